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
		{"class", `<style>a{b:c}.old, .older{color:red;display:none}</style><div class="note older">`, `</div>`, false},
		{"id", `<style>/* {} */ #outdated { visibility: hidden }</style><div id="outdated">`, `</div>`, false},
		{"clipped class", `<style>.unseen{position:absolute;clip:rect(0 0 0 0)}</style><div class="unseen">`, `</div>`, false},
		{"class of cards", `<style>.by .card{color:red}.card{display:none}.by:hover .card{display:block}@media print{.card{display:block}}</style><div class="by"><div class="card">`, `</div></div>`, false},
		{"class shown before", `<style>.old{display:block}.old{display:none}</style><div class="old">`, `</div>`, false},
		{"class shown behind", `<style>.old{display:none}.old{display:block}</style><div class="old">`, `</div>`, true},
		{"class of another element", `<style>.note{display:none}</style><div class="notes">`, `</div>`, true},
		{"class for printers", `<style>@media print{.note{display:none}}</style><style media="print">.note{display:none}</style><div class="note">`, `</div>`, true},
		{"class with a condition", `<style>.dark .note, .note:hover, .note .x, .note::after{display:none}</style><div class="note">`, `</div>`, true},
		{"class that another shows", `<style>.d-none{display:none!important}@media(min-width:9em){.d-md\:block{display:block!important}}</style><div class="d-none d-md:block">`, `</div>`, true},
		{"class shown by style", `<style>.note{display:none}</style><div class="note" style="display: block">`, `</div>`, true},
		{"class that opens", `<style>.note{display:none}.note.is-open{display:block}</style><div class="note">`, `</div>`, true},
		{"class of a script", `<style>.note{display:none}</style><script>$(".note").show()</script><div class="note">`, `</div>`, true},
		{"class of an accordion", `<style>.accordion__body{display:none}</style><div class="accordion__body">`, `</div>`, true},
		{"page that fades in", `<style>.wf{visibility:hidden}body{opacity:0}</style><div class="fade">`, `</div>`, true},
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
	inline := []struct {
		name, before string
		keep         bool
	}{
		{"plain", `<span>`, true},
		{"class of readers", `<span class="Sr-Only">`, false},
		{"clipped", `<span style="position: absolute; width: 1px; height: 1px; clip: rect(0, 0, 0, 0)">`, false},
		{"off screen", `<span style="position:absolute;left:-10000px">`, false},
		{"rule", `<style>.tip-text{visibility:hidden}</style><span class="tip-text">`, false},
		{"rest of a line", `<style>#more{display:none}</style><span id="more">`, true},
	}
	for _, test := range inline {
		t.Run("in a line/"+test.name, func(t *testing.T) {
			page := fmt.Sprintf("<!doctype html><title>The last ferry</title><article><h1>The last ferry</h1><p>%s</p><p>It is all in <a href=\"/r\">the report%s, opens in a new tab</span></a> of the office.</p><p>%s</p></article>",
				strings.Repeat(prose, 3), test.before, strings.Repeat(prose, 2))
			a, err := Article(strings.NewReader(page), Options{})
			if err != nil {
				t.Fatal(err)
			}
			want := "It is all in the report of the office."
			if test.keep {
				want = "It is all in the report, opens in a new tab of the office."
			}
			if text := article.Text(a.Body); !strings.Contains(text, want) {
				t.Errorf("lacks %q:\n%s", want, text)
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
