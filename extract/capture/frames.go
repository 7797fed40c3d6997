package capture

import "bytes"

// A page of frames has no text but the addresses of its frames, one of which is the article
// and the others menus and titles. If a capture has all of them, the frame with the most text
// outside of links is taken for the page.

// isFrameset reports whether a page is made of frames.
func isFrameset(body []byte) bool {
	for rest := body; ; {
		at := bytes.IndexByte(rest, '<')
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
		switch {
		case hasFold(rest, "frameset"):
			return true
		case hasFold(rest, "body"), hasFold(rest, "p"), hasFold(rest, "div"):
			return false // the rest is <noframes> or not an element of the page
		}
	}
}

// hasFold reports whether b begins with the name of an element, in lower or upper case.
func hasFold(b []byte, name string) bool {
	return len(b) > len(name) && bytes.EqualFold(b[:len(name)], []byte(name)) && (b[len(name)] <= ' ' || b[len(name)] == '>')
}

// fullest returns the index of the page with the most text outside of links, or -1 if there is
// none.
func fullest(pages [][]byte) int {
	best, most := -1, 0
	for i, body := range pages {
		if n := proseLen(body); n > most {
			best, most = i, n
		}
	}
	return best
}

// proseLen returns the number of bytes of a page's text outside of links.
func proseLen(body []byte) int {
	n, linked := 0, false
	for len(body) > 0 {
		text, rest, more := bytes.Cut(body, []byte("<"))
		if !linked {
			n += len(bytes.TrimSpace(text))
		}
		if !more {
			break
		}
		end := ">"
		switch {
		case hasFold(rest, "script"):
			end = "</script"
		case hasFold(rest, "style"):
			end = "</style"
		case bytes.HasPrefix(rest, []byte("!--")):
			end = "-->"
		case hasFold(rest, "a"):
			linked = true
		case hasFold(rest, "/a"):
			linked = false
		}
		_, body, _ = bytes.Cut(rest, []byte(end))
	}
	return n
}
