package dates

import "strings"

// persian is added to the number of a month of the Persian calendar, whose
// year starts in spring.
const persian = 12

// monthOf returns the number of the month that word, in lower case, names in
// one of the languages of the tables below: 1 to 12, or persian more for a
// month of the Persian calendar, or 0. lang settles the few names that mean
// different months in different languages.
func monthOf(word, lang string) int {
	switch word {
	case "listopada", "listopad":
		if strings.HasPrefix(lang, "hr") {
			return 10
		}
		return 11
	case "mac":
		if strings.HasPrefix(lang, "ms") {
			return 3
		}
		return 0
	}
	if m := latinMonth(word); m != 0 {
		return m
	}
	if word[0] < 0x80 {
		return 0
	}
	if m := cyrillicOrGreekMonth(word); m != 0 {
		return m
	}
	return easternMonth(word)
}

// latinMonth knows the names, cases and abbreviations of English, German,
// French, Spanish, Catalan, Portuguese, Italian, Dutch, Polish, Czech, Slovak,
// Croatian, Serbian, Slovene, Albanian, Turkish, Azerbaijani, Uzbek, Swedish,
// Danish, Norwegian, Icelandic, Finnish, Estonian, Lithuanian, Latvian, Romanian,
// Hungarian, Galician, Indonesian, Malay and Swahili, and those written without
// their accents.
func latinMonth(word string) int {
	switch word {
	case "january", "jan", "januar", "jänner", "jaenner", "janner", "jän", "janvier", "janv", "enero", "ene", "gener", "janeiro", "gennaio", "gen",
		"januari", "stycznia", "styczeń", "styczen", "sty", "ledna", "leden", "január", "januára", "januarja", "siječnja",
		"sijecnja", "ocak", "oca", "tammikuuta", "tammikuu",
		"jaanuar", "jaanuaril", "sausio", "janvāris", "janvārī", "ianuarie", "ian", "januara", "xaneiro", "janúar", "janar", "yanvar":
		return 1
	case "february", "feb", "febr", "februar", "feber", "février", "fevrier", "févr", "fevr", "fév", "febrero", "febrer", "fevereiro", "fev", "febbraio",
		"februari", "lutego", "luty", "lut", "února", "unora", "únor", "február", "februára", "februarja", "veljače",
		"veljace", "şubat", "subat", "şub", "helmikuuta", "helmikuu",
		"veebruar", "veebruaril", "vasario", "februāris", "februārī", "februarie", "pebruari", "peb", "februara", "febreiro",
		"febrúar", "shkurt", "fevral", "úno":
		return 2
	case "march", "mar", "märz", "maerz", "mär", "mrz", "marz", "mars", "marzo", "març", "marca", "março", "marco", "maart", "mrt",
		"marzec", "března", "brezna", "březen", "marec", "ožujka", "ozujka", "mart", "maaliskuuta", "maaliskuu",
		"märts", "märtsil", "kovo", "marts", "martā", "martie", "március", "marcius", "márc", "marc", "maret", "marta", "mäerz", "machi", "bře":
		return 3
	case "april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwietnia", "kwiecień", "kwiecien", "kwi", "dubna", "duben",
		"apríl", "apríla", "aprila", "travnja", "nisan", "nis", "huhtikuuta", "huhtikuu", "aprill", "aprillil", "balandžio",
		"aprīlis", "aprīlī", "aprilie", "április", "aprilis", "ápr", "prill", "aprel", "aprili", "dub":
		return 4
	case "may", "mai", "mayo", "maig", "maio", "maggio", "mag", "mei", "maja", "maj", "května", "kvetna", "květen", "mája", "svibnja",
		"mayıs", "mayis", "toukokuuta", "toukokuu", "mail", "gegužės", "maijs", "maijā", "május", "majus", "máj", "maí", "kvě":
		return 5
	case "june", "jun", "juni", "juin", "junio", "juny", "junho", "giugno", "giu", "czerwca", "czerwiec", "cze", "června",
		"cervna", "červen", "jún", "júna", "junija", "lipnja",
		"haziran", "haz", "kesäkuuta", "kesäkuu", "juuni", "juunil", "birželio", "jūnijs", "jūnijā", "iunie", "iun",
		"június", "junius", "juna", "xuño", "júní", "qershor", "iyun", "čvn":
		return 6
	case "july", "jul", "juli", "juillet", "juil", "julio", "juliol", "julho", "luglio", "lug", "lipca", "lipiec", "lip",
		"července", "cervence", "červenec", "júl", "júla", "julija", "srpnja",
		"temmuz", "tem", "heinäkuuta", "heinäkuu", "juuli", "juulil", "liepos", "jūlijs", "jūlijā", "iulie", "iul", "július",
		"julius", "jula", "xullo", "júlí", "korrik", "iyul", "julai", "čvc":
		return 7
	case "august", "aug", "août", "aout", "agosto", "ago", "agost", "augustus", "sierpnia", "sierpień", "sierpien", "sie",
		"srpna", "srpen", "augusta", "avgusta", "kolovoza",
		"ağustos", "agustos", "ağu", "elokuuta", "elokuu", "augustil", "rugpjūčio", "augusts", "augustā", "augusti",
		"augusztus", "agustus", "agu", "agt", "ags", "avgust", "ágúst", "gusht", "avqust", "ogos", "agosti", "srp":
		return 8
	case "september", "sep", "sept", "septembre", "septiembre", "setiembre", "setembre", "setembro", "set", "settembre",
		"sett", "września", "wrzesnia", "wrzesień", "wrz",
		"září", "zari", "septembra", "rujna", "eylül", "eylul", "eyl", "syyskuuta", "syyskuu", "septembril", "rugsėjo",
		"septembris", "septembrī", "septembrie", "szeptember", "szept", "septembar", "shtator", "sentyabr", "sentabr",
		"septemba", "zář":
		return 9
	case "october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott", "października",
		"pazdziernika", "październik", "paź", "října", "rijna", "říjen",
		"október", "októbra", "oktobra", "ekim", "eki", "lokakuuta", "lokakuu", "oktoober", "oktoobril", "spalio",
		"oktobris", "oktobrī", "octombrie", "octomber", "oktobar", "tetor", "oktyabr", "oktabr", "oktoba", "říj":
		return 10
	case "november", "nov", "novembre", "noviembre", "novembro", "lis", "listopadu", "novembra", "studenoga", "studenog",
		"kasım", "kasim", "kas", "marraskuuta", "marraskuu",
		"novembril", "lapkričio", "novembris", "novembrī", "noiembrie", "noi", "nopember", "novembar", "nóvember", "nëntor", "noyabr", "novemba":
		return 11
	case "december", "dec", "dezember", "dez", "décembre", "decembre", "déc", "diciembre", "dic", "desembre", "dezembro",
		"dicembre", "grudnia", "grudzień", "grudzien", "gru",
		"prosince", "prosinec", "decembra", "prosinca", "aralık", "aralik", "ara", "desember", "des", "joulukuuta",
		"joulukuu", "detsember", "detsembril", "gruodžio", "decembris", "decembrī", "decembrie", "decembar", "decembro",
		"dhjetor", "dekabr", "disember", "desemba":
		return 12
	}
	return 0
}

// cyrillicOrGreekMonth knows the names, cases and abbreviations of Russian,
// Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian and Greek.
func cyrillicOrGreekMonth(word string) int {
	switch word {
	case "января", "январь", "янв", "січня", "січень", "січ", "януари", "јануар", "јануара", "јануари", "студзеня",
		"ιανουαρίου", "ιανουάριος", "ιανουαριου", "ιαν":
		return 1
	case "февраля", "февраль", "фев", "февр", "лютого", "лютий", "лют", "февруари", "фебруар", "фебруара", "лютага",
		"φεβρουαρίου", "φεβρουάριος", "φεβρουαριου", "φεβ":
		return 2
	case "марта", "март", "мар", "березня", "березень", "бер", "сакавіка", "μαρτίου", "μάρτιος", "μαρτιου", "μαρ":
		return 3
	case "апреля", "апрель", "апр", "квітня", "квітень", "кві", "квіт", "красавіка", "април", "априла", "απριλίου", "απρίλιος", "απριλιου", "απρ":
		return 4
	case "мая", "май", "травня", "травень", "тра", "трав", "мај", "маја", "μαΐου", "μαίου", "μάιος", "μαϊου", "μαι", "μάι", "μαϊ":
		return 5
	case "июня", "июнь", "июн", "червня", "червень", "чер", "черв", "чэрвеня", "јуни", "юни", "јун", "јуна", "ιουνίου", "ιούνιος", "ιουνιου", "ιουν":
		return 6
	case "июля", "июль", "июл", "липня", "липень", "лип", "ліпеня", "јули", "юли", "јул", "јула", "ιουλίου", "ιούλιος", "ιουλιου", "ιουλ":
		return 7
	case "августа", "август", "авг", "серпня", "серпень", "сер", "серп", "жніўня", "аугуст", "αυγούστου", "αύγουστος", "αυγουστου", "αυγ":
		return 8
	case "сентября", "сентябрь", "сен", "сент", "вересня", "вересень", "вер", "верасня", "септември", "септембар",
		"септембра", "σεπτεμβρίου", "σεπτέμβριος", "σεπτεμβριου", "σεπ", "σεπτ":
		return 9
	case "октября", "октябрь", "окт", "жовтня", "жовтень", "жов", "жовт", "кастрычніка", "октомври", "октобар", "октобра",
		"οκτωβρίου", "οκτώβριος", "οκτωβριου", "οκτ":
		return 10
	case "ноября", "ноябрь", "ноя", "нояб", "листопада", "листопад", "лис", "лист", "лістапада", "ноември", "новембар",
		"новембра", "νοεμβρίου", "νοέμβριος", "νοεμβριου", "νοε":
		return 11
	case "декабря", "декабрь", "дек", "грудня", "грудень", "гру", "груд", "снежня", "декември", "децембар", "децембра",
		"δεκεμβρίου", "δεκέμβριος", "δεκεμβριου", "δεκ":
		return 12
	}
	return 0
}

// easternMonth knows the names of Arabic, as used in Egypt, the Levant, Tunisia
// and Morocco, of Persian and Urdu, of Hebrew, with and without the preposition, of
// Hindi, Marathi, Bengali, Tamil and Thai. The second word of "كانون الثاني" and its like is read by
// levantineMonth.
func easternMonth(word string) int {
	switch word {
	case "يناير", "جانفي", "ژانویه", "ינואר", "בינואר", "जनवरी", "जन", "जानेवारी", "جنوری", "জানুয়ারি", "জানুয়ারী", "ஜனவரி", "มกราคม":
		return 1
	case "فبراير", "شباط", "فيفري", "فوریه", "פברואר", "בפברואר", "फरवरी", "फ़रवरी", "फेब्रुवारी", "فروری", "ফেব্রুয়ারি",
		"ফেব্রুয়ারী", "பிப்ரவரி", "กุมภาพันธ์":
		return 2
	case "مارس", "آذار", "اذار", "מרץ", "במרץ", "מרס", "במרס", "मार्च", "مارچ", "মার্চ", "மார்ச்", "มีนาคม":
		return 3
	case "أبريل", "ابريل", "إبريل", "نيسان", "أفريل", "آوریل", "אפריל", "באפריל", "अप्रैल", "एप्रिल", "اپریل", "এপ্রিল", "ஏப்ரல்", "เมษายน":
		return 4
	case "مايو", "أيار", "ايار", "ماي", "مه", "می", "מאי", "במאי", "मई", "मे", "مئی", "মে", "மே", "พฤษภาคม":
		return 5
	case "يونيو", "يونية", "حزيران", "جوان", "ژوئن", "יוני", "ביוני", "जून", "جون", "জুন", "ஜூன்", "มิถุนายน":
		return 6
	case "يوليو", "يولية", "تموز", "جويلية", "يوليوز", "ژوئیه", "جولای", "יולי", "ביולי", "जुलाई", "जुलै", "جولائی", "জুলাই", "ஜூலை", "กรกฎาคม":
		return 7
	case "أغسطس", "اغسطس", "آب", "أوت", "غشت", "اوت", "آگوست", "אוגוסט", "באוגוסט", "अगस्त", "ऑगस्ट", "اگست", "আগস্ট", "ஆகஸ்ட்", "สิงหาคม":
		return 8
	case "سبتمبر", "أيلول", "ايلول", "شتنبر", "سپتامبر", "ספטמבר", "בספטמבר", "सितंबर", "सितम्बर", "सप्टेंबर", "ستمبر",
		"সেপ্টেম্বর", "செப்டம்பர்", "กันยายน":
		return 9
	case "أكتوبر", "اكتوبر", "اکتبر", "אוקטובר", "באוקטובר", "अक्टूबर", "अक्तूबर", "ऑक्टोबर", "اکتوبر", "অক্টোবর", "அக்டோபர்", "ตุลาคม":
		return 10
	case "نوفمبر", "نونبر", "نوامبر", "נובמבר", "בנובמבר", "नवंबर", "नवम्बर", "नोव्हेंबर", "نومبر", "নভেম্বর", "நவம்பர்", "พฤศจิกายน":
		return 11
	case "ديسمبر", "دجنبر", "دسامبر", "דצמבר", "בדצמבר", "दिसंबर", "दिसम्बर", "डिसेंबर", "دسمبر", "ডিসেম্বর", "டிசம்பர்", "ธันวาคม":
		return 12
	case "فروردین":
		return persian + 1
	case "اردیبهشت":
		return persian + 2
	case "خرداد":
		return persian + 3
	case "تیر":
		return persian + 4
	case "مرداد":
		return persian + 5
	case "شهریور":
		return persian + 6
	case "مهر":
		return persian + 7
	case "آبان":
		return persian + 8
	case "آذر":
		return persian + 9
	case "دی":
		return persian + 10
	case "بهمن":
		return persian + 11
	case "اسفند":
		return persian + 12
	}
	return 0
}

// levantineMonth returns the number of the month that two words name together
// in the Arabic of the Levant, or 0.
func levantineMonth(first, second string) int {
	firstOf := second == "الأول" || second == "الاول" || second == "أول"
	secondOf := second == "الثاني" || second == "ثاني" || second == "الثانى"
	switch {
	case first == "كانون" && secondOf:
		return 1
	case first == "تشرين" && firstOf:
		return 10
	case first == "تشرين" && secondOf:
		return 11
	case first == "كانون" && firstOf:
		return 12
	}
	return 0
}

// thaiMonth returns the number of the month that two letters or syllables with a
// dot behind each abbreviate, "พ.ค.", or 0.
func thaiMonth(first, second string) int {
	switch first + "." + second {
	case "ม.ค":
		return 1
	case "ก.พ":
		return 2
	case "มี.ค":
		return 3
	case "เม.ย":
		return 4
	case "พ.ค":
		return 5
	case "มิ.ย":
		return 6
	case "ก.ค":
		return 7
	case "ส.ค":
		return 8
	case "ก.ย":
		return 9
	case "ต.ค":
		return 10
	case "พ.ย":
		return 11
	case "ธ.ค":
		return 12
	}
	return 0
}

// vietnameseMonth returns the number of the month that word names after
// "tháng", or 0. Numbers above ten are two words, of which the second is read
// by the caller as the unit.
func vietnameseMonth(word string) int {
	switch word {
	case "một", "giêng":
		return 1
	case "hai":
		return 2
	case "ba":
		return 3
	case "tư":
		return 4
	case "năm":
		return 5
	case "sáu":
		return 6
	case "bảy", "bẩy":
		return 7
	case "tám":
		return 8
	case "chín":
		return 9
	case "mười":
		return 10
	}
	return 0
}
