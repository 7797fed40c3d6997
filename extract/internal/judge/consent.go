package judge

import (
	"presscut/extract/article"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// The share of the page's text about consent on a consent page, and on a page that declares an
// article: there a banner may be the only kept text.
const (
	consentShare         = 0.5
	declaredConsentShare = 0.8
)

// minConsentPhrases is the smallest number of phrases of consent on a consent page.
const minConsentPhrases = 2

// consentLead is the number of bytes within which the kept blocks of a consent page have one
// of its phrases. This alone distinguishes it from articles.
const consentLead = 400

// isConsentPage reports whether a consent page replaces the article: the kept
// text asks for consent in several phrases that only the asking party
// uses, over most of its length, and a button answers it.
func (f *facts) isConsentPage() bool {
	if f.kept == 0 && f.words > ampleWords {
		return false
	}
	if !f.asksForConsent() || !holdsAny(f.text(), lexicon.ConsentAnswers[:]) {
		return false
	}
	share := consentShare
	if f.declared.isArticle() {
		share = declaredConsentShare
	}
	return f.consentShare() >= share
}

// asksForConsent reports whether the kept text asks for consent in several phrases of
// the asking party.
func (f *facts) asksForConsent() bool {
	return holdsAny(f.keptText(consentLead), lexicon.ConsentPhrases[:]) && holds(f.keptText(maxVisible), minConsentPhrases, lexicon.ConsentPhrases[:])
}

// AsksForConsent reports whether the kept text of p asks for consent, even if no
// button answers it: the texts of banners are in the data of a page, their buttons in
// its scripts.
func AsksForConsent(p *page.Page, d *declare.Declared, verdicts []page.Verdict) bool {
	f := gather(p, d, verdicts, article.Meta{})
	return f.asksForConsent() && f.consentShare() >= consentShare
}

// consentShare returns the share of the kept words that are in blocks with a word of consent,
// or of all words if none were kept.
func (f *facts) consentShare() float64 {
	of := 0
	for i, v := range f.verdicts {
		if (v.Keep || f.kept == 0) && holdsAny(f.block(i), lexicon.ConsentWords[:]) {
			of += int(f.page.Blocks[i].Words)
		}
	}
	if f.kept == 0 {
		return float64(of) / float64(max(f.words, 1))
	}
	return float64(of) / float64(f.kept)
}
