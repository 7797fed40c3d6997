// Package report writes HTML pages that show how presscut judged a page, and the results of a
// run over many pages.
//
// Each is one file that loads nothing. All text of the pages is escaped, and a
// Content-Security-Policy allows only the style sheet and the script of this package, by their
// hashes.
package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

//go:embed report.css
var style string

// document is the state of writing an HTML document.
type document struct{ dst []byte }

// raw writes markup.
func (d *document) raw(markup string) { d.dst = append(d.dst, markup...) }

// text writes s as text.
func (d *document) text(s string) { d.raw(escape(s)) }

// f writes markup with arguments: strings are escaped, numbers are not.
func (d *document) f(markup string, args ...any) {
	for i, arg := range args {
		if s, ok := arg.(string); ok {
			args[i] = escape(s)
		}
	}
	d.dst = fmt.Appendf(d.dst, markup, args...)
}

// escape returns s escaped for text and quoted attributes. Control characters, and those that
// change the direction of the text around them, are removed.
func escape(s string) string {
	return html.EscapeString(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, s))
}

// begin writes the head of a document.
func (d *document) begin(title, script string) {
	policy := "default-src 'none'; style-src " + hash(style) + "; base-uri 'none'; form-action 'none'"
	if script != "" {
		policy += "; script-src " + hash(script)
	}
	d.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
	d.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n")
	d.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	d.raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
	d.f("<title>%s</title>\n", title)
	d.raw("<style>" + style + "</style>\n</head>\n<body>\n")
}

// end writes the end of a document.
func (d *document) end(script string) {
	if script != "" {
		d.raw("<script>" + script + "</script>\n")
	}
	d.raw("</body>\n</html>\n")
}

// hash returns the source expression of a style sheet or script in a policy.
func hash(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// bar draws a share of a whole, from 0 to 1, without a label.
func (d *document) bar(share float64) {
	d.f(`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="%.0f" height="6"/></svg>`, 100*min(max(share, 0), 1))
}

// cut returns the beginning of s, at most n characters of it, on one line.
func cut(s string, n int) string {
	s = strings.Join(strings.Fields(s[:min(len(s), n*utf8.UTFMax)]), " ")
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// count returns a number with its noun, as "1 block" and "1,234 blocks".
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return grouped(n) + " " + noun
}

// grouped returns n with commas between thousands.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// bytes returns a number of bytes for people.
func bytes(n int64) string {
	switch {
	case n >= 10<<20:
		return fmt.Sprintf("%.0f MB", float64(n)/(1<<20))
	case n >= 1<<20:
		return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
	case n >= 1<<10:
		return fmt.Sprintf("%.0f KB", float64(n)/(1<<10))
	}
	return count(int(n), "byte")
}

// duration returns a time for people.
func duration(t time.Duration) string {
	switch {
	case t >= time.Minute:
		return t.Round(time.Second).String()
	case t >= time.Second:
		return fmt.Sprintf("%.1f s", t.Seconds())
	}
	return fmt.Sprintf("%.2f ms", float64(t)/float64(time.Millisecond))
}
