package page

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// BlockText returns the text of block i as a reader sees it: character
// references resolved, white space folded, invisible characters left out.
// A line break is a space.
func (p *Page) BlockText(i int) string {
	b := &p.Blocks[i]
	var f Folder
	for _, r := range p.Runs[b.Run:b.EndRun] {
		if r.Start == r.End {
			if p.Elements[r.Element].Tag == Br {
				f.Add(" ")
			}
			continue
		}
		f.Add(p.RunText(r))
	}
	return f.String()
}

// RunText returns the text of r with character references resolved.
func (p *Page) RunText(r Run) string {
	s := string(p.Text(r))
	if p.Kind == FromHTML && strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	return s
}

// Folder folds text that comes in pieces: each run of white space becomes one
// space, invisible characters go, but for the joiners that shape letters and
// emoji. The zero value is ready for use.
type Folder struct {
	b     strings.Builder
	space bool // white space stands after the last character
	last  rune // the last character that is not ASCII
}

// Add folds s behind what was added before.
func (f *Folder) Add(s string) {
	f.b.Grow(len(s))
	for i := 0; i < len(s); {
		start := i
		for i < len(s) && ' ' < s[i] && s[i] < utf8.RuneSelf {
			i++
		}
		if i > start {
			f.flush()
			f.b.WriteString(s[start:i])
			f.last = 0
			continue
		}
		if s[i] <= ' ' {
			f.space = true
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsSpace(r):
			f.space = true
		case !invisible(r) || joins(r) && f.last >= firstJoined && !f.space:
			f.flush()
			f.b.WriteString(s[i : i+n])
			f.last = r
		}
		i += n
	}
}

// firstJoined is the first character of the scripts whose letters joiners
// shape: Arabic, then those of India. Emoji stand behind them.
const firstJoined = 0x600

// joins reports whether r is a zero-width joiner or non-joiner.
func joins(r rune) bool { return r == 0x200C || r == 0x200D }

// flush writes the space that stands between two pieces of text.
func (f *Folder) flush() {
	if f.space && f.b.Len() > 0 {
		f.b.WriteByte(' ')
	}
	f.space = false
}

// String returns the folded text without white space at either end.
func (f *Folder) String() string { return f.b.String() }

// Space reports whether white space stands at the end of what was added.
func (f *Folder) Space() bool { return f.space }
