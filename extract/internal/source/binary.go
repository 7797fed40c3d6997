package source

import (
	"bytes"
	"fmt"
)

var errBinary = fmt.Errorf("%w: it is binary data", ErrNotText)

// binaryShare is the share of control characters from which bytes are not text. Text has only
// a few strays; random bytes have 11 %.
const binaryShare = 0.05

// binarySample is how many bytes of the input are counted for that. NUL, the most frequent
// byte of programs and tables, is counted in all of it.
const binarySample = 8 << 10

// isBinary reports whether raw, which is not UTF-16, has too many control
// characters to be text.
func isBinary(raw []byte) bool {
	sample := raw[:min(len(raw), binarySample)]
	controls := 0
	for _, b := range sample {
		if b < ' ' && !isTextControl(b) {
			controls++
		}
	}
	return float64(controls) > binaryShare*float64(len(sample)) ||
		float64(bytes.Count(raw, []byte{0})) > binaryShare*float64(len(raw))
}

// isTextControl reports whether b is a control character that occurs in text: white space,
// backspace (man pages), escape (ISO-2022-JP, terminal colours).
func isTextControl(b byte) bool {
	switch b {
	case '\t', '\n', '\v', '\f', '\r', '\b', 0x1b:
		return true
	}
	return false
}

// binaryFormat returns the name of a well-known binary format by its first bytes, as in the
// WHATWG MIME Sniffing standard and file(1).
func binaryFormat(raw []byte) string {
	for _, f := range binaryFormats {
		if bytes.HasPrefix(raw, []byte(f.magic)) {
			return f.name
		}
	}
	if len(raw) > 12 && string(raw[4:8]) == "ftyp" {
		return "a video"
	}
	if len(raw) > tarMagicAt && bytes.HasPrefix(raw[tarMagicAt:], []byte("ustar")) {
		return "a tar archive"
	}
	return ""
}

// tarMagicAt is the offset of the magic number in the header of a tar archive's first member.
const tarMagicAt = 257

var binaryFormats = [...]struct{ magic, name string }{
	{"\x89PNG\r\n\x1a\n", "a PNG image"},
	{"\xff\xd8\xff", "a JPEG image"},
	{"GIF87a", "a GIF image"},
	{"GIF89a", "a GIF image"},
	{"RIFF", "a RIFF file (WebP, WAV, AVI)"},
	{"\x00\x00\x01\x00", "an icon"},
	{"%PDF-", "a PDF document"},
	{"%!PS-", "a PostScript document"},
	{"PK\x03\x04", "a zip archive"},
	{"PK\x05\x06", "a zip archive"},
	{"\x1f\x8b", "gzip data"},
	{"\x28\xb5\x2f\xfd", "zstd data"},
	{"BZh", "bzip2 data"},
	{"\xfd7zXZ\x00", "xz data"},
	{"7z\xbc\xaf\x27\x1c", "a 7-zip archive"},
	{"Rar!\x1a\x07", "a RAR archive"},
	{"\x7fELF", "a program"},
	{"MZ\x90\x00", "a program"},
	{"\xca\xfe\xba\xbe", "a program"},
	{"\x00asm", "a program"},
	{"wOFF", "a font"},
	{"wOF2", "a font"},
	{"OggS", "an Ogg file"},
	{"ID3", "an MP3 file"},
	{"SQLite format 3\x00", "an SQLite database"},
	{"bplist00", "a property list"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"},
}
