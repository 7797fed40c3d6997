package capture

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
)

func base32SHA1(s string) string {
	sum := sha1.Sum([]byte(s))
	return "sha1:" + base32.StdEncoding.EncodeToString(sum[:])
}

// signed returns a record with the digests that programs give it.
func signed(kind, uri, block string) string {
	fields := []string{"WARC-Block-Digest: " + base32SHA1(block)}
	if _, payload, ok := strings.Cut(block, "\r\n\r\n"); ok {
		fields = append(fields, "WARC-Payload-Digest: "+base32SHA1(payload))
	}
	return record(kind, uri, block, fields...)
}

func TestDigestForms(t *testing.T) {
	const content = "some words"
	md5Sum, sha256Sum := md5.Sum([]byte(content)), sha256.Sum256([]byte(content))
	long := base32.StdEncoding.EncodeToString(sha256Sum[:])
	for field, known := range map[string]bool{
		base32SHA1(content):                               true,
		strings.ToLower(base32SHA1(content)):              true,
		"SHA-256:" + long:                                 true,
		"sha256: " + strings.TrimRight(long, "="):         true,
		"sha-256:" + hex.EncodeToString(sha256Sum[:]):     true,
		"md5:" + hex.EncodeToString(md5Sum[:]):            true,
		"":                                                false,
		"sha1":                                            false,
		"sha1:":                                           false,
		"sha1:" + hex.EncodeToString(md5Sum[:]):           false,
		"xxh3:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ":           false,
		"sha1:!I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ":           false,
		"3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ" /* no name */ : false,
	} {
		d := parseDigest(field)
		if (d != nil) != known || known && (!d.isOf([]byte(content)) || d.isOf([]byte("other"))) {
			t.Errorf("%q: %v", field, d)
		}
	}
}

// TestDigests reads a record behind one whose digest fits, or with none before it.
func TestDigests(t *testing.T) {
	info, wrong := signed("warcinfo", "", "software: test"), base32SHA1("other")
	body := page("a")
	response := func(block string, fields ...string) string { return record("response", "http://h/a", block, fields...) }
	gzipped, parts := gz(body), chunked(gz(body))
	coded := ok(parts, "Content-Encoding: gzip", "Transfer-Encoding: chunked")
	length := fmt.Sprint("Length: ", len(ok(body)))
	const read, damaged = "-#2: a\n", "-#2: read damaged OFFSET\n"
	for _, tt := range []struct{ name, content, want string }{
		{"both fit", info + signed("response", "http://h/a", ok(body)), read},
		{"a byte of the page", info + strings.Replace(signed("response", "http://h/a", ok(body)), "<p>", "<q>", 1), damaged},
		{"a byte of the HTTP header", info + strings.Replace(signed("response", "http://h/a", ok(body)), "utf-8", "utf 8", 1), read},
		{"the digest of the block", info + response(ok(body), "WARC-Block-Digest: "+wrong, "WARC-Payload-Digest: "+base32SHA1(body)), read},
		{"the digest of the payload", info + response(ok(body), "WARC-Block-Digest: "+base32SHA1(ok(body)), "WARC-Payload-Digest: "+wrong), read},
		{"payload as it is stored", info + response(coded, "WARC-Payload-Digest: "+base32SHA1(parts)), read},
		{"payload without its chunks", info + response(coded, "WARC-Payload-Digest: "+base32SHA1(gzipped)), read},
		{"payload without its codings", info + response(coded, "WARC-Payload-Digest: "+base32SHA1(body)), read},
		{"payload of another page", info + response(coded, "WARC-Payload-Digest: "+wrong), damaged},
		{"resource", info + record("resource", "http://h/a", body, "Content-Type: text/html", "WARC-Block-Digest: "+wrong), damaged},
		{"unknown kind", info + response(ok(body), "WARC-Block-Digest: crc32:00000000"), read},
		{"truncated", info + response(ok(body), "WARC-Payload-Digest: "+wrong, "WARC-Truncated: length"), read},
		{"a length that is one off", info + strings.Replace(signed("response", "http://h/a", ok(body)), length, fmt.Sprint("Length: ", len(ok(body))-2), 1), read},
		{"none of the archive fits", record("warcinfo", "", "x", "WARC-Block-Digest: "+wrong) + response(ok(body), "WARC-Block-Digest: "+wrong), read},
		{"one that is passed over fits", response("HTTP/1.1 404 Gone\r\n\r\nwords", "WARC-Block-Digest: "+base32SHA1("HTTP/1.1 404 Gone\r\n\r\nwords")) +
			response(ok(body), "WARC-Block-Digest: "+wrong), damaged},
	} {
		t.Run(tt.name, func(t *testing.T) { want(t, anyOffset(fromStdin(tt.content, Options{})), tt.want) })
	}
	// What comes behind is read, and the place is that of the record.
	altered := strings.Replace(signed("response", "http://h/a", ok(body)), "<p>", "<q>", 1)
	want(t, fromStdin(info+altered+signed("response", "http://h/b", ok(page("b"))), Options{}),
		fmt.Sprintf("-#2: read damaged %d\n-#3: b\n", len(info)))
}
