package meta

import "strings"

// vocabulary is a set of words and phrases by language. In each language they stand
// folded, with bars between them.
type vocabulary []struct{ language, words string }

// has reports whether a folded word or phrase is one of v, in whatever language.
func (v vocabulary) has(word string) bool {
	if word == "" {
		return false
	}
	for i := range v {
		for rest := v[i].words; rest != ""; {
			var one string
			if one, rest, _ = strings.Cut(rest, "|"); one == word {
				return true
			}
		}
	}
	return false
}

// accountWords are what pages write on the links to a reader's own account, and what
// the addresses of these links have: none of them names an author.
var accountWords = vocabulary{
	{"en", "log in|login|log on|logon|log out|logout|sign in|signin|sign on|sign up|signup|sign out|signout|register|registration|" +
		"create account|create an account|new account|my account|account|your account|my profile|edit profile|join|join us|join now|" +
		"subscribe|subscription|subscriptions|auth|session|sessions|password|forgot password|lost password|members|membership|" +
		"write for us|our authors|our writers|all authors|guest posts|become a contributor|become a member"},
	{"de", "anmelden|anmeldung|einloggen|ausloggen|abmelden|registrieren|registrierung|registriere dich|mein konto|konto|konto erstellen|" +
		"mein profil|abonnieren|abo|jetzt anmelden|jetzt registrieren|passwort vergessen|mitglied werden"},
	{"fr", "connexion|se connecter|connectez vous|deconnexion|déconnexion|s inscrire|inscription|inscrivez vous|mon compte|compte|" +
		"créer un compte|creer un compte|s abonner|abonnez vous|mon profil|s identifier"},
	{"es", "iniciar sesión|iniciar sesion|inicia sesión|cerrar sesión|acceder|registrarse|registro|regístrate|registrate|crear cuenta|" +
		"mi cuenta|mi perfil|suscribirse|suscríbete|entrar"},
	{"it", "accedi|login|registrati|registrazione|iscriviti|il mio account|il mio profilo|abbonati|esci|crea account"},
	{"pt", "entrar|iniciar sessão|login|cadastre se|cadastro|registar|registe se|criar conta|minha conta|meu perfil|assine|sair"},
	{"nl", "inloggen|aanmelden|uitloggen|registreren|registreer|mijn account|mijn profiel|account aanmaken|abonneren|word lid"},
	{"pl", "zaloguj|zaloguj się|zaloguj sie|logowanie|wyloguj|zarejestruj się|rejestracja|moje konto|załóż konto|mój profil"},
	{"cs", "přihlásit|přihlásit se|přihlášení|registrace|registrovat|můj účet|odhlásit"},
	{"sv", "logga in|logga ut|registrera|registrera dig|skapa konto|mitt konto|min profil|bli medlem|prenumerera"},
	{"da", "log ind|log ud|opret konto|opret bruger|min konto|min profil|tilmeld|bliv medlem"},
	{"no", "logg inn|logg ut|registrer deg|opprett konto|min konto|min side|min profil|bli medlem"},
	{"fi", "kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|luo tili|oma tili|tilaa"},
	{"ru", "войти|вход|выйти|регистрация|зарегистрироваться|личный кабинет|мой профиль|подписаться"},
	{"uk", "увійти|вхід|вийти|реєстрація|зареєструватися|мій профіль|підписатися"},
	{"tr", "giriş yap|üye girişi|üye ol|kayıt ol|çıkış yap|hesabım|profilim|abone ol"},
	{"el", "σύνδεση|είσοδος|εγγραφή|ο λογαριασμός μου"},
	{"ar", "تسجيل الدخول|تسجيل|إنشاء حساب|حسابي"},
	{"he", "התחברות|כניסה|הרשמה"},
	{"fa", "ورود|ثبت نام|عضویت"},
	{"id", "masuk|daftar|keluar|akun saya"},
	{"vi", "đăng nhập|đăng ký|đăng xuất|tài khoản"},
	{"zh", "登录|登陆|登入|注册|註冊|我的账户|我的帳戶|会员登录|會員登入|会员中心"},
	{"ja", "ログイン|ログアウト|会員登録|新規登録|マイページ|サインイン|無料会員登録"},
	{"ko", "로그인|로그아웃|회원가입|마이페이지"},
}

// listingWords are the parts of addresses that lead to what is searched for or
// listed, and to nobody's own page.
var listingWords = vocabulary{
	{"en", "search|list|all|index|page|archive|archives|tag|tags|category|categories|browse|directory|feed|rss"},
	{"de", "suche|liste|alle|seite|archiv|kategorie"},
	{"fr", "recherche|liste|tous|catégorie|categorie"},
	{"es", "buscar|busqueda|búsqueda|lista|todos|página|pagina"},
	{"it", "cerca|ricerca|elenco|tutti"},
	{"pt", "busca|pesquisa"},
	{"nl", "zoeken|lijst|alle"},
	{"pl", "szukaj|wyszukiwarka|lista"},
}

// frontPageWords name the front page, or are what a system gives where nobody chose
// the name of a section.
var frontPageWords = vocabulary{
	{"en", "home|homepage|home page|start|index|root|uncategorized|article"},
	{"de", "startseite|allgemein"},
	{"fr", "accueil|non classé"},
	{"es", "inicio|sin categoría"},
	{"pt", "início"},
	{"pl", "strona główna"},
	{"cs", "domů"},
	{"sk", "domov"},
	{"ru", "главная"},
	{"uk", "головна"},
	{"tr", "ana sayfa"},
	{"da", "forside"},
	{"sv", "hem"},
	{"fi", "etusivu"},
	{"ro", "acasă"},
	{"hu", "főoldal"},
	{"el", "αρχική"},
	{"ar", "الرئيسية"},
	{"fa", "خانه"},
	{"id", "beranda"},
	{"vi", "trang chủ"},
	{"zh", "首页|首頁"},
	{"ja", "ホーム"},
	{"ko", "홈"},
}

// placeWords name a place in a site's pages or what its system calls them, where the
// name of a section or a tag is expected.
var placeWords = vocabulary{
	{"en", "front page|frontpage|featured|featured story|featured stories|featured post|featured article|" +
		"feature story|top story|top stories|main story|lead story|latest|latest news|breaking|breaking news|" +
		"carousel|slider|editors pick|editors picks|editor s pick|editor s picks|uncategorised|" +
		"default|misc|miscellaneous|post|posts|articles|page|pages|none|null|undefined|n a"},
	{"de", "aktuell|aktuelles|allgemeines|top thema|topthema|aufmacher|unkategorisiert|artikel|beitrag|beiträge|seite"},
	{"fr", "à la une|a la une|une|non classe|divers|article|articles"},
	{"es", "portada|destacado|destacados|destacada|destacadas|última hora|sin categoria|artículo|artículos"},
	{"it", "prima pagina|in primo piano|in evidenza|senza categoria|articolo|articoli"},
	{"pt", "capa|destaque|destaques|sem categoria|artigo|artigos"},
	{"nl", "voorpagina|uitgelicht|ongecategoriseerd|algemeen|artikel|artikelen"},
	{"pl", "bez kategorii|wyróżnione|artykuł|artykuły"},
	{"sv", "startsida|okategoriserade|artikel|artiklar"},
	{"da", "ikke kategoriseret|artikel|artikler"},
	{"no", "ukategorisert|artikkel|artikler"},
	{"ru", "без рубрики|статья|статьи"},
	{"zh", "未分类|未分類|头条|頭條"},
	{"ja", "トップ|未分類|トップページ"},
	{"ko", "미분류"},
}

// firstWords stand before a date that a later one follows.
var firstWords = vocabulary{
	{"en", "first|originally|initially|previously"},
	{"de", "zuerst|ursprünglich|zunächst|erstmals"},
	{"fr", "initialement|originellement"},
	{"es", "originalmente|inicialmente"},
	{"it", "originariamente|inizialmente"},
	{"pt", "originalmente|inicialmente"},
	{"nl", "oorspronkelijk|eerder"},
}

// groupWords are what groups call themselves, before the words that name them.
var groupWords = vocabulary{
	{"en", "center|centre|service|institute|association|department|council|office|society|foundation|ministry|school|college|" +
		"university|bureau|board|committee|academy|federation|union|league|agency|museum|house|bank|church|club|network|" +
		"campaign|coalition|alliance|division|directorate|secretariat|voice|friends|citizens|doctors|reporters|people|" +
		"republic|state|city|county|kingdom|government|embassy|library|laboratory|faculty"},
}

// noticeWords end the names of pages about how a site works, and of pictures, which
// stand beside the names of authors.
var noticeWords = vocabulary{
	{"en", "guidelines|process|icon|disclosure|disclaimer"},
	{"de", "richtlinien|hinweis|hinweise"},
}

// lifeVerbs begin what is said about somebody whose name stands before them.
var lifeVerbs = vocabulary{
	{"en", "is|was|has|had|covers|covered|writes|wrote|works|worked|lives|lived|reports|reported|leads|led|joined|studied|studies|" +
		"teaches|taught|runs|ran|serves|served|spent|began|started|loves|enjoys|holds|edits|founded|specializes|specialises|" +
		"currently|previously|graduated|earned|contributes|received|grew|believes|helps|focuses|brings|owns|creates|makes|hosts"},
	{"de", "ist|war|hat|schreibt|arbeitet|lebt|leitet|studierte|studiert|berichtet|beschäftigt|gründete|wurde|betreibt|lehrt|liebt"},
	{"fr", "est|était|a écrit|écrit|couvre|travaille|vit|dirige|enseigne|collabore"},
	{"es", "es|era|escribe|cubre|trabaja|vive|dirige|estudió|colabora|enseña"},
	{"it", "è|scrive|lavora|vive|dirige|insegna|collabora"},
	{"pt", "é|escreve|cobre|trabalha|vive|dirige|ensina"},
	{"nl", "is|was|schrijft|werkt|woont|leidt|doceert"},
	{"pl", "jest|był|była|pisze|pracuje|mieszka"},
	{"sv", "är|skriver|arbetar|bor|leder"},
	{"da", "er|skriver|arbejder|bor|leder"},
	{"ru", "пишет|работает|живет|живёт|освещает"},
}
