// Command train makes the model of package rank out of the corpora.
//
//	go run ./extract/internal/rank/train -corpora DIR -work DIR
//
// It aligns the gold of each page with its blocks, writes what the tables of
// the first guess are learned from, has train.py learn them, writes the
// features, has train.py learn the trees, and last runs the whole extraction
// with out-of-fold probabilities for the cross-validated figures. train.py
// needs Debian's python3-xgboost. The same corpora give the same bytes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "", "folder of wcxb-dev and segments-dev")
	work := flag.String("work", "", "folder for intermediate files")
	python := flag.String("python", "/usr/bin/python3", "Python with xgboost")
	steps := flag.String("steps", "dump,tables,rows,trees,report", "steps to take")
	flag.Parse()
	if *corpora == "" || *work == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := train(*corpora, *work, *python, *steps); err != nil {
		log.Fatal("train: ", err)
	}
}

// script is train.py, beside this file.
const script = "extract/internal/rank/train/train.py"

func train(corpora, work, python, steps string) error {
	samples, err := readCorpora(corpora)
	if err != nil {
		return err
	}
	learn := func(step string) error {
		cmd := exec.Command(python, script, step, work)
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
		return cmd.Run()
	}
	taken := map[string]func() error{
		"dump":   func() error { return dump(samples, work) },
		"tables": func() error { return learn("tables") },
		"rows":   func() error { return dumpRows(samples, work) },
		"trees":  func() error { return learn("trees") },
		"report": func() error { return report(samples, filepath.Join(work, "out-of-fold.f32")) },
	}
	for step := range strings.SplitSeq(steps, ",") {
		run, ok := taken[step]
		if !ok {
			return fmt.Errorf("no step %q", step)
		}
		log.Printf("== %s", step)
		if err := run(); err != nil {
			return fmt.Errorf("%s: %w", step, err)
		}
	}
	return nil
}
