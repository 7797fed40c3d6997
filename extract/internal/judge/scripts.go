package judge

import (
	"bytes"
	"strings"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// maxShellWords is the largest number of words on a page whose text is still to be fetched by
// scripts: those of a menu and a footer, if any.
const maxShellWords = 200

// needsScripts reports whether scripts would have to fetch the article. Either the text itself
// asks for scripts, or there is none and something else explains why: a message for browsers
// without scripts, the empty root of an application, or the page's declaration that it has an
// article.
func (f *facts) needsScripts() bool {
	if f.words > maxShellWords || f.kept > scantWords {
		return false
	}
	if f.asksToEnableScripts() {
		return true
	}
	if !f.fromHTML() {
		return false
	}
	if (f.words < scantWords || !f.holdsArticle()) && (f.hasEmptyRoot() || f.hasNoscriptMessage()) {
		return true
	}
	return !f.holdsArticle() && f.hasScripts() && (f.words == 0 || f.declared.isArticle() || f.declared.has(isForumType))
}

// hasScripts reports whether the page runs scripts or loads them.
func (f *facts) hasScripts() bool {
	for i := range f.page.Elements {
		switch f.page.Elements[i].Tag {
		case page.Script:
			if !declare.IsLinkedData(f.page, int32(i)) {
				return true
			}
		case page.Link:
			if f.page.Attr(int32(i), "as") == "script" || f.page.Attr(int32(i), "rel") == "modulepreload" {
				return true
			}
		}
	}
	return false
}

// asksToEnableScripts reports whether a good part of the page's text asks to turn scripts on.
func (f *facts) asksToEnableScripts() bool {
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if 4*int(b.Words) >= f.words && asksForScripts(f.block(i)) {
			return true
		}
	}
	return false
}

// hasNoscriptMessage reports whether a noscript element asks to turn scripts on,
// and not for the sake of the comments alone.
func (f *facts) hasNoscriptMessage() bool {
	for i := range f.page.Elements {
		e := &f.page.Elements[i]
		if e.Tag != page.Noscript {
			continue
		}
		text := fold(string(f.page.Source[e.Body:e.End]))
		if asksForScripts(text) && !strings.Contains(text, "comment") {
			return true
		}
	}
	return false
}

// asksForScripts reports whether folded text asks to turn JavaScript on.
func asksForScripts(text string) bool {
	return strings.Contains(text, "javascript") && holdsAny(text, lexicon.EnableStems[:])
}

// hasEmptyRoot reports whether the page has the element that an application draws itself into,
// without text in it.
func (f *facts) hasEmptyRoot() bool {
	for i := range f.page.Elements {
		e := &f.page.Elements[i]
		if e.Block != e.EndBlock {
			continue
		}
		if e.ID > 0 && lexicon.IsRootID(f.page.Names[e.ID]) || e.Tag == page.Unknown && bytes.HasPrefix(f.page.Source[e.Start:e.Body], []byte("<app-root")) {
			return true
		}
	}
	return false
}
