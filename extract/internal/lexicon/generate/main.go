// Generate writes Go code for the word lists of a folder:
//
//	generate FOLDER FILE.go
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: generate FOLDER FILE.go")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(folder, name string) error {
	code, err := generate(folder)
	if err != nil {
		return err
	}
	return os.WriteFile(name, code, 0o666)
}

// generate returns Go code for the lists of folder, in the order of their file names.
func generate(folder string) ([]byte, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no list in %s", folder)
	}
	var code bytes.Buffer
	code.WriteString("// Code generated from the lists in words; DO NOT EDIT.\n\npackage lexicon\n")
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		l, err := parse(string(data))
		if err != nil {
			return nil, fmt.Errorf("%s:%w", name, err)
		}
		l.write(&code)
	}
	return format.Source(code.Bytes())
}
