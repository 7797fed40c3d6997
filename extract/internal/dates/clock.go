package dates

import "presscut/extract/internal/lexicon"

// maxClockGap is the largest number of words and marks between a date and its time of day: "25
// April 2023 - updated at 10:30" has three.
const maxClockGap = 4

// clock reads the time of day and its zone that follow at i or after a few words, into t. It
// returns the index after them or 0.
func (s *scanner) clock(i int, t *Instant) int {
	for gap := 0; gap < maxClockGap; gap++ {
		if next := s.clockAt(i+gap, t); next > 0 {
			t.Hour = easternHour(s.at(i+gap-2).word+s.at(i+gap-1).word, t.Hour)
			return next
		}
		if between := s.at(i + gap); between.kind == numberToken || !clockFiller(between) {
			return 0
		}
	}
	return 0
}

// easternHour returns the hour of the day for an hour of the half of the day that half names,
// as in Korean, Japanese and Chinese.
func easternHour(half string, hour int) int {
	switch {
	case hour > 12:
	case half == "오전" || half == "午前" || half == "上午":
		return hour % 12
	case half == "오후" || half == "午後" || half == "下午":
		return hour%12 + 12
	}
	return hour
}

// clockFiller reports whether t may come between a date and its time.
func clockFiller(t token) bool {
	if t.kind == markToken {
		switch t.mark {
		case ',', '-', '–', '—', '|', '.', '·', '•', '(', '،', '/':
			return true
		}
		return false
	}
	return lexicon.IsClockFiller(t.word)
}

// clockAt reads a time of day that begins at i.
func (s *scanner) clockAt(i int, t *Instant) int {
	hour, minute := s.at(i), s.at(i+2)
	if hour.kind != numberToken {
		return 0
	}
	if hour.digits == 6 && s.isWord(i-1, "t") { // 20230425T103000Z
		return s.zoneAt(i+1, t, hour.number/10000, hour.number/100%100, hour.number%100)
	}
	if hour.digits > 2 {
		return 0
	}
	switch s.at(i + 1).word {
	case "时", "時", "시":
		return s.easternClock(i, t)
	}
	if minute.kind != numberToken || minute.digits != 2 || !s.partsMinutes(i+1) {
		return s.fullHour(i, t)
	}
	second, next := s.secondAt(i + 3)
	h, next := s.halfDay(hour.number, next)
	if !s.isWord(i-1, "t") && s.opensSpan(next, h*60+minute.number) && t.setClock(h, minute.number, second) {
		return next
	}
	return s.zoneAt(next, t, h, minute.number, second)
}

// partsMinutes reports whether token i, after an hour and before two digits, separates them.
// A full stop does so only beside a word for a time of day.
func (s *scanner) partsMinutes(i int) bool {
	if s.isMark(i, ":") || s.isWord(i, "h") {
		return true
	}
	before, after := s.at(i-2).word, s.at(i+2).word
	return s.isMark(i, ".") && (lexicon.IsWordBeforeClock(before) || s.isMark(i-2, ".") && s.isWord(i-3, "kl") || lexicon.IsWordBehindClock(after))
}

// secondAt reads the seconds at i after the minutes, if there are any, and returns the index
// after them and a fraction.
func (s *scanner) secondAt(i int) (second, next int) {
	if !s.isMark(i, ":") || s.at(i+1).kind != numberToken || s.at(i+1).digits > 2 {
		return 0, i
	}
	second, i = s.at(i+1).number, i+2
	if s.isMark(i, ".,") && s.at(i+1).kind == numberToken && !s.at(i+1).spaced {
		i += 2 // fraction
	}
	return second, i
}

// opensSpan reports whether the tokens at i after a time are the end of a span, a later time,
// and not the offset of a zone: "10:00-11:30".
func (s *scanner) opensSpan(i, start int) bool {
	end, minute := s.at(i+1), s.at(i+3)
	return s.isMark(i, "-") && s.isMark(i+2, ":") && minute.digits == 2 && end.number*60+minute.number > start
}

// fullHour reads "10 am", "18 Uhr" and "18h".
func (s *scanner) fullHour(i int, t *Instant) int {
	hour := s.at(i).number
	switch lexicon.HourWordOf(s.at(i + 1).word) {
	case lexicon.HourWordHalfDay:
		h, next := s.halfDay(hour, i+1)
		return s.zoneAt(next, t, h, 0, 0)
	case lexicon.HourWordHour:
		return s.zoneAt(i+2, t, hour, 0, 0)
	}
	return 0
}

// easternClock reads "10時30分" and "10시 30분".
func (s *scanner) easternClock(i int, t *Instant) int {
	minute, next := 0, i+2
	switch s.at(i + 3).word {
	case "分", "분":
		minute, next = s.at(i+2).number, i+4
	}
	return s.zoneAt(next, t, s.at(i).number, minute, 0)
}

// halfDay applies "am" or "pm" at i to hour.
func (s *scanner) halfDay(hour, i int) (h, next int) {
	half := s.at(i).word
	next = i + 1
	if (half == "a" || half == "p") && s.isMark(i+1, ".") && s.isWord(i+2, "m") {
		half += "m"
		next = i + 3
		if s.isMark(next, ".") {
			next++
		}
	}
	switch {
	case hour > 12 || half != "am" && half != "pm":
		if half == "uhr" || half == "am" || half == "pm" {
			return hour, next
		}
		return hour, i
	case half == "am":
		return hour % 12, next
	}
	return hour%12 + 12, next
}

// setClock stores a time of day in t. It reports whether the time is valid.
func (t *Instant) setClock(hour, minute, second int) bool {
	if hour > 23 || minute > 59 || second > 60 {
		return false
	}
	t.Hour, t.Minute, t.Second, t.Clock = hour, minute, min(second, 59), true
	return true
}

// zoneAt stores a time of day in t with the zone at i, if there is one.
func (s *scanner) zoneAt(i int, t *Instant, hour, minute, second int) int {
	if !t.setClock(hour, minute, second) {
		return 0
	}
	if s.isMark(i, "(") {
		i++
	}
	switch zone := s.at(i); {
	case zone.kind == wordToken:
		offset, ok := zoneOffset(zone.word)
		if !ok {
			return i
		}
		t.Zoned, t.Offset = true, offset
		if after, ok := s.offsetAt(i+1, t); ok && offset == 0 {
			return after
		}
		return i + 1
	case zone.kind == markToken:
		if after, ok := s.offsetAt(i, t); ok {
			return after
		}
	}
	return i
}

// offsetAt reads "+02:00", "+0200" or "-5" into t.
func (s *scanner) offsetAt(i int, t *Instant) (next int, ok bool) {
	sign := 1
	switch {
	case s.isMark(i, "+"):
	case s.isMark(i, "-−"):
		sign = -1
	default:
		return i, false
	}
	n := s.at(i + 1)
	if n.kind != numberToken || n.spaced {
		return i, false
	}
	hours, minutes := n.number, 0
	next = i + 2
	switch {
	case n.digits == 4:
		hours, minutes = n.number/100, n.number%100
	case n.digits > 2:
		return i, false
	case s.isMark(next, ":") && s.at(next+1).digits == 2:
		minutes = s.at(next + 1).number
		next += 2
	}
	if hours > 14 || minutes > 59 {
		return i, false
	}
	t.Zoned, t.Offset = true, sign*(hours*60+minutes)*60
	return next, true
}

// zoneOffset returns the seconds east of UTC for a zone's abbreviation with a single meaning.
// "ET" and the like depend on the date, "IST" on the country.
func zoneOffset(word string) (seconds int, ok bool) {
	hours := lexicon.ZoneHours(word)
	return hours * 60 * 60, hours != 0 || lexicon.IsUTC(word)
}

// clockBefore reads a time of day that ends directly before token i, and returns the index of
// its first token or -1. "10:30, 25 April 2023" has one mark between, "10:30 AM EDT, Tue April
// 25, 2023" four.
func (s *scanner) clockBefore(i int, t *Instant) int {
	for first := max(0, i-10); first < i; first++ {
		with := *t
		if next := s.clockAt(first, &with); next > 0 && next <= i && i-next <= 3 && s.plainGap(next, i) {
			*t = with
			return first
		}
	}
	return -1
}

// plainGap reports whether there is no number from i to end.
func (s *scanner) plainGap(i, end int) bool {
	for ; i < end; i++ {
		if s.at(i).kind == numberToken {
			return false
		}
	}
	return true
}
