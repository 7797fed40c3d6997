package main

import (
	"bytes"
	"fmt"
	"runtime/pprof"
	"slices"
	"strings"
	"time"

	"github.com/google/pprof/profile"
)

// stagePackages has the stage of presscut to which a function belongs, by its
// package. The stages are internal to package extract, so their cost is read
// off a CPU profile instead of a clock in the library.
var stagePackages = [...]struct{ prefix, stage string }{
	{"presscut/extract/internal/source.", "decode"},
	{"presscut/extract/internal/segment.", "segment"},
	{"presscut/extract/internal/rank.", "rank"},
	{"presscut/extract/internal/declare.", "metadata"},
	{"presscut/extract/internal/meta.", "metadata"},
	{"presscut/extract/internal/dates.", "metadata"},
	{"presscut/extract/internal/names.", "metadata"},
	{"presscut/extract/internal/assemble.", "assemble"},
	{"presscut/format.", "render"},
	{"presscut/extract.", "read"},
}

// The stages that are no package of presscut.
const (
	collectStage = "garbage collection" // in the background; the part that allocating code does itself is in its own stage
	otherStage   = "other"              // of this program and the scheduler
)

// profileTime is how long the profile of a corpus runs at least. At the
// standard 100 samples a second it holds 1,000 samples, so that a stage of a
// tenth is known to within a hundredth of the whole (one standard error).
const profileTime = 10 * time.Second

// measureStages returns the time of each stage of presscut over the pages of a
// corpus: its share, and that share of whole, presscut's time as a multiple of
// html.Parse.
func measureStages(c corpus, whole float64) (table, error) {
	var pages [][]byte
	for _, p := range c.pages {
		data, err := p.read()
		if err != nil {
			return table{}, err
		}
		pages = append(pages, data)
	}
	var raw bytes.Buffer
	if err := pprof.StartCPUProfile(&raw); err != nil {
		return table{}, err
	}
	for start := time.Now(); time.Since(start) < profileTime; {
		for i, data := range pages {
			timed(bytesToJSON, data, c.pages[i].addr, processClock)
		}
	}
	pprof.StopCPUProfile()
	prof, err := profile.Parse(&raw)
	if err != nil {
		return table{}, fmt.Errorf("reading the CPU profile: %w", err)
	}
	spent := spentIn(prof)
	total := 0.0
	for _, time := range spent {
		total += time
	}
	t := table{Corpus: c.name, Pages: len(pages), Metric: "stages of presscut"}
	for _, stage := range stageNames() {
		part := ratio(spent[stage], total)
		t.Rows = append(t.Rows, row{stage, []figure{{"share", part, share}, {"total", part * whole, times}}})
	}
	return t, nil
}

// stageNames returns the stages in the order of the pipeline.
func stageNames() []string {
	var all []string
	for _, p := range stagePackages {
		all = append(all, p.stage)
	}
	return append(all, collectStage, otherStage)
}

// spentIn adds up the samples of a CPU profile by stage.
func spentIn(prof *profile.Profile) map[string]float64 {
	spent := map[string]float64{}
	for _, sample := range prof.Sample {
		spent[stageOf(functions(sample))] += float64(sample.Value[len(sample.Value)-1])
	}
	return spent
}

// functions returns the names on the stack of a sample, the innermost first.
func functions(sample *profile.Sample) []string {
	var all []string
	for _, location := range sample.Location {
		for _, line := range location.Line {
			all = append(all, line.Function.Name)
		}
	}
	return all
}

// stageOf returns the stage that a stack is in: that of its innermost function
// of presscut which belongs to a stage.
func stageOf(stack []string) string {
	for _, name := range stack {
		for _, p := range stagePackages {
			if strings.HasPrefix(name, p.prefix) {
				return p.stage
			}
		}
	}
	if slices.Contains(stack, "runtime.gcBgMarkWorker") {
		return collectStage
	}
	return otherStage
}
