package main

import (
	"bytes"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// addCompletion adds cobra's subcommand that writes completion scripts for shells to
// the output of root, with a script for bash that leaves words as they are.
func addCompletion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	bash, _, err := root.Find([]string{"completion", "bash"})
	if err != nil {
		panic(err)
	}
	bash.RunE = func(cmd *cobra.Command, _ []string) error {
		bare, err := cmd.Flags().GetBool("no-descriptions")
		if err != nil {
			return err
		}
		return writeBashCompletion(cmd.OutOrStdout(), root, !bare)
	}
}

// writeBashCompletion writes the completion script for bash. Cobra's has the last word
// escaped by printf, which from bash 5.2 on puts a backslash before the commas of
// title,authors. No word of presscut's own has to be escaped, and names of files are
// bash's part.
func writeBashCompletion(w io.Writer, root *cobra.Command, descriptions bool) error {
	var script bytes.Buffer
	if err := root.GenBashCompletionV2(&script, descriptions); err != nil {
		return err
	}
	_, err := strings.NewReplacer(
		`$(printf "%q" "${COMPREPLY[0]}")`, `${COMPREPLY[0]}`,
		`$(printf "%q" "${COMPREPLY[0]%%$tab*}")`, `${COMPREPLY[0]%%$tab*}`,
	).WriteString(w, script.String())
	return err
}
