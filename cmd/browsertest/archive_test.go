package browsertest

import (
	"bytes"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"presscut/extract/capture"
)

// archived is a page in a web archive.
type archived struct {
	URL    string `json:"url"`
	Date   string `json:"date"`
	Digest string `json:"digest"`
	SHA1   string `json:"sha1"` // of the page without any coding
	Offset int64  `json:"offset"`
}

// TestArchivesOfWarcio reads archives that package warcio of npm writes, and wants the
// records that warcio itself reads.
func TestArchivesOfWarcio(t *testing.T) {
	if _, err := os.Stat("node_modules/warcio"); err != nil {
		t.Skip("warcio is not installed: npm install")
	}
	for _, packing := range []string{"plain", "gzip"} {
		t.Run(packing, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "a.warc")
			archives(t, "write", file, packing)
			want := readByWarcio(t, file)
			got := readByPresscut(t, file)
			if len(want) == 0 || !slices.Equal(got, want) {
				t.Errorf("presscut reads\n%+v\nand warcio\n%+v", got, want)
			}
		})
	}
}

// archives runs testdata/archives.mjs.
func archives(t *testing.T, args ...string) []byte {
	t.Helper()
	var errs bytes.Buffer
	cmd := exec.Command("node", append([]string{"testdata/archives.mjs"}, args...)...)
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &errs)
	}
	return out
}

func readByWarcio(t *testing.T, file string) (all []archived) {
	t.Helper()
	lines := json.NewDecoder(bytes.NewReader(archives(t, "read", file)))
	for lines.More() {
		var a archived
		if err := lines.Decode(&a); err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	return all
}

func readByPresscut(t *testing.T, file string) (all []archived) {
	t.Helper()
	for c, err := range capture.Open(slices.Values([]string{file}), capture.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		sum := sha1.Sum(c.Body)
		all = append(all, archived{c.URL.String(), c.Record.Time.Format(time.RFC3339), c.Record.Digest, hex.EncodeToString(sum[:]), c.Record.Offset})
	}
	return all
}
