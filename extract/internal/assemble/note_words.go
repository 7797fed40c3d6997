package assemble

import "presscut/extract/internal/lexicon"

// maxNamed is the number of characters of the longest heading of notes.
const maxNamed = 25

// namesNotes reports whether block i is a heading of notes, even if only by bold type.
func (b *builder) namesNotes(i int32) bool {
	if b.page.Blocks[i].Chars > maxNamed {
		return false
	}
	return lexicon.IsNoteHeading(foldWords(b.page.BlockText(int(i))))
}
