package html

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
	"presscut/extract/internal/train/corpus"
)

// arrays are files of numbers in little endian, one a name, that train.py
// reads.
type arrays struct {
	dir   string
	files map[string]*bufio.Writer
	close []io.Closer
}

func newArrays(dir string) *arrays { return &arrays{dir: dir, files: map[string]*bufio.Writer{}} }

// put appends v to the file with the given name.
func (a *arrays) put(name string, v any) error {
	w, ok := a.files[name]
	if !ok {
		f, err := os.Create(filepath.Join(a.dir, name))
		if err != nil {
			return err
		}
		w = bufio.NewWriter(f)
		a.files[name], a.close = w, append(a.close, f)
	}
	return binary.Write(w, binary.LittleEndian, v)
}

func (a *arrays) end() error {
	for _, w := range a.files {
		if err := w.Flush(); err != nil {
			return err
		}
	}
	for _, c := range a.close {
		if err := c.Close(); err != nil {
			return err
		}
	}
	return nil
}

// pageInfo has the facts about a page that train.py needs.
type pageInfo struct {
	*sample
	Blocks int `json:"blocks"`
	Gold   int `json:"gold"` // words of the gold, 0 where it is not whole
}

// dump writes, for every block of every page: its label, its words, and the
// places in the tables of the first guess.
func dump(samples []*sample, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	out := newArrays(dir)
	var infos []pageInfo
	for _, s := range samples {
		gold := words(s.gold)
		infos = append(infos, pageInfo{s, len(s.page.Blocks), len(gold)})
		if err := out.put("gold-tokens.u32", hashes(gold)); err != nil {
			return err
		}
		if err := out.put("labels.f32", s.labels); err != nil {
			return err
		}
		for i := range s.page.Blocks {
			if err := dumpBlock(out, s.page, i); err != nil {
				return err
			}
		}
	}
	info, err := json.Marshal(infos)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "pages.json"), info, 0o644); err != nil {
		return err
	}
	return out.end()
}

func dumpBlock(out *arrays, p *page.Page, i int) error {
	tokens := words(p.BlockText(i))
	var t rank.Tokens
	t.Read(p, &p.Blocks[i])
	namePlaces, weights := names(p, i)
	for _, column := range []struct {
		name string
		v    any
	}{
		{"weights.i32", p.Blocks[i].Words},
		{"tokens-n.i32", int32(len(tokens))},
		{"tokens.u32", hashes(tokens)},
		{"words-n.i32", int32(len(t.Places()))},
		{"words.u16", t.Places()},
		{"words-weight.f32", t.Weight()},
		{"names-n.i32", int32(len(namePlaces))},
		{"names.u16", namePlaces},
		{"names-weight.f32", weights},
	} {
		if err := out.put(column.name, column.v); err != nil {
			return fmt.Errorf("%s: %w", column.name, err)
		}
	}
	return nil
}

// leastWeight is the weight below which the names of a far ancestor are left
// out, because they are not worth the time.
const leastWeight = 0.1

// names returns the places in the name table for block i of p, with the weight of each.
func names(p *page.Page, i int) (places []uint16, weights []float32) {
	weight := float32(1)
	add := func(hash uint32) {
		places = append(places, uint16(rank.NamePlace(hash)))
		weights = append(weights, weight)
	}
	for e := p.Blocks[i].Element; e >= 0 && weight > leastWeight; e = p.Elements[e].Parent {
		element := &p.Elements[e]
		for _, name := range [...]string{p.Names[element.Class], p.Names[element.ID]} {
			for hash := range rank.NameHashes(name) {
				add(hash)
			}
		}
		add(rank.TagHash(element.Tag))
		weight *= rank.NameDecay
	}
	return places, weights
}

func hashes(words []string) []uint32 {
	h := make([]uint32, len(words))
	for i, w := range words {
		h[i] = corpus.Hash(w)
	}
	return h
}

// fold folds white space.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// dumpRows writes the features of every block, with the tables that were
// learned without the page's fold.
func dumpRows(samples []*sample, dir string) error {
	var models [corpus.Folds]*rank.Model
	for fold := range models {
		b, err := os.ReadFile(filepath.Join(dir, fmt.Sprintf("tables-%d.bin", fold)))
		if err != nil {
			return err
		}
		if models[fold], err = rank.ReadModel(b); err != nil {
			return err
		}
	}
	out := newArrays(dir)
	for _, s := range samples {
		model := models[s.Fold]
		if s.Set == foreignSet {
			model = withoutWords(model)
		}
		if err := out.put("rows.u8", rows(model, s.page)); err != nil {
			return err
		}
	}
	return out.end()
}

// rows returns the features of the blocks of p, rank.NumFeatures bytes each.
func rows(m *rank.Model, p *page.Page) []uint8 {
	d := m.Describe(p, declare.Read(p))
	defer d.Release()
	var flat []uint8
	for _, r := range d.Rows {
		flat = append(flat, r[:rank.NumFeatures]...)
	}
	return flat
}

// withoutWords returns m for judging pages in a language whose words it does not know.
func withoutWords(m *rank.Model) *rank.Model {
	n := *m
	n.Words = make([]byte, len(m.Words))
	return &n
}
