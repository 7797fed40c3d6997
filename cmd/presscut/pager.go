package main

import (
	"errors"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"
)

// notStarted is the exit code of a shell that could not start a program.
const notStarted = 126

// paged calls write with its output in the pager of $PAGER, if standard output is a terminal
// and there is one.
func (c *command) paged(write func() error) error {
	name := os.Getenv("PAGER")
	if !c.atTerminal() || c.noPager || c.check || name == "" || name == "cat" {
		return write()
	}
	pager := pagerCommand(name)
	pager.Stdout, pager.Stderr = c.stdout, os.Stderr
	pager.Env = append(os.Environ(), unlessSet("LESS", "FRX")...) // as git does: it ends by itself after one screen, and shows colours
	pager.Env = append(pager.Env, unlessSet("LV", "-c")...)
	pipe, err := pager.StdinPipe()
	if err != nil {
		return write()
	}
	if err := pager.Start(); err != nil {
		return usage("--no-pager writes without it", "PAGER %s: %s", name, cause(err))
	}
	c.stdout = pipe
	err = write()
	pipe.Close()
	signal.Ignore(os.Interrupt) // which is meant for the pager from now on
	if failed := pager.Wait(); failed != nil && (err == nil || pager.ProcessState.ExitCode() >= notStarted) {
		return usage("--no-pager writes without it", "PAGER %s: %v", name, failed)
	}
	if f := (*failure)(nil); errors.As(err, &f) && f.code == codeClosed {
		return nil // the reader has seen enough
	}
	return err
}

// pagerCommand returns the command that a shell would run.
func pagerCommand(line string) *exec.Cmd {
	if words := strings.Fields(line); runtime.GOOS == "windows" && len(words) > 0 {
		return exec.Command(words[0], words[1:]...)
	}
	return exec.Command("sh", "-c", line)
}

func unlessSet(name, value string) []string {
	if _, set := os.LookupEnv(name); set {
		return nil
	}
	return []string{name + "=" + value}
}
