package rank

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// blocks returns a page of blocks with the given numbers of words.
func blocks(words ...int32) *page.Page {
	p := &page.Page{Elements: []page.Element{{Parent: -1}}}
	for _, n := range words {
		p.Blocks = append(p.Blocks, page.Block{Counts: page.Counts{Words: n}})
	}
	return p
}

// expectedF is what the cut maximises.
func expectedF(p *page.Page, probabilities []float32, keep func(int) bool, beta float64) float64 {
	var hit, kept, all float64
	for i, q := range probabilities {
		w := float64(p.Blocks[i].Words)
		all += w * float64(q)
		if keep(i) {
			hit += w * float64(q)
			kept += w
		}
	}
	return hit / (kept + beta*beta*all)
}

// TestCutIsBest tries all sets of blocks of small pages: none may promise more
// than the one that the cut keeps.
func TestCutIsBest(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		words := make([]int32, 1+r.IntN(9))
		probabilities := make([]float32, len(words))
		for i := range words {
			words[i], probabilities[i] = 1+r.Int32N(80), r.Float32()
		}
		p := blocks(words...)
		for balance, beta := range betas {
			verdicts := cut(p, probabilities, oneOutlook, Balance(balance))
			got := expectedF(p, probabilities, func(i int) bool { return verdicts[i].Keep }, beta)
			for set := range 1 << len(words) {
				best := expectedF(p, probabilities, func(i int) bool { return set>>i&1 == 1 }, beta)
				if best > got+1e-9 {
					t.Fatalf("words %v, probabilities %v: the cut promises %v, set %b %v", words, probabilities, got, set, best)
				}
			}
		}
	}
}

// TestCutOutlooks wants the alike and doubtful blocks of a page kept, as all of
// them may be what the page is for, unless there is one outlook on it. More sure
// blocks, which tell that the page has another text, let them go.
func TestCutOutlooks(t *testing.T) {
	const likely, doubted = .9, .4
	kept := func(sureWords int32, outlooks []boost.Outlook) bool {
		p := blocks(sureWords, 20, 20, 20, 20, 20, 20)
		verdicts := cut(p, []float32{likely, doubted, doubted, doubted, doubted, doubted, doubted}, outlooks, Balanced)
		return verdicts[6].Keep
	}
	for _, test := range []struct {
		sureWords int32
		outlooks  []boost.Outlook
		want      bool
	}{
		{160, oneOutlook, false},
		{160, manyOutlooks, true},
		{640, manyOutlooks, false},
	} {
		if got := kept(test.sureWords, test.outlooks); got != test.want {
			t.Errorf("%d sure words, %d outlooks: kept %v", test.sureWords, len(test.outlooks), got)
		}
	}
}

// TestBalance wants precision to keep no block that recall drops.
func TestBalance(t *testing.T) {
	p := blocks(50, 40, 30, 20, 10, 60)
	probabilities := []float32{.9, .8, .6, .45, .3, .1}
	kept := func(b Balance) (n int) {
		for _, v := range cut(p, probabilities, oneOutlook, b) {
			if v.Keep {
				n++
			}
		}
		return n
	}
	if p, b, r := kept(Precision), kept(Balanced), kept(Recall); !(p < b && b < r) {
		t.Errorf("precision keeps %d blocks, balance %d, recall %d", p, b, r)
	}
}

// TestDoubted wants a doubt to change each probability's log-odds by itself.
func TestDoubted(t *testing.T) {
	const doubt = .7
	for _, p := range []float32{.01, .3, .5, .9, .999} {
		q := doubted([]float32{p}, []float32{doubt})[0]
		change := math.Log(float64(p/(1-p))) - math.Log(float64(q/(1-q)))
		if math.Abs(change-doubt) > 1e-3 {
			t.Errorf("%v becomes %v, %v less in log-odds", p, q, change)
		}
	}
}

// TestDoubtComments wants comments doubted below a text that they may comment
// on, and believed where they are the text or the page says that it is a thread.
func TestDoubtComments(t *testing.T) {
	forum := uint8(slices.Index(dataTypes[:], "DiscussionForumPosting"))
	for _, test := range []struct {
		text    int32 // words outside of the comments
		data    uint8
		doubted bool
	}{
		{text: 2 * commentedWords, doubted: true},
		{text: commentedWords / 2},
		{text: 2 * commentedWords, data: forum},
	} {
		p := blocks(test.text, 80)
		rows := make([]Row, len(p.Blocks))
		rows[1][fNamed] = 1
		rows[0][fPage+pageData] = test.data
		doubts := doubts(p, new(declare.Declared), new(memory), []float32{.9, .9}, rows)
		if doubts[0] != 0 || (doubts[1] > 0) != test.doubted {
			t.Errorf("%+v: doubts %v", test, doubts)
		}
	}
}

func TestScalesRise(t *testing.T) {
	for n := int32(1); n < 1<<20; n += 1 + n/64 {
		if logByte(n) < logByte(n-1) || distanceByte(n) < distanceByte(n-1) || distanceByte(-n) > distanceByte(1-n) {
			t.Fatalf("a scale falls at %d", n)
		}
	}
	if logByte(0) != 0 || logByte(1) != 16 || logByte(3) != 32 || logByte(math.MaxInt32) != 255 {
		t.Errorf("logByte: %d %d %d %d", logByte(0), logByte(1), logByte(3), logByte(math.MaxInt32))
	}
	if ratioByte(1, 2) != 127 || ratioByte(3, 2) != 255 || ratioByte(1, 0) != 0 {
		t.Errorf("ratioByte: %d %d %d", ratioByte(1, 2), ratioByte(3, 2), ratioByte(1, 0))
	}
}

func TestHeaviest(t *testing.T) {
	values := []float32{-1, 3, -1, 2, -9, 3}
	if got, want := heaviest(len(values), func(i int) float32 { return values[i] }), (stretch{1, 4}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestModel wants the shipped model whole: a damaged one would judge all
// blocks alike without a word.
func TestModel(t *testing.T) {
	m, err := ReadModel(modelBytes)
	if err != nil {
		t.Fatal(err)
	}
	if len(m.trees.Trees) == 0 {
		t.Error("no trees")
	}
	for _, n := range []int{0, 7, len(modelBytes) - 1} {
		if _, err := ReadModel(modelBytes[:n]); err == nil {
			t.Errorf("a model of %d bytes is read without complaint", n)
		}
	}
}

// TestFourRows wants a row to lead to the same leaves in whatever company.
func TestFourRows(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	rows := make([]Row, 11)
	for i := range rows {
		for k := range NumFeatures {
			rows[i][k] = uint8(r.Uint32())
		}
	}
	m := Shipped()
	together := m.probabilities(rows)
	for i := range rows {
		if alone := m.probabilities(rows[i : i+1]); alone[0] != together[i] {
			t.Errorf("row %d: %v alone, %v among others", i, alone[0], together[i])
		}
	}
}

// TestReasons wants the reasons for a row to be its features that change the
// odds, the strongest first, and none for the usual row.
func TestReasons(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	rows := make([]Row, 9)
	for i := range rows {
		for k := range NumFeatures {
			rows[i][k] = uint8(r.Uint32())
		}
	}
	m, usual := Shipped(), medians(rows)
	if reasons := m.reasons(&usual, &usual); len(reasons) > 0 {
		t.Errorf("the usual row has reasons: %v", reasons)
	}
	reasons := m.reasons(&rows[0], &usual)
	if len(reasons) != mostReasons {
		t.Fatalf("%d reasons, want %d", len(reasons), mostReasons)
	}
	for i, reason := range reasons {
		if i > 0 && math.Abs(float64(reason.Weight)) > math.Abs(float64(reasons[i-1].Weight)) {
			t.Errorf("reason %d is stronger than the one before: %v", i, reasons)
		}
	}
	for f := range NumFeatures {
		if name := featureName(f); name == "" || strings.HasSuffix(name, ": ") {
			t.Errorf("feature %d has no name", f)
		}
	}
}

func TestMedians(t *testing.T) {
	rows := make([]Row, 5)
	for i, v := range []uint8{9, 1, 7, 7, 3} {
		rows[i][0] = v
	}
	if got := medians(rows)[0]; got != 7 {
		t.Errorf("got %d, want 7", got)
	}
}

func TestNameTokens(t *testing.T) {
	count := func(name string) (n int) {
		for range NameHashes(name) {
			n++
		}
		return n
	}
	for name, want := range map[string]int{"": 0, "post-body": 2, "postBody": 2, "col-12": 1, "a  b": 2, "ÜberUns": 2} {
		if got := count(name); got != want {
			t.Errorf("%q has %d words, want %d", name, got, want)
		}
	}
	table := traitsOnce()
	for name, want := range map[string]nameTrait{"sidebar-left": nameSidebar, "entryContent": nameContent, "zzz": 0} {
		var got nameTrait
		for hash := range NameHashes(name) {
			got |= table.trait(hash)
		}
		if got != want {
			t.Errorf("%q has traits %b, want %b", name, got, want)
		}
	}
}

// TestGramSet fills a set beyond its room: it may forget, but must not hang.
func TestGramSet(t *testing.T) {
	s := newGramSet(nil, 10)
	start := time.Now()
	for i := range uint32(10_000) {
		hash := max(1, i*2654435761)
		*s.place(hash) = seenGram{hash: hash}
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("took %v", took)
	}
}

// TestRepeatedParts looks for repeats of words that a block has more of than it was
// counted for: "a-b" is one word to a block. They fit into the set all the same.
func TestRepeatedParts(t *testing.T) {
	var src strings.Builder
	src.WriteString("<p>")
	for i := range 10_000 {
		fmt.Fprintf(&src, "word%x ", i)
	}
	for range 2 {
		src.WriteString("<p>" + strings.Repeat("so said the council ", repeatWords))
		for i := range 200_000 {
			fmt.Fprintf(&src, "%c%c%c%c-", 'a'+i%26, 'a'+i/26%26, 'a'+i/26/26%26, 'a'+i/26/26/26)
		}
	}
	p := segment.Page(source.Source{Kind: source.HTML, Text: []byte(src.String())})
	verdicts := make([]page.Verdict, len(p.Blocks))
	for i := range verdicts {
		verdicts[i].Keep = true
	}
	start := time.Now()
	dropRepeats(p, new(memory), verdicts)
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("took %v", took)
	}
	if !verdicts[0].Keep || !verdicts[1].Keep || verdicts[2].Keep {
		t.Errorf("kept %v, want all but the last", verdicts)
	}
}
