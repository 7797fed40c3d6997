package meta

import (
	"cmp"
	"slices"
	"strings"

	"presscut/extract/article"
)

// Candidate is one value that a page has for a field.
type Candidate struct {
	Field       string   // the field's name in the JSON record: "title"
	Source      string   // where it was found: "json-ld", "og:title", "h1", "text"
	Raw         string   // the text at the source
	Value       string   // the value; several names are joined by "; "
	Score       float64  // the weight of its source and of all that agree; the highest wins
	Agree       []string // the sources that added to its score, each in a voice of its own
	Probability float64  // the share of such candidates that are right; 0 if it was not measured
	Chosen      bool     // whether it won
}

// field is one of the fields of article.Meta.
type field uint8

// The fields, in the order of article.Meta.
const (
	canonicalField field = iota
	titleField
	subtitleField
	bylineField
	authorsField
	publishedField
	modifiedField
	siteField
	sectionField
	tagsField
	languageField
	dirField
	imageField
	excerptField
	datelineField
	licenseField
	numFields
)

var fieldNames = [numFields]string{
	canonicalField: "canonicalUrl",
	titleField:     "title",
	subtitleField:  "subtitle",
	bylineField:    "byline",
	authorsField:   "authors",
	publishedField: "published",
	modifiedField:  "modified",
	siteField:      "site",
	sectionField:   "section",
	tagsField:      "tags",
	languageField:  "language",
	dirField:       "dir",
	imageField:     "image",
	excerptField:   "excerpt",
	datelineField:  "dateline",
	licenseField:   "license",
}

// statement is the text of one place on the page for a field.
type statement struct {
	source  source
	called  string   // the source's name, if it differs from the one in its row
	list    []string // the text, usually one string
	trust   float64  // 0 to 1: how well its place on the page suits
	block   int32    // where it is visible, the last block of several; 0 if it is only for machines
	heading int32    // the element of a heading; 0 if it is not one
}

// candidate is a statement read for its field.
type candidate struct {
	statement
	weight float64  // of its source, for this field, times trust
	values []string // the values read from it
	key    string   // candidates with the same key agree
	voice  voice    // of its source
	score  float64
	agree  [numVoices]int32 // from each voice, one more than the index of the candidate that added to the score
}

func (c *candidate) common() *candidate { return c }

// A claim points to a candidate, or to one with further data for its field.
type claim[T any] interface {
	*T
	common() *candidate
}

func (s statement) raw() string { return strings.Join(s.list, "; ") }

// agreement is the part of its weight that a candidate adds to another one with the same
// value. Two sources are often filled from the same database, so a second voice is worth less
// than the first.
const agreement = 0.5

// A rule defines how the candidates for a field are compared.
type rule[T any] struct {
	agree func(a, b *T) float64 // how much the two agree: 1 completely, 0 not at all
	voice func(source) voice    // sources that are filled from each other have the same voice
}

// choose scores the candidates and returns the index of the one with the largest weight
// together with those that agree with it, or -1. From each voice other than its own, only the
// candidate that agrees best adds to it.
func choose[T any, P claim[T]](rule rule[T], all []T) int {
	best := -1
	for i := range all {
		c := P(&all[i]).common()
		c.voice = rule.voice(c.source)
	}
	highest := 0.0
	for i := range all {
		a := P(&all[i]).common()
		var lent [numVoices]float64
		for j := range all {
			b := P(&all[j]).common()
			if b.voice == a.voice || b.weight <= lent[b.voice] {
				continue
			}
			if weight := b.weight * rule.agree(&all[i], &all[j]); weight > lent[b.voice] {
				lent[b.voice], a.agree[b.voice] = weight, int32(j+1)
			}
		}
		a.score = a.weight
		for _, weight := range lent {
			a.score += float64(agreement * weight)
		}
		if best < 0 || a.score > highest {
			best, highest = i, a.score
		}
	}
	return best
}

// sameKey is the agreement of candidates whose values are either equal or not.
func sameKey(a, b *candidate) float64 {
	if a.key == b.key {
		return 1
	}
	return 0
}

// maxCandidates is the largest number of candidates of a field that are compared. Real pages
// have some twenty; comparing is quadratic.
const maxCandidates = 48

// join makes one statement of those in which a source names one author or tag each.
func (r *reader) join(f field) {
	var joined []statement
	for _, s := range r.statements[f] {
		at := slices.IndexFunc(joined, func(t statement) bool {
			return t.sameSource(&s) && t.trust == s.trust && t.block == 0 && s.block == 0
		})
		if at < 0 {
			joined = append(joined, s)
			continue
		}
		joined[at].list = append(slices.Clip(joined[at].list), s.list...)
	}
	r.statements[f] = joined
}

// pick chooses among the candidates for f, keeps all of them for an explanation, and returns
// the values of the winner, or nil if there is none.
func pick[T any, P claim[T]](r *reader, f field, rule rule[T], all []T) []string {
	winner := choose[T, P](rule, all)
	ruled, raw := r.ruled(f)
	if len(ruled) > 0 {
		winner = -1
		r.explained = append(r.explained, Candidate{Field: fieldNames[f], Source: Ruled, Raw: raw, Value: strings.Join(ruled, "; "), Chosen: true})
		r.order = append(r.order, f)
	}
	for i := range all {
		if i != winner && !r.explains {
			continue
		}
		c := P(&all[i]).common()
		var agree []string
		for _, j := range c.agree {
			if j > 0 && r.explains {
				agree = append(agree, P(&all[j-1]).common().sourceName())
			}
		}
		r.explain(f, c, agree, i == winner)
	}
	if winner < 0 {
		return ruled
	}
	return P(&all[winner]).common().values
}

// explain keeps a candidate for f, with the sources that agree with it, for an explanation.
func (r *reader) explain(f field, c *candidate, agree []string, chosen bool) {
	r.explained = append(r.explained, Candidate{
		Field:       fieldNames[f],
		Source:      c.sourceName(),
		Raw:         c.raw(),
		Value:       strings.Join(c.values, "; "),
		Score:       c.score,
		Agree:       agree,
		Probability: probability(f, c.sourceName(), chosen, c.agree != [numVoices]int32{}),
		Chosen:      chosen,
	})
	r.order = append(r.order, f)
}

// candidates reads the statements about f; clean returns the values of a statement. The result
// is valid until the next call.
func (r *reader) candidates(f field, clean func(statement) []string) []candidate {
	all := r.read[:0]
	for i := range r.statements[f] {
		s := &r.statements[f][i]
		weight := s.source.weight(f) * s.trust
		if weight <= 0 || len(all) == maxCandidates {
			continue
		}
		var values []string
		var key string
		if same := withSameText(all, s); same != nil {
			values, key = same.values, same.key
		} else if values = clean(*s); len(values) > 0 {
			key = fold(strings.Join(values, " "))
		} else {
			continue
		}
		all = append(all, candidate{statement: *s, weight: weight, values: values, key: key})
	}
	r.read = all
	return all
}

// withSameText returns the candidate that was read from the same strings as s, and with the
// same care, or nil, because pages have most texts in several places.
func withSameText(all []candidate, s *statement) *candidate {
	for i := range all {
		if c := &all[i]; (c.block > 0) == (s.block > 0) && slices.Equal(c.list, s.list) {
			return c
		}
	}
	return nil
}

// sort brings the candidates into the order of Explain's result.
func (r *reader) sort() {
	places := make([]int, len(r.explained))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int {
		return cmp.Or(cmp.Compare(r.order[a], r.order[b]), -compareBool(r.explained[a].Chosen, r.explained[b].Chosen), cmp.Compare(r.explained[b].Score, r.explained[a].Score))
	})
	sorted := make([]Candidate, len(r.explained))
	for i, place := range places {
		sorted[i] = r.explained[place]
	}
	r.explained = sorted
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// provenance returns the sources of the chosen candidates.
func (r *reader) provenance() []article.Origin {
	var origins []article.Origin
	for _, c := range r.explained {
		if c.Chosen {
			origins = append(origins, article.Origin{Field: c.Field, Source: c.Source, Raw: c.Raw, Confidence: c.Probability})
		}
	}
	return origins
}
