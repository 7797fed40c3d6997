package meta

import (
	"strconv"
	"time"

	"presscut/extract/article"
)

// publishedWeight is the weight of a source of the date of publication.
func publishedWeight(source string) float64 {
	switch source {
	case "json-ld", "article:published_time", "itemprop datePublished":
		return 1.0
	case "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_online_date", "citation_date", "time pubdate":
		return 0.9
	case "time published", "time":
		return 0.8
	case "class date", "json-ld page":
		return 0.7
	case "line":
		return 0.6
	case "url":
		return 0.7
	case "json-ld dateCreated", "itemprop dateCreated", "itemprop uploadDate", "json-ld page dateCreated":
		return 0.5
	case "modified":
		return 0.25
	case "json-ld other", "json-ld other dateCreated":
		return 0.4
	}
	return 0.8
}

// modifiedWeight is the weight of a source of the date of the last change.
func modifiedWeight(source string) float64 {
	switch source {
	case "json-ld", "article:modified_time", "itemprop dateModified":
		return 1.0
	case "og:updated_time":
		return 0.8
	case "json-ld other":
		return 0.3
	}
	return 0.6
}

// The part of its weight that a candidate keeps which may be read otherwise, or
// knows no day.
const (
	weightOtherOrder = 0.3
	weightMonth      = 0.3
)

var (
	publishedRule = rule{publishedWeight, sameDay, voiceOf}
	modifiedRule  = rule{modifiedWeight, sameDay, voiceOf}
)

func (r *reader) dates(m *article.Meta) {
	if r.base != nil {
		if t, ok := dateOfPath(r.base.Path); ok {
			r.say(publishedField, "url", 1, t.String())
		}
	}
	modified := r.instants(modifiedField, modifiedRule)
	if values := r.pick(modifiedField, modifiedRule, modified); len(values) > 0 {
		m.Modified = values[0]
		// A page that tells only its last change was most often not
		// changed since it was published.
		r.say(publishedField, "modified", 1, m.Modified)
	}
	if values := r.pick(publishedField, publishedRule, r.instants(publishedField, publishedRule)); len(values) > 0 {
		m.Published = values[0]
	}
}

// instants reads the statements about f as dates. One that can be read in two
// ways is two candidates: agreement with others settles it.
func (r *reader) instants(f field, rule rule) []candidate {
	var all []candidate
	for _, s := range r.said[f] {
		if len(all) >= maxCandidates {
			break
		}
		found, ok := r.readDate(s.list[0])
		if !ok {
			continue
		}
		weight := rule.weigh(s.source) * s.trust
		all = r.addInstant(all, s, found.instant, weight)
		if found.other.full() {
			all = r.addInstant(all, s, found.other, weight*weightOtherOrder)
		}
	}
	return all
}

// addInstant adds t as a candidate, unless it lies after the capture.
func (r *reader) addInstant(all []candidate, s statement, t instant, weight float64) []candidate {
	if t.after(r.opts.Captured) || t.month == 0 {
		return all
	}
	if t.day == 0 {
		weight *= weightMonth
	}
	return append(all, candidate{statement: s, weight: weight, values: []string{t.String()}, key: strconv.Itoa(t.dayKey())})
}

// sameDay is the agreement of dates.
func sameDay(a, b *candidate) float64 {
	const day = len("2006-01-02")
	dayA, dayB := a.values[0], b.values[0]
	if a.key == b.key && len(dayA) >= day && len(dayB) >= day {
		return 1
	}
	return 0
}

// The numbers that are read as a Unix time: from 1995 on, in seconds or
// milliseconds.
const (
	minUnix       = 788918400
	digitsSeconds = 10
	digitsMillis  = 13
)

// readDate reads a date out of text, which may be a Unix time.
func (r *reader) readDate(text string) (reading, bool) {
	if (len(text) == digitsSeconds || len(text) == digitsMillis) && isDigits(text) {
		seconds, err := strconv.ParseInt(text[:digitsSeconds], 10, 64)
		if err == nil && seconds >= minUnix {
			return reading{instant: instantOf(time.Unix(seconds, 0).UTC()), end: len(text)}, true
		}
	}
	return parseDate(text, locale{lang: r.lang, captured: r.opts.Captured})
}
