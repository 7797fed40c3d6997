package judge_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"presscut/extract/article"
	"presscut/extract/internal/judge"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestAccess wants each page of testdata judged as the name of its file says:
// none.txtar has pages without an article, the others are named after the
// access.
func TestAccess(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test pages", err)
	}
	for _, file := range files {
		want := strings.TrimSuffix(filepath.Base(file), ".txtar")
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			t.Run(want+"/"+f.Name, func(t *testing.T) {
				p, verdicts := read(t, f.Name, f.Data)
				got := judge.Judge(p, verdicts, meta.Read(p, verdicts, meta.Options{}))
				switch {
				case want == "none":
					if got.Found || got.Access != article.AccessFull {
						t.Errorf("found %v, access %q, confidence %.2f", got.Found, got.Access, got.Confidence)
					}
				case got.Access != article.Access(want):
					t.Errorf("access %q, confidence %.2f, kept:\n%s", got.Access, got.Confidence, kept(p, verdicts))
				case want == "full" || want == "paywalled" || want == "truncated":
					if !got.Found {
						t.Errorf("not found, confidence %.2f", got.Confidence)
					}
				case got.Found:
					t.Errorf("an article was found")
				}
			})
		}
	}
}

func read(t testing.TB, name string, data []byte) (*page.Page, []page.Verdict) {
	t.Helper()
	kind := source.HTML
	if strings.HasSuffix(name, ".txt") {
		kind = source.Text
	}
	text, err := source.Decode(data, source.Options{Kind: kind})
	if err != nil {
		t.Fatal(err)
	}
	p := segment.Page(text)
	return p, rank.Rank(p, rank.Balanced)
}

func kept(p *page.Page, verdicts []page.Verdict) string {
	var b strings.Builder
	for i, v := range verdicts {
		if v.Keep {
			b.WriteString(p.BlockText(i) + "\n")
		}
	}
	return b.String()
}
