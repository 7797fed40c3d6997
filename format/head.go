package format

import (
	"strings"

	"presscut/extract/article"
)

// byline returns the line below the title: by whom and when, as far as known.
func byline(a *article.Article) string {
	line := a.Byline
	if line == "" {
		line = strings.Join(a.Authors, ", ")
	}
	year, _, _ := strings.Cut(a.Published, "-")
	if year == "" || strings.Contains(line, year) {
		return line // the byline says it as the page has it
	}
	if line != "" {
		line += " · "
	}
	return line + date(a.Published)
}

// date returns the day of a time in RFC 3339, or less when it is known no
// better.
func date(published string) string {
	day, _, _ := strings.Cut(published, "T")
	return day
}
