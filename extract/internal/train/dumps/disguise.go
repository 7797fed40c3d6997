package dumps

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/train/corpus"
)

// There are next to no pages to learn from in Japanese, Thai, Hebrew or Hindi. But their
// dumps differ from those of English pages mostly in the script: no capitals,
// no spaces between words, other full stops or none. So some English dumps are written
// once more, letter by letter, in such a script.

// script is a way to write English otherwise.
type script struct {
	name    string
	letters [][2]rune // ranges of letters; words are written in one of them each
	length  int       // letters of English for each two of them
	spaced  bool      // a space parts words
	marks   *strings.Replacer
}

var scripts = [...]script{
	{name: "kana", letters: [][2]rune{{'一', '鿋'}, {'一', '鿋'}, {'あ', 'ん'}, {'ア', 'ン'}}, length: 5, marks: wideMarks},
	{name: "han", letters: [][2]rune{{'一', '鿋'}}, length: 6, marks: wideMarks},
	{name: "thai", letters: [][2]rune{{'ก', 'ฮ'}}, length: 2, marks: strings.NewReplacer(". ", " ", ".\n", "\n", ", ", " ", ",\n", "\n")},
	{name: "hebrew", letters: [][2]rune{{'א', 'ת'}}, length: 2, spaced: true, marks: strings.NewReplacer()},
}

// wideMarks are the marks of Chinese and Japanese.
var wideMarks = strings.NewReplacer(". ", "。", ".\n", "。\n", ", ", "、", "? ", "？", "?\n", "？\n", "! ", "！", "!\n", "！\n",
	": ", "：", "“", "「", "”", "」", " (", "（", "(", "（", ") ", "）", ")", "）")

// disguised returns the dump d of an English page in another script, nil if it is none
// of those that are written so: one in three, those that variants leaves alone, and not
// those whose lines were wrapped at a column.
func (d *sample) disguised(gold corpus.Article) *sample {
	if !d.english || corpus.Hash(d.id)%blindShare != blindShare-1 || d.flavour == "lynx" || d.flavour == "w3m" {
		return nil
	}
	s := scripts[int(corpus.Hash(d.flavour+d.id)>>8)%len(scripts)]
	masked := newSample([]byte(s.write(string(d.page.Source))), gold.URL)
	masked.flavour, masked.id, masked.language = "as-"+s.name, d.flavour+d.id, "as-"+s.name
	masked.gold = tokenize(s.write(gold.Text))
	masked.alignWith(masked.gold)
	return masked
}

// shortLine is how many words a line has at most that may stay as it is: pages in all
// languages have English labels.
const shortLine = 3

// write returns text in the script.
func (s *script) write(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if len(strings.Fields(line)) <= shortLine && corpus.Hash(line)%3 == 0 {
			b.WriteString(line)
			continue
		}
		s.writeLine(&b, s.marks.Replace(line))
	}
	return b.String()
}

// writeLine writes the words of line.
func (s *script) writeLine(b *strings.Builder, line string) {
	for i := 0; i < len(line); {
		end := i
		for end < len(line) {
			r, size := utf8.DecodeRuneInString(line[end:])
			if !unicode.IsLetter(r) || r >= 0x300 {
				break
			}
			end += size
		}
		if end > i {
			s.writeWord(b, strings.ToLower(line[i:end]))
			i = end
			if !s.spaced && i+1 < len(line) && line[i] == ' ' && line[i+1] != ' ' {
				i++
			}
			continue
		}
		_, size := utf8.DecodeRuneInString(line[i:])
		b.WriteString(line[i : i+size])
		i += size
	}
}

// writeWord writes word: the same letters each time.
func (s *script) writeWord(b *strings.Builder, word string) {
	h := corpus.Hash(word)
	letters := s.letters[int(h>>16)%len(s.letters)]
	for range max(1, (2*len(word)+s.length/2)/s.length) {
		h = h*1664525 + 1013904223
		b.WriteRune(letters[0] + rune(h>>8)%(letters[1]-letters[0]+1))
	}
}
