package judge

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// wholeShare is the share of the declared length from which on a text is
	// taken for the whole article: counts differ by captions and headings.
	wholeShare = 0.7

	// teaserWords is what a paywall shows of an article at most. Declared
	// paywalls let up to a third of a long article pass.
	teaserWords = 400

	// paywallReach is how many blocks before and behind the end of the text
	// a paywall stands within.
	paywallReach = 6
)

// paywalled reports whether a paywall cuts the text. One that the page declares
// must show, too: by its box, by an end that breaks off, by the length that is
// told or by the gated part being empty. One that it does not declare must show
// by its box, and by an ellipsis before it or, where the text is short, by the
// name of the box.
func (f *facts) paywalled() bool {
	if f.kept > teaserWords || !f.declared.locked && f.kept == 0 {
		return false
	}
	box := f.paywallBox()
	if f.declared.locked {
		return !f.isWhole() && (box >= 0 || f.isPart() || f.hasEmptyGate() || f.kept < scantWords || f.breaksOff())
	}
	return box >= 0 && (f.trailsOff(box) || f.kept < shortWords && f.isNamedPaywall(box)) && !f.isWhole()
}

// isWhole reports whether the kept text has the length that the page declares.
func (f *facts) isWhole() bool {
	length := f.declaredWords()
	return length > 0 && float64(f.kept) >= wholeShare*float64(length)
}

// paywallBox returns the first block within reach of the end of the text that
// asks to subscribe in order to read on, or -1.
func (f *facts) paywallBox() int {
	for i := max(f.last-paywallReach, 0); i < min(len(f.page.Blocks), f.last+1+paywallReach); i++ {
		if f.page.Blocks[i].Words <= maxPaywallWords && holdsAny(f.block(i), paywallPhrases[:]) {
			return i
		}
	}
	return -1
}

// maxPaywallWords is how many words a paywall's line has: a longer one tells
// about paywalls.
const maxPaywallWords = 30

// trailsOff reports whether the last kept block before a paywall's box ends in an
// ellipsis.
func (f *facts) trailsOff(box int) bool {
	for i := min(box-1, f.last); i >= f.first; i-- {
		if f.verdicts[i].Keep {
			return endsInEllipsis(f.page.BlockText(i))
		}
	}
	return false
}

// isNamedPaywall reports whether block i lies in an element that is named after a
// paywall.
func (f *facts) isNamedPaywall(i int) bool {
	for e := f.page.Blocks[i].Element; e > 0; e = f.page.Elements[e].Parent {
		names := strings.ToLower(f.page.Names[f.page.Elements[e].Class] + " " + f.page.Names[f.page.Elements[e].ID])
		if strings.Contains(names, "paywall") || strings.Contains(names, "regwall") {
			return true
		}
	}
	return false
}

// hasEmptyGate reports whether a part that the page declares as not free is there
// without text, and none with.
func (f *facts) hasEmptyGate() bool {
	empty := false
	for i := range f.page.Elements {
		e := &f.page.Elements[i]
		if e.Class == 0 && e.ID == 0 || !f.isGated(f.page.Names[e.Class]) && !f.isGated(f.page.Names[e.ID]) {
			continue
		}
		for b := e.Block; b < e.EndBlock; b++ {
			if int(f.page.Blocks[b].Words) > maxHeadWords {
				return false
			}
		}
		empty = true
	}
	return empty
}

// isGated reports whether one of the words of a class or id attribute is that of
// a gated part.
func (f *facts) isGated(names string) bool {
	if len(f.declared.gated) == 0 {
		return false
	}
	for name := range strings.FieldsSeq(names) {
		if slices.Contains(f.declared.gated, name) {
			return true
		}
	}
	return false
}

// breaksOff reports whether the kept text ends within a sentence, or in an
// ellipsis.
func (f *facts) breaksOff() bool {
	if f.last < 0 {
		return false
	}
	text := f.page.BlockText(f.last)
	last, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(last) || last == ',' || endsInEllipsis(text)
}

// endsInEllipsis reports whether text ends in an ellipsis, be it within brackets
// or before an arrow.
func endsInEllipsis(text string) bool {
	text = strings.TrimRight(text, " ])»>→\"”'’")
	return strings.HasSuffix(text, "...") || strings.HasSuffix(text, "…")
}

// paywallPhrases are what paywalls ask for. Each names the article as well as the
// subscription: to subscribe alone is what newsletters ask for.
var paywallPhrases = [...]string{
	"subscribe to continue", "subscribe to read", "subscribe to unlock", "subscribe now to read",
	"subscribe now to continue", "subscribe for full access", "to continue reading", "continue reading with a",
	"to read the full", "to read this article", "to keep reading", "to unlock this article", "to access this article",
	"for subscribers only", "subscribers only", "subscriber-only", "subscriber exclusive", "exclusive to subscribers",
	"reserved for subscribers", "available to subscribers", "this article is for subscribers",
	"this post is for paid subscribers", "this post is for paying subscribers", "already a subscriber",
	"member-only story", "you have reached your limit of free articles", "you've reached your limit of free articles",
	"your free article limit", "sign in to read", "log in to continue reading", "register to continue",
	"register for free to read",
	"jetzt weiterlesen", "um weiterzulesen", "um diesen artikel zu lesen", "mit einem abo weiterlesen",
	"lesen sie weiter mit", "artikel freischalten", "nur für abonnenten", "exklusiv für abonnenten", "bereits abonnent",
	"sie haben bereits ein abo", "schon abonnent", "diesen artikel weiterlesen", "vollen zugriff auf",
	"réservé aux abonnés", "réservée aux abonnés", "réservé à nos abonnés", "abonnez-vous pour lire",
	"pour lire la suite", "pour lire cet article", "pour continuer la lecture", "de cet article à lire", "déjà abonné",
	"article abonné",
	"suscríbete para seguir", "suscríbete para leer", "para seguir leyendo", "para continuar leyendo",
	"solo para suscriptores", "sólo para suscriptores", "exclusivo para suscriptores", "ya eres suscriptor",
	"¿ya eres suscriptor",
	"abbonati per leggere", "abbonati per continuare", "per continuare a leggere", "contenuto riservato agli abbonati",
	"riservato agli abbonati", "sei già abbonato", "hai già un abbonamento", "già abbonato",
	"assine para continuar", "assine para ler", "para continuar lendo", "para continuar a ler",
	"exclusivo para assinantes", "exclusivo para subscritores", "já é assinante", "já sou assinante",
	"om verder te lezen", "lees verder met", "word abonnee", "alleen voor abonnees", "exclusief voor abonnees", "al abonnee",
	"aby czytać dalej", "tylko dla prenumeratorów", "dla prenumeratorów", "dla subskrybentów", "masz już prenumeratę", "wykup dostęp",
	"чтобы продолжить чтение", "чтобы читать дальше", "только для подписчиков", "доступно только подписчикам", "доступен подписчикам", "оформите подписку", "уже подписаны",
	"会員限定", "有料会員", "この記事は有料", "続きを読むには", "続きは会員", "订阅后", "订阅以继续", "仅限订阅", "付费阅读", "登录后继续阅读", "会员专享",
}
