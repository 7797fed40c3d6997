package main

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"presscut/format"
)

// complete registers the values of a flag for the shell's completion.
func complete(cmd *cobra.Command, flag string, values ...string) {
	// The only error is that of a flag that does not exist or is registered twice.
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

// completeFields registers, for the shell's completion, flags whose value is a list of fields.
func completeFields(cmd *cobra.Command, flags ...string) {
	for _, flag := range flags {
		_ = cmd.RegisterFlagCompletionFunc(flag, lastField)
	}
}

// lastField completes the last name of a list of fields by those that are not in the list.
func lastField(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	before := typed[:strings.LastIndexByte(typed, ',')+1]
	named := strings.Split(before, ",")
	var lists []string
	for _, name := range format.Fields() {
		if !slices.Contains(named, name) {
			lists = append(lists, before+name)
		}
	}
	return lists, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

// completeNoFiles registers flags whose values are not names of files. For others the shell's
// completion lists the files.
func completeNoFiles(cmd *cobra.Command) {
	cmd.Flags().VisitAll(func(flag *pflag.Flag) {
		if _, known := cmd.GetFlagCompletionFunc(flag.Name); !known && !namesFile(flag) {
			complete(cmd, flag.Name)
		}
	})
}

// namesFile reports whether the value of a flag is the name of a file or a folder, by its name
// in the help.
func namesFile(flag *pflag.Flag) bool {
	switch flag.Value.Type() {
	case "FILE", "DIR", "TEMPLATE":
		return true
	}
	return false
}

// addCompletion adds cobra's subcommand that writes completion scripts for shells to the
// output of root, with a script for bash that does not escape words.
func addCompletion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	completion, _, _ := root.Find([]string{"completion"})
	completion.Args = func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		shells := commandNames(completion)
		return usage(suggest("", args[0], shells)+"The shells are "+strings.Join(shells, ", "), "no completion for %q", args[0])
	}
	completion.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
	bash, _, _ := root.Find([]string{"completion", "bash"})
	bash.RunE = func(cmd *cobra.Command, _ []string) error {
		bare, err := cmd.Flags().GetBool("no-descriptions")
		if err != nil {
			return err
		}
		return writeBashCompletion(cmd.OutOrStdout(), root, !bare)
	}
}

// writeBashCompletion writes the completion script for bash. In cobra's script the last word
// is escaped by printf, which from bash 5.2 on puts a backslash before the commas of
// title,authors. No word of presscut's own needs an escape, and bash completes the names of
// files.
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
