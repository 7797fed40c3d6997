package dumps

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"presscut/extract/internal/rank/dump"
)

// TestAlign finds the words of a gold text in a dump that has other words
// before, between and after them, and some of them twice.
func TestAlign(t *testing.T) {
	text := strings.Fields("home news the ferry was late again share the ferry will leave at six more the ferry was sold")
	gold := strings.Fields("the ferry was late again the ferry will leave at six")
	ids := map[string]int32{}
	a := aligner{a: intern(text, ids), b: intern(gold, ids), matched: make([]bool, len(text))}
	a.align(0, len(a.a), 0, len(a.b))
	var got []string
	for i, matched := range a.matched {
		if matched {
			got = append(got, text[i])
		}
	}
	if strings.Join(got, " ") != strings.Join(gold, " ") {
		t.Errorf("aligned %q", got)
	}
	if a.matched[0] || a.matched[len(text)-1] {
		t.Error("aligned words outside of the article")
	}
}

// TestTrain learns which of two features shows the label.
func TestTrain(t *testing.T) {
	var m matrix
	for i := range 4000 {
		var row dump.Row
		row[3], row[7] = uint8(i%64), uint8(i/64%64)
		label := float32(0)
		if row[7] > 30 {
			label = 1
		}
		m.rows = append(m.rows, row)
		m.label = append(m.label, label)
		m.weight = append(m.weight, 1)
	}
	trees := m.train(size{trees: 20, depth: 2, step: 0.5})
	odds := trees.All(m.rows)
	for i := range m.rows {
		if (odds[i] > 0) != (m.label[i] == 1) {
			t.Fatalf("row with %d has odds %v", m.rows[i][7], odds[i])
		}
	}
}

// TestEncode writes the shipped model as it is in its file.
func TestEncode(t *testing.T) {
	file, err := os.ReadFile("../../rank/dump/model.bin")
	if err != nil {
		t.Fatal(err)
	}
	m, err := dump.ReadModel(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(encode(m), file) {
		t.Error("the file is not what its model encodes to")
	}
}

// TestFlatten dumps a page as a browser copies it.
func TestFlatten(t *testing.T) {
	page := "<title>Ferry</title><nav><ul><li><a href=/>Home</a><li>News</ul></nav><h1>Late\n again</h1><p>The <b>ferry</b>, they say,<br>was late.</p>" +
		"<script>x()</script><div>one<div>two</div></div><table><tr><td>a<td>b</table>"
	want := "Home\nNews\n\nLate again\n\nThe ferry, they say,\nwas late.\n\none\ntwo\na b"
	if got := string(flatten([]byte(page))); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
