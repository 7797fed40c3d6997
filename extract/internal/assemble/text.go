package assemble

import (
	"bytes"
	"strings"
	"unicode"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// goesOn reports whether the kept block at place i continues the paragraph of the one before.
// In a text dump on one line, sentences are judged one by one, but consecutive ones are one
// paragraph.
func (b *builder) goesOn(i int) bool {
	if b.page.Kind != page.FromText || i == 0 || b.kept[i] != b.kept[i-1]+1 {
		return false
	}
	e := b.block(i).Element
	return e == b.block(i-1).Element && b.page.Elements[e].Tag == page.P
}

// join adds block to the paragraph at the end of built.
func (b *builder) join(built []article.Block, block *page.Block) []article.Block {
	last, ok := built[len(built)-1].(*article.Paragraph)
	if !ok {
		return b.line(built, block)
	}
	content, _ := b.inlines(block)
	between := article.Inline(article.Plain(" "))
	if b.onNextLine(block) {
		between = article.Break{}
	}
	last.Content = append(append(last.Content, between), content...)
	return built
}

// onNextLine reports whether a line break comes directly before block.
func (b *builder) onNextLine(block *page.Block) bool {
	before := b.page.Source[:b.page.Runs[block.Run].Start]
	return bytes.IndexByte(before[len(bytes.TrimRight(before, " \t\r\n")):], '\n') >= 0
}

// opensBracket reports whether the text of line may begin with a bracket.
func opensBracket(line []article.Inline) bool {
	text, ok := line[0].(article.Plain)
	return !ok || text == "" || text[0] == '['
}

// isImageLine reports whether a line of a dump is only the name of a picture file.
func (b *builder) isImageLine(line []article.Inline) bool {
	return b.page.Kind == page.FromText && opensBracket(line) && isImageName(article.InlineText(line))
}

// isImageName reports whether text is the name of a picture file in brackets, which lynx
// writes in place of a picture without a text alternative.
func isImageName(text string) bool {
	name, ok := strings.CutPrefix(text, "[")
	if !ok || strings.ContainsAny(name, " [") {
		return false
	}
	switch name[strings.LastIndexByte(name, '.')+1:] {
	case "jpg]", "jpeg]", "png]", "gif]", "webp]", "svg]", "avif]", "JPG]", "PNG]":
		return true
	}
	return false
}

// minDigits is the smallest number of digits in a line that is a date or a row of a table:
// "Part 12" and "June 2021" can be headings.
const minDigits = 5

// isLabel reports whether line, which was taken for a heading of a dump because running text
// follows, is a date or a row of a table instead. A heading that is marked as one, as in
// Markdown, is never a label.
func (b *builder) isLabel(heading int32, line []article.Inline) bool {
	if e := &b.page.Elements[heading]; b.page.Kind != page.FromText || e.Body > e.Start {
		return false
	}
	text := article.InlineText(line)
	digits, letters := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return digits >= minDigits && 2*digits >= letters && !strings.HasSuffix(text, "?")
}
