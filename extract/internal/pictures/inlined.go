package pictures

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"net/url"
	"strings"
)

// A saved page may hold its pictures itself, in data: addresses. Any page may hold the
// placeholder of a picture there that a script loads later. The two are distinguished by the
// data in the address, never by its presence.

const (
	// minInlined is the size in bytes of the smallest pictures. A pixel has 35
	// to 100, a blurred preview some hundred.
	minInlined = 600
	// maxPlain is the largest number of different characters in the middle of an encoded picture
	// of a single colour: the same few bytes repeat there. Varied data soon uses all 64.
	maxPlain = 16
	// inlinedHead is the length of the part of an address, a multiple of four, in which the
	// sides of a picture are looked for. A camera's preview may come before them.
	inlinedHead = 96 << 10
)

// IsInlined reports whether address contains the data itself.
func IsInlined(address string) bool {
	return len(address) >= len("data:") && strings.EqualFold(address[:len("data:")], "data:")
}

// IsInlinedPlaceholder reports whether the picture in a data: address is a placeholder.
func IsInlinedPlaceholder(address string) bool {
	kind, data, ok := strings.Cut(address[len("data:"):], ",")
	kind, parameters, _ := strings.Cut(strings.ToLower(kind), ";")
	packed := strings.HasSuffix(parameters, "base64")
	switch {
	case !ok || !strings.HasPrefix(kind, "image/"):
		return true
	case strings.HasPrefix(kind, "image/svg"):
		return !isDrawing(data, packed)
	case !packed:
		return len(data) < minInlined
	}
	size := base64.StdEncoding.DecodedLen(len(data))
	if size < minInlined {
		return true
	}
	head := make([]byte, base64.StdEncoding.DecodedLen(min(len(data), inlinedHead)))
	n, _ := base64.StdEncoding.Decode(head, []byte(data[:min(len(data), inlinedHead)])) // damaged data has no sides
	width, height := pictureSides(head[:n])
	return width > 0 && width < MinSide && height < MinSide || isPlain(data)
}

// isPlain reports whether base64 data is a picture of a single colour.
func isPlain(data string) bool {
	third := len(data) / 3
	var seen [256]bool
	different := 0
	for _, b := range []byte(data[third : 2*third]) {
		if !seen[b] {
			seen[b] = true
			if different++; different > maxPlain {
				return false
			}
		}
	}
	return true
}

// isDrawing reports whether an SVG shows more than an empty or plain surface or a blurred
// preview.
func isDrawing(data string, packed bool) bool {
	if packed {
		decoded, err := base64.StdEncoding.DecodeString(data)
		if err != nil {
			return false
		}
		data = string(decoded)
	} else if decoded, err := url.PathUnescape(data); err == nil {
		data = decoded
	}
	if strings.Contains(data, "feGaussianBlur") {
		return false
	}
	for _, shape := range [...]string{"<path", "<text", "<image", "<circle", "<ellipse", "<poly", "<line", "<use"} {
		if strings.Contains(data, shape) {
			return len(data) >= minInlined // an icon of a spinner has less
		}
	}
	return false
}

// pictureSides returns the width and height in pixels of a picture that begins with head, or 0
// if they are not found.
func pictureSides(head []byte) (width, height int) {
	switch {
	case bytes.HasPrefix(head, []byte("\x89PNG")) && len(head) >= 24:
		return int(binary.BigEndian.Uint32(head[16:]) & 0xFFFFFF), int(binary.BigEndian.Uint32(head[20:]) & 0xFFFFFF)
	case bytes.HasPrefix(head, []byte("GIF8")) && len(head) >= 10:
		return int(binary.LittleEndian.Uint16(head[6:])), int(binary.LittleEndian.Uint16(head[8:]))
	case bytes.HasPrefix(head, []byte("RIFF")) && len(head) >= 30:
		switch string(head[12:16]) {
		case "VP8X":
			return 1 + int(head[24]) + int(head[25])<<8 + int(head[26])<<16, 1 + int(head[27]) + int(head[28])<<8 + int(head[29])<<16
		case "VP8 ":
			return int(binary.LittleEndian.Uint16(head[26:]) & 0x3FFF), int(binary.LittleEndian.Uint16(head[28:]) & 0x3FFF)
		case "VP8L":
			bits := binary.LittleEndian.Uint32(head[21:])
			return 1 + int(bits&0x3FFF), 1 + int(bits>>14&0x3FFF)
		}
	case bytes.HasPrefix(head, []byte("\xFF\xD8")):
		return jpegSides(head[2:])
	}
	return 0, 0
}

// jpegSides finds the sides in the segments of a JPEG, which begin at its first marker.
func jpegSides(segments []byte) (width, height int) {
	for len(segments) >= 9 && segments[0] == 0xFF {
		marker := segments[1]
		if marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC { // a frame header
			return int(binary.BigEndian.Uint16(segments[7:])), int(binary.BigEndian.Uint16(segments[5:]))
		}
		next := 2 + int(binary.BigEndian.Uint16(segments[2:]))
		if next >= len(segments) {
			break
		}
		segments = segments[next:]
	}
	return 0, 0
}
