package mathml

import (
	"slices"
	"strconv"
	"strings"

	"presscut/extract/internal/page"
)

// MathJax paints a formula with its own elements: "mjx-mi" with its letters as numbers in
// classes, or groups of a drawing with data-mml-node="mi". They are named after the elements
// of MathML, so a formula whose source is not on the page is read from them. The letters of
// the first kind are not in the page's text.

// PaintedTeX returns the TeX of a formula painted with MathJax's elements, whose source is given.
func PaintedTeX(source []byte) string {
	return strings.Join(strings.Fields(arranged(readNodes(source, paintedNode)).tex()), " ")
}

// paintedNode returns the node for a painted element: "box" if it only places others, a text
// if it is a letter.
func paintedNode(name string, tag []byte) *node {
	var attrs [3]string
	page.AttrsOf(tag, []string{"class", "data-mml-node", "data-c"}, attrs[:])
	part, ofMathJax := strings.CutPrefix(name, "mjx-")
	switch {
	case attrs[2] != "":
		return &node{text: letter(attrs[2])}
	case attrs[1] != "":
		return &node{name: strings.ToLower(attrs[1])}
	case !ofMathJax:
		return &node{name: "box"}
	case part == "c" || strings.HasPrefix(part, "stretchy"):
		for word := range strings.FieldsSeq(attrs[0]) {
			if code, ok := strings.CutPrefix(word, "mjx-c"); ok {
				return &node{text: letter(code)}
			}
		}
	}
	return &node{name: part}
}

// Letters of the Unicode block for formulas: the alphabet in bold, italic and other shapes one
// after the other, then the Greek alphabet, then the digits.
const (
	firstLatin, lastLatin = 0x1D400, 0x1D6A3
	firstGreek, lastGreek = 0x1D6A8, 0x1D7CB
	firstDigit, lastDigit = 0x1D7CE, 0x1D7FF

	latinLetters, greekLetters = 52, 58
)

// letter returns the letter with the given hexadecimal code, in plain type.
func letter(code string) string {
	n, err := strconv.ParseUint(code, 16, 32)
	r := rune(n)
	switch {
	case err != nil:
		return ""
	case firstLatin <= r && r <= lastLatin:
		r = (r - firstLatin) % latinLetters
		if r < 'Z'-'A'+1 {
			return string('A' + r)
		}
		return string('a' + r - ('Z' - 'A' + 1))
	case firstGreek <= r && r <= lastGreek:
		return string([]rune("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑκϕϱϖ")[(r-firstGreek)%greekLetters])
	case firstDigit <= r && r <= lastDigit:
		return string('0' + (r-firstDigit)%10)
	}
	return string(r)
}

// arranged returns n with the parts of fractions, roots and scripts in the order of MathML.
// MathJax wraps them in boxes and has the part above before the part below.
func arranged(n *node) *node {
	var p paintedParts
	collect(n, p.add)
	made := &node{name: n.name, text: n.text, nodes: p.others}
	switch n.name {
	case "mfrac":
		if p.named["den"] != nil {
			made.nodes = []*node{p.row("num"), p.row("den")}
		}
	case "msubsup", "munderover":
		made.nodes = p.scripts()
	case "munder":
		if p.named["base"] != nil {
			made.nodes = []*node{p.row("base"), p.row("under")}
		}
	case "mover":
		if p.named["base"] != nil {
			made.nodes = []*node{p.row("base"), p.row("over")}
		}
	case "msqrt", "mroot":
		made.nodes = p.radicand()
	}
	return made
}

// paintedParts are the parts of a painted node, arranged.
type paintedParts struct {
	named  map[string]*node // those with a place of their own, by its name
	others []*node
}

func (p *paintedParts) add(part *node) {
	switch part.name {
	case "num", "den", "over", "under", "base", "root":
		if p.named == nil {
			p.named = map[string]*node{}
		}
		p.named[part.name] = arranged(part)
	case "script":
		p.others = append(p.others, arranged(part).nodes...)
	default:
		p.others = append(p.others, arranged(part))
	}
}

// row returns the named part as a row, which is empty if there is no such part.
func (p *paintedParts) row(name string) *node {
	if part := p.named[name]; part != nil {
		return &node{name: "mrow", nodes: part.nodes}
	}
	return &node{name: "mrow"}
}

// scripts returns a base, the part below it and the part above it.
func (p *paintedParts) scripts() []*node {
	switch {
	case len(p.others) == 1 && p.others[0].name == "munder" && len(p.others[0].nodes) == 2:
		return append(slices.Clip(p.others[0].nodes), p.row("over"))
	case len(p.others) == 3:
		return []*node{p.others[0], p.others[2], p.others[1]}
	}
	return p.others
}

// radicand returns the parts below a root, and its index if it has one.
func (p *paintedParts) radicand() []*node {
	parts := slices.DeleteFunc(p.others, func(part *node) bool { return part.name == "mo" && part.content() == "√" })
	if p.named["root"] == nil {
		return parts
	}
	return []*node{{name: "mrow", nodes: parts}, p.row("root")}
}

// collect visits the parts of n. Instead of a box it visits the parts of the box.
func collect(n *node, visit func(*node)) {
	for _, part := range n.nodes {
		switch part.name {
		case "box", "frac", "dbox", "dtable", "row", "sqrt", "surd", "table", "itable", "delim", "math", "texatom", "mstyle":
			collect(part, visit)
		case "line", "nstrut", "dstrut", "tstrut", "strut", "spacer", "assistive-mml", "mspace", "mphantom", "defs", "labels":
		default:
			visit(part)
		}
	}
}
