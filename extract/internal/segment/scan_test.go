package segment

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

func TestScan(t *testing.T) {
	tests := []struct{ name, html, want string }{
		{"tags and text", "<p>one</p>", "start <p>|text one|end </p>"},
		{"a comment may end at once", "a<!-->b<!--->c", "text a|other <!-->|text b|other <!--->|text c"},
		{"a comment may end in a bang", "<!-- one --!>b", "other <!-- one --!>|text b"},
		{"a comment may not end", "a<!-- one <p>", "text a|other <!-- one <p>"},
		{"a script holds marks", "<script>if (a<b) </SCRIPT >b", "start <script>|text if (a<b) |end </SCRIPT >|text b"},
		{"an end tag in an escaped script is its own", "<script><!-- <script> </script> --></script>b",
			"start <script>|text <!-- <script> </script> -->|end </script>|text b"},
		{"a title holds marks", "<title><!-- <p></title>", "start <title>|text <!-- <p>|end </title>"},
		{"an attribute holds marks", `<a title="<!-->">one<a title='</a>'>`, `start <a title="<!-->">|text one|start <a title='</a>'>`},
		{"a lone mark is text", "a < b </ >c", "text a < b |other </ >|text c"},
		{"a declaration", "<!doctype html><?xml?>", "other <!doctype html>|other <?xml?>"},
		{"a tag may break off", "a<p class='", "text a"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := strings.Join(scanned([]byte(test.html)), "|"); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.html, got, test.want)
			}
		})
	}
}

// scanned returns the tokens of src.
func scanned(src []byte) []string {
	var all []string
	for s := (scanner{src: src}); s.next(); {
		all = append(all, [...]string{"text ", "start ", "end ", "other "}[s.kind]+string(src[s.start:s.end]))
	}
	return all
}

// recovers reports whether the scanner ends an element of src without an end tag,
// or a script whose escape has no end.
func recovers(src []byte) bool {
	s := scanner{src: src}
	for s.next() {
		if s.kind == endToken && s.start == s.end {
			return true
		}
	}
	return s.raws.plain
}

// tokenized returns what scanned should.
func tokenized(src []byte) []string {
	var all []string
	for z := html.NewTokenizer(bytes.NewReader(src)); ; {
		kind := "other "
		switch z.Next() {
		case html.ErrorToken:
			return all
		case html.TextToken:
			kind = "text "
		case html.StartTagToken, html.SelfClosingTagToken:
			kind = "start "
		case html.EndTagToken:
			kind = "end "
		}
		if last := len(all) - 1; kind == "text " && string(z.Raw()) == "</" && last >= 0 && strings.HasPrefix(all[last], kind) {
			all[last] += "</" // the tokenizer parts it from the text before it at the end of the source
			continue
		}
		all = append(all, kind+string(z.Raw()))
	}
}

// TestScanHostile scans pages made to be slow.
func TestScanHostile(t *testing.T) {
	size := 16 << 20
	if testing.Short() {
		size = 1 << 20
	}
	for _, piece := range []string{
		"<!--", "<!-- >", "<script>", "<script><!--<script>", "</", "<svg>", "<svg></svg>", "<svg><svg></svg>", "<title>", "<title/>", "<script/>", "<iframe/>x",
		"<textarea><b>", "<style>\n<svg>", "<script>x\n", "<noscript/></", "<a '", `<a b="`,
		"<style></", "<!", "<", "<textarea></textare", "<script><!-- -", "<svg><!--", "<aaaa", "<a b=c d",
	} {
		start := time.Now()
		for s := (scanner{src: []byte(strings.Repeat(piece, size/len(piece)))}); s.next(); {
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%q takes %v", piece, took)
		}
	}
}

// TestScanHostileScript scans a script of what could be the start of one: no name
// that it looks at may be read to its end.
func TestScanHostileScript(t *testing.T) {
	const size = 1 << 18
	start := time.Now()
	for s := (scanner{src: []byte("<script><!--" + strings.Repeat("<a", size/2))}); s.next(); {
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("%d bytes take %v", size, took)
	}
}

// markedUp returns a page of random pieces that tags, raw text and comments are
// made of.
func markedUp(r *rand.Rand) string {
	pieces := []string{
		"<script>", "</script>", "<script type=a>", "</SCRIPT/>", "<!--", "-->", "--!>", "<!-", "->", "-", "<style>", "</style >",
		"<title>", "</title>", "<textarea>", "</textarea>", "<noscript>", "</noscript>", "<iframe>", "</iframe>", "<svg>", "</svg>",
		"<svg/>", "<path>", "<p>", "</p>", "<div class='", "<div title=\"", "'", "\"", ">", "<", "</", "<!", "<?x>", "</ >", " a=b ", "=",
		"one", " two ", "&amp;", "\n", "<xmp>", "</xmp>", "<b>", "</b>", "<script", "</scrip", "<![CDATA[", "]]>", "/", "<p a", "<plaintext",
	}
	var b strings.Builder
	for range 4 + r.IntN(30) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// FuzzScan wants the tokens that html.Tokenizer finds.
func FuzzScan(f *testing.F) {
	for seed := range uint64(64) {
		f.Add([]byte(markedUp(rand.New(rand.NewPCG(seed, 2)))))
	}
	f.Add([]byte("<sCript><!--<sCript </sCript 0"))
	f.Fuzz(func(t *testing.T, src []byte) {
		if recovers(src) {
			t.Skip("browsers take the rest of the page for raw text")
		}
		if diff := cmp.Diff(tokenized(src), scanned(src)); diff != "" {
			t.Errorf("%q (-tokenizer +scanner):\n%s", src, diff)
		}
	})
}
