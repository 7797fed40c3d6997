package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// program returns the program as a command of its own, which can be killed.
func program(t testing.TB, args ...string) *exec.Cmd {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return &exec.Cmd{Path: self, Args: append([]string{"presscut"}, args...)}
}

// writePages fills a folder with n pages, every fifth of them with a name that
// only the ending tells from another's, and every seventh without an article.
func writePages(t testing.TB, dir string, n int) {
	for i := range n {
		name, body := fmt.Sprintf("%d/page%d.html", i%3, i), testPage(i)
		switch {
		case i%5 == 4:
			name = fmt.Sprintf("%d/page%d.htm", (i-3)%3, i-3)
		case i%7 == 6:
			body = "<title>Menu</title><nav><a href=/>Home</a> <a href=/map>Map</a></nav>"
		}
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(body), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// testPage returns a page with an article of its own.
func testPage(i int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html><html lang=en><head><title>Report %d from the valley</title></head><body>", i)
	b.WriteString("<nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul></nav><article>")
	fmt.Fprintf(&b, "<h1>Report %d from the valley</h1>", i)
	for p := range 4 {
		fmt.Fprintf(&b, "<p>On day %d of the survey the party of station %d walked the whole length of the dry canal, counted %d sluices that still close, ", i, p, i*7+p)
		b.WriteString("and noted every bridge, weir and towpath house that the old maps show. The keeper of the upper lock, who has lived there for forty years, ")
		fmt.Fprintf(&b, "told them that the water was turned off on a Sunday, that the last barge had number %d, and that nobody thought to take a photograph.</p>", i*31+p)
	}
	b.WriteString("</article><footer><p>All rights reserved. <a href=/imprint>Imprint</a></p></footer></body></html>")
	return b.String()
}

// files returns the contents of all files below dir.
func files(t *testing.T, dir string) map[string]string {
	all := make(map[string]string)
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		all[strings.TrimPrefix(name, dir)] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestKillAndResume kills the program at random moments, once or twice in a
// row, and wants the run that is left alone in the end to leave the same files,
// manifest and all, as one that was never killed.
func TestKillAndResume(t *testing.T) {
	const pages, killsARound, most = 240, 2, 200
	rounds := 50
	if testing.Short() {
		rounds = 12
	}
	saved := filepath.Join(t.TempDir(), "saved")
	writePages(t, saved, pages)
	args := func(out string) []string {
		return []string{saved, "-o", out + "/", "--resume", "--quiet", "--jobs", "4"}
	}

	unbroken := filepath.Join(t.TempDir(), "out")
	whole := program(t, args(unbroken)...)
	if out, err := whole.CombinedOutput(); len(out) > 0 {
		t.Fatalf("%v\n%s", err, out)
	}
	want := files(t, unbroken)
	if len(want) < pages/2 {
		t.Fatalf("only %d files written", len(want))
	}

	partial := 0
	for round := 0; round < rounds || partial == 0 && round < most; round++ {
		out := filepath.Join(t.TempDir(), "out")
		for range 1 + rand.IntN(killsARound) {
			cmd := program(t, args(out)...)
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			killAfter(cmd, filepath.Join(out, manifestName), rand.IntN(pages))
		}
		if _, err := os.Stat(out); err == nil {
			if n := len(files(t, out)); n > 1 && n < len(want) {
				partial++
			}
		}
		cmd := program(t, args(out)...)
		cmd.Run()
		if got, want := cmd.ProcessState.ExitCode(), whole.ProcessState.ExitCode(); got != want {
			t.Fatalf("round %d: exit code %d, want %d", round, got, want)
		}
		if diff := cmp.Diff(want, files(t, out)); diff != "" {
			t.Fatalf("round %d: resumed run differs from the unbroken one (-unbroken +resumed):\n%s", round, diff)
		}
	}
	t.Logf("%d of %d rounds were killed halfway", partial, rounds)
	if partial == 0 {
		t.Error("no run was killed halfway: the test tests nothing")
	}
}

// killAfter kills cmd some moment after its manifest has so many lines, if it
// has not ended by then.
func killAfter(cmd *exec.Cmd, manifest string, lines int) {
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		cmd.Wait()
	}()
	for done := 0; done < lines; {
		select {
		case <-ended:
			return
		case <-time.After(100 * time.Microsecond):
			content, _ := os.ReadFile(manifest)
			done = bytes.Count(content, []byte("\n"))
		}
	}
	time.Sleep(rand.N(2 * time.Millisecond))
	cmd.Process.Kill()
	<-ended
}

// TestJobsMakeNoDifference wants the same bytes whatever the number of jobs.
func TestJobsMakeNoDifference(t *testing.T) {
	saved := filepath.Join(t.TempDir(), "saved")
	writePages(t, saved, 60)
	var lines []string
	folders := make(map[string]string)
	for _, jobs := range []string{"1", "2", "8"} {
		got, _ := program(t, saved, "--jsonl", "--quiet", "--jobs", jobs).Output()
		lines = append(lines, string(got))
		out := filepath.Join(t.TempDir(), "out")
		program(t, saved, "-o", out+"/", "--quiet", "--jobs", jobs).Run()
		if now := files(t, out); len(folders) == 0 {
			folders = now
		} else if !maps.Equal(folders, now) {
			t.Errorf("-j %s: %s", jobs, cmp.Diff(folders, now))
		}
	}
	if n := strings.Count(lines[0], "\n"); n != 60 {
		t.Errorf("%d lines for 60 pages", n)
	}
	for _, other := range lines[1:] {
		if diff := cmp.Diff(lines[0], other); diff != "" {
			t.Errorf("other bytes with more jobs:\n%s", diff)
		}
	}
}

// TestKillAndResumeParts does the same with numbered files of many pages.
func TestKillAndResumeParts(t *testing.T) {
	const pages, rounds, most = 240, 12, 200
	saved := filepath.Join(t.TempDir(), "saved")
	writePages(t, saved, pages)
	args := func(out string) []string {
		return []string{saved, "-o", out + "/", "--shard-size", "40K", "--resume", "--quiet", "--jobs", "4"}
	}
	unbroken := filepath.Join(t.TempDir(), "out")
	whole := program(t, args(unbroken)...)
	if out, err := whole.CombinedOutput(); len(out) > 0 {
		t.Fatalf("%v\n%s", err, out)
	}
	want := files(t, unbroken)
	if len(want) < 8 {
		t.Fatalf("only %d files written", len(want))
	}
	partial := 0
	for round := 0; round < rounds || partial == 0 && round < most; round++ {
		out := filepath.Join(t.TempDir(), "out")
		cmd := program(t, args(out)...)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		killAfter(cmd, filepath.Join(out, "."+partStem+".parts.jsonl"), rand.IntN(len(want)-1))
		if _, err := os.Stat(out); err == nil {
			if n := len(files(t, out)); n > 1 && n < len(want) {
				partial++
			}
		}
		program(t, args(out)...).Run()
		if diff := cmp.Diff(want, files(t, out)); diff != "" {
			t.Fatalf("round %d: resumed run differs from the unbroken one (-unbroken +resumed):\n%s", round, diff)
		}
	}
	if partial == 0 {
		t.Error("no run was killed halfway: the test tests nothing")
	}
}
