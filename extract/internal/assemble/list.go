package assemble

import (
	"strconv"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// list builds list e. What stands in it outside of an item is an item too.
func (b *builder) list(e int32, from, to int) article.Block {
	list := &article.List{Ordered: b.page.Elements[e].Tag == page.Ol}
	if list.Ordered {
		list.Start = 1
		if n, err := strconv.Atoi(b.page.Attr(e, "start")); err == nil {
			list.Start = n
		}
	}
	for from < to {
		item, end := e, from+1
		if s := b.structure(b.block(from).Element, e); s >= 0 {
			item, end = s, b.within(s, from, to)
		}
		var body []article.Block
		if b.page.Elements[item].Tag == page.Li {
			body = b.blocks(item, from, end)
		} else {
			body = b.blocks(e, from, end)
		}
		list.Items = append(list.Items, article.Item{Body: body})
		from = end
	}
	return list
}
