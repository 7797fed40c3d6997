// Code generated from the lists in words; DO NOT EDIT.

package lexicon

// AnnouncesName reports whether word, folded, is a line that announces a name on the next one.
func AnnouncesName(word string) bool {
	switch word {
	case "by", "written by", "author", "author s", "authored by", "authors", "posted by", "article by", "article written by", "words by", "story by", "published by", "created by", "insights from", "about the author", "autorin autor", "autor in", "über den autor", "über die autorin", "von", "par", "por", "autor", "autorin", "autore", "auteur", "автор", "作者", "文", "著者", "autorka", "napísal", "napísala", "autorica", "piše":
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
	case "author", "authors", "byline", "bylines", "writer", "autor", "autoren", "auteur", "autore", "contributor", "contributors", "redakteur", "writtenby", "creator", "authorname", "verfasser", "reporter", "journalist", "skribent", "auteurs":
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
	case "bash", "sh", "shell", "zsh", "console", "powershell", "c", "cpp", "c++", "cs", "csharp", "go", "golang", "rust", "java", "kotlin", "scala", "swift", "objectivec", "javascript", "js", "jsx", "typescript", "ts", "tsx", "json", "yaml", "yml", "toml", "ini", "xml", "html", "css", "scss", "less", "sql", "python", "py", "ruby", "rb", "php", "perl", "lua", "r", "julia", "matlab", "haskell", "ocaml", "elixir", "erlang", "clojure", "lisp", "scheme", "emacs-lisp", "elm", "dart", "groovy", "dockerfile", "docker", "makefile", "cmake", "nix", "terraform", "hcl", "graphql", "protobuf", "diff", "latex", "tex", "markdown", "md", "http", "nginx", "apache", "vue", "svelte", "astro", "mdx", "jsonc", "json5", "gradle", "ps1", "bat", "fish", "awk", "tcl", "vbnet", "fsharp", "coffeescript", "prolog", "ada", "cobol", "racket", "crystal", "plsql", "mysql", "sass", "stylus", "handlebars", "twig", "liquid", "pug", "haml", "erb", "objc", "objective-c", "mermaid", "graphviz", "gherkin", "puppet", "bicep", "glsl", "hlsl", "wgsl", "cuda", "verilog", "vhdl", "llvm", "wat", "rst", "asciidoc", "bibtex", "properties", "dotenv", "patch", "caddyfile", "jinja", "jinja2", "django", "jsonnet", "cypher", "sparql", "vim", "viml", "asm", "nasm", "fortran", "pascal", "zig", "nim", "solidity", "wasm":
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

// IsNoName reports whether word, folded, is one that pages put where a name should be.
func IsNoName(word string) bool {
	switch word {
	case "null", "undefined", "none", "n a", "na", "unknown", "author", "authors", "by", "posted", "published", "updated", "view all posts", "view profile", "share", "follow", "read more", "more", "about", "comments", "comment", "facebook", "twitter", "x", "linkedin", "instagram", "email", "e mail", "print", "min read", "see more", "anonymous", "name", "object object", "others", "other", "et al", "al", "contributor", "contributors", "writer", "reporter", "journalist", "correspondent", "opens in new window", "opens in a new tab", "et", "est", "edt", "pt", "pst", "pdt", "utc", "gmt", "cet", "cest", "recent posts", "events", "one", "no", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "uncategorized", "advertisement", "news release", "press release", "paid", "youtube", "bluesky", "mastodon", "tiktok", "whatsapp", "telegram", "pinterest", "vimeo", "twitter facebook", "facebook twitter", "no author", "unknown author", "no name", "author name", "your name", "default author", "content", "guest user", "kein autor", "unbekannt", "autor unbekannt", "unbekannter autor", "auteur inconnu", "sans auteur", "sin autor", "autor desconocido", "sconosciuto", "autor desconhecido", "onbekend", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "neděle", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap", "guest", "guest author", "guest writer", "guest contributor", "guest blogger":
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
	case "editor", "editors", "editor-in-chief", "editor-at-large", "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "journalist", "journalists", "columnist", "contributor", "contributors", "author", "ceo", "cto", "cfo", "coo", "cmo", "founder", "co-founder", "president", "director", "manager", "analyst", "specialist", "consultant", "producer", "photographer", "blogger", "intern", "fellow", "researcher", "strategist", "expert", "officer", "redakteur", "redakteurin", "redaktorin", "korrespondent", "korrespondentin", "journalistin", "chefredakteur", "chefredakteurin", "volontär", "volontärin", "autor", "autorin", "reporterin", "politikredakteur", "ressortleiter", "ressortleiterin", "rédacteur", "rédactrice", "journaliste", "correspondant", "correspondante", "periodista", "redactor", "redactora", "corresponsal", "giornalista", "redattore", "redattrice", "jornalista", "repórter", "journaliste,", "dziennikarz", "dziennikarka", "redaktor", "korespondent", "журналист", "корреспондент", "редактор", "кореспондент", "журналістка", "журналист,", "muhabir", "muhabiri", "editör", "toimittaja", "journalisten", "redaktör", "reporter,", "verslaggever", "verslaggeefster", "redacteur", "journalist,", "educator", "educators", "experts", "attorney", "gastroenterologist", "coordinator", "winemaker", "coach", "trainer", "therapist", "psychologist", "physician", "nutritionist", "dietitian", "executive", "marketer", "reviewer", "screenwriter", "vp", "engineer", "developer", "scientist", "designer", "lawyer", "instructor", "lecturer", "copywriter", "translator", "rechtsanwalt", "rechtsanwältin", "pressesprecher", "pressesprecherin", "redaktorka", "reportér", "reportérka", "novinár", "novinárka", "šéfredaktor", "komentátor", "novinar", "novinarka", "urednik", "urednica", "репортер":
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
	case "written", "posted", "published", "authored", "submitted", "article", "story", "reporting", "words", "created", "contributed", "escrito", "publicado", "publicada", "publié", "rédigé", "écrit", "geschrieben", "verfasst", "veröffentlicht", "erstellt", "artikel", "beitrag", "text", "uhr", "gespeichert", "napisany", "skrivet", "ditulis", "soumis", "posté", "proposé", "recueillis", "enviado", "postado", "inviato", "inviata", "pubblicato", "pubblicata", "postato", "scritto", "testo", "ingediend", "geplaatst", "gepost", "geschreven", "gepubliceerd", "ingezonden", "wysłane", "opublikowane", "opublikowany", "napisane", "dodane", "zamieszczone", "inlagt", "publicerat", "publicerad", "skriven", "upplagd", "postat", "indsendt", "udgivet", "publiceret", "skrevet", "innsendt", "publisert", "inn", "trimis", "publicat", "scris", "escrit", "enviat", "diposting", "diterbitkan", "đăng", "viết", "eingestellt", "gepostet", "eingereicht", "hochgeladen", "αναρτήθηκε", "δημοσιεύτηκε", "публикувано":
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
// month of the Persian calendar, or 0. Names of different months in different languages are
// left out.
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
	case "november", "nov", "novembre", "noviembre", "novembro", "lis", "listopadu", "novembra", "studenoga", "studenog", "novembar", "nëntor", "kasım", "kasim", "kas", "noyabr", "nóvember", "marraskuuta", "marraskuu", "novembril", "lapkričio", "novembris", "novembrī", "noiembrie", "noi", "nopember", "novemba", "ноября", "ноябрь", "ноя", "нояб", "листопада", "листопад", "лис", "лист", "лістапада", "ноември", "новембар", "новембра", "νοεμβρίου", "νοέμβριος", "νοεμβριου", "νοε", "نوفمبر", "نونبر", "نوامبر", "נובמבר", "בנובמבר", "नवंबर", "नवम्बर", "नोव्हेंबर", "نومبر", "নভেম্বর", "நவம்பர்", "พฤศจิกายน":
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

// NearDay is the day that a word, in lower case, names by the day of the capture. Those of two words
// or more are left out.
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
	case "today", "heute", "hoy", "oggi", "hoje", "vandaag", "dzisiaj", "dziś", "dnes", "сегодня", "сьогодні", "bugün", "idag", "tänään", "astăzi", "azi", "ma", "σήμερα", "اليوم", "امروز", "היום", "आज", "danas", "днес":
		return NearDayToday
	case "yesterday", "gestern", "ayer", "hier", "ieri", "ontem", "gisteren", "wczoraj", "včera", "вчера", "вчора", "dün", "igår", "eilen", "tegnap", "χθες", "χτες", "أمس", "دیروز", "אתמול", "jučer":
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
