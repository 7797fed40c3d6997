package meta

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	document "presscut/extract/internal/source"
)

// body is the text of the pages below, long enough to be told from labels.
const body = `<p>The council of the city said on Monday that it is to pay for the repair of the old bridge, and that work on it will begin in the spring of next year.</p>`

// readPage returns what is read of an HTML page all of whose blocks were kept.
func readPage(t *testing.T, src string, opts Options) article.Meta {
	t.Helper()
	p := segment.Page(document.Source{Text: []byte(src), Kind: document.HTML})
	verdicts := make([]page.Verdict, len(p.Blocks))
	for i := range verdicts {
		verdicts[i].Keep = true
	}
	return Read(p, declare.Read(p), verdicts, opts)
}

func address(t *testing.T, s string) *url.URL {
	t.Helper()
	u, err := url.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestTitle(t *testing.T) {
	tests := []struct{ name, page, want string }{
		{"h1 before the rewritten title",
			`<title>Bridge repair: what to know | Globe</title><meta property="og:title" content="Bridge repair: what to know"><h1>City to pay for repair of bridge</h1>`,
			"City to pay for repair of bridge"},
		{"site name behind a bar",
			`<title>City to pay for bridge | The Daily Globe</title>`,
			"City to pay for bridge"},
		{"site name that the page tells",
			`<title>City to pay for bridge - Globe</title><meta property="og:site_name" content="Globe">`,
			"City to pay for bridge"},
		{"dash within the title",
			`<title>Bridge repair – city to pay</title><h1>Bridge repair – city to pay</h1>`,
			"Bridge repair – city to pay"},
		{"heading of another topic",
			`<title>City to pay for bridge</title><meta property="og:title" content="City to pay for bridge"><h1>Subscribe now</h1>`,
			"City to pay for bridge"},
		{"site name as h1",
			`<title>City to pay for bridge | Globe</title><meta property="og:site_name" content="Globe"><h1>Globe</h1><h2 class="entry-title">City to pay for bridge</h2>`,
			"City to pay for bridge"},
		{"kicker in the h1",
			`<meta property="og:title" content="City to pay for bridge"><h1><span>Local news</span> City to pay for bridge</h1>`,
			"City to pay for bridge"},
		{"kicker and second headline that their class tells",
			`<h1><span class="roofline">Bridge</span> - <span class="text">City to pay for repair</span> <small class="article-subtitle">Work begins in spring</small></h1>`,
			"City to pay for repair"},
		{"kicker that a colon joins to the title elsewhere",
			`<meta property="og:title" content="Bridge: City to pay for repair"><h1><span class="roofline">Bridge</span> City to pay for repair</h1>`,
			"City to pay for repair"},
		{"kicker with a colon of its own",
			`<meta property="og:title" content="Bridge: City to pay for repair"><h1><span class="roofline">Bridge:</span> City to pay for repair</h1>`,
			"Bridge: City to pay for repair"},
		{"kicker above a title of two words",
			`<meta property="og:title" content="Harbour Coffee"><h1><p>Who roasts for us</p><span>Harbour Coffee</span></h1>`,
			"Harbour Coffee"},
		{"mark between kicker and title that only JSON-LD tells",
			`<title>Who pays for the bridge?</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Local news: City to pay for bridge"}</script><h1><span>Local news</span> <span>City to pay for bridge</span></h1>`,
			"Local news: City to pay for bridge"},
		{"sign that links to the heading",
			`<title>Paying for the bridge — Docs</title><h1>Paying for the bridge<a href="#paying">¶</a></h1>`,
			"Paying for the bridge"},
		{"sign that links to a heading of one word",
			`<title>Bridges - Docs</title><h1 id="bridges">Bridges<a class="headerlink" href="#bridges">¶</a></h1>`,
			"Bridges"},
		{"site's name in an h1 above",
			`<title>Who pays for the bridge? - Bridge Talk</title><h1>Bridge Talk</h1><h2><a href="/t/5">Who pays for the bridge?</a></h2>`,
			"Who pays for the bridge?"},
		{"site's name in an h1 above, headline in a line",
			`<title>Who pays for the bridge? : bridges</title><h1><a href="/r/bridges">bridges</a></h1><p><a href="/t/5">Who pays for the bridge?</a> (bridges)</p>`,
			"Who pays for the bridge?"},
		{"section in front of an h1",
			`<title>News from the harbour - City to pay for bridge</title><h2>News from the harbour</h2><h1>City to pay for bridge</h1>`,
			"City to pay for bridge"},
		{"kicker that og:title has too",
			`<meta property="og:title" content="Bridge / City to pay for repair"><h1><span>Bridge</span> <span>City to pay for repair</span></h1><script type="application/ld+json">{"@type":"NewsArticle","headline":"City to pay for repair"}</script>`,
			"Bridge / City to pay for repair"},
		{"bar in h1 and og:title",
			`<title>BRIDGE 2.0 | City to pay for repair</title><meta property="og:title" content="BRIDGE 2.0 | City to pay for repair"><h1>BRIDGE 2.0 | City to pay for repair</h1>`,
			"BRIDGE 2.0 | City to pay for repair"},
		{"section behind a bar in h1 and og:title",
			`<meta property="og:title" content="City to pay for repair | Opinion"><h1>City to pay for repair | Opinion</h1>`,
			"City to pay for repair"},
		{"quotation between marks that separate",
			`<title>Mayor: «The bridge is safe» – for now</title><h1>Mayor: «The bridge is safe» – for now</h1>`,
			"Mayor: «The bridge is safe» – for now"},
		{"folder of an old weblog",
			`<title>Globe » Blog Archive » City to pay for bridge</title><meta property="og:site_name" content="Globe">`,
			"City to pay for bridge"},
		{"script without spaces",
			`<title>市議会は古い橋の修理費を払う-日本の新聞</title>`,
			"市議会は古い橋の修理費を払う"},
		{"site behind a colon in a script without spaces",
			`<title>古い橋の「修理費」:港の日記</title><meta property="og:site_name" content="港の日記">`,
			"古い橋の「修理費」"},
		{"colon in a script without spaces",
			`<title>市議会:古い橋の修理費を払う</title><meta property="og:site_name" content="港の日記">`,
			"市議会:古い橋の修理費を払う"},
		{"JSON-LD of a plugin",
			`<title>Bridge repair: what to know</title><meta property="og:title" content="Bridge repair: what to know"><script type="application/ld+json">{"@type":"Article","headline":"Bridge repair: what to know"}</script><h1>City to pay for repair of bridge</h1>`,
			"City to pay for repair of bridge"},
		{"JSON-LD of a newsroom",
			`<title>Bridge repair: what the city pays</title><meta property="og:title" content="Bridge repair: what the city pays"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge repair: what the city pays"}</script><h1>Bridge: city pays</h1>`,
			"Bridge repair: what the city pays"},
		{"headline unlike all that machines are told",
			`<title>Who pays for what in our towns</title><meta property="og:title" content="Who pays for what in our towns"><h1>Old bridges need repair, and so does the budget</h1>`,
			"Old bridges need repair, and so does the budget"},
		{"headline unlike what machines are told, and one like it",
			`<title>City to pay for bridge</title><meta property="og:title" content="City to pay for bridge"><h1>All the news of the harbour and its people</h1><h2 class="entry-title">City to pay for bridge</h2>`,
			"City to pay for bridge"},
		{"h1 in the breadcrumbs",
			`<title>Bridge repair 2024: what to know</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"City is to pay for the repair of the bridge"}</script><nav><a href="/">Home</a> <a href="/local">Local</a> <h1>Bridge repair 2024: what to know</h1></nav><h2><span class="kicker">Traffic</span> City is to pay for the repair of the bridge</h2>`,
			"City is to pay for the repair of the bridge"},
		{"h1 in a list of breadcrumbs",
			`<title>Bridge repair 2024: what to know</title><ul class="breadcrumb"><li>Home<li>Local<li><h1>Bridge repair 2024: what to know</h1></ul><h2>City is to pay for the repair of the bridge</h2>`,
			"City is to pay for the repair of the bridge"},
		{"h1 in the breadcrumbs and nowhere else",
			`<ul class="breadcrumb"><li>Home<li><h1>City to pay for bridge</h1></ul>`,
			"City to pay for bridge"},
		{"h1 that links to the front page",
			`<title>City pays | The Harbour Notes</title><h1><a href="/">The Harbour Notes</a></h1><h1>City pays</h1>`,
			"City pays"},
		{"h1 in a large picture",
			`<title>Bridge repair: what to know</title><meta property="og:title" content="Bridge repair: what to know"><figure><h1>City to pay for bridge repair</h1></figure>` + body + `<h1>Subscribe</h1>`,
			"City to pay for bridge repair"},
		{"heading in the place of the h1",
			`<title>Harbour Club - News » City to pay for bridge</title><h1>Our sponsors</h1><h2>City to pay for bridge</h2>`,
			"City to pay for bridge"},
		{"date in the h1",
			`<h1>3 May 2023 – City to pay for bridge</h1>`,
			"City to pay for bridge"},
		{"entities escaped twice",
			`<h1>Fish &amp;amp; chips on the bridge</h1>`,
			"Fish & chips on the bridge"},
		{"drawing's title",
			`<svg><title>Logo</title></svg><title>City to pay for bridge</title>`,
			"City to pay for bridge"},
		{"page that the article is part of",
			`<title>City to pay for bridge</title><meta property="og:title" content="City to pay for bridge"><h1>City to pay for bridge</h1>` +
				`<script type="application/ld+json">{"@graph":[{"@type":"Article","isPartOf":{"@id":"#page"}},{"@type":"WebPage","@id":"#page","name":"City to pay for bridge"}]}</script><h2>Who pays</h2>`,
			"City to pay for bridge"},
		{"front page",
			`<title>The Globe</title><meta property="og:site_name" content="The Globe"><h2>Local news</h2>`,
			"The Globe"},
		{"headline of JSON-LD",
			`<script type="application/ld+json">{"@type":"NewsArticle","headline":"City to pay for bridge",}</script>`,
			"City to pay for bridge"},
	}
	for _, test := range tests {
		if got := readPage(t, test.page+body, Options{}).Title; got != test.want {
			t.Errorf("%s: title = %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTitleSpelledOut: of two headings, the one that the address spells out is the
// title, be it written with other letters.
func TestTitleSpelledOut(t *testing.T) {
	const page = `<title>Meldungen - Prüfung der großen Brücken</title><h1>Meldungen</h1><h1>Prüfung der großen Brücken</h1>` + body
	for _, at := range []string{"pruefung-der-grossen-bruecken.html", "prufung-der-grossen-brucken"} {
		if got := readPage(t, page, Options{URL: address(t, "https://amt.example/meldungen/"+at)}).Title; got != "Prüfung der großen Brücken" {
			t.Errorf("title = %q at %s", got, at)
		}
	}
}

func TestAuthors(t *testing.T) {
	tests := []struct{ name, page, want string }{
		{"JSON-LD", `<script type="application/ld+json">{"@type":"Article","author":[{"@type":"Person","name":"Ann Lee"},{"name":"Bo Yang"}]}</script>`, "Ann Lee; Bo Yang"},
		{"JSON-LD by reference", `<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Lee"}]}</script>`, "Ann Lee"},
		{"meta", `<meta name="author" content="Ann Lee">`, "Ann Lee"},
		{"repeated meta", `<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Yang, Bo">`, "Ann Lee; Bo Yang"},
		{"labelled meta", `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">`, "Ann Lee"},
		{"post for payers", `<h1>Bridge</h1><div class=author>Ann Lee Dec 04, 2025 ∙ Paid</div>`, "Ann Lee"},
		{"degree behind a name", `<h1>Bridge</h1><p>Written by Ann Lee, PhD on April 29, 2018</p>`, "Ann Lee, PhD"},
		{"network below the title", `<h1>Bridge</h1><a href="https://social.example/users/x">Bluesky</a>`, ""},
		{"label of another thing", `<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="3 minutes">`, ""},
		{"microdata", `<h1>Bridge</h1><span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span>`, "Ann Lee"},
		{"class", `<h1>Bridge</h1><div class="post-author">By <a href="/x">Ann Lee</a></div>`, "Ann Lee"},
		{"line", `<h1>Bridge</h1><p>By Ann Lee and Bo Yang</p>`, "Ann Lee; Bo Yang"},
		{"line with date", `<h1>Bridge</h1><p>3 May 2023 · 4 min read · by Ann Lee</p>`, "Ann Lee"},
		{"name beside a date", `<h1>Bridge</h1><p>Ann Lee</p><p>3 May 2023</p>`, "Ann Lee"},
		{"label above a name", `<h1>Bridge</h1><p>Written by</p><p>Ann Lee</p>`, "Ann Lee"},
		{"label above several names", `<h1>Bridge</h1><h6>Author(s)</h6><ul><li>Ann Lee<li>Bo Yang<li>Cy Young</ul>`, "Ann Lee; Bo Yang; Cy Young"},
		{"label above a name of one word", `<h1>Bridge</h1><p>Written by</p><p>Anneli – engineer</p>`, "Anneli"},
		{"label above a sentence on its author", `<h1>Bridge</h1>` + strings.Repeat(body, 8) + `<h3>About the author</h3><p>Ann Lee is an engineer. She has written on bridges, tunnels and harbours for ten years.</p>`, "Ann Lee"},
		{"labels behind the text", `<h1>Bridge</h1>` + strings.Repeat(body, 8) + `<h3>Author</h3><p>Ann Lee</p>`, "Ann Lee"},
		{"poster behind the text", `<h1>Brücke</h1>` + strings.Repeat(body, 8) + `<p>Gespeichert von annlee am 3. Mai 2023 - 18:55</p>`, "annlee"},
		{"names beside a date", `<h1>Bridge</h1><p>Ann Lee, Bo Yang</p><p>3 May 2023</p>`, "Ann Lee; Bo Yang"},
		{"heading right below the title", `<h1>Bridge</h1><h2>Harbour Lights</h2>`, ""},
		{"link that is none", `<h1>Bridge</h1><p>3 May 2023</p><a title="Ann Lee"><div>Ann Lee</div></a>`, "Ann Lee"},
		{"count behind a date", `<h1>Bridge</h1><p><span>by Ann Lee May 3, 2023</span><span>0</span><span>1747</span></p>`, "Ann Lee"},
		{"more than machines are told", `<script type="application/ld+json">{"@type":"Article","author":{"name":"Ann Lee"}}</script><meta name="author" content="Ann Lee"><h1>Bridge</h1><p>By Dr Ann Lee, Bo van der Berg and Cy Young</p>`, "Dr Ann Lee; Bo van der Berg; Cy Young"},
		{"more than a name", `<meta name="author" content="Ann Lee"><h1>Bridge</h1><p class="byline">Ann Lee Global Trade</p>`, "Ann Lee"},
		{"family name first", `<meta name="author" content="Roe, Ann"><h1>Bridge</h1>`, "Ann Roe"},
		{"place for an author", `<meta name="author" content="Harbour, Norway"><h1>Bridge</h1>`, "Harbour; Norway"},
		{"label that no space parts from a name", `<meta name="author" content="Ann Lee"><h1>Bridge</h1><p class="byline">By Ann Leearchive page</p>`, "Ann Lee"},
		{"degree that machines are not told", `<meta name="author" content="Ann Lee"><h1>Bridge</h1><p class="author-name">Ann Lee, PhD</p><p class="byline">By Ann Lee, PhD</p>`, "Ann Lee, PhD"},
		{"meta tag of no known family", `<meta name="articleAuthor" content="Ann Lee"><meta name="imageAuthor" content="Bo Yang">`, "Ann Lee"},
		{"site behind a name", `<meta property="og:site_name" content="Globe"><meta name="author" content="Ann Lee - Globe">`, "Ann Lee"},
		{"number in the name of an outlet", `<meta name="author" content="24 Harbour Notes">`, "24 Harbour Notes"},
		{"account in small letters before a byline", `<meta name="author" content="your bloggers"><h1>Bridge</h1>` + strings.Repeat(body, 8) + `<p>Autor: Ann Lee (Anzeige), Rednerin bei Globe</p>`, "Ann Lee"},
		{"address of a newsroom", `<h1>Bridge</h1><p class="author">By desk@globe.example</p><p class="author">By Ann Lee</p>`, "Ann Lee"},
		{"box on the author", `<h1>Bridge</h1>` + strings.Repeat(body, 8) + `<div class="author-bio"><p>Ann Lee</p><p>Ann Lee writes on bridges, and has done so for ten years.</p></div>`, "Ann Lee"},
		{"editor in a box for authors", `<script type="application/ld+json">{"@type":"Article","author":{"name":"Bo Yang"}}</script><h1>Bridge</h1><p class="author">Ann Lee</p><p>3 May 2023</p><p class="author">Editor: <span class="author">Bo Yang</span></p>`, "Ann Lee"},
		{"author's page within a sentence", `<h1>Bridge</h1>` + strings.Replace(body, "The council", `The council, says <a href="/people/cy">Cy Young</a> of the harbour,`, 1), ""},
		{"button", `<h1>Bridge</h1><button>Ask Question</button>`, ""},
		{"link to another page", `<h1>Bridge</h1><p><a href="/ask">Ask Question</a></p>`, ""},
		{"label of a link", `<h1>Bridge</h1><p>Text Link</p>`, ""},
		{"account before a byline", `<meta name="author" content="AnnL"><script type="application/ld+json">{"@type":"Article","author":{"name":"AnnL"}}</script><h1>Bridge</h1><p class="byline">By <a href="/authors/ann">Ann Lee</a></p>`, "Ann Lee"},
		{"account where nobody else is named", `<meta name="author" content="AnnL"><h1>Bridge</h1>`, "AnnL"},
		{"people before their office", `<meta name="author" content="Globe-Redaktion"><h1>Bridge</h1><p class="author">Globe-Redaktion</p><script type="application/ld+json">{"@type":"Article","author":[{"name":"Ann Lee (ale)"},{"name":"Bo Yang (by)"}]}</script>`, "Ann Lee; Bo Yang"},
		{"link to an author's page", `<h1>Bridge</h1><a href="/authors/ann">Ann Lee</a>`, "Ann Lee"},
		{"reviewer", `<h1>Bridge</h1><p class="author">Ann Lee</p><p>Reviewed by</p><p class="author">Cy Young</p>`, "Ann Lee"},
		{"office where nobody else is named", `<meta name="author" content="admin">`, "admin"},
		{"painter in a caption", `<h1>Bridge</h1><figure><img src="b.jpg"><figcaption>The bridge in 1790, by J. Holt</figcaption></figure>`, ""},
		{"person before office", `<meta name="author" content="admin"><h1>Bridge</h1><p class="byline">By Ann Lee</p>`, "Ann Lee"},
		{"author of another article", `<h1>Bridge</h1>` + body + `<aside class="related"><span class="author">Cy Young</span></aside>`, ""},
		{"behind the text", `<h1>Bridge</h1>` + strings.Repeat(body, 8) + `<p>Written by Ann Lee</p>`, "Ann Lee"},
		{"links to log in", `<header><a href="/authors/">Our authors</a> <a href="/author/guest-posts/">Write for us</a> <a href="/user/register">Create account</a> <a href="/users/login">Log in</a></header><h1>Bridge</h1>`, ""},
		{"link to log in below the title", `<h1>Bridge</h1><p class="author"><a href="/user/anmelden.php?next=/bridge">Leserkonto</a></p><a href="/user/register">Register</a>`, ""},
		{"links to lists", `<h1>Bridge</h1><a href="/users/all">Harbour Folk</a> <a href="/author/?s=bridge">Ship Owners</a>`, ""},
		{"author's page in the head of the page", `<header><a href="/author/ann">Ann Lee</a></header><h1>Bridge</h1>`, ""},
		{"author's page in the head of the article", `<article><header><h1>Bridge</h1><a href="/author/ann">Ann Lee</a></header>`, "Ann Lee"},
		{"box of the author above the text", `<h1>Bridge</h1><div class="author-card"><div class="name">By Ann Lee</div><p>Ann Lee covers the harbour for this paper.</p></div>`, "Ann Lee"},
		{"work by somebody beside a date", `<h1>Bridge</h1><div><span>May 14, 2024</span><span>Research by</span><b>Ann Lee</b></div>`, "Ann Lee"},
		{"links side by side", `<h1>Bridge</h1><div class="authors"><a href="/authors/ann">Ann Lee</a><a href="/authors/bo">Bo Yang</a></div>`, "Ann Lee; Bo Yang"},
		{"list of authors in one meta tag", `<meta name="citation_authors" content="Lee, Ann; Yang, Bo">`, "Ann Lee; Bo Yang"},
		{"meta tag with a value", `<meta name="author" value="Ann Lee">`, "Ann Lee"},
		{"no author", `<meta name="author" content="No Author"><h1>Bridge</h1>`, ""},
		{"work in brackets", `<h1>Bridge</h1><p>Ann Lee (Text) und Bo Yang (Fotos)</p>`, "Ann Lee"},
		{"name above a date in one paragraph", `<h1>Bridge</h1><p><b>Ann Lee</b><br>Globe.example<br>November 16, 2013</p>`, "Ann Lee"},
		{"signature", `<h1>Bridge</h1>` + strings.Repeat(body, 12) + `<p>– Ann Lee</p>`, "Ann Lee"},
		{"sentence on the author", `<h1>Bridge</h1>` + strings.Repeat(body, 12) + `<p><i>Ann Lee is a reporter at the Globe.</i></p>`, "Ann Lee"},
		{"sentence on somebody else", `<h1>Bridge</h1>` + strings.Repeat(body, 12) + `<p>Ann Lee is fond of boats.</p>`, ""},
		{"box with a sentence", `<h1>Bridge</h1>` + strings.Repeat(body, 12) + `<div><a href="/team/ann"><img src="a.jpg"></a><p>Ann Lee</p><p>Ann writes on the harbour and its ships.</p></div>`, "Ann Lee"},
		{"site of a person", `<title>Bridge | Anna Weber</title><meta property="og:site_name" content="Anna Weber"><h1>Bridge</h1>`, "Anna Weber"},
		{"site of nobody", `<title>Bridge | Harbour Lights</title><meta property="og:site_name" content="Harbour Lights"><h1>Bridge</h1>`, ""},
		{"owner of a blog", `<title>Bridge | Ann Lee's Blog</title><meta property="og:site_name" content="Ann Lee's Blog">`, "Ann Lee"},
	}
	for _, test := range tests {
		m := readPage(t, test.page+body, Options{})
		if got := strings.Join(m.Authors, "; "); got != test.want {
			t.Errorf("%s: authors = %q, want %q", test.name, got, test.want)
		}
	}
}

func TestByline(t *testing.T) {
	tests := []struct{ line, want string }{
		{"By Ann Lee and Bo Yang", "By Ann Lee and Bo Yang"},
		{"By Ann Lee 14 May 2024", "By Ann Lee"},
		{"Von Ann Lee am 03.12.2022 um 09:07 Uhr", "Von Ann Lee"},
		{"par Ann Lee, le 15 septembre 2009", "par Ann Lee"},
		{"14 May 2024 · 5 min read · by Ann Lee", "by Ann Lee"},
		{"Ann Lee — Lesezeit: 4 Min.", "Ann Lee"},
		{"By Ann Lee, Fri., May 31, 2019", "By Ann Lee"},
		{"By Ann Lee – Updated Sep 9, 2025 at 1:00 PM EST | Fact-checked by Cy Young", "By Ann Lee"},
		{"By Ann Lee | 3 hours ago", "By Ann Lee"},
		{"Author Posted by Ann Lee", "Ann Lee"},
		{"12:41 PM ET, Ann Lee", "Ann Lee"},
		{"By Ann Lee, Globe Staff and Bo Yang, Globe Correspondent, Updated May 3, 2024", "By Ann Lee, Globe Staff and Bo Yang, Globe Correspondent"},
		{"By Ann Lee, Globe Staff", "By Ann Lee, Globe Staff"},
		{"By Ann Lee in Politics on 1 June 2019", "By Ann Lee"},
		{"记者 王小明 2024-03-05 11:20:33", "记者 王小明"},
	}
	for _, test := range tests {
		m := readPage(t, `<h1>Bridge</h1><p class="author">`+test.line+`</p>`+body, Options{Captured: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)})
		if m.Byline != test.want {
			t.Errorf("byline of %q = %q, want %q", test.line, m.Byline, test.want)
		}
	}
}

func TestPublished(t *testing.T) {
	captured := time.Date(2023, 5, 10, 12, 0, 0, 0, time.UTC)
	tests := []struct{ name, page, address, published, modified string }{
		{"JSON-LD", `<script type="application/ld+json">{"@type":"Article","datePublished":"2023-05-03","dateModified":"2023-05-04"}</script>`, "", "2023-05-03", "2023-05-04"},
		{"meta", `<meta property="article:published_time" content="2023-05-03T10:00:00+02:00">`, "", "2023-05-03T10:00:00+02:00", ""},
		{"time", `<h1>Bridge</h1><time datetime="2023-05-03">May 3</time>`, "", "2023-05-03", ""},
		{"age of a post", `<h1>Bridge</h1><p>by annlee <span class="age" title="2023-05-03T10:12:00">3 hours ago</span></p>`, "", "2023-05-03T10:12:00", ""},
		{"class", `<html lang=de><h1>Brücke</h1><span class="date">3. Mai 2023</span>`, "", "2023-05-03", ""},
		{"line", `<html lang=fr><h1>Pont</h1><p>Publié le 3 mai 2023 à 10h30</p>`, "", "2023-05-03T10:30:00", ""},
		{"address", ``, "https://globe.example/2023/05/03/bridge", "2023-05-03", ""},
		{"change apart", `<h1>Bridge</h1><p>Published 3 May 2023, last updated 5 May 2023</p>`, "", "2023-05-03", "2023-05-05"},
		{"only a change", `<h1>Bridge</h1><p>Updated 5 May 2023</p>`, "", "2023-05-05", "2023-05-05"},
		{"day and month settled by the address", `<html lang=en><h1>Bridge</h1><p class=date>05/03/2023</p>`, "https://globe.example/2023/03/05/bridge", "2023-03-05", ""},
		{"day that readers see", `<meta property="article:published_time" content="2023-05-04T03:00:00Z">`, "https://globe.example/2023/05/03/bridge", "2023-05-03", ""},
		{"time that readers see", `<html lang=de><meta property="article:published_time" content="2023-05-03T22:04:00Z"><script type="application/ld+json">{"@type":"Article","datePublished":"2023-05-03T22:04:00Z"}</script><h1>Brücke</h1><p>4. Mai 2023 00:04 Uhr</p>`, "", "2023-05-04T00:04:00+02:00", ""},
		{"day that readers see before all others", `<meta property="article:published_time" content="2023-05-09T10:00:00Z"><h1>Bridge</h1><p>3 May 2023</p>`, "", "2023-05-03", ""},
		{"one of several days that readers see", `<meta property="article:published_time" content="2023-05-09T10:00:00Z"><h1>Bridge</h1><p>Received 3 May 2023</p><p>Accepted 4 May 2023</p>`, "", "2023-05-09T10:00:00Z", ""},
		{"day before that of the address", `<meta property="article:published_time" content="2023-05-09T10:00:00Z"><h1>Bridge</h1><p>3 May 2023</p>`, "https://globe.example/2023/05/03/bridge", "2023-05-03", ""},
		{"day that readers see, which is that of the last change", `<meta property="article:published_time" content="2023-05-03T10:00:00Z"><meta property="article:modified_time" content="2023-05-09T10:00:00Z"><script type="application/ld+json">{"@type":"Article","datePublished":"2023-05-03"}</script><h1>Bridge</h1><p>Ann Lee • May 9th, 2023</p>`, "", "2023-05-09", "2023-05-09T10:00:00Z"},
		{"day that readers see against that of the address", `<meta property="article:published_time" content="2023-05-03T10:00:00Z"><meta property="article:modified_time" content="2023-05-09T10:00:00Z"><h1>Bridge</h1><p>May 9th, 2023</p>`, "https://globe.example/2023/05/03/bridge", "2023-05-03T10:00:00Z", "2023-05-09T10:00:00Z"},
		{"day that readers are told to be that of the last change", `<meta property="article:published_time" content="2023-05-03T10:00:00Z"><meta property="article:modified_time" content="2023-05-09T10:00:00Z"><h1>Bridge</h1><time datetime="2023-05-09">Updated on May 9th, 2023</time>`, "", "2023-05-03T10:00:00Z", "2023-05-09T10:00:00Z"},
		{"change within a date", `<meta property="article:published_time" content="2023-05-03"><meta property="article:modified_time" content="2023-05-09"><h1>Bridge</h1><div><span class="meta-date"><span class="updated">2023-05-09</span></span></div>`, "", "2023-05-03", "2023-05-09"},
		{"machines are told a change alone", `<meta property="article:modified_time" content="2023-05-09"><h1>Bridge</h1>`, "", "", "2023-05-09"},
		{"machines are told two days", `<meta property="article:published_time" content="2023-05-09"><script type="application/ld+json">{"@type":"Article","datePublished":"2023-05-03"}</script><meta itemprop="datePublished" content="2023-05-03">`, "", "2023-05-03", ""},
		{"publication among other dates", `<meta name="cache-date" content="2023-05-09"><meta name="first-published-date" content="2023-05-03">`, "", "2023-05-03", ""},
		{"update note", `<h1>Bridge</h1>` + strings.Repeat(body, 20) + `<p>Update note: this was first published on 3 May 2023.</p>`, "", "2023-05-03", ""},
		{"caption", `<meta property="article:published_time" content="2023-05-09T10:00:00Z"><h1>Bridge</h1><p>Workers of the city at the old bridge, 3 May 2023</p>`, "", "2023-05-09T10:00:00Z", ""},
		{"change before a time element", `<h1>Bridge</h1><p>3 May 2023, updated <time datetime="2023-05-05">5 May 2023</time></p>`, "", "2023-05-03", "2023-05-05"},
		{"change in the block before", `<meta property="article:published_time" content="2023-05-03"><h1>Bridge</h1><p>Last updated</p><p><time datetime="2023-05-05">5 May 2023</time></p>`, "", "2023-05-03", "2023-05-05"},
		{"day and month settled by readers", `<html lang=en><meta property="article:published_time" content="03-05-2023"><h1>Bridge</h1><p>Published May 3, 2023</p>`, "", "2023-05-03", ""},
		{"day and month settled by the capture", `<html lang=en><h1>Bridge</h1><p class=date>06/05/2023</p>`, "", "2023-05-06", ""},
		{"month of the address, day far below", `<h1>Bridge</h1>` + strings.Repeat(body, 20) + `<p>This was posted on 3 May 2023 by Ann Lee.</p>`, "https://globe.example/2023/05/bridge", "2023-05-03", ""},
		{"part of the title", `<title>City to pay for bridge | Globe | 03.05.2023</title><h1>City to pay for bridge</h1><p>The old bridge over the river on 24 April 2023</p>`, "", "2023-05-03", ""},
		{"text that opens with a date", `<h1>Bridge</h1>` + strings.Replace(body, "<p>", "<p>(03.05.2023) ", 1), "", "2023-05-03", ""},
		{"dateline", `<h1>Bridge</h1>` + strings.Replace(body, "<p>", "<p>LONDON, May 3, 2023 (Wire) – ", 1), "", "2023-05-03", ""},
		{"date within the first sentence", `<meta name=date content="2023-05-05"><h1>Bridge</h1>` + strings.Replace(body, "<p>", "<p>On Wednesday, 3 May 2023, it rained. ", 1), "", "2023-05-05", ""},
		{"archive's toolbar", `<div id="wm-ipp"><p id="displayDayEl" title="You are here: 12:10:40 May 5, 2023">5</p></div><h1>Bridge</h1>`, "", "", ""},
		{"layout with a sidebar", `<div class="layout-sidebar"><h1>Bridge</h1><span class="date">3 May 2023</span>` + body + `</div><aside class="sidebar"><span class="date">4 May 2023</span></aside>`, "", "2023-05-03", ""},
		{"changed in small print, published beside it", `<h1>Bridge</h1>` + strings.Repeat(body, 20) + `<footer>Last changed: 5 May 2023 Posted: 3 May 2023</footer>`, "", "2023-05-03", "2023-05-05"},
		{"only a change far below", `<h1>Bridge</h1>` + strings.Repeat(body, 20) + `<p>Last edited 2023-05-03</p>`, "", "2023-05-03", "2023-05-03"},
		{"relative", `<h1>Bridge</h1><time class=date>2 hours ago 3</time>`, "", "2023-05-10T10:00:00Z", ""},
		{"relative in words", `<h1>Bridge</h1><p class=date>Yesterday 08:00</p>`, "", "2023-05-09", ""},
		{"after the capture", `<meta property="article:published_time" content="2024-05-03">`, "", "", ""},
		{"month settled by a day", `<h1>Bridge</h1><p class=date>3 May 2023</p>`, "https://globe.example/2023/05/bridge", "2023-05-03", ""},
		{"below the title in a part named like the page's frame", `<meta name=date content="2023-05-01"><div><h1>Bridge</h1></div><div class="newsletter-details"><p>3 May 2023</p></div>`, "", "2023-05-03", ""},
		{"below a title in no heading of its own", `<title>City to pay for repair</title><meta name=date content="2023-05-01"><h2>Menu</h2>` + strings.Repeat("<p>Link</p>", 20) + `<h4>City to pay for repair</h4><div class="footer">3 May 2023</div>`, "", "2023-05-03", ""},
		{"microdata that no reader sees", `<meta property="article:published_time" content="2023-05-03T10:00:00Z"><h1>Bridge</h1><time itemprop="datePublished" datetime="2023-05-05T10:00:00Z"></time><p>3 May 2023</p>`, "", "2023-05-03T10:00:00Z", ""},
		{"microdata written for machines", `<meta name=date content="2023-05-03"><h1>Bridge</h1><time itemprop="datePublished" datetime="2023-05-02T10:00:00Z">2023-05-02T10:00:00Z</time><meta itemprop="dateModified" content="2023-05-03T10:00:00Z"><p>3 May 2023</p>`, "", "2023-05-03", "2023-05-03T10:00:00Z"},
		{"label below the text", `<meta property="article:published_time" content="2023-05-05"><h1>Bridge</h1>` + strings.Repeat(body, 20) + `<div>Published <time datetime="2023-05-03">3 May 2023</time></div>`, "", "2023-05-03", ""},
		{"label in the block before", `<meta property="article:published_time" content="2023-05-05"><h1>Bridge</h1>` + strings.Repeat(body, 20) + `<dl><dt>Publication date</dt><dd>3 May 2023</dd><dt>Last review</dt><dd>5 May 2023</dd></dl>`, "", "2023-05-03", ""},
		{"first publication below the text", `<h1>Bridge</h1><p>5 May 2023</p>` + strings.Repeat(body, 20) + `<p>This article was originally published on 3 May 2023 but has been regularly updated since, as the work on the bridge went on.</p>`, "", "2023-05-03", ""},
		{"verb behind the date", `<html lang=de><meta name=date content="2023-05-05"><h1>Brücke</h1>` + strings.Repeat(body, 20) + `<p>Dieser Beitrag wurde am 3. Mai 2023 um 10:30 Uhr veröffentlicht und ist unter Brücken abgelegt, wo noch mehr über die Brücke steht.</p>`, "", "2023-05-03T10:30:00", ""},
		{"verb behind the date of a post", `<html lang=de><meta name=date content="2023-05-05"><h1>Brücke</h1>` + strings.Repeat(body, 20) + `<p>Der Beitrag wurde am Mittwoch, den 3. Mai 2023 veröffentlicht und wurde unter Brücken abgelegt.</p>`, "", "2023-05-03", ""},
		{"label of many articles of a day", `<meta property="article:published_time" content="2023-05-05"><h1>Bridge</h1>` + strings.Repeat(body, 20) + strings.Repeat(`<p>Posted on 3 May 2023</p>`, 3), "", "2023-05-05", ""},
		{"change near the title, other dates far below", `<h1>Bridge</h1><p>Updated 5 May 2023</p>` + strings.Repeat(body, 20) + `<p>3 May 2023</p>`, "", "2023-05-05", "2023-05-05"},
		{"text that opens with a date and a stop", `<h1>Bridge</h1>` + strings.Replace(body, "<p>", "<p>3 May 2023. ", 1), "", "2023-05-03", ""},
		{"day first, as the address tells", `<html lang=en><h1>Bridge</h1><p class=date>02/05/2023</p>`, "https://globe.example.co.uk/bridge", "2023-05-02", ""},
		{"day first in a folder", `<html lang=en><h1>Bridge</h1><p class=date>02/05/2023</p>`, "https://globe.example/en-gb/bridge", "2023-05-02", ""},
		{"day and month between dots, settled by machines", `<html lang=en><meta property="article:published_time" content="2023-02-05"><h1>Bridge</h1><p class=date>02.05.2023</p>`, "", "2023-02-05", ""},
		{"label without spaces", `<html lang=zh><meta name=date content="2023-05-05"><h1>桥</h1>` + strings.Repeat(body, 20) + `<p>发布时间：2023-05-03</p>`, "", "2023-05-03", ""},
		{"labels of other articles", `<meta property="article:published_time" content="2023-05-05"><h1>Bridge</h1>` + strings.Repeat(body, 20) + `<p>Posted on 3 May 2023</p><p>Posted on 2 May 2023</p>`, "", "2023-05-05", ""},
		{"label of the article and of another", `<h1>Bridge</h1><p>Published 3 May 2023</p>` + strings.Repeat(body, 20) + `<p>Published 2 May 2023</p>`, "", "2023-05-03", ""},
		{"what was published in the text", `<meta name=date content="2023-05-05"><h1>Bridge</h1>` + strings.Repeat(body, 20) + `<p>The report on the bridge was published on 3 May 2023.</p>`, "", "2023-05-05", ""},
		{"reference below the text", `<h1>Bridge</h1>` + strings.Repeat(body, 20) + `<p>Ann Lee, Bo Yang, Cy Young: Bearings of bridges under load, in the light of recent repairs. Journal of Bridges, 3 May 2023.</p>`, "", "", ""},
		{"history below the text", `<h1>Bridge</h1>` + strings.Repeat(body, 20) + `<p>Opened on 3 May 1931.</p>`, "", "", ""},
		{"archive's toolbar in words", `<div id="wm-ipp"><p>21 Feb 2023 - 3 May 2023</p></div><h1>Bridge</h1>`, "", "", ""},
		{"time that was never set", `<script type="application/ld+json">{"@type":"Article","datePublished":"1970-01-01T01:00:00+01:00","dateModified":"1970-01-01"}</script><h1>Bridge</h1>` + strings.Repeat(body, 20) + `<p>3 May 2023</p>`, "", "2023-05-03", ""},
		{"dated anew at an old address", `<meta property="article:published_time" content="2023-05-03"><script type="application/ld+json">{"@type":"Article","datePublished":"2023-05-03"}</script><h1>Bridge</h1><p>3 May 2023</p>`, "https://globe.example/2021/05/03/bridge", "2021-05-03", ""},
		{"planned for days", `<meta property="article:published_time" content="2023-05-03"><script type="application/ld+json">{"@type":"Article","datePublished":"2023-05-03"}</script><h1>Bridge</h1><p>3 May 2023</p>`, "https://globe.example/2023/04/30/bridge", "2023-05-03", ""},
		{"order told twice, settled once", `<html lang=en><script type="application/ld+json">{"@type":"Article","datePublished":"2023-05-04"}</script><h1>Bridge</h1><p class=date>04/05/2023</p><p>Posted 04/05/2023</p>` + strings.Repeat(body, 20) + `<p>Posted 04/05/2023</p>`, "", "2023-05-04", ""},
		{"script", `<script>page = {"publishedAt":"2023-05-03T10:00:00Z"}</script>`, "", "2023-05-03T10:00:00Z", ""},
	}
	for _, test := range tests {
		opts := Options{Captured: captured}
		if test.address != "" {
			opts.URL = address(t, test.address)
		}
		m := readPage(t, test.page+body, opts)
		if m.Published != test.published || m.Modified != test.modified {
			t.Errorf("%s: published %q, modified %q, want %q and %q", test.name, m.Published, m.Modified, test.published, test.modified)
		}
	}
}

// TestPrintedDay: a reader's day counts, not the one that it was in UTC.
func TestPrintedDay(t *testing.T) {
	page := `<meta property="article:published_time" content="2023-05-04T02:30:00Z"><h1>Bridge</h1><p>By Ann Lee</p><time datetime="2023-05-04T02:30:00Z">May 3, 2023</time>` + body
	if got := readPage(t, page, Options{}).Published; got != "2023-05-03" {
		t.Errorf("published = %q, want the day that is printed", got)
	}
}

func TestOtherFields(t *testing.T) {
	m := readPage(t, `<html lang="en_GB"><title>Bridge - Globe</title>
<base href="https://globe.example/news/">
<link rel=canonical href="bridge">
<link rel=license href="https://creativecommons.org/licenses/by/4.0/">
<meta property="og:site_name" content="Globe">
<meta property="og:image" content="/logo.png">
<meta name="twitter:image" content="/bridge.jpg">
<meta name="description" content="The city is to pay for the repair of the bridge.">
<meta property="article:section" content="Local">
<meta property="article:tag" content="Bridges"><meta property="article:tag" content="#Council">
<h1>Bridge</h1><h2 class="subtitle">Work begins in spring</h2>
<p>LONDON, May 3 (Wire) - The council of the city said that it is to pay for the repair of the old bridge and that work will begin.</p>`, Options{})
	for _, test := range []struct{ field, got, want string }{
		{"canonicalUrl", m.CanonicalURL, "https://globe.example/news/bridge"},
		{"title", m.Title, "Bridge"},
		{"subtitle", m.Subtitle, "Work begins in spring"},
		{"site", m.Site, "Globe"},
		{"section", m.Section, "Local"},
		{"tags", strings.Join(m.Tags, "; "), "Bridges; Council"},
		{"language", m.Language, "en-GB"},
		{"dir", m.Dir, "ltr"},
		{"image", m.Image, "https://globe.example/bridge.jpg"},
		{"excerpt", m.Excerpt, "The city is to pay for the repair of the bridge."},
		{"dateline", m.Dateline, "LONDON"},
		{"license", m.License, "https://creativecommons.org/licenses/by/4.0/"},
	} {
		if test.got != test.want {
			t.Errorf("%s = %q, want %q", test.field, test.got, test.want)
		}
	}
	i := slices.IndexFunc(m.Provenance, func(o article.Origin) bool { return o.Field == "title" })
	if i < 0 || m.Provenance[i].Source != "h1" || m.Provenance[i].Raw != "Bridge" {
		t.Errorf("provenance = %v, want the h1 for the title", m.Provenance)
	}
}

// TestArchived: of a copy in the Wayback Machine, the site is that of the page it
// is of, and what it dates was there when it was taken.
func TestArchived(t *testing.T) {
	const page = `<title>City to pay for bridge | Globe</title><h1>City to pay for bridge</h1><p class=date>2 hours ago</p><meta name=date content="2023-06-01">` + body
	for path, want := range map[string]string{
		"/web/20230503101500/https://www.globe.example/bridge":    "Globe; 2023-05-03T08:15:00Z",
		"/web/20230503101500id_/https://www.globe.example/bridge": "Globe; 2023-05-03T08:15:00Z",
		"/web/20230503101500/globe.example/bridge":                "Globe; 2023-05-03T08:15:00Z",
		"/about": "web.archive.org; 2023-06-01",
	} {
		m := readPage(t, page, Options{URL: address(t, "https://web.archive.org"+path)})
		if got := m.Site + "; " + m.Published; got != want || m.Title != "City to pay for bridge" || !strings.HasPrefix(m.URL, "https://web.archive.org/") {
			t.Errorf("%s: %s of %q at %s, want %s", path, got, m.Title, m.URL, want)
		}
	}
}

// TestRDFa: properties of an article count, with any prefix; those of what else
// the page has do not.
func TestRDFa(t *testing.T) {
	tests := []struct{ name, page, authors, published string }{
		{"schema.org", `<div vocab="http://schema.org/" typeof="NewsArticle"><h1 property="headline">Bridge</h1><span property="author" typeof="Person"><b property="name">Ann Lee</b></span><time property="datePublished" datetime="2023-05-03">spring</time></div>`, "Ann Lee", "2023-05-03"},
		{"schema.org with a prefix", `<div typeof="schema:BlogPosting"><h1>Bridge</h1><p property="schema:author">Ann Lee</p><p property="schema:datePublished" content="2023-05-03">spring</p></div>`, "Ann Lee", "2023-05-03"},
		{"Dublin Core", `<h1 property="dc:title">Bridge</h1><p property="dc:creator">Ann Lee</p><p property="dcterms:issued" content="2023-05-03">spring</p>`, "Ann Lee", "2023-05-03"},
		{"Open Graph in the body", `<h1>Bridge</h1><span property="article:published_time" content="2023-05-03"></span>`, "", "2023-05-03"},
		{"product", `<h1>Bridge</h1><div typeof="schema:Product"><b property="schema:author" content="Ann Lee">made by hand</b></div>`, "", ""},
		{"no item around", `<h1>Bridge</h1><b property="author">Ann Lee Bo Yang Co</b>`, "", ""},
	}
	for _, test := range tests {
		m := readPage(t, test.page+body, Options{})
		if authors := strings.Join(m.Authors, "; "); authors != test.authors || m.Published != test.published {
			t.Errorf("%s: authors %q, published %q, want %q and %q", test.name, authors, m.Published, test.authors, test.published)
		}
	}
}

// TestBrokenJSON: what pages get wrong in JSON-LD costs no field.
func TestBrokenJSON(t *testing.T) {
	const item = `{"@type":"NewsArticle","headline":"City pays","author":{"name":"Ann Lee"},"datePublished":"2023-05-03"}`
	for name, script := range map[string]string{
		"whole":               item,
		"comma behind all":    strings.ReplaceAll(item, "}", ",}"),
		"line break within":   strings.ReplaceAll(item, "City pays", "City\n\tpays"),
		"character reference": strings.ReplaceAll(item, `"`, "&quot;"),
		"HTML comment":        "<!-- " + item + " -->",
		"CDATA":               "//<![CDATA[\n" + item + "\n//]]>",
		"comments":            "/* by hand */ " + strings.ReplaceAll(item, `,"a`, ", // a note\n\"a"),
		"no end":              strings.TrimRight(item, "}"),
		"semicolon":           item + ";",
		"comma missing":       strings.ReplaceAll(item, `,"d`, ` "d`),
	} {
		m := readPage(t, `<script type="application/ld+json">`+script+`</script>`+body, Options{})
		if got := m.Title + "; " + strings.Join(m.Authors, "; ") + "; " + m.Published; got != "City pays; Ann Lee; 2023-05-03" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// TestOpening: without a summary, the first sentences of the text stand in for
// one, and provenance says so.
func TestOpening(t *testing.T) {
	const sentence = "The council of the city said on Monday that it is to pay for the repair of the old bridge."
	tests := []struct{ name, text, want string }{
		{"short", sentence, sentence},
		{"whole sentences", strings.Repeat(sentence+" ", 5), sentence + " " + sentence + " " + sentence},
		{"one long sentence", strings.Repeat("the old bridge ", 40), strings.TrimSpace(strings.Repeat("the old bridge ", 20)) + " …"},
		{"sentences without spaces", strings.Repeat("议会周一表示将支付老桥的维修费用。", 10), strings.Repeat("议会周一表示将支付老桥的维修费用。", 5)},
	}
	for _, test := range tests {
		if got := openingOf(strings.TrimSpace(test.text)); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	m := readPage(t, `<h1>Bridge</h1>`+body, Options{})
	if i := slices.IndexFunc(m.Provenance, func(o article.Origin) bool { return o.Field == "excerpt" && o.Source == "text" }); m.Excerpt == "" || i < 0 {
		t.Errorf("excerpt %q, provenance %v, want one from the text", m.Excerpt, m.Provenance)
	}
}

// TestCandidates: all that a page says is told, the winner of a field first.
func TestCandidates(t *testing.T) {
	p := segment.Page(document.Source{Kind: document.HTML, Text: []byte(`<title>Bridge repair begins | Globe</title><meta property="og:title" content="Bridge repair begins soon"><h1>Bridge repair begins</h1>` + body)})
	var sources []string
	_, all := Explain(p, declare.Read(p), make([]page.Verdict, len(p.Blocks)), Options{})
	for _, c := range all {
		if c.Field == "title" {
			sources = append(sources, c.Source)
			if c.Chosen != (len(sources) == 1) {
				t.Errorf("%s: chosen is %v at place %d", c.Source, c.Chosen, len(sources))
			}
		}
	}
	if len(sources) < 3 || sources[0] != "h1" {
		t.Errorf("sources of the title = %q, want the h1 before two others", sources)
	}
}

// TestHostileMeta: what a page says a hundred thousand times costs no more than
// its length.
// TestConfidence tries a title that two voices agree on and one that stands alone.
func TestConfidence(t *testing.T) {
	of := func(src string) article.Origin {
		m := readPage(t, src+body, Options{})
		return m.Provenance[slices.IndexFunc(m.Provenance, func(o article.Origin) bool { return o.Field == "title" })]
	}
	agreed := of(`<meta property="og:title" content="Bridge to be mended"><h1>Bridge to be mended</h1>`)
	alone := of(`<h1>Bridge to be mended</h1>`)
	if agreed.Source != "h1" || alone.Source != "h1" || alone.Confidence <= 0 || agreed.Confidence <= alone.Confidence || agreed.Confidence >= 1 {
		t.Errorf("two voices: %v; one: %v", agreed, alone)
	}
}

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"MOSCOW — The council met.":                        "MOSCOW",
		"Berlin (dpa) - The council met.":                  "Berlin",
		"KATHMANDU, April 25 (Reuters) - The council met.": "KATHMANDU",
		"The council – which met on Monday – is to pay.":   "",
		"it met) — The council is to pay.":                 "",
		"(dpa) - The council met.":                         "",
		"The council of the old city is to pay - for now.": "",
	} {
		if got := datelineOf(text); got != want {
			t.Errorf("dateline of %q = %q, want %q", text, got, want)
		}
	}
}

func TestHostileMeta(t *testing.T) {
	for _, unit := range []string{
		`<meta property="og:title" content="Bridge repair begins soon">`,
		`<h1>Bridge repair begins soon</h1>`,
		`<time datetime="2023-05-03">3 May 2023</time>`,
		`<span class="author-name">Ann Lee</span>`,
		`<a rel="author tag" href="/authors/x">Ann Lee</a>`,
		`<div itemprop="author" itemscope><b itemprop="name">Ann Lee</b>`,
		`<p class="date">3 May 2023</p>`,
		`<script type="application/ld+json">{"@type":"Article","headline":"Bridge","author":{"name":"Ann Lee"}}</script>`,
		`<meta name="keywords" content="a, b, c, d, e, f, g">`,
	} {
		src := strings.Repeat(unit, 20000)
		start := time.Now()
		readPage(t, src, Options{})
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%d bytes of %s took %v", len(src), unit, took)
		}
	}
}

// TestHostileValue reads values that are made to be slow.
func TestHostileValue(t *testing.T) {
	var names strings.Builder
	for i := range 190 {
		names.WriteString(`<meta name="author" content="`)
		for j := range 50 {
			fmt.Fprintf(&names, "%c%c%c,", 'A'+i%26, 'a'+i/26, 'a'+j%26)
		}
		names.WriteString(`">`)
	}
	for name, src := range map[string]string{
		"names":        names.String() + names.String(),
		"colons":       "<title>Bridge " + strings.Repeat(":", 1<<17) + "</title>",
		"angles":       `<meta property="og:description" content="<b>` + strings.Repeat("<", 1<<20) + `x>">`,
		"tags":         `<meta property="og:description" content="<b>` + strings.Repeat("<c", 1<<20) + `">`,
		"words before": `<h1>Bridge repair</h1><p>` + strings.Repeat("<b>a </b>", 1<<14) + strings.Repeat(`<time class="date">2023-05-03</time>`, maxMarked) + "</p>",
	} {
		start := time.Now()
		readPage(t, src+body, Options{})
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s: %d bytes took %v", name, len(src), took)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`<html lang=en><title>Bridge | Globe</title><h1>Bridge</h1><p class=byline>By Ann Lee, 3 May 2023</p>` + body)
	f.Add(`<script type="application/ld+json">{"@type":"Article","headline":"Bridge","author":[{"name":"Ann Lee"}]}</script><time>3 May 2023</time>`)
	f.Add("A B")
	f.Fuzz(func(t *testing.T, src string) { readPage(t, src, Options{Captured: time.Unix(1700000000, 0)}) })
}

// TestTextAuthors: in a dump, a line between title and date names the author.
func TestTextAuthors(t *testing.T) {
	const title, end = "City to pay for repair of the bridge\n\n", "\n\nThe council of the city said on Monday that it is to pay for the repair of the old bridge, and that the work on it, for which traffic is closed, will begin in the spring of next year. More is not known.\n\nThe bridge was built in the last century, and marketing it to visitors is what the council has tried for many years, with little success so far, as its head said on the same day.\n"
	tests := []struct{ name, lines, want string }{
		{"name", "Ann Lee\n\nMay 3, 2023", "Ann Lee"},
		{"one word before a date", "Annie\n\nMay 3, 2023", "Annie"},
		{"one word elsewhere", "Annie\n\nBridges", ""},
		{"label", "Home\n\nMay 3, 2023", ""},
		{"word of the text", "Marketing\n\nMay 3, 2023", ""},
		{"one word and its date", "Annie May 3, 2023 0 Comments", "Annie"},
		{"one word glued to its date", "Annie3/4/2025", "Annie"},
		{"one word below a subtitle", "What the old bridge costs\n\nAnnie\n\nMay 3, 2023", "Annie"},
		{"name behind counts", "May 3, 2023 · 30 min · 6279 words · Ann Lee", "Ann Lee"},
		{"name and role in parentheses", "Ann Lee (Content Manager)\n\nShare", "Ann Lee"},
		{"buttons above a name", "Order Now\n\nAnn Lee\n\nMay 3, 2023", "Ann Lee"},
		{"label of a list", "Table of Contents", ""},
		{"button", "Download the Report", ""},
		{"account", "Posted by AnnLee on Friday May 3, 2023", "AnnLee"},
		{"account that ends in capitals", "AnnieHD\n\nMay 3, 2023", "AnnieHD"},
		{"by glued amid the line", "Posted byAnn Lee May 3, 2023", "Ann Lee"},
		{"by said twice", "Written byby Ann Lee\n\nMay 3, 2023", "Ann Lee"},
		{"dash before the time to read", "by Ann Lee—10 min read", "Ann Lee"},
		{"sentence behind a label", "Written By\n\nI moved to the city in 2015 and never looked back.", ""},
		{"day of the week", "Freitag, 28. April 2023", ""},
		{"initials in place of a picture", "AL\n\nMay 3, 2023", ""},
		{"name behind a slash", "9 September 2025 / Ann Lee", "Ann Lee"},
		{"name and role without a mark", "May 3, 2023\n\nAnn Lee Parliamentary editor", "Ann Lee"},
		{"agency", "Associated Press\n\nMay 3, 2023", "Associated Press"},
		{"caption", "Ann Lee (Rovers)\n\nShare", ""},
		{"team", "By the Bridge Team", "the Bridge Team"},
		{"sentence with by", "By joining our list, you agree to the terms.", ""},
		{"other work at a sentence's end", "Disclosure: this was written by a human, with a light edit by Claude.", ""},
	}
	for _, test := range tests {
		p := segment.Page(document.Source{Text: []byte(title + test.lines + end), Kind: document.Text})
		verdicts := make([]page.Verdict, len(p.Blocks))
		verdicts[len(verdicts)-2].Keep = true // with a line below, or all of it were an article
		if got := strings.Join(Read(p, declare.Read(p), verdicts, Options{}).Authors, "; "); got != test.want {
			t.Errorf("%s: authors = %q, want %q", test.name, got, test.want)
		}
	}
}

// TestTextPublished: in a dump, the lines around the title date the article by
// what else stands on them and how near they are.
func TestTextPublished(t *testing.T) {
	const (
		title  = "City to pay for repair of the bridge"
		text   = "The council of the city said on Monday that it is to pay for the repair of the old bridge, and that the work on it, for which traffic is closed, will begin in the spring of next year. More is not known."
		second = "The bridge was built in the last century, and making it known to visitors is what the council has tried for many years, with little success so far, as its head said on the same day."
	)
	tests := []struct{ name, above, below, text, published, modified string }{
		{"line below the title", "", "May 3, 2023", text, "2023-05-03", ""},
		{"line above the title", "May 3, 2023", "", text, "2023-05-03", ""},
		{"line and a sentence", "", "The bridge is to open again on 5 June 2023, says its head.\n\n3 May 2023, 10:30", text, "2023-05-03T10:30:00", ""},
		{"line and a caption", "", "The old bridge in a picture that was taken on November 19, 2022. — Picture by Ann Lee\n\nMay 3, 2023", text, "2023-05-03", ""},
		{"nearer than others", "", "May 3, 2023\n\nBridges\n\nMost read\n\nRiver rises\n\nBy Bo Yang\n\nMay 2, 2023\n\nRoad closed\n\nBy Cy Young\n\nMay 2, 2023", text, "2023-05-03", ""},
		{"label on the line before", "", "Last update:\n\nMay 5, 2023", text, "2023-05-05", "2023-05-05"},
		{"both on one line", "", "Published May 3, 2023 Updated May 5, 2023", text, "2023-05-03", "2023-05-05"},
		{"change first", "", "Updated May 5, 2023, published May 3, 2023", text, "2023-05-03", "2023-05-05"},
		{"change printed first, without a label", "", "May 5, 2023 May 3, 2023 by Ann Lee", text, "2023-05-03", "2023-05-05"},
		{"labels among other dates", "", "Bridges\n\nMay 5, 2023\n\nRoads\n\nMay 6, 2023\n\nPublished on May 3, 2023", text, "2023-05-03", ""},
		{"text that opens with a date", "", "", "3 May 2023. " + text, "2023-05-03", ""},
		{"glued into a paragraph", "", "", strings.Repeat(second+" ", 2) + "3 May 2023 - 14:19 " + text, "2023-05-03T14:19:00", ""},
		{"day within a paragraph", "", "", strings.Repeat(second+" ", 2) + "On 3 May 2023 it rained. " + text, "", ""},
		{"change near the title, other dates far below", "", "Updated May 5, 2023", text + "\n\n" + second + "\n\n" + strings.Repeat("Bridges\n\n", 60) + "May 1, 2023", "2023-05-05", "2023-05-05"},
	}
	for _, test := range tests {
		src := strings.Join([]string{test.above, title, test.below, test.text, second, "Share"}, "\n\n")
		p := segment.Page(document.Source{Text: []byte(src), Kind: document.Text})
		verdicts := make([]page.Verdict, len(p.Blocks))
		for i := range verdicts {
			verdicts[i].Keep = p.Blocks[i].Words > maxLineWords
		}
		m := Read(p, declare.Read(p), verdicts, Options{})
		if m.Published != test.published || m.Modified != test.modified {
			t.Errorf("%s: published %q, modified %q, want %q and %q", test.name, m.Published, m.Modified, test.published, test.modified)
		}
	}
}
