package report

import (
	"cmp"
	"io"
	"slices"
	"strings"
	"time"
)

// Outcome is the result for one page of a run.
type Outcome struct {
	Source  string // the page's name
	Bytes   int
	Done    bool   // an earlier run has written it: nothing else is known
	LeftOut string // the flag that left its article out; "" if none did
	Code    string // of the error; "" if there is none
	Message string // of the error

	// The facts about the page's article, or about the page.
	Found      bool // there is an article, even if it is only a part or was left out
	Title      string
	Site       string // its host
	Access     string
	PageType   string
	Confidence float64
	Words      int
}

const (
	mostDoubtful = 20     // largest number of pages that are listed for their low confidence
	mostExamples = 3      // of an error
	mostSites    = 10_000 // sites that are counted separately; if there are more, the first ones
	shownSites   = 40     // sites that are listed
	otherSites   = "other sites"
)

// Run counts the results for the pages of a run. Its memory does not grow with their number.
// The zero value is ready for use.
type Run struct {
	pages, articles, partial, leftOut, done, failed int
	bytes                                           int64
	words                                           int

	sites, access, types map[string]*group
	flags, codes         map[string]*group
	confidence           [20]int // articles by twentieths
	length               [len(lengths) + 1]int
	doubtful             []Outcome // those with the lowest confidence, the lowest first
}

// lengths are the numbers of words at which the bars of the histogram end.
var lengths = [...]int{25, 50, 100, 200, 400, 800, 1600, 3200, 6400}

// group counts pages with a common property.
type group struct {
	pages, articles int
	examples        []Outcome
}

// Add counts a page.
func (r *Run) Add(o Outcome) {
	r.pages++
	r.bytes += int64(o.Bytes)
	if o.Done {
		r.done++
		return
	}
	written := o.Found && o.LeftOut == ""
	count := func(groups *map[string]*group, key string, most int) *group {
		if *groups == nil {
			*groups = map[string]*group{}
		}
		if _, known := (*groups)[key]; !known && len(*groups) >= most {
			key = otherSites
		}
		g := (*groups)[key]
		if g == nil {
			g = &group{}
			(*groups)[strings.Clone(key)] = g
		}
		g.pages++
		if written {
			g.articles++
		}
		return g
	}
	count(&r.sites, cmp.Or(o.Site, "not known"), mostSites)
	if o.Access != "" {
		count(&r.access, o.Access, mostSites)
	}
	switch {
	case o.LeftOut != "":
		r.leftOut++
		count(&r.flags, o.LeftOut, mostSites)
		return
	case o.Code != "":
		if g := count(&r.codes, o.Code, mostSites); len(g.examples) < mostExamples {
			g.examples = append(g.examples, o)
		}
	}
	if !o.Found {
		r.failed++
		return
	}
	if r.articles++; o.Code != "" {
		r.partial++
	}
	r.words += o.Words
	count(&r.types, cmp.Or(o.PageType, "not known"), mostSites)
	r.confidence[min(max(int(o.Confidence*float64(len(r.confidence))), 0), len(r.confidence)-1)]++
	at, _ := slices.BinarySearch(lengths[:], o.Words+1)
	r.length[at]++
	r.doubt(o)
}

// doubt keeps o if it is one of the pages with the lowest confidence.
func (r *Run) doubt(o Outcome) {
	at, _ := slices.BinarySearchFunc(r.doubtful, o, func(a, b Outcome) int {
		return cmp.Or(cmp.Compare(a.Confidence, b.Confidence), strings.Compare(a.Source, b.Source))
	})
	if at < mostDoubtful {
		r.doubtful = slices.Insert(r.doubtful, at, o)
		r.doubtful = r.doubtful[:min(len(r.doubtful), mostDoubtful)]
	}
}

// Doubtful returns the names of the pages whose articles have the lowest confidence, the
// lowest first.
func (r *Run) Doubtful() []string {
	names := make([]string, len(r.doubtful))
	for i := range r.doubtful {
		names[i] = r.doubtful[i].Source
	}
	return names
}

// Ending has the facts that are known when a run ends.
type Ending struct {
	Took        time.Duration
	Interrupted bool
	Explain     func(source string) string // the command that explains a page
	Explained   []string                   // addresses of the reports of the first of Doubtful, relative to the address of the run's report
}

// Write writes the report of the run.
func (r *Run) Write(w io.Writer, end Ending) error {
	d := &document{}
	d.begin("presscut: "+count(r.pages, "page"), "")
	d.raw("<main class=\"wide\">\n")
	d.f("<h1>%s of %s gave an article</h1>\n", grouped(r.articles), count(r.pages, "page"))
	if end.Interrupted {
		d.raw("<p class=\"bad\">The run was interrupted: these are the pages until then.</p>\n")
	}
	r.figures(d, end.Took)
	d.raw("<div class=\"charts\">\n")
	r.histograms(d)
	d.raw("</div>\n")
	r.worst(d, end)
	r.errors(d, end)
	d.raw("<div class=\"charts\">\n")
	groups(d, "By site", "site", r.sites)
	groups(d, "By access", "access", r.access)
	groups(d, "By page type", "page type", r.types)
	groups(d, "Left out by filters", "flag", flagNames(r.flags))
	d.raw("</div>\n</main>\n")
	d.end("")
	_, err := w.Write(d.dst)
	return err
}

func flagNames(flags map[string]*group) map[string]*group {
	named := map[string]*group{}
	for flag, g := range flags {
		named["--"+flag] = g
	}
	return named
}

// figures writes the sums. Times differ from run to run, so they are on lines of their own, of
// class "clock".
func (r *Run) figures(d *document, took time.Duration) {
	d.raw("<ul class=\"figures\">\n")
	figure := func(value, name string) { d.f("<li><b>%s</b> %s</li>\n", value, name) }
	figure(grouped(r.articles), "articles")
	if r.partial > 0 {
		figure(grouped(r.partial), "of them partial")
	}
	figure(grouped(r.failed), "pages without one")
	if r.leftOut > 0 {
		figure(grouped(r.leftOut), "left out by filters")
	}
	if r.done > 0 {
		figure(grouped(r.done), "done by an earlier run")
	}
	figure(bytes(r.bytes), "read")
	figure(grouped(r.words), "words in articles")
	d.f("<li class=\"clock\"><b>%s</b> time, which differs from run to run</li>\n", duration(took))
	seconds := max(took.Seconds(), 1e-9)
	d.f("<li class=\"clock\"><b>%.0f</b> pages a second, %s a second</li>\n", float64(r.pages)/seconds, bytes(int64(float64(r.bytes)/seconds)))
	d.raw("</ul>\n")
}

// histograms draws the articles by confidence and by length.
func (r *Run) histograms(d *document) {
	var names []string
	for i := range r.confidence {
		names = append(names, probability(float64(i)/float64(len(r.confidence))))
	}
	histogram(d, "Articles by confidence", "confidence from", names, r.confidence[:])
	names = []string{"0"}
	for _, words := range lengths {
		names = append(names, grouped(words))
	}
	histogram(d, "Articles by length", "words from", names, r.length[:])
}

// The drawing of a histogram, in its own units.
const (
	chartWidth  = 400
	chartHeight = 120
	chartLabels = 20 // the height of the line of labels
	labelWidth  = 40 // width of a label
)

// histogram draws counts as bars, each from one of names to the next, with the same figures as
// a table for readers who cannot see the drawing.
func histogram(d *document, title, from string, names []string, counts []int) {
	most := max(slices.Max(counts), 1)
	step := float64(chartWidth) / float64(len(counts))
	d.f("<figure>\n<h2>%s</h2>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s, as in the table below\">\n", title, chartWidth, chartHeight+chartLabels, title)
	every := max(int(labelWidth/step+.999), 1)
	for i, n := range counts {
		height := float64(chartHeight-15) * float64(n) / float64(most)
		x := float64(float64(i) * step)
		d.f("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", x+1, chartHeight-height, step-2, height)
		if n == most {
			d.f("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>", min(max(x+float64(step/2), 10), chartWidth-10), chartHeight-height-3, grouped(n))
		}
		if i%every == 0 {
			d.f("<text x=\"%.1f\" y=\"%d\">%s</text>", x, chartHeight+14, names[i])
		}
	}
	d.f("\n</svg>\n<details><summary>Table</summary>\n<table>\n<thead><tr><th scope=\"col\">%s</th><th scope=\"col\" class=\"number\">articles</th></tr></thead>\n<tbody>\n", from)
	for i, n := range counts {
		d.f("<tr><td>%s</td><td class=\"number\">%s</td></tr>\n", names[i], grouped(n))
	}
	d.raw("</tbody></table></details>\n</figure>\n")
}

// worst lists the articles with the lowest confidence.
func (r *Run) worst(d *document, end Ending) {
	if len(r.doubtful) == 0 {
		return
	}
	d.raw("<h2>Most doubtful articles</h2>\n<table>\n<thead><tr><th scope=\"col\" class=\"number\">confidence</th><th scope=\"col\" class=\"number\">words</th><th scope=\"col\">article</th></tr></thead>\n<tbody>\n")
	for i := range r.doubtful {
		o := &r.doubtful[i]
		d.f("<tr><td class=\"number\">%.2f</td><td class=\"number\">%s</td><td>%s<br>", o.Confidence, grouped(o.Words), cmp.Or(cut(o.Title, maxName), "without title"))
		if i < len(end.Explained) && end.Explained[i] != "" {
			d.f("<a href=\"%s\">why: %s</a>", end.Explained[i], cut(o.Source, maxName))
		} else {
			d.f("<code class=\"command\">%s</code>", end.Explain(o.Source))
		}
		d.raw("</td></tr>\n")
	}
	d.raw("</tbody></table>\n")
}

// errors lists the errors with examples.
func (r *Run) errors(d *document, end Ending) {
	if len(r.codes) == 0 {
		return
	}
	d.raw("<h2>Errors</h2>\n<table>\n<thead><tr><th scope=\"col\">error</th><th scope=\"col\" class=\"number\">pages</th><th scope=\"col\">examples</th></tr></thead>\n<tbody>\n")
	for _, code := range byPages(r.codes) {
		g := r.codes[code]
		d.f("<tr><td>%s</td><td class=\"number\">%s</td><td>", code, grouped(g.pages))
		for i := range g.examples {
			o := &g.examples[i]
			if i > 0 {
				d.raw("<br>")
			}
			d.f("%s: %s", cut(o.Source, maxName), cut(o.Message, maxValue))
		}
		if end.Explain != nil && code == "no_article" {
			d.f("<code class=\"command\">%s</code>", end.Explain(g.examples[0].Source))
		}
		d.raw("</td></tr>\n")
	}
	d.raw("</tbody></table>\n")
}

// byPages returns the keys of groups, those with the most pages first.
func byPages(groups map[string]*group) []string {
	var keys []string
	for key := range groups {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(groups[b].pages, groups[a].pages), strings.Compare(a, b))
	})
	return keys
}

// groups writes a table of the groups of pages.
func groups(d *document, title, name string, all map[string]*group) {
	if len(all) == 0 {
		return
	}
	d.f("<div>\n<h2>%s</h2>\n<table>\n<thead><tr><th scope=\"col\">%s</th><th scope=\"col\" class=\"number\">pages</th><th scope=\"col\" class=\"number\">articles</th></tr></thead>\n<tbody>\n", title, name)
	for i, key := range byPages(all) {
		if i == shownSites {
			d.f("<tr><td colspan=\"3\">and %s more</td></tr>\n", grouped(len(all)-i))
			break
		}
		d.f("<tr><td>%s</td><td class=\"number\">%s</td><td class=\"number\">%s", cut(key, maxName), grouped(all[key].pages), grouped(all[key].articles))
		d.bar(float64(all[key].articles) / float64(all[key].pages))
		d.raw("</td></tr>\n")
	}
	d.raw("</tbody></table>\n</div>\n")
}
