package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zstd"
	"github.com/rogpeppe/go-internal/testscript"
)

// archive is the script command "archive NAME [MEMBER=]FILE...": it packs files as the
// ending of NAME asks: .zip (stored), .tar, .warc, .warc.gz, .warc.zst, .arc and .arc.gz (a
// response each), or .wacz (a zip of all as archive/data.warc.gz).
func archive(ts *testscript.TestScript, _ bool, args []string) {
	name, files := args[0], args[1:]
	var out bytes.Buffer
	switch ending := name[strings.Index(name, "."):]; ending {
	case ".zip":
		w := zip.NewWriter(&out)
		for _, f := range files {
			member, file := memberOf(f)
			store(ts, w, member, ts.ReadFile(file))
		}
		ts.Check(w.Close())
	case ".tar":
		w := tar.NewWriter(&out)
		for _, f := range files {
			member, file := memberOf(f)
			content := ts.ReadFile(file)
			ts.Check(w.WriteHeader(&tar.Header{Name: member, Size: int64(len(content)), Mode: 0o644}))
			_, err := w.Write([]byte(content))
			ts.Check(err)
		}
		ts.Check(w.Close())
	case ".wacz":
		w := zip.NewWriter(&out)
		store(ts, w, "archive/data.warc.gz", webArchive(ts, ".warc.gz", files))
		store(ts, w, "pages/pages.jsonl", "{}\n")
		ts.Check(w.Close())
	default:
		out.WriteString(webArchive(ts, ending, files))
	}
	writeFile(ts, name, out.String())
}

func memberOf(arg string) (member, file string) {
	if member, file, ok := strings.Cut(arg, "="); ok {
		return member, file
	}
	return path.Base(arg), arg
}

func store(ts *testscript.TestScript, w *zip.Writer, name, content string) {
	member, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
	ts.Check(err)
	_, err = member.Write([]byte(content))
	ts.Check(err)
}

// webArchive returns files as the responses of a web archive.
func webArchive(ts *testscript.TestScript, ending string, files []string) string {
	var out strings.Builder
	for _, f := range files {
		member, file := memberOf(f)
		block := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + ts.ReadFile(file)
		record := fmt.Sprintf("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/%s\r\nWARC-Date: 2024-03-19T08:00:00Z\r\n"+
			"WARC-Record-ID: <urn:uuid:%s>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", member, member, len(block), block)
		if strings.HasPrefix(ending, ".arc") {
			record = fmt.Sprintf("https://courier.example/%s 192.0.2.1 20240319080000 text/html %d\n%s\n", member, len(block), block)
		}
		var packed bytes.Buffer
		switch ending {
		case ".warc", ".arc":
			packed.WriteString(record)
		case ".warc.gz", ".arc.gz":
			w := gzip.NewWriter(&packed)
			w.Write([]byte(record))
			w.Close()
		case ".warc.zst":
			w, err := zstd.NewWriter(&packed)
			ts.Check(err)
			w.Write([]byte(record))
			w.Close()
		default:
			ts.Fatalf("unknown ending %s", ending)
		}
		out.WriteString(packed.String())
	}
	return out.String()
}

// hurt is the script command "hurt FILE AT DROP [INSERT]": it takes DROP bytes out of a
// file at AT per cent of its length, and puts INSERT there.
func hurt(ts *testscript.TestScript, _ bool, args []string) {
	content := ts.ReadFile(args[0])
	at, err := strconv.Atoi(args[1])
	ts.Check(err)
	drop, err := strconv.Atoi(args[2])
	ts.Check(err)
	from := len(content) * at / 100
	to := min(len(content), from+drop)
	writeFile(ts, args[0], content[:from]+strings.Join(args[3:], "")+content[to:])
}

func writeFile(ts *testscript.TestScript, name, content string) {
	ts.Check(os.WriteFile(ts.MkAbs(name), []byte(content), 0o666))
}
