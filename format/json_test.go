package format_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"presscut/extract/article"
	"presscut/format"
)

// full is an article with every field.
func full() *article.Article {
	a := everywhere("text")
	a.URL = "https://a.example/b"
	a.CanonicalURL = "https://www.a.example/b"
	a.Title = "Title \"quoted\" <b> & \u2028 \x01 \xff"
	a.Authors = []string{"Ada Moss", "Ben Ash"}
	a.Published, a.Modified = "2016-07-16", "2016-07-16T10:00:00+02:00"
	a.Site, a.Section, a.Tags = "The Site", "Politics", []string{"one", "two"}
	a.Language, a.Dir = "en", "ltr"
	a.Excerpt, a.Dateline, a.License = "Excerpt.", "Moscow", "CC BY 4.0"
	a.PageType, a.Access, a.Confidence = article.PageArticle, article.AccessFull, 0.98765
	a.Warnings = []string{"Something is odd."}
	a.Comments[0].Published = "2016-07-17"
	a.Provenance = []article.Origin{{Field: "title", Source: "h1", Raw: "Title"}, {Field: "published", Source: "json-ld", Raw: "2016"}}
	return a
}

func render(t *testing.T, name string, opts format.Options, a *article.Article) string {
	t.Helper()
	write, err := format.New(name, opts)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := write(&out, a); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// allFields asks for everything that a record can hold.
var allFields = format.Options{ID: "42", Source: "pages/b.html", Comments: true, With: format.WithMarkdown | format.WithHTML}

func TestRecordFieldsInOrder(t *testing.T) {
	want := strings.Fields(`schemaVersion id source url canonicalUrl title subtitle byline authors published modified site
		section tags language dir image images excerpt dateline license text markdown html footnotes comments wordCount
		readingTime pageType access confidence provenance warnings`)
	decoder := json.NewDecoder(strings.NewReader(render(t, "json", allFields, full())))
	var got []string
	depth := 0
	for token, err := decoder.Token(); err == nil; token, err = decoder.Token() {
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
			continue
		case json.Delim('}'), json.Delim(']'):
			depth--
			continue
		}
		if name, ok := token.(string); ok && depth == 1 {
			got = append(got, name)
			var skip any
			if err := decoder.Decode(&skip); err != nil {
				t.Fatal(err)
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRecordsFollowSchema(t *testing.T) {
	schema := compileSchema(t)
	records := []string{
		render(t, "json", allFields, full()),
		render(t, "jsonl", allFields, full()),
		render(t, "jsonl", format.Options{}, sample()),
		render(t, "jsonl", format.Options{}, &article.Article{}),
	}
	for _, f := range []format.Failure{{Code: "no_article", Message: "m"}, {ID: "1", Source: "-", Code: "c", Message: "m", Stage: "read"}} {
		var out bytes.Buffer
		if err := format.WriteFailure(&out, f); err != nil {
			t.Fatal(err)
		}
		records = append(records, out.String())
	}
	for _, record := range records {
		validate(t, schema, record)
	}
	for _, wrong := range []string{`{}`, `{"schemaVersion":1,"text":"","wordCount":0,"readingTime":0,"authors":"A"}`, `{"error":{}}`} {
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(wrong))
		if err != nil {
			t.Fatal(err)
		}
		if schema.Validate(value) == nil {
			t.Errorf("the schema accepts %s", wrong)
		}
	}
}

func compileSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(format.JSONSchema()))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("record.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("record.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func validate(t *testing.T, schema *jsonschema.Schema, record string) {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(record))
	if err != nil {
		t.Fatalf("%v in %s", err, record)
	}
	if err := schema.Validate(value); err != nil {
		t.Errorf("%v in %s", err, record)
	}
}

func TestJSONLinesAreLines(t *testing.T) {
	got := render(t, "jsonl", allFields, full())
	if strings.Count(got, "\n") != 1 || !strings.HasSuffix(got, "\n") {
		t.Errorf("%q is not one line", got)
	}
	var line, indented any
	if err := json.Unmarshal([]byte(got), &line); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(render(t, "json", allFields, full())), &indented); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(line, indented); diff != "" {
		t.Error(diff)
	}
}

func TestSchemas(t *testing.T) {
	tests := []struct {
		schema format.Schema
		want   string
	}{
		{format.Readability, `{"title":"Harbour reopens","byline":null,"dir":null,"lang":null,` +
			`"content":"<p>Open.</p>","textContent":"Open.","length":5,"excerpt":null,"siteName":null,"publishedTime":"2024-05-02"}`},
		{format.Trafilatura, `{"title":"Harbour reopens","author":"Ada Moss; Ben Ash","hostname":null,"date":"2024-05-02",` +
			`"fingerprint":null,"id":null,"license":null,"comments":"","raw_text":"Open.","text":"Open.","language":null,"image":null,` +
			`"pagetype":null,"filedate":null,"source":null,"source-hostname":null,"excerpt":null,"categories":"","tags":""}`},
		{format.NewsArticle, `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour reopens",` +
			`"author":[{"@type":"Person","name":"Ada Moss"},{"@type":"Person","name":"Ben Ash"}],"datePublished":"2024-05-02",` +
			`"articleBody":"Open.","wordCount":1}`},
		{format.Doc, `{"id":"a.html","text":"Open.","metadata":{"schemaVersion":1,"source":"a.html","title":"Harbour reopens",` +
			`"authors":["Ada Moss","Ben Ash"],"published":"2024-05-02","wordCount":1,"readingTime":1}}`},
	}
	a := sample()
	a.Body = []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain("Open.")}}}
	for _, test := range tests {
		got := render(t, "jsonl", format.Options{Source: "a.html", Schema: test.schema}, a)
		if diff := cmp.Diff(test.want+"\n", got); diff != "" {
			t.Errorf("%s: %s", test.schema, diff)
		}
	}
}

// FuzzJSON checks the encoder against the standard library's.
func FuzzJSON(f *testing.F) {
	f.Add("a \"b\" \\ \n\t\r\x00\x7f \u2028 é 😀 <&>")
	f.Add("\xff\xc3\x28\xed\xa0\x80")
	f.Fuzz(func(t *testing.T, s string) {
		var got struct{ Title string }
		if err := json.Unmarshal([]byte(render(t, "jsonl", format.Options{}, &article.Article{Meta: article.Meta{Title: s}})), &got); err != nil {
			t.Fatal(err)
		}
		quoted, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var want string
		if err := json.Unmarshal(quoted, &want); err != nil {
			t.Fatal(err)
		}
		if got.Title != want {
			t.Errorf("%q reads back as %q", want, got.Title)
		}
	})
}

// TestOmitChangesOnlyWhatItNames checks that a switch changes only what it names, and that
// rendering is the same every time.
func TestOmitChangesOnlyWhatItNames(t *testing.T) {
	for seed := range uint64(50) {
		a := (&inventor{rand: rand.New(rand.NewPCG(seed, 3))}).article()
		with := render(t, "json", format.Options{Fields: []string{"text"}}, a)
		for _, parts := range []format.Parts{format.Links, format.Images, format.Links | format.Images} {
			if without := render(t, "json", format.Options{Fields: []string{"text"}, Omit: parts}, a); without != with {
				t.Errorf("seed %d: leaving out %d changes the text:\n%s", seed, parts, cmp.Diff(with, without))
			}
		}
		if md := render(t, "md", format.Options{Omit: format.Links}, a); strings.Contains(md, "](https://a.example/x_") {
			t.Errorf("seed %d: a link is left", seed)
		}
		if once := render(t, "md", format.Options{}, a); once != render(t, "md", format.Options{}, a) {
			t.Errorf("seed %d: not the same twice", seed)
		}
	}
}
