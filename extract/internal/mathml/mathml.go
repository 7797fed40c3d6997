// Package mathml reads formulas, in MathML or as KaTeX and MathJax paint them, and writes
// them as TeX.
package mathml

import (
	"bytes"
	"html"
	"slices"
	"strings"

	tokens "golang.org/x/net/html"

	"presscut/extract/internal/page"
)

// node is an element of MathML, or text if it has no name.
type node struct {
	name   string
	fences [2]string // its open and close attributes
	thin   string    // thickness of a fraction's line
	up     float64   // height above the line, in em
	text   string
	nodes  []*node
}

// maxMathDepth is the depth to which the elements of a formula are read.
const maxMathDepth = 64

// TeX returns the TeX of the content of a math element, in presentation MathML as MathML
// Core defines it.
func TeX(source []byte) string {
	return strings.Join(strings.Fields(readNodes(source, mathNode).tex()), " ")
}

// mathNode returns the node of an element of MathML.
func mathNode(name string, tag []byte) *node {
	var attrs [3]string
	page.AttrsOf(tag, []string{"open", "close", "linethickness"}, attrs[:])
	return &node{name: name, fences: [2]string(attrs[:2]), thin: attrs[2]}
}

// readNodes returns the tree of the elements in source. nodeOf makes a node from the name and
// the tag of an element.
func readNodes(source []byte, nodeOf func(name string, tag []byte) *node) *node {
	root := &node{name: "mrow"}
	stack, names := []*node{root}, []string{""}
	z := tokens.NewTokenizer(bytes.NewReader(source))
	for {
		top := stack[len(stack)-1]
		switch kind := z.Next(); kind {
		case tokens.ErrorToken:
			return root
		case tokens.TextToken:
			if s := strings.Join(strings.Fields(html.UnescapeString(string(z.Raw()))), " "); s != "" {
				top.nodes = append(top.nodes, &node{text: s})
			}
		case tokens.StartTagToken, tokens.SelfClosingTagToken:
			tag := slices.Clone(z.Raw())
			raw, _ := z.TagName()
			name := string(raw)
			n := nodeOf(name, tag)
			top.nodes = append(top.nodes, n)
			if kind == tokens.StartTagToken && len(stack) < maxMathDepth {
				stack, names = append(stack, n), append(names, name)
			}
		case tokens.EndTagToken:
			name, _ := z.TagName()
			for i := len(stack) - 1; i > 0; i-- {
				if names[i] == string(name) {
					stack, names = stack[:i], names[:i]
					break
				}
			}
		}
	}
}

// tex returns the TeX of n.
func (n *node) tex() string {
	switch n.name {
	case "":
		return n.text
	case "mi":
		return identifier(n.content())
	case "mo":
		return operator(n.content())
	case "mn":
		return n.content()
	case "mtext", "ms":
		return words(n.content())
	case "mspace":
		return " "
	case "mfrac":
		return n.fraction()
	case "msqrt":
		return `\sqrt{` + n.row() + "}"
	case "mroot":
		return `\sqrt[` + n.at(1) + "]" + n.arg(0)
	case "msup":
		return n.base() + "^" + n.arg(1)
	case "msub", "munder":
		return n.base() + "_" + n.arg(1)
	case "msubsup", "munderover":
		return n.base() + "_" + n.arg(1) + "^" + n.arg(2)
	case "mover":
		return n.accented()
	case "mtable":
		return n.matrix()
	case "mphantom", "annotation", "annotation-xml", "none", "mprescripts":
		return ""
	case "mfenced":
		return n.fenced()
	}
	return n.styled()
}

// words returns the TeX of a text within a formula.
func words(text string) string {
	if text == "" {
		return ""
	}
	return `\text{` + text + "}"
}

func (n *node) fraction() string {
	if n.isStack() {
		return "{" + n.at(0) + ` \atop ` + n.at(1) + "}"
	}
	return `\frac` + n.arg(0) + n.arg(1)
}

// accented returns the TeX of a formula with an accent or another formula over it.
func (n *node) accented() string {
	over := n.at(1) // once: nested formulas would take twice as long at each level
	if accent := accentOf(over); accent != "" {
		return accent + n.arg(0)
	}
	return n.base() + "^{" + over + "}"
}

// styled returns the TeX of a row, in a type style such as bold if its name is that of one.
func (n *node) styled() string {
	if strings.HasPrefix(n.name, "math") && len(n.name) > len("math") {
		return `\` + n.name + "{" + n.row() + "}"
	}
	return n.row()
}

// row returns the TeX of the elements of n, one after the other.
func (n *node) row() string {
	var parts []string
	for i := 0; i < len(n.nodes); i++ {
		if i+2 < len(n.nodes) && n.nodes[i+1].isStack() && n.nodes[i].content() == "(" && n.nodes[i+2].content() == ")" {
			parts = append(parts, `\binom`+n.nodes[i+1].arg(0)+n.nodes[i+1].arg(1))
			i += 2
			continue
		}
		if s := n.nodes[i].tex(); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " ")
}

// isStack reports whether n is a fraction without a line, as in binomials.
func (n *node) isStack() bool {
	return n.name == "mfrac" && n.thin != "" && strings.Trim(n.thin, "0ptxem.") == ""
}

// content returns the text of n.
func (n *node) content() string {
	var b strings.Builder
	for _, c := range n.nodes {
		b.WriteString(c.text)
	}
	return b.String()
}

// at returns the TeX of the element of n at place i.
func (n *node) at(i int) string {
	if i >= len(n.nodes) {
		return ""
	}
	return n.nodes[i].tex()
}

// arg is like at, in braces.
func (n *node) arg(i int) string { return "{" + n.at(i) + "}" }

// base returns the base of an index, in braces if it is more than one sign.
func (n *node) base() string {
	s := n.at(0)
	if len([]rune(s)) == 1 || strings.HasPrefix(s, `\`) && !strings.ContainsAny(s, " {}^_") {
		return s
	}
	return "{" + s + "}"
}

func (n *node) matrix() string {
	var rows []string
	for _, row := range n.nodes {
		var cells []string
		for _, cell := range row.nodes {
			cells = append(cells, cell.tex())
		}
		rows = append(rows, strings.Join(cells, " & "))
	}
	return `\begin{matrix} ` + strings.Join(rows, ` \\ `) + ` \end{matrix}`
}

func (n *node) fenced() string {
	open, end := n.fences[0], n.fences[1]
	if open == "" {
		open = "("
	}
	if end == "" {
		end = ")"
	}
	var parts []string
	for _, c := range n.nodes {
		parts = append(parts, c.tex())
	}
	return operator(open) + " " + strings.Join(parts, " , ") + " " + operator(end)
}

// identifier returns the TeX of a name: a single letter, a function, or a word in roman type.
func identifier(s string) string {
	switch s {
	case "sin", "cos", "tan", "cot", "sec", "csc", "log", "ln", "exp", "lim", "max", "min", "sup", "inf", "det", "dim", "ker",
		"gcd", "arg", "deg", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "Pr":
		return `\` + s
	}
	if len([]rune(s)) > 1 {
		return `\mathrm{` + s + "}"
	}
	return symbol(s)
}

// operator returns the TeX of an operator.
func operator(s string) string {
	switch s {
	case "{", "}", "#", "%", "&", "$", "_":
		return `\` + s
	case "\u2061", "\u2062", "\u2063", "\u2064": // function application, invisible times, separator, plus
		return ""
	}
	return symbol(s)
}

// symbol returns the command for a letter or sign that is not on every keyboard.
func symbol(s string) string {
	for _, pair := range symbols {
		if pair[0] == s {
			return pair[1]
		}
	}
	return s
}

var symbols = [...][2]string{
	{"α", `\alpha`}, {"β", `\beta`}, {"γ", `\gamma`}, {"δ", `\delta`}, {"ε", `\varepsilon`}, {"ϵ", `\epsilon`}, {"ζ", `\zeta`},
	{"η", `\eta`}, {"θ", `\theta`}, {"ι", `\iota`}, {"κ", `\kappa`}, {"λ", `\lambda`}, {"μ", `\mu`}, {"ν", `\nu`}, {"ξ", `\xi`},
	{"π", `\pi`}, {"ρ", `\rho`}, {"σ", `\sigma`}, {"τ", `\tau`}, {"υ", `\upsilon`}, {"φ", `\varphi`}, {"ϕ", `\phi`}, {"χ", `\chi`},
	{"ψ", `\psi`}, {"ω", `\omega`}, {"Γ", `\Gamma`}, {"Δ", `\Delta`}, {"Θ", `\Theta`}, {"Λ", `\Lambda`}, {"Ξ", `\Xi`}, {"Π", `\Pi`},
	{"Σ", `\Sigma`}, {"Φ", `\Phi`}, {"Ψ", `\Psi`}, {"Ω", `\Omega`}, {"×", `\times`}, {"÷", `\div`}, {"±", `\pm`}, {"∓", `\mp`},
	{"·", `\cdot`}, {"⋅", `\cdot`}, {"∘", `\circ`}, {"−", "-"}, {"≤", `\le`}, {"≥", `\ge`}, {"≠", `\ne`}, {"≈", `\approx`}, {"≡", `\equiv`},
	{"∼", `\sim`}, {"∝", `\propto`}, {"∞", `\infty`}, {"∑", `\sum`}, {"∏", `\prod`}, {"∫", `\int`}, {"∮", `\oint`}, {"∂", `\partial`},
	{"∇", `\nabla`}, {"√", `\surd`}, {"∈", `\in`}, {"∉", `\notin`}, {"⊂", `\subset`}, {"⊆", `\subseteq`}, {"∪", `\cup`}, {"∩", `\cap`},
	{"∅", `\emptyset`}, {"∀", `\forall`}, {"∃", `\exists`}, {"¬", `\neg`}, {"∧", `\land`}, {"∨", `\lor`}, {"→", `\to`}, {"←", `\leftarrow`},
	{"↦", `\mapsto`}, {"⇒", `\Rightarrow`}, {"⇐", `\Leftarrow`}, {"⇔", `\Leftrightarrow`}, {"…", `\ldots`}, {"⋯", `\cdots`},
	{"⟨", `\langle`}, {"⟩", `\rangle`}, {"‖", `\|`}, {"ℝ", `\mathbb{R}`}, {"ℕ", `\mathbb{N}`}, {"ℤ", `\mathbb{Z}`}, {"ℚ", `\mathbb{Q}`},
	{"ℂ", `\mathbb{C}`}, {"′", "'"}, {"ℏ", `\hbar`}, {"†", `\dagger`}, {"°", `^\circ`},
}

// accentOf returns the command that puts a sign above a letter, or "".
func accentOf(sign string) string {
	switch sign {
	case "^", "ˆ":
		return `\hat`
	case "¯", "‾", "―":
		return `\overline`
	case `\to`:
		return `\vec`
	case "˙", ".":
		return `\dot`
	case "¨":
		return `\ddot`
	case "~", "˜", `\sim`:
		return `\tilde`
	}
	return ""
}
