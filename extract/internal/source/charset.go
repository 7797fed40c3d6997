package source

import (
	"bytes"
	"fmt"
	"mime"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// decode returns raw as UTF-8 and the name of the charset it was in.
//
// Proof by the bytes comes before any label, because pages are saved, re-encoded and served
// with labels that were true once. Only the caller, who may know better, overrides it. So the
// order is byte order mark, caller, UTF-16 by its zeros, all or nearly all of the input valid
// as UTF-8 or with the escapes of ISO-2022-JP; then header, <meta> and XML declaration, each
// accepted unless the bytes contradict it; then detection.
func decode(raw []byte, opts Options) ([]byte, string, error) {
	if format := binaryFormat(raw); format != "" {
		return nil, "", fmt.Errorf("%w: it is %s", ErrNotText, format)
	}
	label, mark := byteOrderMark(raw)
	if raw = raw[mark:]; label == "" {
		label = opts.Charset
	}
	if label == "" {
		label = utf16ByZeros(raw)
	}
	if label != "" {
		return decodeChecked(raw, label)
	}
	if isBinary(raw) {
		return nil, "", errBinary
	}
	switch {
	case bytes.Contains(raw, []byte("\x1b$")) && isASCII(raw):
		return decodeAs(raw, "iso-2022-jp")
	case utf8.Valid(raw):
		return raw, "utf-8", nil
	case isNearlyUTF8(raw):
		return decodeAs(raw, "utf-8")
	}
	for _, label := range declared(raw, opts.ContentType) {
		text, name, err := decodeAs(raw, label)
		if err == nil && !isUnicode(name) && isPlausible(text, name) {
			return text, name, nil
		}
	}
	return decodeAs(raw, detect(raw))
}

// decodeChecked decodes raw from a charset that is certain, if the result is text.
func decodeChecked(raw []byte, label string) ([]byte, string, error) {
	text, name, err := decodeAs(raw, label)
	if err == nil && (isBinary(text) || strings.HasPrefix(name, "utf-16") && !isPlausible(text, name)) {
		err = errBinary
	}
	return text, name, err
}

// isUnicode reports whether name is a charset that the bytes would prove. A label with such a
// name is wrong if they do not.
func isUnicode(name string) bool { return strings.HasPrefix(name, "utf-") }

// decodeAs decodes raw from the charset of that label. Bytes without a meaning in it become
// U+FFFD.
func decodeAs(raw []byte, label string) ([]byte, string, error) {
	name, enc, err := lookup(label)
	if err != nil {
		return nil, "", err
	}
	if name == "utf-8" {
		if !utf8.Valid(raw) {
			raw = bytes.ToValidUTF8(raw, []byte("\ufffd"))
		}
		return raw, name, nil
	}
	if wider := superset(name); wider != "" && hasC1(raw) {
		return decodeAs(raw, wider)
	}
	text, err := enc.NewDecoder().Bytes(raw)
	return text, name, err
}

// lookup returns the encoding of a label by the WHATWG standard, and the encoding's name in
// lower case.
func lookup(label string) (string, encoding.Encoding, error) {
	enc, err := htmlindex.Get(label)
	if err != nil {
		return "", nil, fmt.Errorf("unknown charset %q", label)
	}
	name, err := htmlindex.Name(enc)
	switch {
	case err != nil || name == "replacement":
		return "", nil, fmt.Errorf("charset %q is not supported", label)
	case name == "gbk":
		enc = simplifiedchinese.GB18030 // as in the standard: "gbk's decoder is gb18030's decoder"
	}
	return name, enc, nil
}

// byteOrderMark returns the charset of a byte order mark, and its length.
func byteOrderMark(raw []byte) (string, int) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		return "utf-8", 3
	case bytes.HasPrefix(raw, []byte("\xff\xfe")):
		return "utf-16le", 2
	case bytes.HasPrefix(raw, []byte("\xfe\xff")):
		return "utf-16be", 2
	}
	return "", 0
}

// utf16ByZeros returns the charset of UTF-16 without byte order mark: markup and spaces leave
// zeros in every other byte and nowhere else.
func utf16ByZeros(raw []byte) string {
	sample := raw[:min(len(raw), 1024)&^1]
	var zeros [2]int
	for i, b := range sample {
		if b == 0 {
			zeros[i&1]++
		}
	}
	many, few := len(sample)/8, len(sample)/100
	switch {
	case zeros[1] > many && zeros[0] <= few:
		return "utf-16le"
	case zeros[0] > many && zeros[1] <= few:
		return "utf-16be"
	}
	return ""
}

// brokenShare is the largest number of bytes that are not UTF-8 for each character beyond
// ASCII that is. Pages are cut at a byte, or glued from parts in several charsets. A pair of
// bytes in another charset may by chance be UTF-8 too, but for each such pair, several are
// not.
const brokenShare = 0.25

// isNearlyUTF8 reports whether raw is UTF-8 except for a few broken bytes.
func isNearlyUTF8(raw []byte) bool {
	whole, broken := 0, 0
	for rest := raw; len(rest) > 0; {
		if rest[0] < utf8.RuneSelf {
			rest = rest[1:]
			continue
		}
		r, n := utf8.DecodeRune(rest)
		switch {
		case r != utf8.RuneError || n > 1:
			whole++
		case utf8.FullRune(rest):
			broken++
		}
		rest = rest[n:]
	}
	return float64(broken) <= brokenShare*float64(whole)
}

func isASCII(raw []byte) bool { return beyondASCII(raw) == 0 }

// beyondASCII counts the bytes of raw that are not ASCII.
func beyondASCII(raw []byte) int {
	n := 0
	for _, b := range raw {
		if b >= utf8.RuneSelf {
			n++
		}
	}
	return n
}

// declared returns the labels in header, <meta> and XML declaration, the most credible first.
// A header that names Latin-1 is often a server's default and comes last.
func declared(raw []byte, contentType string) []string {
	var labels []string
	for _, label := range [...]string{headerCharset(contentType), metaCharset(raw), xmlCharset(raw)} {
		if label != "" {
			labels = append(labels, label)
		}
	}
	if len(labels) > 1 {
		if name, _, err := lookup(labels[0]); err != nil || name == "windows-1252" {
			labels = append(labels[1:], labels[0])
		}
	}
	return labels
}

func headerCharset(contentType string) string {
	_, params, err := mime.ParseMediaType(contentType)
	if err != nil && params == nil {
		return ""
	}
	return params["charset"]
}

// declarationLen is the number of bytes of a page in which its declarations are looked for. In
// the HTML standard it is 1,024, but pages put scripts and licences before.
const declarationLen = 8 << 10

// metaCharset returns the label of <meta charset=X> or of <meta
// http-equiv=Content-Type content="text/html; charset=X">.
func metaCharset(raw []byte) string {
	head := bytes.ToLower(raw[:min(len(raw), declarationLen)])
	for {
		_, rest, ok := bytes.Cut(head, []byte("<meta"))
		if !ok {
			return ""
		}
		tag, rest, _ := bytes.Cut(rest, []byte(">"))
		if _, value, ok := bytes.Cut(tag, []byte("charset")); ok {
			if label := labelOf(value); label != "" {
				return label
			}
		}
		head = rest
	}
}

// xmlCharset returns the label of <?xml encoding="X"?>.
func xmlCharset(raw []byte) string {
	head := bytes.TrimLeft(raw[:min(len(raw), declarationLen)], " \t\r\n")
	if !bytes.HasPrefix(head, []byte("<?xml")) {
		return ""
	}
	declaration, _, _ := bytes.Cut(head, []byte(">"))
	_, value, _ := bytes.Cut(declaration, []byte("encoding"))
	return labelOf(value)
}

// labelOf returns the label in the text after "charset": =X, = "X", ='X'.
func labelOf(value []byte) string {
	value, ok := bytes.CutPrefix(bytes.TrimLeft(value, " \t\r\n"), []byte("="))
	if !ok {
		return ""
	}
	value = bytes.TrimLeft(value, " \t\r\n\"'")
	if end := bytes.IndexAny(value, " \t\r\n\"';,/>"); end >= 0 {
		value = value[:end]
	}
	return strings.ToLower(string(value))
}
