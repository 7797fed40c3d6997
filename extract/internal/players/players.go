// Package players finds the address at which a reader opens what a frame of another site shows:
// the page of a video instead of its player.
package players

import (
	"cmp"
	"net/url"
	"strings"
)

// Watch returns the address at which a reader opens the content of the frame at address, or "" if
// the frame's site is not known for content.
func Watch(address string) string {
	if strings.HasPrefix(address, "//") {
		address = "https:" + address
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	f := frame{u, u.Path[strings.LastIndexByte(u.Path, '/')+1:], address}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	for _, row := range hosts {
		if row.host == host {
			return row.watch(f)
		}
	}
	switch site := siteOf(host); {
	case site == "", site == "google.com" && !strings.HasPrefix(u.Path, "/maps"):
		return ""
	case host == "facebook.com" && strings.HasPrefix(u.Path, "/plugins/") && f.last != "post.php" && f.last != "video.php":
		return "" // a button to like or share, a box of fans
	}
	return address
}

// frame is the address of a frame, as it was written and parsed, with the last part of its path.
type frame struct {
	*url.URL
	last, address string
}

// hosts are the hosts whose frames have another address than the page that they are from.
var hosts = [...]struct {
	host  string
	watch func(frame) string
}{
	{"youtube.com", youTube},
	{"youtube-nocookie.com", youTube},
	{"m.youtube.com", youTube},
	{"youtu.be", frame.itself},
	{"vimeo.com", frame.itself},
	{"player.vimeo.com", func(f frame) string { return "https://vimeo.com/" + f.last }},
	{"dailymotion.com", dailymotion},
	{"geo.dailymotion.com", dailymotion},
	{"open.spotify.com", func(f frame) string { return "https://open.spotify.com" + strings.Replace(f.Path, "/embed", "", 1) }},
	{"w.soundcloud.com", soundCloud},
	{"embed.ted.com", func(f frame) string { return "https://www.ted.com" + f.Path }},
	{"platform.twitter.com", tweet},
}

// itself returns the frame's own address.
func (f frame) itself() string { return f.address }

// youTube returns the address of the video or list that a player of YouTube shows.
func youTube(f frame) string {
	if list := f.Query().Get("list"); f.last == "videoseries" && list != "" {
		return "https://www.youtube.com/playlist?list=" + url.QueryEscape(list)
	}
	if !strings.HasPrefix(f.Path, "/embed/") && !strings.HasPrefix(f.Path, "/v/") || f.last == "" {
		return f.address
	}
	return "https://www.youtube.com/watch?v=" + url.QueryEscape(f.last)
}

func dailymotion(f frame) string {
	return "https://www.dailymotion.com/video/" + cmp.Or(f.Query().Get("video"), f.last)
}

// soundCloud returns the address of the track that a player names.
func soundCloud(f frame) string {
	if track := f.Query().Get("url"); strings.HasPrefix(track, "https://") {
		return track
	}
	return f.address
}

// tweet returns the address of the post in a frame, or "" if that is a button to share or follow.
func tweet(f frame) string {
	if id := f.Query().Get("id"); id != "" {
		return "https://twitter.com/i/status/" + url.PathEscape(id)
	}
	return ""
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
