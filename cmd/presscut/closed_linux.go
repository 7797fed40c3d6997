package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

// shells are the programs with a syntax that closes standard output.
var shells = []string{"sh", "bash", "dash", "ash", "busybox", "ksh", "mksh", "zsh", "fish"}

// isClosed reports whether the caller has closed standard output, as ">&-" does in a shell.
// Before the program begins, Go opens /dev/null in its place, for reading and writing. Other
// programs do the same to discard the output, which is not a fault; but a shell opens it only
// for writing then.
func isClosed(stdout io.Writer) bool {
	f, ok := stdout.(*os.File)
	if !ok || f != os.Stdout {
		return false
	}
	flags, _, errno := syscall.Syscall(syscall.SYS_FCNTL, f.Fd(), syscall.F_GETFL, 0)
	if errno != 0 || flags&syscall.O_ACCMODE != syscall.O_RDWR || !isNull("self") {
		return false
	}
	parent := fmt.Sprint(os.Getppid())
	name, err := os.ReadFile(filepath.Join("/proc", parent, "comm"))
	return err == nil && slices.Contains(shells, strings.TrimSpace(string(name))) && !isNull(parent)
}

// isNull reports whether the standard output of a process is /dev/null.
func isNull(process string) bool {
	name, err := os.Readlink(filepath.Join("/proc", process, "fd/1"))
	return err == nil && name == os.DevNull
}
