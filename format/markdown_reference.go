package format

import (
	"strconv"
	"strings"
)

// references are the addresses that links and pictures refer to by number, in the order
// in which they first do (CommonMark section 4.7).
type references struct {
	numbers   map[string]int
	addresses []string
}

// target returns the part of a link to url, or of a picture, after its text.
func (p *markdown) target(url string) string {
	if p.places == nil {
		return "(" + p.destination(url) + ")"
	}
	n, ok := p.places.numbers[url]
	if !ok {
		p.places.addresses = append(p.places.addresses, url)
		n = len(p.places.addresses)
		p.places.numbers[url] = n
	}
	return "[" + strconv.Itoa(n) + "]"
}

// references writes the addresses after the text that begins at start.
func (p *markdown) references(start int) {
	if p.places == nil || len(p.places.addresses) == 0 {
		return
	}
	p.blankLine(start)
	for i, url := range p.places.addresses {
		if i > 0 {
			p.newLine()
		}
		p.dst = append(p.dst, "["+strconv.Itoa(i+1)+"]: "+p.destination(url)...)
	}
}

// isNumbered reports whether text that begins with a bracket could be taken for the number of
// a reference.
func isNumbered(s string) bool {
	rest := strings.TrimLeft(s[1:], " \t\n")
	end := 0
	for end < len(rest) && '0' <= rest[end] && rest[end] <= '9' {
		end++
	}
	return end > 0 && strings.HasPrefix(strings.TrimLeft(rest[end:], " \t\n"), "]")
}
