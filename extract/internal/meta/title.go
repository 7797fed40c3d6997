package meta

import (
	"cmp"
	"html"
	"slices"
	"strings"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/dates"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// The title is the h1, or og:title, JSON-LD's headline or a part of the title element: one of
// them is right on nearly every page. The site's name and section are removed first, so that
// equal titles agree.

// maxTitle is the largest length of a title, in bytes.
const maxTitle = 500

// The headline in JSON-LD is an editor's on news pages only. On others a plugin
// fills it from the title element, which is rewritten for search engines.
var (
	titleRule     = rule[titleCandidate]{sharedWords, titleVoice}
	newsTitleRule = rule[titleCandidate]{sharedWords, source.voice}
)

// titleVoice returns the voice of a source, which is the head's for JSON-LD.
func titleVoice(s source) voice {
	if s.isLinkedData() {
		return headVoice
	}
	return s.voice()
}

func (r *reader) title(m *article.Meta) {
	rule := titleRule
	if slices.ContainsFunc(r.declared.Items, func(n *declare.Node) bool { return n.Typed(isNews) }) {
		rule = newsTitleRule
	}
	all := r.titleCandidates()
	keepWhole(all)
	address := r.slug()
	r.weighHeadings(all, address)
	cutKickers(all)
	weighSlug(all, address)
	if values := pick(r, titleField, rule, all); len(values) > 0 {
		m.Title = values[0]
	}
	if r.page.Kind == page.FromHTML {
		r.layout = r.layoutBelow(m.Title)
	}
	if i := slices.IndexFunc(all, func(c titleCandidate) bool { return c.source == mainHeading || c.source == otherHeading }); i >= 0 {
		if rest := cutLeadingDate(squeeze(all[i].list[0])); rest != squeeze(all[i].list[0]) {
			r.addStatement(publishedField, titleElement, 1, all[i].list[0])
		}
	}
}

// titleCandidate is a statement read as a title.
type titleCandidate struct {
	candidate
	parts []string // the folded words, sorted
	tails []string // of a heading, and its core: see reader.headingParts
	core  string
}

// titleCandidates returns all possible titles, with the sorted words of each as its parts.
func (r *reader) titleCandidates() []titleCandidate {
	r.addHeadings()
	r.addTitleParts()
	all := r.candidates(titleField, func(s statement) []string {
		if title := r.cleanTitle(s.list[0]); title != "" {
			return []string{title}
		}
		return nil
	})
	titles := make([]titleCandidate, 0, len(all))
	for _, c := range all {
		site := r.isSite(c.values[0])
		if site && c.source == titlePart || c.source == titleStem && lexicon.IsArchive(fold(c.values[0])) {
			continue
		}
		if site {
			c.weight *= weightSiteTitle
		}
		title := titleCandidate{candidate: c}
		if c.heading > 0 {
			title.tails, title.core = r.headingParts(c.heading)
		}
		title.sortWords()
		titles = append(titles, title)
	}
	return titles
}

// The factors for the weight of a heading whose topic is not that of the page's head, "Our
// blog", "Share this", and for one that is a headline by place and length.
const (
	weightAloneH1      = 0.6
	weightAloneHeading = 0.1
	weightHeadline     = 1.15
)

// weighHeadings lowers the weight of headings whose topic is not that of the machine-readable
// titles, or of the page's address, and raises that of a headline. If no h1 is about the
// topic, another heading replaces it. If none is, the headline is still the article's, because
// the machine-readable titles may be written for search engines.
func (r *reader) weighHeadings(all []titleCandidate, address slug) {
	topics, declared := topicsOf(all, address)
	titled, agreed := r.agreement(all, topics)
	for i := range all {
		c := &all[i]
		if c.source.voice() != bodyVoice || c.source == bodyText {
			continue
		}
		h1 := c.source.weight(titleField) == weightH1
		if !h1 && !titled && r.replacesH1(c, topics[i]) {
			c.weight *= weightH1 / c.source.weight(titleField)
			h1 = true
		}
		switch alone := topics[i] < weightRewrite; {
		case h1 && !(alone && agreed) && r.isHeadline(c):
			c.weight *= weightHeadline
		case !alone || c.source == mainHeading && !declared:
		case c.source == mainHeading:
			c.weight *= weightAloneH1
		default:
			c.weight *= weightAloneHeading
		}
	}
}

// replacesH1 reports whether a heading is as good as an h1 if none is about the topic: it is
// above the text and wholly about the topic, or the headline.
func (r *reader) replacesH1(c *titleCandidate, topic float64) bool {
	return topic == 1 && c.block <= r.first || topic >= weightRewrite && c.source == otherHeading && r.isHeadline(c)
}

// agreement reports whether an h1, and whether a heading above the text, is about the topic.
func (r *reader) agreement(all []titleCandidate, topics []float64) (titled, agreed bool) {
	for i := range all {
		if c := &all[i]; topics[i] >= weightRewrite {
			titled = titled || c.source == mainHeading
			agreed = agreed || c.source == mainHeading || c.block <= r.first && (c.source != subheading || topics[i] == 1)
		}
	}
	return titled, agreed
}

// topicsOf returns for each heading how much its topic agrees with that of the
// machine-readable titles, and whether there are any.
func topicsOf(all []titleCandidate, address slug) (topics []float64, declared bool) {
	topics = make([]float64, len(all))
	declared = len(address.words) > 0
	for i := range all {
		c := &all[i]
		if c.source.voice() != bodyVoice {
			declared = declared || c.source != titlePart
			continue
		}
		if len(address.words) > 0 {
			topics[i] = sameTopic(address.spells(c))
		}
		for j := range all {
			switch other := &all[j]; {
			case other.source.voice() == bodyVoice:
			case other.source != titlePart:
				topics[i] = max(topics[i], sharedWords(c, other))
			case other.key == c.key && len(c.parts) > 1:
				topics[i] = 1
			}
		}
	}
	return topics, declared
}

// The number of words in a headline.
const (
	minHeadline = 5
	maxHeadline = 25
)

// isHeadline reports whether heading c has the length of a headline and is directly above the
// text.
func (r *reader) isHeadline(c *titleCandidate) bool {
	return minHeadline <= len(c.parts) && len(c.parts) <= maxHeadline && c.block <= r.first && c.block >= r.first-nearBlocks
}

// A slug is the last part of the page's address, which spells out the editor's first title. It
// may have no words.
type slug struct {
	words []string // as returned by plainWords
	plain []string // as plainWords gives them
}

func (r *reader) slug() slug {
	at := cmp.Or(r.origin, r.pageURL, r.base)
	if at == nil {
		return slug{}
	}
	path := strings.TrimRight(at.Path, "/")
	path = path[strings.LastIndexByte(path, '/')+1:]
	if end := strings.LastIndexByte(path, '.'); end > 0 {
		path = path[:end]
	}
	path = fold(path)
	words := strings.Fields(path)
	if len(words) < minTitleWords {
		return slug{}
	}
	slices.Sort(words)
	return slug{words, plainWords(path)}
}

// spells returns the share of the words of a title and of the address that both have.
// Addresses omit diacritics.
func (s slug) spells(title *titleCandidate) float64 {
	for i := range len(title.key) {
		if title.key[i] >= utf8.RuneSelf {
			return wordOverlap(plainWords(title.key), s.plain)
		}
	}
	return wordOverlap(title.parts, s.words)
}

// plainWords returns the words of a folded text in plain letters, sorted: "ae", "oe", "ue"
// count as one letter, like "ä", "ö", "ü".
func plainWords(text string) []string {
	b := make([]byte, 0, len(text))
	for _, c := range text {
		letter := plainLetter(c)
		if letter == 'e' && len(b) > 0 && strings.IndexByte("aou", b[len(b)-1]) >= 0 {
			continue
		}
		b = utf8.AppendRune(b, letter)
	}
	words := strings.Fields(string(b))
	slices.Sort(words)
	return words
}

// plainLetters are the letters with diacritics or ligatures that addresses write as plain ones.
var plainLetters = [...]struct {
	plain  rune
	marked string
}{
	{'a', "äáàâãåąăæ"},
	{'c', "çčć"},
	{'d', "ďđ"},
	{'e', "éèêëęě"},
	{'g', "ğ"},
	{'i', "íìîïı"},
	{'l', "ł"},
	{'n', "ñńň"},
	{'o', "öóòôõøőœ"},
	{'r', "ř"},
	{'s', "šśşș"},
	{'t', "ťţț"},
	{'u', "üúùûůű"},
	{'y', "ý"},
	{'z', "žźż"},
}

// plainLetter returns a small letter without diacritics.
func plainLetter(c rune) rune {
	if c < utf8.RuneSelf {
		return c
	}
	for _, letter := range plainLetters {
		if strings.ContainsRune(letter.marked, c) {
			return letter.plain
		}
	}
	return c
}

// weightSlug is the weight added to a title that the page's address spells out in full.
const weightSlug = 0.2

// weighSlug raises the weight of titles by their agreement with the address.
func weighSlug(all []titleCandidate, address slug) {
	if len(address.words) == 0 {
		return
	}
	for i := range all {
		all[i].weight += float64(weightSlug * address.spells(&all[i]))
	}
}

// minKickedWords is the smallest number of words in a title after a kicker.
const minKickedWords = 2

// cutKickers shortens headings that hold more than the title: a kicker above it, a second
// headline below it. A heading that og:title repeats completely is not changed. Otherwise the
// title is the end of the heading that another source has, or the rest without the elements
// that have the class of a kicker or second headline.
func cutKickers(all []titleCandidate) {
	for i := range all {
		c := &all[i]
		below := c.source == belowCrumb
		if !c.mayHoldMore() {
			continue
		}
		whole := func(o titleCandidate) bool {
			return o.source.voice() != bodyVoice && o.key == c.key && !o.source.isProperty()
		}
		switch {
		case c.core != "" && (below || !slices.ContainsFunc(all, whole) || c.hasKicker()):
			c.setTitle(c.core)
		case slices.ContainsFunc(all, func(o titleCandidate) bool { return o.source.has(editorsTitle) && whole(o) }) || !c.cutTail(all):
			if marked := slices.IndexFunc(all, whole); marked >= 0 {
				c.takeMarks(all[marked].values)
			}
		}
	}
}

// mayHoldMore reports whether c is a heading that may hold more than the title.
func (c *titleCandidate) mayHoldMore() bool {
	return len(c.tails) > 0 && (c.source == belowCrumb || c.source == mainHeading || c.source == otherHeading)
}

// cutTail reduces c to its end if another source has that as the title, and reports whether
// one does.
func (c *titleCandidate) cutTail(all []titleCandidate) bool {
	whole := c.key
	for i := range all {
		title := &all[i]
		if title.source == titlePart || len(title.key) >= len(c.key) || strings.Count(title.key, " ")+1 < minKickedWords {
			continue
		}
		if slices.Contains(c.tails, title.key) {
			c.setTitle(title.values[0])
		}
	}
	return c.key != whole
}

// takeMarks replaces the title of c by the same title in another source's form: with a mark
// between kicker and title, where a heading has a line break.
func (c *titleCandidate) takeMarks(marked []string) {
	if first, _, _ := strings.Cut(c.values[0], " "); strings.HasPrefix(marked[0], first) {
		c.values = marked
	}
}

// hasKicker reports whether the text that the class of its element marks as beside the title
// comes before it, and no colon of the heading's own joins the two.
func (c *titleCandidate) hasKicker() bool {
	kicker, ok := strings.CutSuffix(c.list[0], c.core)
	return ok && !strings.Contains(kicker, ":")
}

// keepWhole restores the removed parts of candidates if a heading and og:title both have them:
// a bar or the site's name is then a part of the title. A single word after a bar is still a
// section: "Opinion".
func keepWhole(all []titleCandidate) {
	for i := range all {
		c := &all[i]
		if c.source != mainHeading && c.source != otherHeading || !c.isCut() {
			continue
		}
		if _, section, ok := cutLast(c.list[0], " | "); ok && !strings.Contains(section, " ") {
			continue
		}
		whole := fold(c.list[0])
		if !slices.ContainsFunc(all, func(o titleCandidate) bool { return o.source.has(editorsTitle) && fold(o.list[0]) == whole }) {
			continue
		}
		for j := range all {
			if o := &all[j]; o.isCut() && fold(o.list[0]) == whole {
				o.setTitle(plainTitle(o.list[0]))
			}
		}
	}
}

// isCut reports whether c is shorter than the text of its source.
func (c *titleCandidate) isCut() bool { return len(c.values[0]) < len(plainTitle(c.list[0])) }

// plainTitle returns a title in its visible form: some pages escape theirs twice.
func plainTitle(s string) string {
	s = squeeze(s)
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	return s
}

// setTitle sets the title of c.
func (c *titleCandidate) setTitle(title string) {
	c.values, c.key = []string{title}, fold(title)
	c.sortWords()
}

// sortWords sets the words of c's key, sorted, as its parts.
func (c *titleCandidate) sortWords() {
	c.parts = strings.Fields(c.key)
	slices.Sort(c.parts)
}

// addTitleParts adds the parts of the title element between its separators.
func (r *reader) addTitleParts() {
	for _, s := range r.statements[titleField] {
		if s.source != titleElement {
			continue
		}
		parts := splitTitle(squeeze(s.list[0]))
		if len(parts) < 2 || len(parts) > maxHeadings {
			continue
		}
		for _, part := range parts {
			r.addStatement(titleField, titlePart, 1, part)
			if found, ok := r.readDate(part); ok && found.Full() && found.Start == 0 && found.End == len(part) {
				r.addStatement(publishedField, titlePart, 1, part)
			}
		}
		// The last part is usually the site's name, even if nothing else shows that it is not a
		// part of the title.
		stem := squeeze(s.list[0])
		if stem = stem[:endOfPart(stem, parts[:len(parts)-1])]; standsAlone(stem) {
			r.addStatement(titleField, titleStem, 1, stem)
		}
	}
}

// weightSiteTitle is the factor for the weight of a title that is the name of the site: it is
// the title of a front page.
const weightSiteTitle = 0.3

// cleanTitle returns a title without the name of the site, unless it is nothing else.
func (r *reader) cleanTitle(s string) string {
	s = plainTitle(s)
	if len(s) > maxTitle {
		return ""
	}
	s = cutLeadingDate(r.cutPipes(r.cutSiteBehindColon(s)))
	parts := splitTitle(s)
	for i := 1; i < len(parts); i++ {
		if r.isSite(parts[i]) {
			s = s[:endOfPart(s, parts[:i])]
			parts = parts[:i]
		}
	}
	for len(parts) > 1 && (r.isSite(parts[0]) || lexicon.IsArchive(fold(parts[0]))) {
		parts = parts[1:]
		s = s[strings.Index(s, parts[0]):]
	}
	return s
}

// cutSiteBehindColon returns a title without the name of the site that a colon parts from
// it without space, as templates of weblogs in scripts without spaces have it:
// "橋の話:港の日記".
func (r *reader) cutSiteBehindColon(s string) string {
	title, site, ok := cutLast(s, ":")
	if last, _ := utf8.DecodeLastRuneInString(title); !ok || !isSign(last) || fold(site) == "" || !r.isSite(site) {
		return s
	}
	return title
}

// minTopic is the share of words from which two titles have the same topic. A headline is
// often rewritten for search engines, but keeps the important words; other headings of the
// page share few with it.
const (
	minTopic      = 0.4
	weightRewrite = 0.6
)

// sharedWords returns how much two titles use the same words, by their parts.
func sharedWords(a, b *titleCandidate) float64 {
	if a.key == b.key {
		return 1
	}
	return sameTopic(wordOverlap(a.parts, b.parts))
}

// sameTopic returns how much two titles have the same topic if they share the given part of
// their words.
func sameTopic(shared float64) float64 {
	return min(shared/minTopic, 1) * weightRewrite
}

// wordOverlap returns the share of the words of two titles that both have (the
// coefficient of Sørensen and Dice).
func wordOverlap(a, b []string) float64 {
	shared := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch order := strings.Compare(a[i], b[j]); {
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
	return 2 * float64(shared) / float64(max(len(a)+len(b), 1))
}

// The smallest number of words in a part of a title that is a title by itself, and of
// characters in scripts without spaces between words.
const (
	minTitleWords = 3
	minTitleSigns = 8
)

// standsAlone reports whether a part of a title is long enough to be a title by itself.
func standsAlone(part string) bool {
	signs := 0
	for _, r := range part {
		if isSign(r) {
			signs++
		}
	}
	return signs >= minTitleSigns || len(strings.Fields(part)) >= minTitleWords
}

// isSign reports whether r is in a script without spaces between words, or one of its marks.
func isSign(r rune) bool { return 0x3000 <= r && r < 0xA000 || 0xFF00 <= r && r < 0xFF61 }

// cutPipes returns the first part between upright bars that is a title by itself: the parts
// after a bar are a section, a site or a slogan.
func (r *reader) cutPipes(s string) string {
	if !strings.Contains(s, " | ") {
		return s
	}
	for part := range strings.SplitSeq(s, " | ") {
		if standsAlone(part) && !r.isSite(part) {
			return strings.TrimSpace(part)
		}
	}
	return s
}

// cutLeadingDate returns a title without a date at its beginning.
func cutLeadingDate(s string) string {
	if s == "" || !isDigit(s[0]) && !strings.Contains(s[:min(len(s), 16)], "20") {
		return s
	}
	found, ok := dates.Parse(s, dates.Locale{})
	if !ok || found.Start > 0 || !found.Full() {
		return s
	}
	rest := strings.TrimLeft(s[found.End:], " :-–—|·")
	if !standsAlone(rest) {
		return s
	}
	return rest
}

// endOfPart returns the offset in s of the end of the last of parts, its first parts.
func endOfPart(s string, parts []string) int {
	end := 0
	for _, part := range parts {
		end += strings.Index(s[end:], part) + len(part)
	}
	return end
}

// splitTitle splits s at the marks between a title and the names of section and site.
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

// betweenSigns reports whether the byte at i of s is between characters of a script without
// spaces around separators.
func betweenSigns(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+1:])
	return isSign(before) && isSign(after)
}

// separator returns the length of the separator at the beginning of s, or 0. spaced means that
// white space comes before it: a hyphen or colon without it is part of a word or sentence.
func separator(s string, spaced bool) int {
	if s[0] == '|' {
		return 1
	}
	if page.IsLetter(s[0]) || s[0] == ' ' {
		return 0 // as most are
	}
	mark, n := utf8.DecodeRuneInString(s)
	switch mark {
	case '｜', '»', '«', '•':
		return n
	case ':':
		if spaced { // otherwise each colon of many would search for the last
			n = len(s) - len(strings.TrimLeft(s, ":"))
		}
	case '·', '—', '–', '-', '/', '~', '<', '←', '>':
	default:
		return 0
	}
	if spaced && n < len(s) && s[n] == ' ' {
		return n
	}
	return 0
}
