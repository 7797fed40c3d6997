package main

import (
	"errors"
	"io/fs"
	"os"

	"presscut/extract"
	"presscut/extract/rules"
)

// settleRules reads the selectors of --keep and --drop and the files of --rules. Those of the
// command line take precedence.
func (c *command) settleRules() error {
	var own extract.SiteRule
	var err error
	if own.Keep, err = parseSelectors("--keep", c.keep); err != nil {
		return err
	}
	if own.Drop, err = parseSelectors("--drop", c.drop); err != nil {
		return err
	}
	c.rules = nil
	if len(c.keep)+len(c.drop) > 0 {
		c.rules = append(c.rules, own)
	}
	for _, name := range c.ruleFiles {
		read, err := readRules(name)
		if err != nil {
			return err
		}
		c.rules = append(c.rules, read...)
	}
	return nil
}

// parseSelectors reads the selectors of a flag.
func parseSelectors(flag string, texts []string) ([]extract.Selector, error) {
	var all []extract.Selector
	for _, text := range texts {
		s, err := extract.ParseSelector(text)
		if err != nil {
			return nil, usage("presscut help rules lists what a selector may be", "%s: %v", flag, err)
		}
		all = append(all, s)
	}
	return all, nil
}

// readRules reads a file of rules.
func readRules(name string) ([]extract.SiteRule, error) {
	file, err := os.Open(name)
	if err != nil {
		f := &failure{code: "rules", message: name + ": " + cause(err), stage: "read", exit: exitFault}
		if errors.Is(err, fs.ErrNotExist) {
			f.next = "Check the name behind --rules"
		}
		return nil, f
	}
	defer file.Close()
	all, err := rules.Read(file, name)
	if err != nil {
		return nil, usage("presscut help rules shows a file", "%v", err)
	}
	return all, nil
}

const rulesHelp = `For pages that are read wrong, CSS selectors say where their parts stand:

  --keep 'div.story'      the article is all of the text in these elements, and
                          no other
  --drop '.share, aside'  the page is read as if these elements were empty

A selector has types, classes, ids and attributes (p.lead, #main, [data-ad],
[href^="/tag/"], =, ~=, |=, ^=, $=, *=, and i before the bracket), a space, >, +
or ~ between them, commas, :not(.ad), :first-child, :last-child, :nth-child(2).
presscut explain prints one for the container of each block.

--rules FILE has the same for sites, to keep and to share. It is YAML:

  # The share bar stands in the text, the first date is that of the weather.
  courier.example:
    keep: article .story
    drop: [.share, aside]
    date: time.published

  "*.blog.example/archive/**":
    title: h2.entry
    authors: .signature

A pattern is a host, which means its subdomains too, and behind a slash a glob
for the path. It is held against the page's address: that of --url, of its
archive, or the one that the page gives as its canonical. Below it stand keep,
drop, title, authors and date, each with a selector or a list. Of several
patterns that fit, and of --keep, the first counts whose selectors find
something; what they drop adds up.

Selectors that find nothing change nothing, and are told as a warning, in the
record too: of a list in a file, if none of them does.
`
