package format

import (
	"strings"
	"unicode"
)

// texLine returns a formula as TeX in one line of Markdown, where it must be safe with three
// kinds of readers: one that passes the formula to a typesetter, one without formulas that
// reads it as text, and one that ends the formula elsewhere. Backslash escapes and character
// references have another meaning to a typesetter, and \lt is not a command within \text or
// \ce. Spaces have no meaning in a formula: one separates characters that are markup only
// together, such as "<" and the name of an element.
func texLine(tex string) string {
	tex = oneLineTeX(withoutLinks(tex))
	out := make([]byte, 0, len(tex)+8)
	inner := false // within a formula in dollar signs inside the formula
	for i := 0; i < len(tex); i++ {
		b := tex[i]
		switch {
		case b == '\\' && i+1 < len(tex):
			i++
			out = append(out, b, tex[i])
			b = tex[i]
		case b == '\\':
			continue // an invisible space, which would escape the sign at the end
		case b == '$': // \text{if $x$} is \text{if \(x\)}
			out = append(out, `\(`...)
			if inner {
				out[len(out)-1] = ')'
			}
			inner = !inner
			continue
		case b == '`':
			out = append(out, "‘"...) // as TeX sets it
			continue
		default:
			out = append(out, b)
		}
		if i+1 < len(tex) && meansTogether(b, tex[i+1:]) {
			out = append(out, ' ')
		}
	}
	return string(out)
}

// meansTogether reports whether b and the rest of a formula after it are markup together.
func meansTogether(b byte, rest string) bool {
	next := rest[0]
	switch b {
	case '<':
		return next == '/' || next == '!' || next == '?' || isASCIILetter(next) || opensAddress(rest)
	case '&':
		return next == '#' || isEntity("&"+rest[:min(len(rest), maxEntity)])
	case ']':
		return next == '(' || next == '[' || next == ':'
	case '[':
		return next == '^'
	}
	return false
}

func isASCIILetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// oneLineTeX returns TeX in one line. A comment ends with its line, so it is removed from all
// lines but the last, or it would include the rest of the formula.
func oneLineTeX(tex string) string {
	tex = strings.ReplaceAll(tex, "\r", "\n")
	if strings.Contains(tex, "\n") {
		lines := strings.Split(tex, "\n")
		for i, line := range lines[:len(lines)-1] {
			lines[i] = withoutComment(line)
		}
		tex = strings.Join(lines, " ")
	}
	return strings.Join(strings.Fields(string(appendPrintable(nil, tex))), " ")
}

func withoutComment(line string) string {
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '\\':
			i++
		case '%':
			return line[:i]
		}
	}
	return line
}

// texLinks are the commands that give a part of a formula an address, which may run a script.
// The address may be hidden in macros, so no address can be considered safe.
var texLinks = [...]string{`\href`, `\url`}

// withoutLinks returns TeX without links: their text stays.
func withoutLinks(tex string) string {
	for _, command := range texLinks {
		if !strings.Contains(tex, command) {
			continue
		}
		parts := strings.Split(tex, command)
		var out strings.Builder
		out.WriteString(parts[0])
		for _, part := range parts[1:] {
			if part != "" && unicode.IsLetter(rune(part[0])) { // of a longer command
				out.WriteString(command)
			} else if rest := strings.TrimLeft(part, " \t\n\r"); strings.HasPrefix(rest, "{") && strings.Contains(rest, "}") {
				_, part, _ = strings.Cut(rest, "}")
			}
			out.WriteString(part)
		}
		tex = out.String()
	}
	return tex
}
