package main

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"

	"presscut/extract/article"
	"presscut/format"
)

// book is the output that makes one EPUB of all articles.
type book struct {
	*format.Book
	name   string
	any    bool // there is a chapter
	commit func() error
	undo   func()
}

// openBook returns the output for s as an EPUB. A book of several articles is named after its
// file.
func (c *command) openBook(s *stream) *book {
	title := ""
	if c.toFile() && s.sole == "" {
		base := filepath.Base(withoutPacking(c.output))
		title = strings.TrimSuffix(base, filepath.Ext(base))
	}
	return &book{Book: format.NewBook(s.w, title), name: s.name, commit: s.commit, undo: s.undo}
}

func (b *book) write(r *result) error {
	if r.page == nil {
		return nil
	}
	b.any = true
	if err := fill(b.Book, r); err != nil {
		return writeFailure(b.name, err)
	}
	return nil
}

// fill adds the article of r to a book, with its pictures.
func fill(b *format.Book, r *result) error {
	for i := range r.assets {
		a := &r.assets[i]
		body := a.bytes()
		if body == nil {
			return errors.New("a picture is no longer in its capture")
		}
		if err := b.AddFile(a.name, a.media, body); err != nil {
			return err
		}
	}
	return b.Add(*r.chapter)
}

// renderChapter sets the output for the article: a chapter, or a book if each article has its
// own file.
func (c *command) renderChapter(r *result, a *article.Article, opts format.Options) (err error) {
	chapter := format.NewChapter(a, opts)
	r.chapter, r.page = &chapter, chapter.Page()
	if c.toFolder() {
		r.page, err = c.ownBook(r)
	}
	return err
}

// ownBook returns the article of r as a book of its own.
func (c *command) ownBook(r *result) ([]byte, error) {
	defer c.collector.release(r)
	var out bytes.Buffer
	b := format.NewBook(&out, "")
	if err := fill(b, r); err != nil {
		return nil, err
	}
	err := b.Close()
	return out.Bytes(), err
}

func (b *book) close() error {
	if !b.any {
		b.undo()
		return nil
	}
	if err := b.Book.Close(); err != nil {
		b.undo()
		return writeFailure(b.name, err)
	}
	return b.commit()
}

func (b *book) discard() { b.undo() }
