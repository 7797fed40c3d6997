package meta

import "testing"

// TestNewLanguages wants bylines and dates to be read in languages that the lexicon alone
// knows.
func TestNewLanguages(t *testing.T) {
	const text = "Most cez rieku bude zatvorený do jesene, pretože mesto opravuje jeho piliere a cestu na ňom, oznámil v pondelok primátor mesta."
	for _, test := range []struct{ lang, byline, dates, author, published, modified string }{
		{"sk", "Napísala: Jana Kováčová", "Zverejnené 3. mája 2023, aktualizované 5. júna 2023 o 10:30", "Jana Kováčová", "2023-05-03", "2023-06-05T10:30:00"},
		{"hr", "Piše: Ivana Horvat", "Objavljeno 3. svibnja 2023, ažurirano 5. lipnja 2023", "Ivana Horvat", "2023-05-03", "2023-06-05"},
		{"bg", "Автор: Иван Петров", "Публикувана на 3 май 2023, обновена на 5 юни 2023", "Иван Петров", "2023-05-03", "2023-06-05"},
	} {
		m := readPage(t, `<html lang=`+test.lang+`><title>Most</title><h1>Most</h1><p>`+test.byline+`</p><p>`+test.dates+`</p><p>`+text+`</p>`, Options{})
		if len(m.Authors) != 1 || m.Authors[0] != test.author || m.Published != test.published || m.Modified != test.modified {
			t.Errorf("%s: authors %q, published %q, modified %q; want %q, %q, %q", test.lang, m.Authors, m.Published, m.Modified, test.author, test.published, test.modified)
		}
	}
}

// TestWeekdays wants no weekday that stands behind a name to be another one.
func TestWeekdays(t *testing.T) {
	const text = "The council of the city said on Monday that it is to pay for the repair of the old bridge, and that the work on it will begin in the spring."
	for _, byline := range []string{"Από Ann Lee | Παρασκευή, 30 Δεκ 2011 11:36", "Von Ann Lee | Freitag, 30. Dezember 2011", "Por Ann Lee | viernes, 30 de diciembre de 2011"} {
		m := readPage(t, `<title>Bridge</title><h1>Bridge</h1><p class=byline>`+byline+`</p><p>`+text+`</p>`, Options{})
		if len(m.Authors) != 1 || m.Authors[0] != "Ann Lee" {
			t.Errorf("%s: authors %q", byline, m.Authors)
		}
	}
}
