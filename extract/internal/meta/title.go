package meta

import (
	"html"
	"slices"
	"strings"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// The title is what the h1 says, or og:title, JSON-LD's headline or a part of
// the title element: one of them is right on nearly every page. The site's name
// and section are cut off first, so that those which mean the same agree.

// titleWeight is the weight of a source of the title.
func titleWeight(source string) float64 {
	switch source {
	case "h1", "header":
		return 0.9
	case "text":
		return 0.8
	case "json-ld":
		return 0.8
	case "og:title":
		return 0.75
	case "itemprop headline", "citation_title", "parsely-title":
		return 0.7
	case "heading":
		return 0.6
	case "subheading":
		return 0.4
	case "title stem":
		return 0.55
	case "title":
		return 0.5
	case "part of title":
		return 0.4
	case "twitter:title", "sailthru.title", "hdl", "headline":
		return 0.4
	case "dc.title", "dcterms.title", "json-ld name", "itemprop name", "title meta":
		return 0.3
	case "json-ld page", "json-ld page name", "json-ld other", "json-ld other name":
		return 0.2
	}
	return 0.2
}

// maxTitle is how long a title may be, in bytes.
const maxTitle = 500

// The headline in JSON-LD is an editor's on news pages only. On others a plugin
// fills it from the title element, which is rewritten for search engines.
var (
	titleRule     = rule{titleWeight, sharedWords, voiceOfTitle}
	newsTitleRule = rule{titleWeight, sharedWords, voiceOf}
)

// voiceOfTitle is voiceOf, but for JSON-LD that speaks for the page's head.
func voiceOfTitle(source string) int8 {
	if strings.HasPrefix(source, "json-ld") {
		return headVoice
	}
	return voiceOf(source)
}

func (r *reader) title(m *article.Meta) {
	rule := titleRule
	if slices.ContainsFunc(r.graph, func(n *node) bool { return n.typed(isNews) }) {
		rule = newsTitleRule
	}
	all := r.titleCandidates()
	keepWhole(all)
	slug := r.slug()
	weighHeadings(all, slug)
	cutKickers(all)
	weighSlug(all, slug)
	if values := r.pick(titleField, rule, all); len(values) > 0 {
		m.Title = values[0]
	}
	r.start = r.titleBlock(m.Title)
	if i := slices.IndexFunc(all, func(c candidate) bool { return c.source == "h1" || c.source == "heading" }); i >= 0 {
		if rest := cutLeadingDate(squeeze(all[i].list[0])); rest != squeeze(all[i].list[0]) {
			r.say(publishedField, "title", 1, all[i].list[0])
		}
	}
	if first := r.firstBody(r.start + 1); first >= 0 && r.page.Kind == page.FromHTML {
		r.first = first
	}
}

// titleCandidates returns all that may be the title, with the words of each
// sorted as its parts.
func (r *reader) titleCandidates() []candidate {
	r.sayHeadings()
	r.sayTitleParts()
	all := r.candidates(titleField, titleRule, func(s statement) []string {
		title := r.cleanTitle(s.list[0])
		switch {
		case title == "", s.source == "part of title" && r.isSite(title), s.source == "title stem" && isArchive(title):
			return nil
		}
		return []string{title}
	})
	for i := range all {
		if r.isSite(all[i].values[0]) {
			all[i].weight *= weightSiteTitle
		}
		all[i].sortWords()
	}
	return all
}

// The part of its weight that a heading keeps which shares no topic with what
// the page's head says: "Our blog", "Share this".
const (
	weightAloneH1      = 0.6
	weightAloneHeading = 0.1
)

// weighHeadings takes weight from those headings that have another topic than
// the titles which machines read, or than the page's address.
func weighHeadings(all []candidate, slug candidate) {
	for i := range all {
		c := &all[i]
		if voiceOf(c.source) != bodyVoice {
			continue
		}
		topic := 0.0
		heads := len(slug.parts) >= minTitleWords
		if heads {
			topic = sharedWords(c, &slug)
		}
		for j := range all {
			if voiceOf(all[j].source) != bodyVoice && all[j].source != "part of title" {
				heads = true
				topic = max(topic, sharedWords(c, &all[j]))
			}
		}
		switch {
		case topic >= weightRewrite || !heads && c.source == "h1" || c.source == "text":
		case c.source == "h1":
			c.weight *= weightAloneH1
		default:
			c.weight *= weightAloneHeading
		}
	}
}

// slug returns the words of the last part of the page's address as a candidate
// that is only compared with others.
func (r *reader) slug() candidate {
	if r.opts.URL == nil {
		return candidate{}
	}
	path := strings.TrimRight(r.opts.URL.Path, "/")
	path = path[strings.LastIndexByte(path, '/')+1:]
	if end := strings.LastIndexByte(path, '.'); end > 0 {
		path = path[:end]
	}
	slug := candidate{key: "/" + fold(path)}
	slug.parts = strings.Fields(slug.key[1:])
	slices.Sort(slug.parts)
	return slug
}

// weightSlug is the weight that a title gains which the page's address spells out
// in full: a slug is made of the title that the editor wrote first.
const weightSlug = 0.2

// weighSlug adds to the weight of titles what the address shares with them.
func weighSlug(all []candidate, slug candidate) {
	if len(slug.parts) < minTitleWords {
		return
	}
	for i := range all {
		all[i].weight += weightSlug * wordOverlap(&all[i], &slug)
	}
}

// minKickedWords is how many words a title has that a kicker stands before.
const minKickedWords = 3

// cutKickers shortens headings that hold more than the title: a kicker above it,
// a second headline below it. Where og:title says all that the heading does, it
// stays. Else the title is the end of it that another source says, or
// what is left without the elements whose class says what they are.
func cutKickers(all []candidate) {
	for i := range all {
		c := &all[i]
		if c.source != "h1" && c.source != "heading" || len(c.tails) == 0 {
			continue
		}
		whole := func(o candidate) bool {
			return voiceOf(o.source) != bodyVoice && o.key == c.key && !strings.HasPrefix(o.source, "itemprop")
		}
		switch {
		case slices.ContainsFunc(all, func(o candidate) bool { return o.source == "og:title" && whole(o) }):
			continue
		case c.core != "" && !slices.ContainsFunc(all, whole):
			c.setTitle(c.core)
		}
		for j := range all {
			title := &all[j]
			if title.source == "part of title" || len(title.key) >= len(c.key) || strings.Count(title.key, " ")+1 < minKickedWords {
				continue
			}
			if slices.Contains(c.tails, title.key) {
				c.setTitle(title.values[0])
			}
		}
	}
}

// keepWhole gives the candidates back what was cut off them, where a heading and
// og:title both say it: then a bar or the site's name is a part of the title. A
// single word behind a bar is a section all the same: "Opinion".
func keepWhole(all []candidate) {
	for i := range all {
		c := &all[i]
		if c.source != "h1" && c.source != "heading" || !c.isCut() {
			continue
		}
		if _, section, ok := cutLast(c.list[0], " | "); ok && !strings.Contains(section, " ") {
			continue
		}
		whole := fold(c.list[0])
		if !slices.ContainsFunc(all, func(o candidate) bool { return o.source == "og:title" && fold(o.list[0]) == whole }) {
			continue
		}
		for j := range all {
			if o := &all[j]; o.isCut() && fold(o.list[0]) == whole {
				o.setTitle(plainTitle(o.list[0]))
			}
		}
	}
}

// isCut reports whether c says less than what stands in its source.
func (c *candidate) isCut() bool { return len(c.values[0]) < len(plainTitle(c.list[0])) }

// plainTitle returns a title as a reader sees it: some pages escape theirs twice.
func plainTitle(s string) string {
	s = squeeze(s)
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	return s
}

// setTitle makes c say title.
func (c *candidate) setTitle(title string) {
	c.values, c.key = []string{title}, fold(title)
	c.sortWords()
}

// sortWords sets the words of c's key, sorted, as its parts.
func (c *candidate) sortWords() {
	c.parts = strings.Fields(c.key)
	slices.Sort(c.parts)
}

// sayHeadings says the headings that may be the title.
func (r *reader) sayHeadings() {
	said := map[string]int{}
	lone := r.loneH1()
	for _, e := range r.headings {
		source := "heading"
		switch r.page.Elements[e].Tag {
		case page.H1:
			source = "h1"
		case page.H2:
			if t := r.traits[r.page.Elements[e].Class]; t&titleTrait == 0 {
				source = "subheading"
			}
		}
		if said[source]++; said[source] > maxHeadings {
			continue
		}
		if text := r.text(e, maxTitle); text != "" {
			r.say(titleField, source, r.headingTrust(e, lone), text)
			if last := len(r.said[titleField]) - 1; r.said[titleField][last].list[0] == text {
				r.said[titleField][last].tails, r.said[titleField][last].core = r.headingParts(e)
			}
		}
	}
}

// headingParts returns the folded ends of the text of a heading, from each place
// on where one element of it follows another, and its text without those
// elements whose class says kicker or second headline, "" when it has none.
func (r *reader) headingParts(e int32) (tails []string, core string) {
	element := &r.page.Elements[e]
	var parts []string
	var rest gluer
	last, cut, whole := int32(-1), false, true
	for i := element.Block; i < element.EndBlock; i++ {
		b := &r.page.Blocks[i]
		rest.Space()
		for _, run := range r.page.Runs[b.Run:b.EndRun] {
			if run.Start < element.Body || run.End > element.End || len(parts) > maxTails {
				continue
			}
			if run.Element != last {
				parts = append(parts, "")
				cut = r.besideTitle(run.Element, e)
			}
			last = run.Element
			parts[len(parts)-1] += " " + string(r.page.RunText(run))
			if whole = whole && !cut; !cut {
				rest.add(run.Element, r.page.RunText(run))
			}
		}
	}
	for i := 1; i < len(parts); i++ {
		tails = append(tails, fold(strings.Join(parts[i:], " ")))
	}
	if !whole {
		core = strings.Trim(rest.String(), " :-–—|·/")
	}
	return tails, core
}

// besideTitle reports whether an element of a heading, or one around it, has a
// class that says kicker or second headline.
func (r *reader) besideTitle(e, heading int32) bool {
	for ; e > heading; e = r.page.Elements[e].Parent {
		if r.traits[r.page.Elements[e].Class]&(kickerTrait|subtitleTrait) != 0 {
			return true
		}
	}
	return false
}

// maxTails is how many elements a heading has: kicker, title, a stressed word.
const maxTails = 6

// headingTrust tells how well a heading suits a title by its place: not in a
// part for other articles, and not far within the text. A lone h1 needs no
// place.
func (r *reader) headingTrust(e int32, lone bool) float64 {
	if lone && r.page.Elements[e].Tag == page.H1 {
		return trustOwn
	}
	trust := r.place(e)
	if r.first >= 0 && r.page.Elements[e].Block > r.first+titleSlack {
		trust *= trustFar
	}
	return trust
}

// loneH1 reports whether the page has a single h1 that is not the site's name.
func (r *reader) loneH1() bool {
	n := 0
	for _, e := range r.headings {
		if r.page.Elements[e].Tag == page.H1 && !r.isSite(r.text(e, maxTitle)) {
			if n++; n > 1 {
				break
			}
		}
	}
	return n == 1
}

// titleSlack is how many blocks of the article may stand before its title: a
// kicker, a lead.
const titleSlack = 3

// maxHeadings is how many h1, and how many other headings, may be the title: on
// a page with more of them, the first are the article's.
const maxHeadings = 6

// sayTitleParts says the parts of the title element between its separators.
func (r *reader) sayTitleParts() {
	for _, s := range r.said[titleField] {
		if s.source != "title" {
			continue
		}
		parts := splitTitle(squeeze(s.list[0]))
		if len(parts) < 2 || len(parts) > maxHeadings {
			continue
		}
		for _, part := range parts {
			r.say(titleField, "part of title", 1, part)
			if found, ok := r.readDate(part); ok && found.full() && found.start == 0 && found.end == len(part) {
				r.say(publishedField, "part of title", 1, part)
			}
		}
		// Of what stands last, most often the site's name, nothing else may
		// tell that it is no part of the title.
		stem := squeeze(s.list[0])
		if stem = stem[:endOfPart(stem, parts[:len(parts)-1])]; standsAlone(stem) {
			r.say(titleField, "title stem", 1, stem)
		}
	}
}

// weightSiteTitle is the part of its weight that a title keeps which is the name
// of the site: it is the title of a front page.
const weightSiteTitle = 0.3

// cleanTitle returns a title without the name of the site, unless that is all of
// it.
func (r *reader) cleanTitle(s string) string {
	s = plainTitle(s)
	if len(s) > maxTitle {
		return ""
	}
	s = cutLeadingDate(cutPipes(s))
	parts := splitTitle(s)
	for i := 1; i < len(parts); i++ {
		if r.isSite(parts[i]) {
			s = s[:endOfPart(s, parts[:i])]
			parts = parts[:i]
		}
	}
	for len(parts) > 1 && (r.isSite(parts[0]) || isArchive(parts[0])) {
		parts = parts[1:]
		s = s[strings.Index(s, parts[0]):]
	}
	return s
}

// isArchive reports whether a part of a title is the folder that old weblogs name
// between site and title.
func isArchive(part string) bool {
	switch fold(part) {
	case "blog archive", "blog archives", "blog archiv", "archive", "archives", "archiv":
		return true
	}
	return false
}

// sameTopic is the share of words from which on two titles are about the same.
// A headline is often rewritten for search engines, but keeps the words that
// matter; other headings of the page share few with it.
const (
	sameTopic     = 0.4
	weightRewrite = 0.6
)

// sharedWords tells how far two titles use the same words, whose sorted lists
// are their parts.
func sharedWords(a, b *candidate) float64 {
	if a.key == b.key {
		return 1
	}
	return min(wordOverlap(a, b)/sameTopic, 1) * weightRewrite
}

// wordOverlap returns the share of the words of two titles that both have (the
// coefficient of Sørensen and Dice).
func wordOverlap(a, b *candidate) float64 {
	shared := 0
	for i, j := 0, 0; i < len(a.parts) && j < len(b.parts); {
		switch order := strings.Compare(a.parts[i], b.parts[j]); {
		case order == 0:
			shared++
			i++
			j++
		case order < 0:
			i++
		default:
			j++
		}
	}
	return 2 * float64(shared) / float64(max(len(a.parts)+len(b.parts), 1))
}

// How many words a part of a title has that can stand alone, and how many
// characters in scripts that leave no space between words.
const (
	minTitleWords = 3
	minTitleSigns = 8
)

// standsAlone reports whether a part of a title is long enough to be all of it.
func standsAlone(part string) bool {
	signs := 0
	for _, r := range part {
		if isSign(r) {
			signs++
		}
	}
	return signs >= minTitleSigns || len(strings.Fields(part)) >= minTitleWords
}

// isSign reports whether r is of a script that leaves no space between words, or
// one of its marks.
func isSign(r rune) bool { return 0x3000 <= r && r < 0xA000 || 0xFF00 <= r && r < 0xFF61 }

// cutPipes returns the first part between upright bars that can stand alone:
// what stands behind a bar is a section, a site or a slogan.
func cutPipes(s string) string {
	if !strings.Contains(s, " | ") {
		return s
	}
	for part := range strings.SplitSeq(s, " | ") {
		if standsAlone(part) {
			return strings.TrimSpace(part)
		}
	}
	return s
}

// cutLeadingDate returns a title without a date in front.
func cutLeadingDate(s string) string {
	if s == "" || !isDigit(s[0]) && !strings.Contains(s[:min(len(s), 16)], "20") {
		return s
	}
	found, ok := parseDate(s, locale{})
	if !ok || found.start > 0 || !found.full() {
		return s
	}
	rest := strings.TrimLeft(s[found.end:], " :-–—|·")
	if !standsAlone(rest) {
		return s
	}
	return rest
}

// endOfPart returns the place in s where the last of its first parts ends.
func endOfPart(s string, parts []string) int {
	end := 0
	for _, part := range parts {
		end += strings.Index(s[end:], part) + len(part)
	}
	return end
}

// splitTitle parts s at the marks that stand between a title and the names of
// section and site.
func splitTitle(s string) []string {
	var parts []string
	start := 0
	quoted := strings.Contains(s, "«") && strings.Contains(s, "»")
	for i := 0; i < len(s); {
		n := separator(s[i:], i > 0 && s[i-1] == ' ')
		if n == 0 && (s[i] == '-' || s[i] == '_') && betweenSigns(s, i) {
			n = 1
		}
		if quoted && n == len("»") && (s[i:i+n] == "«" || s[i:i+n] == "»") {
			n = 0
		}
		if n == 0 {
			i++
			continue
		}
		if part := strings.TrimSpace(s[start:i]); part != "" {
			parts = append(parts, part)
		}
		i += n
		start = i
	}
	if part := strings.TrimSpace(s[start:]); part != "" {
		parts = append(parts, part)
	}
	return parts
}

// betweenSigns reports whether the byte at i of s stands between characters of a
// script that leaves no space around separators either.
func betweenSigns(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	return isSign(before) && isSign(after)
}

// separator returns the length of the separator that s begins with, or 0.
// spaced tells that white space stands before it: a hyphen or colon without is
// part of a word or sentence.
func separator(s string, spaced bool) int {
	if s[0] == '|' {
		return 1
	}
	if s[0] < utf8.RuneSelf && !strings.Contains("-:/~<>", s[:1]) {
		return 0
	}
	mark, n := utf8.DecodeRuneInString(s)
	switch mark {
	case '｜', '»', '«', '•':
		return n
	case ':':
		n = max(1, len(s)-len(strings.TrimLeft(s, ":")))
	case '·', '—', '–', '-', '/', '~', '<', '←', '>':
	default:
		return 0
	}
	if spaced && n < len(s) && s[n] == ' ' {
		return n
	}
	return 0
}

// titleBlock returns the block that shows the title, the last one before the
// article's text if there are several, or -1.
func (r *reader) titleBlock(title string) int32 {
	key := fold(title)
	if key == "" {
		return -1
	}
	best := int32(-1)
	for _, e := range r.headings {
		block := r.page.Elements[e].Block
		if best >= 0 && r.first >= 0 && block > r.first {
			break
		}
		text := fold(r.text(e, maxTitle))
		if text != "" && (text == key || len(text) > 10 && (strings.Contains(key, text) || strings.Contains(text, key))) {
			best = block
		}
	}
	if best < 0 {
		best = r.lineOf(key)
	}
	if best < 0 && len(r.headings) > 0 {
		return r.page.Elements[r.headings[0]].Block
	}
	return best
}

// lineOf returns the block above the text that is the title and no more, whose
// folded form key is, or -1: some pages have it in no heading that stands out.
func (r *reader) lineOf(key string) int32 {
	words := uint32(strings.Count(key, " ") + 1)
	for i := r.first - 1; i >= 0; i-- {
		b := &r.page.Blocks[i]
		if uint32(b.Words) == words && b.LinkWords == 0 && r.place(b.Element) == trustOwn && fold(r.lineText(i)) == key {
			return i
		}
	}
	return -1
}
