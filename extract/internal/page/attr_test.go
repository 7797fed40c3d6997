package page

import "testing"

// TestAttr reads attributes from start tags as they stand on real pages.
func TestAttr(t *testing.T) {
	tests := []struct {
		tag, name, want string
	}{
		{`<meta name="author" content="A. Smith">`, "content", "A. Smith"},
		{`<META NAME=author CONTENT=Smith>`, "content", "Smith"},
		{`<a href='/x?a=1&amp;b=2'>`, "href", "/x?a=1&b=2"},
		{`<a href="/x?a=1&copy=2&lt=3">`, "href", "/x?a=1&copy=2&lt=3"},
		{`<meta content="Fish &amp; Chips &ndash; caf&#233; &eacute">`, "content", "Fish & Chips – café é"},
		{`<meta content="&copyright; &unknown; &; &">`, "content", "&copyright; &unknown; &; &"},
		{`<img alt = "a > b" src=/i.png/>`, "alt", "a > b"},
		{`<img alt = "a > b" src=/i.png/>`, "src", "/i.png/"},
		{`<input disabled value="x">`, "disabled", ""},
		{`<input disabled value="x">`, "value", "x"},
		{`<p class="one" class="two">`, "class", "one"},
		{`<p data-class="one">`, "class", ""},
		{`<p =x id=y>`, "id", "y"},
		{`<br/>`, "class", ""},
		{`<p title="open`, "title", "open"},
		{`<p title=`, "title", ""},
		{``, "title", ""},
	}
	for _, test := range tests {
		p := &Page{
			Source:   []byte(test.tag),
			Elements: []Element{{Body: int32(len(test.tag))}},
		}
		if got := p.Attr(0, test.name); got != test.want {
			t.Errorf("Attr(%s, %q) = %q, want %q", test.tag, test.name, got, test.want)
		}
	}
}

// TestAttrsOf reads several attributes at once: where there are two of a name, the
// first one counts, empty or not.
func TestAttrsOf(t *testing.T) {
	var got [3]string
	AttrsOf([]byte(`<img ALT="" src="/a?b&amp;c" width=10 alt=late src=/other>`), []string{"alt", "src", "srcset"}, got[:])
	if want := [3]string{"", "/a?b&c", ""}; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// FuzzAttr: any start tag is read to its end.
func FuzzAttr(f *testing.F) {
	f.Add(`<a href='/x?a=1&amp;b=2' class=x y>`)
	f.Fuzz(func(t *testing.T, tag string) {
		p := &Page{Source: []byte(tag), Elements: []Element{{Body: int32(len(tag))}}}
		p.Attr(0, "content")
	})
}
