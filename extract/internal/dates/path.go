package dates

import (
	"strconv"
	"strings"
)

// OfPath returns the date in the path of an address: "/2023/04/25/", "/2023-04-25-title",
// "/20230425/". A date without a day has precision month.
func OfPath(path string) (Instant, bool) {
	for i := 0; i+4 <= len(path); i++ {
		if i > 0 && isDigit(path[i-1]) || !isDigits(path[i:i+4]) {
			continue
		}
		if t, ok := dateAt(path[i:]); ok {
			return t, true
		}
	}
	return dayFirst(path)
}

// dayFirst returns the date in a path whose year comes last: "/25-04-2023-title".
func dayFirst(path string) (Instant, bool) {
	const length = len("25-04-2023")
	for i := 0; i+length <= len(path); i++ {
		if i > 0 && isDigit(path[i-1]) || i+length < len(path) && isDigit(path[i+length]) {
			continue
		}
		if t, ok := dayMonthYear(path[i : i+length]); ok {
			return t, true
		}
	}
	return Instant{}, false
}

// dayMonthYear reads a date of ten characters: "25-04-2023".
func dayMonthYear(s string) (Instant, bool) {
	sign := s[2]
	if sign != '-' && sign != '_' && sign != '.' || s[5] != sign || !isDigits(s[:2]) || !isDigits(s[3:5]) || !isDigits(s[6:]) {
		return Instant{}, false
	}
	t := Instant{Year: atoi(s[6:]), Month: atoi(s[3:5]), Day: atoi(s[:2])}
	return t, t.isOfWeb()
}

// isOfWeb reports whether t is a day on which there were pages.
func (t Instant) isOfWeb() bool { return t.Valid() && t.Full() && t.Year >= FirstWebYear }

// dateAt reads the date at the beginning of s, four digits at least.
func dateAt(s string) (Instant, bool) {
	n := 4
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	t := Instant{Year: atoi(s[:4])}
	switch {
	case n == 8:
		t.Month, t.Day = atoi(s[4:6]), atoi(s[6:8])
		return t, t.isOfWeb()
	case n != 4 || t.Year < FirstWebYear:
		return Instant{}, false
	}
	month, rest := datePart(s[4:])
	if month == 0 {
		month, rest = monthPart(s[4:])
	}
	day, behind := datePart(rest)
	if behind != "" && (isDigit(behind[0]) || s[4] == '/' && behind[0] == '-' && rest[1] != '0') {
		day = 0 // a number of the title: "/2023/10/3-questions"
	}
	t.Month, t.Day = month, day
	if t.isOfWeb() {
		return t, true
	}
	t.Day = 0
	return t, t.Valid() && t.Month > 0 && s[4] == '/'
}

// datePart reads a separator and a number of at most two digits. It returns 0 if there is
// none.
func datePart(s string) (n int, rest string) {
	if len(s) < 2 || s[0] != '/' && s[0] != '-' && s[0] != '_' || !isDigit(s[1]) {
		return 0, ""
	}
	end := 2
	if end < len(s) && isDigit(s[end]) {
		end++
	}
	return atoi(s[1:end]), s[end:]
}

// monthPart reads a separator and the English name of a month: "/october".
func monthPart(s string) (month int, rest string) {
	if s == "" || s[0] != '/' {
		return 0, ""
	}
	end := 1
	for end < len(s) && 'a' <= s[end]|0x20 && s[end]|0x20 <= 'z' {
		end++
	}
	if end == 1 || end > len("/september") {
		return 0, ""
	}
	if month = monthOf(strings.ToLower(s[1:end]), ""); month > 12 {
		return 0, ""
	}
	return month, s[end:]
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func isDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// atoi returns the value of a few digits.
func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
