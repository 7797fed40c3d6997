package format

import "bytes"

// layout is lines of text in which blocks stand within others: what a writer of plain
// lines puts together.
type layout struct {
	dst    []byte
	prefix []byte // what every new line of the current block begins with
}

// part writes what write does, an empty line after what stands there.
func (l *layout) part(write func()) { l.parted(0, false, write) }

// parted writes what write does, on a new line when something stands behind start, and
// after an empty line unless tight.
func (l *layout) parted(start int, tight bool, write func()) {
	before := len(l.dst)
	if before > start {
		if !tight {
			l.dst = append(l.dst, '\n')
			l.dst = append(l.dst, bytes.TrimRight(l.prefix, " ")...)
		}
		l.newLine()
	}
	mark := len(l.dst)
	if write(); len(l.dst) == mark {
		l.dst = l.dst[:before]
	}
}

func (l *layout) newLine() {
	l.dst = append(l.dst, '\n')
	l.dst = append(l.dst, l.prefix...)
}

// marked writes mark and then what write does, all lines after the first indented to
// the width of mark. It writes nothing when write does not.
func (l *layout) marked(mark string, write func()) {
	start, outer := len(l.dst), len(l.prefix)
	l.dst = append(l.dst, mark...)
	for range Columns(mark) {
		l.prefix = append(l.prefix, ' ')
	}
	begin := len(l.dst)
	if write(); len(l.dst) == begin {
		l.dst = l.dst[:start]
	}
	l.prefix = l.prefix[:outer]
}
