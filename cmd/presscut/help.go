package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// helpWidth is the width in columns of all help: the default width of a terminal.
const helpWidth = 80

// usageHelp is shown if the command line names no page.
const usageHelp = `presscut cuts the article out of saved pages.

Usage: %s

  presscut page.html                          prints the article
  presscut saved/ -o articles/                writes a file a page
  presscut --jsonl pages.warc.gz > all.jsonl  writes a record a page

presscut --help lists the flags, presscut help TOPIC tells more; topics are
%s
`

// writeUsage writes a short help.
func writeUsage(w io.Writer, root *cobra.Command) error {
	topics := folded(strings.Join(topicNames(), ", ")+".", helpWidth)
	_, err := fmt.Fprintf(w, usageHelp, root.UseLine(), strings.Join(topics, "\n"))
	return err
}

// groupAnnotation is the annotation of a flag that holds the title of its group in the help.
const groupAnnotation = "group"

// addGroup adds the flags that add registers to those of cmd, as a group of the help. A name
// in backquotes in the usage of a flag is that of its value.
func addGroup(cmd *cobra.Command, title string, add func(set *pflag.FlagSet)) {
	set := pflag.NewFlagSet(title, pflag.ContinueOnError)
	set.SortFlags = false
	add(set)
	set.VisitAll(func(flag *pflag.Flag) {
		flag.Annotations = map[string][]string{groupAnnotation: {title}}
		if name, usage := pflag.UnquoteUsage(flag); usage != flag.Usage {
			flag.Value, flag.Usage = metavar{flag.Value, name}, usage
			if flag.DefValue == "[]" {
				flag.DefValue = ""
			}
		}
	})
	cmd.Flags().AddFlagSet(set)
}

// metavar is the value of a flag with a name for the help. Completion shows the usage of a
// flag unchanged, so the name cannot be there in backquotes.
type metavar struct {
	pflag.Value
	name string
}

func (m metavar) Type() string { return m.name }

// flagGroup is the flags of a group.
type flagGroup struct {
	title string
	set   *pflag.FlagSet
}

// flagGroups returns the flags of cmd in their groups.
func flagGroups(cmd *cobra.Command) []*flagGroup {
	cmd.InitDefaultHelpFlag()
	var groups []*flagGroup
	byTitle := make(map[string]*flagGroup)
	cmd.Flags().VisitAll(func(flag *pflag.Flag) {
		title := "Other flags"
		if names := flag.Annotations[groupAnnotation]; len(names) > 0 {
			title = names[0]
		}
		group := byTitle[title]
		if group == nil {
			group = &flagGroup{title, pflag.NewFlagSet(title, pflag.ContinueOnError)}
			group.set.SortFlags = false
			byTitle[title] = group
			groups = append(groups, group)
		}
		group.set.AddFlag(flag)
	})
	return groups
}

// writeHelp writes the help of cmd.
func writeHelp(cmd *cobra.Command, _ []string) {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\nUsage:\n  %s\n", strings.TrimSpace(cmp.Or(cmd.Long, cmd.Short)), cmd.UseLine())
	if cmd.Example != "" {
		fmt.Fprintf(&b, "\nExamples:\n%s\n", cmd.Example)
	}
	writeCommands(&b, cmd)
	for _, group := range flagGroups(cmd) {
		if group.set.HasAvailableFlags() {
			fmt.Fprintf(&b, "\n%s:\n%s", group.title, group.set.FlagUsagesWrapped(helpWidth))
		}
	}
	if !cmd.HasParent() {
		b.WriteString("\nTopics, for presscut help TOPIC:\n")
		for _, topic := range topics() {
			fmt.Fprintf(&b, "  %-12s %s\n", topic.name, topic.short)
		}
	}
	fmt.Fprint(cmd.OutOrStdout(), b.String())
}

// writeCommands writes the list of cmd's subcommands.
func writeCommands(b *strings.Builder, cmd *cobra.Command) {
	if !cmd.HasAvailableSubCommands() {
		return
	}
	b.WriteString("\nCommands:\n")
	for _, sub := range cmd.Commands() {
		if sub.IsAvailableCommand() || sub.Name() == "help" {
			fmt.Fprintf(b, "  %-12s %s\n", sub.Name(), sub.Short)
		}
	}
}

// helpCommand returns the subcommand that describes a command or a topic.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND|TOPIC]",
		Short: "Tell of a command or a topic",
		ValidArgsFunction: func(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return append(topicNames(), commandNames(cmd.Root())...), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			root := cmd.Root()
			if len(args) == 0 {
				return root.Help()
			}
			for _, topic := range topics() {
				if topic.name == args[0] {
					fmt.Fprint(cmd.OutOrStdout(), topic.text(root))
					return nil
				}
			}
			if found, rest, err := root.Find(args); err == nil && found != root && len(rest) == 0 {
				return found.Help()
			}
			known := append(topicNames(), commandNames(root)...)
			return usage(suggest("", args[0], known)+"Topics and commands are "+strings.Join(known, ", "), "no help for %q", args[0])
		},
	}
}

func commandNames(root *cobra.Command) []string {
	var names []string
	for _, sub := range root.Commands() {
		if sub.IsAvailableCommand() {
			names = append(names, sub.Name())
		}
	}
	return names
}
