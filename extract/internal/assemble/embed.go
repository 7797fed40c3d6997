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
		return youTube(u, last, address)
	case "youtu.be", "vimeo.com":
		return address
	case "player.vimeo.com":
		return "https://vimeo.com/" + last
	case "dailymotion.com", "geo.dailymotion.com":
		return "https://www.dailymotion.com/video/" + cmp.Or(u.Query().Get("video"), last)
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
	}
	site := siteOf(host)
	switch {
	case site == "google.com" && !strings.HasPrefix(u.Path, "/maps"):
		return ""
	case host == "facebook.com" && strings.HasPrefix(u.Path, "/plugins/") && last != "post.php" && last != "video.php":
		return "" // a button to like or share, a box of fans
	case site != "":
		return address
	}
	return ""
}

// youTube returns the address of the video or list that a player of YouTube shows.
func youTube(u *url.URL, last, address string) string {
	if list := u.Query().Get("list"); last == "videoseries" && list != "" {
		return "https://www.youtube.com/playlist?list=" + url.QueryEscape(list)
	}
	if !strings.HasPrefix(u.Path, "/embed/") && !strings.HasPrefix(u.Path, "/v/") || last == "" {
		return address
	}
	return "https://www.youtube.com/watch?v=" + url.QueryEscape(last)
}

// contentSites are sites whose frames show content at their own address.
var contentSites = [...]string{
	"archive.org", "bandcamp.com", "codepen.io", "jsfiddle.net", "codesandbox.io", "datawrapper.dwcdn.net", "flo.uri.sh",
	"infogram.com", "google.com", "openstreetmap.org", "instagram.com", "facebook.com", "tiktok.com", "twitter.com", "x.com",
	"bsky.app", "reddit.com", "redditmedia.com", "podcasts.apple.com", "music.apple.com", "loom.com", "wistia.net",
	"wistia.com", "slideshare.net", "scribd.com", "documentcloud.org", "twitch.tv", "rumble.com", "odysee.com", "bilibili.com",
	"vk.com", "rutube.ru", "soundcloud.com", "mixcloud.com", "ourworldindata.org", "sketchfab.com", "observablehq.com",
}

// siteOf returns the one of contentSites that a host belongs to, or "".
func siteOf(host string) string {
	for _, site := range contentSites {
		if host == site || strings.HasSuffix(host, "."+site) {
			return site
		}
	}
	return ""
}
