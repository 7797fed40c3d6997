package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"

	"presscut/extract"
)

// sourceCase is a kind of candidate: all of one field, source, choice and agreement.
type sourceCase struct {
	field, source  string
	chosen, agreed bool
}

// sourceShares has, for each kind of candidate and each domain, the number of candidates and of
// right ones.
type sourceShares map[sourceCase]map[string]*[2]float64

// goldFields are the fields of the record that corpora have a gold of.
var goldFields = []string{"title", "authors", "published"}

// measureSources adds the candidates on the pages of a corpus.
func (s sourceShares) measureSources(c corpus) error {
	for _, p := range c.pages {
		data, err := p.read()
		if err != nil {
			return err
		}
		e, err := extract.Explain(bytes.NewReader(data), extract.Options{URL: p.addr})
		if err != nil || !e.Found {
			continue
		}
		for _, found := range e.Candidates {
			right, known := isRight(p.gold, found)
			if !known {
				continue
			}
			for _, source := range []string{found.Source, ""} {
				kind := sourceCase{found.Field, source, found.Chosen, len(found.Agree) > 0}
				if s[kind] == nil {
					s[kind] = map[string]*[2]float64{}
				}
				domain := domainOf(p)
				if s[kind][domain] == nil {
					s[kind][domain] = new([2]float64)
				}
				s[kind][domain][0]++
				if right {
					s[kind][domain][1]++
				}
			}
		}
	}
	return nil
}

// isRight reports whether a candidate is the gold's value, and whether there is a gold for it.
func isRight(g gold, c extract.Candidate) (right, known bool) {
	switch {
	case c.Field == "title" && g.title != "":
		return fold(c.Value) == fold(g.title), true
	case c.Field == "authors" && len(g.authors) > 0:
		n := countBags(names(strings.Split(c.Value, "; ")...), g.authors)
		return n.fp+n.fn == 0, true
	case c.Field == "published" && g.date != "":
		n := countDate(c.Value, g.date)
		return n.fp+n.fn == 0, true
	}
	return false, false
}

// domainOf returns the registrable domain of a page, or its id if it is not known.
func domainOf(p page) string {
	if p.addr == nil {
		return p.id
	}
	domain, err := publicsuffix.EffectiveTLDPlusOne(p.addr.Hostname())
	if err != nil {
		return p.addr.Hostname()
	}
	return domain
}

const (
	// leastDomains is the number of domains from which a source has a row of its own.
	leastDomains = 10

	// priorDomains is how many domains the share of all sources of a field counts for in that of
	// one.
	priorDomains = 3
)

// mean returns the average of the domains' shares of right candidates, and their number.
func (s sourceShares) mean(kind sourceCase) (share float64, domains int) {
	shares := []float64{}
	for _, n := range s[kind] {
		shares = append(shares, n[1]/n[0])
	}
	slices.Sort(shares) // the sum is the same in any order of the map
	for _, one := range shares {
		share += one
	}
	return share / float64(max(len(shares), 1)), len(shares)
}

// write writes the rows of extract/internal/meta/confidence.go: for each field that of all
// sources, and then those of the sources by name.
func (s sourceShares) write(w io.Writer) error {
	kinds := [4][2]bool{{true, true}, {true, false}, {false, true}, {false, false}}
	for _, field := range goldFields {
		var sources []string
		for kind := range s {
			if kind.field == field && !slices.Contains(sources, kind.source) {
				sources = append(sources, kind.source)
			}
		}
		slices.SortFunc(sources, cmp.Compare)
		for _, source := range sources {
			most, cells := 0, ""
			for _, k := range kinds {
				prior, _ := s.mean(sourceCase{field, "", k[0], k[1]})
				share, domains := s.mean(sourceCase{field, source, k[0], k[1]})
				if source != "" {
					share = (share*float64(domains) + prior*priorDomains) / float64(domains+priorDomains)
				}
				most = max(most, domains)
				cells += fmt.Sprintf(", %.0f", min(max(100*share, 1), 99))
			}
			if most < leastDomains {
				continue
			}
			if _, err := fmt.Fprintf(w, "\t{%sField, %q%s},\n", field, source, cells); err != nil {
				return err
			}
		}
	}
	return nil
}

// listSources writes how often the candidates of each source are right, over all corpora.
func listSources(dirs []string, w io.Writer) error {
	shares := sourceShares{}
	for _, dir := range dirs {
		corpora, err := load(dir)
		if err != nil {
			return err
		}
		for _, c := range corpora {
			if err := shares.measureSources(c); err != nil {
				return err
			}
		}
	}
	return shares.write(w)
}
