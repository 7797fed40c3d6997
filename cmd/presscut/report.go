package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"presscut/cmd/presscut/report"
	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/record"
	"presscut/format"
)

// runReport is the report of --report. A nil report does nothing.
type runReport struct {
	report.Run
	file    *atomicFile
	start   time.Time
	reading []string // the flags that control how pages are read, as given
}

// openReport begins the file of --report, or returns nil if it is not set.
func (c *command) openReport() (*runReport, error) {
	if c.reportFile == "" {
		return nil, nil
	}
	if err := makeFolder(c.reportFile); err != nil {
		return nil, err
	}
	file, err := createAtomic(c.reportFile, c.overwrite)
	if err != nil {
		return nil, err
	}
	return &runReport{file: file, start: time.Now(), reading: c.reading}, nil
}

// checkReport checks --report and --report-explain against the other flags.
func (c *command) checkReport() error {
	switch {
	case c.reportExplain < 0:
		return usage("0 explains none", "--report-explain of %d", c.reportExplain)
	case c.reportExplain > 0 && c.reportFile == "":
		return usage("--report FILE.html names one", "--report-explain goes with a report")
	case c.reportFile == "-", c.reportFile != "" && c.reportFile == c.output:
		return usage("--report report.html names one", "the report needs a file of its own")
	case strings.HasSuffix(c.reportFile, "/"):
		return usage("--report "+c.reportFile+"report.html names one", "--report takes a file")
	}
	return nil
}

// add counts a page.
func (r *runReport) add(page *result) {
	if r == nil {
		return
	}
	o := page.outcome
	o.Source, o.Bytes, o.Done, o.LeftOut = page.Source, page.size, page.skipped, page.leftOut
	if o.Site == "" && page.URL != nil {
		o.Site = site(page.URL.Host)
	}
	if f := page.failure; f != nil && page.leftOut == "" {
		o.Code, o.Message = f.code, f.message
		o.Found = o.Found && page.partial
		if record.OfAccess(article.Access(f.code)) != nil {
			o.Access = f.code
		}
	}
	r.Add(o)
}

// outcomeOf returns an article's line in a report.
func outcomeOf(a *article.Article) report.Outcome {
	o := report.Outcome{
		Found: true, Title: a.Title, Access: string(a.Access), PageType: string(a.PageType),
		Confidence: a.Confidence, Words: format.Words(a),
	}
	for _, address := range [...]string{a.URL, a.CanonicalURL} {
		if u, err := url.Parse(address); err == nil && u.Host != "" {
			o.Site = site(u.Host)
			break
		}
	}
	o.Site = cmp.Or(o.Site, a.Site)
	return o
}

// site returns a host without a common prefix.
func site(host string) string { return strings.TrimPrefix(strings.ToLower(host), "www.") }

// writeReport writes the report, and the explanations beside it.
func (c *command) writeReport(r *runReport, interrupted bool) error {
	if r == nil {
		return nil
	}
	end := report.Ending{Took: time.Since(r.start), Interrupted: interrupted, Explain: r.command}
	for i, source := range r.Doubtful() {
		if i == c.reportExplain {
			break
		}
		name, err := c.explainBeside(source, i+1)
		if err != nil {
			c.tell(source, err) // such as standard input, which cannot be read again
		}
		end.Explained = append(end.Explained, name)
	}
	if err := r.Write(r.file, end); err != nil {
		r.file.discard()
		return writeFailure(c.reportFile, err)
	}
	return r.file.commit()
}

// discard removes the report.
func (r *runReport) discard() {
	if r != nil {
		r.file.discard()
	}
}

// command returns the command that explains a page.
func (r *runReport) command(source string) string {
	words := append([]string{"presscut explain --html"}, r.reading...)
	return strings.Join(append(words, shellWord(source), "-o why.html"), " ")
}

// explainBeside writes the explanation of a page beside the report, and returns its address.
func (c *command) explainBeside(source string, number int) (string, error) {
	if inputOf(source) == "-" || source == "-" {
		return "", errors.New("standard input cannot be read again to be explained")
	}
	page, err := c.find(source)
	if err != nil {
		return "", err
	}
	e, err := extract.Explain(bytes.NewBuffer(page.Body), record.Known(page, c.extractOptions()))
	if err != nil {
		return "", err
	}
	var b bytes.Buffer
	if err := report.Explain(&b, reported(source, e, false), e); err != nil {
		return "", err
	}
	name := fmt.Sprintf("%s-why-%d.html", strings.TrimSuffix(c.reportFile, filepath.Ext(c.reportFile)), number)
	if err := writeAtomic(name, b.Bytes(), c.overwrite); err != nil {
		return "", err
	}
	return "./" + url.PathEscape(filepath.Base(name)), nil
}

// readingFlags returns the flags of cmd that control how pages are read, as given.
func readingFlags(cmd *cobra.Command) []string {
	var given []string
	cmd.Flags().Visit(func(flag *pflag.Flag) {
		if names := flag.Annotations[groupAnnotation]; len(names) > 0 && names[0] == readingGroup {
			given = append(given, shellWord("--"+flag.Name+"="+flag.Value.String()))
		}
	})
	return given
}
