package dump

import (
	"strings"
	"sync"
)

// phrase is the kind of a phrase that pages repeat around their articles.
type phrase uint8

// The kinds of phrases. Those from related on open the part after an article.
const (
	noPhrase   phrase = iota
	navigation        // menus, sections, search, accounts
	legal             // imprint, privacy, copyright
	social            // sharing and following
	subscribe         // newsletters, apps, membership
	byline            // author, date, reading time
	topics            // tags and categories
	media             // credits, players, advertisements
	related           // other articles
	comments          // readers' comments, and the form for them
	bio               // about the author
)

// maxPhrase is the length in bytes of the longest phrase of the tables.
const maxPhrase = 64

// families are the phrases that make up a line by themselves.
//
// The families and their words come from the lines that the gold text of the WCXB development
// pages leaves out, by how many of 793 pages have them, and from 749 pages of the trafilatura
// project in other languages. Lines that are as often content are not in the table:
// conclusion, faq, overview, pros, cons.
var families = [...]struct {
	kind    phrase
	phrases []string
}{
	{navigation, []string{
		"contact", "contact us", "get in touch", "contact sales", "kontakt", "nous contacter", "contacto", "contáctenos",
		"fale conosco", "contato", "contatti", "контакты", "yhteystiedot", "お問い合わせ", "联系我们", "اتصل بنا",
	}},
	{legal, []string{
		"privacy policy", "privacy", "privacy notice", "your privacy choices", "privacy statement", "privacy & cookies",
		"datenschutz", "datenschutzerklärung", "datenschutzhinweise", "politique de confidentialité", "données personnelles",
		"política de privacidad", "política de privacidade", "polityka prywatności", "informativa privacy",
		"политика конфиденциальности", "プライバシーポリシー", "隐私政策", "سياسة الخصوصية",
	}},
	{navigation, []string{
		"about", "about us", "company", "our story", "our team", "leadership", "who we are", "meet the team", "über uns",
		"wir über uns", "qui sommes-nous", "à propos", "quiénes somos", "sobre nosotros", "quem somos", "sobre nós", "o nas",
		"chi siamo", "о нас", "о проекте", "会社概要", "关于我们", "من نحن",
	}},
	{navigation, []string{
		"search", "search for", "search this site", "suche", "suchen", "suche nach", "rechercher", "recherche", "buscar",
		"pesquisar", "busca", "szukaj", "cerca", "поиск", "検索", "搜索", "بحث",
	}},
	{navigation, []string{
		"home", "homepage", "startseite", "accueil", "inicio", "portada", "capa", "início", "strona główna",
		"главная", "ホーム", "首页", "الرئيسية",
	}},
	{navigation, []string{
		"careers", "jobs", "we're hiring", "karriere", "stellenangebote", "emploi", "empleo", "praca", "lavora con noi",
		"вакансии", "採用情報",
	}},
	{navigation, []string{
		"skip to content", "skip to main content", "skip to navigation", "skip navigation", "zum inhalt springen",
		"zum hauptinhalt springen", "direkt zum inhalt", "aller au contenu principal", "aller au contenu",
		"saltar al contenido", "ir al contenido", "pular para o conteúdo", "przejdź do treści", "vai al contenuto",
	}},
	{social, []string{
		"facebook", "instagram", "youtube", "linkedin", "twitter", "x", "pinterest", "tiktok", "rss", "bluesky", "whatsapp",
		"telegram", "reddit", "xing", "flickr", "mastodon", "threads", "messenger", "snapchat", "вконтакте", "微博",
	}},
	{subscribe, []string{
		"subscribe", "subscribe to our newsletter", "subscribe now", "subscribe today", "abo", "abos", "abonnement",
		"abonnieren", "s'abonner", "abonnez-vous", "suscripciones", "suscríbete", "suscribirse", "assine", "assinar",
		"prenumerata", "abbonati", "подписаться", "подписка", "購読", "订阅",
	}},
	{subscribe, []string{
		"newsletter", "newsletters", "sign up for our newsletter", "get the latest", "newsletter abonnieren",
		"newsletter anmelden", "boletín", "boletines", "рассылка", "メールマガジン",
	}},
	{social, []string{
		"share", "share this", "share this article", "share this post", "share this story", "share on facebook",
		"share on twitter", "share on x", "share on linkedin", "share via email", "copy link", "tweet", "pin", "pin it",
		"teilen", "artikel teilen", "partager", "compartir", "compartilhar", "compartilhe", "udostępnij", "condividi",
		"поделиться", "シェア", "シェアする", "分享", "مشاركة", "link kopieren", "copiar enlace", "copier le lien",
	}},
	{social, []string{
		"email", "e-mail", "print", "email address", "email this", "print this page", "drucken", "artikel drucken", "imprimer",
		"imprimir", "drukuj", "stampa", "печать", "印刷", "打印", "طباعة",
	}},
	{navigation, []string{
		"menu", "close", "main menu", "close menu", "open menu", "toggle", "toggle navigation", "toggle menu", "menü",
		"schließen", "menü schließen", "hauptmenü", "fermer", "secciones", "cerrar", "menú", "fechar", "zamknij", "chiudi",
		"меню", "закрыть", "メニュー", "閉じる", "菜单", "القائمة",
	}},
	{navigation, []string{
		"table of contents", "in this article", "contents", "jump to", "jump to section", "inhaltsverzeichnis", "inhalt",
		"sommaire", "índice", "spis treści", "indice", "содержание", "目次", "目录", "on this page",
	}},
	{navigation, []string{
		"login", "sign in", "log in", "log out", "my account", "account", "password", "forgot password", "remember me",
		"forgot your password", "lost your password", "anmelden", "einloggen", "passwort vergessen", "mein konto", "connexion",
		"se connecter", "ingresar", "iniciar sesión", "entrar", "zaloguj", "zaloguj się", "logowanie", "accedi", "войти",
		"вход", "ログイン", "登录", "تسجيل الدخول",
	}},
	{navigation, []string{
		"register", "sign up", "get started", "start free trial", "create account", "create an account", "join", "join now",
		"registrieren", "regístrate", "registrarse", "s'inscrire", "créer un compte", "cadastre-se", "rejestracja", "registrati",
		"регистрация", "新規登録", "注册", "start your substack", "join us",
	}},
	{legal, []string{
		"terms of use", "terms of service", "terms & conditions", "terms and conditions", "terms", "agb", "nutzungsbedingungen",
		"cgu", "conditions générales", "conditions d'utilisation", "términos y condiciones", "aviso legal", "termos de uso",
		"regulamin", "termini e condizioni", "пользовательское соглашение", "利用規約", "使用条款", "شروط الاستخدام",
	}},
	{legal, []string{
		"impressum", "mentions légales", "expediente", "redakcja", "imprint", "legal notice", "note legali", "legal",
	}},
	{legal, []string{
		"copyright", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
		"todos os direitos reservados", "wszelkie prawa zastrzeżone", "tutti i diritti riservati", "все права защищены",
	}},
	{legal, []string{
		"accessibility", "accessibility statement", "barrierefreiheit", "accessibilité", "accesibilidad", "dostępność",
	}},
	{legal, []string{
		"sitemap", "site map", "plan du site", "mapa del sitio", "mapa do site", "mapa strony", "mappa del sito", "карта сайта",
	}},
	{legal, []string{
		"cookie policy", "cookie settings", "cookies", "cookie preferences", "manage cookies", "accept", "accept all",
		"accept cookies", "reject all", "cookie-einstellungen", "alle akzeptieren", "gestion des cookies", "paramétrer les cookies",
		"política de cookies", "polityka cookies", "impostazioni cookie",
	}},
	{legal, []string{
		"do not sell or share my personal information", "do not sell my personal information", "do not sell my info",
		"your california privacy rights", "ad choices", "adchoices",
	}},
	{media, []string{
		"advertise", "advertise with us", "advertisement", "advertising", "sponsored", "sponsored content", "ad", "anzeige",
		"werbung", "mediadaten", "publicité", "publicidad", "anuncie", "publicidade", "reklama", "pubblicità", "реклама", "広告",
		"广告", "إعلان", "advertisement - scroll to continue", "story continues below advertisement",
	}},
	{related, []string{
		"read more", "continue reading", "learn more", "view all", "see all", "show more", "load more", "view more", "see more",
		"mehr", "mehr lesen", "weiterlesen", "mehr anzeigen", "lire la suite", "en savoir plus", "voir plus", "ver más", "más",
		"leer más", "mais", "leia mais", "saiba mais", "ver mais", "czytaj więcej", "więcej", "leggi tutto", "leggi di più",
		"читать далее", "подробнее", "もっと見る", "続きを読む", "查看更多", "更多", "اقرأ المزيد",
	}},
	{related, []string{
		"related articles", "related posts", "related content", "related topics", "related stories", "related", "related news",
		"related links", "you might also like", "you may also like", "you might also enjoy", "recommended", "recommended for you",
		"recommended reading", "read next", "up next", "next article", "keep reading", "further reading", "see also",
		"ähnliche beiträge", "ähnliche artikel", "verwandte artikel", "verwandte themen", "das könnte sie auch interessieren",
		"das könnte dich auch interessieren", "mehr zum thema", "zum thema", "lesen sie auch", "weitere artikel",
		"sur le même thème", "sur le même sujet", "à lire aussi", "à lire également", "articles similaires", "lire aussi",
		"te puede interesar", "temas relacionados", "noticias relacionadas", "artículos relacionados", "lea también",
		"veja também", "leia também", "notícias relacionadas", "polecamy", "zobacz też", "zobacz także", "czytaj też",
		"czytaj także", "potrebbe interessarti", "leggi anche", "articoli correlati", "читайте также", "похожие статьи",
		"по теме", "関連記事", "おすすめ記事", "相关文章", "相关阅读", "相关新闻", "اقرأ أيضا", "مواضيع ذات صلة", "lees ook",
	}},
	{related, []string{
		"latest", "recent posts", "recent articles", "latest news", "latest posts", "latest articles", "latest stories", "aktuelles",
		"neueste beiträge", "neueste artikel", "letzte beiträge", "aktuelle meldungen", "articles récents", "dernières actualités",
		"últimas noticias", "lo último", "entradas recientes", "últimas notícias", "posts recentes", "najnowsze", "ostatnie wpisy",
		"ultime notizie", "articoli recenti", "последние новости", "最新記事", "新着記事", "最新文章", "آخر الأخبار", "top news",
	}},
	{related, []string{
		"trending", "featured", "popular", "most popular", "most read", "popular posts", "top stories", "trending now",
		"editor's picks", "editors' picks", "meistgelesen", "beliebte beiträge", "am meisten gelesen", "articles les plus lus",
		"les plus lus", "les plus populaires", "lo más leído", "más leídas", "más leídos", "mais lidas", "popularne",
		"najczęściej czytane", "più letti", "i più letti", "самое читаемое", "популярное", "人気記事", "ランキング", "热门文章",
		"热门", "الأكثر قراءة",
	}},
	{related, []string{
		"more", "more from", "more stories", "more news", "more like this", "more to explore", "more articles", "more posts",
		"more from this author", "more on this topic", "weitere themen", "weitere meldungen", "mehr aus", "plus d'articles",
		"más noticias", "mais notícias", "więcej z",
	}},
	{comments, []string{
		"0 comments", "comments", "comment", "leave a reply", "leave a reply cancel reply", "cancel reply", "reply",
		"leave a comment", "post a comment", "add a comment", "discussion about this post", "discussion", "no comments",
		"no comments yet", "0 comment", "join the conversation", "view comments", "show comments", "kommentare", "kommentar",
		"0 kommentare", "kommentar schreiben", "schreibe einen kommentar", "schreibe einen kommentar antworten abbrechen",
		"antworten abbrechen", "antworten", "commentaires", "laisser un commentaire", "laisser un commentaire annuler la réponse",
		"comentarios", "deja un comentario", "deja una respuesta", "responder", "comentários", "deixe um comentário", "komentarze",
		"dodaj komentarz", "commenti", "lascia un commento", "комментарии", "оставить комментарий", "コメント", "コメントを残す",
		"评论", "发表评论", "التعليقات", "reacties", "geef een reactie",
	}},
	{comments, []string{
		"name", "website", "submit", "cancel", "post comment", "your name", "your email", "your comment", "message",
		"save my name, email, and website in this browser for the next time i comment", "absenden", "votre nom",
		"votre adresse email", "votre commentaire", "nombre", "enviar", "nome", "wyślij", "invia", "имя", "отправить", "名前",
		"email required", "name required", "required fields are marked", "correo electrónico",
	}},
	{comments, []string{
		"first name", "last name", "phone number", "phone", "full name", "company name", "your message", "country", "vorname",
		"nachname", "telefon", "δ", "this field is for validation purposes and should be left unchanged", "prénom", "apellidos",
		"oops! something went wrong while submitting the form", "thank you! your submission has been received",
	}},
	{social, []string{
		"follow us", "connect with us", "follow", "stay connected", "follow us on", "folgen", "folgen sie uns", "folge uns",
		"suivez-nous", "síguenos", "redes sociales", "siga-nos", "obserwuj nas", "seguici", "мы в соцсетях", "フォロー", "关注我们",
	}},
	{navigation, []string{
		"back to top", "previous", "next", "back", "page 0", "previous article", "previous post", "next post", "go back",
		"nach oben", "zurück", "weiter", "vorheriger beitrag", "nächster beitrag", "retour", "retour en haut", "précédent",
		"suivant", "anterior", "siguiente", "volver", "próximo", "voltar", "powrót", "poprzedni", "następny", "precedente",
		"successivo", "назад", "вперед", "наверх", "前へ", "次へ", "上一篇", "下一篇", "return to top", "to top", "top of page",
		"bottom of page",
	}},
	{navigation, []string{
		"support", "help", "help center", "hilfe", "service", "aide", "ayuda", "ajuda", "pomoc", "aiuto", "помощь", "ヘルプ", "帮助",
		"customer service", "kundenservice",
	}},
	{navigation, []string{
		"news", "press", "newsroom", "press releases", "events", "presse", "veranstaltungen", "termine", "nachrichten",
		"actualités", "noticias", "notícias", "aktualności", "wiadomości", "notizie", "новости", "ニュース", "新闻", "أخبار",
	}},
	{navigation, []string{
		"blog", "resources", "guides", "case studies", "webinars", "podcast", "podcasts", "downloads", "white papers",
		"documentation", "docs", "ebooks",
	}},
	{navigation, []string{
		"pricing", "products", "solutions", "features", "integrations", "book a demo", "get a demo", "request a demo", "services",
		"produkte", "leistungen", "produits", "productos", "produtos", "produkty", "prodotti", "platform", "customers",
	}},
	{navigation, []string{
		"shop", "gift cards", "cart", "deals", "store", "accessories", "free shipping", "checkout", "add to cart", "buy now",
		"wishlist", "your cart is empty", "warenkorb", "boutique", "panier", "tienda", "carrito", "loja", "carrinho", "sklep",
		"koszyk", "negozio", "carrello", "магазин", "корзина",
	}},
	{byline, []string{
		"written by", "by", "author", "updated", "published", "posted by", "posted on", "last updated", "reviewed by", "autor",
		"von", "veröffentlicht", "par", "publié le", "por", "publicado", "publicado em", "opublikowano", "di", "pubblicato",
		"автор", "опубликовано", "作者", "投稿者", "公開日", "发布时间", "كتب", "columnistas", "medically reviewed by", "fact checked",
	}},
	{bio, []string{
		"about the author", "about the authors", "about author", "about the writer", "more from the author", "author bio",
		"meet the author", "über den autor", "über die autorin", "zum autor", "à propos de l'auteur", "sobre el autor",
		"acerca del autor", "sobre o autor", "o autorze", "l'autore", "sull'autore", "об авторе", "この記事を書いた人", "关于作者",
	}},
	{byline, []string{
		"0 min read", "0 minute read", "0 minutes read", "0 mins read", "0-0-0", "0.0.0", "0/0/0", "0 hours ago", "0 days ago",
		"0 min", "0 minutes", "reading time", "0 views", "0 min. lesezeit", "lesezeit", "lesedauer", "temps de lecture",
		"tiempo de lectura", "tempo de leitura", "0 minuti di lettura", "0 мин", "0分", "january 0, 0", "0 shares",
	}},
	{topics, []string{
		"tags", "categories", "topics", "archive", "archives", "category", "tag", "filed under", "themen", "kategorien", "archiv",
		"schlagwörter", "schlagworte", "stichworte", "mots-clés", "catégories", "temas", "etiquetas", "categorías", "assuntos",
		"categorias", "tagi", "kategorie", "categorie", "etichette", "теги", "рубрики", "タグ", "カテゴリー", "标签", "分类", "الوسوم",
	}},
	{navigation, []string{
		"english", "español", "deutsch", "italiano", "français", "日本語", "português", "한국어", "русский", "中文", "العربية",
		"nederlands", "polski", "türkçe", "svenska", "english (us)", "简体中文", "繁體中文", "bahasa indonesia", "language",
	}},
	{media, []string{
		"video", "videos", "loading", "loading...", "image", "image 0 of 0", "play", "play video", "watch", "listen", "gallery",
		"photos", "photo", "fotos", "bilder", "bild", "vidéos", "vídeos", "multimedia", "wideo", "foto", "видео", "фото", "動画",
		"写真", "视频", "图片", "skip ad", "mute", "unmute", "current time", "duration", "getty images", "ree", "image source",
	}},
	{navigation, []string{
		"log in with facebook", "log in with google", "log in with twitter", "continue with google", "sign in with google",
		"start your substackget the app", "already have an account", "don't have an account", "mit google anmelden",
	}},
	{subscribe, []string{
		"get the app", "download the app", "app store", "google play", "download on the app store", "get it on google play",
		"our apps", "apps", "zur app",
	}},
	{social, []string{
		"restacks", "no posts", "ready for more", "upvote", "downvote", "points", "log in to reply", "0 likes", "like", "likes",
	}},
	{legal, []string{
		"partners", "affiliate program", "become a partner", "disclaimer", "editorial guidelines", "affiliate disclosure",
		"editorial policy", "partner", "partenaires", "redaktion", "haftungsausschluss", "socios", "parceiros", "partnerzy",
	}},
	{subscribe, []string{
		"donate", "membership", "get involved", "support us", "become a member", "volunteer", "spenden", "mitglied werden",
		"faire un don", "adhérer", "donar", "dona", "doe", "wesprzyj nas", "donazioni", "пожертвовать", "寄付",
	}},
	{legal, []string{
		"here's how you know", "an official website of the united states government", "official websites use .gov",
		"the .gov means it's official", "secure .gov websites use https",
	}},
	{navigation, []string{
		"politics", "technology", "health", "travel", "sports", "sport", "culture", "science", "opinion", "business",
		"entertainment", "lifestyle", "world", "food", "fashion", "politik", "kultur", "wirtschaft", "wissenschaft", "gesellschaft",
		"politique", "société", "économie", "deportes", "opinión", "mundo", "economía", "política", "economia", "cultura",
		"esportes", "esporte", "biznes", "kultura", "polityka", "sportowe", "cronaca", "esteri", "политика", "экономика",
		"общество", "спорт", "культура", "政治", "経済", "社会", "スポーツ", "经济", "体育", "سياسة", "رياضة", "اقتصاد", "wissen",
	}},
}

// kinds returns the kinds of the families' phrases. They are looked up once per line of a
// dump, and most runs of the program read no dump.
var kinds = sync.OnceValue(func() map[string]phrase {
	all := make(map[string]phrase)
	for _, family := range families {
		for _, words := range family.phrases {
			all[words] = family.kind
		}
	}
	for _, local := range localPhrases {
		for _, words := range local.phrases {
			if all[words] == noPhrase {
				all[words] = local.kind
			}
		}
	}
	return all
})

// phraseOf returns the kind of a line that is only a phrase. line must be in lower case, with
// 0 for digits and without marks at its ends.
func phraseOf(line []byte) phrase { return kinds()[string(line)] }

// openingOf returns the kind of a line that begins with a phrase. line is as for phraseOf.
func openingOf(line []byte) phrase {
	if len(line) < 2 {
		return noPhrase
	}
	for _, o := range openingsBy()[openingPlace(line[0], line[1])] {
		if len(line) > len(o.words) && string(line[:len(o.words)]) == o.words {
			return o.kind
		}
	}
	return noPhrase
}

// opening is the beginning of a phrase that continues in other words.
type opening struct {
	language string // empty if words are of several languages
	words    string
	kind     phrase
}

// openingPlaces is the number of places for openings by their first two bytes.
const openingPlaces = 1 << 11

func openingPlace(first, second byte) int {
	const spread = 37 // so that the first letters of two words rarely share a place
	return (int(first)*spread + int(second)) % openingPlaces
}

// openingsBy returns the openings by the hash of their first two bytes.
var openingsBy = sync.OnceValue(func() *[openingPlaces][]opening {
	by := new([openingPlaces][]opening)
	for _, table := range [...][]opening{openings[:], localOpenings[:]} {
		for _, o := range table {
			at := openingPlace(o.words[0], o.words[1])
			by[at] = append(by[at], o)
		}
	}
	return by
})

// openings are the beginnings of phrases, the longer before the shorter.
var openings = [...]opening{
	{"", "©", legal}, {"", "copyright", legal}, {"", "(c) 0", legal}, {"", "all rights reserved", legal},
	{"", "this site uses cookies", legal}, {"", "we use cookies", legal}, {"", "cookie", legal}, {"", "wir verwenden cookies", legal},
	{"", "we and our partners", legal}, {"", "by clicking", legal}, {"", "by continuing", legal}, {"", "by signing up", legal},
	{"", "this site is protected by recaptcha", legal}, {"", "nous utilisons des cookies", legal}, {"", "utilizamos cookies", legal},
	{"", "skip to ", navigation}, {"", "jump to ", navigation}, {"", "toggle ", navigation}, {"", "search ", navigation},
	{"", "log in ", navigation}, {"", "sign in ", navigation}, {"", "back to ", navigation}, {"", "zurück zu", navigation},
	{"", "home >", navigation}, {"", "home /", navigation}, {"", "home »", navigation}, {"", "you are here", navigation},
	{"", "share on ", social}, {"", "share this ", social}, {"", "share ", social}, {"", "click to share", social}, {"", "follow us", social},
	{"", "follow ", social}, {"", "auf facebook", social}, {"", "partager sur", social}, {"", "compartir en", social}, {"", "teilen auf", social},
	{"", "like this:", social}, {"", "0 share", social}, {"", "tweet ", social}, {"", "find us on", social}, {"", "connect with ", social},
	{"", "subscribe", subscribe}, {"", "sign up ", subscribe}, {"", "newsletter", subscribe}, {"", "get the latest", subscribe},
	{"", "join our ", subscribe}, {"", "join 0", subscribe}, {"", "get our ", subscribe}, {"", "stay up to date", subscribe},
	{"", "never miss", subscribe}, {"", "stay informed", subscribe}, {"", "abonnieren", subscribe}, {"", "abonnez", subscribe},
	{"", "suscríbete", subscribe}, {"", "inscreva", subscribe}, {"", "enter your email", subscribe}, {"", "your email address will", comments},
	{"", "become a ", subscribe}, {"", "download the ", subscribe}, {"", "get the ", subscribe}, {"", "support our", subscribe},
	{"", "written by ", byline}, {"", "by ", byline}, {"", "posted by ", byline}, {"", "posted on ", byline}, {"", "posted in ", topics},
	{"", "updated", byline}, {"", "last updated", byline}, {"", "published", byline}, {"", "von ", byline}, {"", "reviewed by ", byline},
	{"", "veröffentlicht", byline}, {"", "publié le", byline}, {"", "publicado", byline}, {"", "stand:", byline}, {"", "par ", byline},
	{"", "reading time", byline}, {"", "estimated reading", byline}, {"", "lesezeit", byline}, {"", "temps de lecture", byline},
	{"", "fact checked", byline}, {"", "medically reviewed", byline}, {"", "autor:", byline}, {"", "автор:", byline}, {"", "author:", byline},
	{"", "tags:", topics}, {"", "tagged", topics}, {"", "filed under", topics}, {"", "categories:", topics}, {"", "category:", topics},
	{"", "topics:", topics}, {"", "more about ", topics}, {"", "schlagwörter:", topics}, {"", "stichworte:", topics}, {"", "themen:", topics},
	{"", "kategorie", topics}, {"", "mots-clés", topics}, {"", "etiquetas:", topics}, {"", "tags ", topics}, {"", "теги:", topics}, {"", "keywords", topics},
	{"", "photo:", media}, {"", "photo by", media}, {"", "photo credit", media}, {"", "photograph", media}, {"", "image:", media}, {"", "image credit", media},
	{"", "image source", media}, {"", "image 0", media}, {"", "credit:", media}, {"", "courtesy of", media}, {"", "source:", media}, {"", "getty", media},
	{"", "foto:", media}, {"", "bild:", media}, {"", "bildquelle", media}, {"", "quelle:", media}, {"", "legende:", media}, {"", "crédit", media},
	{"", "fot.", media}, {"", "fuente:", media}, {"", "fonte:", media}, {"", "фото:", media}, {"", "watch:", media}, {"", "listen:", media},
	{"", "this article contains affiliate", media}, {"", "advertisement", media}, {"", "play ", media}, {"", "photo ", media}, {"", "(photo", media},
	{"", "related", related}, {"", "read more", related}, {"", "read next", related}, {"", "read also", related}, {"", "also read", related},
	{"", "see also", related}, {"", "more from ", related}, {"", "more in ", related}, {"", "more on ", related}, {"", "more stories", related},
	{"", "you may also", related}, {"", "you might also", related}, {"", "recommended", related}, {"", "recent posts", related},
	{"", "latest ", related}, {"", "popular ", related}, {"", "most read", related}, {"", "most popular", related}, {"", "trending", related},
	{"", "previous article", related}, {"", "next article", related}, {"", "previous:", related}, {"", "next:", related}, {"", "previous post", related},
	{"", "next post", related}, {"", "continue reading", related}, {"", "view all ", related}, {"", "see all ", related}, {"", "other articles", related},
	{"", "lesen sie", related}, {"", "mehr zu", related}, {"", "weitere ", related}, {"", "das könnte", related}, {"", "auch interessant", related},
	{"", "à lire", related}, {"", "lire aussi", related}, {"", "sur le même", related}, {"", "te puede", related}, {"", "lee también", related},
	{"", "leia também", related}, {"", "veja também", related}, {"", "leia mais", related}, {"", "czytaj", related}, {"", "zobacz", related},
	{"", "leggi anche", related}, {"", "читайте", related}, {"", "関連", related}, {"", "相关", related}, {"", "lees ook", related},
	{"", "0 comment", comments}, {"", "0 thoughts on", comments}, {"", "0 responses", comments}, {"", "0 repl", comments}, {"", "comments (", comments},
	{"", "comments on", comments}, {"", "leave a ", comments}, {"", "post a comment", comments}, {"", "join the discussion", comments},
	{"", "join the conversation", comments}, {"", "add a comment", comments}, {"", "be the first to", comments}, {"", "save my name", comments},
	{"", "required fields", comments}, {"", "notify me of", comments}, {"", "you must be logged in", comments}, {"", "0 kommentar", comments},
	{"", "schreibe einen kommentar", comments}, {"", "laisser un commentaire", comments}, {"", "deja un", comments}, {"", "deixe um", comments},
	{"", "dodaj komentarz", comments}, {"", "lascia un", comments}, {"", "комментари", comments}, {"", "reply to", comments},
	{"", "an dieser stelle f", legal}, {"", "ich bin damit einverstanden", legal}, {"", "personenbezogene daten k", legal},
	{"", "um eingebettete", legal}, {"", "empfohlener redaktioneller", legal}, {"", "empfohlener externer", legal}, {"", "externe inhalte", legal},
	{"", "les også", related}, {"", "læs også", related}, {"", "läs också", related}, {"", "läs även", related}, {"", "lue myös", related},
	{"", "lesetipp", related}, {"", "voir aussi", related}, {"", "ver también", related}, {"", "lees verder", related}, {"", "čtěte", related},
	{"", "přečtěte", related}, {"", "ilgili ", related}, {"", "اقرأ", related}, {"", "延伸閱讀", related}, {"", "推薦閱讀", related}, {"", "阅读更多", related},
	{"", "あわせて読みたい", related}, {"", "おすすめ", related}, {"", "관련", related}, {"", "อ่านเพิ่มเติม", related}, {"", "ข่าวที่เกี่ยวข้อง", related},
	{"", "ap photo", media}, {"", "file photo", media}, {"", "bildunterschrift", media}, {"", "bildrechte", media}, {"", "image caption", media},
	{"", "imagen de", media}, {"", "credits:", media}, {"", "foto ", media}, {"", "anzeige", media}, {"", "video:", media}, {"", "kuva:", media},
	{"", "about the author", bio}, {"", "about the writer", bio}, {"", "more about the author", bio}, {"", "über den autor", bio},
	{"", "über die autor", bio}, {"", "à propos de l'auteur", bio}, {"", "sobre el autor", bio}, {"", "sobre o autor", bio}, {"", "o autorze", bio},
}

// Recommends reports whether text begins with words that refer the reader to another article:
// "Read also: …", "Lesen Sie auch …".
func Recommends(text string) bool {
	line := strings.TrimLeftFunc(strings.ToLower(text), func(r rune) bool { return !isWordRune(r) })
	return openingOf([]byte(line)) == related
}
