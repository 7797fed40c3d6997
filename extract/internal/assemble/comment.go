package assemble

import (
	"strings"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Readers' comments are known by their markup: that of WordPress and its
// themes, of schema.org, and of the many that are named alike.

// comments returns the comments that the page shows and ranking left out of
// the article.
func (b *builder) comments() []article.Comment {
	if b.page.Kind != page.FromHTML {
		return nil
	}
	var list []article.Comment
	for i := 0; i < len(b.page.Elements); i++ {
		e := int32(i)
		element := &b.page.Elements[i]
		if element.Block == element.EndBlock || b.classOf(e)&commentText == 0 || b.keeps(element) {
			continue
		}
		inner, from, to := b.whole(e)
		if body := inner.blocks(e, from, to); len(body) > 0 {
			author, published := b.signature(e)
			list = append(list, article.Comment{Author: author, Published: published, Body: body})
		}
		i = int(b.subtree(e)) - 1
	}
	return list
}

// maxCommentDepth is how far outside of its text a comment's author and date
// are looked for.
const maxCommentDepth = 4

// signature returns who wrote the comment whose text is in e, and when. It
// looks in the elements around the text, as long as these hold no other.
func (b *builder) signature(e int32) (author, published string) {
	outer := b.page.Elements[e].Parent
	for range maxCommentDepth {
		if outer <= 0 || author != "" && published != "" {
			break
		}
		texts := 0
		for i, end := outer+1, b.subtree(outer); i < end && texts < 2; i++ {
			class := b.classOf(i)
			switch {
			case class&commentText != 0:
				texts++
			case class&commentAuthor != 0 && author == "":
				author = b.authorName(i)
			case b.page.Elements[i].Tag == page.Time && published == "":
				published = instant(b.page.Attr(i, "datetime"))
			}
		}
		outer = b.page.Elements[outer].Parent
	}
	return author, published
}

// maxName is the number of characters that the name of a reader has at most.
const maxName = 60

// authorName returns the name in element e, without what pages say of it.
func (b *builder) authorName(e int32) string {
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if class := b.classOf(i); class&commentAuthor != 0 || b.page.Elements[i].Tag == page.A || b.page.Elements[i].Tag == page.Cite {
			e = i
			break
		}
	}
	name := b.sourceText(b.page.Elements[e].Body, b.page.Elements[e].End)
	name = strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(name, ":"), " says"))
	if len(name) > maxName {
		return ""
	}
	return name
}

// instant returns a time element's value in RFC 3339, "" when it has another
// form.
func instant(value string) string {
	value = strings.TrimSpace(value)
	for _, layout := range [...]string{time.DateOnly, time.RFC3339, "2006-01-02T15:04", "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00"} {
		if _, err := time.Parse(layout, value); err == nil {
			return value
		}
	}
	return ""
}
