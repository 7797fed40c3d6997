package dates

import (
	"time"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/names"
)

// relative reads a date relative to the capture: "3 hours ago", "yesterday". It finds none if
// captured is zero.
func (s *scanner) relative(captured time.Time) (Reading, bool) {
	if captured.IsZero() {
		return Reading{}, false
	}
	for i, t := range s.tokens {
		if t.kind == numberToken && t.digits < 4 {
			if unit := lengthOf(lexicon.TimeUnitOf(s.at(i + 1).word)); unit > 0 && s.ago() {
				return s.before(captured, i, i+1, time.Duration(t.number)*unit, unit), true
			}
		}
		if t.kind == wordToken {
			if days, n := s.namedDay(i); n > 0 {
				return s.before(captured, i, i+n-1, time.Duration(days)*Day, Day), true
			}
			if unit := lengthOf(lexicon.TimeUnitOf(s.at(i + 1).word)); unit > 0 && lexicon.IsOne(t.word) && s.ago() {
				return s.before(captured, i, i+1, unit, unit), true
			}
		}
	}
	return Reading{}, false
}

// Day is the length of most days.
const Day = 24 * time.Hour

// before returns the instant that is back before the capture. Its precision is the day if unit
// is a day or more.
func (s *scanner) before(captured time.Time, first, last int, back, unit time.Duration) Reading {
	t := Of(captured.Add(-back).Truncate(time.Minute).In(captured.Location()))
	if unit >= Day {
		t = Instant{Year: t.Year, Month: t.Month, Day: t.Day}
	}
	return Reading{Instant: t, Start: s.at(first).start, End: s.at(last).end}
}

// ago reports whether the text has a word for "ago" in some language.
func (s *scanner) ago() bool {
	for i, t := range s.tokens {
		if lexicon.IsAgo(t.word) || t.word == "il" && s.isWord(i+1, "y") && s.isWord(i+2, "a") {
			return true
		}
	}
	return false
}

// lengthOf returns the length of time of a unit, or 0.
func lengthOf(unit lexicon.TimeUnit) time.Duration {
	return [...]time.Duration{
		lexicon.TimeUnitSecond: time.Second,
		lexicon.TimeUnitMinute: time.Minute,
		lexicon.TimeUnitHour:   time.Hour,
		lexicon.TimeUnitDay:    Day,
		lexicon.TimeUnitWeek:   7 * Day,
	}[unit]
}

// namedDay returns how many days before the capture the day named at i is, and the number of
// tokens that name it, 0 if none do.
func (s *scanner) namedDay(i int) (days, tokens int) {
	word := s.at(i).word
	tokens = 1
	near := lexicon.NearDayOf(word)
	switch first, _ := utf8.DecodeRuneInString(word); {
	case word == "ma" && s.lang != "hu":
		return 0, 0
	case word == "aujourd": // and its "hui"
		return 0, 3
	case near == 0 && names.IsEastAsian(first): // a token for each character
		tokens = 2
		near = lexicon.NearDayOf(word + s.at(i+1).word)
	}
	switch near {
	case lexicon.NearDayToday:
		return 0, tokens
	case lexicon.NearDayYesterday:
		return 1, tokens
	}
	return 0, 0
}
