package meta

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/dates"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/names"
)

// A byline names the people who wrote an article, among other words: "By", roles, outlets,
// places, dates, reviewers. authorNames removes dates and other people's work, splits the rest
// at marks, then at commas, then at the words that join names, and takes from each part the
// text that looks like a name.

// maxByline is the largest length of a byline: three names with their roles.
const maxByline = 300

// maxNameWords is the largest number of words in a name: "José Antonio de la Cruz y Fernández"
// has seven.
const maxNameWords = 7

// authorNames returns the names in a visible byline, in order, each once. It is empty if the
// byline names nobody.
func authorNames(byline string) []string {
	byline = squeeze(byline)
	if byline == "" || len(byline) > maxByline {
		return nil
	}
	if people := names.Credited(byline); len(people) > 0 || names.CreditsOthers(byline) {
		return people
	}
	byline = withoutAgency(halfOfTwice(byline))
	var found []string
	for _, part := range strings.FieldsFunc(markParts(ownPart(cutDates(byline))), isPartMark) {
		if len(found) > 0 && (tellsRole(part) || strings.ToLower(part) == part && strings.ToUpper(part) != part) {
			continue
		}
		found = appendNames(found, seenParts(cutSlash(part)), seenName)
	}
	if len(found) > maxPersonWords && !slices.ContainsFunc(found, namesPerson) {
		return nil // the sections of the article
	}
	return found
}

// withoutAgency returns a byline without the news agency after a slash that distributed the
// text: "Ann Lee / AP".
func withoutAgency(byline string) string {
	people, agency, ok := cutLast(byline, " / ")
	if !ok || !lexicon.IsAgency(fold(agency)) {
		return byline
	}
	return people
}

// cutSlash returns a part of a byline with a comma for the slash between two persons, or
// without the outlet that a slash joins to a person's name: "Ann Lee/Harbour News".
func cutSlash(part string) string {
	person, other, ok := strings.Cut(part, "/")
	switch {
	case !ok || !namesPerson(strings.Join(openedNames(person), " ")):
		return part
	case namesPerson(other):
		return person + ", " + other
	}
	return person
}

// halfOfTwice returns a byline that is printed twice, for wide and for narrow screens, once.
func halfOfTwice(byline string) string {
	half := len(byline) / 2
	if len(byline)%2 == 1 && byline[half] == ' ' && byline[:half] == byline[half+1:] {
		return byline[:half]
	}
	return byline
}

// givenNames returns the names in a value that is only for machines. It holds names and
// nothing else, so that a word like "for" or "editor" belongs to a name.
func givenNames(value string) []string {
	value = squeeze(value)
	if value == "" || len(value) > maxByline {
		return nil
	}
	var names []string
	for _, part := range strings.FieldsFunc(strings.ReplaceAll(withoutAgency(value), " / ", " | "), isPartMark) {
		phrases := commaParts(part)
		if familyFirst(phrases) {
			phrases = []string{phrases[1] + " " + phrases[0]}
		}
		names = appendNames(names, phrases, givenName)
	}
	return names
}

// familyFirst reports whether phrases are a family name and the given name after it, as in
// catalogues: "Lee, Ann".
func familyFirst(phrases []string) bool {
	return len(phrases) == 2 && !strings.Contains(phrases[0], " ") && !lexicon.IsGivenName(fold(phrases[0])) &&
		lexicon.IsGivenName(fold(phrases[1])) && namesPerson(phrases[1]+" "+phrases[0])
}

// appendNames appends to names those in phrases, as returned by clean, that are not in names
// yet.
func appendNames(names, phrases []string, clean func(string) string) []string {
	for _, phrase := range phrases {
		for _, joined := range joinedPeople(phrase) {
			if name := clean(joined); name != "" && !containsFold(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// maxDates is the largest number of dates in a byline: publication and change.
const maxDates = 3

// cutDates returns a byline without its dates.
func cutDates(byline string) string {
	for range maxDates {
		if !strings.ContainsAny(byline, "0123456789") {
			return byline
		}
		found, ok := dates.Parse(byline, dates.Locale{})
		if !ok {
			return byline
		}
		byline = withoutPreposition(byline[:found.Start]) + dateMark + byline[found.End:]
	}
	return byline
}

// withoutPreposition returns the text before a date without the words at its end that belong
// to the date: "Ann Lee on", "Marie Dupont le lun,".
func withoutPreposition(before string) string {
	words := strings.Fields(before)
	kept := len(words)
	for back := 1; back <= 3 && back < len(words); back++ {
		word := words[len(words)-back]
		if lexicon.StandsBeforeDate(strings.ToLower(strings.TrimRight(word, ".:"))) {
			kept = len(words) - back
		} else if kept < len(words) || len(word) > maxWeekday {
			break
		}
	}
	if kept == len(words) {
		return before
	}
	return strings.Join(words[:kept], " ")
}

// maxWeekday is the length of the longest weekday between a preposition and a date in bylines,
// in bytes.
const maxWeekday = 12

// dateMark replaces a date that was removed from a byline.
const dateMark = " | "

// ownPart returns the part of a byline with the authors: the part after "by", and before
// people who checked or edited the article, or its sections.
func ownPart(byline string) string {
	words := withoutOtherCredits(withColons(strings.Fields(cutLabel(byline))))
	start, end := 0, len(words)
scan:
	for i, word := range words {
		switch {
		case i > start && opensSections(words[i-1], word):
			end = i
		case !isBy(word) || i > 0 && !standsBefore(words[i-1], word):
			continue
		case i > 0 && sharesWork(words[i-1]):
			end = i - 1
			if end-start <= 1 && end < len(words)-2 {
				end = start // "Fact checked by", "Medically reviewed by"
			}
		default:
			start = i + 1
			continue
		}
		break scan
	}
	own := strings.Join(words[min(start, end):end], " ")
	if end < len(words) && endsSentence(own) {
		own = own[:len(own)-1] // "Words by Ann Lee. Photographs by Bo Yang."
	}
	return own
}

// withColons returns the words of a byline with each separate colon, as in French, joined to
// the label before it: "Photos : Bo Yang".
func withColons(words []string) []string {
	joined := words[:0]
	for _, word := range words {
		if n := len(joined); word == ":" && n > 0 && (opensByline(joined[n-1]) || lexicon.IsOtherCredit(fold(joined[n-1]))) {
			joined[n-1] += ":"
			continue
		}
		joined = append(joined, word)
	}
	return joined
}

// endsSentence reports whether the full stop at the end of names ends a sentence: the last
// word is longer than an initial and not a suffix such as "Jr.".
func endsSentence(names string) bool {
	last := names[strings.LastIndexByte(names, ' ')+1:]
	return len(last) > len("A.") && strings.HasSuffix(last, ".") && !isSuffix(last)
}

// withoutOtherCredits returns the words of a byline without those from each label of
// other work than writing on to the next label of writing: "Ann Lee, Fotos: Bo Yang".
func withoutOtherCredits(words []string) []string {
	kept, other := words[:0], false
	for _, word := range words {
		if strings.HasSuffix(word, ":") {
			switch key := fold(word); {
			case lexicon.IsOtherCredit(key):
				other = true
			case other && opensByline(word):
				other = false
				continue
			}
		}
		if !other {
			kept = append(kept, word)
		}
	}
	return kept
}

// opensSections reports whether word, given the word before it, introduces the sections of an
// article: "By Ann Lee, in Politics", "Filed under".
func opensSections(before, word string) bool {
	return lexicon.OpensSections(word) || word == "in" && strings.HasSuffix(before, ",")
}

// cutLabel returns a byline without a label that names several kinds of work:
// "Text & photos: Ann Lee".
func cutLabel(byline string) string {
	label, rest, ok := strings.Cut(byline, ":")
	switch {
	case !ok || isOtherWork(strings.Fields(label)):
		return byline
	case creditsOthers(label):
		if strings.Contains(rest, ":") {
			return byline // of other work
		}
		return ""
	}
	for word := range strings.FieldsSeq(label) {
		if !opensByline(word) && !lexicon.JoinsNames(word) {
			return byline
		}
	}
	return rest
}

// creditsOthers reports whether a label, or each word of it, is that of other work than
// writing: "Fotos", "Image credit".
func creditsOthers(label string) bool {
	key := fold(label)
	return lexicon.IsOtherCredit(key) || key != "" && all(strings.Fields(key), lexicon.IsOtherCredit)
}

// isOtherWork reports whether words end with "by" after a verb of work other than writing:
// "Edited by".
func isOtherWork(words []string) bool {
	n := len(words)
	return n >= 2 && isBy(words[n-1]) && sharesWork(words[n-2])
}

// isBy reports whether word introduces an author within a line: "Written by", "Posted by:".
func isBy(word string) bool {
	word = strings.ToLower(strings.TrimRight(word, ":"))
	return lexicon.IsBy(word) || lexicon.IsByAfterVerb(word)
}

// standsBefore reports whether by introduces an author, given the word before it. Such words
// in languages other than English are also parts of many names, and introduce an author only
// after a verb or a mark.
func standsBefore(before, by string) bool {
	if strings.EqualFold(strings.TrimRight(by, ":"), "by") || strings.ContainsFunc(by, names.IsEastAsian) {
		return true
	}
	if lexicon.IsByAfterVerb(strings.ToLower(by)) {
		return wroteWord(before) || sharesWork(before)
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return !unicode.IsLetter(last) || wroteWord(before)
}

// wroteWord reports whether word is a verb of writing or publishing.
func wroteWord(word string) bool {
	return lexicon.IsWriting(strings.ToLower(word))
}

// sharesWork reports whether word, before "by", is a verb of work on the article other than
// writing.
func sharesWork(word string) bool {
	return lexicon.IsOtherWork(strings.ToLower(strings.Trim(word, "|,;.:")))
}

// markParts replaces separate marks between the parts of a byline by a bar. A hyphen within a
// name is not separate.
func markParts(byline string) string {
	words := strings.Fields(byline)
	for i, word := range words {
		if slices.Contains(partMarks[:], word) {
			words[i] = "|"
		}
	}
	return strings.Join(words, " ")
}

// partMarks are marks that separate the parts of a byline if they are separate words.
var partMarks = [...]string{"-", "–", "—", "/", "//", ">", "»", "►", "~", ":", "⋅", "●", "*", "+"}

func isPartMark(r rune) bool {
	switch r {
	case '|', ';', '、', '，', '；', '،', '•', '·', '\u2028', '｜', '／', '●', '⋅', '∙', '│', '—', '‧':
		return true
	}
	return false
}

// commaParts splits a phrase at its commas. A role after a name is removed: "Ann Lee, senior
// editor". A suffix or a degree stays with its name: "Martin King, Jr.", "Ann Lee, MD".
func commaParts(phrase string) []string {
	var parts []string
	for i, part := range strings.Split(phrase, ",") {
		part = strings.TrimSpace(part)
		switch {
		case part == "":
		case len(parts) > 0 && isSuffix(part):
			parts[len(parts)-1] += ", " + part
		case i > 0 && tellsRole(part):
		default:
			parts = append(parts, part)
		}
	}
	return parts
}

// seenParts is like commaParts for visible text, where more follows a name: an outlet in
// capitals or small letters, "Ann Lee, AFP", and after a role the department or another role,
// "Ann Lee, Senior Editor, Technology", "Ann Lee Senior Editor and Gardener".
func seenParts(phrase string) []string {
	if strings.Contains(phrase, ",") {
		phrase = cutOutlets(phrase)
	}
	var names []string
	for _, part := range commaParts(phrase) {
		joined := joinedNames(part)
		role := len(joined) > 1 && tellsRole(joined[0])
		for i, name := range joined {
			if i == 0 || !role || tellsRole(name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// cutOutlets returns names with commas between them without other text after a name.
func cutOutlets(phrase string) string {
	parts := strings.Split(phrase, ",")
	capitals, role := allCapitals(parts[0]), tellsRole(parts[0])
	person := namesPerson(strings.Join(openedNames(parts[0]), " "))
	kept := parts[:1]
	for i, part := range parts[1:] {
		part = strings.TrimSpace(part)
		if names := joinedNames(part); len(names) > 1 && names[0] == "" {
			part = strings.Join(names[1:], " & ") // the last of several
		} else if role && namesPerson(part) && (i+2 >= len(parts) || !tellsRole(parts[i+2])) {
			continue // an outlet: a person's role would follow
		}
		switch {
		case isSuffix(part):
		case tellsRole(part):
			role = true
			continue
		case role && !namesPerson(part), isSmall(part), !capitals && allCapitals(part):
			continue
		case person && !strings.Contains(part, " "):
			continue // a place or an outlet
		}
		kept = append(kept, part)
	}
	return strings.Join(kept, ",")
}

// isSmall reports whether a phrase begins with a letter and has no capitals.
func isSmall(phrase string) bool { return phrase == strings.ToLower(phrase) && startsLower(phrase) }

// tellsRole reports whether a phrase after a name is a person's role.
func tellsRole(phrase string) bool {
	words := strings.Fields(strings.ToLower(phrase))
	for i, word := range words {
		word = strings.Trim(word, ".:;()")
		if lexicon.IsRole(word) || i == 0 && lexicon.RanksRole(word) || i == 1 && lexicon.BindsOutlet(word) {
			return true
		}
	}
	return false
}

// joinedPeople is like joinedNames, but keeps the name of an organisation with such a word
// whole: none of its parts is a person's name, "Ship & Sail".
func joinedPeople(phrase string) []string {
	names := joinedNames(phrase)
	if len(names) == 2 && strings.Contains(phrase, "&") && !slices.ContainsFunc(names, namesPerson) && !opensByline(strings.Fields(names[0] + " ")[0]) {
		return []string{phrase}
	}
	return names
}

// joinedNames splits a phrase at the words that join names.
func joinedNames(phrase string) []string {
	var names []string
	words := strings.Fields(strings.ReplaceAll(phrase, "&", " & "))
	start := 0
	for i, word := range words {
		if lexicon.JoinsNames(word) && i+1 < len(words) {
			if i+2 == len(words) && joinsFamilies(words[start:i], word, words[i+1]) {
				continue
			}
			names = append(names, strings.Join(words[start:i], " "))
			start = i + 1
		}
	}
	return append(names, strings.Join(words[start:], " "))
}

// joinsFamilies reports whether the last word of a line, with one such as the Spanish "y"
// before it, is the mother's family name of the person that the words before name, who has
// given names and a father's family name with particles: "José de la Cruz y Fernández".
func joinsFamilies(before []string, word, last string) bool {
	if word != "y" && word != "i" || !startsUpper(last) || isStaff(fold(last)) || !namesPerson(strings.Join(openedNames(strings.Join(before, " ")), " ")) {
		return false
	}
	return slices.ContainsFunc(before, lexicon.IsParticle)
}

// containsFold reports whether names has name, ignoring case and marks.
func containsFold(names []string, name string) bool {
	key := fold(name)
	for _, other := range names {
		if fold(other) == key {
			return true
		}
	}
	return false
}

// isSuffix reports whether word follows a name as a generation, degree or
// licence to practise.
func isSuffix(word string) bool {
	return lexicon.IsNameSuffix(strings.ToLower(strings.Trim(strings.ReplaceAll(word, ".", ""), " ,;®™*")))
}

// seenName returns the name in one part of a byline, or "" if it has none.
func seenName(part string) string {
	part = trimName(part)
	if lexicon.IsAccountWord(fold(part)) {
		return ""
	}
	whole := namedOnce(openedNames(withoutBrackets(part)))
	for len(whole) > minPersonWords && lexicon.IsRole(strings.ToLower(whole[0])) {
		whole = whole[1:]
	}
	words := cutRole(whole)
	if len(words) < len(whole) && len(whole) <= maxPersonWords && lexicon.IsRole(strings.ToLower(whole[len(whole)-1])) && slices.ContainsFunc(words, func(word string) bool { return lexicon.IsLabel(strings.ToLower(word)) }) {
		return wholeName(whole) // "The Globe editors"
	}
	if n := len(words); 0 < n && n <= 2 && lexicon.IsRole(strings.ToLower(words[n-1])) && !isStaff(fold(part)) {
		return "" // "Tech Reporter", "CEO"
	}
	if slices.ContainsFunc(words, func(word string) bool { return strings.Trim(word, "0123456789") == "" }) {
		return "" // a date, a time, a count
	}
	return wholeName(words)
}

// withoutBrackets returns a name without text in brackets behind it, or "" if that names other
// work than writing: "Bo Yang (Fotos)".
func withoutBrackets(part string) string {
	at := strings.IndexAny(part, "([{<（")
	switch {
	case at <= 0 || isNickname(part, at):
		return part
	case lexicon.IsOtherCredit(fold(part[at:])):
		return ""
	}
	return trimName(part[:at])
}

// isNickname reports whether the bracket at offset at of a name holds a nickname, between the
// given name and the family name: "Richard (Rick) Lee".
func isNickname(part string, at int) bool {
	sign, family, closed := strings.Cut(part[at:], ")")
	if first, _ := utf8.DecodeRuneInString(part); closed && family == "" && names.IsEastAsian(first) {
		return sign[0] == '(' && namesPerson(sign[1:]) // the original form of the name
	}
	return closed && sign[0] == '(' && !strings.Contains(strings.TrimSpace(part[:at]), " ") && namesPerson(part[:at]+strings.TrimSpace(family))
}

// namedOnce returns words up to where the name at their beginning is repeated or a sentence
// about the person begins: "Ann Lee Ann Lee covers the harbour".
func namedOnce(words []string) []string {
	for n := minPersonWords; n < len(words) && n <= maxNameWords; n++ {
		switch {
		case 2*n <= len(words) && slices.Equal(words[:n], words[n:2*n]):
			return words[:n]
		case n < len(words)-1 && startsLower(words[n]) && lexicon.IsLifeVerb(words[n]) && namesPerson(strings.Join(words[:n], " ")):
			return words[:n]
		}
	}
	return words
}

// givenName returns a part of a value that is only for machines as a name, or "".
func givenName(part string) string {
	part = trimName(cutSign(part))
	if at := strings.IndexAny(part, "([{<（"); at > 0 && part[at] != '(' {
		part = trimName(part[:at])
	}
	words := openedNames(part)
	if isSmallName(words) {
		return strings.Join(words, " ")
	}
	return wholeName(words)
}

// cutSign returns a name without the parentheses after it that hold the newsroom's signature
// for it, or a role, and not an address: "Ann Lee (ale)". The closing one may be missing if
// there was a comma in between.
func cutSign(part string) string {
	at := strings.LastIndexByte(part, '(')
	if at <= 0 {
		return part
	}
	sign, _, closed := strings.Cut(part[at+1:], ")")
	if !closed || !startsUpper(sign) && strings.HasSuffix(part, ")") && !strings.Contains(strings.TrimRight(sign, "."), ".") {
		return part[:at]
	}
	return part
}

// isSmallName reports whether words are a person's name that was typed without
// capitals, as people do when they open an account: "ann lee".
func isSmallName(words []string) bool {
	if len(words) < minPersonWords || len(words) > maxSmallName {
		return false
	}
	for _, word := range words {
		if len(word) < 3 || strings.ContainsFunc(word, func(c rune) bool { return !unicode.IsLower(c) }) ||
			lexicon.IsRole(word) || lexicon.RanksRole(word) || lexicon.EndsName(word) || lexicon.BindsOutlet(word) || opensByline(word) || lexicon.IsLabel(word) {
			return false
		}
	}
	return true
}

// maxSmallName is the largest number of words in a name without capitals: with more, it is a
// phrase.
const maxSmallName = 3

// openedNames returns the words of part after those that open a byline.
func openedNames(part string) []string {
	words := strings.Fields(part)
	for len(words) > 1 && (opensByline(words[0]) && !startsGroup(words[1]) || opensWithNext(words[0], words[1])) {
		words = words[1:]
	}
	return words
}

// startsGroup reports whether word, after one for people such as "Contributors", introduces
// the organisation they work for, which makes both a part of a group's name: "Contributors to
// Globe".
func startsGroup(word string) bool { return word == "to" || word == "of" }

// wholeName joins the words of a name, or returns "" if they are not one.
func wholeName(words []string) string {
	if len(words) == 0 || len(words) > maxNameWords {
		return ""
	}
	name := names.WithoutRole(trimName(strings.Join(words, " ")))
	if !looksLikeName(name) || isDegree(name) || lexicon.IsNoticeWord(fold(words[len(words)-1])) {
		return ""
	}
	return name
}

// isDegree reports whether text read as a name is a degree that a mark or a line break
// separates from its holder.
func isDegree(name string) bool {
	return lexicon.IsDegree(strings.ToLower(strings.ReplaceAll(name, ".", "")))
}

// trimName removes marks around a name, but not the full stop of "Jr.".
func trimName(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`,;:|/-–—•·*"“”„«»>‹›#~_[]{}()=+`, r) || unicode.Is(unicode.Cf, r)
	})
	s = strings.TrimLeft(s, ".@'’‘")
	if strings.LastIndexByte(s, '(') > strings.LastIndexByte(s, ')') {
		s += ")" // it closes a bracket in the name
	}
	if strings.HasSuffix(s, ".") && !endsWithInitial(s) {
		s = strings.TrimRight(s, ".")
	}
	return s
}

// endsWithInitial reports whether s ends with an abbreviation of up to three letters,
// including its full stop.
func endsWithInitial(s string) bool {
	last := s[strings.LastIndexAny(s[:len(s)-1], " .")+1:]
	return utf8.RuneCountInString(last) <= 4
}

// opensByline reports whether word comes before the names: "By", "Von", "Autor:".
func opensByline(word string) bool {
	return lexicon.OpensByline(strings.ToLower(strings.TrimRight(word, ":.")))
}

// opensWithNext reports whether two words together open a byline: "Written by".
func opensWithNext(word, next string) bool {
	return lexicon.IsArticleBeforeByline(strings.ToLower(word)) && opensByline(next)
}

// cutRole returns words up to where a role, an outlet or a button begins: "Ann
// Lee Senior Editor", "Ann Lee for Reuters", "Ann Lee Follow".
func cutRole(words []string) []string {
	for i, word := range words {
		lower := strings.ToLower(strings.Trim(word, ".,:;"))
		switch {
		case tellsDate(word, lower):
			return words[:i]
		case joinsGroup(words[:i], lower):
		case opensOutlet(words, i, lower), lexicon.EndsName(lower) && (i > 0 || !startsUpper(word) || len(word) > maxShortName):
			return words[:i]
		case !strings.ContainsFunc(word, unicode.IsLetter) && (i > 0 || hasDigit(word)):
			// A count or a time of day: "2–3 minutes", "12:41 PM", "kl. 10:24".
			return strings.Fields(withoutPreposition(strings.Join(words[:i], " ")))
		case i > 1 && lexicon.RanksRole(lower):
			return words[:i]
		case i > 1 && lexicon.IsRole(lower):
			// "Ann Lee Tech Reporter": words before a role specify it.
			return words[:min(i, minPersonWords)]
		}
	}
	return words
}

// opensOutlet reports whether the name of an outlet begins at word i, whose lower case is lower:
// "Ann Lee The Daily Globe", "Ann Lee for Reuters".
func opensOutlet(words []string, i int, lower string) bool {
	last := i+1 == len(words)
	if i >= minPersonWords && words[i] == "The" && !last && namesPerson(strings.Join(words[:i], " ")) {
		return true
	}
	return lexicon.BindsOutlet(lower) && (i == 0 || !last || words[i] == lower)
}

// joinsGroup reports whether word continues the name of a group that words begin: "Centre for
// Harbour Studies", "News Service of Harbour County".
func joinsGroup(words []string, word string) bool {
	return (word == "of" || word == "for") && len(words) > 0 && lexicon.IsGroupWord(strings.ToLower(words[len(words)-1]))
}

// tellsDate reports whether word, whose lower case is lower, labels a date or is the day of
// the week before one.
func tellsDate(word, lower string) bool {
	if lexicon.IsNameAndLabel(lower) {
		return false
	}
	return lexicon.IsDateWord(lower) || labelWord(lower) != noLabel || gluedLabel(word) != noLabel
}

// maxShortName is the length of words that may be a name as well: "Min Jin Lee".
const maxShortName = 3

// maxNameLen is the largest length of a name, in bytes.
const maxNameLen = 80

// looksLikeName reports whether name may be that of a person or an
// organisation: letters, not too many, no address, no date, no sentence.
func looksLikeName(name string) bool {
	return len(name) >= 2 && len(name) <= maxNameLen && !looksLikeAddress(name) && !strings.ContainsAny(name, "\x00{}<=?!") && isSpelledAsName(name) && !lexicon.IsNoName(fold(name))
}

// looksLikeAddress reports whether a name is that of a host or an address.
func looksLikeAddress(name string) bool {
	return strings.Count(name, ".") > 1 && !strings.Contains(name, " ") && strings.ToLower(name) == name || strings.Contains(name, "://") || strings.Contains(name, "www.")
}

// isSpelledAsName reports whether a name has at least two letters, not more digits than
// letters, and a capital if it has several words.
func isSpelledAsName(name string) bool {
	letters, digits, capitals, spaces := 0, 0, 0, 0
	for _, r := range name {
		switch {
		case unicode.IsLower(r):
			letters++
		case unicode.IsLetter(r):
			letters++
			capitals++
		case unicode.IsDigit(r):
			digits++
		case r == ' ':
			spaces++
		}
	}
	return letters >= 2 && digits <= letters && (spaces == 0 || capitals > 0)
}
