package capture

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
)

func TestJSONL(t *testing.T) {
	long := `{"id":"long","html":"` + strings.Repeat(`\u00e9`, 300_000) + `"}`
	for _, tt := range []struct{ name, content, want string }{
		{"html", `{"html":"<title>a</title>"}` + "\n" + `{"html":"<title>b</title>"}` + "\r\n", "-#1: a\n-#2: b\n"},
		{"no last line end", `{"html":"<title>a</title>"}`, "-#1: a\n"},
		{"byte order mark", "\ufeff{\"text\":\"a\"}\n", "-#1: a\n"},
		{"text", `{"text":"words"}`, "-#1: words\n"},
		{"raw_content", `{"raw_content":"words"}`, "-#1: words\n"},
		{"html_b64", `{"html_b64":"PHRpdGxlPuk8L3RpdGxlPg=="}`, "-#1: \xe9\n"},
		{"html before text", `{"text":"words","html":"<title>a</title>"}`, "-#1: a\n"},
		{"blank lines", "{\"text\":\"a\"}\n\n \r\n{\"text\":\"b\"}\n\n", "-#1: a\n-#2: read bad_record 13\n-#3: read bad_record 14\n-#4: b\n-#5: read bad_record 30\n"},
		{"bad lines", "{\"text\":\"a\"}\n{\"text\n[1]\n{\"text\":1}\n{\"id\":\"x\"}\n{\"html_b64\":\"%\"}\n{\"text\":\"a\"} x\n{\"text\":\"b\"}\n",
			"-#1: a\n-#2: read bad_record 13\n-#3: read bad_record 20\n-#4: read bad_record 24\n-#5: read bad_record 35\n-#6: read bad_record 46\n-#7: read bad_record 63\n-#8: b\n"},
		{"long line", "{\"text\":\"a\"}\n" + long + "\n{\"text\":\"b\"}\n", "-#1: a\n-#2: read too_large 13\n-#3: b\n"},
		{"gzip", gz("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"), "-#1: a\n-#2: b\n"},
		{"gzip, last member cut short", gz("{\"text\":\"a\"}\n") + gz("{\"text\":\"b\"}\n")[:20], fmt.Sprintf("-#1: a\n-#2: decompress damaged %d\n", len(gz("{\"text\":\"a\"}\n"))+20)},
		{"gzip, damage inside", gz("{\"text\":\"a\"}\n") + flip(gz("{\"text\":\"b\"}\n"), 0) + gz("{\"text\":\"c\"}\n"),
			fmt.Sprintf("-#1: a\n-#2: decompress damaged %d\n-#3: c\n", len(gz("{\"text\":\"a\"}\n"))+10)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want(t, fromStdin(tt.content, Options{MaxBytes: 100_000, From: JSONL}), tt.want)
		})
	}
}

func TestJSONLFields(t *testing.T) {
	content := `{"z":[1, 2],"id":17,"url":"https://h/a","text":"words","captured":"2026-03-04T05:06:07Z","a":null,"url":"relative"}` + "\n" +
		`{"id":"x","k":{"text":"inner"}}` + "\n"
	var got strings.Builder
	for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
		extra, _ := json.Marshal(c.Extra)
		fmt.Fprintf(&got, "%s %v %s %s %v\n", c.ID, c.URL, c.Time, extra, err)
	}
	want(t, got.String(), `17 https://h/a 2026-03-04 05:06:07 +0000 UTC [{"Name":"z","Value":[1,2]},{"Name":"a","Value":null},{"Name":"url","Value":"relative"}] <nil>
x <nil> 0001-01-01 00:00:00 +0000 UTC [{"Name":"k","Value":{"text":"inner"}}] -#2: at byte 116: record cannot be read: the line has none of the keys html, html_b64, raw_content, text
`)
}

// TestLineByLine feeds a pipe and wants the page of each line before it writes
// the next.
func TestLineByLine(t *testing.T) {
	r, w := io.Pipe()
	pages := make(chan string)
	go func() {
		for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: r}) {
			if err != nil {
				t.Error(err)
			}
			pages <- c.ID
		}
		close(pages)
	}()
	for _, id := range []string{"a", "b", "c"} {
		fmt.Fprintf(w, `{"id":%q,"text":"The weir is closed."}`+"\n", id)
		if got := <-pages; got != id {
			t.Errorf("got page %q, want %q", got, id)
		}
	}
	w.Close()
	<-pages
}

// TestJSONByName wants the lines behind a broken one where the name says what
// they are, and a page where the content does.
func TestJSONByName(t *testing.T) {
	lines := "{\"html\": \n" + `{"html":"<title>second</title>"}` + "\n"
	folder(t, map[string]string{"a.jsonl": lines, "b.ndjson.gz": gz(lines), "c.jsonl": page("c"), "d.jsonl": ""})
	want(t, list(Options{}, "a.jsonl", "b.ndjson.gz", "c.jsonl", "d.jsonl"), `a.jsonl#1: read bad_record 0
a.jsonl#2: second
b.ndjson.gz#1: read bad_record -1
b.ndjson.gz#2: second
c.jsonl: c
`)
}

// TestJSON takes no other JSON for JSON Lines.
func TestJSON(t *testing.T) {
	folder(t, map[string]string{
		"a.har":  "{\n \"log\": {\"version\": \"1.2\", \"entries\": []}\n}\n",
		"b.har":  `{"log":{"version":"1.2","creator":{},"entries":[]}}`,
		"c.json": `{"version":"https://jsonfeed.org/version/1.1","items":[]}`,
		"d.txt":  "[1] says the first line",
		"e.txt":  "[1, 2]",
	})
	want(t, list(Options{}, "a.har", "b.har", "c.json", "d.txt"), `a.har: read no_pages -1
b.har: read no_pages -1
c.json: read no_pages -1
d.txt: [1] says the first line
`)
	want(t, list(Options{From: Text}, "e.txt"), "e.txt: [1, 2]\n")
}
