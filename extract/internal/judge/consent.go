package judge

import (
	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// The share of the page's text that speaks of consent on a consent page, and on
// a page that declares an article: there a banner may be all that was kept.
const (
	consentShare         = 0.5
	declaredConsentShare = 0.8
)

// minConsentPhrases is how many phrases of consent a consent page has.
const minConsentPhrases = 2

// consentLead is the number of bytes within the blocks of which a consent page has
// said one of its phrases: articles are told from it by these alone.
const consentLead = 400

// isConsentPage reports whether a consent page stands in place of the article:
// what was kept speaks of consent in several phrases that only the asking party
// uses, over most of its length, and a button answers it.
func (f *facts) isConsentPage() bool {
	if f.kept == 0 && f.words > ampleWords {
		return false
	}
	if !f.asksForConsent() || !holdsAny(f.text(), consentAnswers[:]) {
		return false
	}
	share := consentShare
	if f.declared.isArticle() {
		share = declaredConsentShare
	}
	return f.consentShare() >= share
}

// asksForConsent reports whether what was kept speaks of consent in several phrases of
// the asking party.
func (f *facts) asksForConsent() bool {
	return holdsAny(f.keptText(consentLead), consentPhrases[:]) && holds(f.keptText(maxVisible), minConsentPhrases, consentPhrases[:])
}

// AsksForConsent reports whether what was kept of p asks for consent, be it that no
// button answers it: the texts of banners stand in the data of a page, their buttons in
// its scripts.
func AsksForConsent(p *page.Page, verdicts []page.Verdict) bool {
	f := gather(p, verdicts, article.Meta{})
	return f.asksForConsent() && f.consentShare() >= consentShare
}

// consentShare returns the share of the kept words that stand in blocks with a
// word of consent, or of all words when none was kept.
func (f *facts) consentShare() float64 {
	of := 0
	for i, v := range f.verdicts {
		if (v.Keep || f.kept == 0) && holdsAny(f.block(i), consentWords[:]) {
			of += int(f.page.Blocks[i].Words)
		}
	}
	if f.kept == 0 {
		return float64(of) / float64(max(f.words, 1))
	}
	return float64(of) / float64(f.kept)
}

// consentPhrases are what the asking party says. Most are of the texts that the
// IAB's Transparency and Consent Framework prescribes, or of the large consent
// platforms.
var consentPhrases = [...]string{
	"we value your privacy", "your privacy is important", "your privacy choices", "we and our partners",
	"our partners and we", "we use cookies", "uses cookies", "use cookies and", "access information on a device",
	"your consent", "legitimate interest", "before you continue", "personalised ads", "personalized ads",
	"personalised advertising", "personalized advertising", "process personal data", "process your data",
	"manage your choices", "withdraw your consent", "our vendors",
	"wir und unsere partner", "unsere partner und wir", "wir verwenden cookies", "wir nutzen cookies",
	"wir setzen cookies", "ihre privatsphäre", "deine privatsphäre", "informationen auf einem gerät",
	"informationen auf ihrem gerät", "ihre einwilligung", "ihre zustimmung", "deine zustimmung",
	"berechtigtes interesse", "berechtigten interesses", "personalisierte anzeigen", "personalisierte werbung",
	"personenbezogene daten", "bevor sie fortfahren", "mit werbung lesen", "weiter mit werbung",
	"nous et nos partenaires", "nos partenaires et nous", "avec nos partenaires", "nous utilisons des cookies",
	"utilisons des cookies", "votre vie privée", "informations sur un appareil", "informations sur un terminal",
	"votre consentement", "intérêt légitime", "publicités personnalisées", "publicité personnalisée",
	"données personnelles", "avant de continuer",
	"nosotros y nuestros socios", "nuestros socios y nosotros", "utilizamos cookies", "usamos cookies", "su privacidad",
	"tu privacidad", "información en un dispositivo", "su consentimiento", "tu consentimiento", "interés legítimo",
	"anuncios personalizados", "publicidad personalizada", "datos personales", "antes de continuar",
	"noi e i nostri partner", "utilizziamo i cookie", "utilizziamo cookie", "usiamo i cookie", "la tua privacy",
	"la vostra privacy", "informazioni su un dispositivo", "il tuo consenso", "legittimo interesse",
	"annunci personalizzati", "pubblicità personalizzata", "dati personali", "prima di continuare",
	"nós e os nossos parceiros", "nós e nossos parceiros", "a sua privacidade", "sua privacidade",
	"informações num dispositivo", "informações em um dispositivo", "o seu consentimento", "seu consentimento",
	"interesse legítimo", "anúncios personalizados", "dados pessoais",
	"wij en onze partners", "onze partners en wij", "we gebruiken cookies", "wij gebruiken cookies", "uw privacy",
	"jouw privacy", "je privacy", "informatie op een apparaat", "uw toestemming", "jouw toestemming", "je toestemming",
	"gerechtvaardigd belang", "persoonsgegevens", "gepersonaliseerde advertenties",
	"my i nasi partnerzy", "nasi partnerzy", "używamy plików cookie", "wykorzystujemy pliki cookie", "twoja prywatność",
	"twoją prywatność", "twojej prywatności", "informacji na urządzeniu", "twoja zgoda", "twojej zgody",
	"prawnie uzasadniony interes", "danych osobowych", "spersonalizowanych reklam",
	"мы и наши партнеры", "мы и наши партнёры", "мы используем файлы cookie", "мы используем cookie",
	"вашей конфиденциальности", "ваше согласие", "вашего согласия", "персональных данных", "персонализированной рекламы",
	"当社とパートナー", "クッキーを使用", "cookie を使用", "cookieを使用", "お客様のプライバシー", "個人データ", "我们和我们的合作伙伴", "我们使用 cookie", "我们使用cookie", "您的隐私", "您的同意", "个人数据", "個人資料",
}

// consentAnswers are the answers that a consent page offers.
var consentAnswers = [...]string{
	"accept all", "accept cookies", "accept and continue", "accept & continue", "i accept", "i agree", "agree and",
	"agree & ", "allow all", "reject all", "manage options", "manage preferences", "manage settings", "more options",
	"alle akzeptieren", "akzeptieren", "zustimmen", "einverstanden", "alle ablehnen",
	"tout accepter", "accepter", "j'accepte", "tout refuser", "continuer sans accepter",
	"aceptar", "acepto", "rechazar", "accetta", "rifiuta", "aceitar", "aceito", "rejeitar", "accepteren", "akkoord",
	"weigeren", "zaakceptuj", "akceptuj", "przejdź do serwisu", "odrzuć", "принять", "согласен", "отклонить", "同意",
	"すべて受け入れる", "接受", "拒绝",
}

// consentWords are the words of which a block on a consent page has one.
var consentWords = [...]string{
	"cookie", "consent", "privacy", "personal data", "partner", "vendor", "advertis", "personalis", "personaliz", "your data", "preferences", "device",
	"einwillig", "zustimm", "privatsphäre", "datenschutz", "daten", "werbung", "gerät",
	"consent", "vie privée", "données", "publicit", "appareil",
	"privacidad", "datos", "publicidad", "dispositiv", "consenso", "dati", "pubblicit", "privacidade", "dados", "publicidade",
	"toestemming", "gegevens", "advertentie", "prywatnoś", "danych", "zgod", "reklam", "конфиденц", "данн", "соглас",
	"реклам", "クッキー", "プライバシー", "データ", "広告", "隐私", "数据", "广告", "同意",
}
