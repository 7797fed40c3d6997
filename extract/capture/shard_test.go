package capture

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestShards wants every file of a folder in one shard, and about as many in each, also
// where the folder is named by a glob or its files one by one.
func TestShards(t *testing.T) {
	const files, shards = 400, 8
	dir := t.TempDir()
	var names []string
	for i := range files {
		name := filepath.Join(dir, fmt.Sprintf("crawl-%03d.txt", i))
		if err := os.WriteFile(name, []byte("Weir closed."), 0o666); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	for kind, inputs := range map[string][]string{"folder": {dir}, "glob": {filepath.Join(dir, "*.txt")}, "names": names} {
		var found []string
		for i := range shards {
			before := len(found)
			for c, err := range Open(slices.Values(inputs), Options{Shard: Shard{i, shards}}) {
				if err != nil {
					t.Fatal(err)
				}
				found = append(found, c.Source)
			}
			if n := len(found) - before; n < files/shards/2 || n > files/shards*2 {
				t.Errorf("%s: shard %d has %d of %d files", kind, i, n, files)
			}
		}
		if slices.Sort(found); !slices.Equal(found, names) {
			t.Errorf("%s: the shards have %d files, want each of %d once", kind, len(found), files)
		}
	}
}

// TestShardOf pins the shards of a few names: tasks of other versions must agree.
func TestShardOf(t *testing.T) {
	for name, want := range map[string]int{"a.warc.gz": 6, "./a.warc.gz": 6, "crawl/CC-MAIN-00001.warc.gz": 10, "": 5} {
		if got := ShardOf(name, 16); got != want {
			t.Errorf("%q is in shard %d, want %d", name, got, want)
		}
	}
}
