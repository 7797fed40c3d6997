package meta

import (
	"slices"
	"testing"
)

func TestSourcesAreWhole(t *testing.T) {
	for s := noSource + 1; int(s) < len(sources); s++ {
		if sources[s].name == "" {
			t.Errorf("source %d has no row", s)
		}
	}
	byName := func(rows []row) bool {
		return slices.IsSortedFunc(rows, func(a, b row) int {
			if a.name < b.name {
				return -1
			}
			return 1
		})
	}
	if !byName(sources[firstProperty:firstTag]) || !byName(sources[firstTag:]) {
		t.Error("properties or meta tags are not in the order of their names, each once")
	}
}

func TestWeightOfSource(t *testing.T) {
	tests := []struct {
		from  source
		field field
		want  float64
	}{
		{tagNamed("og:title"), titleField, 0.75},
		{tagNamed("fb_title"), titleField, 0.2},        // no row
		{tagNamed("twitter:url"), canonicalField, 0.3}, // the last row
		{tagNamed("al:android:app_name"), siteField, 0.4},
		{propertyNamed("headline"), titleField, 0.7},
		{propertyNamed("award"), titleField, 0.2},
		{mainHeading, modifiedField, 0.6},
		{otherHeading, siteField, 0},
		{linkedOther, tagsField, never},
	}
	for _, test := range tests {
		if got := test.from.weight(test.field); got != test.want {
			t.Errorf("weight of %q for %s = %v, want %v", sources[test.from].name, fieldNames[test.field], got, test.want)
		}
	}
}
