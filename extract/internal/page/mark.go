package page

import (
	"bytes"
	"strings"
)

// markAttr returns the value of an attribute that the marks of a text dump imply for element
// e. The name is that of HTML's attribute: the address of a link in Markdown,
// "[text](address)", and the number of a list item, "3. text".
func (p *Page) markAttr(e int32, name string) (value string, ok bool) {
	element := &p.Elements[e]
	switch {
	case element.Tag == A && name == "href":
		return destination(p.Source[element.End:])
	case element.Tag == Li && name == "value":
		digits := bytes.TrimRight(p.Source[element.Start:element.Body], ".) \t")
		if len(digits) > 0 && digits[0] >= '0' && digits[0] <= '9' {
			return string(digits), true
		}
	}
	return "", false
}

// maxDestination is the length in bytes of the longest address that is read.
const maxDestination = 4096

// destination returns the address in the brackets after the text of a link.
func destination(rest []byte) (address string, ok bool) {
	if !bytes.HasPrefix(rest, []byte("](")) {
		return "", false
	}
	rest = rest[len("]("):min(len(rest), maxDestination)]
	depth := 0
	for i, c := range rest {
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				address, _, _ = strings.Cut(strings.TrimSpace(string(rest[:i])), " \"")
				return strings.Trim(address, "<>"), true
			}
		}
	}
	return "", false
}
