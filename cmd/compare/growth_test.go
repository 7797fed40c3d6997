package main

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

func TestSpecimenReader(t *testing.T) {
	s := specimen{"x", "<p>", "ab "}
	for size, want := range map[int]string{0: "", 2: "<p", 3: "<p>", 7: "<p>ab a", 12: "<p>ab ab ab "} {
		got, err := io.ReadAll(iotest.OneByteReader(s.reader(size)))
		if err != nil || string(got) != want {
			t.Errorf("%d bytes: %q, %v, want %q", size, got, err, want)
		}
	}
}

func TestGrowthSizes(t *testing.T) {
	all := growthSizes()
	if all[0] != smallestSize || all[len(all)-1] != largestSize {
		t.Errorf("sizes from %d to %d", all[0], all[len(all)-1])
	}
	for i := 1; i < len(all); i++ {
		if all[i] < 3*all[i-1] || all[i] > 4*all[i-1] {
			t.Errorf("a step from %d to %d", all[i-1], all[i])
		}
	}
}

// grown is a growth whose time is the power of its size.
func grown(power float64) growth {
	g := growth{name: "a < b"}
	for _, size := range growthSizes() {
		g.sizes = append(g.sizes, size)
		g.times = append(g.times, time.Duration(math.Pow(float64(size), power)))
		g.peaks = append(g.peaks, uint64(size)*10)
	}
	return g
}

func TestExponent(t *testing.T) {
	for _, power := range []float64{1, 1.5, 2} {
		if got := grown(power).exponent(); math.Abs(got-power) > .02 {
			t.Errorf("exponent %.3f, want %.1f", got, power)
		}
	}
}

func TestPlotIsXML(t *testing.T) {
	decoder := xml.NewDecoder(strings.NewReader(plot([]growth{grown(1), grown(2)})))
	lines := 0
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "polyline" {
			lines++
		}
	}
	if lines != 4 {
		t.Errorf("%d lines, want one a row and panel", lines)
	}
}

func TestPlotStaysInItsFrame(t *testing.T) {
	p := panel{left: 10, low: 0, high: 2}
	for value, want := range map[float64]float64{.001: marginTop + panelHeight, 1: marginTop + panelHeight, 100: marginTop, 1e9: marginTop} {
		if got := p.y(value); got != want {
			t.Errorf("y(%v) = %v, want %v", value, got, want)
		}
	}
}

func TestPeakHeap(t *testing.T) {
	const size = 64 << 20
	peak := peakHeap(func() {
		data := make([]byte, size)
		for i := range data {
			data[i] = 1
		}
		time.Sleep(10 * time.Millisecond)
		_ = data[0]
	})
	if peak < size {
		t.Errorf("peak %d, want %d or more", peak, size)
	}
}

func TestSpeedOfACorpus(t *testing.T) {
	tables, err := measureSpeed(loadOne(t, "words"), []extractor{fixed(result{})}, 3)
	if err != nil {
		t.Fatal(err)
	}
	if len(tables) != 2 { // all sizes and the one class that has pages
		t.Fatalf("%d tables, want 2", len(tables))
	}
	for _, tab := range tables {
		if tab.Pages != 2 || tab.Rows[0].Extractor != bareParse.name || tab.Rows[1].Extractor != "fixed" {
			t.Errorf("%s: %d pages, rows %v", tab.Metric, tab.Pages, tab.Rows)
		}
		if total := tab.Rows[0].Figures[0].Value; total != 1 {
			t.Errorf("html.Parse takes %v of itself", total)
		}
	}
}

func TestStageOf(t *testing.T) {
	tests := []struct {
		stage string
		stack []string // the innermost function first
	}{
		{"segment", []string{"runtime.mallocgc", "golang.org/x/net/html.(*Tokenizer).Next", "presscut/extract/internal/segment.Page", "presscut/extract.Article"}},
		{"metadata", []string{"presscut/extract/internal/page.Fold", "presscut/extract/internal/meta.(*reader).title", "presscut/extract.Article"}},
		{"render", []string{"presscut/extract/article.Text", "presscut/format.JSON", "main.runBytesToJSON"}},
		{"read", []string{"io.ReadAll", "presscut/extract.Article"}},
		{collectStage, []string{"runtime.scanobject", "runtime.gcDrain", "runtime.gcBgMarkWorker"}},
		{otherStage, []string{"runtime.mcall"}},
	}
	for _, test := range tests {
		if got := stageOf(test.stack); got != test.stage {
			t.Errorf("%v is in %q, want %q", test.stack, got, test.stage)
		}
	}
}

func TestRunGrowthNeedsAPlaceForItsPlot(t *testing.T) {
	o := options{only: "no such kind", growth: filepath.Join(t.TempDir(), "missing", "growth.svg")}
	if err := runGrowth(o, io.Discard); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("error %v", err)
	}
}
