package main

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"
	"testing"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/extract/record"
)

// TestExitOfCaptureErrors lists every code that reading an input can end with,
// and wants the exit code that help exit-codes promises, and told apart what is
// the fault of one record and what that of the stream.
func TestExitOfCaptureErrors(t *testing.T) {
	tests := []struct {
		code   string
		exit   int
		broken bool
	}{
		{capture.CodeNotFound, exitFault, false},
		{capture.CodeUnreadable, exitFault, true},
		{capture.CodeNoPages, exitFault, false},
		{capture.CodeDamaged, exitFault, true},
		{capture.CodeBadRecord, exitFault, false},
		{capture.CodeTooLarge, exitFault, false},
		{capture.CodeUnsupported, exitNotPage, false},
		{capture.CodeNotPage, exitNotPage, false},
		{capture.CodeInternal, exitFault, true},
	}
	for _, test := range tests {
		fault := &capture.Error{Source: "a", Code: test.code, Stage: capture.StageRead, Offset: -1, Err: errors.New("cause")}
		f := captureFailure(fmt.Errorf("wrapped: %w", fault))
		if f.code != test.code || f.stage != capture.StageRead || f.exit != test.exit || f.broken != test.broken {
			t.Errorf("%s: got %+v", test.code, f)
		}
		if f.Error() == "" || f.exit == exitOK {
			t.Errorf("%s: told as nothing: %+v", test.code, f)
		}
	}
	if f := captureFailure(errors.New("cause")); f.code != "internal" || f.exit != exitFault {
		t.Errorf("another error: %+v", f)
	}
}

// TestExitOfArticleErrors does the same for the errors of extract.Article.
func TestExitOfArticleErrors(t *testing.T) {
	tests := []struct {
		err  error
		code string
		exit int
	}{
		{extract.ErrNoArticle, "no_article", exitNoArticle},
		{extract.ErrEmpty, "empty", exitNoArticle},
		{extract.ErrNotText, "not_text", exitNotPage},
		{extract.ErrNotPage, "not_page", exitNotPage},
		{extract.ErrTooLarge, "too_large", exitFault},
		{errors.New("cause"), "internal", exitFault},
		{&extract.UnreadableError{}, "no_article", exitNoArticle},
		{&extract.UnreadableError{Access: article.AccessPaywalled}, "paywalled", exitUnreadable},
		{&extract.UnreadableError{Access: article.AccessConsent}, "consent", exitUnreadable},
		{&extract.UnreadableError{Access: article.AccessJavaScript}, "js_required", exitUnreadable},
		{&extract.UnreadableError{Access: article.AccessBotWall}, "bot_wall", exitUnreadable},
		{&extract.UnreadableError{Access: article.AccessErrorPage}, "error_page", exitNoArticle},
	}
	for _, test := range tests {
		if f := articleFailure(record.OfExtraction(fmt.Errorf("wrapped: %w", test.err)), "a"); f.code != test.code || f.exit != test.exit || f.stage != "extract" {
			t.Errorf("%v: got %+v", test.err, f)
		}
	}
}

// TestWriteFailureOfName tells what is wrong with one name from what is wrong with
// the disk or folder, which ends a run.
func TestWriteFailureOfName(t *testing.T) {
	tests := map[syscall.Errno]bool{
		syscall.ENAMETOOLONG: true,
		syscall.ENOTDIR:      true,
		syscall.EISDIR:       true,
		syscall.EINVAL:       true, // a ":" on a memory stick
		syscall.EILSEQ:       true,
		syscall.ENOSPC:       false,
		syscall.EACCES:       false,
		syscall.ENOENT:       false,
		syscall.EROFS:        false,
		syscall.EIO:          false,
	}
	for errno, want := range tests {
		f := writeFailure("out/a:b.md", &fs.PathError{Op: "open", Path: "out/a:b.md", Err: errno})
		if got := f.code == codeName; got != want {
			t.Errorf("%v: got %+v", errno, f)
		}
	}
}
