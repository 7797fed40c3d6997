package meta

import (
	"fmt"
	"time"
)

// instant is a point in time as a page states it, no more precise than that.
type instant struct {
	year, month, day     int // month and day are 0 when not stated
	hour, minute, second int
	clock                bool // hour, minute and second are stated
	zoned                bool // offset is stated
	offset               int  // seconds east of UTC
}

// The years in which a page's date may lie: the Web began in 1989, but archives
// carry older articles; beyond the last year a number is no year.
const (
	firstYear = 1900
	lastYear  = 2099
)

// firstWebYear is the year of the first pages of the Web.
const firstWebYear = 1991

// String returns t in RFC 3339 with only the precision known: "2016",
// "2016-07", "2016-07-16", "2016-07-16T10:30:00+02:00", the last without an
// offset when no zone is stated.
func (t instant) String() string {
	switch {
	case t.month == 0:
		return fmt.Sprintf("%04d", t.year)
	case t.day == 0:
		return fmt.Sprintf("%04d-%02d", t.year, t.month)
	case !t.clock:
		return fmt.Sprintf("%04d-%02d-%02d", t.year, t.month, t.day)
	case !t.zoned:
		return t.time().Format("2006-01-02T15:04:05")
	}
	return t.time().Format(time.RFC3339)
}

// dayKey returns a number that is the same for all instants of one day.
func (t instant) dayKey() int { return (t.year*16+t.month)*32 + t.day }

// time returns t, in UTC when it states no zone.
func (t instant) time() time.Time {
	zone := time.UTC
	if t.zoned && t.offset != 0 {
		zone = time.FixedZone("", t.offset)
	}
	return time.Date(t.year, time.Month(max(t.month, 1)), max(t.day, 1), t.hour, t.minute, t.second, 0, zone)
}

// instantOf returns the instant of t with a clock and its zone.
func instantOf(t time.Time) instant {
	_, offset := t.Zone()
	return instant{
		year: t.Year(), month: int(t.Month()), day: t.Day(),
		hour: t.Hour(), minute: t.Minute(), second: t.Second(),
		clock: true, zoned: true, offset: offset,
	}
}

// valid reports whether t is a date of the calendar in a year that a page's
// date may have.
func (t instant) valid() bool {
	if t.year < firstYear || t.year > lastYear || t.month < 0 || t.month > 12 || t.day < 0 || t.day > 31 {
		return false
	}
	if t.day > 28 && t.day > daysIn(t.year, t.month) {
		return false
	}
	return t.hour < 24 && t.minute < 60 && t.second < 61
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// unset reports whether t is what systems show in some zone for a time that was
// never set: the first moment of 1970 in UTC.
func (t instant) unset() bool {
	return t.year == 1970 && t.month == 1 && t.day == 1 || t.year == 1969 && t.month == 12 && t.day == 31
}

// captureSlack is by how much a date may lie after the page's capture: the
// clocks of places differ by up to 14 hours from UTC.
const captureSlack = 26 * time.Hour

// after reports whether t lies after the capture, which the zero time never
// tells.
func (t instant) after(captured time.Time) bool {
	return !captured.IsZero() && t.time().After(captured.Add(captureSlack))
}

// fromPersian returns the Gregorian date of a day in the Persian calendar, by
// the 33-year rule, which is exact for the years 1178 to 1633.
func fromPersian(year, month, day int) instant {
	// The rule counts the leap year before the epoch, 1 Farvardin 1, which is
	// 22 March 622 in the proleptic Gregorian calendar.
	days := 365*(year-1) + (8*year+21)/33
	if month <= 7 {
		days += 31 * (month - 1)
	} else {
		days += 30*(month-1) + 6
	}
	t := time.Date(622, 3, 21, 0, 0, 0, 0, time.UTC).AddDate(0, 0, days+day-1)
	return instant{year: t.Year(), month: int(t.Month()), day: t.Day()}
}
