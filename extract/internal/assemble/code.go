package assemble

import (
	"bytes"
	"html"
	"strings"
	"unicode"

	tokens "golang.org/x/net/html"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Code is read once more from its source, as blocks have no white space at
// their ends and no empty lines. Line numbers and buttons are known by their
// elements.

// holdsPre reports whether a box of code holds preformatted text.
func (b *builder) holdsPre(e int32) bool {
	if b.holdsSeveral(e) {
		return false
	}
	return b.isBare(e) || b.find(e, page.Pre) >= 0 || b.find(e, page.Td) >= 0 && b.find(e, page.Code) >= 0 || b.holdsClass(e, "line") || b.holdsClass(e, "blob-code")
}

// holdsSeveral reports whether box e holds one program in several languages, each in an
// element of its own, with tabs to choose from: two elements side by side in a table, or
// for numbers, are one program.
func (b *builder) holdsSeveral(e int32) bool {
	programs := 0
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.page.Elements[i].Tag == page.Pre && b.classOf(i)&lineNumber == 0 && b.closest(i, page.Td) <= e {
			if b.languageOf(i) != "" || b.languageIn(i) != "" {
				programs++
			}
		}
	}
	return programs > 1
}

// languageIn returns the language of the code element in e, or "".
func (b *builder) languageIn(e int32) string {
	if code := b.find(e, page.Code); code >= 0 {
		return b.languageOf(code)
	}
	return ""
}

// isBare reports whether a box of code e holds its lines in no element for preformatted
// text: all of it is code, by its language or by an element for code in every row.
func (b *builder) isBare(e int32) bool {
	code := false
	for i, end := e+1, b.subtree(e); i < end; i++ {
		switch tag := b.page.Elements[i].Tag; {
		case tag == page.Code:
			code = true
		case tag == page.Pre || tag == page.P || tag == page.Ul || tag == page.Ol || tag == page.Table || tag.Has(page.Heading):
			return false
		}
	}
	return code || b.languageOf(e) != ""
}

// holdsClass reports whether an element within e has that word as its class's
// first.
func (b *builder) holdsClass(e int32, word string) bool {
	for i, end := e+1, b.subtree(e); i < end; i++ {
		first, _, _ := strings.Cut(b.page.Names[b.page.Elements[i].Class], " ")
		if first == word {
			return true
		}
	}
	return false
}

// code builds preformatted text out of the source of element e. What stands in a
// box beside the pre elements in it is a label or a button.
func (b *builder) code(e int32) []article.Block {
	element := &b.page.Elements[e]
	if b.page.Kind == page.FromText {
		return []article.Block{&article.Code{Text: strings.Trim(string(b.page.Source[element.Body:element.End]), "\n")}}
	}
	c := coder{boxed: element.Tag != page.Pre && b.find(e, page.Pre) >= 0, start: element.Body, labels: b.labels(e)}
	c.read(b.page.Source[element.Body:element.End])
	text := cleanLines(c.text.String())
	if text == "" {
		return nil
	}
	return []article.Block{&article.Code{Language: b.language(e), Text: text}}
}

// maxLabel is the number of bytes of source that the bar above code has at most: a
// language, the name of a file, buttons.
const maxLabel = 2000

// loneCode returns the code element that is all of block and has several lines, or -1.
func (b *builder) loneCode(block *page.Block) int32 {
	first, last := b.page.Runs[block.Run], b.page.Runs[block.EndRun-1]
	e := b.closest(first.Element, page.Code)
	if b.page.Kind != page.FromHTML || e <= block.Element || last.Start >= b.page.Elements[e].End {
		return -1
	}
	for _, r := range b.page.Runs[block.Run:block.EndRun] {
		if r.Start == r.End && b.page.Elements[r.Element].Tag == page.Br && b.page.In(r.Element, e) {
			return e
		}
	}
	style := strings.ReplaceAll(b.page.Attr(e, "style"), " ", "")
	if strings.Contains(style, "white-space:pre") && bytes.IndexByte(b.page.Source[first.Start:last.End], '\n') >= 0 {
		return e
	}
	return -1
}

// labels returns where the bars with buttons begin that stand within code e, and the
// boxes beside the code element in it.
func (b *builder) labels(e int32) map[int32]bool {
	var labels map[int32]bool
	mark := func(i int32) {
		if labels == nil {
			labels = map[int32]bool{}
		}
		labels[b.page.Elements[i].Start] = true
	}
	code := int32(-1)
	if b.page.Elements[e].Tag == page.Pre {
		code = b.find(e, page.Code)
	}
	for i, end := e+1, b.subtree(e); i < end; i++ {
		element := &b.page.Elements[i]
		switch {
		case element.Tag == page.Button:
			bar := i
			for outer := element.Parent; outer > e && b.page.Elements[outer].Tag != page.Code && b.page.Elements[outer].Tag != page.Pre; outer = b.page.Elements[outer].Parent {
				if o := &b.page.Elements[outer]; o.End-o.Body > maxLabel || b.find(outer, page.Code) >= 0 || b.find(outer, page.Pre) >= 0 {
					break
				}
				bar = outer
			}
			mark(bar)
		case element.Tag == page.Div && i < code && element.End <= b.page.Elements[code].Start && element.End-element.Body <= maxLabel:
			mark(i)
		}
	}
	return labels
}

// cleanLines returns code with plain spaces, nothing in lines that look empty,
// and no empty lines at its ends.
func cleanLines(code string) string {
	lines := strings.Split(strings.ReplaceAll(code, "\u00a0", " "), "\n")
	for i, line := range lines {
		if strings.TrimSpace(line) == "" {
			lines[i] = ""
		}
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// coder reads the text of a block of code.
type coder struct {
	text    strings.Builder
	boxed   bool // only what stands in pre elements is code
	pre     int  // depth of pre elements
	skip    int  // depth of the elements whose text is left out
	newLine bool // the last character was a line break
	pending bool // a line has ended
	empty   bool // an element that is a line was opened, and nothing stands in it
	blank   int  // empty lines to be written before the next text

	start  int32          // offset of the source that is read
	labels map[int32]bool // where elements begin that are no code
}

// read reads the tokens of source, but leaves attributes and character references to
// package page and the standard library: x/net/html would fill its table of 2,200
// names at every start of the program, a twenty-fifth of the time of a small page.
func (c *coder) read(source []byte) {
	z := tokens.NewTokenizer(bytes.NewReader(source))
	next := c.start
	for {
		kind := z.Next()
		at := next
		next += int32(len(z.Raw()))
		switch kind {
		case tokens.ErrorToken:
			return
		case tokens.TextToken:
			if c.skip == 0 && (!c.boxed || c.pre > 0) {
				c.write(html.UnescapeString(string(z.Raw())))
			}
		case tokens.StartTagToken, tokens.SelfClosingTagToken:
			start := z.Raw()
			name, hasAttrs := z.TagName()
			tag := page.TagOf(name)
			switch {
			case tag == page.Br && c.skip == 0:
				c.write("\n")
			case tag.Has(page.Void):
			case c.skip > 0 || tag == page.Button || tag == page.Script || tag == page.Style || tag == page.SVG || c.labels[at] || hasAttrs && isNumbers(start):
				c.skip++
			case isLine(tag):
				c.pending, c.empty = true, true
				if tag == page.Pre {
					c.pre++
				}
			}
		case tokens.EndTagToken:
			name, _ := z.TagName()
			tag := page.TagOf(name)
			switch {
			case c.skip > 0:
				c.skip--
			case isLine(tag):
				if c.empty && c.text.Len() > 0 {
					c.blank++
				}
				c.pending, c.empty = true, false
				if tag == page.Pre && c.pre > 0 {
					c.pre--
				}
			}
		}
	}
}

// isLine reports whether an element with tag stands on lines of its own.
func isLine(tag page.Tag) bool {
	switch tag {
	case page.Div, page.Li, page.Tr, page.P, page.Pre:
		return true
	}
	return false
}

// isNumbers reports whether a start tag opens line numbers or a button: what a reader
// who copies the code does not get.
func isNumbers(start []byte) bool {
	var attrs [4]string
	page.AttrsOf(start, []string{"class", "style", "aria-hidden", "unselectable"}, attrs[:])
	return readClass(attrs[0])&(lineNumber|unseen) != 0 || attrs[2] == "true" || attrs[3] == "on" ||
		strings.Contains(strings.ReplaceAll(attrs[1], " ", ""), "user-select:none")
}

// write writes text, after the line breaks that elements asked for.
func (c *coder) write(s string) {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	if c.pending {
		if strings.Contains(s, "\n") && strings.Trim(s, " \t\n") == "" {
			return // between the elements that are lines
		}
		if c.text.Len() > 0 && !c.newLine {
			c.text.WriteByte('\n')
		}
		for ; c.blank > 0; c.blank-- {
			c.text.WriteByte('\n')
		}
	}
	c.pending, c.empty = false, false
	c.text.WriteString(s)
	c.newLine = strings.HasSuffix(s, "\n")
}

// language returns the language that the elements around and within a block of
// code name, or "".
func (b *builder) language(e int32) string {
	for i, end := e, b.subtree(e); i < end; i++ {
		switch tag := b.page.Elements[i].Tag; {
		case i != e && tag != page.Code && tag != page.Pre && tag != page.Div && tag != page.Table:
		default:
			if language := b.languageOf(i); language != "" {
				return language
			}
		}
	}
	outer := b.page.Elements[e].Parent
	for range 3 { // a figure around a box around the code
		if outer <= 0 || b.page.Elements[outer].EndBlock-b.page.Elements[outer].Block > 2*(b.page.Elements[e].EndBlock-b.page.Elements[e].Block)+2 {
			break
		}
		if language := b.languageOf(outer); language != "" {
			return language
		}
		outer = b.page.Elements[outer].Parent
	}
	return ""
}

// languageOf returns the language of code that an element's attributes name.
func (b *builder) languageOf(e int32) string {
	for _, name := range [...]string{"data-lang", "data-language", "data-enlighter-language", "data-code-language", "data-programming-language", "language", "lang-name"} {
		if language := cleanLanguage(b.page.Attr(e, name)); language != "" {
			return language
		}
	}
	words := strings.Fields(strings.ToLower(b.page.Names[b.page.Elements[e].Class]))
	for i, word := range words {
		if word == "brush:" && i+1 < len(words) {
			return cleanLanguage(strings.Trim(words[i+1], ";"))
		}
		for _, prefix := range [...]string{"language-", "lang-", "highlight-source-", "highlight-text-", "brush:", "highlight-", "code-lang-", "lang:"} {
			rest, ok := strings.CutPrefix(word, prefix)
			if !ok {
				continue
			}
			if language := cleanLanguage(strings.TrimSuffix(strings.Trim(rest, ";"), "-basic")); language != "" {
				return language
			}
		}
	}
	// Pandoc, highlight.js and Prism add the bare name to a word of theirs.
	for i, word := range words {
		if word != "sourcecode" && word != "hljs" && word != "highlight" && word != "src" && word != "crayon-syntax" && word != "syntaxhighlighter" {
			continue
		}
		for j, other := range words {
			if language := cleanLanguage(strings.TrimPrefix(other, "src-")); j != i && isLanguage(language) {
				return language
			}
		}
	}
	return ""
}

// cleanLanguage returns name as the language of a block of code, without what some
// systems put behind it, "rust,ignore", or "" when it says that there is none.
func cleanLanguage(name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	switch name {
	case "none", "plain", "plaintext", "text", "txt", "nohighlight", "default", "generic", "raw", "undefined", "box", "shortcode", "wrapper", "wrap", "block", "container", "auto", "numbers", "toolbar", "nohighlight-block":
		return ""
	}
	if strings.ContainsAny(name, " \t\"'<>`{}()") || len(name) > 20 {
		return ""
	}
	if end := strings.IndexFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("+-#._", r)
	}); end >= 0 {
		return name[:end]
	}
	return name
}

// isLanguage reports whether a bare word is the name of a language in common
// use.
func isLanguage(name string) bool {
	switch name {
	case "bash", "sh", "shell", "zsh", "console", "powershell", "c", "cpp", "c++", "cs", "csharp", "go", "golang", "rust", "java",
		"kotlin", "scala", "swift", "objectivec", "javascript", "js", "jsx", "typescript", "ts", "tsx", "json", "yaml", "yml",
		"toml", "ini", "xml", "html", "css", "scss", "less", "sql", "python", "py", "ruby", "rb", "php", "perl", "lua", "r",
		"julia", "matlab", "haskell", "ocaml", "elixir", "erlang", "clojure", "lisp", "scheme", "emacs-lisp", "elm", "dart",
		"groovy", "dockerfile", "docker", "makefile", "cmake", "nix", "terraform", "hcl", "graphql", "protobuf", "diff", "latex",
		"tex", "markdown", "md", "http", "nginx", "apache", "vue", "svelte", "astro", "mdx", "jsonc", "json5", "gradle", "ps1", "bat",
		"fish", "awk", "tcl", "vbnet", "fsharp", "coffeescript", "prolog", "ada", "cobol", "racket", "crystal", "plsql", "mysql",
		"sass", "stylus", "handlebars", "twig", "liquid", "pug", "haml", "erb", "objc", "objective-c", "mermaid", "graphviz",
		"gherkin", "puppet", "bicep", "glsl", "hlsl", "wgsl", "cuda", "verilog", "vhdl", "llvm", "wat", "rst", "asciidoc",
		"bibtex", "properties", "dotenv", "patch", "caddyfile", "jinja", "jinja2", "django", "jsonnet", "cypher", "sparql", "vim", "viml", "asm", "nasm", "fortran", "pascal", "zig", "nim", "solidity", "wasm":
		return true
	}
	return false
}
