package main

import (
	"flag"
	"fmt"
	"html"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the picture of a terminal into .github")

// The picture of a terminal that README.md shows.
const (
	picture        = "../../.github/terminal.svg"
	pictureColumns = 84
	pictureLines   = 24
)

// TestPicture compares the picture of a terminal with what a terminal shows.
//
//	go test ./cmd/presscut -run TestPicture -update
//
// writes it anew.
func TestPicture(t *testing.T) {
	t.Parallel()
	const line = "presscut saved/bridge.html"
	w := openWindow(t, pictureColumns, 2*pictureLines, nil, "sh", "-c", line+"; echo done; sleep 60")
	w.shows("\ndone")
	shown := strings.Split(w.tmux("capture-pane", "-e", "-p"), "\n")
	got := terminalPicture(append([]string{"\x1b[2m$\x1b[0m " + line}, shown[:pictureLines-1]...))
	if *update {
		if err := os.WriteFile(picture, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(picture)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s does not show what the terminal does; -update writes it", picture)
	}
}

// sgr is the sequence that changes the style of what a terminal shows.
var sgr = regexp.MustCompile(`\x1b\[([0-9;]*)m`)

// looks are what the codes of styles (ECMA-48's SGR) are in CSS.
var looks = map[string]string{
	"1": "font-weight:bold", "2": "opacity:.6", "3": "font-style:italic", "4": "text-decoration:underline", "9": "text-decoration:line-through",
	"31": "fill:#f7768e", "32": "fill:#9ece6a", "33": "fill:#e0af68", "34": "fill:#7aa2f7", "35": "fill:#bb9af7", "36": "fill:#7dcfff", "90": "fill:#7b8090",
}

// terminalPicture returns an SVG of lines with their styles.
func terminalPicture(lines []string) string {
	const high, margin = 20, 16
	var b strings.Builder
	// A character of this size of type is 8.43 wide.
	width, height := pictureColumns*843/100+2*margin, high*len(lines)+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14">`+"\n", width, height, width)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="8" fill="#1a1b26"/>`+"\n"+`<g fill="#d5d8e6" xml:space="preserve">`+"\n")
	var styles []string
	for i, line := range lines {
		blank := strings.TrimSpace(sgr.ReplaceAllString(line, "")) == ""
		if !blank {
			fmt.Fprintf(&b, `<text x="%d" y="%d">`, margin, margin+15+high*i)
		}
		at := 0
		for _, code := range append(sgr.FindAllStringSubmatchIndex(line, -1), []int{len(line)}) {
			if text := html.EscapeString(line[at:code[0]]); !blank && text != "" && len(styles) > 0 {
				fmt.Fprintf(&b, `<tspan style="%s">%s</tspan>`, strings.Join(styles, ";"), text)
			} else if !blank {
				b.WriteString(text)
			}
			if len(code) == 1 {
				break
			}
			for _, number := range strings.Split(line[code[2]:code[3]], ";") {
				switch look := looks[number]; {
				case number == "" || number == "0":
					styles = nil
				case number == "39": // the usual colour again
					styles = slices.DeleteFunc(styles, func(look string) bool { return strings.HasPrefix(look, "fill:") })
				case look != "":
					styles = append(styles, look)
				}
			}
			at = code[1]
		}
		if !blank {
			b.WriteString("</text>\n")
		}
	}
	b.WriteString("</g>\n</svg>\n")
	return b.String()
}
