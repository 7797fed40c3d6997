package meta

import (
	"bytes"
	"iter"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

var languageRule = rule[candidate]{sameLanguage, source.voice}

// language sets the language and the direction of its script.
func (r *reader) language(m *article.Meta) {
	all := r.languages()
	declared := ""
	if i := choose(languageRule, all); i >= 0 {
		declared = all[i].values[0]
	}
	if sample := r.sample(); !speaks(sample, declared) {
		if detected := detect(sample); detected != "" {
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
		if tag := languageTag(s.list[0]); tag != "" {
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
	switch scriptOf(m.Language) {
	case "Arab", "Hebr", "Thaa", "Syrc", "Nkoo":
		m.Dir = "rtl"
	}
}

// scriptOf returns the ISO 15924 code of the script that a language is most
// likely written in.
func scriptOf(lang string) string {
	script, _ := language.Make(lang).Script()
	return script.String()
}

// sameLanguage is the agreement of two tags: "en" and "en-US" agree on the language.
func sameLanguage(a, b *candidate) float64 {
	if baseLanguage(a.values[0]) == baseLanguage(b.values[0]) {
		return 1
	}
	return 0
}

func baseLanguage(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	return base
}

// languageTag returns the BCP 47 tag of a page's declaration, or "". "en_US" and "EN" are
// common.
func languageTag(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	tag, err := language.Parse(strings.ReplaceAll(s, "_", "-"))
	if err != nil || tag == language.Und {
		return ""
	}
	return tag.String()
}

// The number of bytes of text for detecting a language: enough for the trigrams of any
// language, and the smallest useful number.
const (
	sampleBytes = 600
	minSample   = 120
)

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

// detect returns the language of a text by its script or its commonest words, or "" if the
// text is too short or the language is ambiguous.
func detect(sample string) string {
	if len(sample) < minSample {
		return ""
	}
	if familiar(sample, commonWords("en"), plainShare) {
		return "en" // as most pages are
	}
	if lang := soleLanguage(sample); lang != "" {
		return lang
	}
	return likeliest(sample)
}

// A language is detected by its words if they make up likelyShare of the text, with each word
// weighted by how few languages share it, and clearShare times the share of the next language.
const (
	likelyShare = 0.04
	clearShare  = 1.25
)

// likeliest returns the language whose commonest words make up most of a text, or "" if no
// language stands out.
func likeliest(sample string) string {
	var scores [len(languages)]float64
	words := 0
	for word := range wordsOf(sample) {
		words++
		in := languagesOf()[word]
		shared := bits.OnesCount64(in)
		for ; in != 0; in &= in - 1 {
			scores[bits.TrailingZeros64(in)] += 1 / float64(shared)
		}
	}
	best, next := 0, 0.0
	for i, score := range scores {
		switch {
		case score > scores[best]:
			best, next = i, scores[best]
		case i != best:
			next = max(next, score)
		}
	}
	if scores[best] < likelyShare*float64(words) || scores[best] < clearShare*next {
		return ""
	}
	return languages[best].tag
}

// familiarShare is the least share of a text's words that are among the commonest
// of its language: in news it is a third, in lists of names a tenth.
const familiarShare = 0.1

// plainShare is the share of English's commonest words among a text's words from which the
// text is certainly English.
const plainShare = 0.2

// speaks reports whether a text may be in lang: it is in that language's script and has its
// commonest words. If these are not known, the script is enough.
func speaks(sample, lang string) bool {
	if lang == "" {
		return false
	}
	if len(sample) < minSample {
		return true
	}
	if mostlyLatin(sample) != (scriptOf(lang) == "Latn") {
		return false
	}
	common := commonWords(baseLanguage(lang))
	if common == "" {
		return true
	}
	return familiar(sample, common, familiarShare)
}

// familiar reports whether at least the given share of a text's words is in common. It reads
// no more of the text than necessary.
func familiar(sample, common string, share float64) bool {
	most := strings.Count(sample, " ") + 1 // words, which single spaces part
	words, known := 0, 0
	for word := range wordsOf(sample) {
		words++
		if word != "" && strings.Contains(common, " "+word+" ") {
			if known++; float64(known)/float64(most) >= share {
				return true
			}
		}
	}
	return float64(known)/float64(max(words, 1)) >= share
}

// wordsOf yields the words of a text in small letters, "" for those without any.
func wordsOf(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for word := range strings.FieldsSeq(text) {
			if !yield(strings.ToLower(strings.TrimFunc(word, unicode.IsPunct))) {
				return
			}
		}
	}
}

// mostlyLatin reports whether most letters of a text are Latin.
func mostlyLatin(sample string) bool {
	latin, other := 0, 0
	for _, c := range sample {
		switch {
		case c < utf8.RuneSelf:
			if page.IsLetter(byte(c)) {
				latin++
			}
		case c < 0x250 && unicode.IsLetter(c):
			latin++
		case unicode.IsLetter(c):
			other++
		}
	}
	return latin >= other
}
