package selector

import (
	"fmt"
	"slices"
	"strings"

	"presscut/extract/internal/page"
)

// Of returns a selector that selects element e. It begins with the innermost element that has
// an id or a class, or else with the outermost one below the body.
func Of(p *page.Page, e int32) string {
	var names []string
	for ; e > 0 && p.Elements[e].Tag != page.Body; e = p.Elements[e].Parent {
		names = append(names, Label(p, e))
		if strings.ContainsAny(names[len(names)-1], ".#") {
			break
		}
	}
	slices.Reverse(names)
	return strings.Join(names, " > ")
}

// Label returns the type of element e with its id, or else the first of its classes, as a
// selector.
func Label(p *page.Page, e int32) string {
	element := &p.Elements[e]
	tag := element.Tag.String()
	if tag == "" {
		tag = escaped(strings.ToLower(string(p.Name(e))))
	}
	if tag == "" {
		tag = "*"
	}
	if id := name(p, element.ID); id != "" && !strings.ContainsAny(id, " \t\r\n\f") {
		return tag + "#" + escaped(id)
	}
	if words := strings.Fields(name(p, element.Class)); len(words) > 0 {
		return tag + "." + escaped(words[0])
	}
	return tag
}

// escaped returns a name in its form in a selector (CSSOM, 2.1).
func escaped(name string) string {
	var b strings.Builder
	for i, r := range name {
		switch {
		case r < ' ' || r == 0x7F || '0' <= r && r <= '9' && (i == 0 || i == 1 && name[0] == '-'):
			fmt.Fprintf(&b, `\%x `, r)
		case !isNameRune(r):
			b.WriteByte('\\')
			fallthrough
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
