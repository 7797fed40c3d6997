package dates

import "testing"

func TestOfPath(t *testing.T) {
	tests := []struct{ path, want string }{
		{"/2023/04/25/title", "2023-04-25"},
		{"/news/2023-4-5-title", "2023-04-05"},
		{"/20230425/title", "2023-04-25"},
		{"/2023/04/title", "2023-04"},
		{"/2023/apr/25/title", "2023-04-25"},
		{"/blog/2023/october/03/title/", "2023-10-03"},
		{"/presse/25-04-2023-title", "2023-04-25"},
		{"/detail/~25.04.2023", "2023-04-25"},
		{"/article-20234252", ""},
		{"/best-of-2023-24-season", ""},
		{"/2023/title", ""},
		{"/2023/10/3-questions-to-ann-lee", "2023-10"},
		{"/2023/10/03-questions-to-ann-lee", "2023-10-03"},
		{"/item/120230425", ""},
		{"", ""},
	}
	for _, test := range tests {
		got := ""
		if found, ok := OfPath(test.path); ok {
			got = found.String()
		}
		if got != test.want {
			t.Errorf("OfPath(%q) = %q, want %q", test.path, got, test.want)
		}
	}
}
