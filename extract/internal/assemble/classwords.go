package assemble

// classWords are the words of class attributes that name the kind of an element, in
// small letters, with the programs that write them. A word may be in several
// rows.
var classWords = [...]struct {
	class class
	from  string
	words string
}{
	{unseen, "Wikipedia", "mw-editsection mw-cite-backlink mwe-math-fallback-image-inline mwe-math-fallback-image-display"},
	{unseen, "Bootstrap, WordPress, Drupal, Foundation and others", `sr-only visually-hidden visuallyhidden screen-reader-text
		screen-reader-only screenreader-text screenreader-only screenreader sr-text element-invisible element-hidden
		assistive-text show-for-sr a11y-hidden u-visually-hidden is-visually-hidden is-sr-only usa-sr-only
		govuk-visually-hidden cdk-visually-hidden ui-helper-hidden-accessible wb-inv`},
	{unseen, "Markdown converters", "footnote-back footnote-backref footnote-backlink reversefootnote backrefs"},
	{unseen, "Sphinx, Prism, GitHub", "copy-button copybtn copy-btn clipboard-copy code-toolbar-button viewcode-link eqno"},
	{unseen, "LaTeXML, MathJax", "ltx_tag_equation ltx_note_mark ltx_tag_note mathjax_preview mathjax_error"},
	{unseen, "what opens at a word", `tooltiptext tooltip-text tooltip-content tooltip__content hovercard hover-card popover-content popover
		tippy-box tippy-content`},
	{unseen, "Modern Footnotes, Tufte", "modern-footnotes-footnote margin-toggle"},
	{unseen, "Substack", "hide-text"},
	{unseen, "Wikipedia's marks of what lacks a source", "inline-template"},

	{selfLink, "Sphinx, MkDocs, VitePress, Jekyll", "headerlink header-anchor heading-anchor permalink heading-link"},
	{selfLink, "Jupyter, Docusaurus, Hugo, GitHub", "anchor-link hash-link headline-hash anchor"},
	{selfLink, "AnchorJS, Starlight, W3C and others", "anchorjs-link sl-anchor-link self-link deep-link direct-link pilcrow"},

	{calloutBox, "Sphinx, MkDocs, Docusaurus, Asciidoctor", "admonition theme-admonition admonitionblock admon"},
	{calloutBox, "GitHub, Obsidian, VitePress, Starlight", "markdown-alert callout custom-block starlight-aside"},
	{calloutBox, "Bootstrap, MDN, ArchWiki, GitBook", "alert bs-callout notecard archwiki-template-box hint"},
	{calloutBox, "Ghost, Notion, Confluence, DocFX and others", "kg-callout-card notion-callout confluence-information-macro doc-callout callout-block"},
	{calloutBox, "Nextra, AWS, USWDS, Shortcodes Ultimate", "nextra-callout awsdocs-note usa-alert su-note"},
	{calloutBox, "VuePress, Hugo, Jekyll, Confluence, mdBook", `custom-container hint-container notices book-hint ak-editor-panel
		notice--info notice--primary notice--success notice--warning notice--danger note-info note-tip note-warning note-danger
		prompt-tip prompt-info prompt-warning prompt-danger blockquote-tag-note blockquote-tag-tip blockquote-tag-important blockquote-tag-warning blockquote-tag-caution`},
	{kindWord, "Microsoft Learn, XWiki, DocBook", "note tip important warning caution danger attention"},
	{boxTitle, "the same", `admonition-title admonition-heading admonitionheading markdown-alert-title callout-title
		custom-block-title alert-title alert-heading starlight-aside__title custom-container-title hint-container-title
		callout-header callout-heading blockquote-tag-title conf-macro-render warning-title note-title notice-title awsdocs-note-title
		usa-alert__heading`},

	{boxTitle, "Confluence", "panelheader"},
	{openingTitle, "Confluence, Asciidoctor", "title"},
	{quoteBox, "Asciidoctor", "quoteblock"},
	{codeNotes, "Asciidoctor", "colist"},
	{linkCard, "Notion, Ghost", "bookmark kg-bookmark-card"},
	{citation, "Sphinx, docutils", "citation"},

	{codeBox, "Pygments, Rouge, Hugo, Crayon", "highlight highlighttable codehilite rouge-table lntable crayon-syntax"},
	{codeBox, "SyntaxHighlighter, Prism, WordPress, GitHub", `syntaxhighlighter code-toolbar wp-block-code
		wp-block-syntaxhighlighter-code blob-wrapper`},
	{codeBox, "themes of blogs", `code-wrapper code-block codeblock code-snippet sourcecode code-box codebox code-table
		code-listing code-example code-sample code-container code`},
	{codeBox, "CodeMirror, Ace, Monaco, W3Schools, Prettify", `codemirror cm-editor ace_editor monaco-editor w3-code linenums`},
	{codeBox | codeText, "Notion, Javadoc", "notion-code-block member-signature"},
	{codeText, "the same", `w3-code linenums syntaxhighlighter codehilite sourcecode code-listing code-snippet codeblock code-block
		codemirror cm-editor ace_editor monaco-editor`},
	{codeAlone, "Verso, themes", "block code-display"},
	{codeLine, "Shiki, CodeMirror, Ace, Monaco, Prism, GitHub", `line code-line codeline cm-line codemirror-line ace_line view-line
		token-line blob-code react-code-line code-row crayon-line ec-line gatsby-highlight-code-line`},
	{lineNumber, "Pygments, Hugo, Rouge, Prism, GitHub, Crayon, highlight.js, React", `linenos linenodiv lineno line-number
		line-numbers-rows linenumber linenumbers lnt ln gutter rouge-gutter blob-num hljs-ln-numbers crayon-nums
		react-syntax-highlighter-line-number line-num`},
	{lineNumber, "SyntaxHighlighter, Enlighter, CodeMirror, Verso", "toolbar enlighter-toolbar codemirror-measure tactic-state hover-info"},
	{lineNumber, "CodeMirror, Ace, Monaco, Crayon", `code-block-header code-block__header codeblock-header code-header code-block-lang crayon-toolbar crayon-info cm-announced cm-gutters codemirror-linenumber codemirror-gutters codemirror-gutter-wrapper ace_gutter margin-view-overlays`},

	{pictureBox, "WordPress, Substack, Asciidoctor", "imageblock wp-caption wp-block-image image-caption-container captioned-image-container"},
	{caption, "WordPress, Wikipedia", "wp-caption-text wp-element-caption gallerycaption thumbcaption"},
	{caption, "themes of blogs", `image-caption figure-caption photo-caption img-caption caption caption-text imgcaption
		media-caption picture-caption`},

	{formula, "KaTeX, MathJax, Wikipedia", "katex mathjax mathjax_svg mathjax_chtml mjx-chtml mwe-math-element"},
	{formula | display, "KaTeX, MathJax", "katex-display mathjax_display mathjax_svg_display mjxc-display"},
	{formulaCode, "remark, Docusaurus, GitLab", "language-math math-inline math-display js-render-math"},
	{rawTeX, "Discourse, Pandoc", "math"},
	{display, "Wikipedia, LaTeXML", "mwe-math-mathml-display ltx_eqn_table"},

	{postBox, "the networks' own code for other pages", `twitter-tweet twitter-video instagram-media tiktok-embed
		bluesky-embed mastodon-embed reddit-embed-bq fb-post text-post-media threads-post`},
	{commentText, "WordPress, Disqus and others", `comment-content comment-text comment__text comment__content comment__body
		commenttext comment_text comment-message comment_content comment-body-text comments__text post-message`},
	{commentAuthor, "WordPress, bbPress and others", `comment-author comment__author comment-author-name comment_author
		commenter commentauthor comment__username comment-username comments__author username message-name user-details
		creator bbp-author-name post-author author-name`},
	{commentAuthor | noteMark, "hCard's name, WordPress's footnote", "fn"},
	{postText, "Stack Exchange, XenForo, phpBB, MyBB", "js-post-body message-body postbody post_body"},
	{postText, "Discourse, bbPress", "cooked crawler-post-body bbp-reply-content bbp-topic-content"},

	{inlineNote, "Tufte, LaTeXML, WordPress", `sidenote marginnote inline-footnote ltx_role_footnote
		modern-footnotes-footnote__note footnote_tooltip inlinefootnotetext footnote-tooltip`},
	{noteMark, "Markdown converters, Substack, Word, WordPress", `footnote-ref footnote-anchor footnote-reference
		footnoteref footnote reference simple-footnote easy-footnote noteref sdfootnoteanc footnote-number`},
	{noteBox, "Markdown converters, WordPress, Wikipedia and others", `footnotes footnote-list footnotes-list footnote-section
		endnotes endnote reflist references reference-list notes-list notes post-footnotes article-footnotes footnote-text
		msofootnotetext msoendnotetext`},
	{raisedText, "word processors, themes of blogs", "superscript sup msofootnotereference msoendnotereference"},
	{tabName, "Bootstrap, themes, W3Schools", `accordion-button accordion-title accordion-header accordion-trigger accordion-toggle
		accordion__title accordion__header accordion__button accordion-heading faq-question schema-faq-question kg-toggle-heading accordion toggle-title tab-title
		tab-link tablink tablinks tab-label tab-button tab`},
	{tabPanel, "the same", `tab-pane tabpanel tab-panel tabcontent tab-content tab-item-content tabs-panel tabs__panel tabs-content-item
		accordion-collapse accordion-content accordion-body accordion-panel accordion__content accordion__panel
		accordion__body faq-answer schema-faq-answer kg-toggle-content toggle-content panel`},
	{tabPanel, "MkDocs, Sphinx", "tabbed-block sphinx-tabs-panel sd-tab-content"},
	{keptLines, "Tailwind, themes", "whitespace-pre-line whitespace-pre-wrap pre-line pre-wrap"},
	{tabLabels, "VitePress", "tabs"},
	{tabBar, "MkDocs, Bootstrap, themes", "tabbed-labels tab-buttons tab-list nav-tabs tabs-nav tab-nav tab-links tabs-list tab-bar"},
	{tabName, "Sphinx", "sd-tab-label sphinx-tabs-tab"},
	{tabPanel, "VitePress", "vp-adaptive-theme"},
	{typedText, "Word", `msonormal msolistparagraph msolistparagraphcxspfirst msolistparagraphcxspmiddle msolistparagraphcxsplast
		msolistbullet msolistbullet2 msolistnumber`},
	{taskList, "Confluence, Notion", "inline-task-list to-do-list"},
	{doneTask, "Confluence, Notion", "checked checkbox-on"},
	{verse, "WordPress, Asciidoctor, Substack", "verse verseblock wp-block-verse poem poetry stanza preformatted-block"},
	{pullQuote, "themes of newspapers", "pullquote pull-quote pull_quote"},
}
