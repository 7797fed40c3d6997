package judge

import (
	"presscut/extract/internal/declare"
)

// declared has the page's declarations about its kind and its readers.
type declared struct{ *declare.Declared }

// body returns the longest text of an article that the page declares.
func (d declared) body() []byte {
	var longest []byte
	for _, body := range d.Bodies {
		if len(body) > len(longest) {
			longest = body
		}
	}
	return longest
}
