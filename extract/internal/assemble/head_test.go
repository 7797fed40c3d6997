package assemble

import "testing"

func TestIsByline(t *testing.T) {
	tests := []struct {
		text    string
		authors []string
		want    bool
	}{
		{"By Ida Brekke", []string{"Ida Brekke"}, true},
		{"Von Ida Brekke und Jan Holm, Ostrand", []string{"Ida Brekke", "Jan Holm"}, true},
		{"Ida Brekke", []string{"Ida Brekke"}, true},
		{"IDA BREKKE – 18 March 2024", []string{"Ida Brekke"}, true},
		{"Ida Brekke, June 4, 2015 12:00 pm, updated June 5, 2015 8:30 am", []string{"Ida Brekke"}, true},
		{"Par Ida Brekke Publié le 18 mars 2024 à 07h45, mis à jour le 19 mars 2024 à 18h10 · Temps de lecture 3 min.", []string{"Ida Brekke"}, true},
		{"Cite as: Ida Brekke, Lights of the north, L51: the lamp of the harbour, 18.3.2024, https://light.example/2024/l51-lamp-of-the-harbour", []string{"Ida Brekke"}, false},
		{"Ida Brekke met 12 keepers of the light in a hall above the shop on 4 March 2023", []string{"Ida Brekke"}, false},
		{"Ida Brekke has been the harbour master since the spring", []string{"Ida Brekke"}, false},
		{"Ida Brekkes boat", []string{"Ida Brekke"}, false},
		{"By the editors", []string{"Ida Brekke"}, false},
		{"By Ida Brekke", nil, false},
	}
	for _, test := range tests {
		if got := isByline(foldWords(test.text), test.authors, "2024"); got != test.want {
			t.Errorf("%q by %q: %v, want %v", test.text, test.authors, got, test.want)
		}
	}
}
