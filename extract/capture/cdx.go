package capture

import (
	"bytes"
	"fmt"
	"io"
	"mime"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/tidwall/gjson"
)

// An index of web archives has a line for each record, sorted by a form of the address:
//
//	CDX   " CDX N b a m s k r M S V g" names the fields of the lines that follow, most
//	      often 11 or 9 of them: address, time, type, status, digest, offset, file
//	CDXJ  key, time, and a JSON object with the others
//
// The records themselves are read from the archives that it names, beside the index or in the
// folder archive/ of its collection. Most indexed records are not pages, and those are not
// even opened.

// indexLine is a line of an index. Empty fields are not known.
type indexLine struct {
	address, time, media, status string
	file                         string
	offset                       int64 // -1: not known
}

// Where chooses among the lines of an index. A line must match each condition, but only one of
// several conditions on the same field other than time. The zero value takes all lines that
// may be pages.
type Where struct {
	Prefixes   []string // of addresses, with or without their scheme
	Statuses   []string // of responses: "200"; nil: those of pages
	MediaTypes []string // "text/html"; nil: those of pages
	From, To   string   // times as in an index or shorter: "2024" is all of that year; "": no limit
}

// takes reports whether a line must be read: reason is empty, or else the reason why not.
func (w *Where) takes(l *indexLine) (reason string) {
	switch {
	case l.offset < 0 || l.file == "":
		return "no place in an archive"
	case !w.takesTime(l.time):
		return "time " + l.time
	case len(w.Prefixes) > 0 && !hasAnyPrefix(l.address, w.Prefixes):
		return "address " + l.address
	case !w.takesStatus(l.status):
		return "status " + l.status
	case !w.takesType(l.media):
		return "type " + l.media
	}
	return ""
}

func (w *Where) takesTime(time string) bool {
	return (w.From == "" || time >= w.From) && (w.To == "" || time[:min(len(time), len(w.To))] <= w.To)
}

func (w *Where) takesStatus(status string) bool {
	if len(w.Statuses) > 0 {
		return containsFold(w.Statuses, status)
	}
	n, err := strconv.Atoi(status)
	return err != nil || isPageStatus(n)
}

func (w *Where) takesType(media string) bool {
	if len(w.MediaTypes) > 0 {
		return containsFold(w.MediaTypes, media)
	}
	return media == "" || media == "unk" || media == "warc/revisit" || isPageType(media)
}

// containsFold reports whether list has value, in upper or lower case.
func containsFold(list []string, value string) bool {
	return slices.ContainsFunc(list, func(s string) bool { return strings.EqualFold(s, value) })
}

func hasAnyPrefix(address string, prefixes []string) bool {
	_, bare, _ := strings.Cut(address, "://")
	for _, prefix := range prefixes {
		if strings.HasPrefix(address, prefix) || strings.HasPrefix(bare, prefix) {
			return true
		}
	}
	return false
}

// cdxFields are the fields of the lines of an index that does not name its fields, by their
// number.
var cdxFields = map[int]string{11: "N b a m s k r M S V g", 10: "N b a m s k r M V g", 9: "N b a m s k r V g"}

// isCDX reports whether head, without leading space, begins an index.
func isCDX(head []byte) bool {
	line, _, whole := bytes.Cut(head, []byte("\n"))
	if bytes.HasPrefix(line, []byte("CDX ")) {
		names := strings.Fields(string(line[len("CDX "):]))
		return len(names) > 2 && len(names[0]) == 1 && len(names[1]) == 1
	}
	if bytes.HasPrefix(line, []byte("!meta ")) {
		return true
	}
	key, rest, ok := strings.Cut(string(line), " ")
	stamp, rest, spaced := strings.Cut(rest, " ")
	return ok && spaced && whole && strings.Contains(key, ")") && len(stamp) == len("20060102150405") && !parseStamp(stamp).IsZero() &&
		(strings.HasPrefix(rest, "{") || len(strings.Fields(rest)) >= 7)
}

// maxIndexLine is the largest length of an index line.
const maxIndexLine = 1 << 20

// readCDX yields the pages that an index names.
func (in *input) readCDX() bool {
	if in.member {
		return in.fail(StageRead, fmt.Errorf("%w: an index inside of another archive", ErrUnsupported))
	}
	found := in.noting()
	archives := make(map[string]*recordHolder)
	lines := lineReader{r: in.r, limit: maxIndexLine}
	fields := ""
	for n := 1; ; n++ {
		line, err := lines.next()
		text := strings.TrimRight(string(line), "\r\n")
		switch {
		case err == io.EOF:
			return *found || in.fail(StageRead, ErrNoPages)
		case err == ErrTooLarge:
			continue
		case err != nil:
			return in.fail(StageRead, err)
		case strings.HasPrefix(strings.TrimSpace(text), "CDX "):
			fields = strings.TrimPrefix(strings.TrimSpace(text), "CDX ")
			continue
		case text == "" || text[0] == '!':
			continue
		}
		if !in.readIndexed(fmt.Sprintf("%s#%d", in.source, n), parseIndexLine(text, fields), archives) {
			return false
		}
	}
}

// readIndexed yields the page of the record that a line of an index names. source is the name
// of the line, and archives has the archives that lines before it named.
func (in *input) readIndexed(source string, l indexLine, archives map[string]*recordHolder) bool {
	reason := in.opts.Where.takes(&l)
	if reason == "" && !in.opts.chosenAddress(parseURL(l.address)) {
		reason = "excluded by its address"
	}
	if reason != "" {
		in.opts.skipped(source, reason)
		return true
	}
	file := in.archiveOf(l.file)
	if file == "" {
		e := newError(source, StageOpen, fmt.Errorf("%w: %s, which the index names", os.ErrNotExist, l.file))
		return in.yield(Capture{Source: source, URL: parseURL(l.address)}, e)
	}
	if archives[file] == nil {
		archives[file] = &recordHolder{storage: storageOf(file), archives: []span{{0, 1 << 62}}}
	}
	return openRecord(fmt.Sprintf("%s@%d", file, l.offset), file, l.offset, archives[file], in.opts, in.yield)
}

// parseIndexLine reads a line. fields are their letters, as in the first line of a CDX.
func parseIndexLine(text, fields string) indexLine {
	_, rest, _ := strings.Cut(text, " ")
	stamp, object, _ := strings.Cut(rest, " ")
	if strings.HasPrefix(object, "{") {
		return parseCDXJ(stamp, object)
	}
	values := strings.Fields(text)
	names := strings.Fields(fields)
	if len(names) == 0 {
		names = strings.Fields(cdxFields[len(values)])
	}
	l := indexLine{offset: -1}
	for i, name := range names[:min(len(names), len(values))] {
		if values[i] != "-" {
			l.set(name, values[i])
		}
	}
	return l
}

// parseCDXJ reads the time and the object of a line of a CDXJ.
func parseCDXJ(stamp, object string) indexLine {
	if isDeep([]byte(object)) || !gjson.Valid(object) {
		return indexLine{offset: -1}
	}
	o := gjson.Parse(object)
	return indexLine{o.Get("url").String(), stamp, o.Get("mime").String(), o.Get("status").String(), o.Get("filename").String(), parseOffset(o.Get("offset").String())}
}

// set sets the field with the given letter.
func (l *indexLine) set(letter, value string) {
	switch letter {
	case "a":
		l.address = value
	case "b":
		l.time = value
	case "m":
		l.media = value
	case "s":
		l.status = value
	case "g":
		l.file = value
	case "V":
		l.offset = parseOffset(value)
	}
}

// parseOffset returns the offset with the given digits, or -1 if it is none.
func parseOffset(digits string) int64 {
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n < 0 {
		return -1
	}
	return n
}

// archiveFolders are the folders that may have the archives of an index, relative to its own.
var archiveFolders = [...]string{".", "../archive", "archive", "../warcs", "..", "../warc"}

// archiveOf returns the archive that an index names, or "" if it does not exist.
func (in *input) archiveOf(name string) string {
	name = memberPath(name)
	dir := filepath.Dir(in.source)
	for _, sub := range archiveFolders {
		for _, file := range [...]string{name, path.Base(name)} {
			full := filepath.Join(dir, filepath.FromSlash(sub), filepath.FromSlash(file))
			if info, err := os.Stat(full); err == nil && info.Mode().IsRegular() {
				return full
			}
		}
	}
	return ""
}

// isStampPart reports whether s is the beginning of a time of an index, at least its year.
func isStampPart(s string) bool {
	return strings.Trim(s, "0123456789") == "" && len(s) >= len("2006") && len(s) <= len("20060102150405")
}

// Set adds a condition as "FIELD=VALUE": url, status, mime, from or to.
func (w *Where) Set(condition string) error {
	field, value, ok := strings.Cut(condition, "=")
	if !ok || value == "" {
		return fmt.Errorf("%q is no condition such as status=200", condition)
	}
	isTime := isStampPart(value)
	switch {
	case field == "url":
		if _, err := url.Parse(value); err != nil {
			return err
		}
		w.Prefixes = append(w.Prefixes, value)
	case field == "status":
		w.Statuses = append(w.Statuses, value)
	case field == "mime":
		if _, _, err := mime.ParseMediaType(value); err != nil {
			return err
		}
		w.MediaTypes = append(w.MediaTypes, value)
	case field == "from" && isTime:
		w.From = value
	case field == "to" && isTime:
		w.To = value
	case field == "from" || field == "to":
		return fmt.Errorf("%q is no time such as 2024 or 20240318", value)
	default:
		return fmt.Errorf("%q is none of url, status, mime, from and to", field)
	}
	return nil
}
