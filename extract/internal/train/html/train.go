// Package html makes the model of package rank, which judges the blocks of HTML
// pages, and the table of package judge that turns probabilities into a confidence.
package html

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Options select the inputs and outputs.
type Options struct {
	Corpora string // folder of the corpora
	Work    string // folder for intermediate files; model.bin and calibration.go in the end
	Python  string // with xgboost
	Steps   string // of Train, with commas between them; all if it is empty
}

// allSteps are the steps in their order.
const allSteps = "dump,tables,rows,trees,report"

// script is the program for Python.
//
//go:embed train.py
var script string

// Train makes the model. It aligns the gold of each page with its blocks, writes
// the data for the tables of the first guess, has Python learn them, writes
// the features, has Python learn the trees, and last runs the whole extraction with
// out-of-fold probabilities and prints its figures. The same corpora give the same
// bytes.
func Train(o Options) error {
	samples, err := readCorpora(o.Corpora)
	if err != nil {
		return err
	}
	learn := func(step string) error {
		cmd := exec.Command(o.Python, "-", step, o.Work)
		cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(script), os.Stdout, os.Stderr
		return cmd.Run()
	}
	taken := map[string]func() error{
		"dump":   func() error { return dump(samples, o.Work) },
		"tables": func() error { return learn("tables") },
		"rows":   func() error { return dumpRows(samples, o.Work) },
		"trees":  func() error { return learn("trees") },
		"report": func() error {
			return report(samples, filepath.Join(o.Work, "out-of-fold.f32"), filepath.Join(o.Work, "calibration.go"))
		},
	}
	steps := o.Steps
	if steps == "" {
		steps = allSteps
	}
	for step := range strings.SplitSeq(steps, ",") {
		run, ok := taken[step]
		if !ok {
			return fmt.Errorf("no step %q: there are %s", step, allSteps)
		}
		fmt.Println("==", step)
		if err := run(); err != nil {
			return fmt.Errorf("%s: %w", step, err)
		}
	}
	return nil
}
