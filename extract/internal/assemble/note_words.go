package assemble

// noteHeadings are the headings of footnotes and references in the form of foldWords.
var noteHeadings = [...]struct {
	language string
	names    []string
}{
	{"en", []string{"footnotes", "notes", "endnotes", "end notes", "references", "references and notes", "notes and references",
		"citations", "works cited", "bibliography", "sources"}},
	{"de", []string{"fußnoten", "anmerkungen", "einzelnachweise", "endnoten", "quellen", "literatur", "quellenangaben"}},
	{"fr", []string{"notes de bas de page", "références", "notes et références", "sources et références"}},
	{"es", []string{"notas", "notas al pie", "referencias", "fuentes"}},
	{"pt", []string{"notas de rodapé", "referências"}},
	{"it", []string{"note", "riferimenti", "note a piè di pagina", "fonti"}},
	{"nl", []string{"voetnoten", "noten", "bronnen", "referenties"}},
	{"sv", []string{"fotnoter", "noter", "referenser", "källor"}},
	{"da", []string{"fodnoter", "kilder"}},
	{"no", []string{"fotnoter", "referanser"}},
	{"fi", []string{"alaviitteet", "viitteet", "lähteet"}},
	{"pl", []string{"przypisy"}},
	{"cs", []string{"poznámky", "poznámky pod čarou"}},
	{"ru", []string{"примечания", "сноски", "ссылки на источники"}},
	{"uk", []string{"примітки", "виноски"}},
	{"tr", []string{"dipnotlar", "kaynakça"}},
	{"zh", []string{"注", "注释", "註釋", "脚注", "参考文献", "參考文獻", "参考资料"}},
	{"ja", []string{"注釈", "脚注", "参考文献"}},
	{"ko", []string{"각주", "주석"}},
}

// maxNamed is the number of characters of the longest heading of notes.
const maxNamed = 25

// namesNotes reports whether block i is a heading of notes, even if only by bold type.
func (b *builder) namesNotes(i int32) bool {
	if b.page.Blocks[i].Chars > maxNamed {
		return false
	}
	text := foldWords(b.page.BlockText(int(i)))
	for _, row := range noteHeadings {
		for _, name := range row.names {
			if text == name {
				return true
			}
		}
	}
	return false
}
