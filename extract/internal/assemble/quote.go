package assemble

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// quote builds quotation e. A post of a social network becomes an embed.
func (b *builder) quote(e int32, from, to int) []article.Block {
	if b.classOf(e)&postBox != 0 {
		if url := b.postAddress(e); url != "" {
			return []article.Block{&article.Embed{URL: url, Body: b.blocks(e, from, to)}}
		}
	}
	if b.isCallout(e) && b.calloutKind(e) != "" {
		return b.callout(e, from, to)
	}
	body := b.blocks(e, from, to)
	if len(body) == 0 {
		return nil
	}
	return []article.Block{&article.Quote{Callout: signedKind(body), Body: body}}
}

// Limits of the lines that name the source of a quotation: the characters of a line, the lines
// below the quotation, and the elements between it and the words.
const maxSource, maxSources, maxSourceDepth = 120, 2, 4

// isQuoteBox reports whether e is a box or figure around a quotation and its source.
func (b *builder) isQuoteBox(e int32) bool {
	return b.classOf(e)&quoteBox != 0 || b.page.Elements[e].Tag == page.Figure && b.find(e, page.Blockquote) >= 0
}

// withSource returns the blocks of a box around a quotation with the lines below the quotation as
// its last paragraphs.
func withSource(built []article.Block) []article.Block {
	if len(built) < 2 || len(built) > 1+maxSources {
		return built
	}
	quote, ok := built[0].(*article.Quote)
	if !ok {
		return built
	}
	for _, block := range built[1:] {
		if line, ok := block.(*article.Paragraph); !ok || utf8.RuneCountInString(article.InlineText(line.Content)) > maxSource {
			return built
		}
	}
	quote.Body = append(quote.Body, built[1:]...)
	return built[:1]
}

// sourceOf returns the last block of quotation e if that names its source, or -1.
func (b *builder) sourceOf(e int32) int32 {
	element := &b.page.Elements[e]
	last := element.EndBlock - 1
	if last <= element.Block || last-element.Block > maxCalloutBlocks || b.page.Blocks[last].Chars > maxSource {
		return -1
	}
	inner := b.page.Runs[b.page.Blocks[last].Run].Element
	for range maxSourceDepth {
		if inner <= e {
			break
		}
		switch b.page.Elements[inner].Tag {
		case page.Cite, page.Figcaption, page.Footer:
			return last
		}
		inner = b.page.Elements[inner].Parent
	}
	return -1
}

// signedKind returns the kind of a quotation that begins with GitHub's sign for one,
// "[!NOTE]", on a line of its own, and removes the sign from body. It returns "" if there is
// none.
func signedKind(body []article.Block) article.Callout {
	first, ok := body[0].(*article.Paragraph)
	if !ok || len(first.Content) < 2 || first.Content[1] != article.Inline(article.Break{}) {
		return ""
	}
	sign, _ := first.Content[0].(article.Plain)
	name, ok := strings.CutPrefix(string(sign), "[!")
	name, closed := strings.CutSuffix(name, "]")
	if !ok || !closed || kindOf(strings.ToLower(name)) == "" {
		return ""
	}
	first.Content = first.Content[2:]
	return kindOf(strings.ToLower(name))
}

// The largest size of a callout whose class is only its kind. Longer texts are parts of the
// article that have such a class for another reason.
const (
	maxCalloutBlocks = 12
	maxCalloutChars  = 1500
)

// isCallout reports whether element e may be a callout: by its class, by its kind as a class,
// or by a heading that names the kind.
func (b *builder) isCallout(e int32) bool {
	switch class := b.classOf(e); {
	case class&calloutBox != 0, b.isTitledPanel(e):
		return true
	case class&kindWord != 0:
		return b.opensWithKind(e) || b.isKindBox(e)
	}
	box := &b.page.Elements[e]
	return box.Class == 0 && (box.Tag == page.Div || box.Tag == page.Aside) && b.opensWithKind(e)
}

// isTitledPanel reports whether element e is a panel that begins with its title.
func (b *builder) isTitledPanel(e int32) bool {
	first := e + 1
	return b.classOf(e)&tabPanel != 0 && int(first) < len(b.page.Elements) && b.page.Elements[first].Parent == e && b.classOf(first)&boxTitle != 0
}

// isTitle reports whether element e is the title of callout box.
func (b *builder) isTitle(e, box int32) bool {
	title, whole := &b.page.Elements[e], &b.page.Elements[box]
	return b.classOf(e)&boxTitle != 0 || b.classOf(e)&openingTitle != 0 && title.Block == whole.Block && title.EndBlock < whole.EndBlock
}

// isKindBox reports whether element e, whose class is the kind of a callout, is a callout: it
// is short, has other text beside it, and does not begin with a number, as a footnote does. A
// note or tip must be an aside or begin with its kind, because many texts have that class.
func (b *builder) isKindBox(e int32) bool {
	box := &b.page.Elements[e]
	switch box.Tag {
	case page.Div, page.Aside, page.P, page.Section, page.Blockquote:
	default:
		return false
	}
	if n := box.EndBlock - box.Block; n == 0 || n > maxCalloutBlocks || b.chars(box) > maxCalloutChars {
		return false
	}
	if b.kept[0] >= box.Block && b.kept[len(b.kept)-1] < box.EndBlock {
		return false
	}
	text := b.page.BlockText(int(box.Block))
	if first := firstRune(text); !unicode.IsLetter(first) && !unicode.IsSymbol(first) {
		return false
	}
	word, _, named := strings.Cut(text, ":")
	if named = named && namesKind(word); named || box.Tag == page.Aside {
		return true
	}
	kind := b.calloutKind(e)
	return kind != "" && kind != article.Note && kind != article.Tip
}

// maxKind is the number of characters of the longest word for the kind of a callout, with a
// colon and a sign.
const maxKind = 16

// opensWithKind reports whether box e begins with a line that names the kind of a callout, and
// has more lines.
func (b *builder) opensWithKind(e int32) bool {
	box := &b.page.Elements[e]
	if box.Tag.Has(page.Inline) || box.EndBlock-box.Block < 2 || b.page.Blocks[box.Block].Chars > maxKind {
		return false
	}
	return namesKind(b.page.BlockText(int(box.Block)))
}

// withoutKind returns the body of a callout without its kind, if that is in bold type before
// the text, or before a colon.
func withoutKind(body []article.Block, kind article.Callout) []article.Block {
	first, ok := body[0].(*article.Paragraph)
	if !ok {
		return body
	}
	if text, ok := first.Content[0].(article.Plain); ok {
		if word, rest, found := strings.Cut(string(text), ":"); found && len(word) <= maxKind && kindNamed(word) == kind {
			first.Content[0] = article.Plain(strings.TrimLeft(rest, " "))
		}
		return body
	}
	if len(first.Content) < 2 {
		return body
	}
	if strong, ok := first.Content[0].(*article.Strong); !ok || kindNamed(article.InlineText(strong.Content)) != kind {
		return body
	}
	rest := first.Content[1:]
	if text, ok := rest[0].(article.Plain); ok {
		rest[0] = article.Plain(strings.TrimLeft(string(text), " :.–—"))
	}
	first.Content = rest
	return body
}

// callout builds a box set off from the text. Its title is dropped if it only names the kind.
func (b *builder) callout(e int32, from, to int) []article.Block {
	kind := b.calloutKind(e)
	if kind == "" {
		return b.blocks(e, from, to)
	}
	title, from := b.titleOf(e, from, to)
	body := withoutIcon(b.blocks(e, from, to))
	if len(body) == 0 {
		return nil
	}
	if title == nil {
		title, body = cutTitle(body)
	}
	title = withoutSign(title)
	if named := kindNamed(article.InlineText(title)); title != nil && (named == "" || named != kind && kind == article.Note) {
		heading := &article.Paragraph{Content: []article.Inline{bold(title)}}
		body = append([]article.Block{heading}, body...)
	}
	if len(body) == 0 {
		return nil
	}
	body = withoutKind(body, kind)
	return []article.Block{&article.Quote{Callout: kind, Body: body}}
}

// titleOf returns the title of callout e, or nil, and the place of the first kept block after it.
func (b *builder) titleOf(e int32, from, to int) (title []article.Inline, next int) {
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.isTitle(i, e) {
			box := &b.page.Elements[i]
			for from < to && b.kept[from] < box.EndBlock {
				from++
			}
			return b.lines(box.Block, box.EndBlock), from
		}
	}
	return nil, from
}

// cutTitle returns the title that the body of a callout begins with, a heading or the name of a
// kind, and the body without it.
func cutTitle(body []article.Block) (title []article.Inline, rest []article.Block) {
	switch first := body[0].(type) {
	case *article.Paragraph:
		if namesKind(article.InlineText(first.Content)) {
			title = first.Content
		}
	case *article.Heading:
		title = first.Content
	}
	if title == nil {
		return nil, body
	}
	return title, body[1:]
}

// bold returns content in bold, as it is if all of it is bold already.
func bold(content []article.Inline) article.Inline {
	if len(content) == 1 {
		if strong, ok := content[0].(*article.Strong); ok {
			return strong
		}
	}
	return &article.Strong{Content: content}
}

// withoutIcon returns the body of a callout without a sign on a line of its own before it.
func withoutIcon(body []article.Block) []article.Block {
	if len(body) < 2 {
		return body
	}
	if first, ok := body[0].(*article.Paragraph); ok && len(withoutSign(first.Content)) == 0 {
		return body[1:]
	}
	return body
}

// withoutSign returns the title of a callout without the emoji before it.
func withoutSign(title []article.Inline) []article.Inline {
	if len(title) == 0 {
		return nil
	}
	text, ok := title[0].(article.Plain)
	if !ok {
		return title
	}
	rest := strings.TrimLeftFunc(string(text), func(r rune) bool {
		return unicode.IsSymbol(r) || unicode.IsSpace(r) || unicode.Is(unicode.Variation_Selector, r)
	})
	if rest == "" {
		return title[1:]
	}
	return append([]article.Inline{article.Plain(rest)}, title[1:]...)
}

// kindAttributes are the attributes that name the kind of a callout.
var kindAttributes = [...]string{"data-callout", "data-callout-type", "data-panel-type", "data-type"}

// calloutKind returns the kind of callout that the words of an element's class and data
// attributes declare, or "".
func (b *builder) calloutKind(e int32) article.Callout {
	if kind, ok := b.callouts[e]; ok {
		return kind
	}
	words := strings.ToLower(b.page.Names[b.page.Elements[e].Class])
	for _, name := range kindAttributes {
		words += " " + strings.ToLower(b.page.Attr(e, name))
	}
	found := article.Callout("")
	for word := range strings.FieldsSeq(words) {
		colour := found != "" && (strings.HasPrefix(word, "alert-") || strings.HasPrefix(word, "is-"))
		if i := strings.LastIndexAny(word, "-_"); i >= 0 && !strings.HasSuffix(word, "-box") {
			word = word[i+1:]
		}
		if kind := kindOf(word); kind != "" && !colour {
			found = kind
		}
	}
	if found == "" && (strings.Contains(words, "admonition") || strings.Contains(words, "callout") || b.isTitledPanel(e)) {
		found = article.Note
	}
	b.callouts[e] = found
	return found
}

// kindOf returns the callout for word. The kinds of other programs are mapped to GitHub's
// five.
func kindOf(word string) article.Callout {
	return [...]article.Callout{
		lexicon.CalloutNote:      article.Note,
		lexicon.CalloutTip:       article.Tip,
		lexicon.CalloutImportant: article.Important,
		lexicon.CalloutWarning:   article.Warning,
		lexicon.CalloutCaution:   article.Caution,
	}[lexicon.CalloutOf(word)]
}

// namesKind reports whether a callout's title is only the name of its kind.
func namesKind(title string) bool { return kindNamed(title) != "" }

// kindNamed returns the kind that a title names, or "".
func kindNamed(title string) article.Callout {
	return kindOf(strings.ToLower(strings.Trim(title, " :!.️⚠ℹ")))
}

// postAddress returns the address of the post that e quotes: the one in its attributes, or
// else its last link, with which such quotations end.
func (b *builder) postAddress(e int32) string {
	for _, name := range [...]string{"cite", "data-instgrm-permalink", "data-href", "data-bluesky-uri"} {
		if url := b.resolve(b.page.Attr(e, name)); url != "" {
			return url
		}
	}
	url := ""
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.page.Elements[i].Tag == page.A {
			if to := b.resolve(b.page.Attr(i, "href")); to != "" {
				url = to
			}
		}
	}
	return url
}
