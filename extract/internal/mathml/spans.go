package mathml

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/page"
)

// KaTeX and MathJax 2 paint a formula with spans: classes name the parts, and styles place
// those above or below the line. The spans are read if a page has no other form of a formula.

// paintedClasses are the node names for the classes of spans of a painted formula. They are
// the names that arranged knows, and those of KaTeX's parts one above the other:
//
//   - "scripts": superscripts and subscripts, which follow their base
//   - "limits": a base with the parts above and below it
//   - "fraction", "radical", "accent", "columns": as in the painted trees
//   - "placed": a MathJax 2 element whose parts are placed by their styles
var paintedClasses = map[string]string{
	"msupsub": "scripts", "op-limits": "limits", "mfrac": "fraction", "sqrt": "radical", "accent": "accent", "root": "index",
	"vlist": "list", "vlist-t": "box", "pstrut": "strut", "frac-line": "line", "col-align-c": "column", "col-align-l": "column",
	"col-align-r": "column", "mtable": "columns", "text": "mtext", "hide-tail": "skip", "vlist-s": "skip", "strut": "skip",
	"nulldelimiter": "skip", "mspace": "skip", "arraycolsep": "skip", "katex-mathml": "skip", "mjx_assistive_mathml": "skip",

	"mathbb": "mathbb", "mathbf": "mathbf", "mathcal": "mathcal", "mathfrak": "mathfrak", "mathsf": "mathsf",

	"mi": "mi", "mo": "mo", "mn": "mn", "mtext": "mtext", "msubsup": "placed", "munderover": "placed", "msqrt": "root-placed",

	"mjx-mi": "mi", "mjx-mo": "mo", "mjx-mn": "mn", "mjx-mtext": "mtext", "mjx-mfrac": "mfrac", "mjx-numerator": "num",
	"mjx-denominator": "den", "mjx-msqrt": "msqrt", "mjx-mroot": "mroot", "mjx-root": "root", "mjx-line": "line", "mjx-surd": "skip",
	"mjx-msubsup": "scripted", "mjx-munderover": "scripted", "mjx-base": "base", "mjx-op": "base", "mjx-sup": "sup", "mjx-sub": "sub",
	"mjx-over": "sup", "mjx-under": "sub", "mjx-mtable": "mtable", "mjx-mtr": "mtr", "mjx-mtd": "mtd", "mjx-vsize": "skip",
}

// SpansTeX returns the TeX of a formula painted with spans, whose source is given.
func SpansTeX(source []byte) string {
	return strings.Join(strings.Fields(classedRow(readNodes(source, classedNode)).tex()), " ")
}

// classedNode returns the node for a span of a painted formula.
func classedNode(name string, tag []byte) *node {
	var attrs [2]string
	page.AttrsOf(tag, []string{"class", "style"}, attrs[:])
	n := &node{name: "box", up: -em(attrs[1], "top:")}
	if name == "math" || name == "svg" || name == "script" {
		n.name = "skip"
	}
	for word := range strings.FieldsSeq(strings.ToLower(attrs[0])) {
		if part, ok := paintedClasses[word]; ok {
			n.name = part
			break
		}
	}
	if n.name == "strut" {
		n.up = em(attrs[1], "height:")
	}
	return n
}

// em returns the length of the given property in a style, in em.
func em(style, property string) float64 {
	_, value, _ := strings.Cut(style, property)
	value, _, _ = strings.Cut(strings.TrimSpace(value), "em")
	n, err := strconv.ParseFloat(value, 64)
	if err != nil {
		return 0
	}
	return n
}

// classedRow returns the nodes for the parts of n, in one row.
func classedRow(n *node) *node {
	row := &node{name: "mrow"}
	for _, part := range n.nodes {
		last := len(row.nodes) - 1
		var base *node
		if last >= 0 {
			base = row.nodes[last]
		}
		made := classed(part, base)
		switch {
		case made == nil:
		case part.name == "scripts" && base != nil:
			row.nodes[last] = made
		case base != nil && base.name == "mn" && made.name == "mn":
			base.nodes = append(base.nodes, made.nodes...)
		default:
			row.nodes = append(row.nodes, made)
		}
	}
	if len(row.nodes) == 1 {
		return row.nodes[0]
	}
	return row
}

// classed returns the node for part n of a painted formula, or nil if it shows nothing. base
// is the part before it.
func classed(n, base *node) *node {
	switch n.name {
	case "skip", "line", "strut", "index":
		return nil
	case "":
		return leafOf(n.text)
	case "mtext", "mi", "mo", "mn":
		return &node{name: n.name, nodes: []*node{{text: deepText(n)}}}
	case "scripts":
		_, sub, sup := inPlaces(entries(n))
		return scripted(base, sub, sup)
	case "limits":
		return scripted(inPlaces(entries(n)))
	case "fraction":
		return fraction(n)
	case "radical":
		return root(n, entries(n))
	case "root-placed":
		return root(n, placedParts(n))
	case "accent":
		return accented(n)
	case "mathbb", "mathbf", "mathcal", "mathfrak", "mathsf", "msqrt":
		return &node{name: n.name, nodes: []*node{classedRow(n)}}
	case "columns":
		return columnsOf(n)
	case "placed":
		return placed(n)
	case "scripted":
		return scripted(named(n, "base"), named(n, "sub"), named(n, "sup"))
	case "mfrac":
		return namedFraction(n)
	case "mtable":
		return tableOf(n)
	}
	return visibleRow(n)
}

// visibleRow returns the parts of n as a row, or nil if it shows nothing.
func visibleRow(n *node) *node {
	if row := classedRow(n); row.name != "mrow" || len(row.nodes) > 0 {
		return row
	}
	return nil
}

// namedFraction returns the fraction n whose parts have names, or nil if one is missing.
func namedFraction(n *node) *node {
	num, den := named(n, "num"), named(n, "den")
	if num == nil || den == nil {
		return nil
	}
	return &node{name: "mfrac", nodes: []*node{num, den}}
}

// root returns the root n, of the first of parts.
func root(n *node, parts []*node) *node {
	if len(parts) == 0 {
		return nil
	}
	if index := n.nodes[0]; index.name == "index" {
		return &node{name: "mroot", nodes: []*node{classedRow(parts[0]), classedRow(index)}}
	}
	return &node{name: "msqrt", nodes: []*node{classedRow(parts[0])}}
}

// accented returns the formula n whose second part is an accent on the first.
func accented(n *node) *node {
	list := entries(n)
	if len(list) < 2 {
		return classedRow(n)
	}
	return &node{name: "mover", nodes: []*node{classedRow(list[0]), classedRow(list[1])}}
}

// named returns the part of n with a name, or nil.
func named(n *node, name string) *node {
	part := first(n, name)
	if part == nil {
		return nil
	}
	return classedRow(part)
}

// tableOf returns the table n.
func tableOf(n *node) *node {
	table := &node{name: "mtable"}
	each(n, "mtr", func(row *node) {
		made := &node{name: "mtr"}
		each(row, "mtd", func(cell *node) { made.nodes = append(made.nodes, classedRow(cell)) })
		table.nodes = append(table.nodes, made)
	})
	return table
}

// fraction returns fraction n, or a stack if it has no line, as in binomials.
func fraction(n *node) *node {
	list := entries(n)
	if parts := placedParts(n); len(list) == 0 && len(parts) > 1 {
		return &node{name: "mfrac", nodes: []*node{classedRow(parts[0]), classedRow(parts[1])}}
	}
	_, den, num := inPlaces(list)
	made := &node{name: "mfrac", thin: "0", nodes: []*node{orEmpty(num), orEmpty(den)}}
	for _, part := range list {
		if slices.ContainsFunc(part.nodes, func(inner *node) bool { return inner.name == "line" }) {
			made.thin = ""
		}
	}
	return made
}

// leafOf returns the node of a letter, number or sign.
func leafOf(text string) *node {
	text = strings.Trim(text, "\u200b\u2009\u00a0 ")
	if text == "" {
		return nil
	}
	name := "mo"
	first, _ := utf8.DecodeRuneInString(text)
	switch {
	case unicode.IsLetter(first):
		name = "mi"
	case unicode.IsDigit(first) || text == ".":
		name = "mn"
	}
	return &node{name: name, nodes: []*node{{text: text}}}
}

// scripted returns base with a subscript and a superscript, each of which may be nil.
func scripted(base, sub, sup *node) *node {
	base = orEmpty(base)
	switch {
	case sub != nil && sup != nil:
		return &node{name: "msubsup", nodes: []*node{base, sub, sup}}
	case sub != nil:
		return &node{name: "msub", nodes: []*node{base, sub}}
	case sup != nil:
		return &node{name: "msup", nodes: []*node{base, sup}}
	}
	return base
}

func orEmpty(n *node) *node {
	if n == nil {
		return &node{name: "mrow"}
	}
	return n
}

// inPlaces returns, of parts one above the other, those on, below and above the line.
func inPlaces(list []*node) (base, sub, sup *node) {
	const near = 0.01 // em, for parts on the line
	for _, part := range list {
		made := classedRow(part)
		if made.name == "mrow" && len(made.nodes) == 0 {
			continue
		}
		height := 0.0
		if strut := first(part, "strut"); strut != nil {
			height = strut.up
		}
		switch up := part.up - height; {
		case up > near:
			sup = made
		case up < -near:
			sub = made
		default:
			base = made
		}
	}
	return base, sub, sup
}

// placed returns the node of n, whose first part is the base. The styles of the others place
// them above or below it.
func placed(n *node) *node {
	list := placedParts(n)
	if len(list) == 0 {
		return nil
	}
	var sub, sup *node
	for _, part := range list[1:] {
		if part.up > list[0].up {
			sup = classedRow(part)
		} else {
			sub = classedRow(part)
		}
	}
	return scripted(classedRow(list[0]), sub, sup)
}

// placedParts returns the outermost parts of n that have a place by their style.
func placedParts(n *node) []*node {
	var list []*node
	for _, part := range n.nodes {
		switch {
		case part.up != 0:
			list = append(list, part)
		case part.name == "box":
			list = append(list, placedParts(part)...)
		}
	}
	return list
}

// columnsOf returns the table that n holds column by column.
func columnsOf(n *node) *node {
	if first(n, "column") == nil {
		return classedRow(n)
	}
	table := &node{name: "mtable"}
	each(n, "column", func(column *node) {
		for i, cell := range entries(column) {
			if i == len(table.nodes) {
				table.nodes = append(table.nodes, &node{name: "mtr"})
			}
			table.nodes[i].nodes = append(table.nodes[i].nodes, classedRow(cell))
		}
	})
	return table
}

// entries returns the parts, one above the other, of the first list in n.
func entries(n *node) []*node {
	if list := first(n, "list"); list != nil {
		return list.nodes
	}
	return nil
}

// first returns the first node within n with the given name, or nil.
func first(n *node, name string) *node {
	for _, part := range n.nodes {
		if part.name == name {
			return part
		}
		if found := first(part, name); found != nil {
			return found
		}
	}
	return nil
}

// each calls visit with the outermost nodes within n that have the given name.
func each(n *node, name string, visit func(*node)) {
	for _, part := range n.nodes {
		if part.name == name {
			visit(part)
		} else {
			each(part, name, visit)
		}
	}
}

// deepText returns all text in n.
func deepText(n *node) string {
	var text strings.Builder
	n.writeText(&text)
	return text.String()
}

func (n *node) writeText(text *strings.Builder) {
	if n.name == "skip" {
		return
	}
	text.WriteString(n.text)
	for _, part := range n.nodes {
		part.writeText(text)
	}
}
