package format

import (
	"strings"

	"presscut/extract/article"
)

// subtitle returns the second headline, unless the body opens with the same words, or with a
// picture followed by them: it would be shown twice.
func subtitle(a *article.Article) string {
	for _, block := range a.Body[:min(len(a.Body), openingBlocks)] {
		var opening []article.Inline
		switch block := block.(type) {
		case *article.Paragraph:
			opening = block.Content
		case *article.Heading:
			opening = block.Content
		case *article.Figure:
			opening = block.Caption
		}
		if strings.EqualFold(strings.TrimSpace(article.InlineText(opening)), a.Subtitle) {
			return ""
		}
	}
	return a.Subtitle
}

// openingBlocks is the number of blocks at the opening of a body: a picture and the lead.
const openingBlocks = 2

// byline returns the line below the title: authors and date, if known.
func byline(a *article.Article) string {
	line := a.Byline
	if line == "" {
		line = strings.Join(a.Authors, ", ")
	}
	if line != "" && a.Published != "" {
		line += " · "
	}
	return line + date(a.Published)
}

// date returns the day of a time in RFC 3339, or less if less is known.
func date(published string) string {
	day, _, _ := strings.Cut(published, "T")
	return day
}
