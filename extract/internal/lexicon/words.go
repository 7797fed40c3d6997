// Code generated from the lists in words; DO NOT EDIT.

package lexicon

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

// IsCamelName reports whether word is a name that is written with a capital within.
func IsCamelName(word string) bool {
	switch word {
	case "YouTube", "LinkedIn", "TikTok", "WhatsApp", "GitHub", "GitLab", "WordPress", "PayPal", "JavaScript", "TypeScript", "MacBook", "PowerPoint", "FaceTime", "AirPods", "AirPod", "AirTag", "PlayStation", "ChatGPT", "OpenAI", "DeepMind", "DeepSeek", "HubSpot", "WooCommerce", "BigCommerce", "DoorDash", "FedEx", "SpaceX", "StackOverflow", "SoundCloud", "PostgreSQL", "MySQL", "NoSQL", "QuickBooks", "QuickTime", "HomePod", "HomeKit", "CarPlay", "CapCut", "BlackRock", "AstraZeneca", "PhD", "DuckDuckGo", "ThinkPad", "OnePlus", "LaTeX", "LeBron", "DeSantis", "FanDuel", "BuzzFeed", "HuffPost", "TechCrunch", "MasterCard", "CoinDesk", "CrossFit", "ClickUp", "BioNTech", "MarketWatch", "InStyle", "SharePoint", "OneDrive", "OneNote", "LinkedIn's", "BlackBerry", "GoPro", "LastPass", "NordVPN", "ExpressVPN", "ProtonVPN", "TripAdvisor":
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

// IsFaultTitle reports whether word is, in lower case, the message of an error page as its title has it.
func IsFaultTitle(word string) bool {
	switch word {
	case "not found", "page not found", "file not found", "page cannot be found", "page can't be found", "the page cannot be found", "page could not be found", "article not found", "content not found", "page unavailable", "page does not exist", "page doesn't exist", "oops", "gone", "internal server error", "server error", "bad gateway", "service unavailable", "service temporarily unavailable", "gateway timeout", "gateway time-out", "an error occurred", "web server is down", "account suspended", "site not found", "something went wrong", "seite nicht gefunden", "nicht gefunden", "die seite wurde nicht gefunden", "die angeforderte seite wurde nicht gefunden", "artikel nicht gefunden", "seite nicht verfügbar", "interner serverfehler", "page introuvable", "page non trouvée", "erreur 404", "article introuvable", "erreur interne du serveur", "la page est introuvable", "página no encontrada", "no encontrado", "no encontrada", "página no disponible", "error interno del servidor", "pagina non trovata", "non trovato", "errore 404", "página não encontrada", "não encontrada", "não encontrado", "erro 404", "pagina niet gevonden", "niet gevonden", "strona nie została znaleziona", "nie znaleziono strony", "nie znaleziono", "błąd 404", "strona nie istnieje", "страница не найдена", "не найдено", "ошибка 404", "ページが見つかりません", "お探しのページは見つかりませんでした", "页面不存在", "页面未找到", "找不到页面", "找不到頁面":
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

// IsGluedLabel reports whether word, in lower case, is a label that pages often glue to the text behind it.
func IsGluedLabel(word string) bool {
	switch word {
	case "image", "article image", "featured image", "main image", "header image", "hero image", "lead image", "photo", "picture", "thumbnail", "logo", "avatar", "icon", "play video", "video", "gallery", "advertisement", "sponsored", "remember me", "log in", "login", "sign in", "share", "share this", "subscribe", "bild", "foto", "anzeige", "imagen", "immagine", "image de l'article", "zdjęcie", "imagem", "publicité", "publicidad", "publicidade", "start your substack", "skip to content", "skip to main content":
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

// IsRootID reports whether word is the id of the element that an application draws itself into.
func IsRootID(word string) bool {
	switch word {
	case "root", "app", "__next", "__nuxt", "___gatsby", "q-app", "react-root", "app-root", "svelte", "ember-root", "main-app", "app-mount":
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

// IsTitleBeforeName reports whether word is an abbreviation, without its full stop, that is put before names.
func IsTitleBeforeName(word string) bool {
	switch word {
	case "Dr", "Mr", "Ms", "Mrs", "St", "Ste", "Mt", "Ft", "Sta", "Nr":
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
