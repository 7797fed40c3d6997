package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// The files that a whole run leaves beside its outputs. The manifest comes last.
const (
	manifestName = "manifest.jsonl"     // a line an output
	deadName     = "dead-letters.jsonl" // a line for each file or page that could not be read or written
	statsName    = "stats.json"         // sums over the manifest
)

// stats are the sums over a run.
type stats struct {
	Outputs  int            `json:"outputs"`
	Inputs   int            `json:"inputs"`
	Pages    int            `json:"pages"`
	Articles int            `json:"articles"`
	Partial  int            `json:"partial,omitempty"`
	Errors   map[string]int `json:"errors,omitempty"`
	Dead     int            `json:"deadLetters"`
	BytesIn  int64          `json:"bytesIn"`
	BytesOut int64          `json:"bytesOut"`
}

// finish writes the manifest and the counts.
type finish struct{ Options options }

// ProcessElement takes the lines of all parts.
func (f *finish) ProcessElement(ctx context.Context, _ int, lines func(*string) bool) error {
	var parts []part
	for line := ""; lines(&line); {
		var p part
		if err := json.Unmarshal([]byte(line), &p); err != nil {
			return err
		}
		parts = append(parts, p)
	}
	slices.SortFunc(parts, func(a, b part) int { return cmp.Compare(a.Output, b.Output) })
	var manifest, dead bytes.Buffer
	total := stats{Errors: make(map[string]int)}
	for _, p := range parts {
		manifest.WriteString(p.line() + "\n")
		total.add(&p)
		for _, l := range p.Dead {
			line, _ := json.Marshal(l) // as part.line
			dead.Write(append(line, '\n'))
		}
	}
	sums, _ := json.Marshal(total)
	for _, file := range []struct {
		name    string
		content []byte
	}{{deadName, dead.Bytes()}, {statsName, append(sums, '\n')}, {manifestName, manifest.Bytes()}} {
		if err := writeFile(ctx, f.Options.Output, file.name, file.content); err != nil {
			return err
		}
	}
	return nil
}

func (s *stats) add(p *part) {
	s.Outputs++
	s.Inputs += len(p.Inputs)
	s.Pages += p.Pages
	s.Articles += p.Articles
	s.Partial += p.Partial
	s.Dead += len(p.Dead)
	s.BytesIn += p.BytesIn
	s.BytesOut += p.BytesOut
	for code, n := range p.Errors {
		s.Errors[code] += n
	}
}

// readManifest returns the manifest of a folder, nil if there is none.
func readManifest(ctx context.Context, folder string) ([]part, error) {
	fs, err := filesystem.New(ctx, folder)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	found, err := fs.List(ctx, within(folder, manifestName))
	if err != nil || len(found) == 0 {
		return nil, err
	}
	content, err := filesystem.Read(ctx, fs, found[0])
	if err != nil {
		return nil, err
	}
	parts := []part{}
	for line := range bytes.Lines(content) {
		var p part
		if err := json.Unmarshal(line, &p); err != nil || strings.Contains(p.Output, "/") {
			return nil, fmt.Errorf("%s is no manifest", found[0])
		}
		parts = append(parts, p)
	}
	return parts, nil
}

// report prints how a run ended that has left its manifest, and returns the exit code.
func report(ctx context.Context, folder string) int {
	parts, err := readManifest(ctx, folder)
	if err != nil {
		tell(err)
		return exitFault
	}
	var total stats
	total.Errors = make(map[string]int)
	exit := exitOK
	for _, p := range parts {
		total.add(&p)
		for _, l := range p.Dead {
			exit = exitPartial
			tell(fmt.Errorf("%s: %s", cmp.Or(l.Input, l.Output), l.Message))
		}
	}
	fmt.Fprintf(os.Stderr, "presscut-beam: %d of %d pages gave an article, %d outputs, %d dead letters\n", total.Articles, total.Pages, total.Outputs, total.Dead)
	return exit
}

func isGone(err error) bool { return errors.Is(err, fs.ErrNotExist) }
