package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/klauspost/compress/gzip"

	"presscut/extract"
	"presscut/extract/article"
)

// asProgram is the environment variable that makes the test the program itself, which can
// be killed.
const asProgram = "PRESSCUT_BEAM_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	flag.Parse()
	beam.Init()
	os.Exit(m.Run())
}

// The archives of writeArchives.
const (
	archives        = 6
	pagesPerArchive = 20
)

// writeArchives writes web archives, faults among them: pages without an article, one that
// lacks its end, an archive that lacks its own, and a file that is none.
func writeArchives(t testing.TB, dir string) {
	for a := range archives {
		var file bytes.Buffer
		for i := range pagesPerArchive {
			body := testPage(a, i)
			if i%7 == 6 {
				body = "<title>Menu</title><nav><a href=/>Home</a> <a href=/map>Map</a></nav>"
			}
			head := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
			if i == 3 {
				head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
				body = string(packed(t, body)[:400])
			}
			file.Write(packed(t, fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%d-%d>\r\nWARC-Target-URI: https://valley.example/%d/%d\r\nWARC-Date: 2026-03-01T08:00:00Z\r\nContent-Length: %d\r\n\r\n%s%s\r\n\r\n",
				a, i, a, i, len(head)+len(body), head, body)))
		}
		content := file.Bytes()
		if a == archives-1 {
			content = content[:len(content)-500]
		}
		write(t, filepath.Join(dir, fmt.Sprintf("crawl-%d.warc.gz", a)), content)
	}
	write(t, filepath.Join(dir, "poisoned.warc.gz"), append([]byte{0x1f, 0x8b, 8}, make([]byte, 300)...))
}

// testPage returns a page with an article of its own.
func testPage(a, i int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html><html lang=en><head><title>Report %d of survey %d</title></head><body><nav><a href=/>Home</a></nav><article><h1>Report %[1]d of survey %d</h1>", i, a)
	for p := range 4 {
		fmt.Fprintf(&b, "<p>On day %d of the survey the party of <a href=/station>station</a> %d walked the whole length of the dry canal, counted %d sluices that still close, and noted every bridge, weir and towpath house that the old maps show. The keeper of the upper lock told them that the water was turned off on a Sunday, and that the last barge had number %d.</p>", i, p, i*7+p, a*31+p)
	}
	b.WriteString("</article><footer><a href=/imprint>Imprint</a></footer></body></html>")
	return b.String()
}

func packed(t testing.TB, s string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, s); err != nil {
		t.Fatal(err)
	}
	w.Close()
	return b.Bytes()
}

func write(t testing.TB, name string, content []byte) {
	t.Helper()
	if err := os.WriteFile(name, content, 0o666); err != nil {
		t.Fatal(err)
	}
}

// optionsOf returns the options that args set.
func optionsOf(t testing.TB, args ...string) *options {
	var o options
	set := flag.NewFlagSet("presscut-beam", flag.ContinueOnError)
	o.register(set)
	if err := set.Parse(args); err != nil {
		t.Fatal(err)
	}
	return &o
}

// records returns the contents of the outputs in a folder, by the order of their names.
func records(t testing.TB, dir string) string {
	names, err := filepath.Glob(filepath.Join(dir, "*.jsonl.gz"))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range names {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		r, err := gzip.NewReader(file)
		if err == nil {
			_, err = io.Copy(&all, r)
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		file.Close()
	}
	return all.String()
}

// files returns the contents of all files below dir.
func files(t testing.TB, dir string) map[string]string {
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

// presscut returns the command, built.
func presscut(t testing.TB) string {
	program := filepath.Join(t.TempDir(), "presscut")
	build := exec.Command("go", "build", "-o", program, "./cmd/presscut")
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// TestSameBytes wants the records that presscut writes of the same archives, under all
// flags that both have.
func TestSameBytes(t *testing.T) {
	command, in := presscut(t), t.TempDir()
	writeArchives(t, in)
	names, err := filepath.Glob(filepath.Join(in, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		nil,
		{"--jobs", "1", "--no-links", "--no-images", "--no-tables", "--comments", "--with", "markdown,html"},
		{"--precision", "--slim", "--keep-tracking", "--min-confidence", "0.5", "--exclude", "valley.example/2/**"},
		{"--recall", "--property", "title,source", "--max-bytes", "2K", "--from", "warc"},
		{"--schema", "doc", "--encoding", "windows-1252", "--include", "valley.example/*/1*"},
	} {
		run := exec.Command(command, append(append([]string{"--jsonl", "-q"}, args...), names...)...)
		want, err := run.Output()
		if len(want) == 0 {
			t.Fatalf("%v: %v", args, err)
		}
		for _, shards := range []string{"0", "3"} {
			out := filepath.Join(t.TempDir(), "out")
			o := optionsOf(t, append([]string{"--inputs", filepath.Join(in, "*"), "--output", out, "--shards", shards}, args...)...)
			if exit := runQuietly(t, o); exit != exitPartial {
				t.Errorf("%v: exit code %d, want %d: there are dead letters", args, exit, exitPartial)
			}
			got := records(t, out)
			if shards == "0" && got != string(want) {
				t.Errorf("%v: not the bytes of presscut:\n%s\nwant:\n%s", args, firstDifference(got, string(want)), firstDifference(string(want), got))
			}
			if sorted(got) != sorted(string(want)) {
				t.Errorf("%v: %s shards do not hold the records of presscut", args, shards)
			}
		}
	}
}

// runQuietly runs a pipeline.
func runQuietly(t testing.TB, o *options) int {
	t.Helper()
	if err := o.check(); err != nil {
		t.Fatal(err)
	}
	return run(t.Context(), o)
}

func sorted(lines string) string {
	all := strings.SplitAfter(lines, "\n")
	slices.Sort(all)
	return strings.Join(all, "")
}

// firstDifference returns the line of a from which b differs.
func firstDifference(a, b string) string {
	others := strings.Split(b, "\n")
	for i, line := range strings.Split(a, "\n") {
		if i >= len(others) || line != others[i] {
			return line
		}
	}
	return ""
}

// TestDeadLetters wants the archives that cannot be read in the list of dead letters, and
// the counts of all others in the figures.
func TestDeadLetters(t *testing.T) {
	in, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
	writeArchives(t, in)
	list := filepath.Join(t.TempDir(), "list")
	names, _ := filepath.Glob(filepath.Join(in, "*"))
	missing := filepath.Join(in, "missing.warc.gz")
	write(t, list, []byte(strings.Join(append(names, missing), "\n")))
	if exit := runQuietly(t, optionsOf(t, "--inputs", "@"+list, "--output", out)); exit != exitPartial {
		t.Errorf("exit code %d, want %d", exit, exitPartial)
	}
	all := files(t, out)
	dead := strings.Split(strings.TrimSpace(all["/"+deadName]), "\n")
	for i, want := range []string{`crawl-5.warc.gz","output":"crawl-5.warc.gz.jsonl.gz","code":"damaged"`, `missing.warc.gz.jsonl.gz","code":"not_found"`, `poisoned.warc.gz","output":"poisoned.warc.gz.jsonl.gz","code":`} {
		if len(dead) != 3 || !strings.Contains(dead[i], want) {
			t.Errorf("dead letters: %q, want %s", dead, want)
		}
	}
	if want := `{"outputs":8,"inputs":8,"pages":`; !strings.HasPrefix(all["/"+statsName], want) || !strings.Contains(all["/"+statsName], `"no_article":12`) {
		t.Errorf("stats: %s", all["/"+statsName])
	}
	if n := strings.Count(all["/"+manifestName], "\n"); n != 8 {
		t.Errorf("the manifest has %d lines, want 8", n)
	}
	if exit := runQuietly(t, optionsOf(t, "--inputs", "@"+list, "--output", out)); exit != exitFault {
		t.Errorf("a second run: exit code %d, want %d: it must not replace the first", exit, exitFault)
	}
	if exit := runQuietly(t, optionsOf(t, "--inputs", filepath.Join(in, "crawl-0*"), "--output", out, "--overwrite")); exit != exitOK {
		t.Errorf("a run in its place: exit code %d", exit)
	}
	if left := len(files(t, out)); left != 4 {
		t.Errorf("%d files are left of a run with one output", left)
	}
}

// TestPanic wants a panic in one page to be that page's record.
func TestPanic(t *testing.T) {
	in, before, after := t.TempDir(), filepath.Join(t.TempDir(), "out"), filepath.Join(t.TempDir(), "out")
	writeArchives(t, in)
	glob := filepath.Join(in, "crawl-[01]*")
	if exit := runQuietly(t, optionsOf(t, "--inputs", glob, "--output", before)); exit != exitOK {
		t.Fatalf("exit code %d", exit)
	}
	injected = func(r io.Reader, opts extract.Options) (*article.Article, error) {
		if opts.URL.Path == "/1/5" {
			panic("as the test has it")
		}
		return extract.Article(r, opts)
	}
	defer func() { injected = nil }()
	if exit := runQuietly(t, optionsOf(t, "--inputs", glob, "--output", after)); exit != exitOK {
		t.Errorf("exit code %d", exit)
	}
	want, got := strings.Split(records(t, before), "\n"), strings.Split(records(t, after), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d records, want %d", len(got), len(want))
	}
	others := 0
	for i := range got {
		if got[i] != want[i] {
			others++
			if !strings.Contains(got[i], `"error":{"code":"internal","message":"internal fault: as the test has it","stage":"extract"}`) {
				t.Errorf("got %s", got[i])
			}
		}
	}
	if others != 1 {
		t.Errorf("%d records are others, want 1", others)
	}
}

// full is a file system on which one output does not fit.
type full struct{ filesystem.Interface }

func (f full) path(name string) string { return strings.TrimPrefix(name, "full:/") }

func (f full) List(ctx context.Context, glob string) ([]string, error) {
	names, err := f.Interface.List(ctx, f.path(glob))
	for i := range names {
		names[i] = "full:/" + names[i]
	}
	return names, err
}

func (f full) OpenRead(ctx context.Context, name string) (io.ReadCloser, error) {
	return f.Interface.OpenRead(ctx, f.path(name))
}

func (f full) OpenWrite(ctx context.Context, name string) (io.WriteCloser, error) {
	w, err := f.Interface.OpenWrite(ctx, f.path(name))
	if strings.Contains(name, "crawl-1") {
		return fullFile{w}, err
	}
	return w, err
}

func (f full) Remove(ctx context.Context, name string) error {
	return f.Interface.(filesystem.Remover).Remove(ctx, f.path(name))
}

func (f full) Rename(ctx context.Context, from, to string) error {
	return f.Interface.(filesystem.Renamer).Rename(ctx, f.path(from), f.path(to))
}

type fullFile struct{ io.WriteCloser }

func (fullFile) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

// TestFullDisk wants an output that cannot be written among the dead letters, and the
// others whole.
func TestFullDisk(t *testing.T) {
	filesystem.Register("full", func(ctx context.Context) filesystem.Interface { return full{local.New(ctx)} })
	in, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
	writeArchives(t, in)
	if exit := runQuietly(t, optionsOf(t, "--inputs", filepath.Join(in, "crawl-[012]*"), "--output", "full:/"+out)); exit != exitPartial {
		t.Errorf("exit code %d, want %d", exit, exitPartial)
	}
	all := files(t, out)
	if want := `{"output":"crawl-1.warc.gz.jsonl.gz","code":"write","message":"no space left on device","stage":"write"}`; !strings.HasPrefix(all["/"+deadName], want) {
		t.Errorf("dead letters: %s", all["/"+deadName])
	}
	if got := slices.Sorted(maps.Keys(all)); len(got) != 5 {
		t.Errorf("files: %q, want two outputs and what lists them", got)
	}
}

// TestKilled kills the program at random moments, and wants the next run to leave the same
// files as one that was never killed.
func TestKilled(t *testing.T) {
	rounds := 20
	if testing.Short() {
		rounds = 3
	}
	in := t.TempDir()
	writeArchives(t, in)
	program := func(out string) *exec.Cmd {
		cmd := exec.Command(os.Args[0], "--inputs", filepath.Join(in, "*"), "--output", out)
		cmd.Env = append(os.Environ(), asProgram+"=1")
		return cmd
	}
	unbroken := filepath.Join(t.TempDir(), "out")
	start := time.Now()
	said, err := program(unbroken).CombinedOutput()
	took := time.Since(start)
	want := files(t, unbroken)
	if len(want) != archives+4 {
		t.Fatalf("%d files: %v\n%s", len(want), err, said)
	}
	halfway := 0
	for range rounds {
		out := filepath.Join(t.TempDir(), "out")
		cmd := program(out)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(rand.N(took))
		cmd.Process.Kill()
		cmd.Wait()
		if _, err := os.Stat(out); err == nil {
			if _, whole := files(t, out)["/"+manifestName]; !whole {
				halfway++
			}
		}
		program(out).Run()
		if got := files(t, out); !maps.Equal(got, want) {
			t.Fatalf("the second run left %q, want %q", slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)))
		}
	}
	t.Logf("%d of %d runs were killed halfway", halfway, rounds)
}
