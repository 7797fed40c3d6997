package judge

import "strings"

// maxFaultWords is the text that an error page has at most where nothing else
// speaks for an article: excuses, and headlines that a reader may like instead.
const maxFaultWords = 300

// isErrorPage reports whether the page is a site's error page. Its title or a
// heading is the message itself, or holds it where there is hardly any text.
func (f *facts) isErrorPage() bool {
	if f.kept > maxFaultWords || f.declared.isArticle() {
		return false
	}
	bare := f.kept < scantWords && f.words < maxFaultWords
	for _, head := range f.heads() {
		if isFault(head) || bare && holdsAny(head, faultPhrases[:]) {
			return true
		}
	}
	return false
}

// isFault reports whether a folded title or heading, or one of its parts, is an
// error's message.
func isFault(title string) bool {
	for _, part := range titleParts(title) {
		part = strings.TrimPrefix(strings.TrimPrefix(part, "http "), "error ")
		if part == "404" || part == "410" {
			return true
		}
		for _, status := range [...]string{"404", "410", "500", "502", "503", "504"} {
			part = strings.TrimPrefix(part, status)
		}
		part = strings.Trim(part, titleMarks+"-–—|")
		for _, name := range faultTitles {
			if part == name {
				return true
			}
		}
	}
	return false
}

// faultTitles are the messages of error pages that a title may be.
var faultTitles = [...]string{
	"not found", "page not found", "file not found", "page cannot be found", "page can't be found",
	"the page cannot be found", "page could not be found", "article not found", "content not found", "page unavailable",
	"page does not exist", "page doesn't exist", "oops", "gone", "internal server error", "server error", "bad gateway",
	"service unavailable", "service temporarily unavailable", "gateway timeout", "gateway time-out", "an error occurred",
	"web server is down", "account suspended", "site not found", "something went wrong",
	"seite nicht gefunden", "nicht gefunden", "die seite wurde nicht gefunden", "die angeforderte seite wurde nicht gefunden", "artikel nicht gefunden", "seite nicht verfügbar", "interner serverfehler",
	"page introuvable", "page non trouvée", "erreur 404", "article introuvable", "erreur interne du serveur", "la page est introuvable",
	"página no encontrada", "no encontrado", "no encontrada", "página no disponible", "error interno del servidor",
	"pagina non trovata", "non trovato", "errore 404", "página não encontrada", "não encontrada", "não encontrado", "erro 404",
	"pagina niet gevonden", "niet gevonden", "strona nie została znaleziona", "nie znaleziono strony", "nie znaleziono", "błąd 404", "strona nie istnieje",
	"страница не найдена", "не найдено", "ошибка 404", "ページが見つかりません", "お探しのページは見つかりませんでした", "页面不存在", "页面未找到", "找不到页面", "找不到頁面",
}

// faultPhrases are those that a title may hold.
var faultPhrases = [...]string{
	"404", "not found", "can't be found", "cannot be found", "couldn't find", "could not find", "can't find",
	"no longer available", "no longer exists", "doesn't exist", "does not exist", "something went wrong", "server error",
	"page unavailable",
	"nicht gefunden", "nicht mehr verfügbar", "existiert nicht", "introuvable", "n'existe pas", "n'existe plus",
	"no encontrad", "no existe", "non trovat", "non esiste", "não encontrad", "não existe", "niet gevonden",
	"bestaat niet", "nie znaleziono", "nie istnieje", "nie została znaleziona", "не найден", "не существует", "見つかりません",
	"不存在", "找不到", "未找到",
}
