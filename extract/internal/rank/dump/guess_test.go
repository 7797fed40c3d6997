package dump

import (
	"strings"
	"testing"

	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// island is the dump of a page: an article of two paragraphs, a list of others
// and the beginning of another that is about something else.
const island = `The ferry between the island and the mainland will leave every hour, the harbour council said on Monday.

Captains of the ferry had asked the council for more crew, as the harbour of the island is hard to reach in winter.

Old bridge closed
March 3, 2024
The river has risen again and nobody knows when it falls.
Bakers on strike
March 2, 2024
Bread will be short for a week and rolls for longer still.
New stadium opened
March 1, 2024
Twenty thousand came to see it and most of them were glad.

Every captain of a ferry to the island knows the harbour council, which said that the crew will be larger.

Tomatoes grow best where they have sun from dawn to dusk, gardeners say, and they want a lot of water too.
`

// readIsland returns the blocks of island, their rows with a guess that is sure
// of the first two blocks only, and the place of the block that begins with a
// text.
func readIsland(t *testing.T) (rows []Row, find func(start string) int) {
	t.Helper()
	p := segment.Page(source.Source{Text: []byte(island), Kind: source.Text})
	b := Read(p)
	rows = b.Describe(make([]Row, len(b.facts)), make([]float32, len(b.facts)))
	odds := make([]float32, len(rows))
	for i := range odds {
		odds[i] = -4
		if i < 2 {
			odds[i] = 4
		}
	}
	b.AddGuess(rows, odds)
	return rows, func(start string) int {
		for i := range rows {
			if strings.HasPrefix(p.BlockText(i), start) {
				return i
			}
		}
		t.Fatalf("no block begins with %q", start)
		return 0
	}
}

// TestTopic tells a paragraph with the article's words from one with others.
func TestTopic(t *testing.T) {
	rows, find := readIsland(t)
	same, other := rows[find("Every captain")], rows[find("Tomatoes")]
	if same[fTopic] <= other[fTopic] || same[fTopicFound] <= other[fTopicFound] {
		t.Errorf("the article's words weigh %d and %d, others %d and %d", same[fTopic], same[fTopicFound], other[fTopic], other[fTopicFound])
	}
}

// TestCycle finds the list whose entries are of three blocks and no other. Its
// first title stands alone and is a heading.
func TestCycle(t *testing.T) {
	rows, find := readIsland(t)
	for start, want := range map[string]bool{
		"The ferry": false, "Captains": false, "The river": true, "Bakers": true, "New stadium": true, "Every captain": false, "Tomatoes": false,
	} {
		if length := rows[find(start)][fCycle]; (length > 0) != want {
			t.Errorf("%q is in a list of %d, in one at all: %v", start, length, want)
		}
	}
}

// TestLikes sets a paragraph like the article and the lines of a list unlike it.
func TestLikes(t *testing.T) {
	rows, find := readIsland(t)
	if alike, other := rows[find("Tomatoes")][fSetLike], rows[find("Bakers")][fSetLike]; alike <= other {
		t.Errorf("%d set like the paragraph, %d like the line", alike, other)
	}
}

// TestGuessAgain takes back what an earlier guess said.
func TestGuessAgain(t *testing.T) {
	rows, find := readIsland(t)
	if row := &rows[find("Tomatoes")]; row[fGuessRun] != 0 || row[fGuessFromRun] == 0 || row[fGapDates] != 3 {
		t.Fatalf("in the run: %d, behind it: %d, dates since: %d", row[fGuessRun], row[fGuessFromRun], row[fGapDates])
	}
	odds := make([]float32, len(rows))
	for i := range odds {
		odds[i] = 4
	}
	p := segment.Page(source.Source{Text: []byte(island), Kind: source.Text})
	Read(p).AddGuess(rows, odds)
	for i := range rows {
		if rows[i][fGuessRun] != 1 || rows[i][fGuessFromRun] != 0 {
			t.Errorf("block %d stands behind a run that it is in", i)
		}
	}
}
