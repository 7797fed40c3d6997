package meta

import (
	"bytes"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/language"
)

var languageRule = rule[candidate]{sameLanguage, source.voice}

// language sets the language and the direction of its script.
func (r *reader) language(m *article.Meta) {
	all := r.languages()
	declared := ""
	if i := choose(languageRule, all); i >= 0 {
		declared = all[i].values[0]
	}
	if sample := r.sample(); !language.Speaks(sample, declared) {
		if detected := language.Detect(sample); detected != "" {
			r.addStatement(languageField, bodyText, 1, detected)
			all = r.languages()
		}
	}
	if values := pick(r, languageField, languageRule, all); len(values) > 0 {
		m.Language = values[0]
	}
	r.lang = m.Language
	if r.lang == "en" && r.daysFirst() {
		r.lang = "en-GB"
	}
	r.dir(m)
}

// daysFirst reports whether the page's address is that of a country that writes English with
// the day before the month: under its domain, or in a folder such as "/en-gb/".
func (r *reader) daysFirst() bool {
	if r.base == nil {
		return false
	}
	folder, _, _ := strings.Cut(strings.TrimPrefix(r.base.Path, "/"), "/")
	region, english := strings.CutPrefix(strings.ToLower(folder), "en-")
	if !english {
		host := r.base.Hostname()
		region = host[strings.LastIndexByte(host, '.')+1:]
	}
	switch region {
	case "gb", "uk", "ie", "au", "nz", "in", "za", "sg", "my", "hk", "ng", "ke", "gh", "pk", "bd", "lk", "eu":
		return true
	}
	return false
}

func (r *reader) languages() []candidate {
	return r.candidates(languageField, func(s statement) []string {
		if tag := language.Tag(s.list[0]); tag != "" {
			return []string{tag}
		}
		return nil
	})
}

// dir sets the direction of the script: the declared one, or that of the language.
func (r *reader) dir(m *article.Meta) {
	for _, s := range r.statements[dirField] {
		if dir := strings.ToLower(strings.TrimSpace(s.list[0])); dir == "rtl" || dir == "ltr" {
			m.Dir = dir
			return
		}
	}
	if m.Language == "" {
		return
	}
	m.Dir = "ltr"
	switch language.Script(m.Language) {
	case "Arab", "Hebr", "Thaa", "Syrc", "Nkoo":
		m.Dir = "rtl"
	}
}

// sameLanguage is the agreement of two tags: "en" and "en-US" agree on the language.
func sameLanguage(a, b *candidate) float64 {
	if language.Base(a.values[0]) == language.Base(b.values[0]) {
		return 1
	}
	return 0
}

// sampleBytes is the number of bytes of text from which the language is detected: enough for the
// trigrams of any language.
const sampleBytes = 600

// sample returns the beginning of the article's text.
func (r *reader) sample() string {
	g := &r.glue
	g.reset()
	for i := max(r.first, 0); int(i) < len(r.page.Blocks) && len(g.Bytes()) < sampleBytes; i++ {
		if block := &r.page.Blocks[i]; block.Words >= bodyWords && 2*block.LinkWords < block.Words {
			r.page.FoldBlock(&g.Folder, int(i))
			g.Space()
		}
	}
	sample := g.Bytes()
	if len(sample) > sampleBytes {
		sample = bytes.ToValidUTF8(sample[:sampleBytes], nil)
	}
	return string(sample)
}
