package html

import (
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/assemble"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/judge"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/rank"
)

// report runs the extraction with out-of-fold probabilities and prints the
// figures of the cross-validation. It writes the table of package judge.
func report(samples []*sample, file, calibrationFile string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	scores := map[string][]float64{}
	var segments pooled
	bodies := map[string]*shingled{}
	var promises []promise
	for _, s := range samples {
		if s.Set == shortSet || s.Set == foreignSet {
			break
		}
		n := len(s.page.Blocks)
		if len(b) < 4*n {
			return fmt.Errorf("%s is too short", file)
		}
		probabilities := make([]float32, n)
		for i := range probabilities {
			probabilities[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
		}
		b = b[4*n:]
		d := declare.Read(s.page)
		description := rank.Shipped().Describe(s.page, d)
		verdicts := description.Verdicts(probabilities, rank.Balanced)
		description.Release()
		about := meta.Read(s.page, d, verdicts, meta.Options{})
		text := ""
		if judge.Judge(s.page, d, verdicts, about).Found {
			text = article.Text(assemble.Article(s.page, verdicts, about, assemble.Options{}).Body)
		}
		f := wordF1(words(text), words(s.gold))
		promises = append(promises, promise{s.Set, expectedF1(s.page, verdicts), f})
		if s.Set == "segments" {
			segments.add(s, fold(text))
			continue
		}
		if slices.Contains(newsSets, s.Set) {
			if bodies[s.Set] == nil {
				bodies[s.Set] = &shingled{}
			}
			bodies[s.Set].add(text, s.gold)
			continue
		}
		if s.Set == readingSet {
			scores[readingSet] = append(scores[readingSet], f)
			continue
		}
		scores["all"] = append(scores["all"], f)
		scores[s.Type] = append(scores[s.Type], f)
	}
	names := make([]string, 0, len(scores))
	for name := range scores {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Printf("%-14s %5d pages  F1 %.4f\n", name, len(scores[name]), mean(scores[name]))
	}
	fmt.Printf("%-14s F %.4f\n", "segments", segments.f())
	for _, set := range newsSets {
		b := bodies[set]
		n := float64(b.pages)
		fmt.Printf("%-14s %5d pages  precision %.4f  recall %.4f  F1 %.4f\n", set, b.pages, b.precision/n, b.recall/n, b.f())
	}
	return os.WriteFile(calibrationFile, []byte(calibrationSource(promises)), 0o644)
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(max(len(values), 1))
}

// wordF1 returns the F1 of two bags of words.
func wordF1(got, want []string) float64 {
	if len(got) == 0 || len(want) == 0 {
		if len(got) == len(want) {
			return 1
		}
		return 0
	}
	count := map[string]int{}
	for _, w := range want {
		count[w]++
	}
	hit := 0
	for _, w := range got {
		if count[w] > 0 {
			count[w]--
			hit++
		}
	}
	return 2 * float64(hit) / float64(len(got)+len(want))
}

// pooled counts segments over all pages.
type pooled struct{ hit, missed, wrong int }

func (p *pooled) add(s *sample, text string) {
	for _, segment := range s.with {
		if strings.Contains(text, fold(segment)) {
			p.hit++
		} else {
			p.missed++
		}
	}
	for _, segment := range s.without {
		if strings.Contains(text, fold(segment)) {
			p.wrong++
		}
	}
}

func (p *pooled) f() float64 {
	return 2 * float64(p.hit) / float64(max(2*p.hit+p.missed+p.wrong, 1))
}

// shingled averages precision and recall of runs of shingleWords words over
// pages, as the measure of the article extraction benchmark does.
type shingled struct {
	precision, recall float64
	pages             int
}

const shingleWords = 4

func (a *shingled) add(got, want string) {
	have, need := shingles(got), shingles(want)
	hit := 0
	for g, n := range have {
		hit += min(n, need[g])
	}
	a.precision += share(hit, have)
	a.recall += share(hit, need)
	a.pages++
}

// share returns hit as a share of all shingles, 1 if there are none.
func share(hit int, all map[string]int) float64 {
	n := 0
	for _, k := range all {
		n += k
	}
	if n == 0 {
		return 1
	}
	return float64(hit) / float64(n)
}

// f returns the F1 of the two averages.
func (a *shingled) f() float64 {
	return 2 * a.precision * a.recall / max(a.precision+a.recall, 1e-9) / float64(max(a.pages, 1))
}

// shingles returns how often each run of words occurs in text.
func shingles(text string) map[string]int {
	all := words(text)
	n := map[string]int{}
	for i := 0; i+shingleWords <= len(all); i++ {
		n[gram(all[i:i+shingleWords])]++
	}
	return n
}
