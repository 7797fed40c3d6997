package record_test

import (
	"fmt"
	"slices"
	"strings"

	"presscut/extract/capture"
	"presscut/extract/record"
	"presscut/format"
)

// The command presscut --from jsonl --jsonl -p id,title as a loop: a line out for each
// line in.
func ExampleLine() {
	lines := `{"id": "a", "html": "<title>Ferry hits the quay</title><h1>Ferry hits the quay</h1><p>The morning ferry struck the quay on Tuesday because its engine could not be put into reverse. Nobody was hurt, the harbour master reports, but a crate of mackerel went over board and kept the gulls of the whole bay busy until noon.</p><p>Divers found a dent below the water line that is as long as a man and as deep as a hand. Until it is mended, the small boat runs every hour, takes twelve passengers and no bicycles, and stops altogether when the wind comes from the north.</p>"}
{"id": "b", "text": "Menu. Log in."}
`
	names := slices.Values([]string{"-"})
	opts := record.Options{Format: format.Options{Fields: []string{"id", "title"}}}
	for page, err := range capture.Open(names, capture.Options{Stdin: strings.NewReader(lines)}) {
		line, _ := record.Line(page, err, opts)
		fmt.Printf("%s", line)
	}
	// Output:
	// {"id":"a","title":"Ferry hits the quay"}
	// {"source":"-#2","id":"b","error":{"code":"no_article","message":"no article found in the page","stage":"extract"}}
}
