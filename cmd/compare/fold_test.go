package main

import (
	"slices"
	"testing"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"  “Straße” – und\u00a0Wege!  ": "straße und wege",
		"ﬁve  Ｓtars":                    "five stars",
		"U.S. and Russia":               "u s and russia",
		"$5 + tax":                      "5 tax",
		"Rad\u00adweg":                  "radweg",
		"…":                             "",
	} {
		if got := fold(in); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestNames(t *testing.T) {
	tests := []struct {
		bylines, want []string
	}{
		{[]string{"By Jane Doe and J. R. Roe"}, []string{"j r roe", "jane doe"}},
		{[]string{"Jane Doe; Max Roe", "max roe"}, []string{"jane doe", "max roe"}},
		{[]string{"A, B & C | D"}, []string{"a", "b", "c", "d"}},
		{[]string{"Sandra Anderson"}, []string{"sandra anderson"}},
		{[]string{"", " , "}, nil},
		{[]string{"周思博 (Joel Spolsky)", "Ann Lee（Globe, Harbour）"}, []string{"ann lee", "周思博"}},
		{[]string{"周思博", "(Joel", "Spolsky)", "Max Roe"}, []string{"max roe", "周思博"}},
		{[]string{"Ann Lee (Globe", "Max Roe"}, []string{"ann lee globe", "max roe"}},
		{[]string{"(Globe)"}, []string{"globe"}},
	}
	for _, test := range tests {
		if got := names(test.bylines...); !slices.Equal(got, test.want) {
			t.Errorf("names(%q) = %q, want %q", test.bylines, got, test.want)
		}
	}
}
