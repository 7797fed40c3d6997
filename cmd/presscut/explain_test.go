package main

import (
	"bytes"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"presscut/format"
)

// improbable is below every cut: a block that is kept with less is kept by a rule.
const improbable = "0.20"

var keptBlock = regexp.MustCompile(`^\+ (\d\.\d\d) `)

// TestExplained reads the explanations of all pages of testdata: no line is longer than the
// window but a selector, which is to be copied whole, and of a block that is kept against its
// probability the rule is told.
func TestExplained(t *testing.T) {
	const columns = 80
	t.Setenv("COLUMNS", "80")
	files, err := filepath.Glob("../../testdata/pages/*.txtar")
	if err != nil || len(files) < 50 {
		t.Fatalf("%d pages: %v", len(files), err)
	}
	byRule := 0
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var out, errs bytes.Buffer
		if code := run([]string{"explain"}, bytes.NewReader(archive.Files[0].Data), &out, &errs); code != exitOK {
			t.Fatalf("%s: exit code %d: %s", file, code, errs.String())
		}
		lines := strings.Split(out.String(), "\n")
		for i, line := range lines {
			if n := format.Columns(line); n > columns && !strings.HasPrefix(line, "in ") {
				t.Errorf("%s: a line of %d columns: %s", file, n, line)
			}
			m := keptBlock.FindStringSubmatch(line)
			if m == nil || m[1] >= improbable {
				continue
			}
			byRule++
			if i+2 >= len(lines) || !strings.Contains(lines[i+2], "kept by a rule: ") {
				t.Errorf("%s: no rule is told of:\n%s", file, line)
			}
		}
	}
	if byRule == 0 {
		t.Error("no block was kept by a rule")
	}
}
