// Package latex reads formulas in TeX out of what pages have of them: text between delimiters, the
// addresses and text alternatives of images, data of editors. It never sees a page.
package latex

import (
	"encoding/json"
	"html"
	"net/url"
	"slices"
	"strings"
)

// Bare returns TeX without delimiters. Pages saved by a browser have character references
// that the script did not have.
func Bare(tex string) string {
	tex = strings.TrimSpace(html.UnescapeString(tex))
	for _, signs := range [...][2]string{{"$$", "$$"}, {"$", "$"}, {`\(`, `\)`}, {`\[`, `\]`}, {`{\displaystyle `, "}"},
		{`{\textstyle `, "}"}, {"<![CDATA[", "]]>"}, {"% <![CDATA[", "%]]>"}} {
		if inner, ok := strings.CutPrefix(tex, signs[0]); ok && strings.HasSuffix(inner, signs[1]) {
			tex = strings.TrimSpace(strings.TrimSuffix(inner, signs[1]))
		}
	}
	return tex
}

// imageClasses are the classes of images that are formulas.
var imageClasses = [...]string{"latex", "tex", "math", "mathtex", "latexcompiler", "mwe-math-fallback-image-inline", "ql-img-inline-formula", "eeimg"}

// IsImage reports whether an image is a formula with TeX as its text alternative.
func IsImage(class, alt string) bool {
	if alt == "" {
		return false
	}
	for word := range strings.FieldsSeq(class) {
		if slices.Contains(imageClasses[:], word) {
			return true
		}
	}
	return strings.HasPrefix(alt, `{\displaystyle`) || strings.HasPrefix(alt, `\(`) || strings.HasPrefix(alt, "$") && strings.HasSuffix(alt, "$") && len(alt) > 2 && strings.Contains(alt, `\`)
}

// Services are parts of the addresses of services that draw TeX, which follows in the
// query.
var Services = [...]string{"latex.codecogs.com/", "/latex.php?latex=", "/equation?tex=", "cht=tx&chl=", "/mathtex.cgi?", "/mimetex.cgi?"}

// OfQuery returns the TeX in the query of a service's address, without commands for size and
// colours.
func OfQuery(query string) string {
	if _, tex, found := strings.Cut(query, "?"); found {
		query = tex
	}
	query, _, _ = strings.Cut(query, "&")
	tex, err := url.PathUnescape(strings.ReplaceAll(query, "+", "%20"))
	if err != nil {
		return ""
	}
	for {
		tex = strings.TrimLeft(tex, " ")
		word := strings.IndexAny(tex, " }")
		if word < 0 || !slices.ContainsFunc(drawingCommands[:], func(command string) bool { return strings.HasPrefix(tex, command) }) {
			return Bare(tex)
		}
		tex = tex[word+1:]
	}
}

// drawingCommands begin the options that services accept before a formula.
var drawingCommands = [...]string{`\dpi{`, `\bg_`, `\fg_`, `\inline `, `\large `, `\Large `, `\LARGE `, `\huge `, `\small `, `\tiny `, `\fn_`, `\color{`, `\bg{`}

// OfSubstack returns the TeX in Substack's data about an element, or "".
func OfSubstack(about string) string {
	var known struct {
		TeX string `json:"persistentExpression"`
	}
	if !strings.Contains(about, "persistentExpression") || json.Unmarshal([]byte(about), &known) != nil {
		return ""
	}
	return known.TeX
}

// maxNumber is the number of bytes of the longest number of a formula.
const maxNumber = 8

// IsNumber reports whether text is the number of a formula: "(3)", "(2.1a)".
func IsNumber(text string) bool {
	number, ok := strings.CutPrefix(strings.TrimSpace(text), "(")
	number, closed := strings.CutSuffix(number, ")")
	return ok && closed && len(number) > 0 && len(number) <= maxNumber && number[0] >= '0' && number[0] <= '9'
}

// HasSign reports whether text has a character that formulas have and prose lacks.
func HasSign(text string) bool { return strings.ContainsAny(text, `\^_=`) }
