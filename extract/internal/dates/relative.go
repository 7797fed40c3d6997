package dates

import "time"

// relative reads a date that counts back from the capture: "3 hours ago",
// "yesterday". Without a capture there is none.
func (s *scanner) relative(captured time.Time) (Reading, bool) {
	if captured.IsZero() {
		return Reading{}, false
	}
	for i, t := range s.tokens {
		if t.kind == numberToken && t.digits < 4 {
			if unit := s.unit(i + 1); unit > 0 && s.ago() {
				return s.before(captured, i, i+1, time.Duration(t.number)*unit, unit), true
			}
		}
		if t.kind == wordToken {
			if days, n := s.namedDay(i); n > 0 {
				return s.before(captured, i, i+n-1, time.Duration(days)*Day, Day), true
			}
			if unit := s.unit(i + 1); unit > 0 && oneOf(t.word) && s.ago() {
				return s.before(captured, i, i+1, unit, unit), true
			}
		}
	}
	return Reading{}, false
}

// Day is as long as most days.
const Day = 24 * time.Hour

// before returns the Instant that lies back before the capture. Its precision is
// the day when it is told in days or more.
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
		switch t.word {
		case "ago", "vor", "hace", "fa", "há", "ha", "atrás", "geleden", "temu", "před", "pred", "назад", "тому", "önce",
			"sedan", "siden", "sitten", "acum",
			"ezelőtt", "órája", "perce", "napja", "πριν", "منذ", "قبل", "پیش", "לפני", "पहले", "trước", "lalu", "yang", "前", "전":
			return true
		case "il": // il y a
			if s.isWord(i+1, "y") && s.isWord(i+2, "a") {
				return true
			}
		}
	}
	return false
}

// oneOf reports whether word is an article that counts one: "an hour ago".
func oneOf(word string) bool {
	switch word {
	case "a", "an", "one", "einer", "einem", "un", "una", "une", "um", "uma", "een", "en", "et", "ett":
		return true
	}
	return false
}

// unit returns the length of time that the word at i names, or 0.
func (s *scanner) unit(i int) time.Duration {
	switch s.at(i).word {
	case "second", "seconds", "sec", "secs", "sekunden", "segundos", "secondes", "secondi", "seconden", "сек", "секунд", "秒":
		return time.Second
	case "minute", "minutes", "min", "mins", "minuten", "minuto", "minutos", "minuti", "minuut", "minut", "minuty",
		"minutę", "minutami", "минут", "минуты", "минуту", "мин",
		"хвилин", "хвилини", "хв", "dakika", "dk", "minuter", "minutter", "minuuttia", "perce", "perccel", "λεπτά", "λεπτό",
		"دقيقة", "دقائق", "دقیقه", "דקות", "मिनट", "phút", "menit",
		"分", "分钟", "분", "m":
		return time.Minute
	case "hour", "hours", "hr", "hrs", "h", "stunde", "stunden", "std", "hora", "horas", "heure", "heures", "ora", "ore",
		"uur", "godzin", "godzinę", "godziny", "godz", "hodin", "hodinami", "hodinou",
		"час", "часа", "часов", "годин", "години", "годину", "год", "saat", "timmar", "timme", "timer", "time", "tuntia",
		"tunti", "órája", "órával", "ώρες", "ώρα", "ساعة", "ساعات", "ساعت", "שעות", "שעה",
		"घंटे", "घंटा", "giờ", "jam", "小", "時", "时", "시":
		return time.Hour
	case "day", "days", "d", "tag", "tagen", "tage", "día", "días", "dia", "dias", "jour", "jours", "giorno", "giorni",
		"dag", "dagen", "dagar", "dager", "dage", "dni", "dzień", "dny", "dnem",
		"день", "дня", "дней", "дні", "днів", "gün", "päivää", "päivä", "zi", "zile", "napja", "nappal", "ημέρες", "μέρες",
		"يوم", "أيام", "ايام", "روز", "ימים", "दिन", "ngày", "hari", "天", "日", "일":
		return Day
	case "week", "weeks", "woche", "wochen", "semana", "semanas", "semaine", "semaines", "settimana", "settimane",
		"week\u2019s", "weken", "tygodnie", "tydzień", "týdny", "неделю", "недели", "недель",
		"тиждень", "тижні", "hafta", "vecka", "veckor", "uke", "uker", "uge", "uger", "viikko", "viikkoa", "săptămâni",
		"hete", "εβδομάδες", "أسبوع", "أسابيع", "هفته", "שבועות", "सप्ताह", "tuần", "minggu", "周", "週", "주":
		return 7 * Day
	}
	return 0
}

// namedDay returns how many days before the capture the day lies that is named
// at i, and how many words name it, 0 if none.
func (s *scanner) namedDay(i int) (days, words int) {
	switch s.at(i).word {
	case "today", "heute", "hoy", "oggi", "hoje", "vandaag", "dzisiaj", "dziś", "dnes", "сегодня", "сьогодні", "bugün",
		"idag", "tänään", "astăzi", "azi", "ma", "σήμερα", "اليوم", "امروز", "היום", "आज":
		if s.at(i).word == "ma" && s.lang != "hu" {
			return 0, 0
		}
		return 0, 1
	case "yesterday", "gestern", "ayer", "hier", "ieri", "ontem", "gisteren", "wczoraj", "včera", "вчера", "вчора", "dün",
		"igår", "eilen", "tegnap", "χθες", "χτες", "أمس", "دیروز", "אתמול":
		return 1, 1
	case "aujourd":
		return 0, 3
	case "今", "오":
		if s.isWord(i+1, "天") || s.isWord(i+1, "日") || s.isWord(i+1, "늘") {
			return 0, 2
		}
	case "昨", "어":
		if s.isWord(i+1, "天") || s.isWord(i+1, "日") || s.isWord(i+1, "제") {
			return 1, 2
		}
	}
	return 0, 0
}
