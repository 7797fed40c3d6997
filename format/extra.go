package format

import "encoding/json"

// Extra is a member of a JSON object that is passed through: a key of the JSON line that a
// page came in.
type Extra struct {
	Name  string
	Value json.RawMessage // valid JSON on one line
}

// with returns r with extras after its own fields. An extra with the name of a field of the
// record is dropped, even if that field is absent, because it would be taken for the page's.
func (r object) with(extras []Extra) object {
	for _, extra := range extras {
		if !isField(extra.Name) && extra.Name != "error" {
			r = append(r, field{extra.Name, extra.Value})
		}
	}
	return r
}
