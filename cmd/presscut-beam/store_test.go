package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http/httptest"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/fsouza/fake-gcs-server/fakestorage"
	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"
	"github.com/klauspost/compress/gzip"
)

// TestStores runs from and to imitations of Google Cloud Storage and S3, and wants the
// bytes that local files give.
func TestStores(t *testing.T) {
	in, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
	writeArchives(t, in)
	if exit := runQuietly(t, optionsOf(t, "--inputs", filepath.Join(in, "crawl-[05]*"), "--output", out, "--property", "title")); exit != exitPartial {
		t.Fatalf("exit code %d", exit)
	}
	want := files(t, out)

	port := freePort(t)
	gcs, err := fakestorage.NewServerWithOptions(fakestorage.Options{Scheme: "http", Host: "127.0.0.1", Port: uint16(port), PublicHost: fmt.Sprintf("127.0.0.1:%d", port)})
	if err != nil {
		t.Fatal(err)
	}
	defer gcs.Stop()
	gcs.CreateBucketWithOpts(fakestorage.CreateBucketOpts{Name: "crawls"})
	t.Setenv("STORAGE_EMULATOR_HOST", gcs.URL())

	memory := s3mem.New()
	if err := memory.CreateBucket("crawls"); err != nil {
		t.Fatal(err)
	}
	s3 := httptest.NewServer(gofakes3.New(memory).Server())
	defer s3.Close()
	t.Setenv("AWS_ENDPOINT_URL_S3", s3.URL)
	t.Setenv("AWS_REGION", "eu-central-1")
	t.Setenv("AWS_ACCESS_KEY_ID", "stand-in")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "stand-in")

	for _, store := range []string{"gs://crawls", "s3://crawls"} {
		for _, name := range []string{"crawl-0.warc.gz", "crawl-5.warc.gz"} {
			copyTo(t, filepath.Join(in, name), store+"/in/"+name)
		}
		if exit := runQuietly(t, optionsOf(t, "--inputs", store+"/in/crawl-*", "--output", store+"/out", "--property", "title")); exit != exitPartial {
			t.Errorf("%s: exit code %d", store, exit)
		}
		for _, name := range []string{"crawl-0.warc.gz.jsonl.gz", "crawl-5.warc.gz.jsonl.gz"} {
			local := strings.ReplaceAll(opened(t, want["/"+name]), in, store+"/in")
			if got := opened(t, readFrom(t, store+"/out/"+name)); got != local {
				t.Errorf("%s: %s has %s, want %s", store, name, firstDifference(got, local), firstDifference(local, got))
			}
		}
		fs, names := listOf(t, store+"/out/*")
		fs.Close()
		if len(names) != len(want) {
			t.Errorf("%s: left %q, want %d files", store, names, len(want))
		}
		for _, name := range names {
			if path.Ext(name) == partEnding {
				t.Errorf("%s is left", name)
			}
		}
	}
}

// freePort returns a port that nobody listened at a moment ago.
func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// opened returns the content of a file compressed with gzip.
func opened(t *testing.T, file string) string {
	t.Helper()
	r, err := gzip.NewReader(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func copyTo(t *testing.T, from, to string) {
	t.Helper()
	ctx := context.Background()
	fs, err := filesystem.New(ctx, to)
	if err != nil {
		t.Fatal(err)
	}
	defer fs.Close()
	if err := filesystem.Write(ctx, fs, to, []byte(files(t, filepath.Dir(from))["/"+filepath.Base(from)])); err != nil {
		t.Fatal(err)
	}
}

func readFrom(t *testing.T, name string) string {
	t.Helper()
	fs, err := filesystem.New(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	defer fs.Close()
	r, err := fs.OpenRead(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var b bytes.Buffer
	if _, err := io.Copy(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func listOf(t *testing.T, glob string) (filesystem.Interface, []string) {
	t.Helper()
	fs, err := filesystem.New(t.Context(), glob)
	if err != nil {
		t.Fatal(err)
	}
	names, err := fs.List(t.Context(), glob)
	if err != nil {
		t.Fatal(err)
	}
	return fs, names
}
