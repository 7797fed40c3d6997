package meta

import (
	"strings"
	"testing"

	"presscut/extract/internal/names"
)

func TestAuthorNames(t *testing.T) {
	tests := []struct{ byline, want string }{
		{"Ann Lee", "Ann Lee"},
		{"By Ann Lee", "Ann Lee"},
		{"BY ANN LEE AND BO YANG", "ANN LEE; BO YANG"},
		{"By Ann Lee, Bo Yang and Cy Young", "Ann Lee; Bo Yang; Cy Young"},
		{"Written by Ann Lee", "Ann Lee"},
		{"Author: Ann Lee", "Ann Lee"},
		{"Von Anna Weber und Jörg Maier", "Anna Weber; Jörg Maier"},
		{"Par Hélène Petit et Luc Martin", "Hélène Petit; Luc Martin"},
		{"Por José García y Ana Díaz", "José García; Ana Díaz"},
		{"Ann Lee & Bo Yang", "Ann Lee; Bo Yang"},
		{"Ann Lee | Reuters", "Ann Lee; Reuters"},
		{"By Ann Lee and Bo Yang / Associated Press", "Ann Lee; Bo Yang"},
		{"Ann Lee in Berlin", "Ann Lee"},
		{"Ann Lee for The Daily Globe", "Ann Lee"},
		{"Ann Lee Senior Political Correspondent", "Ann Lee"},
		{"Ann Lee (Reuters)", "Ann Lee"},
		{"Ann Lee, April 25, 2023", "Ann Lee"},
		{"Ann Lee, Ann Lee", "Ann Lee"},
		{"John Roe, Jr.", "John Roe, Jr."},
		{"Dr. Ann B. Lee", "Dr. Ann B. Lee"},
		{"Sep 16 Written By Ann Lee", "Ann Lee"},
		{"This post was written by Ann Lee, Head of Marketing and Growth", "Ann Lee"},
		{"by Ann Lee | SEO Manager | 8 min Read", "Ann Lee"},
		{"By Ann Lee, CFP – Updated Mar 5, 2026 at 4:28 PM EST | Fact-checked by Bo Yang", "Ann Lee, CFP"},
		{"Ann Lee, Home and Digital Security Expert", "Ann Lee"},
		{"Ann Lee April 25, 2023 5 min read", "Ann Lee"},
		{"View all posts by Ann Lee", "Ann Lee"},
		{"Ann Lee, MDR HARBOUR", "Ann Lee"},
		{"Von Ann Lee, dpa", "Ann Lee"},
		{"Ann Lee, Berlin", "Ann Lee"},
		{"ANN LEE, BO YANG", "ANN LEE; BO YANG"},
		{"Ann Lee, Bo Yang, and Cy Young", "Ann Lee; Bo Yang; Cy Young"},
		{"Ann Lee Writer, Hardware", "Ann Lee"},
		{"Ann Lee, Senior Director, Content & Marketing, Globe", "Ann Lee"},
		{"Ann Lee Executive Editor and Gardener", "Ann Lee"},
		{"Ann Lee Founder & CEO", "Ann Lee"},
		{"Ann Lee, Rednerin bei Globe", "Ann Lee"},
		{"Rechtsanwältin Ann Lee", "Ann Lee"},
		{"By Ann Lee Ann Lee covers the harbour for this paper", "Ann Lee"},
		{"Ann Lee schreibt über Brücken", "Ann Lee"},
		{"12:41 PM ET, Ann Lee", "Ann Lee"},
		{"Ann Lee, Globe Press Ann Lee, Globe Press", "Ann Lee; Globe Press"},
		{"Ann Lee The Daily Globe", "Ann Lee"},
		{"Ann Lee Twitter", "Ann Lee"},
		{"Ann Lee, Play Icon", "Ann Lee"},
		{"Center for Harbour Policy", "Center for Harbour Policy"},
		{"By News Service of Harbour County", "News Service of Harbour County"},
		{"Log in", ""},
		{"Text: Ann Lee, Fotos: Bo Yang", "Ann Lee"},
		{"Fotos: Bo Yang, Text: Ann Lee", "Ann Lee"},
		{"Ann Lee (Text) und Bo Yang (Fotos)", "Ann Lee"},
		{"Words by Ann Lee. Photographs by Bo Yang.", "Ann Lee"},
		{"(Image credit: Submitted by Ann Lee)", ""},
		{"Photo source: Ann Lee", ""},
		{"By Ann Lee/Harbour News May 20, 2019", "Ann Lee"},
		{"By Ann Lee/Bo Yang", "Ann Lee; Bo Yang"},
		{"No Author", ""},
		{"Mein Konto", ""},
		{"Tech Reporter", ""},
		{"By The Globe editors", "The Globe editors"},
		{"By ANN, in News, Property, Tourism · 31 Jan 2025", "ANN"},
		{"Posted by Annlee under Just For Fun, Books | Tags: Life", "Annlee"},
		{"News / World / Local / Life / Food", ""},
		{"Ann Lee im Gespräch mit Bo Yang", "Ann Lee; Bo Yang"},
		{"Ann Lee vor 5 Stunden", "Ann Lee"},
		{"Min Jin Lee", "Min Jin Lee"},
		{"Im Kwon-taek", "Im Kwon-taek"},
		{"Edited by: Cy Young", ""},
		{"Editor: Cy Young", ""},
		{"Foto: Cy Young", ""},
		{"© Cy Young", ""},
		{"Posted on April 25, 2023", ""},
		{"Fact checked by Cy Young", ""},
		{"Medically reviewed by Cy Young", ""},
		{"Text & Fotos: Ann Lee", "Ann Lee"},
		{"Written by Globe On", "Globe On"},
		{"Ann Lee on", "Ann Lee"},
		{"3. Mai 2023 von Ann Lee Hinterlasse einen Kommentar", "Ann Lee"},
		{"Full Bio", ""},
		{"https://www.facebook.com/ann", ""},
		{"null", ""},
		{"", ""},
		{"王小明、李大華", "王小明; 李大華"},
		{"Автор: Иван Петров", "Иван Петров"},
		{"Autor: Żaneta Wójcik, 12 października 2023, 9:05 • Aktualizacja: 13 października 2023", "Żaneta Wójcik"},
		{"Haber: Işıl Çağlayan Giriş Tarihi: 05.03.2024 11:20 | Güncelleme Tarihi: 05.03.2024 15:00", "Işıl Çağlayan"},
		{"كتب: أحمد الخطيب الثلاثاء 5 مارس 2024", "أحمد الخطيب"},
		{"מאת: רות כהן פורסם: 05.03.24, 11:20", "רות כהן"},
		{"김민수 기자 입력 2024.03.05. 오전 11:20 수정 2024.03.05. 오후 3:00", "김민수"},
		{"来源：海岛邮报 记者 王小明 2024-03-05 11:20:33", "王小明"},
		{"โดย สมชาย ใจดี 5 มีนาคม 2567", "สมชาย ใจดี"},
		{"Nguyễn Hải Đăng", "Nguyễn Hải Đăng"},
	}
	for _, test := range tests {
		if got := strings.Join(authorNames(test.byline), "; "); got != test.want {
			t.Errorf("authorNames(%q) = %q, want %q", test.byline, got, test.want)
		}
	}
}

// The words that content systems put before an author, in the languages that they speak.
func TestSystemBylines(t *testing.T) {
	tests := []struct{ byline, want string }{
		{"Soumis par Marie Dupont le lun, 03/05/2021 - 10:24", "Marie Dupont"},
		{"Enviado por Ana Ruiz el Lun, 03/05/2021 - 10:24", "Ana Ruiz"},
		{"Inviato da Mario Rossi il Lun, 03/05/2021 - 10:24", "Mario Rossi"},
		{"Enviado por Rui Costa em Seg, 03/05/2021 - 10:24", "Rui Costa"},
		{"Ingediend door Jan Smit op ma, 03/05/2021 - 10:24", "Jan Smit"},
		{"Wysłane przez Jan Kowalski w pon., 03/05/2021 - 10:24", "Jan Kowalski"},
		{"Inlagt av Anna Berg den 3 maj 2021", "Anna Berg"},
		{"Indsendt af Anna Berg den 3. maj 2021", "Anna Berg"},
		{"Innsendt av Anna Berg den 3. mai 2021", "Anna Berg"},
		{"Beküldte: Nagy Anna - 2021. május 3.", "Nagy Anna"},
		{"Trimis de Ana Pop pe 3 mai 2021", "Ana Pop"},
		{"Publié par Marie Dupont le 3 mai 2021", "Marie Dupont"},
		{"Publicado por Ana Ruiz en 3 mayo, 2021", "Ana Ruiz"},
		{"Pubblicato da Mario Rossi il 3 maggio 2021", "Mario Rossi"},
		{"Publicado por Rui Costa em 3 de maio de 2021", "Rui Costa"},
		{"Geplaatst door Jan Smit op 3 mei 2021", "Jan Smit"},
		{"Opublikowane przez Jan Kowalski w dniu 3 maja 2021", "Jan Kowalski"},
		{"Publicerat av Anna Berg den 3 maj 2021", "Anna Berg"},
		{"Udgivet af Anna Berg den 3. maj 2021", "Anna Berg"},
		{"Publisert av Anna Berg 3. mai 2021", "Anna Berg"},
		{"Eingestellt von Uwe Petersen um 10:24", "Uwe Petersen"},
		{"Postado por Rui Costa às 10:24", "Rui Costa"},
		{"Postato da Mario Rossi alle 10:24", "Mario Rossi"},
		{"Gepost door Jan Smit op 10:24", "Jan Smit"},
		{"Upplagd av Anna Berg kl. 10:24", "Anna Berg"},
		{"Lagt inn av Anna Berg kl. 10:24", "Anna Berg"},
		{"Diposting oleh Budi Santoso di 10.24", "Budi Santoso"},
		{"Ditulis oleh Budi Santoso", "Budi Santoso"},
		{"Đăng bởi Nguyễn Văn An vào lúc 10:24", "Nguyễn Văn An"},
		{"Publicat de Ana Pop la 10:24", "Ana Pop"},
		{"Scris de Ana Pop", "Ana Pop"},
		{"Publicat per Jordi Puig", "Jordi Puig"},
		{"Lähettänyt Matti Virtanen klo 10.24", "Matti Virtanen"},
		{"Kirjoittanut Matti Virtanen", "Matti Virtanen"},
		{"Gönderen Ali Kaya zaman: 10:24", "Ali Kaya"},
		{"Napsal Jan Novák", "Jan Novák"},
		{"Vložil Jan Novák", "Jan Novák"},
		{"Írta: Nagy Anna", "Nagy Anna"},
		{"Szerző: Nagy Anna", "Nagy Anna"},
		{"Написал Иван Петров", "Иван Петров"},
		{"Опубликовал: Иван Петров", "Иван Петров"},
		{"Опубликовано Иван Петров 3 мая 2021", "Иван Петров"},
		{"Текст: Иван Петров", "Иван Петров"},
		{"Автор: Іван Петренко", "Іван Петренко"},
		{"Αναρτήθηκε από τον χρήστη Νίκος Παππάς στις 10:24", "Νίκος Παππάς"},
		{"Από τον Νίκο Παππά", "Νίκο Παππά"},
		{"نوشته: علی رضایی", "علی رضایی"},
		{"بواسطة أحمد الخطيب", "أحمد الخطيب"},
		{"投稿者 田中宏昌 時刻: 10:24", "田中宏昌"},
		{"張貼者： 王小明 於 10:24", "王小明"},
		{"发帖者：王小明", "王小明"},
		{"di Mario Rossi e Anna Bianchi", "Mario Rossi; Anna Bianchi"},
		{"Texto: José Antonio de la Cruz y Fernández", "José Antonio de la Cruz y Fernández"},
		{"Por Ana Ruiz y Redacción", "Ana Ruiz; Redacción"},
		{"Text: Uwe Petersen, Bilder: Ina Holm", "Uwe Petersen"},
		{"Testo di Mario Rossi, foto di Anna Bianchi", "Mario Rossi"},
		{"Texte : Marie Dupont – Photos : Luc Martin", "Marie Dupont"},
		{"Propos recueillis par Marie Dupont", "Marie Dupont"},
		{"Tekst: Jan Smit, beeld: Piet Visser", "Jan Smit"},
		{"Текст: Иван Петров, фото: Пётр Сидоров", "Иван Петров"},
	}
	for _, test := range tests {
		if got := strings.Join(authorNames(test.byline), "; "); got != test.want {
			t.Errorf("authorNames(%q) = %q, want %q", test.byline, got, test.want)
		} else if !isByline(test.byline) && len(names.Credited(test.byline)) == 0 {
			t.Errorf("%q is no byline", test.byline)
		}
	}
}

func TestGivenNames(t *testing.T) {
	tests := []struct{ value, want string }{
		{"Ann Lee", "Ann Lee"},
		{"Ann Lee (ale), Bo Yang (by)", "Ann Lee; Bo Yang"},
		{"Ann Lee (ale.)", "Ann Lee"},
		{"Martin King, Jr.", "Martin King, Jr."},
		{"Ann (Annie) Lee", "Ann (Annie) Lee"},
		{"Ann Lee (AnnsBlog)", "Ann Lee (AnnsBlog)"},
		{"ann lee", "ann lee"},
		{"our team", ""},
		{"how to get there", ""},
	}
	for _, test := range tests {
		if got := strings.Join(givenNames(test.value), "; "); got != test.want {
			t.Errorf("givenNames(%q) = %q, want %q", test.value, got, test.want)
		}
	}
}

func FuzzAuthorNames(f *testing.F) {
	f.Add("By Ann Lee, Bo Yang and Cy Young")
	f.Fuzz(func(t *testing.T, byline string) {
		for _, name := range authorNames(byline) {
			if strings.TrimSpace(name) == "" {
				t.Errorf("authorNames(%q) has an empty name", byline)
			}
		}
	})
}
