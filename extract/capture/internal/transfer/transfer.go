// Package transfer decodes the bodies of MIME messages.
package transfer

import (
	"bytes"
	"encoding/base64"
	"strings"
)

// Decode decodes a Content-Transfer-Encoding (RFC 2045, section 6). Text that breaks
// the rules is kept as it is, or left out in base64. The result may be in the memory of raw.
func Decode(encoding string, raw []byte) []byte {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		return decodeQuoted(raw)
	case "base64":
		return Base64(raw)
	}
	return raw
}

// decodeQuoted decodes quoted-printable in the memory of raw.
func decodeQuoted(raw []byte) []byte {
	text := raw[:0]
	for len(raw) > 0 {
		b := raw[0]
		raw = raw[1:]
		if b != '=' {
			text = append(text, b)
			continue
		}
		if len(raw) >= 2 {
			if high, low := hexDigit(raw[0]), hexDigit(raw[1]); high < 16 && low < 16 {
				text = append(text, high<<4|low)
				raw = raw[2:]
				continue
			}
		}
		line := bytes.TrimLeft(raw[:min(len(raw), maxBlank)], " \t\r")
		if len(line) > 0 && line[0] == '\n' {
			raw = raw[min(len(raw), maxBlank)-len(line)+1:]
		} else if len(raw) > 0 {
			text = append(text, '=')
		}
	}
	return text
}

// maxBlank is the largest number of bytes of space between the "=" at the end of a continued
// line and the line's end: lines have 76 bytes.
const maxBlank = 80

// hexDigit returns the value of a hexadecimal digit, or 16 if b is not one.
func hexDigit(b byte) byte {
	switch {
	case '0' <= b && b <= '9':
		return b - '0'
	case 'a' <= b|0x20 && b|0x20 <= 'f':
		return b | 0x20 - 'a' + 10
	}
	return 16
}

// Base64 decodes base64 in the memory of raw. Other characters are left out.
func Base64(raw []byte) []byte {
	digits := raw[:0]
	for _, b := range raw {
		switch {
		case 'A' <= b && b <= 'Z', 'a' <= b && b <= 'z', '0' <= b && b <= '9', b == '+', b == '/':
			digits = append(digits, b)
		}
	}
	if len(digits)%4 == 1 {
		digits = digits[:len(digits)-1] // cut in a character
	}
	text := make([]byte, base64.RawStdEncoding.DecodedLen(len(digits)))
	n, _ := base64.RawStdEncoding.Decode(text, digits) // all are digits
	return text[:n]
}
