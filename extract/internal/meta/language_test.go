package meta

import "testing"

func TestSpeaks(t *testing.T) {
	const english = "The council of the city said on Monday that it is to pay for the repair of the bridge, and that work on it will begin in the spring of next year."
	const german = "Der Rat der Stadt teilte am Montag mit, dass er die Reparatur der Brücke bezahlen wird und dass die Arbeit an ihr nicht vor dem Frühjahr beginnt."
	const russian = "Городской совет сообщил в понедельник, что он оплатит ремонт моста и что работы на нём начнутся не раньше весны следующего года, когда сойдёт снег."
	tests := []struct {
		sample, lang string
		want         bool
	}{
		{english, "en-GB", true},
		{german, "de", true},
		{russian, "ru", true},
		{german, "en", false},
		{english, "de", false},
		{russian, "en", false},
		{english, "ru", false},
		{english, "", false},
		{german, "lb", true}, // no words of Luxembourgish are known
		{"Kurz", "en", true}, // too short to tell
	}
	for _, test := range tests {
		if got := speaks(test.sample, test.lang); got != test.want {
			t.Errorf("speaks(%.20q, %q) = %v, want %v", test.sample, test.lang, got, test.want)
		}
	}
	for sample, want := range map[string]string{english: "en", german: "de", "Kurz": ""} {
		if got := detect(sample); got != want {
			t.Errorf("detect(%.20q) = %q, want %q", sample, got, want)
		}
	}
}

func TestLanguageTag(t *testing.T) {
	tests := []struct{ declared, want string }{
		{"en", "en"}, {"en_US", "en-US"}, {"EN-gb", "en-GB"}, {"de, en", "de"}, {"pt-br", "pt-BR"}, {"zh-Hans-CN", "zh-Hans-CN"}, {"", ""}, {"english language", ""}, {"{{lang}}", ""},
	}
	for _, test := range tests {
		if got := languageTag(test.declared); got != test.want {
			t.Errorf("languageTag(%q) = %q, want %q", test.declared, got, test.want)
		}
	}
}
