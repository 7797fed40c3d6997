package main

import (
	"cmp"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/format"
)

// command is one call of the program: its streams and the values of its flags.
type command struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	shown          io.Writer // standard output itself, without a pager
	notes          io.Writer // standard error itself, without the bar
	flags

	article       func(io.Reader, extract.Options) (*article.Article, error) // extract.Article
	formatOptions format.Options
	page          *template          // of --template; nil: none
	fileName      *template          // of --name; nil: none
	collector     *collector         // of pictures; nil if they are not needed
	late          chan struct{}      // has a value for each page that continues after --timeout
	reading       []string           // the flags that control how pages are read, as given
	manifest      *manifest          // of the output folder; nil if there is none
	parts         *parts             // of --shard-size; nil if it is not set
	exit          int                // the exit code, if no error has one
	rules         []extract.SiteRule // of --keep, --drop and --rules
}

// run executes args, the command line without the program's name, and returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if isClosed(stdout) {
		stdout = closed{}
	}
	c := &command{stdin: stdin, stdout: stdout, stderr: stderr, shown: stdout, notes: stderr, article: extract.Article, late: make(chan struct{}, maxLate)}
	root := c.root()
	root.SetArgs(append([]string{}, args...)) // nil would mean os.Args
	root.SetIn(stdin)
	root.SetErr(stderr)
	help := &noting{w: c.stdout}
	root.SetOut(help)
	addCompletion(root)
	err := root.Execute()
	if help.err != nil {
		err = writeFailure("standard output", help.err)
	}
	if err == nil {
		return c.exit
	}
	c.tell("", err)
	if f := (*failure)(nil); errors.As(err, &f) {
		return f.exit
	}
	return exitUsage // an error that cobra itself found
}

// noting is a writer that keeps the first error, because cobra ignores those of its help.
type noting struct {
	w   io.Writer
	err error
}

func (n *noting) Write(b []byte) (int, error) {
	size, err := n.w.Write(b)
	n.err = cmp.Or(n.err, err)
	return size, err
}

// root returns the command with its subcommands.
func (c *command) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "presscut [flags] [FILE|DIR|GLOB|-]...",
		Short: "Cut the article out of saved pages",
		Long: `presscut cuts the article out of saved pages: HTML or the plain text of a page
in, clean Markdown, JSON, CSV, text, HTML or XML out. Without FILE it reads
standard input. A folder means every page below it.`,
		Example: `  presscut page.html
  presscut saved/ -o articles/
  presscut --jsonl pages.warc.gz > articles.jsonl`,
		Version:       version,
		Args:          cobra.ArbitraryArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 && c.filesFrom == "" && isTerminal(c.stdin) {
				c.exit = exitUsage
				return writeUsage(c.stderr, cmd)
			}
			if len(args) > 0 {
				if err := checkCommand(cmd, args[0]); err != nil {
					return err
				}
			}
			c.reading = readingFlags(cmd)
			return c.cutAll(cmd.Context(), args)
		},
		ValidArgsFunction: cobra.FixedCompletions(nil, cobra.ShellCompDirectiveDefault),
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		if unknown := (*pflag.NotExistError)(nil); errors.As(err, &unknown) {
			name := unknown.GetSpecifiedName()
			return usage(suggest("--", cmp.Or(formatAliases[name], name), flagNames(cmd))+cmd.CommandPath()+" --help lists the flags", "%v", err)
		}
		message := err.Error()
		if number := (*strconv.NumError)(nil); errors.As(err, &number) {
			message = strings.Replace(message, number.Error(), number.Err.Error(), 1) // without the names of functions
		}
		return usage("presscut --help lists the flags", "%s", message)
	})
	c.flags.register(root)
	root.Flags().BoolP("version", "V", false, "tell the version")
	root.SetHelpFunc(writeHelp)
	root.SetHelpCommand(helpCommand())
	root.AddCommand(c.explainCommand(), c.schemaCommand(), c.versionCommand())
	return root
}

// flagNames returns the names of the flags of cmd that its help shows.
func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(flag *pflag.Flag) {
		if !flag.Hidden {
			names = append(names, flag.Name)
		}
	})
	return names
}

// schemaCommand returns the subcommand that writes the schema of a JSON record.
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
