package browsertest

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestValid wants html-validate, and tidy where it is installed, to find no fault in the documents
// that presscut makes of the pages of testdata, and of those that BROWSERTEST_DOCUMENTS names.
func TestValid(t *testing.T) {
	program := filepath.Join("node_modules", ".bin", "html-validate")
	if _, err := os.Stat(program); err != nil {
		t.Skip("html-validate is not installed (npm install)")
	}
	saved, written := t.TempDir(), t.TempDir()
	pages := writePages(t, saved)
	inputs := []string{saved}
	if further := os.Getenv("BROWSERTEST_DOCUMENTS"); further != "" {
		inputs = append(inputs, further)
	}
	if out, err := exec.Command(presscut, append([]string{"-f", "html", "--fail-on", "none", "-o", written + "/"}, inputs...)...).CombinedOutput(); err != nil {
		t.Fatalf("presscut: %v: %s", err, out)
	}
	var documents []string
	err := filepath.WalkDir(written, func(name string, d fs.DirEntry, err error) error {
		if filepath.Ext(name) == ".html" {
			documents = append(documents, name)
		}
		return err
	})
	if err != nil || len(documents) < pages/2 {
		t.Fatalf("%d documents of %d pages: %v", len(documents), pages, err)
	}
	t.Logf("%d documents", len(documents))
	for some := range slices.Chunk(documents, documentsAtOnce) {
		// How long a title is, and how a telephone number is broken, is the page's affair.
		call := append([]string{"--rule", "long-title:off", "--rule", "tel-non-breaking:off", "--formatter", "text"}, some...)
		if out, err := exec.Command(program, call...).CombinedOutput(); err != nil {
			t.Errorf("html-validate: %v\n%s", err, out)
		}
		if !installed("tidy") {
			continue
		}
		if out, err := exec.Command("tidy", append([]string{"-q", "-e", "-utf8"}, some...)...).CombinedOutput(); err != nil {
			t.Errorf("tidy: %v\n%s", err, out)
		}
	}
}

// documentsAtOnce is how many documents one call judges: the length of a command line has its
// limit.
const documentsAtOnce = 200

// writePages writes the pages of testdata into a folder and returns how many they are.
func writePages(t *testing.T, folder string) int {
	t.Helper()
	files, err := filepath.Glob("../../testdata/pages/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages: %v", err)
	}
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
		if err := os.WriteFile(filepath.Join(folder, name), []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return len(files)
}
