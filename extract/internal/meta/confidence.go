package meta

// A field's confidence is the share of development pages on which what was chosen from the same
// source was right. It is measured for the fields that these pages have a gold of, apart for
// candidates that agree with another voice and for those that do not:
//
//	go -C cmd/compare run . -sources CORPUS...
//
// prints the table. Each domain counts once, however many pages of it there are, and sources of
// few domains are drawn towards all sources of the field.

// A record is how often the candidates of a source were right, in percent.
type record struct {
	field                         field
	source                        string // "" for all sources of the field
	chosenAgreed, chosenAlone     uint8
	rejectedAgreed, rejectedAlone uint8
}

// probability returns the share of candidates for f from a source that are right, or 0 if that
// was not measured.
func probability(f field, source string, chosen, agreed bool) float64 {
	percent := uint8(0)
	for i := range records {
		if r := &records[i]; r.field == f && (r.source == "" || r.source == source) {
			percent = r.percent(chosen, agreed)
		}
	}
	return float64(percent) / 100
}

func (r *record) percent(chosen, agreed bool) uint8 {
	switch {
	case chosen && agreed:
		return r.chosenAgreed
	case chosen:
		return r.chosenAlone
	case agreed:
		return r.rejectedAgreed
	}
	return r.rejectedAlone
}

// records are the records of the sources, of each field first that of all.
var records = [...]record{
	{titleField, "", 86, 60, 54, 1},
	{titleField, "below breadcrumbs", 72, 60, 18, 17},
	{titleField, "breadcrumb h1", 86, 60, 52, 1},
	{titleField, "cxenseparse:title", 86, 60, 59, 1},
	{titleField, "dc.title", 86, 60, 72, 21},
	{titleField, "dcterms.title", 86, 60, 85, 1},
	{titleField, "h1", 87, 47, 30, 2},
	{titleField, "heading", 80, 60, 5, 1},
	{titleField, "itemprop headline", 86, 60, 83, 1},
	{titleField, "itemprop name", 86, 60, 58, 1},
	{titleField, "json-ld", 79, 63, 87, 1},
	{titleField, "json-ld name", 86, 60, 59, 9},
	{titleField, "json-ld other", 86, 60, 67, 1},
	{titleField, "json-ld other name", 86, 60, 12, 1},
	{titleField, "json-ld page", 86, 60, 54, 1},
	{titleField, "json-ld page name", 86, 60, 67, 8},
	{titleField, "og:title", 62, 78, 79, 11},
	{titleField, "parsely-title", 86, 60, 87, 1},
	{titleField, "part of title", 86, 60, 69, 8},
	{titleField, "sailthru.title", 86, 60, 89, 1},
	{titleField, "subheading", 89, 60, 3, 1},
	{titleField, "title", 68, 46, 68, 41},
	{titleField, "title stem", 43, 65, 71, 34},
	{titleField, "twitter:text:title", 86, 60, 96, 26},
	{titleField, "twitter:title", 86, 60, 78, 39},
	{authorsField, "", 94, 84, 90, 32},
	{authorsField, "article:author", 94, 91, 92, 33},
	{authorsField, "author", 99, 82, 91, 32},
	{authorsField, "author box", 94, 88, 91, 40},
	{authorsField, "author link", 91, 57, 93, 76},
	{authorsField, "authors", 94, 88, 86, 11},
	{authorsField, "byline", 92, 87, 93, 50},
	{authorsField, "byline below", 92, 91, 89, 23},
	{authorsField, "class author", 86, 72, 89, 37},
	{authorsField, "class author name", 98, 90, 92, 32},
	{authorsField, "cxenseparse:author", 96, 84, 98, 49},
	{authorsField, "itemprop author", 96, 86, 91, 4},
	{authorsField, "json-ld", 94, 76, 82, 28},
	{authorsField, "json-ld organization", 94, 68, 82, 5},
	{authorsField, "json-ld other", 94, 84, 86, 32},
	{authorsField, "json-ld page", 94, 84, 86, 59},
	{authorsField, "name line", 96, 89, 93, 6},
	{authorsField, "parsely-author", 98, 84, 96, 24},
	{authorsField, "rel=author", 99, 87, 89, 41},
	{authorsField, "sailthru.author", 97, 84, 99, 19},
	{authorsField, "twitter:data1", 90, 98, 91, 20},
	{publishedField, "", 96, 85, 95, 30},
	{publishedField, "article:published_time", 98, 98, 94, 58},
	{publishedField, "class date", 97, 92, 93, 24},
	{publishedField, "cxenseparse:recs:publishtime", 96, 85, 99, 48},
	{publishedField, "date", 96, 94, 97, 11},
	{publishedField, "dc.date.issued", 96, 85, 99, 30},
	{publishedField, "itemprop dateCreated", 96, 85, 92, 13},
	{publishedField, "itemprop datePublished", 94, 81, 93, 5},
	{publishedField, "json-ld", 95, 45, 95, 15},
	{publishedField, "json-ld dateCreated", 96, 85, 91, 9},
	{publishedField, "json-ld other", 96, 85, 94, 19},
	{publishedField, "json-ld page", 98, 73, 95, 29},
	{publishedField, "json-ld page dateCreated", 96, 85, 92, 8},
	{publishedField, "label", 96, 95, 97, 23},
	{publishedField, "line", 95, 90, 96, 59},
	{publishedField, "meta date", 96, 89, 92, 26},
	{publishedField, "meta published", 96, 71, 93, 42},
	{publishedField, "modified", 96, 66, 92, 22},
	{publishedField, "og:article:published_time", 96, 89, 99, 30},
	{publishedField, "parsely-pub-date", 98, 89, 93, 48},
	{publishedField, "sailthru.date", 72, 85, 94, 58},
	{publishedField, "text", 96, 76, 95, 48},
	{publishedField, "time", 97, 87, 95, 21},
	{publishedField, "time published", 93, 97, 97, 13},
	{publishedField, "time text", 98, 85, 94, 43},
	{publishedField, "url", 99, 94, 96, 2},
}
