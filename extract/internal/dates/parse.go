package dates

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/names"
)

// A date is found by walking over the words, numbers and marks of a short text. At each of
// them one form after another is tried: ISO 8601, the Chinese, Japanese and Korean form, month
// names in the orders of the languages, and last the forms that are all numbers. A time of day
// with its zone may come after or before the date.

// Locale has the facts, besides the text, that determine how a date is read.
type Locale struct {
	Lang     string    // BCP 47 tag of the page: determines the order of day and month; may be empty
	Captured time.Time // resolves relative dates; if it is zero, they are not read
}

// Reading is a date found in a text.
type Reading struct {
	Instant
	Other      Instant // the same with day and month swapped if both orders are possible; else zero
	Start, End int     // the bytes of the text with the date
}

// MaxText is how many bytes of a text are searched for a date: a line longer than a byline and
// two dates is not about dates.
const MaxText = 320

// Parse returns the first date in text that has a day, or else the first one that has a month.
func Parse(text string, loc Locale) (Reading, bool) {
	if t, ok := isoDate(text); ok {
		return Reading{Instant: t, End: len(text)}, true
	}
	if loc.Captured.IsZero() && !mayDate(text) {
		return Reading{}, false
	}
	var room [maxTokens]token
	s := scanner{lang: loc.Lang, tokens: appendTokens(room[:0], text)}
	var rough Reading
	for i := range s.tokens {
		found, next := s.date(i)
		if next == 0 {
			continue
		}
		found = s.complete(found, i, next)
		if found.Full() {
			return found, true
		}
		if rough.Year == 0 {
			rough = found
		}
	}
	if rough.Year != 0 {
		return rough, true
	}
	return s.relative(loc.Captured)
}

// minDigits is the number of digits in the shortest date: "5.4.23", "令和5年4月".
const minDigits = 2

// mayDate reports whether text has enough digits for a date.
func mayDate(text string) bool {
	n := 0
	for _, r := range text[:min(len(text), MaxText)] {
		if Digit(r) >= 0 {
			if n++; n == minDigits {
				return true
			}
		}
	}
	return false
}

// isoDate reads the two forms of nearly all machine-written dates: 2023-04-25 and
// 2023-04-25T10:30:00+02:00.
func isoDate(text string) (Instant, bool) {
	const date, second = len("2006-01-02"), len("2006-01-02T15:04:05")
	if len(text) < date || text[4] != '-' || text[7] != '-' || !isDigits(text[:4]) || !isDigits(text[5:7]) || !isDigits(text[8:date]) {
		return Instant{}, false
	}
	if len(text) == date {
		t := Instant{Year: atoi(text[:4]), Month: atoi(text[5:7]), Day: atoi(text[8:])}
		return t, t.Valid() && t.Full()
	}
	if len(text) <= second {
		return Instant{}, false
	}
	parsed, err := time.ParseInLocation(time.RFC3339, text, time.UTC)
	if err != nil {
		return Instant{}, false
	}
	t := Of(parsed)
	return t, t.Valid()
}

// token is a word in lower case, a number or a mark.
type token struct {
	kind       tokenKind
	spaced     bool // white space comes before it
	start, end int
	number     int // value of a number of up to 9 digits
	digits     int // number of its digits
	mark       rune
	word       string
}

type tokenKind uint8

const (
	markToken tokenKind = iota
	wordToken
	numberToken
)

// scanner holds the tokens of a text.
type scanner struct {
	lang   string
	tokens []token
}

// maxTokens is the initial capacity for tokens: most lines about dates have fewer.
const maxTokens = 24

// appendTokens appends the tokens of a text.
func appendTokens(tokens []token, text string) []token {
	spaced := true
	for i := 0; i < len(text) && i < MaxText; {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsLetter(r):
			tokens = append(tokens, wordAt(text, i))
		case Digit(r) >= 0:
			tokens = append(tokens, numberAt(text, i))
		case unicode.IsSpace(r) || r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r):
			spaced = true
			i += n
			continue
		default:
			tokens = append(tokens, token{mark: r, start: i, end: i + n})
		}
		last := &tokens[len(tokens)-1]
		last.spaced = spaced
		spaced = false
		i = last.end
	}
	return tokens
}

// Digit returns the value of a decimal digit of the scripts that dates are
// written in, or -1.
func Digit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 0x0660 <= r && r <= 0x0669: // Arabic
		return int(r - 0x0660)
	case 0x06F0 <= r && r <= 0x06F9: // Persian
		return int(r - 0x06F0)
	case 0x0966 <= r && r <= 0x096F: // Devanagari
		return int(r - 0x0966)
	case 0x09E6 <= r && r <= 0x09EF: // Bengali
		return int(r - 0x09E6)
	case 0xFF10 <= r && r <= 0xFF19: // full width
		return int(r - 0xFF10)
	}
	return -1
}

// maxDigits is how many digits of a number are read: more than any part of a date has, and few
// enough for an int.
const maxDigits = 9

func numberAt(text string, i int) token {
	t := token{kind: numberToken, start: i, end: len(text)}
	for j, r := range text[i:] {
		d := Digit(r)
		if d < 0 {
			t.end = i + j
			break
		}
		if t.digits < maxDigits {
			t.number = t.number*10 + d
		}
		t.digits++
	}
	return t
}

// wordAt returns the word that begins at i: letters of one kind. In a script without spaces
// between words, each character is a word.
func wordAt(text string, i int) token {
	t := token{kind: wordToken, start: i, end: len(text)}
	for j, r := range text[i:] {
		if j > 0 && (names.IsEastAsian(r) || !unicode.IsLetter(r) && !unicode.IsMark(r)) {
			t.end = i + j
			break
		}
		if names.IsEastAsian(r) {
			t.end = i + j + utf8.RuneLen(r)
			break
		}
	}
	t.word = strings.ToLower(text[t.start:t.end])
	return t
}

// at returns the token at i, or an empty mark.
func (s *scanner) at(i int) token {
	if i < 0 || i >= len(s.tokens) {
		return token{}
	}
	return s.tokens[i]
}

func (s *scanner) isMark(i int, marks string) bool {
	t := s.at(i)
	return t.mark != 0 && strings.ContainsRune(marks, t.mark)
}

func (s *scanner) isWord(i int, word string) bool { return s.at(i).word == word && word != "" }

// date returns the date that begins at token i, and the index of the token after it or 0.
func (s *scanner) date(i int) (Reading, int) {
	t := s.at(i)
	if t.kind == wordToken {
		if r, next := s.monthFirst(i); next > 0 {
			return r, next
		}
		return s.eraDate(i)
	}
	if t.kind != numberToken || s.isMark(i-1, ".,:$€£#/-") && !t.spaced && !s.behindLabel(i) {
		return Reading{}, 0
	}
	if r, next := s.yearFirst(i); next > 0 {
		return r, next
	}
	if r, next := s.dayFirst(i); next > 0 {
		return r, next
	}
	if r, next := s.numeric(i); next > 0 {
		return r, next
	}
	return s.compact(i)
}

// behindLabel reports whether the mark before token i is the colon of a label and not one
// between numbers: "发布时间:2021-05-03".
func (s *scanner) behindLabel(i int) bool {
	return s.isMark(i-1, ":") && s.at(i-2).kind == wordToken
}

// year returns the year of the token at i, or 0. Two digits count only if short is set.
func (s *scanner) year(i int, short bool) int {
	t := s.at(i)
	switch {
	case t.kind != numberToken:
		return 0
	case t.digits == 4:
		return s.fullYear(t.number)
	case t.digits == 2 && short:
		return s.shortYear(t.number)
	}
	return 0
}

// isThai reports whether years may be those of the Buddhist calendar.
func (s *scanner) isThai() bool { return strings.HasPrefix(s.lang, "th") }

// fullYear returns the year of a number of four digits, or 0.
func (s *scanner) fullYear(n int) int {
	switch {
	case firstYear <= n && n <= lastYear:
		return n
	case 2400 < n && n < 2650 && s.isThai():
		return n - buddhist
	}
	return 0
}

// shortYear returns the year of a number of two digits.
func (s *scanner) shortYear(n int) int {
	switch {
	case n > 40 && s.isThai():
		return 2500 + n - buddhist
	case n < 70:
		return 2000 + n
	}
	return 1900 + n
}

// persianYear returns the year of the Persian calendar at i, or 0.
func (s *scanner) persianYear(i int) int {
	if t := s.at(i); t.kind == numberToken && t.digits == 4 && t.number > 1300 && t.number < 1500 {
		return t.number
	}
	return 0
}

// day returns the day of the month at i and the index after its suffix.
func (s *scanner) day(i int) (day, next int) {
	t := s.at(i)
	if t.kind != numberToken || t.digits > 2 || t.number < 1 || t.number > 31 {
		return 0, 0
	}
	i++
	switch t := s.at(i); {
	case t.spaced:
	case t.kind == wordToken:
		if lexicon.IsDaySuffix(t.word) {
			i++
		}
	case t.mark == '-' && (s.isWord(i+1, "én") || s.isWord(i+1, "án") || s.isWord(i+1, "го")):
		i += 2
	case t.mark == '°' || t.mark == '.':
		i++
	}
	return t.number, i
}

// month returns the month that is named at i, and the index after it.
func (s *scanner) month(i int) (month, next int) {
	t := s.at(i)
	if t.kind != wordToken {
		return 0, 0
	}
	if t.word == "tháng" {
		return s.vietnameseMonth(i + 1)
	}
	next = i + 1
	m := levantineMonth(t.word, s.at(next).word)
	if m != 0 {
		next++
	} else if m = monthOf(t.word, s.lang); m == 0 && s.isMark(next, ".") {
		m = lexicon.ThaiMonth(t.word + "." + s.at(next+1).word)
		next += 2
	}
	if m == 0 {
		return 0, 0
	}
	if s.isMark(next, ".") {
		next++
	}
	// The Levant gives the month twice: "كانون الثاني / يناير".
	if s.isMark(next, "/") && s.at(next+1).kind == wordToken {
		if again, after := s.month(next + 1); again == m {
			return m, after
		}
	}
	return m, next
}

// vietnameseMonth returns the month whose number is at i, in digits or in one or two words,
// and the index after it.
func (s *scanner) vietnameseMonth(i int) (month, next int) {
	t := s.at(i)
	if t.kind == numberToken && 1 <= t.number && t.number <= 12 {
		return t.number, i + 1
	}
	m := lexicon.VietnameseMonth(t.word)
	if m == 0 {
		return 0, 0
	}
	if unit := lexicon.VietnameseMonth(s.at(i + 1).word); m == 10 && (unit == 1 || unit == 2) {
		return m + unit, i + 2
	}
	return m, i + 1
}

// filler returns the index after a word or mark that may come between the parts of a date: "25
// de abril del 2023", "25-Apr-2023", "April 25, 2023".
func (s *scanner) filler(i int) int {
	t := s.at(i)
	if t.kind == markToken {
		switch t.mark {
		case ',', '-', '/', '.', '–', '،', '\'', '’', '·':
			return i + 1
		}
	}
	if lexicon.IsDateFiller(t.word) {
		return i + 1
	}
	return i
}

// fillers skips up to two fillers.
func (s *scanner) fillers(i int) int { return s.filler(s.filler(i)) }

// monthFirst reads "April 25, 2023", "Apr 25 10:00:00 +0000 2023" and "April
// 2023".
func (s *scanner) monthFirst(i int) (Reading, int) {
	month, next := s.month(i)
	if month == 0 {
		return Reading{}, 0
	}
	next = s.filler(next)
	if year := s.year(next, false); year != 0 && month <= persian {
		if day, after := s.day(s.filler(next + 1)); day != 0 && s.lang == "lv" {
			return Reading{Instant: Instant{Year: year, Month: month, Day: day}}, after
		}
		return Reading{Instant: Instant{Year: year, Month: month}}, next + 1
	}
	day, next := s.day(next)
	if day == 0 {
		return Reading{}, 0
	}
	found := Instant{Month: month, Day: day}
	if after := s.clock(next, &found); after > 0 {
		if year := s.year(after, false); year != 0 {
			found.Year = year
			return Reading{Instant: found}, after + 1
		}
	}
	found = Instant{Month: month, Day: day}
	short := s.isMark(next, "'’,/-")
	next = s.fillers(next)
	if found.Year = s.year(next, short && !s.isMark(next+1, ":")); found.Year == 0 {
		return Reading{}, 0
	}
	return s.checked(found, next+1)
}

// dayFirst reads "25 April 2023", "25. April 2023", "25-Apr-23" and "25 de
// abril de 2023".
func (s *scanner) dayFirst(i int) (Reading, int) {
	day, next := s.day(i)
	if day == 0 {
		return Reading{}, 0
	}
	named := s.fillers(next)
	month, next := s.month(named)
	if month == 0 {
		return Reading{}, 0
	}
	next = s.fillers(next)
	if month > persian {
		if year := s.persianYear(next); year != 0 {
			return s.checked(fromPersian(year, month-persian, day), next+1)
		}
		return Reading{}, 0
	}
	if year, after := s.thaiEra(next); year != 0 {
		return s.checked(Instant{Year: year, Month: month, Day: day}, after)
	}
	// Two digits are a year only directly after the month: "9 out of 10".
	short := s.at(next-1).kind == markToken || s.at(next-1).word == s.at(named).word
	year := s.year(next, short && !s.isMark(next+1, ":."))
	if year == 0 {
		return Reading{}, 0
	}
	return s.checked(Instant{Year: year, Month: month, Day: day}, next+1)
}

// thaiEra reads a year with its era before it, as in Thai, and returns the index after it:
// "พ.ศ. 2566" of the Buddhist era is "ค.ศ. 2023".
func (s *scanner) thaiEra(i int) (year, next int) {
	if !s.isMark(i+1, ".") || !s.isWord(i+2, "ศ") || !s.isMark(i+3, ".") {
		return 0, 0
	}
	n := s.at(i + 4)
	switch {
	case n.kind != numberToken || n.digits != 4:
		return 0, 0
	case s.isWord(i, "พ"):
		return n.number - buddhist, i + 5
	case s.isWord(i, "ค"):
		return n.number, i + 5
	}
	return 0, 0
}

// buddhist is the number of years by which the Buddhist era is ahead.
const buddhist = 543

// yearFirst reads "2023-04-25", "2023/4/25", "2023年4月25日", "2023. 4. 25." and
// "2023. április 25.".
func (s *scanner) yearFirst(i int) (Reading, int) {
	year, persianYear := s.year(i, false), s.persianYear(i)
	if year == 0 && persianYear == 0 {
		return Reading{}, 0
	}
	switch s.at(i + 1).word {
	case "年", "년":
		return s.eastern(year, i+2)
	}
	if year != 0 {
		if t, next := s.namedMonth(i + 1); next > 0 {
			t.Year = year
			return s.checked(t, next)
		}
	}
	month, day, next := s.monthAndDay(i + 1)
	switch {
	case next == 0:
		return s.monthAlone(i+1, year)
	case persianYear == 0:
		return s.checked(Instant{Year: year, Month: month, Day: day}, next)
	case day < 1 || day > 31:
		return Reading{}, 0
	}
	return s.checked(fromPersian(persianYear, month, day), next)
}

// namedMonth reads a month by its name and a day after a year, and returns the index
// after them, or 0 if there are none.
func (s *scanner) namedMonth(i int) (t Instant, next int) {
	i = s.fillers(i)
	if month, after := s.month(i); month != 0 && month <= 12 {
		if day, after := s.day(after); day != 0 {
			return Instant{Month: month, Day: day}, after
		}
	}
	if s.isWord(i, "gada") { // Latvian: "2023. gada 3. maijs"
		if day, after := s.day(i + 1); day != 0 {
			if month, after := s.month(after); month != 0 {
				return Instant{Month: month, Day: day}, after
			}
		}
	}
	return Instant{}, 0
}

// monthAndDay reads the numbers of a month and a day, with the same mark before both, and
// returns the index after them, or 0 if there are none.
func (s *scanner) monthAndDay(i int) (month, day, next int) {
	if !s.isMark(i, "-/.•") || !s.isMonth(i+1) || !s.isMark(i+2, string(s.at(i).mark)) {
		return 0, 0, 0
	}
	if t := s.at(i + 3); t.kind != numberToken || t.digits > 2 {
		return 0, 0, 0
	}
	return s.at(i + 1).number, s.at(i + 3).number, i + 4
}

// monthAlone reads the month that ends a text after its year: "2023-04".
func (s *scanner) monthAlone(i, year int) (Reading, int) {
	if year == 0 || !s.isMark(i, "-") || !s.isMonth(i+1) || s.at(i+1).digits != 2 || i+2 != len(s.tokens) {
		return Reading{}, 0
	}
	return Reading{Instant: Instant{Year: year, Month: s.at(i + 1).number}}, i + 2
}

// isMonth reports whether token i is the number of a month.
func (s *scanner) isMonth(i int) bool {
	t := s.at(i)
	return t.kind == numberToken && t.digits <= 2 && 1 <= t.number && t.number <= 12
}

// eastern reads the month and day after the year in "2023年4月25日" and "2023년 4월 25일".
func (s *scanner) eastern(year, i int) (Reading, int) {
	month, day := s.at(i), s.at(i+2)
	if month.kind != numberToken || s.at(i+1).word != "月" && s.at(i+1).word != "월" || year == 0 {
		return Reading{}, 0
	}
	if day.kind != numberToken || day.digits > 2 {
		return s.checked(Instant{Year: year, Month: month.number}, i+2)
	}
	next := i + 3
	switch s.at(next).word {
	case "日", "일", "号":
		next++
	}
	return s.checked(Instant{Year: year, Month: month.number, Day: day.number}, next)
}

// eraDate reads a Japanese year of an era, "令和5年4月25日", or one of Taiwan's
// calendar: "民國112年4月25日".
func (s *scanner) eraDate(i int) (Reading, int) {
	var before int // the year before the first year of the era
	switch {
	case s.isWord(i, "令") && s.isWord(i+1, "和"):
		before = 2018
	case s.isWord(i, "平") && s.isWord(i+1, "成"):
		before = 1988
	case s.isWord(i, "民") && (s.isWord(i+1, "國") || s.isWord(i+1, "国")):
		before = 1911
	default:
		return Reading{}, 0
	}
	n := s.at(i + 2)
	if n.kind != numberToken || n.digits > 3 || s.at(i+3).word != "年" {
		return Reading{}, 0
	}
	return s.eastern(before+n.number, i+4)
}

// numeric reads "25.04.2023", "25/4/23" and "4/25/2023". If both orders of day and month are
// possible, the language decides and the other date is in Other.
func (s *scanner) numeric(i int) (Reading, int) {
	sep, ok := s.separator(i)
	if !ok {
		return Reading{}, 0
	}
	next := i + 5
	s.cutHour(i + 4)
	first, second, third := s.at(i), s.at(i+2), s.at(i+4)
	longer := s.isMark(next, string(sep)) && s.at(next+1).kind == numberToken
	if strings.HasPrefix(s.lang, "ko") && first.digits == 2 && third.digits == 2 && !longer {
		return s.checked(Instant{Year: 2000 + first.number, Month: second.number, Day: third.number}, next)
	}
	year := s.year(i+4, third.digits == 2 && !longer && s.isNoVersion(i, sep))
	if year == 0 {
		return Reading{}, 0
	}
	reading := s.inOrder(year, first.number, second.number, sep)
	if reading == (Reading{}) {
		return Reading{}, 0
	}
	return reading, next
}

// separator returns the mark between the numbers of a date that begins at i: two of up to two
// digits, and another token.
func (s *scanner) separator(i int) (mark rune, ok bool) {
	first, second := s.at(i), s.at(i+2)
	if first.digits > 2 || second.kind != numberToken || second.digits > 2 || !s.isMark(i+1, "./-") {
		return 0, false
	}
	mark = s.at(i + 1).mark
	return mark, s.isMark(i+3, string(mark))
}

// cutHour splits the hour from the year at i that it is glued to: "28.09.1912:44".
func (s *scanner) cutHour(i int) {
	if year := s.at(i); s.isMark(i+1, ":") && year.digits == 4 && s.at(i+2).digits == 2 {
		s.tokens[i].number, s.tokens[i].digits = year.number/100, 2
	}
}

// isNoVersion reports whether three numbers from i on are a date: "8.5.12" is usually a
// version, unless it ends a line after a comma or follows a preposition.
func (s *scanner) isNoVersion(i int, sep rune) bool {
	return sep == '/' || s.at(i).digits+s.at(i+2).digits >= 3 || i+5 == len(s.tokens) && s.isMark(i-1, ",") || s.isWord(i-1, "am") || s.isWord(i-1, "vom")
}

// inOrder returns the date of a year and two numbers, one of which is its day and the
// other its month.
func (s *scanner) inOrder(year, first, second int, sep rune) Reading {
	dayMonth := Instant{Year: year, Month: second, Day: first}
	monthDay := Instant{Year: year, Month: first, Day: second}
	if sep == '/' && monthBeforeDay(s.lang) || sep == '-' && strings.EqualFold(s.lang, "en-US") {
		dayMonth, monthDay = monthDay, dayMonth
	}
	dayMonthOK, monthDayOK := dayMonth.Valid() && dayMonth.Full(), monthDay.Valid() && monthDay.Full()
	switch {
	case dayMonthOK && monthDayOK && (sep != '.' || s.lang != "" && monthBeforeDay(s.lang)) && dayMonth != monthDay:
		return Reading{Instant: dayMonth, Other: monthDay}
	case dayMonthOK:
		return Reading{Instant: dayMonth}
	case monthDayOK:
		return Reading{Instant: monthDay}
	}
	return Reading{}
}

// Full reports whether t has a day.
func (t Instant) Full() bool { return t.Month > 0 && t.Day > 0 }

// monthBeforeDay reports whether readers of lang write the month first. English without a
// region is usually that of the United States.
func monthBeforeDay(lang string) bool {
	switch lang {
	case "en", "en-US", "en-us", "en_US", "", "en-PH", "fil", "es-US":
		return true
	}
	return false
}

// compact reads "20230425", alone or before a time: "20230425T103000Z".
func (s *scanner) compact(i int) (Reading, int) {
	t := s.at(i)
	if t.digits != 8 || i > 0 {
		return Reading{}, 0
	}
	found := Instant{Year: t.number / 10000, Month: t.number / 100 % 100, Day: t.number % 100}
	if found.Year < firstYear || !found.Full() {
		return Reading{}, 0
	}
	return s.checked(found, i+1)
}

// checked returns t as a reading that ends before token next, or nothing if it is not a date
// of the calendar.
func (s *scanner) checked(t Instant, next int) (Reading, int) {
	if !t.Valid() || t.Month == 0 {
		return Reading{}, 0
	}
	return Reading{Instant: t}, next
}

// complete adds the time of day after or before a date at tokens i to next.
func (s *scanner) complete(r Reading, i, next int) Reading {
	r.Start, r.End = s.at(i).start, s.at(next-1).end
	if r.Clock || r.Day == 0 {
		return r
	}
	if after := s.clock(next, &r.Instant); after > 0 {
		r.End = s.at(after - 1).end
	} else if first := s.clockBefore(i, &r.Instant); first >= 0 {
		r.Start = s.at(first).start
	}
	return r
}
