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

// The part of its weight that a candidate keeps which may be read otherwise, or
// knows no day.
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
			r.say(publishedField, fromAddress, 1, t.String())
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
		// A page that shows readers nothing but its last change was most
		// often not changed since it was published. What machines alone
		// are told of it speaks only for a day that is told otherwise.
		if slices.ContainsFunc(changes, func(c dateCandidate) bool { return c.source.voice() == bodyVoice }) {
			r.say(publishedField, lastChange, trustOf(m.Modified, changes), m.Modified)
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

// showsChange reports whether readers see in the article's own place when it was
// last changed: no day in a worse place is better.
func (r *reader) showsChange() bool {
	return slices.ContainsFunc(r.said[modifiedField], func(s statement) bool {
		return s.source.voice() == bodyVoice && s.trust >= minOwnDate
	})
}

// trustOf returns the trust in a value, which is the most that one of those that
// tell it weighs.
func trustOf(value string, all []dateCandidate) float64 {
	trust := 0.0
	for i := range all {
		if all[i].values[0] == value {
			trust = max(trust, all[i].weight)
		}
	}
	return trust
}

// weightFirst is the factor by which a date weighs more that readers see beside
// the title when it is before all that machines are told: what systems date anew
// as they move or change it was there before.
const weightFirst = 2.2

// weighFirst adds to the weight of the day that readers see when machines are told
// of later ones alone.
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

// weightOldAddress is the factor by which a day in the address weighs more when it
// lies far before all else: more than what three voices say together.
const weightOldAddress = 3

// maxDelay is by how long the day in the address may lie before the one on which
// an article was published that was planned or delayed.
const maxDelay = 30 * dates.Day

// weighOldAddress adds to the weight of the day in the address when it lies far
// before all that else is told: a page that is dated anew keeps its address.
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

// weighSeenChange adds to the weight of the day that readers see, and are not
// told to be that of a change, where machines are told that the page was last
// changed on it: such pages date themselves anew with every change.
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

// oftenFirst puts those first whose day is told most often, which wins among
// days that weigh the same.
func oftenFirst(all []dateCandidate) {
	told := func(c dateCandidate) (n int) {
		for i := range all {
			if all[i].key == c.key && all[i].source != lastChange {
				n++
			}
		}
		return n
	}
	slices.SortStableFunc(all, func(a, b dateCandidate) int { return cmp.Compare(told(b), told(a)) })
}

// daySeen returns the key of the one day that readers see beside the title, or 0.
// Where they see several, or the day could be read otherwise, it is not known
// which is meant.
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

// minOwnDate is the weight from which a date is told of the article itself, be it
// by the address; less has what stands far off or belongs to another article.
const minOwnDate = 0.5

// seen reports whether c is a day that readers see beside the title, in a byline
// or amid few words: many may be those of a caption.
func (c *dateCandidate) seen() bool {
	if !c.Full() || c.weight < minOwnDate || c.source.voice() != bodyVoice {
		return false
	}
	return c.source == classDate || strings.Count(c.list[0], " ") < maxFirstWords || isByline(c.list[0])
}

// maxFirstWords is how many words a line has that does no more than date the
// article: "Published on Wednesday, 3 May 2023 at 10:30" has eight.
const maxFirstWords = 8

// preferPrinted adds to the weight of the one day that readers see where the days that
// machines are told are those of times in UTC on which it was that day elsewhere.
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

// weightPrinted is the factor by which a day that readers see weighs more than the time in
// UTC that it agrees with.
const weightPrinted = 1.1

// zoneLocalTimes gives those times that tell no zone the one in which they are
// the same as a time in UTC.
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

// refineMonths gives the weight of those that tell no day to the best of those
// that tell a day of that month.
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

// zoneStep is the step in which zones differ.
const zoneStep = 15 * time.Minute

// tellsDay reports whether a statement about f tells a day.
func (r *reader) tellsDay(f field) bool {
	return slices.ContainsFunc(r.said[f], func(s statement) bool {
		found, ok := r.readDate(s.list[0])
		return ok && found.Full() && !found.After(r.opts.Captured)
	})
}

// datesAnywhere says the date that stands closest behind the title, or else
// closest before it, on a line of few words rather than in a sentence, or else in
// the page's scripts, on a page that tells none in a better place.
func (r *reader) datesAnywhere() {
	if !r.dateInPlace(trustOwn, 0, maxFirstWords) && !r.dateInPlace(trustOwn, maxFirstWords+1, 2*maxLineWords) && !r.dateInScripts() {
		r.dateInPlace(trustForeign, 0, 2*maxLineWords)
	}
	if r.page.Kind == page.FromText && !r.tellsDay(publishedField) {
		r.dateWithClock()
	}
}

// maxGlued is how much is read of a block that may have a byline glued into it.
const maxGlued = 4096

// dateWithClock says the first date with a time of day from the title to the
// beginning of the text: dumps without line breaks hide it amid sentences, which
// tell the day alone.
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
				r.say(publishedField, bodyText, 1, text[found.Start:])
				return
			default:
				text = text[max(found.End, 1):]
			}
		}
	}
}

// dateInPlace says the date in the block of so many words that stands closest
// behind the title, or else closest before it, in a place of that trust. It reports
// whether there is one.
func (r *reader) dateInPlace(trust float64, least, most int32) bool {
	for i := max(r.start, 0); int(i) < len(r.page.Blocks); i++ {
		if r.sayDateOf(i, trust, least, most) {
			return true
		}
	}
	for i := r.start - 1; i >= 0; i-- {
		if r.sayDateOf(i, trust, least, most) {
			return true
		}
	}
	return false
}

// minDateDigits is how many digits a date with a year has.
const minDateDigits = 4

// sayDateOf says the date in a block of so many words in a place of that trust, and
// reports whether there is one.
func (r *reader) sayDateOf(i int32, trust float64, least, most int32) bool {
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
		return false // what happened on that day
	}
	r.sayDates(bodyText, trust, text)
	return true
}

// opensWithDate reports whether a date stands at the head of a text and no words of
// its sentence behind it: "by Ann Lee | 3 May 2023 | Bridges".
func opensWithDate(text string, found dates.Reading) bool {
	const most = 5 // words before it
	return len(strings.Fields(text[:found.Start])) <= most && !startsLower(strings.TrimSpace(text[found.End:]))
}

// inArchive reports whether e lies in what the Wayback Machine puts above a page.
func (r *reader) inArchive(e int32) bool {
	for ; e > 0; e = r.page.Elements[e].Parent {
		if id := r.page.Elements[e].ID; strings.HasPrefix(r.page.Names[id], "wm-ipp") {
			return true
		}
	}
	return false
}

// dateInScripts says the date that a script of the page keeps for its own use
// under a name like "publishedAt" or "publication_date", and reports whether
// there is one.
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
			r.say(publishedField, scriptText, 1, string(value[:found.End]))
			return true
		}
	}
	return false
}

// behindPubli returns what stands behind the next "ubli" in text, or nil. It looks
// for the rarest of the letters, which is faster than for all four.
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

// maxNamesInScripts is how many names are looked at: pages that keep the dates of
// hundreds of other articles tell nothing of their own.
const maxNamesInScripts = 64

// maxScriptDate is how many bytes behind its name a date in a script may take.
const maxScriptDate = 60

// dateCandidate is a statement read as a date.
type dateCandidate struct {
	candidate
	dates.Instant
	unsure bool // day and month may be the other way round, as in the candidate beside it
}

// instants reads the statements about f as dates. One that can be read in two
// ways is two candidates: agreement with others settles it.
func (r *reader) instants(f field) []dateCandidate {
	all := make([]dateCandidate, 0, min(len(r.said[f]), maxCandidates)+1)
	for _, s := range r.said[f] {
		if len(all) >= maxCandidates {
			break
		}
		found, ok := r.readDate(s.list[0])
		if !ok {
			continue
		}
		weight := s.source.weight(f) * s.trust
		if found.Other.Full() && found.After(r.opts.Captured) {
			found.Instant, found.Other = found.Other, dates.Instant{}
		}
		unsure := found.Other.Full() && !found.Other.After(r.opts.Captured)
		all = r.addInstant(all, s, found.Instant, weight, unsure)
		if unsure {
			all = r.addInstant(all, s, found.Other, weight*weightOtherOrder, unsure)
		}
	}
	settleOrders(all)
	return all
}

// settleOrders gives those that may be read in two ways the weight of the day
// that is told elsewhere beyond doubt.
func settleOrders(all []dateCandidate) {
	told := func(key string) bool {
		return slices.ContainsFunc(all, func(c dateCandidate) bool { return c.key == key && !c.unsure })
	}
	for i := 0; i+1 < len(all); i++ {
		first, other := &all[i], &all[i+1]
		if !first.unsure {
			continue
		}
		if told(other.key) && !told(first.key) {
			first.weight, other.weight = other.weight, first.weight
		}
		i++ // other is read
	}
}

// addInstant adds t as a candidate, unless it lies after the capture.
func (r *reader) addInstant(all []dateCandidate, s statement, t dates.Instant, weight float64, unsure bool) []dateCandidate {
	if t.After(r.opts.Captured) || t.Month == 0 {
		return all
	}
	if t.Day == 0 {
		weight *= weightMonth
	}
	return append(all, dateCandidate{candidate{statement: s, weight: weight, values: []string{t.String()}, key: strconv.Itoa(t.DayKey())}, t, unsure})
}

// sameDate is the agreement of dates: those of a day agree, a day agrees with
// its month, and a local day with a time in UTC that falls on it somewhere in the
// world, as that is how systems store what an editor sees.
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
	case !a.Zoned && b.Clock && b.UTC():
		first, last := a.Time(), a.Time()
		if !a.Clock {
			last = last.Add(dates.Day)
		}
		if t := b.Time(); t.After(first.Add(-eastmost)) && t.Before(last.Add(westmost)) {
			return 1
		}
	}
	return 0
}

// The zones of the world: local time is up to eastmost ahead of UTC, and up to
// westmost behind.
const (
	eastmost = 14 * time.Hour
	westmost = 12 * time.Hour
)

// readDate reads a date out of text, which may be a Unix time.
func (r *reader) readDate(text string) (dates.Reading, bool) {
	if t, ok := dates.Unix(text); ok {
		return dates.Reading{Instant: t, End: len(text)}, true
	}
	found, ok := dates.Parse(text, dates.Locale{Lang: r.lang, Captured: r.opts.Captured})
	return found, ok && !found.Unset()
}
