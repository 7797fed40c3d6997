package main

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// testPNG returns a picture that is like no other, of 256 by 256 grey points.
func testPNG(seed int) []byte {
	var b bytes.Buffer
	b.WriteString("\x89PNG\r\n\x1a\n")
	chunk := func(name string, data []byte) {
		size := len(data)
		b.Write([]byte{byte(size >> 24), byte(size >> 16), byte(size >> 8), byte(size)})
		sum := crc32.ChecksumIEEE(append([]byte(name), data...))
		b.WriteString(name)
		b.Write(data)
		b.Write([]byte{byte(sum >> 24), byte(sum >> 16), byte(sum >> 8), byte(sum)})
	}
	chunk("IHDR", []byte{0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0})
	pixels := make([]byte, 4096)
	for i := range pixels {
		seed = seed*1103515245 + 12345
		pixels[i] = byte(seed >> 16)
	}
	chunk("IDAT", pixels)
	chunk("IEND", nil)
	return b.Bytes()
}

// pictured returns a page that shows pictures at addresses between its paragraphs.
func pictured(comment string, addresses ...string) string {
	words := []string{
		"The council had feared that the whole southern span would have to be replaced, which costs more than the town takes in a year.",
		"Instead the bearings were cast anew at a foundry two valleys away, brought in by barge at night, and set into place in January.",
		"Nobody had thought of the gulls, which had nested below the roadway since the spring and were moved, nest by nest, to the pier.",
	}
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html><html lang=\"en\">%s<head><meta charset=\"utf-8\"><title>Harbour bridge opens again</title></head><body><nav><a href=\"/\">Home</a></nav><article><h1>Harbour bridge opens again</h1>", comment)
	for i, address := range addresses {
		fmt.Fprintf(&b, "<p>%s</p><figure><img src=\"%s\" alt=\"View %d\"></figure>", words[i%len(words)], address, i)
	}
	b.WriteString("<p>" + words[2] + "</p><p>" + words[1] + "</p></article></body></html>")
	return b.String()
}

// picturesOf is how many pictures each page of the test has.
const picturesOf = 2

// writeCaptures writes saved pages of many kinds, with two pictures each that are like no
// others, and returns how many pages there are.
func writeCaptures(t *testing.T, dir string) int {
	t.Helper()
	pages, pictures := 0, 0
	write := func(name string, content []byte) {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, content, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	next := func() (address string, a, b []byte) {
		pages++
		pictures += picturesOf
		return fmt.Sprintf("https://courier.example/news/%d.html", pages), testPNG(pictures), testPNG(pictures + 1)
	}
	in64 := func(b []byte) string { return base64.StdEncoding.EncodeToString(b) }
	for i := range 20 { // SingleFile
		address, a, b := next()
		note := fmt.Sprintf("<!--\n Page saved with SingleFile \n url: %s \n saved date: Mon Mar 18 2024 09:30:00 GMT+0100\n-->", address)
		write(fmt.Sprintf("single/%d.html", i), []byte(pictured(note, "data:image/png;base64,"+in64(a), "data:image/png;base64,"+in64(b))))
	}
	for i := range 10 { // MHTML
		address, a, b := next()
		var m strings.Builder
		fmt.Fprintf(&m, "Snapshot-Content-Location: %s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--x\"\r\n\r\n", address)
		part := func(media, location, body string) {
			fmt.Fprintf(&m, "----x\r\nContent-Type: %s\r\nContent-Transfer-Encoding: base64\r\nContent-Location: %s\r\n\r\n%s\r\n", media, location, in64([]byte(body)))
		}
		part("text/html", address, pictured("", "/img/a.png", "https://cdn.example/b.png?w=2"))
		part("image/png", "https://courier.example/img/a.png", string(a))
		part("image/png", "https://cdn.example/b.png?w=2", string(b))
		m.WriteString("----x--\r\n")
		write(fmt.Sprintf("mhtml/%d.mhtml", i), []byte(m.String()))
	}
	for i := range 5 { // WACZ
		address, a, b := next()
		var warc bytes.Buffer
		record := func(uri, media string, body []byte) {
			block := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n%s", media, body)
			w := gzip.NewWriter(&warc)
			fmt.Fprintf(w, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-03-18T09:30:00Z\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", uri, len(block), block)
			w.Close()
		}
		record("https://courier.example/img/a.png", "image/png", a)
		record(address, "text/html", []byte(pictured("", "/img/a.png", "https://cdn.example/b.png")))
		record("https://cdn.example/b.png", "image/png", b)
		var out bytes.Buffer
		w := zip.NewWriter(&out)
		member, err := w.CreateHeader(&zip.FileHeader{Name: "archive/data.warc.gz", Method: zip.Store})
		if err != nil {
			t.Fatal(err)
		}
		member.Write(warc.Bytes())
		w.Close()
		write(fmt.Sprintf("wacz/%d.wacz", i), out.Bytes())
	}
	for i := range 5 { // a browser's "save page as"
		address, a, b := next()
		write(fmt.Sprintf("saved/%d.html", i), []byte(pictured(fmt.Sprintf("<!-- saved from url=(%04d)%s -->", len(address), address),
			fmt.Sprintf("./%d_files/a.png", i), fmt.Sprintf("%d_files/b%%20b.png\" srcset=\"https://cdn.example/b-1200.png 1200w", i))))
		write(fmt.Sprintf("saved/%d_files/a.png", i), a)
		write(fmt.Sprintf("saved/%d_files/b b.png", i), b)
	}
	return pages
}

// TestAssets cuts the articles out of captures of many kinds: every picture is a file with
// its bytes, linked from Markdown, HTML and JSON, and the same at any number of jobs.
func TestAssets(t *testing.T) {
	dir := t.TempDir()
	pages := writeCaptures(t, filepath.Join(dir, "in"))
	links := regexp.MustCompile(`!\[View \d\]\(([^)]*)\)|<img src="([^"]*)"`)
	var before map[string]string
	for _, call := range []struct{ format, jobs string }{{"md", "1"}, {"md", "7"}, {"html", "2"}} {
		out := filepath.Join(dir, "out-"+call.format+call.jobs)
		if output, err := program(t, filepath.Join(dir, "in"), "-f", call.format, "-j", call.jobs, "-o", out+"/", "--assets", filepath.Join(out, "a: b")).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, output)
		}
		found := 0
		all := files(t, out)
		for name, content := range all {
			if !strings.HasSuffix(name, "."+call.format) {
				continue
			}
			for _, m := range links.FindAllStringSubmatch(content, -1) {
				link := strings.Trim(strings.ReplaceAll(m[1]+m[2], "%20", " "), "<>")
				body, err := os.ReadFile(filepath.Join(out, filepath.Dir(name), filepath.FromSlash(link)))
				if err != nil || !bytes.HasPrefix(body, []byte("\x89PNG")) {
					t.Errorf("%s: %s: %v", name, link, err)
				}
				found++
			}
		}
		if found != pages*picturesOf {
			t.Errorf("%d of %d pictures are linked", found, pages*picturesOf)
		}
		if kept, _ := filepath.Glob(filepath.Join(out, "a: b", "*.png")); len(kept) != pages*picturesOf {
			t.Errorf("%d of %d pictures are files", len(kept), pages*picturesOf)
		}
		if call.format == "md" {
			if delete(all, "/"+manifestName); before != nil && fmt.Sprint(before) != fmt.Sprint(all) {
				t.Error("the number of jobs makes a difference")
			}
			before = all
		}
	}
}

// TestAssetsOfRecords holds the figures and the records of a run against what its captures
// hold and lack.
func TestAssetsOfRecords(t *testing.T) {
	dir := t.TempDir()
	page := pictured("", "a.png", "b.svg", "c.svg", "missing.png", "d.txt")
	for name, content := range map[string]string{
		"page.html": page, "a.png": string(testPNG(1)),
		"b.svg": `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>`,
		"c.svg": `<svg xmlns="http://www.w3.org/2000/svg"><image href="https://spy.example/x.png"/></svg>`,
		"d.txt": "no picture",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := program(t, "page.html", "--jsonl", "--stats", "--assets", "pics")
	cmd.Dir = dir
	var stats bytes.Buffer
	cmd.Stderr = &stats
	line, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, stats.String())
	}
	if want := `"pictures":{"kept":2,"lacking":3}`; !strings.Contains(stats.String(), want) {
		t.Errorf("no %s in %s", want, stats.String())
	}
	var record struct{ Images []struct{ URL, File string } }
	if err := json.Unmarshal(line, &record); err != nil || len(record.Images) != 5 {
		t.Fatalf("%v: %s", err, line)
	}
	for i, image := range record.Images {
		if kept := i < 2; kept != (image.File != "") {
			t.Errorf("%s is in %q", image.URL, image.File)
		} else if kept {
			if _, err := os.Stat(filepath.Join(dir, image.File)); err != nil {
				t.Error(err)
			}
		}
	}
	inline := program(t, "page.html", "--html", "--assets=inline")
	inline.Dir = dir
	html, err := inline.Output()
	if err != nil || bytes.Count(html, []byte(`src="data:image/`)) != 2 || !bytes.Contains(html, []byte(`src="missing.png"`)) {
		t.Errorf("%v: %s", err, html)
	}
}

// TestAssetsResume goes on with a run whose pictures were lost or changed.
func TestAssetsResume(t *testing.T) {
	dir := t.TempDir()
	writeCaptures(t, filepath.Join(dir, "in"))
	out := filepath.Join(dir, "out")
	cut := func(flags ...string) string {
		output, err := program(t, append([]string{filepath.Join(dir, "in", "saved"), "-o", out + "/", "--assets", filepath.Join(out, "pics")}, flags...)...).CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %s", err, output)
		}
		return string(output)
	}
	cut()
	before := files(t, out)
	pictures, _ := filepath.Glob(filepath.Join(out, "pics", "*"))
	os.Remove(pictures[0])
	os.WriteFile(pictures[1], []byte("\x89PNG"), 0o666)
	if said := cut("--resume", "-v"); strings.Contains(said, "5 done already") {
		t.Error(said)
	}
	after := files(t, out)
	delete(before, "/"+manifestName)
	delete(after, "/"+manifestName)
	if fmt.Sprint(before) != fmt.Sprint(after) {
		t.Error("the folder is not as it was")
	}
	if said := cut("--resume", "-v"); !strings.Contains(said, "5 done already") {
		t.Error(said)
	}
}

// TestKinds holds the endings of files against how these begin.
func TestKinds(t *testing.T) {
	for body, want := range map[string]string{
		"\x89PNG\r\n\x1a\n....": ".png", "\xff\xd8\xff\xe0": ".jpg", "GIF89a": ".gif", "RIFF....WEBPVP8 ": ".webp", "RIFF....WAVEfmt ": ".wav",
		"\x00\x00\x00\x1cftypavif": ".avif", "\x00\x00\x00\x1cftypisom": ".mp4", "ID3\x03": ".mp3", "<!DOCTYPE html><p>": "", "": "", "BM": "",
		"<svg xmlns='http://www.w3.org/2000/svg'/>": ".svg", "<?xml version='1.0' encoding='utf-8'?><svg/>": ".svg",
		"<svg onload='x()'/>": "", "<svg><script/></svg>": "", "<?xml-stylesheet href='x'?><svg/>": "", "<svg><use href='https://h/x#y'/></svg>": "",
		"<svg><use href='#y'/></svg>": ".svg", "<svg><style>@import 'x'</style></svg>": "", "<svg style='fill:url(https://h/x)'/>": "",
		"<?xml version='1.0' encoding='utf-16'?><svg/>": "", "<svg>\x00</svg>": "",
	} {
		ending := ""
		if k := kindOf([]byte(body)); k != nil {
			ending = k.ending
		}
		if ending != want {
			t.Errorf("%q has %q, want %q", body, ending, want)
		}
	}
}
