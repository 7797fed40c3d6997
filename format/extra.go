package format

import "encoding/json"

// Extra is a member of a JSON object that passes through: a key of the JSON
// line that a page came in.
type Extra struct {
	Name  string
	Value json.RawMessage // valid JSON on one line
}

// with returns r with extras behind its own fields. One that has the name of a
// field of the record, be it absent, is dropped: it would be taken for what the
// page says.
func (r object) with(extras []Extra) object {
	for _, extra := range extras {
		if !isField(extra.Name) && extra.Name != "error" {
			r = append(r, field{extra.Name, extra.Value})
		}
	}
	return r
}
