package record

import (
	"errors"
	"io"
	"strings"
	"testing"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/format"
)

// finds returns a stand-in for extract.Article that finds a.
func finds(a article.Article) func(io.Reader, extract.Options) (*article.Article, error) {
	return func(io.Reader, extract.Options) (*article.Article, error) { return &a, nil }
}

func panics(io.Reader, extract.Options) (*article.Article, error) {
	var none []int
	_ = none[1]
	return nil, nil
}

// TestLine wants one line for each capture, whatever becomes of it.
func TestLine(t *testing.T) {
	tests := []struct {
		name  string
		fault error
		opts  Options
		code  string // of the failure; empty: there is none
		line  string // what the line begins with
	}{
		{"article", nil, Options{Article: finds(article.Article{Meta: article.Meta{Title: "Weir"}})}, "", `{"schemaVersion":1,"id":"x","source":"a#1","title":"Weir"`},
		{"paywall", nil, Options{Article: finds(article.Article{Access: article.AccessPaywalled})}, "paywalled", `{"schemaVersion":1,"id":"x"`},
		{"consent", nil, Options{Article: finds(article.Article{Access: article.AccessConsent})}, "consent", `{"source":"a#1","id":"x","error":{"code":"consent",`},
		{"confidence", nil, Options{Article: finds(article.Article{Confidence: .2}), MinConfidence: .5}, CodeLowConfidence, `{"source":"a#1","id":"x","error":{"code":"low_confidence","message":"confidence 0.20 is below --min-confidence 0.50"`},
		{"panic", nil, Options{Article: panics}, capture.CodeInternal, `{"source":"a#1","id":"x","error":{"code":"internal","message":"internal fault: runtime error: index out of range [1] with length 0","stage":"extract"}}`},
		{"no article", nil, Options{}, CodeEmpty, `{"source":"a#1","id":"x","error":{"code":"empty"`},
		{"unknown field", nil, Options{Article: finds(article.Article{}), Format: format.Options{Fields: []string{"x"}}}, capture.CodeInternal, `{"source":"a#1","id":"x","error":{"code":"internal","message":"unknown field \"x\"","stage":"write"}}`},
		{"damage", &capture.Error{Code: capture.CodeDamaged, Stage: capture.StageRead, Offset: 7, Err: capture.ErrDamaged}, Options{}, capture.CodeDamaged, `{"source":"a#1","id":"x","error":{"code":"damaged","message":"at byte 7: archive is damaged","stage":"read"}}`},
		{"other error", errors.New("cause"), Options{}, capture.CodeInternal, `{"source":"a#1","id":"x","error":{"code":"internal","message":"cause","stage":"read"}}`},
	}
	for _, test := range tests {
		line, failure := Line(capture.Capture{Source: "a#1", ID: "x"}, test.fault, test.opts)
		code := ""
		if failure != nil {
			code = failure.Code
		}
		if code != test.code || !strings.HasPrefix(string(line), test.line) || strings.Count(string(line), "\n") != 1 || line[len(line)-1] != '\n' {
			t.Errorf("%s: code %q, line %s", test.name, code, line)
		}
	}
}
