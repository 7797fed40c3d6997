package format_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"presscut/extract/article"
	"presscut/format"
)

// shown is an article with what a terminal shows in its own way.
var shown = &article.Article{
	Meta: article.Meta{Title: "Weir closed", Authors: []string{"Ann Lee"}, Published: "2024-03-18"},
	Body: []article.Block{
		&article.Paragraph{Content: []article.Inline{
			article.Plain("The weir is "), &article.Strong{Content: []article.Inline{article.Plain("closed until the eel ladder")}},
			article.Plain(" has been mended, says "), &article.Link{URL: "https://water.example/board", Content: []article.Inline{article.Plain("the board")}}, article.Plain("."),
		}},
		&article.Heading{Level: 2, Content: []article.Inline{article.Plain("Ladder")}},
		&article.List{Items: []article.Item{
			{Body: []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain("of oak, and of the iron that was left")}}}},
			{Body: []article.Block{&article.Paragraph{Content: []article.Inline{&article.Styled{Content: []article.Inline{article.Plain("built")}}, article.Plain(" in "), &article.Emph{Content: []article.Inline{article.Plain("the year")}}}}}},
		}},
		&article.Quote{Body: []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain("We went upstream, with some noise, all of us")}}}},
		&article.Code{Text: "eels := 12 // counted by hand, at night and at noon"},
		&article.Table{Header: 1, Align: []article.Align{article.AlignNone, article.AlignRight}, Rows: [][]article.Cell{
			{cell("Place"), cell("Eels")}, {cell("Below the weir, where the old mill stands"), cell("12")}, {cell("堰の上"), cell("3")},
		}},
		&article.Figure{Images: []article.Image{{URL: "a.jpg", Alt: "The weir"}}, Caption: []article.Inline{article.Plain("In March")}},
		&article.Paragraph{Content: []article.Inline{article.Plain("壊れた魚道が直るまで、堰は閉じられたままであると水利組合は述べている。")}},
	},
}

func cell(text string) article.Cell {
	return article.Cell{Body: []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain(text)}}}}
}

func TestTerminalWithoutStyles(t *testing.T) {
	want := `# Weir closed

Ann Lee · 2024-03-18

The weir is **closed until
the eel ladder** has been
mended, says the board.

## Ladder

• of oak, and of the iron
  that was left
• built in *the year*

│ We went upstream, with
│ some noise, all of us

    eels := 12 // counted by hand, at night and at noon

Place                │ Eels
─────────────────────┼─────
Below the weir,      │   12
where the old mill   │
stands               │
堰の上               │    3

[picture: The weir]
In March

壊れた魚道が直るまで、堰は
閉じられたままであると水利
組合は述べている。
`
	if diff := cmp.Diff(want, render(t, format.Terminal, format.Options{Wrap: 27}, shown)); diff != "" {
		t.Error(diff)
	}
}

func TestTerminalStyles(t *testing.T) {
	got := render(t, format.Terminal, format.Options{Wrap: 27, Color: true, Hyperlinks: true}, shown)
	for _, want := range []string{
		"\x1b[1;33mWeir closed\x1b[",
		"The weir is \x1b[1mclosed until\x1b[22m\n\x1b[1mthe eel ladder\x1b[22m has been\n", // each line for itself
		"\x1b]8;;https://water.example/board\x1b\\\x1b[4mthe board\x1b[24m\x1b]8;;\x1b\\.",
		"\x1b[1mLadder\x1b[22m\n",
		"• built in \x1b[3mthe year\x1b[23m\n",
		"\x1b[36meels := 12",
		"\x1b[1mPlace\x1b[22m                │ \x1b[1mEels\x1b[22m\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in %q", want, got)
		}
	}
	if strings.ContainsAny(got, "*`#") {
		t.Errorf("marks of Markdown in %q", got)
	}
}

// TestTerminalTableIsBounded wants no more than a few times the text of a row whose
// cells are of very different lengths.
func TestTerminalTableIsBounded(t *testing.T) {
	row := []article.Cell{cell(strings.Repeat("some words ", 20000))}
	for range 2000 {
		row = append(row, cell("a"))
	}
	a := &article.Article{Body: []article.Block{&article.Table{Rows: [][]article.Cell{row}}}}
	if got := len(render(t, format.Terminal, format.Options{Wrap: 80}, a)); got > 1<<20 {
		t.Errorf("%d bytes are written", got)
	}
}

// TestTerminalIsSafe wants no control characters of a page sent to the terminal.
func TestTerminalIsSafe(t *testing.T) {
	evil := "a\x1b[2Jb\a\u009b31m"
	a := &article.Article{
		Meta: article.Meta{Title: evil, Byline: evil},
		Body: []article.Block{
			&article.Paragraph{Content: []article.Inline{article.Plain(evil), article.CodeSpan(evil), &article.Link{URL: "https://a.example/\x1b\\" + evil, Content: []article.Inline{article.Plain(evil)}}}},
			&article.Code{Text: evil + "\n" + evil},
			&article.Embed{URL: evil, Title: evil},
			&article.Table{Caption: []article.Inline{article.Plain(evil)}, Rows: [][]article.Cell{{cell(evil)}}},
		},
	}
	if got := render(t, format.Terminal, format.Options{}, a); strings.ContainsAny(got, "\x1b\a\u009b") {
		t.Errorf("%q", got)
	}
	got := render(t, format.Terminal, format.Options{Color: true, Hyperlinks: true}, a)
	if strings.Contains(got, "\x1b[2J") || strings.ContainsAny(got, "\a\u009b") {
		t.Errorf("%q", got)
	}
}
