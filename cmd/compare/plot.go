package main

import (
	"fmt"
	"html"
	"math"
	"strings"
	"time"
)

// The plot's measures, in SVG user units.
const (
	panelWidth  = 400
	panelHeight = 320
	panelGap    = 90
	marginLeft  = 70
	marginTop   = 40
	legendLine  = 20
	marginRight = 40
	plotWidth   = marginLeft + 2*panelWidth + panelGap + marginRight
)

// colors part the lines: html.Parse in grey, then as many distinct hues as there are, dark enough for a white page and light enough for a dark one.
var colors = [...]string{
	"#888888", "#1f77b4", "#d62728", "#2ca02c", "#ff7f0e", "#9467bd", "#8c564b", "#e377c2", "#bcbd22", "#17becf",
}

// panel is one chart with logarithmic axes. Both scales are powers of ten.
type panel struct {
	title     string
	left      int
	low, high int // exponents of the vertical scale
	label     func(exponent int) string
}

// plot draws time and memory against size as an SVG document.
func plot(all []growth) string {
	height := marginTop + panelHeight + 60 + (len(all)+1)/2*legendLine
	var svg strings.Builder
	fmt.Fprintf(&svg, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
<style>text{fill:#333}.grid{stroke:#8884}polyline{fill:none;stroke-width:2}@media(prefers-color-scheme:dark){text{fill:#ddd}}</style>
`, plotWidth, height)
	duration := panel{"time, bytes to JSON", marginLeft, -5, 2, labelTime}
	memory := panel{"heap in use, at most", marginLeft + panelWidth + panelGap, 4, 10, labelSize}
	duration.drawFrame(&svg)
	memory.drawFrame(&svg)
	for i, g := range all {
		duration.drawLine(&svg, g, colors[i%len(colors)], func(at int) float64 { return g.times[at].Seconds() })
		memory.drawLine(&svg, g, colors[i%len(colors)], func(at int) float64 { return float64(g.peaks[at]) })
		x := marginLeft + i%2*(panelWidth+panelGap)
		y := marginTop + panelHeight + 60 + i/2*legendLine
		fmt.Fprintf(&svg, `<path d="M%d %dh24" stroke="%s" stroke-width="2"/><text x="%d" y="%d">%s</text>`+"\n",
			x, y-4, colors[i%len(colors)], x+32, y, html.EscapeString(g.name))
	}
	svg.WriteString("</svg>\n")
	return svg.String()
}

// drawFrame draws the grid of a panel with its labels.
func (p panel) drawFrame(svg *strings.Builder) {
	fmt.Fprintf(svg, `<text x="%d" y="%d" font-weight="bold">%s</text>`+"\n", p.left, marginTop-16, p.title)
	for exponent := p.low; exponent <= p.high; exponent++ {
		y := p.y(math.Pow10(exponent))
		fmt.Fprintf(svg, `<path class="grid" d="M%d %.1fh%d"/><text x="%d" y="%.1f" text-anchor="end">%s</text>`+"\n",
			p.left, y, panelWidth, p.left-8, y+4, p.label(exponent))
	}
	for size := smallestSize; size <= largestSize; size *= 10 {
		x := p.x(float64(size))
		fmt.Fprintf(svg, `<path class="grid" d="M%.1f %dv%d"/><text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n",
			x, marginTop, panelHeight, x, marginTop+panelHeight+18, formatSize(size))
	}
}

// drawLine draws the value of each size.
func (p panel) drawLine(svg *strings.Builder, g growth, color string, value func(at int) float64) {
	fmt.Fprintf(svg, `<polyline stroke="%s" points="`, color)
	for at, size := range g.sizes {
		fmt.Fprintf(svg, "%.1f,%.1f ", p.x(float64(size)), p.y(value(at)))
	}
	svg.WriteString("\"/>\n")
}

func (p panel) x(size float64) float64 {
	return float64(p.left) + panelWidth*math.Log10(size/smallestSize)/math.Log10(largestSize/smallestSize)
}

func (p panel) y(value float64) float64 {
	part := (math.Log10(value) - float64(p.low)) / float64(p.high-p.low)
	return marginTop + panelHeight*(1-min(max(part, 0), 1))
}

func labelTime(exponent int) string {
	return time.Duration(math.Round(math.Pow10(exponent + 9))).String()
}

func labelSize(exponent int) string {
	return formatSize(int(math.Pow10(exponent)))
}
