// Generate writes the function that finds a tag by its name, out of the table of tags:
//
//	generate TAG.go FILE.go
//
// The function is a switch, which the compiler turns into binary searches by length and
// content: that is faster than any table that is searched, and nothing is built when the program starts.
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

// generate returns the code of the function for the table in source.
func generate(source []byte) ([]byte, error) {
	rows := row.FindAllSubmatch(source, -1)
	if rows == nil {
		return nil, errors.New("no table of tags")
	}
	var code bytes.Buffer
	code.WriteString(`// Code generated from the table in tag.go; DO NOT EDIT.

package page

// TagOf returns the tag with the given name in lower case, Unknown if the
// standard has none.
func TagOf(name []byte) Tag {
	switch string(name) {
`)
	for _, r := range rows {
		fmt.Fprintf(&code, "case %q:\nreturn %s\n", r[2], r[1])
	}
	code.WriteString("}\nreturn Unknown\n}\n")
	return format.Source(code.Bytes())
}
