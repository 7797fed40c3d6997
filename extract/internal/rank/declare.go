package rank

import (
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank/dump"
)

// A page's declarations outweigh the looks of its blocks. They are not believed blindly,
// because templates are copied around: a declaration only lowers the log-odds of blocks, or
// raises those of the lead, by the following amounts.
const (
	// newsDoubt is for all blocks of a page that declares itself a news article, articleDoubt
	// for those of one that declares itself another article. Such pages are prose between
	// teasers for other prose, and blocks unlike either are rarely the article's. The trees
	// learned their confidence on wcxb-dev, where such pages are fewer than half and this costs
	// .001 of F1; segments-dev, mostly news, gains half as much.
	newsDoubt    = 0.5
	articleDoubt = 0.2

	// otherDoubt is for blocks in another <article> than the one with the heading that the
	// page's title repeats, on a page that declares itself an article: they are teasers, other
	// posts or comments.
	otherDoubt = 5

	// recommendationDoubt is for a line of a news article that refers to another one: words such
	// as "Read also:" and then, at least half of it, a link. News drop them, other sites keep
	// them in three of five articles.
	recommendationDoubt = 3
	leastRecommendation = 3
	mostRecommendation  = 40

	// commentDoubt is for blocks in elements named as comments, if the expected number of
	// article words elsewhere is at least commentedWords. On a forum, where the posts are the
	// text, there are few words elsewhere.
	commentDoubt   = 2
	commentedWords = 250
)

// sameTitle is the share of a heading's words, of 255, that the page's title
// must have.
const sameTitle = 0.6 * 255

// doubts returns, for each block, how much the declarations of p lower its log-odds.
func doubts(p *page.Page, d *declare.Declared, m *memory, probabilities []float32, rows []Row) []float32 {
	doubts := make([]float32, len(p.Blocks))
	if len(rows) == 0 {
		return doubts
	}
	data := rows[0][fPage+pageData]
	all := float32(0)
	switch {
	case data == newsArticle:
		all = newsDoubt
	case declaresArticle(rows):
		all = articleDoubt
	}
	for i := range doubts {
		doubts[i] = all
	}
	if data == newsArticle {
		doubtRecommendations(p, doubts)
	}
	if !threadData(data) {
		doubtComments(p, probabilities, rows, doubts)
	}
	trustBody(p, d, m, probabilities, doubts)
	if declaresArticle(rows) {
		if heading := titledHeading(p, d); heading >= 0 {
			trustLead(p, heading, doubts)
			if articleData(data) {
				doubtOthers(p, heading, doubts)
			}
		}
	}
	return doubts
}

// declaresArticle reports whether the page of rows declares itself an article.
func declaresArticle(rows []Row) bool {
	return len(rows) > 0 && (articleData(rows[0][fPage+pageData]) || rows[0][fPage+pageType] == openGraphArticle)
}

// doubtComments doubts the blocks in elements named as comments, if there is enough text
// elsewhere for them to comment on.
func doubtComments(p *page.Page, probabilities []float32, rows []Row, doubts []float32) {
	const isComment = fNamed // the first name trait is nameComment
	text := 0.0
	for i := range rows {
		if rows[i][isComment] == 0 {
			text += float64(weight(&p.Blocks[i]) * float64(probabilities[i]))
		}
	}
	if text < commentedWords {
		return
	}
	for i := range rows {
		if rows[i][isComment] != 0 {
			doubts[i] += commentDoubt
		}
	}
}

// doubtRecommendations doubts lines that refer the reader to another article.
func doubtRecommendations(p *page.Page, doubts []float32) {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Words >= leastRecommendation && b.Words <= mostRecommendation && 2*b.LinkWords >= b.Words && dump.Recommends(p.BlockText(i)) {
			doubts[i] += recommendationDoubt
		}
	}
}

// doubtOthers doubts the blocks in another <article> than that with the titled
// heading.
func doubtOthers(p *page.Page, heading int32, doubts []float32) {
	main := articleAround(p, heading)
	if main < 0 {
		return
	}
	for e := range p.Elements {
		element := &p.Elements[e]
		if element.Tag == page.Article && !p.In(int32(e), main) && !p.In(main, int32(e)) {
			for i := element.Block; i < element.EndBlock; i++ {
				doubts[i] = max(doubts[i], otherDoubt)
			}
		}
	}
}

// articleAround returns the innermost <article> around element e, or -1 if there is none.
func articleAround(p *page.Page, e int32) int32 {
	for e >= 0 && p.Elements[e].Tag != page.Article {
		e = p.Elements[e].Parent
	}
	return e
}

// titledHeading returns the first main heading that the page's title repeats, or -1 if there
// is none.
func titledHeading(p *page.Page, d *declare.Declared) int32 {
	title := titleWords(p, d)
	var t Tokens
	for e := range p.Elements {
		element := &p.Elements[e]
		if element.Tag != page.H1 || element.Block == element.EndBlock {
			continue
		}
		t.Read(p, &p.Blocks[element.Block])
		if t.overlap(title) >= sameTitle {
			return int32(e)
		}
	}
	return -1
}
