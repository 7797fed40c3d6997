package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestNearDuplicates wants texts of which a few words are changed taken for the same,
// and others of the same words not, in scripts with and without spaces.
func TestNearDuplicates(t *testing.T) {
	for _, script := range []struct {
		name, gap string
		first     rune
	}{{"latin", " ", 'a'}, {"han", "", 0x4E00}} {
		t.Run(script.name, func(t *testing.T) {
			random := rand.New(rand.NewPCG(1, 2))
			text := func() []string {
				words := make([]string, 400)
				for i := range words {
					for range 3 {
						words[i] += string(script.first + random.Int32N(26))
					}
				}
				return words
			}
			join := func(words []string) *sketch { return sketchOf(strings.Join(words, script.gap)) }
			var k sketches
			for n := range 300 {
				words := text()
				if k.known(join(words)) {
					t.Fatalf("text %d is taken for another", n)
				}
				if !k.known(join(words)) {
					t.Fatalf("text %d is not known again", n)
				}
				for range 8 {
					words[random.IntN(len(words))] = "x"
				}
				if !k.known(join(words)) {
					t.Fatalf("text %d with eight other words is not known", n)
				}
			}
		})
	}
}

func TestSketchOfShortTexts(t *testing.T) {
	var k sketches
	for _, text := range []string{"", "Closed.", "Closed today.", "The ferry runs.", "The ferry runs again."} {
		if k.known(sketchOf(text)) {
			t.Errorf("%q is taken for another", text)
		}
		if !k.known(sketchOf(strings.ToUpper(text))) {
			t.Errorf("%q is not known again", text)
		}
	}
}

// TestSketchesAreBounded wants no more memory than promised, and the last articles
// known.
func TestSketchesAreBounded(t *testing.T) {
	var k sketches
	for i := range maxSketches + 100 {
		k.remember(&sketch{uint32(i) + 1, 1})
		if len(k.all) > maxSketches {
			t.Fatal("too many sketches are kept")
		}
	}
	if k.next != 100 {
		t.Errorf("the next goes to %d", k.next)
	}
}

func BenchmarkSketch(b *testing.B) {
	var text strings.Builder
	for i := range 800 {
		fmt.Fprintf(&text, "word%d ", i)
	}
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		sketchOf(text.String())
	}
}
