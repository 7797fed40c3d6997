package format

import "github.com/fatih/color"

// palette has the colours of Markdown on a terminal. A nil palette paints nothing.
type palette [colors]*color.Color

// The parts that are coloured.
const (
	titleColor = iota
	headingColor
	linkColor
	quoteColor

	colors // number of parts
)

func newPalette() *palette {
	p := &palette{
		titleColor:   color.New(color.Bold, color.FgYellow),
		headingColor: color.New(color.Bold),
		linkColor:    color.New(color.Underline, color.FgBlue),
		quoteColor:   color.New(color.FgGreen),
	}
	for _, c := range p {
		c.EnableColor() // whether to colour is the caller's decision
	}
	return p
}

// paint returns text in the colour of part what.
func (p *palette) paint(what int, text string) string {
	if p == nil || text == "" {
		return text
	}
	return p[what].Sprint(text)
}

// paint calls write and paints its output in the colour of part what.
func (p *markdown) paint(what int, write func()) {
	start := len(p.dst)
	write()
	if p.color != nil {
		p.dst = append(p.dst[:start], p.color.paint(what, string(p.dst[start:]))...)
		p.painted = len(p.dst)
	}
}
