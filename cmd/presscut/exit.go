package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/extract/record"
)

// The exit codes. exitCodesHelp is their description for users.
const (
	exitOK          = 0
	exitFault       = 1
	exitUsage       = 2
	exitNoArticle   = 3
	exitUnreadable  = 4
	exitNotPage     = 5
	exitPartial     = 6
	exitInterrupted = 130 // 128 + SIGINT, as in shells
)

const exitCodesHelp = `presscut tells by its exit code what became of its inputs:

  0    every input gave an article
  1    an input could not be read, or the output not be written; or the program
       itself is at fault, where the record's code is "internal"
  2    the command line is wrong
  3    the page was read, but holds no article, or one below --min-confidence
  4    the article is not in the page: paywall, consent page, JavaScript only,
       check for robots
  5    the input is no page: binary, in no known charset, or of a kind that is
       not read, such as a feed, a mail, source code, JSON but not JSON Lines,
       or an archive with a password
  6    there were several inputs, and some of them failed
  130  interrupted; what was under way was finished

The records of a JSON Lines stream or an archive that is written as JSON Lines
do not count: each failure stands in its own record, and the exit code is 0
unless the stream itself is damaged. A page that is cut short in its archive is
an article with a warning. --fail-on changes what counts:

  any    every input and record that fails
  all    only when not one of them gave an article
  none   none; faults of the output and the command line still do
`

// failure is the reason why an input gave no article, or not all of it. Its first three fields
// are the error of the JSON record.
type failure struct {
	code    string // the kind of failure, in snake case: "no_article"
	message string // the cause, for a person
	stage   string // the stage where it happened: "open", "decompress", "read", "extract", "write"
	next    string // advice for the user, as a sentence; may be empty
	exit    int    // the exit code if this were the only input
	paint   bool   // the message is written in colour
	broken  bool   // the archive or stream itself is at fault, not one record of it
}

func (f *failure) Error() string {
	if f.next == "" {
		return f.message
	}
	return f.message + ". " + f.next
}

// usage returns the error of a wrong command line.
func usage(next, format string, args ...any) error {
	return &failure{code: "usage", message: fmt.Sprintf(format, args...), next: next, exit: exitUsage}
}

// failureOf returns a failure with its exit code and the next step.
func failureOf(f *record.Failure, exit int) *failure {
	return &failure{code: f.Code, message: f.Message, stage: f.Stage, exit: exit}
}

// captureFailure returns the failure for an input, or a record of it, that could not be read.
func captureFailure(fault error) *failure {
	f := failureOf(record.OfReading(fault), exitFault)
	var err *capture.Error
	if !errors.As(fault, &err) {
		return f
	}
	switch err.Code {
	case capture.CodeNotFound:
		f.next = "Check its name, or pass - to read standard input"
		if fetch := fetching(err.Source); fetch != "" {
			f.next = "presscut reads saved pages and fetches none: " + fetch
		}
	case capture.CodeInternal:
		f.broken = true
	case capture.CodeUnreadable:
		f.broken = true
		if errors.Is(err, fs.ErrPermission) {
			f.next = "Check its permissions"
		}
	case capture.CodeNoPages:
		f.next = "--verbose tells what was passed over, --include names other files to read"
	case capture.CodeDamaged:
		f.next, f.broken = "What could be read was read; save or fetch it again for the rest", true
	case capture.CodeBadRecord:
		if errors.Is(err, capture.ErrNoPageKey) {
			f.next = "--html-key and --text-key name the key that holds the page"
		}
	case capture.CodeTooLarge:
		f.next = nextTooLarge
	case capture.CodeUnsupported:
		f.exit = exitNotPage
	case capture.CodeNotPage:
		f.exit, f.next = exitNotPage, nextNotPage
	}
	return f
}

// nextNotPage is the advice for a format that is not a page.
const nextNotPage = "--from text or --from html reads it all the same"

// nextTooLarge is the advice for a page above the limit. It names the highest limit, because a
// user who has set that can do no more.
const nextTooLarge = "--max-bytes raises the limit, to 512M at most"

// fetchers are the programs that fetch an address, by its scheme.
var fetchers = [...]struct{ scheme, program string }{
	{"http", "curl -L ADDRESS"},
	{"https", "curl -L ADDRESS"},
	{"ftp", "curl ADDRESS"},
	{"s3", "aws s3 cp ADDRESS -"},
	{"gs", "gcloud storage cat ADDRESS"},
	{"hdfs", "hdfs dfs -cat ADDRESS"},
}

// fetching returns the advice for an input that is an address: the command that reads it, if
// it is known. It returns "" if name is not an address.
func fetching(name string) string {
	scheme, _, ok := strings.Cut(name, "://")
	if !ok || scheme == "" || strings.ContainsFunc(scheme, func(r rune) bool { return !isSchemeRune(r) }) {
		return ""
	}
	for _, f := range fetchers {
		if strings.EqualFold(scheme, f.scheme) {
			return f.program + " | presscut"
		}
	}
	return "name the file, or pass its bytes to presscut by a pipe"
}

// isSchemeRune reports whether r may be in the scheme of an address: RFC 3986, section 3.1.
func isSchemeRune(r rune) bool {
	return r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("+-.", r))
}

// articleFailure returns the failure for the named page, which gave no article, or not all of
// it.
func articleFailure(fault *record.Failure, source string) *failure {
	f := failureOf(fault, exitFault)
	switch f.code {
	case record.CodeNoArticle:
		f.exit, f.next = exitNoArticle, fmt.Sprintf("presscut explain %s shows why", shellWord(source))
	case record.CodeEmpty:
		f.exit, f.next = exitNoArticle, "Save the page again"
	case record.CodeNotText:
		f.exit, f.next = exitNotPage, "presscut reads HTML, plain text and the archives that --from lists; --encoding names a rare charset"
	case record.CodeLowConfidence, string(article.AccessErrorPage):
		f.exit = exitNoArticle
	case capture.CodeNotPage:
		f.exit, f.next = exitNotPage, nextNotPage
	case capture.CodeTooLarge:
		f.next = nextTooLarge
	case string(article.AccessPaywalled):
		f.exit, f.next = exitUnreadable, "Save the page while logged in"
	case string(article.AccessConsent):
		f.exit, f.next = exitUnreadable, "Save the page after answering it"
	case string(article.AccessJavaScript), string(article.AccessBotWall):
		f.exit, f.next = exitUnreadable, "Save the page from a browser"
	}
	return f
}

// cause returns the message of err without the system call and path that package os puts
// before it, because the path is printed already.
func cause(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return err.Error()
}
