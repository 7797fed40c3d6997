package names

import (
	"iter"
	"strings"
)

// kind is the function of a word in a credit.
type kind uint8

// The kinds of words in credits.
const (
	none          kind = iota
	authorLabel        // comes before the author's name
	markedLabel        // does so with a mark between them, and is another word without it
	reporterLabel      // does so, optionally after an outlet
	groupLabel         // comes before the name of an office
	otherLabel         // comes before another person's name, or before text that is not a name
	writerTail         // comes after the authors, optionally after a place
	otherTail          // comes after people who did other work
	role               // comes after the name of any writer
	postTail           // comes after the name of a poster
	countTail          // comes before the number of readers, directly after the poster
)

// labels are the words before names. Of two at one place the longer is meant.
var labels = vocabulary{
	{"zh", authorLabel, "作者|发帖者|發帖者|发帖人|發帖人|张贴者|張貼者|發佈者|发布者|原作者|本文作者|作者姓名|撰稿人|撰文|撰稿|执笔|執筆|主笔"},
	{"zh", markedLabel, "文|图文|圖文|文图|文字|采写|採寫|采访|採訪|整理|署名|撰"},
	{"zh", reporterLabel, "记者|記者|特派员|特派員|通讯员|通訊員|评论员|評論員|特约撰稿人|特约记者|实习生"},
	{"zh", groupLabel, "发文机关|發文機關|发布机构|發布機構|印发机关|制定机关"},
	{"zh", otherLabel, "编辑|編輯|责编|責編|责任编辑|責任編輯|校对|校對|审核|審核|监制|監製|摄影|攝影|图|圖|图片|圖片|供图|" +
		"翻译|翻譯|译者|譯者|译|譯|来源|來源|出处|出處|阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|发布|發布|发表|發表|时间|時間|日期|字号|" +
		"字體|分享|更新|稿源|视频|影片|制作|製作|美编|排版|导读|通讯作者|标签|標籤|分类|分類|收藏|点赞|原标题|转载|主编|主編|总编|設計|设计"},
	{"ja", authorLabel, "著者|執筆者|筆者|ライター|取材・文|構成・文|取材・執筆|文・取材|文・構成|文・写真|取材・構成|寄稿者|投稿者"},
	{"ja", markedLabel, "文|執筆|取材|寄稿|記者|著|取材・撮影"},
	{"ja", otherLabel, "写真|撮影|編集|監修|翻訳|翻訳者|訳|イラスト|デザイン|校正|公開日|更新日|投稿日|カテゴリ|カテゴリー|タグ|出典|提供|時刻|日時"},
	{"ko", authorLabel, "기자명|글쓴이|작성자|지은이|필자|취재기자"},
	{"ko", markedLabel, "글|글·사진|글ㆍ사진|글/사진|취재|저자|기자"},
	{"ko", otherLabel, "사진|편집|영상|번역|감수|입력|등록|승인|수정|제공|출처|조회|그래픽|일러스트"},
}

// tails are the words behind names.
var tails = vocabulary{
	{"zh", writerTail, "综合报道|綜合報導|专题报道|報導|报道|報道|撰文|撰稿|采写|撰|电|電|文|特稿"},
	{"zh", otherTail, "摄影报道|供图|供圖|图片|摄影|攝影|摄|攝|图|圖|编译|編譯|翻译|翻譯|译|譯|编辑|編輯|制图"},
	{"ja", otherTail, "撮影|写真|編集|訳|監修"},
}

// roles are the words after the names of Koreans who write.
var roles = vocabulary{
	{"ko", role, "선임기자|인턴기자|수습기자|객원기자|전문기자|시민기자|대학생기자|명예기자|기자|특파원|논설위원|앵커|에디터|칼럼니스트"},
}

// posts are the words after the names of people who post.
var posts = vocabulary{
	{"zh", postTail, "发表于|發表於|发布于|發佈於|發布於|发表在|發表在|写于|寫於|张贴于|張貼於"},
	{"zh", countTail, "阅读(|閱讀(|阅读（|浏览("},
	{"ja", postTail, "さんの投稿|が投稿|投稿日"},
	{"ko", postTail, "님이 작성|님의 글"},
}

// noNames are words that may follow labels but are not names.
var noNames = vocabulary{
	{"zh", none, "於|简介|簡介|介绍|介紹|专栏|專欄|文章|相关|相關|最新|其他|其它|所有|全部|观察|觀察|手记|手記|调查|調查|了解到|获悉|獲悉|" +
		"发现|發現|看到|注意到|采访时|近日|日前|从|在|今日|昨日|当日|今天|昨天|站|证|证件|节|信息|资料|主页|首页|登录|注册|编辑部|本站|" +
		"佚名|未知|匿名|网络|网友|综合|转载|原创|本报|本报讯|报道|采访|走访|探访|实拍|直击|连线|说|表示|认为|权益|声明|版权|全文完|未完待续|" +
		"本文|文章|日志|帖子|楼主|公众号|粉丝|关注|推荐|更多|作品|排行|列表"},
	{"ja", none, "一覧|紹介|プロフィール|について|情報|記事|編集部|名|募集|ランキング"},
	{"ko", none, "오늘의|이달의|이주의|올해의|소개|정보|페이지|다른|전체|기사|더보기|이름|이메일|구독"},
}

// families are the commonest Chinese and Korean family names.
var families = vocabulary{
	{"zh", none, "王|李|张|張|刘|劉|陈|陳|杨|楊|黄|黃|赵|趙|吴|吳|周|徐|孙|孫|马|馬|朱|胡|郭|何|林|罗|羅|高|郑|鄭|梁|谢|謝|宋|唐|许|許|" +
		"邓|鄧|韩|韓|冯|馮|曹|彭|曾|肖|蕭|萧|田|董|潘|袁|蔡|蒋|蔣|余|于|杜|叶|葉|程|魏|苏|蘇|吕|呂|丁|任|卢|盧|姚|沈|钟|鍾|姜|崔|谭|譚|" +
		"陆|陸|范|汪|廖|石|金|韦|韋|贾|賈|夏|付|傅|方|邹|鄒|熊|白|孟|秦|邱|侯|江|尹|薛|闫|閻|阎|雷|龙|龍|史|陶|贺|賀|毛|段|郝|顾|顧|龚|龔|" +
		"邵|覃|武|钱|錢|戴|严|嚴|莫|孔|向|常|汤|湯|温|溫|康|施|文|牛|樊|葛|邢|安|齐|齊|乔|喬|伍|庞|龐|颜|顏|倪|庄|莊|聂|聶|章|鲁|魯|岳|翟|" +
		"殷|詹|申|欧|歐|耿|关|關|兰|蘭|焦|俞|左|柳|甘|祝|包|宁|寧|尚|符|舒|阮|柯|纪|紀|梅|童|凌|毕|畢|单|單|季|裴|霍|涂|成|苗|谷|盛|曲|翁|冉|" +
		"骆|蓝|藍|路|游|辛|靳|管|柴|蒙|鲍|鮑|华|華|喻|祁|蒲|房|滕|屈|饶|饒|解|牟|艾|尤|阳|穆|农|司|卓|古|吉|缪|简|簡|车|項|项|连|麦|麥|褚|娄|" +
		"窦|戚|岑|景|党|宫|费|費|卜|冷|晏|席|卫|米|柏|宗|瞿|桂|全|佟|应|臧|闵|苟|邬|边|卞|姬|师|和|仇|栾|隋|商|刁|沙|荣|巫|寇|桑|郎|甄|丛|仲|" +
		"虞|敖|巩|明|佘|池|查|麻|苑|迟|邝|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|慕容|令狐|司徒|端木|公孙"},
	{"ko", none, "김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|전|홍|유|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|민|진|나|류|" +
		"지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|탁|국|어|은|편|용|남궁|황보|제갈|선우|독고"},
}

// japaneseFamilies are the commonest Japanese family names of two or three characters.
var japaneseFamilies = vocabulary{
	{"ja", none, "佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|山﨑|池田|橋本|" +
		"阿部|石川|山下|中島|中嶋|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|" +
		"原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|工藤|谷口|今井|高田|増田|丸山|杉山|" +
		"村田|大塚|新井|藤本|小山|平野|河野|上野|野口|武田|松井|千葉|岩崎|菅原|木下|久保|佐野|野村|松尾|市川|菊地|菊池|杉本|古川|大西|島田|水野|" +
		"桜井|高野|渡部|吉川|山内|西田|飯田|西川|小松|北村|安田|五十嵐|川口|関口|平田|中田|久保田|服部|川崎|岩田|土屋|本田|樋口|福島|秋山|永井|" +
		"田口|中西|吉村|川上|石原|大橋|松岡|馬場|浜田|森本|矢野|浅野|松下|星野|大久保|吉岡|小池|野田|荒木|松浦|熊谷|大谷|尾崎|内藤|黒田|川村|永田|" +
		"松村|荒井|堀内|大島|岡崎|成田|小田|石橋|早川|高山|篠原|岸本|須藤|佐久間|宇野|小笠原|三宅|栗原|広瀬|廣瀬|関根|白石|萩原|奥村|片山|富田|平井"},
}

// vocabulary has words by language and kind, separated by bars.
type vocabulary []struct {
	language string
	kind     kind
	words    string
}

// all yields each word with its kind.
func (v vocabulary) all() iter.Seq2[string, kind] {
	return func(yield func(string, kind) bool) {
		for i := range v {
			for word := range strings.SplitSeq(v[i].words, "|") {
				if !yield(word, v[i].kind) {
					return
				}
			}
		}
	}
}

// has reports whether text is one of the words.
func (v vocabulary) has(text string) bool {
	for word := range v.all() {
		if word == text {
			return true
		}
	}
	return false
}

// opening returns the kind of the longest word at the beginning of text, and its length in
// characters, or 0.
func (v vocabulary) opening(text []rune) (kind, int) {
	best, longest := none, 0
	for word, k := range v.all() {
		if n := prefix(text, word); n > longest {
			best, longest = k, n
		}
	}
	return best, longest
}

// prefix returns the number of characters of word if text begins with it, or else 0.
func prefix(text []rune, word string) int {
	n := 0
	for _, c := range word {
		if n >= len(text) || text[n] != c {
			return 0
		}
		n++
	}
	return n
}

// cut returns token without the longest word at its end, and the kind of that word, or none.
func (v vocabulary) cut(token string) (string, kind) {
	best, rest := none, token
	for word, k := range v.all() {
		if short, ok := strings.CutSuffix(token, word); ok && len(short) < len(rest) {
			best, rest = k, short
		}
	}
	return rest, best
}
