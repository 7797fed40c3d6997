//go:build !linux

package main

import "io"

// isClosed reports whether the caller has closed standard output: this is known only on Linux.
func isClosed(io.Writer) bool { return false }
