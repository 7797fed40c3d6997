package page

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// AppendUnquoted appends to dst the value of a string of JSON or of a script, given the source
// between its quotation marks (RFC 8259, section 7; ECMA-262, 12.9.4). Control characters
// become spaces, except the end of a line. A broken escape is left out.
func AppendUnquoted(dst, raw []byte) []byte {
	for {
		i := bytes.IndexByte(raw, '\\')
		if i < 0 || i+1 == len(raw) {
			return append(dst, raw...)
		}
		dst = append(dst, raw[:i]...)
		escape := raw[i+1]
		raw = raw[i+2:]
		switch escape {
		case 'n':
			dst = append(dst, '\n')
		case 't', 'r', 'b', 'f', 'v':
			dst = append(dst, ' ')
		case 'x':
			dst, raw = appendHex(dst, raw, 2)
		case 'u':
			dst, raw = appendHex(dst, raw, 4)
		default:
			dst = append(dst, escape)
		}
	}
}

// appendHex appends the character whose code is the first digits of raw in hexadecimal, or
// nothing, and returns the rest of raw. It reads both escapes of a UTF-16 surrogate pair.
func appendHex(dst, raw []byte, digits int) (text, rest []byte) {
	r, ok := hexRune(raw, digits)
	if !ok {
		return dst, raw
	}
	raw = raw[digits:]
	if utf16.IsSurrogate(r) && bytes.HasPrefix(raw, []byte(`\u`)) {
		if low, ok := hexRune(raw[2:], digits); ok {
			r = utf16.DecodeRune(r, low)
			raw = raw[2+digits:]
		}
	}
	return utf8.AppendRune(dst, r), raw
}

// hexRune returns the character whose code is the first digits of src.
func hexRune(src []byte, digits int) (r rune, ok bool) {
	if len(src) < digits {
		return 0, false
	}
	code, err := strconv.ParseUint(string(src[:digits]), 16, 32)
	return rune(code), err == nil
}
