package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/fatih/color"
	"github.com/spf13/cobra"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/extract/record"
)

// explainCommand returns the subcommand that tells how a page was judged.
func (c *command) explainCommand() *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "explain [flags] [FILE|-]",
		Short: "Tell why blocks were kept and where fields came from",
		Long: `explain lists the blocks of a page with the verdict on each: "+" kept or "-"
dropped, the probability that it belongs to the article, its words, the share
of its characters in links, the elements around it, and what weighed most, as
steps of the log-odds. Below stand the fields with all that the page says for
each of them; "*" marks what was chosen.

A record of an archive goes by the name that errors and records give it, such
as pages.warc.gz#12.`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usage("It explains one page", "explain got %d pages", len(args))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				if isTerminal(c.stdin) {
					return usage("presscut explain FILE", "no page named")
				}
				args = []string{"-"}
			}
			return c.explain(args[0], asJSON)
		},
	}
	cmd.Flags().SortFlags = false
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON")
	c.registerReading(cmd)
	c.registerColor(cmd)
	return cmd
}

// explain writes how the page of that name was judged.
func (c *command) explain(name string, asJSON bool) error {
	if err := c.settle(); err != nil {
		return err
	}
	page, err := c.find(name)
	if err != nil {
		return err
	}
	e, err := extract.Explain(bytes.NewBuffer(page.Body), record.Known(page, c.extractOptions()))
	if err != nil {
		f := articleFailure(record.OfExtraction(err), name)
		f.message = name + ": " + f.message
		return f
	}
	write := c.writeExplanation
	if asJSON {
		write = writeExplanationJSON
	}
	var b bytes.Buffer
	if err := write(&b, page.Source, e); err != nil {
		return err
	}
	return c.paged(func() error {
		if _, err := c.stdout.Write(b.Bytes()); err != nil {
			return writeFailure("standard output", err)
		}
		return nil
	})
}

// find returns the page of that name, the first of an archive.
func (c *command) find(name string) (capture.Capture, error) {
	for page, err := range capturesOf(name, c.captureOptions()) {
		if err != nil {
			f := captureFailure(err)
			f.message = page.Source + ": " + f.message
			return page, f
		}
		return page, nil
	}
	return capture.Capture{}, usage("", "%s: no page in it", name)
}

// quoteLen is how many characters of a text are shown.
const quoteLen = 72

// writeExplanation writes e for a person.
func (c *command) writeExplanation(w io.Writer, source string, e *extract.Explanation) error {
	paint := c.painter()
	kept := 0
	for _, b := range e.Blocks {
		if b.Keep {
			kept++
		}
	}
	fmt.Fprintf(w, "%s: %s in %s, %d of %d blocks kept\n", source, kindName(e.Kind), e.Charset, kept, len(e.Blocks))
	fmt.Fprintf(w, "%s\n\n", outcome(e))
	for _, b := range e.Blocks {
		mark, ink := "-", color.Faint
		if b.Keep {
			mark, ink = "+", color.FgGreen
		}
		fmt.Fprintf(w, "%s %.2f %4d words %3.0f%% links  %s\n", paint(mark, ink), b.Probability, b.Words, 100*b.LinkDensity, shortPlace(b.Place))
		fmt.Fprintf(w, "       %s\n", paint(quote(b.Text), ink))
		if len(b.Reasons) > 0 {
			fmt.Fprintf(w, "       %s\n", paint(reasons(b.Reasons), color.Faint))
		}
	}
	field := ""
	for _, f := range e.Candidates {
		if f.Field != field {
			field = f.Field
			fmt.Fprintf(w, "\n%s\n", paint(field, color.Bold))
		}
		mark, ink := " ", color.Faint
		if f.Chosen {
			mark, ink = "*", color.FgGreen
		}
		fmt.Fprintf(w, "%s %5.2f  %-18s %s\n", paint(mark, ink), f.Score, f.Source, paint(quote(f.Value), ink))
	}
	return nil
}

// outcome says what was found of a page as a whole.
func outcome(e *extract.Explanation) string {
	said := []string{"no article: " + shortcoming(e)}
	if e.Found {
		said[0] = fmt.Sprintf("an article, confidence %.2f", e.Confidence)
	}
	if e.PageType != "" {
		said = append(said, "page type "+string(e.PageType))
	}
	if e.Access != "" {
		said = append(said, "access "+string(e.Access))
	}
	return strings.Join(append(said, e.Warnings...), "; ")
}

// shortcoming returns why no article was found in a page.
func shortcoming(e *extract.Explanation) string {
	if f := record.OfAccess(e.Access); f != nil {
		return f.Message
	}
	words, best := 0, 0.0
	for _, b := range e.Blocks {
		if b.Keep {
			words += b.Words
		}
		best = max(best, b.Probability)
	}
	return fmt.Sprintf("%d words would be kept, and no block belongs to one with a probability above %.2f", words, best)
}

// placeLen is the length in bytes up to which the elements around a block are
// listed: the inner ones are more specific.
const placeLen = 60

// shortPlace returns a place without its outer elements where it is long.
func shortPlace(place string) string {
	const step = " > "
	inner := place
	for len(inner) > placeLen {
		_, rest, ok := strings.Cut(inner, step)
		if !ok {
			return quote(inner)
		}
		inner = rest
	}
	if len(inner) < len(place) {
		inner = "…" + step + inner
	}
	return inner
}

// reasons says what the strongest reasons added to the log-odds of a block, each
// with the feature's value on its own scale.
func reasons(all []extract.Reason) string {
	said := make([]string, len(all))
	for i, r := range all {
		said[i] = fmt.Sprintf("%+.1f %s (%d)", r.Weight, r.Feature, r.Value)
	}
	return strings.Join(said, ", ")
}

// painter returns what writes s in a colour, or as it is where no colour is
// wanted.
func (c *command) painter() func(s string, ink color.Attribute) string {
	colored := c.coloredOutput()
	return func(s string, ink color.Attribute) string {
		if !colored {
			return s
		}
		pen := color.New(ink)
		pen.EnableColor()
		return pen.Sprint(s)
	}
}

// quote returns the beginning of s.
func quote(s string) string {
	if utf8.RuneCountInString(s) <= quoteLen {
		return s
	}
	return string([]rune(s)[:quoteLen-1]) + "…"
}

func kindName(k extract.Kind) string {
	if k == extract.TextKind {
		return "text"
	}
	return "html"
}

// writeExplanationJSON writes e for a program.
func writeExplanationJSON(w io.Writer, source string, e *extract.Explanation) error {
	type reason struct {
		Feature string  `json:"feature"`
		Value   uint8   `json:"value"`
		Weight  float32 `json:"weight"`
	}
	type block struct {
		Keep        bool     `json:"keep"`
		Probability float64  `json:"probability"`
		Place       string   `json:"place"`
		Words       int      `json:"words"`
		LinkDensity float64  `json:"linkDensity"`
		Text        string   `json:"text"`
		Reasons     []reason `json:"reasons,omitempty"`
	}
	type candidate struct {
		Field  string  `json:"field"`
		Source string  `json:"source"`
		Raw    string  `json:"raw"`
		Value  string  `json:"value"`
		Score  float64 `json:"score"`
		Chosen bool    `json:"chosen"`
	}
	out := struct {
		Source     string           `json:"source"`
		Kind       string           `json:"kind"`
		Charset    string           `json:"charset"`
		Found      bool             `json:"found"`
		Access     article.Access   `json:"access,omitempty"`
		PageType   article.PageType `json:"pageType,omitempty"`
		Confidence float64          `json:"confidence"`
		Warnings   []string         `json:"warnings,omitempty"`
		Blocks     []block          `json:"blocks"`
		Candidates []candidate      `json:"candidates"`
	}{source, kindName(e.Kind), e.Charset, e.Found, e.Access, e.PageType, e.Confidence, e.Warnings, []block{}, []candidate{}}
	for _, b := range e.Blocks {
		next := block{b.Keep, b.Probability, b.Place, b.Words, b.LinkDensity, b.Text, nil}
		for _, r := range b.Reasons {
			next.Reasons = append(next.Reasons, reason(r))
		}
		out.Blocks = append(out.Blocks, next)
	}
	for _, f := range e.Candidates {
		out.Candidates = append(out.Candidates, candidate(f))
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
