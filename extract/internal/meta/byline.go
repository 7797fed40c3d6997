package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A byline names the people who wrote an article, amid words that do not: "By",
// roles, outlets, places, dates. authorNames parts it at the marks and words
// that join names, and takes from each part what looks like a name.

// maxByline is how long a byline may be: three names with their roles.
const maxByline = 300

// maxNameWords is how many words a name may have: "José Antonio de la Cruz y
// Fernández" has seven.
const maxNameWords = 7

// authorNames returns the names in a byline, in order, each once. It is empty
// when the byline names nobody.
func authorNames(byline string) []string {
	byline = squeeze(byline)
	if byline == "" || len(byline) > maxByline {
		return nil
	}
	var names []string
	for _, part := range bylineParts(cutDate(byline)) {
		name := cleanName(part)
		if name != "" && !containsFold(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// cutDate returns a byline without the date that stands in it.
func cutDate(byline string) string {
	if !strings.ContainsAny(byline, "0123456789") {
		return byline
	}
	r, ok := parseDate(byline, locale{})
	if !ok {
		return byline
	}
	return byline[:r.start] + " | " + byline[r.end:]
}

// containsFold reports whether names has name, but for case and marks.
func containsFold(names []string, name string) bool {
	key := fold(name)
	for _, other := range names {
		if fold(other) == key {
			return true
		}
	}
	return false
}

// bylineParts parts a byline at the marks and words that join names. A comma
// before a generational suffix joins nothing: "Martin King, Jr."
func bylineParts(byline string) []string {
	var parts []string
	words := strings.Fields(byline)
	start := 0
	flush := func(end int) {
		if end > start {
			parts = append(parts, strings.Join(words[start:end], " "))
		}
	}
	for i, word := range words {
		switch {
		case i > 0 && (joinsNames(word) && i+1 < len(words) || partsNames(word)):
			flush(i)
			start = i + 1
		case strings.HasSuffix(word, ",") || strings.HasSuffix(word, ";") || strings.HasSuffix(word, ":") && i == 0:
			words[i] = strings.TrimRight(word, ",;")
			if i+1 < len(words) && isSuffix(words[i+1]) {
				continue
			}
			flush(i + 1)
			start = i + 1
		}
	}
	flush(len(words))
	return splitMarks(parts)
}

// splitMarks parts at those marks that stand within words: "A/B", "A|B", "甲、乙".
func splitMarks(parts []string) []string {
	var all []string
	for _, part := range parts {
		all = append(all, strings.FieldsFunc(part, func(r rune) bool {
			switch r {
			case '|', ';', '、', '，', '；', '،', '•', '·', '\u2028', '&', '｜', '／', ',':
				return true
			}
			return false
		})...)
	}
	return all
}

// joinsNames reports whether word stands for "and" in some language.
func joinsNames(word string) bool {
	switch strings.ToLower(word) {
	case "and", "&", "+", "und", "et", "y", "e", "i", "och", "og", "ja", "ve", "en", "и", "та", "й", "și", "si", "és", "και", "و", "with", "mit", "avec", "con", "com", "och,", "and,", "dan", "và", "a", "x":
		return true
	}
	return false
}

// partsNames reports whether word is a mark between the parts of a byline.
func partsNames(word string) bool {
	switch word {
	case "|", "/", "-", "–", "—", "•", "·", "//", ">", "»", "►", "~", ":":
		return true
	}
	return false
}

func isSuffix(word string) bool {
	switch strings.ToLower(strings.Trim(word, ".,;")) {
	case "jr", "sr", "ii", "iii", "iv":
		return true
	}
	return false
}

// cleanName returns the name in one part of a byline, or "" when it has none.
func cleanName(part string) string {
	part = trimName(part)
	if at := strings.IndexAny(part, "([{<（"); at > 0 {
		part = trimName(part[:at])
	}
	words := strings.Fields(part)
	for len(words) > 0 && (opensByline(words[0]) || len(words) > 1 && opensWithNext(words[0], words[1])) {
		words = words[1:]
	}
	words = cutRole(words)
	if len(words) == 0 || len(words) > maxNameWords {
		return ""
	}
	name := trimName(strings.Join(words, " "))
	if !looksLikeName(name) {
		return ""
	}
	return name
}

// trimName removes marks around a name, but not the full stop of "Jr.".
func trimName(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`,;:|/-–—•·*"“”„«»>‹›#~_[]{}()=+`, r) || unicode.Is(unicode.Cf, r)
	})
	s = strings.TrimLeft(s, ".@'’‘")
	if strings.HasSuffix(s, ".") && !endsWithInitial(s) {
		s = strings.TrimRight(s, ".")
	}
	return s
}

// endsWithInitial reports whether s ends with an abbreviation of up to three
// letters, which its full stop belongs to.
func endsWithInitial(s string) bool {
	last := s[strings.LastIndexAny(s[:len(s)-1], " .")+1:]
	return utf8.RuneCountInString(last) <= 4
}

// opensByline reports whether word stands before the names: "By", "Von",
// "Autor:".
func opensByline(word string) bool {
	switch strings.ToLower(strings.TrimRight(word, ":.")) {
	case "by", "von", "par", "por", "di", "da", "de", "door", "przez", "av", "af", "od", "autor", "autorin", "autoren", "author", "authors", "autore", "autori", "autora", "autores", "auteur", "auteurs",
		"автор", "автори", "авторы", "yazar", "yazan", "tekst", "text", "texte", "texto", "testo", "tekst/foto", "bericht", "written", "posted", "published", "publié", "publicado", "publicada", "escrito", "geschrieben",
		"verfasst", "veröffentlicht", "words", "story", "reporting", "reported", "contributed", "reviewed", "edited", "updated", "created", "skrevet", "skriven", "napisał", "napisała", "kirjoittaja", "toimittaja", "teksti",
		"scritto", "écrit", "rédigé", "redigé", "γράφει", "του", "της", "بقلم", "كتب", "كتبت", "نویسنده", "מאת", "लेखक", "oleh", "penulis", "bởi", "文", "作者", "作者：", "記者", "记者", "责任编辑", "撰文", "文：", "기자", "글",
		"photos", "photo", "foto", "fotos", "special", "guest", "medically", "fact-checked", "contributor", "написал", "написала", "opublikował", "dodał", "scris", "szerző", "írta", "autorius", "article", "artikel", "ein", "beitrag", "eingestellt", "eine", "kommentar", "interview", "analysis", "essay", "opinion":
		return true
	}
	return false
}

// opensWithNext reports whether two words together open a byline: "Written by".
func opensWithNext(word, next string) bool {
	switch strings.ToLower(word) {
	case "a", "an", "the", "ein", "eine", "un", "una":
		return opensByline(next)
	}
	return false
}

// cutRole returns words up to where a role or an outlet begins: "Ann Lee Senior
// Editor", "Ann Lee for Reuters", "Ann Lee in Berlin". A part that begins with
// a role is no name, unless it is nothing else.
func cutRole(words []string) []string {
	for i, word := range words {
		lower := strings.ToLower(strings.Trim(word, ".,:;"))
		switch {
		case i > 0 && bindsOutlet(lower):
			return words[:i]
		case i > 1 && (isRole(lower) || ranksRole(lower)):
			return words[:i]
		case i == 1 && isRole(lower) && len(words) == 2:
			return words
		}
	}
	return words
}

// bindsOutlet reports whether what follows word tells a place or an outlet.
func bindsOutlet(word string) bool {
	switch word {
	case "in", "for", "from", "at", "aus", "für", "pour", "para", "per", "bei", "on", "of", "is", "was", "has", "via", "dla", "för", "since", "who", "as", "ist", "about":
		return true
	}
	return false
}

// ranksRole reports whether word stands before a role: "Senior Editor".
func ranksRole(word string) bool {
	switch word {
	case "senior", "chief", "deputy", "associate", "assistant", "managing", "executive", "contributing", "lead", "founder", "co-founder", "cofounder", "vice", "professor", "political", "technology", "business",
		"stellvertretender", "leitender", "leitende", "updated", "published", "posted", "last", "freelance", "national", "foreign", "staff":
		return true
	}
	return false
}

// isRole reports whether word tells what somebody does.
func isRole(word string) bool {
	switch word {
	case "editor", "editors", "editor-in-chief", "editor-at-large", "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "journalist", "journalists", "columnist", "contributor", "contributors",
		"author", "ceo", "cto", "cfo", "coo", "cmo", "founder", "co-founder", "president", "director", "manager", "analyst", "specialist", "consultant", "producer", "photographer", "blogger", "intern", "fellow", "researcher", "strategist", "expert", "officer",
		"redakteur", "redakteurin", "redaktorin", "korrespondent", "korrespondentin", "journalistin", "chefredakteur", "chefredakteurin", "volontär", "volontärin", "autor", "autorin", "reporterin", "politikredakteur", "ressortleiter", "ressortleiterin",
		"rédacteur", "rédactrice", "journaliste", "correspondant", "correspondante", "periodista", "redactor", "redactora", "corresponsal", "giornalista", "redattore", "redattrice", "jornalista", "repórter", "journaliste,", "dziennikarz", "dziennikarka", "redaktor", "korespondent",
		"журналист", "корреспондент", "редактор", "кореспондент", "журналістка", "журналист,", "muhabir", "muhabiri", "editör", "toimittaja", "journalisten", "redaktör", "reporter,", "verslaggever", "verslaggeefster", "redacteur", "journalist,", "phd", "md", "rd", "rdn", "cpa", "esq", "mba", "lmft", "psyd", "dvm", "rn", "cfp®", "cfp":
		return true
	}
	return false
}

// looksLikeName reports whether name may be that of a person or an
// organisation: letters, not too many, no address, no date, no sentence.
func looksLikeName(name string) bool {
	if len(name) < 2 || len(name) > 80 || strings.Contains(name, "://") || strings.Contains(name, "www.") {
		return false
	}
	letters, digits := 0, 0
	for _, r := range name {
		switch {
		case unicode.IsLetter(r):
			letters++
		case unicode.IsDigit(r):
			digits++
		case r == '\u0000' || r == '{' || r == '}' || r == '<' || r == '=' || r == '?' || r == '!':
			return false
		}
	}
	if letters < 2 || digits > letters {
		return false
	}
	if digits > 0 {
		if _, ok := parseDate(name, locale{}); ok {
			return false
		}
	}
	return !isNoName(fold(name))
}

// isNoName reports whether a folded part of a byline is a word that pages put
// where a name should be.
func isNoName(name string) bool {
	switch name {
	case "null", "undefined", "none", "n a", "na", "unknown", "author", "authors", "by", "posted", "published", "updated", "view all posts", "view profile", "share", "follow", "read more", "more", "about", "comments", "comment",
		"facebook", "twitter", "x", "linkedin", "instagram", "email", "e mail", "print", "min read", "see more", "anonymous", "name", "object object", "others", "other", "et al", "al", "contributor", "contributors", "writer", "reporter", "journalist", "correspondent", "minutes read", "opens in new window", "opens in a new tab":
		return true
	}
	return false
}
