package assemble

import (
	"slices"
	"strings"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Readers' comments are recognised by their markup: that of WordPress and its themes, of
// schema.org, and of the many systems with similar names.

// comments returns the comments on the page that ranking left out of the article.
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

// maxCommentDepth is how many elements outside of its text a comment's author and date are
// looked for: XenForo has them seven elements up.
const maxCommentDepth = 8

// signature returns the author and the date of the comment or post whose text is in e. It
// searches the elements around the text until one holds another comment.
func (b *builder) signature(e int32) (author, published string) {
	outer, inner := b.page.Elements[e].Parent, int32(-1) // the element that was read last
	for range maxCommentDepth {
		if outer <= 0 || b.holdsOther(outer, e) {
			break
		}
		for i, end := outer+1, b.subtree(outer); i < end; i++ {
			if b.classOf(i)&commentAuthor != 0 && author == "" {
				author = b.authorName(i)
			}
			if b.page.Elements[i].Tag == page.Time && published == "" {
				published = instant(b.page.Attr(i, "datetime"))
			}
			if i == inner {
				i = b.subtree(i) - 1
			}
		}
		if author != "" && published != "" {
			break
		}
		outer, inner = b.page.Elements[outer].Parent, outer
	}
	return author, published
}

// holdsOther reports whether outer, which holds the text e of a comment or post, also holds
// the text of another one.
func (b *builder) holdsOther(outer, e int32) bool {
	first, _ := slices.BinarySearch(b.posts, outer+1)
	if first < len(b.posts) && b.posts[first] < e {
		return true
	}
	next, _ := slices.BinarySearch(b.posts, b.subtree(e))
	return next < len(b.posts) && b.page.In(b.posts[next], outer)
}

// findPosts finds the texts of comments and posts. The kept blocks are a thread if they hold
// more than one post.
func (b *builder) findPosts() {
	kept := 0
	for i := range b.page.Elements {
		class := b.classOf(int32(i))
		if class&(commentText|postText) != 0 {
			b.posts = append(b.posts, int32(i))
		}
		if class&postText != 0 && b.keeps(&b.page.Elements[i]) {
			kept++
		}
	}
	b.thread = kept > 1
}

// dropAuthors drops the names of the posts' authors from the kept blocks of a thread, because
// the names are fields of the posts and not part of their text.
func (b *builder) dropAuthors() {
	kept := b.kept[:0]
	for _, i := range b.kept {
		if block := &b.page.Blocks[i]; block.Chars > maxName || !b.namesAuthor(block.Element) {
			kept = append(kept, i)
		}
	}
	b.kept = kept
}

// maxNameDepth is how many elements, such as a heading or a link, may lie between a name and
// the element that is marked as the author's.
const maxNameDepth = 4

// namesAuthor reports whether element e is marked as the author of a post and is not part of a
// post's text.
func (b *builder) namesAuthor(e int32) bool {
	for range maxNameDepth {
		switch class := b.classOf(e); {
		case e <= 0 || class&postText != 0:
			return false
		case class&commentAuthor != 0:
			return true
		}
		e = b.page.Elements[e].Parent
	}
	return false
}

// post builds a post of a thread out of kept[from:to].
func (b *builder) post(e int32, from, to int) []article.Block {
	body := b.blocks(e, from, to)
	if len(body) == 0 {
		return nil
	}
	author, published := b.signature(e)
	if author == "" && published == "" {
		return body
	}
	return []article.Block{&article.Post{Author: author, Published: published, Body: body}}
}

// maxName is the largest number of characters in the name of a reader. maxNameSource is the
// largest number of bytes in the element that marks it, with icons and badges; such elements
// may be nested.
const (
	maxName       = 60
	maxNameSource = 4000
)

// authorName returns the name in element e, without words around it such as "says".
func (b *builder) authorName(e int32) string {
	if b.page.Elements[e].End-b.page.Elements[e].Body > maxNameSource {
		return ""
	}
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

// instant returns the value of a time element in RFC 3339, or "" if it has another form.
func instant(value string) string {
	value = strings.TrimSpace(value)
	for _, layout := range [...]string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02T15:04Z07:00"} {
		if _, err := time.ParseInLocation(layout, value, time.UTC); err == nil {
			return value
		}
	}
	if t, err := time.ParseInLocation("2006-01-02T15:04:05-0700", value, time.UTC); err == nil {
		return t.Format(time.RFC3339)
	}
	return ""
}
