package meta

import (
	"strings"
	"testing"
	"time"

	"presscut/extract/article"
)

// TestFields tries pages that say one thing of themselves in a way of their own.
func TestFields(t *testing.T) {
	authors := func(m article.Meta) string { return strings.Join(m.Authors, "; ") }
	byline := func(m article.Meta) string { return m.Byline }
	section := func(m article.Meta) string { return m.Section }
	tags := func(m article.Meta) string { return strings.Join(m.Tags, "; ") }
	site := func(m article.Meta) string { return m.Site }
	subtitle := func(m article.Meta) string { return m.Subtitle }
	excerpt := func(m article.Meta) string { return m.Excerpt }
	published := func(m article.Meta) string { return m.Published }
	modified := func(m article.Meta) string { return m.Modified }
	const title = `<title>The last ferry | Globe</title><h1>The last ferry</h1>`
	tests := []struct {
		name  string
		page  string
		field func(article.Meta) string
		want  string
	}{
		{"group with an ampersand", `<meta name="DC.creator" content="Ship &amp; i">` + title, authors, "Ship & i"},
		{"initials in brackets", title + `<p class="byline"><a rel="author" class="author" href="/a">Richard (R.J.) Lee</a></p>`, authors, "Richard (R.J.) Lee"},
		{"group that opens like a byline", title + `<script type="application/ld+json">{"@type":"Article","headline":"The last ferry","author":{"@type":"Organization","name":"Contributors to Globe projects"}}</script>`,
			authors, "Contributors to Globe projects"},
		{"label and byline", title + `<p class="byline">Author Posted by Ann Lee</p>`, byline, "Ann Lee"},
		{"time before the name", title + `<p class="byline">12:41 PM ET, <span class="author">Ann Lee</span></p>`, authors, "Ann Lee"},
		{"authors with roles after a date", title + `<div><p>March 24, 2026</p><p>Ann Lee, Research Scientist, and Bo Yang, VP and Senior Fellow, Globe Research</p></div>`, authors, "Ann Lee; Bo Yang"},
		{"two names in one element that tells of one alone", title + `<div class="author"><span>Ann Lee</span></div><div class="author"><span>Ann Lee</span> <span>Bo Yang</span></div>`, authors, "Ann Lee; Bo Yang"},
		{"two names told, each seen alone", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The last ferry","author":[{"name":"Ann Lee"},{"name":"Bo Yang"}]}</script>` + title +
			`<div><span class="author-name"><a rel="author" href="/a">Ann Lee</a></span><p>Harbour reporter</p><p>Ann has written about ships for many years</p></div><div><span class="author-name"><a rel="author" href="/b">Bo Yang</a></span><p>Harbour reporter</p><p>Bo has written about ferries for years</p></div>`, authors, "Ann Lee; Bo Yang"},
		{"writer with degrees below the text", title + body + body + body + body + body + body + `<p>Article written by:</p><p>Ann Lee, MD, MPH</p>`, authors, "Ann Lee, MD, MPH"},
		{"given name seen, full name told", `<meta property="article:author" content="Ann Lee">` + title + `<p class="byline">By <a rel="author" href="/a">Ann</a></p>`, authors, "Ann Lee"},
		{"template instead of the author", `<meta name="author" content="#author.fullName}">` + title, authors, ""},

		{"reporter in the opening of the text", `<html lang="zh"><h1>旧船修好了</h1><p>本报讯（记者 王小明）东港的旧船昨日修好，几百名居民到码头观看，船长说今年春天就要重新出海捕鱼。</p>`, authors, "王小明"},
		{"reporter behind the text, not the maker of the site", `<html lang="zh"><meta name="author" content="海岛网络"><h1>旧船修好了</h1><p>东港的旧船昨日修好，几百名居民到码头观看，船长说今年春天就要重新出海捕鱼。</p><p>（王小明）</p>`, authors, "王小明"},
		{"label and name in cells", `<html lang="zh"><h1>旧船修好了</h1><table><tr><td>作者：</td><td>王小明</td></tr></table><p>东港的旧船昨日修好，几百名居民到码头观看，船长说今年春天就要重新出海捕鱼。</p>`, authors, "王小明"},
		{"writer and photographer", `<html lang="ja"><h1>古い船を直した</h1><p>取材・文／港田花子　写真／海野太郎</p><p>港の古い船が昨日直り、何百人もの住民が岸に集まって見守った。船長は春には再び漁に出ると話している。</p>`, authors, "港田花子"},
		{"reporter behind an agency", `<html lang="ko"><h1>낡은 배를 고쳤다</h1><p>[서울=섬뉴스] 김민수 기자 = 항구의 낡은 배가 어제 수리를 마쳤고 수백 명의 주민이 부두에 모여 지켜보았다. 선장은 봄이 오면 다시 바다로 나가겠다고 말했다.</p>`, authors, "김민수"},

		{"boxes of two authors with an account", title + `<div><p class="byline__name"><a rel="author" href="/a">Ann Lee</a></p><a href="/t">Twitter</a></div><div><p class="byline__name"><a rel="author" href="/b">Bo Yang</a></p></div>`, authors, "Ann Lee; Bo Yang"},
		{"contributor behind the author", title + `<div><span class="author-name"><a href="/author/ann">Ann Lee</a></span><span>Contributions from <div><span class="author-name"><a href="/author/bo">Bo Yang</a></span></div></span></div>`, authors, "Ann Lee"},
		{"initials for a picture", title + `<div><p>3 May 2023</p><p>Boats and harbours</p><div>AL</div><div>Ann Lee</div><p>Harbour reporter</p><div>CR</div><div>Cy Roe</div></div>`, authors, "Ann Lee; Cy Roe"},
		{"time behind a name in an element of its own", title + `<div class="author-line"><a href="/u/ann">Ann Lee</a><span>vor 5 Stunden</span></div>`, authors, "Ann Lee"},
		{"what somebody said by a place", `<a href="/1">Dean ‘Extremely Disappointed’ by Capitol Hill Hearing</a>` + title + `<p>By Ann Lee, Contributing Writer</p>`, authors, "Ann Lee"},
		{"first templates of weblogs", title + `<div class="meta">Filed under: <a rel="category tag" href="/b">Boats</a> &#8212; annlee @ 3:40 pm</div>`, authors, "annlee"},
		{"category that is a tag by its relation", title + `<div class="meta">Filed under: <a rel="category tag" href="/b">Boats</a> &#8212; annlee @ 3:40 pm</div>`, tags, ""},
		{"copyright where the text ends", title + strings.Repeat(body, 12) + `<p>© 2019 Ann Lee</p>`, authors, "Ann Lee"},
		{"office that prints what somebody wrote", title + `<p>By <a rel="author" href="/e">Editor</a></p>` + strings.Repeat(body, 12) + `<p><i>Ann Lee is a reporter at the Globe.</i></p>`, authors, "Editor"},
		{"agency behind a slash", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The last ferry","author":{"name":"Ann Lee and Bo La Corte / AP"}}</script>` + title, authors, "Ann Lee; Bo La Corte"},
		{"content system in French", title + `<p class="submitted">Soumis par <span class="username">Marie Dupont</span> le lun, 03/05/2021 - 10:24</p>`, authors, "Marie Dupont"},
		{"newspaper in Italian", title + `<div>di Mario Rossi e Anna Bianchi</div>`, authors, "Mario Rossi; Anna Bianchi"},
		{"credits in Polish", title + `<div class="autor">Tekst: Jan Kowalski, zdjęcia: Anna Nowak</div>`, authors, "Jan Kowalski"},
		{"credit that opens a text in Chinese", `<html lang="zh"><h1>最後的渡輪</h1><p>【王小明／台北報導】這艘老渡輪在海峽上航行了九十年，直到大橋建成，至今兩岸仍有人按照它的汽笛聲來校對自己的鐘錶。</p>`, authors, "王小明"},
		{"editor and reporter in Chinese", `<html lang="zh"><h1>最后的渡轮</h1><p>这艘老渡轮在海峡上航行了九十年，直到大桥建成，至今两岸仍有人按照它的汽笛声来校对自己的钟表。</p><p>（记者 王小明）</p><p class="show_author">责任编辑：李四光 </p>`, authors, "王小明"},
		{"signature in Japanese", `<html lang="ja"><h1>最後の渡し船</h1><p>海峡を渡る古い渡し船は橋ができるまで九十年にわたって運航され、今でも両岸にはその汽笛に合わせて時計を直す人たちがいる。（田中宏昌）</p>`, authors, "田中宏昌"},
		{"author behind the title in Japanese", `<html lang="ja"><title>最後の渡し船｜田中宏昌</title><h1>最後の渡し船</h1><div><a href="/tanaka">田中宏昌</a></div><time datetime="2021-05-03">2021年5月3日</time><p>海峡を渡る古い渡し船は橋ができるまで九十年にわたって運航され、今でも両岸にはその汽笛に合わせて時計を直す人たちがいる。</p>`, authors, "田中宏昌"},
		{"credit of text and pictures in Korean", `<html lang="ko"><h1>마지막 나룻배</h1><p>글 김민수 · 사진 이영희</p><p>해협을 건너던 낡은 나룻배는 다리가 놓이기 전까지 구십 년 동안 운항했고 지금도 양쪽 기슭에는 그 뱃고동에 맞춰 시계를 맞추는 사람들이 있다.</p>`, authors, "김민수"},

		{"first of the posts of a thread", `<h1>The last ferry</h1><div itemscope itemtype="https://schema.org/DiscussionForumPosting"><span itemprop="author" itemscope><b itemprop="name">annlee</b></span>` + body + `</div>` +
			`<article itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope><b itemprop="name">Bo Yang</b></span>` + body + `</article>`, authors, "annlee"},
		{"starter of a thread, not the first reply", `<h1>The last ferry</h1><div><span>Thread starter</span> <a href="/members/ann" class="username">annlee</a></div>` + body + `<div><a href="/members/bo" class="username">boyang</a></div>` + body, authors, "annlee"},
		{"starter of a thread and a date", `<h1>The last ferry</h1><p>Started by Harbour Friends, June 04, 2024, 11:23:55 AM</p>`, authors, "Harbour Friends"},
		{"photographer among the authors for machines", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The last ferry","author":[{"name":"Ann Lee"},{"name":"Bo Yang"}]}</script>` + title +
			`<p>By Ann Lee</p><p>Photography by Bo Yang</p>`, authors, "Ann Lee"},
		{"editor below her label among the authors for machines", `<meta name="author" content="Ann Lee, Bo Yang">` + title + `<p>By Ann Lee</p><div>Edited by</div><div>Bo Yang</div>`, authors, "Ann Lee"},
		{"editor who is the only author", `<meta name="author" content="Bo Yang">` + title + `<p>Edited by Bo Yang</p>`, authors, "Bo Yang"},
		{"signature above a role", title + strings.Repeat(body, 12) + `<p>- Ann Lee<br>Contributing Writer</p>`, authors, "Ann Lee"},

		{"label before the only category", title + `<span class="cat-links">Categories <a rel="category tag" href="/b">Boats</a></span>`, section, "Boats"},
		{"first of two categories", title + `<div class="meta"><a rel="category" class="category" href="/diy">DIY</a><a rel="category" class="category" href="/d">Home Decor</a></div>`, section, "DIY"},
		{"second of two categories", title + `<div class="meta"><a rel="category" class="category" href="/diy">DIY</a><a rel="category" class="category" href="/d">Home Decor</a></div>`, tags, "Home Decor"},
		{"section that is a place on the site", `<meta name="parsely-section" content="front-page">` + title, section, ""},
		{"tags of a system", `<meta name="parsely-tags" content="globe,front-page,ferry,stream-23490979,featured-story"><title>The last ferry | The Globe</title><h1>The last ferry</h1>`, tags, "ferry"},

		{"template instead of the site", `<meta property="og:site_name" content="{{site.name}}">` + title, site, ""},
		{"slogan behind the site", `<meta property="og:site_name" content="Globe - Know what is going on">` + title, site, "Globe"},

		{"site that links to its front page", `<title>The last ferry | Sound Gazette</title><div id="site-name"><a href="/">Sound Gazette</a></div><h1>The last ferry</h1>`, site, "Sound Gazette"},
		{"site in a heading that links to its front page", `<title>Sound Gazette: The last ferry</title><h1><a href="/">Sound Gazette</a></h1><h3 class="post-title">The last ferry</h3>`, site, "Sound Gazette"},

		{"date in the subtitle", title + `<h2 class="subtitle">Why the horn is still heard.<span class="date">Monday, 6 January 2020</span></h2>`, subtitle, "Why the horn is still heard."},
		{"subtitle that is a date", title + `<h2 class="subtitle">Tuesday, October 23, 2012</h2>`, subtitle, ""},
		{"excerpt that is escaped twice", `<meta name="description" content="Harbour (dpa) -&amp;nbsp;F&amp;uuml;r ninety years the ferry ran across the sound.">` + title,
			excerpt, "Harbour (dpa) - Für ninety years the ferry ran across the sound."},

		{"date above the title", `<div><p class="text-meta">May 22, 2026</p><a href="/boats/">Boats</a></div>` + title, published, "2026-05-22"},
		{"date of another paper", `<meta property="article:published_time" content="2015-02-24T19:56:33Z">` + title + `<p>First published in the Herald on 3 May 2011</p>`, published, "2015-02-24T19:56:33Z"},
		{"date of a quoted post", `<meta property="article:published_time" content="2018-06-20T15:00:00Z">` + title + `<blockquote><p>Farewell, old ferry of the sound.</p>&mdash; Harbour Watch (@harbourwatch) <a href="/t">June 18, 2018</a></blockquote>`, published, "2018-06-20T15:00:00Z"},
		{"date of today in the head of the page", `<div class="date">Thursday February 7th 2019</div>` + title + `<p class="date">Jun 19, 2018</p>`, published, "2018-06-19"},
		{"label of a change behind its date", `<meta property="article:published_time" content="2019-03-08T13:00:00Z">` + title + `<p class="date">2019.03.26 lastupdate</p>`, published, "2019-03-08T13:00:00Z"},
		{"labels behind their dates in Japanese", `<html lang="ja"><h1>最後の渡し船</h1><p>2021/05/03 公開 2021/05/04 更新</p><p>海峡を渡る古い渡し船は橋ができるまで九十年にわたって運航され、今でも両岸にはその汽笛に合わせて時計を直す人たちがいる。</p>`, modified, "2021-05-04"},
		{"labels before their dates in Korean", `<html lang="ko"><h1>마지막 나룻배</h1><p>입력 2021.05.03 10:24 수정 2021.05.04 09:00</p><p>해협을 건너던 낡은 나룻배는 다리가 놓이기 전까지 구십 년 동안 운항했고 지금도 양쪽 기슭에는 그 뱃고동에 맞춰 시계를 맞추는 사람들이 있다.</p>`, modified, "2021-05-04T09:00:00"},
		{"date in a link to another article", title + `<p>2 April 2023</p><a href="/b"><p>New piers for the old harbour of the town</p><p>4 April 2023</p></a>`, published, "2023-04-02"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if !strings.Contains(test.page, "lang=") {
				test.page += body
			}
			got := readPage(t, test.page, Options{Captured: time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)})
			if value := test.field(got); value != test.want {
				t.Errorf("got %q, want %q", value, test.want)
			}
		})
	}
}
