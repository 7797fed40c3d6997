package html

import (
	"bufio"
	"bytes"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"presscut/extract/internal/train/corpus"
	"presscut/extract/internal/train/labels"
)

// readingSet is the set of the pages that were labelled by reading.
const readingSet = "reading"

// reading is a reader's decision about one page.
type reading struct {
	Set    string
	ID     string
	Type   string
	Blocks int      // blocks of the page as the reader saw it
	Keep   [][2]int // first and last block of each run that belongs to the article
	Kept   []string // blockHash of each block in these runs
}

// hashDigits is the length of a blockHash.
const hashDigits = 10

// blockHash identifies a block by its text, with white space folded.
func blockHash(text string) string {
	sum := sha1.Sum([]byte(fold(text)))
	return hex.EncodeToString(sum[:])[:hashDigits]
}

// readReadings reads the labelled pages below root. A page that has a sample in
// known, because its set has gold of its own, is labelled there.
func readReadings(root string, known []*sample) ([]*sample, error) {
	samples := map[string]*sample{}
	for _, s := range known {
		samples[s.ID] = s
	}
	addresses := map[string]map[string]struct{ URL string }{}
	var labelled []*sample
	lines := bufio.NewScanner(bytes.NewReader(labels.Pages))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r reading
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, err
		}
		if s, ok := samples[r.ID]; ok {
			s.readBy(r)
			continue
		}
		if addresses[r.Set] == nil {
			urls, err := readAddresses(filepath.Join(root, r.Set))
			if err != nil {
				return nil, err
			}
			addresses[r.Set] = urls
		}
		s := &sample{ID: r.ID, Set: readingSet, Type: r.Type}
		if err := s.read(root, r.Set, addresses[r.Set][r.ID].URL); err != nil {
			return nil, err
		}
		s.readBy(r)
		labelled = append(labelled, s)
	}
	return labelled, lines.Err()
}

// readAddresses returns the address of each page of a set.
func readAddresses(dir string) (map[string]struct{ URL string }, error) {
	var urls map[string]struct{ URL string }
	err := corpus.JSON(filepath.Join(dir, "index.json"), &urls)
	if errors.Is(err, fs.ErrNotExist) {
		err = corpus.JSON(filepath.Join(dir, "gold.json"), &urls)
	}
	return urls, err
}

// readBy labels the blocks of s as r did. A block that was cut otherwise since
// then is found by its text, as near as possible to where it was.
func (s *sample) readBy(r reading) {
	places := map[string][]int{}
	for i := range s.page.Blocks {
		h := blockHash(s.page.BlockText(i))
		places[h] = append(places[h], i)
	}
	s.labels = make([]float32, len(s.page.Blocks))
	var text strings.Builder
	next := 0
	shift := 0 // blocks that the page has gained since, up to the last one found
	for _, run := range r.Keep {
		for was := run[0]; was <= run[1] && next < len(r.Kept); was++ {
			found := nearest(places[r.Kept[next]], was+shift)
			next++
			if found < 0 {
				continue
			}
			shift = found - was
			s.labels[found] = 1
			text.WriteString(s.page.BlockText(found))
			text.WriteByte('\n')
		}
	}
	s.gold = text.String()
}

// nearest returns the place that is nearest to the wanted one, -1 if there is
// none.
func nearest(places []int, wanted int) int {
	best := -1
	for _, p := range places {
		if best < 0 || abs(p-wanted) < abs(best-wanted) {
			best = p
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }
