package assemble

import (
	"net/url"

	"presscut/extract/internal/page"
)

// Some pages show pictures and videos by custom elements (HTML standard, 4.13), which a script
// turns into elements of HTML: those of AMP, and those that load a video player only when a
// reader asks for it.

// tagOf returns the tag of element e. For a custom element it is the tag of the HTML element
// that it becomes.
func (b *builder) tagOf(e int32) page.Tag {
	tag := b.page.Elements[e].Tag
	if tag != page.Unknown {
		return tag
	}
	switch name := b.page.Name(e); string(name) {
	case "amp-img", "amp-anim":
		return page.Img
	case "amp-iframe":
		return page.Iframe
	case "amp-video":
		return page.Video
	case "amp-audio":
		return page.Audio
	default:
		if _, ok := playerOf(name); ok {
			return page.Iframe
		}
	}
	return tag
}

// player builds the address of the frame that a custom element becomes: prefix, then the value
// of attr.
type player struct{ attr, prefix string }

// playerOf returns the player that elements of the given name become.
func playerOf(name []byte) (p player, ok bool) {
	switch string(name) {
	case "amp-youtube":
		return player{"data-videoid", "https://www.youtube.com/embed/"}, true
	case "amp-vimeo":
		return player{"data-videoid", "https://player.vimeo.com/video/"}, true
	case "amp-dailymotion":
		return player{"data-videoid", "https://www.dailymotion.com/video/"}, true
	case "amp-twitter":
		return player{"data-tweetid", "https://twitter.com/i/status/"}, true
	case "amp-instagram":
		return player{"data-shortcode", "https://www.instagram.com/p/"}, true
	case "amp-facebook":
		return player{"data-href", ""}, true
	case "lite-youtube":
		return player{"videoid", "https://www.youtube.com/embed/"}, true
	case "lite-vimeo":
		return player{"videoid", "https://player.vimeo.com/video/"}, true
	}
	return player{}, false
}

// played returns the address of the frame that element e becomes, or "" if it becomes no frame
// of a known site.
func (b *builder) played(e int32) string {
	player, ok := playerOf(b.page.Name(e))
	if !ok {
		return ""
	}
	id := b.page.Attr(e, player.attr)
	if id == "" || player.prefix == "" {
		return id
	}
	return player.prefix + url.PathEscape(id)
}
