// Package codelang reads the language of a block of code: from the classes and attributes that
// highlighters of code give it, and from the label above it. All words must be in small letters.
package codelang

import (
	"strings"
	"unicode"

	"presscut/extract/internal/lexicon"
)

// Attributes are the attributes that hold the language of code.
var Attributes = [...]string{"data-lang", "data-language", "data-enlighter-language", "data-code-language", "data-programming-language", "language", "lang-name", "syntax"}

// prefixes are what highlighters write before the language in a class.
var prefixes = [...]string{"language-", "lang-", "highlight-source-", "highlight-text-", "brush:", "highlight-", "code-lang-", "lang:", "mw-highlight-lang-"}

// companions are the classes beside which Pandoc, highlight.js and Prism write the bare name.
var companions = [...]string{"sourcecode", "hljs", "highlight", "src", "crayon-syntax", "syntaxhighlighter"}

// maxName is the largest number of bytes in the name of a language.
const maxName = 20

// Clean returns name as the language of a block of code, without options that follow it,
// "rust,ignore". It returns "" if name means no language.
func Clean(name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	if lexicon.IsNoCodeLanguage(name) || strings.ContainsAny(name, " \t\"'<>`{}()") || len(name) > maxName {
		return ""
	}
	if end := strings.IndexFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("+-#._", r)
	}); end >= 0 {
		return name[:end]
	}
	return name
}

// Prefixed returns the language in the word of a class that announces one. It reports false if
// there is none. The name of SyntaxHighlighter's brush may be the next word.
func Prefixed(words []string) (language string, found bool) {
	for i, word := range words {
		if word == "brush:" && i+1 < len(words) {
			return Clean(strings.Trim(words[i+1], ";")), true
		}
		for _, prefix := range prefixes {
			rest, ok := strings.CutPrefix(word, prefix)
			if !ok {
				continue
			}
			if language := Clean(strings.TrimSuffix(strings.Trim(rest, ";"), "-basic")); language != "" {
				return language, true
			}
		}
	}
	return "", false
}

// Bare returns the first word of a class of code that is the name of a language, or "". A single
// letter is none.
func Bare(words []string) string {
	for _, word := range words {
		if word = strings.TrimPrefix(word, "code-"); len(word) > 1 && lexicon.IsCodeLanguage(word) {
			return word
		}
	}
	return ""
}

// Beside returns the language that a class has beside one of the companions, or "".
func Beside(words []string) string {
	for i, word := range words {
		if !isCompanion(word) {
			continue
		}
		for j, other := range words {
			if language := Clean(strings.TrimPrefix(other, "src-")); j != i && lexicon.IsCodeLanguage(language) {
				return language
			}
		}
	}
	return ""
}

func isCompanion(word string) bool {
	for _, companion := range companions {
		if word == companion {
			return true
		}
	}
	return false
}

// OfLabel returns the language that a label names, either directly or by the extension of a file
// name, or "".
func OfLabel(label string) string {
	if lexicon.IsCodeLanguage(label) {
		return label
	}
	dot := strings.LastIndexByte(label, '.')
	if dot <= 0 || strings.ContainsAny(label, " \t\n") {
		return ""
	}
	for _, row := range endings {
		if row.ending == label[dot+1:] {
			return row.language
		}
	}
	return ""
}

// endings are file name extensions with their languages.
var endings = [...]struct{ ending, language string }{
	{"py", "python"}, {"js", "javascript"}, {"mjs", "javascript"}, {"ts", "typescript"}, {"rb", "ruby"}, {"rs", "rust"}, {"sh", "bash"},
	{"yml", "yaml"}, {"yaml", "yaml"}, {"json", "json"}, {"go", "go"}, {"java", "java"}, {"kt", "kotlin"}, {"cs", "csharp"}, {"c", "c"},
	{"h", "c"}, {"cpp", "cpp"}, {"cc", "cpp"}, {"hpp", "cpp"}, {"php", "php"}, {"html", "html"}, {"css", "css"}, {"scss", "scss"},
	{"sql", "sql"}, {"xml", "xml"}, {"toml", "toml"}, {"ini", "ini"}, {"swift", "swift"}, {"tsx", "tsx"}, {"jsx", "jsx"}, {"vue", "vue"},
	{"ex", "elixir"}, {"hs", "haskell"}, {"jl", "julia"}, {"lua", "lua"}, {"pl", "perl"}, {"scala", "scala"}, {"dart", "dart"},
	{"tf", "hcl"}, {"tex", "latex"}, {"md", "markdown"}, {"ps1", "powershell"},
}
