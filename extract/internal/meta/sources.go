package meta

import (
	"cmp"
	"slices"
	"strings"
)

// A source is a kind of place where pages have a field: an index of the table sources.
type source uint8

// The sources that have a name in the code. Properties of microdata and meta tags follow,
// which propertyNamed and tagNamed find.
const (
	noSource source = iota

	// In the head of a page or of a dump.
	titleElement
	titlePart      // of the title element, between its marks
	titleStem      // the title element without its last part
	titleParagraph // in a word processor's style for titles
	frontMatter
	dumpHeader // of a WET record, of a crawl service
	dumpDescription
	htmlLang
	htmlDir
	relCanonical
	relImage
	relLicense
	relCopyright
	twitterData // the value of the label before it
	otherTag    // a meta tag without a row
	scriptText
	fromAddress // of the page
	fromHost

	// In the article's markup.
	linkedMain
	linkedMainName
	linkedMainOrganization
	linkedMainCreator
	linkedMainCreated
	linkedMainPublisher
	linkedMainPart
	linkedPage
	linkedPageName
	linkedPageOrganization
	linkedPageCreator
	linkedPageCreated
	linkedPagePublisher
	linkedPagePart
	linkedOther
	linkedOtherName
	linkedOtherOrganization
	linkedOtherCreator
	linkedOtherCreated
	linkedOtherPublisher
	linkedOtherPart
	linkedSite
	linkedTrail // of breadcrumbs
	otherProperty
	rdfaTerm

	// In the visible text.
	mainHeading
	crumbH1    // an h1 that ends the breadcrumbs
	belowCrumb // the heading below such an h1
	otherHeading
	subheading
	textLine
	bodyText
	dateLabelLine
	datelineText
	bylineText
	bylineBelow
	nameLine
	loneName
	relAuthor
	authorLink
	authorBox
	signature
	siteOwner
	classAuthor
	classAuthorName
	classDate
	classSubtitle
	classCategory
	timeElement
	timePubdate
	timePublished
	timeText
	lastChange // on a page that shows no other date
	crumbTrail // of breadcrumbs
	relTag
	relCategory

	firstProperty
	firstTag = firstProperty + numProperties
)

// numProperties is the number of properties of microdata that have a row.
const numProperties = 16

// A voice is the origin of a source. Sources of one voice are filled from each other.
type voice uint8

const (
	headVoice    voice = iota // the page's head, for machines
	markupVoice               // the markup of schema.org, for machines
	bodyVoice                 // the visible text
	addressVoice              // the page's address
	numVoices
)

// A sourceTrait is a property of a source, other than its weight, that a rule needs.
type sourceTrait uint8

const (
	editorsTitle sourceTrait = 1 << iota // a title that was written for this page and is complete
	audienceTags                         // tags for an audience meter, where systems also name the site
)

// A row has the facts about a source. A field without a weight here has that of otherWeights.
type row struct {
	name   string // in a record's provenance and in explanations
	voice  voice
	weight [numFields]float64
	traits sourceTrait
}

// never is the weight of a source that is ignored.
const never = -1

// otherWeights are the weights of the sources without a weight of their own for a field.
var otherWeights = [numFields]float64{
	titleField:     0.2,
	subtitleField:  0.3,
	authorsField:   0.5,
	publishedField: 0.8,
	modifiedField:  0.6,
	sectionField:   0.4,
	tagsField:      0.4,
	imageField:     0.5,
	excerptField:   0.4,
	datelineField:  1,
	licenseField:   0.6,
}

// weightH1 is the weight of the heading of the page as its title.
const weightH1 = 0.9

// Visible text beside the title weighs almost as much as machine-readable values, because
// systems renew the dates of articles they move. For the authors the byline is best, because
// the authors themselves read it. A paragraph in a word processor's style for titles weighs
// more than all headings, because those are of sections. The language of the text is used only
// if the page has none or a wrong one.
var sources = [...]row{
	titleElement: {name: "title", weight: weights{titleField: 0.5, publishedField: 0.5}},
	titlePart:    {name: "part of title", weight: weights{titleField: 0.4, siteField: 0.3, publishedField: 1}},
	titleStem:    {name: "title stem", weight: weights{titleField: 0.55}},

	titleParagraph:  {name: "title paragraph", weight: weights{titleField: 2}},
	frontMatter:     {name: "front matter", weight: weights{titleField: weightH1, siteField: 1, languageField: 1}},
	dumpHeader:      {name: "header", weight: weights{titleField: weightH1, languageField: 1}},
	dumpDescription: {name: "description", weight: weights{excerptField: 1}},
	htmlLang:        {name: "html lang", weight: weights{languageField: 1}},
	htmlDir:         {name: "html dir"},
	relCanonical:    {name: "rel=canonical", weight: weights{canonicalField: 1}},
	relImage:        {name: "rel=image_src", weight: weights{imageField: 0.6}},
	relLicense:      {name: "rel=license", weight: weights{licenseField: 1}},
	relCopyright:    {name: "rel=copyright", weight: weights{licenseField: 0.3}},
	twitterData:     {name: "twitter:data1", weight: weights{authorsField: 0.8}},
	otherTag:        {name: "meta"},
	scriptText:      {name: "script", weight: weights{publishedField: 0.2}},
	fromAddress:     {name: "url", voice: addressVoice, weight: weights{publishedField: 0.7}},
	fromHost:        {name: "host", voice: addressVoice, weight: weights{siteField: 0.05}},

	linkedMain: {name: "json-ld", voice: markupVoice, weight: weights{titleField: 0.8, subtitleField: 1, authorsField: 1, publishedField: 1, modifiedField: 1,
		sectionField: 1, tagsField: 0.9, languageField: 0.6, imageField: 0.8, excerptField: 0.8, licenseField: 1, canonicalField: 0.4}},
	linkedMainName:         {name: "json-ld name", voice: markupVoice, weight: weights{titleField: 0.3}},
	linkedMainOrganization: {name: "json-ld organization", voice: markupVoice, weight: weights{authorsField: 0.4, siteField: 0.4}},
	linkedMainCreator:      {name: "json-ld creator", voice: markupVoice, weight: weights{authorsField: 0.8}},
	linkedMainCreated:      {name: "json-ld dateCreated", voice: markupVoice, weight: weights{publishedField: 0.5}},
	linkedMainPublisher:    {name: "json-ld publisher", voice: markupVoice, weight: weights{siteField: 0.7}},
	linkedMainPart:         {name: "json-ld isPartOf", voice: markupVoice, weight: weights{siteField: 0.4}},

	linkedPage: {name: "json-ld page", voice: markupVoice, weight: weights{titleField: 0.2, authorsField: 0.5, publishedField: 0.7,
		languageField: 0.5, imageField: 0.6, canonicalField: 0.3}},
	linkedPageName:         {name: "json-ld page name", voice: markupVoice},
	linkedPageOrganization: {name: "json-ld page organization", voice: markupVoice, weight: weights{authorsField: 0.4}},
	linkedPageCreator:      {name: "json-ld page creator", voice: markupVoice},
	linkedPageCreated:      {name: "json-ld page dateCreated", voice: markupVoice, weight: weights{publishedField: 0.5}},
	linkedPagePublisher:    {name: "json-ld page publisher", voice: markupVoice, weight: weights{siteField: 0.7}},
	linkedPagePart:         {name: "json-ld page isPartOf", voice: markupVoice, weight: weights{siteField: 0.4}},

	linkedOther: {name: "json-ld other", voice: markupVoice, weight: weights{titleField: 0.2, authorsField: 0.5, publishedField: 0.4, modifiedField: 0.3,
		tagsField: never, imageField: never, excerptField: never}},
	linkedOtherName:         {name: "json-ld other name", voice: markupVoice},
	linkedOtherOrganization: {name: "json-ld other organization", voice: markupVoice, weight: weights{authorsField: 0.4}},
	linkedOtherCreator:      {name: "json-ld other creator", voice: markupVoice},
	linkedOtherCreated:      {name: "json-ld other dateCreated", voice: markupVoice, weight: weights{publishedField: 0.4}},
	linkedOtherPublisher:    {name: "json-ld other publisher", voice: markupVoice, weight: weights{siteField: 0.15}},
	linkedOtherPart:         {name: "json-ld other isPartOf", voice: markupVoice},

	linkedSite:    {name: "json-ld website", voice: markupVoice, weight: weights{siteField: 0.7}},
	linkedTrail:   {name: "json-ld breadcrumbs", voice: markupVoice, weight: weights{sectionField: 0.6}},
	otherProperty: {name: "itemprop", voice: markupVoice},
	rdfaTerm:      {name: "rdfa", voice: markupVoice},

	// Names on a line of their own, and an h1 that ends the breadcrumbs, have the voice of the
	// head although they are visible: agreement with visible text adds to their weight, agreement
	// with the head does not, because sites fill them from the same fields.
	mainHeading:     {name: "h1", voice: bodyVoice, weight: weights{titleField: weightH1, siteField: 0.3}},
	crumbH1:         {name: "breadcrumb h1", weight: weights{titleField: 0.5}},
	belowCrumb:      {name: "below breadcrumbs", voice: bodyVoice, weight: weights{titleField: weightH1}},
	otherHeading:    {name: "heading", voice: bodyVoice, weight: weights{titleField: 0.6}},
	subheading:      {name: "subheading", voice: bodyVoice, weight: weights{titleField: 0.4}},
	textLine:        {name: "line", voice: bodyVoice, weight: weights{publishedField: 0.7}},
	bodyText:        {name: "text", voice: bodyVoice, weight: weights{titleField: 0.8, publishedField: 0.2, excerptField: 0.1, languageField: 3}},
	dateLabelLine:   {name: "label", voice: bodyVoice, weight: weights{publishedField: 1.5}},
	datelineText:    {name: "dateline", voice: bodyVoice, weight: weights{publishedField: 0.5}},
	bylineText:      {name: "byline", voice: bodyVoice, weight: weights{authorsField: 0.9}},
	bylineBelow:     {name: "byline below", voice: bodyVoice, weight: weights{authorsField: 0.6}},
	nameLine:        {name: "name line", weight: weights{authorsField: 0.5}},
	loneName:        {name: "name"},
	relAuthor:       {name: "rel=author", voice: bodyVoice, weight: weights{authorsField: 0.9}},
	authorLink:      {name: "author link", voice: bodyVoice, weight: weights{authorsField: 0.75}},
	authorBox:       {name: "author box", voice: bodyVoice, weight: weights{authorsField: 0.4}},
	signature:       {name: "signature", voice: bodyVoice, weight: weights{authorsField: 0.8}},
	siteOwner:       {name: "site owner", weight: weights{authorsField: 0.15}},
	classAuthor:     {name: "class author", voice: bodyVoice, weight: weights{authorsField: 0.8}},
	classAuthorName: {name: "class author name", voice: bodyVoice, weight: weights{authorsField: 0.9}},
	classDate:       {name: "class date", voice: bodyVoice, weight: weights{publishedField: 0.8}},
	classSubtitle:   {name: "class subtitle", voice: bodyVoice, weight: weights{subtitleField: 0.9}},
	classCategory:   {name: "class category", voice: bodyVoice, weight: weights{sectionField: 0.6}},
	timeElement:     {name: "time", voice: bodyVoice, weight: weights{publishedField: 1}},
	timePubdate:     {name: "time pubdate", voice: bodyVoice, weight: weights{publishedField: 1}},
	timePublished:   {name: "time published", voice: bodyVoice, weight: weights{publishedField: 1}},
	timeText:        {name: "time text", voice: bodyVoice, weight: weights{publishedField: 0.8}},
	lastChange:      {name: "modified", weight: weights{publishedField: 0.25}},
	crumbTrail:      {name: "breadcrumbs", weight: weights{sectionField: 0.5}},
	relTag:          {name: "rel=tag", weight: weights{tagsField: 1}},
	relCategory:     {name: "rel=category"},

	// The properties of microdata, in the order of their names.
	firstProperty: {name: "itemprop alternativeHeadline", voice: markupVoice, weight: weights{subtitleField: 1}},
	{name: "itemprop articleSection", voice: markupVoice, weight: weights{sectionField: 0.8}},
	{name: "itemprop author", voice: markupVoice, weight: weights{authorsField: 1}},
	{name: "itemprop creator", voice: markupVoice, weight: weights{authorsField: 0.5}},
	{name: "itemprop dateCreated", voice: markupVoice, weight: weights{publishedField: 0.5}},
	{name: "itemprop dateModified", voice: markupVoice, weight: weights{modifiedField: 1}},
	{name: "itemprop datePublished", voice: markupVoice, weight: weights{publishedField: 1}},
	{name: "itemprop description", voice: markupVoice, weight: weights{excerptField: 0.8}},
	{name: "itemprop headline", voice: markupVoice, weight: weights{titleField: 0.7}},
	{name: "itemprop image", voice: markupVoice},
	{name: "itemprop inLanguage", voice: markupVoice, weight: weights{languageField: 0.5}},
	{name: "itemprop keywords", voice: markupVoice, weight: weights{tagsField: 0.9}},
	{name: "itemprop license", voice: markupVoice, weight: weights{licenseField: 1}},
	{name: "itemprop name", voice: markupVoice, weight: weights{titleField: 0.3}},
	{name: "itemprop thumbnailUrl", voice: markupVoice},
	{name: "itemprop uploadDate", voice: markupVoice, weight: weights{publishedField: 0.5}},

	// The meta tags, in the order of their names.
	firstTag: {name: "al:android:app_name", weight: weights{siteField: 0.4}},
	{name: "al:iphone:app_name", weight: weights{siteField: 0.4}},
	{name: "apple-mobile-web-app-title", weight: weights{siteField: 0.5}},
	{name: "application-name", weight: weights{siteField: 0.5}},
	{name: "article.section", weight: weights{sectionField: 0.8}},
	{name: "article.tag", weight: weights{tagsField: 1}},
	{name: "article:author", weight: weights{authorsField: 0.7}},
	{name: "article:author_name", weight: weights{authorsField: 0.7}},
	{name: "article:modified_time", weight: weights{modifiedField: 1}},
	{name: "article:published_time", weight: weights{publishedField: 1}},
	{name: "article:section", weight: weights{sectionField: 1}},
	{name: "article:tag", weight: weights{tagsField: 1}},
	{name: "author", weight: weights{authorsField: 0.7}},
	{name: "authors", weight: weights{authorsField: 0.7}},
	{name: "byl", weight: weights{authorsField: 0.9}},
	{name: "bylines", voice: bodyVoice},
	{name: "citation_abstract", weight: weights{excerptField: 0.7}},
	{name: "citation_author", weight: weights{authorsField: 1}},
	{name: "citation_authors", weight: weights{authorsField: 0.8}},
	{name: "citation_date", weight: weights{publishedField: 0.9}},
	{name: "citation_journal_title", weight: weights{siteField: 0.5}},
	{name: "citation_keywords", weight: weights{tagsField: 0.6}},
	{name: "citation_language", weight: weights{languageField: 0.5}},
	{name: "citation_online_date", weight: weights{publishedField: 0.9}},
	{name: "citation_public_url", weight: weights{canonicalField: 0.4}},
	{name: "citation_publication_date", weight: weights{publishedField: 0.9}},
	{name: "citation_publisher", weight: weights{siteField: 0.4}},
	{name: "citation_title", weight: weights{titleField: 0.7}},
	{name: "content-language", weight: weights{languageField: 0.6}},
	{name: "copyright", weight: weights{siteField: 0.15}},
	{name: "cre", weight: weights{siteField: 0.5}},
	{name: "cxenseparse:section", weight: weights{sectionField: 0.8}},
	{name: "date", weight: weights{publishedField: 0.5}},
	{name: "dc.creator", weight: weights{authorsField: 0.8}},
	{name: "dc.date", weight: weights{publishedField: 0.5}},
	{name: "dc.description", weight: weights{excerptField: 0.7}},
	{name: "dc.language", weight: weights{languageField: 0.5}},
	{name: "dc.publisher", weight: weights{siteField: 0.5}},
	{name: "dc.subject", weight: weights{tagsField: 0.6}},
	{name: "dc.title", weight: weights{titleField: 0.3}},
	{name: "dcterms.abstract", weight: weights{excerptField: 0.7}},
	{name: "dcterms.created", weight: weights{publishedField: 0.5}},
	{name: "dcterms.creator", weight: weights{authorsField: 0.8}},
	{name: "dcterms.date", weight: weights{publishedField: 0.5}},
	{name: "dcterms.description", weight: weights{excerptField: 0.7}},
	{name: "dcterms.language", weight: weights{languageField: 0.5}},
	{name: "dcterms.publisher", weight: weights{siteField: 0.5}},
	{name: "dcterms.title", weight: weights{titleField: 0.3}},
	{name: "description", weight: weights{excerptField: 1}},
	{name: "hdl", weight: weights{titleField: 0.4}},
	{name: "headline", weight: weights{titleField: 0.4}},
	{name: "inlanguage", weight: weights{languageField: 0.5}},
	{name: "keywords", weight: weights{tagsField: 0.6}},
	{name: "language", weight: weights{languageField: 0.5}},
	{name: "meta date", weight: weights{publishedField: 0.3}},
	{name: "meta published", weight: weights{publishedField: 0.5}},
	{name: "news_keywords", weight: weights{tagsField: 0.9}},
	{name: "og:article:section", weight: weights{sectionField: 0.8}},
	{name: "og:description", weight: weights{excerptField: 1}},
	{name: "og:image", weight: weights{imageField: 1}},
	{name: "og:image:secure_url", weight: weights{imageField: 1}},
	{name: "og:image:url", weight: weights{imageField: 1}},
	{name: "og:locale", weight: weights{languageField: 0.5}},
	{name: "og:section", weight: weights{sectionField: 1}},
	{name: "og:site", weight: weights{siteField: 1}},
	{name: "og:site_name", weight: weights{siteField: 1}},
	{name: "og:title", weight: weights{titleField: 0.75}, traits: editorsTitle},
	{name: "og:updated_time", weight: weights{modifiedField: 0.8}},
	{name: "og:url", weight: weights{canonicalField: 0.8}},
	{name: "parsely-author", weight: weights{authorsField: 1}},
	{name: "parsely-image-url", weight: weights{imageField: 0.6}},
	{name: "parsely-link", weight: weights{canonicalField: 0.4}},
	{name: "parsely-pub-date", weight: weights{publishedField: 0.9}},
	{name: "parsely-section", weight: weights{sectionField: 1}},
	{name: "parsely-tags", weight: weights{tagsField: 0.9}, traits: audienceTags},
	{name: "parsely-title", weight: weights{titleField: 0.7}},
	{name: "pubdate", weight: weights{publishedField: 0.5}},
	{name: "publication_date", weight: weights{publishedField: 0.5}},
	{name: "publish-date", weight: weights{publishedField: 0.5}},
	{name: "publish_date", weight: weights{publishedField: 0.5}},
	{name: "publisher", weight: weights{siteField: 0.5}},
	{name: "sailthru.author", weight: weights{authorsField: 0.8}},
	{name: "sailthru.date", weight: weights{publishedField: 0.9}},
	{name: "sailthru.description", weight: weights{excerptField: 0.7}},
	{name: "sailthru.image.full", weight: weights{imageField: 0.6}},
	{name: "sailthru.section", weight: weights{sectionField: 0.8}},
	{name: "sailthru.tags", weight: weights{tagsField: 0.9}, traits: audienceTags},
	{name: "sailthru.title", weight: weights{titleField: 0.4}},
	{name: "section", weight: weights{sectionField: 0.8}},
	{name: "shareaholic:site_name", weight: weights{siteField: 0.5}},
	{name: "sitename", weight: weights{siteField: 0.5}},
	{name: "twitter:description", weight: weights{excerptField: 0.7}},
	{name: "twitter:image", weight: weights{imageField: 0.8}},
	{name: "twitter:image:src", weight: weights{imageField: 0.8}},
	{name: "twitter:site", weight: weights{siteField: 0.1}},
	{name: "twitter:title", weight: weights{titleField: 0.4}},
	{name: "twitter:url", weight: weights{canonicalField: 0.3}},
}

type weights = [numFields]float64

// weight returns the weight of a statement of s about f.
func (s source) weight(f field) float64 {
	if own := sources[s].weight[f]; own != 0 {
		return own
	}
	return otherWeights[f]
}

func (s source) voice() voice { return sources[s].voice }

func (s source) has(t sourceTrait) bool { return sources[s].traits&t != 0 }

// isLinkedData reports whether s is an item of the page's JSON-LD.
func (s source) isLinkedData() bool { return linkedMain <= s && s <= linkedTrail }

// isProperty reports whether s is a property of microdata.
func (s source) isProperty() bool {
	return s == otherProperty || firstProperty <= s && s < firstTag
}

// datesByMarkup reports whether s is an element whose tag or class declares a date.
func (s source) datesByMarkup() bool {
	switch s {
	case classDate, timeElement, timePubdate, timePublished, timeText:
		return true
	}
	return false
}

// tagNamed returns the source for the meta tag with the given name.
func tagNamed(name string) source {
	if name == "title" {
		return titleElement
	}
	at, ok := slices.BinarySearchFunc(sources[firstTag:], name, func(r row, name string) int { return strings.Compare(r.name, name) })
	if !ok {
		return otherTag
	}
	return firstTag + source(at)
}

// propertyNamed returns the source for a property of microdata.
func propertyNamed(property string) source {
	at, ok := slices.BinarySearchFunc(sources[firstProperty:firstTag], property, func(r row, name string) int {
		return strings.Compare(strings.TrimPrefix(r.name, "itemprop "), name)
	})
	if !ok {
		return otherProperty
	}
	return firstProperty + source(at)
}

// sameSource reports whether two statements have one source.
func (s *statement) sameSource(t *statement) bool {
	return s.source == t.source && s.called == t.called
}

// sourceName returns the name of a statement's source in records and explanations.
func (s *statement) sourceName() string { return cmp.Or(s.called, sources[s.source].name) }
