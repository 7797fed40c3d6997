package dump

import (
	"sync"

	"presscut/extract/internal/boost"
)

// wordKind is the kind of line that a word indicates by itself.
type wordKind uint8

const (
	plainWord   wordKind = iota
	dateWord             // the name of a month
	creditWord           // the maker of a picture, or the agency that sells it
	englishWord          // a common word of English that no other major language has
)

// lexicon are the words with a kind, by language. Names have none.
var lexicon = [...]struct {
	language string
	kind     wordKind
	words    []string
}{
	{"en", englishWord, []string{"the", "of", "and", "to", "that", "with", "for", "this", "are", "you", "is", "your", "from"}},

	{"en", dateWord, []string{
		"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
	}},
	{"de", dateWord, []string{"januar", "jänner", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember"}},
	{"fr", dateWord, []string{"janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}},
	{"es", dateWord, []string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}},
	{"it", dateWord, []string{"gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre"}},
	{"pt", dateWord, []string{"janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro"}},
	{"pl", dateWord, []string{"stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"}},
	{"nl", dateWord, []string{"januari", "februari", "maart", "mei", "augustus"}},
	{"ru", dateWord, []string{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"}},
	{"uk", dateWord, []string{"січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"}},
	{"el", dateWord, []string{
		"ιανουαρίου", "φεβρουαρίου", "μαρτίου", "απριλίου", "μαΐου", "μαίου", "ιουνίου", "ιουλίου", "αυγούστου", "σεπτεμβρίου",
		"οκτωβρίου", "νοεμβρίου", "δεκεμβρίου", "ιαν", "φεβ", "μαρ", "απρ", "ιουν", "ιουλ", "αυγ", "σεπ", "οκτ", "νοε", "δεκ",
	}},
	{"tr", dateWord, []string{"ocak", "şubat", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"}}, // "mart" is a shop, too
	{"vi", dateWord, []string{"tháng"}},
	{"ar", dateWord, []string{
		"يناير", "فبراير", "مارس", "أبريل", "ابريل", "إبريل", "مايو", "يونيو", "يوليو", "أغسطس", "اغسطس", "سبتمبر", "أكتوبر", "اكتوبر",
		"نوفمبر", "ديسمبر", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
	}},
	{"fa", dateWord, []string{
		"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
		"ژانویه", "فوریه", "آوریل", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر",
	}},
	{"he", dateWord, []string{
		"ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר",
		"בינואר", "בפברואר", "במרץ", "באפריל", "במאי", "ביוני", "ביולי", "באוגוסט", "בספטמבר", "באוקטובר", "בנובמבר", "בדצמבר",
	}},
	{"hi", dateWord, []string{
		"जनवरी", "फरवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "सितम्बर", "अक्टूबर", "अक्तूबर", "नवंबर", "नवम्बर",
		"दिसंबर", "दिसम्बर",
	}},

	{"", creditWord, []string{
		"getty", "reuters", "afp", "epa", "dpa", "efe", "ansa", "apa", "ntb", "tt", "scanpix", "ritzau", "imago", "keystone", "belga",
		"shutterstock", "istock", "istockphoto", "adobe", "alamy", "unsplash", "pexels", "pixabay", "flickr", "wikimedia", "rex", "imagn",
		"sipa", "zuma", "xinhua", "alliance",
	}},
	{"en", creditWord, []string{
		"photo", "photos", "photograph", "photographer", "photography", "courtesy", "credit", "credits", "image", "images", "pictured", "picture",
	}},
	{"de", creditWord, []string{"foto", "fotos", "bild", "quelle", "fotograf", "symbolbild", "fotografie", "archivbild"}},
	{"cs", creditWord, []string{"zdroj"}},
	{"es", creditWord, []string{"imagen", "fotografía", "fotógrafo", "fuente"}},
	{"fr", creditWord, []string{"crédit", "crédits"}},
	{"pt", creditWord, []string{"fonte"}},
	{"pl", creditWord, []string{"fot"}},
	{"fi", creditWord, []string{"kuva"}},
	{"no", creditWord, []string{"bilde"}},
	{"nl", creditWord, []string{"beeld"}},
	{"ru", creditWord, []string{"фото"}},
	{"el", creditWord, []string{"φωτογραφία", "φωτό"}},
	{"tr", creditWord, []string{"fotoğraf"}},
	{"he", creditWord, []string{"צילום"}},
	{"hi", creditWord, []string{"फोटो"}},
}

// wordTable is a hash table of the lexicon with open addressing. Hash 0 marks a free place.
type wordTable [1 << 11]struct {
	hash uint32
	kind wordKind
}

var words = sync.OnceValue(func() *wordTable {
	t := new(wordTable)
	for _, entry := range lexicon {
		for _, word := range entry.words {
			h := boost.HashBasis
			for _, c := range word {
				h = hashRune(h, c)
			}
			if p := t.place(h); t[p].hash == 0 {
				t[p].hash, t[p].kind = h, entry.kind
			}
		}
	}
	return t
})

// place returns the place of hash in t, or the free one where it belongs.
func (t *wordTable) place(hash uint32) uint32 {
	p := hash % uint32(len(t))
	for t[p].hash != 0 && t[p].hash != hash {
		p = (p + 1) % uint32(len(t))
	}
	return p
}

// kind returns the kind of the word with this hash.
func (t *wordTable) kind(hash uint32) wordKind { return t[t.place(hash)].kind }
