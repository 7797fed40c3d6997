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
		{"Ida Brekke has been the harbour master since the spring", []string{"Ida Brekke"}, false},
		{"Ida Brekkes boat", []string{"Ida Brekke"}, false},
		{"By the editors", []string{"Ida Brekke"}, false},
		{"By Ida Brekke", nil, false},
	}
	for _, test := range tests {
		if got := isByline(foldWords(test.text), test.authors); got != test.want {
			t.Errorf("%q by %q: %v, want %v", test.text, test.authors, got, test.want)
		}
	}
}
