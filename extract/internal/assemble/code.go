package assemble

import (
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// code builds preformatted text out of kept[from:to]: line breaks and spaces
// stay as they are.
func (b *builder) code(from, to int) article.Block {
	var lines []string
	for ; from < to; from++ {
		var s strings.Builder
		block := b.block(from)
		for _, r := range b.page.Runs[block.Run:block.EndRun] {
			if r.Start == r.End && b.page.Elements[r.Element].Tag == page.Br {
				s.WriteByte('\n')
			} else {
				s.WriteString(b.page.RunText(r))
			}
		}
		lines = append(lines, strings.Trim(s.String(), "\n"))
	}
	return &article.Code{Text: strings.Join(lines, "\n")}
}
