package assemble

import (
	"bytes"
	"strconv"
	"strings"

	"presscut/extract/internal/page"
)

// Footnotes without links are superscript numbers that count up from one, and as many
// notes in the same order further down, each of which begins with its number or is
// the item of a list that has it.

// maxApart is the number of blocks from the beginning of a note to that of the next
// one, when they stand together.
const maxApart = 4

// findPlainNotes finds the footnotes of a page whose marks are no links.
func (b *builder) findPlainNotes() {
	marks := b.plainMarks()
	if len(marks) == 0 {
		return
	}
	notes := b.asideNotes(marks)
	if notes == nil {
		notes = b.plainNotes(len(marks), b.page.Elements[marks[0]].Block+1)
	}
	if notes == nil {
		return
	}
	for i, mark := range marks {
		b.notes.refs[mark] = notes[i]
		b.notes.order = append(b.notes.order, notes[i])
		b.notes.number[notes[i]] = i + 1
	}
}

// plainMarks returns the superscripts in kept text that count up from one, or nil when
// some do not: those are exponents.
func (b *builder) plainMarks() []int32 {
	var marks []int32
	for i := range b.page.Elements {
		e := int32(i)
		element := &b.page.Elements[i]
		if element.Tag != page.Sup || element.End-element.Body > maxMarkSource || !b.keptAt(element.Block) || b.closest(e, page.A) >= 0 || b.find(e, page.A) >= 0 {
			continue
		}
		text := strings.Trim(b.sourceText(element.Body, element.End), "[]() ")
		block := &b.page.Blocks[element.Block]
		if !isNumber([]byte(text)) || b.page.In(b.page.Runs[block.Run].Element, e) || b.isExponent(element.Start, text) {
			continue // the last two are a note's own number and a power
		}
		if text != strconv.Itoa(len(marks)+1) {
			return nil
		}
		marks = append(marks, e)
	}
	return marks
}

// maxUnit is the number of letters of a unit or a variable that a power stands at: km².
const maxUnit = 2

// isExponent reports whether the superscript at offset start is that of a number, or the
// square or cube of a unit.
func (b *builder) isExponent(start int32, text string) bool {
	before := b.page.Source[:start]
	before = before[max(len(before)-maxMarkSource, 0):]
	if bare := bytes.TrimRight(before, " \n\t"); len(bare) > 0 && '0' <= bare[len(bare)-1] && bare[len(bare)-1] <= '9' {
		return true
	}
	letters := 0
	for letters < len(before) && page.IsLetter(before[len(before)-1-letters]) {
		letters++
	}
	return (text == "2" || text == "3") && 0 < letters && letters <= maxUnit
}

// asideNotes returns the notes that stand in asides of their own behind the paragraphs
// of the marks, as lists that begin with the number of the mark.
func (b *builder) asideNotes(marks []int32) []int32 {
	var notes []int32
	for i := range b.page.Elements {
		e := int32(i)
		if len(notes) == len(marks) || b.page.Elements[i].Tag != page.Ol || b.closest(e, page.Aside) < 0 {
			continue
		}
		if start, ok := b.ordinal(e, "start"); ok && start == len(notes)+1 && e > marks[len(notes)] {
			if item := b.find(e, page.Li); item >= 0 && b.chars(&b.page.Elements[item]) > 0 {
				notes = append(notes, item)
			}
		}
	}
	if len(notes) < len(marks) {
		return nil
	}
	return notes
}

// plainNotes returns the elements of notes 1 to n, which stand together behind block
// from, or nil.
func (b *builder) plainNotes(n int, from int32) []int32 {
	var notes []int32
	last := from
	for i := from; int(i) < len(b.page.Blocks) && len(notes) < n; i++ {
		block := &b.page.Blocks[i]
		switch {
		case b.opensNote(i, len(notes)+1):
			notes = append(notes, block.Element)
			last = i
		case len(notes) > 0 && i-last > maxApart:
			notes = notes[:0]
			if b.opensNote(i, 1) {
				notes, last = append(notes, block.Element), i
			}
		}
	}
	if len(notes) < n {
		return nil
	}
	return notes
}

// opensNote reports whether block i, which is all of its element, begins with the number
// of note n in a superscript or in bold type.
func (b *builder) opensNote(i int32, n int) bool {
	block := &b.page.Blocks[i]
	element := &b.page.Elements[block.Element]
	if element.EndBlock-element.Block != 1 || block.Chars > maxNote || block.Chars <= maxMark || block.EndRun-block.Run < 2 {
		return false
	}
	first := b.page.Runs[block.Run]
	if strings.Trim(string(b.page.RunText(first)), "[]().: \n\t") != strconv.Itoa(n) {
		return false
	}
	for e := first.Element; e > block.Element; e = b.page.Elements[e].Parent {
		switch b.page.Elements[e].Tag {
		case page.Sup, page.Strong, page.B:
			return true
		}
	}
	return false
}
