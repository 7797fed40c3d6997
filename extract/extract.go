// Package extract finds the article in a saved page, either HTML or a dump of the page as
// plain text, and returns it as a value.
//
//	a, err := extract.Article(file, extract.Options{})
//
// Package format writes that value as Markdown, JSON, text or HTML.
//
// All functions may be called from several goroutines at once. No goroutine outlives the call,
// and an article shares no memory with its input.
package extract

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/assemble"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/judge"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
	"presscut/extract/internal/source"
	"presscut/extract/internal/spare"
	"presscut/extract/internal/unearth"
)

// DefaultMaxBytes is the largest size of a page if Options does not set one: the largest page
// of the development corpora has 5 MiB.
const DefaultMaxBytes = 32 << 20

// mostBytes is the size from which a page is always refused: offsets have 32 bits, and a page
// can grow threefold when it is decoded.
const mostBytes = 512 << 20

// Options are facts about a page besides its bytes. The zero value suits
// most pages.
type Options struct {
	// URL is the page's address. It resolves relative links and may hold the date. If it is nil,
	// the address that the page declares is used.
	URL *url.URL

	// Captured is when the page was saved. It resolves relative dates such as "3 hours ago";
	// later dates are refused. It is zero if not known.
	Captured time.Time

	// ContentType is the Content-Type header of the page. It may name the charset and the kind,
	// HTML or plain text. It is empty if not known.
	ContentType string

	// Charset is the page's charset if the caller knows it better than the page, as a label of
	// the WHATWG Encoding standard. If it is empty, the charset is determined from the page.
	Charset string

	// Kind is the kind of source. The zero value determines it by content.
	Kind Kind

	// MaxBytes is the size from which a page is refused with ErrTooLarge, at most 512 MiB. 0
	// means DefaultMaxBytes.
	MaxBytes int64

	// Balance moves the cut between kept and dropped blocks.
	Balance Balance

	// KeepTracking keeps link parameters that only track a reader, such as utm_source. If it is
	// false, they are removed.
	KeepTracking bool

	// OtherAddresses fills in article.Image.Others, for a caller that may not have every picture
	// and can use another size of it. If it is false, they are empty.
	OtherAddresses bool

	// Rules are those for pages that are otherwise extracted wrongly. For each field the first
	// rule that finds something counts, in the order of the list; all elements that the rules
	// drop are dropped.
	Rules []SiteRule

	explain *watch // if set, keep the candidates of all fields, and the time of each stage
}

// Kind is the kind of a page's source.
type Kind uint8

// The kinds of source.
const (
	AnyKind  Kind = Kind(source.Any)  // determined by content
	HTMLKind Kind = Kind(source.HTML) // HTML, XHTML or a fragment of it
	TextKind Kind = Kind(source.Text) // a page's text dump, or Markdown of it
)

// Balance chooses which error weighs more: keeping text outside of the article, or losing text
// of the article.
type Balance uint8

// The balances.
const (
	Balanced  Balance = Balance(rank.Balanced)
	Precision Balance = Balance(rank.Precision) // rather lose text than keep boilerplate
	Recall    Balance = Balance(rank.Recall)    // rather keep boilerplate than lose text
)

// Errors that a caller can act on. ErrNotText, ErrNotPage and ErrNoArticle may
// be wrapped with more detail.
var (
	ErrNoArticle = errors.New("no article found in the page")
	ErrTooLarge  = source.ErrTooLarge
	ErrNotText   = source.ErrNotText
	ErrNotPage   = source.ErrNotPage
	ErrEmpty     = source.ErrEmpty
)

// UnreadableError is the ErrNoArticle of a page that has something else in place of the
// article.
type UnreadableError struct {
	// Access is what replaces the article: a consent page, a check for robots, an error page, a
	// paywall that shows nothing. AccessFull means that the page just has no article.
	Access article.Access

	// Warnings are the warnings that the article would have.
	Warnings []string
}

func (e *UnreadableError) Error() string {
	switch e.Access {
	case article.AccessPaywalled:
		return "only subscribers get the whole article"
	case article.AccessConsent:
		return "a consent page stands in place of the article"
	case article.AccessJavaScript:
		return "scripts would have to fetch the article"
	case article.AccessBotWall:
		return "a check for robots stands in place of the article"
	case article.AccessErrorPage:
		return "the page is a site's error page"
	}
	return ErrNoArticle.Error()
}

// Unwrap returns ErrNoArticle.
func (e *UnreadableError) Unwrap() error { return ErrNoArticle }

// Article reads a page from r and returns its article. The bytes of a bytes.Buffer are read
// without a copy.
//
// The error is an UnreadableError, and thus ErrNoArticle, if the page was read but holds no
// article, ErrTooLarge if it has more than opts.MaxBytes bytes, ErrNotText if it is neither
// HTML nor text, ErrNotPage if it is text of another format or source code and opts.Kind does
// not override that, ErrEmpty if it has only white space, an error of r, or an error because
// opts.Charset is not known.
func Article(r io.Reader, opts Options) (*article.Article, error) {
	return ArticleContext(context.Background(), r, opts)
}

// ArticleContext is like Article with a context. When the context is done, extraction stops
// and the error is the context's: before the next read from r, or between two stages of the
// extraction, each of which takes time in proportion to the page.
func ArticleContext(ctx context.Context, r io.Reader, opts Options) (*article.Article, error) {
	buffer := buffers.Take()
	defer release(buffer)
	text, err := read(ctx, r, buffer, opts)
	if err != nil {
		return nil, err
	}
	l, err := look(ctx, text, opts)
	if err != nil {
		return nil, err
	}
	defer l.page.Release()
	outcome := l.outcome
	if !outcome.Found {
		return nil, &UnreadableError{outcome.Access, outcome.Warnings}
	}
	a := assemble.Article(l.page, l.verdicts, l.about, assemble.Options{KeepTracking: opts.KeepTracking, OtherAddresses: opts.OtherAddresses, Within: l.kept})
	if len(a.Body) == 0 {
		return nil, &UnreadableError{article.AccessFull, outcome.Warnings}
	}
	a.Access, a.PageType, a.Confidence, a.Warnings = outcome.Access, outcome.PageType, outcome.Confidence, outcome.Warnings
	return a, nil
}

// reading is a page with the results of all stages except the last.
type reading struct {
	page     *page.Page
	declared *declare.Declared
	verdicts []page.Verdict
	about    article.Meta
	outcome  judge.Outcome
	kept     []int32  // as selection.kept
	ruled    []string // as selection.warnings

	candidates []meta.Candidate // set if Options.explain is
}

// gain is the factor by which the hidden words of a page must outnumber those that it shows to
// be taken for the article.
const gain = 1.5

// look reads the page in text. If the page shows no article or a stub, but holds one
// elsewhere, that is made visible, and the page is read again.
func look(ctx context.Context, text source.Source, opts Options) (reading, error) {
	shown, err := lookOnce(ctx, text, opts)
	if err != nil || !shown.outcome.Stub {
		return shown, err
	}
	find, ok := unearth.Article(shown.page, shown.verdicts, shown.about.Title)
	if !ok {
		return shown, nil
	}
	text.Text, opts.Rules = find.Source, nil // the rules are for the page as it is shown
	found, err := lookOnce(ctx, text, opts)
	if err != nil {
		shown.page.Release()
		return reading{}, err
	}
	more := !shown.outcome.Found || float64(found.outcome.Words) >= gain*float64(shown.outcome.Words)
	if !found.outcome.Found || !more || judge.AsksForConsent(found.page, found.declared, found.verdicts) {
		found.page.Release()
		return shown, nil
	}
	shown.page.Release()
	found.outcome.Warnings = append(found.outcome.Warnings, shown.ruled...)
	found.outcome.Warnings = append(found.outcome.Warnings, "the page does not show the article: it was read from "+find.Place)
	return found, nil
}

// lookOnce reads the page in text without looking for a hidden article.
func lookOnce(ctx context.Context, text source.Source, opts Options) (l reading, err error) {
	if err := ctx.Err(); err != nil {
		return l, err
	}
	var s selection
	l.page, s = applied(text, opts)
	opts.explain.end("segment")
	defer func() {
		if err != nil {
			l.page.Release()
		}
	}()
	if err := ctx.Err(); err != nil {
		return l, err
	}
	l.declared = declare.Read(l.page)
	opts.explain.end("declare")
	l.verdicts = rank.Rank(l.page, l.declared, rank.Balance(opts.Balance))
	opts.explain.end("rank")
	if err := ctx.Err(); err != nil {
		return l, err
	}
	if s.keep(l.page, l.verdicts) {
		l.kept = s.kept
	}
	facts := meta.Options{URL: opts.URL, Captured: opts.Captured, Chosen: s.chosen}
	if opts.explain != nil {
		l.about, l.candidates = meta.Explain(l.page, l.declared, l.verdicts, facts)
	} else {
		l.about = meta.Read(l.page, l.declared, l.verdicts, facts)
	}
	opts.explain.end("metadata")
	s.check(&l.about)
	l.outcome = judge.Judge(l.page, l.declared, l.verdicts, l.about)
	if l.kept != nil { // and walls are not looked for
		l.outcome.Found, l.outcome.Stub, l.outcome.Access, l.outcome.Confidence = true, false, article.AccessFull, 1
	}
	l.ruled = s.warnings
	l.outcome.Warnings = append(l.outcome.Warnings, s.warnings...)
	opts.explain.end("judge")
	return l, ctx.Err()
}

// buffers holds buffers for reading pages so that their memory can be reused. An article does
// not refer to it.
var buffers spare.List[bytes.Buffer]

// maxReleased is the size above which a buffer is too large to be kept for the next page.
const maxReleased = 4 << 20

func release(b *bytes.Buffer) {
	if b.Cap() <= maxReleased {
		buffers.Keep(b)
	}
}

// read reads r, into b or in place, and returns the text, which may share the
// memory of either.
func read(ctx context.Context, r io.Reader, b *bytes.Buffer, opts Options) (source.Source, error) {
	held, err := readAll(ctx, r, b, opts.MaxBytes)
	if err != nil {
		return source.Source{}, err
	}
	return source.Decode(held, source.Options{ContentType: opts.ContentType, Charset: opts.Charset, Kind: source.Kind(opts.Kind)})
}

// readAll returns the bytes of r, up to limit: read into b, or in the memory of r
// if that is a buffer itself.
func readAll(ctx context.Context, r io.Reader, b *bytes.Buffer, limit int64) ([]byte, error) {
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	limit = min(limit, mostBytes)
	if held, ok := r.(*bytes.Buffer); ok {
		if int64(held.Len()) > limit {
			return nil, ErrTooLarge
		}
		return held.Next(held.Len()), nil
	}
	b.Reset()
	if sized, ok := r.(interface{ Len() int }); ok {
		b.Grow(min(sized.Len(), int(limit)) + bytes.MinRead)
	}
	if _, err := b.ReadFrom(io.LimitReader(reader{ctx, r}, limit+1)); err != nil {
		return nil, fmt.Errorf("reading page: %w", err)
	}
	if int64(b.Len()) > limit {
		return nil, ErrTooLarge
	}
	return b.Bytes(), nil
}

// reader reads from r until ctx is done.
type reader struct {
	ctx context.Context
	r   io.Reader
}

func (r reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}
