package capture

import (
	"errors"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// panicking is a stream that panics after some bytes, in place of a reader's fault.
type panicking struct{ r io.Reader }

func (p panicking) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	if err == io.EOF {
		panic("the reader is at fault")
	}
	return n, err
}

// TestGuard wants the panic of a reader, in any format, to be one error of the input,
// and the inputs before and behind it read.
func TestGuard(t *testing.T) {
	folder(t, map[string]string{"before.html": page("before"), "behind.html": page("behind")})
	long := record("response", "http://h/long", ok(noise(rand.New(rand.NewPCG(1, 1)), 4*bufferLen)))
	for name, content := range map[string]struct{ start, want string }{
		"page":       {page("a"), "-: read internal -1\n"},
		"WARC":       {plainly(saved("a"), long), "-#1: a\n-: read internal -1\n"},
		"gzip":       {members(saved("a"), long), "-#1: a\n-: read internal -1\n"},
		"zstd":       {frames(saved("a"), long), "-#1: a\n-: read internal -1\n"},
		"zip":        {zipped(t, "a.html", page("a")), "-: read internal -1\n"},
		"MHTML":      {message("", "words"), "-: read internal -1\n"},
		"plist":      {"bplist00", "-: read internal -1\n"},
		"JSON":       {"{\"html\":\"<title>a</title>\"}\n{\"html\":", "-#1: a\n-: read internal -1\n"},
		"first byte": {"", "-: read internal -1\n"},
	} {
		t.Run(name, func(t *testing.T) {
			opts := Options{Stdin: panicking{strings.NewReader(content.start)}}
			want(t, list(opts, "before.html", "-", "behind.html"), "before.html: before\n"+content.want+"behind.html: behind\n")
		})
	}
}

// TestGuardStops wants nothing read behind a panic if the receiver has had enough.
func TestGuardStops(t *testing.T) {
	opts := Options{Stdin: panicking{strings.NewReader("words")}}
	n := 0
	for _, err := range Open(slices.Values([]string{"-", "-"}), opts) {
		var e *Error
		if n++; !errors.As(err, &e) || e.Code != CodeInternal || !strings.Contains(e.Error(), "the reader is at fault") {
			t.Errorf("got %v", err)
		}
		break
	}
	if n != 1 {
		t.Errorf("%d captures", n)
	}
}

// TestGuardLeavesReceiver wants a panic of the receiver of the pages to be its own.
func TestGuardLeavesReceiver(t *testing.T) {
	defer func() {
		if fault := recover(); fault != "the receiver is at fault" {
			t.Errorf("got %v", fault)
		}
	}()
	for range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(plainly(saved("a"), saved("b")))}) {
		panic("the receiver is at fault")
	}
	t.Error("no panic")
}
