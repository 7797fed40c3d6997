package capture

import (
	"bufio"
	"bytes"
	"strings"
	"time"
)

// An ARC file (archive.org/web/researcher/ArcFileFormat.php), which the Internet Archive wrote
// until 2009 and others for longer, is a series of records:
//
//	address, of the server too, date, type, length of the block
//	block
//	empty line
//
// The fields of the line are separated by single spaces. In version 2 it has five more between
// type and length. The first record describes the file, under an address that begins with
// "filedesc://". Other blocks are HTTP responses or, from some programs, bare pages. In a
// compressed file, each record is a gzip member of its own.

// maxARCLine is the largest length of a record's line: addresses are shorter.
const maxARCLine = 4 << 10

var arcRecords = recordFormat{
	begins: func(head []byte) bool {
		line, _, _ := bytes.Cut(head, []byte("\n"))
		return parseARCLine(line) != nil
	},
	look:       maxARCLine,
	readHeader: readARCHeader,
	find:       findARC,
}

// readARCHeader reads the line of a record and returns it as the fields of a WARC record.
func readARCHeader(r *bufio.Reader) (header, error) {
	line, err := r.ReadSlice('\n')
	if err != nil {
		return nil, err
	}
	h := parseARCLine(line)
	if h == nil {
		return nil, errHeader
	}
	kind := "resource"
	switch start, _ := r.Peek(len("HTTP/")); {
	case strings.HasPrefix(h.get("WARC-Target-URI"), "filedesc:"):
		kind = "filedesc"
	case string(start) == "HTTP/":
		kind = "response"
	}
	return append(h, headerField{"WARC-Type", kind}), nil
}

// findARC goes to the next line that a record may begin with. The rest of a line may look like
// one.
func findARC(r *bufio.Reader, within bool) bool {
	if within && !skipLine(r) {
		return false
	}
	for {
		head, err := r.Peek(maxARCLine)
		line, _, whole := bytes.Cut(head, []byte("\n"))
		if parseARCLine(line) != nil {
			return true
		}
		if err != nil && !whole || !skipLine(r) {
			return false
		}
	}
}

// skipLine goes to the next line. It reports whether the line it skipped was complete.
func skipLine(r *bufio.Reader) bool {
	for {
		if _, err := r.ReadSlice('\n'); err != bufio.ErrBufferFull {
			return err == nil
		}
	}
}

// The places of the date among the fields of a record's line, from the end.
const (
	arcDate1 = 3 // version 1
	arcDate2 = 8 // version 2
)

// parseARCLine reads the line of a record. It returns nil if line is not one.
func parseARCLine(line []byte) header {
	line = bytes.TrimRight(line, "\r\n")
	if len(line) == 0 || line[len(line)-1] < '0' || line[len(line)-1] > '9' || len(line) > maxARCLine {
		return nil
	}
	fields := strings.Split(string(line), " ")
	for _, at := range [...]int{arcDate1, arcDate2} {
		place := len(fields) - at
		if place < 2 {
			continue
		}
		// A program may have left spaces in the address.
		address := strings.Join(fields[:place-1], "%20")
		when := arcTime(fields[place])
		if when.IsZero() || !strings.Contains(address, ":") {
			continue
		}
		return header{
			{"WARC-Target-URI", address},
			{"WARC-Date", when.Format(time.RFC3339)},
			{"Content-Type", strings.Replace(fields[place+1], "no-type", "", 1)},
			{"Content-Length", fields[len(fields)-1]},
		}
	}
	return nil
}

// arcTime reads the date of a record: 14 digits, or 12 without the seconds.
func arcTime(s string) time.Time {
	if len(s) != len("20060102150405") && len(s) != len("200601021504") {
		return time.Time{}
	}
	return parseStamp(s)
}
