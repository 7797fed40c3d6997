package record

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/format"
)

// Failure is the reason why a page has no article, or not all of it: the member "error" of its
// record.
type Failure struct {
	Code    string // the kind of failure, in snake case: one of the codes here or of package capture
	Message string // the cause, for a person
	Stage   string // the stage where it happened: one of the stages here or of package capture

	// Partial is set if the record still has an article: the part of it that a page has before a
	// paywall.
	Partial bool
}

// The codes of a failure besides those of package capture, and besides the values of
// article.Access for pages that replace an article.
const (
	CodeNoArticle     = "no_article"     // the page was read, but has no article
	CodeEmpty         = "empty"          // it has only white space
	CodeNotText       = "not_text"       // it is neither HTML nor text
	CodeLowConfidence = "low_confidence" // the article's confidence is below Options.MinConfidence
)

// The stages of a failure besides those of package capture.
const (
	StageExtract = "extract" // finding the article
	StageWrite   = "write"   // writing it
)

// Error returns the message.
func (f *Failure) Error() string { return f.Message }

// Line returns the record of a page that failed as a line of JSON with its line break.
func (f *Failure) Line(page capture.Capture) []byte {
	var b bytes.Buffer
	// A write to a buffer cannot fail.
	_ = format.WriteFailure(&b, format.Failure{
		ID: page.ID, NumericID: page.NumericID, Source: page.Source, Code: f.Code, Message: f.Message, Stage: f.Stage, Extra: extra(page),
	})
	return b.Bytes()
}

// OfReading returns the failure of an input, or of a record of it, that could not be read:
// fault is the error that capture.Open yielded.
func OfReading(fault error) *Failure {
	var err *capture.Error
	if !errors.As(fault, &err) {
		return &Failure{Code: capture.CodeInternal, Message: fault.Error(), Stage: capture.StageRead}
	}
	f := &Failure{Code: err.Code, Message: cause(err.Err), Stage: err.Stage}
	if err.Offset >= 0 {
		f.Message = fmt.Sprintf("at byte %d: %s", err.Offset, f.Message)
	}
	return f
}

// cause returns the message of err without the system call and path that package os puts
// before it, because the record has its source.
func cause(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return err.Error()
}

// OfExtraction returns the failure of a page for which extract.Article returned err.
func OfExtraction(err error) *Failure {
	var wall *extract.UnreadableError
	if errors.As(err, &wall) {
		if f := OfAccess(wall.Access); f != nil {
			return f
		}
	}
	f := &Failure{Code: capture.CodeInternal, Message: err.Error(), Stage: StageExtract}
	switch {
	case errors.Is(err, extract.ErrNoArticle):
		f.Code = CodeNoArticle
	case errors.Is(err, extract.ErrEmpty):
		f.Code = CodeEmpty
	case errors.Is(err, extract.ErrNotText):
		f.Code = CodeNotText
	case errors.Is(err, extract.ErrNotPage):
		f.Code = capture.CodeNotPage
	case errors.Is(err, extract.ErrTooLarge):
		f.Code = capture.CodeTooLarge
	}
	return f
}

// OfAccess returns the failure for a page that is shown instead of the article, or nil if
// there is none.
func OfAccess(access article.Access) *Failure {
	switch access {
	case article.AccessPaywalled, article.AccessConsent, article.AccessJavaScript, article.AccessBotWall, article.AccessErrorPage:
		wall := extract.UnreadableError{Access: access}
		return &Failure{Code: string(access), Message: wall.Error(), Stage: StageExtract}
	}
	return nil
}

// OfWriting returns the failure of an article that could not be rendered.
func OfWriting(err error) *Failure {
	return &Failure{Code: capture.CodeInternal, Message: err.Error(), Stage: StageWrite}
}

// OfPanic returns the failure of a page whose extraction panicked with fault.
func OfPanic(fault any) *Failure {
	return &Failure{Code: capture.CodeInternal, Message: fmt.Sprintf("internal fault: %v", fault), Stage: StageExtract}
}
