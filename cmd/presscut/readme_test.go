package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestReadme runs the examples of README.md: in each block marked "console", a
// line after "$ " is a command for the shell, and what follows is what it
// prints.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := 0
	for _, block := range strings.Split(string(readme), "```console\n")[1:] {
		block, _, ok := strings.Cut(block, "```")
		if !ok {
			t.Fatal("a block of README.md is not closed")
		}
		for _, example := range strings.Split("\n"+block, "\n$ ")[1:] {
			command, want, _ := strings.Cut(example, "\n")
			examples++
			t.Run(command, func(t *testing.T) {
				shell := exec.Command("sh", "-c", command)
				shell.Dir = "../.."
				got, _ := shell.Output()
				if strings.TrimRight(string(got), "\n") != strings.TrimRight(want, "\n") {
					t.Errorf("it prints\n%s\nREADME.md has\n%s", got, want)
				}
			})
		}
	}
	if examples == 0 {
		t.Error("README.md has no examples")
	}
}
