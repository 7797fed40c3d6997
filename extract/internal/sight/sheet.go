package sight

import (
	"bytes"
	"iter"
	"strings"

	"presscut/extract/internal/page"
)

// A page's style sheets are read twice, both times in one pass. The first pass is made on
// every page, so it only looks for the few declarations that conceal, and collects the names
// in the selectors of their rules. The second is made if an element has one of these names: it
// follows all rules, because another rule may show the element.

// names are classes and ids, as selectors: with a dot or a number sign before each.
type names map[string]bool

// add adds the names that the rules of sheet whose selector is one class or id may conceal.
func (n names) add(sheet []byte) {
	for _, sign := range []byte{'y', '('} {
		from := 0 // the end of the last declaration that conceals
		for i := bytes.IndexByte(sheet, sign); i >= 0; i = next(sheet, i, sign) {
			if !mayConceal(sheet, i) {
				continue
			}
			if open := bytes.LastIndexByte(sheet[from:i], '{'); open >= 0 {
				rule := sheet[from : from+open]
				for selector := range selectors(rule[bytes.LastIndexAny(rule, "{};/>")+1:]) {
					if isName(selector) {
						n[string(selector)] = true
					}
				}
			}
			from = i
		}
	}
}

// has reports whether n has one of classes, or id.
func (n names) has(classes, id string) bool {
	var selector [64]byte
	for class := range strings.FieldsSeq(classes) {
		if n[string(append(append(selector[:0], '.'), class...))] {
			return true
		}
	}
	return id != "" && n[string(append(append(selector[:0], '#'), id...))]
}

// next returns the offset of the next sign after s[i], or -1.
func next(s []byte, i int, sign byte) int {
	if n := bytes.IndexByte(s[i+1:], sign); n >= 0 {
		return i + 1 + n
	}
	return -1
}

// mayConceal reports whether sheet[i], a y or a parenthesis, is in a declaration like
// "display: none", "visibility: hidden", "clip: rect(0, 0, 0, 0)" or "clip-path: inset(50%)".
func mayConceal(sheet []byte, i int) bool {
	if sheet[i] == '(' {
		return i > 0 && sheet[i-1] == 't' && (bytes.HasSuffix(sheet[:i], []byte("rect")) || bytes.HasSuffix(sheet[:i], []byte("inset")))
	}
	if i++; i == len(sheet) || sheet[i] != ':' && sheet[i] != ' ' {
		return false
	}
	value := bytes.TrimLeft(sheet[i:], ": ")
	return bytes.HasPrefix(value, []byte("none")) || bytes.HasPrefix(value, []byte("hidden"))
}

// selectors yields the selectors of a list.
func selectors(list []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for selector := range bytes.SplitSeq(list, []byte{','}) {
			if !yield(bytes.TrimSpace(selector)) {
				return
			}
		}
	}
}

// isName reports whether a selector is one class or one id.
func isName(selector []byte) bool {
	return len(selector) > 1 && (selector[0] == '.' || selector[0] == '#') && nameEnd(selector, 1) == len(selector)
}

// nameEnd returns the offset after the name at selector[i].
func nameEnd(selector []byte, i int) int {
	for i < len(selector) {
		switch b := selector[i]; {
		case b == '\\':
			i++
		case !page.IsLetter(b) && (b < '0' || '9' < b) && b != '-' && b != '_' && b < 0x80:
			return i
		}
		i++
	}
	return min(i, len(selector))
}

// cascade is the effect of the rules of a page's style sheets on elements by name: the weight
// of the weightiest rule that conceals them, and of the one that shows them.
type cascade struct{ conceals, shows map[string]int }

// The weight of a rule is its place among all rules, plus a constant if it takes precedence
// over all rules without it.
const (
	weightID        = 1 << 27 // its selector is an id
	weightCondition = 1 << 28 // its selector has other parts, or it is for some windows
	weightImportant = 1 << 29
)

// follow follows the rules of sheets.
func follow(sheets [][]byte) *cascade {
	c := &cascade{map[string]int{}, map[string]int{}}
	place := 0
	for _, sheet := range sheets {
		for r := range rules(sheet) {
			place++
			conceals := Conceals(r.style)
			if r.print || conceals && r.nested || !conceals && !shows(r.style) {
				continue
			}
			weight := place
			if bytes.Contains(r.style, []byte("!important")) {
				weight += weightImportant
			}
			for selector := range selectors(r.selectors) {
				switch {
				case conceals && isName(selector):
					c.conceals[string(selector)] = weightOf(weight, selector)
				case !conceals && !isPointedAt(selector):
					c.show(selector, weight, r.nested)
				}
			}
		}
	}
	return c
}

// show records that a rule of some weight shows the elements of selector.
func (c *cascade) show(selector []byte, weight int, nested bool) {
	if nested || !isName(selector) {
		weight += weightCondition
	}
	subject := selector[bytes.LastIndexAny(selector, " >+~")+1:]
	for i := 0; i < len(subject); {
		end := nameEnd(subject, i+1)
		if subject[i] == '.' || subject[i] == '#' {
			name := strings.ReplaceAll(string(subject[i:end]), `\`, "")
			c.shows[name] = max(c.shows[name], weightOf(weight, subject[i:end]))
		}
		i = end
	}
}

func weightOf(weight int, name []byte) int {
	if name[0] == '#' {
		return weight + weightID
	}
	return weight
}

// isPointedAt reports whether selector is for elements under the pointer or the cursor. An
// element shown that way is a hint rather than a panel.
func isPointedAt(selector []byte) bool {
	return bytes.Contains(selector, []byte(":hover")) || bytes.Contains(selector, []byte(":focus"))
}

// concealing returns the weightiest of classes that conceals an element, or "" if only the id
// does.
func (c *cascade) concealing(classes string) string {
	most := ""
	for class := range strings.FieldsSeq(classes) {
		if c.conceals["."+class] > c.conceals["."+most] {
			most = class
		}
	}
	return most
}

// conceal reports whether the rules conceal an element with these classes and this id.
func (c *cascade) conceal(classes, id string) bool {
	conceals, shows := c.conceals["#"+id], c.shows["#"+id]
	for class := range strings.FieldsSeq(classes) {
		conceals, shows = max(conceals, c.conceals["."+class]), max(shows, c.shows["."+class])
	}
	return conceals > shows
}

// rule is one rule of a style sheet.
type rule struct {
	selectors, style []byte
	nested           bool // within a condition, such as that of @media
	print            bool // for printers
}

// rules yields the rules of a sheet in order.
func rules(sheet []byte) iter.Seq[rule] {
	return func(yield func(rule) bool) {
		var around []bool // the open conditions: whether each is for printers
		for {
			sheet = skipComments(sheet)
			i := bytes.IndexAny(sheet, "{};")
			if i < 0 {
				return
			}
			head := sheet[:i]
			sign := sheet[i]
			sheet = sheet[i+1:]
			switch {
			case sign == '}':
				around = around[:max(len(around)-1, 0)]
			case sign == '{' && len(head) > 0 && head[0] == '@':
				print := bytes.Contains(head, []byte("print")) || len(around) > 0 && around[len(around)-1]
				around = append(around, print)
			case sign == '{':
				r := rule{selectors: head, nested: len(around) > 0, print: len(around) > 0 && around[len(around)-1]}
				r.style, sheet, _ = bytes.Cut(sheet, []byte{'}'})
				if !yield(r) {
					return
				}
			}
		}
	}
}

// skipComments returns sheet without white space and comments at its beginning.
func skipComments(sheet []byte) []byte {
	for {
		sheet = bytes.TrimLeft(sheet, " \t\r\n\f")
		if !bytes.HasPrefix(sheet, []byte("/*")) {
			return sheet
		}
		_, sheet, _ = bytes.Cut(sheet, []byte("*/"))
	}
}
