package format

import (
	"slices"
	"strings"
	"time"

	"presscut/extract/article"
)

// The XML written here is TEI P5 (tei-c.org/guidelines/p5), in the elements of its modules
// header, core, textstructure, figures and linking. A div begins at each heading of the
// article itself, and ends where the next one of its level begins. In quotations, items and
// cells, which cannot hold a div, a heading is a label.

const teiNamespace = "http://www.tei-c.org/ns/1.0"

// TEI joins articles: the texts before, between and after several documents make one document
// of them, a corpus.
const (
	TEIStart = "<teiCorpus xmlns=\"" + teiNamespace + "\">\n<teiHeader>\n<fileDesc>\n<titleStmt><title>Articles</title></titleStmt>\n" +
		"<publicationStmt><p/></publicationStmt>\n<sourceDesc><p>Saved pages</p></sourceDesc>\n</fileDesc>\n</teiHeader>\n"
	TEIEnd = "</teiCorpus>\n"
)

// tei writes an article as TEI.
type tei struct {
	markup
	notes  map[string]article.Footnote // those not written yet, by their labels
	labels map[string]bool             // of all notes
	inNote bool
	inLink bool
	limit  int64 // of data: addresses
}

func renderTEI(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	t := &tei{markup: markup{dst: dst, xml: true}, labels: labels(a), limit: opts.MaxInline}
	t.notes = make(map[string]article.Footnote, len(a.Footnotes))
	for _, note := range a.Footnotes {
		t.notes[note.Label] = note
	}
	t.raw("<TEI xmlns=\"" + teiNamespace + "\"")
	if isLanguage(a.Language) {
		t.attribute("xml:lang", a.Language)
	}
	t.raw(">\n")
	t.header(a)
	t.raw("<text>\n<body>\n<div type=\"article\">\n")
	t.sections(a.Body)
	t.raw("</div>\n")
	if opts.Comments {
		t.comments(a.Comments)
	}
	t.raw("</body>\n")
	t.restOfNotes(a.Footnotes)
	t.raw("</text>\n</TEI>\n")
	return t.dst, nil
}

// header writes the metadata of the article: as a file, as the page that it was taken from,
// and as a text.
func (t *tei) header(a *article.Article) {
	t.raw("<teiHeader>\n<fileDesc>\n<titleStmt>\n<title type=\"main\">")
	t.text(a.Title)
	t.raw("</title>\n")
	t.leaf("title", "type", "sub", a.Subtitle)
	t.authors(a)
	t.raw("</titleStmt>\n")
	t.publication(a)
	t.raw("<sourceDesc>\n<bibl>\n")
	t.leaf("title", "", "", a.Title)
	t.authors(a)
	t.leaf("publisher", "", "", a.Site)
	t.date("published", a.Published)
	t.date("modified", a.Modified)
	if url := encoded(safeLink(address(a))); url != "" {
		t.leaf("ref", "target", url, url)
	}
	t.raw("</bibl>\n</sourceDesc>\n</fileDesc>\n")
	t.profile(a)
	t.raw("</teiHeader>\n")
}

func (t *tei) authors(a *article.Article) {
	for _, name := range a.Authors {
		t.leaf("author", "", "", name)
	}
	if len(a.Authors) == 0 {
		t.leaf("author", "", "", a.Byline)
	}
}

// publication writes the article's publisher, date and licence. TEI requires an empty
// paragraph if none of them is known.
func (t *tei) publication(a *article.Article) {
	t.raw("<publicationStmt>\n")
	if a.Site == "" && a.Published == "" && a.License == "" {
		t.raw("<p/>\n")
	} else {
		t.raw("<publisher>")
		t.text(a.Site)
		t.raw("</publisher>\n")
		t.date("published", a.Published)
		if a.License != "" {
			t.raw("<availability>\n")
			target := ""
			if scheme(a.License) != "" {
				target = encoded(safeLink(a.License))
			}
			t.leaf("licence", "target", target, a.License)
			t.raw("</availability>\n")
		}
	}
	t.raw("</publicationStmt>\n")
}

// profile writes the article's abstract, subjects and language.
func (t *tei) profile(a *article.Article) {
	start := len(t.dst)
	t.raw("<profileDesc>\n")
	begin := len(t.dst)
	if a.Excerpt != "" {
		t.raw("<abstract><p>")
		t.text(a.Excerpt)
		t.raw("</p></abstract>\n")
	}
	if isLanguage(a.Language) {
		t.raw("<langUsage><language")
		t.attribute("ident", a.Language)
		t.raw("/></langUsage>\n")
	}
	if a.Section != "" || slices.ContainsFunc(a.Tags, func(tag string) bool { return tag != "" }) {
		t.raw("<textClass>\n<keywords>\n")
		t.leaf("term", "type", "section", a.Section)
		for _, tag := range a.Tags {
			t.leaf("term", "", "", tag)
		}
		t.raw("</keywords>\n</textClass>\n")
	}
	if len(t.dst) == begin {
		t.dst = t.dst[:start]
		return
	}
	t.raw("</profileDesc>\n")
}

// leaf writes an element with only text, with one attribute unless its value is empty, or
// nothing without text.
func (t *tei) leaf(tag, attribute, value, text string) {
	if text == "" {
		return
	}
	t.raw("<" + tag)
	t.attribute(attribute, value)
	t.raw(">")
	t.text(text)
	t.raw("</" + tag + ">\n")
}

func (t *tei) date(kind, s string) {
	if s == "" {
		return
	}
	t.raw("<date")
	t.attribute("type", kind)
	if isXMLDate(s) {
		t.attribute("when", s)
	}
	t.raw(">")
	t.text(s)
	t.raw("</date>\n")
}

// isXMLDate reports whether s is a date or a time in one of the forms of XML Schema.
func isXMLDate(s string) bool {
	for _, layout := range [...]string{"2006", "2006-01", time.DateOnly, time.RFC3339} {
		if _, err := time.Parse(layout, s); err == nil {
			return true
		}
	}
	return false
}

// maxSubtag is the largest length of the parts of a language tag (RFC 5646, 2.1).
const maxSubtag = 8

// isLanguage reports whether s has the form of a language tag.
func isLanguage(s string) bool {
	for part := range strings.SplitSeq(s, "-") {
		if part == "" || len(part) > maxSubtag {
			return false
		}
		for i := range len(part) {
			if !isAlphanumeric(part[i]) {
				return false
			}
		}
	}
	return 'a' <= s[0]|0x20
}

func (t *tei) comments(comments []article.Comment) {
	if len(comments) == 0 {
		return
	}
	t.raw("<div type=\"comments\">\n")
	for _, comment := range comments {
		t.post("comment", comment.Author, comment.Published, comment.Body)
	}
	t.raw("</div>\n")
}

// restOfNotes writes the notes that no mark refers to.
func (t *tei) restOfNotes(notes []article.Footnote) {
	if len(t.notes) == 0 {
		return
	}
	t.raw("<back>\n<div type=\"notes\">\n")
	for _, note := range notes {
		t.note(note.Label)
	}
	t.raw("</div>\n</back>\n")
}

// untitled is the level of a div without a heading: any heading ends it.
const untitled = 7

// sections writes blocks as the content of a div. Because only a div can follow a div, blocks
// after a post are in a div of their own.
func (t *tei) sections(blocks []article.Block) {
	var levels []int // levels of the open divs
	isParted := false
	end := func(level int) { // those of this level and below
		for len(levels) > 0 && levels[len(levels)-1] >= level {
			t.raw("</div>\n")
			levels = levels[:len(levels)-1]
		}
	}
	for _, block := range blocks {
		switch x := block.(type) {
		case *article.Heading:
			level := min(max(x.Level, 1), untitled-1)
			end(level)
			levels, isParted = append(levels, level), false
			t.raw("<div>\n")
			t.element("head", x.Content)
		case *article.Post:
			end(untitled)
			t.post("post", x.Author, x.Published, x.Body)
			isParted = true
		default:
			if isParted {
				levels, isParted = append(levels, untitled), false
				t.raw("<div>\n")
			}
			t.block(block)
		}
	}
	end(0)
}

func (t *tei) post(kind, author, published string, body []article.Block) {
	t.raw("<div")
	t.attribute("type", kind)
	t.raw(">\n")
	t.element("head", postLine(author, published))
	t.sections(body)
	t.raw("</div>\n")
}

func (t *tei) blocks(blocks []article.Block) {
	for _, block := range blocks {
		t.block(block)
	}
}

func (t *tei) block(block article.Block) {
	switch x := block.(type) {
	case *article.Heading:
		t.label("head", x.Content)
	case *article.Paragraph:
		t.element("p", x.Content)
	case *article.List:
		t.list(x)
	case *article.Definitions:
		t.definitions(x)
	case *article.Quote:
		t.quote(x)
	case *article.Code:
		t.raw("<ab type=\"code\"><code")
		t.attribute("lang", word(x.Language))
		t.raw(" xml:space=\"preserve\">")
		t.text(x.Text)
		t.raw("</code></ab>\n")
	case *article.Table:
		t.table(x)
	case *article.Figure:
		t.figure(x)
	case *article.Math:
		t.raw("<p><formula notation=\"TeX\" rend=\"display\">")
		t.text(withoutLinks(x.TeX))
		t.raw("</formula></p>\n")
	case *article.Embed:
		if len(x.Body) > 0 {
			t.quote(&article.Quote{Body: x.Body})
		}
		t.element("p", embedLink(x))
	case *article.Details:
		t.label("summary", x.Summary)
		t.blocks(x.Body)
	case *article.Post:
		t.label("post", postLine(x.Author, x.Published))
		t.blocks(x.Body)
	case *article.Rule:
		t.raw("<milestone unit=\"section\" rend=\"rule\"/>\n")
	default:
		unknownBlock(block)
	}
}

// element writes inlines as the content of tag, or nothing if there are none.
func (t *tei) element(tag string, content []article.Inline) {
	if len(content) == 0 {
		return
	}
	t.raw("<" + tag + ">")
	t.inlines(content)
	t.raw("</" + tag + ">\n")
}

func (t *tei) label(kind string, content []article.Inline) {
	if len(content) == 0 {
		return
	}
	t.raw("<label")
	t.attribute("type", kind)
	t.raw(">")
	t.inlines(content)
	t.raw("</label>\n")
}

// body writes blocks as the content of an element that can also hold text: a single paragraph
// without its element.
func (t *tei) body(blocks []article.Block) {
	if first, ok := firstParagraph(blocks); ok && len(blocks) == 1 {
		t.inlines(first.Content)
		return
	}
	if len(blocks) > 0 {
		t.raw("\n")
		t.blocks(blocks)
	}
}

func (t *tei) list(x *article.List) {
	if len(x.Items) == 0 {
		return
	}
	kind := "bulleted"
	if x.Ordered {
		kind = "numbered"
	}
	t.raw("<list rend=\"" + kind + "\">\n")
	for i, item := range x.Items {
		t.raw("<item")
		if x.Ordered {
			t.attribute("n", ordinal(x, i))
		}
		t.raw(">" + item.Task.Box())
		t.body(item.Body)
		t.raw("</item>\n")
	}
	t.raw("</list>\n")
}

// definitions writes a list in which each item has one label: further terms are on lines of
// their own in it.
func (t *tei) definitions(x *article.Definitions) {
	if len(x.Items) == 0 {
		return
	}
	t.raw("<list type=\"gloss\">\n")
	for _, entry := range x.Items {
		t.raw("<label>")
		for i, term := range entry.Terms {
			if i > 0 {
				t.void("lb")
			}
			t.inlines(term)
		}
		t.raw("</label>\n<item>")
		t.body(entry.Body)
		t.raw("</item>\n")
	}
	t.raw("</list>\n")
}

func (t *tei) quote(x *article.Quote) {
	tag := "quote"
	if x.Callout != "" {
		tag = "note"
	}
	t.raw("<" + tag)
	if x.Callout != "" {
		t.raw(" type=\"callout\"")
		t.attribute("subtype", word(string(x.Callout)))
	}
	t.raw(">\n")
	t.blocks(x.Body)
	t.raw("</" + tag + ">\n")
}

func (t *tei) table(x *article.Table) {
	start := len(t.dst)
	t.raw("<table>\n")
	t.element("head", x.Caption)
	isEmpty := true
	for i, row := range x.Rows {
		if len(row) == 0 {
			continue
		}
		isEmpty = false
		t.raw("<row")
		if i < x.Header {
			t.raw(" role=\"label\"")
		}
		t.raw(">\n")
		for column, cell := range row {
			t.raw("<cell")
			if column < len(x.Align) {
				t.attribute("rend", [...]string{"", "left", "center", "right"}[x.Align[column]&3])
			}
			t.raw(">")
			t.body(cell.Body)
			t.raw("</cell>\n")
		}
		t.raw("</row>\n")
	}
	if isEmpty {
		t.dst = t.dst[:start]
		return
	}
	t.raw("</table>\n")
}

func (t *tei) figure(x *article.Figure) {
	t.raw("<figure>\n")
	t.element("head", x.Caption)
	for i := range x.Images {
		t.element("p", []article.Inline{linked(&x.Images[i])})
	}
	t.raw("</figure>\n")
}

func (t *tei) inlines(inlines []article.Inline) {
	for _, inline := range inlines {
		switch x := inline.(type) {
		case article.Plain:
			t.text(string(x))
		case article.CodeSpan:
			t.raw("<code>")
			t.text(string(x))
			t.raw("</code>")
		case article.InlineMath:
			t.raw("<formula notation=\"TeX\">")
			t.text(withoutLinks(string(x)))
			t.raw("</formula>")
		case article.FootnoteRef:
			t.footnoteRef(string(x))
		case article.Break:
			t.void("lb")
		case *article.Emph:
			t.marked("italic", x.Content)
		case *article.Strong:
			t.marked("bold", x.Content)
		case *article.Strike:
			t.marked("strikethrough", x.Content)
		case *article.Sub:
			t.marked("subscript", x.Content)
		case *article.Sup:
			t.marked("superscript", x.Content)
		case *article.Styled:
			t.styled(x)
		case *article.Link:
			t.link(x)
		case *article.Image:
			t.image(x)
		default:
			unknownInline(inline)
		}
	}
}

// marked writes text with a rendering other than that of the text around it.
func (t *tei) marked(rend string, content []article.Inline) {
	t.raw("<hi rend=\"" + rend + "\">")
	t.inlines(content)
	t.raw("</hi>")
}

func (t *tei) styled(x *article.Styled) {
	switch x.Style {
	case article.Highlighted:
		t.marked("highlight", x.Content)
	case article.Inserted:
		t.marked("underline", x.Content)
	case article.Keyed:
		t.marked("keyboard", x.Content)
	case article.Abbreviated:
		t.raw("<choice><abbr>")
		t.inlines(x.Content)
		t.raw("</abbr>")
		if x.Title != "" {
			t.raw("<expan>")
			t.text(x.Title)
			t.raw("</expan>")
		}
		t.raw("</choice>")
	case article.Annotated:
		t.raw("<ruby><rb>")
		t.inlines(x.Content)
		t.raw("</rb><rt>")
		t.text(x.Title)
		t.raw("</rt></ruby>")
	default:
		t.inlines(x.Content)
	}
}

func (t *tei) link(x *article.Link) {
	url := safeLink(x.URL)
	if url == "" || t.inLink {
		t.inlines(x.Content)
		return
	}
	t.raw("<ref")
	t.attribute("target", encoded(url))
	t.raw(">")
	t.inLink = true
	t.inlines(x.Content)
	t.inLink = false
	t.raw("</ref>")
}

// image writes an image, or its text alternative if it has no safe address.
func (t *tei) image(x *article.Image) {
	url := ""
	if !tooLong(x.URL, t.limit) {
		url = safeImage(x.URL)
	}
	if url == "" {
		t.text(x.Alt)
		return
	}
	t.raw("<graphic")
	t.attribute("url", encoded(url))
	if x.Alt == "" {
		t.end()
		return
	}
	t.raw("><desc>")
	t.text(x.Alt)
	t.raw("</desc></graphic>")
}

// footnoteRef writes the note at its first mark, as is usual in TEI. Further marks, and those
// within notes, are its label alone.
func (t *tei) footnoteRef(label string) {
	if !t.labels[label] {
		return
	}
	if _, ok := t.notes[label]; ok && !t.inNote {
		t.note(label)
		return
	}
	t.raw("<ref type=\"note\">")
	t.text(label)
	t.raw("</ref>")
}

// note writes a note unless it was written before.
func (t *tei) note(label string) {
	note, ok := t.notes[label]
	if !ok {
		return
	}
	delete(t.notes, label)
	inLink := t.inLink
	t.inNote, t.inLink = true, false
	t.raw("<note place=\"foot\"")
	t.attribute("n", label)
	t.raw(">")
	t.body(note.Body)
	t.raw("</note>")
	t.inNote, t.inLink = false, inLink
}
