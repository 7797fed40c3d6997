package report

import (
	"strings"

	"presscut/extract"
)

// reasonWords returns a reason in words: "more words than usual".
func reasonWords(r extract.Reason) string {
	name := r.Feature
	switch {
	case strings.HasPrefix(name, "inside "), strings.HasPrefix(name, "named like "), name == "hidden", name == "first copy",
		strings.HasSuffix(name, ": inside"), strings.HasPrefix(name, "inside the"):
		if r.Value > r.Usual {
			return name
		}
		return "not " + name
	case isKind(name):
		return name + " unlike most"
	case r.Value > r.Usual:
		return name + ": more than usual"
	}
	return name + ": less than usual"
}

// isKind reports whether the values of a feature are kinds of things and not amounts.
func isKind(feature string) bool {
	switch feature {
	case "tag", "parent's tag", "grandparent's tag", "last character", "first character", "level of its heading",
		"end of what leads in to its structure", "heading above its structure", "page: declared type", "page: kind of its address":
		return true
	}
	return false
}

// RuleWords returns in words by which rule a block was kept or dropped, or "" if by none.
func RuleWords(b *extract.Judgement) string {
	switch b.Rule {
	case extract.AmidTextRule:
		return "kept by a rule: a paragraph among those of the article"
	case extract.AboveTextRule:
		return "kept by a rule: a heading whose text is kept"
	case extract.WithItemsRule:
		if b.Keep {
			return "kept by a rule: with the rest of its list, table, code or quotation"
		}
		return "dropped by a rule: with the rest of its list, table, code or quotation"
	case extract.AuthorBoxRule:
		return "dropped by a rule: a box that presents the author"
	case extract.OutOfSightRule:
		return "dropped by a rule: the page conceals it"
	case extract.CopyRule:
		return "dropped by a rule: it stands above already"
	case extract.WithoutTextRule:
		return "dropped by a rule: a heading whose text was dropped"
	}
	return ""
}

// partName returns the name of the role of a block that is neither text of the body nor
// dropped.
func partName(b *extract.Judgement) string {
	switch {
	case b.Rule == extract.CopyRule:
		return "copy"
	case b.Part == extract.AsidePart:
		return "aside"
	case b.Part == extract.CaptionPart:
		return "caption"
	case b.Part == extract.CommentPart:
		return "comment"
	}
	return ""
}
