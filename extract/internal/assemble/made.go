package assemble

import (
	"net/url"

	"presscut/extract/internal/page"
)

// Some pages show pictures and videos by elements of their own making, which a
// script makes ones of HTML of: those of AMP, and ones that load a video's player
// only when a reader asks for it.

// tagOf returns the tag of element e, of one of a page's own making that of the
// element of HTML which it becomes.
func (b *builder) tagOf(e int32) page.Tag {
	tag := b.page.Elements[e].Tag
	if tag != page.Unknown {
		return tag
	}
	switch name := b.page.Name(e); name {
	case "amp-img", "amp-anim":
		return page.Img
	case "amp-iframe":
		return page.Iframe
	case "amp-video":
		return page.Video
	case "amp-audio":
		return page.Audio
	default:
		if _, ok := players[name]; ok {
			return page.Iframe
		}
	}
	return tag
}

// player tells what an element that becomes the frame of a certain site shows: the
// address begins with prefix, then comes what the attribute has.
type player struct{ attr, prefix string }

var players = map[string]player{
	"amp-youtube":     {"data-videoid", "https://www.youtube.com/embed/"},
	"amp-vimeo":       {"data-videoid", "https://player.vimeo.com/video/"},
	"amp-dailymotion": {"data-videoid", "https://www.dailymotion.com/video/"},
	"amp-twitter":     {"data-tweetid", "https://twitter.com/i/status/"},
	"amp-instagram":   {"data-shortcode", "https://www.instagram.com/p/"},
	"amp-facebook":    {"data-href", ""},
	"lite-youtube":    {"videoid", "https://www.youtube.com/embed/"},
	"lite-vimeo":      {"videoid", "https://player.vimeo.com/video/"},
}

// played returns the address of what element e shows, "" when it becomes no frame
// of a certain site.
func (b *builder) played(e int32) string {
	player, ok := players[b.page.Name(e)]
	if !ok {
		return ""
	}
	id := b.page.Attr(e, player.attr)
	if id == "" || player.prefix == "" {
		return id
	}
	return player.prefix + url.PathEscape(id)
}
