package capture

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"strings"
)

// Most programs that write web archives give a record the digest of its block, or of its
// payload, the block without the HTTP header. In an uncompressed archive only digests show
// that bytes were changed. In a compressed one checksums do, and the digests are not verified,
// which would take a tenth of the time.
//
// Block digests are of the stored bytes. Payload digests are, depending on the program, of
// these, of the content of the transfer's chunks, or of the page without any coding. So a
// payload with one of these digests is unchanged. A program may compute yet another digest, or
// a tool may have changed the pages and left the digests: a mismatch means damage only if some
// digests in the archive matched.

// digest is the digest of a record.
type digest struct {
	hash hash.Hash
	want []byte
}

// parseDigest reads a digest in the form of a header field, such as
// "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ": in base32, or hexadecimal. It returns nil if there
// is none of a known kind.
func parseDigest(field string) *digest {
	name, value, _ := strings.Cut(field, ":")
	var d digest
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "sha1", "sha-1":
		d.hash = sha1.New()
	case "sha256", "sha-256":
		d.hash = sha256.New()
	case "md5":
		d.hash = md5.New()
	default:
		return nil
	}
	value = strings.TrimRight(strings.TrimSpace(value), "=")
	var err error
	if len(value) == hex.EncodedLen(d.hash.Size()) {
		d.want, err = hex.DecodeString(value)
	} else {
		d.want, err = base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(strings.ToUpper(value))
	}
	if err != nil || len(d.want) != d.hash.Size() {
		return nil
	}
	return &d
}

// fits reports whether the digest matches the data written to its hash.
func (d *digest) fits() bool { return d != nil && bytes.Equal(d.hash.Sum(nil), d.want) }

// isOf reports whether the digest matches content.
func (d *digest) isOf(content []byte) bool {
	if d == nil {
		return false
	}
	d.hash.Reset()
	d.hash.Write(content)
	return d.fits()
}

// recordCheck compares a record with its digests and its length.
type recordCheck struct {
	block, payload *digest   // nil: the record has none
	r              io.Reader // the block, passed on to the digest
	stored         []byte    // the payload as it is stored in the block
	inexact        bool      // the block is longer or shorter than the record declares
}

// newCheck returns the check of the record with header h, whose block r reads.
func (w *warcReader) newCheck(h header, r io.Reader) recordCheck {
	k := recordCheck{r: r}
	if w.unpacker != nil || w.index != nil {
		return k
	}
	k.block, k.payload = parseDigest(h.get("WARC-Block-Digest")), parseDigest(h.get("WARC-Payload-Digest"))
	if k.block != nil {
		k.r = io.TeeReader(r, k.block.hash)
	}
	return k
}

// errAltered is damage that was found by a digest only.
var errAltered = fmt.Errorf("%w: the record's digest is not that of its bytes", ErrDamaged)

// verify returns errAltered if the record of a page was changed. Other records are used to
// learn whether digests match in this archive.
func (w *warcReader) verify(c *Capture) error {
	k := &w.check
	if k.inexact || c.Partial || k.block == nil && k.payload == nil {
		return nil
	}
	if k.block.fits() || len(c.Body) > 0 && k.isPayload(c.Body) {
		w.proven = true
		return nil
	}
	if w.proven && len(c.Body) > 0 {
		return errAltered
	}
	return nil
}

// isPayload reports whether the record's digest is that of page.
func (k *recordCheck) isPayload(page []byte) bool {
	if k.payload.isOf(k.stored) || k.payload.isOf(page) {
		return true
	}
	content, err := dechunk(k.stored)
	return err == nil && k.payload.isOf(content)
}
