package format

import (
	"cmp"
	_ "embed"
	"strconv"
	"strings"

	"presscut/extract/article"
)

// The HTML is safe by construction: elements and attributes are written by name only here,
// text and values are escaped, and addresses pass safeLink or safeImage. No filter is needed.

//go:embed standalone.css
var stylesheet string

// html writes an article as HTML.
type html struct {
	markup
	notes  map[string]int // number of each footnote
	cited  map[string]bool
	inLink bool
	limit  int64 // of data: addresses
	whole  bool  // it is a document of its own
	inHead bool  // within a header cell, which can hold neither headings nor sections

	held map[string]bool // addresses of pictures in the book, for XHTML, which can show no others
}

func newHTML(dst []byte, a *article.Article, opts *Options) *html {
	h := &html{markup: markup{dst: dst}, limit: opts.MaxInline}
	if h.limit == 0 {
		h.limit = maxInlineHTML
	}
	if len(a.Footnotes) > 0 {
		h.notes = make(map[string]int, len(a.Footnotes))
		h.cited = make(map[string]bool, len(a.Footnotes))
		for i, note := range a.Footnotes {
			h.notes[note.Label] = i + 1
		}
	}
	return h
}

func renderHTML(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	h := newHTML(dst, a, opts)
	if opts.Standalone {
		h.whole = true
		h.documentHead(a, cmp.Or(opts.Style, stylesheet))
		h.raw("<main>\n")
	}
	h.raw("<article")
	h.attribute("lang", a.Language)
	h.attribute("dir", a.Dir)
	h.raw(">\n")
	h.head(a)
	h.body(a)
	if opts.Comments {
		h.comments(a.Comments)
	}
	h.raw("</article>\n")
	if opts.Standalone {
		h.raw("</main>\n</body>\n</html>\n")
	}
	return h.dst, nil
}

// htmlBody returns the body and the footnotes of a, without a title.
func htmlBody(a *article.Article, opts *Options) string {
	h := newHTML(make([]byte, 0, 8192), a, opts)
	h.body(a)
	return strings.TrimSuffix(string(h.dst), "\n")
}

func (h *html) documentHead(a *article.Article, style string) {
	h.raw("<!DOCTYPE html>\n<html")
	h.attribute("lang", cmp.Or(a.Language, "und"))
	h.attribute("dir", a.Dir)
	h.raw(">\n<head>\n<meta charset=\"utf-8\">\n")
	h.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
	h.text(a.Title)
	h.raw("</title>\n<style>\n")
	h.raw(strings.ReplaceAll(style, "</", `<\/`)) // the same in a string of CSS, but not an end tag
	h.raw("</style>\n</head>\n<body>\n")
}

func (h *html) head(a *article.Article) {
	if a.Title == "" && subtitle(a) == "" && byline(a) == "" {
		return
	}
	h.raw("<header>\n")
	if a.Title != "" {
		h.raw("<h1>")
		h.text(a.Title)
		h.raw("</h1>\n")
	}
	if line := subtitle(a); line != "" {
		h.raw("<p>")
		h.text(line)
		h.raw("</p>\n")
	}
	if line := byline(a); line != "" {
		h.raw("<p>")
		h.text(line)
		h.raw("</p>\n")
	}
	h.raw("</header>\n")
}

func (h *html) body(a *article.Article) {
	h.blocks(a.Body)
	if len(a.Footnotes) == 0 {
		return
	}
	h.raw("<section class=\"footnotes\">\n<ol>\n")
	for i, note := range a.Footnotes {
		number := strconv.Itoa(i + 1)
		h.raw("<li id=\"fn-" + number + "\">\n")
		h.blocks(note.Body)
		if h.cited[note.Label] {
			h.raw("<a href=\"#fnref-" + number + "\">↩</a>\n")
		}
		h.raw("</li>\n")
	}
	h.raw("</ol>\n</section>\n")
}

func (h *html) comments(comments []article.Comment) {
	if len(comments) == 0 {
		return
	}
	h.raw("<section class=\"comments\">\n<h2>Comments</h2>\n")
	for _, comment := range comments {
		h.post(comment.Author, comment.Published, comment.Body)
	}
	h.raw("</section>\n")
}

func (h *html) blocks(blocks []article.Block) {
	for _, block := range blocks {
		h.block(block)
	}
}

func (h *html) block(block article.Block) {
	switch x := block.(type) {
	case *article.Heading:
		h.heading(x)
	case *article.Paragraph:
		h.element("p", x.Content)
	case *article.List:
		h.list(x)
	case *article.Definitions:
		h.definitions(x)
	case *article.Quote:
		h.quote(x)
	case *article.Code:
		h.code(x)
	case *article.Table:
		h.table(x)
	case *article.Figure:
		h.figure(x)
	case *article.Math:
		h.raw("<p><span class=\"math display\">\\[")
		h.text(withoutLinks(x.TeX))
		h.raw("\\]</span></p>\n")
	case *article.Embed:
		if len(x.Body) > 0 {
			h.quote(&article.Quote{Body: x.Body})
		}
		h.element("p", embedLink(x))
	case *article.Details:
		h.details(x)
	case *article.Post:
		h.post(x.Author, x.Published, x.Body)
	case *article.Rule:
		h.void("hr")
		h.raw("\n")
	default:
		unknownBlock(block)
	}
}

func (h *html) heading(x *article.Heading) {
	if h.inHead {
		h.element("p", []article.Inline{&article.Strong{Content: x.Content}})
		return
	}
	tag := [...]string{"h2", "h3", "h4", "h5", "h6"}[min(max(x.Level, 2), 6)-2]
	h.element(tag, x.Content)
}

func (h *html) definitions(x *article.Definitions) {
	h.raw("<dl>\n")
	for i, item := range x.Items {
		if h.xml && i == 0 && len(item.Terms) == 0 {
			h.raw("<dt></dt>")
		}
		for _, term := range item.Terms {
			h.element("dt", term)
		}
		h.item("dd", item.Body)
	}
	h.raw("</dl>\n")
}

func (h *html) code(x *article.Code) {
	h.raw("<pre")
	if h.whole {
		h.attribute("tabindex", "0") // or the keyboard could not scroll it
	}
	h.raw("><code")
	if language := word(x.Language); language != "" {
		h.attribute("class", "language-"+language)
	}
	h.raw(">")
	h.text(x.Text)
	h.raw("\n</code></pre>\n")
}

func (h *html) details(x *article.Details) {
	h.raw("<details>\n")
	if h.xml && len(x.Summary) == 0 {
		h.raw("<summary>…</summary>\n")
	}
	h.element("summary", x.Summary)
	h.blocks(x.Body)
	h.raw("</details>\n")
}

// element writes inlines as the content of tag, or nothing if there are none.
func (h *html) element(tag string, content []article.Inline) {
	if len(content) == 0 {
		return
	}
	h.raw("<" + tag + ">")
	h.inlines(content)
	h.raw("</" + tag + ">\n")
}

// item writes blocks as the content of tag: a single paragraph without its
// element.
func (h *html) item(tag string, body []article.Block) {
	h.raw("<" + tag + ">")
	h.itemBody(body)
	h.raw("</" + tag + ">\n")
}

func (h *html) itemBody(body []article.Block) {
	if first, ok := firstParagraph(body); ok {
		if len(body) == 1 {
			h.inlines(first.Content)
			return
		}
		if _, ok := body[1].(*article.List); ok && len(body) == 2 {
			h.inlines(first.Content)
			body = body[1:]
		}
	}
	if len(body) > 0 {
		h.raw("\n")
		h.blocks(body)
	}
}

func (h *html) list(x *article.List) {
	tag := "ul"
	if x.Ordered {
		tag = "ol"
	}
	h.raw("<" + tag)
	if x.Ordered && (x.Start != 1 || x.Reversed) {
		h.attribute("start", strconv.Itoa(x.Start))
	}
	if x.Ordered && x.Reversed {
		h.raw(" reversed")
		if h.xml {
			h.raw(`="reversed"`)
		}
	}
	if x.Ordered && isNumerals(x.Numerals) {
		h.attribute("type", string(x.Numerals))
	}
	h.raw(">\n")
	for _, item := range x.Items {
		h.raw("<li>" + item.Task.Box())
		h.itemBody(item.Body)
		h.raw("</li>\n")
	}
	h.raw("</" + tag + ">\n")
}

func (h *html) quote(x *article.Quote) {
	if x.Callout == "" {
		h.raw("<blockquote>\n")
		h.blocks(x.Body)
		h.raw("</blockquote>\n")
		return
	}
	kind := word(string(x.Callout))
	h.raw("<div")
	h.attribute("class", "callout "+kind)
	h.raw(" role=\"note\">\n<p><strong>")
	h.text(strings.ToUpper(kind[:min(1, len(kind))]) + kind[min(1, len(kind)):])
	h.raw("</strong></p>\n")
	h.blocks(x.Body)
	h.raw("</div>\n")
}

func (h *html) table(x *article.Table) {
	if len(x.Rows) == 0 {
		return
	}
	h.raw("<table>\n")
	h.element("caption", x.Caption)
	header := min(max(x.Header, 0), len(x.Rows))
	h.rows("thead", "th", x.Rows[:header], x.Align)
	h.rows("tbody", "td", x.Rows[header:], x.Align)
	h.raw("</table>\n")
}

func (h *html) rows(group, tag string, rows [][]article.Cell, align []article.Align) {
	if len(rows) == 0 {
		return
	}
	h.raw("<" + group + ">\n")
	for _, row := range rows {
		h.raw("<tr>")
		for column, cell := range row {
			h.raw("<" + tag)
			if tag == "th" {
				h.raw(` scope="col"`)
			}
			if column < len(align) {
				h.attribute("class", [...]string{"", "left", "center", "right"}[align[column]&3])
			}
			h.raw(">")
			inHead := h.inHead
			h.inHead = h.inHead || tag == "th"
			h.itemBody(cell.Body)
			h.inHead = inHead
			h.raw("</" + tag + ">")
		}
		h.raw("</tr>\n")
	}
	h.raw("</" + group + ">\n")
}

func (h *html) figure(x *article.Figure) {
	h.raw("<figure>\n")
	for i := range x.Images {
		if x.Images[i].Alt == "" {
			h.image(&x.Images[i]) // a link needs words
		} else {
			h.inlines([]article.Inline{linked(&x.Images[i])})
		}
		h.raw("\n")
	}
	h.element("figcaption", x.Caption)
	h.raw("</figure>\n")
}

func (h *html) post(author, published string, body []article.Block) {
	tag := "section"
	if h.inHead {
		tag = "div"
	}
	h.raw("<" + tag + " class=\"post\">\n")
	h.element("p", postLine(author, published))
	h.blocks(body)
	h.raw("</" + tag + ">\n")
}

func (h *html) inlines(inlines []article.Inline) {
	for _, inline := range inlines {
		switch x := inline.(type) {
		case article.Plain:
			h.text(string(x))
		case article.CodeSpan:
			h.raw("<code>")
			h.text(string(x))
			h.raw("</code>")
		case article.InlineMath:
			h.raw("<span class=\"math inline\">\\(")
			h.text(withoutLinks(string(x)))
			h.raw("\\)</span>")
		case article.FootnoteRef:
			h.footnoteRef(string(x))
		case article.Break:
			h.void("br")
		case *article.Emph:
			h.marked("em", x.Content)
		case *article.Strong:
			h.marked("strong", x.Content)
		case *article.Strike:
			h.marked("del", x.Content)
		case *article.Sub:
			h.marked("sub", x.Content)
		case *article.Sup:
			h.marked("sup", x.Content)
		case *article.Styled:
			h.styled(x)
		case *article.Link:
			h.link(x)
		case *article.Image:
			h.image(x)
		default:
			unknownInline(inline)
		}
	}
}

func (h *html) marked(tag string, content []article.Inline) {
	h.raw("<" + tag + ">")
	h.inlines(content)
	h.raw("</" + tag + ">")
}

func (h *html) styled(x *article.Styled) {
	switch x.Style {
	case article.Highlighted, article.Inserted, article.Keyed:
		h.marked(string(x.Style), x.Content)
	case article.Abbreviated:
		h.raw("<abbr")
		h.attribute("title", x.Title)
		h.raw(">")
		h.inlines(x.Content)
		h.raw("</abbr>")
	case article.Annotated:
		h.raw("<ruby>")
		h.inlines(x.Content)
		h.raw("<rp>(</rp><rt>")
		h.text(x.Title)
		h.raw("</rt><rp>)</rp></ruby>")
	default:
		h.inlines(x.Content)
	}
}

func (h *html) link(x *article.Link) {
	url := safeLink(x.URL)
	if h.xml && !h.held[url] {
		url = strictLink(url)
	}
	if url == "" || h.inLink {
		h.inlines(x.Content)
		return
	}
	h.raw("<a")
	h.attribute("href", encoded(url))
	h.raw(">")
	h.inLink = true
	h.inlines(x.Content)
	h.inLink = false
	h.raw("</a>")
}

// image writes an image, or its text alternative if it has no safe address.
func (h *html) image(x *article.Image) {
	url := ""
	if !tooLong(x.URL, h.limit) {
		url = safeImage(x.URL)
	}
	if h.xml && url != "" && !h.held[url] {
		h.link(&article.Link{URL: url, Content: []article.Inline{article.Plain(cmp.Or(x.Alt, pictureName(url)))}})
		return
	}
	if url == "" {
		h.text(x.Alt)
		return
	}
	h.raw("<img")
	h.attribute("src", encoded(url))
	h.raw(" alt=\"")
	h.text(x.Alt)
	h.raw("\"")
	h.end()
}

func (h *html) footnoteRef(label string) {
	n, ok := h.notes[label]
	if !ok || h.inLink {
		return
	}
	number := strconv.Itoa(n)
	h.raw("<sup")
	if !h.cited[label] {
		h.cited[label] = true
		h.raw(" id=\"fnref-" + number + "\"")
	}
	h.raw("><a href=\"#fn-" + number + "\">" + number + "</a></sup>")
}
