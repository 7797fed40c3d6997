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
	wordPlaces, weight := rank.Words(p, i)
	namePlaces, weights := rank.Names(p, i)
	for _, column := range []struct {
		name string
		v    any
	}{
		{"weights.i32", p.Blocks[i].Words},
		{"tokens-n.i32", int32(len(tokens))},
		{"tokens.u32", hashes(tokens)},
		{"words-n.i32", int32(len(wordPlaces))},
		{"words.u16", wordPlaces},
		{"words-weight.f32", weight},
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
			model = model.WithoutWords()
		}
		if err := out.put("rows.u8", model.Rows(s.page)); err != nil {
			return err
		}
	}
	return out.end()
}
