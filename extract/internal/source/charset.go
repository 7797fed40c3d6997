package source

import (
	"bytes"
	"unicode/utf8"
)

// decode returns raw as UTF-8 and the name of the charset it was in.
func decode(raw []byte, opts Options) ([]byte, string, error) {
	if err := checkBinary(raw); err != nil {
		return nil, "", err
	}
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	if utf8.Valid(raw) {
		return raw, "utf-8", nil
	}
	return bytes.ToValidUTF8(raw, []byte("\ufffd")), "utf-8", nil
}

