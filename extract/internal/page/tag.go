package page

//go:generate go run ./generate tag.go places.go

// Tag is the name of an HTML element. All names that are not in the standard are Unknown.
type Tag uint8

// Traits are the properties of a tag that the stages need, as a set of bits.
type Traits uint16

// The traits.
const (
	Inline     Traits = 1 << iota // part of a line of text
	Special                       // ends the search for a stray end tag's element (HTML standard, 13.2.4.2)
	ClosesP                       // its start tag ends an open paragraph (13.2.6.4.7)
	Implied                       // its end tag may be implied by another's (13.2.6.3)
	Scope                         // bounds the search for an element in scope (13.2.4.2)
	Void                          // has no content and no end tag
	Formatting                    // closed by the adoption agency algorithm
	Dropped                       // its content is not text of the page
	Metadata                      // belongs to the head
	Heading                       // h1 to h6
	Breakout                      // ends foreign content (13.2.6.5)
)

// Has reports whether t has all of traits.
func (t Tag) Has(traits Traits) bool { return tags[t].traits&traits == traits }

// String returns the tag's name, or "" for the root and for unknown names.
func (t Tag) String() string { return tags[t].name }

// TagOf returns the tag with the given name in lower case, Unknown if the
// standard has none.
func TagOf(name []byte) Tag {
	if len(name) == 0 {
		return Unknown
	}
	if t := places[place(name)]; string(name) == tags[t].name {
		return t
	}
	return Unknown
}

// place returns the index in places of the only tag that may have the name, which must not be
// empty.
func place(name []byte) uint32 {
	n := len(name)
	letters := uint32(name[0]) | uint32(name[n>>1])<<8 | uint32(name[n-1])<<16 | uint32(n)<<24
	return letters * placeSeed >> (32 - placeBits)
}

// The tags, in alphabetical order.
const (
	Root    Tag = iota // the page itself
	Unknown            // an element with a name that is not in the standard
	A
	Abbr
	Acronym
	Address
	Annotation
	Applet
	Area
	Article
	Aside
	Audio
	B
	Base
	Bdi
	Bdo
	Big
	Blockquote
	Body
	Br
	Button
	Canvas
	Caption
	Center
	Cite
	Code
	Col
	Colgroup
	Data
	Datalist
	Dd
	Del
	Desc
	Details
	Dfn
	Dialog
	Dir
	Div
	Dl
	Dt
	Em
	Embed
	Fieldset
	Figcaption
	Figure
	Font
	Footer
	ForeignObject
	Form
	Frame
	Frameset
	H1
	H2
	H3
	H4
	H5
	H6
	Head
	Header
	Hgroup
	Hr
	Html
	I
	Iframe
	Img
	Input
	Ins
	Kbd
	Label
	Legend
	Li
	Link
	Listing
	Main
	Map
	Mark
	Marquee
	Math
	Menu
	Meta
	Meter
	Nav
	Nobr
	Noembed
	Noframes
	Noscript
	Object
	Ol
	Optgroup
	Option
	Output
	P
	Param
	Picture
	Plaintext
	Pre
	Progress
	Q
	Rb
	Rp
	Rt
	Rtc
	Ruby
	S
	Samp
	Script
	Search
	Section
	Select
	Slot
	Small
	Source
	Span
	Strike
	Strong
	Style
	Sub
	Summary
	Sup
	SVG
	Table
	Tbody
	Td
	Template
	Textarea
	Tfoot
	Th
	Thead
	Time
	Title
	Tr
	Track
	Tt
	U
	Ul
	Var
	Video
	Wbr
	Xmp

	NumTags // number of tags
)

var tags = [NumTags]struct {
	name   string
	traits Traits
}{
	Root:          {"", 0},
	Unknown:       {"", Inline},
	A:             {"a", Inline | Formatting},
	Abbr:          {"abbr", Inline},
	Acronym:       {"acronym", Inline},
	Address:       {"address", Special | ClosesP},
	Annotation:    {"annotation", Inline | Dropped},
	Applet:        {"applet", Special | Scope},
	Area:          {"area", Inline | Special | Void},
	Article:       {"article", Special | ClosesP},
	Aside:         {"aside", Special | ClosesP},
	Audio:         {"audio", Inline | Dropped},
	B:             {"b", Inline | Formatting | Breakout},
	Base:          {"base", Special | Void | Metadata},
	Bdi:           {"bdi", Inline},
	Bdo:           {"bdo", Inline},
	Big:           {"big", Inline | Formatting | Breakout},
	Blockquote:    {"blockquote", Special | ClosesP | Breakout},
	Body:          {"body", Special | Breakout},
	Br:            {"br", Inline | Special | Void | Breakout},
	Button:        {"button", Special},
	Canvas:        {"canvas", Inline | Dropped},
	Caption:       {"caption", Special | Scope},
	Center:        {"center", Special | ClosesP | Breakout},
	Cite:          {"cite", Inline},
	Code:          {"code", Inline | Formatting | Breakout},
	Col:           {"col", Special | Void},
	Colgroup:      {"colgroup", Special},
	Data:          {"data", Inline},
	Datalist:      {"datalist", Inline | Dropped},
	Dd:            {"dd", Special | Implied | Breakout},
	Del:           {"del", Inline},
	Desc:          {"desc", Inline},
	Details:       {"details", Special | ClosesP},
	Dfn:           {"dfn", Inline},
	Dialog:        {"dialog", ClosesP},
	Dir:           {"dir", Special | ClosesP},
	Div:           {"div", Special | ClosesP | Breakout},
	Dl:            {"dl", Special | ClosesP | Breakout},
	Dt:            {"dt", Special | Implied | Breakout},
	Em:            {"em", Inline | Formatting | Breakout},
	Embed:         {"embed", Inline | Special | Void | Breakout},
	Fieldset:      {"fieldset", Special | ClosesP},
	Figcaption:    {"figcaption", Special | ClosesP},
	Figure:        {"figure", Special | ClosesP},
	Font:          {"font", Inline | Formatting},
	Footer:        {"footer", Special | ClosesP},
	ForeignObject: {"foreignobject", Inline},
	Form:          {"form", Special | ClosesP},
	Frame:         {"frame", Special | Void},
	Frameset:      {"frameset", Special},
	H1:            {"h1", Special | ClosesP | Heading | Breakout},
	H2:            {"h2", Special | ClosesP | Heading | Breakout},
	H3:            {"h3", Special | ClosesP | Heading | Breakout},
	H4:            {"h4", Special | ClosesP | Heading | Breakout},
	H5:            {"h5", Special | ClosesP | Heading | Breakout},
	H6:            {"h6", Special | ClosesP | Heading | Breakout},
	Head:          {"head", Special | Metadata | Breakout},
	Header:        {"header", Special | ClosesP},
	Hgroup:        {"hgroup", Special | ClosesP},
	Hr:            {"hr", Special | ClosesP | Void | Breakout},
	Html:          {"html", Special | Scope},
	I:             {"i", Inline | Formatting | Breakout},
	Iframe:        {"iframe", Inline | Special | Dropped},
	Img:           {"img", Inline | Special | Void | Breakout},
	Input:         {"input", Inline | Special | Void},
	Ins:           {"ins", Inline},
	Kbd:           {"kbd", Inline},
	Label:         {"label", Inline},
	Legend:        {"legend", 0},
	Li:            {"li", Special | Implied | Breakout},
	Link:          {"link", Special | Void | Metadata},
	Listing:       {"listing", Special | ClosesP | Breakout},
	Main:          {"main", Special | ClosesP},
	Map:           {"map", Inline},
	Mark:          {"mark", Inline},
	Marquee:       {"marquee", Special | Scope},
	Math:          {"math", Inline},
	Menu:          {"menu", Special | ClosesP | Breakout},
	Meta:          {"meta", Special | Void | Metadata | Breakout},
	Meter:         {"meter", Inline},
	Nav:           {"nav", Special | ClosesP},
	Nobr:          {"nobr", Inline | Formatting | Breakout},
	Noembed:       {"noembed", Special | Dropped},
	Noframes:      {"noframes", Special | Dropped | Metadata},
	Noscript:      {"noscript", Inline | Special | Dropped},
	Object:        {"object", Inline | Special | Scope},
	Ol:            {"ol", Special | ClosesP | Breakout},
	Optgroup:      {"optgroup", Implied},
	Option:        {"option", Implied},
	Output:        {"output", Inline},
	P:             {"p", Special | ClosesP | Implied | Breakout},
	Param:         {"param", Inline | Special | Void},
	Picture:       {"picture", Inline},
	Plaintext:     {"plaintext", Special | ClosesP},
	Pre:           {"pre", Special | ClosesP | Breakout},
	Progress:      {"progress", Inline},
	Q:             {"q", Inline},
	Rb:            {"rb", Inline | Implied},
	Rp:            {"rp", Inline | Implied},
	Rt:            {"rt", Inline | Implied},
	Rtc:           {"rtc", Inline | Implied},
	Ruby:          {"ruby", Inline | Breakout},
	S:             {"s", Inline | Formatting | Breakout},
	Samp:          {"samp", Inline},
	Script:        {"script", Inline | Special | Dropped | Metadata},
	Search:        {"search", Special | ClosesP},
	Section:       {"section", Special | ClosesP},
	Select:        {"select", Inline | Special | Scope | Dropped},
	Slot:          {"slot", Inline},
	Small:         {"small", Inline | Formatting | Breakout},
	Source:        {"source", Inline | Special | Void},
	Span:          {"span", Inline | Breakout},
	Strike:        {"strike", Inline | Formatting | Breakout},
	Strong:        {"strong", Inline | Formatting | Breakout},
	Style:         {"style", Inline | Special | Dropped | Metadata},
	Sub:           {"sub", Inline | Breakout},
	Summary:       {"summary", Special | ClosesP},
	Sup:           {"sup", Inline | Breakout},
	SVG:           {"svg", Inline | Dropped},
	Table:         {"table", Special | Scope | Breakout},
	Tbody:         {"tbody", Special},
	Td:            {"td", Special | Scope},
	Template:      {"template", Inline | Special | Scope | Dropped | Metadata},
	Textarea:      {"textarea", Inline | Special | Dropped},
	Tfoot:         {"tfoot", Special},
	Th:            {"th", Special | Scope},
	Thead:         {"thead", Special},
	Time:          {"time", Inline},
	Title:         {"title", Special | Dropped | Metadata},
	Tr:            {"tr", Special},
	Track:         {"track", Inline | Special | Void},
	Tt:            {"tt", Inline | Formatting | Breakout},
	U:             {"u", Inline | Formatting | Breakout},
	Ul:            {"ul", Special | ClosesP | Breakout},
	Var:           {"var", Inline | Breakout},
	Video:         {"video", Inline | Dropped},
	Wbr:           {"wbr", Inline | Special | Void},
	Xmp:           {"xmp", Special | ClosesP},
}
