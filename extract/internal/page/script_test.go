package page

import (
	"strings"
	"testing"
	"unicode"
)

// TestDense compares WordPart with the tables of Unicode.
func TestDense(t *testing.T) {
	dense := []*unicode.RangeTable{
		unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan,
	}
	const rare = 0x16FE0 // from here on, signs of old texts
	for r := rune(0x80); r < rare; r++ {
		if !unicode.IsLetter(r) || r >= 0x3021 && r < 0x3040 || 0x0F00 <= r && r < 0x0F40 {
			continue // numerals as letters, signs at the heads of texts
		}
		if unicode.In(r, dense...) && !Dense(r) {
			t.Errorf("%U %c is no part of a word", r, r)
		}
	}
	for _, r := range "aé中文あアก။។།。、 한국어עбअ" {
		if in := unicode.In(r, dense...) && unicode.IsLetter(r); in != Dense(r) {
			t.Errorf("%U %c: %v", r, r, Dense(r))
		}
	}
}

// TestWordsOfScripts counts a sentence in several languages: it has 15 words in English.
func TestWordsOfScripts(t *testing.T) {
	for language, text := range map[string]string{
		"English":    "The ferry was late again on Monday, and nobody knew when the next would come.",
		"Chinese":    "渡轮星期一又晚点了，没有人知道下一班什么时候会来。",
		"Japanese":   "フェリーは月曜日にまた遅れ、次の便がいつ来るのか誰も知らなかった。",
		"Thai":       "เรือข้ามฟากมาสายอีกครั้งเมื่อวันจันทร์ และไม่มีใครรู้ว่าลำต่อไปจะมาเมื่อไหร่",
		"full-width": "Ｔｈｅ ｆｅｒｒｙ ｗａｓ ｌａｔｅ ａｇａｉｎ ｏｎ Ｍｏｎｄａｙ， ａｎｄ ｎｏｂｏｄｙ ｋｎｅｗ ｗｈｅｎ ｉｔ ｗｏｕｌｄ ｃｏｍｅ。",
	} {
		var c Counter
		c.Reset()
		c.Add([]byte(text), false)
		c.Done()
		if c.Words < 10 || c.Words > 18 {
			t.Errorf("%s: %d words", language, c.Words)
		}
		if ends := c.Ends; ends != 1 && language != "Thai" {
			t.Errorf("%s: %d sentences end", language, ends)
		}
	}
}

// TestThaiEnds ends sentences of Thai at a space behind many words.
func TestThaiEnds(t *testing.T) {
	const phrase = "เรือข้ามฟากมาสายอีกครั้งเมื่อวันจันทร์"
	for n, want := range map[int]int32{1: 0, 3: 1, 6: 2} {
		var c Counter
		c.Reset()
		c.Add([]byte(strings.Repeat(phrase+" ", n)), false)
		c.Done()
		if c.Ends != want {
			t.Errorf("%d phrases: %d words, %d sentences end, want %d", n, c.Words, c.Ends, want)
		}
	}
}
