package main

import (
	"bytes"
	"io"
	"net/url"
	"runtime"
	"slices"
	"time"

	"presscut/extract"
	"presscut/format"
)

// bytesToJSON is presscut with all that it does in a script: a page's bytes in,
// a JSON record out.
var bytesToJSON = extractor{name: presscutName, run: runBytesToJSON}

func runBytesToJSON(data []byte, addr *url.URL) (result, error) {
	a, err := extract.Article(bytes.NewBuffer(data), extract.Options{URL: addr, MaxBytes: maxBytes})
	if err != nil {
		return result{}, err
	}
	write, err := format.Lookup("json")
	if err != nil {
		return result{}, err
	}
	return result{}, write(io.Discard, a)
}

// maxBytes lets presscut read the largest page that growth makes.
const maxBytes = 1 << 30

// sizeClass is a range of page sizes, in bytes of the page as it was read.
type sizeClass struct {
	name  string
	below int // 0: no end
}

// sizeClasses part the pages of the development corpora into groups that all
// have many pages.
var sizeClasses = [...]sizeClass{
	{"below 64 KB", 64 << 10},
	{"64-256 KB", 256 << 10},
	{"256 KB-1 MB", 1 << 20},
	{"1 MB and more", 0},
}

// timing is the cost of one contestant on one page.
type timing struct {
	rounds    []time.Duration
	allocated uint64 // bytes, in a run of its own
}

// race holds the timings of one page: those of html.Parse first.
type race struct {
	size    int
	timings []timing
}

// measureSpeed runs the contestants on every page of a corpus, one at a time
// and one after the other, rounds times, and returns a table for all pages and
// one for each class of sizes.
func measureSpeed(c corpus, contestants []extractor, rounds int) ([]table, error) {
	contestants = append([]extractor{bareParse}, contestants...)
	var races []race
	for _, p := range c.pages {
		data, err := p.read()
		if err != nil {
			return nil, err
		}
		races = append(races, runRace(data, p.addr, contestants, rounds))
	}
	tables := []table{tabulate(c.name, "all sizes", contestants, races)}
	low := 0
	for _, class := range sizeClasses {
		var some []race
		for _, r := range races {
			if r.size >= low && (class.below == 0 || r.size < class.below) {
				some = append(some, r)
			}
		}
		if len(some) > 0 {
			tables = append(tables, tabulate(c.name, class.name, contestants, some))
		}
		low = class.below
	}
	return tables, nil
}

// runRace times the contestants on one page, interleaved: each runs once a
// round. Their allocation is measured first, which also warms them up.
func runRace(data []byte, addr *url.URL, contestants []extractor, rounds int) race {
	r := race{size: len(data), timings: make([]timing, len(contestants))}
	for i, e := range contestants {
		r.timings[i].allocated = allocated(func() { timed(e, data, addr, processClock) })
	}
	for range rounds {
		for i, e := range contestants {
			_, took, _ := timed(e, data, addr, processClock)
			r.timings[i].rounds = append(r.timings[i].rounds, took)
		}
	}
	return r
}

// allocated returns how many bytes do allocates.
func allocated(do func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// tabulate returns a table with, for each contestant:
//
//   - total: the time of all pages as a multiple of html.Parse, in the median
//     round
//   - low, high: the same in the best and in the worst round
//   - best: the same with each contestant in its fastest round on each page,
//     which disturbs caches least
//   - median, q1, q3: the multiple of a page, each contestant in its median
//     round: the median over pages, and the quartiles
//   - MB/s: bytes of input a second
//   - alloc: bytes allocated for each byte of input
func tabulate(name, class string, contestants []extractor, races []race) table {
	t := table{Corpus: name, Pages: len(races), Metric: metric("speed, " + class)}
	for e, ex := range contestants {
		t.Rows = append(t.Rows, row{ex.name, speedFigures(e, races)})
	}
	return t
}

func speedFigures(e int, races []race) []figure {
	var own, best, bestParse, size, bytes float64
	var ratios []float64
	ownRounds := make([]float64, len(races[0].timings[e].rounds))
	parseRounds := make([]float64, len(ownRounds))
	for _, r := range races {
		mine, base := r.timings[e], r.timings[0]
		own += mine.median()
		best += float64(slices.Min(mine.rounds))
		bestParse += float64(slices.Min(base.rounds))
		ratios = append(ratios, ratio(mine.median(), base.median()))
		size += float64(r.size)
		bytes += float64(mine.allocated)
		for i := range ownRounds {
			ownRounds[i] += float64(mine.rounds[i])
			parseRounds[i] += float64(base.rounds[i])
		}
	}
	for i := range ownRounds {
		ownRounds[i] = ratio(ownRounds[i], parseRounds[i])
	}
	return []figure{
		{"total", median(ownRounds), times},
		{"low", ownRounds[0], times},
		{"high", ownRounds[len(ownRounds)-1], times},
		{"best", ratio(best, bestParse), times},
		{"median", median(ratios), times},
		{"q1", ratios[len(ratios)/4], times},
		{"q3", ratios[len(ratios)*3/4], times},
		{"MB/s", ratio(size, own) * float64(time.Second) / 1e6, times},
		{"alloc", ratio(bytes, size), times},
	}
}

// median returns the middle of the rounds, in nanoseconds.
func (t timing) median() float64 {
	var all []float64
	for _, d := range t.rounds {
		all = append(all, float64(d))
	}
	return median(all)
}
