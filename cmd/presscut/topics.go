package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/tidwall/gjson"

	"presscut/format"
)

// topic is a subject of the help other than a command.
type topic struct {
	name, short string
	text        func(root *cobra.Command) string
}

// topics returns the topics in the order of the help.
func topics() []topic {
	return []topic{
		{"formats", "What is written", fixed(formatsHelp)},
		{"inputs", "What is read", fixed(inputsHelp)},
		{"pictures", "Pictures kept beside articles", fixed(picturesHelp)},
		{"templates", "Output and file names of your own", fixed(templatesHelp)},
		{"rules", "Selectors for pages that go wrong", fixed(rulesHelp)},
		{"fields", "The fields of a record", fieldsHelp},
		{"batch", "Many pages: folders, --resume, --stats", fixed(batchHelp)},
		{"pipelines", "JSON Lines, find, xargs, jq, Spark", fixed(pipelinesHelp)},
		{"exit-codes", "What the exit codes mean", fixed(exitCodesHelp)},
		{"man", "All of it as a manual page, in roff", manPage},
	}
}

func fixed(text string) func(*cobra.Command) string {
	return func(*cobra.Command) string { return text }
}

func topicNames() []string {
	names := make([]string, len(topics()))
	for i, topic := range topics() {
		names[i] = topic.name
	}
	return names
}

const formatsHelp = `presscut writes one of these formats. --format chooses it, or its short form,
or the ending of the file behind -o; without any of them it is Markdown.

  md     --md     .md .markdown   Markdown with title and byline; --frontmatter
                                  puts all fields before it, as YAML
  json   --json   .json           a record; of several pages an array of them
  jsonl  --jsonl  .jsonl .ndjson  a record a line, of failures too
  text   --text   .txt .text      plain text; --wrap breaks its lines
  csv    --csv    .csv            a row a page, its columns chosen by -p
  html   --html   .html .htm      an article element, or with -o or --standalone
                                  a document
  epub   --epub   .epub           a book for readers, a chapter a page, with the
                                  pictures that the captures hold
  tei    --tei    .tei .xml       XML of the Text Encoding Initiative (P5), of
                                  several pages a corpus

A further .gz compresses the file: -o articles.jsonl.gz

--frontmatter=title,date=published chooses and renames the fields in YAML.
--links reference puts the addresses of Markdown at its end, --no-links leaves
them out. --template writes by a template of your own, see presscut help
templates. --browser shows an article in the browser of $BROWSER.
At a terminal the article is rendered for reading, unless --md asks for Markdown
itself: in the width of the window, at most 100 columns (--wrap), through $PAGER
(--no-pager), with colours as --color or NO_COLOR, CLICOLOR, CLICOLOR_FORCE and
FORCE_COLOR have it; JSON for another program is coloured by --color alone.

--with markdown,html puts these forms of the text into the JSON record, --schema
gives its fields the names that other programs use: --json --schema wallabag, or
karakeep, makes a file that these import as a library. --slim leaves provenance,
images and confidence out. -p title,authors writes chosen fields alone: their
values a line each, or with --json and --jsonl a record of them.
`

const templatesHelp = `--template writes each article by a template, a file or a text with {{ in it, in
the language of Go's text/template, over the fields of the JSON record. Their
names may begin with a capital letter. A field that was not found is empty.

  presscut --template '{{.title}} ({{.published | date "2006"}})' saved/
  presscut --template note.md.tmpl saved/ -o notes/

The same names files below -o DIR/; the format's ending is added:

  --name '{{.published | date "2006/01"}}/{{.title | slug}}'

Besides if, range, with, define, and the functions of text/template (and, or,
not, eq, ne, lt, le, gt, ge, len, index, print, printf, println, urlquery) there
are:

  date LAYOUT     a date, as of Go's package time; as it is where it is less
                  precise than the layout
  join SEPARATOR  a list as text
  slug            text as part of a file's name
  wrap COLUMNS    text with its lines broken
  lower, upper    text in small or capital letters
  json, yaml      any value, quoted as need be: {{. | json}} is the whole record
  html, markdown  text, escaped; without text before it the article's body

A template of a file with the ending .html.tmpl, .txt.tmpl, ... makes files with
the first of the two endings.
`

const inputsHelp = `An input is a file, a folder, a glob in quotes, or - for standard input. What a
file holds is told by its content, not by its name:

  HTML, in any charset         pages as browsers, curl or wget save them
  plain text                   dumps of pages: lynx -dump, a browser's copy,
                               get_text of BeautifulSoup, Markdown of a page
  MHTML, .webarchive           single pages with their pictures
  WARC, WET, WACZ, ARC, HAR    archives of the web and of a browser's requests
  CDX, CDXJ                    indexes of web archives; --where status=200,
                               mime=TYPE, url=PREFIX, from=2020, to=202403
                               choose among their lines
  zip, tar                     archives of pages
  mail (.eml), mbox            their HTML or text, with sender, subject and date
  RSS, Atom, JSON Feed         entries with their content
  EPUB, ENEX                   books by chapter, notes that Evernote exported
  wallabag, Omnivore           what these programs export
  JSON Lines                   a page a line, see presscut help pipelines

Any of them may be compressed with gzip, zstd or brotli. --from says what it is
where the content misleads, --encoding the charset, --url the page's address.

A folder means every page below it, in the order of the names; --include and
--exclude take globs: '*.html' is held against the name, '2024/**' against the
path below the folder. Records of WARC files are held against their address
without the scheme: 'example.com', 'example.com/news/**'.

A page in an archive goes by the name that records and errors give it:

  presscut 'pages.warc.gz#12'
  presscut 'site.zip#news/a.html'
  presscut pages.warc.gz@4711          the record that begins at this byte

presscut fetches nothing: curl -L ADDRESS | presscut reads a page of the web.
`

const batchHelp = `  presscut saved/ -o articles/

writes a file a page below articles/, named after the input, with its folders;
--name slug names them after the titles, --name id after the ids of records.
Each file appears whole or not at all. articles/.presscut.jsonl lists them with
their sources and addresses.

  presscut saved/ -o articles/ --resume

goes on where a run was broken off. It does again what has changed: the page or
the flags. --overwrite replaces files that something else has written.

  presscut --jsonl saved/ -o articles.jsonl.gz

writes all into one file, and

  presscut --jsonl crawl/ -o articles/ --shard-size 256MB

into part-00000.jsonl.gz and further ones, none larger than that before it is
compressed; -o articles/news.jsonl names them news-00000.jsonl.
articles/.part.parts.jsonl lists them, and --resume goes on behind the last.

  presscut --jsonl crawl/ -o articles/task-3.jsonl.gz --shard 3/16

is the fourth of sixteen tasks: it reads the files that are its by their names.

Whatever the number of jobs (-j), the bytes are the
same; --unordered writes to standard output as pages are ready.

  --timeout 5        gives up on a page after five seconds
  --max-bytes 8M     and on larger ones
  --fail-on all      counts failures only if not one page gave an article
  --stats            ends with figures as JSON on standard error
  --report run.html  writes a page about the run: articles by site, length and
                     confidence, errors with examples, and the most doubtful
                     articles, which --report-explain 5 explains beside it
  -q, -v             tell less, or more, of pages that fail

Filters choose among the articles: --language de,fr, --min-words 100,
--only-with title,published. --deduplicate writes only the first of those that
are nearly the same, which share seven tenths of their runs of three words; it
remembers the last 262,144. --limit ends the run. What is left out has no record
and is no failure; --stats counts it by its filter. Where nothing is left, the
exit code is 3.

A page before which a paywall stands is partial: what there is of it is written,
and it is counted apart from articles and failures.
`

const pipelinesHelp = `As a stage of a pipeline presscut reads JSON Lines and writes exactly one line
for each, in order and at once:

  ... | presscut --from jsonl --jsonl | ...

A line is an object with the page in html, html_b64 (bytes of any charset),
raw_content (HTML or text) or text; id, url, content_type and captured are used
if they are there, and other keys pass through. --html-key, --text-key and
--url-key name keys that are called otherwise. A line that gives no article is
answered by a record with an error, and the exit code stays 0 unless --fail-on
asks for another.

  find . -name '*.html' -print0 | presscut --files-from - -0 -o articles/
  ls *.html | parallel presscut {} -o articles/
  presscut --jsonl pages.warc.gz | jq -r 'select(.error | not) | .title'
  for f in *.html; do presscut -q --check "$f" && echo "$f"; done
  presscut -0 -p text saved/ | xargs -0 -n 1 ...

Spark:  rdd.pipe("presscut --from jsonl --jsonl")
Hadoop: -mapper "presscut --from jsonl --jsonl"
`

// fieldsHelp lists the fields of a record with their descriptions in its schema.
func fieldsHelp(*cobra.Command) string {
	var b strings.Builder
	b.WriteString("The fields of a JSON record, for -p and for programs that read it. One that is\nabsent was not found. presscut schema writes the same as a JSON Schema.\n\n")
	described := gjson.GetBytes(format.JSONSchema(), "$defs.article.properties")
	for _, name := range format.Fields() {
		lines := folded(described.Get(name+".description").Str, helpWidth-fieldColumn)
		fmt.Fprintf(&b, "  %-*s%s\n", fieldColumn-2, name, strings.Join(lines, "\n"+strings.Repeat(" ", fieldColumn)))
	}
	return b.String()
}

// fieldColumn is the column of the descriptions of fields: after the longest name.
const fieldColumn = 17

// folded returns s in lines of the given width.
func folded(s string, width int) []string {
	lines := []string{""}
	for _, word := range strings.Fields(s) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = word
		case len(*last)+1+len(word) <= width:
			*last += " " + word
		default:
			lines = append(lines, word)
		}
	}
	return lines
}
