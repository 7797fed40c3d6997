package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"presscut/extract/capture"
)

// The pipeline moves names, never pages:
//
//	inputs ─plan─▶ (output, input) ─group─▶ (output, inputs) ─cut─▶ part ─group─▶ parts ─finish
//
// One element of cut is one output file. cut opens its inputs itself, one behind the other,
// and writes the file itself, so that no page is ever sent from one worker to another, and
// the lines are in the order that presscut has for the same inputs.

func init() {
	register.DoFn2x1[string, func(string, string), error](&plan{})
	register.DoFn4x0[context.Context, string, func(*string) bool, func(string)](&cut{})
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&finish{})
	register.Emitter1[string]()
	register.Emitter2[string, string]()
	register.Iter1[string]()
}

// build adds the pipeline to s.
func build(s beam.Scope, o *options) {
	inputs := beam.Create(s, o.Inputs)
	tasks := beam.ParDo(s.Scope("Plan"), &plan{*o}, inputs)
	parts := beam.ParDo(s.Scope("Cut"), &cut{Options: *o}, beam.GroupByKey(s, tasks))
	beam.ParDo0(s.Scope("Finish"), &finish{*o}, beam.GroupByKey(s, beam.AddFixedKey(s, parts)))
}

// plan finds the inputs and the output that each belongs to.
type plan struct{ Options options }

// ProcessElement emits the name of an output with that of an input, which has its number
// before it.
func (p *plan) ProcessElement(inputs string, emit func(string, string)) error {
	names, err := find(context.Background(), inputs)
	if err != nil {
		return err
	}
	root := commonFolder(names)
	for i, name := range names {
		emit(p.Options.outputOf(name, root), fmt.Sprintf("%09d %s", i, name))
	}
	return nil
}

// outputOf returns the name of the output of an input. root is the folder of all inputs.
func (o *options) outputOf(input, root string) string {
	if o.Shards > 0 {
		return fmt.Sprintf("part-%05d-of-%05d%s", capture.ShardOf(input, o.Shards), o.Shards, o.ending())
	}
	return url.PathEscape(strings.TrimPrefix(input, root)) + o.ending()
}

// find returns the names of the inputs: those that match a glob, or are in the list behind
// an @.
func find(ctx context.Context, inputs string) ([]string, error) {
	from, isList := strings.CutPrefix(inputs, "@")
	fs, err := filesystem.New(ctx, from)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	if !isList {
		names, err := fs.List(ctx, from)
		if err == nil && len(names) == 0 {
			err = fmt.Errorf("nothing matches --inputs %s", inputs)
		}
		slices.Sort(names)
		return names, err
	}
	content, err := filesystem.Read(ctx, fs, from)
	if err != nil {
		return nil, err
	}
	var names []string
	for lines := bufio.NewScanner(bytes.NewReader(content)); lines.Scan(); {
		if name := lines.Text(); name != "" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("%s names no inputs", from)
	}
	return names, nil
}

// commonFolder returns the folder that all names are in, with a slash at its end.
func commonFolder(names []string) string {
	folder := names[0][:strings.LastIndexByte(filepath.ToSlash(names[0]), '/')+1]
	for _, name := range names {
		for !strings.HasPrefix(name, folder) {
			folder, _ = path.Split(strings.TrimSuffix(folder, "/"))
		}
	}
	return folder
}
