package capture_test

import (
	"fmt"
	"slices"
	"strings"

	"presscut/extract/capture"
)

// A stream of lines, of which one is no page: the others are read.
func ExampleOpen() {
	lines := `{"id": "a", "url": "https://example.com/a", "html": "<p>The first page.</p>"}
{"id": "b"}
{"id": "c", "text": "The third page."}
`
	names := slices.Values([]string{"-"})
	for page, err := range capture.Open(names, capture.Options{Stdin: strings.NewReader(lines)}) {
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Printf("%s: %s\n", page.Source, page.Body)
	}
	// Output:
	// -#1: <p>The first page.</p>
	// error: -#2: at byte 78: record cannot be read: the line has none of the keys html, html_b64, raw_content, text
	// -#3: The third page.
}
