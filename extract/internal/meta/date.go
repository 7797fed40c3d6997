package meta

import (
	"bytes"
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"presscut/extract/article"
	"presscut/extract/internal/dates"
	"presscut/extract/internal/page"
)

// The factor for the weight of a candidate that may be read in another way, or has no day.
const (
	weightOtherOrder = 0.3
	weightMonth      = 0.3
)

var (
	publishedRule = rule[dateCandidate]{sameDate, source.voice}
	modifiedRule  = rule[dateCandidate]{sameDate, source.voice}
)

func (r *reader) dates(m *article.Meta) {
	if address, err := url.Parse(cmp.Or(m.URL, m.CanonicalURL)); err == nil {
		if t, ok := dates.OfPath(address.Path); ok {
			r.addStatement(publishedField, fromAddress, 1, t.String())
		}
	}
	r.dateOfText()
	r.labelledDate()
	if !r.tellsDay(publishedField) && !r.showsChange() {
		r.datesAnywhere()
	}
	changes := r.instants(modifiedField)
	if values := pick(r, modifiedField, modifiedRule, changes); len(values) > 0 {
		m.Modified = values[0]
		// If readers see only the last change of a page, the page was usually not changed since it
		// was published. A last change that is not visible is used by weighSeenChange only.
		if slices.ContainsFunc(changes, func(c dateCandidate) bool { return c.source.voice() == bodyVoice }) {
			r.addStatement(publishedField, lastChange, trustOf(m.Modified, changes), m.Modified)
		}
	}
	r.dropChanges()
	published := r.instants(publishedField)
	weighFirst(published)
	weighOldAddress(published)
	weighSeenChange(published, changes)
	preferPrinted(published)
	zoneLocalTimes(published)
	refineMonths(published)
	oftenFirst(published)
	if values := pick(r, publishedField, publishedRule, published); len(values) > 0 {
		m.Published = values[0]
	}
}

// showsChange reports whether the date of the last change is visible in the article's own
// place: no day in a worse place is better.
func (r *reader) showsChange() bool {
	return slices.ContainsFunc(r.statements[modifiedField], func(s statement) bool {
		return s.source.voice() == bodyVoice && s.trust >= minOwnDate
	})
}

// trustOf returns the trust in a value: the largest weight of a candidate with it.
func trustOf(value string, all []dateCandidate) float64 {
	trust := 0.0
	for i := range all {
		if all[i].values[0] == value {
			trust = max(trust, all[i].weight)
		}
	}
	return trust
}

// weightFirst is the factor for a date that is visible beside the title if it is before all
// machine-readable dates: systems renew those when they move or change the article.
const weightFirst = 2.2

// weighFirst raises the weight of the visible day if machines only have later ones.
func weighFirst(all []dateCandidate) {
	day := daySeen(all)
	later := false
	for i := range all {
		if c := &all[i]; !c.seen() && c.Full() && c.weight >= minOwnDate {
			if c.DayKey() <= day {
				return
			}
			later = true
		}
	}
	if day == 0 || !later {
		return
	}
	for i := range all {
		if all[i].seen() {
			all[i].weight *= weightFirst
		}
	}
}

// weightOldAddress is the factor for a day in the address that is long before all others: more
// than three voices that agree.
const weightOldAddress = 3

// maxDelay is how long the day in the address may be before the publication of an article that
// was planned or delayed.
const maxDelay = 30 * dates.Day

// weighOldAddress raises the weight of the day in the address if it is long before all other
// dates, because a page that is dated anew keeps its address.
func weighOldAddress(all []dateCandidate) {
	at := slices.IndexFunc(all, func(c dateCandidate) bool { return c.source == fromAddress && c.Full() })
	if at < 0 {
		return
	}
	latest := all[at].Time().Add(maxDelay)
	if !slices.ContainsFunc(all, func(c dateCandidate) bool { return c.source != fromAddress && c.Full() && c.Time().Before(latest) }) {
		all[at].weight *= weightOldAddress
	}
}

// weighSeenChange raises the weight of the visible day, if it is not labelled as a change, but
// is the machine-readable date of the last change: such pages date themselves anew with every
// change.
func weighSeenChange(all, changes []dateCandidate) {
	day := daySeen(all)
	if day == 0 || slices.ContainsFunc(all, func(c dateCandidate) bool { return c.source == fromAddress && c.Full() && c.DayKey() != day }) {
		return
	}
	for i := range all {
		c := &all[i]
		if c.seen() && slices.ContainsFunc(changes, func(change dateCandidate) bool {
			return change.source.voice() != bodyVoice && sameDate(c, &change) == 1
		}) {
			c.weight *= weightFirst
		}
	}
}

// oftenFirst sorts the candidates by how often their day occurs, most often first, which
// decides between days of equal weight.
func oftenFirst(all []dateCandidate) {
	count := func(c dateCandidate) (n int) {
		for i := range all {
			if all[i].key == c.key && all[i].source != lastChange {
				n++
			}
		}
		return n
	}
	slices.SortStableFunc(all, func(a, b dateCandidate) int { return cmp.Compare(count(b), count(a)) })
}

// daySeen returns the key of the one day that is visible beside the title, or 0. If several
// days are visible, or the day could be read in another way, it is ambiguous.
func daySeen(all []dateCandidate) int {
	day := 0
	for i := range all {
		c := &all[i]
		switch key := c.DayKey(); {
		case !c.seen():
		case day != 0 && day != key || c.unsure:
			return 0
		default:
			day = key
		}
	}
	return day
}

// minOwnDate is the weight from which a date is the article's own, such as one in the address;
// dates far away or of other articles have less.
const minOwnDate = 0.5

// seen reports whether c is a day that is visible beside the title, in a byline or among few
// words: many may be those of a caption.
func (c *dateCandidate) seen() bool {
	if !c.Full() || c.weight < minOwnDate || c.source.voice() != bodyVoice {
		return false
	}
	return c.source == classDate || strings.Count(c.list[0], " ") < maxFirstWords || isByline(c.list[0])
}

// maxFirstWords is the largest number of words in a line that only dates the article:
// "Published on Wednesday, 3 May 2023 at 10:30" has eight.
const maxFirstWords = 8

// preferPrinted raises the weight of the only visible day if the machine-readable times in UTC
// fall on that day in some zone.
func preferPrinted(all []dateCandidate) {
	var printed []dateCandidate
	for _, c := range all {
		if !isStamp(c.list[0]) {
			printed = append(printed, c)
		}
	}
	day := daySeen(printed)
	if day == 0 || slices.ContainsFunc(all, func(c dateCandidate) bool {
		return !c.seen() && c.Full() && c.weight >= minOwnDate && c.DayKey() == day
	}) {
		return
	}
	for i := range all {
		if !all[i].seen() || all[i].DayKey() != day {
			continue
		}
		for j := range all {
			if c := &all[j]; c.DayKey() != day && sameDate(&all[i], c) == 1 {
				all[i].weight = max(all[i].weight, c.weight*weightPrinted)
			}
		}
	}
}

// weightPrinted is the factor for a visible day relative to the time in UTC that it agrees
// with.
const weightPrinted = 1.1

// zoneLocalTimes sets the zone of times without one to the zone in which they equal a time in
// UTC.
func zoneLocalTimes(all []dateCandidate) {
	for i := range all {
		local := &all[i]
		if local.Zoned || !local.Clock {
			continue
		}
		for j := range all {
			ahead := local.Time().Sub(all[j].Time())
			if !all[j].Clock || !all[j].UTC() || ahead <= -westmost || ahead >= eastmost || ahead%zoneStep != 0 {
				continue
			}
			local.Zoned, local.Offset = true, int(ahead/time.Second)
			local.values = []string{local.String()}
			break
		}
	}
}

// refineMonths gives the weight of dates without a day to the best date with a day in that
// month.
func refineMonths(all []dateCandidate) {
	for i := range all {
		month := &all[i]
		if month.Day != 0 {
			continue
		}
		best := -1
		for j := range all {
			if c := &all[j]; c.Full() && c.Year == month.Year && c.Month == month.Month && (best < 0 || c.weight > all[best].weight) {
				best = j
			}
		}
		if best >= 0 {
			all[best].weight += month.weight
			month.weight = 0
		}
	}
}

// zoneStep is the step between zones.
const zoneStep = 15 * time.Minute

// tellsDay reports whether a statement about f has a day.
func (r *reader) tellsDay(f field) bool {
	return slices.ContainsFunc(r.statements[f], func(s statement) bool {
		found, ok := r.readDate(s.list[0])
		return ok && found.Full() && !found.After(r.captured)
	})
}

// datesAnywhere adds the date closest after the title, or else closest before it, on a line of
// few words rather than in a sentence, or else in the page's scripts, if the page has none in
// a better place.
func (r *reader) datesAnywhere() {
	if !r.dateInPlace(trustOwn, 0, maxFirstWords) && !r.dateInPlace(trustOwn, maxFirstWords+1, 2*maxLineWords) && !r.dateInScripts() {
		r.dateInPlace(trustForeign, 0, 2*maxLineWords)
	}
	if r.page.Kind == page.FromText && !r.tellsDay(publishedField) {
		r.dateWithClock()
	}
}

// maxGlued is how many bytes of a block are read in search of a byline glued into it.
const maxGlued = 4096

// dateWithClock adds the first date with a time of day from the title to the beginning of the
// text: dumps without line breaks hide it among sentences, which only give the day.
func (r *reader) dateWithClock() {
	for i := max(r.start, 0); i <= max(r.start, r.first)+1 && int(i) < len(r.page.Blocks); i++ {
		if r.page.Blocks[i].Digits < minDateDigits {
			continue
		}
		text := r.page.BlockText(int(i))
		for text = text[:min(len(text), maxGlued)]; text != ""; {
			found, ok := r.readDate(text)
			switch {
			case !ok:
				text = text[min(len(text), dates.MaxText/2):]
			case found.Full() && found.Clock:
				r.addStatement(publishedField, bodyText, 1, text[found.Start:])
				return
			default:
				text = text[max(found.End, 1):]
			}
		}
	}
}

// dateInPlace adds the date closest after the title, or else closest before it, in a block
// with the given numbers of words and in a place of that trust. It reports whether there is
// one.
func (r *reader) dateInPlace(trust float64, least, most int32) bool {
	for i := max(r.start, 0); int(i) < len(r.page.Blocks); i++ {
		if r.addDateOf(i, trust, least, most) {
			return true
		}
	}
	for i := r.start - 1; i >= 0; i-- {
		if r.addDateOf(i, trust, least, most) {
			return true
		}
	}
	return false
}

// minDateDigits is the number of digits in a date with a year.
const minDateDigits = 4

// addDateOf adds the date in a block with the given numbers of words in a place of that trust,
// and reports whether there is one.
func (r *reader) addDateOf(i int32, trust float64, least, most int32) bool {
	b := &r.page.Blocks[i]
	if b.Digits < minDateDigits || b.Words < least || b.Words > most || r.place(b.Element) != trust {
		return false
	}
	text := r.lineText(i)
	found, ok := r.readDate(text[:min(len(text), 2*maxDatedHead)])
	if !ok || !found.Full() || found.Start > maxDatedHead || found.Year < dates.FirstWebYear || r.inArchive(b.Element) {
		return false
	}
	if b.Words > maxDateWords && labelOf(text[:min(len(text), dates.MaxText)]) == noLabel && !opensWithDate(text, found) {
		return false // an event on that day
	}
	r.addDates(bodyText, trust, text)
	return true
}

// opensWithDate reports whether a date is at the head of a text, and not followed by words of
// its sentence: "by Ann Lee | 3 May 2023 | Bridges".
func opensWithDate(text string, found dates.Reading) bool {
	const most = 5 // words before it
	return len(strings.Fields(text[:found.Start])) <= most && !startsLower(strings.TrimSpace(text[found.End:]))
}

// inArchive reports whether e is in the Wayback Machine's bar above a page.
func (r *reader) inArchive(e int32) bool {
	for ; e > 0; e = r.page.Elements[e].Parent {
		if id := r.page.Elements[e].ID; strings.HasPrefix(r.page.Names[id], "wm-ipp") {
			return true
		}
	}
	return false
}

// dateInScripts adds the date that a script of the page has for its own use under a name like
// "publishedAt" or "publication_date", and reports whether there is one.
func (r *reader) dateInScripts() bool {
	rest := r.page.Source
	for range maxNamesInScripts {
		if rest = behindPubli(rest); rest == nil {
			return false
		}
		value := bytes.TrimLeftFunc(rest[:min(len(rest), maxScriptDate)], func(c rune) bool { return unicode.IsLetter(c) || c == '_' })
		value = bytes.TrimLeft(value, "&quot;\\\"' :=")
		if len(value) == 0 || !isDigit(value[0]) {
			continue
		}
		if found, ok := r.readDate(string(value)); ok && found.Start == 0 && found.Full() {
			r.addStatement(publishedField, scriptText, 1, string(value[:found.End]))
			return true
		}
	}
	return false
}

// behindPubli returns the text after the next "ubli" in text, or nil. It looks for the rarest
// of the letters, which is faster than for all four.
func behindPubli(text []byte) []byte {
	for {
		b := bytes.IndexByte(text, 'b')
		if b < 0 {
			return nil
		}
		behind := text[b+1:]
		if b > 0 && text[b-1] == 'u' && bytes.HasPrefix(behind, []byte("li")) {
			return behind[len("li"):]
		}
		text = behind
	}
}

// maxNamesInScripts is how many names are examined: pages that keep the dates of hundreds of
// other articles do not reveal their own.
const maxNamesInScripts = 64

// maxScriptDate is how many bytes after its name a date in a script may take.
const maxScriptDate = 60

// dateCandidate is a statement read as a date.
type dateCandidate struct {
	candidate
	dates.Instant
	unsure bool // day and month may be swapped, as in the candidate beside it
}

// instants reads the statements about f as dates. A statement that can be read in two ways
// becomes two candidates: agreement with others decides.
func (r *reader) instants(f field) []dateCandidate {
	all := make([]dateCandidate, 0, min(len(r.statements[f]), maxCandidates)+1)
	for _, s := range r.statements[f] {
		if len(all) >= maxCandidates {
			break
		}
		found, ok := r.readDate(s.list[0])
		if !ok {
			continue
		}
		weight := s.source.weight(f) * s.trust
		if found.Other.Full() && found.After(r.captured) {
			found.Instant, found.Other = found.Other, dates.Instant{}
		}
		unsure := found.Other.Full() && !found.Other.After(r.captured)
		all = r.addInstant(all, s, found.Instant, weight, unsure)
		if unsure {
			all = r.addInstant(all, s, found.Other, weight*weightOtherOrder, unsure)
		}
	}
	settleOrders(all)
	return all
}

// settleOrders gives dates that may be read in two ways the weight of the reading that occurs
// elsewhere unambiguously.
func settleOrders(all []dateCandidate) {
	isSettled := func(key string) bool {
		return slices.ContainsFunc(all, func(c dateCandidate) bool { return c.key == key && !c.unsure })
	}
	for i := 0; i+1 < len(all); i++ {
		first, other := &all[i], &all[i+1]
		if !first.unsure {
			continue
		}
		if isSettled(other.key) && !isSettled(first.key) {
			first.weight, other.weight = other.weight, first.weight
		}
		i++ // other is read
	}
}

// addInstant adds t as a candidate, unless it is after the capture.
func (r *reader) addInstant(all []dateCandidate, s statement, t dates.Instant, weight float64, unsure bool) []dateCandidate {
	if t.After(r.captured) || t.Month == 0 {
		return all
	}
	if t.Day == 0 {
		weight *= weightMonth
	}
	return append(all, dateCandidate{candidate{statement: s, weight: weight, values: []string{t.String()}, key: strconv.Itoa(t.DayKey())}, t, unsure})
}

// sameDate is the agreement of dates: those of a day agree, a day agrees with its month, and a
// local day with a time in UTC that falls on it somewhere in the world, because systems store
// the editor's time that way.
func sameDate(a, b *dateCandidate) float64 {
	switch {
	case a.key == b.key:
		return 1
	case a.Day == 0:
		return 0
	case b.Day == 0 && a.Year == b.Year && a.Month == b.Month:
		return 1
	case a.Offset != 0 && b.UTC() && b.Clock && a.Time().Equal(b.Time()):
		return 1
	case !a.Zoned && b.Clock && b.UTC() && a.mayBe(b.Time()):
		return 1
	}
	return 0
}

// mayBe reports whether a local date or time without a zone is that of t somewhere in the world.
func (c *dateCandidate) mayBe(t time.Time) bool {
	first, last := c.Time(), c.Time()
	if !c.Clock {
		last = last.Add(dates.Day)
	}
	return t.After(first.Add(-eastmost)) && t.Before(last.Add(westmost))
}

// The zones of the world: local time is at most eastmost ahead of UTC, and at most westmost
// behind it.
const (
	eastmost = 14 * time.Hour
	westmost = 12 * time.Hour
)

// readDate reads a date in text, which may be a Unix time.
func (r *reader) readDate(text string) (dates.Reading, bool) {
	if t, ok := dates.Unix(text); ok {
		return dates.Reading{Instant: t, End: len(text)}, true
	}
	found, ok := dates.Parse(text, dates.Locale{Lang: r.lang, Captured: r.captured})
	return found, ok && !found.Unset()
}
