package assemble

import (
	"cmp"

	"presscut/extract/article"
	"presscut/extract/internal/page"
	"presscut/extract/internal/players"
)

// embed returns the content of another site that element e shows. It returns nil if the site
// is not one whose content readers can open, because most frames are advertisements.
func (b *builder) embed(e int32) *article.Embed {
	tag := b.tagOf(e)
	address := ""
	for _, name := range [...]string{"src", "data-src", "data-lazy-src", "data"} {
		if address = b.resolve(b.page.Attr(e, name)); address != "" {
			break
		}
	}
	if address == "" {
		address = b.played(e)
	}
	title := page.Fold(cmp.Or(b.page.Attr(e, "title"), b.page.Attr(e, "aria-label"), b.page.Attr(e, "playlabel")))
	if tag == page.Video || tag == page.Audio {
		for i, end := e+1, b.subtree(e); i < end && address == ""; i++ {
			if b.page.Elements[i].Tag == page.Source {
				address = b.resolve(b.page.Attr(i, "src"))
			}
		}
		if address == "" {
			return nil
		}
		return &article.Embed{URL: address, Title: title, Poster: b.resolve(b.page.Attr(e, "poster"))}
	}
	if address = players.Watch(address); address == "" {
		return nil
	}
	return &article.Embed{URL: address, Title: title}
}
