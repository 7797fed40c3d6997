package dump

import (
	"bytes"
	"testing"

	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestTable wants the shipped table whole.
func TestTable(t *testing.T) {
	const limit = 128 << 10
	if len(table) > limit {
		t.Errorf("the table has %d bytes, more than %d", len(table), limit)
	}
	if _, err := ReadModel(table); err != nil {
		t.Fatal(err)
	}
	for _, size := range []int{0, len(WordWeights{}), len(table) - 1} {
		if _, err := ReadModel(table[:size]); err == nil {
			t.Errorf("the first %d bytes of the table pass for a model", size)
		}
	}
}

// TestPhrases looks lines up as a block's text has them.
func TestPhrases(t *testing.T) {
	for _, test := range []struct {
		line string
		want phrase
	}{
		{"Privacy Policy", legal},
		{"© 2024 The Harbour Post", legal},
		{"» Datenschutz", legal},
		{"3 min read", byline},
		{"12 Comments", comments},
		{"À lire aussi :", related},
		{"Читайте также", related},
		{"関連記事", related},
		{"About the author", bio},
		{"The ferry was late.", noPhrase},
		{"", noPhrase},
	} {
		p := segment.Page(source.Source{Text: []byte(test.line), Kind: source.Text})
		got := noPhrase
		if b := Read(p); len(b.facts) > 0 {
			got = b.facts[0].phrase
		}
		if got != test.want {
			t.Errorf("%q is of kind %d, want %d", test.line, got, test.want)
		}
	}
}

// TestLogScale checks the scale that counts stand on.
func TestLogScale(t *testing.T) {
	for _, test := range []struct {
		n    int32
		want uint8
	}{{-1, 0}, {0, 0}, {1, 6}, {3, 12}, {7, 18}, {1447, 62}, {1 << 20, Top}} {
		if got := logScale(test.n); got != test.want {
			t.Errorf("logScale(%d) = %d, want %d", test.n, got, test.want)
		}
	}
}

// BenchmarkRank ranks a page of a thousand lines.
func BenchmarkRank(b *testing.B) {
	src := bytes.Repeat([]byte("Home\nThe ferry between the island and the mainland will leave every hour, the council said.\n"), 500)
	p := segment.Page(source.Source{Text: src, Kind: source.Text})
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		Rank(p, 0)
	}
}

func TestRecommends(t *testing.T) {
	for text, want := range map[string]bool{
		"READ MORE: A park for rainy days":    true,
		"» Lesen Sie auch: Das alte Kühlhaus": true,
		"Les også: Et år på reise":            true,
		"延伸閱讀：港口":                             true,
		"The harbour is open again":           false,
		"":                                    false,
	} {
		if got := Recommends(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// TestWordsOfLines reads dates and labels as they are written in several languages.
func TestWordsOfLines(t *testing.T) {
	for _, test := range []struct {
		line   string
		months int32 // words of a date
		phrase phrase
	}{
		{"March 26, 2021", 2, noPhrase},
		{"2021年3月26日 14時08分", 2, noPhrase},
		{"２０２１年３月２６日", 2, noPhrase},
		{"30 มี.ค. 2564", 1, noPhrase},
		{"2021년 3월 26일", 2, noPhrase},
		{"٢٦ مارس ٢٠٢١", 2, noPhrase},
		{"26 במרץ 2021", 2, noPhrase},
		{"26 Μαρτίου 2021", 2, noPhrase},
		{"Room 2564", 0, noPhrase},
		{"あわせて読みたい", 0, related},
		{"作者：王小明", 0, byline},
		{"ข่าวที่เกี่ยวข้อง", 0, related},
		{"댓글 １２", 0, comments},
		{"بیشتر بخوانید", 0, related},
		{"می\u200cخوانید", 0, noPhrase},
		{"Διαβάστε ακόμη:", 0, related},
	} {
		p := segment.Page(source.Source{Text: []byte(test.line), Kind: source.Text})
		f := &Read(p).facts[0]
		if f.months != test.months || f.phrase != test.phrase {
			t.Errorf("%q: %d words of a date, kind %d; want %d and %d", test.line, f.months, f.phrase, test.months, test.phrase)
		}
	}
}

// TestLengthOfScripts compares the facts of a sentence with those of its translations.
func TestLengthOfScripts(t *testing.T) {
	for _, line := range []string{
		"The ferry was late again on Monday, and nobody knew when the next would come.",
		"渡轮星期一又晚点了，没有人知道下一班什么时候会来。",
		"フェリーは月曜日にまた遅れ、次の便がいつ来るのか誰も知らなかった。",
		"เรือข้ามฟากมาสายอีกครั้งเมื่อวันจันทร์และไม่มีใครรู้ว่าลำต่อไปจะมาเมื่อไหร่",
	} {
		p := segment.Page(source.Source{Text: []byte(line), Kind: source.Text})
		b := Read(p)
		f := &b.facts[0]
		if chars := f.chars(p.Blocks[0].Chars); chars < 50 || chars > 80 {
			t.Errorf("%q counts %d characters", line, chars)
		}
		if first := len(b.firstTokens(0, 5)); first < 4 || first > 6*5 || len(b.firstTokens(0, 100)) != len(b.tokens) {
			t.Errorf("%q: the first 5 words are %d of %d tokens", line, first, len(b.tokens))
		}
	}
}
