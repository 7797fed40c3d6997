package assemble

import (
	"cmp"
	"net/url"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
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
	if address = watchAddress(address); address == "" {
		return nil
	}
	return &article.Embed{URL: address, Title: title}
}

// watchAddress returns the address at which a reader opens the content of a frame, or "" if
// the frame's site is not known for content.
func watchAddress(address string) string {
	if strings.HasPrefix(address, "//") {
		address = "https:" + address
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	last := u.Path[strings.LastIndexByte(u.Path, '/')+1:]
	switch host {
	case "youtube.com", "youtube-nocookie.com", "m.youtube.com":
		if list := u.Query().Get("list"); last == "videoseries" && list != "" {
			return "https://www.youtube.com/playlist?list=" + url.QueryEscape(list)
		}
		if !strings.HasPrefix(u.Path, "/embed/") && !strings.HasPrefix(u.Path, "/v/") || last == "" {
			return address
		}
		return "https://www.youtube.com/watch?v=" + url.QueryEscape(last)
	case "youtu.be", "vimeo.com":
		return address
	case "player.vimeo.com":
		return "https://vimeo.com/" + last
	case "dailymotion.com", "geo.dailymotion.com":
		if id := u.Query().Get("video"); id != "" {
			last = id
		}
		return "https://www.dailymotion.com/video/" + last
	case "open.spotify.com":
		return "https://open.spotify.com" + strings.Replace(u.Path, "/embed", "", 1)
	case "w.soundcloud.com":
		if track := u.Query().Get("url"); strings.HasPrefix(track, "https://") {
			return track
		}
		return address
	case "embed.ted.com":
		return "https://www.ted.com" + u.Path
	case "platform.twitter.com":
		if id := u.Query().Get("id"); id != "" {
			return "https://twitter.com/i/status/" + url.PathEscape(id)
		}
		return "" // a button to share or follow
	case "facebook.com":
		if strings.HasPrefix(u.Path, "/plugins/") && last != "post.php" && last != "video.php" {
			return "" // a button to like or share, a box of fans
		}
	}
	for _, site := range [...]string{
		"archive.org", "bandcamp.com", "codepen.io", "jsfiddle.net", "codesandbox.io", "datawrapper.dwcdn.net", "flo.uri.sh",
		"infogram.com", "google.com", "openstreetmap.org", "instagram.com", "facebook.com", "tiktok.com", "twitter.com", "x.com",
		"bsky.app", "reddit.com", "redditmedia.com", "podcasts.apple.com", "music.apple.com", "loom.com", "wistia.net",
		"wistia.com", "slideshare.net", "scribd.com", "documentcloud.org", "twitch.tv", "rumble.com", "odysee.com", "bilibili.com",
		"vk.com", "rutube.ru", "soundcloud.com", "mixcloud.com", "ourworldindata.org", "sketchfab.com", "observablehq.com",
	} {
		if host == site || strings.HasSuffix(host, "."+site) {
			if site == "google.com" && !strings.HasPrefix(u.Path, "/maps") {
				return ""
			}
			return address
		}
	}
	return ""
}
