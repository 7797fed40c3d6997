package meta

import "presscut/extract/article"

// sectionWeight is the weight of a source of the section.
func sectionWeight(source string) float64 {
	switch source {
	case "article:section", "json-ld", "og:section", "parsely-section":
		return 1.0
	case "itemprop articleSection", "section", "article.section", "sailthru.section", "cxenseparse:section", "og:article:section":
		return 0.8
	case "json-ld breadcrumbs", "class category":
		return 0.6
	case "breadcrumbs":
		return 0.5
	}
	return 0.4
}

// maxSection is how long the name of a section may be, in bytes.
const maxSection = 60

var sectionRule = rule{sectionWeight, sameKey, voiceOf}

func (r *reader) section(m *article.Meta) {
	title := fold(m.Title)
	all := r.candidates(sectionField, sectionRule, func(s statement) []string {
		name := squeeze(stripTags(s.list[0]))
		key := fold(name)
		if key == "" || len(name) > maxSection || key == title || isFrontPage(key) || r.isSite(name) {
			return nil
		}
		return []string{name}
	})
	if values := r.pick(sectionField, sectionRule, all); len(values) > 0 {
		m.Section = values[0]
	}
}

// isFrontPage reports whether a folded name leads to the front page, or is one
// that a system gives where nobody chose one.
func isFrontPage(name string) bool {
	switch name {
	case "home", "homepage", "home page", "start", "startseite", "accueil", "inicio", "início", "strona główna",
		"главная", "головна", "ana sayfa", "forside", "hem", "etusivu", "domov", "domů", "acasă", "főoldal", "αρχική",
		"الرئيسية", "خانه", "首页", "首頁", "ホーム", "홈", "beranda", "trang chủ", "uncategorized", "allgemein", "non classé",
		"sin categoría", "article", "index", "root":
		return true
	}
	return false
}

// sayTrail says the section that a trail of names leads through, which begins
// with the front page and may end with the page itself.
func (r *reader) sayTrail(source string, names []string) {
	last := len(names) - 1
	if last >= 1 {
		last-- // the page itself
	}
	for i := last; i >= 0; i-- {
		if names[i] != "" && !isFrontPage(fold(names[i])) {
			r.say(sectionField, source, 1, names[i])
			return
		}
	}
}

// sectionElement reads an element near the title whose class says category.
func (r *reader) sectionElement(e int32, trust float64) {
	if trust < 1 {
		return
	}
	if text := r.text(e, maxSection); text != "" {
		r.sayAt(sectionField, "class category", e, trust, text)
	}
}
