package source

import (
	"strings"
	"testing"
)

func BenchmarkDecode(b *testing.B) {
	page := "<!doctype html><html><head><title>a</title></head><body>" + strings.Repeat("<p class=text>Wörter eines Satzes, der nicht endet – und noch mehr davon.</p>\n", 1200)
	for _, charset := range []string{"utf-8", "windows-1252"} {
		_, enc, err := lookup(charset)
		if err != nil {
			b.Fatal(err)
		}
		raw, err := enc.NewEncoder().Bytes([]byte(page))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(charset, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Decode(raw, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
