// Package dates reads dates from short texts. Its input is a text, a language and the time of
// a page's capture, not a page.
package dates

import (
	"fmt"
	"strconv"
	"time"
)

// Instant is a point in time with the precision that a page gives.
type Instant struct {
	Year, Month, Day     int // month and day are 0 if they are not known
	Hour, Minute, Second int
	Clock                bool // hour, minute and second are known
	Zoned                bool // offset is known
	Offset               int  // seconds east of UTC
}

// The range of years of a page's date: the Web began in 1989, but archives carry older
// articles; a number above the last year is not a year.
const (
	firstYear = 1900
	lastYear  = 2099
)

// FirstWebYear is the year of the first pages of the Web.
const FirstWebYear = 1991

// String returns t in RFC 3339 with only the known precision: "2016", "2016-07", "2016-07-16",
// "2016-07-16T10:30:00+02:00", the last without an offset if the zone is not known.
func (t Instant) String() string {
	switch {
	case t.Month == 0:
		return fmt.Sprintf("%04d", t.Year)
	case t.Day == 0:
		return fmt.Sprintf("%04d-%02d", t.Year, t.Month)
	case !t.Clock:
		return fmt.Sprintf("%04d-%02d-%02d", t.Year, t.Month, t.Day)
	case !t.Zoned:
		return t.Time().Format("2006-01-02T15:04:05")
	}
	return t.Time().Format(time.RFC3339)
}

// DayKey returns a number that is the same for all instants of one day.
func (t Instant) DayKey() int { return (t.Year*16+t.Month)*32 + t.Day }

// Time returns t, in UTC if its zone is not known.
func (t Instant) Time() time.Time {
	zone := time.UTC
	if t.Zoned && t.Offset != 0 {
		zone = time.FixedZone("", t.Offset)
	}
	return time.Date(t.Year, time.Month(max(t.Month, 1)), max(t.Day, 1), t.Hour, t.Minute, t.Second, 0, zone)
}

// Of returns the instant of t with a clock and its zone.
func Of(t time.Time) Instant {
	_, offset := t.Zone()
	return Instant{
		Year: t.Year(), Month: int(t.Month()), Day: t.Day(),
		Hour: t.Hour(), Minute: t.Minute(), Second: t.Second(),
		Clock: true, Zoned: true, Offset: offset,
	}
}

// Valid reports whether t is a date of the calendar in a year that is allowed for a page's
// date.
func (t Instant) Valid() bool {
	if t.Year < firstYear || t.Year > lastYear || t.Month < 0 || t.Month > 12 || t.Day < 0 || t.Day > 31 {
		return false
	}
	if t.Day > 28 && t.Day > daysIn(t.Year, t.Month) {
		return false
	}
	return t.Hour < 24 && t.Minute < 60 && t.Second < 61
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// Unset reports whether t is the time that systems show, in some zone, for one that was never
// set: the first moment of 1970 in UTC.
func (t Instant) Unset() bool {
	return t.Year == 1970 && t.Month == 1 && t.Day == 1 || t.Year == 1969 && t.Month == 12 && t.Day == 31
}

// UTC reports whether t is written in UTC, as a system stores it.
func (t Instant) UTC() bool { return t.Zoned && t.Offset == 0 }

// The range of numbers that are read as a Unix time: from 1995 on, in seconds or milliseconds.
const (
	minUnix       = 788918400
	digitsSeconds = 10
	digitsMillis  = 13
)

// Unix returns the instant of a Unix time in digits.
func Unix(text string) (Instant, bool) {
	if len(text) != digitsSeconds && len(text) != digitsMillis || !isDigits(text) {
		return Instant{}, false
	}
	seconds, err := strconv.ParseInt(text[:digitsSeconds], 10, 64)
	if err != nil || seconds < minUnix {
		return Instant{}, false
	}
	return Of(time.Unix(seconds, 0).UTC()), true
}

// captureSlack is how much later than the page's capture a date may be, because local clocks
// differ by up to 14 hours from UTC.
const captureSlack = 26 * time.Hour

// After reports whether t is after the capture. It returns false if captured is zero.
func (t Instant) After(captured time.Time) bool {
	return !captured.IsZero() && t.Time().After(captured.Add(captureSlack))
}

// fromPersian returns the Gregorian date of a day in the Persian calendar, by
// the 33-year rule, which is exact for the years 1178 to 1633.
func fromPersian(year, month, day int) Instant {
	// The rule counts the leap year before the epoch, 1 Farvardin 1, which is
	// 22 March 622 in the proleptic Gregorian calendar.
	days := 365*(year-1) + (8*year+21)/33
	if month <= 7 {
		days += 31 * (month - 1)
	} else {
		days += 30*(month-1) + 6
	}
	t := time.Date(622, 3, 21, 0, 0, 0, 0, time.UTC).AddDate(0, 0, days+day-1)
	return Instant{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}
