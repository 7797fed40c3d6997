package meta

import "strings"

// dateLabel is what the words before a date say that it dates.
type dateLabel uint8

const (
	noLabel dateLabel = iota
	publicationLabel
	changeLabel
)

// labelOf returns what the last telling word before a date says that it dates:
// "Update: this was first published on" is about publication.
func labelOf(before string) dateLabel {
	label := noLabel
	for word := range strings.FieldsSeq(strings.ToLower(before)) {
		if told := labelWord(strings.Trim(word, ".:,()|-–")); told != noLabel {
			label = told
		}
	}
	if label == noLabel && (strings.Contains(before, "更新") || strings.Contains(before, "수정")) {
		return changeLabel
	}
	return label
}

// labelWord returns what a word in small letters says that a date behind it
// dates.
func labelWord(word string) dateLabel {
	switch word {
	case "updated", "update", "modified", "edited", "changed", "revised", "reviewed", "aktualisiert", "aktualisierung", "geändert", "änderung", "actualizado", "actualizada", "actualización", "jour", "modifié", "aggiornato", "modificato", "atualizado", "atualizada", "bijgewerkt", "zaktualizowano", "aktualizacja", "aktualizováno", "обновлено", "оновлено", "изменено", "güncelleme", "güncellenme", "uppdaterad", "opdateret", "oppdatert", "päivitetty", "actualizat", "frissítve", "ενημέρωση", "تحديث", "diperbarui", "cập":
		return changeLabel
	case "published", "posted", "publication", "veröffentlicht", "erschienen", "publié", "publiée", "publicado", "publicada", "pubblicato", "gepubliceerd", "opublikowano", "publikováno", "опубликовано", "опубліковано", "yayınlanma", "publicerad", "publisert", "udgivet", "julkaistu", "publicat", "δημοσιεύθηκε", "diterbitkan":
		return publicationLabel
	}
	return noLabel
}

// afterChange reports whether the words between e and the last number before it
// tell that e dates a change: "3 May, updated".
func (r *reader) afterChange(e int32) bool {
	before := r.wordsBefore(e)
	return labelOf(before[strings.LastIndexAny(before, "0123456789")+1:]) == changeLabel
}

// opensWithChange reports whether a text tells that its first date is that of a
// change.
func (r *reader) opensWithChange(text string) bool {
	found, ok := r.readDate(text)
	return ok && labelOf(text[:found.start]) == changeLabel
}

// dropChanges cuts from what readers see the dates that an element in it or
// around it tells to be those of a change by its class.
func (r *reader) dropChanges() {
	kept := r.said[publishedField][:0]
	for _, s := range r.said[publishedField] {
		if voiceOf(s.source) == bodyVoice && hasDigit(s.list[0]) {
			s.list = []string{r.withoutChanges(s.list[0])}
		}
		if hasDigit(s.list[0]) {
			kept = append(kept, s)
		}
	}
	r.said[publishedField] = kept
}

// withoutChanges returns a line without the dates that elements tell to be those
// of a change.
func (r *reader) withoutChanges(line string) string {
	for _, s := range r.said[modifiedField] {
		if (strings.HasPrefix(s.source, "class") || strings.HasPrefix(s.source, "time")) && strings.Count(line, s.list[0]) == 1 {
			line = strings.Replace(line, s.list[0], "", 1)
		}
	}
	return line
}
