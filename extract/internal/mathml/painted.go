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
	var parts []*node
	named := map[string]*node{}
	collect(n, func(part *node) {
		switch part.name {
		case "num", "den", "over", "under", "base", "root":
			named[part.name] = arranged(part)
		case "script":
			parts = append(parts, arranged(part).nodes...)
		default:
			parts = append(parts, arranged(part))
		}
	})
	painted := &node{name: n.name, text: n.text, nodes: parts}
	row := func(name string) *node {
		if part := named[name]; part != nil {
			return &node{name: "mrow", nodes: part.nodes}
		}
		return &node{name: "mrow"}
	}
	switch n.name {
	case "mfrac":
		if named["den"] != nil {
			painted.nodes = []*node{row("num"), row("den")}
		}
	case "msubsup", "munderover":
		if len(parts) == 1 && parts[0].name == "munder" && len(parts[0].nodes) == 2 {
			painted.nodes = append(slices.Clip(parts[0].nodes), row("over"))
		} else if len(parts) == 3 {
			painted.nodes = []*node{parts[0], parts[2], parts[1]}
		}
	case "munder":
		if named["base"] != nil {
			painted.nodes = []*node{row("base"), row("under")}
		}
	case "mover":
		if named["base"] != nil {
			painted.nodes = []*node{row("base"), row("over")}
		}
	case "msqrt", "mroot":
		painted.nodes = slices.DeleteFunc(parts, func(part *node) bool { return part.name == "mo" && part.content() == "√" })
		if named["root"] != nil {
			painted.nodes = []*node{{name: "mrow", nodes: painted.nodes}, row("root")}
		}
	}
	return painted
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
