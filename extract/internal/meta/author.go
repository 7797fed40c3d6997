package meta

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// The factor for the weight of a candidate that names no person.
const (
	weightSite  = 0.4 // the name of the site itself
	weightStaff = 0.3 // "admin", "Staff"
	weightLogin = 0.6 // "alee", "ann.lee", "AnnL": an account, or a newsroom's signature
)

var authorsRule = rule[namesCandidate]{sharedNames, source.voice}

// namesCandidate is a statement read as a list of names.
type namesCandidate struct {
	candidate
	parts []string // the folded names, sorted
}

// namesOf reads the statements about f as lists of names.
func (r *reader) namesOf(f field, read func(statement) []string) []namesCandidate {
	common := r.candidates(f, read)
	all := make([]namesCandidate, len(common))
	for i := range common {
		all[i].candidate = common[i]
	}
	return all
}

func (r *reader) authors(m *article.Meta) {
	r.join(authorsField)
	found := r.namesOf(authorsField, readNames)
	if r.page.Kind == page.FromHTML && !slices.ContainsFunc(found, r.namesSomebody) && !slices.ContainsFunc(found, printsOffice) {
		r.signatures()
		found = r.namesOf(authorsField, readNames)
	}
	if len(found) == 0 {
		r.ownerNames()
		found = r.namesOf(authorsField, readNames)
	}
	cutToDeclared(found)
	completeNames(found)
	r.completeByHost(found)
	for i := range found {
		found[i].values = r.withoutOthers(found[i].values)
		found[i].values, found[i].weight = r.weighNames(found[i].values, found[i].weight)
		found[i].setNames()
	}
	weighLogins(found)
	weighSeen(found)
	weighParts(found)
	m.Authors = pick(r, authorsField, authorsRule, found)
	m.Byline = r.byline(found, m.Authors)
}

// namesSomebody reports whether a candidate has a name that is neither the site's nor an
// office's.
func (r *reader) namesSomebody(c namesCandidate) bool {
	return slices.ContainsFunc(c.values, func(name string) bool { return !isStaff(fold(name)) && !r.isSite(name) })
}

// printsOffice reports whether a visible byline names an office, as sites do that print
// others' texts: "By Editor".
func printsOffice(c namesCandidate) bool {
	return c.block > 0 && c.trust == trustOwn && all(c.values, func(name string) bool { return isStaff(fold(name)) })
}

// cutToDeclared reduces the visible names that contain a name declared for machines to that
// name: "Ann Lee Global News" becomes "Ann Lee".
func cutToDeclared(all []namesCandidate) {
	var declared []string
	for i := range all {
		if all[i].block > 0 {
			continue
		}
		for _, name := range all[i].values {
			if !slices.Contains(declared, name) && namesPerson(name) {
				declared = append(declared, name)
			}
		}
	}
	for i := range all {
		if all[i].block > 0 && len(declared) > 0 {
			all[i].values = cutNames(all[i].values, declared)
		}
	}
}

// completeNames replaces a single given name by the full name of another candidate that begins
// with it: "Ann" becomes "Ann Lee".
func completeNames(all []namesCandidate) {
	for i := range all {
		if len(all[i].values) != 1 || strings.Contains(all[i].values[0], " ") {
			continue
		}
		for j := range all {
			full := slices.IndexFunc(all[j].values, func(name string) bool {
				return strings.HasPrefix(name, all[i].values[0]+" ") && namesPerson(name)
			})
			if full >= 0 && all[j].trust > trustForeign {
				all[i].values = all[j].values[full : full+1]
				break
			}
		}
	}
}

// completeByHost replaces a single given name by a full name, if the name of the site begins
// with the full name and the host is named after it: "Ann" of "Ann Lee Yoga" on annlee.example
// becomes "Ann Lee".
func (r *reader) completeByHost(all []namesCandidate) {
	for i := range all {
		if len(all[i].values) != 1 || strings.Contains(all[i].values[0], " ") {
			continue
		}
		for _, s := range r.statements[siteField] {
			words := strings.Fields(s.list[0])
			if len(words) < minPersonWords || words[0] != all[i].values[0] {
				continue
			}
			if full := strings.Join(words[:minPersonWords], " "); compact(full) == r.label {
				all[i].values = []string{full}
				break
			}
		}
	}
}

// cutNames reduces names to those of declared which they begin or end with, each once. Text
// after a name in small letters or after a comma belongs to the name: "Red Cross e.V.", "Ann
// Lee, PhD", but not text that follows without a space: "Ann Leearchive page".
func cutNames(names, declared []string) []string {
	var cut []string
	for _, name := range names {
		for _, own := range declared {
			rest, opens := strings.CutPrefix(name, own+" ")
			before, closes := strings.CutSuffix(name, " "+own)
			glued := strings.TrimPrefix(name, own)
			if opens && startsUpper(rest) || glued != name && startsLower(glued) && strings.Contains(glued, " ") || closes && !lexicon.IsHonorific(fold(before)) {
				name = own
			}
		}
		if !containsFold(cut, name) {
			cut = append(cut, name)
		}
	}
	return cut
}

// maxNames is the largest number of names of a statement that are read, because each is
// compared with all others. It is one for each statement about authors that is kept.
const maxNames = maxStatements

// readNames returns the names in a statement, each once.
func readNames(s statement) []string {
	read := givenNames
	if s.block > 0 {
		read = authorNames
	}
	var names []string
	for _, value := range s.list {
		if isPlaceholder(value) {
			continue
		}
		for _, name := range read(plainText(withoutOther(value, s.list))) {
			if len(names) == maxNames {
				return names
			}
			if !containsFold(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// withoutOther returns a value without the person's name at its beginning if that name is also
// an entry of list. The rest is another person's name, or "" for an outlet.
func withoutOther(value string, list []string) string {
	for _, name := range list {
		if rest, opens := strings.CutPrefix(value, name+" "); opens && namesPerson(name) {
			if !namesPerson(rest) {
				return ""
			}
			return rest
		}
	}
	return value
}

// ownerNames adds the owner of the site, if that is a person, in place of a missing byline of
// a blog. The site's name has it in the possessive, "Ann Lee's blog". Or a person with a
// common given name occurs in two of the site's name, the title element and the copyright
// notice, or in one of them and in the host's name.
func (r *reader) ownerNames() {
	named := map[string]int{} // number of places with a person's name
	name := func(owner string, times int) {
		if given, _, _ := strings.Cut(cutHonorific(owner), " "); namesPerson(owner) && (lexicon.IsGivenName(fold(given)) || r.hostGives(owner)) {
			named[owner] += times
		}
	}
	name(r.noticeOwner(), 1)
	for _, s := range r.statements[siteField] {
		owner, _, possessive := strings.Cut(strings.ReplaceAll(s.list[0], "’", "'"), "'s ")
		if possessive && namesPerson(owner) {
			r.addStatement(authorsField, siteOwner, 1, owner)
		}
		if s.source != fromHost {
			name(owner, 1)
		}
	}
	if parts := r.titleParts(); len(parts) > 1 {
		last := parts[len(parts)-1]
		name(last, 1)
		if blogger := bloggerOf(last); blogger != "" {
			r.addStatement(authorsField, siteOwner, 1, blogger)
		}
	}
	for _, owner := range slices.Sorted(maps.Keys(named)) {
		if named[owner] > 1 || r.isHost(owner) {
			r.addStatement(authorsField, siteOwner, 1, owner)
		}
	}
}

// isHost reports whether the host's name is a person's, as that of a personal site, or begins
// with one, as on platforms for weblogs.
func (r *reader) isHost(person string) bool {
	person = cutHonorific(person)
	return sameSite(compact(person), r.label) || r.hostGives(person)
}

// hostGives reports whether the host's first label is a person's name or given name, on a
// platform that gives each weblog a label: "ann.weblogs.example".
func (r *reader) hostGives(person string) bool {
	labels := strings.Split(r.host(), ".")
	given, _, _ := strings.Cut(person, " ")
	return len(labels) > 2 && (labels[0] == compact(person) || labels[0] == compact(given))
}

// bloggerOf returns the owner in the name of a weblog, in languages with a word after it:
// "王小明的博客", "[王小明]的博客".
func bloggerOf(blog string) string {
	for _, word := range lexicon.BlogWords {
		if name, _, ok := strings.Cut(blog, word); ok {
			return trimName(name)
		}
	}
	return ""
}

// maxFooter is how many blocks at the end of the page are searched for a copyright notice.
const maxFooter = 12

// noticeOwner returns the person in the last copyright notice at the end of the page, or "".
func (r *reader) noticeOwner() string {
	for i := len(r.page.Blocks) - 1; i >= max(0, len(r.page.Blocks)-maxFooter); i-- {
		if owner := copyrightOwner(r.lineText(int32(i))); owner != "" {
			return owner
		}
	}
	return ""
}

// copyrightOwner returns the person in a line's copyright notice, or "".
func copyrightOwner(line string) string {
	_, rest, ok := strings.Cut(line, "©")
	if !ok {
		_, rest, ok = strings.Cut(line, "(c)")
	}
	if !ok || len(line) > maxAuthorText {
		return ""
	}
	rest = strings.TrimLeft(rest, " -–,0123456789")
	rest = strings.TrimPrefix(rest, "by ")
	if end := strings.IndexAny(rest, ".,|·•0123456789"); end >= 0 {
		rest = rest[:end]
	}
	if rest = strings.TrimSpace(rest); namesPerson(rest) {
		return rest
	}
	return ""
}

// withoutOthers returns names without those of people who did other work than writing, unless
// there are no more.
func (r *reader) withoutOthers(names []string) []string {
	if len(r.others) == 0 || all(names, func(name string) bool { return containsFold(r.others, name) }) {
		return names
	}
	var writers []string
	for _, name := range names {
		if !containsFold(r.others, name) {
			writers = append(writers, name)
		}
	}
	return writers
}

// weighNames removes names that are not a person's, unless there are no others; then the
// weight is lower.
func (r *reader) weighNames(names []string, weight float64) ([]string, float64) {
	var people []string
	least := 1.0
	for _, name := range names {
		name = r.cutSite(name)
		switch {
		case isStaff(fold(name)) || strings.Contains(name, "@"):
			least = min(least, weightStaff)
		case r.isSite(name):
			least = min(least, weightSite)
		default:
			people = append(people, name)
		}
	}
	switch {
	case len(people) > 0 && all(people, isOffice):
		return people, weight * weightStaff
	case len(people) > 0:
		return people, weight
	}
	return names, weight * least
}

// cutSite returns a name without that of the site after a hyphen.
func (r *reader) cutSite(name string) string {
	before, after, ok := strings.Cut(name, " - ")
	switch {
	case ok && r.isSite(before):
		return after
	case ok && r.isSite(after):
		return before
	}
	return name
}

// isLogin reports whether a name is that of an account and not a person's: it begins with a
// small letter, or is one word with a capital or a digit within.
func isLogin(name string) bool {
	first, size := utf8.DecodeRuneInString(name)
	if word, _, ok := strings.Cut(name, " "); ok {
		return unicode.IsLower(first) && !lexicon.IsParticle(word)
	}
	return unicode.IsLower(first) || strings.ContainsFunc(name[size:], func(c rune) bool {
		return unicode.IsDigit(c) || unicode.IsUpper(c)
	}) && strings.ContainsFunc(name[size:], unicode.IsLower)
}

// isStaff reports whether a folded name is that of an office and not a person's.
func isStaff(name string) bool {
	return lexicon.IsStaff(name) || strings.HasSuffix(name, " staff") || strings.HasSuffix(name, "admin")
}

// isOffice reports whether a name is that of an outlet's team. It may come with a person's:
// "Ann Lee, Globe Team".
func isOffice(name string) bool {
	last := name[strings.LastIndexAny(name, " -")+1:]
	return last != name && lexicon.IsOffice(strings.ToLower(last))
}

// weighLogins lowers the weight of candidates that only name accounts, if others name a
// person.
func weighLogins(candidates []namesCandidate) {
	if !slices.ContainsFunc(candidates, func(c namesCandidate) bool { return c.weight > weightStaff && all(c.values, namesPerson) }) {
		return
	}
	for i := range candidates {
		if all(candidates[i].values, isLogin) {
			candidates[i].weight *= weightLogin
		}
	}
}

// all reports whether is returns true for each of names.
func all(names []string, is func(string) bool) bool {
	return !slices.ContainsFunc(names, func(name string) bool { return !is(name) })
}

// setNames sets the folded names of c, without titles and degrees, sorted, as its
// parts, and its key.
func (c *namesCandidate) setNames() {
	c.parts = make([]string, len(c.values))
	for i, name := range c.values {
		name, _, _ = strings.Cut(name, ",")
		c.parts[i] = fold(cutHonorific(name))
	}
	slices.Sort(c.parts)
	c.key = strings.Join(c.parts, ";")
}

// cutHonorific returns a name without the titles before it.
func cutHonorific(name string) string {
	for {
		title, rest, ok := strings.Cut(name, " ")
		if !ok || !lexicon.IsHonorific(fold(title)) {
			return name
		}
		name = rest
	}
}

// sharedNames returns the share of a's names that b has too.
func sharedNames(a, b *namesCandidate) float64 {
	if a.key == b.key {
		return 1
	}
	shared := sharedParts(a, b)
	if shared == len(b.parts) && a.seesMore(b) {
		return 1
	}
	return float64(shared) / float64(max(len(a.parts), len(b.parts)))
}

// seesMore reports whether the visible list c has more persons than the machine-readable list
// b, which often has only the first one.
func (c *namesCandidate) seesMore(b *namesCandidate) bool {
	return c.block > 0 && b.block == 0 && len(c.parts) > len(b.parts) && all(c.values, namesPerson)
}

// weighSeen raises the weight of a visible list to that of a machine-readable list with the
// same names and fewer.
func weighSeen(candidates []namesCandidate) {
	for i := range candidates {
		for j := range candidates {
			if a, b := &candidates[i], &candidates[j]; a.seesMore(b) && a.weight >= minSeen && sharedNames(a, b) == 1 {
				a.weight = max(a.weight, b.weight)
			}
		}
	}
}

// weighParts lowers the weight of visible candidates with one name each of a machine-readable
// list, if each name of the list is visible in one of them.
func weighParts(candidates []namesCandidate) {
	for i := range candidates {
		list := &candidates[i]
		if list.block > 0 || len(list.parts) < 2 || !all(list.parts, func(name string) bool { return seen(candidates, name) }) {
			continue
		}
		for j := range candidates {
			if c := &candidates[j]; c.block > 0 && len(c.parts) < len(list.parts) && len(c.parts) == sharedParts(c, list) {
				c.weight *= weightPart
			}
		}
	}
}

// weightPart is the factor for the weight of a candidate that has one name of a list.
const weightPart = 0.6

// seen reports whether a folded name is visible near the title, and no other with it.
func seen(candidates []namesCandidate, name string) bool {
	return slices.ContainsFunc(candidates, func(c namesCandidate) bool { return c.block > 0 && c.weight >= minSeen && c.key == name })
}

// sharedParts returns the number of a's names that b has too.
func sharedParts(a, b *namesCandidate) int {
	shared := 0
	for _, name := range a.parts {
		if slices.Contains(b.parts, name) {
			shared++
		}
	}
	return shared
}

// minSeen is the weight from which visible text is near the title.
const minSeen = 0.7

// byline returns the line with the authors as the page prints it, or else the names.
func (r *reader) byline(all []namesCandidate, authors []string) string {
	for i := range all {
		c := &all[i]
		if c.block > 0 && len(c.list) == 1 && len(authors) > 0 && slices.Equal(c.values, authors) {
			credit := r.creditOf(c.list[0], authors)
			line := c.candidate
			line.values = []string{credit}
			r.explain(bylineField, &line, nil, true)
			return credit
		}
	}
	return strings.Join(authors, ", ")
}
