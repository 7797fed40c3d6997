package dumps

import (
	"bytes"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank/dump"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
	"presscut/extract/internal/train/corpus"
)

// sample is one dump with its gold.
type sample struct {
	flavour string
	id      string
	page    *page.Page
	blocks  *dump.Blocks
	words   [][]string // of each block
	gold    []string   // words of the article
	with    []string   // segments of the article, where the gold is those
	without []string   // segments that are not of it
	fold    int
	english bool

	language string    // of the page, where its dump was made for that
	label    []float32 // share of each block's words that are of the article; below 0 unknown
	weight   []float32 // of each block in training
	taught   []string  // words of the article that presscut finds in the page's HTML
	odds     []float32 // by a model that has not seen the domain
}

// load reads the dumps that the table is trained on.
func load(corpora string, every int) ([]*sample, error) {
	var dumps []*sample
	gold, err := corpus.WCXB(corpora)
	if err != nil {
		return nil, err
	}
	articles := map[string]corpus.Article{}
	for _, g := range gold {
		articles[g.ID] = g
	}
	files, err := corpus.Dumps(corpora, "wcxb-dev-text")
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		_, id := corpus.DumpName(file)
		if !chosen(id, every) {
			continue
		}
		d, err := read(file, articles[id].URL)
		if err != nil {
			return nil, err
		}
		d.gold = tokenize(articles[id].Text)
		d.alignWith(d.gold)
		dumps = append(dumps, d)
		if masked := d.disguised(articles[id]); masked != nil {
			dumps = append(dumps, masked)
		}
	}
	segments, err := loadSegments(corpora, every)
	if err != nil {
		return nil, err
	}
	taught, err := loadTaught(corpora, every)
	if err != nil {
		return nil, err
	}
	languages, err := loadLanguages(corpora, every)
	if err != nil {
		return nil, err
	}
	all := slices.Concat(dumps, segments, taught, languages)
	weighLanguages(all)
	return all, nil
}

// loadSegments reads the dumps whose gold is a few segments each. The other
// blocks are labelled by the article that presscut finds in the page's HTML.
func loadSegments(corpora string, every int) ([]*sample, error) {
	gold, err := corpus.Trafilatura(corpora)
	if err != nil {
		return nil, err
	}
	files, err := corpus.Dumps(corpora, "segments-dev-text")
	if err != nil {
		return nil, err
	}
	var dumps []*sample
	for _, file := range files {
		_, id := corpus.DumpName(file)
		if !chosen(id, every) {
			continue
		}
		d, err := read(file, gold[id].URL)
		if err != nil {
			return nil, err
		}
		d.flavour = "segments-" + d.flavour
		d.with, d.without = gold[id].With, gold[id].Without
		html, err := corpus.HTML(corpora, "segments-dev", id)
		if err != nil {
			return nil, err
		}
		if taught, err := teach(html); err == nil {
			d.learnFrom(taught)
			d.trust(segmentsTrust)
		}
		d.labelSegments()
		dumps = append(dumps, d)
	}
	return dumps, nil
}

// How much a page whose labels come from presscut's own reading of its HTML
// weighs, as a share of one with gold text. A segment's page comes in three dumps, one
// of dates-dev in two.
const (
	segmentsTrust = 0.6
	taughtTrust   = 0.8
)

// loadTaught makes dumps of the pages of dates-dev, whose articles nobody has
// marked, and more of those of segments-dev: the model of HTML pages, which sees
// much more, is the teacher (distillation, Hinton et al. 2015).
func loadTaught(corpora string, every int) ([]*sample, error) {
	var dumps []*sample
	for _, t := range [...]struct {
		set, flavour string
		dump         func(page []byte) []byte
	}{
		{"dates-dev", "copied", flatten},
		{"dates-dev", "soup", soup},
		{"segments-dev", "soup", soup},
	} {
		var gold map[string]struct {
			URL string `json:"url"`
		}
		if err := corpus.JSON(filepath.Join(corpora, t.set, "gold.json"), &gold); err != nil {
			return nil, err
		}
		for _, id := range slices.Sorted(maps.Keys(gold)) {
			if !chosen(id, every) {
				continue
			}
			html, err := corpus.HTML(corpora, t.set, id)
			if err != nil {
				return nil, err
			}
			d := newSample(t.dump(html), gold[id].URL)
			d.flavour, d.id = t.set+"-"+t.flavour, id
			if taught, err := teach(html); err == nil {
				d.learnFrom(taught)
				d.trust(taughtTrust)
			}
			dumps = append(dumps, d)
		}
	}
	return dumps, nil
}

// lesson is the article that presscut finds in a page's HTML.
type lesson struct {
	html     []byte
	words    []string
	language string
}

// teach returns the text of the article by a page's HTML.
func teach(html []byte) (lesson, error) {
	a, err := extract.Article(bytes.NewReader(html), extract.Options{Kind: extract.HTMLKind})
	if err != nil {
		return lesson{}, err
	}
	language, _, _ := strings.Cut(a.Language, "-")
	return lesson{html, tokenize(article.Text(a.Body)), language}, nil
}

// learnFrom labels the blocks of d by the article in the page's HTML.
func (d *sample) learnFrom(l lesson) {
	d.taught = l.words
	d.alignWith(l.words)
}

// trust makes the labels of d weigh as much as with gold text, times share.
func (d *sample) trust(share float32) {
	for i := range d.weight {
		d.weight[i] *= share
	}
}

// chosen reports whether the page is one of every nth.
func chosen(id string, every int) bool { return corpus.Hash(id)%uint32(every) == 0 }

// read reads a dump; the page's address decides its fold.
func read(file, address string) (*sample, error) {
	src, err := corpus.Gzip(file)
	if err != nil {
		return nil, err
	}
	d := newSample(src, address)
	d.flavour, d.id = corpus.DumpName(file)
	return d, nil
}

// newSample returns the sample of a dump's text.
func newSample(text []byte, address string) *sample {
	d := &sample{
		page: segment.Page(source.Source{Text: bytes.ToValidUTF8(text, []byte("\ufffd")), Kind: source.Text}),
		fold: corpus.Fold(address),
	}
	d.blocks = dump.Read(d.page)
	d.english = d.blocks.IsEnglish()
	d.words = make([][]string, len(d.page.Blocks))
	for i := range d.page.Blocks {
		d.words[i] = tokenize(d.page.BlockText(i))
	}
	d.label = make([]float32, len(d.words))
	d.weight = make([]float32, len(d.words))
	return d
}

// rows returns the features of the blocks, given the scores of their words.
func (d *sample) rows(scores []float32) []dump.Row {
	return d.blocks.Describe(make([]dump.Row, len(d.words)), scores)
}

func countBlocks(dumps []*sample) int {
	n := 0
	for _, d := range dumps {
		n += len(d.words)
	}
	return n
}
