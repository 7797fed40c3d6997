package dump

import (
	"bytes"
	"testing"

	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestTable reads the shipped table and writes it again.
func TestTable(t *testing.T) {
	const limit = 128 << 10
	if len(table) > limit {
		t.Errorf("the table has %d bytes, more than %d", len(table), limit)
	}
	m, err := decode(table)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.Encode(), table) {
		t.Error("the table is not what its model encodes to")
	}
	for _, size := range []int{0, len(m.Words), len(table) - 1} {
		if _, err := decode(table[:size]); err == nil {
			t.Errorf("the first %d bytes of the table pass for a model", size)
		}
	}
}

// TestTrees walks a tree by hand.
func TestTrees(t *testing.T) {
	tree := Tree{Splits: [1 << MaxDepth]Split{{0, 10}, {1, 5}, {1, 50}}, Leaves: [1 << MaxDepth]int8{-64, -32, 32, 64}}
	trees := Trees{Depth: 2, Base: 128, Trees: []Tree{tree}}
	for _, test := range []struct {
		first, second uint8
		want          float32
	}{
		{10, 5, 0.5}, {10, 6, 0.75}, {11, 50, 1.25}, {11, 51, 1.5},
	} {
		row := Row{test.first, test.second}
		if got := trees.Odds(&row); got != test.want {
			t.Errorf("Odds(%d, %d) = %v, want %v", test.first, test.second, got, test.want)
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
	}{{-1, 0}, {0, 0}, {1, 6}, {3, 12}, {7, 18}, {1447, 62}, {1 << 20, top}} {
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
