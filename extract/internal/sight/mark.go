package sight

import (
	"bytes"
	"iter"
	"strings"

	"presscut/extract/internal/page"
)

// Mark marks elements of p as concealed: those that hold kept text and that a rule of the
// page's style sheets conceals. An element is not marked if a script of the page has its
// class, because the script may show it.
func Mark(p *page.Page, verdicts []page.Verdict) {
	var sheets [][]byte
	named := names{}
	for i := range p.Elements {
		e := &p.Elements[i]
		if e.Tag == page.Style && !strings.Contains(p.Attr(int32(i), "media"), "print") {
			sheets = append(sheets, p.Source[e.Body:e.End])
			named.add(p.Source[e.Body:e.End])
		}
	}
	if len(named) == 0 {
		return
	}
	var rules *cascade
	inScript := map[string]bool{}
	for e := range keptElements(p, verdicts) {
		element := &p.Elements[e]
		classes, id := p.Names[element.Class], p.Names[element.ID]
		if !named.has(classes, id) {
			continue
		}
		if rules == nil {
			rules = follow(sheets)
		}
		if rules.conceal(classes, id) && !shows([]byte(p.Attr(e, "style"))) && !scripted(p, rules.concealing(classes), inScript) {
			element.Flags |= page.Concealed
		}
	}
}

// keptElements yields the elements of p with kept text in them.
func keptElements(p *page.Page, verdicts []page.Verdict) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		met := make([]bool, len(p.Elements))
		for i, v := range verdicts {
			if !v.Keep {
				continue
			}
			b := &p.Blocks[i]
			for _, r := range p.Runs[b.Run:b.EndRun] {
				for e := r.Element; e > 0 && !met[e]; e = p.Elements[e].Parent {
					met[e] = true
					if !yield(e) {
						return
					}
				}
			}
		}
	}
}

// mostLooks is how many classes are looked for in the scripts of a page, because each search
// reads all of them. Other classes are assumed to be there.
const mostLooks = 16

// scripted reports whether a script of p has class. Results are stored in known.
func scripted(p *page.Page, class string, known map[string]bool) bool {
	if is, ok := known[class]; ok || class == "" {
		return is
	}
	is := len(known) >= mostLooks
	for i := 0; i < len(p.Elements) && !is; i++ {
		e := &p.Elements[i]
		is = e.Tag == page.Script && bytes.Contains(p.Source[e.Body:e.End], []byte(class))
	}
	known[class] = is
	return is
}
