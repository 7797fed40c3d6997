// Code generated from the lists in words; DO NOT EDIT.

package lexicon

// AnnouncesName reports whether word, folded, is a line that announces a name on the next one.
func AnnouncesName(word string) bool {
	switch word {
	case "by", "written by", "author", "author s", "authored by", "authors", "posted by", "article by", "article written by", "words by", "story by", "published by", "created by", "insights from", "about the author", "autorin autor", "autor in", "über den autor", "über die autorin", "von", "par", "por", "autor", "autorin", "autore", "auteur", "автор", "作者", "文", "著者", "autorka", "napísal", "napísala", "autorica", "piše", "thread starter", "started by":
		return true
	}
	return false
}

// AsideKeys are parts of keys that lead to texts beside the article, in lower case.
var AsideKeys = [...]string{
	"comment",
	"related",
	"recommend",
	"trending",
	"popular",
	"newsletter",
	"promo",
	"footer",
	"navigation",
	"menu",
	"sidebar",
	"cookie",
	"consent",
	"privacy",
	"i18n",
	"translation",
	"locale",
	"dictionary",
	"seo",
}

// BindsOutlet reports whether word, in lower case, is put between an author and a place or an outlet.
func BindsOutlet(word string) bool {
	switch word {
	case "in", "for", "from", "at", "aus", "für", "pour", "para", "per", "bei", "on", "of", "is", "was", "has", "via", "dla", "för", "since", "who", "as", "ist", "about":
		return true
	}
	return false
}

// BioOpenings are the words, folded, with which a line begins that names the author far from title and text.
var BioOpenings = [...]string{
	"written by",
	"by",
	"author",
	"authors",
	"posted by",
}

// BlogWords follow the name of who writes a weblog, in the name of the weblog.
var BlogWords = [...]string{
	"的博客",
	"的部落格",
	"的部落",
	"的blog",
	"的Blog",
	"的BLOG",
	"的網誌",
	"的网志",
	"のブログ",
	"の日記",
	"のblog",
	"님의 블로그",
	"의 블로그",
}

// BylineOpenings are what opens a byline of several words, in lower case.
var BylineOpenings = [...]string{
	"written by",
	"posted by",
	"author:",
	"autorin/autor",
	"by:",
	"words by",
	"article by",
	"published by",
	"autor:",
	"autorin:",
	"text:",
	"geschrieben von",
	"verfasst von",
	"gespeichert von",
	"eingestellt von",
	"veröffentlicht von",
	"submitted by",
	"escrito por",
	"publicado por",
	"rédigé par",
	"publié par",
	"scritto da",
	"texto:",
	"auteur :",
	"auteur:",
	"this post was written by",
	"this article was written by",
	"started by",
}

// Callout is the kind of a callout that word, in lower case, names in a class, a directive or a title.
type Callout uint8

// The values of Callout but for 0.
const (
	_ Callout = iota
	CalloutNote
	CalloutTip
	CalloutImportant
	CalloutWarning
	CalloutCaution
)

// CalloutOf returns the Callout of word, or 0.
func CalloutOf(word string) Callout {
	switch word {
	case "note", "info", "information", "seealso", "abstract", "summary", "quote", "example", "question", "primary", "secondary", "details", "notice":
		return CalloutNote
	case "tip", "hint", "success", "check":
		return CalloutTip
	case "important":
		return CalloutImportant
	case "warning", "attention", "warn":
		return CalloutWarning
	case "caution", "danger", "error", "bug", "failure":
		return CalloutCaution
	}
	return 0
}

// CaptionWords are words of the captions of pictures, as parts of words, too.
var CaptionWords = [...]string{
	"photo",
	"foto",
	"bild",
	"image",
	"picture",
	"credit",
	"©",
	"getty",
	"reuters",
	"afp",
}

// ClassTrait is what a word of a class or id attribute, in lower case, names.
type ClassTrait uint8

// The values of ClassTrait but for 0.
const (
	_ ClassTrait = iota
	ClassTraitAuthor
	ClassTraitName
	ClassTraitBio
	ClassTraitDate
	ClassTraitModified
	ClassTraitTitle
	ClassTraitSubtitle
	ClassTraitCrumbs
	ClassTraitTopics
	ClassTraitSection
	ClassTraitKicker
	ClassTraitOverline
	ClassTraitForeign
	ClassTraitArticle
)

// ClassTraitOf returns the ClassTrait of word, or 0.
func ClassTraitOf(word string) ClassTrait {
	switch word {
	case "author", "authors", "byline", "bylines", "writer", "autor", "autoren", "auteur", "autore", "contributor", "contributors", "redakteur", "writtenby", "creator", "authorname", "verfasser", "reporter", "journalist", "skribent", "auteurs", "username":
		return ClassTraitAuthor
	case "name", "fn", "vcard":
		return ClassTraitName
	case "bio", "biography", "avatar", "image", "img", "photo", "picture", "thumbnail", "social", "follow", "desc", "description", "portrait", "role", "job", "position", "email", "icon", "twitter", "count", "jobtitle":
		return ClassTraitBio
	case "date", "dates", "datetime", "time", "timestamp", "pubdate", "published", "posted", "datum", "fecha", "data", "publish", "publication", "datepublished", "publishdate", "dateline", "created", "publicado", "tarih", "when", "day", "age", "ago":
		return ClassTraitDate
	case "updated", "modified", "lastmod", "update", "datemodified", "modify":
		return ClassTraitModified
	case "title", "headline", "titel", "titulo", "titre", "titolo", "heading", "hed":
		return ClassTraitTitle
	case "subtitle", "subheadline", "subhead", "subheading", "dek", "deck", "standfirst", "subtitulo", "sottotitolo", "chapo", "bajada", "entradilla", "untertitel", "unterzeile", "lede", "lead", "sapo", "ingress", "intro", "preamble", "abstract", "summary", "excerpt", "underrubrik", "undertitle", "subline":
		return ClassTraitSubtitle
	case "breadcrumb", "breadcrumbs":
		return ClassTraitCrumbs
	case "category", "categories", "rubric", "rubrik", "cat", "cats", "ressort":
		return ClassTraitTopics
	case "section", "channel":
		return ClassTraitSection
	case "kicker", "eyebrow":
		return ClassTraitKicker
	case "roofline", "overline", "topline", "dachzeile", "spitzmarke", "supertitle", "overtitle", "pretitle", "antetitulo", "surtitre", "occhiello", "volanta":
		return ClassTraitOverline
	case "comment", "comments", "commentlist", "commenter", "related", "recommended", "recommendation", "recommendations", "sidebar", "footer", "popular", "trending", "newsletter", "promo", "similar", "latest", "recent", "teaser", "teasers", "card", "cards", "carousel", "slider", "copyright", "readmore", "mostread", "recirc", "outbrain", "taboola", "reply", "relatedposts", "upcoming", "ticker", "navbar", "megamenu", "ipp":
		return ClassTraitForeign
	case "entry", "post", "article", "story", "content", "single", "main", "blog", "artikel", "articulo", "news":
		return ClassTraitArticle
	}
	return 0
}

// ConsentAnswers are the answers that a consent page offers.
var ConsentAnswers = [...]string{
	"accept all",
	"accept cookies",
	"accept and continue",
	"accept & continue",
	"i accept",
	"i agree",
	"agree and",
	"agree & ",
	"allow all",
	"reject all",
	"manage options",
	"manage preferences",
	"manage settings",
	"more options",
	"alle akzeptieren",
	"akzeptieren",
	"zustimmen",
	"einverstanden",
	"alle ablehnen",
	"tout accepter",
	"accepter",
	"j'accepte",
	"tout refuser",
	"continuer sans accepter",
	"aceptar",
	"acepto",
	"rechazar",
	"accetta",
	"rifiuta",
	"aceitar",
	"aceito",
	"rejeitar",
	"accepteren",
	"akkoord",
	"weigeren",
	"zaakceptuj",
	"akceptuj",
	"przejdź do serwisu",
	"odrzuć",
	"принять",
	"согласен",
	"отклонить",
	"同意",
	"すべて受け入れる",
	"接受",
	"拒绝",
}

// ConsentPhrases are phrases of notices that ask for consent.
var ConsentPhrases = [...]string{
	"we value your privacy",
	"your privacy is important",
	"your privacy choices",
	"we and our partners",
	"our partners and we",
	"we use cookies",
	"uses cookies",
	"use cookies and",
	"access information on a device",
	"your consent",
	"legitimate interest",
	"before you continue",
	"personalised ads",
	"personalized ads",
	"personalised advertising",
	"personalized advertising",
	"process personal data",
	"process your data",
	"manage your choices",
	"withdraw your consent",
	"our vendors",
	"wir und unsere partner",
	"unsere partner und wir",
	"wir verwenden cookies",
	"wir nutzen cookies",
	"wir setzen cookies",
	"ihre privatsphäre",
	"deine privatsphäre",
	"informationen auf einem gerät",
	"informationen auf ihrem gerät",
	"ihre einwilligung",
	"ihre zustimmung",
	"deine zustimmung",
	"berechtigtes interesse",
	"berechtigten interesses",
	"personalisierte anzeigen",
	"personalisierte werbung",
	"personenbezogene daten",
	"bevor sie fortfahren",
	"mit werbung lesen",
	"weiter mit werbung",
	"nous et nos partenaires",
	"nos partenaires et nous",
	"avec nos partenaires",
	"nous utilisons des cookies",
	"utilisons des cookies",
	"votre vie privée",
	"informations sur un appareil",
	"informations sur un terminal",
	"votre consentement",
	"intérêt légitime",
	"publicités personnalisées",
	"publicité personnalisée",
	"données personnelles",
	"avant de continuer",
	"nosotros y nuestros socios",
	"nuestros socios y nosotros",
	"utilizamos cookies",
	"usamos cookies",
	"su privacidad",
	"tu privacidad",
	"información en un dispositivo",
	"su consentimiento",
	"tu consentimiento",
	"interés legítimo",
	"anuncios personalizados",
	"publicidad personalizada",
	"datos personales",
	"antes de continuar",
	"noi e i nostri partner",
	"utilizziamo i cookie",
	"utilizziamo cookie",
	"usiamo i cookie",
	"la tua privacy",
	"la vostra privacy",
	"informazioni su un dispositivo",
	"il tuo consenso",
	"legittimo interesse",
	"annunci personalizzati",
	"pubblicità personalizzata",
	"dati personali",
	"prima di continuare",
	"nós e os nossos parceiros",
	"nós e nossos parceiros",
	"a sua privacidade",
	"sua privacidade",
	"informações num dispositivo",
	"informações em um dispositivo",
	"o seu consentimento",
	"seu consentimento",
	"interesse legítimo",
	"anúncios personalizados",
	"dados pessoais",
	"wij en onze partners",
	"onze partners en wij",
	"we gebruiken cookies",
	"wij gebruiken cookies",
	"uw privacy",
	"jouw privacy",
	"je privacy",
	"informatie op een apparaat",
	"uw toestemming",
	"jouw toestemming",
	"je toestemming",
	"gerechtvaardigd belang",
	"persoonsgegevens",
	"gepersonaliseerde advertenties",
	"my i nasi partnerzy",
	"nasi partnerzy",
	"używamy plików cookie",
	"wykorzystujemy pliki cookie",
	"twoja prywatność",
	"twoją prywatność",
	"twojej prywatności",
	"informacji na urządzeniu",
	"twoja zgoda",
	"twojej zgody",
	"prawnie uzasadniony interes",
	"danych osobowych",
	"spersonalizowanych reklam",
	"мы и наши партнеры",
	"мы и наши партнёры",
	"мы используем файлы cookie",
	"мы используем cookie",
	"вашей конфиденциальности",
	"ваше согласие",
	"вашего согласия",
	"персональных данных",
	"персонализированной рекламы",
	"当社とパートナー",
	"クッキーを使用",
	"cookie を使用",
	"cookieを使用",
	"お客様のプライバシー",
	"個人データ",
	"我们和我们的合作伙伴",
	"我们使用 cookie",
	"我们使用cookie",
	"您的隐私",
	"您的同意",
	"个人数据",
	"個人資料",
	"vážime si vaše súkromie",
	"používame súbory cookie",
	"cijenimo vašu privatnost",
	"koristimo kolačiće",
	"ценим вашата поверителност",
	"използваме бисквитки",
}

// ConsentWords are stems of the words of which each block on a consent page has one.
var ConsentWords = [...]string{
	"cookie",
	"consent",
	"privacy",
	"personal data",
	"partner",
	"vendor",
	"advertis",
	"personalis",
	"personaliz",
	"your data",
	"preferences",
	"device",
	"einwillig",
	"zustimm",
	"privatsphäre",
	"datenschutz",
	"daten",
	"werbung",
	"gerät",
	"vie privée",
	"données",
	"publicit",
	"appareil",
	"privacidad",
	"datos",
	"publicidad",
	"dispositiv",
	"consenso",
	"dati",
	"pubblicit",
	"privacidade",
	"dados",
	"publicidade",
	"toestemming",
	"gegevens",
	"advertentie",
	"prywatnoś",
	"danych",
	"zgod",
	"reklam",
	"конфиденц",
	"данн",
	"соглас",
	"реклам",
	"クッキー",
	"プライバシー",
	"データ",
	"広告",
	"隐私",
	"数据",
	"广告",
	"同意",
}

// CreditLabel is what stands before a name in a credit of Chinese, Japanese or Korean: the label of an
// Author; a word that is one only if it is Marked by a colon or its like; a Reporter, an outlet
// before it or not; a Group or office; or any Other label.
type CreditLabel uint8

// The values of CreditLabel but for 0.
const (
	_ CreditLabel = iota
	CreditLabelAuthor
	CreditLabelMarked
	CreditLabelReporter
	CreditLabelGroup
	CreditLabelOther
)

// CreditLabels are the words with their CreditLabel.
var CreditLabels = [...]Entry[CreditLabel]{
	{"作者", CreditLabelAuthor},
	{"发帖者", CreditLabelAuthor},
	{"發帖者", CreditLabelAuthor},
	{"发帖人", CreditLabelAuthor},
	{"發帖人", CreditLabelAuthor},
	{"张贴者", CreditLabelAuthor},
	{"張貼者", CreditLabelAuthor},
	{"發佈者", CreditLabelAuthor},
	{"发布者", CreditLabelAuthor},
	{"原作者", CreditLabelAuthor},
	{"本文作者", CreditLabelAuthor},
	{"作者姓名", CreditLabelAuthor},
	{"撰稿人", CreditLabelAuthor},
	{"撰文", CreditLabelAuthor},
	{"撰稿", CreditLabelAuthor},
	{"执笔", CreditLabelAuthor},
	{"執筆", CreditLabelAuthor},
	{"主笔", CreditLabelAuthor},
	{"文", CreditLabelMarked},
	{"图文", CreditLabelMarked},
	{"圖文", CreditLabelMarked},
	{"文图", CreditLabelMarked},
	{"文字", CreditLabelMarked},
	{"采写", CreditLabelMarked},
	{"採寫", CreditLabelMarked},
	{"采访", CreditLabelMarked},
	{"採訪", CreditLabelMarked},
	{"整理", CreditLabelMarked},
	{"署名", CreditLabelMarked},
	{"撰", CreditLabelMarked},
	{"记者", CreditLabelReporter},
	{"記者", CreditLabelReporter},
	{"特派员", CreditLabelReporter},
	{"特派員", CreditLabelReporter},
	{"通讯员", CreditLabelReporter},
	{"通訊員", CreditLabelReporter},
	{"评论员", CreditLabelReporter},
	{"評論員", CreditLabelReporter},
	{"特约撰稿人", CreditLabelReporter},
	{"特约记者", CreditLabelReporter},
	{"实习生", CreditLabelReporter},
	{"发文机关", CreditLabelGroup},
	{"發文機關", CreditLabelGroup},
	{"发布机构", CreditLabelGroup},
	{"發布機構", CreditLabelGroup},
	{"印发机关", CreditLabelGroup},
	{"制定机关", CreditLabelGroup},
	{"编辑", CreditLabelOther},
	{"編輯", CreditLabelOther},
	{"责编", CreditLabelOther},
	{"責編", CreditLabelOther},
	{"责任编辑", CreditLabelOther},
	{"責任編輯", CreditLabelOther},
	{"校对", CreditLabelOther},
	{"校對", CreditLabelOther},
	{"审核", CreditLabelOther},
	{"審核", CreditLabelOther},
	{"监制", CreditLabelOther},
	{"監製", CreditLabelOther},
	{"摄影", CreditLabelOther},
	{"攝影", CreditLabelOther},
	{"图", CreditLabelOther},
	{"圖", CreditLabelOther},
	{"图片", CreditLabelOther},
	{"圖片", CreditLabelOther},
	{"供图", CreditLabelOther},
	{"翻译", CreditLabelOther},
	{"翻譯", CreditLabelOther},
	{"译者", CreditLabelOther},
	{"譯者", CreditLabelOther},
	{"译", CreditLabelOther},
	{"譯", CreditLabelOther},
	{"来源", CreditLabelOther},
	{"來源", CreditLabelOther},
	{"出处", CreditLabelOther},
	{"出處", CreditLabelOther},
	{"阅读", CreditLabelOther},
	{"閱讀", CreditLabelOther},
	{"浏览", CreditLabelOther},
	{"瀏覽", CreditLabelOther},
	{"点击", CreditLabelOther},
	{"點擊", CreditLabelOther},
	{"评论", CreditLabelOther},
	{"評論", CreditLabelOther},
	{"发布", CreditLabelOther},
	{"發布", CreditLabelOther},
	{"发表", CreditLabelOther},
	{"發表", CreditLabelOther},
	{"时间", CreditLabelOther},
	{"時間", CreditLabelOther},
	{"日期", CreditLabelOther},
	{"字号", CreditLabelOther},
	{"字體", CreditLabelOther},
	{"分享", CreditLabelOther},
	{"更新", CreditLabelOther},
	{"稿源", CreditLabelOther},
	{"视频", CreditLabelOther},
	{"影片", CreditLabelOther},
	{"制作", CreditLabelOther},
	{"製作", CreditLabelOther},
	{"美编", CreditLabelOther},
	{"排版", CreditLabelOther},
	{"导读", CreditLabelOther},
	{"通讯作者", CreditLabelOther},
	{"标签", CreditLabelOther},
	{"標籤", CreditLabelOther},
	{"分类", CreditLabelOther},
	{"分類", CreditLabelOther},
	{"收藏", CreditLabelOther},
	{"点赞", CreditLabelOther},
	{"原标题", CreditLabelOther},
	{"转载", CreditLabelOther},
	{"主编", CreditLabelOther},
	{"主編", CreditLabelOther},
	{"总编", CreditLabelOther},
	{"設計", CreditLabelOther},
	{"设计", CreditLabelOther},
	{"著者", CreditLabelAuthor},
	{"執筆者", CreditLabelAuthor},
	{"筆者", CreditLabelAuthor},
	{"ライター", CreditLabelAuthor},
	{"取材・文", CreditLabelAuthor},
	{"構成・文", CreditLabelAuthor},
	{"取材・執筆", CreditLabelAuthor},
	{"文・取材", CreditLabelAuthor},
	{"文・構成", CreditLabelAuthor},
	{"文・写真", CreditLabelAuthor},
	{"取材・構成", CreditLabelAuthor},
	{"寄稿者", CreditLabelAuthor},
	{"投稿者", CreditLabelAuthor},
	{"取材", CreditLabelMarked},
	{"寄稿", CreditLabelMarked},
	{"著", CreditLabelMarked},
	{"取材・撮影", CreditLabelMarked},
	{"写真", CreditLabelOther},
	{"撮影", CreditLabelOther},
	{"編集", CreditLabelOther},
	{"監修", CreditLabelOther},
	{"翻訳", CreditLabelOther},
	{"翻訳者", CreditLabelOther},
	{"訳", CreditLabelOther},
	{"イラスト", CreditLabelOther},
	{"デザイン", CreditLabelOther},
	{"校正", CreditLabelOther},
	{"公開日", CreditLabelOther},
	{"更新日", CreditLabelOther},
	{"投稿日", CreditLabelOther},
	{"カテゴリ", CreditLabelOther},
	{"カテゴリー", CreditLabelOther},
	{"タグ", CreditLabelOther},
	{"出典", CreditLabelOther},
	{"提供", CreditLabelOther},
	{"時刻", CreditLabelOther},
	{"日時", CreditLabelOther},
	{"기자명", CreditLabelAuthor},
	{"글쓴이", CreditLabelAuthor},
	{"작성자", CreditLabelAuthor},
	{"지은이", CreditLabelAuthor},
	{"필자", CreditLabelAuthor},
	{"취재기자", CreditLabelAuthor},
	{"글", CreditLabelMarked},
	{"글·사진", CreditLabelMarked},
	{"글ㆍ사진", CreditLabelMarked},
	{"글/사진", CreditLabelMarked},
	{"취재", CreditLabelMarked},
	{"저자", CreditLabelMarked},
	{"기자", CreditLabelMarked},
	{"사진", CreditLabelOther},
	{"편집", CreditLabelOther},
	{"영상", CreditLabelOther},
	{"번역", CreditLabelOther},
	{"감수", CreditLabelOther},
	{"입력", CreditLabelOther},
	{"등록", CreditLabelOther},
	{"승인", CreditLabelOther},
	{"수정", CreditLabelOther},
	{"제공", CreditLabelOther},
	{"출처", CreditLabelOther},
	{"조회", CreditLabelOther},
	{"그래픽", CreditLabelOther},
	{"일러스트", CreditLabelOther},
}

// CreditTail is what stands after names in a credit of Chinese or Japanese: a word for the work of a
// Writer, a place before it or not, or for any Other work.
type CreditTail uint8

// The values of CreditTail but for 0.
const (
	_ CreditTail = iota
	CreditTailWriter
	CreditTailOther
)

// CreditTails are the words with their CreditTail.
var CreditTails = [...]Entry[CreditTail]{
	{"综合报道", CreditTailWriter},
	{"綜合報導", CreditTailWriter},
	{"专题报道", CreditTailWriter},
	{"報導", CreditTailWriter},
	{"报道", CreditTailWriter},
	{"報道", CreditTailWriter},
	{"撰文", CreditTailWriter},
	{"撰稿", CreditTailWriter},
	{"采写", CreditTailWriter},
	{"撰", CreditTailWriter},
	{"电", CreditTailWriter},
	{"電", CreditTailWriter},
	{"文", CreditTailWriter},
	{"特稿", CreditTailWriter},
	{"摄影报道", CreditTailOther},
	{"供图", CreditTailOther},
	{"供圖", CreditTailOther},
	{"图片", CreditTailOther},
	{"摄影", CreditTailOther},
	{"攝影", CreditTailOther},
	{"摄", CreditTailOther},
	{"攝", CreditTailOther},
	{"图", CreditTailOther},
	{"圖", CreditTailOther},
	{"编译", CreditTailOther},
	{"編譯", CreditTailOther},
	{"翻译", CreditTailOther},
	{"翻譯", CreditTailOther},
	{"译", CreditTailOther},
	{"譯", CreditTailOther},
	{"编辑", CreditTailOther},
	{"編輯", CreditTailOther},
	{"制图", CreditTailOther},
	{"撮影", CreditTailOther},
	{"写真", CreditTailOther},
	{"編集", CreditTailOther},
	{"訳", CreditTailOther},
	{"監修", CreditTailOther},
}

// CroatianMonth returns the number of the month that word names, in lower case, if it is another month in other
// languages, or 0.
func CroatianMonth(word string) int {
	switch word {
	case "listopada", "listopad":
		return 10
	}
	return 0
}

// DateLabel is what a word before a date, in lower case, makes of it.
type DateLabel uint8

// The values of DateLabel but for 0.
const (
	_ DateLabel = iota
	DateLabelChange
	DateLabelPublication
)

// DateLabelOf returns the DateLabel of word, or 0.
func DateLabelOf(word string) DateLabel {
	switch word {
	case "updated", "update", "modified", "edited", "changed", "revised", "reviewed", "aktualisiert", "aktualisierung", "geändert", "änderung", "actualizado", "actualizada", "actualización", "jour", "modifié", "aggiornato", "modificato", "atualizado", "atualizada", "bijgewerkt", "zaktualizowano", "aktualizacja", "aktualizováno", "обновлено", "оновлено", "изменено", "güncelleme", "güncellenme", "uppdaterad", "opdateret", "oppdatert", "päivitetty", "actualizat", "frissítve", "ενημέρωση", "تحديث", "diperbarui", "cập", "aktualizované", "aktualizácia", "upravené", "ažurirano", "osvježeno", "izmijenjeno", "обновено", "обновена", "актуализирано", "актуализирана", "更新", "수정", "修正", "lastupdate", "lastupdated", "aggiornamento", "modificación", "atualização", "modificação", "modification", "gewijzigd", "wijziging", "uppdaterat", "uppdaterades", "ændret", "endret", "muokattu", "módosítva", "изменён", "обновление", "modificat", "diubah", "ажурирано", "עודכן", "بروزرسانی":
		return DateLabelChange
	case "published", "posted", "publish", "publication", "created", "veröffentlicht", "veröffentlichung", "veröffentlichungsdatum", "erschienen", "erstellt", "gepostet", "geschrieben", "publié", "publiée", "publicado", "publicada", "publicación", "publicação", "pubblicato", "pubblicata", "pubblicazione", "gepubliceerd", "geplaatst", "opublikowano", "publikacji", "dodano", "publikováno", "опубликовано", "опубликована", "публикации", "опубліковано", "yayınlanma", "yayınlandı", "publicerad", "publicerat", "publisert", "udgivet", "publiceret", "julkaistu", "publicat", "megjelent", "közzétéve", "δημοσιεύθηκε", "δημοσίευση", "diterbitkan", "đăng", "النشر", "نشر", "انتشار", "פורסם", "प्रकाशित", "zverejnené", "publikované", "uverejnené", "vydané", "objavljeno", "objava", "публикувано", "публикувана", "публикуван", "发布", "發布", "发表", "公開", "投稿", "掲載", "配信", "게시", "등록", "입력", "dipublikasikan", "zveřejněno":
		return DateLabelPublication
	}
	return 0
}

// EnableStems are stems of "enable" and "needs" in messages for browsers without scripts.
var EnableStems = [...]string{
	"enable",
	"turn on",
	"switch on",
	"requires",
	"required",
	"without javascript",
	"need",
	"aktivier",
	"einschalten",
	"benötig",
	"erforderlich",
	"activ",
	"nécessaire",
	"nécessite",
	"habilit",
	"necesita",
	"requiere",
	"abilit",
	"attiv",
	"richied",
	"ative",
	"ativar",
	"requer",
	"schakel",
	"nodig",
	"włącz",
	"wymaga",
	"включ",
	"требуется",
	"有効",
	"必要",
	"启用",
	"啟用",
	"开启",
	"開啟",
	"需要",
	"사용",
	"etkinleştir",
}

// EndsName reports whether word, in lower case, begins what is no part of a name: what a page puts
// beside it for its readers to press or to know.
func EndsName(word string) bool {
	switch word {
	case "view", "views", "full", "read", "follow", "share", "subscribe", "updated", "published", "posted", "reviewed", "comment", "comments", "categories", "category", "min", "mins", "minute", "minutes", "copyright", "©", "see", "about", "filed", "last", "learn", "am", "um", "stand", "datum", "gespeichert", "unter", "quelle", "aktualisiert", "mehr", "symbolbild", "antworten", "kommentar", "schlagwörter", "hinterlasse", "publiziert", "publicado", "actualizado", "publié", "aggiornato", "pubblicato", "mis", "bio", "reply", "leave", "tags", "hace", "vor", "ca", "lesezeit", "im", "under", "twitter", "facebook", "linkedin", "instagram", "email", "e-mail", "ein", "kommentare", "comentarios", "commentaires":
		return true
	}
	return false
}

// FaultPhrases are stems of the messages of error pages, in lower case, that a title or heading holds.
var FaultPhrases = [...]string{
	"404",
	"not found",
	"can't be found",
	"cannot be found",
	"couldn't find",
	"could not find",
	"can't find",
	"no longer available",
	"no longer exists",
	"doesn't exist",
	"does not exist",
	"something went wrong",
	"server error",
	"page unavailable",
	"nicht gefunden",
	"nicht mehr verfügbar",
	"existiert nicht",
	"introuvable",
	"n'existe pas",
	"n'existe plus",
	"no encontrad",
	"no existe",
	"non trovat",
	"non esiste",
	"não encontrad",
	"não existe",
	"niet gevonden",
	"bestaat niet",
	"nie znaleziono",
	"nie istnieje",
	"nie została znaleziona",
	"не найден",
	"не существует",
	"見つかりません",
	"不存在",
	"找不到",
	"未找到",
}

// GluedDateLabels are the labels of dates in the languages that put no space between words. Each is in the list of labels, too.
var GluedDateLabels = [...]string{
	"更新",
	"수정",
	"修正",
	"发布",
	"發布",
	"发表",
	"公開",
	"投稿",
	"掲載",
	"配信",
	"게시",
	"등록",
	"입력",
}

// HeadsBio reports whether word, folded, is a line above text about the author.
func HeadsBio(word string) bool {
	switch word {
	case "about the author", "the author", "about author":
		return true
	}
	return false
}

// HostType returns the type of the pages of a host by its first label, as article.PageType, or "".
func HostType(word string) string {
	switch word {
	case "forum", "forums", "community", "discuss", "discourse", "board", "boards", "answers":
		return "forum"
	case "docs", "doc", "developer", "developers", "documentation":
		return "other"
	}
	return ""
}

// HourWord is how a word, in lower case, that follows an hour without minutes marks it as a time of day.
type HourWord uint8

// The values of HourWord but for 0.
const (
	_ HourWord = iota
	HourWordHalfDay
	HourWordHour
)

// HourWordOf returns the HourWord of word, or 0.
func HourWordOf(word string) HourWord {
	switch word {
	case "am", "pm":
		return HourWordHalfDay
	case "uhr", "h":
		return HourWordHour
	}
	return 0
}

// IsAccountWord reports whether word, folded, is a link to a reader's own account, or a part of the address
// of one: none of them names an author.
func IsAccountWord(word string) bool {
	switch word {
	case "log in", "login", "log on", "logon", "log out", "logout", "sign in", "signin", "sign on", "sign up", "signup", "sign out", "signout", "register", "registration", "create account", "create an account", "new account", "my account", "account", "your account", "my profile", "edit profile", "join", "join us", "join now", "subscribe", "subscription", "subscriptions", "auth", "session", "sessions", "password", "forgot password", "lost password", "members", "membership", "write for us", "our authors", "our writers", "all authors", "guest posts", "become a contributor", "become a member", "anmelden", "anmeldung", "einloggen", "ausloggen", "abmelden", "registrieren", "registrierung", "registriere dich", "mein konto", "konto", "konto erstellen", "mein profil", "abonnieren", "abo", "jetzt anmelden", "jetzt registrieren", "passwort vergessen", "mitglied werden", "connexion", "se connecter", "connectez vous", "deconnexion", "déconnexion", "s inscrire", "inscription", "inscrivez vous", "mon compte", "compte", "créer un compte", "creer un compte", "s abonner", "abonnez vous", "mon profil", "s identifier", "iniciar sesión", "iniciar sesion", "inicia sesión", "cerrar sesión", "acceder", "registrarse", "registro", "regístrate", "registrate", "crear cuenta", "mi cuenta", "mi perfil", "suscribirse", "suscríbete", "entrar", "accedi", "registrati", "registrazione", "iscriviti", "il mio account", "il mio profilo", "abbonati", "esci", "crea account", "iniciar sessão", "cadastre se", "cadastro", "registar", "registe se", "criar conta", "minha conta", "meu perfil", "assine", "sair", "inloggen", "aanmelden", "uitloggen", "registreren", "registreer", "mijn account", "mijn profiel", "account aanmaken", "abonneren", "word lid", "zaloguj", "zaloguj się", "zaloguj sie", "logowanie", "wyloguj", "zarejestruj się", "rejestracja", "moje konto", "załóż konto", "mój profil", "přihlásit", "přihlásit se", "přihlášení", "registrace", "registrovat", "můj účet", "odhlásit", "logga in", "logga ut", "registrera", "registrera dig", "skapa konto", "mitt konto", "min profil", "bli medlem", "prenumerera", "log ind", "log ud", "opret konto", "opret bruger", "min konto", "tilmeld", "bliv medlem", "logg inn", "logg ut", "registrer deg", "opprett konto", "min side", "kirjaudu", "kirjaudu sisään", "kirjaudu ulos", "rekisteröidy", "luo tili", "oma tili", "tilaa", "войти", "вход", "выйти", "регистрация", "зарегистрироваться", "личный кабинет", "мой профиль", "подписаться", "увійти", "вхід", "вийти", "реєстрація", "зареєструватися", "мій профіль", "підписатися", "giriş yap", "üye girişi", "üye ol", "kayıt ol", "çıkış yap", "hesabım", "profilim", "abone ol", "σύνδεση", "είσοδος", "εγγραφή", "ο λογαριασμός μου", "تسجيل الدخول", "تسجيل", "إنشاء حساب", "حسابي", "התחברות", "כניסה", "הרשמה", "ورود", "ثبت نام", "عضویت", "masuk", "daftar", "keluar", "akun saya", "đăng nhập", "đăng ký", "đăng xuất", "tài khoản", "登录", "登陆", "登入", "注册", "註冊", "我的账户", "我的帳戶", "会员登录", "會員登入", "会员中心", "ログイン", "ログアウト", "会員登録", "新規登録", "マイページ", "サインイン", "無料会員登録", "로그인", "로그아웃", "회원가입", "마이페이지":
		return true
	}
	return false
}

// IsAgency reports whether name, folded, is that of an agency that sells news to papers.
func IsAgency(word string) bool {
	switch word {
	case "associated press", "the associated press", "ap", "afp", "agence france presse", "reuters", "thomson reuters", "dpa", "dpa afx", "apa", "sda", "keystone sda", "sid", "epd", "kna", "efe", "agencia efe", "europa press", "ansa", "adnkronos", "lusa", "agência brasil", "tass", "тасс", "интерфакс", "interfax", "риа новости", "xinhua", "新华社", "kyodo", "kyodo news", "共同通信", "jiji press", "時事通信", "yonhap", "연합뉴스", "pti", "ians", "ani", "upi", "press association", "pa media", "canadian press", "the canadian press", "australian associated press", "aap", "bloomberg news", "belga", "anp", "ritzau", "ntb", "stt", "čtk", "pap", "mti", "anadolu", "anadolu agency", "agerpres", "hina", "tanjug", "укринформ", "укрінформ", "antara":
		return true
	}
	return false
}

// IsAgo reports whether word makes a length of time a date in the past, as "ago" does.
func IsAgo(word string) bool {
	switch word {
	case "ago", "vor", "hace", "fa", "há", "ha", "atrás", "geleden", "temu", "před", "pred", "назад", "тому", "önce", "sedan", "siden", "sitten", "acum", "ezelőtt", "órája", "perce", "napja", "πριν", "منذ", "قبل", "پیش", "לפני", "पहले", "trước", "lalu", "yang", "前", "전", "prije", "преди":
		return true
	}
	return false
}

// IsArchive reports whether words, folded, are the folder that old weblogs name between site and title.
func IsArchive(word string) bool {
	switch word {
	case "blog archive", "blog archives", "blog archiv", "archive", "archives", "archiv":
		return true
	}
	return false
}

// IsArticleBeforeByline reports whether word, in lower case, is an article that may stand before the word that opens a
// byline: "An article by".
func IsArticleBeforeByline(word string) bool {
	switch word {
	case "a", "an", "the", "ein", "eine", "un", "una":
		return true
	}
	return false
}

// IsArticleType reports whether word is a type of schema.org that pages are about as they are about
// articles.
func IsArticleType(word string) bool {
	switch word {
	case "Report", "Review", "CriticReview", "Recipe", "HowTo", "Question", "DiscussionForumPosting", "CreativeWork", "AnalysisNewsArticle", "Blog", "Book", "Thesis", "Guide", "Event", "Course", "PodcastEpisode", "ReportageNewsArticle":
		return true
	}
	return false
}

// IsAuthorFolder reports whether word is a part of an address that the pages of a site's authors stand below.
func IsAuthorFolder(word string) bool {
	switch word {
	case "author", "authors", "contributor", "contributors", "autor", "autoren", "autores", "auteur", "people", "writers", "journalist", "journalists", "profile", "profiles", "staff", "by", "redaktion", "reporter", "reporters", "byline", "expert", "experts", "team", "bio", "user", "users":
		return true
	}
	return false
}

// IsBy reports whether word, in lower case, is put before an author within a line.
func IsBy(word string) bool {
	switch word {
	case "by", "por", "par", "von", "przez", "av", "oleh", "记者", "記者":
		return true
	}
	return false
}

// IsByAfterVerb reports whether word, in lower case, is put before an author behind a verb, and means
// something else, or is a part of names, elsewhere.
func IsByAfterVerb(word string) bool {
	switch word {
	case "da", "di", "de", "per", "door", "af", "bởi", "от", "από", "بواسطة":
		return true
	}
	return false
}

// IsCamelName reports whether word is a name that is written with a capital within.
func IsCamelName(word string) bool {
	switch word {
	case "YouTube", "LinkedIn", "TikTok", "WhatsApp", "GitHub", "GitLab", "WordPress", "PayPal", "JavaScript", "TypeScript", "MacBook", "PowerPoint", "FaceTime", "AirPods", "AirPod", "AirTag", "PlayStation", "ChatGPT", "OpenAI", "DeepMind", "DeepSeek", "HubSpot", "WooCommerce", "BigCommerce", "DoorDash", "FedEx", "SpaceX", "StackOverflow", "SoundCloud", "PostgreSQL", "MySQL", "NoSQL", "QuickBooks", "QuickTime", "HomePod", "HomeKit", "CarPlay", "CapCut", "BlackRock", "AstraZeneca", "PhD", "DuckDuckGo", "ThinkPad", "OnePlus", "LaTeX", "LeBron", "DeSantis", "FanDuel", "BuzzFeed", "HuffPost", "TechCrunch", "MasterCard", "CoinDesk", "CrossFit", "ClickUp", "BioNTech", "MarketWatch", "InStyle", "SharePoint", "OneDrive", "OneNote", "LinkedIn's", "BlackBerry", "GoPro", "LastPass", "NordVPN", "ExpressVPN", "ProtonVPN", "TripAdvisor":
		return true
	}
	return false
}

// IsClockFiller reports whether word, in lower case, may be between a date and its time of day.
func IsClockFiller(word string) bool {
	switch word {
	case "t", "at", "um", "à", "a", "alle", "ore", "ora", "às", "as", "las", "kl", "klo", "o", "в", "о", "om", "saat", "godz", "g", "le", "lúc", "오", "전", "후", "午", "前", "後", "上", "下", "เวลา", "ur", "pukul", "jam", "uhr", "on", "στις", "ώρα", "الساعة", "ساعت", "בשעה", "di", "da", "г", "р", "года", "року":
		return true
	}
	return false
}

// IsCodeLanguage reports whether word is, in lower case, the name of a language that code is written in.
func IsCodeLanguage(word string) bool {
	switch word {
	case "bash", "sh", "shell", "zsh", "console", "powershell", "c", "cpp", "c++", "cs", "csharp", "go", "golang", "rust", "java", "kotlin", "scala", "swift", "objectivec", "javascript", "js", "jsx", "typescript", "ts", "tsx", "json", "yaml", "yml", "toml", "ini", "xml", "html", "css", "scss", "less", "sql", "python", "py", "ruby", "rb", "php", "perl", "lua", "r", "julia", "matlab", "haskell", "ocaml", "elixir", "erlang", "clojure", "lisp", "scheme", "emacs-lisp", "elm", "dart", "groovy", "dockerfile", "docker", "makefile", "cmake", "nix", "terraform", "hcl", "graphql", "protobuf", "diff", "latex", "tex", "markdown", "md", "http", "nginx", "apache", "vue", "svelte", "astro", "mdx", "jsonc", "json5", "gradle", "ps1", "bat", "fish", "awk", "tcl", "vbnet", "fsharp", "coffeescript", "prolog", "ada", "cobol", "racket", "crystal", "plsql", "mysql", "sass", "stylus", "handlebars", "twig", "liquid", "pug", "haml", "erb", "objc", "objective-c", "mermaid", "graphviz", "gherkin", "puppet", "bicep", "glsl", "hlsl", "wgsl", "cuda", "verilog", "vhdl", "llvm", "wat", "rst", "asciidoc", "bibtex", "properties", "dotenv", "patch", "caddyfile", "jinja", "jinja2", "django", "jsonnet", "cypher", "sparql", "vim", "viml", "asm", "nasm", "fortran", "pascal", "zig", "nim", "solidity", "wasm", "lean", "lean4", "agda", "idris", "coq", "purescript", "gleam", "odin", "apl", "smalltalk", "forth", "prisma", "pycon", "nushell", "gdscript", "octave", "postgresql", "xslt", "typst", "processing", "kusto", "kql", "bash-session", "powershell-session", "regex", "ebnf", "abnf", "glimmer", "hbs", "smarty", "velocity", "plantuml", "cadence", "move", "vyper", "ballerina", "raku", "reason", "rescript", "sml", "fennel", "janet", "hy", "unison", "roc":
		return true
	}
	return false
}

// IsConjunctionAfterHyphen reports whether word, in lower case, may follow a hyphen in place of the rest of a word, as
// in "mid- and long-term".
func IsConjunctionAfterHyphen(word string) bool {
	switch word {
	case "and", "or", "und", "oder", "sowie", "bzw.", "bis", "et", "ou", "y", "e", "ed", "en", "of", "och", "og", "i", "oraz", "и", "или":
		return true
	}
	return false
}

// IsCopyButton reports whether word is, in lower case, the label of a button that copies code.
func IsCopyButton(word string) bool {
	switch word {
	case "copy", "copy code", "copied", "copied!", "copy to clipboard", "copy snippet", "raw", "view raw", "try it yourself »", "kopieren", "code kopieren", "copier", "copier le code", "copiar", "copiar código", "copia", "kopiëren", "kopiera", "kopiuj", "копировать", "复制", "复制代码", "複製", "コピー", "복사":
		return true
	}
	return false
}

// IsDateFiller reports whether word, in lower case, may be between the day, the month and the year of a date.
func IsDateFiller(word string) bool {
	switch word {
	case "de", "del", "d", "of", "the", "do", "da", "m", "năm", "من", "רוק", "di", "ng":
		return true
	}
	return false
}

// IsDateWord reports whether word, in lower case, belongs to a date beside a name and to no name.
func IsDateWord(word string) bool {
	switch word {
	case "giriş", "tarih", "tarihi", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد":
		return true
	}
	return false
}

// IsDaySuffix reports whether word, in lower case, may be glued to the number of a day: "3rd".
func IsDaySuffix(word string) bool {
	switch word {
	case "st", "nd", "rd", "th", "er", "º", "ª", "го", "η", "ος":
		return true
	}
	return false
}

// IsDegree reports whether word, in lower case and without full stops, is a degree and no name.
func IsDegree(word string) bool {
	switch word {
	case "phd", "md", "rdn", "mph", "mba", "jd", "dvm", "psyd", "pharmd", "lcsw", "bsc", "msc":
		return true
	}
	return false
}

// IsEastAsianFamily reports whether word is one of the commonest Chinese and Korean family names.
func IsEastAsianFamily(word string) bool {
	switch word {
	case "王", "李", "张", "張", "刘", "劉", "陈", "陳", "杨", "楊", "黄", "黃", "赵", "趙", "吴", "吳", "周", "徐", "孙", "孫", "马", "馬", "朱", "胡", "郭", "何", "林", "罗", "羅", "高", "郑", "鄭", "梁", "谢", "謝", "宋", "唐", "许", "許", "邓", "鄧", "韩", "韓", "冯", "馮", "曹", "彭", "曾", "肖", "蕭", "萧", "田", "董", "潘", "袁", "蔡", "蒋", "蔣", "余", "于", "杜", "叶", "葉", "程", "魏", "苏", "蘇", "吕", "呂", "丁", "任", "卢", "盧", "姚", "沈", "钟", "鍾", "姜", "崔", "谭", "譚", "陆", "陸", "范", "汪", "廖", "石", "金", "韦", "韋", "贾", "賈", "夏", "付", "傅", "方", "邹", "鄒", "熊", "白", "孟", "秦", "邱", "侯", "江", "尹", "薛", "闫", "閻", "阎", "雷", "龙", "龍", "史", "陶", "贺", "賀", "毛", "段", "郝", "顾", "顧", "龚", "龔", "邵", "覃", "武", "钱", "錢", "戴", "严", "嚴", "莫", "孔", "向", "常", "汤", "湯", "温", "溫", "康", "施", "文", "牛", "樊", "葛", "邢", "安", "齐", "齊", "乔", "喬", "伍", "庞", "龐", "颜", "顏", "倪", "庄", "莊", "聂", "聶", "章", "鲁", "魯", "岳", "翟", "殷", "詹", "申", "欧", "歐", "耿", "关", "關", "兰", "蘭", "焦", "俞", "左", "柳", "甘", "祝", "包", "宁", "寧", "尚", "符", "舒", "阮", "柯", "纪", "紀", "梅", "童", "凌", "毕", "畢", "单", "單", "季", "裴", "霍", "涂", "成", "苗", "谷", "盛", "曲", "翁", "冉", "骆", "蓝", "藍", "路", "游", "辛", "靳", "管", "柴", "蒙", "鲍", "鮑", "华", "華", "喻", "祁", "蒲", "房", "滕", "屈", "饶", "饒", "解", "牟", "艾", "尤", "阳", "穆", "农", "司", "卓", "古", "吉", "缪", "简", "簡", "车", "項", "项", "连", "麦", "麥", "褚", "娄", "窦", "戚", "岑", "景", "党", "宫", "费", "費", "卜", "冷", "晏", "席", "卫", "米", "柏", "宗", "瞿", "桂", "全", "佟", "应", "臧", "闵", "苟", "邬", "边", "卞", "姬", "师", "和", "仇", "栾", "隋", "商", "刁", "沙", "荣", "巫", "寇", "桑", "郎", "甄", "丛", "仲", "虞", "敖", "巩", "明", "佘", "池", "查", "麻", "苑", "迟", "邝", "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "皇甫", "尉迟", "慕容", "令狐", "司徒", "端木", "公孙", "김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권", "황", "안", "송", "전", "홍", "유", "고", "문", "양", "손", "배", "백", "허", "남", "심", "노", "하", "곽", "성", "차", "주", "우", "구", "민", "진", "나", "류", "지", "엄", "채", "원", "천", "방", "공", "현", "함", "변", "염", "여", "추", "도", "소", "석", "선", "설", "마", "길", "연", "위", "표", "명", "기", "반", "왕", "금", "옥", "육", "인", "맹", "제", "모", "탁", "국", "어", "은", "편", "용", "남궁", "황보", "제갈", "선우", "독고":
		return true
	}
	return false
}

// IsFaultTitle reports whether word is, in lower case, the message of an error page as its title has it.
func IsFaultTitle(word string) bool {
	switch word {
	case "not found", "page not found", "file not found", "page cannot be found", "page can't be found", "the page cannot be found", "page could not be found", "article not found", "content not found", "page unavailable", "page does not exist", "page doesn't exist", "oops", "gone", "internal server error", "server error", "bad gateway", "service unavailable", "service temporarily unavailable", "gateway timeout", "gateway time-out", "an error occurred", "web server is down", "account suspended", "site not found", "something went wrong", "seite nicht gefunden", "nicht gefunden", "die seite wurde nicht gefunden", "die angeforderte seite wurde nicht gefunden", "artikel nicht gefunden", "seite nicht verfügbar", "interner serverfehler", "page introuvable", "page non trouvée", "erreur 404", "article introuvable", "erreur interne du serveur", "la page est introuvable", "página no encontrada", "no encontrado", "no encontrada", "página no disponible", "error interno del servidor", "pagina non trovata", "non trovato", "errore 404", "página não encontrada", "não encontrada", "não encontrado", "erro 404", "pagina niet gevonden", "niet gevonden", "strona nie została znaleziona", "nie znaleziono strony", "nie znaleziono", "błąd 404", "strona nie istnieje", "страница не найдена", "не найдено", "ошибка 404", "ページが見つかりません", "お探しのページは見つかりませんでした", "页面不存在", "页面未找到", "找不到页面", "找不到頁面":
		return true
	}
	return false
}

// IsFirstWord reports whether word, folded, is put before a date of first publication.
func IsFirstWord(word string) bool {
	switch word {
	case "first", "originally", "initially", "previously", "zuerst", "ursprünglich", "zunächst", "erstmals", "initialement", "originellement", "originalmente", "inicialmente", "originariamente", "inizialmente", "oorspronkelijk", "eerder":
		return true
	}
	return false
}

// IsFormKey reports whether a member with the key word names the form of its object.
func IsFormKey(word string) bool {
	switch word {
	case "type", "_type", "nodetype", "style", "listitem", "blocktype", "tag", "tagname":
		return true
	}
	return false
}

// IsFrontPage reports whether word, folded, names the front page, or is what a system gives if nobody chose
// the name of a section.
func IsFrontPage(word string) bool {
	switch word {
	case "home", "homepage", "home page", "start", "index", "root", "uncategorized", "article", "startseite", "allgemein", "accueil", "non classé", "inicio", "sin categoría", "início", "strona główna", "domů", "domov", "главная", "головна", "ana sayfa", "forside", "hem", "etusivu", "acasă", "főoldal", "αρχική", "الرئيسية", "خانه", "beranda", "trang chủ", "首页", "首頁", "ホーム", "홈", "naslovnica", "početna", "начало":
		return true
	}
	return false
}

// IsFunctionWord reports whether word, in lower case, is one that no sentence ends with: an article, a
// preposition or a conjunction.
func IsFunctionWord(word string) bool {
	switch word {
	case "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "as", "our", "your", "their", "his", "its", "my", "is", "are", "was", "that", "than", "into", "such", "like", "via", "about", "this", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "und", "oder", "von", "vom", "zu", "zum", "zur", "mit", "im", "für", "auf", "aus", "bei", "als", "le", "la", "les", "un", "une", "du", "de", "et", "ou", "au", "aux", "par", "pour", "sur", "dans", "avec", "en", "el", "los", "las", "una", "del", "al", "y", "o", "por", "para", "con", "sobre", "os", "um", "uma", "do", "da", "dos", "e", "em", "no", "na", "nos", "nas", "com", "il", "lo", "gli", "uno", "di", "dei", "della", "nel", "nella", "per", "che", "i", "w", "z", "od", "dla", "oraz", "het", "een", "van", "voor", "met", "op", "te", "и", "в", "во", "на", "с", "со", "к", "по", "о", "об", "от", "для", "из", "у":
		return true
	}
	return false
}

// IsGivenName reports whether word, folded, is a common given name.
func IsGivenName(word string) bool {
	switch word {
	case "aaron", "adam", "adrian", "alan", "albert", "alex", "alexander", "alexandra", "alice", "alicia", "alison", "allison", "amanda", "amber", "amelia", "amy", "andrea", "andrew", "andy", "angela", "ann", "anna", "anne", "anthony", "april", "arthur", "ashley", "audrey", "austin", "barbara", "ben", "benjamin", "beth", "bill", "bob", "brandon", "brian", "bruce", "bryan", "caitlin", "caleb", "calvin", "cameron", "carl", "caroline", "catherine", "charles", "charlotte", "chloe", "chris", "christian", "christina", "christine", "christopher", "claire", "clara", "connor", "courtney", "craig", "crystal", "curtis", "cynthia", "daisy", "dale", "dan", "daniel", "danielle", "danny", "darren", "dave", "david", "dawn", "dean", "deborah", "denise", "dennis", "derek", "diana", "diane", "donald", "donna", "dorothy", "doug", "douglas", "duncan", "dylan", "ed", "eddie", "edward", "eleanor", "elizabeth", "ella", "ellen", "emily", "emma", "eric", "erica", "erik", "erin", "ethan", "eugene", "evan", "eve", "evelyn", "fiona", "frances", "francis", "frank", "fred", "gareth", "gary", "gavin", "geoff", "george", "gerald", "gina", "glen", "glenn", "gordon", "graham", "grant", "greg", "gregory", "guy", "hannah", "harold", "harriet", "harry", "heather", "heidi", "helen", "henry", "howard", "hugh", "ian", "isaac", "isabel", "isabella", "jack", "jackie", "jacob", "jacqueline", "jake", "james", "jamie", "jan", "jane", "janet", "janice", "jared", "jasmine", "jason", "jay", "jean", "jeff", "jeffrey", "jen", "jenna", "jennifer", "jenny", "jeremy", "jerry", "jesse", "jessica", "jill", "jim", "jimmy", "joan", "joanna", "joe", "joel", "john", "johnny", "jon", "jonathan", "jordan", "joseph", "josh", "joshua", "joyce", "judith", "judy", "julia", "julian", "julie", "justin", "karen", "kate", "katherine", "kathleen", "kathryn", "kathy", "katie", "kay", "keith", "kelly", "ken", "kenneth", "kerry", "kevin", "kim", "kimberly", "kristen", "kristin", "kurt", "kyle", "lara", "larry", "laura", "lauren", "lawrence", "leah", "lee", "leo", "leonard", "leslie", "lewis", "liam", "linda", "lindsay", "lindsey", "lisa", "liz", "louis", "louise", "lucas", "lucy", "luke", "lynn", "mandy", "marcus", "margaret", "maria", "marie", "marilyn", "marion", "mark", "martha", "martin", "mary", "matt", "matthew", "max", "megan", "melanie", "melinda", "melissa", "michael", "michelle", "mike", "miles", "molly", "monica", "morgan", "nancy", "naomi", "natalie", "natasha", "nathan", "neil", "nicholas", "nick", "nicole", "nigel", "nina", "noah", "nora", "norman", "oliver", "olivia", "oscar", "owen", "pam", "pamela", "pat", "patricia", "patrick", "paul", "paula", "penny", "pete", "peter", "phil", "philip", "phillip", "polly", "rachel", "ralph", "randy", "ray", "raymond", "rebecca", "richard", "rick", "rita", "rob", "robert", "roberta", "robin", "rod", "rodney", "roger", "ron", "ronald", "rosemary", "ross", "roy", "russell", "ruth", "ryan", "sally", "sam", "samantha", "samuel", "sandra", "sara", "sarah", "scott", "sean", "seth", "shannon", "sharon", "shaun", "shawn", "sheila", "simon", "sophia", "sophie", "stacey", "stan", "stanley", "stella", "stephanie", "stephen", "steve", "steven", "stewart", "stuart", "sue", "susan", "suzanne", "sylvia", "tammy", "tara", "taylor", "ted", "teresa", "terry", "theresa", "thomas", "tim", "timothy", "tina", "toby", "todd", "tom", "tony", "tracy", "travis", "trevor", "tyler", "valerie", "vanessa", "veronica", "vicki", "victor", "victoria", "vincent", "virginia", "walter", "warren", "wayne", "wendy", "wesley", "will", "william", "zach", "zachary", "zoe", "achim", "andreas", "anja", "anke", "annette", "antje", "armin", "axel", "bernd", "bernhard", "birgit", "björn", "carsten", "christiane", "christoph", "claudia", "cornelia", "daniela", "detlef", "dieter", "dirk", "dominik", "elke", "erich", "eva", "fabian", "felix", "florian", "franz", "friedrich", "gabriele", "georg", "gerd", "gerhard", "gisela", "günter", "günther", "hannes", "hans", "harald", "hartmut", "heike", "heiko", "heinrich", "heinz", "helga", "helmut", "herbert", "holger", "ina", "ines", "ingo", "ingrid", "jana", "jens", "joachim", "jochen", "johanna", "johannes", "josef", "jutta", "jörg", "jürgen", "karin", "karl", "karsten", "kathrin", "katja", "katrin", "kerstin", "klaus", "konrad", "lars", "lena", "lukas", "lutz", "manfred", "manuel", "marc", "marcel", "maren", "markus", "marlene", "martina", "matthias", "maximilian", "michaela", "mirko", "monika", "moritz", "nadine", "nico", "nils", "norbert", "olaf", "otto", "petra", "philipp", "rainer", "ralf", "reiner", "reinhard", "renate", "rolf", "rudolf", "rüdiger", "sabine", "sascha", "sebastian", "silke", "simone", "sonja", "stefan", "stefanie", "steffen", "stephan", "susanne", "sven", "svenja", "tanja", "thorsten", "tilman", "tobias", "torsten", "udo", "ulf", "ulrich", "ulrike", "ursula", "ute", "uwe", "volker", "werner", "wilhelm", "wolfgang", "alain", "antoine", "aurélie", "benoît", "bernard", "bertrand", "camille", "chantal", "christelle", "christophe", "claude", "clément", "corinne", "cécile", "damien", "denis", "didier", "dominique", "emmanuel", "fabien", "fabrice", "florence", "françois", "françoise", "frédéric", "gilles", "guillaume", "gérard", "henri", "hervé", "hugo", "hélène", "isabelle", "jacques", "julien", "jérôme", "laurence", "laurent", "loïc", "luc", "ludovic", "marine", "mathieu", "mathilde", "maxime", "michel", "mireille", "monique", "nathalie", "nicolas", "odile", "olivier", "pascal", "pauline", "philippe", "pierre", "quentin", "raphaël", "renaud", "romain", "rémi", "serge", "stéphane", "sylvain", "sylvie", "sébastien", "thibault", "thierry", "théo", "valérie", "virginie", "véronique", "xavier", "yann", "yves", "élise", "émilie", "étienne", "alba", "alejandra", "alejandro", "ana", "andrés", "antonio", "beatriz", "carlos", "carmen", "cristina", "diego", "eduardo", "elena", "enrique", "esteban", "fernando", "francisco", "gabriel", "gonzalo", "guillermo", "gustavo", "ignacio", "inés", "iván", "javier", "jesús", "jorge", "josé", "juan", "lucía", "luis", "luisa", "marcos", "marta", "mercedes", "miguel", "mónica", "natalia", "pablo", "paco", "pedro", "pilar", "rafael", "ramón", "raúl", "ricardo", "roberto", "rocío", "rosa", "santiago", "sergio", "silvia", "sofía", "vicente", "álvaro", "alessandra", "alessandro", "alessio", "angelo", "antonella", "chiara", "claudio", "daniele", "davide", "elisa", "emanuele", "enrico", "fabio", "federica", "federico", "filippo", "francesca", "francesco", "gianluca", "gianni", "giorgio", "giovanni", "giulia", "giuseppe", "ilaria", "lorenzo", "luca", "luciano", "marco", "massimo", "matteo", "maurizio", "michele", "nicola", "paola", "paolo", "pietro", "riccardo", "salvatore", "stefano", "tommaso", "umberto", "valentina", "vittorio", "bruno", "caio", "catarina", "cláudia", "felipe", "fernanda", "flávio", "gabriela", "guilherme", "helena", "inês", "joana", "joão", "leonardo", "letícia", "luiz", "luiza", "luís", "marcelo", "mariana", "mateus", "murilo", "márcio", "nuno", "patrícia", "paulo", "renata", "renato", "rodrigo", "rui", "thiago", "tiago", "vitor", "arjen", "bart", "bas", "bram", "daan", "edwin", "erwin", "esther", "femke", "frits", "gert", "henk", "jaap", "jeroen", "johan", "joost", "kees", "koen", "maarten", "marieke", "marloes", "mieke", "niels", "pieter", "remco", "roel", "ruud", "sander", "saskia", "sjoerd", "thijs", "willem", "wouter", "agata", "agnieszka", "aleksandra", "andrzej", "artur", "bartosz", "dariusz", "dorota", "ewa", "grzegorz", "iwona", "jacek", "jakub", "jarosław", "justyna", "kamil", "karolina", "katarzyna", "krzysztof", "maciej", "magdalena", "marcin", "marek", "mariusz", "mateusz", "małgorzata", "michał", "paweł", "piotr", "przemysław", "radosław", "rafał", "stanisław", "szymon", "sławomir", "tomasz", "wojciech", "zbigniew", "łukasz", "anders", "astrid", "bengt", "bjørn", "christer", "fredrik", "gunnar", "gustav", "hanna", "henrik", "håkan", "ida", "jesper", "jonas", "kjell", "kristian", "lasse", "leif", "linnea", "maja", "malin", "mats", "mette", "mikael", "morten", "niklas", "ole", "olof", "per", "pernille", "sofie", "stig", "søren", "torbjörn", "ulrika", "александр", "александра", "алексей", "алла", "анатолий", "андрей", "анна", "антон", "борис", "вадим", "валентина", "валерий", "василий", "вера", "виктор", "виктория", "виталий", "владимир", "вячеслав", "галина", "георгий", "григорий", "дарья", "денис", "дмитрий", "евгений", "евгения", "екатерина", "елена", "иван", "игорь", "илья", "ирина", "кирилл", "константин", "ксения", "лариса", "леонид", "людмила", "максим", "марина", "мария", "михаил", "надежда", "наталья", "никита", "николай", "оксана", "олег", "ольга", "павел", "пётр", "роман", "светлана", "сергей", "станислав", "татьяна", "юлия", "юрий", "яна", "ярослав":
		return true
	}
	return false
}

// IsGluedLabel reports whether word, in lower case, is a label that pages often glue to the text behind it.
func IsGluedLabel(word string) bool {
	switch word {
	case "image", "article image", "featured image", "main image", "header image", "hero image", "lead image", "photo", "picture", "thumbnail", "logo", "avatar", "icon", "play video", "video", "gallery", "advertisement", "sponsored", "remember me", "log in", "login", "sign in", "share", "share this", "subscribe", "bild", "foto", "anzeige", "imagen", "immagine", "image de l'article", "zdjęcie", "imagem", "publicité", "publicidad", "publicidade", "start your substack", "skip to content", "skip to main content":
		return true
	}
	return false
}

// IsGroupWord reports whether word, in lower case, is what a group calls itself, before the words that name it.
func IsGroupWord(word string) bool {
	switch word {
	case "center", "centre", "service", "institute", "association", "department", "council", "office", "society", "foundation", "ministry", "school", "college", "university", "bureau", "board", "committee", "academy", "federation", "union", "league", "agency", "museum", "house", "bank", "church", "club", "network", "campaign", "coalition", "alliance", "division", "directorate", "secretariat", "voice", "friends", "citizens", "doctors", "reporters", "people", "republic", "state", "city", "county", "kingdom", "government", "embassy", "library", "laboratory", "faculty":
		return true
	}
	return false
}

// IsHonorific reports whether words, folded, are a title before a name.
func IsHonorific(word string) bool {
	switch word {
	case "dr", "prof", "prof dr", "professor", "mr", "mrs", "ms":
		return true
	}
	return false
}

// IsItemMember reports whether word is a member of an item of JSON-LD that is read.
func IsItemMember(word string) bool {
	switch word {
	case "@type", "@graph", "@id", "@value", "@list", "headline", "name", "alternativeHeadline", "alternateName", "author", "creator", "contributor", "datePublished", "dateCreated", "dateModified", "uploadDate", "publisher", "articleSection", "keywords", "inLanguage", "image", "url", "contentUrl", "thumbnailUrl", "description", "mainEntity", "mainEntityOfPage", "license", "itemListElement", "item", "position", "givenName", "familyName", "dateline", "locationCreated", "isPartOf", "sameAs", "video":
		return true
	}
	return false
}

// IsJapaneseFamily reports whether word is one of the commonest Japanese family names of two or three characters.
func IsJapaneseFamily(word string) bool {
	switch word {
	case "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "渡邉", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口", "松本", "井上", "木村", "斎藤", "斉藤", "齋藤", "清水", "山崎", "山﨑", "池田", "橋本", "阿部", "石川", "山下", "中島", "中嶋", "石井", "小川", "前田", "岡田", "長谷川", "藤田", "後藤", "近藤", "村上", "遠藤", "青木", "坂本", "福田", "太田", "西村", "藤井", "金子", "岡本", "藤原", "三浦", "中野", "中川", "原田", "松田", "竹内", "小野", "田村", "中山", "和田", "石田", "森田", "上田", "内田", "柴田", "酒井", "宮崎", "横山", "高木", "安藤", "宮本", "大野", "小島", "工藤", "谷口", "今井", "高田", "増田", "丸山", "杉山", "村田", "大塚", "新井", "藤本", "小山", "平野", "河野", "上野", "野口", "武田", "松井", "千葉", "岩崎", "菅原", "木下", "久保", "佐野", "野村", "松尾", "市川", "菊地", "菊池", "杉本", "古川", "大西", "島田", "水野", "桜井", "高野", "渡部", "吉川", "山内", "西田", "飯田", "西川", "小松", "北村", "安田", "五十嵐", "川口", "関口", "平田", "中田", "久保田", "服部", "川崎", "岩田", "土屋", "本田", "樋口", "福島", "秋山", "永井", "田口", "中西", "吉村", "川上", "石原", "大橋", "松岡", "馬場", "浜田", "森本", "矢野", "浅野", "松下", "星野", "大久保", "吉岡", "小池", "野田", "荒木", "松浦", "熊谷", "大谷", "尾崎", "内藤", "黒田", "川村", "永田", "松村", "荒井", "堀内", "大島", "岡崎", "成田", "小田", "石橋", "早川", "高山", "篠原", "岸本", "須藤", "佐久間", "宇野", "小笠原", "三宅", "栗原", "広瀬", "廣瀬", "関根", "白石", "萩原", "奥村", "片山", "富田", "平井":
		return true
	}
	return false
}

// IsLabel reports whether word, in lower case, belongs to the labels around a title that look like
// names: "Table Contents", "Personal Finance".
func IsLabel(word string) bool {
	switch word {
	case "home", "blog", "show", "hide", "sidebar", "schedule", "frequently", "asked", "questions", "transcript", "video", "audio", "listen", "watch", "news", "table", "contents", "latest", "article", "articles", "guide", "guides", "best", "top", "how", "what", "why", "the", "and", "or", "your", "you", "we", "our", "my", "to", "get", "free", "new", "more", "finance", "health", "business", "travel", "marketing", "design", "software", "technology", "science", "politics", "world", "sports", "food", "life", "style", "culture", "opinion", "management", "insights", "resources", "learn", "learning", "education", "digital", "online", "services", "service", "products", "product", "press", "media", "data", "skip", "menu", "search", "sign", "log", "contact", "privacy", "policy", "last", "key", "takeaways", "quick", "links", "day", "time", "key-takeaways", "introduction", "summary", "overview", "case", "study", "studies", "breaking", "daily", "real", "estate", "united", "states", "york", "street", "city", "university", "college", "school", "department", "institute", "bank", "group", "inc", "ltd", "llc", "company", "team", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "güncelleme", "order", "now", "download", "report", "request", "demo", "secure", "checkout", "print", "expert", "verified", "final", "thoughts", "conclusion", "refer", "client", "clients", "employment", "opportunities", "screen", "recording", "continue", "continues", "below", "customers", "support", "rate", "login", "register", "account", "shop", "store", "sale", "directory", "index", "site", "map", "help", "center", "main", "content", "newsletter", "podcast", "careers", "jobs", "events", "reviews", "review", "related", "posts", "post", "recent", "popular", "trending", "featured", "picks", "deals", "tips", "tools", "apps", "features", "pricing", "solutions", "industries", "photo", "image", "photos", "images", "checklists", "page", "book", "books", "save", "zip", "star", "desk", "fact", "checked":
		return true
	}
	return false
}

// IsLifeVerb reports whether word begins what is said about somebody whose name is before it.
func IsLifeVerb(word string) bool {
	switch word {
	case "is", "was", "has", "had", "covers", "covered", "writes", "wrote", "works", "worked", "lives", "lived", "reports", "reported", "leads", "led", "joined", "studied", "studies", "teaches", "taught", "runs", "ran", "serves", "served", "spent", "began", "started", "loves", "enjoys", "holds", "edits", "founded", "specializes", "specialises", "currently", "previously", "graduated", "earned", "contributes", "received", "grew", "believes", "helps", "focuses", "brings", "owns", "creates", "makes", "hosts", "ist", "war", "hat", "schreibt", "arbeitet", "lebt", "leitet", "studierte", "studiert", "berichtet", "beschäftigt", "gründete", "wurde", "betreibt", "lehrt", "liebt", "est", "était", "a écrit", "écrit", "couvre", "travaille", "vit", "dirige", "enseigne", "collabore", "es", "era", "escribe", "cubre", "trabaja", "vive", "estudió", "colabora", "enseña", "è", "scrive", "lavora", "insegna", "collabora", "é", "escreve", "cobre", "trabalha", "ensina", "schrijft", "werkt", "woont", "leidt", "doceert", "jest", "był", "była", "pisze", "pracuje", "mieszka", "är", "skriver", "arbetar", "bor", "leder", "er", "arbejder", "пишет", "работает", "живет", "живёт", "освещает":
		return true
	}
	return false
}

// IsListingWord reports whether word, folded, is a part of an address that leads to a list or a search, and to
// nobody's own page.
func IsListingWord(word string) bool {
	switch word {
	case "search", "list", "all", "index", "page", "archive", "archives", "tag", "tags", "category", "categories", "browse", "directory", "feed", "rss", "suche", "liste", "alle", "seite", "archiv", "kategorie", "recherche", "tous", "catégorie", "categorie", "buscar", "busqueda", "búsqueda", "lista", "todos", "página", "pagina", "cerca", "ricerca", "elenco", "tutti", "busca", "pesquisa", "zoeken", "lijst", "szukaj", "wyszukiwarka":
		return true
	}
	return false
}

// IsNameAndLabel reports whether word, in lower case, labels dates and is a name as well.
func IsNameAndLabel(word string) bool {
	switch word {
	case "đăng", "jour":
		return true
	}
	return false
}

// IsNameSuffix reports whether word, in lower case and without full stops, follows a name as a generation,
// a degree or a licence to practise.
func IsNameSuffix(word string) bool {
	switch word {
	case "jr", "sr", "ii", "iii", "iv", "md", "phd", "rd", "rdn", "ms", "ma", "ba", "bs", "bsc", "msc", "bsn", "msn", "rn", "np", "do", "dvm", "vmd", "cfp", "cepf", "cpa", "cfa", "jd", "esq", "mba", "mph", "mw", "lcsw", "lmft", "lpc", "psyd", "pa-c", "fand", "faclm", "facp", "ldn", "cdces", "cssd", "cpt", "pharmd", "dds", "dmd", "dpt", "lvt", "cpp", "psp", "foma", "dabom", "dacvb", "edd", "pmp", "licsw", "pe", "dipl-ing", "mft", "cscs", "ccc-slp", "otr/l", "ibclc", "cle", "rdh", "aprn", "fnp", "faap", "llm", "mfa", "med":
		return true
	}
	return false
}

// IsNoCodeLanguage reports whether word, in lower case, is put where the language of code belongs and names none.
func IsNoCodeLanguage(word string) bool {
	switch word {
	case "none", "plain", "plaintext", "text", "txt", "nohighlight", "default", "generic", "raw", "undefined", "box", "shortcode", "wrapper", "wrap", "block", "container", "auto", "numbers", "toolbar", "nohighlight-block":
		return true
	}
	return false
}

// IsNoEastAsianName reports whether word may follow the label of a Chinese, Japanese or Korean credit, but is no name.
func IsNoEastAsianName(word string) bool {
	switch word {
	case "於", "简介", "簡介", "介绍", "介紹", "专栏", "專欄", "文章", "相关", "相關", "最新", "其他", "其它", "所有", "全部", "观察", "觀察", "手记", "手記", "调查", "調查", "了解到", "获悉", "獲悉", "发现", "發現", "看到", "注意到", "采访时", "近日", "日前", "从", "在", "今日", "昨日", "当日", "今天", "昨天", "站", "证", "证件", "节", "信息", "资料", "主页", "首页", "登录", "注册", "编辑部", "本站", "佚名", "未知", "匿名", "网络", "网友", "综合", "转载", "原创", "本报", "本报讯", "报道", "采访", "走访", "探访", "实拍", "直击", "连线", "说", "表示", "认为", "权益", "声明", "版权", "全文完", "未完待续", "本文", "日志", "帖子", "楼主", "公众号", "粉丝", "关注", "推荐", "更多", "作品", "排行", "列表", "一覧", "紹介", "プロフィール", "について", "情報", "記事", "編集部", "名", "募集", "ランキング", "오늘의", "이달의", "이주의", "올해의", "소개", "정보", "페이지", "다른", "전체", "기사", "더보기", "이름", "이메일", "구독":
		return true
	}
	return false
}

// IsNoName reports whether word, folded, is one that pages put where a name should be.
func IsNoName(word string) bool {
	switch word {
	case "null", "undefined", "none", "n a", "na", "unknown", "author", "authors", "by", "posted", "published", "updated", "view all posts", "view profile", "share", "follow", "read more", "more", "about", "comments", "comment", "facebook", "twitter", "x", "linkedin", "instagram", "email", "e mail", "print", "min read", "see more", "anonymous", "name", "object object", "others", "other", "et al", "al", "contributor", "contributors", "writer", "reporter", "journalist", "correspondent", "opens in new window", "opens in a new tab", "et", "est", "edt", "pt", "pst", "pdt", "utc", "gmt", "cet", "cest", "recent posts", "events", "one", "no", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "uncategorized", "advertisement", "news release", "press release", "paid", "youtube", "bluesky", "mastodon", "tiktok", "whatsapp", "telegram", "pinterest", "vimeo", "twitter facebook", "facebook twitter", "no author", "unknown author", "no name", "author name", "your name", "default author", "content", "guest user", "kein autor", "unbekannt", "autor unbekannt", "unbekannter autor", "auteur inconnu", "sans auteur", "sin autor", "autor desconocido", "sconosciuto", "autor desconhecido", "onbekend", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "neděle", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap", "guest", "guest author", "guest writer", "guest contributor", "guest blogger":
		return true
	}
	return false
}

// IsNoteHeading reports whether word is, in lower case, the heading of footnotes or references.
func IsNoteHeading(word string) bool {
	switch word {
	case "footnotes", "notes", "endnotes", "end notes", "references", "references and notes", "notes and references", "citations", "works cited", "bibliography", "sources", "fußnoten", "anmerkungen", "einzelnachweise", "endnoten", "quellen", "literatur", "quellenangaben", "notes de bas de page", "références", "notes et références", "sources et références", "notas", "notas al pie", "referencias", "fuentes", "notas de rodapé", "referências", "note", "riferimenti", "note a piè di pagina", "fonti", "voetnoten", "noten", "bronnen", "referenties", "fotnoter", "noter", "referenser", "källor", "fodnoter", "kilder", "referanser", "alaviitteet", "viitteet", "lähteet", "przypisy", "poznámky", "poznámky pod čarou", "примечания", "сноски", "ссылки на источники", "примітки", "виноски", "dipnotlar", "kaynakça", "注", "注释", "註釋", "脚注", "参考文献", "參考文獻", "参考资料", "注釈", "각주", "주석":
		return true
	}
	return false
}

// IsNoticeWord reports whether word, folded, ends the name of a page about how a site works, or of a picture,
// which is found beside the names of authors.
func IsNoticeWord(word string) bool {
	switch word {
	case "guidelines", "process", "icon", "disclosure", "disclaimer", "richtlinien", "hinweis", "hinweise":
		return true
	}
	return false
}

// IsOffice reports whether word, in lower case, ends the name of those of an outlet who write together.
func IsOffice(word string) bool {
	switch word {
	case "team", "redaktion", "redaktionsteam", "editors", "newsroom", "redacción", "rédaction", "redazione", "redactie":
		return true
	}
	return false
}

// IsOne reports whether word counts one in a relative date: "an hour ago".
func IsOne(word string) bool {
	switch word {
	case "a", "an", "one", "einer", "einem", "un", "una", "une", "um", "uma", "een", "en", "et", "ett":
		return true
	}
	return false
}

// IsOtherCredit reports whether word, folded, is a label before those who did other work on the article than
// writing it.
func IsOtherCredit(word string) bool {
	switch word {
	case "editor", "editors", "editing", "penyunting", "photo", "photos", "foto", "fotos", "photographer", "photography", "illustration", "illustrations", "translation", "translator", "producer", "image", "images", "bild", "credit", "source", "quelle", "fonte", "fuente", "video", "videos", "graphics", "graphic", "pictures", "picture", "photographs", "photo credit", "photos by", "camera", "grafik", "grafiken", "bilder", "fotografie", "fotograf", "fotografin", "illustrationen", "übersetzung", "übersetzer", "übersetzerin", "lektorat", "schnitt", "kamera", "photographie", "photographies", "crédit photo", "traduction", "traducteur", "fotografía", "fotografías", "fotógrafo", "ilustración", "ilustraciones", "traducción", "imagen", "imágenes", "fotografia", "fotografo", "immagini", "traduzione", "traduttore", "imagem", "tradução", "beeld", "foto s", "vertaling", "zdjęcia", "zdjęcie", "tłumaczenie", "foton", "bildtext", "översättning", "фото", "иллюстрации", "перевод", "фотограф", "fotoğraf", "fotoğraflar", "preklad", "preložil", "preložila", "fotografije", "prijevod", "снимка", "снимки", "превод", "contributions from", "with contributions from", "contribution from", "in zusammenarbeit mit":
		return true
	}
	return false
}

// IsOtherWork reports whether word, in lower case, names other work on the article than writing it, if
// "by" follows.
func IsOtherWork(word string) bool {
	switch word {
	case "reviewed", "cited", "checked", "fact-checked", "edited", "updated", "verified", "approved", "illustrated", "illustrations", "translated", "researched", "photography", "photographs", "photographed", "photos", "photo", "image", "images", "produced", "sponsored", "owned", "powered", "narrated", "presented", "modified", "revised", "designed", "hosted", "developed", "curated", "foto", "fotos", "fotografie", "fotografías", "immagini", "illustrazioni", "ilustraciones", "traduzione", "traducción", "traduction", "bilder", "beeld", "zdjęcia", "фото", "foton":
		return true
	}
	return false
}

// IsParticle reports whether word is put before a family name in small letters.
func IsParticle(word string) bool {
	switch word {
	case "de", "da", "di", "do", "dos", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "el", "al", "bin", "ibn", "ter", "ten", "du", "y", "e":
		return true
	}
	return false
}

// IsPlaceWord reports whether word, folded, is a place on the site or a stage of its system, and no topic.
func IsPlaceWord(word string) bool {
	switch word {
	case "front page", "frontpage", "featured", "featured story", "featured stories", "featured post", "featured article", "feature story", "top story", "top stories", "main story", "lead story", "latest", "latest news", "breaking", "breaking news", "carousel", "slider", "editors pick", "editors picks", "editor s pick", "editor s picks", "uncategorised", "default", "misc", "miscellaneous", "post", "posts", "articles", "page", "pages", "none", "null", "undefined", "n a", "aktuell", "aktuelles", "allgemeines", "top thema", "topthema", "aufmacher", "unkategorisiert", "artikel", "beitrag", "beiträge", "seite", "à la une", "a la une", "une", "non classe", "divers", "article", "portada", "destacado", "destacados", "destacada", "destacadas", "última hora", "sin categoria", "artículo", "artículos", "prima pagina", "in primo piano", "in evidenza", "senza categoria", "articolo", "articoli", "capa", "destaque", "destaques", "sem categoria", "artigo", "artigos", "voorpagina", "uitgelicht", "ongecategoriseerd", "algemeen", "artikelen", "bez kategorii", "wyróżnione", "artykuł", "artykuły", "startsida", "okategoriserade", "artiklar", "ikke kategoriseret", "artikler", "ukategorisert", "artikkel", "без рубрики", "статья", "статьи", "未分类", "未分類", "头条", "頭條", "トップ", "トップページ", "미분류":
		return true
	}
	return false
}

// IsRobotTitle reports whether word is, in lower case, the title of a check for robots or of a refusal.
func IsRobotTitle(word string) bool {
	switch word {
	case "just a moment", "nur einen moment", "einen moment bitte", "un instant", "un momento", "ci siamo quasi", "um momento", "een moment geduld", "nog even geduld", "cierpliwości", "jeszcze chwila", "один момент", "しばらくお待ちください", "请稍候", "請稍候", "잠시만 기다리십시오", "bir dakika lütfen", "attention required", "access denied", "zugriff verweigert", "accès refusé", "acceso denegado", "accesso negato", "acesso negado", "toegang geweigerd", "odmowa dostępu", "доступ запрещен", "доступ ограничен", "アクセスが拒否されました", "访问被拒绝", "403 forbidden", "forbidden", "request blocked", "access to this page has been denied", "pardon our interruption", "unusual traffic detected", "are you a robot", "are you human", "robot or human", "robot check", "bot check", "bot verification", "human verification", "verify you are human", "verifying you are human", "security check", "security checkpoint", "vercel security checkpoint", "captcha", "ddos-guard", "checking your browser", "making sure you're not a bot", "you have been blocked", "you've been blocked":
		return true
	}
	return false
}

// IsRole reports whether word, in lower case, is what somebody does.
func IsRole(word string) bool {
	switch word {
	case "editor", "editors", "editor-in-chief", "editor-at-large", "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "journalist", "journalists", "columnist", "contributor", "contributors", "author", "ceo", "cto", "cfo", "coo", "cmo", "founder", "publisher", "co-founder", "president", "director", "manager", "analyst", "specialist", "consultant", "producer", "photographer", "blogger", "intern", "fellow", "researcher", "strategist", "expert", "officer", "redakteur", "redakteurin", "redaktorin", "korrespondent", "korrespondentin", "journalistin", "chefredakteur", "chefredakteurin", "volontär", "volontärin", "autor", "autorin", "reporterin", "politikredakteur", "ressortleiter", "ressortleiterin", "rédacteur", "rédactrice", "journaliste", "correspondant", "correspondante", "periodista", "redactor", "redactora", "corresponsal", "giornalista", "redattore", "redattrice", "jornalista", "repórter", "journaliste,", "dziennikarz", "dziennikarka", "redaktor", "korespondent", "журналист", "корреспондент", "редактор", "кореспондент", "журналістка", "журналист,", "muhabir", "muhabiri", "editör", "toimittaja", "journalisten", "redaktör", "reporter,", "verslaggever", "verslaggeefster", "redacteur", "journalist,", "educator", "educators", "experts", "attorney", "gastroenterologist", "coordinator", "winemaker", "coach", "trainer", "therapist", "psychologist", "physician", "nutritionist", "dietitian", "executive", "marketer", "reviewer", "screenwriter", "vp", "engineer", "developer", "scientist", "designer", "lawyer", "instructor", "lecturer", "copywriter", "translator", "rechtsanwalt", "rechtsanwältin", "pressesprecher", "pressesprecherin", "redaktorka", "reportér", "reportérka", "novinár", "novinárka", "šéfredaktor", "komentátor", "novinar", "novinarka", "urednik", "urednica", "репортер":
		return true
	}
	return false
}

// IsRootID reports whether word is the id of the element that an application draws itself into.
func IsRootID(word string) bool {
	switch word {
	case "root", "app", "__next", "__nuxt", "___gatsby", "q-app", "react-root", "app-root", "svelte", "ember-root", "main-app", "app-mount":
		return true
	}
	return false
}

// IsSelfLink reports whether word is, in lower case, the text of a link by which a heading links to itself.
func IsSelfLink(word string) bool {
	switch word {
	case "permalink", "permanent link", "anchor", "link to this heading", "link to this section", "direct link", "copy link":
		return true
	}
	return false
}

// IsShareButton reports whether word is, in lower case, the text alternative of a button to share a page.
func IsShareButton(word string) bool {
	switch word {
	case "pin it", "pin", "share", "tweet", "facebook", "twitter", "pinterest", "linkedin", "whatsapp", "email", "print", "rss", "instagram", "youtube", "share on facebook", "share on twitter", "share on x", "share on pinterest", "share on linkedin", "teilen", "partager", "compartir", "condividi":
		return true
	}
	return false
}

// IsSourcesHeading reports whether word, in lower case and without a colon, is the heading of the works that an
// article draws on, or of its notes.
func IsSourcesHeading(word string) bool {
	switch word {
	case "sources", "source", "references", "reference", "reference list", "bibliography", "works cited", "literature", "literature cited", "further reading", "notes", "footnotes", "endnotes", "notes and references", "sources and references", "references and notes", "citations", "quellen", "quelle", "quellenangaben", "quellen und literatur", "literatur", "literaturverzeichnis", "einzelnachweise", "fußnoten", "anmerkungen", "références", "bibliographie", "notes et références", "fuentes", "referencias", "bibliografía", "notas", "fonti", "bibliografia", "note", "fontes", "referências", "bronnen", "literatuur", "voetnoten", "źródła", "źródło", "przypisy", "literatura", "zdroje", "zdroj", "källor", "referenser", "kilder", "referanser", "lähteet", "források", "surse", "bibliografie", "izvori", "източници", "источники", "литература", "примечания", "джерела", "πηγές", "kaynaklar", "kaynakça", "المصادر", "المراجع", "منابع", "מקורות", "参考文献", "参考资料", "參考資料", "出典", "脚注", "참고문헌", "출처", "nguồn", "tham khảo":
		return true
	}
	return false
}

// IsStaff reports whether word, folded, is an office and no person.
func IsStaff(word string) bool {
	switch word {
	case "admin", "administrator", "staff", "staff writer", "editor", "editors", "redaktion", "online redaktion", "die redaktion", "webmaster", "editorial team", "editorial staff", "the editors", "news desk", "newsroom", "web desk", "guest", "guest author", "guest contributor", "team", "redakcja", "redacción", "redaccion", "redazione", "rédaction", "la rédaction", "redação", "redactie", "редакция", "редакція", "wordpress", "user", "root", "super user", "superuser", "test", "content team", "marketing team", "support", "press release", "blog", "news", "redakcia", "redakcija", "uredništvo":
		return true
	}
	return false
}

// IsSuspension reports whether word, in lower case, joins parts of words in wrapped Markdown, as in "Vor-
// und Nachteile".
func IsSuspension(word string) bool {
	switch word {
	case "and", "or", "to", "und", "oder", "bis", "en", "of", "och", "og", "eller", "i", "lub":
		return true
	}
	return false
}

// IsTagName reports whether word is, in lower case, the name of an element that pages are made of.
func IsTagName(word string) bool {
	switch word {
	case "a", "abbr", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "center", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "li", "link", "main", "map", "mark", "meta", "nav", "noscript", "object", "ol", "option", "p", "picture", "pre", "q", "s", "samp", "script", "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "tt", "u", "ul", "var", "video":
		return true
	}
	return false
}

// IsTeaserKey reports whether the value of a member with the key word is a short account of what its object is
// about.
func IsTeaserKey(word string) bool {
	switch word {
	case "description", "summary", "excerpt", "abstract", "teaser", "caption", "alt", "snippet":
		return true
	}
	return false
}

// IsTextLabel reports whether word, in lower case and without a colon, begins a line that names those who
// wrote, and is a common word elsewhere.
func IsTextLabel(word string) bool {
	switch word {
	case "text", "words", "contributor", "contributors", "tekst", "texte", "textes", "texto", "textos", "testo", "testi", "teksti", "текст", "szöveg", "di":
		return true
	}
	return false
}

// IsTitleBeforeName reports whether word is an abbreviation, without its full stop, that is put before names.
func IsTitleBeforeName(word string) bool {
	switch word {
	case "Dr", "Mr", "Ms", "Mrs", "St", "Ste", "Mt", "Ft", "Sta", "Nr":
		return true
	}
	return false
}

// IsTrackingParameter reports whether word, in lower case, is a parameter that advertisers, newsletters and social
// networks add to addresses to follow their readers.
func IsTrackingParameter(word string) bool {
	switch word {
	case "utm_", "mtm_", "pk_", "hsa_", "at_custom", "at_medium", "at_campaign", "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "wickedid", "oly_anon_id", "oly_enc_id", "_openstat", "s_cid", "ns_campaign", "ns_source", "ns_mchannel", "ns_linkname", "cmpid", "ref_src", "ref_url", "trk_contact", "trk_msg", "trk_module", "trk_sid", "rb_clickid", "guccounter", "guce_referrer", "guce_referrer_sig", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "spm", "scm", "xtor", "wt_mc", "wt_zmc":
		return true
	}
	return false
}

// IsUTC reports whether word, in lower case, is an abbreviation of a zone without an offset.
func IsUTC(word string) bool {
	switch word {
	case "z", "utc", "gmt", "wet":
		return true
	}
	return false
}

// IsWordBeforeClock reports whether word, in lower case, stands before a time of day whose hours and minutes
// have a full stop between them.
func IsWordBeforeClock(word string) bool {
	switch word {
	case "kl", "klo", "ore", "alle":
		return true
	}
	return false
}

// IsWordBehindClock reports whether word, in lower case, stands behind a time of day whose hours and minutes
// have a full stop between them.
func IsWordBehindClock(word string) bool {
	switch word {
	case "uhr", "wib":
		return true
	}
	return false
}

// IsWriting reports whether word, in lower case, means that somebody wrote or published, or ends the
// clause that does.
func IsWriting(word string) bool {
	switch word {
	case "written", "posted", "published", "authored", "submitted", "article", "story", "reporting", "words", "created", "contributed", "escrito", "publicado", "publicada", "publié", "rédigé", "écrit", "geschrieben", "verfasst", "veröffentlicht", "erstellt", "artikel", "beitrag", "text", "uhr", "gespeichert", "napisany", "skrivet", "ditulis", "soumis", "posté", "proposé", "recueillis", "enviado", "postado", "inviato", "inviata", "pubblicato", "pubblicata", "postato", "scritto", "testo", "ingediend", "geplaatst", "gepost", "geschreven", "gepubliceerd", "ingezonden", "wysłane", "opublikowane", "opublikowany", "napisane", "dodane", "zamieszczone", "inlagt", "publicerat", "publicerad", "skriven", "upplagd", "postat", "indsendt", "udgivet", "publiceret", "skrevet", "innsendt", "publisert", "inn", "trimis", "publicat", "scris", "escrit", "enviat", "diposting", "diterbitkan", "đăng", "viết", "eingestellt", "gepostet", "eingereicht", "hochgeladen", "αναρτήθηκε", "δημοσιεύτηκε", "публикувано", "started":
		return true
	}
	return false
}

// IsWritingVerb reports whether word is what writers do, in a sentence that begins with their name.
func IsWritingVerb(word string) bool {
	switch word {
	case "writes", "wrote", "covers", "covered", "reports", "reported", "edits", "blogs", "schreibt", "berichtet", "bloggt", "écrit", "couvre", "escribe", "cubre", "scrive", "escreve", "cobre", "schrijft", "pisze", "skriver", "пишет", "освещает":
		return true
	}
	return false
}

// ItemField is the field of the record that a property of schema.org is for.
type ItemField uint8

// The values of ItemField but for 0.
const (
	_ ItemField = iota
	ItemFieldTitle
	ItemFieldSubtitle
	ItemFieldAuthors
	ItemFieldPublished
	ItemFieldModified
	ItemFieldSection
	ItemFieldTags
	ItemFieldLanguage
	ItemFieldImage
	ItemFieldExcerpt
	ItemFieldLicense
)

// ItemFieldOf returns the ItemField of word, or 0.
func ItemFieldOf(word string) ItemField {
	switch word {
	case "headline", "name":
		return ItemFieldTitle
	case "alternativeHeadline":
		return ItemFieldSubtitle
	case "author", "creator":
		return ItemFieldAuthors
	case "datePublished", "dateCreated", "uploadDate":
		return ItemFieldPublished
	case "dateModified":
		return ItemFieldModified
	case "articleSection":
		return ItemFieldSection
	case "keywords":
		return ItemFieldTags
	case "inLanguage":
		return ItemFieldLanguage
	case "image", "thumbnailUrl":
		return ItemFieldImage
	case "description":
		return ItemFieldExcerpt
	case "license":
		return ItemFieldLicense
	}
	return 0
}

// JoinsNames reports whether word means "and" or "with" between names. A capital makes it a name, unless
// all of the byline is in capitals.
func JoinsNames(word string) bool {
	switch word {
	case "and", "&", "+", "und", "et", "y", "e", "i", "och", "og", "ja", "ve", "en", "и", "та", "й", "și", "si", "és", "και", "و", "with", "mit", "avec", "con", "com", "dan", "và", "a", "x", "AND", "UND", "ET", "And", "Und", "WITH", "MIT":
		return true
	}
	return false
}

// KoreanRoles are the words after the names of Koreans who write.
var KoreanRoles = [...]string{
	"선임기자",
	"인턴기자",
	"수습기자",
	"객원기자",
	"전문기자",
	"시민기자",
	"대학생기자",
	"명예기자",
	"기자",
	"특파원",
	"논설위원",
	"앵커",
	"에디터",
	"칼럼니스트",
}

// LevantineMonth returns the number of the first of the two months that have a name, or 0: "كانون" is December, and the
// January after it.
func LevantineMonth(word string) int {
	switch word {
	case "تشرين":
		return 10
	case "كانون":
		return 12
	}
	return 0
}

// LevantineOrdinal returns 1 for the first and 2 for the second of the two months that have a name, or 0.
func LevantineOrdinal(word string) int {
	switch word {
	case "الأول", "الاول", "أول":
		return 1
	case "الثاني", "ثاني", "الثانى":
		return 2
	}
	return 0
}

// LineOpening is what a line around an article is about that opens with a phrase, written as in
// LinePhrase. Where one opening begins with another, the longer stands first.
type LineOpening uint8

// The values of LineOpening but for 0.
const (
	_ LineOpening = iota
	LineOpeningLegal
	LineOpeningNavigation
	LineOpeningSocial
	LineOpeningSubscribe
	LineOpeningComments
	LineOpeningByline
	LineOpeningTopics
	LineOpeningMedia
	LineOpeningRelated
	LineOpeningBio
)

// LineOpenings are the words with their LineOpening.
var LineOpenings = [...]Entry[LineOpening]{
	{"©", LineOpeningLegal},
	{"copyright", LineOpeningLegal},
	{"(c) 0", LineOpeningLegal},
	{"all rights reserved", LineOpeningLegal},
	{"this site uses cookies", LineOpeningLegal},
	{"we use cookies", LineOpeningLegal},
	{"cookie", LineOpeningLegal},
	{"wir verwenden cookies", LineOpeningLegal},
	{"we and our partners", LineOpeningLegal},
	{"by clicking", LineOpeningLegal},
	{"by continuing", LineOpeningLegal},
	{"by signing up", LineOpeningLegal},
	{"this site is protected by recaptcha", LineOpeningLegal},
	{"nous utilisons des cookies", LineOpeningLegal},
	{"utilizamos cookies", LineOpeningLegal},
	{"skip to ", LineOpeningNavigation},
	{"jump to ", LineOpeningNavigation},
	{"toggle ", LineOpeningNavigation},
	{"search ", LineOpeningNavigation},
	{"log in ", LineOpeningNavigation},
	{"sign in ", LineOpeningNavigation},
	{"back to ", LineOpeningNavigation},
	{"zurück zu", LineOpeningNavigation},
	{"home >", LineOpeningNavigation},
	{"home /", LineOpeningNavigation},
	{"home »", LineOpeningNavigation},
	{"you are here", LineOpeningNavigation},
	{"share on ", LineOpeningSocial},
	{"share this ", LineOpeningSocial},
	{"share ", LineOpeningSocial},
	{"click to share", LineOpeningSocial},
	{"follow us", LineOpeningSocial},
	{"follow ", LineOpeningSocial},
	{"auf facebook", LineOpeningSocial},
	{"partager sur", LineOpeningSocial},
	{"compartir en", LineOpeningSocial},
	{"teilen auf", LineOpeningSocial},
	{"like this:", LineOpeningSocial},
	{"0 share", LineOpeningSocial},
	{"tweet ", LineOpeningSocial},
	{"find us on", LineOpeningSocial},
	{"connect with ", LineOpeningSocial},
	{"subscribe", LineOpeningSubscribe},
	{"sign up ", LineOpeningSubscribe},
	{"newsletter", LineOpeningSubscribe},
	{"get the latest", LineOpeningSubscribe},
	{"join our ", LineOpeningSubscribe},
	{"join 0", LineOpeningSubscribe},
	{"get our ", LineOpeningSubscribe},
	{"stay up to date", LineOpeningSubscribe},
	{"never miss", LineOpeningSubscribe},
	{"stay informed", LineOpeningSubscribe},
	{"abonnieren", LineOpeningSubscribe},
	{"abonnez", LineOpeningSubscribe},
	{"suscríbete", LineOpeningSubscribe},
	{"inscreva", LineOpeningSubscribe},
	{"enter your email", LineOpeningSubscribe},
	{"your email address will", LineOpeningComments},
	{"become a ", LineOpeningSubscribe},
	{"download the ", LineOpeningSubscribe},
	{"get the ", LineOpeningSubscribe},
	{"support our", LineOpeningSubscribe},
	{"written by ", LineOpeningByline},
	{"by ", LineOpeningByline},
	{"posted by ", LineOpeningByline},
	{"posted on ", LineOpeningByline},
	{"posted in ", LineOpeningTopics},
	{"updated", LineOpeningByline},
	{"last updated", LineOpeningByline},
	{"published", LineOpeningByline},
	{"von ", LineOpeningByline},
	{"reviewed by ", LineOpeningByline},
	{"veröffentlicht", LineOpeningByline},
	{"publié le", LineOpeningByline},
	{"publicado", LineOpeningByline},
	{"stand:", LineOpeningByline},
	{"par ", LineOpeningByline},
	{"reading time", LineOpeningByline},
	{"estimated reading", LineOpeningByline},
	{"lesezeit", LineOpeningByline},
	{"temps de lecture", LineOpeningByline},
	{"fact checked", LineOpeningByline},
	{"medically reviewed", LineOpeningByline},
	{"autor:", LineOpeningByline},
	{"автор:", LineOpeningByline},
	{"author:", LineOpeningByline},
	{"tags:", LineOpeningTopics},
	{"tagged", LineOpeningTopics},
	{"filed under", LineOpeningTopics},
	{"categories:", LineOpeningTopics},
	{"category:", LineOpeningTopics},
	{"topics:", LineOpeningTopics},
	{"more about ", LineOpeningTopics},
	{"schlagwörter:", LineOpeningTopics},
	{"stichworte:", LineOpeningTopics},
	{"themen:", LineOpeningTopics},
	{"kategorie", LineOpeningTopics},
	{"mots-clés", LineOpeningTopics},
	{"etiquetas:", LineOpeningTopics},
	{"tags ", LineOpeningTopics},
	{"теги:", LineOpeningTopics},
	{"keywords", LineOpeningTopics},
	{"photo:", LineOpeningMedia},
	{"photo by", LineOpeningMedia},
	{"photo credit", LineOpeningMedia},
	{"photograph", LineOpeningMedia},
	{"image:", LineOpeningMedia},
	{"image credit", LineOpeningMedia},
	{"image source", LineOpeningMedia},
	{"image 0", LineOpeningMedia},
	{"credit:", LineOpeningMedia},
	{"courtesy of", LineOpeningMedia},
	{"source:", LineOpeningMedia},
	{"getty", LineOpeningMedia},
	{"foto:", LineOpeningMedia},
	{"bild:", LineOpeningMedia},
	{"bildquelle", LineOpeningMedia},
	{"quelle:", LineOpeningMedia},
	{"legende:", LineOpeningMedia},
	{"crédit", LineOpeningMedia},
	{"fot.", LineOpeningMedia},
	{"fuente:", LineOpeningMedia},
	{"fonte:", LineOpeningMedia},
	{"фото:", LineOpeningMedia},
	{"watch:", LineOpeningMedia},
	{"listen:", LineOpeningMedia},
	{"this article contains affiliate", LineOpeningMedia},
	{"advertisement", LineOpeningMedia},
	{"play ", LineOpeningMedia},
	{"photo ", LineOpeningMedia},
	{"(photo", LineOpeningMedia},
	{"related", LineOpeningRelated},
	{"read more", LineOpeningRelated},
	{"read next", LineOpeningRelated},
	{"read also", LineOpeningRelated},
	{"also read", LineOpeningRelated},
	{"see also", LineOpeningRelated},
	{"more from ", LineOpeningRelated},
	{"more in ", LineOpeningRelated},
	{"more on ", LineOpeningRelated},
	{"more stories", LineOpeningRelated},
	{"you may also", LineOpeningRelated},
	{"you might also", LineOpeningRelated},
	{"recommended", LineOpeningRelated},
	{"recent posts", LineOpeningRelated},
	{"latest ", LineOpeningRelated},
	{"popular ", LineOpeningRelated},
	{"most read", LineOpeningRelated},
	{"most popular", LineOpeningRelated},
	{"trending", LineOpeningRelated},
	{"previous article", LineOpeningRelated},
	{"next article", LineOpeningRelated},
	{"previous:", LineOpeningRelated},
	{"next:", LineOpeningRelated},
	{"previous post", LineOpeningRelated},
	{"next post", LineOpeningRelated},
	{"continue reading", LineOpeningRelated},
	{"view all ", LineOpeningRelated},
	{"see all ", LineOpeningRelated},
	{"other articles", LineOpeningRelated},
	{"lesen sie", LineOpeningRelated},
	{"mehr zu", LineOpeningRelated},
	{"weitere ", LineOpeningRelated},
	{"das könnte", LineOpeningRelated},
	{"auch interessant", LineOpeningRelated},
	{"à lire", LineOpeningRelated},
	{"lire aussi", LineOpeningRelated},
	{"sur le même", LineOpeningRelated},
	{"te puede", LineOpeningRelated},
	{"lee también", LineOpeningRelated},
	{"leia também", LineOpeningRelated},
	{"veja também", LineOpeningRelated},
	{"leia mais", LineOpeningRelated},
	{"czytaj", LineOpeningRelated},
	{"zobacz", LineOpeningRelated},
	{"leggi anche", LineOpeningRelated},
	{"читайте", LineOpeningRelated},
	{"関連", LineOpeningRelated},
	{"相关", LineOpeningRelated},
	{"lees ook", LineOpeningRelated},
	{"0 comment", LineOpeningComments},
	{"0 thoughts on", LineOpeningComments},
	{"0 responses", LineOpeningComments},
	{"0 repl", LineOpeningComments},
	{"comments (", LineOpeningComments},
	{"comments on", LineOpeningComments},
	{"leave a ", LineOpeningComments},
	{"post a comment", LineOpeningComments},
	{"join the discussion", LineOpeningComments},
	{"join the conversation", LineOpeningComments},
	{"add a comment", LineOpeningComments},
	{"be the first to", LineOpeningComments},
	{"save my name", LineOpeningComments},
	{"required fields", LineOpeningComments},
	{"notify me of", LineOpeningComments},
	{"you must be logged in", LineOpeningComments},
	{"0 kommentar", LineOpeningComments},
	{"schreibe einen kommentar", LineOpeningComments},
	{"laisser un commentaire", LineOpeningComments},
	{"deja un", LineOpeningComments},
	{"deixe um", LineOpeningComments},
	{"dodaj komentarz", LineOpeningComments},
	{"lascia un", LineOpeningComments},
	{"комментари", LineOpeningComments},
	{"reply to", LineOpeningComments},
	{"an dieser stelle f", LineOpeningLegal},
	{"ich bin damit einverstanden", LineOpeningLegal},
	{"personenbezogene daten k", LineOpeningLegal},
	{"um eingebettete", LineOpeningLegal},
	{"empfohlener redaktioneller", LineOpeningLegal},
	{"empfohlener externer", LineOpeningLegal},
	{"externe inhalte", LineOpeningLegal},
	{"les også", LineOpeningRelated},
	{"læs også", LineOpeningRelated},
	{"läs också", LineOpeningRelated},
	{"läs även", LineOpeningRelated},
	{"lue myös", LineOpeningRelated},
	{"lesetipp", LineOpeningRelated},
	{"voir aussi", LineOpeningRelated},
	{"ver también", LineOpeningRelated},
	{"lees verder", LineOpeningRelated},
	{"čtěte", LineOpeningRelated},
	{"přečtěte", LineOpeningRelated},
	{"ilgili ", LineOpeningRelated},
	{"اقرأ", LineOpeningRelated},
	{"延伸閱讀", LineOpeningRelated},
	{"推薦閱讀", LineOpeningRelated},
	{"阅读更多", LineOpeningRelated},
	{"あわせて読みたい", LineOpeningRelated},
	{"おすすめ", LineOpeningRelated},
	{"관련", LineOpeningRelated},
	{"อ่านเพิ่มเติม", LineOpeningRelated},
	{"ข่าวที่เกี่ยวข้อง", LineOpeningRelated},
	{"ap photo", LineOpeningMedia},
	{"file photo", LineOpeningMedia},
	{"bildunterschrift", LineOpeningMedia},
	{"bildrechte", LineOpeningMedia},
	{"image caption", LineOpeningMedia},
	{"imagen de", LineOpeningMedia},
	{"credits:", LineOpeningMedia},
	{"foto ", LineOpeningMedia},
	{"anzeige", LineOpeningMedia},
	{"video:", LineOpeningMedia},
	{"kuva:", LineOpeningMedia},
	{"about the author", LineOpeningBio},
	{"about the writer", LineOpeningBio},
	{"more about the author", LineOpeningBio},
	{"über den autor", LineOpeningBio},
	{"über die autor", LineOpeningBio},
	{"à propos de l'auteur", LineOpeningBio},
	{"sobre el autor", LineOpeningBio},
	{"sobre o autor", LineOpeningBio},
	{"o autorze", LineOpeningBio},
	{"無断転載", LineOpeningLegal},
	{"当サイト", LineOpeningLegal},
	{"本サイト", LineOpeningLegal},
	{"このサイトでは", LineOpeningLegal},
	{"掲載の記事", LineOpeningLegal},
	{"この記事をシェア", LineOpeningSocial},
	{"シェアする", LineOpeningSocial},
	{"会員登録", LineOpeningSubscribe},
	{"続きを読むには", LineOpeningSubscribe},
	{"この記事は会員", LineOpeningSubscribe},
	{"残り", LineOpeningSubscribe},
	{"有料会員", LineOpeningSubscribe},
	{"撮影", LineOpeningMedia},
	{"写真", LineOpeningMedia},
	{"画像", LineOpeningMedia},
	{"文・", LineOpeningByline},
	{"取材・文", LineOpeningByline},
	{"公開日", LineOpeningByline},
	{"更新日", LineOpeningByline},
	{"投稿日", LineOpeningByline},
	{"最終更新", LineOpeningByline},
	{"タグ", LineOpeningTopics},
	{"カテゴリ", LineOpeningTopics},
	{"キーワード", LineOpeningTopics},
	{"あわせて読", LineOpeningRelated},
	{"合わせて読", LineOpeningRelated},
	{"こちらも", LineOpeningRelated},
	{"人気", LineOpeningRelated},
	{"最新", LineOpeningRelated},
	{"新着", LineOpeningRelated},
	{"注目", LineOpeningRelated},
	{"次の記事", LineOpeningRelated},
	{"前の記事", LineOpeningRelated},
	{"続きを読む", LineOpeningRelated},
	{"もっと見る", LineOpeningRelated},
	{"コメント", LineOpeningComments},
	{"この記事を書いた", LineOpeningBio},
	{"プロフィール", LineOpeningBio},
	{"版权所有", LineOpeningLegal},
	{"版權所有", LineOpeningLegal},
	{"未经", LineOpeningLegal},
	{"未經", LineOpeningLegal},
	{"免责声明", LineOpeningLegal},
	{"声明:", LineOpeningLegal},
	{"本网站", LineOpeningLegal},
	{"京icp", LineOpeningLegal},
	{"地址:", LineOpeningLegal},
	{"您的位置", LineOpeningNavigation},
	{"您现在的位置", LineOpeningNavigation},
	{"当前位置", LineOpeningNavigation},
	{"首页 >", LineOpeningNavigation},
	{"分享到", LineOpeningSocial},
	{"扫描二维码", LineOpeningSocial},
	{"【打印", LineOpeningSocial},
	{"打印", LineOpeningSocial},
	{"来源:", LineOpeningByline},
	{"來源", LineOpeningByline},
	{"作者:", LineOpeningByline},
	{"责任编辑", LineOpeningByline},
	{"責任編輯", LineOpeningByline},
	{"编辑:", LineOpeningByline},
	{"记者", LineOpeningByline},
	{"記者", LineOpeningByline},
	{"发布时间", LineOpeningByline},
	{"发表于", LineOpeningByline},
	{"更新时间", LineOpeningByline},
	{"标签", LineOpeningTopics},
	{"標籤", LineOpeningTopics},
	{"关键词", LineOpeningTopics},
	{"關鍵字", LineOpeningTopics},
	{"分类:", LineOpeningTopics},
	{"图:", LineOpeningMedia},
	{"圖/", LineOpeningMedia},
	{"图片来源", LineOpeningMedia},
	{"相關", LineOpeningRelated},
	{"延伸阅读", LineOpeningRelated},
	{"推荐阅读", LineOpeningRelated},
	{"热门", LineOpeningRelated},
	{"熱門", LineOpeningRelated},
	{"上一篇", LineOpeningRelated},
	{"下一篇", LineOpeningRelated},
	{"更多", LineOpeningRelated},
	{"猜你喜欢", LineOpeningRelated},
	{"网友评论", LineOpeningComments},
	{"发表评论", LineOpeningComments},
	{"我来说两句", LineOpeningComments},
	{"我要评论", LineOpeningComments},
	{"ⓒ", LineOpeningLegal},
	{"저작권자", LineOpeningLegal},
	{"무단", LineOpeningLegal},
	{"기사입력", LineOpeningByline},
	{"입력 ", LineOpeningByline},
	{"입력:", LineOpeningByline},
	{"수정 ", LineOpeningByline},
	{"승인 ", LineOpeningByline},
	{"등록 ", LineOpeningByline},
	{"사진=", LineOpeningMedia},
	{"사진 ", LineOpeningMedia},
	{"많이 본", LineOpeningRelated},
	{"인기 ", LineOpeningRelated},
	{"최신 ", LineOpeningRelated},
	{"추천 ", LineOpeningRelated},
	{"주요 ", LineOpeningRelated},
	{"이전 기사", LineOpeningRelated},
	{"다음 기사", LineOpeningRelated},
	{"댓글", LineOpeningComments},
	{"태그", LineOpeningTopics},
	{"สงวนลิขสิทธิ์", LineOpeningLegal},
	{"เว็บไซต์นี้ใช้คุกกี้", LineOpeningLegal},
	{"เราใช้คุกกี้", LineOpeningLegal},
	{"แชร์", LineOpeningSocial},
	{"ติดตามข่าว", LineOpeningSocial},
	{"เขียนโดย", LineOpeningByline},
	{"เผยแพร่", LineOpeningByline},
	{"ปรับปรุง", LineOpeningByline},
	{"ที่มา", LineOpeningByline},
	{"แท็ก", LineOpeningTopics},
	{"ภาพจาก", LineOpeningMedia},
	{"ขอบคุณ", LineOpeningMedia},
	{"คลิป", LineOpeningMedia},
	{"อ่านข่าว", LineOpeningRelated},
	{"อ่านต่อ", LineOpeningRelated},
	{"อ่านต้นฉบับ", LineOpeningRelated},
	{"ข่าวอื่น", LineOpeningRelated},
	{"ข่าวล่าสุด", LineOpeningRelated},
	{"บทความที่เกี่ยวข้อง", LineOpeningRelated},
	{"ดูเพิ่มเติม", LineOpeningRelated},
	{"แสดงความคิดเห็น", LineOpeningComments},
	{"جميع الحقوق", LineOpeningLegal},
	{"حقوق النشر", LineOpeningLegal},
	{"شارك", LineOpeningSocial},
	{"تابعنا", LineOpeningSocial},
	{"تابعوا", LineOpeningSocial},
	{"اشترك", LineOpeningSubscribe},
	{"بقلم", LineOpeningByline},
	{"كتب:", LineOpeningByline},
	{"كتبت:", LineOpeningByline},
	{"نشر في", LineOpeningByline},
	{"تاريخ النشر", LineOpeningByline},
	{"آخر تحديث", LineOpeningByline},
	{"المصدر:", LineOpeningByline},
	{"الوسوم", LineOpeningTopics},
	{"كلمات", LineOpeningTopics},
	{"صورة:", LineOpeningMedia},
	{"إقرأ", LineOpeningRelated},
	{"اقرا", LineOpeningRelated},
	{"شاهد أيض", LineOpeningRelated},
	{"مواضيع", LineOpeningRelated},
	{"أخبار ذات", LineOpeningRelated},
	{"مقالات ذات", LineOpeningRelated},
	{"قد يعجبك", LineOpeningRelated},
	{"الأكثر", LineOpeningRelated},
	{"للمزيد", LineOpeningRelated},
	{"أضف تعليق", LineOpeningComments},
	{"اترك تعليق", LineOpeningComments},
	{"کلیه حقوق", LineOpeningLegal},
	{"تمامی حقوق", LineOpeningLegal},
	{"اشتراک", LineOpeningSocial},
	{"نویسنده:", LineOpeningByline},
	{"منبع:", LineOpeningByline},
	{"کد خبر", LineOpeningByline},
	{"تاریخ انتشار", LineOpeningByline},
	{"برچسب", LineOpeningTopics},
	{"بیشتر بخوانید", LineOpeningRelated},
	{"مطالب مرتبط", LineOpeningRelated},
	{"اخبار مرتبط", LineOpeningRelated},
	{"آخرین", LineOpeningRelated},
	{"پربازدید", LineOpeningRelated},
	{"همچنین بخوانید", LineOpeningRelated},
	{"ارسال نظر", LineOpeningComments},
	{"دیدگاه", LineOpeningComments},
	{"כל הזכויות", LineOpeningLegal},
	{"שתפו", LineOpeningSocial},
	{"מאת:", LineOpeningByline},
	{"מאת ", LineOpeningByline},
	{"פורסם ב", LineOpeningByline},
	{"עודכן ב", LineOpeningByline},
	{"תגיות", LineOpeningTopics},
	{"צילום:", LineOpeningMedia},
	{"קראו גם", LineOpeningRelated},
	{"קראו עוד", LineOpeningRelated},
	{"קרא גם", LineOpeningRelated},
	{"עוד ב", LineOpeningRelated},
	{"כתבות", LineOpeningRelated},
	{"הוסף תגובה", LineOpeningComments},
	{"תגובות", LineOpeningComments},
	{"सर्वाधिकार", LineOpeningLegal},
	{"प्रकाशित", LineOpeningByline},
	{"अपडेट", LineOpeningByline},
	{"टैग", LineOpeningTopics},
	{"फोटो:", LineOpeningMedia},
	{"ये भी पढ़", LineOpeningRelated},
	{"यह भी पढ़", LineOpeningRelated},
	{"इसे भी पढ़", LineOpeningRelated},
	{"संबंधित", LineOpeningRelated},
	{"ताजा", LineOpeningRelated},
	{"टिप्पणी", LineOpeningComments},
	{"все права", LineOpeningLegal},
	{"при использовании", LineOpeningLegal},
	{"при цитировании", LineOpeningLegal},
	{"использование материалов", LineOpeningLegal},
	{"мы используем", LineOpeningLegal},
	{"поделиться", LineOpeningSocial},
	{"подписывайтесь", LineOpeningSubscribe},
	{"подпишитесь", LineOpeningSubscribe},
	{"подписаться", LineOpeningSubscribe},
	{"источник:", LineOpeningByline},
	{"опубликован", LineOpeningByline},
	{"дата публикации", LineOpeningByline},
	{"обновлено", LineOpeningByline},
	{"метки:", LineOpeningTopics},
	{"тэги:", LineOpeningTopics},
	{"темы:", LineOpeningTopics},
	{"рубрик", LineOpeningTopics},
	{"категори", LineOpeningTopics},
	{"фото ", LineOpeningMedia},
	{"смотрите также", LineOpeningRelated},
	{"смотрите ещё", LineOpeningRelated},
	{"материалы по теме", LineOpeningRelated},
	{"похожие", LineOpeningRelated},
	{"популярн", LineOpeningRelated},
	{"рекомендуем", LineOpeningRelated},
	{"другие ", LineOpeningRelated},
	{"ранее ", LineOpeningRelated},
	{"добавить комментарий", LineOpeningComments},
	{"оставить комментарий", LineOpeningComments},
	{"оставьте", LineOpeningComments},
	{"об авторе", LineOpeningBio},
	{"απαγορεύεται", LineOpeningLegal},
	{"χρησιμοποιούμε cookies", LineOpeningLegal},
	{"ακολουθήστε", LineOpeningSocial},
	{"γράφει ", LineOpeningByline},
	{"δημοσι", LineOpeningByline},
	{"ενημέρωση", LineOpeningByline},
	{"πηγή:", LineOpeningByline},
	{"ετικέτες", LineOpeningTopics},
	{"φωτογραφία:", LineOpeningMedia},
	{"διαβάστε", LineOpeningRelated},
	{"δείτε ", LineOpeningRelated},
	{"σχετικ", LineOpeningRelated},
	{"περισσότερα", LineOpeningRelated},
	{"τελευταί", LineOpeningRelated},
	{"δημοφιλ", LineOpeningRelated},
	{"αφήστε", LineOpeningComments},
	{"σχόλια", LineOpeningComments},
	{"wszelkie prawa", LineOpeningLegal},
	{"strona używa", LineOpeningLegal},
	{"ta strona korzysta", LineOpeningLegal},
	{"korzystamy z plików", LineOpeningLegal},
	{"udostępnij", LineOpeningSocial},
	{"źródło:", LineOpeningByline},
	{"opublikowano", LineOpeningByline},
	{"data publikacji", LineOpeningByline},
	{"ostatnia aktualizacja", LineOpeningByline},
	{"tagi:", LineOpeningTopics},
	{"tematy:", LineOpeningTopics},
	{"zdjęcie:", LineOpeningMedia},
	{"przeczytaj", LineOpeningRelated},
	{"podobne", LineOpeningRelated},
	{"powiązane", LineOpeningRelated},
	{"polecamy", LineOpeningRelated},
	{"najnowsze", LineOpeningRelated},
	{"zostaw", LineOpeningComments},
	{"napisz komentarz", LineOpeningComments},
	{"zapisz się", LineOpeningSubscribe},
	{"tüm hakları", LineOpeningLegal},
	{"bu site", LineOpeningLegal},
	{"paylaş", LineOpeningSocial},
	{"yayınlanma", LineOpeningByline},
	{"güncelleme", LineOpeningByline},
	{"son güncelleme", LineOpeningByline},
	{"kaynak:", LineOpeningByline},
	{"yazar:", LineOpeningByline},
	{"etiketler", LineOpeningTopics},
	{"fotoğraf:", LineOpeningMedia},
	{"benzer", LineOpeningRelated},
	{"diğer haber", LineOpeningRelated},
	{"en çok okunan", LineOpeningRelated},
	{"ilginizi", LineOpeningRelated},
	{"yorum", LineOpeningComments},
	{"bir cevap", LineOpeningComments},
	{"bản quyền", LineOpeningLegal},
	{"chia sẻ", LineOpeningSocial},
	{"nguồn:", LineOpeningByline},
	{"theo dõi", LineOpeningSocial},
	{"cập nhật", LineOpeningByline},
	{"từ khóa", LineOpeningTopics},
	{"ảnh:", LineOpeningMedia},
	{"xem thêm", LineOpeningRelated},
	{"đọc thêm", LineOpeningRelated},
	{"tin liên quan", LineOpeningRelated},
	{"bài viết liên quan", LineOpeningRelated},
	{"tin cùng", LineOpeningRelated},
	{"bình luận", LineOpeningComments},
	{"ý kiến", LineOpeningComments},
}

// LinePhrase is what a line around an article is about that consists of a phrase alone, in lower case,
// with 0 for digits and without marks at its ends.
type LinePhrase uint8

// The values of LinePhrase but for 0.
const (
	_ LinePhrase = iota
	LinePhraseNavigation
	LinePhraseLegal
	LinePhraseSocial
	LinePhraseSubscribe
	LinePhraseByline
	LinePhraseTopics
	LinePhraseMedia
	LinePhraseRelated
	LinePhraseComments
	LinePhraseBio
)

// LinePhraseOf returns the LinePhrase of word, or 0.
func LinePhraseOf(word []byte) LinePhrase {
	switch string(word) {
	case "contact", "contact us", "get in touch", "contact sales", "kontakt", "nous contacter", "contacto", "contáctenos", "fale conosco", "contato", "contatti", "контакты", "yhteystiedot", "お問い合わせ", "联系我们", "اتصل بنا", "about", "about us", "company", "our story", "our team", "leadership", "who we are", "meet the team", "über uns", "wir über uns", "qui sommes-nous", "à propos", "quiénes somos", "sobre nosotros", "quem somos", "sobre nós", "o nas", "chi siamo", "о нас", "о проекте", "会社概要", "关于我们", "من نحن", "search", "search for", "search this site", "suche", "suchen", "suche nach", "rechercher", "recherche", "buscar", "pesquisar", "busca", "szukaj", "cerca", "поиск", "検索", "搜索", "بحث", "home", "homepage", "startseite", "accueil", "inicio", "portada", "capa", "início", "strona główna", "главная", "ホーム", "首页", "الرئيسية", "careers", "jobs", "we're hiring", "karriere", "stellenangebote", "emploi", "empleo", "praca", "lavora con noi", "вакансии", "採用情報", "skip to content", "skip to main content", "skip to navigation", "skip navigation", "zum inhalt springen", "zum hauptinhalt springen", "direkt zum inhalt", "aller au contenu principal", "aller au contenu", "saltar al contenido", "ir al contenido", "pular para o conteúdo", "przejdź do treści", "vai al contenuto", "menu", "close", "main menu", "close menu", "open menu", "toggle", "toggle navigation", "toggle menu", "menü", "schließen", "menü schließen", "hauptmenü", "fermer", "secciones", "cerrar", "menú", "fechar", "zamknij", "chiudi", "меню", "закрыть", "メニュー", "閉じる", "菜单", "القائمة", "table of contents", "in this article", "contents", "jump to", "jump to section", "inhaltsverzeichnis", "inhalt", "sommaire", "índice", "spis treści", "indice", "содержание", "目次", "目录", "on this page", "login", "sign in", "log in", "log out", "my account", "account", "password", "forgot password", "remember me", "forgot your password", "lost your password", "anmelden", "einloggen", "passwort vergessen", "mein konto", "connexion", "se connecter", "ingresar", "iniciar sesión", "entrar", "zaloguj", "zaloguj się", "logowanie", "accedi", "войти", "вход", "ログイン", "登录", "تسجيل الدخول", "register", "sign up", "get started", "start free trial", "create account", "create an account", "join", "join now", "registrieren", "regístrate", "registrarse", "s'inscrire", "créer un compte", "cadastre-se", "rejestracja", "registrati", "регистрация", "新規登録", "注册", "start your substack", "join us", "back to top", "previous", "next", "back", "page 0", "previous article", "previous post", "next post", "go back", "nach oben", "zurück", "weiter", "vorheriger beitrag", "nächster beitrag", "retour", "retour en haut", "précédent", "suivant", "anterior", "siguiente", "volver", "próximo", "voltar", "powrót", "poprzedni", "następny", "precedente", "successivo", "назад", "вперед", "наверх", "前へ", "次へ", "上一篇", "下一篇", "return to top", "to top", "top of page", "bottom of page", "support", "help", "help center", "hilfe", "service", "aide", "ayuda", "ajuda", "pomoc", "aiuto", "помощь", "ヘルプ", "帮助", "customer service", "kundenservice", "news", "press", "newsroom", "press releases", "events", "presse", "veranstaltungen", "termine", "nachrichten", "actualités", "noticias", "notícias", "aktualności", "wiadomości", "notizie", "новости", "ニュース", "新闻", "أخبار", "blog", "resources", "guides", "case studies", "webinars", "podcast", "podcasts", "downloads", "white papers", "documentation", "docs", "ebooks", "pricing", "products", "solutions", "features", "integrations", "book a demo", "get a demo", "request a demo", "services", "produkte", "leistungen", "produits", "productos", "produtos", "produkty", "prodotti", "platform", "customers", "shop", "gift cards", "cart", "deals", "store", "accessories", "free shipping", "checkout", "add to cart", "buy now", "wishlist", "your cart is empty", "warenkorb", "boutique", "panier", "tienda", "carrito", "loja", "carrinho", "sklep", "koszyk", "negozio", "carrello", "магазин", "корзина", "english", "español", "deutsch", "italiano", "français", "日本語", "português", "한국어", "русский", "中文", "العربية", "nederlands", "polski", "türkçe", "svenska", "english (us)", "简体中文", "繁體中文", "bahasa indonesia", "language", "log in with facebook", "log in with google", "log in with twitter", "continue with google", "sign in with google", "start your substackget the app", "already have an account", "don't have an account", "mit google anmelden", "politics", "technology", "health", "travel", "sports", "sport", "culture", "science", "opinion", "business", "entertainment", "lifestyle", "world", "food", "fashion", "politik", "kultur", "wirtschaft", "wissenschaft", "gesellschaft", "politique", "société", "économie", "deportes", "opinión", "mundo", "economía", "política", "economia", "cultura", "esportes", "esporte", "biznes", "kultura", "polityka", "sportowe", "cronaca", "esteri", "политика", "экономика", "общество", "спорт", "культура", "政治", "経済", "社会", "スポーツ", "经济", "体育", "سياسة", "رياضة", "اقتصاد", "wissen", "トップ", "トップページ", "ホームへ", "一覧", "一覧へ", "サイト内検索", "マイページ", "ログアウト", "会員登録", "無料会員登録", "新規会員登録", "お申し込み", "よくある質問", "よくあるご質問", "ご利用ガイド", "サイトの使い方", "本文へ", "本文へスキップ", "コンテンツへスキップ", "ページトップへ", "ページの先頭へ", "トップへ戻る", "前の記事", "次の記事", "前のページ", "次のページ", "戻る", "天気", "占い", "国際", "国内", "地域", "エンタメ", "芸能", "科学", "文化", "生活", "教育", "連載", "特集", "社説", "速報", "网站首页", "返回首页", "返回", "返回顶部", "回到顶部", "首頁", "回首頁", "登錄", "登入", "註冊", "会员中心", "会员登录", "用户名", "密码", "忘记密码", "站内搜索", "搜尋", "網站導覽", "网站地图", "設為首頁", "设为首页", "加入收藏", "收藏本站", "上一页", "下一页", "上一頁", "下一頁", "上一条", "下一条", "尾页", "国际", "国內", "國際", "社會", "财经", "財經", "娱乐", "娛樂", "科技", "军事", "汽车", "房产", "健康", "博客", "论坛", "論壇", "直播", "图库", "邮箱", "客户端", "手机版", "帮助中心", "客服中心", "意见反馈", "您的位置", "当前位置", "字体", "大", "中", "小", "홈", "메뉴", "전체메뉴", "검색", "로그인", "로그아웃", "회원가입", "마이페이지", "고객센터", "본문 바로가기", "본문으로 바로가기", "주메뉴 바로가기", "맨위로", "이전", "다음", "목록", "닫기", "뉴스", "정치", "경제", "사회", "국제", "문화", "스포츠", "연예", "오피니언", "사이트맵", "제보", "기사제보", "바로가기", "회사소개", "광고문의", "구독신청", "홈으로", "หน้าแรก", "หน้าหลัก", "ค้นหา", "เมนู", "เข้าสู่ระบบ", "สมัครสมาชิก", "ลงทะเบียน", "ออกจากระบบ", "ติดต่อเรา", "เกี่ยวกับเรา", "ร่วมงานกับเรา", "ช่วยเหลือ", "ย้อนกลับ", "ถัดไป", "ก่อนหน้า", "ปิด", "ข่าว", "ข่าวทั้งหมด", "การเมือง", "เศรษฐกิจ", "กีฬา", "บันเทิง", "ต่างประเทศ", "ในประเทศ", "สังคม", "อาชญากรรม", "ภูมิภาค", "ไลฟ์สไตล์", "สุขภาพ", "การศึกษา", "เทคโนโลยี", "ดูดวง", "หวย", "วิดีโอ", "ข้ามไปยังเนื้อหา", "กลับขึ้นด้านบน", "الصفحة الرئيسية", "الرئيسيه", "قائمة", "بحث متقدم", "دخول", "تسجيل", "إنشاء حساب", "اتصلوا بنا", "تواصل معنا", "انتقل إلى المحتوى", "العودة إلى الأعلى", "السابق", "التالي", "رجوع", "إغلاق", "الأخبار", "عالم", "العالم", "ثقافة", "صحة", "تكنولوجيا", "منوعات", "مقالات", "آراء", "الرياضة", "محليات", "فن", "المزيد من الأقسام", "من نحن؟", "وظائف", "خانه", "صفحه اصلی", "صفحه نخست", "جستجو", "ورود", "ثبت نام", "تماس با ما", "درباره ما", "منو", "بازگشت", "بازگشت به بالا", "قبلی", "بعدی", "اخبار", "سیاسی", "اقتصادی", "اجتماعی", "فرهنگی", "ورزشی", "بین الملل", "جهان", "ایران", "استانها", "فیلم", "عکس", "پیوندها", "آرشیو", "نقشه سایت", "تبلیغات", "ראשי", "דף הבית", "עמוד הבית", "חיפוש", "תפריט", "התחברות", "כניסה", "הרשמה", "צור קשר", "צרו קשר", "אודות", "אודותינו", "דלג לתוכן", "דילוג לתוכן", "חזרה למעלה", "הקודם", "הבא", "סגור", "חדשות", "ספורט", "כלכלה", "תרבות", "דעות", "בעולם", "בארץ", "בריאות", "רכב", "דרושים", "מפת האתר", "होम", "मुख्य पृष्ठ", "मुखपृष्ठ", "खोजें", "खोज", "मेन्यू", "लॉगिन", "लॉग इन", "साइन इन", "रजिस्टर", "संपर्क करें", "हमारे बारे में", "समाचार", "राजनीति", "खेल", "मनोरंजन", "देश", "विदेश", "दुनिया", "राज्य", "बिजनेस", "व्यापार", "टेक्नोलॉजी", "सेहत", "शिक्षा", "ई-पेपर", "पिछला", "अगला", "ऊपर जाएं", "वीडियो", "फोटो", "на главную", "главная страница", "все новости", "все рубрики", "личный кабинет", "авторизация", "забыли пароль", "обратная связь", "перейти к содержимому", "перейти к содержанию", "вверх", "следующая", "предыдущая", "вернуться назад", "далее", "в мире", "россия", "происшествия", "наука", "технологии", "здоровье", "авто", "мнения", "архив", "о компании", "о сайте", "услуги", "статьи", "форум", "бизнес", "финансы", "история", "αρχική", "αρχική σελίδα", "αναζήτηση", "μενού", "σύνδεση", "είσοδος", "εγγραφή", "επικοινωνία", "σχετικά με εμάς", "ποιοι είμαστε", "μετάβαση στο περιεχόμενο", "επόμενο", "προηγούμενο", "κλείσιμο", "ειδήσεις", "πολιτική", "οικονομία", "κοινωνία", "αθλητικά", "αθλητισμός", "κόσμος", "διεθνή", "πολιτισμός", "υγεία", "τεχνολογία", "ελλάδα", "απόψεις", "γνώμες", "ροή ειδήσεων", "πρωτοσέλιδα", "καιρός", "αρχείο", "szukaj w serwisie", "kontakt z redakcją", "wyszukiwarka", "przejdź do głównej treści", "do góry", "na górę", "wstecz", "dalej", "następna", "poprzednia", "kraj", "świat", "gospodarka", "nauka", "zdrowie", "wydarzenia", "ogłoszenia", "forum", "polska", "opinie", "kup teraz", "ana sayfa", "anasayfa", "arama", "ara", "giriş", "giriş yap", "üye ol", "üye girişi", "iletişim", "hakkımızda", "içeriğe atla", "yukarı çık", "önceki", "sonraki", "kapat", "haberler", "gündem", "ekonomi", "spor", "dünya", "siyaset", "magazin", "sağlık", "teknoloji", "eğitim", "yaşam", "kültür sanat", "yazarlar", "son dakika", "trang chủ", "tìm kiếm", "đăng nhập", "đăng ký", "đăng xuất", "liên hệ", "giới thiệu", "về chúng tôi", "quay lại", "về đầu trang", "trang trước", "trang sau", "đóng", "tin tức", "thời sự", "thế giới", "kinh doanh", "kinh tế", "giải trí", "thể thao", "pháp luật", "giáo dục", "sức khỏe", "đời sống", "du lịch", "khoa học", "số hóa", "công nghệ", "xã hội", "văn hóa", "chuyên mục", "bỏ qua nội dung":
		return LinePhraseNavigation
	case "privacy policy", "privacy", "privacy notice", "your privacy choices", "privacy statement", "privacy & cookies", "datenschutz", "datenschutzerklärung", "datenschutzhinweise", "politique de confidentialité", "données personnelles", "política de privacidad", "política de privacidade", "polityka prywatności", "informativa privacy", "политика конфиденциальности", "プライバシーポリシー", "隐私政策", "سياسة الخصوصية", "terms of use", "terms of service", "terms & conditions", "terms and conditions", "terms", "agb", "nutzungsbedingungen", "cgu", "conditions générales", "conditions d'utilisation", "términos y condiciones", "aviso legal", "termos de uso", "regulamin", "termini e condizioni", "пользовательское соглашение", "利用規約", "使用条款", "شروط الاستخدام", "impressum", "mentions légales", "expediente", "redakcja", "imprint", "legal notice", "note legali", "legal", "copyright", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "todos os direitos reservados", "wszelkie prawa zastrzeżone", "tutti i diritti riservati", "все права защищены", "accessibility", "accessibility statement", "barrierefreiheit", "accessibilité", "accesibilidad", "dostępność", "sitemap", "site map", "plan du site", "mapa del sitio", "mapa do site", "mapa strony", "mappa del sito", "карта сайта", "cookie policy", "cookie settings", "cookies", "cookie preferences", "manage cookies", "accept", "accept all", "accept cookies", "reject all", "cookie-einstellungen", "alle akzeptieren", "gestion des cookies", "paramétrer les cookies", "política de cookies", "polityka cookies", "impostazioni cookie", "do not sell or share my personal information", "do not sell my personal information", "do not sell my info", "your california privacy rights", "ad choices", "adchoices", "partners", "affiliate program", "become a partner", "disclaimer", "editorial guidelines", "affiliate disclosure", "editorial policy", "partner", "partenaires", "redaktion", "haftungsausschluss", "socios", "parceiros", "partnerzy", "here's how you know", "an official website of the united states government", "official websites use .gov", "the .gov means it's official", "secure .gov websites use https", "個人情報保護方針", "個人情報の取り扱い", "個人情報の取り扱いについて", "著作権について", "特定商取引法に基づく表記", "サイトポリシー", "サイトマップ", "免責事項", "無断転載禁止", "無断転載を禁じます", "禁無断転載", "運営会社", "ご利用規約", "リンクについて", "クッキーポリシー", "版权所有", "版權所有", "版权声明", "免责声明", "法律声明", "服务条款", "服務條款", "隱私權政策", "隐私声明", "隱私政策", "未经授权禁止转载", "網站地圖", "用户协议", "举报", "举报中心", "违法和不良信息举报电话", "聯絡我們", "關於我們", "诚聘英才", "招聘信息", "广告服务", "廣告刊登", "友情链接", "合作伙伴", "备案号", "개인정보처리방침", "개인정보취급방침", "이용약관", "저작권", "저작권자", "무단전재 및 재배포 금지", "무단 전재 및 재배포 금지", "청소년보호정책", "저작권규약", "이메일무단수집거부", "윤리강령", "นโยบายความเป็นส่วนตัว", "ข้อตกลงการใช้งาน", "เงื่อนไขการใช้งาน", "สงวนลิขสิทธิ์", "ติดต่อโฆษณา", "ลงโฆษณา", "แผนผังเว็บไซต์", "นโยบายคุกกี้", "ยอมรับ", "ยอมรับทั้งหมด", "جميع الحقوق محفوظة", "حقوق النشر", "الشروط والأحكام", "سياسة الاستخدام", "خريطة الموقع", "اعلن معنا", "أعلن معنا", "سياسة ملفات تعريف الارتباط", "تمامی حقوق محفوظ است", "کلیه حقوق محفوظ است", "قوانین و مقررات", "حریم خصوصی", "شرایط استفاده", "כל הזכויות שמורות", "תנאי שימוש", "מדיניות פרטיות", "תקנון", "הצהרת נגישות", "נגישות", "פרסמו אצלנו", "פרסם אצלנו", "गोपनीयता नीति", "निजता नीति", "नियम और शर्तें", "उपयोग की शर्तें", "सर्वाधिकार सुरक्षित", "विज्ञापन दें", "साइटमैप", "कुकी नीति", "реклама на сайте", "правила пользования", "условия использования", "правовая информация", "редакция", "политика обработки персональных данных", "выходные данные", "перепечатка запрещена", "согласен", "принять", "όροι χρήσης", "πολιτική απορρήτου", "προσωπικά δεδομένα", "πολιτική cookies", "ταυτότητα", "διαφήμιση", "διαφημιστείτε", "χάρτης ιστοσελίδας", "αποδοχή", "συμφωνώ", "polityka prywatności i cookies", "prywatność", "nota prawna", "ochrona danych osobowych", "akceptuję", "zgadzam się", "reklama na stronie", "o serwisie", "deklaracja dostępności", "gizlilik politikası", "kullanım şartları", "kullanım koşulları", "künye", "çerez politikası", "tüm hakları saklıdır", "kvkk", "kabul et", "yasal uyarı", "reklam ver", "site haritası", "kişisel verilerin korunması", "chính sách bảo mật", "điều khoản sử dụng", "bản quyền", "liên hệ quảng cáo", "đặt quảng cáo", "quảng cáo", "đường dây nóng", "tòa soạn":
		return LinePhraseLegal
	case "facebook", "instagram", "youtube", "linkedin", "twitter", "x", "pinterest", "tiktok", "rss", "bluesky", "whatsapp", "telegram", "reddit", "xing", "flickr", "mastodon", "threads", "messenger", "snapchat", "вконтакте", "微博", "share", "share this", "share this article", "share this post", "share this story", "share on facebook", "share on twitter", "share on x", "share on linkedin", "share via email", "copy link", "tweet", "pin", "pin it", "teilen", "artikel teilen", "partager", "compartir", "compartilhar", "compartilhe", "udostępnij", "condividi", "поделиться", "シェア", "シェアする", "分享", "مشاركة", "link kopieren", "copiar enlace", "copier le lien", "email", "e-mail", "print", "email address", "email this", "print this page", "drucken", "artikel drucken", "imprimer", "imprimir", "drukuj", "stampa", "печать", "印刷", "打印", "طباعة", "follow us", "connect with us", "follow", "stay connected", "follow us on", "folgen", "folgen sie uns", "folge uns", "suivez-nous", "síguenos", "redes sociales", "siga-nos", "obserwuj nas", "seguici", "мы в соцсетях", "フォロー", "关注我们", "restacks", "no posts", "ready for more", "upvote", "downvote", "points", "log in to reply", "0 likes", "like", "likes", "ツイート", "ツイートする", "いいね", "いいね!", "ブックマーク", "はてなブックマーク", "lineで送る", "facebookでシェア", "メール", "リンクをコピー", "公式アカウント", "分享到", "分享至", "微信", "新浪微博", "腾讯微博", "人人网", "qq空间", "扫一扫", "扫码分享", "收藏", "点赞", "赞", "转发", "關注", "关注", "复制链接", "發送郵件", "收藏本文", "打印本文", "關閉窗口", "关闭窗口", "关闭", "공유", "공유하기", "페이스북", "트위터", "카카오톡", "카카오스토리", "네이버", "밴드", "url 복사", "url복사", "스크랩", "인쇄", "프린트", "좋아요", "글자크기", "가", "글자크기 설정", "แชร์", "แชร์ข่าว", "แบ่งปัน", "คัดลอกลิงก์", "คัดลอกลิงค์", "ติดตามเรา", "ถูกใจ", "พิมพ์", "บันทึก", "ส่งต่อ", "อีเมล", "เฟซบุ๊ก", "ทวิตเตอร์", "ไลน์", "شارك", "شارك المقال", "شارك الخبر", "مشاركه", "فيسبوك", "تويتر", "واتساب", "تلغرام", "انسخ الرابط", "نسخ الرابط", "تابعنا", "تابعونا", "أرسل", "إرسال", "البريد الإلكتروني", "اشتراک گذاری", "به اشتراک بگذارید", "تلگرام", "توییتر", "واتس اپ", "فیس بوک", "اینستاگرام", "چاپ", "کپی لینک", "لینک کوتاه", "ارسال به دوستان", "ارسال", "ایمیل", "ذخیره", "שתף", "שתפו", "שיתוף", "פייסבוק", "טוויטר", "וואטסאפ", "העתק קישור", "הדפסה", "הדפס", "עקבו אחרינו", "שליחה לחבר", "אימייל", "דואר אלקטרוני", "शेयर", "शेयर करें", "साझा करें", "फेसबुक", "ट्विटर", "व्हाट्सएप", "फॉलो करें", "हमें फॉलो करें", "प्रिंट", "लिंक कॉपी करें", "поделиться в соцсетях", "поделиться ссылкой", "поделитесь", "фейсбук", "твиттер", "телеграм", "одноклассники", "скопировать ссылку", "версия для печати", "распечатать", "нравится", "мне нравится", "мы вконтакте", "отправить другу", "в избранное", "κοινοποίηση", "μοιραστείτε", "μοιράσου το", "κοινοποιήστε", "εκτύπωση", "ακολουθήστε μας", "αντιγραφή συνδέσμου", "αποστολή", "udostępnij na facebooku", "podziel się", "lubię to", "wyślij znajomemu", "kopiuj link", "skopiuj link", "wydrukuj", "polub nas", "śledź nas", "tweetnij", "paylaş", "facebook'ta paylaş", "twitter'da paylaş", "bizi takip edin", "takip et", "yazdır", "bağlantıyı kopyala", "linki kopyala", "beğen", "chia sẻ", "chia sẻ facebook", "theo dõi", "theo dõi chúng tôi", "in bài viết", "sao chép liên kết", "thích", "lưu bài viết", "gửi email":
		return LinePhraseSocial
	case "subscribe", "subscribe to our newsletter", "subscribe now", "subscribe today", "abo", "abos", "abonnement", "abonnieren", "s'abonner", "abonnez-vous", "suscripciones", "suscríbete", "suscribirse", "assine", "assinar", "prenumerata", "abbonati", "подписаться", "подписка", "購読", "订阅", "newsletter", "newsletters", "sign up for our newsletter", "get the latest", "newsletter abonnieren", "newsletter anmelden", "boletín", "boletines", "рассылка", "メールマガジン", "get the app", "download the app", "app store", "google play", "download on the app store", "get it on google play", "our apps", "apps", "zur app", "donate", "membership", "get involved", "support us", "become a member", "volunteer", "spenden", "mitglied werden", "faire un don", "adhérer", "donar", "dona", "doe", "wesprzyj nas", "donazioni", "пожертвовать", "寄付", "メルマガ", "メルマガ登録", "定期購読", "購読する", "購読お申し込み", "アプリ", "有料会員", "有料会員登録", "プレミアム会員", "この記事は有料記事です", "会員限定", "訂閱", "订阅我们", "電子報", "下载客户端", "下载app", "立即下载", "會員專區", "구독", "구독하기", "뉴스레터", "뉴스레터 구독", "앱 다운로드", "정기구독", "สมัครรับข่าวสาร", "รับข่าวสาร", "จดหมายข่าว", "ดาวน์โหลดแอป", "ติดตาม", "اشترك", "اشترك الآن", "النشرة البريدية", "اشترك في النشرة البريدية", "حمل التطبيق", "النشرة الإخبارية", "خبرنامه", "عضویت", "عضویت در خبرنامه", "دانلود اپلیکیشن", "הירשם", "הירשמו", "הרשמה לניוזלטר", "ניוזלטר", "מנוי", "רכישת מנוי", "הורד את האפליקציה", "सब्सक्राइब करें", "न्यूज़लेटर", "ऐप डाउनलोड करें", "सदस्यता लें", "подпишитесь", "подписаться на рассылку", "подпишитесь на нас", "подписаться на новости", "скачать приложение", "подписывайтесь", "εγγραφείτε", "εγγραφή στο newsletter", "συνδρομές", "συνδρομητές", "γίνετε συνδρομητής", "ενημερωτικό δελτίο", "zapisz się", "zapisz się do newslettera", "zapisz się na newsletter", "subskrybuj", "pobierz aplikację", "abone ol", "bülten", "e-bülten", "bültene abone ol", "uygulamayı indir", "đăng ký nhận tin", "nhận bản tin", "tải ứng dụng":
		return LinePhraseSubscribe
	case "written by", "by", "author", "updated", "published", "posted by", "posted on", "last updated", "reviewed by", "autor", "von", "veröffentlicht", "par", "publié le", "por", "publicado", "publicado em", "opublikowano", "di", "pubblicato", "автор", "опубликовано", "作者", "投稿者", "公開日", "发布时间", "كتب", "columnistas", "medically reviewed by", "fact checked", "0 min read", "0 minute read", "0 minutes read", "0 mins read", "0-0-0", "0.0.0", "0/0/0", "0 hours ago", "0 days ago", "0 min", "0 minutes", "reading time", "0 views", "0 min. lesezeit", "lesezeit", "lesedauer", "temps de lecture", "tiempo de lectura", "tempo de leitura", "0 minuti di lettura", "0 мин", "0分", "january 0, 0", "0 shares", "文", "記者", "取材", "執筆者", "更新日", "更新", "公開", "投稿日", "配信", "最終更新日", "編集部", "来源", "來源", "责任编辑", "責任編輯", "编辑", "編輯", "记者", "发布日期", "發布日期", "发表时间", "更新时间", "更新時間", "作者简介", "原创", "转载", "字号", "阅读", "点击", "浏览", "기자", "입력", "수정", "등록", "승인", "기사입력", "최종수정", "작성자", "글", "사진", "โดย", "ผู้เขียน", "เผยแพร่", "อัปเดต", "อัพเดท", "เขียนโดย", "ที่มา", "ผู้สื่อข่าว", "วันที่", "بقلم", "كتبت", "الكاتب", "نشر في", "تاريخ النشر", "آخر تحديث", "نُشر", "المصدر", "تحرير", "منذ 0 ساعات", "منذ 0 دقيقة", "منذ 0 أيام", "نویسنده", "منبع", "تاریخ انتشار", "کد خبر", "زمان انتشار", "به روز رسانی", "نویسنده:", "خبرنگار", "מאת", "פורסם", "עודכן", "פורסם ב", "כתב", "תאריך", "लेखक", "द्वारा", "प्रकाशित", "अपडेटेड", "अपडेट", "संपादित", "लेखक के बारे में", "पब्लिश्ड", "источник", "дата публикации", "текст", "обновлено", "просмотров", "просмотры", "автор статьи", "время чтения", "0 минут назад", "0 часов назад", "сегодня", "вчера", "του", "της", "γράφει ο", "γράφει η", "συντάκτης", "δημοσίευση", "δημοσιεύτηκε", "τελευταία ενημέρωση", "ενημερώθηκε", "πηγή", "ημερομηνία", "źródło", "data publikacji", "oprac", "opracowanie", "tekst", "aktualizacja", "ostatnia aktualizacja", "dodano", "napisał", "dziś", "wczoraj", "yazar", "yayınlanma", "yayınlanma tarihi", "güncelleme", "son güncelleme", "güncellenme tarihi", "giriş tarihi", "kaynak", "editör", "muhabir", "tác giả", "nguồn", "theo", "cập nhật", "ngày đăng", "biên tập", "phóng viên":
		return LinePhraseByline
	case "tags", "categories", "topics", "archive", "archives", "category", "tag", "filed under", "themen", "kategorien", "archiv", "schlagwörter", "schlagworte", "stichworte", "mots-clés", "catégories", "temas", "etiquetas", "categorías", "assuntos", "categorias", "tagi", "kategorie", "categorie", "etichette", "теги", "рубрики", "タグ", "カテゴリー", "标签", "分类", "الوسوم", "キーワード", "関連キーワード", "タグ一覧", "カテゴリ", "ジャンル", "トピックス", "关键词", "關鍵字", "標籤", "分類", "文章标签", "所属分类", "专题", "專題", "태그", "키워드", "카테고리", "관련 키워드", "해시태그", "แท็ก", "แท็กที่เกี่ยวข้อง", "หมวดหมู่", "คำค้น", "คำสำคัญ", "ประเด็นร้อน", "وسوم", "كلمات مفتاحية", "الكلمات المفتاحية", "كلمات دالة", "تصنيفات", "أقسام", "برچسب ها", "برچسبها", "کلید واژه ها", "کلیدواژه", "دسته بندی", "موضوع", "תגיות", "תגים", "קטגוריות", "נושאים", "תגיות:", "टैग", "टैग्स", "श्रेणी", "श्रेणियां", "विषय", "тэги", "метки", "темы", "ключевые слова", "категории", "разделы", "категория", "рубрика", "ετικέτες", "κατηγορίες", "κατηγορία", "θέματα", "λέξεις κλειδιά", "tematy", "kategoria", "słowa kluczowe", "powiązane tematy", "etiketler", "kategoriler", "kategori", "konular", "etiket", "từ khóa", "thẻ", "chủ đề", "danh mục":
		return LinePhraseTopics
	case "advertise", "advertise with us", "advertisement", "advertising", "sponsored", "sponsored content", "ad", "anzeige", "werbung", "mediadaten", "publicité", "publicidad", "anuncie", "publicidade", "reklama", "pubblicità", "реклама", "広告", "广告", "إعلان", "advertisement - scroll to continue", "story continues below advertisement", "video", "videos", "loading", "loading...", "image", "image 0 of 0", "play", "play video", "watch", "listen", "gallery", "photos", "photo", "fotos", "bilder", "bild", "vidéos", "vídeos", "multimedia", "wideo", "foto", "видео", "фото", "動画", "写真", "视频", "图片", "skip ad", "mute", "unmute", "current time", "duration", "getty images", "ree", "image source", "画像", "画像を見る", "写真を見る", "写真・図版", "拡大する", "拡大", "[pr]", "pr", "スポンサーリンク", "提供", "動画を見る", "画像一覧", "廣告", "图集", "圖片", "照片", "影片", "圖輯", "点击查看大图", "광고", "동영상", "포토", "영상", "사진 크게보기", "이미지", "โฆษณา", "ภาพ", "รูปภาพ", "คลิป", "แกลเลอรี่", "ภาพประกอบ", "ขอบคุณภาพ", "اعلان", "إعلانات", "صور", "فيديو", "صورة", "شاهد", "بالفيديو", "פרסומת", "תמונות", "תמונה", "וידאו", "גלריה", "צילום", "תוכן ממומן", "विज्ञापन", "तस्वीर", "फोटो गैलरी", "वीडियो देखें", "фотогалерея", "фоторепортаж", "на правах рекламы", "видеозапись", "изображение", "φωτογραφίες", "φωτογραφία", "βίντεο", "φωτό", "διαβάστε ακόμη το βίντεο", "zdjęcia", "galeria", "zobacz galerię", "zobacz zdjęcia", "materiał sponsorowany", "artykuł sponsorowany", "zdjęcie", "reklam", "fotoğraf", "foto galeri", "video galeri", "görsel", "fotoğraflar", "hình ảnh", "ảnh", "xem ảnh":
		return LinePhraseMedia
	case "read more", "continue reading", "learn more", "view all", "see all", "show more", "load more", "view more", "see more", "mehr", "mehr lesen", "weiterlesen", "mehr anzeigen", "lire la suite", "en savoir plus", "voir plus", "ver más", "más", "leer más", "mais", "leia mais", "saiba mais", "ver mais", "czytaj więcej", "więcej", "leggi tutto", "leggi di più", "читать далее", "подробнее", "もっと見る", "続きを読む", "查看更多", "更多", "اقرأ المزيد", "related articles", "related posts", "related content", "related topics", "related stories", "related", "related news", "related links", "you might also like", "you may also like", "you might also enjoy", "recommended", "recommended for you", "recommended reading", "read next", "up next", "next article", "keep reading", "further reading", "see also", "ähnliche beiträge", "ähnliche artikel", "verwandte artikel", "verwandte themen", "das könnte sie auch interessieren", "das könnte dich auch interessieren", "mehr zum thema", "zum thema", "lesen sie auch", "weitere artikel", "sur le même thème", "sur le même sujet", "à lire aussi", "à lire également", "articles similaires", "lire aussi", "te puede interesar", "temas relacionados", "noticias relacionadas", "artículos relacionados", "lea también", "veja também", "leia também", "notícias relacionadas", "polecamy", "zobacz też", "zobacz także", "czytaj też", "czytaj także", "potrebbe interessarti", "leggi anche", "articoli correlati", "читайте также", "похожие статьи", "по теме", "関連記事", "おすすめ記事", "相关文章", "相关阅读", "相关新闻", "اقرأ أيضا", "مواضيع ذات صلة", "lees ook", "latest", "recent posts", "recent articles", "latest news", "latest posts", "latest articles", "latest stories", "aktuelles", "neueste beiträge", "neueste artikel", "letzte beiträge", "aktuelle meldungen", "articles récents", "dernières actualités", "últimas noticias", "lo último", "entradas recientes", "últimas notícias", "posts recentes", "najnowsze", "ostatnie wpisy", "ultime notizie", "articoli recenti", "последние новости", "最新記事", "新着記事", "最新文章", "آخر الأخبار", "top news", "trending", "featured", "popular", "most popular", "most read", "popular posts", "top stories", "trending now", "editor's picks", "editors' picks", "meistgelesen", "beliebte beiträge", "am meisten gelesen", "articles les plus lus", "les plus lus", "les plus populaires", "lo más leído", "más leídas", "más leídos", "mais lidas", "popularne", "najczęściej czytane", "più letti", "i più letti", "самое читаемое", "популярное", "人気記事", "ランキング", "热门文章", "热门", "الأكثر قراءة", "more", "more from", "more stories", "more news", "more like this", "more to explore", "more articles", "more posts", "more from this author", "more on this topic", "weitere themen", "weitere meldungen", "mehr aus", "plus d'articles", "más noticias", "mais notícias", "więcej z", "関連ニュース", "関連リンク", "関連情報", "関連する記事", "関連トピックス", "あわせて読みたい", "合わせて読みたい", "こちらもおすすめ", "おすすめ", "おすすめの記事", "おすすめコンテンツ", "人気", "人気ランキング", "アクセスランキング", "記事ランキング", "注目記事", "注目ニュース", "注目の記事", "新着", "新着ニュース", "最新ニュース", "最新の記事", "もっと読む", "この記事の続き", "詳しくはこちら", "詳細を見る", "一覧を見る", "すべて見る", "ピックアップ", "編集部のおすすめ", "主要ニュース", "バックナンバー", "相关链接", "相关报道", "相关专题", "相关推荐", "相關新聞", "相關報導", "相關文章", "相關連結", "延伸阅读", "延伸閱讀", "推荐阅读", "推薦閱讀", "猜你喜欢", "你可能感兴趣", "热点新闻", "热点推荐", "热门推荐", "热门新闻", "熱門新聞", "熱門文章", "點閱排行", "热点排行", "排行榜", "点击排行", "最新新闻", "最新消息", "最新新聞", "最新发布", "即時新聞", "更多>>", "更多新闻", "阅读全文", "閱讀全文", "繼續閱讀", "继续阅读", "查看全部", "详细", "更多内容", "今日热点", "精彩推荐", "精彩图片", "编辑推荐", "為您推薦", "为您推荐", "往期回顾", "热门评论", "最新评论", "관련기사", "관련 기사", "관련뉴스", "관련 뉴스", "많이 본 뉴스", "많이 본 기사", "많이 본 뉴스 top 0", "인기기사", "인기 기사", "인기뉴스", "최신기사", "최신 기사", "최신뉴스", "추천기사", "추천 기사", "추천뉴스", "더보기", "더 보기", "주요뉴스", "주요기사", "핫이슈", "실시간 뉴스", "이 기사와 함께 읽은 기사", "당신이 좋아할 만한 기사", "다른 기사 보기", "이전 기사", "다음 기사", "다음글", "이전글", "이시각 주요뉴스", "오늘의 핫뉴스", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง", "เรื่องที่เกี่ยวข้อง", "ข่าวแนะนำ", "บทความแนะนำ", "เรื่องแนะนำ", "แนะนำ", "ข่าวล่าสุด", "บทความล่าสุด", "ล่าสุด", "ข่าวยอดนิยม", "ยอดนิยม", "ข่าวเด่น", "ข่าวอื่นๆ", "ข่าวอื่น ๆ", "อ่านต่อ", "อ่านเพิ่มเติม", "ดูทั้งหมด", "ดูเพิ่มเติม", "เพิ่มเติม", "ข่าวฮอต", "อ่านข่าวต่อ", "อ่านมากที่สุด", "เรื่องล่าสุด", "คุณอาจสนใจ", "คลิปแนะนำ", "أخبار ذات صلة", "اخبار ذات صلة", "مقالات ذات صلة", "موضوعات متعلقة", "مواضيع متعلقة", "أخبار متعلقة", "اقرأ أيضاً", "إقرأ أيضا", "إقرأ أيضاً", "اقرا ايضا", "قد يعجبك أيضا", "قد يعجبك أيضاً", "شاهد أيضا", "المزيد", "للمزيد", "الأكثر مشاهدة", "الأكثر قراءةً", "أحدث الأخبار", "اخر الاخبار", "آخر المقالات", "أهم الأخبار", "مختارات", "اخترنا لكم", "عرض المزيد", "عرض الكل", "تابع القراءة", "الخبر السابق", "الخبر التالي", "المقال السابق", "المقال التالي", "ذات صلة", "مطالب مرتبط", "اخبار مرتبط", "خبرهای مرتبط", "بیشتر بخوانید", "بیشتر", "ادامه مطلب", "ادامه", "آخرین اخبار", "تازه ها", "پربازدیدها", "پربازدید", "پربازدیدترین", "پربیننده ترین", "پیشنهاد سردبیر", "مطالب پیشنهادی", "همچنین بخوانید", "از دست ندهید", "نوشته های مشابه", "مشاهده همه", "پربحث ترین", "כתבות נוספות", "כתבות קשורות", "עוד בנושא", "קראו עוד", "קרא עוד", "קרא גם", "עוד באתר", "אולי יעניין אותך", "הכתבות הנקראות ביותר", "הנקראות ביותר", "הכי נקראות", "כתבות אחרונות", "חדשות אחרונות", "פוסטים אחרונים", "מומלצים", "עוד כתבות", "לכל הכתבות", "לכתבה המלאה", "המשך קריאה", "संबंधित खबरें", "संबंधित समाचार", "संबंधित लेख", "ये भी पढ़ें", "यह भी पढ़ें", "इसे भी पढ़ें", "और पढ़ें", "आगे पढ़ें", "और देखें", "सभी देखें", "ताजा खबरें", "ताज़ा खबरें", "ताजा समाचार", "लेटेस्ट न्यूज़", "बड़ी खबरें", "लोकप्रिय", "ट्रेंडिंग", "अगली खबर", "पिछली खबर", "सबसे ज्यादा पढ़ी गईं", "материалы по теме", "новости по теме", "статьи по теме", "ещё по теме", "еще по теме", "читать также", "смотрите также", "похожие материалы", "похожие новости", "похожие записи", "другие новости", "другие материалы", "другие статьи", "вам может быть интересно", "вам может понравиться", "рекомендуем", "рекомендуем почитать", "самое интересное", "главное за день", "главные новости", "главное", "лента новостей", "свежие записи", "свежие новости", "новости партнеров", "новости партнёров", "популярные статьи", "популярные материалы", "лучшее", "самое популярное", "читать дальше", "читать полностью", "показать еще", "показать ещё", "еще", "ещё", "предыдущая статья", "следующая статья", "предыдущая запись", "следующая запись", "σχετικά άρθρα", "σχετικά θέματα", "σχετικά", "διαβάστε επίσης", "διαβάστε ακόμη", "διαβάστε ακόμα", "διαβάστε περισσότερα", "περισσότερα", "δείτε επίσης", "δείτε ακόμη", "δείτε όλα", "τελευταία νέα", "τελευταίες ειδήσεις", "τελευταία άρθρα", "δημοφιλή", "δημοφιλέστερα", "τα πιο δημοφιλή", "προτεινόμενα", "προηγούμενο άρθρο", "επόμενο άρθρο", "όλες οι ειδήσεις", "πρόσφατα άρθρα", "συνέχεια", "μπορεί να σας ενδιαφέρει", "powiązane artykuły", "podobne artykuły", "podobne wpisy", "przeczytaj także", "przeczytaj również", "przeczytaj też", "czytaj również", "zobacz również", "warto przeczytać", "polecane", "polecane artykuły", "może cię zainteresować", "najnowsze artykuły", "najnowsze wiadomości", "czytaj dalej", "zobacz więcej", "pokaż więcej", "najpopularniejsze", "popularne artykuły", "inne artykuły", "poprzedni artykuł", "następny artykuł", "wszystkie", "ilgili haberler", "ilgili yazılar", "benzer haberler", "diğer haberler", "ilginizi çekebilir", "bunlar da ilginizi çekebilir", "önerilen haberler", "son haberler", "çok okunanlar", "en çok okunanlar", "en çok okunan", "popüler", "popüler haberler", "devamını oku", "daha fazla", "tümünü gör", "daha fazla göster", "önceki haber", "sonraki haber", "son yazılar", "tin liên quan", "bài viết liên quan", "bài liên quan", "có thể bạn quan tâm", "xem thêm", "xem tiếp", "đọc thêm", "đọc tiếp", "tin mới", "tin mới nhất", "bài mới nhất", "tin nổi bật", "đọc nhiều", "đọc nhiều nhất", "tin đọc nhiều", "tin cùng chuyên mục", "cùng chuyên mục", "tin khác", "các tin khác", "bài viết khác", "nổi bật", "bài viết mới":
		return LinePhraseRelated
	case "0 comments", "comments", "comment", "leave a reply", "leave a reply cancel reply", "cancel reply", "reply", "leave a comment", "post a comment", "add a comment", "discussion about this post", "discussion", "no comments", "no comments yet", "0 comment", "join the conversation", "view comments", "show comments", "kommentare", "kommentar", "0 kommentare", "kommentar schreiben", "schreibe einen kommentar", "schreibe einen kommentar antworten abbrechen", "antworten abbrechen", "antworten", "commentaires", "laisser un commentaire", "laisser un commentaire annuler la réponse", "comentarios", "deja un comentario", "deja una respuesta", "responder", "comentários", "deixe um comentário", "komentarze", "dodaj komentarz", "commenti", "lascia un commento", "комментарии", "оставить комментарий", "コメント", "コメントを残す", "评论", "发表评论", "التعليقات", "reacties", "geef een reactie", "name", "website", "submit", "cancel", "post comment", "your name", "your email", "your comment", "message", "save my name, email, and website in this browser for the next time i comment", "absenden", "votre nom", "votre adresse email", "votre commentaire", "nombre", "enviar", "nome", "wyślij", "invia", "имя", "отправить", "名前", "email required", "name required", "required fields are marked", "correo electrónico", "first name", "last name", "phone number", "phone", "full name", "company name", "your message", "country", "vorname", "nachname", "telefon", "δ", "this field is for validation purposes and should be left unchanged", "prénom", "apellidos", "oops! something went wrong while submitting the form", "thank you! your submission has been received", "コメントする", "コメントを書く", "コメントを投稿", "コメントを投稿する", "コメント一覧", "感想を送る", "网友评论", "我要评论", "我来说两句", "发表", "提交", "留言", "發表評論", "查看评论", "条评论", "评论列表", "回复", "回覆", "跟帖", "匿名", "暂无评论", "已有0人参与", "댓글", "댓글 0", "댓글쓰기", "댓글 쓰기", "댓글달기", "댓글 보기", "의견 0", "답글", "등록하기", "ความคิดเห็น", "แสดงความคิดเห็น", "คอมเมนต์", "ตอบกลับ", "ยกเลิกการตอบ", "تعليقات", "أضف تعليق", "اترك تعليقا", "اترك تعليقاً", "اترك رد", "إلغاء الرد", "لا توجد تعليقات", "إضافة تعليق", "التعليق", "الاسم", "نظرات", "نظر شما", "ارسال نظر", "دیدگاه", "دیدگاه ها", "دیدگاهتان را بنویسید", "لغو پاسخ", "پاسخ", "نام", "نظرات کاربران", "نظرات بینندگان", "نظر بدهید", "תגובות", "תגובה", "הוסף תגובה", "הוספת תגובה", "השארת תגובה", "כתיבת תגובה", "לביטול תגובה", "שלח", "הגב", "אין תגובות", "שם", "टिप्पणी", "टिप्पणियां", "टिप्पणी करें", "कमेंट", "कमेंट करें", "प्रतिक्रिया दें", "अपनी राय दें", "добавить комментарий", "написать комментарий", "ваш комментарий", "отменить ответ", "ответить", "обсудить", "0 комментариев", "комментариев: 0", "комментариев нет", "нет комментариев", "комментарий", "обсуждение", "ваше имя", "σχόλια", "σχόλιο", "0 σχόλια", "αφήστε ένα σχόλιο", "ακύρωση απάντησης", "απάντηση", "προσθήκη σχολίου", "όνομα", "υποβολή", "γράψτε το σχόλιό σας", "komentarz", "skomentuj", "napisz komentarz", "zostaw komentarz", "zostaw odpowiedź", "anuluj pisanie odpowiedzi", "brak komentarzy", "0 komentarzy", "odpowiedz", "imię", "dodaj swój komentarz", "dyskusja", "yorumlar", "yorum", "yorum yap", "yorum yaz", "bir cevap yazın", "bir yanıt yazın", "cevabı iptal et", "cevapla", "yanıtla", "0 yorum", "ilk yorumu siz yapın", "gönder", "adınız", "bình luận", "ý kiến", "ý kiến bạn đọc", "ý kiến của bạn", "gửi bình luận", "viết bình luận", "trả lời", "hủy", "để lại một bình luận", "0 bình luận", "gửi":
		return LinePhraseComments
	case "about the author", "about the authors", "about author", "about the writer", "more from the author", "author bio", "meet the author", "über den autor", "über die autorin", "zum autor", "à propos de l'auteur", "sobre el autor", "acerca del autor", "sobre o autor", "o autorze", "l'autore", "sull'autore", "об авторе", "この記事を書いた人", "关于作者", "著者紹介", "筆者紹介", "プロフィール", "この記事の著者", "著者プロフィール", "ライター紹介", "關於作者", "作者介绍", "作者簡介", "o autorce", "autorka", "poznaj autora":
		return LinePhraseBio
	}
	return 0
}

// LineWord is the kind of line that a word by itself is a sign of: Date for the names of months, Credit
// for makers of pictures and agencies that sell them, English for the commonest words of
// English that no other great language has. Words are in lower case; names belong to no language.
type LineWord uint8

// The values of LineWord but for 0.
const (
	_ LineWord = iota
	LineWordEnglish
	LineWordDate
	LineWordCredit
)

// LineWords are the words with their LineWord.
var LineWords = [...]Entry[LineWord]{
	{"the", LineWordEnglish},
	{"of", LineWordEnglish},
	{"and", LineWordEnglish},
	{"to", LineWordEnglish},
	{"that", LineWordEnglish},
	{"with", LineWordEnglish},
	{"for", LineWordEnglish},
	{"this", LineWordEnglish},
	{"are", LineWordEnglish},
	{"you", LineWordEnglish},
	{"is", LineWordEnglish},
	{"your", LineWordEnglish},
	{"from", LineWordEnglish},
	{"january", LineWordDate},
	{"february", LineWordDate},
	{"march", LineWordDate},
	{"april", LineWordDate},
	{"june", LineWordDate},
	{"july", LineWordDate},
	{"august", LineWordDate},
	{"september", LineWordDate},
	{"october", LineWordDate},
	{"november", LineWordDate},
	{"december", LineWordDate},
	{"jan", LineWordDate},
	{"feb", LineWordDate},
	{"mar", LineWordDate},
	{"apr", LineWordDate},
	{"jun", LineWordDate},
	{"jul", LineWordDate},
	{"aug", LineWordDate},
	{"sep", LineWordDate},
	{"sept", LineWordDate},
	{"oct", LineWordDate},
	{"nov", LineWordDate},
	{"dec", LineWordDate},
	{"januar", LineWordDate},
	{"jänner", LineWordDate},
	{"februar", LineWordDate},
	{"märz", LineWordDate},
	{"mai", LineWordDate},
	{"juni", LineWordDate},
	{"juli", LineWordDate},
	{"oktober", LineWordDate},
	{"dezember", LineWordDate},
	{"janvier", LineWordDate},
	{"février", LineWordDate},
	{"mars", LineWordDate},
	{"avril", LineWordDate},
	{"juin", LineWordDate},
	{"juillet", LineWordDate},
	{"août", LineWordDate},
	{"septembre", LineWordDate},
	{"octobre", LineWordDate},
	{"novembre", LineWordDate},
	{"décembre", LineWordDate},
	{"enero", LineWordDate},
	{"febrero", LineWordDate},
	{"marzo", LineWordDate},
	{"abril", LineWordDate},
	{"mayo", LineWordDate},
	{"junio", LineWordDate},
	{"julio", LineWordDate},
	{"agosto", LineWordDate},
	{"septiembre", LineWordDate},
	{"octubre", LineWordDate},
	{"noviembre", LineWordDate},
	{"diciembre", LineWordDate},
	{"gennaio", LineWordDate},
	{"febbraio", LineWordDate},
	{"aprile", LineWordDate},
	{"maggio", LineWordDate},
	{"giugno", LineWordDate},
	{"luglio", LineWordDate},
	{"settembre", LineWordDate},
	{"ottobre", LineWordDate},
	{"dicembre", LineWordDate},
	{"janeiro", LineWordDate},
	{"fevereiro", LineWordDate},
	{"março", LineWordDate},
	{"maio", LineWordDate},
	{"junho", LineWordDate},
	{"julho", LineWordDate},
	{"setembro", LineWordDate},
	{"outubro", LineWordDate},
	{"novembro", LineWordDate},
	{"dezembro", LineWordDate},
	{"stycznia", LineWordDate},
	{"lutego", LineWordDate},
	{"marca", LineWordDate},
	{"kwietnia", LineWordDate},
	{"maja", LineWordDate},
	{"czerwca", LineWordDate},
	{"lipca", LineWordDate},
	{"sierpnia", LineWordDate},
	{"września", LineWordDate},
	{"października", LineWordDate},
	{"listopada", LineWordDate},
	{"grudnia", LineWordDate},
	{"januari", LineWordDate},
	{"februari", LineWordDate},
	{"maart", LineWordDate},
	{"mei", LineWordDate},
	{"augustus", LineWordDate},
	{"января", LineWordDate},
	{"февраля", LineWordDate},
	{"марта", LineWordDate},
	{"апреля", LineWordDate},
	{"мая", LineWordDate},
	{"июня", LineWordDate},
	{"июля", LineWordDate},
	{"августа", LineWordDate},
	{"сентября", LineWordDate},
	{"октября", LineWordDate},
	{"ноября", LineWordDate},
	{"декабря", LineWordDate},
	{"січня", LineWordDate},
	{"лютого", LineWordDate},
	{"березня", LineWordDate},
	{"квітня", LineWordDate},
	{"травня", LineWordDate},
	{"червня", LineWordDate},
	{"липня", LineWordDate},
	{"серпня", LineWordDate},
	{"вересня", LineWordDate},
	{"жовтня", LineWordDate},
	{"листопада", LineWordDate},
	{"грудня", LineWordDate},
	{"ιανουαρίου", LineWordDate},
	{"φεβρουαρίου", LineWordDate},
	{"μαρτίου", LineWordDate},
	{"απριλίου", LineWordDate},
	{"μαΐου", LineWordDate},
	{"μαίου", LineWordDate},
	{"ιουνίου", LineWordDate},
	{"ιουλίου", LineWordDate},
	{"αυγούστου", LineWordDate},
	{"σεπτεμβρίου", LineWordDate},
	{"οκτωβρίου", LineWordDate},
	{"νοεμβρίου", LineWordDate},
	{"δεκεμβρίου", LineWordDate},
	{"ιαν", LineWordDate},
	{"φεβ", LineWordDate},
	{"μαρ", LineWordDate},
	{"απρ", LineWordDate},
	{"ιουν", LineWordDate},
	{"ιουλ", LineWordDate},
	{"αυγ", LineWordDate},
	{"σεπ", LineWordDate},
	{"οκτ", LineWordDate},
	{"νοε", LineWordDate},
	{"δεκ", LineWordDate},
	{"ocak", LineWordDate},
	{"şubat", LineWordDate},
	{"nisan", LineWordDate},
	{"mayıs", LineWordDate},
	{"haziran", LineWordDate},
	{"temmuz", LineWordDate},
	{"ağustos", LineWordDate},
	{"eylül", LineWordDate},
	{"ekim", LineWordDate},
	{"kasım", LineWordDate},
	{"aralık", LineWordDate},
	{"tháng", LineWordDate},
	{"يناير", LineWordDate},
	{"فبراير", LineWordDate},
	{"مارس", LineWordDate},
	{"أبريل", LineWordDate},
	{"ابريل", LineWordDate},
	{"إبريل", LineWordDate},
	{"مايو", LineWordDate},
	{"يونيو", LineWordDate},
	{"يوليو", LineWordDate},
	{"أغسطس", LineWordDate},
	{"اغسطس", LineWordDate},
	{"سبتمبر", LineWordDate},
	{"أكتوبر", LineWordDate},
	{"اكتوبر", LineWordDate},
	{"نوفمبر", LineWordDate},
	{"ديسمبر", LineWordDate},
	{"شباط", LineWordDate},
	{"آذار", LineWordDate},
	{"نيسان", LineWordDate},
	{"أيار", LineWordDate},
	{"حزيران", LineWordDate},
	{"تموز", LineWordDate},
	{"آب", LineWordDate},
	{"أيلول", LineWordDate},
	{"فروردین", LineWordDate},
	{"اردیبهشت", LineWordDate},
	{"خرداد", LineWordDate},
	{"تیر", LineWordDate},
	{"مرداد", LineWordDate},
	{"شهریور", LineWordDate},
	{"مهر", LineWordDate},
	{"آبان", LineWordDate},
	{"آذر", LineWordDate},
	{"دی", LineWordDate},
	{"بهمن", LineWordDate},
	{"اسفند", LineWordDate},
	{"ژانویه", LineWordDate},
	{"فوریه", LineWordDate},
	{"آوریل", LineWordDate},
	{"ژوئن", LineWordDate},
	{"ژوئیه", LineWordDate},
	{"اوت", LineWordDate},
	{"سپتامبر", LineWordDate},
	{"اکتبر", LineWordDate},
	{"نوامبر", LineWordDate},
	{"دسامبر", LineWordDate},
	{"ינואר", LineWordDate},
	{"פברואר", LineWordDate},
	{"מרץ", LineWordDate},
	{"אפריל", LineWordDate},
	{"מאי", LineWordDate},
	{"יוני", LineWordDate},
	{"יולי", LineWordDate},
	{"אוגוסט", LineWordDate},
	{"ספטמבר", LineWordDate},
	{"אוקטובר", LineWordDate},
	{"נובמבר", LineWordDate},
	{"דצמבר", LineWordDate},
	{"בינואר", LineWordDate},
	{"בפברואר", LineWordDate},
	{"במרץ", LineWordDate},
	{"באפריל", LineWordDate},
	{"במאי", LineWordDate},
	{"ביוני", LineWordDate},
	{"ביולי", LineWordDate},
	{"באוגוסט", LineWordDate},
	{"בספטמבר", LineWordDate},
	{"באוקטובר", LineWordDate},
	{"בנובמבר", LineWordDate},
	{"בדצמבר", LineWordDate},
	{"जनवरी", LineWordDate},
	{"फरवरी", LineWordDate},
	{"फ़रवरी", LineWordDate},
	{"मार्च", LineWordDate},
	{"अप्रैल", LineWordDate},
	{"मई", LineWordDate},
	{"जून", LineWordDate},
	{"जुलाई", LineWordDate},
	{"अगस्त", LineWordDate},
	{"सितंबर", LineWordDate},
	{"सितम्बर", LineWordDate},
	{"अक्टूबर", LineWordDate},
	{"अक्तूबर", LineWordDate},
	{"नवंबर", LineWordDate},
	{"नवम्बर", LineWordDate},
	{"दिसंबर", LineWordDate},
	{"दिसम्बर", LineWordDate},
	{"getty", LineWordCredit},
	{"reuters", LineWordCredit},
	{"afp", LineWordCredit},
	{"epa", LineWordCredit},
	{"dpa", LineWordCredit},
	{"efe", LineWordCredit},
	{"ansa", LineWordCredit},
	{"apa", LineWordCredit},
	{"ntb", LineWordCredit},
	{"tt", LineWordCredit},
	{"scanpix", LineWordCredit},
	{"ritzau", LineWordCredit},
	{"imago", LineWordCredit},
	{"keystone", LineWordCredit},
	{"belga", LineWordCredit},
	{"shutterstock", LineWordCredit},
	{"istock", LineWordCredit},
	{"istockphoto", LineWordCredit},
	{"adobe", LineWordCredit},
	{"alamy", LineWordCredit},
	{"unsplash", LineWordCredit},
	{"pexels", LineWordCredit},
	{"pixabay", LineWordCredit},
	{"flickr", LineWordCredit},
	{"wikimedia", LineWordCredit},
	{"rex", LineWordCredit},
	{"imagn", LineWordCredit},
	{"sipa", LineWordCredit},
	{"zuma", LineWordCredit},
	{"xinhua", LineWordCredit},
	{"alliance", LineWordCredit},
	{"photo", LineWordCredit},
	{"photos", LineWordCredit},
	{"photograph", LineWordCredit},
	{"photographer", LineWordCredit},
	{"photography", LineWordCredit},
	{"courtesy", LineWordCredit},
	{"credit", LineWordCredit},
	{"credits", LineWordCredit},
	{"image", LineWordCredit},
	{"images", LineWordCredit},
	{"pictured", LineWordCredit},
	{"picture", LineWordCredit},
	{"foto", LineWordCredit},
	{"fotos", LineWordCredit},
	{"bild", LineWordCredit},
	{"quelle", LineWordCredit},
	{"fotograf", LineWordCredit},
	{"symbolbild", LineWordCredit},
	{"fotografie", LineWordCredit},
	{"archivbild", LineWordCredit},
	{"zdroj", LineWordCredit},
	{"imagen", LineWordCredit},
	{"fotografía", LineWordCredit},
	{"fotógrafo", LineWordCredit},
	{"fuente", LineWordCredit},
	{"crédit", LineWordCredit},
	{"crédits", LineWordCredit},
	{"fonte", LineWordCredit},
	{"fot", LineWordCredit},
	{"kuva", LineWordCredit},
	{"bilde", LineWordCredit},
	{"beeld", LineWordCredit},
	{"фото", LineWordCredit},
	{"φωτογραφία", LineWordCredit},
	{"φωτό", LineWordCredit},
	{"fotoğraf", LineWordCredit},
	{"צילום", LineWordCredit},
	{"फोटो", LineWordCredit},
}

// LogoWords are parts of the names of image files that show the site and not the article.
var LogoWords = [...]string{
	"logo",
	"placeholder",
	"favicon",
	"default-image",
	"default_image",
	"no-image",
	"noimage",
	"apple-touch",
	"fallback",
	"og-default",
}

// MalayMonth returns the number of the month that word names, in lower case, if it is no month in other languages
// but a word of theirs, or 0.
func MalayMonth(word string) int {
	switch word {
	case "mac":
		return 3
	}
	return 0
}

// MetaField is the field of the record that a meta tag is for.
type MetaField uint8

// The values of MetaField but for 0.
const (
	_ MetaField = iota
	MetaFieldTitle
	MetaFieldAuthors
	MetaFieldPublished
	MetaFieldModified
	MetaFieldSite
	MetaFieldSection
	MetaFieldTags
	MetaFieldLanguage
	MetaFieldCanonical
	MetaFieldImage
	MetaFieldExcerpt
	MetaFieldLicense
)

// MetaFieldOf returns the MetaField of word, or 0.
func MetaFieldOf(word string) MetaField {
	switch word {
	case "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title", "hdl", "title", "headline", "article:title", "fb_title", "cxenseparse:title", "rbtitle", "analyticsattributes.title", "mediator_title", "eomportal-title", "twitter:text:title":
		return MetaFieldTitle
	case "author", "article:author", "article:author_name", "og:author", "og:article:author", "dc.creator", "dcterms.creator", "dc.creator.personalname", "citation_author", "parsely-author", "sailthru.author", "byl", "authors", "article.author", "cxenseparse:author", "dcsext.author", "rbauthors", "author_name", "book:author", "bylines", "shareaholic:article_author_name", "mediator_author", "dc:creator", "creator", "citation_authors", "lp:author", "blog:author":
		return MetaFieldAuthors
	case "article:published_time", "article:published", "og:published_time", "og:article:published_time", "article.published", "og:pubdate", "og:publish_date", "publish_date", "publish-date", "publication_date", "pubdate", "pub_date", "published_at", "published", "date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.created", "dcterms.issued", "dcterms.available", "dc:date", "dc:created", "dcsext.articlefirstpublished", "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date", "citation_online_date", "pdate", "ptime", "rbpubdate", "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "shareaholic:article_published_time", "date.created", "created", "article_date_original", "originalpublicationdate", "article:post_date", "displaydate", "datepublished", "article:publicationdate", "mediator_published_time", "pubdatetime", "bt:pubdate", "date-publication", "release_date", "og:release_date", "video:release_date", "video_release_date", "dat", "doc_date", "lp:date", "creation_date", "datecreated", "og:createdtime", "article:created", "last-published":
		return MetaFieldPublished
	case "article:modified_time", "article:modified", "og:updated_time", "og:modified_time", "og:article:modified_time", "last-modified", "lastmod", "modified", "dc.date.modified", "dcterms.modified", "dc:modified", "updated", "article:updated_time", "article:updated", "date.modified", "dc.modified", "revised", "utime", "datemodified", "last_updated", "article.updated", "cxenseparse:modifiedtime", "shareaholic:article_modified_time", "lastmodified", "lastmodifieddate", "last-updated", "bt:moddate", "moddate", "dateupdate":
		return MetaFieldModified
	case "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "publisher", "al:android:app_name", "cre", "copyright", "twitter:site", "apple-mobile-web-app-title", "og:article:publisher", "shareaholic:site_name", "al:iphone:app_name", "sitename", "citation_publisher", "og:site":
		return MetaFieldSite
	case "article:section", "og:section", "section", "parsely-section", "dc.subject.category", "cg", "category", "cxenseparse:section", "article.section", "og:article:section", "rubrik", "sailthru.section", "cxenseparse:category", "page.section", "classification", "channel":
		return MetaFieldSection
	case "article:tag", "og:article:tag", "keywords", "news_keywords", "parsely-tags", "sailthru.tags", "dc.subject", "dcterms.subject", "citation_keywords", "article.tag", "og:tag", "video:tag", "keyword":
		return MetaFieldTags
	case "og:locale", "content-language", "dc.language", "dcterms.language", "language", "citation_language", "inlanguage":
		return MetaFieldLanguage
	case "og:url", "twitter:url", "parsely-link", "citation_public_url", "dc.identifier", "dc.source":
		return MetaFieldCanonical
	case "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full", "thumbnail":
		return MetaFieldImage
	case "og:description", "description", "twitter:description", "dc.description", "dcterms.description", "dcterms.abstract", "citation_abstract", "sailthru.description", "dc.abstract":
		return MetaFieldExcerpt
	case "dc.rights", "dcterms.rights", "dcterms.license", "dc.rights.license", "license", "og:license", "cc:license", "dc.license":
		return MetaFieldLicense
	}
	return 0
}

// Month returns the number of the month that word names, in lower case: 1 to 12, 12 more for a
// month of the Persian calendar, or 0. Of names of different months in different languages, only
// the commonest month is here: Croatian and Malay have lists of their own.
func Month(word string) int {
	switch word {
	case "january", "jan", "januar", "jänner", "jaenner", "janner", "jän", "janvier", "janv", "enero", "ene", "gener", "gen", "xaneiro", "janeiro", "gennaio", "januari", "stycznia", "styczeń", "styczen", "sty", "ledna", "leden", "január", "januára", "januarja", "siječnja", "sijecnja", "januara", "janar", "ocak", "oca", "yanvar", "janúar", "tammikuuta", "tammikuu", "jaanuar", "jaanuaril", "sausio", "janvāris", "janvārī", "ianuarie", "ian", "января", "январь", "янв", "січня", "січень", "січ", "студзеня", "януари", "јануари", "јануар", "јануара", "ιανουαρίου", "ιανουάριος", "ιανουαριου", "ιαν", "يناير", "جانفي", "ژانویه", "ינואר", "בינואר", "जनवरी", "जन", "जानेवारी", "جنوری", "জানুয়ারি", "জানুয়ারী", "ஜனவரி", "มกราคม":
		return 1
	case "february", "feb", "februar", "febr", "feber", "février", "fevrier", "févr", "fevr", "fév", "fev", "febrero", "febrer", "febreiro", "fevereiro", "febbraio", "februari", "lutego", "luty", "lut", "února", "unora", "únor", "úno", "február", "februára", "februarja", "veljače", "veljace", "februara", "shkurt", "şubat", "subat", "şub", "fevral", "febrúar", "helmikuuta", "helmikuu", "veebruar", "veebruaril", "vasario", "februāris", "februārī", "februarie", "pebruari", "peb", "февраля", "февраль", "фев", "февр", "лютого", "лютий", "лют", "лютага", "февруари", "фебруар", "фебруара", "φεβρουαρίου", "φεβρουάριος", "φεβρουαριου", "φεβ", "فبراير", "شباط", "فيفري", "فوریه", "פברואר", "בפברואר", "फरवरी", "फ़रवरी", "फेब्रुवारी", "فروری", "ফেব্রুয়ারি", "ফেব্রুয়ারী", "பிப்ரவரி", "กุมภาพันธ์":
		return 2
	case "march", "mar", "märz", "maerz", "mär", "mrz", "marz", "mäerz", "mars", "marzo", "març", "março", "marco", "maart", "mrt", "marca", "marzec", "března", "brezna", "březen", "bře", "marec", "ožujka", "ozujka", "mart", "marta", "marts", "maaliskuuta", "maaliskuu", "märts", "märtsil", "kovo", "martā", "martie", "március", "marcius", "márc", "marc", "maret", "machi", "марта", "март", "мар", "березня", "березень", "бер", "сакавіка", "μαρτίου", "μάρτιος", "μαρτιου", "μαρ", "مارس", "آذار", "اذار", "מרץ", "במרץ", "מרס", "במרס", "मार्च", "مارچ", "মার্চ", "மார்ச்", "มีนาคม":
		return 3
	case "april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwietnia", "kwiecień", "kwiecien", "kwi", "dubna", "duben", "dub", "apríl", "apríla", "aprila", "travnja", "prill", "nisan", "nis", "aprel", "huhtikuuta", "huhtikuu", "aprill", "aprillil", "balandžio", "aprīlis", "aprīlī", "aprilie", "április", "aprilis", "ápr", "aprili", "апреля", "апрель", "апр", "квітня", "квітень", "кві", "квіт", "красавіка", "април", "априла", "απριλίου", "απρίλιος", "απριλιου", "απρ", "أبريل", "ابريل", "إبريل", "نيسان", "أفريل", "آوریل", "אפריל", "באפריל", "अप्रैल", "एप्रिल", "اپریل", "এপ্রিল", "ஏப்ரல்", "เมษายน":
		return 4
	case "may", "mai", "mayo", "maig", "maio", "maggio", "mag", "mei", "maja", "maj", "května", "kvetna", "květen", "kvě", "máj", "mája", "svibnja", "mayıs", "mayis", "maí", "toukokuuta", "toukokuu", "mail", "gegužės", "maijs", "maijā", "május", "majus", "мая", "май", "травня", "травень", "тра", "трав", "мај", "маја", "μαΐου", "μαίου", "μάιος", "μαϊου", "μαι", "μάι", "μαϊ", "مايو", "أيار", "ايار", "ماي", "مه", "می", "מאי", "במאי", "मई", "मे", "مئی", "মে", "மே", "พฤษภาคม":
		return 5
	case "june", "jun", "juni", "juin", "junio", "juny", "xuño", "junho", "giugno", "giu", "czerwca", "czerwiec", "cze", "června", "cervna", "červen", "čvn", "jún", "júna", "junija", "lipnja", "juna", "qershor", "haziran", "haz", "iyun", "júní", "kesäkuuta", "kesäkuu", "juuni", "juunil", "birželio", "jūnijs", "jūnijā", "iunie", "iun", "június", "junius", "июня", "июнь", "июн", "червня", "червень", "чер", "черв", "чэрвеня", "юни", "јуни", "јун", "јуна", "ιουνίου", "ιούνιος", "ιουνιου", "ιουν", "يونيو", "يونية", "حزيران", "جوان", "ژوئن", "יוני", "ביוני", "जून", "جون", "জুন", "ஜூன்", "มิถุนายน":
		return 6
	case "july", "jul", "juli", "juillet", "juil", "julio", "juliol", "xullo", "julho", "luglio", "lug", "lipca", "lipiec", "lip", "července", "cervence", "červenec", "čvc", "júl", "júla", "julija", "srpnja", "jula", "korrik", "temmuz", "tem", "iyul", "júlí", "heinäkuuta", "heinäkuu", "juuli", "juulil", "liepos", "jūlijs", "jūlijā", "iulie", "iul", "július", "julius", "julai", "июля", "июль", "июл", "липня", "липень", "лип", "ліпеня", "юли", "јули", "јул", "јула", "ιουλίου", "ιούλιος", "ιουλιου", "ιουλ", "يوليو", "يولية", "تموز", "جويلية", "يوليوز", "ژوئیه", "جولای", "יולי", "ביולי", "जुलाई", "जुलै", "جولائی", "জুলাই", "ஜூலை", "กรกฎาคม":
		return 7
	case "august", "aug", "août", "aout", "agosto", "ago", "agost", "augustus", "sierpnia", "sierpień", "sierpien", "sie", "srpna", "srpen", "srp", "augusta", "avgust", "avgusta", "kolovoza", "gusht", "ağustos", "agustos", "ağu", "avqust", "augusti", "ágúst", "elokuuta", "elokuu", "augustil", "rugpjūčio", "augusts", "augustā", "augusztus", "agustus", "agu", "agt", "ags", "ogos", "agosti", "августа", "август", "авг", "серпня", "серпень", "сер", "серп", "жніўня", "аугуст", "αυγούστου", "αύγουστος", "αυγουστου", "αυγ", "أغسطس", "اغسطس", "آب", "أوت", "غشت", "اوت", "آگوست", "אוגוסט", "באוגוסט", "अगस्त", "ऑगस्ट", "اگست", "আগস্ট", "ஆகஸ்ட்", "สิงหาคม":
		return 8
	case "september", "sep", "sept", "septembre", "septiembre", "setiembre", "set", "setembre", "setembro", "settembre", "sett", "września", "wrzesnia", "wrzesień", "wrz", "září", "zari", "zář", "septembra", "rujna", "septembar", "shtator", "eylül", "eylul", "eyl", "sentyabr", "sentabr", "syyskuuta", "syyskuu", "septembril", "rugsėjo", "septembris", "septembrī", "septembrie", "szeptember", "szept", "septemba", "сентября", "сентябрь", "сен", "сент", "вересня", "вересень", "вер", "верасня", "септември", "септембар", "септембра", "σεπτεμβρίου", "σεπτέμβριος", "σεπτεμβριου", "σεπ", "σεπτ", "سبتمبر", "أيلول", "ايلول", "شتنبر", "سپتامبر", "ספטמבר", "בספטמבר", "सितंबर", "सितम्बर", "सप्टेंबर", "ستمبر", "সেপ্টেম্বর", "செப்டம்பர்", "กันยายน":
		return 9
	case "october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott", "października", "pazdziernika", "październik", "paź", "října", "rijna", "říjen", "říj", "október", "októbra", "oktobra", "oktobar", "tetor", "ekim", "eki", "oktyabr", "oktabr", "lokakuuta", "lokakuu", "oktoober", "oktoobril", "spalio", "oktobris", "oktobrī", "octombrie", "octomber", "oktoba", "октября", "октябрь", "окт", "жовтня", "жовтень", "жов", "жовт", "кастрычніка", "октомври", "октобар", "октобра", "οκτωβρίου", "οκτώβριος", "οκτωβριου", "οκτ", "أكتوبر", "اكتوبر", "اکتبر", "אוקטובר", "באוקטובר", "अक्टूबर", "अक्तूबर", "ऑक्टोबर", "اکتوبر", "অক্টোবর", "அக்டோபர்", "ตุลาคม":
		return 10
	case "november", "nov", "novembre", "noviembre", "novembro", "lis", "listopadu", "listopada", "listopad", "novembra", "studenoga", "studenog", "novembar", "nëntor", "kasım", "kasim", "kas", "noyabr", "nóvember", "marraskuuta", "marraskuu", "novembril", "lapkričio", "novembris", "novembrī", "noiembrie", "noi", "nopember", "novemba", "ноября", "ноябрь", "ноя", "нояб", "листопада", "листопад", "лис", "лист", "лістапада", "ноември", "новембар", "новембра", "νοεμβρίου", "νοέμβριος", "νοεμβριου", "νοε", "نوفمبر", "نونبر", "نوامبر", "נובמבר", "בנובמבר", "नवंबर", "नवम्बर", "नोव्हेंबर", "نومبر", "নভেম্বর", "நவம்பர்", "พฤศจิกายน":
		return 11
	case "december", "dec", "dezember", "dez", "décembre", "decembre", "déc", "diciembre", "dic", "desembre", "des", "decembro", "dezembro", "dicembre", "grudnia", "grudzień", "grudzien", "gru", "prosince", "prosinec", "decembra", "prosinca", "decembar", "dhjetor", "aralık", "aralik", "ara", "dekabr", "desember", "joulukuuta", "joulukuu", "detsember", "detsembril", "gruodžio", "decembris", "decembrī", "decembrie", "disember", "desemba", "декабря", "декабрь", "дек", "грудня", "грудень", "гру", "груд", "снежня", "декември", "децембар", "децембра", "δεκεμβρίου", "δεκέμβριος", "δεκεμβριου", "δεκ", "ديسمبر", "دجنبر", "دسامبر", "דצמבר", "בדצמבר", "दिसंबर", "दिसम्बर", "डिसेंबर", "دسمبر", "ডিসেম্বর", "டிசம்பர்", "ธันวาคม":
		return 12
	case "فروردین":
		return 13
	case "اردیبهشت":
		return 14
	case "خرداد":
		return 15
	case "تیر":
		return 16
	case "مرداد":
		return 17
	case "شهریور":
		return 18
	case "مهر":
		return 19
	case "آبان":
		return 20
	case "آذر":
		return 21
	case "دی":
		return 22
	case "بهمن":
		return 23
	case "اسفند":
		return 24
	}
	return 0
}

// NameTrait is the part of a page that an element is whose class or id attribute has the word. Class names are
// English in pages of nearly all languages.
type NameTrait uint8

// The values of NameTrait but for 0.
const (
	_ NameTrait = iota
	NameTraitComment
	NameTraitSidebar
	NameTraitShare
	NameTraitRelated
	NameTraitNav
	NameTraitFooter
	NameTraitHeader
	NameTraitPromo
	NameTraitNewsletter
	NameTraitAuthor
	NameTraitMeta
	NameTraitCaption
	NameTraitContent
	NameTraitTitle
	NameTraitTags
	NameTraitModal
	NameTraitProduct
)

// NameTraits are the words with their NameTrait.
var NameTraits = [...]Entry[NameTrait]{
	{"comment", NameTraitComment},
	{"comments", NameTraitComment},
	{"disqus", NameTraitComment},
	{"respond", NameTraitComment},
	{"reply", NameTraitComment},
	{"replies", NameTraitComment},
	{"discussion", NameTraitComment},
	{"commentlist", NameTraitComment},
	{"sidebar", NameTraitSidebar},
	{"side", NameTraitSidebar},
	{"aside", NameTraitSidebar},
	{"rail", NameTraitSidebar},
	{"widget", NameTraitSidebar},
	{"widgets", NameTraitSidebar},
	{"secondary", NameTraitSidebar},
	{"share", NameTraitShare},
	{"sharing", NameTraitShare},
	{"shares", NameTraitShare},
	{"social", NameTraitShare},
	{"follow", NameTraitShare},
	{"sharedaddy", NameTraitShare},
	{"addthis", NameTraitShare},
	{"addtoany", NameTraitShare},
	{"socials", NameTraitShare},
	{"related", NameTraitRelated},
	{"recommend", NameTraitRelated},
	{"recommended", NameTraitRelated},
	{"recommendations", NameTraitRelated},
	{"similar", NameTraitRelated},
	{"more", NameTraitRelated},
	{"popular", NameTraitRelated},
	{"trending", NameTraitRelated},
	{"teaser", NameTraitRelated},
	{"teasers", NameTraitRelated},
	{"recirc", NameTraitRelated},
	{"latest", NameTraitRelated},
	{"recent", NameTraitRelated},
	{"next", NameTraitRelated},
	{"outbrain", NameTraitRelated},
	{"taboola", NameTraitRelated},
	{"nav", NameTraitNav},
	{"navbar", NameTraitNav},
	{"navigation", NameTraitNav},
	{"menu", NameTraitNav},
	{"submenu", NameTraitNav},
	{"breadcrumb", NameTraitNav},
	{"breadcrumbs", NameTraitNav},
	{"pagination", NameTraitNav},
	{"pager", NameTraitNav},
	{"skip", NameTraitNav},
	{"toc", NameTraitNav},
	{"tabs", NameTraitNav},
	{"toolbar", NameTraitNav},
	{"footer", NameTraitFooter},
	{"foot", NameTraitFooter},
	{"copyright", NameTraitFooter},
	{"legal", NameTraitFooter},
	{"colophon", NameTraitFooter},
	{"bottom", NameTraitFooter},
	{"header", NameTraitHeader},
	{"masthead", NameTraitHeader},
	{"topbar", NameTraitHeader},
	{"banner", NameTraitHeader},
	{"top", NameTraitHeader},
	{"hero", NameTraitHeader},
	{"promo", NameTraitPromo},
	{"promotion", NameTraitPromo},
	{"sponsor", NameTraitPromo},
	{"sponsored", NameTraitPromo},
	{"advert", NameTraitPromo},
	{"advertisement", NameTraitPromo},
	{"ad", NameTraitPromo},
	{"ads", NameTraitPromo},
	{"cta", NameTraitPromo},
	{"affiliate", NameTraitPromo},
	{"marketing", NameTraitPromo},
	{"newsletter", NameTraitNewsletter},
	{"subscribe", NameTraitNewsletter},
	{"subscription", NameTraitNewsletter},
	{"signup", NameTraitNewsletter},
	{"login", NameTraitNewsletter},
	{"signin", NameTraitNewsletter},
	{"register", NameTraitNewsletter},
	{"paywall", NameTraitNewsletter},
	{"optin", NameTraitNewsletter},
	{"form", NameTraitNewsletter},
	{"author", NameTraitAuthor},
	{"authors", NameTraitAuthor},
	{"bio", NameTraitAuthor},
	{"profile", NameTraitAuthor},
	{"contributor", NameTraitAuthor},
	{"writer", NameTraitAuthor},
	{"byline", NameTraitMeta},
	{"meta", NameTraitMeta},
	{"date", NameTraitMeta},
	{"time", NameTraitMeta},
	{"info", NameTraitMeta},
	{"dateline", NameTraitMeta},
	{"published", NameTraitMeta},
	{"timestamp", NameTraitMeta},
	{"metadata", NameTraitMeta},
	{"caption", NameTraitCaption},
	{"credit", NameTraitCaption},
	{"figure", NameTraitCaption},
	{"gallery", NameTraitCaption},
	{"figcaption", NameTraitCaption},
	{"wp", NameTraitCaption},
	{"content", NameTraitContent},
	{"article", NameTraitContent},
	{"body", NameTraitContent},
	{"post", NameTraitContent},
	{"entry", NameTraitContent},
	{"story", NameTraitContent},
	{"text", NameTraitContent},
	{"prose", NameTraitContent},
	{"markdown", NameTraitContent},
	{"richtext", NameTraitContent},
	{"rich", NameTraitContent},
	{"main", NameTraitContent},
	{"rte", NameTraitContent},
	{"wysiwyg", NameTraitContent},
	{"copy", NameTraitContent},
	{"title", NameTraitTitle},
	{"headline", NameTraitTitle},
	{"heading", NameTraitTitle},
	{"subtitle", NameTraitTitle},
	{"tag", NameTraitTags},
	{"tags", NameTraitTags},
	{"category", NameTraitTags},
	{"categories", NameTraitTags},
	{"topic", NameTraitTags},
	{"topics", NameTraitTags},
	{"keyword", NameTraitTags},
	{"keywords", NameTraitTags},
	{"label", NameTraitTags},
	{"labels", NameTraitTags},
	{"cookie", NameTraitModal},
	{"cookies", NameTraitModal},
	{"consent", NameTraitModal},
	{"gdpr", NameTraitModal},
	{"modal", NameTraitModal},
	{"popup", NameTraitModal},
	{"overlay", NameTraitModal},
	{"dialog", NameTraitModal},
	{"tooltip", NameTraitModal},
	{"offcanvas", NameTraitModal},
	{"hidden", NameTraitModal},
	{"sr", NameTraitModal},
	{"visually", NameTraitModal},
	{"hide", NameTraitModal},
	{"product", NameTraitProduct},
	{"products", NameTraitProduct},
	{"price", NameTraitProduct},
	{"cart", NameTraitProduct},
	{"review", NameTraitProduct},
	{"reviews", NameTraitProduct},
	{"rating", NameTraitProduct},
	{"spec", NameTraitProduct},
	{"specs", NameTraitProduct},
	{"shop", NameTraitProduct},
	{"buy", NameTraitProduct},
}

// NearDay is the day that a word, in lower case, names by the day of the capture. Those of two words
// or more are left out, but not those of two characters of Chinese, Japanese or Korean.
type NearDay uint8

// The values of NearDay but for 0.
const (
	_ NearDay = iota
	NearDayToday
	NearDayYesterday
)

// NearDayOf returns the NearDay of word, or 0.
func NearDayOf(word string) NearDay {
	switch word {
	case "today", "heute", "hoy", "oggi", "hoje", "vandaag", "dzisiaj", "dziś", "dnes", "сегодня", "сьогодні", "bugün", "idag", "tänään", "astăzi", "azi", "ma", "σήμερα", "اليوم", "امروز", "היום", "आज", "danas", "днес", "今天", "今日", "오늘":
		return NearDayToday
	case "yesterday", "gestern", "ayer", "hier", "ieri", "ontem", "gisteren", "wczoraj", "včera", "вчера", "вчора", "dün", "igår", "eilen", "tegnap", "χθες", "χτες", "أمس", "دیروز", "אתמול", "jučer", "昨天", "昨日", "어제":
		return NearDayYesterday
	}
	return 0
}

// OpensByline reports whether word, in lower case and without a colon, is put before the names of authors.
func OpensByline(word string) bool {
	switch word {
	case "by", "von", "vom", "par", "por", "di", "da", "de", "door", "przez", "av", "af", "od", "autor", "autorin", "autorin/autor", "autoren", "author", "authors", "autore", "autori", "autora", "autores", "auteur", "auteurs", "автор", "автори", "авторы", "yazar", "yazan", "haber", "tekst", "text", "texte", "texto", "testo", "tekst/foto", "bericht", "written", "posted", "published", "publié", "publicado", "publicada", "escrito", "geschrieben", "verfasst", "veröffentlicht", "words", "story", "reporting", "reported", "contributed", "reviewed", "edited", "updated", "created", "skrevet", "skriven", "napisał", "napisała", "kirjoittaja", "toimittaja", "teksti", "scritto", "écrit", "rédigé", "redigé", "γράφει", "του", "της", "بقلم", "كتب", "كتبت", "نویسنده", "מאת", "लेखक", "oleh", "penulis", "bởi", "โดย", "文", "作者", "作者：", "記者", "记者", "责任编辑", "撰文", "文：", "기자", "글", "photos", "photo", "foto", "fotos", "special", "guest", "medically", "fact-checked", "contributor", "contributors", "написал", "написала", "opublikował", "dodał", "scris", "szerző", "írta", "autorius", "article", "artikel", "ein", "beitrag", "eingestellt", "eine", "kommentar", "interview", "analysis", "essay", "opinion", "autorka", "napísal", "napísala", "autorica", "piše", "napisao", "napisala", "написа", "lähettänyt", "kirjoittanut", "gönderen", "napsal", "napsala", "vložil", "vložila", "beküldte", "bejegyezte", "опубликовал", "опубликовала", "опубликовано", "добавил", "добавила", "текст", "αναρτήθηκε", "από", "τον", "την", "χρήστη", "συντάκτης", "نوشته", "بواسطة", "کاتب", "tekstas", "szöveg", "metin", "besedilo", "schreef":
		return true
	}
	return false
}

// OpensDateLine reports whether word, in lower case, may begin a line that dates the article, besides the labels of a
// publication.
func OpensDateLine(word string) bool {
	switch word {
	case "this", "originally", "first", "initially", "date", "article", "dieser", "diese", "dieses", "der", "data", "fecha", "дата":
		return true
	}
	return false
}

// OpensLineOfByline reports whether word, in lower case and without a colon, begins a line that is a byline.
func OpensLineOfByline(word string) bool {
	switch word {
	case "by", "von", "par", "por", "door", "przez", "av", "af", "oleh", "autor", "autorin", "autorin/autor", "author", "auteur", "autore", "автор", "yazar", "بقلم", "作者", "text", "words", "od", "contributors", "contributor", "authors", "autoren", "autorka", "napísal", "napísala", "autorica", "piše", "lähettänyt", "kirjoittanut", "kirjoittaja", "toimittaja", "gönderen", "yazan", "napsal", "napsala", "vložil", "vložila", "napisał", "napisała", "beküldte", "bejegyezte", "írta", "szerző", "написал", "написала", "опубликовал", "опубликовала", "опубликовано", "авторы", "автори", "γράφει", "αναρτήθηκε", "από", "συντάκτης", "نوشته", "نویسنده", "بواسطة", "كتب", "كتبت", "מאת", "penulis", "ditulis", "bởi", "autora", "autores", "auteurs", "autori", "napisao":
		return true
	}
	return false
}

// OpensSections reports whether word is put before the sections that an article is filed in.
func OpensSections(word string) bool {
	switch word {
	case "In", "In:", "Under", "under", "Filed", "Tags:", "Categories:", "Category:", "Kategorie:", "Kategorien:", "Schlagwörter:", "Catégorie:", "Categoría:":
		return true
	}
	return false
}

// PanelParts are parts of the class names and ids of panels that scripts unfold, in English as in most
// templates.
var PanelParts = [...]string{
	"tab",
	"panel",
	"accordion",
	"collaps",
	"more",
	"faq",
	"toggle",
	"fold",
	"expand",
	"reveal",
	"spoiler",
	"answer",
	"slide",
	"carousel",
	"drawer",
}

// PathType returns the type of the pages below a segment of a path, as article.PageType, or "".
func PathType(word string) string {
	switch word {
	case "forum", "forums", "thread", "threads", "topic", "topics", "t", "viewtopic", "showthread", "questions", "discussion", "discussions", "community":
		return "forum"
	case "product", "products", "dp", "item", "itm", "ip", "produkt", "produit", "producto":
		return "product"
	case "category", "categories", "tag", "tags", "search", "collections", "collection", "jobs", "listings", "kategorie", "categorie", "categoria":
		return "listing"
	case "blog", "blogs", "news", "article", "articles", "story", "stories", "post", "posts", "magazine", "artikel", "nachrichten", "noticias", "actualites", "2020", "2021", "2022", "2023", "2024", "2025", "2026":
		return "article"
	case "docs", "doc", "documentation", "reference", "manual", "api", "service", "services", "solutions", "platform", "about", "contact", "pricing":
		return "other"
	}
	return ""
}

// PaywallPhrases are what paywalls ask for, in lower case. Each names the article as well as the
// subscription: newsletters, too, ask their readers to subscribe.
var PaywallPhrases = [...]string{
	"subscribe to continue",
	"subscribe to read",
	"subscribe to unlock",
	"subscribe now to read",
	"subscribe now to continue",
	"subscribe for full access",
	"to continue reading",
	"continue reading with a",
	"read on with a subscription",
	"keep reading with a subscription",
	"read more with a subscription",
	"with a subscription to",
	"subscribe and read",
	"to read the rest of",
	"to read the full",
	"to read this article",
	"to keep reading",
	"to unlock this article",
	"to access this article",
	"for subscribers only",
	"subscribers only",
	"subscriber-only",
	"subscriber exclusive",
	"exclusive to subscribers",
	"reserved for subscribers",
	"available to subscribers",
	"this article is for subscribers",
	"this post is for paid subscribers",
	"this post is for paying subscribers",
	"already a subscriber",
	"member-only story",
	"you have reached your limit of free articles",
	"you've reached your limit of free articles",
	"your free article limit",
	"sign in to read",
	"log in to continue reading",
	"register to continue",
	"register for free to read",
	"jetzt weiterlesen",
	"um weiterzulesen",
	"um diesen artikel zu lesen",
	"mit einem abo weiterlesen",
	"lesen sie weiter mit",
	"artikel freischalten",
	"nur für abonnenten",
	"exklusiv für abonnenten",
	"bereits abonnent",
	"sie haben bereits ein abo",
	"schon abonnent",
	"diesen artikel weiterlesen",
	"vollen zugriff auf",
	"réservé aux abonnés",
	"réservée aux abonnés",
	"réservé à nos abonnés",
	"abonnez-vous pour lire",
	"pour lire la suite",
	"pour lire cet article",
	"pour continuer la lecture",
	"de cet article à lire",
	"déjà abonné",
	"article abonné",
	"suscríbete para seguir",
	"suscríbete para leer",
	"para seguir leyendo",
	"para continuar leyendo",
	"solo para suscriptores",
	"sólo para suscriptores",
	"exclusivo para suscriptores",
	"ya eres suscriptor",
	"¿ya eres suscriptor",
	"abbonati per leggere",
	"abbonati per continuare",
	"per continuare a leggere",
	"contenuto riservato agli abbonati",
	"riservato agli abbonati",
	"sei già abbonato",
	"hai già un abbonamento",
	"già abbonato",
	"assine para continuar",
	"assine para ler",
	"para continuar lendo",
	"para continuar a ler",
	"exclusivo para assinantes",
	"exclusivo para subscritores",
	"já é assinante",
	"já sou assinante",
	"om verder te lezen",
	"lees verder met",
	"word abonnee",
	"alleen voor abonnees",
	"exclusief voor abonnees",
	"al abonnee",
	"aby czytać dalej",
	"tylko dla prenumeratorów",
	"dla prenumeratorów",
	"dla subskrybentów",
	"masz już prenumeratę",
	"wykup dostęp",
	"чтобы продолжить чтение",
	"чтобы читать дальше",
	"только для подписчиков",
	"доступно только подписчикам",
	"доступен подписчикам",
	"оформите подписку",
	"уже подписаны",
	"会員限定",
	"有料会員",
	"この記事は有料",
	"続きを読むには",
	"続きは会員",
	"订阅后",
	"订阅以继续",
	"仅限订阅",
	"付费阅读",
	"登录后继续阅读",
	"会员专享",
	"predplaťte si a čítajte",
	"článok je určený pre predplatiteľov",
	"pre pokračovanie v čítaní",
	"pretplatite se i čitajte",
	"članak je dostupan samo pretplatnicima",
	"za nastavak čitanja",
	"абонирайте се, за да прочетете",
	"статията е достъпна само за абонати",
	"за да продължите да четете",
}

// PosterTail is what stands after the name of a poster in a forum: a word for Posting, or for a Count of
// readers.
type PosterTail uint8

// The values of PosterTail but for 0.
const (
	_ PosterTail = iota
	PosterTailPosting
	PosterTailCount
)

// PosterTails are the words with their PosterTail.
var PosterTails = [...]Entry[PosterTail]{
	{"发表于", PosterTailPosting},
	{"發表於", PosterTailPosting},
	{"发布于", PosterTailPosting},
	{"發佈於", PosterTailPosting},
	{"發布於", PosterTailPosting},
	{"发表在", PosterTailPosting},
	{"發表在", PosterTailPosting},
	{"写于", PosterTailPosting},
	{"寫於", PosterTailPosting},
	{"张贴于", PosterTailPosting},
	{"張貼於", PosterTailPosting},
	{"阅读(", PosterTailCount},
	{"閱讀(", PosterTailCount},
	{"阅读（", PosterTailCount},
	{"浏览(", PosterTailCount},
	{"さんの投稿", PosterTailPosting},
	{"が投稿", PosterTailPosting},
	{"投稿日", PosterTailPosting},
	{"님이 작성", PosterTailPosting},
	{"님의 글", PosterTailPosting},
}

// RanksRole reports whether word, in lower case, is put before a role: "senior editor".
func RanksRole(word string) bool {
	switch word {
	case "senior", "head", "former", "certified", "chief", "deputy", "associate", "assistant", "managing", "executive", "contributing", "lead", "founder", "co-founder", "cofounder", "vice", "professor", "political", "technology", "business", "stellvertretender", "leitender", "leitende", "updated", "published", "posted", "last", "freelance", "national", "foreign", "staff":
		return true
	}
	return false
}

// RestPhrases are the names of links to the rest of an article, in lower case.
var RestPhrases = [...]string{
	"continue reading",
	"read more",
	"read the full story",
	"read the full article",
	"read full article",
	"read full story",
	"keep reading",
	"full story",
	"read the rest",
	"read on",
	"weiterlesen",
	"mehr lesen",
	"ganzen artikel lesen",
	"zum artikel",
	"lire la suite",
	"lire plus",
	"en savoir plus",
	"seguir leyendo",
	"leer más",
	"sigue leyendo",
	"continua a leggere",
	"leggi tutto",
	"leggi di più",
	"continuar lendo",
	"continuar a ler",
	"leia mais",
	"ler mais",
	"lees verder",
	"lees meer",
	"verder lezen",
	"czytaj dalej",
	"czytaj więcej",
	"читать далее",
	"читать дальше",
	"читать полностью",
	"続きを読む",
	"もっと読む",
	"阅读全文",
	"阅读更多",
	"閱讀全文",
	"继续阅读",
}

// RobotMarks are the marks that checks for robots leave in the source, each of a vendor's challenge
// itself: other scripts of the vendors are on common pages, too.
var RobotMarks = [...]string{
	"_cf_chl_opt",
	"cf-browser-verification",
	"cf-challenge",
	"challenge-error-text",
	"captcha-delivery.com",
	"px-captcha",
	"_Incapsula_Resource",
	"Incapsula_error",
	"gokuProps",
	"awswaf.com",
	"sec-if-cpt-container",
	"errors.edgesuite.net",
	"distil_r_captcha",
	"ddos-guard",
	"anubis_challenge",
}

// RobotPhrases are what checks for robots ask of a reader, in lower case.
var RobotPhrases = [...]string{
	"checking your browser",
	"checking if the site connection is secure",
	"review the security of your connection",
	"verify you are human",
	"verifying you are human",
	"verify that you are human",
	"verify that you're human",
	"verify you're human",
	"verifies you are not a bot",
	"confirm you are human",
	"confirm that you are human",
	"prove you are human",
	"you are not a robot",
	"you're not a robot",
	"i'm not a robot",
	"you are not a bot",
	"you're not a bot",
	"unusual traffic from",
	"unusual activity from your",
	"press & hold",
	"press and hold",
	"complete the security check",
	"complete the captcha",
	"solve the captcha",
	"you have been blocked",
	"was blocked by",
	"you don't have permission to access",
	"you do not have permission to access",
	"enable javascript and cookies to continue",
	"please enable cookies and javascript",
	"incapsula incident id",
	"automated requests",
	"automated access",
	"performance & security by cloudflare",
	"ddos protection by",
	"security service to protect",
	"überprüfen ihren browser",
	"sicherheit ihrer verbindung",
	"dass sie ein mensch sind",
	"ob sie ein mensch sind",
	"kein roboter",
	"vérification de votre navigateur",
	"la sécurité de votre connexion",
	"que vous êtes humain",
	"que vous êtes un humain",
	"pas un robot",
	"verificando su navegador",
	"la seguridad de su conexión",
	"que eres humano",
	"que usted es un ser humano",
	"no soy un robot",
	"no eres un robot",
	"la sicurezza della connessione",
	"che sei umano",
	"che sei un essere umano",
	"non sono un robot",
	"a segurança da sua conexão",
	"que você é humano",
	"não sou um robô",
	"não é um robô",
	"de beveiliging van uw verbinding",
	"dat u een mens bent",
	"geen robot",
	"bezpieczeństwo twojego połączenia",
	"jesteś człowiekiem",
	"nie jestem robotem",
	"безопасность вашего подключения",
	"что вы человек",
	"я не робот",
	"вы не робот",
	"接続のセキュリティ",
	"人間であることを確認",
	"ロボットではありません",
	"连接的安全性",
	"您是真人",
	"確認您是真人",
	"不是机器人",
	"安全验证",
}

// StandsBeforeDate reports whether word, in lower case, is put before a day or a time in a byline.
func StandsBeforeDate(word string) bool {
	switch word {
	case "on", "at", "am", "um", "le", "à", "el", "en", "a", "las", "les", "il", "alle", "em", "às", "op", "om", "w", "dniu", "o", "den", "kl", "dne", "dňa", "v", "pe", "la", "klo", "di", "pada", "vào", "lúc", "в", "о", "у", "на", "στις", "zaman", "tarihinde":
		return true
	}
	return false
}

// TagsLabels are the labels before the tags of an article, in lower case. Where one begins with another,
// that which is looked for first stands first.
var TagsLabels = [...]string{
	"more about",
	"tags",
	"tagged with",
	"tagged as",
	"tagged",
	"filed under",
	"topics",
	"related topics",
	"keywords",
	"schlagwörter",
	"stichworte",
	"themen",
	"mots-clés",
	"etiquetas",
	"temas",
	"assuntos",
	"tagi",
	"теги",
	"argomenti",
	"タグ",
	"标签",
}

// TextForm is the form of a text that word, in lower case, names in the data of a page.
type TextForm uint8

// The values of TextForm but for 0.
const (
	_ TextForm = iota
	TextFormParagraph
	TextFormItem
	TextFormHeading
	TextFormQuotation
	TextFormCode
)

// TextFormOf returns the TextForm of word, or 0.
func TextFormOf(word string) TextForm {
	switch word {
	case "p", "paragraph", "block", "unstyled", "normal", "text-block":
		return TextFormParagraph
	case "li", "bullet", "number", "list-item", "list_item", "listitem", "unordered-list-item", "ordered-list-item", "uli", "oli":
		return TextFormItem
	case "h1", "h2", "h3", "h4", "h5", "h6", "heading", "header", "subheading", "heading-1", "heading-2", "heading-3", "heading-4", "header-two", "header-three", "crosshead":
		return TextFormHeading
	case "blockquote", "quote":
		return TextFormQuotation
	case "pre", "code-block", "codeblock", "code_block":
		return TextFormCode
	}
	return 0
}

// ThaiMonth returns the number of the month that an abbreviation names, without its last dot, or 0.
func ThaiMonth(word string) int {
	switch word {
	case "ม.ค":
		return 1
	case "ก.พ":
		return 2
	case "มี.ค":
		return 3
	case "เม.ย":
		return 4
	case "พ.ค":
		return 5
	case "มิ.ย":
		return 6
	case "ก.ค":
		return 7
	case "ส.ค":
		return 8
	case "ก.ย":
		return 9
	case "ต.ค":
		return 10
	case "พ.ย":
		return 11
	case "ธ.ค":
		return 12
	}
	return 0
}

// TimeUnit is the length of time that a word names in relative dates such as "3 hours ago".
type TimeUnit uint8

// The values of TimeUnit but for 0.
const (
	_ TimeUnit = iota
	TimeUnitSecond
	TimeUnitMinute
	TimeUnitHour
	TimeUnitDay
	TimeUnitWeek
)

// TimeUnitOf returns the TimeUnit of word, or 0.
func TimeUnitOf(word string) TimeUnit {
	switch word {
	case "second", "seconds", "sec", "secs", "sekunden", "segundos", "secondes", "secondi", "seconden", "сек", "секунд", "秒", "sekundami":
		return TimeUnitSecond
	case "minute", "minutes", "min", "mins", "minuten", "minuto", "minutos", "minuti", "minuut", "minut", "minuty", "minutę", "minutami", "минут", "минуты", "минуту", "мин", "хвилин", "хвилини", "хв", "dakika", "dk", "minuter", "minutter", "minuuttia", "perce", "perccel", "λεπτά", "λεπτό", "دقيقة", "دقائق", "دقیقه", "דקות", "मिनट", "phút", "menit", "分", "分钟", "분", "m", "minútami", "minútou", "minuta", "минута", "минути":
		return TimeUnitMinute
	case "hour", "hours", "hr", "hrs", "h", "stunde", "stunden", "std", "hora", "horas", "heure", "heures", "ora", "ore", "uur", "godzin", "godzinę", "godziny", "godz", "hodin", "hodinami", "hodinou", "час", "часа", "часов", "годин", "години", "годину", "год", "saat", "timmar", "timme", "timer", "time", "tuntia", "tunti", "órája", "órával", "ώρες", "ώρα", "ساعة", "ساعات", "ساعت", "שעות", "שעה", "घंटे", "घंटा", "giờ", "jam", "小", "時", "时", "시", "sat", "sata", "sati":
		return TimeUnitHour
	case "day", "days", "d", "tag", "tagen", "tage", "día", "días", "dia", "dias", "jour", "jours", "giorno", "giorni", "dag", "dagen", "dagar", "dager", "dage", "dni", "dzień", "dny", "dnem", "день", "дня", "дней", "дні", "днів", "gün", "päivää", "päivä", "zi", "zile", "napja", "nappal", "ημέρες", "μέρες", "يوم", "أيام", "ايام", "روز", "ימים", "दिन", "ngày", "hari", "天", "日", "일", "dňami", "dňom", "dan", "dana", "ден", "дни":
		return TimeUnitDay
	case "week", "weeks", "woche", "wochen", "semana", "semanas", "semaine", "semaines", "settimana", "settimane", "week’s", "weken", "tygodnie", "tydzień", "týdny", "неделю", "недели", "недель", "тиждень", "тижні", "hafta", "vecka", "veckor", "uke", "uker", "uge", "uger", "viikko", "viikkoa", "săptămâni", "hete", "εβδομάδες", "أسبوع", "أسابيع", "هفته", "שבועות", "सप्ताह", "tuần", "minggu", "周", "週", "주", "týždňami", "týždňom", "tjedan", "tjedna", "седмица", "седмици":
		return TimeUnitWeek
	}
	return 0
}

// VietnameseMonth returns the number that word names after "tháng", the word for month, or 0. Numbers above ten are two
// words.
func VietnameseMonth(word string) int {
	switch word {
	case "một", "giêng":
		return 1
	case "hai":
		return 2
	case "ba":
		return 3
	case "tư":
		return 4
	case "năm":
		return 5
	case "sáu":
		return 6
	case "bảy", "bẩy":
		return 7
	case "tám":
		return 8
	case "chín":
		return 9
	case "mười":
		return 10
	}
	return 0
}

// ZoneHours returns the hours east of UTC of the zone that word, in lower case, abbreviates, or 0. "ET" and
// its like depend on the date and "IST" on the country: they are left out.
func ZoneHours(word string) int {
	switch word {
	case "cet", "mez", "bst", "wat":
		return 1
	case "cest", "mesz", "eet", "sast", "cat":
		return 2
	case "eest", "msk", "мск", "eat", "trt":
		return 3
	case "pkt":
		return 5
	case "wib":
		return 7
	case "sgt", "hkt", "wita", "awst":
		return 8
	case "jst", "kst", "wit":
		return 9
	case "aest":
		return 10
	case "aedt":
		return 11
	case "nzst":
		return 12
	case "edt":
		return -4
	case "est", "cdt":
		return -5
	case "cst", "mdt":
		return -6
	case "mst", "pdt":
		return -7
	case "pst":
		return -8
	}
	return 0
}
