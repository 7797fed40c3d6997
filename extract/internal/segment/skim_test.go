package segment

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

func TestSkim(t *testing.T) {
	long := strings.Repeat("x = 1; ", 100)
	tests := []struct{ name, html, want string }{
		{"nothing to skim", "<p>one</p>", "<p>one</p>"},
		{"a comment is emptied", "a<!-- one\n<p> -->b", "a<!---->b"},
		{"a comment may end at once", "a<!-->b<!--->c", "a<!-->b<!--->c"},
		{"a comment may end in a bang", "a<!-- one --!>b", "a<!----!>b"},
		{"a comment without end stays", "a<!-- one <p>", "a<!-- one <p>"},
		{"a script keeps its lead", "<script>" + long + "</script>b", "<script>" + long[:skimLead] + "</script>b"},
		{"a script with marks keeps nothing", "<script>if (a<b) " + long + "</SCRIPT >b", "<script></SCRIPT >b"},
		{"an end tag in an escaped script is its own", "<script><!-- <script> </script> " + long + "--></script>b", "<script></script>b"},
		{"data stays", `<script type="application/ld+json">` + long + "</script>", `<script type="application/ld+json">` + long + "</script>"},
		{"a formula stays", `<script type="math/tex">` + long + "</script>", `<script type="math/tex">` + long + "</script>"},
		{"a style sheet goes", "<style>" + long + "</style>b", "<style>" + long[:skimLead] + "</style>b"},
		{"a drawing goes", "a<svg width=1><path d='M0'/><g></g></svg>b", "a<svg width=1></svg>b"},
		{"a drawing with HTML stays, and all behind it", "a<svg><path><p>one</svg><!-- -->", "a<svg><path><p>one</svg><!-- -->"},
		{"a drawing without end stays", "a<svg><path>one", "a<svg><path>one"},
		{"marks in an attribute are text", `<a title="<!--">one</a><a title='-->'>`, `<a title="<!--">one</a><a title='-->'>`},
		{"marks in a title are text", "<title><!-- </title>one-->", "<title><!-- </title>one-->"},
		{"a long data: address goes", `<img src="data:image/png;base64,` + long + `" alt=one>`, `<img src="data:" alt=one>`},
		{"a short one stays", `<img src="data:image/gif,x">`, `<img src="data:image/gif,x">`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := string(skim([]byte(test.html))); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.html, got, test.want)
			}
		})
	}
}

// TestSkimHostile skims pages made to be slow.
func TestSkimHostile(t *testing.T) {
	size := 16 << 20
	if testing.Short() {
		size = 1 << 20
	}
	for _, piece := range []string{
		"<!--", "<!-- >", "<script>", "<script><!--<script>", "</", "<svg>", "<svg></svg>", "<svg><svg></svg>", "<title>", "<a '", `<a b="`,
		"<style></", "<!", "<", "<textarea></textare", "<script><!-- -", "<svg><!--",
	} {
		start := time.Now()
		skim([]byte(strings.Repeat(piece, size/len(piece))))
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%q takes %v", piece, took)
		}
	}
}

// raw returns a page of random pieces that raw text and comments are made of.
func raw(r *rand.Rand) string {
	pieces := []string{
		"<script>", "</script>", "<script type=a>", "</SCRIPT/>", "<!--", "-->", "--!>", "<!-", "->", "-", "<style>", "</style >",
		"<title>", "</title>", "<textarea>", "</textarea>", "<noscript>", "</noscript>", "<iframe>", "</iframe>", "<svg>", "</svg>",
		"<svg/>", "<path>", "<p>", "</p>", "<div class='", "<div title=\"", "'", "\"", ">", "<", "</", "<!", "<?x>", "</ >", " a=b ", "=",
		"one", " two ", "&amp;", "\n", "<xmp>", "</xmp>", "<b>", "</b>", "<script", "</scrip", "<![CDATA[", "]]>",
		strings.Repeat("three ", 60),
	}
	var b strings.Builder
	for range 4 + r.IntN(30) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// FuzzSkim wants what is left of a page to give the blocks of the whole.
func FuzzSkim(f *testing.F) {
	for seed := range uint64(64) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		src := []byte(raw(rand.New(rand.NewPCG(seed, 2))))
		whole := tokens(src)
		want := make([]string, len(whole.Blocks))
		for i := range want {
			want[i] = whole.BlockText(i)
		}
		if diff := difference(blockTexts(src), want); diff != "" {
			t.Errorf("%s\nskimmed: %s\n%s", src, skim(src), diff)
		}
	})
}
