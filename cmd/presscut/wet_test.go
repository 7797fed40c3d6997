//go:build unix

package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// wetRecords is how many records an archive of Common Crawl's text dumps has here: a
// common one has as many.
const wetRecords = 20_000

// TestWET wants a record or a failure for each page of an archive, in order.
func TestWET(t *testing.T) {
	const pages = wetRecords / 100
	archive, _ := writeWET(t, pages)
	var stdout bytes.Buffer
	cmd := program(t, "--jsonl", "--quiet", archive)
	cmd.Stdout, cmd.Stderr = &stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	n, articles := 0, 0
	for line := range bytes.Lines(stdout.Bytes()) {
		var record struct{ URL, Text string }
		if err := json.Unmarshal(line, &record); err != nil {
			t.Fatal(err)
		}
		if want := wetAddress(n); record.URL != want {
			t.Fatalf("record %d is of %q, want %q", n, record.URL, want)
		}
		if record.Text != "" {
			articles++
		}
		n++
	}
	if n != pages || articles < pages*9/10 {
		t.Errorf("%d records, %d of them articles; want %d", n, articles, pages)
	}
}

// BenchmarkWET measures what an archive of text dumps takes, compressed as it is, beside
// what counts its words and what keeps its lines by the rule of the C4 corpus (Raffel et
// al. 2020, section 2.2), in megabytes of text by seconds of the processor:
//
//	go test ./cmd/presscut -run - -bench WET -benchtime 1x
func BenchmarkWET(b *testing.B) {
	archive, size := writeWET(b, wetRecords)
	report := func(b *testing.B, used time.Duration) {
		b.ReportMetric(float64(size)*float64(b.N)/1e6/used.Seconds(), "MB/cpu-s")
	}
	b.Run("presscut", func(b *testing.B) {
		var used time.Duration
		for b.Loop() {
			used += runUsed(b, program(b, "--jsonl", "--quiet", "--jobs", "1", archive))
		}
		report(b, used)
	})
	b.Run("wc", func(b *testing.B) {
		var used time.Duration
		for b.Loop() {
			used += runUsed(b, exec.Command("sh", "-c", `zcat "$0" | wc`, archive))
		}
		report(b, used)
	})
	b.Run("C4", func(b *testing.B) {
		before := usedBySelf(b)
		for b.Loop() {
			keepC4(b, archive)
		}
		report(b, usedBySelf(b)-before)
	})
}

// runUsed runs a command and returns the processor's time that it took.
func runUsed(b *testing.B, cmd *exec.Cmd) time.Duration {
	if err := cmd.Run(); err != nil {
		b.Fatal(err)
	}
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// usedBySelf returns the processor's time that this process has taken.
func usedBySelf(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// keepC4 writes the lines of an archive that have five words and end a sentence to nowhere.
func keepC4(b *testing.B, archive string) {
	file, err := os.Open(archive)
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	text, err := gzip.NewReader(file)
	if err != nil {
		b.Fatal(err)
	}
	lines := bufio.NewScanner(text)
	for lines.Scan() {
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) > 0 && bytes.IndexByte([]byte(`.?!"`), line[len(line)-1]) >= 0 && len(bytes.Fields(line)) >= 5 {
			io.Discard.Write(line)
		}
	}
	if err := lines.Err(); err != nil {
		b.Fatal(err)
	}
}

// wetLengths are the bytes of text that each further tenth of the pages with articles has
// at most.
var wetLengths = [...]int{1400, 5800, 7700, 9200, 11300, 13300, 15400, 18000, 21500, 29300, 80000}

// writeWET writes an archive of n records, each compressed by itself, and returns its
// name and the bytes of their texts.
func writeWET(t testing.TB, n int) (name string, size int) {
	name = filepath.Join(t.TempDir(), "crawl.warc.wet.gz")
	file, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	out := bufio.NewWriter(file)
	member, err := gzip.NewWriterLevel(out, gzip.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(3, 4))
	vocabulary := rand.NewZipf(random, 1.2, 8, 20_000)
	for i := range n {
		tenth := random.IntN(len(wetLengths) - 1)
		text := wetPage(i, wetLengths[tenth]+random.IntN(wetLengths[tenth+1]-wetLengths[tenth]), random, vocabulary)
		size += len(text)
		member.Reset(out)
		fmt.Fprintf(member, "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: %s\r\nWARC-Date: 2026-03-04T05:06:07Z\r\n"+
			"WARC-Record-ID: <urn:uuid:%d>\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", wetAddress(i), i, len(text), text)
		if err := member.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Flush(); err != nil {
		t.Fatal(err)
	}
	return name, size
}

func wetAddress(i int) string { return fmt.Sprintf("https://paper%d.example/reports/%d", i%997, i) }

// wetPage returns the text of page i: a menu, an article of about size bytes, and what
// stands below.
func wetPage(i, size int, random *rand.Rand, vocabulary *rand.Zipf) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Report %d from the valley | The Valley Paper\nHome\nNews\nSport\nWeather\nSubscribe\nLog in\nReport %d from the valley\nBy Ann Example\nMarch 4, 2026\n", i, i)
	for line := 0; b.Len() < size; line++ {
		for range 1 + random.IntN(5) {
			wetSentence(&b, random, vocabulary)
		}
		b.WriteByte('\n')
		if line%6 == 5 {
			fmt.Fprintf(&b, "Read more about lock %d\n", random.IntN(1000))
		}
	}
	b.WriteString("Share this article\nRelated articles\nThe last barge of the year\nA keeper looks back\nComments\nPrivacy policy\nTerms of use\n© 2026 The Valley Paper. All rights reserved.\n")
	return b.String()
}

// wetSentence adds a sentence: words of the language and made-up ones in turns, the
// commonest most often.
func wetSentence(b *strings.Builder, random *rand.Rand, vocabulary *rand.Zipf) {
	common := [...]string{"the", "of", "and", "to", "in", "that", "was", "for", "with", "on", "from", "by"}
	b.WriteString("The")
	for k := range 6 + random.IntN(16) {
		b.WriteByte(' ')
		if k%2 == 1 {
			b.WriteString(common[random.IntN(len(common))])
			continue
		}
		for n := vocabulary.Uint64() + 20; n > 0; n /= 20 {
			b.WriteByte("bdfgklmnprstvwzhjcxq"[n%20])
			b.WriteByte("aeiou"[n%5])
		}
	}
	b.WriteString(". ")
}
