package assemble

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Word writes the items of a list as paragraphs that begin with a sign or a number, and marks
// them as items by their class or style.

// typedSigns are the signs before the items of such a list. Letters are those of a symbol
// font.
const typedSigns = "·•o§-–—ØvüqnwàÞ▪■●○◦►➢✓*"

// maxTypedLevel is the number of nested lists that Word supports.
const maxTypedLevel = 9

// levelIndent is the indent of a list level in Word, in inches.
const levelIndent = 0.5

// typedItem adds block, whose content is given, to the list at the end of built if the block
// is an item by its class or style, and reports whether it is.
func (b *builder) typedItem(built []article.Block, block *page.Block, content []article.Inline) ([]article.Block, bool) {
	if b.classOf(block.Element)&typedText == 0 {
		return built, false
	}
	style := b.page.Attr(block.Element, "style")
	list, typed := b.typedList(block.Element, style)
	if !typed {
		return built, false
	}
	first, ok := content[0].(article.Plain)
	if !ok {
		return built, false
	}
	mark, text, _ := strings.Cut(string(first), " ")
	number, numerals, ordered := typedNumber(mark)
	if sign, size := utf8.DecodeRuneInString(mark); !ordered && (size != len(mark) || !strings.ContainsRune(typedSigns, sign)) {
		return built, false
	}
	if content = content[1:]; text != "" {
		content = append([]article.Inline{article.Plain(text)}, content...)
	}
	if len(content) == 0 {
		return built, false
	}
	item := article.Item{Body: []article.Block{&article.Paragraph{Content: content}}}
	within := &built
	for level := typedLevel(style, list); level > 1; level-- {
		last := lastTyped(*within, b.typed)
		if last == nil {
			break
		}
		within = &last.Items[len(last.Items)-1].Body
	}
	if last := lastTyped(*within, b.typed); last != nil && last.Ordered == ordered {
		last.Items = append(last.Items, item)
		return built, true
	}
	made := &article.List{Ordered: ordered, Start: number, Numerals: numerals, Items: []article.Item{item}}
	*within = append(*within, made)
	if b.typed == nil {
		b.typed = map[*article.List]bool{}
	}
	b.typed[made] = true
	return built, true
}

// typedList returns the name of the list in the style of element e, if that is an item by its
// class or style.
func (b *builder) typedList(e int32, style string) (list string, ok bool) {
	_, list, styled := strings.Cut(style, "mso-list:")
	if strings.HasPrefix(strings.TrimSpace(list), "none") {
		return "", false
	}
	return list, styled || strings.Contains(b.page.Names[b.page.Elements[e].Class], "List")
}

// lastTyped returns the list of paragraphs that body ends with, or nil.
func lastTyped(body []article.Block, typed map[*article.List]bool) *article.List {
	if len(body) == 0 {
		return nil
	}
	if list, ok := body[len(body)-1].(*article.List); ok && typed[list] {
		return list
	}
	return nil
}

// typedNumber returns the number that begins an item and its numerals. It reports false if
// mark is not a number: "3.", "(3)", "c)".
func typedNumber(mark string) (n int, numerals article.Numerals, ok bool) {
	bare := strings.Trim(mark, ".)(")
	if bare == mark || bare == "" {
		return 1, "", false
	}
	if n, err := strconv.Atoi(bare); err == nil && 0 <= n && n <= maxOrdinal {
		return n, "", true
	}
	small := strings.ToLower(bare)
	roman, letters := article.SmallRoman, article.SmallLetters
	if small != bare {
		roman, letters = article.Roman, article.Letters
	}
	if small == "i" {
		return 1, roman, true
	}
	if len(small) == 1 && page.IsLetter(small[0]) {
		return int(small[0]-'a') + 1, letters, true
	}
	return 1, roman, strings.Trim(small, "ivx") == ""
}

// typedLevel returns the level of an item from its style and the value of its mso-list.
func typedLevel(style, list string) int {
	level := 1
	if _, n, found := strings.Cut(list, "level"); found && n != "" && '1' <= n[0] && n[0] <= '9' {
		return int(n[0] - '0')
	}
	if _, margin, found := strings.Cut(style, "margin-left:"); found {
		margin, _, _ = strings.Cut(margin, ";")
		level = int(inches(strings.TrimSpace(margin)) / levelIndent)
	}
	return min(max(level, 1), maxTypedLevel)
}

// inches returns a length of a style in inches.
func inches(length string) float64 {
	for _, unit := range [...]struct {
		name string
		inch float64
	}{{"in", 1}, {"pt", 72}, {"cm", 2.54}, {"px", 96}} {
		if number, ok := strings.CutSuffix(length, unit.name); ok {
			n, err := strconv.ParseFloat(number, 64)
			if err != nil {
				return 0
			}
			return n / unit.inch
		}
	}
	return 0
}
