package extract

import (
	"fmt"
	"strings"
	"testing"

	"presscut/extract/article"
)

// TestConcealed puts a paragraph into containers that are out of sight. It must
// go where no reader can unfold it.
func TestConcealed(t *testing.T) {
	const (
		prose  = "The ferry left the northern pier at six in the morning, with forty passengers and a cargo of seed potatoes on board, and nobody on the island knew yet that it would be the last one before the storm. "
		secret = "An older version of this report gave another number of passengers, which the harbour office had counted twice by mistake that week."
	)
	tests := []struct {
		name, before, after string
		keep                bool
	}{
		{"in sight", `<div>`, `</div>`, true},
		{"attribute", `<div hidden>`, `</div>`, false},
		{"found by search", `<div hidden="until-found">`, `</div>`, true},
		{"display", `<div style="color: red; DISPLAY : none">`, `</div>`, false},
		{"visibility", `<div style="visibility:hidden">`, `</div>`, false},
		{"clipped", `<div style="position:absolute;clip:rect(0,0,0,0)">`, `</div>`, false},
		{"off screen", `<div style="position:absolute;left:-9999px">`, `</div>`, false},
		{"shifted a little", `<div style="position:relative;left:-12px">`, `</div>`, true},
		{"accordion", `<div class="accordion"><div style="display:none">`, `</div></div>`, true},
		{"pointed at", `<a href="#note">Show</a><div id="note" hidden>`, `</div>`, true},
		{"details", `<details><summary>Note</summary><div hidden>`, `</div></details>`, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			paragraph := "<p>" + strings.Repeat(prose, 3) + "</p>"
			page := fmt.Sprintf("<!doctype html><title>The last ferry</title><article><h1>The last ferry</h1>%s%s%s<p>%s</p>%s%s</article>",
				paragraph, paragraph, test.before, secret, test.after, strings.Replace(paragraph, "ferry", "boat", -1))
			a, err := Article(strings.NewReader(page), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Contains(article.Text(a.Body), secret); got != test.keep {
				t.Errorf("kept: %v, want %v", got, test.keep)
			}
		})
	}
	t.Run("all of it", func(t *testing.T) {
		page := "<!doctype html><title>The last ferry</title><article style=\"display:none\"><h1>The last ferry</h1><p>" + strings.Repeat(prose, 6) + "</p></article>"
		a, err := Article(strings.NewReader(page), Options{})
		if err != nil || !strings.Contains(article.Text(a.Body), "seed potatoes") {
			t.Errorf("the article is lost: %v", err)
		}
	})
}
