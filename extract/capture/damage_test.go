package capture

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zip"
)

// extent is where the bytes of a record stand in an archive.
type extent struct{ start, end int }

// damageable is an archive of pages, with the extent of each, and of what all need.
type damageable struct {
	name, content string
	pages         []extent
	shared        extent
}

// damaged is an archive after an accident: which bytes of the whole one are as
// they were.
type damaged struct {
	content string
	intact  func(extent) bool
}

var damages = []struct {
	name string
	do   func(r *rand.Rand, s string) damaged
}{
	{"cut", func(r *rand.Rand, s string) damaged {
		at := r.IntN(len(s))
		return damaged{s[:at], func(e extent) bool { return e.end <= at }}
	}},
	{"splice out", func(r *rand.Rand, s string) damaged {
		from := r.IntN(len(s))
		to := min(len(s), from+1+r.IntN(700))
		return damaged{s[:from] + s[to:], func(e extent) bool { return e.end <= from || e.start >= to }}
	}},
	{"splice in", func(r *rand.Rand, s string) damaged {
		at := r.IntN(len(s))
		return damaged{s[:at] + noise(r, 1+r.IntN(700)) + s[at:], func(e extent) bool { return e.end <= at || e.start >= at }}
	}},
	{"zero", func(r *rand.Rand, s string) damaged {
		from := r.IntN(len(s))
		to := min(len(s), from+1+r.IntN(1500))
		return damaged{s[:from] + strings.Repeat("\x00", to-from) + s[to:], func(e extent) bool { return e.end <= from || e.start >= to }}
	}},
	{"flip", func(r *rand.Rand, s string) damaged {
		b := []byte(s)
		var at []int
		for range 1 + r.IntN(5) {
			at = append(at, r.IntN(len(b)))
			b[at[len(at)-1]] ^= byte(1 + r.IntN(255))
		}
		return damaged{string(b), func(e extent) bool {
			return !slices.ContainsFunc(at, func(i int) bool { return e.start <= i && i < e.end })
		}}
	}},
}

func noise(r *rand.Rand, n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.IntN(256))
	}
	return string(b)
}

// story returns a page of some hundred words of its own.
func story(n int) string {
	r := rand.New(rand.NewPCG(uint64(n), 1))
	words := strings.Fields("harbour bridge lorries river ferry winter mayor council engineer bearing tower cable morning weather island span")
	var b strings.Builder
	for range 150 {
		b.WriteString(" " + words[r.IntN(len(words))])
	}
	return fmt.Sprintf("<!doctype html><title>story %d</title><p>%s.</p>", n, b.String())
}

// series returns an archive of records one after the other, each packed.
func series(name string, pack func(string) string, records []string) damageable {
	a := damageable{name: name}
	for _, r := range records {
		start := len(a.content)
		a.content += pack(r)
		a.pages = append(a.pages, extent{start, len(a.content)})
	}
	return a
}

func damageables(t *testing.T) []damageable {
	var records, files []string
	for n := range 12 {
		records = append(records, signed("response", fmt.Sprint("http://h/", n), ok(story(n))))
		files = append(files, []string{"", "="}[n%2]+fmt.Sprintf("p%d.html", n), story(n))
	}
	warcgz := series("warc.gz", gz, records)

	site := damageable{name: "zip", content: zipped(t, files...)}
	archive, err := zip.NewReader(strings.NewReader(site.content), int64(len(site.content)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.File {
		data, _ := f.DataOffset()
		end := int(data) + int(f.CompressedSize64)
		if f.Flags&sizeLater != 0 {
			end += descriptorLen
		}
		site.pages = append(site.pages, extent{strings.LastIndex(site.content[:data], localSignature), end})
	}

	wacz := damageable{name: "wacz", content: zipped(t, "=archive/data.warc.gz", warcgz.content, "pages/pages.jsonl", "{}")}
	start := strings.Index(wacz.content, warcgz.content)
	wacz.shared = extent{0, start}
	for _, e := range warcgz.pages {
		wacz.pages = append(wacz.pages, extent{start + e.start, start + e.end})
	}
	plain := series("warc", strings.Clone, append([]string{signed("warcinfo", "", "software: test")}, records...))
	plain.pages = plain.pages[1:]
	return []damageable{site, wacz, warcgz, series("warc.zst", zst, records), plain}
}

// TestDamage damages archives of twelve pages in 375 ways. No page is lost whose
// bytes are all there, and none comes out wrong where there is a checksum or digest. In a
// WARC that is not compressed, the headers of records have neither.
func TestDamage(t *testing.T) {
	const times, mostUnseen = 15, 0
	faults, lost, wrong, unseen := 0, 0, 0, 0
	for i, archive := range damageables(t) {
		for j, damage := range damages {
			for n := range times {
				hurt := damage.do(rand.New(rand.NewPCG(uint64(i*100+j), uint64(n))), archive.content)
				came := map[string]bool{}
				for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(hurt.content)}) {
					var e *Error
					if errors.As(err, &e) && e.Code == CodeInternal {
						faults++
						t.Logf("%s, %s %d: %v", archive.name, damage.name, n, e)
					}
					if err == nil {
						came[string(c.Body)] = true
						switch {
						case c.Partial || isStory(c.Body, len(archive.pages)):
						case archive.name == "warc":
							unseen++
							t.Logf("%s, %s %d: %s is wrong", archive.name, damage.name, n, c.Source)
						default:
							wrong++
							t.Logf("%s, %s %d: %s is wrong", archive.name, damage.name, n, c.Source)
						}
					}
				}
				for page, e := range archive.pages {
					if hurt.intact(e) && (archive.shared.end == 0 || hurt.intact(archive.shared)) && !came[story(page)] {
						lost++
						t.Errorf("%s, %s %d: page %d is lost", archive.name, damage.name, n, page)
					}
				}
			}
		}
	}
	t.Logf("%d faults, %d pages lost, %d wrong, %d wrong that nothing tells of", faults, lost, wrong, unseen)
	if faults > 0 || wrong > 0 || unseen > mostUnseen {
		t.Errorf("%d faults, %d pages wrong, want none; %d pages wrong that nothing tells of, want at most %d", faults, wrong, unseen, mostUnseen)
	}
}

func isStory(body []byte, pages int) bool {
	for n := range pages {
		if bytes.Equal(body, []byte(story(n))) {
			return true
		}
	}
	return false
}
