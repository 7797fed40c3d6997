package xmlitem

import (
	"bufio"
	"fmt"
	"strings"
	"testing"
)

// TestReader wants the elements of a document, and whether they are large or cut.
func TestReader(t *testing.T) {
	for _, test := range []struct{ name, document, want string }{
		{"two items", "<rss><title>A</title><item>1</item> <item a='b'>2</item></rss>", "<item>1</item>\n<item a='b'>2</item>\n"},
		{"a prefix", "<a:feed><a:item>1</a:item></a:feed>", "<a:item>1</a:item>\n"},
		{"an item in a comment", "<rss><!-- <item>0</item> --><item>1</item></rss>", "<item>1</item>\n"},
		{"an end tag in a section", "<item><![CDATA[</item>]]></item>", "<item><![CDATA[</item>]]></item>\n"},
		{"no end tag", "<item>1<item>2</item>", "<item>1\n<item>2</item>\n"},
		{"a cut item", "<item><b>1</b><![CDATA[2", "<item><b>1</b><![CDATA[2]]> cut\n"},
		{"a large item", "<item>" + strings.Repeat("<b/>", 20) + "</item><item>2</item>", "<item>" + strings.Repeat("<b/>", 13) + "<b]]> large\n<item>2</item>\n"},
		{"no items", "<rss></rss>", ""},
	} {
		got := ""
		for x := NewReader(bufio.NewReader(strings.NewReader(test.document)), 60, "item"); x.Next(); {
			got += string(x.Item)
			if x.Large {
				got += " large"
			}
			if x.Cut {
				got += " cut"
			}
			got += "\n"
		}
		if got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

// TestHead wants the text before the first element, in UTF-8.
func TestHead(t *testing.T) {
	const document = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><title>caf\xe9</title><item>1</item></rss>"
	x := NewReader(bufio.NewReader(strings.NewReader(document)), 100, "item")
	if !x.Next() || !strings.Contains(string(x.Head), "<title>café</title>") {
		t.Errorf("the head is %q", x.Head)
	}
}

func TestFields(t *testing.T) {
	for part, want := range map[string]string{
		`<item><title>A &amp; B</title></item>`:                  `item/title "A & B"; item "A & B"`,
		`<item><link rel="alternate" href='http://h/a'/></item>`: `item/link href=http://h/a rel=alternate ""; item ""`,
		`<item><a><![CDATA[<p>]]></a></item>`:                    `item/a "<p>"; item "<p>"`,
		`<atom:entry><dc:date>1</dc:date></atom:entry>`:          `entry/dc:date "1"; entry "1"`,
		`<item><a>1</item>`:                                      `item/a "1"; item "1"`,
		`<item><a b`:                                             `item/a ""; item ""`,
	} {
		var got []string
		for _, f := range Fields([]byte(part)) {
			s := f.Path
			for _, name := range []string{"href", "rel"} {
				if value, ok := f.Attr[name]; ok {
					s += " " + name + "=" + value
				}
			}
			got = append(got, fmt.Sprintf("%s %q", s, f.Text))
		}
		if got := strings.Join(got, "; "); got != want {
			t.Errorf("%s: got %s, want %s", part, got, want)
		}
	}
}
