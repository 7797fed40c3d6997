package rank

import (
	"strings"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// The list of an article's sources looks like a list of links to other articles. It is
// recognised by its heading, if that follows the text in the same container or the one around
// it.
const (
	leastSources   = 0.1 // the smallest average probability of the list
	longestHeading = 40  // characters of such a heading
)

// listsSources reports whether element e, in the container of the article's text, has a
// heading for sources.
func listsSources(p *page.Page, e int32, probabilities []float32) bool {
	parent, before := p.Elements[e].Parent, int(p.Elements[e].Block)-1
	if parent < 0 || before < 1 || headingLevel(p, before) == 0 || p.Blocks[before].Chars > longestHeading || !p.In(p.Blocks[before].Element, parent) {
		return false
	}
	if probabilities[before-1] <= 0.5 || !p.In(p.Blocks[before-1].Element, p.Elements[parent].Parent) {
		return false
	}
	return lexicon.IsSourcesHeading(strings.ToLower(strings.Trim(p.BlockText(before), " :")))
}
