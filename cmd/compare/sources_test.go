package main

import (
	"testing"

	"presscut/extract"
)

func TestIsRight(t *testing.T) {
	g := gold{title: "The last ferry", authors: []string{"ann lee", "bo yang"}}
	for _, test := range []struct {
		field, value string
		right, known bool
	}{
		{"title", "The Last Ferry", true, true},
		{"title", "Ferries", false, true},
		{"authors", "Ann Lee; Bo Yang", true, true},
		{"authors", "Ann Lee", false, true},
		{"published", "2023-05-03", false, false},
		{"site", "Globe", false, false},
	} {
		right, known := isRight(g, extract.Candidate{Field: test.field, Value: test.value})
		if right != test.right || known != test.known {
			t.Errorf("%s %q: right %v, known %v", test.field, test.value, right, known)
		}
	}
}

// TestMeanOfDomains has one domain with many right pages and one with a wrong one.
func TestMeanOfDomains(t *testing.T) {
	kind := sourceCase{"title", "h1", true, true}
	s := sourceShares{kind: {"a.example": {9, 9}, "b.example": {1, 0}}}
	if share, domains := s.mean(kind); share != 0.5 || domains != 2 {
		t.Errorf("share %v of %d domains, want .5 of 2", share, domains)
	}
}
