package meta

import (
	"strings"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// Some pages name the author only at the end of the text: in a line of its own, in a sentence
// about the author, or in a box with the name and such a sentence.

// How far from the last block of the text a signature may be, in blocks.
const (
	signatureAbove = 2
	signatureBelow = 8
)

// maxSignature is the largest number of words in a signature: a name with a dash or a role.
const maxSignature = 6

// signatures adds the names at the end of the text.
func (r *reader) signatures() {
	last := r.lastKept()
	if last <= r.first {
		return
	}
	for i := max(last-signatureAbove, r.first+1); i <= last+signatureBelow && int(i) < len(r.page.Blocks); i++ {
		b := &r.page.Blocks[i]
		if b.Words < minPersonWords || b.Words > 2*maxLineWords || b.Capitals < minPersonWords {
			continue
		}
		if name := r.signs(i, last); name != "" && !r.isSite(name) {
			r.addSeen(authorsField, signature, b.Element, r.place(b.Element), name)
			return
		}
	}
}

// signs returns the person whom block i names as the author of the text that ends with block
// last, or "".
func (r *reader) signs(i, last int32) string {
	b := &r.page.Blocks[i]
	line := r.lineText(i)
	if owner := r.copyrightIn(i, last, line); owner != "" {
		return owner
	}
	if b.Words > maxSignature {
		return bearerIn(b, line)
	}
	name, first := strings.Trim(line, signatureMarks), strings.Trim(r.firstLine(i), signatureMarks)
	switch tag := r.page.Elements[b.Element].Tag; {
	case tag == page.Li || tag == page.Td || tag == page.Th:
		return ""
	case first != line && namesPerson(first) && r.maySign(i, last):
		return first // with a role on the line below it
	case !namesPerson(name):
		return ""
	case r.isDescribed(name, i+1), r.maySign(i, last) && (name != line || i >= last && r.endsText(i)):
		return name
	}
	return ""
}

// copyrightIn returns the person in a copyright notice with a year that is line i, not farther
// below the text than its end, or "".
func (r *reader) copyrightIn(i, last int32, line string) string {
	if owner := copyrightOwner(line); i <= last+1 && hasDigit(line) && !r.inCaption(r.page.Blocks[i].Element) {
		return owner
	}
	return ""
}

// isDescribed reports whether block i is a sentence about the person with a name.
func (r *reader) isDescribed(name string, i int32) bool {
	return int(i) < len(r.page.Blocks) && speaksOf(name, r.lineText(i))
}

// maySign reports whether block i, which is short, may sign the text that ends with block last:
// it is not farther below, and no heading and no button.
func (r *reader) maySign(i, last int32) bool {
	b := &r.page.Blocks[i]
	return i <= last+1 && !r.page.Elements[b.Element].Tag.Has(page.Heading) && !r.pressed(r.page.Runs[b.Run].Element)
}

// endsText reports whether the block before block i is text.
func (r *reader) endsText(i int32) bool { return i == 0 || r.page.Blocks[i-1].Words >= bodyWords }

// signatureMarks are around names that sign a text.
const signatureMarks = " –—-~*()[]"

// firstLine returns the text of block i up to its first line break.
func (r *reader) firstLine(i int32) string {
	b := &r.page.Blocks[i]
	g := &r.glue
	g.reset()
	for _, run := range r.page.Runs[b.Run:b.EndRun] {
		if run.Start == run.End {
			break
		}
		g.add(run.Element, r.page.RunText(run))
	}
	return g.String()
}

// bearerIn returns the person whom block b, whose text is line, describes as a writer, unless
// it is a teaser of links.
func bearerIn(b *page.Block, line string) string {
	if b.LinkWords*2 > b.Words {
		return ""
	}
	return bearerOf(line)
}

// bearerOf returns the person whom a sentence describes as a writer or as doing writers' work:
// "Ann Lee is a reporter at the Globe."
func bearerOf(sentence string) string {
	words := strings.Fields(sentence)
	named := namedOnce(words)
	if len(named) == len(words) {
		return ""
	}
	name := strings.Join(named, " ")
	if !namesPerson(name) || !tellsWriter(words[len(named):]) {
		return ""
	}
	return name
}

// tellsWriter reports whether the rest of a sentence about a person, from its verb on,
// describes a writer.
func tellsWriter(words []string) bool {
	const reach = 12
	if lexicon.IsWritingVerb(words[0]) {
		return true
	}
	for _, word := range words[1:min(len(words), reach)] {
		if lexicon.IsRole(strings.ToLower(strings.Trim(word, ".,;:"))) {
			return true
		}
	}
	return false
}

// speaksOf reports whether a sentence begins with a name or its first part and a verb about
// the person.
func speaksOf(name, sentence string) bool {
	given, _, _ := strings.Cut(name, " ")
	rest, ok := strings.CutPrefix(sentence, given+" ")
	if !ok {
		return false
	}
	rest = strings.TrimPrefix(rest, strings.TrimPrefix(name, given+" ")+" ")
	verb, _, _ := strings.Cut(rest, " ")
	return lexicon.IsLifeVerb(verb)
}
