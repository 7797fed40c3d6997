package page

import (
	"bytes"
	"html"
	"slices"
	"unicode"
	"unicode/utf8"
)

// AnchorSigns are the signs that programs for documentation write after a heading as a link to
// itself.
const AnchorSigns = "¶#§🔗∞"

// BlockText returns the text of block i as a reader sees it: with character references
// resolved, white space folded and invisible characters removed. A line break becomes a space.
func (p *Page) BlockText(i int) string {
	var room [FolderRoom]byte
	return string(p.AppendBlockText(room[:0], i))
}

// AppendBlockText appends to dst the text of block i, as in BlockText.
func (p *Page) AppendBlockText(dst []byte, i int) []byte {
	b := &p.Blocks[i]
	runs := p.Runs[b.Run:b.EndRun]
	size := 0
	for _, r := range runs {
		size += int(max(r.End-r.Start, 0)) + 1 // and a space
	}
	dst = slices.Grow(dst, size)
	text, f := dst[len(dst):], folding{} // apart from dst, so that no space comes between
	for _, r := range runs {
		text = p.foldRun(text, &f, r)
	}
	return append(dst, text...)
}

// FoldBlock adds the text of block i to f, as in BlockText.
func (p *Page) FoldBlock(f *Folder, i int) {
	b := &p.Blocks[i]
	for _, r := range p.Runs[b.Run:b.EndRun] {
		f.b = p.foldRun(f.b, &f.folding, r)
	}
}

// foldRun appends the text of r to b, folded.
func (p *Page) foldRun(b []byte, f *folding, r Run) []byte {
	if r.Start < r.End {
		return f.add(b, p.RunText(r))
	}
	f.space = f.space || p.Elements[r.Element].Tag == Br
	return b
}

// RunText returns the text of r with character references resolved. It shares the memory of
// the source if there are none.
func (p *Page) RunText(r Run) []byte {
	text := p.Text(r)
	if p.Kind == FromHTML && bytes.IndexByte(text, '&') >= 0 {
		text = []byte(html.UnescapeString(string(text)))
	}
	return text
}

// Folder folds text that comes in pieces: each run of white space becomes one space, and
// invisible characters are removed except the joiners that shape letters and emoji. The zero
// value is ready for use.
type Folder struct {
	b []byte
	folding
}

// folding is the state of a Folder without its text, so that the text can be in other memory.
type folding struct {
	space bool // white space follows the last character
	last  rune // the last character that is not ASCII
}

// FolderRoom is the size, in bytes, of memory for most lines of text.
const FolderRoom = 256

// NewFolder returns a Folder that folds into room, and allocates only for longer text.
func NewFolder(room []byte) Folder { return Folder{b: room[:0]} }

// Add folds text after the text added before.
func (f *Folder) Add(text []byte) { f.b = f.add(f.b, text) }

// add appends text to b, folded after the text added before.
func (f *folding) add(b, text []byte) []byte {
	for i := 0; i < len(text); {
		if n := foldedLen(text[i:]); n > 0 {
			b = append(f.flush(b), text[i:i+n]...)
			f.last = 0
			i += n
			continue
		}
		if text[i] <= ' ' {
			f.space = true
			for i++; i < len(text) && text[i] <= ' '; i++ {
				// a run of it is one space
			}
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		switch {
		case unicode.IsSpace(r):
			f.space = true
		case !invisible(r) || joins(r) && f.last >= firstJoined && !f.space:
			b = append(f.flush(b), text[i:i+n]...)
			f.last = r
		}
		i += n
	}
	return b
}

// foldedLen returns the number of bytes at the beginning of text that folding does not change:
// plain characters with single spaces between them.
func foldedLen(text []byte) int {
	n := 0
	for n < len(text) && (isPlain(text[n]) || text[n] == ' ' && n > 0 && n+1 < len(text) && isPlain(text[n+1])) {
		n++
	}
	return n
}

// isPlain reports whether c is a visible ASCII character.
func isPlain(c byte) bool { return ' ' < c && c < utf8.RuneSelf }

// Space adds white space.
func (f *Folder) Space() { f.space = true }

// firstJoined is the first character of the scripts whose letters are shaped by joiners:
// Arabic, then those of India. Emoji come after them.
const firstJoined = 0x600

// joins reports whether r is a zero-width joiner or non-joiner.
func joins(r rune) bool { return r == 0x200C || r == 0x200D }

// flush writes the space between two pieces of text.
func (f *folding) flush(b []byte) []byte {
	if f.space && len(b) > 0 {
		b = append(b, ' ')
	}
	f.space = false
	return b
}

// String returns the folded text without white space at either end.
func (f *Folder) String() string { return string(f.b) }

// Fold folds a text in one piece.
func Fold(text string) string {
	var room [FolderRoom]byte
	var f folding
	return string(f.add(room[:0], []byte(text)))
}

// Bytes is like String, but returns the Folder's own memory.
func (f *Folder) Bytes() []byte { return f.b }

// EndsInSpace reports whether the text added so far ends in white space.
func (f *Folder) EndsInSpace() bool { return f.space }

// Reset empties f and keeps its memory.
func (f *Folder) Reset() { *f = NewFolder(f.b) }
