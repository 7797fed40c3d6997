package declare

import (
	"bytes"
	"strconv"
	"strings"

	"presscut/extract/internal/lexicon"
)

// The limits of the data kept of a page's JSON-LD.
const (
	maxItems = 192
	maxTypes = 64 // lists have hundreds
	maxGated = 8
	maxDepth = 4 // of items within items
	maxValue = 1 << 10
)

// linkedData reads a script that holds JSON-LD: schema.org's vocabulary in JSON, as one
// item, an array or a graph of items that refer to each other.
func (d *Declared) linkedData(script []byte) {
	for _, n := range readJSON(script, isItemMember, d.member) {
		d.items(n, 0)
	}
}

// isItemMember reports whether a member of an object is read at all.
func isItemMember(key []byte) bool { return lexicon.IsItemMember(string(key)) }

// items adds the items in n. It ignores lists of other articles.
func (d *Declared) items(n *Node, depth int) {
	if n == nil || depth > maxDepth || len(d.Items) == maxItems {
		return
	}
	if n.Kind == Array {
		for _, item := range n.Items {
			d.items(item, depth+1)
		}
		return
	}
	if n.Kind != Object {
		return
	}
	d.Items = append(d.Items, n)
	d.items(n.Get("@graph"), depth+1)
	d.items(n.Get("mainEntity"), depth+1)
	d.items(n.Get("mainEntityOfPage"), depth+1)
}

// Typed reports whether one of n's types satisfies is.
func (n *Node) Typed(is func(name string) bool) bool {
	t := n.Get("@type")
	if t == nil && n != nil && n.Kind == Array && len(n.Items) == 1 {
		return n.Items[0].Typed(is)
	}
	if t == nil {
		return false
	}
	if t.Kind == Array {
		for _, item := range t.Items {
			if is(LocalName(item.Text)) {
				return true
			}
		}
		return false
	}
	return is(LocalName(t.Text))
}

// IsArticle reports whether a type of schema.org is that of an article, or of
// another subject of a page.
func IsArticle(name string) bool {
	if strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "Posting") || strings.HasSuffix(name, "BlogPost") {
		return true
	}
	return lexicon.IsArticleType(name)
}

// LocalName returns a type without the address of its vocabulary.
func LocalName(name string) string { return name[strings.LastIndexAny(name, "/#:")+1:] }

// member reads a member that counts at any place in the tree of items. rest is the source
// after the member's colon.
func (d *Declared) member(key, rest []byte) {
	switch string(key) {
	case "@type":
		if len(d.Types) == maxTypes {
			return
		}
		for name := range bytes.FieldsFuncSeq(value(rest), isListMark) {
			if len(d.Types) < maxTypes {
				d.Types = append(d.Types, string(name[bytes.LastIndexAny(name, "/#:")+1:]))
			}
		}
	case "isAccessibleForFree":
		d.Locked = d.Locked || bytes.EqualFold(value(rest), []byte("false"))
	case "cssSelector":
		if len(d.Gated) == maxGated {
			return
		}
		for name := range bytes.FieldsFuncSeq(value(rest), isSelectorMark) {
			if len(d.Gated) < maxGated {
				d.Gated = append(d.Gated, string(name))
			}
		}
	case "wordCount":
		if d.Words == 0 {
			d.Words, _ = strconv.Atoi(string(value(rest)))
		}
	}
}

func isSelectorMark(r rune) bool { return strings.ContainsRune(".#,> []\"'", r) }

func isListMark(r rune) bool { return strings.ContainsRune("[], \"\n\r\t", r) }

// value returns the JSON value that begins src: a string without its quotation marks, an
// array of strings with all of its marks, or a literal.
func value(src []byte) []byte {
	src = bytes.TrimLeft(src[:min(len(src), maxValue)], " \t\r\n")
	end := -1
	switch {
	case len(src) == 0:
		return nil
	case src[0] == '"':
		return bytes.TrimSuffix(src[1:stringEnd(src)], []byte(`"`))
	case src[0] == '[':
		if end = bytes.IndexByte(src, ']'); end >= 0 {
			end++
		}
	default:
		end = bytes.IndexAny(src, ",}\n")
	}
	if end < 0 {
		return src
	}
	return src[:end]
}

// stringEnd returns the length of the JSON string at the beginning of src.
func stringEnd(src []byte) int {
	for i := 1; i < len(src); i++ {
		switch src[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(src)
}
