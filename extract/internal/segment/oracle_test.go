package segment

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"presscut/extract/internal/page"
	"presscut/extract/internal/source"
)

// oracle cuts src the plain way: over the tree that html.Parse builds.
func oracle(src []byte) ([]string, error) {
	doc, err := html.Parse(bytes.NewReader(src))
	if err != nil {
		return nil, err
	}
	var o oracleBlocks
	o.walk(doc)
	o.flush()
	return o.blocks, nil
}

type oracleBlocks struct {
	blocks []string
	fold   page.Folder
	broken bool
	pre    int
}

func (o *oracleBlocks) flush() {
	if s := o.fold.String(); s != "" {
		o.blocks = append(o.blocks, s)
	}
	o.fold = page.Folder{}
	o.broken = false
}

func (o *oracleBlocks) walk(n *html.Node) {
	tag := page.Root
	switch n.Type {
	case html.TextNode:
		o.fold.Add([]byte(strings.ReplaceAll(n.Data, "\x00", "")))
		if strings.TrimSpace(n.Data) != "" {
			o.broken = false
		}
		return
	case html.CommentNode, html.DoctypeNode:
		return
	case html.ElementNode:
		tag = page.TagOf([]byte(strings.ToLower(n.Data)))
	}
	switch {
	case tag == page.Br:
		switch {
		case o.fold.String() == "":
		case o.broken && o.pre == 0:
			o.flush()
		default:
			o.fold.Space()
			o.broken = true
		}
		return
	case tag == page.Img:
		o.broken = false
		return
	case tag.Has(page.Dropped) && !isShadow(n):
		if !tag.Has(page.Inline) {
			o.flush()
		}
		return
	}
	if !tag.Has(page.Inline) {
		o.flush()
		defer o.flush()
	}
	if tag == page.Pre {
		o.pre++
		defer func() { o.pre-- }()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		o.walk(c)
	}
}

// isShadow reports whether n is a template that browsers make a shadow root of.
func isShadow(n *html.Node) bool {
	for _, attr := range n.Attr {
		switch attr.Key {
		case "shadowrootmode", "shadowroot", "shadowmode":
			mode := strings.ToLower(attr.Val)
			return n.Data == "template" && (mode == "open" || mode == "closed")
		}
	}
	return false
}

// blockTexts returns the text of every block of the page that src holds.
func blockTexts(src []byte) []string {
	p := Page(source.Source{Text: src, Kind: source.HTML})
	texts := make([]string, len(p.Blocks))
	for i := range p.Blocks {
		texts[i] = p.BlockText(i)
	}
	return texts
}

// difference returns the first block in which got and want differ, "" if none.
func difference(got, want []string) string {
	for i := range max(len(got), len(want)) {
		g, w := "(none)", "(none)"
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			return fmt.Sprintf("block %d:\n got %.200q\nwant %.200q", i, g, w)
		}
	}
	return ""
}

// corpora names the folder of the development corpora, which are not part of
// this project.
const corpora = "PRESSCUT_CORPORA"

// leastSame is the share of real pages on which the blocks must be exactly
// those of the tree.
const leastSame = 0.995

func TestOracleOnCorpora(t *testing.T) {
	root := os.Getenv(corpora)
	if root == "" {
		t.Skip(corpora + " is not set")
	}
	for _, set := range []string{"wcxb-dev", "news-dev"} {
		t.Run(set, func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join(root, set, "html", "*.gz"))
			if err != nil || len(files) == 0 {
				t.Fatalf("no pages: %v", err)
			}
			same := 0
			for _, file := range files {
				src := readGzip(t, file)
				want, err := oracle(src)
				if err != nil {
					t.Logf("%s: html.Parse: %v", filepath.Base(file), err)
					continue
				}
				if diff := difference(blockTexts(src), want); diff != "" {
					t.Logf("%s: %s", filepath.Base(file), diff)
					continue
				}
				same++
			}
			share := float64(same) / float64(len(files))
			t.Logf("%d of %d pages the same (%.4f)", same, len(files), share)
			if share < leastSame {
				t.Errorf("blocks are those of the tree on %.4f of the pages, want %.4f", share, leastSame)
			}
		})
	}
}

func readGzip(t *testing.T, file string) []byte {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	src, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.ToValidUTF8(src, []byte("\uFFFD"))
}
