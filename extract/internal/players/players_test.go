package players

import "testing"

func TestWatch(t *testing.T) {
	for address, want := range map[string]string{
		"//www.youtube.com/embed/abc?rel=0":                       "https://www.youtube.com/watch?v=abc",
		"https://www.youtube.com/embed/videoseries?list=PL1":      "https://www.youtube.com/playlist?list=PL1",
		"https://player.vimeo.com/video/12":                       "https://vimeo.com/12",
		"https://geo.dailymotion.com/player.html?video=x1":        "https://www.dailymotion.com/video/x1",
		"https://open.spotify.com/embed/track/1":                  "https://open.spotify.com/track/1",
		"https://platform.twitter.com/embed/Tweet.html?id=5":      "https://twitter.com/i/status/5",
		"https://platform.twitter.com/widgets/follow_button.html": "",
		"https://www.google.com/maps/embed?pb=1":                  "https://www.google.com/maps/embed?pb=1",
		"https://www.google.com/recaptcha/api2":                   "",
		"https://www.facebook.com/plugins/like.php?href=x":        "",
		"https://ads.example/frame":                               "",
	} {
		if got := Watch(address); got != want {
			t.Errorf("Watch(%q) = %q, want %q", address, got, want)
		}
	}
}
