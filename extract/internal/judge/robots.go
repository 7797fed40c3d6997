package judge

import (
	"bytes"
	"strings"
)

// maxRobotWords is how many words a check for robots has with all its small
// print.
const maxRobotWords = 250

// isRobotCheck reports whether a check for robots stands in place of the page,
// or the server's refusal: two of title, phrase and mark must agree, or one on a
// page that has hardly any text.
func (f *facts) isRobotCheck() bool {
	if f.words > maxRobotWords || f.declared.isArticle() {
		return false
	}
	witnesses := 0
	for _, head := range f.heads() {
		if isRobotTitle(head) {
			witnesses++
			break
		}
	}
	if holdsAny(f.text(), robotPhrases[:]) {
		witnesses++
	}
	needed := 2
	if f.words < scantWords {
		needed = 1
	}
	return witnesses >= needed || witnesses == needed-1 && f.fromHTML() && f.hasRobotMark()
}

// isRobotTitle reports whether a folded title or heading is that of a check for
// robots.
func isRobotTitle(title string) bool {
	for _, part := range titleParts(title) {
		for _, name := range robotTitles {
			if part == name {
				return true
			}
		}
	}
	return false
}

// titleParts returns a folded title and the parts that bars and dashes divide it
// into, without the marks at their ends.
func titleParts(title string) []string {
	parts := []string{strings.Trim(title, titleMarks)}
	for _, bar := range [...]string{" | ", " - ", " – ", " — ", " · ", ": ", " • "} {
		for part := range strings.SplitSeq(title, bar) {
			parts = append(parts, strings.Trim(part, titleMarks))
		}
	}
	return parts
}

// titleMarks are the marks that may stand at the ends of a title.
const titleMarks = " .…!?¡¿:。！？\"'"

// robotTitles are the titles of checks for robots and of refusals, as the
// vendors of such checks write them.
var robotTitles = [...]string{
	"just a moment", "nur einen moment", "einen moment bitte", "un instant", "un momento", "ci siamo quasi", "um momento",
	"een moment geduld", "nog even geduld",
	"cierpliwości", "jeszcze chwila", "один момент", "しばらくお待ちください", "请稍候", "請稍候", "잠시만 기다리십시오", "bir dakika lütfen",
	"attention required", "access denied", "zugriff verweigert", "accès refusé", "acceso denegado", "accesso negato",
	"acesso negado", "toegang geweigerd", "odmowa dostępu", "доступ запрещен", "доступ ограничен", "アクセスが拒否されました",
	"访问被拒绝",
	"403 forbidden", "forbidden", "request blocked", "access to this page has been denied", "pardon our interruption", "unusual traffic detected",
	"are you a robot", "are you human", "robot or human", "robot check", "bot check", "bot verification",
	"human verification", "verify you are human", "verifying you are human",
	"security check", "security checkpoint", "vercel security checkpoint", "captcha", "ddos-guard",
	"checking your browser", "making sure you're not a bot", "you have been blocked", "you've been blocked",
}

// robotPhrases are what checks for robots say to a reader.
var robotPhrases = [...]string{
	"checking your browser", "checking if the site connection is secure", "review the security of your connection",
	"verify you are human", "verifying you are human", "verify that you are human", "verify that you're human",
	"verify you're human", "verifies you are not a bot",
	"confirm you are human", "confirm that you are human", "prove you are human", "you are not a robot",
	"you're not a robot", "i'm not a robot", "you are not a bot", "you're not a bot", "unusual traffic from",
	"unusual activity from your", "press & hold", "press and hold",
	"complete the security check", "complete the captcha", "solve the captcha", "you have been blocked", "was blocked by",
	"you don't have permission to access", "you do not have permission to access",
	"enable javascript and cookies to continue", "please enable cookies and javascript", "incapsula incident id",
	"automated requests", "automated access", "performance & security by cloudflare", "ddos protection by",
	"security service to protect",
	"überprüfen ihren browser", "sicherheit ihrer verbindung", "dass sie ein mensch sind", "ob sie ein mensch sind", "kein roboter",
	"vérification de votre navigateur", "la sécurité de votre connexion", "que vous êtes humain", "que vous êtes un humain", "pas un robot",
	"verificando su navegador", "la seguridad de su conexión", "que eres humano", "que usted es un ser humano", "no soy un robot", "no eres un robot",
	"la sicurezza della connessione", "che sei umano", "che sei un essere umano", "non sono un robot",
	"a segurança da sua conexão", "que você é humano", "não sou um robô", "não é um robô",
	"de beveiliging van uw verbinding", "dat u een mens bent", "geen robot", "bezpieczeństwo twojego połączenia", "jesteś człowiekiem", "nie jestem robotem",
	"безопасность вашего подключения", "что вы человек", "я не робот", "вы не робот",
	"接続のセキュリティ", "人間であることを確認", "ロボットではありません", "连接的安全性", "您是真人", "確認您是真人", "不是机器人", "安全验证",
}

// robotMarks are the marks that checks for robots leave in the source, each of a
// vendor's challenge itself: their other scripts stand on common pages, too.
var robotMarks = [...]string{
	"_cf_chl_opt", "cf-browser-verification", "cf-challenge", "challenge-error-text", // Cloudflare
	"captcha-delivery.com",                   // DataDome
	"px-captcha",                             // HUMAN, formerly PerimeterX
	"_Incapsula_Resource", "Incapsula_error", // Imperva
	"gokuProps", "awswaf.com", // AWS
	"sec-if-cpt-container", "errors.edgesuite.net", // Akamai
	"distil_r_captcha", "ddos-guard", "anubis_challenge",
}

// maxRobotSource is how many bytes of the source are searched for marks: those
// of checks for robots are small, but for what they inline.
const maxRobotSource = 64 << 10

func (f *facts) hasRobotMark() bool {
	src := f.page.Source[:min(len(f.page.Source), maxRobotSource)]
	for _, mark := range robotMarks {
		if bytes.Contains(src, []byte(mark)) {
			return true
		}
	}
	return f.hasCaptcha()
}

// hasCaptcha reports whether the page has a field of one of the large captchas.
func (f *facts) hasCaptcha() bool {
	for _, name := range f.page.Names {
		switch name {
		case "g-recaptcha", "h-captcha", "cf-turnstile":
			return true
		}
	}
	return false
}
