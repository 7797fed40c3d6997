package meta

import "testing"

func TestTraitsOf(t *testing.T) {
	tests := []struct {
		name string
		want trait
	}{
		{"author", authorTrait},
		{"post-author-name", articleTrait | authorTrait | nameTrait},
		{"authorName", authorTrait | nameTrait},
		{"AuthorName", authorTrait | nameTrait},
		{"article__BYLINE", articleTrait | authorTrait},
		{"entry-date updated", articleTrait | dateTrait | modifiedTrait},
		{"authority", 0},
		{"flex px-4 md:text-lg", 0},
		{"", 0},
	}
	for _, test := range tests {
		if got := traitsOf(test.name); got != test.want {
			t.Errorf("traitsOf(%q) = %b, want %b", test.name, got, test.want)
		}
	}
}
