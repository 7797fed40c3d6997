package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
)

// Chinese, Japanese and Korean lines credit people by a word before the name, as "记者 王小明" and
// "文／田中宏昌", or after it, as "김민수 기자". Chinese has no space between words, so a place may
// follow the name directly.

// maxCredit is the largest number of characters in a line that is only a credit, and the
// largest distance of a credit from the beginning or end of a text.
const maxCredit = 64

// Credited returns the names of the authors in a line of Chinese, Japanese or Korean that is
// only a credit.
func Credited(line string) []string {
	if !strings.ContainsFunc(line, IsEastAsian) || strings.ContainsRune(line, '。') {
		return nil
	}
	text := []rune(line)
	if len(text) > maxCredit {
		return nil
	}
	s := scanner{text: text}
	s.scan()
	return s.names
}

// Opening returns the names in the credit at the beginning of a text of Chinese, Japanese or
// Korean: "本报讯（记者 王小明）", "【王小明／台北報導】", "[서울=뉴스] 김민수 기자 =".
func Opening(text string) []string {
	head := []rune(text[:min(len(text), 4*maxCredit)])
	head = head[:min(len(head), maxCredit)]
	if open := slices.IndexFunc(head, opensBracket); open >= 0 {
		if end := slices.IndexFunc(head[open:], closesBracket); end > 0 {
			inner := head[open+1 : open+end]
			if names := Credited(string(inner)); len(names) > 0 {
				return names
			}
			if names, reported := namesAlone(inner); reported && open == 0 {
				return names
			}
		}
	}
	if end := slices.Index(head, '='); end > 0 && slices.ContainsFunc(head[:end], isHangul) {
		if again := slices.Index(head[end+1:], '='); again > 0 {
			end += 1 + again // the first brackets separate place and agency: "(서울=뉴스)"
		}
		return Credited(string(head[:end]))
	}
	return nil
}

// Closing returns the names in the credit in brackets at the end of a text of Chinese,
// Japanese or Korean, "（王小明 上海报道）". If the brackets hold the whole text, a name is enough, and
// so are Japanese names at the end of a Japanese text.
func Closing(text string) []string {
	text = strings.TrimSpace(text)
	tail := []rune(text[max(0, len(text)-4*maxCredit):])
	last := len(tail) - 1
	if last < 0 || !closesBracket(tail[last]) {
		return nil
	}
	open := last
	for open > 0 && !opensBracket(tail[open]) {
		open--
	}
	if last-open > maxCredit || !opensBracket(tail[open]) {
		return nil
	}
	inner := tail[open+1 : last]
	if names := Credited(string(inner)); len(names) > 0 {
		return names
	}
	names, reported := namesAlone(inner)
	if reported || len(names) > 0 && (open == 0 || strings.ContainsFunc(text, isKana) && !slices.ContainsFunc(names, func(name string) bool { return !isJapanese(name) })) {
		return names
	}
	return nil
}

// namesAlone returns the names at the beginning of text in brackets, without a label. It
// returns nil if more follows them than a place and a word such as "reported", or if the first
// has no common family name.
func namesAlone(inner []rune) (names []string, reported bool) {
	s := scanner{text: inner}
	s.group(0, false)
	if len(s.names) == 0 || !startsWithFamily(s.names[0]) && !isJapanese(s.names[0]) || !s.reported && s.at < len(inner) {
		return nil, false
	}
	return s.names, s.reported
}

// CreditsOthers reports whether a line of Chinese, Japanese or Korean begins with a label for
// work other than writing, or for something that is not work: "责任编辑：李四光".
func CreditsOthers(line string) bool {
	text := []rune(strings.TrimLeft(line, " \u3000（([［【"))
	if len(text) == 0 || !IsEastAsian(text[0]) {
		return false
	}
	label, n := opening(lexicon.CreditLabels[:], text)
	behind, _ := skipSigns(text, n)
	return label == lexicon.CreditLabelOther && behind > n
}

// WithoutRole returns a Korean name without the role that follows it: "김민수 기자".
func WithoutRole(name string) string {
	if last, _ := utf8.DecodeLastRuneInString(name); !isHangul(last) {
		return name
	}
	rest, ok := cutRole(name)
	if rest = strings.TrimSpace(rest); !ok || len([]rune(rest)) < minName {
		return name
	}
	return rest
}

// IsEastAsian reports whether r is of the scripts of Chinese, Japanese and Korean.
func IsEastAsian(r rune) bool {
	return 0x3040 <= r && r < 0xA000 || 0xAC00 <= r && r < 0xD7A4
}

func isHangul(r rune) bool { return 0xAC00 <= r && r < 0xD7A4 }

func isKana(r rune) bool { return 0x3040 <= r && r < 0x3100 }

func opensBracket(r rune) bool  { return strings.ContainsRune("（([［【〔〈", r) }
func closesBracket(r rune) bool { return strings.ContainsRune("）)]］】〕〉", r) }

// scanner reads one credit.
type scanner struct {
	text     []rune
	at       int
	names    []string
	reported bool // a word such as "reported" follows the names
}

// scan reads the groups of names, each after a label or before a role.
func (s *scanner) scan() {
	for s.at < len(s.text) {
		label, n := opening(lexicon.CreditLabels[:], s.text[s.at:])
		if n == 0 || !s.opens(label) {
			s.at++
			continue
		}
		behind, marked := skipSigns(s.text, s.at+n)
		switch {
		case s.isRole(n):
			s.at = behind
		case label == lexicon.CreditLabelMarked && !marked && !s.paired(behind), label == lexicon.CreditLabelOther && behind == s.at+n:
			s.at++
		default:
			s.at = behind
			s.labelled(label, marked)
		}
	}
	if len(s.names) == 0 {
		s.beforeRoles()
	}
	if len(s.names) == 0 {
		s.beforePosts()
	}
}

// labelled reads the names behind a label. marked means that a sign separates the two.
func (s *scanner) labelled(label lexicon.CreditLabel, marked bool) {
	switch label {
	case lexicon.CreditLabelGroup:
		if group := s.token(); len(group) >= minName && len(group) <= maxGroup {
			s.names = append(s.names, string(group))
		}
	case lexicon.CreditLabelOther:
		known := len(s.names)
		s.group(s.at, marked)
		s.names = s.names[:known]
	default:
		s.group(s.at, marked || label == lexicon.CreditLabelAuthor)
	}
}

// beforePosts reads the name at the beginning of a line before a word for posting, "王小明 发表于
// 2005-07-31", or between a time and a count of readers.
func (s *scanner) beforePosts() {
	for s.at = 0; s.at < len(s.text); {
		start := s.at
		if s.token(); s.at == start {
			s.at++
			continue
		}
		name := s.text[start:s.at]
		behind, _ := skipSigns(s.text, s.at)
		word, n := opening(lexicon.PosterTails[:], s.text[behind:])
		opens := start == 0 && word == lexicon.PosterTailPosting
		counted := start > 0 && word == lexicon.PosterTailCount && s.afterTime(start)
		if n > 0 && (opens || counted) && len(name) >= minName && len(name) <= maxForeign && !lexicon.IsNoEastAsianName(string(name)) {
			if label, _ := opening(lexicon.CreditLabels[:], name); label == 0 {
				s.names = append(s.names, string(name))
				return
			}
		}
	}
}

// afterTime reports whether a time of day comes directly before i.
func (s *scanner) afterTime(i int) bool {
	for i > 0 && unicode.IsSpace(s.text[i-1]) {
		i--
	}
	return i > len("1:23") && unicode.IsDigit(s.text[i-1]) && strings.ContainsRune(string(s.text[i-len("1:23"):i]), ':')
}

// isRole reports whether the label of n characters at s.at is the role of the Korean whose
// name comes before it: "김민수 기자 =".
func (s *scanner) isRole(n int) bool {
	if _, ok := cutRole(string(s.text[s.at : s.at+n])); !ok {
		return false
	}
	end := s.at
	for end > 0 && unicode.IsSpace(s.text[end-1]) {
		end--
	}
	start := end
	for start > 0 && isHangul(s.text[start-1]) {
		start--
	}
	return end < s.at && startsWithFamily(string(s.text[start:end]))
}

// paired reports whether a Korean name begins at i, and is followed by a label of other work
// with a name: "글 김민수 · 사진 이영희".
func (s *scanner) paired(i int) bool {
	rest := scanner{text: s.text, at: i}
	if i == s.at || !unicode.IsSpace(s.text[i-1]) || !startsWithFamily(string(rest.token())) || !isHangul(s.text[i]) {
		return false
	}
	for rest.at < len(rest.text) && !unicode.IsLetter(rest.text[rest.at]) {
		rest.at++
	}
	label, n := opening(lexicon.CreditLabels[:], rest.text[rest.at:])
	behind, _ := skipSigns(rest.text, rest.at+n)
	return label == lexicon.CreditLabelOther && behind > rest.at+n
}

// maxGroup is the largest number of characters in the name of an office.
const maxGroup = 24

// opens reports whether a label opens a credit at s.at: it is at the beginning, after a mark,
// or directly after the outlet that a reporter works for.
func (s *scanner) opens(label lexicon.CreditLabel) bool {
	i := s.at
	for i > 0 && (unicode.IsLetter(s.text[i-1]) || s.text[i-1] == '·') {
		i--
	}
	return i == s.at || label == lexicon.CreditLabelReporter && s.at-i <= maxOutlet
}

// maxOutlet is the largest number of characters in the name of an outlet before "记者".
const maxOutlet = 10

// group reads the names from some place on, each after a mark or a space, up to text that is
// not a name. After an explicit label a name may be of Latin letters.
func (s *scanner) group(from int, explicit bool) {
	s.at = from
	known := len(s.names)
	for s.at < len(s.text) {
		start := s.at
		token := s.token()
		name := string(token)
		if s.isLabel(start, token) {
			s.at = start
			return
		}
		switch rest, tail := cutTail(name); {
		case len(token) == 0:
			return
		case tail == lexicon.CreditTailOther:
			if rest == "" {
				s.names = s.names[:known]
			}
		case tail == lexicon.CreditTailWriter && rest == "":
			s.reported = true
		case tail == lexicon.CreditTailWriter || s.beforeDay():
			s.reported = true
			if len(s.names) == known {
				s.add(known, beforePlace([]rune(rest)), explicit)
			}
			return
		case !s.add(known, token, explicit):
			s.at = start
			return
		default:
			s.original(known)
		}
		if !s.next() {
			return
		}
	}
}

// original adds the original form of the last name from known on, if it follows in brackets:
// "周思博 (Joel Spolsky)".
func (s *scanner) original(known int) {
	open := s.at
	for open < len(s.text) && unicode.IsSpace(s.text[open]) {
		open++
	}
	if open == len(s.text) || s.text[open] != '(' && s.text[open] != '（' || len(s.names) == known {
		return
	}
	length := slices.IndexFunc(s.text[open:], closesBracket)
	if length < minName || length > maxForeign {
		return
	}
	form := strings.TrimSpace(string(s.text[open+1 : open+length]))
	if !strings.Contains(form, " ") || strings.ContainsFunc(form, func(c rune) bool {
		return IsEastAsian(c) || !unicode.IsLetter(c) && !strings.ContainsRune(" .-'’", c)
	}) {
		return
	}
	s.names[len(s.names)-1] += " (" + form + ")"
	s.at = open + length + 1
}

// isLabel reports whether a token that begins at start opens with the label of the next group.
// A word that may also follow a name is a label before a mark, "文／王小明", and not after one,
// "王小明／文".
func (s *scanner) isLabel(start int, token []rune) bool {
	_, n := opening(lexicon.CreditLabels[:], token)
	if n == 0 || n < len(token) || !isTail(string(token)) {
		return n > 0
	}
	_, marked := skipSigns(s.text, s.at)
	return marked && (start == 0 || unicode.IsSpace(s.text[start-1]))
}

// token returns the letters from s.at on that may be one name, and moves after them.
func (s *scanner) token() []rune {
	start := s.at
	for ; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; {
		case unicode.IsLetter(c), c == 'ー', c == '々':
		case s.at == start:
			return nil
		case strings.ContainsRune("·‧・•ㆍ", c):
			if !between(s.text, s.at) {
				return s.text[start:s.at]
			}
		case s.text[start] < 0x3000 && (unicode.IsDigit(c) || strings.ContainsRune("._-'’", c)):
		default:
			return s.text[start:s.at]
		}
	}
	return s.text[start:s.at]
}

// between reports whether the point at i separates the words of one name, as in names of other
// languages, and not two names.
func between(text []rune, i int) bool {
	return i+1 < len(text) && unicode.IsLetter(text[i+1]) && !isHangul(text[i-1]) && isKana(text[i-1]) == isKana(text[i+1])
}

// next moves to the next name after a mark or a space, and reports whether there may be one.
func (s *scanner) next() bool {
	start := s.at
	for s.at < len(s.text) && (unicode.IsSpace(s.text[s.at]) || strings.ContainsRune("、，,/／&＆·‧・•ㆍ和與与及", s.text[s.at])) {
		s.at++
	}
	return s.at > start && s.at < len(s.text)
}

// beforeDay reports whether the day of a telegram follows, "5日電", which comes after a place.
func (s *scanner) beforeDay() bool {
	i := s.at
	for i < len(s.text) && unicode.IsDigit(s.text[i]) {
		i++
	}
	return i > s.at && i+1 < len(s.text) && s.text[i] == '日' && (s.text[i+1] == '電' || s.text[i+1] == '电')
}

// beforePlace returns the name at the beginning of text, which a place of two characters or
// more may follow.
func beforePlace(text []rune) []rune {
	switch n := len(text); {
	case n <= 3:
		return text
	case n == 4:
		return text[:2]
	case n <= 7:
		return text[:3]
	}
	return nil
}

// The number of characters of a name: of Chinese and Korean, of Japanese with kana, of
// other languages.
const (
	minName     = 2
	maxName     = 4
	maxKanaName = 9
	maxForeign  = 24
)

// add adds a name to those from known on, or joins it to the last if both are parts of one
// name. It reports false if token is not a name.
func (s *scanner) add(known int, token []rune, explicit bool) bool {
	name := string(token)
	if lexicon.IsNoEastAsianName(name) || slices.Contains(s.names, name) {
		return slices.Contains(s.names, name)
	}
	if len(s.names) > known && s.join(token) {
		return true
	}
	if !s.hasNameLength(token, explicit) {
		return false
	}
	s.names = append(s.names, name)
	return true
}

// join adds to the last name the token after it, if that is a part of the name.
func (s *scanner) join(token []rune) bool {
	name, east := &s.names[len(s.names)-1], isEastern(token)
	last := []rune(*name)
	before := rune(0) // the character before the token
	if at := s.at - len(token) - 1; at >= 0 {
		before = s.text[at]
	}
	switch {
	case !east && !IsEastAsian(last[0]) && before == ' ' && len(last) < maxForeign:
		*name += " " + string(token)
	case east && len(last) == 1 && len(token) <= 2:
		*name += string(token) // "刘　涛"
	case east && len(last) <= 3 && len(token) <= 3 && !isHangul(token[0]) && unicode.IsSpace(before) && !startsWithFamily(string(token)):
		*name += " " + string(token) // "田中 宏昌"
	default:
		return false
	}
	return true
}

// isEastern reports whether token begins with a character of Chinese, Japanese or Korean.
func isEastern(token []rune) bool { return len(token) > 0 && IsEastAsian(token[0]) }

// hasNameLength reports whether token is as long as the names of its script are. A name
// in Latin letters must be announced, explicitly.
func (s *scanner) hasNameLength(token []rune, explicit bool) bool {
	n := len(token)
	switch foreign := slices.ContainsFunc(token, func(r rune) bool { return strings.ContainsRune("·‧・•", r) }); {
	case !isEastern(token):
		return explicit && minName <= n && n <= maxForeign
	case foreign && n <= maxForeign:
	case slices.ContainsFunc(token, isKana) && n <= maxKanaName && n >= minName:
	case n > maxName:
		return isJapanese(string(token))
	case n < minName:
		return s.at < len(s.text) && unicode.IsSpace(s.text[s.at])
	}
	return true
}

// beforeRoles reads the names before Korean roles: "김민수·이영희 기자".
func (s *scanner) beforeRoles() {
	if !slices.ContainsFunc(s.text, isHangul) {
		return
	}
	var names []string // consecutive names
	listed := false    // the next name belongs to them
	for s.at = 0; s.at < len(s.text); {
		start := s.at
		token := string(s.token())
		if token == "" {
			s.at++
			names, listed = nil, false
			continue
		}
		name, ok := cutRole(token)
		if name != "" {
			if !listed || !startsWithFamily(name) {
				names = nil
			}
			if startsWithFamily(name) && !lexicon.IsNoEastAsianName(name) {
				names = append(names, name)
			}
		}
		if ok {
			s.names = append(s.names, names...)
			names = nil
		}
		end := s.at
		listed = s.next() && strings.ContainsAny(string(s.text[end:s.at]), ",/·ㆍ&")
		if s.at == start {
			s.at++
		}
	}
}

// startsWithFamily reports whether a name is Chinese or Korean: a family name followed by one
// or two characters.
func startsWithFamily(name string) bool {
	text := []rune(name)
	if len(text) < minName || len(text) > maxName {
		return false
	}
	if len(text) < maxName && lexicon.IsEastAsianFamily(string(text[:1])) {
		return true
	}
	return len(text) > minName && lexicon.IsEastAsianFamily(string(text[:2]))
}

// isJapanese reports whether a name begins with one of the commonest family names of Japan and
// continues with one to three characters, all of them kana or none.
func isJapanese(name string) bool {
	const longest = 3 // family name, given name
	text := []rune(name)
	for n := minName; n <= longest && n < len(text); n++ {
		given := text[n:]
		kana := 0
		for _, c := range given {
			if isKana(c) {
				kana++
			}
		}
		if len(given) <= longest && (kana == 0 || kana == len(given)) && lexicon.IsJapaneseFamily(string(text[:n])) {
			return true
		}
	}
	return false
}

// skipSigns returns the index after the marks and spaces at i, and reports whether there was a
// mark.
func skipSigns(text []rune, i int) (behind int, marked bool) {
	for i < len(text) && (unicode.IsSpace(text[i]) || strings.ContainsRune(":：/／=＝|｜・", text[i])) {
		marked = marked || !unicode.IsSpace(text[i])
		i++
	}
	return i, marked
}

func isTail(token string) bool {
	rest, tail := cutTail(token)
	return rest == "" && tail != 0
}
