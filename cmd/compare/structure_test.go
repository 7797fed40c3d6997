package main

import (
	"bytes"
	"strings"
	"testing"
)

// structured is a page with every construct once in the region of its gold, and
// with some of them outside of it.
const structured = `<nav><ul><li>First link of the menu<li>Second link of the menu</ul><img src="logo.png"></nav>
<h2>Apples</h2><p>There are many sorts of apples in <a href="/trees">these trees</a> of ours.<a href="#n1"><sup>1</sup></a>
<img src="small/tree.jpg" srcset="large/tree@2x.jpg 2x"><img src="dot.gif" width="1"><p>One more line of six words here <math><mi>x</mi></math>
<ul><li>Red ones<li>Green and yellow ones</ul><h2>Pears</h2><h2>Plums</h2><h2>Cherries</h2>
<pre class="language-go">func main() {}</pre>
<table><tr><th>Sort<th>Price a kilo<tr><td>Boskop<td>3 euros</table>
<footer><h2>About us</h2><a href="/about">Who we are and what we do</a></footer>`

const structuredGold = `Apples

There are many sorts of apples in these trees of ours.1
One more line of six words here
- Red ones
- Green and yellow ones
Pears
Plums
Cherries
func main() {}
Sort Price a kilo
Boskop 3 euros`

func gradeMade(t *testing.T, text, document string) structureScore {
	t.Helper()
	s, err := gradeStructure([]byte(structured), structuredGold, result{
		text: text, html: func() (string, error) { return document, nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStructureOfThePageItself(t *testing.T) {
	s := gradeMade(t, structuredGold, structured)
	for kind, want := range map[constructKind]float64{
		headingKind: 4, itemKind: 2, codeKind: 1, languageKind: 1, rowKind: 2, cellKind: 4,
		linkKind: 1, imageKind: 1, noteKind: 1, formulaKind: 1,
	} {
		if got := s.counted[kind]; got != (counts{tp: want}) {
			t.Errorf("%s: %+v, want %v found", kind, got, want)
		}
	}
	for _, kind := range []constructKind{listKind, tableKind, headingKind} {
		if got := s.whole[kind]; got != (counts{tp: 1}) {
			t.Errorf("whole %s: %+v, want one found", kind, got)
		}
	}
}

func TestStructureThatIsLost(t *testing.T) {
	text := strings.NewReplacer("Plums\n", "", "- Red ones\n", "", "Boskop ", "").Replace(structuredGold)
	document := strings.NewReplacer("<h2>Plums</h2>", "<p>Plums", "<li>Red ones", "", "<td>Boskop", "", "language-go", "wrap",
		"tree", "forest").Replace(structured)
	s := gradeMade(t, text, document)
	for kind, want := range map[constructKind]counts{
		headingKind: {tp: 3, fn: 1}, itemKind: {tp: 1, fn: 1}, codeKind: {tp: 1}, languageKind: {fn: 1},
		rowKind: {tp: 1, fn: 1}, cellKind: {tp: 3, fn: 1}, imageKind: {fn: 1}, noteKind: {tp: 1},
	} {
		if got := s.counted[kind]; got != want {
			t.Errorf("%s: %+v, want %+v", kind, got, want)
		}
	}
	for _, kind := range []constructKind{listKind, tableKind, headingKind} {
		if got := s.whole[kind]; got != (counts{fn: 1}) {
			t.Errorf("whole %s: %+v, want one lost", kind, got)
		}
	}
}

func TestStructureOfNothing(t *testing.T) {
	s, err := gradeStructure([]byte(structured), structuredGold, result{})
	if err != nil || s.counted[headingKind] != (counts{fn: 4}) {
		t.Errorf("headings %+v, %v, want four lost", s.counted[headingKind], err)
	}
}

func TestStructureTables(t *testing.T) {
	c := loadOne(t, "words")
	o, err := compare(c, []extractor{fixed(result{text: "one two"})}, 1, "", true)
	if err != nil {
		t.Fatal(err)
	}
	o.scores[0][0].structure = gradeMade(t, structuredGold, "<h2>Apples")
	var table, lost bytes.Buffer
	if err := (options{}).write(&table, tabulateStructure(o)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"| extractor   | headings | items |", "| in the gold |        4 |     2 |", "| fixed       |     .250 |  .000 |"} {
		if !strings.Contains(table.String(), want) {
			t.Errorf("no %q in\n%s", want, table.String())
		}
	}
	if err := listLost(&lost, o); err != nil {
		t.Fatal(err)
	}
	if want := "fixed\t1\titems\tgreen and yellow ones\n"; !strings.Contains(lost.String(), want) {
		t.Errorf("no %q in\n%s", want, lost.String())
	}
}
