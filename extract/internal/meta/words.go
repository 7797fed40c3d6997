package meta

import "strings"

// vocabulary is a set of words and phrases by language. In each language they stand
// folded, with bars between them.
type vocabulary []struct{ language, words string }

// has reports whether a folded word or phrase is one of v, in whatever language.
func (v vocabulary) has(word string) bool {
	if word == "" {
		return false
	}
	for i := range v {
		for rest := v[i].words; rest != ""; {
			var one string
			if one, rest, _ = strings.Cut(rest, "|"); one == word {
				return true
			}
		}
	}
	return false
}

// groupWords are what groups call themselves, before the words that name them.
var groupWords = vocabulary{
	{"en", "center|centre|service|institute|association|department|council|office|society|foundation|ministry|school|college|" +
		"university|bureau|board|committee|academy|federation|union|league|agency|museum|house|bank|church|club|network|" +
		"campaign|coalition|alliance|division|directorate|secretariat|voice|friends|citizens|doctors|reporters|people|" +
		"republic|state|city|county|kingdom|government|embassy|library|laboratory|faculty"},
}

// noticeWords end the names of pages about how a site works, and of pictures, which
// stand beside the names of authors.
var noticeWords = vocabulary{
	{"en", "guidelines|process|icon|disclosure|disclaimer"},
	{"de", "richtlinien|hinweis|hinweise"},
}

// lifeVerbs begin what is said about somebody whose name stands before them.
var lifeVerbs = vocabulary{
	{"en", "is|was|has|had|covers|covered|writes|wrote|works|worked|lives|lived|reports|reported|leads|led|joined|studied|studies|" +
		"teaches|taught|runs|ran|serves|served|spent|began|started|loves|enjoys|holds|edits|founded|specializes|specialises|" +
		"currently|previously|graduated|earned|contributes|received|grew|believes|helps|focuses|brings|owns|creates|makes|hosts"},
	{"de", "ist|war|hat|schreibt|arbeitet|lebt|leitet|studierte|studiert|berichtet|beschäftigt|gründete|wurde|betreibt|lehrt|liebt"},
	{"fr", "est|était|a écrit|écrit|couvre|travaille|vit|dirige|enseigne|collabore"},
	{"es", "es|era|escribe|cubre|trabaja|vive|dirige|estudió|colabora|enseña"},
	{"it", "è|scrive|lavora|vive|dirige|insegna|collabora"},
	{"pt", "é|escreve|cobre|trabalha|vive|dirige|ensina"},
	{"nl", "is|was|schrijft|werkt|woont|leidt|doceert"},
	{"pl", "jest|był|była|pisze|pracuje|mieszka"},
	{"sv", "är|skriver|arbetar|bor|leder"},
	{"da", "er|skriver|arbejder|bor|leder"},
	{"ru", "пишет|работает|живет|живёт|освещает"},
}
