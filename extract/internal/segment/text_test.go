package segment

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"presscut/extract/internal/page"
	"presscut/extract/internal/source"
)

// outline returns the blocks of a dump, a line each: the tags around it and its
// text.
func outline(src string) string {
	p := text([]byte(src))
	var b strings.Builder
	for i := range p.Blocks {
		var tags []string
		for e := p.Blocks[i].Element; e > 0; e = p.Elements[e].Parent {
			tags = append([]string{p.Elements[e].Tag.String()}, tags...)
		}
		b.WriteString(strings.Join(tags, " ") + ": " + p.BlockText(i) + "\n")
	}
	return b.String()
}

// counted returns a sentence of n words of which no two are the same.
func counted(n int) string {
	var b strings.Builder
	b.WriteString("They counted")
	for i := range n {
		b.WriteString(" " + strconv.Itoa(i))
	}
	return b.String() + "."
}

// TestText cuts small dumps of every kind.
func TestText(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"empty", "", ""},
		{"blank", "\n \n\t\n", ""},
		{"rule only", "-----\n* * *\n", ""},
		{
			"one line a paragraph, as in WET",
			"WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/a\r\n\r\nHarbour news\r\nThe ferry is late. It was late yesterday, too, as everybody on the pier can tell.\r\n",
			"h2: Harbour news\np: The ferry is late. It was late yesterday, too, as everybody on the pier can tell.\n",
		},
		{
			"lynx: wrapped at 74 columns, indented by three, links numbered",
			"   [1]Harbour news\n\n   The [2]ferry across the strait was late again on Monday, for the third\n" +
				"   time within a week, and the passengers on the pier had begun to wonder\n" +
				"   whether the old [3]timetable was still of any use to them or to the\n" +
				"   crew. The company said that a new engine would arrive before the closing\n" +
				"   of the month, and that it was sorry.\n\n     * [4]One\n     * [5]Two is an item so long that the line has to be broken as well, in\n       the middle\n\n" +
				"References\n\n   Visible links:\n   1. https://example.org/\n   2. https://example.org/ferry\n   3. https://example.org/times\n   4. https://example.org/1\n   5. https://example.org/2\n",
			"h2: Harbour news\np: The ferry across the strait was late again on Monday, for the third time within a week, and the passengers on the pier had begun to wonder whether the old timetable was still of any use to them or to the crew. The company said that a new engine would arrive before the closing of the month, and that it was sorry.\n" +
				"ul li: One\nul li: Two is an item so long that the line has to be broken as well, in the middle\n",
		},
		{
			"buttons and fields",
			"   (BUTTON) Menu\n   Search ____________________\n   E-mail [                    ] (BUTTON) Send\n",
			"button: Menu\np: Search\np: E-mail Send\n",
		},
		{
			"a line for each text node",
			"Ferry late again\nThe company told\nthe Harbour Post\nthat the\nferry\n, built in 1960, was\nlate\n.\nIt will be sold to\na museum\n.\nAbout us\nContact\n",
			"h2: Ferry late again\np: The company told the Harbour Post that the ferry, built in 1960, was late.\np: It will be sold to a museum.\np: About us\np: Contact\n",
		},
		{
			"a line for each text node, and a byline",
			"Menu\nLonger nights on the pier\nby Ann Lee\nThe\nferry\nwas late, said\nthe master\n, who had been at the wheel\nsince five. It was built\nby Lee Boats\nin the town.\n",
			"p: Menu\np: Longer nights on the pier\np: by Ann Lee\np: The ferry was late, said the master, who had been at the wheel since five. It was built by Lee Boats in the town.\n",
		},
		{
			"a line for each text node, and a table",
			"Ferry late again\nThe company told\nthe Harbour Post\nthat the\nferry\n, built in 1960, was\nlate\n.\nName\tsize\tcrew\nferry\t12 m\tfour\nlaunch\t4 m\tnone\nIt will be sold to\na museum\n.\n",
			"h2: Ferry late again\np: The company told the Harbour Post that the ferry, built in 1960, was late.\np: Name size crew\np: ferry 12 m four\np: launch 4 m none\np: It will be sold to a museum.\n",
		},
		{
			"glued sentences",
			"The ferry was late on Monday.On Tuesday it was late again, they said.Nobody was on board.The crew slept.And so did we.",
			"p: The ferry was late on Monday.\np: On Tuesday it was late again, they said.\np: Nobody was on board.\np: The crew slept.\np: And so did we.\n",
		},
		{
			"names of programs and of towns are not glued sentences",
			"To cut them, strings.TrimSpace(line) is enough, and page.Size = 4 is set.\nUse the System.Net.Http library near St.Gallen or its strings.Cut(line) instead.\n",
			"p: To cut them, strings.TrimSpace(line) is enough, and page.Size = 4 is set.\np: Use the System.Net.Http library near St.Gallen or its strings.Cut(line) instead.\n",
		},
		{
			"hyphens at the ends of lines, and one that stands for the rest of a word",
			"For two hundred years a harbour wall was a thing of stone, and the en-\ngineers who planned this one in 1821 wrote that it would outlast our\ntown. The town has been rebuilt twice since, and the wall is still stand-\n" +
				"ing. But stone does not bend, and in the council they now plan for mid-\nand long-term repairs of everything. What the waves take is the sand be-\nneath it, a bucket at a time, and nobody can say when it began to sub-\nside.\n",
			"p: For two hundred years a harbour wall was a thing of stone, and the engineers who planned this one in 1821 wrote that it would outlast our town. The town has been rebuilt twice since, and the wall is still standing. " +
				"But stone does not bend, and in the council they now plan for mid- and long-term repairs of everything. What the waves take is the sand beneath it, a bucket at a time, and nobody can say when it began to subside.\n",
		},
		{
			"glued labels",
			"Remember meForgot password?\narticle imageFerry late again",
			"p: Remember me\np: Forgot password?\np: article image\np: Ferry late again\n",
		},
		{
			"a full stop left behind",
			". The ferry was late.",
			"p: The ferry was late.\n",
		},
		{
			"headings, numbers, quotes",
			"What went wrong\nThe engine of the ferry is as old as its captain, who will be sixty in May, and neither of them starts well.\n1. Engine\n2. Captain\n> We are sorry, said the captain.\n",
			"h2: What went wrong\np: The engine of the ferry is as old as its captain, who will be sixty in May, and neither of them starts well.\nol li: Engine\nol li: Captain\nblockquote p: We are sorry, said the captain.\n",
		},
		{
			"numbers set to the right are one list",
			"   8. Engine\n   9. Captain\n  10. Crew\n  11. Tide\n",
			"ol li: Engine\nol li: Captain\nol li: Crew\nol li: Tide\n",
		},
		{
			"a program",
			"Run this:\nfunc main() {\n    start();\n    stop();\n}\nThen wait for the ferry.\n",
			"p: Run this:\npre: func main() { start(); stop(); }\np: Then wait for the ferry.\n",
		},
		{
			"html2text: stars around headings, underscores in links",
			"****** Ferry late again ******\n" + strings.Repeat("Read the_harbour_news and more_and_more.\n\n", 9),
			"h2: Ferry late again\n" + strings.Repeat("p: Read the harbour news and more and more.\n", 9),
		},
		{
			"Markdown",
			"[Home](/) [News](/news)\n\n# Ferry *late* again\n\n![The ferry](https://example.org/f.jpg)\n\nThe **ferry** was [late](https://example.org/late_again \"again\"), said snake_case.\n\n- one\n- two\n\n```\nx = 1\n```\n",
			"p: Home News\nh1: Ferry late again\np: The ferry was late, said snake_case.\nul li: one\nul li: two\npre: x = 1\n",
		},
		{
			"scripts without spaces are joined without",
			strings.Repeat("渡轮今天早上又晚点了因为发动机坏了乘客们在码头上等了整整两个小时没有人知\n道什么时候能够出发船长说他很抱歉公司表示新的发动机将在月底之前到达码头这\n里\n\n", 4),
			strings.Repeat("p: 渡轮今天早上又晚点了因为发动机坏了乘客们在码头上等了整整两个小时没有人知道什么时候能够出发船长说他很抱歉公司表示新的发动机将在月底之前到达码头这里\n", 4),
		},
		{
			"wrapped by lynx, which counts a wide character as one column",
			strings.Repeat("   渡轮今天早上又晚点了因为发动机坏了乘客们在码头上等了整整两个小时没有人知道什么时候能够出发船长说他很抱歉公司表示新的发动机将在月底之前到达码头\n   这里\n\n", 4),
			strings.Repeat("p: 渡轮今天早上又晚点了因为发动机坏了乘客们在码头上等了整整两个小时没有人知道什么时候能够出发船长说他很抱歉公司表示新的发动机将在月底之前到达码头这里\n", 4),
		},
		{
			"wrapped: words that no-break spaces bind, and a caption below a full line",
			strings.Repeat("   The ferry across the strait was late again on Monday, for the third\n   time within a week, and the passengers on the pier had begun to wonder\n   whether the old timetable was of any use to them, as they waited\n   for a boat.\n\n", 3) +
				"   Nobody knows when the next one will leave for the island, they said.\n   The pier in winter\n\n",
			strings.Repeat("p: The ferry across the strait was late again on Monday, for the third time within a week, and the passengers on the pier had begun to wonder whether the old timetable was of any use to them, as they waited for a boat.\n", 3) +
				"p: Nobody knows when the next one will leave for the island, they said.\np: The pier in winter\n",
		},
		{
			"a text alternative and a caption with the same words",
			"Ice on the river Elbe Ice on the river Elbe It was the coldest night since the bridge was built.\n",
			"p: Ice on the river Elbe Ice on the river Elbe\np: It was the coldest night since the bridge was built.\n",
		},
		{
			"a page on one line, labels glued",
			strings.Repeat("HomeNewsSportWeatherAbout usContact", 10) + "The ferry was late on Monday. It was late on Tuesday, too. " + counted(600),
			strings.Repeat("p: Home\np: News\np: Sport\np: Weather\np: About us\np: Contact\n", 10) + "p: The ferry was late on Monday.\np: It was late on Tuesday, too.\np: " + counted(600) + "\n",
		},
		{
			"right to left",
			"تأخرت العبارة مرة أخرى يوم الاثنين، وقالت الشركة إنها آسفة.\n",
			"p: تأخرت العبارة مرة أخرى يوم الاثنين، وقالت الشركة إنها آسفة.\n",
		},
		{
			"marks of direction",
			"\u202bתפריט\u202c\n\u2067• ראשון\u2069\n\u2067• שני\u2069\n",
			"p: תפריט\nul li: ראשון\nul li: שני\n",
		},
		{
			"ideographic spaces",
			"　メニュー　\n　　渡し船は月曜日にまた遅れた。　\n",
			"p: メニュー\np: 渡し船は月曜日にまた遅れた。\n",
		},
		{
			"furigana in brackets, a text node a line",
			"社会\n市長はきのう、\n弾劾\n（\nだんがい\n）\nの訴えが出たと話した。\n港の\n渡船\n（とせん）\nは休みだという。\n関連（かんれん）\n天気\n",
			"p: 社会\np: 市長はきのう、弾劾（だんがい）の訴えが出たと話した。\np: 港の渡船（とせん）は休みだという。\np: 関連（かんれん）\np: 天気\n",
		},
		{
			"a heading in a script without full stops",
			"เรือข้ามฟากมาสาย\n" + strings.Repeat("เรือข้ามฟากมาสายอีกครั้งเมื่อวันจันทร์ ", 4) + "\n",
			"h2: เรือข้ามฟากมาสาย\np: " + strings.TrimSpace(strings.Repeat("เรือข้ามฟากมาสายอีกครั้งเมื่อวันจันทร์ ", 4)) + "\n",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, outline(test.src)); diff != "" {
				t.Errorf("blocks differ (-want +got):\n%s", diff)
			}
		})
	}
}

// TestUnwrapLeavesLines keeps the lines of dumps that are not wrapped.
func TestUnwrapLeavesLines(t *testing.T) {
	src := "Menu\nHome\nNews\nThe ferry was late.\nIt is late on most days of the year, and nobody has ever seen it on time.\nThe end\n"
	d := &dump{src: []byte(src), lines: readLines([]byte(src), 0)}
	if got := len(d.unwrap()); got != 6 {
		t.Errorf("got %d paragraphs, want 6", got)
	}
	if column, ok := d.wrapColumn(); ok {
		t.Errorf("found a wrap at %d", column)
	}
}

// TestWrapColumn finds the columns at which the common tools wrap.
func TestWrapColumn(t *testing.T) {
	words := strings.Fields(strings.Repeat("the captain of the old ferry said on Monday that nobody would be left behind ", 20))
	for _, column := range []int{72, 74, 77, 79} {
		var b strings.Builder
		n := 0
		for _, word := range words {
			if n > 0 && n+1+len(word) > column {
				b.WriteByte('\n')
				n = 0
			}
			if n > 0 {
				b.WriteByte(' ')
				n++
			}
			b.WriteString(word)
			n += len(word)
		}
		src := []byte(b.String())
		d := &dump{src: src, lines: readLines(src, 0)}
		if paras := d.unwrap(); len(paras) != 1 {
			t.Errorf("wrapped at %d: got %d paragraphs, want 1", column, len(paras))
		}
	}
}

// checkText fails if a page's tables do not hold together, or its text does not
// stand in its source.
func checkText(t *testing.T, src []byte) {
	t.Helper()
	p := text(src)
	last := int32(0)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Run >= b.EndRun || int(b.EndRun) > len(p.Runs) {
			t.Fatalf("block %d has runs %d to %d of %d", i, b.Run, b.EndRun, len(p.Runs))
		}
		for _, r := range p.Runs[b.Run:b.EndRun] {
			if r.Start < last || r.End < r.Start || int(r.End) > len(src) {
				t.Fatalf("block %d has run %d to %d behind %d of %d", i, r.Start, r.End, last, len(src))
			}
			last = r.End
		}
	}
	for i, e := range p.Elements {
		if int(e.Parent) >= i || e.Block > e.EndBlock || int(e.EndBlock) > len(p.Blocks) || e.Body < e.Start || e.End < e.Body {
			t.Fatalf("element %d: %+v", i, e)
		}
	}
}

// FuzzText cuts any text into a page that holds together, every run of it a
// piece of the source, in order.
func FuzzText(f *testing.F) {
	for _, seed := range []string{
		"Home\n\n* one\n  + two\n1. three\n> four\n", "[1]a [2]b\nReferences\n\n1. http://a.b\n2. http://c.d\n3. http://e.f\n",
		"# h\n[![a](b)](c) **d** `e`\n[x](y)[z](w)", "WARC/1.0\nA: b\n\ntext", "end.Next end.Next end.Next end.Next aB\u2028\x85", "```\na\n```\n[a](b)\n# c\n# d",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, src []byte) { checkText(t, bytes.ToValidUTF8(src, nil)) })
}

// TestTextLinear cuts dumps made to be slow.
func TestTextLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const size = 1 << 20
	for _, unit := range []string{
		"[", "![", "](", "[a](", "*", " ** ", "_a", "<a", "a. B", "aB", "(BUTTON)", "[1]", "- a\n", " - a\n", "a\n", "1. a\n", "\"", "a\tb ",
		"a word\n\n", "Word word, word. ", "渡", "# a\n", "```\n", "> ", "WARC/1.0: ", "1. http://a\n", "[x](http://y) ", "A b c d e f. ", "\r", "\u2028", "\u200b",
		"  Aa;\n  Bb cc\n", "（\n", "渡\n（わた\n", "渡船渡船渡船渡船渡船渡船\n（わたし）\n",
	} {
		src := []byte(strings.Repeat(unit, size/len(unit)))
		head := []byte("# a\n# b\n[a](/b)\n")
		checkLinear(t, unit, src)
		checkLinear(t, unit, append(head, src...))
	}
	checkLinear(t, "furigana behind a long line", []byte(strings.Repeat("渡", size/6)+"\n"+strings.Repeat("（わたし）\n渡船渡船渡船渡船渡船渡船\n", size/108)))
	var wrapped bytes.Buffer // one paragraph of many lines and sentences
	for i := 0; wrapped.Len() < 2*size; i++ {
		fmt.Fprintf(&wrapped, "Ferry %09d came. One left. Two stayed. Some swam. More slept. Few sang. And so\n", i)
	}
	checkLinear(t, "one wrapped paragraph", wrapped.Bytes())
}

// checkLinear checks that a dump takes little more than twice the time of half of
// it: four times is what grows with the square of the size.
func checkLinear(t *testing.T, name string, src []byte) {
	t.Helper()
	const slack = time.Second // in which another program has the processor
	half, whole := time.Duration(0), time.Duration(0)
	for range 3 { // other programs may take the processor away meanwhile
		half = clock(func() { text(src[:len(src)/2]) })
		whole = clock(func() { text(src) })
		if whole <= 3*half+slack {
			return
		}
	}
	t.Errorf("%q: %v for half, %v for all", name, half, whole)
}

// TestSpaceBehindSentence cuts a page on one line in which a sentence ends in more
// than one space before words that stand there twice.
func TestSpaceBehindSentence(t *testing.T) {
	const twice = "one two three four five one two three four five"
	sentence := counted(minLongLine / 3)
	want := "blockquote p: " + sentence + "\np: " + twice + "\np: and then.\n"
	if diff := cmp.Diff(want, outline("> "+sentence+"   "+twice+" and then.")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func clock(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}

// TestPageOfText dispatches by the kind of source.
func TestPageOfText(t *testing.T) {
	p := Page(source.Source{Text: []byte("<p>kept as it stands</p>\n"), Kind: source.Text})
	if p.Kind != page.FromText || len(p.Blocks) != 1 {
		t.Errorf("got kind %d and %d blocks", p.Kind, len(p.Blocks))
	}
}
