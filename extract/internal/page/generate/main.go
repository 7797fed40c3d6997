// Generate writes the table in which TagOf looks a name up, out of the table of tags:
//
//	generate TAG.go FILE.go
//
// The table is constant data: nothing is built when the program starts. A lookup compares one name, and
// takes no longer than a switch over all names, which the compiler turns into binary searches.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"os"
	"regexp"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: generate TAG.go FILE.go")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(table, name string) error {
	source, err := os.ReadFile(table)
	if err != nil {
		return err
	}
	code, err := generate(source)
	if err != nil {
		return err
	}
	return os.WriteFile(name, code, 0o666)
}

// row is a row of the table: a tag and its name.
var row = regexp.MustCompile(`(?m)^\t([A-Z]\w*): +\{"([^"]+)"`)

// placeBits is the size of the generated table as a power of two. With 512 places, no seed
// would give each name a place of its own.
const (
	placeBits = 10
	places    = 1 << placeBits
)

// generate returns the code of the table of places for the table of tags in source.
func generate(source []byte) ([]byte, error) {
	rows := row.FindAllSubmatch(source, -1)
	if rows == nil {
		return nil, errors.New("no table of tags")
	}
	for seed := uint32(1); seed < 1<<20; seed += 2 {
		if tags, ok := arrange(rows, seed); ok {
			return write(tags, seed)
		}
	}
	return nil, errors.New("two names have the same place with every seed")
}

// arrange returns the tag at each place, or false if two names have the same place.
func arrange(rows [][][]byte, seed uint32) (tags [places]string, ok bool) {
	for _, r := range rows {
		at := &tags[place(r[2], seed)]
		if *at != "" {
			return tags, false
		}
		*at = string(r[1])
	}
	return tags, true
}

// place is the function of the same name in tag.go.
func place(name []byte, seed uint32) uint32 {
	n := len(name)
	letters := uint32(name[0]) | uint32(name[n>>1])<<8 | uint32(name[n-1])<<16 | uint32(n)<<24
	return letters * seed >> (32 - placeBits)
}

func write(tags [places]string, seed uint32) ([]byte, error) {
	var code bytes.Buffer
	fmt.Fprintf(&code, `// Code generated from the table in tag.go; DO NOT EDIT.

package page

const (
	placeSeed = %d // gives each name of a tag a place of its own
	placeBits = %d
)

// places are the tags at the places of their names.
var places = [1 << placeBits]Tag{
`, seed, placeBits)
	for i, tag := range tags {
		if tag != "" {
			fmt.Fprintf(&code, "%d: %s,\n", i, tag)
		}
	}
	code.WriteString("}\n")
	return format.Source(code.Bytes())
}
