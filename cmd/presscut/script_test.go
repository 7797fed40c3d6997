package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

const scripts = "../../testdata/script"

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"presscut": main})
}

// TestScripts runs the scripts of testdata/script. Each begins in a folder that
// holds a copy of testdata/script/saved; $CAPTURED is testdata/script/captured.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: scripts,
		Setup: func(env *testscript.Env) error {
			captured, err := filepath.Abs(filepath.Join(scripts, "captured"))
			if err != nil {
				return err
			}
			env.Setenv("CAPTURED", captured)
			return os.CopyFS(filepath.Join(env.WorkDir, "saved"), os.DirFS(filepath.Join(scripts, "saved")))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "archive": archive, "hurt": hurt},
	})
}

// exits is the script command "exits CODE PROGRAM ARGS...": it runs the program
// and wants that exit code.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var status *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &status) {
		got = status.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}
