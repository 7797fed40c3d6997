package main

import (
	"encoding/json"
	"io"

	"presscut/cmd/presscut/report"
	"presscut/extract"
	"presscut/extract/article"
)

// writeExplanationJSON writes e as JSON.
func writeExplanationJSON(w io.Writer, source string, e *extract.Explanation, doubts bool) error {
	type reason struct {
		Feature string  `json:"feature"`
		Value   uint8   `json:"value"`
		Usual   uint8   `json:"usual"`
		Weight  float32 `json:"weight"`
	}
	type block struct {
		Keep        bool         `json:"keep"`
		Probability float64      `json:"probability"`
		Rule        extract.Rule `json:"rule,omitempty"`
		Part        extract.Part `json:"part,omitempty"`
		Place       string       `json:"place"`
		Container   string       `json:"container,omitempty"`
		Words       int          `json:"words"`
		LinkDensity float64      `json:"linkDensity"`
		Text        string       `json:"text"`
		Reasons     []reason     `json:"reasons,omitempty"`
	}
	type candidate struct {
		Field      string   `json:"field"`
		Source     string   `json:"source"`
		Raw        string   `json:"raw"`
		Value      string   `json:"value"`
		Score      float64  `json:"score"`
		Agree      []string `json:"agree,omitempty"`
		Confidence float64  `json:"confidence,omitempty"`
		Chosen     bool     `json:"chosen"`
	}
	out := struct {
		Source     string           `json:"source"`
		Kind       string           `json:"kind"`
		Charset    string           `json:"charset"`
		Found      bool             `json:"found"`
		Access     article.Access   `json:"access,omitempty"`
		PageType   article.PageType `json:"pageType,omitempty"`
		Confidence float64          `json:"confidence"`
		Warnings   []string         `json:"warnings,omitempty"`
		Blocks     []block          `json:"blocks"`
		Candidates []candidate      `json:"candidates"`
	}{source, kindName(e.Kind), e.Charset, e.Found, e.Access, e.PageType, e.Confidence, e.Warnings, []block{}, []candidate{}}
	for _, b := range e.Blocks {
		if doubts && !report.Doubtful(&b) {
			continue
		}
		next := block{b.Keep, b.Probability, b.Rule, b.Part, b.Place, b.Container, b.Words, b.LinkDensity, b.Text, nil}
		for _, r := range b.Reasons {
			next.Reasons = append(next.Reasons, reason(r))
		}
		out.Blocks = append(out.Blocks, next)
	}
	for _, f := range e.Candidates {
		out.Candidates = append(out.Candidates, candidate{f.Field, f.Source, f.Raw, f.Value, f.Score, f.Agree, f.Probability, f.Chosen})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
