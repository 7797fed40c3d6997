package dumps

import (
	"encoding/binary"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/rank/dump"
)

// encode returns m as dump.ReadModel reads it.
func encode(m *dump.Model) []byte {
	var b []byte
	for _, w := range m.Words {
		b = append(b, byte(w))
	}
	for i := range m.Stages {
		b = appendTrees(b, &m.Stages[i])
	}
	return b
}

// appendTrees appends t to b in dump.TreeForm.
func appendTrees(b []byte, t *boost.Trees) []byte {
	leaves := 1 << t.Depth
	b = append(b, byte(t.Depth))
	b = binary.LittleEndian.AppendUint16(b, uint16(len(t.Trees)))
	b = binary.LittleEndian.AppendUint16(b, uint16(t.Base))
	for k := range t.Trees {
		for _, s := range t.Trees[k].Splits[:leaves-1] {
			b = append(b, s.Feature, s.Limit)
		}
		for _, l := range t.Trees[k].Leaves[:leaves] {
			b = append(b, byte(l))
		}
	}
	return b
}
