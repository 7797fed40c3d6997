package assemble

import (
	"strings"

	"presscut/extract/internal/page"
)

// class is what the words of a class attribute say of an element, as a set of
// bits.
type class uint32

const (
	read          class = 1 << iota // the attribute was read
	unseen                          // not meant for the eye, or a button beside the text
	calloutBox                      // a box that stands out from the text
	codeBox                         // a block of code with its numbers and buttons
	pictureBox                      // an image with its caption
	caption                         // the caption of an image
	formula                         // a formula, in however many forms
	display                         // a formula on a line of its own
	lineNumber                      // numbers beside the lines of code
	postBox                         // a post of a social network
	noteMark                        // the mark of a footnote
	boxTitle                        // the title of a callout
	commentText                     // what a reader's comment says
	commentAuthor                   // who wrote it
	postText                        // what a post in a forum says
	inlineNote                      // a footnote that stands where its mark would
	pullQuote                       // words of the text once more, to catch the eye
	selfLink                        // a link of a heading to itself
	kindWord                        // the kind of a callout, and no more: a word that other boxes have, too
)

// classOf returns what the class attribute of element e says.
func (b *builder) classOf(e int32) class {
	name := b.page.Elements[e].Class
	if name == 0 {
		return 0
	}
	if b.class[name] == 0 {
		b.class[name] = readClass(b.page.Names[name])
	}
	return b.class[name]
}

// maxClassWord is the length of the longest word that wordClass knows.
const maxClassWord = len("react-syntax-highlighter-line-number")

func readClass(names string) class {
	found := read
	var word [maxClassWord]byte
	for i := 0; i < len(names); i++ {
		n := 0
		for ; i < len(names) && names[i] > ' '; i++ {
			if n < len(word) {
				word[n] = page.Lower(names[i])
			}
			n++
		}
		if 0 < n && n <= len(word) {
			found |= wordClass(word[:n])
			if hash := hashed(names[i-n : i]); hash > 0 {
				found |= wordClass(word[:n-hash])
			}
		}
	}
	return found
}

// minHash and maxHash are the numbers of characters that builders of stylesheets
// put behind a class to make it unlike any other: "admonitionHeading_Gvgb".
const minHash, maxHash = 4, 6

// hashed returns the length of what a builder of stylesheets put behind a word,
// with the underline before it: letters and digits that are not all small letters.
func hashed(word string) int {
	at := strings.LastIndexByte(word, '_')
	if at <= 0 {
		return 0
	}
	n := len(word) - at - 1
	if n < minHash || n > maxHash || strings.ToLower(word[at:]) == word[at:] && !strings.ContainsAny(word[at:], "0123456789") {
		return 0
	}
	return n + 1
}

// wordClass returns what a word of a class attribute says. The words are those
// of the programs that write them.
func wordClass(word []byte) class {
	switch string(word) {
	// Wikipedia, Bootstrap, WordPress, static site generators, LaTeXML.
	case "mw-editsection", "mw-cite-backlink", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
		"footnote-back",
		"footnote-backref", "footnote-backlink", "reversefootnote", "copy-button", "copybtn", "copy-btn", "clipboard-copy",
		"code-toolbar-button", "viewcode-link", "eqno", "ltx_tag_equation", "ltx_note_mark", "ltx_tag_note", "modern-footnotes-footnote", "mwe-math-fallback-image-inline", "mwe-math-fallback-image-display":
		return unseen
	// Sphinx and MkDocs, VitePress, Jekyll, Jupyter, Docusaurus, Hugo, GitHub, AnchorJS, Starlight, W3C.
	case "headerlink", "header-anchor", "heading-anchor", "anchor-link", "hash-link", "permalink", "heading-link", "headline-hash",
		"anchorjs-link", "sl-anchor-link", "self-link", "anchor", "deep-link", "direct-link", "pilcrow":
		return selfLink
	// Sphinx and MkDocs, GitHub, Obsidian, Docusaurus, VitePress, Asciidoctor, Bootstrap.
	case "admonition", "markdown-alert", "callout", "theme-admonition", "custom-block", "admonitionblock", "alert",
		"notecard", "archwiki-template-box", "kg-callout-card", "notion-callout", "bs-callout", "starlight-aside", "hint", "admon", "doc-callout", "callout-block", "confluence-information-macro":
		return calloutBox
	case "note", "tip", "important", "warning", "caution": // Microsoft Learn, XWiki, DocBook
		return kindWord
	case "admonition-title", "admonition-heading", "admonitionheading", "markdown-alert-title", "callout-title", "custom-block-title", "alert-title", "alert-heading", "starlight-aside__title":
		return boxTitle
	// Pygments, GitHub, Rouge, Hugo, SyntaxHighlighter, Crayon.
	case "highlight", "highlighttable", "lntable", "rouge-table", "syntaxhighlighter", "crayon-syntax", "codehilite",
		"code-wrapper", "code-toolbar", "code-block", "codeblock", "code-snippet", "wp-block-code", "wp-block-syntaxhighlighter-code", "sourcecode", "blob-wrapper":
		return codeBox
	case "linenos", "linenodiv", "lineno", "line-number", "line-numbers-rows", "linenumber", "linenumbers", "lnt", "ln",
		"gutter", "rouge-gutter", "blob-num", "hljs-ln-numbers", "crayon-nums", "react-syntax-highlighter-line-number", "line-num":
		return lineNumber
	case "wp-caption", "wp-block-image", "image-caption-container", "captioned-image-container":
		return pictureBox
	case "wp-caption-text", "wp-element-caption", "gallerycaption", "thumbcaption", "image-caption", "figure-caption",
		"photo-caption", "img-caption", "caption", "caption-text", "imgcaption", "media-caption", "picture-caption":
		return caption
	case "katex", "mathjax", "mathjax_svg", "mathjax_chtml", "mwe-math-element", "mjx-chtml":
		return formula
	case "katex-display", "mathjax_display", "mathjax_svg_display", "mjxc-display":
		return formula | display
	case "mwe-math-mathml-display", "ltx_eqn_table":
		return display
	case "mathjax_preview", "mathjax_error":
		return unseen
	case "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed",
		"reddit-embed-bq", "fb-post", "text-post-media", "threads-post":
		return postBox
	case "comment-content", "comment-text", "comment__text", "comment__content", "comment__body", "commenttext", "comment_text",
		"comment-message", "comment_content", "comment-body-text", "comments__text", "post-message":
		return commentText
	case "fn": // of a name in hCard, and of a footnote in WordPress
		return commentAuthor | noteMark
	case "comment-author", "comment__author", "comment-author-name", "comment_author", "commenter", "commentauthor",
		"comment__username", "comment-username", "comments__author", "username", "message-name", "user-details", "creator",
		"bbp-author-name", "post-author", "author-name":
		return commentAuthor
	// Stack Exchange, XenForo, phpBB, MyBB, Discourse, bbPress.
	case "js-post-body", "message-body", "postbody", "post_body", "cooked", "crawler-post-body", "bbp-reply-content", "bbp-topic-content":
		return postText
	// Tufte, LaTeXML, WordPress.
	case "sidenote", "marginnote", "inline-footnote", "ltx_role_footnote", "modern-footnotes-footnote__note":
		return inlineNote
	case "pullquote", "pull-quote", "pull_quote":
		return pullQuote
	case "footnote-ref", "footnote-anchor", "footnote-reference", "footnoteref", "footnote", "reference", "simple-footnote",
		"easy-footnote", "noteref", "sdfootnoteanc", "footnote-number":
		return noteMark
	}
	return 0
}
