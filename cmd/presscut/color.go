package main

import (
	"os"

	"github.com/fatih/color"
)

// colored reports whether output to stream must be coloured. --color takes precedence over the
// environment, and there NO_COLOR (no-color.org) over the variables that request colour
// (bixense.com/clicolors, force-color.org).
func (c *command) colored(stream any) bool {
	switch c.color {
	case colorAlways:
		return true
	case colorNever:
		return false
	}
	if os.Getenv("NO_COLOR") != "" {
		return false
	}
	if force := os.Getenv("FORCE_COLOR"); force != "" {
		return isOn(force)
	}
	if isOn(os.Getenv("CLICOLOR_FORCE")) {
		return true
	}
	return isTerminal(stream) && os.Getenv("TERM") != "dumb" && os.Getenv("CLICOLOR") != "0"
}

// isOn reports whether a variable of the environment is set to a value that does not mean no.
func isOn(value string) bool { return value != "" && value != "0" && value != "false" }

// coloredOutput reports whether the articles must be coloured. The environment does not colour
// files.
func (c *command) coloredOutput() bool {
	return (c.color == colorAlways || !c.toFile()) && c.colored(c.shown)
}

// coloredJSON reports whether JSON must be coloured: at a terminal, but for a program only if
// the command line requests it.
func (c *command) coloredJSON() bool {
	return (c.format == "json" || c.format == "jsonl") && c.page == nil && (c.color == colorAlways || c.atTerminal() && c.coloredOutput())
}

// The colours of JSON are those of jq.
var jsonPens = struct{ key, text, null, mark *color.Color }{
	key:  pen(color.FgBlue, color.Bold),
	text: pen(color.FgGreen),
	null: pen(color.FgHiBlack),
	mark: pen(color.Bold),
}

func pen(looks ...color.Attribute) *color.Color {
	p := color.New(looks...)
	p.EnableColor() // the decision to colour was made before
	return p
}

// paintJSON returns JSON in colours.
func paintJSON(json []byte) []byte {
	var out []byte
	for i := 0; i < len(json); {
		start := i
		var p *color.Color
		switch b := json[i]; b {
		case '"':
			for i++; i < len(json) && json[i] != '"'; i++ {
				if json[i] == '\\' {
					i++
				}
			}
			i = min(i+1, len(json))
			p = jsonPens.text
			if i < len(json) && json[i] == ':' {
				p = jsonPens.key
			}
		case '{', '}', '[', ']', ',', ':':
			i++
			p = jsonPens.mark
		case ' ', '\n', '\t', '\r':
			i++
		default:
			for i < len(json) && !isJSONDelimiter(json[i]) {
				i++
			}
			if b == 'n' {
				p = jsonPens.null
			}
		}
		if p == nil {
			out = append(out, json[start:i]...)
		} else {
			out = append(out, p.Sprint(string(json[start:i]))...)
		}
	}
	return out
}

func isJSONDelimiter(b byte) bool {
	switch b {
	case '"', '{', '}', '[', ']', ',', ':', ' ', '\n', '\t', '\r':
		return true
	}
	return false
}
