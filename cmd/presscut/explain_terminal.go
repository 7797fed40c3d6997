package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/fatih/color"

	"presscut/cmd/presscut/report"
	"presscut/extract"
	"presscut/extract/record"
	"presscut/format"
)

// The widths in columns of an explanation for a person: the largest, so that the lines are
// easy to follow, and the smallest; of the elements around a block; and of the text before
// them and before the block's text.
const (
	mostColumns  = 120
	leastColumns = 40
	mostPlace    = 64
	beforePlace  = 34
	beforeText   = 7
)

// explainColumns returns the width to fit in.
func (c *command) explainColumns() int {
	if !c.atTerminal() && os.Getenv("COLUMNS") == "" {
		return mostColumns
	}
	return min(max(c.window(), leastColumns), mostColumns)
}

// explained is the state of writing an explanation for a person.
type explained struct {
	container string // that of the block written last
	io.Writer
	*extract.Explanation
	columns int
	paint   func(s string, ink color.Attribute) string
}

// writeExplanation writes e for a person.
func (c *command) writeExplanation(w io.Writer, source string, e *extract.Explanation, how explaining) {
	x := &explained{Writer: w, Explanation: e, columns: c.explainColumns(), paint: c.painter(how.output == "")}
	x.outcome(source)
	if how.doubts {
		doubts := 0
		for i := range e.Blocks {
			if report.Doubtful(&e.Blocks[i]) {
				doubts++
			}
		}
		x.wrapped(fmt.Sprintf("%d of the blocks are doubtful, with a probability from .2 to .8", doubts), "")
	}
	fmt.Fprintln(x)
	for i := range e.Blocks {
		if b := &e.Blocks[i]; !how.doubts || report.Doubtful(b) {
			x.block(b)
		}
	}
	x.candidates()
}

// outcome writes the result for the page as a whole.
func (x *explained) outcome(source string) {
	kept := 0
	for i := range x.Blocks {
		if x.Blocks[i].Keep {
			kept++
		}
	}
	x.wrapped(fmt.Sprintf("%s: %s in %s, %d of %d blocks kept", source, kindName(x.Kind), x.Charset, kept, len(x.Blocks)), "")
	said := []string{"no article: " + shortcoming(x.Explanation)}
	if x.Found {
		said[0] = fmt.Sprintf("an article, confidence %.2f", x.Confidence)
	}
	if x.PageType != "" {
		said = append(said, "page type "+string(x.PageType))
	}
	if x.Access != "" {
		said = append(said, "access "+string(x.Access))
	}
	x.wrapped(strings.Join(append(said, x.Warnings...), "; "), "")
	if !x.Found {
		x.wrapped(whyNone(x.Explanation), "")
	}
}

// block writes the result for b.
func (x *explained) block(b *extract.Judgement) {
	if b.Container != x.container {
		x.container = b.Container
		fmt.Fprintf(x, "in %s\n", x.paint(legible(b.Container), color.Bold))
	}
	mark, ink := "-", color.Faint
	if b.Keep {
		mark, ink = "+", color.FgGreen
	}
	indent := strings.Repeat(" ", beforeText)
	fmt.Fprintf(x, "%s %.2f %4d words %3.0f%% links  %s\n", x.paint(mark, ink), b.Probability, b.Words, 100*b.LinkDensity, shortPlace(legible(b.Place), min(x.columns-beforePlace, mostPlace)))
	fmt.Fprintf(x, "%s%s\n", indent, x.paint(quote(b.Text, x.columns-beforeText), ink))
	if why := report.RuleWords(b); why != "" {
		fmt.Fprintf(x, "%s%s\n", indent, x.paint(quote(why, x.columns-beforeText), color.Faint))
	}
	x.wrapped(reasons(b.Reasons), indent, color.Faint)
}

// candidates writes the candidates for the fields.
func (x *explained) candidates() {
	const beforeSource = 14
	field := ""
	for _, f := range x.Candidates {
		if f.Field != field {
			field = f.Field
			fmt.Fprintf(x, "\n%s\n", x.paint(field, color.Bold))
		}
		mark, ink := " ", color.Faint
		if f.Chosen {
			mark, ink = "*", color.FgGreen
		}
		source := fmt.Sprintf("%-18s ", quote(f.Source, x.columns/2))
		fmt.Fprintf(x, "%s %5.2f %4s  %s%s\n", x.paint(mark, ink), f.Score, percent(f.Probability), source, x.paint(quote(f.Value, x.columns-beforeSource-format.Columns(source)), ink))
		if f.Chosen && len(f.Agree) > 0 {
			fmt.Fprintf(x, "%*s%s\n", beforeSource, "", x.paint("with "+quote(strings.Join(f.Agree, ", "), x.columns-beforeSource-len("with ")), color.Faint))
		}
	}
}

// percent returns a probability as explanations print it, "" if it is not known.
func percent(p float64) string {
	if p == 0 {
		return ""
	}
	return fmt.Sprintf("%.0f%%", 100*p)
}

// wrapped writes s on lines within the columns, each after indent.
func (x *explained) wrapped(s, indent string, inks ...color.Attribute) {
	line := ""
	put := func() {
		line = strings.TrimRight(line, " ")
		for _, ink := range inks {
			line = x.paint(line, ink)
		}
		fmt.Fprintf(x, "%s%s\n", indent, line)
		line = ""
	}
	for word := range strings.SplitAfterSeq(legible(s), " ") {
		if line != "" && format.Columns(indent+line+strings.TrimRight(word, " ")) > x.columns {
			put()
		}
		line += word
	}
	if line != "" {
		put()
	}
}

// shortcoming returns the reason why no article was found in a page.
func shortcoming(e *extract.Explanation) string {
	if f := record.OfAccess(e.Access); f != nil {
		return f.Message
	}
	words, best := 0, 0.0
	for i := range e.Blocks {
		b := &e.Blocks[i]
		if b.Keep {
			words += b.Words
		}
		best = max(best, b.Probability)
	}
	return fmt.Sprintf("%s would be kept, and no block belongs to one with a probability above %.2f", counted(words, "word"), best)
}

// The shares of links and the number of words by which a page without an article is described:
// half of the text of a home page is links, and the shortest articles of the development
// corpora have some fifty words.
const (
	manyLinks = 0.5
	fewWords  = 50
)

// whyNone returns a sentence on the kind of a page without an article.
func whyNone(e *extract.Explanation) string {
	words, links := 0, 0.0
	var longest *extract.Judgement
	for i := range e.Blocks {
		b := &e.Blocks[i]
		words += b.Words
		links += float64(float64(b.Words) * b.LinkDensity)
		if longest == nil || b.Words > longest.Words {
			longest = b
		}
	}
	share := links / float64(max(words, 1))
	switch {
	case words == 0:
		return "The page has no text at all: it may be filled by scripts, or the file is not what was on the screen."
	case record.OfAccess(e.Access) != nil:
		return fmt.Sprintf("What it shows instead has %s.", counted(words, "word"))
	case words < fewWords:
		return fmt.Sprintf("The whole page has %s, too few for an article.", counted(words, "word"))
	case share >= manyLinks:
		return fmt.Sprintf("Of its %s %.0f%% are links, as on a home page or in a list of articles.", counted(words, "word"), 100*share)
	}
	return fmt.Sprintf("It has %d words, but they look like what surrounds an article; the longest block has %d of them and a probability of %.2f: %s",
		words, longest.Words, longest.Probability, quote(longest.Text, leastColumns))
}

// shortPlace returns a place in at most the given columns: its inner elements, because they
// are more specific.
func shortPlace(place string, columns int) string {
	const step, more = " > ", "… > "
	lead := ""
	for format.Columns(lead+place) > columns {
		_, inner, ok := strings.Cut(place, step)
		if !ok {
			return quote(place, columns)
		}
		lead, place = more, inner
	}
	return lead + place
}

// reasons returns the effects of the strongest reasons on the log-odds of a block, each with
// the feature's value on its own scale.
func reasons(all []extract.Reason) string {
	said := make([]string, len(all))
	for i, r := range all {
		said[i] = fmt.Sprintf("%+.1f %s (%d)", r.Weight, r.Feature, r.Value)
	}
	return strings.Join(said, ", ")
}

// painter returns a function that writes s in a colour, or unchanged if no colour is wanted.
func (c *command) painter(wanted bool) func(s string, ink color.Attribute) string {
	colored := wanted && c.coloredOutput()
	return func(s string, ink color.Attribute) string {
		if !colored {
			return s
		}
		pen := color.New(ink)
		pen.EnableColor()
		return pen.Sprint(s)
	}
}

// quote returns the beginning of s, on one line of at most the given columns.
func quote(s string, columns int) string {
	s = legible(strings.Join(strings.Fields(strings.ToValidUTF8(s[:min(len(s), 16*columns)], "")), " "))
	if format.Columns(s) <= columns {
		return s
	}
	end, used := 0, 1 // the ellipsis
	for i, r := range s {
		if used += format.Columns(string(r)); used > columns {
			break
		}
		end = i + len(string(r))
	}
	return s[:end] + "…"
}

func kindName(k extract.Kind) string {
	if k == extract.TextKind {
		return "text"
	}
	return "html"
}
