package main

import (
	"fmt"
	"io"
	"math"
	"runtime"
	"runtime/metrics"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"presscut/extract"
	"presscut/format"
)

// specimen is a kind of page that can be made in any size: a head, and a unit
// over and over.
type specimen struct {
	name       string
	head, unit string
}

// specimens are one page as most are, one dump, and pages that are made to be
// slow: each aims at a structure whose cost could grow faster than its text.
var specimens = [...]specimen{
	{"article", articleHead, articleUnit},
	{"text dump", "Rain in the North\n\nBy Jane Doe\n\n", "The rain had come in the night, and nobody in the town was ready for it. It went on.\n\n"},
	{"one paragraph", "<p>", "word and word. "},
	{"deep nesting", "<!doctype html><body>", "<div><span>word "},
	{"misnested formatting", "<!doctype html><body>", "<a href=x><b>word <p>word <i>word </b>"},
	{"unclosed tables", "<!doctype html><body>", "<table><tr><td>word "},
	{"tiny blocks", "<!doctype html><body>", "<p>a"},
	{"one attribute", `<!doctype html><body><p>word<div class="`, "word "},
	{"broken markup", "<!doctype html><body>", "<a <!-- &#x; </ <p"},
}

const (
	articleHead = `<!doctype html><html lang="en"><head><title>Rain in the North | Daily</title>` +
		`<meta property="og:title" content="Rain in the North"></head><body><nav><ul><li><a href="/">Home</a>` +
		`<li><a href="/news">News</a></ul></nav><main><article><h1>Rain in the North</h1><p class="byline">By Jane Doe</p>`
	articleUnit = `<p class="text">The rain had come in the night, and <a href="/town">nobody in the town</a> was ready for it. ` +
		`By the morning the river stood <em>two metres</em> above its banks, and the bridge was closed.</p>` +
		`<div class="share"><a href="/share">Share</a></div>`
)

// reader returns a specimen of a size in bytes. It is made while it is read,
// so that it takes no memory of its own.
func (s specimen) reader(size int) io.Reader {
	return io.LimitReader(io.MultiReader(strings.NewReader(s.head), &repeated{unit: s.unit}), int64(size))
}

// repeated reads as a string over and over, without an end.
type repeated struct {
	unit string
	at   int
}

func (r *repeated) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		c := copy(p[n:], r.unit[r.at:])
		n += c
		r.at = (r.at + c) % len(r.unit)
	}
	return n, nil
}

// The sizes that growth measures: two a decade.
const (
	smallestSize = 1_000
	largestSize  = 100_000_000
)

func growthSizes() []int {
	var all []int
	for size := smallestSize; size <= largestSize; size *= 10 {
		all = append(all, size)
		if size < largestSize {
			all = append(all, size*316/100)
		}
	}
	return all
}

const (
	// repeatFor is how long a size is measured again and again: the clock is
	// too coarse for one short run.
	repeatFor = 100 * time.Millisecond
	// giveUpAfter ends a specimen's row: a size that took longer is the
	// last, since the cost evidently does not grow as the text.
	giveUpAfter = 10 * time.Second
)

// growth is the cost of a specimen by size. Its slices have one entry a size.
type growth struct {
	name  string
	sizes []int
	times []time.Duration // the median of several runs
	peaks []uint64        // bytes that the heap of the process grew by, at most
}

// measureGrowth runs presscut over specimens of growing size, and html.Parse
// over the first of them to compare with.
// only names the specimens to run, as selectNamed takes it.
func measureGrowth(only string) []growth {
	all := []growth{grow("html.Parse, article", specimens[0], func(r io.Reader) {
		html.Parse(r)
	})}
	for _, s := range selectNamed(specimens[:], func(s specimen) string { return s.name }, only) {
		all = append(all, grow(s.name, s, func(r io.Reader) {
			a, err := extract.Article(r, extract.Options{MaxBytes: maxBytes})
			if err != nil {
				return // a hostile page may be refused: only the cost counts
			}
			if write, err := format.Lookup("json"); err == nil {
				write(io.Discard, a)
			}
		}))
	}
	return all
}

// grow measures do on a specimen of every size.
func grow(name string, s specimen, do func(io.Reader)) growth {
	g := growth{name: name}
	for _, size := range growthSizes() {
		peak := peakHeap(func() { do(s.reader(size)) })
		var runs []time.Duration
		for begin := time.Now(); len(runs) == 0 || time.Since(begin) < repeatFor; {
			start := processClock.now()
			do(s.reader(size))
			runs = append(runs, processClock.now()-start)
		}
		slices.Sort(runs)
		middle := runs[len(runs)/2]
		g.sizes = append(g.sizes, size)
		g.times = append(g.times, middle)
		g.peaks = append(g.peaks, peak)
		if middle > giveUpAfter {
			break
		}
	}
	return g
}

// peakHeap returns by how many bytes at most the heap of the process grows while
// do runs, dead objects not yet collected included.
func peakHeap(do func()) uint64 {
	runtime.GC()
	before := heapInUse()
	done, peak := make(chan struct{}), make(chan uint64)
	go func() {
		most := before
		for {
			most = max(most, heapInUse())
			select {
			case <-done:
				peak <- most - before
				return
			case <-time.After(time.Millisecond):
			}
		}
	}()
	do()
	close(done)
	return <-peak
}

// heapInUse returns the bytes that objects take on the heap.
func heapInUse() uint64 {
	sample := [...]metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample[:])
	return sample[0].Value.Uint64()
}

// exponent returns how a cost grows with size: 1 is in proportion, 2 is with the
// square. It compares the last two sizes that are a factor of ten apart.
func (g growth) exponent() float64 {
	last := len(g.times) - 1
	if last < 2 {
		return 0
	}
	return math.Log10(float64(g.times[last]) / float64(g.times[last-2]))
}

// tabulateGrowth returns a table of the costs at the largest size.
func tabulateGrowth(all []growth) table {
	t := table{Corpus: "growth", Pages: len(all), Metric: metric("at the largest size, up to " + formatSize(largestSize))}
	for _, g := range all {
		last := len(g.sizes) - 1
		size := float64(g.sizes[last])
		t.Rows = append(t.Rows, row{g.name, []figure{
			{"MB", size / 1e6, number},
			{"seconds", g.times[last].Seconds(), times},
			{"MB/s", size / 1e6 / g.times[last].Seconds(), times},
			{"peak bytes/byte", float64(g.peaks[last]) / size, times},
			{"exponent", g.exponent(), times},
		}})
	}
	return t
}

// formatSize writes a number of bytes as "1 KB" or "3 MB".
func formatSize(size int) string {
	switch {
	case size < 1_000_000:
		return fmt.Sprintf("%d KB", size/1e3)
	case size < 1_000_000_000:
		return fmt.Sprintf("%d MB", size/1e6)
	default:
		return fmt.Sprintf("%d GB", size/1e9)
	}
}
