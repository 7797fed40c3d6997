package format

import (
	_ "embed"
	"encoding/json"
	"io"
	"math"
	"slices"

	"presscut/extract/article"
)

// SchemaVersion is the version of the JSON record. It changes if a field changes its meaning
// or is removed; a new field does not change it.
const SchemaVersion = 1

//go:embed record.schema.json
var schema []byte

// JSONSchema returns the JSON Schema (draft 2020-12) of a record, either of an article or of
// an input that failed.
func JSONSchema() []byte { return schema }

// Failure is the record of an input that gave no article. Empty fields are left out.
type Failure struct {
	ID, Source string // as in Options
	NumericID  bool
	Code       string // for a script: "no_article"
	Message    string // for a person
	Stage      string // the stage where it happened: "read", "decode", "extract"
	Extra      []Extra
}

// WriteFailure writes f to w as a line of JSON.
func WriteFailure(w io.Writer, f Failure) error {
	line := appendJSON(nil, object{
		{"source", f.Source},
		{"id", idValue(f.ID, f.NumericID)},
		{"error", object{{"code", f.Code}, {"message", f.Message}, {"stage", f.Stage}}},
	}.with(f.Extra), "")
	_, err := w.Write(append(line, '\n'))
	return err
}

// object is a JSON object whose fields keep their order. A field without a value is left out.
type object []field

type field struct {
	name  string
	value any // string, []string, int, float64, bool, always, json.RawMessage, object or []object
}

// always is a value that is written even if it is empty: nil as null, an empty text as "".
type always struct{ value any }

// fieldNames are the fields of a record in their order.
var fieldNames = [...]string{
	"schemaVersion", "id", "source", "capture", "url", "canonicalUrl", "title", "subtitle", "byline", "authors", "published",
	"modified", "site", "section", "tags", "language", "dir", "image", "images", "excerpt", "dateline", "license",
	"text", "markdown", "html", "footnotes", "comments", "wordCount", "readingTime", "pageType", "access",
	"confidence", "provenance", "warnings",
}

// Fields returns the names of the fields of a record, in their order.
func Fields() []string { return slices.Clone(fieldNames[:]) }

// Has reports whether the record of a has a value in the field of that name.
func Has(a *article.Article, name string) bool {
	opts := &Options{Fields: []string{name}}
	value := about(a, opts).get(name)
	if isAbsent(value) {
		value = record(a, opts).get(name)
	}
	return !isAbsent(bare(value))
}

// Words returns the number of words in the text of a, as in its record.
func Words(a *article.Article) int { return countWords(article.Text(a.Body)).total() }

func isField(name string) bool {
	for _, known := range fieldNames {
		if name == known {
			return true
		}
	}
	return false
}

// record returns the record of a: its metadata and its text.
func record(a *article.Article, opts *Options) object {
	text := plainText(a, a.Body)
	words := countWords(article.Text(a.Body)) // without numbers of items and notes
	r := object{{"schemaVersion", SchemaVersion}, {"id", opts.id()}, {"source", opts.Source}, {"capture", opts.Record.object()}}
	r = append(r, about(a, opts)...)
	r = append(r, field{"text", always{text}})
	if opts.wants("markdown", WithMarkdown) {
		r = append(r, field{"markdown", markdownBody(a, opts)})
	}
	if opts.wants("html", WithHTML) {
		r = append(r, field{"html", htmlBody(a, opts)})
	}
	r = append(r, field{"footnotes", footnotes(a)})
	if opts.Comments {
		r = append(r, field{"comments", comments(a)})
	}
	r = append(r,
		field{"wordCount", always{words.total()}},
		field{"readingTime", always{words.minutes()}},
		field{"pageType", string(a.PageType)},
		field{"access", string(a.Access)},
		field{"confidence", math.Round(a.Confidence*1000) / 1000},
		field{"provenance", provenance(a)},
		field{"warnings", a.Warnings},
	)
	if opts.Slim {
		r = slices.DeleteFunc(r, func(f field) bool {
			return f.name == "provenance" || f.name == "images" || f.name == "confidence"
		})
	}
	return r
}

// object returns the value of the field capture.
func (r *Record) object() any {
	if r == nil {
		return nil
	}
	o := object{{"warc", r.File}}
	if r.Offset >= 0 {
		o = append(o, field{"offset", always{int(r.Offset)}})
	}
	if r.Length > 0 {
		o = append(o, field{"length", int(r.Length)})
	}
	o = append(o, field{"date", r.Date}, field{"digest", r.Digest})
	if r.Status > 0 {
		o = append(o, field{"status", r.Status})
	}
	return o
}

// id returns the value of the field id.
func (opts *Options) id() any { return idValue(opts.ID, opts.NumericID) }

func idValue(id string, numeric bool) any {
	if numeric {
		return json.RawMessage(id)
	}
	return id
}

// about returns the metadata fields of a record.
func about(a *article.Article, opts *Options) object {
	return object{
		{"url", a.URL},
		{"canonicalUrl", a.CanonicalURL},
		{"title", a.Title},
		{"subtitle", a.Subtitle},
		{"byline", a.Byline},
		{"authors", a.Authors},
		{"published", a.Published},
		{"modified", a.Modified},
		{"site", a.Site},
		{"section", a.Section},
		{"tags", a.Tags},
		{"language", a.Language},
		{"dir", a.Dir},
		{"image", a.Image},
		{"images", images(a, opts)},
		{"excerpt", a.Excerpt},
		{"dateline", a.Dateline},
		{"license", a.License},
	}
}

// wants reports whether a record must have a rendering: because the rendering was requested or
// its field was.
func (opts *Options) wants(name string, rendering Renderings) bool {
	for _, field := range opts.Fields {
		if field == name {
			return true
		}
	}
	return opts.With&rendering != 0
}

func images(a *article.Article, opts *Options) []object {
	list := make([]object, len(a.Images))
	for i, image := range a.Images {
		address, inlined := image.URL, ""
		if tooLong(address, opts.MaxInline) {
			address, inlined = "", inlinedType(address)
		}
		list[i] = object{{"url", address}, {"inlined", inlined}, {"file", opts.Files[image.URL]}, {"alt", image.Alt}, {"caption", image.Caption}}
	}
	return list
}

func footnotes(a *article.Article) []object {
	list := make([]object, len(a.Footnotes))
	for i, note := range a.Footnotes {
		list[i] = object{{"label", note.Label}, {"text", always{plainText(a, note.Body)}}}
	}
	return list
}

func comments(a *article.Article) []object {
	list := make([]object, len(a.Comments))
	for i, comment := range a.Comments {
		list[i] = object{
			{"author", comment.Author},
			{"published", comment.Published},
			{"text", always{plainText(a, comment.Body)}},
		}
	}
	return list
}

func provenance(a *article.Article) object {
	list := make(object, len(a.Provenance))
	for i, origin := range a.Provenance {
		list[i] = field{origin.Field, object{{"source", origin.Source}, {"raw", origin.Raw}, {"confidence", origin.Confidence}}}
	}
	return list
}

// only returns the fields of r with the given names, in that order. A field that is absent has
// no value.
func (r object) only(names []string) object {
	picked := make(object, len(names))
	for i, name := range names {
		picked[i] = field{name, r.get(name)}
	}
	return picked
}

func (r object) get(name string) any {
	for _, field := range r {
		if field.name == name {
			return field.value
		}
	}
	return nil
}

// renderFields writes the values of the chosen fields, one on each line: every entry of a
// list, and the JSON of any deeper value. A field that is absent is an empty line.
func renderFields(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	end := byte('\n')
	if opts.NUL {
		end = 0
	}
	for _, field := range record(a, opts).only(opts.Fields) {
		switch value := bare(field.value).(type) {
		case nil:
			dst = append(dst, end)
		case string:
			dst = append(append(dst, value...), end)
		case []string:
			for _, entry := range value {
				dst = append(append(dst, entry...), end)
			}
		case []object:
			for _, entry := range value {
				dst = append(appendJSON(dst, entry, ""), end)
			}
		default:
			dst = append(appendJSON(dst, value, ""), end)
		}
	}
	return dst, nil
}

// bare returns value, or the value in it if it is an always.
func bare(value any) any {
	if a, ok := value.(always); ok {
		return a.value
	}
	return value
}
