package main

import (
	"bytes"
	"cmp"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"presscut/cmd/presscut/report"
	"presscut/extract"
	"presscut/extract/capture"
	"presscut/extract/record"
	"presscut/format"
)

// explaining has the values of the flags of explain.
type explaining struct {
	json, html, doubts bool
	output             string
}

// explainCommand returns the subcommand that explains how a page was judged.
func (c *command) explainCommand() *cobra.Command {
	how := explaining{}
	cmd := &cobra.Command{
		Use:   "explain [flags] [FILE|-]",
		Short: "Tell why blocks were kept and where fields came from",
		Long: `explain lists the blocks of a page with the verdict on each: "+" kept or "-"
dropped, the probability that it belongs to the article, its words, the share
of its characters in links, the elements around it, and what weighed most, as
steps of the log-odds. Below stand the fields with all that the page says for
each of them: the weight of its source and of those that agree, and how many of
100 titles, authors or dates found so are right; "*" marks what was chosen, and
"with" the sources that agree with it. Before the blocks of a container stands
a selector of it, for --keep, --drop and --rules (see presscut help rules).

With --html it is a page to look at in a browser: the text with what was kept
and why, a switch that moves the cut, and the record with its candidates.

A record of an archive goes by the name that errors and records give it, such
as pages.warc.gz#12.`,
		Example: `  presscut explain --html page.html -o why.html`,
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
			return c.explain(args[0], how)
		},
	}
	cmd.Flags().SortFlags = false
	addGroup(cmd, "Output", func(set *pflag.FlagSet) {
		set.BoolVar(&how.html, "html", false, "write an HTML page")
		set.BoolVar(&how.json, "json", false, "write JSON")
		set.BoolVar(&how.doubts, "doubts", false, "show only blocks with a probability from .2 to .8")
		set.StringVarP(&how.output, "output", "o", "", "write to `FILE`; its ending may choose between HTML and JSON")
		set.BoolVar(&c.overwrite, "overwrite", false, "replace an output file that exists")
	})
	c.registerReading(cmd)
	c.registerColor(cmd)
	completeNoFiles(cmd)
	return cmd
}

// settle sets the options that the name of the output file implies.
func (how *explaining) settle() error {
	if how.output == "-" {
		how.output = ""
	}
	if !how.html && !how.json {
		named := format.ForFile(withoutPacking(how.output))
		how.html, how.json = named == "html", named == "json"
	}
	if how.html && how.json {
		return usage("Choose one", "--html and --json exclude each other")
	}
	return nil
}

// explain writes how the named page was judged.
func (c *command) explain(name string, how explaining) error {
	if err := cmp.Or(how.settle(), c.settle()); err != nil {
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
	var b bytes.Buffer
	switch {
	case how.html:
		err = report.Explain(&b, reported(page.Source, e, how.doubts), e)
	case how.json:
		err = writeExplanationJSON(&b, page.Source, e, how.doubts)
	default:
		c.writeExplanation(&b, page.Source, e, how)
	}
	if err != nil {
		return err
	}
	if how.output != "" {
		return c.writeFile(how.output, b.Bytes())
	}
	return c.paged(func() error {
		if _, err := c.stdout.Write(b.Bytes()); err != nil {
			return writeFailure("standard output", err)
		}
		return nil
	})
}

// reported returns the facts of a report for the page that e explains.
func reported(source string, e *extract.Explanation, doubts bool) report.Page {
	p := report.Page{Source: source, Doubts: doubts}
	if !e.Found {
		p.Why = shortcoming(e)
	}
	return p
}

// writeFile writes the file name with its folder, compressed if its extension selects that.
func (c *command) writeFile(name string, content []byte) error {
	if asksForPacker(name) {
		return usage("Of packed files only "+packedExt+" is written", "-o %s", name)
	}
	if err := makeFolder(name); err != nil {
		return err
	}
	file, err := createAtomic(name, c.overwrite)
	if err != nil {
		return err
	}
	w, commit := packed(file)
	if _, err := w.Write(content); err != nil {
		file.discard()
		return writeFailure(name, err)
	}
	return commit()
}

// find returns the named page, or the first of the named archive.
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
