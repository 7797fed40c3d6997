// Package labels holds the pages that were labelled by reading, under GUIDELINE.md
// beside it.
package labels

import _ "embed"

// Pages has a page a line, in JSON: its set and name, the runs of its blocks that
// belong to the article, and a hash of each of these. It has none of their text.
//
//go:embed labels.jsonl
var Pages []byte
