package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestInterrupt sends Ctrl-C to a program that waits for more input. It wants
// what was under way written, the next step told, and the exit code of shells.
func TestInterrupt(t *testing.T) {
	tests := []struct {
		name  string
		args  []string
		lines int
		rest  string // what is written after the signal
		told  string
	}{
		{"stream", []string{"--jsonl"}, 3, "", "presscut: interrupted after 3 of 3 pages gave an article"},
		{"array", []string{"--json", "-p", "title"}, 9, "}\n]\n", "presscut: interrupted after 3 of 3 pages"},
		{"file", []string{"--jsonl", "-o", "out.jsonl"}, 0, "", "out.jsonl was not written"},
		{"folder", []string{"-o", "out/"}, 0, "", "The same command with --resume goes on from here"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			cmd := program(t, append([]string{"--from", "jsonl"}, test.args...)...)
			cmd.Dir = t.TempDir()
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			stdin, err := cmd.StdinPipe()
			if err != nil {
				t.Fatal(err)
			}
			stdout, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			for i := range 3 {
				writeLine(t, stdin, i)
			}
			lines := bufio.NewReader(stdout)
			for range test.lines {
				if _, err := lines.ReadString('\n'); err != nil {
					t.Fatal(err)
				}
			}
			if test.lines == 0 {
				waitForOutput(cmd.Dir)
			}
			cmd.Process.Signal(os.Interrupt)
			rest, _ := io.ReadAll(lines)
			cmd.Wait()
			if code := cmd.ProcessState.ExitCode(); code != exitInterrupted {
				t.Errorf("exit code %d, want %d", code, exitInterrupted)
			}
			if string(rest) != test.rest {
				t.Errorf("at the end %q was written, want %q", rest, test.rest)
			}
			if !strings.Contains(stderr.String(), test.told) {
				t.Errorf("standard error %q lacks %q", &stderr, test.told)
			}
			for name := range files(t, cmd.Dir) {
				if strings.HasSuffix(name, ".part") || strings.HasSuffix(name, "out.jsonl") {
					t.Errorf("%s is left behind", name)
				}
			}
		})
	}
}

func writeLine(t *testing.T, w io.Writer, i int) {
	line, err := json.Marshal(map[string]string{"html": testPage(i)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(append(line, '\n')); err != nil {
		t.Fatal(err)
	}
}

// waitForOutput waits until something is written below dir. Files may get their
// names, and lose those they had, while it looks.
func waitForOutput(dir string) {
	for found := false; !found; {
		filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				info, err := d.Info()
				found = found || err == nil && info.Size() > 0
			}
			return nil
		})
	}
}
