package browsertest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestValid wants html-validate to find no fault in the documents that presscut makes of the
// pages of testdata.
func TestValid(t *testing.T) {
	program := filepath.Join("node_modules", ".bin", "html-validate")
	if _, err := os.Stat(program); err != nil {
		t.Skip("html-validate is not installed (npm install)")
	}
	files, err := filepath.Glob("../../testdata/pages/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	saved, written := t.TempDir(), t.TempDir()
	for _, file := range files {
		archive, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, page, ok := strings.Cut(string(archive), "-- input.html --\n")
		if !ok {
			continue
		}
		page, _, _ = strings.Cut(page, "\n-- ")
		name := strings.TrimSuffix(filepath.Base(file), ".txtar") + ".html"
		if err := os.WriteFile(filepath.Join(saved, name), []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command(presscut, "-f", "html", "--fail-on", "none", "-o", written+"/", saved).CombinedOutput(); err != nil {
		t.Fatalf("presscut: %v: %s", err, out)
	}
	documents, err := filepath.Glob(filepath.Join(written, "*.html"))
	if err != nil || len(documents) < len(files)/2 {
		t.Fatalf("%d documents of %d pages: %v", len(documents), len(files), err)
	}
	if out, err := exec.Command(program, append([]string{"--formatter", "text"}, documents...)...).CombinedOutput(); err != nil {
		t.Errorf("html-validate: %v\n%s", err, out)
	}
}
