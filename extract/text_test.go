package extract_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/format"
)

// TestSeed reads the source document that presscut began with: a dump that was
// half cleaned by another tool.
func TestSeed(t *testing.T) {
	a := readText(t, readFile(t, "../testdata/seed.txt"))
	got := article.Meta{
		Title: a.Title, Byline: a.Byline, Authors: a.Authors, Published: a.Published,
		Section: a.Section, Dateline: a.Dateline, Tags: a.Tags,
	}
	want := article.Meta{
		Title:     "U.S. and Russia increasing cooperation on Syria",
		Byline:    "By Ken Hanly",
		Authors:   []string{"Ken Hanly"},
		Published: "2016-07-16",
		Section:   "Politics",
		Dateline:  "Moscow",
		Tags:      []string{"Al Nusra front", "Syrian civil war", "US Russia relations"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("fields differ (-want +got):\n%s", diff)
	}
	openings := []string{
		"Moscow - John Kerry U.S. Secretary of State said", "Kerry said the cooperation was intended",
		"The decision to have greater military cooperation", "CNN has obtained a draft", "Pentagon Press Secretary, Peter Cook,",
		"As reported in Sputniknews, an article in the German newspaper",
	}
	if len(a.Body) != len(openings) {
		t.Fatalf("got %d paragraphs, want %d", len(a.Body), len(openings))
	}
	for i, opening := range openings {
		if text := article.Text(a.Body[i : i+1]); !strings.HasPrefix(text, opening) {
			t.Errorf("paragraph %d begins %.50q, want %q", i, text, opening)
		}
	}
	if text := article.Text(a.Body); !strings.HasSuffix(text, "can be found in an article in the Washington Post.") {
		t.Errorf("the body ends %q", text[len(text)-60:])
	}
}

// TestTextAgain runs presscut on its own text output, which changes nothing.
func TestTextAgain(t *testing.T) {
	for name, dump := range dumps(t) {
		t.Run(name, func(t *testing.T) {
			once := renderText(t, readText(t, dump))
			twice := renderText(t, readText(t, once))
			if diff := cmp.Diff(string(once), string(twice)); diff != "" {
				t.Errorf("text differs (-once +twice):\n%s", diff)
			}
		})
	}
}

// TestTextQuotes checks that every word of an article stands in its dump, in the
// dump's order.
func TestTextQuotes(t *testing.T) {
	for name, dump := range dumps(t) {
		t.Run(name, func(t *testing.T) {
			source := letters(string(dump))
			for _, block := range readText(t, dump).Body {
				for _, paragraph := range strings.Split(article.Text([]article.Block{block}), "\n") {
					for _, word := range strings.Fields(paragraph) {
						at := strings.Index(source, letters(word))
						if at < 0 {
							t.Fatalf("%q does not stand behind what comes before it", word)
						}
						source = source[at+len(letters(word)):]
					}
				}
			}
		})
	}
}

// TestTextPrecision keeps no more than the whole with a cut that favours
// precision, and no less with one that favours recall.
func TestTextPrecision(t *testing.T) {
	for name, dump := range dumps(t) {
		var size [3]int
		for i, balance := range []extract.Balance{extract.Precision, extract.Balanced, extract.Recall} {
			a, err := extract.Article(bytes.NewReader(dump), extract.Options{Kind: extract.TextKind, Balance: balance})
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			size[i] = len(article.Text(a.Body))
		}
		if size[0] > size[1] || size[1] > size[2] {
			t.Errorf("%s: %d bytes for precision, %d balanced, %d for recall", name, size[0], size[1], size[2])
		}
	}
}

// TestTextUnchanged reads a text that presscut could have written, which it
// writes again as it stands: whatever it holds was kept before.
func TestTextUnchanged(t *testing.T) {
	const prose = "The ferry was late on the %s day of the week, said the captain, and so was the one before it.\n\n"
	const quote = "“Nobody on the pier knew when the next one would come,” he said. “We waited in the rain, and then we went home.”\n\n"
	const engine = "The engine is forty years old. Its makers have closed, so each part has to be cast anew in the yard across the strait, which takes a week or two.\n\n"
	const council = "The council is to hear on Friday what a new boat would cost. Until then, the captain said, he would go on as he had, with a spanner in his pocket and an eye on the sky.\n\n"
	for name, text := range map[string]string{
		"subtitle":  "The ferry is late\n\nNo. 4 waits for its engine\n\nAnn Lee, Harbour Editor · 2025-03-04\n\n" + prose + prose,
		"no byline": "The ferry No. 4 is late again. And so is the one after it\n\n" + prose + prose,
		"comma":     "The ferry is late\n\nBy Ann Lee · 2025-03-04\n\n" + prose + ",\n\n" + prose,
		"label":     "The ferry is late\n\n2025-03-04\n\n" + prose + "Read more\n\n" + prose,
		"verse":     "The ferry is late\n\n" + prose + "Wait on the pier,\nwait in the rain\n\n" + prose,
		"speech":    "The ferry is late\n\n" + prose + "– We waited for hours.\n\n– So did we.\n\n" + prose,
		"chrome":    "The ferry is late\n\nBy Ann Lee\n\n" + prose + quote + engine + "Read more\n\nShare\n\n" + council + prose,
		"list":      "The ferry is late\n\n" + prose + "8. eight\n9. nine\n10. ten\n11. eleven\n\n" + prose,
	} {
		t.Run(name, func(t *testing.T) {
			for i := 0; strings.Contains(text, "%s"); i++ {
				text = strings.Replace(text, "%s", []string{"first", "second"}[i], 1)
			}
			text = strings.TrimRight(text, "\n") + "\n"
			if diff := cmp.Diff(text, string(renderText(t, readText(t, []byte(text))))); diff != "" {
				t.Errorf("text differs (-once +twice):\n%s", diff)
			}
		})
	}
}

// TestTextByline reads the lines between the title of a copied page and its text.
func TestTextByline(t *testing.T) {
	for line, want := range map[string]article.Meta{
		"Rosa Lind and Peter Ammann\nUpdated 12 March 2024 at 9.14am": {Byline: "Rosa Lind and Peter Ammann", Authors: []string{"Rosa Lind", "Peter Ammann"}},
		"By Greta Lunn / January 12, 2020 / 14 Comments":              {Byline: "By Greta Lunn", Authors: []string{"Greta Lunn"}},
	} {
		dump := "Home\nNews\nSport\nSign in\nBakers refuse to sell bread on Mondays\n" + line + "\nShare\n" +
			"The three last bakers of the old town will keep their shops closed on Mondays from April on, they said in a letter that hung on their doors this morning. They have worked seven days a week since the fourth shop was sold two years ago, and they are tired.\n" +
			"“We are not on strike,” said one of them, whose family has baked in Mill Lane since 1911. “We just want to sleep once a week like other people.” The bakers want to try the new hours until the end of September and decide then.\n" +
			"Related stories\nWhy flour got dearer\nPrivacy policy\n"
		a := readText(t, []byte(dump))
		if diff := cmp.Diff(want, article.Meta{Byline: a.Byline, Authors: a.Authors}); diff != "" {
			t.Errorf("%q: fields differ (-want +got):\n%s", line, diff)
		}
	}
}

// TestTextLabels reads short lines above running text: headings, and what is none.
func TestTextLabels(t *testing.T) {
	const prose = "The three last bakers of the old town will keep their shops closed on Mondays from April on, they said in a letter that hung on their doors.\n\n"
	for line, want := range map[string]string{
		"What customers say":         "## What customers say\n",
		"Who will eat 10,000 rolls?": "## Who will eat 10,000 rolls?\n",
		"6 May 2024":                 "\n6 May 2024\n",
		"Total 9,120 9,511 61 %":     "\nTotal 9,120 9,511 61 %\n",
		"[mill-lane.jpg]":            "It is true.\n\nThey say",
	} {
		a := readText(t, []byte("Bakers refuse to sell bread\n\n"+prose+prose[:len(prose)-2]+" It is true.\n\n"+line+"\n\nThey say that t"+prose[1:]))
		var b bytes.Buffer
		write, err := format.Lookup("md")
		if err != nil {
			t.Fatal(err)
		}
		if err := write(&b, a); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q: no %q in\n%s", line, want, &b)
		}
	}
}

// TestTextPage reads the Markdown of a whole page that is written with as much care as
// an article by itself: the line of copyright at its end tells them apart.
func TestTextPage(t *testing.T) {
	const page = "[Skip to main content](#main)\n\n[Home](/) · [Guides](/guides) · [Shop](/shop)\n\n# How to choose a rope for your boat\n\n" +
		"By [Rosa Lind](/authors/rosa) | Updated June 3, 2024 | 6 min read\n\n" +
		"A rope is the cheapest thing on a boat, and the one that fails most often. This guide compares the four common kinds, and tells which of them to buy for which purpose.\n\n" +
		"## Mooring lines\n\nUse **nylon** for mooring. It gives when a wave comes in, and that saves the cleats. Polyester costs more and gives less; you will hear it creak at night.\n\n" +
		"## Halyards\n\nHalyards should not stretch at all, so that a modern fibre is worth its price here. It is slippery, though, and knots come undone unless you know the right ones.\n\n" +
		"### Related posts\n\n- [Ten knots](/ten)\n- [Paint](/paint)\n\n[Privacy](/privacy) | [Terms](/terms)\n\n© 2024 Boats\n"
	a := readText(t, []byte(page))
	if want := "How to choose a rope for your boat"; a.Title != want {
		t.Errorf("the title is %q, want %q", a.Title, want)
	}
	if text := article.Text(a.Body); !strings.HasPrefix(text, "A rope is") || !strings.HasSuffix(text, "the right ones.") {
		t.Errorf("the body holds what is around the article:\n%s", text)
	}
}

// TestTextLarge reads a dump of 10 MB in a time that grows with its size only.
// Larger ones are measured by cmd/compare: go -C cmd/compare run . -growth FILE
// -only dump.
func TestTextLarge(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const half = 5 << 20
	things := []string{"ferry", "harbour", "pier", "engine", "crossing", "island", "timetable", "captain", "council", "winter", "storm"}
	doings := []string{"was late again", "cost more than anybody had said", "is to be repaired next spring", "was what people spoke of", "had to wait", "will be sold", "was closed for days"}
	var dump bytes.Buffer
	for i := 0; dump.Len() < 2*half; i++ {
		thing := func(n int) string { return things[(i*n+i/7)%len(things)] }
		doing := func(n int) string { return doings[(i*n+i/11)%len(doings)] }
		fmt.Fprintf(&dump, "On day %d the %s %s, and the %s %s, as those who live beside the %s can tell. The %s, they say, %s.\n\n", i, thing(1), doing(1), thing(3), doing(2), thing(5), thing(7), doing(4))
		if i%20 == 0 {
			fmt.Fprintf(&dump, "Page %d\n\nShare\n\n", i)
		}
	}
	checkLinear(t, "prose", dump.Bytes())
}

// TestTextHostile reads dumps made to be slow in a time that grows with their size
// only: lines of a character each, a single line, many short ones.
func TestTextHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, unit := range map[string]string{
		"letters":     "A\nB\nC\nD\nE\nF\nG\nH\n",
		"ideographs":  "渡\n",
		"short lines": "Home\nFerry\nThe old pier\n2\n",
		"one line":    "The ferry was late again on Monday, said the captain, and so was the one before it. ",
		"labels":      "Ferry, harbour and pier: all news of today\nHome\n",
	} {
		t.Run(name, func(t *testing.T) { checkLinear(t, name, bytes.Repeat([]byte(unit), 2<<20/len(unit))) })
	}
}

// checkLinear checks that a dump takes little more than twice the time of half of it:
// four times is what grows with the square of the size.
func checkLinear(t *testing.T, name string, src []byte) {
	t.Helper()
	read := func(src []byte) time.Duration {
		start := time.Now()
		if _, err := extract.Article(bytes.NewReader(src), extract.Options{Kind: extract.TextKind}); err != nil && !errors.Is(err, extract.ErrNoArticle) {
			t.Fatal(err)
		}
		return time.Since(start)
	}
	const slack = time.Second // in which another program has the processor
	var half, whole time.Duration
	for range 3 { // other programs may take the processor away meanwhile
		if half, whole = read(src[:len(src)/2]), read(src); whole <= 3*half+slack {
			return
		}
	}
	t.Errorf("%s: %v for half, %v for all", name, half, whole)
}

// FuzzText reads any text without failing in another way than it may.
func FuzzText(f *testing.F) {
	for _, dump := range dumps(f) {
		f.Add(dump[:min(len(dump), 2000)])
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		a, err := extract.Article(bytes.NewReader(src), extract.Options{Kind: extract.TextKind})
		if err == nil && len(a.Body) == 0 {
			t.Error("neither body nor error")
		}
	})
}

// dumps returns the dumps of testdata by name.
func dumps(t testing.TB) map[string][]byte {
	t.Helper()
	found := map[string][]byte{"seed": readFile(t, "../testdata/seed.txt")}
	files, err := filepath.Glob("../testdata/pages/text-*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no dumps: %v", err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		found[filepath.Base(file)] = archive.Files[0].Data
	}
	return found
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func readText(t *testing.T, dump []byte) *article.Article {
	t.Helper()
	a, err := extract.Article(bytes.NewReader(dump), extract.Options{Kind: extract.TextKind})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func renderText(t *testing.T, a *article.Article) []byte {
	t.Helper()
	write, err := format.Lookup("text")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := write(&b, a); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// letters returns s without all but letters and digits.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, s)
}
