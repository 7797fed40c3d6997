package format_test

import (
	"encoding/json"
	"os"

	"presscut/extract/article"
	"presscut/format"
)

// What a JSON line said besides the page passes through, but for what would be
// taken for the article's.
func ExampleOptions_extra() {
	a := &article.Article{
		Meta: article.Meta{Title: "Weir closed"},
		Body: []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain("The weir is closed.")}}},
	}
	extra := []format.Extra{
		{Name: "shard", Value: json.RawMessage(`7`)},
		{Name: "title", Value: json.RawMessage(`"not the headline"`)},
		{Name: "tags", Value: json.RawMessage(`["theirs"]`)},
	}
	for _, schema := range []format.Schema{format.Presscut, format.Doc} {
		write, err := format.New("jsonl", format.Options{Extra: extra, Schema: schema, ID: "w1"})
		if err != nil {
			panic(err)
		}
		write(os.Stdout, a)
	}
	format.WriteFailure(os.Stdout, format.Failure{Source: "in.jsonl#2", Code: "no_article", Message: "no article", Extra: extra})
	// Output:
	// {"schemaVersion":1,"id":"w1","title":"Weir closed","text":"The weir is closed.","wordCount":4,"readingTime":1,"shard":7}
	// {"id":"w1","text":"The weir is closed.","metadata":{"schemaVersion":1,"title":"Weir closed","wordCount":4,"readingTime":1,"shard":7}}
	// {"source":"in.jsonl#2","error":{"code":"no_article","message":"no article"},"shard":7}
}
