package selector

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSteps is the largest number of steps in a list of selectors: each is compared with all
// elements of a page.
const maxSteps = 256

// Parse reads a selector. The error reports the fault and its character.
func Parse(text string) (*Selector, error) {
	p := &parser{text: text}
	s := &Selector{text: strings.TrimSpace(text)}
	steps := 0
	for {
		one, err := p.path()
		if err != nil {
			at := utf8.RuneCountInString(text[:p.at]) + 1
			return nil, fmt.Errorf("selector %q, character %d: %w", s.text, at, err)
		}
		s.paths = append(s.paths, one)
		if steps += len(one); steps > maxSteps {
			return nil, fmt.Errorf("a selector of more than %d steps", maxSteps)
		}
		if !p.skip(',') {
			return s, nil
		}
	}
}

// parser is the state of reading a selector.
type parser struct {
	text string
	at   int
}

// peek returns the next byte, or 0 at the end.
func (p *parser) peek() byte {
	if p.at < len(p.text) {
		return p.text[p.at]
	}
	return 0
}

// skip skips b if it comes next, and reports whether it did.
func (p *parser) skip(b byte) bool {
	if p.at == len(p.text) || p.text[p.at] != b {
		return false
	}
	p.at++
	return true
}

// space skips white space and reports whether there was any.
func (p *parser) space() bool {
	from := p.at
	for p.at < len(p.text) && strings.IndexByte(" \t\n\r\f", p.text[p.at]) >= 0 {
		p.at++
	}
	return p.at > from
}

// path reads a selector up to a comma or the end.
func (p *parser) path() (path, error) {
	p.space()
	var steps path
	relation := within
	for {
		s := step{combinator: relation}
		if err := p.step(&s); err != nil {
			return nil, err
		}
		steps = append(steps, s)
		spaced := p.space()
		switch b := p.peek(); {
		case p.at == len(p.text) || b == ',':
			return steps, nil
		case b == '>':
			relation = child
		case b == '+':
			relation = next
		case b == '~':
			relation = behind
		case spaced:
			relation = within
			continue
		default:
			return nil, fmt.Errorf("unexpected %s", p.quoted())
		}
		p.at++
		p.space()
	}
}

// quoted returns the next character for an error.
func (p *parser) quoted() string {
	if p.at == len(p.text) {
		return "end"
	}
	r, _ := utf8.DecodeRuneInString(p.text[p.at:])
	return strconv.QuoteRune(r)
}

// step reads a compound selector with its negation.
func (p *parser) step(s *step) error {
	from := p.at
	if err := p.compound(&s.compound, func() error {
		var not compound
		p.space()
		if err := p.whole(&not); err != nil {
			return err
		}
		p.space()
		if !p.skip(')') {
			return fmt.Errorf(":not( takes one selector without spaces, and ) behind it, not %s", p.quoted())
		}
		s.not = append(s.not, not)
		return nil
	}); err != nil {
		return err
	}
	if p.at == from {
		return p.missing()
	}
	return nil
}

// whole reads the compound selector within :not.
func (p *parser) whole(c *compound) error {
	from := p.at
	if err := p.compound(c, func() error { return errors.New(":not stands in :not") }); err != nil {
		return err
	}
	if p.at == from {
		return p.missing()
	}
	return nil
}

// missing returns the error for a missing selector.
func (p *parser) missing() error {
	if p.at == len(p.text) {
		return errors.New("a name, .class, #id or [attribute] is missing")
	}
	return fmt.Errorf("a name, .class, #id or [attribute] should stand here, not %s", p.quoted())
}

// compound reads a type, classes, ids, attributes and pseudo-classes, up to anything else. not
// reads the content of the brackets of :not, and the closing one.
func (p *parser) compound(c *compound, not func() error) error {
	if !p.skip('*') && p.startsName() {
		name, err := p.name()
		if err != nil {
			return err
		}
		c.tag = strings.ToLower(name)
	}
	for {
		switch {
		case p.skip('.'):
			class, err := p.name()
			if err != nil {
				return err
			}
			c.classes = append(c.classes, class)
		case p.skip('#'):
			id, err := p.name()
			if err != nil {
				return err
			}
			if c.id != "" && c.id != id {
				return errors.New("no element has two ids")
			}
			c.id = id
		case p.skip('['):
			a, err := p.attr()
			if err != nil {
				return err
			}
			c.attrs = append(c.attrs, a)
		case p.peek() == ':':
			if err := p.pseudo(c, not); err != nil {
				return err
			}
		default:
			return nil
		}
	}
}

// pseudo reads a pseudo-class.
func (p *parser) pseudo(c *compound, not func() error) error {
	from := p.at
	p.at++
	name, err := p.name()
	if err != nil {
		return err
	}
	switch strings.ToLower(name) {
	case "first-child":
		return p.place(c, 1)
	case "last-child":
		return p.place(c, -1)
	case "nth-child":
		if p.skip('(') {
			digits := p.at
			for '0' <= p.peek() && p.peek() <= '9' {
				p.at++
			}
			n, err := strconv.ParseInt(p.text[digits:p.at], 10, 32)
			if err != nil || n == 0 || !p.skip(')') {
				return errors.New(":nth-child takes a number from 1 on: :nth-child(2)")
			}
			return p.place(c, int32(n))
		}
	case "not":
		if p.skip('(') {
			return not()
		}
	}
	p.at = from
	return fmt.Errorf("unknown :%s; known are :first-child, :last-child, :nth-child(2) and :not(.class)", name)
}

// place sets the required position among the children.
func (p *parser) place(c *compound, nth int32) error {
	if c.nth != 0 && c.nth != nth {
		return errors.New("only one place among siblings can be asked for")
	}
	c.nth = nth
	return nil
}

// attr reads an attribute after its opening bracket.
func (p *parser) attr() (a attr, err error) {
	p.space()
	name, err := p.name()
	if err != nil {
		return a, err
	}
	a.name = strings.ToLower(name)
	p.space()
	if p.skip(']') {
		return a, nil
	}
	signs := map[byte]match{'~': word, '|': dashed, '^': starts, '$': ends, '*': holds}
	a.match = equals
	if m, ok := signs[p.peek()]; ok {
		a.match = m
		p.at++
	}
	if !p.skip('=') {
		return a, fmt.Errorf("= or ] should stand here, not %s", p.quoted())
	}
	p.space()
	if quote := p.peek(); quote == '"' || quote == '\'' {
		p.at++
		a.value, err = p.str(quote)
	} else {
		a.value, err = p.name()
	}
	if err != nil {
		return a, err
	}
	p.space()
	switch p.peek() {
	case 'i', 'I':
		a.fold = true
		p.at++
	case 's', 'S':
		p.at++
	}
	p.space()
	if !p.skip(']') {
		return a, fmt.Errorf("] should stand here, not %s", p.quoted())
	}
	return a, nil
}

// str reads a string up to its closing mark.
func (p *parser) str(quote byte) (string, error) {
	from := p.at - 1
	var b strings.Builder
	for p.at < len(p.text) {
		switch c := p.text[p.at]; c {
		case quote:
			p.at++
			return b.String(), nil
		case '\\':
			b.WriteString(p.escape())
		default:
			b.WriteByte(c)
			p.at++
		}
	}
	p.at = from
	return "", errors.New("a quotation mark is not closed")
}

// startsName reports whether a name comes next.
func (p *parser) startsName() bool {
	r, _ := utf8.DecodeRuneInString(p.text[p.at:])
	return p.at < len(p.text) && (r == '\\' || isNameRune(r))
}

// isNameRune reports whether r may be in a name without an escape.
func isNameRune(r rune) bool {
	return r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) || r >= 0xA0
}

// name reads an identifier. Digits may begin one, as in values that people write without
// quotation marks.
func (p *parser) name() (string, error) {
	var b strings.Builder
	for p.at < len(p.text) {
		r, n := utf8.DecodeRuneInString(p.text[p.at:])
		switch {
		case r == '\\':
			b.WriteString(p.escape())
			continue
		case !isNameRune(r) || r == utf8.RuneError && n == 1:
		default:
			b.WriteString(p.text[p.at : p.at+n])
			p.at += n
			continue
		}
		break
	}
	if b.Len() == 0 {
		return "", fmt.Errorf("a name is missing before %s", p.quoted())
	}
	return b.String(), nil
}

// maxHex is the largest number of digits in an escape.
const maxHex = 6

// escape reads a character after a backslash: by its number in hexadecimal digits, which a
// space may end, or the character itself (CSS Syntax 3, 4.3.7).
func (p *parser) escape() string {
	p.at++ // the backslash
	from := p.at
	for p.at < len(p.text) && p.at-from < maxHex && strings.IndexByte("0123456789abcdefABCDEF", p.text[p.at]) >= 0 {
		p.at++
	}
	if p.at > from {
		n, _ := strconv.ParseInt(p.text[from:p.at], 16, 32)
		p.skip(' ')
		if n == 0 || !utf8.ValidRune(rune(n)) {
			return string(utf8.RuneError)
		}
		return string(rune(n))
	}
	_, n := utf8.DecodeRuneInString(p.text[p.at:])
	p.at += n
	return p.text[from:p.at]
}
