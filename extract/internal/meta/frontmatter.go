package meta

import (
	"strings"

	"presscut/extract/internal/page"
)

// Front matter is read line by line and not as YAML or TOML: only a few forms of either are in
// use, and people often write neither, such as a title with a colon in it.

// frontTrust is how much more front matter counts than the visible text, because it was
// written for this text alone.
const frontTrust = 3

// frontFields are the names of the fields of front matter that are used, in small letters.
// They are those of Obsidian's and other clippers, of Hugo and Jekyll.
var frontFields = [...]struct {
	name  string
	field field
}{
	{"title", titleField},
	{"author", authorsField}, {"authors", authorsField}, {"creator", authorsField}, {"by", authorsField},
	{"published", publishedField}, {"date", publishedField}, {"publishdate", publishedField}, {"pubdate", publishedField},
	{"date published", publishedField}, {"date_published", publishedField}, {"published_at", publishedField}, {"datepublished", publishedField},
	{"modified", modifiedField}, {"updated", modifiedField}, {"lastmod", modifiedField}, {"last_modified_at", modifiedField}, {"updated_at", modifiedField},
	{"description", excerptField}, {"excerpt", excerptField}, {"summary", excerptField},
	{"tags", tagsField}, {"tag", tagsField}, {"keywords", tagsField},
	{"category", sectionField}, {"section", sectionField},
	{"language", languageField}, {"lang", languageField},
	{"site", siteField}, {"site_name", siteField}, {"publisher", siteField}, {"publication", siteField},
	{"image", imageField}, {"cover", imageField}, {"thumbnail", imageField},
	{"url", canonicalField}, {"source", canonicalField}, {"source_url", canonicalField}, {"link", canonicalField},
	{"canonical", canonicalField}, {"canonical_url", canonicalField}, {"canonicalurl", canonicalField}, {"original", canonicalField},
}

// frontMatter reads the fields before a text.
func (r *reader) frontMatter() {
	fields, _ := page.FrontMatter(r.page.Source)
	name, values := "", []string(nil)
	for line := range strings.Lines(string(fields)) {
		line = strings.TrimRight(line, " \t\r\n")
		value := strings.TrimSpace(line)
		switch {
		case value == "", value[0] == '#':
		case line[0] == '[' && strings.HasSuffix(value, "]"): // a table of TOML
			r.frontField(name, values)
			name, values = "", nil
		case line[0] == ' ' || line[0] == '\t' || line[0] == '-' || line[0] == ']':
			values = appendFront(values, value)
		default:
			r.frontField(name, values)
			at := strings.IndexAny(line, ":=")
			name, values = strings.ToLower(strings.Trim(line[:at], `"' `)), appendFront(nil, strings.TrimSpace(line[at+1:]))
		}
	}
	r.frontField(name, values)
}

// appendFront appends the values in one line: a scalar, an item, or a list on the line.
func appendFront(values []string, s string) []string {
	s = strings.TrimSpace(strings.TrimPrefix(s, "- "))
	switch s {
	case "", "|", ">", "|-", ">-", "[", "]", "{", "}", "null", "~":
		return values
	}
	if inner, ok := strings.CutPrefix(s, "["); ok && !strings.HasPrefix(inner, "[") {
		for part := range strings.SplitSeq(strings.TrimSuffix(inner, "]"), ",") {
			values = appendFront(values, strings.TrimSpace(part))
		}
		return values
	}
	return append(values, bareFront(s))
}

// bareFront returns a value without quotes and the brackets of a link to a note.
func bareFront(s string) string {
	s = strings.TrimSuffix(s, ",")
	if !strings.Contains(s, "[") {
		s = strings.TrimSuffix(s, "]") // of a list of several lines
	}
	for _, quote := range [...]string{`"`, `'`} {
		if inner, ok := strings.CutPrefix(s, quote); ok && strings.HasSuffix(inner, quote) {
			s = strings.ReplaceAll(strings.TrimSuffix(inner, quote), `\`+quote, quote)
		}
	}
	if inner, ok := strings.CutPrefix(s, "[["); ok {
		inner = strings.TrimSuffix(inner, "]]")
		if _, shown, ok := strings.Cut(inner, "|"); ok {
			inner = shown
		}
		s = inner
	}
	return strings.TrimSpace(s)
}

// frontField reads a field of front matter.
func (r *reader) frontField(name string, values []string) {
	if len(values) == 0 {
		return
	}
	for _, f := range &frontFields {
		if f.name != name {
			continue
		}
		switch f.field {
		case canonicalField:
			r.pageAddress(values[0])
		case authorsField:
			if names := namesOf(values); len(names) > 0 {
				r.addStatement(authorsField, frontMatter, frontTrust, names...)
			}
		case tagsField:
			for i := range values {
				values[i] = strings.TrimPrefix(values[i], "#")
			}
			r.addStatement(tagsField, frontMatter, frontTrust, values...)
		default:
			r.addStatement(f.field, frontMatter, frontTrust, strings.Join(values, " "))
		}
	}
}

// namesOf returns the names among values, some of which may be members of a dictionary,
// "email: ann@example.com".
func namesOf(values []string) []string {
	var names []string
	for _, v := range values {
		switch key, value, ok := strings.Cut(v, ": "); {
		case !ok:
			names = append(names, v)
		case key == "name":
			names = append(names, bareFront(strings.TrimSpace(value)))
		}
	}
	return names
}
