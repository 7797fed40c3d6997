package names

import (
	"strings"
	"testing"
)

func TestCredited(t *testing.T) {
	tests := []struct{ line, want string }{
		{"记者 王小明", "王小明"},
		{"□ 本报记者 王小明", "王小明"},
		{"海岛日报记者 王小明 张海", "王小明; 张海"},
		{"海岛报记者 王小明 山东东港报道", "王小明"},
		{"顶端·海岛日报记者王小明/文受访者供图", "王小明"},
		{"记者　王　明", "王明"},
		{"作者:haiguniang 阅读(1660)", "haiguniang"},
		{"作者： 王小明 (Ann Lee)", "王小明 (Ann Lee)"},
		{"作者： 王小明 (Harbour1)", "王小明"},
		{"作者：王小明（上海）", "王小明"},
		{"译： 王小明", ""},
		{"来源:转载 作者:王小明 编辑：张海", "王小明"},
		{"文：海上月", "海上月"},
		{"文化中心", ""},
		{"总台记者 王小明", "王小明"},
		{"记者 格桑旺堆", "格桑旺堆"},
		{"实习记者 王明 张海明 记者李海", "王明; 张海明; 李海"},
		{"記者王小明／台北報導", "王小明"},
		{"記者王小明台北報導", "王小明"},
		{"記者王小明、李大華／綜合報導", "王小明; 李大華"},
		{"海岛社記者王小明台北5日電", "王小明"},
		{"文／王小明 圖／李大華", "王小明"},
		{"撰文 / 王小明 編輯 / 李大華", "王小明"},
		{"发文机关：东港市人民政府", "东港市人民政府"},
		{"记者观察", ""},
		{"记者了解到，东港今天开港", ""},
		{"作者简介", ""},
		{"责任编辑：王小明", ""},
		{"摄影：王小明", ""},
		{"王小明 摄", ""},
		{"文：田中 宏昌", "田中 宏昌"},
		{"取材・文／港田花子", "港田花子"},
		{"取材・文＝みなと花子 写真＝海田太郎", "みなと花子"},
		{"著者：ジョン・スミス", "ジョン・スミス"},
		{"翻訳：港田花子", ""},
		{"김민수 기자", "김민수"},
		{"김민수기자 minsu@example.com", "김민수"},
		{"사회부 김민수 기자 입력 2024.03.05", "김민수"},
		{"김민수·이영희 기자", "김민수; 이영희"},
		{"글=김민수 기자, 사진=이영희 기자", "김민수"},
		{"글 김민수", ""},
		{"글 김민수 · 사진 이영희", "김민수"},
		{"글 김민수 사진 이영희", "김민수"},
		{"글 김민수 오늘의 사진", ""},
		{"기자명 김민수 승인 2024.03.05", "김민수"},
		{"작성자: 김민수", "김민수"},
		{"오늘의 기자", ""},
		{"홍길동 기자 = 다리가 늦어진다.", "홍길동"},
		{"王小明 发表于 2005-07-31 10:20", "王小明"},
		{"posted @ 2005-07-31 10:20 海上月 阅读(300) 评论(2)", "海上月"},
		{"2005-07-31 10:20 阅读(300)", ""},
		{"本文 发表于 2005-07-31", ""},
		{"By Ann Lee", ""},
		{"", ""},
	}
	for _, test := range tests {
		if got := strings.Join(Credited(test.line), "; "); got != test.want {
			t.Errorf("Credited(%q) = %q, want %q", test.line, got, test.want)
		}
	}
}

func TestOpening(t *testing.T) {
	tests := []struct{ text, want string }{
		{"据海岛社东港电（记者 格桑旺堆）记者近日从东港获悉，旧船已经修好。", "格桑旺堆"},
		{"本报讯 （实习记者 王明 张海明 记者李海）旧船昨日修好。", "王明; 张海明; 李海"},
		{"[서울=섬뉴스] 김민수 기자 = 낡은 배를 고쳤다.", "김민수"},
		{"(서울=섬뉴스) 김민수 이영희 기자 = 낡은 배를 고쳤다.", "이영희"},
		{"(서울=섬뉴스) 김민수 기자 = 낡은 배를 고쳤다", "김민수"},
		{"【王小明／台北報導】舊船昨日修好。", "王小明"},
		{"〔王小明、李大華／綜合報導〕舊船昨日修好。", "王小明; 李大華"},
		{"【獨家】舊船昨日修好。", ""},
		{"【王小明專欄】舊船昨日修好。", ""},
		{"旧船（见图）昨日修好，记者到场。", ""},
		{"The boat was mended", ""},
	}
	for _, test := range tests {
		if got := strings.Join(Opening(test.text), "; "); got != test.want {
			t.Errorf("Opening(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestClosing(t *testing.T) {
	tests := []struct{ text, want string }{
		{"旧船已经修好。（王小明 上海报道）", "王小明"},
		{"（总台记者 张海）", "张海"},
		{"（王小明）", "王小明"},
		{"船の修理が終わった。（田中宏昌）", "田中宏昌"},
		{"船の修理が終わった。【佐々木花子、鈴木一郎】", "佐々木花子; 鈴木一郎"},
		{"船の修理が終わった（敬称略）", ""},
		{"船の修理が終わった（青木ヶ原）", ""},
		{"（完）", ""},
		{"（全文完）", ""},
		{"旧船已经修好（王小明）", ""},
		{"(责编：王小明、张海)", ""},
	}
	for _, test := range tests {
		if got := strings.Join(Closing(test.text), "; "); got != test.want {
			t.Errorf("Closing(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCreditsOthers(t *testing.T) {
	for line, want := range map[string]bool{"责任编辑：李四光": true, "【编辑:李四光】": true, "写真＝海田太郎": true, "编辑部": false, "记者 王小明": false, "图书馆": false, "Editor: Ann Lee": false, "": false} {
		if got := CreditsOthers(line); got != want {
			t.Errorf("CreditsOthers(%q) = %v", line, got)
		}
	}
}

func TestWithoutRole(t *testing.T) {
	for name, want := range map[string]string{"김민수 기자": "김민수", "김민수기자": "김민수", "기자": "기자", "Ann Lee": "Ann Lee"} {
		if got := WithoutRole(name); got != want {
			t.Errorf("WithoutRole(%q) = %q, want %q", name, got, want)
		}
	}
}

func FuzzCredited(f *testing.F) {
	f.Add("来源：海岛邮报 记者 王小明、李大華／台北報導")
	f.Add("(서울=섬뉴스) 김민수·이영희 기자 = 낡은")
	f.Fuzz(func(t *testing.T, line string) {
		for _, names := range [][]string{Credited(line), Opening(line), Closing(line)} {
			for _, name := range names {
				if strings.TrimSpace(name) == "" {
					t.Errorf("%q credits an empty name", line)
				}
			}
		}
	})
}
