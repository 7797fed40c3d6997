package assemble_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"presscut/extract/article"
	"presscut/extract/internal/assemble"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestScriptsOnce reads pages whose formulas stand in scripts: each belongs to the
// line that it stands in, and to no other of the same element.
func TestScriptsOnce(t *testing.T) {
	const formula = "<script type='math/tex'>x</script>"
	tests := []struct{ name, html, want string }{
		{"two breaks", "a " + formula + " b<br><br>c", "a x b|c"},
		{"behind the break", "a<br><br>" + formula + " b", "a|x b"},
		{"before the break", "a " + formula + "<br><br>b", "a x|b"},
		{"a list between", "a<ul><li>" + formula + " b</ul>c", "a|x b|c"},
		{"painted", "a<div><span class=mathjax>y</span></div>" + formula + " b", "a|x|b"},
		{"behind a list", "a<ul><li>b</ul>" + formula + " c", "a|b|x c"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := segment.Page(source.Source{Kind: source.HTML, Text: []byte("<body><div>" + test.html + "</div>")})
			verdicts := make([]page.Verdict, len(p.Blocks))
			for i := range verdicts {
				verdicts[i] = page.Verdict{Keep: true, P: 1}
			}
			a := assemble.Article(p, verdicts, article.Meta{}, assemble.Options{})
			got := strings.ReplaceAll(article.Text(a.Body), "\n\n", "|")
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.html, diff)
			}
		})
	}
}
