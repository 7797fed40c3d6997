package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// manPage returns the manual page of the program in the macros of man(7).
func manPage(root *cobra.Command) string {
	m := &manual{}
	fmt.Fprintf(m, ".TH PRESSCUT 1 \"\" \"presscut %s\" \"User Commands\"\n", version)
	m.section("Name")
	m.line(`presscut \- ` + roff(strings.ToLower(root.Short[:1])+root.Short[1:]))
	m.section("Synopsis")
	m.line(roff(root.UseLine()))
	for _, sub := range root.Commands() {
		if sub.IsAvailableCommand() {
			m.line(".br")
			m.line(roff(sub.UseLine()))
		}
	}
	m.section("Description")
	m.line(roff(root.Long))
	m.section("Options")
	for _, group := range flagGroups(root) {
		m.line(".SS " + roff(group.title))
		group.set.VisitAll(m.flag)
	}
	m.section("Commands")
	for _, sub := range root.Commands() {
		if sub.IsAvailableCommand() {
			m.line(".TP\n.B " + roff(sub.Name()))
			m.line(roff(sub.Short))
		}
	}
	for _, topic := range topics() {
		if topic.name != "man" {
			m.section(topic.name)
			m.verbatim(topic.text(root))
		}
	}
	m.section("Examples")
	m.verbatim(root.Example)
	return m.String()
}

// manual is a manual page that is being written.
type manual struct{ strings.Builder }

func (m *manual) line(s string) { m.WriteString(s + "\n") }

func (m *manual) section(title string) { m.line(".SH " + strings.ToUpper(roff(title))) }

// verbatim writes lines unchanged.
func (m *manual) verbatim(text string) {
	m.line(".nf\n" + roff(strings.TrimRight(text, "\n")) + "\n.fi")
}

// flag writes a flag as an entry of a list.
func (m *manual) flag(flag *pflag.Flag) {
	if flag.Hidden {
		return
	}
	name, usage := pflag.UnquoteUsage(flag)
	entry := `\fB` + roff("--"+flag.Name) + `\fR`
	if flag.Shorthand != "" {
		entry = `\fB` + roff("-"+flag.Shorthand) + `\fR, ` + entry
	}
	if name != "" {
		entry += ` \fI` + roff(name) + `\fR`
	}
	m.line(".TP\n" + entry)
	m.line(roff(usage))
}

// roff returns s with roff's commands escaped: backslashes, hyphens, and full stops and
// apostrophes at the beginning of a line.
func roff(s string) string {
	lines := strings.Split(strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
