package format

import "bytes"

// layout is lines of text with nested blocks, for writers of plain lines.
type layout struct {
	dst    []byte
	prefix []byte // the beginning of every new line of the current block
}

// part calls write, after an empty line if there is text before.
func (l *layout) part(write func()) { l.parted(0, false, write) }

// parted calls write, on a new line if there is text after start, and after an empty line
// unless tight.
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

// marked writes mark and calls write, whose lines after the first are indented to the width of
// mark. It writes nothing if write does not.
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
