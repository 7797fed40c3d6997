package page

import "testing"

// TestTagOf wants the generated function to know each tag of the table.
func TestTagOf(t *testing.T) {
	for tag := Unknown + 1; tag < NumTags; tag++ {
		if got := TagOf([]byte(tag.String())); got != tag {
			t.Errorf("%q is tag %d, want %d: run go generate", tag.String(), got, tag)
		}
	}
	for _, name := range []string{"", "x-tab", "DIV", "divs"} {
		if got := TagOf([]byte(name)); got != Unknown {
			t.Errorf("%q is tag %d, want none", name, got)
		}
	}
}
