package report

import (
	_ "embed"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"presscut/extract"
)

//go:embed explain.js
var explainScript string

// Page has the facts about an explained page besides its explanation.
type Page struct {
	Source string // its name
	Why    string // the reason why it has no article, as a sentence; "" if it has one
	Doubts bool   // show only doubtful blocks at first
}

// The probabilities between which a block is doubtful.
const (
	leastDoubt = 0.2
	mostDoubt  = 0.8
)

// Doubtful reports whether the probability of b is neither low nor high.
func Doubtful(b *extract.Judgement) bool {
	return leastDoubt <= b.Probability && b.Probability <= mostDoubt
}

// cuts are the balances in the order of their switch, from few blocks to many.
var cuts = [...]struct {
	balance           extract.Balance
	class, name, hint string
}{
	{extract.Precision, "p", "precision", "rather lose text than keep boilerplate"},
	{extract.Balanced, "b", "balanced", "what presscut does unless told otherwise"},
	{extract.Recall, "r", "recall", "rather keep boilerplate than lose text"},
}

// explanation is the state of writing the report of one page.
type explanation struct {
	document
	*extract.Explanation
	Page
	phrases []string // the reasons in words, by their numbers in blocks
	number  map[string]int
}

// Explain writes the report of a page.
func Explain(w io.Writer, p Page, e *extract.Explanation) error {
	x := &explanation{Explanation: e, Page: p, number: map[string]int{}}
	x.begin(cut(p.Source, maxName)+": why", explainScript)
	x.header()
	x.raw("<div id=\"columns\">\n<main id=\"page\" tabindex=\"-1\">\n<h2>Text of the page</h2>\n")
	x.legend()
	for _, child := range outline(e).children {
		x.node(child, box)
	}
	x.raw("</main>\n")
	x.record()
	x.raw("</div>\n<div id=\"tip\" role=\"status\" hidden></div>\n<ol id=\"phrases\" hidden>")
	for _, phrase := range x.phrases {
		x.f("<li>%s", phrase)
	}
	x.raw("</ol>\n")
	x.end(explainScript)
	_, err := w.Write(x.dst)
	return err
}

// maxName is the largest number of characters of a page's name that are shown.
const maxName = 100

// header writes the outcome and the switches.
func (x *explanation) header() {
	x.raw("<header>\n<p class=\"skip\"><a href=\"#page\">To the text</a> <a href=\"#record\">To the record</a></p>\n")
	x.f("<h1>%s</h1>\n<p>", cut(x.Source, maxName))
	if x.Found {
		x.f("<strong class=\"good\">An article</strong>, confidence %.2f", x.Confidence)
	} else {
		x.f("<strong class=\"bad\">No article</strong>: %s", x.Why)
	}
	x.raw("</p>\n</header>\n<section id=\"bar\" aria-label=\"Cut and filter\">\n<fieldset><legend>Cut</legend>\n")
	for _, c := range cuts {
		checked := ""
		if c.balance == x.Balance {
			checked = " checked"
		}
		x.f("<label title=\"%s\"><input type=\"radio\" name=\"cut\" id=\"cut-%s\" value=\"%[2]s\""+checked+"> %s</label>\n", c.hint, c.class, c.name)
	}
	x.raw("</fieldset>\n<p>")
	for _, c := range cuts {
		blocks, words := 0, 0
		for i := range x.Blocks {
			if x.Blocks[i].InBody[c.balance] {
				blocks++
				words += x.Blocks[i].Words
			}
		}
		x.f("<span class=\"at-%s\">%s of %s, %s</span>", c.class, grouped(blocks), count(len(x.Blocks), "block"), count(words, "word"))
	}
	checked := ""
	if x.Doubts {
		checked = " checked"
	}
	x.raw("</p>\n<label><input type=\"checkbox\" id=\"doubts\"" + checked + "> only doubts</label>\n")
	x.raw("<a class=\"narrow\" href=\"#record\">Record</a> <button type=\"button\" id=\"copy\">Copy as Markdown</button> <span id=\"copied\" role=\"status\"></span>\n</section>\n")
}

// legend writes the meaning of the colours.
func (x *explanation) legend() {
	x.raw("<p class=\"legend\"><span class=\"kept\">kept</span> <span class=\"dropped\">dropped</span> <span class=\"doubtful\">doubtful</span>" +
		" <span class=\"aside\">title, byline, label</span> <span class=\"caption\">caption</span> <span class=\"comment\">comment</span> <span class=\"copy\">copy</span></p>\n" +
		"<p class=\"legend\">The number is the probability that a block belongs to the article. Point at a block, tap it, or walk by the arrow keys to see its reasons.</p>\n")
	if len(x.Blocks) == 0 {
		x.raw("<p>The page has no text.</p>\n")
	}
}

// node writes a block or a container that is in one of kind around.
func (x *explanation) node(n *node, around kind) {
	closing := ""
	for holds[around] != hidden && holds[around] != n.kind { // elements that HTML requires and the page may not have
		around = holds[around]
		x.raw("<" + tags[around] + " class=\"loose\">")
		closing = "</" + tags[around] + ">" + closing
	}
	switch {
	case n.block >= 0:
		x.block(n.block, "p")
	case len(n.children) == 1 && n.children[0].block >= 0 && (n.kind == item || n.kind == cell):
		x.block(n.children[0].block, tags[n.kind])
	default:
		x.raw("<" + tags[n.kind])
		if n.kind == box {
			x.f(" class=\"box\" data-l=\"%s\"", cut(n.label, maxLabel))
		}
		x.raw(">\n")
		for _, child := range n.children {
			x.node(child, n.kind)
		}
		x.raw("</" + tags[n.kind] + ">\n")
	}
	x.raw(closing)
}

// maxLabel is the largest number of characters of a container's name that are shown.
const maxLabel = 40

// block writes block i as element tag. Its attributes are short, because there are thousands
// of them; the script makes sentences of them.
func (x *explanation) block(i int, tag string) {
	b := &x.Blocks[i]
	var class []string
	for _, c := range cuts {
		if b.InBody[c.balance] {
			class = append(class, c.class)
		}
	}
	if Doubtful(b) {
		class = append(class, "q")
	}
	if name := partName(b); name != "" {
		class = append(class, name)
	}
	if look := x.look(b); look != "" {
		class = append(class, look)
	}
	x.f("<"+tag+" id=\"b%d\" data-p=\"%s\"", i, probability(b.Probability))
	if len(class) > 0 {
		x.raw(" class=\"" + strings.Join(class, " ") + "\"")
	}
	if reasons := x.reasons(b); reasons != "" {
		x.raw(" data-r=\"" + reasons + "\"")
	}
	x.raw(">")
	x.text(b.Text)
	x.raw("</" + tag + ">\n")
}

// probability returns p with two digits and without a leading zero.
func probability(p float64) string {
	return strings.TrimPrefix(strconv.FormatFloat(p, 'f', 2, 64), "0")
}

// look returns the class that makes a block look like its kind: a heading, code, a quotation.
func (x *explanation) look(b *extract.Judgement) string {
	for e := b.Element; e >= 0; e = x.Elements[e].Parent {
		switch tag := x.Elements[e].Tag; tag {
		case "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "th":
			return tag
		case "article", "main", "section", "table", "body", "aside", "nav":
			return ""
		}
	}
	return ""
}

// reasons returns the reasons of b: numbers of phrases, each with its weight.
func (x *explanation) reasons(b *extract.Judgement) string {
	var said []byte
	add := func(phrase string) {
		if len(said) > 0 {
			said = append(said, ' ')
		}
		said = strconv.AppendInt(said, int64(x.phrase(phrase)), 10)
	}
	if b.Rule != "" {
		add(RuleWords(b))
	}
	for _, r := range b.Reasons {
		add(reasonWords(r))
		said = fmt.Appendf(said, "%+.1f", r.Weight)
	}
	return string(said)
}

// phrase returns the number of a phrase.
func (x *explanation) phrase(s string) int {
	n, ok := x.number[s]
	if !ok {
		n = len(x.phrases)
		x.number[s] = n
		x.phrases = append(x.phrases, s)
	}
	return n
}

// record writes the candidates for the fields.
func (x *explanation) record() {
	x.raw("<aside id=\"record\" tabindex=\"-1\" aria-labelledby=\"record-title\">\n<h2 id=\"record-title\">Record</h2>\n")
	for i := 0; i < len(x.Candidates); {
		end := i
		for end < len(x.Candidates) && x.Candidates[end].Field == x.Candidates[i].Field {
			end++
		}
		x.field(x.Candidates[i:end])
		i = end
	}
	x.raw("<h2>Page</h2>\n<dl>\n")
	x.fact("Access", string(x.Access))
	x.fact("Page type", string(x.PageType))
	x.fact("Confidence", fmt.Sprintf("%.2f", x.Confidence))
	for _, warning := range x.Warnings {
		x.fact("Warning", warning)
	}
	x.fact("Read as", readAs(x.Kind)+" in "+x.Charset)
	x.fact("Size", bytes(int64(x.Size))+", "+count(len(x.Blocks), "block"))
	x.raw("</dl>\n<h2>Time of the stages</h2>\n<dl class=\"clock\">\n")
	most := time.Duration(1)
	for _, s := range x.Stages {
		most = max(most, s.Took)
	}
	for _, s := range x.Stages {
		x.f("<dt>%s</dt><dd>%s", s.Name, duration(s.Took))
		x.bar(float64(s.Took) / float64(most))
		x.raw("</dd>\n")
	}
	x.raw("</dl>\n</aside>\n")
}

func readAs(k extract.Kind) string {
	if k == extract.TextKind {
		return "text"
	}
	return "HTML"
}

// fact writes one line of a list, unless its value is empty.
func (x *explanation) fact(name, value string) {
	if value != "" {
		x.f("<dt>%s</dt><dd>%s</dd>\n", name, value)
	}
}

const (
	maxCandidates = 6   // largest number of candidates of a field that are shown
	maxValue      = 160 // largest number of characters of each
)

// field writes the candidates for a field, the winner first.
func (x *explanation) field(all []extract.Candidate) {
	x.f("<details open><summary><b>%s</b>", all[0].Field)
	if all[0].Chosen {
		x.f(" %s", cut(all[0].Value, maxValue))
	}
	x.raw("</summary>\n<ul>\n")
	most := 0.0
	for _, c := range all {
		most = max(most, c.Score)
	}
	for i, c := range all {
		if i == maxCandidates {
			x.f("<li>and %d more</li>\n", len(all)-i)
			break
		}
		class := ""
		if c.Chosen {
			class = " class=\"chosen\""
		}
		x.raw("<li" + class + ">")
		x.bar(c.Score / max(most, 1e-9))
		x.f("<span>%.2f %s</span> ", c.Score, strings.Join(append([]string{c.Source}, c.Agree...), " + "))
		if c.Probability > 0 {
			x.f("<span>%.0f%% right</span> ", 100*c.Probability)
		}
		if c.Block >= 0 {
			x.f("<a href=\"#b%d\">%s</a>", c.Block, cut(c.Value, maxValue))
		} else {
			x.text(cut(c.Value, maxValue))
		}
		x.raw("</li>\n")
	}
	x.raw("</ul></details>\n")
}
