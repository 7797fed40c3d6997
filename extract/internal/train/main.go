// Command train makes the models that presscut ships, in the order in which they
// depend on each other, and prints how they do on pages that they have not seen.
//
//	go -C extract/internal/train run . -corpora DIR -work DIR
//
// makes all of them and puts each where it is shipped. A model's name at the end
// makes that one alone, in the folder of -work:
//
//	html     the blocks of HTML pages: rank/model.bin, and the table of judge/calibration.go
//	dumps    the lines of text dumps: rank/dump/model.bin
//	titles   the title of a dump: meta/titleweights.go
//
// README.md beside it is the models' card. It needs Debian's python3-xgboost.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"

	"presscut/extract/internal/train/dumps"
	"presscut/extract/internal/train/html"
	"presscut/extract/internal/train/titles"
)

// models are the models in their order: the one for HTML pages labels a part of the
// dumps, and that for dumps is asked where the article is before a title is chosen.
var models = []string{"html", "dumps", "titles"}

// shipped has the files of each model in the folder of -work, and where they are
// shipped, from the folder of the command.
var shipped = map[string]map[string]string{
	"html":   {"model.bin": "../rank/model.bin", "calibration.go": "../judge/calibration.go"},
	"dumps":  {"dumps.bin": "../rank/dump/model.bin"},
	"titles": {"titleweights.go": "../meta/titleweights.go"},
}

func main() {
	log.SetFlags(log.Ltime)
	corpora := flag.String("corpora", "", "read the corpora in `DIR`")
	work := flag.String("work", "", "write models and what the steps leave to each other to `DIR`")
	python := flag.String("python", "/usr/bin/python3", "`PROGRAM` of Python with xgboost")
	steps := flag.String("steps", "", "`STEPS` to take of html, such as rows,trees; all by default")
	check := flag.Bool("cv", false, "measure dumps by cross-validation")
	news := flag.Bool("news", false, "measure dumps on those of news, which they are not trained on")
	trace := flag.String("trace", "", "write what became of the blocks or lines of dumps or titles to `FILE`, or to a folder with -cv")
	every := flag.Int("every", 1, "read only every `N`th page of dumps, for a quick look")
	flag.Parse()
	if *corpora == "" || *work == "" || flag.NArg() > 1 {
		flag.Usage()
		os.Exit(2)
	}
	var err error
	switch model := flag.Arg(0); model {
	case "":
		err = trainAll(*corpora, *work, *python)
	case "html":
		err = html.Train(html.Options{Corpora: *corpora, Work: *work, Python: *python, Steps: *steps})
	case "dumps":
		err = dumps.Train(dumps.Options{Corpora: *corpora, Out: filepath.Join(*work, "dumps.bin"), Check: *check, News: *news, Trace: *trace, Every: *every})
	case "titles":
		err = titles.Train(titles.Options{Corpora: *corpora, Out: filepath.Join(*work, "titleweights.go"), Trace: *trace})
	default:
		err = fmt.Errorf("no model %q: there are %q", model, models)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// trainAll makes all models and ships each before the next, which is built with it.
func trainAll(corpora, work, python string) error {
	for _, model := range models {
		fmt.Println("#", model)
		cmd := exec.Command("go", "run", ".", "-corpora", corpora, "-work", work, "-python", python, "-cv", "-news", model)
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%s: %w", model, err)
		}
		for from, to := range shipped[model] {
			if err := copyFile(to, filepath.Join(work, from)); err != nil {
				return err
			}
		}
	}
	return nil
}

func copyFile(to, from string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}
