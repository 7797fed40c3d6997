package meta

import (
	"slices"
	"strings"
	"testing"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	document "presscut/extract/internal/source"
)

// TestTextTitle: in a dump, the title is told from the lines around it by what it
// shares with the article, and from what repeats it by its place.
func TestTextTitle(t *testing.T) {
	const (
		title = "City to pay for repair of the old bridge"
		menu  = "Menu\n\nSports\n\nLocal news\n\nSubscribe now\n\n"
		body  = "The council of the city said on Monday that it is to pay for the repair of the old bridge, and that the work on it, for which traffic is closed, will begin in the spring of next year. More is not known."
	)
	const (
		japanese     = "県、古い橋の修理費を負担へ 来春着工"
		japaneseBody = "県議会は月曜日、古い橋の修理費を県が負担すると発表した。橋は通行止めとなり、来春に着工する見通しだ。修理が終わるのは再来年になるという。橋は前世紀に建てられ、多くの観光客が訪れる。"
	)
	tests := []struct{ name, above, body, want string }{
		{"below a menu", menu + title + "\n\nBy Ann Lee\n\nMay 3, 2023", body, title},
		{"with other articles above", menu + "River rises after a week of rain\n\nFour hurt in crash near the station\n\n" + title + "\n\nMay 3, 2023", body, title},
		{"below the trail that leads to it", menu + "Home / News / " + title + "\n\n" + title + "\n\nMay 3, 2023", body, title},
		{"above a caption", menu + title + "\n\nMay 3, 2023\n\nThe old bridge in spring. Photo: Ann Lee", body, title},
		{"in the title element too", title + " | The Daily Bridge\n\n" + menu + title + "\n\nMay 3, 2023", body, title},
		{"in the title element only", title + " | The Daily Bridge\n\n" + menu + "May 3, 2023", body, title},
		{"without spaces", "メニュー\n\nスポーツ\n\n" + japanese + "\n\n2023年5月3日\n\n古い橋＝3日（本社撮影）", japaneseBody, japanese},
		{"marked", "[Menu](/menu)\n\n[Sports](/sports)\n\n# Spring notes\n\nNotes of the week\n\n[Save this for later](/save)", body, "Spring notes"},
		{"nowhere", "Menu\n\nSports\n\nSubscribe now", body, ""},
	}
	for _, test := range tests {
		p := segment.Page(document.Source{Text: []byte(test.above + "\n\n" + test.body + "\n\nImprint"), Kind: document.Text})
		verdicts := make([]page.Verdict, len(p.Blocks))
		for i := range verdicts {
			verdicts[i].P = 0.05
			if strings.HasPrefix(p.BlockText(i), test.body[:30]) {
				verdicts[i] = page.Verdict{Keep: true, P: 0.95}
			}
		}
		if got := Read(p, declare.Read(p), verdicts, Options{}).Title; got != test.want {
			t.Errorf("%s: title = %q, want %q", test.name, got, test.want)
		}
	}
}

func TestLongWords(t *testing.T) {
	got := slices.Collect(longWords("the old bridge 橋の修理 kor x 春"))
	want := []string{"bridge", "橋の", "の修", "修理"}
	if !slices.Equal(got, want) {
		t.Errorf("longWords = %q, want %q", got, want)
	}
}
