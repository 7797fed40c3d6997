package main

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/text/encoding/htmlindex"

	"presscut/extract/capture"
	"presscut/format"
)

// flags are the values of the flags.
type flags struct {
	format, output    string
	short             [8]bool // of format.Names
	overwrite, check  bool
	from, encoding    string
	filesFrom         string
	keys              capture.Keys
	slim              bool
	filters           filters
	limit             int
	nul               bool
	url               address
	include, exclude  []string
	where             capture.Where
	fields, with      []string
	schema            string
	frontMatter       keyList
	template          string
	standalone        bool
	css               string
	wrap              wrapColumns
	captions          bool
	noPager, browser  bool
	comments          bool
	links             string
	keepTracking      bool
	images, tables    bool
	precision, recall bool
	keep, drop        []string
	ruleFiles         []string
	minConfidence     float64
	jobs              int
	unordered, stats  bool
	reportFile        string
	reportExplain     int
	failOn, color     string
	naming            string
	resume            bool
	shard             shard
	shardSize         byteSize
	timeout           seconds
	maxBytes          byteSize
	maxInline         inlineSize
	quiet, verbose    bool
	assetFlags
}

// maxJobs is more than the cores of any machine: further jobs only hold memory.
const maxJobs = 1024

// The values of --fail-on.
const (
	failAny  = "any"
	failAll  = "all"
	failNone = "none"
)

// The values of --color.
const (
	colorAuto   = "auto"
	colorAlways = "always"
	colorNever  = "never"
)

// The values of --links.
const (
	linksInline    = "inline"
	linksReference = "reference"
	linksNone      = "none"
)

// The values of flags with a choice.
var (
	linkForms = [...]string{linksInline, linksReference, linksNone}
	failOns   = [...]string{failAny, failAll, failNone}
	colors    = [...]string{colorAuto, colorAlways, colorNever}
	namings   = [...]string{nameByPath, nameBySlug, nameByID}
)

// register adds all flags to cmd, in the order of its help.
func (f *flags) register(cmd *cobra.Command) {
	cmd.Flags().SortFlags = false
	f.registerOutput(cmd)
	f.registerInput(cmd)
	f.registerReading(cmd)
	f.registerContent(cmd)
	f.registerAssets(cmd)
	f.registerFilters(cmd)
	f.registerRun(cmd)
	f.registerColor(cmd)
	completeNoFiles(cmd)
}

// registerOutput adds the flags for the output and its place.
func (f *flags) registerOutput(cmd *cobra.Command) {
	addGroup(cmd, "Output", func(set *pflag.FlagSet) {
		set.StringVarP(&f.format, "format", "f", "", "`FORMAT` to write: "+strings.Join(format.Names(), ", ")+" (default md, or by the ending of -o)")
		for i, name := range format.Names() {
			set.BoolVar(&f.short[i], name, false, "short for --format "+name)
		}
		set.StringVarP(&f.output, "output", "o", "", "write to `FILE`, compressed if it ends in .gz, or a file a page into the folder DIR/")
		set.BoolVar(&f.overwrite, "overwrite", false, "replace output files that exist")
		set.StringVar(&f.naming, "name", nameByPath, "name the files of DIR/ after `WHAT`: "+strings.Join(namings[:], ", ")+", or a template")
		set.BoolVar(&f.resume, "resume", false, "go on with DIR/ where an earlier run stopped")
		set.Var(&f.shardSize, "shard-size", "write JSON Lines to numbered files of this size, such as 256MB, below DIR/ or named after FILE")
		set.BoolVar(&f.check, "check", false, "write nothing, only tell by the exit code")
	})
	complete(cmd, "format", format.Names()...)
	complete(cmd, "name", namings[:]...)
}

// registerInput adds the flags that select the pages to read.
func (f *flags) registerInput(cmd *cobra.Command) {
	addGroup(cmd, "Input", func(set *pflag.FlagSet) {
		set.StringVar(&f.filesFrom, "files-from", "", "read names of inputs from `FILE`, one a line; - is standard input")
		set.BoolVarP(&f.nul, "null", "0", false, "names of --files-from end with a NUL byte; without it, what is written does")
		set.StringArrayVar(&f.include, "include", nil, "of folders and archives read only what matches `GLOB`; may be repeated")
		set.Var(&whereValue{&f.where}, "where", "of a CDX or CDXJ index read only what matches `FIELD=VALUE`: url, status, mime, from, to; may be repeated")
		set.StringArrayVar(&f.exclude, "exclude", nil, "of folders and archives skip what matches `GLOB`; may be repeated")
		set.Var(&f.shard, "shard", "of N tasks be the one with number `I/N`, from 0/N: read only the files that are its")
	})
}

// readingGroup is the title of the flags that explain has, too.
const readingGroup = "Reading"

// registerReading adds the flags that control how a page is read and judged.
func (f *flags) registerReading(cmd *cobra.Command) {
	addGroup(cmd, readingGroup, func(set *pflag.FlagSet) {
		set.StringVar(&f.from, "from", string(capture.Auto), "`FORMAT` to read: "+joinFormats(", ")+"; auto goes by content")
		set.VarP(&f.url, "url", "u", "address of the page, resolves its links")
		set.StringVarP(&f.encoding, "encoding", "E", "", "`CHARSET` of the page, if it is told wrong")
		set.Var(&f.maxBytes, "max-bytes", "give up on pages larger than this, such as 8M (default 32M, at most 512M)")
		set.BoolVar(&f.precision, "precision", false, "rather lose text than keep boilerplate")
		set.BoolVar(&f.recall, "recall", false, "rather keep boilerplate than lose text")
		set.StringArrayVar(&f.keep, "keep", nil, "take what this CSS `SELECTOR` finds for the article; may be repeated")
		set.StringArrayVar(&f.drop, "drop", nil, "read the page without what this CSS `SELECTOR` finds; may be repeated")
		set.StringArrayVar(&f.ruleFiles, "rules", nil, "read rules for sites from the YAML `FILE` (see presscut help rules); may be repeated")
		set.StringVar(&f.keys.HTML, "html-key", "", "of JSON Lines, the `KEY` that holds the page's HTML (default html)")
		set.StringVar(&f.keys.Text, "text-key", "", "of JSON Lines, the `KEY` that holds the page's text (default text)")
		set.StringVar(&f.keys.URL, "url-key", "", "of JSON Lines, the `KEY` that holds the page's address (default url)")
	})
	complete(cmd, "from", strings.Split(joinFormats(" "), " ")...)
}

// registerContent adds the flags that select the content of an article to write.
func (f *flags) registerContent(cmd *cobra.Command) {
	addGroup(cmd, "Content", func(set *pflag.FlagSet) {
		set.StringSliceVarP(&f.fields, "property", "p", nil, "write only these `FIELDS` of the record: title,authors (see presscut help fields)")
		set.StringVar(&f.schema, "schema", "", "`NAMES` of the JSON fields: "+strings.Join(schemas(), ", "))
		set.StringSliceVar(&f.with, "with", nil, "add `FORMS` of the text to the JSON record: markdown, html")
		set.BoolVar(&f.slim, "slim", false, "leave provenance, images and confidence out of the JSON record")
		set.Var(&f.frontMatter, "frontmatter", "begin Markdown with the fields as YAML; --frontmatter=title,date=published chooses `KEYS`")
		set.Lookup("frontmatter").NoOptDefVal = allKeys
		set.StringVar(&f.template, "template", "", "write each article by `TEMPLATE`, a file or text with {{ in it: '{{.title}}' (see presscut help templates)")
		set.BoolVar(&f.standalone, "standalone", false, "write HTML as a whole document, as -o does")
		set.StringVar(&f.css, "css", "", "write such a document with the stylesheet in `FILE` in place of its own")
		set.Var(&f.wrap, "wrap", "break the lines of text, and of Markdown at a terminal, at `N` columns, or auto: the window, at most 100 (default auto at a terminal, 0 for text)")
		set.BoolVar(&f.captions, "captions", false, "add the captions of pictures to text")
		set.BoolVar(&f.comments, "comments", false, "add the readers' comments")
		set.StringVar(&f.links, "links", linksInline, "how links are written, `HOW` is inline, reference (addresses at the end of Markdown) or none (as their text)")
		set.BoolFunc("no-links", "short for --links none: as their text", func(s string) error {
			if no, err := strconv.ParseBool(s); err != nil || !no {
				return err
			}
			f.links = linksNone
			return nil
		})
		negatable(set, &f.images, "images", "leave images out")
		negatable(set, &f.tables, "tables", "leave tables out")
		set.Var(&f.maxInline, "max-inline", "write pictures that the page holds itself up to this length (default: all in HTML, 0 elsewhere)")
		set.BoolVar(&f.keepTracking, "keep-tracking", false, "leave utm_source and its like in links")
	})
	completeFields(cmd, "property", "frontmatter")
	complete(cmd, "schema", schemas()...)
	complete(cmd, "with", "markdown", "html")
	complete(cmd, "links", linkForms[:]...)
}

// registerFilters adds the flags that choose the articles to write.
func (f *flags) registerFilters(cmd *cobra.Command) {
	addGroup(cmd, "Filters", func(set *pflag.FlagSet) {
		set.StringSliceVar(&f.filters.languages, "language", nil, "write only articles in these `LANGUAGES`, as their pages name them: de,fr")
		set.StringSliceVar(&f.filters.onlyWith, "only-with", nil, "write only articles that have all of these `FIELDS`: title,published")
		set.IntVar(&f.filters.minWords, "min-words", 0, "write only articles of at least `N` words")
		set.BoolVar(&f.filters.deduplicate, "deduplicate", false, "of articles that are nearly the same write only the first")
		set.IntVar(&f.limit, "limit", 0, "end when `N` articles are written")
		set.Float64Var(&f.minConfidence, "min-confidence", 0, "count an article below this confidence, a `NUMBER` from 0 to 1, as none")
	})
	completeFields(cmd, "only-with")
}

// registerRun adds the flags of a run over many pages.
func (f *flags) registerRun(cmd *cobra.Command) {
	addGroup(cmd, "Run", func(set *pflag.FlagSet) {
		set.IntVarP(&f.jobs, "jobs", "j", min(runtime.GOMAXPROCS(0), maxJobs), "work on `N` pages at the same time")
		set.BoolVar(&f.unordered, "unordered", false, "write pages as they are ready, not in the order of the inputs")
		set.StringVar(&f.failOn, "fail-on", "", "`WHICH` failures make the exit code: "+strings.Join(failOns[:], ", ")+" (default any, see presscut help exit-codes)")
		set.Var(&f.timeout, "timeout", "give up on a page after this time, such as 10 (seconds), 500ms or 2m")
		set.BoolVar(&f.stats, "stats", false, "end with figures of the run as JSON on standard error")
		set.StringVar(&f.reportFile, "report", "", "write a page about the run to `FILE`: articles by site, errors, doubtful ones")
		set.IntVar(&f.reportExplain, "report-explain", 0, "explain the `N` most doubtful articles beside the report, of at most 20")
		set.BoolVarP(&f.quiet, "quiet", "q", false, "say nothing of pages that fail")
		set.BoolVarP(&f.verbose, "verbose", "v", false, "say what is passed over, and how the run ended")
	})
	complete(cmd, "fail-on", failOns[:]...)
}

// registerColor adds the flag that controls when to write in colour.
func (f *flags) registerColor(cmd *cobra.Command) {
	addGroup(cmd, "Terminal", func(set *pflag.FlagSet) {
		set.StringVar(&f.color, "color", colorAuto, "`WHEN` to write in colour: "+strings.Join(colors[:], ", "))
		set.BoolVar(&f.browser, "browser", false, "show the article in the browser of $BROWSER, or else the system's")
		set.BoolVar(&f.noPager, "no-pager", false, "write to the terminal itself where PAGER names a pager")
	})
	complete(cmd, "color", colors[:]...)
}

// negatable adds a flag --no-NAME for a setting that is on by default, and --NAME to undo it.
// The last one counts.
func negatable(set *pflag.FlagSet, value *bool, name, usage string) {
	set.BoolVar(value, name, true, "")
	set.BoolFunc("no-"+name, usage, func(s string) error {
		no, err := strconv.ParseBool(s)
		*value = !no
		return err
	})
	_ = set.MarkHidden(name)
}

// settle checks the flags against each other and sets the values that depend on more than one
// of them.
func (c *command) settle() error {
	if err := c.settleFormat(); err != nil {
		return err
	}
	if err := cmp.Or(
		oneOf("from", c.from, strings.Split(joinFormats(" "), " ")),
		oneOf("color", c.color, colors[:]),
		oneOf("links", c.links, linkForms[:]),
		oneOf("fail-on", c.failOn, append(failOns[:], "")),
	); err != nil {
		return err
	}
	if !isTemplate(c.naming) && !slices.Contains(namings[:], c.naming) {
		return usage("It can be "+strings.Join(namings[:], ", ")+", or a template such as '{{.title | slug}}'", "unknown value %q of --name", c.naming)
	}
	if err := c.checkFlags(); err != nil {
		return err
	}
	if err := cmp.Or(c.filters.check(), c.checkLimits(), c.checkReport(), c.checkAssets(), c.checkAssetFolder()); err != nil {
		return err
	}
	for _, glob := range slices.Concat(c.include, c.exclude) {
		if !doublestar.ValidatePattern(glob) {
			return usage("A bracket or brace has no end", "%q is no pattern for --include or --exclude", glob)
		}
	}
	if c.encoding != "" {
		if _, err := htmlindex.Get(c.encoding); err != nil {
			return usage("Names are those of the Encoding standard, such as windows-1251", "unknown charset %q", c.encoding)
		}
	}
	if err := cmp.Or(c.settleRules(), c.settleTemplates()); err != nil {
		return err
	}
	return c.settleFormatOptions()
}

// A fault is a combination of flags that has no meaning.
type fault struct {
	made          bool
	message, hint string
}

// checkFlags returns an error for the first combination of flags that has no meaning.
func (c *command) checkFlags() error {
	for _, f := range slices.Concat(c.fileFaults(), c.formFaults(), c.wholeFaults(), c.otherFaults()) {
		if f.made {
			return usage(f.hint, "%s", f.message)
		}
	}
	return nil
}

// fileFaults returns the faults of flags for the place of the output.
func (c *command) fileFaults() []fault {
	return []fault{
		{asksForPacker(c.output) && !c.toFolder(), fmt.Sprintf("-o %s: of packed files only %s is written", c.output, packedExt), "Without -o the output can be piped into another packer"},
		{c.shardSize > 0 && !c.toFile(), "--shard-size writes files", "-o DIR/ or -o DIR/NAME.jsonl.gz names them"},
		{c.shardSize > 0 && c.format != "jsonl", "--shard-size is for JSON Lines", "--jsonl asks for them"},
		{c.shardSize > 0 && c.resume && c.limit > 0, "--limit counts the articles of this run only, not those that --resume passes over", "Leave one out"},
		{c.resume && !c.toFolder() && c.shardSize == 0, "--resume goes on with an output folder", "-o DIR/ names one"},
		{c.unordered && (c.toFolder() || c.shardSize > 0), "--unordered is of no use with an output folder", ""},
	}
}

// formFaults returns the faults of flags for the form of the output.
func (c *command) formFaults() []fault {
	return []fault{
		{c.frontMatter.set && c.format != "md", "--frontmatter stands before Markdown", "--md asks for it"},
		{c.standalone && c.format != "html", "--standalone is for HTML", "--html asks for it"},
		{c.css != "" && c.format != "html", "--css is for HTML", "--html asks for it"},
		{c.template != "" && c.shapesOutput(), "--template writes without --property, --frontmatter, --wrap, --standalone, --css, --captions, --with and --slim", "The template decides"},
		{c.links == linksReference && c.format != "md" && !c.writesRecords() && c.template == "", "--links reference is for Markdown", "--md asks for it"},
		{c.captions && c.format != "text", "--captions is for text", "--text asks for it"},
		{c.wrap.n > 0 && c.format != "text" && c.format != format.Terminal, "--wrap is for text, and for Markdown at a terminal", "--text asks for it"},
		{(c.schema != "" || len(c.with) > 0) && !c.writesJSON(), "--schema and --with are for JSON", "--json or --jsonl asks for it"},
	}
}

// wholeFaults returns the faults of flags for output that only a whole article can be.
func (c *command) wholeFaults() []fault {
	choosesParts := c.template != "" || len(c.fields) > 0
	return []fault{
		{c.format == "epub" && choosesParts, "an EPUB is written without --template and --property", "Leave one out"},
		{c.format == "epub" && !c.toFile() && isTerminal(c.stdout), "an EPUB is nothing for a terminal", "-o NAME.epub writes a file"},
		{c.browser && (c.format != "html" || c.toFolder() || choosesParts || c.check), "--browser shows an article as HTML", "Leave out what asks for another form"},
	}
}

// shapesOutput reports whether a flag is set for a choice that a template makes itself.
func (c *command) shapesOutput() bool {
	return len(c.fields) > 0 || c.frontMatter.set || c.wrap.set || c.standalone || c.css != "" || c.captions || len(c.with) > 0 || c.slim
}

// otherFaults are the faults of the other flags.
func (c *command) otherFaults() []fault {
	return []fault{
		{c.precision && c.recall, "--precision and --recall exclude each other", "Choose one"},
		{c.slim && !c.writesOwnRecord(), "--slim is for presscut's own JSON record and that of --schema doc", "--json or --jsonl asks for one"},
		{c.nul && c.filesFrom == "" && (c.writesRecords() || c.toFolder()), "--null ends names of --files-from, or pages and fields that are neither JSON nor CSV", "--files-from - reads names from standard input"},
		{len(c.fields) > 0 && (c.schema != "" || c.frontMatter.set || c.wrap.set), "--property writes bare fields, without --schema, --frontmatter and --wrap", "Leave one out"},
		{c.jobs < 1 || c.jobs > maxJobs, fmt.Sprintf("--jobs must be at least 1 and at most %d", maxJobs), ""},
		{c.timeout < 0, fmt.Sprintf("--timeout of %v", &c.timeout), "0 sets no limit"},
		{!(c.minConfidence >= 0 && c.minConfidence <= 1), "--min-confidence must be from 0 to 1", ""}, // nor NaN
	}
}

// writesOwnRecord reports whether the output is a JSON record with the fields of presscut's own.
func (c *command) writesOwnRecord() bool {
	schema := format.Schema(c.schema)
	return c.writesJSON() && len(c.fields) == 0 && (schema == "" || schema == format.Presscut || schema == format.Doc)
}

// checkLimits checks --limit and --deduplicate against the other flags.
func (c *command) checkLimits() error {
	switch {
	case c.limit < 0:
		return usage("0 sets no limit", "--limit of %d", c.limit)
	case c.filters.deduplicate && c.unordered:
		return usage("Leave one out", "--deduplicate writes the first of several articles, and --unordered has no first")
	case c.filters.deduplicate && c.resume:
		return usage("Leave one out", "--deduplicate knows the articles of this run only, not those that --resume passes over")
	}
	return nil
}

// oneOf returns an error if value is not among the values of a flag.
func oneOf(flag, value string, values []string) error {
	if slices.Contains(values, value) {
		return nil
	}
	return usage("It can be "+strings.Trim(strings.Join(values, ", "), ", "), "unknown value %q of --%s", value, flag)
}

// settleFormat determines the requested format.
func (c *command) settleFormat() error {
	asked, err := c.askedFormat()
	if err != nil {
		return err
	}
	if asked == "" && c.toFile() {
		if asked, err = formatOfFile(c.output); err != nil && !c.toFolder() {
			return err
		}
	}
	switch {
	case asked != "":
	case c.browser:
		asked = "html"
	case c.shardSize > 0:
		asked = "jsonl"
	case c.isForReading():
		c.format = format.Terminal
		return nil
	}
	c.format = cmp.Or(asked, c.templateFormat(), "md")
	return nil
}

// askedFormat returns the format that a flag names, or "".
func (c *command) askedFormat() (string, error) {
	asked := c.format
	for i, name := range format.Names() {
		if !c.short[i] {
			continue
		}
		if asked != "" && asked != name {
			return "", usage("Choose one", "formats %s and %s exclude each other", asked, name)
		}
		asked = name
	}
	if alias, ok := formatAliases[asked]; ok {
		return alias, nil
	}
	return asked, nil
}

// formatOfFile returns the format for the name of a file, or "" if its name has no ending.
func formatOfFile(name string) (string, error) {
	named := format.ForFile(withoutPacking(name))
	if ending := unknownEnding(name); named == "" && ending != "" && !asksForPacker(name) {
		return "", usage("It can end in .md, .json, .jsonl, .txt, .html, .csv, .epub, .tei or .xml, or have any ending behind --format", "-o %s: no format for %s", name, ending)
	}
	return named, nil
}

// writesJSON reports whether the format is JSON.
func (c *command) writesJSON() bool { return c.format == "json" || c.format == "jsonl" }

// writesRecords reports whether the format has a record for each page.
func (c *command) writesRecords() bool {
	return c.writesJSON() || c.format == "csv"
}

// formatAliases are further names of formats, such as those of their endings.
var formatAliases = map[string]string{"markdown": "md", "txt": "text", "htm": "html", "ndjson": "jsonl", "xml": "tei"}

// settleFormatOptions sets the options for package format from the flags.
func (c *command) settleFormatOptions() error {
	c.formatOptions = format.Options{
		Comments:    c.comments,
		Captions:    c.captions,
		Fields:      c.fields,
		FrontMatter: c.frontMatter.set,
		Color:       c.coloredOutput(),
		Hyperlinks:  hyperlinks(),
		Standalone:  c.standalone || c.css != "" || c.toFile() || c.browser,
		Wrap:        c.columns(),
		MaxInline:   int64(c.maxInline),
		Schema:      format.Schema(c.schema),

		ReferenceLinks:  c.links == linksReference,
		Slim:            c.slim,
		FrontMatterKeys: c.frontMatter.keys,
		NUL:             c.endsWithNUL(),
	}
	opts := &c.formatOptions
	if c.css != "" {
		style, err := os.ReadFile(c.css)
		if err != nil {
			return usage("Check the name behind --css", "%s: %s", c.css, cause(err))
		}
		opts.Style = string(style)
	}
	for _, part := range []struct {
		keep bool
		part format.Parts
	}{{c.links != linksNone, format.Links}, {c.images, format.Images}, {c.tables, format.Tables}} {
		if !part.keep {
			opts.Omit |= part.part
		}
	}
	for _, name := range c.with {
		switch name {
		case "markdown":
			opts.With |= format.WithMarkdown
		case "html":
			opts.With |= format.WithHTML
		default:
			return usage("It can be markdown, html", "unknown value %q of --with", name)
		}
	}
	_, err := format.New(c.format, *opts)
	switch {
	case errors.Is(err, format.ErrUnknownFormat):
		return usage("It can be "+strings.Join(format.Names(), ", "), "%v", err)
	case errors.Is(err, format.ErrUnknownField):
		return c.unknownFields(err)
	case err != nil:
		return usage("presscut --help lists them", "%v", err)
	}
	return nil
}

// unknownFields returns the error for the first name that is not a field.
func (c *command) unknownFields(err error) error {
	known := format.Fields()
	names := slices.Clone(c.fields)
	for _, key := range c.frontMatter.keys {
		names = append(names, key[strings.IndexByte(key, '=')+1:])
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			return unknownField(name)
		}
	}
	return err
}

// unknownField returns the error for a name that is not a field, with the names of the fields.
func unknownField(name string) error {
	known := format.Fields()
	return usage(suggest("", name, known)+"The fields are "+strings.Join(known, ", "), "unknown field %q", name)
}

func schemas() []string {
	var names []string
	for _, s := range format.Schemas() {
		names = append(names, string(s))
	}
	return names
}

func joinFormats(sep string) string {
	var names []string
	for _, f := range capture.Formats() {
		names = append(names, string(f))
	}
	return strings.Join(names, sep)
}

// keyList is the value of --frontmatter, which need not have one.
type keyList struct {
	set  bool
	keys []string // nil: all
}

// allKeys is the value of --frontmatter without one.
const allKeys = "all"

func (k *keyList) Type() string { return "KEYS" }

func (k *keyList) String() string { return strings.Join(k.keys, ",") }

func (k *keyList) Set(s string) error {
	k.set, k.keys = s != "false", nil
	if k.set && s != allKeys && s != "true" {
		k.keys = strings.Split(s, ",")
	}
	return nil
}

// address is the value of a flag that is an absolute URL.
type address struct{ *url.URL }

func (a *address) Type() string { return "URL" }

func (a *address) String() string {
	if a.URL == nil {
		return ""
	}
	return a.URL.String()
}

func (a *address) Set(s string) error {
	u, err := url.Parse(s)
	if err != nil {
		return err
	}
	if !u.IsAbs() || u.Host == "" {
		return errors.New("not an absolute address such as https://example.com/page")
	}
	a.URL = u
	return nil
}

// whereValue is the value of --where.
type whereValue struct{ *capture.Where }

func (w *whereValue) Type() string { return "FIELD=VALUE" }

func (w *whereValue) String() string { return "" }

// seconds is the value of a flag that is a time: a number of seconds, or one with units.
type seconds time.Duration

func (t *seconds) Type() string { return "TIME" }

func (t *seconds) String() string {
	if *t == 0 {
		return ""
	}
	return time.Duration(*t).String()
}

func (t *seconds) Set(s string) error {
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		s += "s"
	}
	d, err := time.ParseDuration(s)
	if err != nil {
		return errors.New("not a time such as 10, 500ms or 2m")
	}
	*t = seconds(d)
	return nil
}

// byteSize is the value of a flag that is a number of bytes: 4096, 64K, 8M, 1G.
type byteSize int64

func (b *byteSize) Type() string { return "SIZE" }

func (b *byteSize) String() string {
	if *b == 0 {
		return ""
	}
	return strconv.FormatInt(int64(*b), 10)
}

func (b *byteSize) Set(s string) error {
	number, shift := s, 0
	upper := strings.ToUpper(s)
	for i, unit := range "KMG" {
		if rest, ok := strings.CutSuffix(strings.TrimSuffix(upper, "B"), string(unit)); ok {
			number, shift = rest, 10*(i+1)
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n <= 0 || n<<shift>>shift != n {
		return fmt.Errorf("not a size such as 8M")
	}
	*b = byteSize(n << shift)
	return nil
}

// shard is the value of --shard.
type shard capture.Shard

func (s *shard) Type() string { return "I/N" }

func (s *shard) String() string {
	if s.Of == 0 {
		return ""
	}
	return fmt.Sprintf("%d/%d", s.Index, s.Of)
}

func (s *shard) Set(value string) error {
	index, of, _ := strings.Cut(value, "/")
	i, err := strconv.Atoi(index)
	n, err2 := strconv.Atoi(of)
	if err != nil || err2 != nil || n < 1 {
		return errors.New("not a number and how many there are, such as 3/16")
	}
	if i < 0 || i >= n {
		return fmt.Errorf("%d is not from 0 to %d", i, n-1)
	}
	*s = shard{i, n}
	return nil
}

// inlineSize is a byteSize that can be 0, which is kept as -1.
type inlineSize byteSize

func (n *inlineSize) Type() string { return "SIZE" }

func (n *inlineSize) String() string { return (*byteSize)(n).String() }

func (n *inlineSize) Set(s string) error {
	if s == "0" {
		*n = -1
		return nil
	}
	return (*byteSize)(n).Set(s)
}
