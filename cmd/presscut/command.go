package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
	"unicode"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/format"
)

const version = "0.1.0"

// command is one call of the program: its streams, and what its flags say.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	flags

	article       func(io.Reader, extract.Options) (*article.Article, error) // extract.Article
	formatOptions format.Options
	manifest      *manifest // of the output folder; nil: there is none
	exit          int       // the exit code, where no error tells it
}

// run does what args, the command line without the program's name, say and
// returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := &command{stdin: stdin, stdout: stdout, stderr: stderr, article: extract.Article}
	root := c.root()
	root.SetArgs(append([]string{}, args...)) // nil would mean os.Args
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	if err := root.Execute(); err != nil {
		c.tell("", err)
		return exitOf(err)
	}
	return c.exit
}

// root returns the command with its subcommands.
func (c *command) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "presscut [flags] [FILE|DIR|GLOB|-]...",
		Short: "Cut the article out of saved pages",
		Long: `presscut cuts the article out of saved pages: HTML or the plain text of a page
in, clean Markdown, JSON, text or HTML out. Without FILE it reads standard
input. A folder means every page below it.`,
		Example: `  presscut page.html
  presscut saved/ -o articles/
  presscut --jsonl pages.warc.gz > articles.jsonl`,
		Version:       version,
		Args:          cobra.ArbitraryArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 && c.filesFrom == "" && isTerminal(c.stdin) {
				cmd.SetOut(c.stderr)
				c.exit = exitUsage
				return cmd.Help()
			}
			return c.cutAll(cmd.Context(), args)
		},
		ValidArgsFunction: cobra.FixedCompletions(nil, cobra.ShellCompDirectiveDefault),
	}
	root.SetVersionTemplate("presscut {{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		return usage("presscut --help lists the flags", "%v", err)
	})
	c.flags.register(root)
	root.AddCommand(
		c.explainCommand(),
		c.schemaCommand(),
		&cobra.Command{Use: "exit-codes", Short: "What the exit codes mean", Long: exitCodesHelp},
	)
	return root
}

// schemaCommand returns the subcommand that tells what a JSON record looks like.
func (c *command) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Write the JSON Schema of a record",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if _, err := c.stdout.Write(format.JSONSchema()); err != nil {
				return writeFailure("standard output", err)
			}
			return nil
		},
	}
}

// cutAll cuts the articles out of all that args name.
func (c *command) cutAll(ctx context.Context, args []string) error {
	if err := c.settle(); err != nil {
		return err
	}
	in, err := c.openInputs(args)
	if err != nil {
		return err
	}
	out, err := c.openOutput(in.sole)
	if err != nil {
		return err
	}
	if f, ok := out.(*folder); ok {
		c.manifest = f.manifest
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once

	start, stderr := time.Now(), c.stderr
	bar := c.showProgress(args)
	t, err := c.pump(ctx, in, out, bar)
	bar.end()
	c.stderr = stderr
	if c.verbose {
		c.tell("", errors.New(t.summary()))
	}
	if c.stats {
		t.writeJSON(c.stderr, time.Since(start))
	}
	switch {
	case err != nil:
		out.discard()
		return err
	case ctx.Err() != nil:
		out.discard()
		return c.interrupted(t, out)
	}
	c.exit = t.exit(c.failOn)
	return out.close()
}

// pump takes every page of in through to out.
func (c *command) pump(ctx context.Context, in *inputs, out output, bar *progress) (*tally, error) {
	t := &tally{}
	// So many jobs take so many cores, garbage collection and all.
	runtime.GOMAXPROCS(min(c.jobs, runtime.NumCPU()))
	pages := in.pages(c.captureOptions())
	if c.manifest != nil {
		pages = c.manifest.keyed(pages, c.shape())
	}
	for r := range parallel(ctx, pages, c.jobs, !c.unordered, c.cut) {
		err := out.write(r)
		if f := (*failure)(nil); errors.As(err, &f) && f.code == codeExists {
			r.failure, err = f, nil
		}
		counts := c.counts(r)
		t.add(r, counts)
		bar.add(r)
		if r.failure != nil && (counts && !c.quiet || c.verbose) {
			c.tell(r.Source, r.failure)
		}
		if err != nil {
			return t, err
		}
	}
	if ctx.Err() == nil && in.err != nil {
		return t, fmt.Errorf("%s: %w", c.filesFrom, in.err)
	}
	return t, nil
}

// shape stands for all flags that shape an article's output.
func (c *command) shape() string {
	opts := c.formatOptions
	opts.Color = false
	return fmt.Sprintf("%s %s %+v %s %s %v %s", version, c.format, opts, &c.url, c.encoding, c.balance(), c.naming)
}

// interrupted ends a run after a signal.
func (c *command) interrupted(t *tally, out output) error {
	f := &failure{code: "interrupted", message: "interrupted after " + t.summary(), exit: exitInterrupted}
	switch out.(type) {
	case *folder:
		f.next = "The same command with --resume goes on from here"
	case *stream:
		if c.toFile() {
			f.next = c.output + " was not written"
		}
	}
	out.discard()
	return f
}

// counts reports whether the failure of r makes the exit code and is told on
// standard error. A record of an archive or stream is not if its failure stands
// in the output, unless --fail-on asks for it.
func (c *command) counts(r *result) bool {
	if c.format != "jsonl" || c.failOn == failAny || c.failOn == failAll {
		return true
	}
	record := strings.Contains(r.Source, "#")
	return !record || r.failure != nil && r.failure.broken
}

// captureOptions returns what the flags say of how inputs are read.
func (c *command) captureOptions() capture.Options {
	opts := capture.Options{
		From:     capture.Format(c.from),
		Stdin:    c.stdin,
		MaxBytes: int64(c.maxBytes),
		Include:  c.include,
		Exclude:  c.exclude,
	}
	if c.verbose {
		to := c.stderr
		opts.Skipped = func(source, reason string) { tell(to, source, errors.New("passed over: "+reason)) }
	}
	return opts
}

// tell writes an error or note to standard error, source first where it is
// known.
func (c *command) tell(source string, err error) { tell(c.stderr, source, err) }

// tell writes a line with a single write: those who read the pages and those
// who write them may both have something to tell.
func tell(w io.Writer, source string, err error) {
	var f *failure
	if errors.As(err, &f) && f.code == codeClosed {
		return
	}
	if strings.ContainsFunc(source, unicode.IsControl) {
		source = strconv.Quote(source) // a name must not move the cursor
	}
	if source != "" {
		source += ": "
	}
	fmt.Fprintf(w, "presscut: %s%v\n", source, err)
}

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && isatty.IsTerminal(f.Fd())
}
