package source

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
)

// The same news in the languages of the charsets.
var samples = [...]struct{ language, charsets, text string }{
	{"English", "windows-1252", "The council’s plan – “a fair deal”, the mayor said – was approved on Tuesday. It costs £4 million, and the first trams will run along the river in the spring. Residents of the old harbour had asked for quieter streets, more trees and a café or two; not all of their wishes were granted."},
	{"German", "windows-1252", "Der Stadtrat hat am Dienstag die neue Straßenbahn beschlossen. Nach Angaben der Bürgermeisterin fährt sie schon im nächsten Frühjahr über die Brücke. Für die Anwohner am Hafen, die seit Jahren über den Lärm klagen, müssen größere Bäume gepflanzt werden, und die Züge dürfen nachts höchstens dreißig fahren."},
	{"French", "windows-1252", "Le conseil municipal a voté mardi la nouvelle ligne de tramway. Selon la maire, elle traversera le fleuve dès le printemps prochain et coûtera près de quatre millions d’euros. Les riverains du vieux port, qui se plaignent depuis des années du bruit, ont été entendus : des arbres seront plantés et la vitesse réduite la nuit."},
	{"Spanish", "windows-1252", "El ayuntamiento aprobó el martes la nueva línea de tranvía. Según la alcaldesa, cruzará el río la próxima primavera y costará casi cuatro millones de euros. Los vecinos del puerto viejo, que llevan años quejándose del ruido, pidieron más árboles y calles más tranquilas; también habrá una pequeña plaza para los niños."},
	{"Polish", "iso-8859-2 windows-1250", "Właśnie we wtorek rada miasta przyjęła plan nowej linii tramwajowej. Według pani burmistrz tramwaje pojadą wzdłuż rzeki już na wiosnę, a budowa będzie kosztować prawie cztery miliony złotych. Mieszkańcy starego portu, którzy od lat skarżą się na hałas, prosili o więcej drzew i spokojniejsze ulice; część ich życzeń została spełniona."},
	{"Czech", "iso-8859-2 windows-1250", "Městská rada v úterý schválila novou tramvajovou trať. Podle starostky povede podél řeky a první vozy vyjedou už na jaře. Stavba přijde téměř na čtyři miliony korun. Obyvatelé starého přístavu, kteří si léta stěžují na hluk, žádali více stromů a klidnější ulice; ne všechna jejich přání byla splněna."},
	{"Hungarian", "iso-8859-2 windows-1250", "A városi tanács kedden elfogadta az új villamosvonal tervét. A polgármester szerint a villamosok már tavasszal közlekednek a folyó mentén, az építkezés pedig csaknem négymillió forintba kerül. A régi kikötő lakói, akik évek óta panaszkodnak a zajra, több fát és csendesebb utcákat kértek; nem minden kívánságuk teljesült."},
	{"Russian", "windows-1251 koi8-r iso-8859-5", "Городской совет во вторник утвердил план новой трамвайной линии. По словам мэра, первые трамваи пойдут вдоль реки уже весной, а строительство обойдётся почти в четыре миллиона рублей. Жители старого порта, которые много лет жалуются на шум, просили посадить больше деревьев и сделать улицы тише; не все их пожелания были учтены."},
	{"Ukrainian", "windows-1251", "Міська рада у вівторок затвердила план нової трамвайної лінії. За словами мера, перші трамваї підуть уздовж річки вже навесні, а будівництво коштуватиме майже чотири мільйони гривень. Мешканці старого порту, які багато років скаржаться на галас, просили посадити більше дерев і зробити вулиці тихішими."},
	{"Greek", "windows-1253 iso-8859-7", "Το δημοτικό συμβούλιο ενέκρινε την Τρίτη τη νέα γραμμή του τραμ. Σύμφωνα με τη δήμαρχο, τα πρώτα τραμ θα κινηθούν κατά μήκος του ποταμού την άνοιξη και το έργο θα κοστίσει σχεδόν τέσσερα εκατομμύρια. Οι κάτοικοι του παλιού λιμανιού, που παραπονιούνται για τον θόρυβο, ζήτησαν περισσότερα δέντρα και πιο ήσυχους δρόμους."},
	{"Hebrew", "windows-1255", "מועצת העיר אישרה ביום שלישי את קו הרכבת הקלה החדש. לדברי ראשת העיר, הקרונות הראשונים ייסעו לאורך הנהר כבר באביב, והבנייה תעלה כמעט ארבעה מיליון שקלים. תושבי הנמל הישן, שמתלוננים שנים על הרעש, ביקשו עוד עצים ורחובות שקטים יותר; לא כל בקשותיהם נענו."},
	{"Arabic", "windows-1256", "وافق مجلس المدينة يوم الثلاثاء على خطة خط الترام الجديد. وقالت رئيسة البلدية إن العربات الأولى ستسير على طول النهر في الربيع، وإن البناء سيكلف ما يقرب من أربعة ملايين. وكان سكان الميناء القديم الذين يشتكون من الضوضاء منذ سنوات قد طلبوا المزيد من الأشجار وشوارع أكثر هدوءا."},
	{"Turkish", "windows-1254", "Belediye meclisi salı günü yeni tramvay hattının planını onayladı. Başkana göre ilk tramvaylar ilkbaharda nehir boyunca çalışacak ve inşaat yaklaşık dört milyon liraya mal olacak. Yıllardır gürültüden şikâyet eden eski liman sakinleri daha çok ağaç ve daha sessiz sokaklar istemişti; bütün dilekleri yerine getirilmedi."},
	{"Japanese", "shift_jis euc-jp iso-2022-jp", "市議会は火曜日、新しい路面電車の計画を承認した。市長によると、最初の電車は来年の春に川沿いを走り始め、建設費はおよそ四億円になる見込みだ。長年騒音に悩まされてきた旧港の住民は、もっと木を植え、静かな通りにしてほしいと求めていたが、すべての要望がかなえられたわけではない。"},
	{"Chinese, simplified", "gbk gb18030", "市议会星期二批准了新的有轨电车线路计划。市长说，第一批电车将于明年春天沿河运行，建设费用接近四百万元。旧港口的居民多年来一直抱怨噪音，他们要求种植更多的树木，让街道更加安静；但并不是所有的愿望都得到了满足。"},
	{"Chinese, traditional", "big5", "市議會星期二批准了新的有軌電車路線計畫。市長說，第一批電車將於明年春天沿著河岸行駛，建設費用接近四百萬元。舊港口的居民多年來一直抱怨噪音，他們要求種植更多的樹木，讓街道更加安靜；但並不是所有的願望都得到了滿足。"},
	{"Korean", "euc-kr", "시의회는 화요일 새로운 전차 노선 계획을 승인했다. 시장에 따르면 첫 전차는 내년 봄 강을 따라 달리기 시작하며 건설비는 약 사십억 원이 될 전망이다. 오랫동안 소음에 시달려 온 옛 항구의 주민들은 나무를 더 심고 거리를 조용하게 해 달라고 요구했지만 모든 바람이 이루어진 것은 아니다."},
}

func encode(t *testing.T, charset, text string) []byte {
	t.Helper()
	_, enc, err := lookup(charset)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := encoding.ReplaceUnsupported(enc.NewEncoder()).Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// cut returns the first n characters of text.
func cut(text string, n int) string {
	r := []rune(text)
	return string(r[:min(n, len(r))])
}

// decoded returns what text comes back as from the charset, which may lack some
// of its characters.
func decoded(t *testing.T, charset string, raw []byte) string {
	t.Helper()
	_, enc, err := lookup(charset)
	if err != nil {
		t.Fatal(err)
	}
	text, err := enc.NewDecoder().Bytes(raw)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestDetectedCharset(t *testing.T) {
	for _, sample := range samples {
		for charset := range strings.FieldsSeq(sample.charsets) {
			for _, length := range []int{150, 1000} {
				raw := encode(t, charset, "<script>let a = 1 < 2;</script><div class=story><p>"+cut(sample.text, length)+"</p></div>")
				got, err := Decode(raw, Options{})
				if want := decoded(t, charset, raw); err != nil || string(got.Text) != want {
					t.Errorf("%d letters of %s in %s: read as %s, %v:\n%s", length, sample.language, charset, got.Charset, err, got.Text)
				}
			}
		}
	}
}

func TestDeclaredCharset(t *testing.T) {
	for _, sample := range samples {
		for charset := range strings.FieldsSeq(sample.charsets) {
			for _, form := range []struct{ name, header, before string }{
				{"header", "text/html; charset=" + charset, ""},
				{"quoted header", `text/html;charset="` + strings.ToUpper(charset) + `"`, ""},
				{"meta", "text/html", "<meta charset=" + charset + ">"},
				{"late meta", "", "<!-- " + strings.Repeat("licence ", 300) + ` --><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=` + charset + `">`},
				{"XML declaration", "", `<?xml version="1.0" encoding="` + charset + `"?>`},
				{"meta against the server's default", "text/html; charset=ISO-8859-1", `<meta charset="` + charset + `"/>`},
				{"header against a label that is not known", "text/html; charset=" + charset, `<meta charset="none"/>`},
				{"meta against a wrong UTF-8 header", "text/html; charset=utf-8", "<meta charset='" + charset + "'>"},
			} {
				raw := encode(t, charset, form.before+"<p>"+cut(sample.text, 60))
				got, err := Decode(raw, Options{ContentType: form.header})
				if want := decoded(t, charset, raw); err != nil || string(got.Text) != want {
					t.Errorf("%s in %s by %s: read as %s, %v:\n%s", sample.language, charset, form.name, got.Charset, err, got.Text)
				}
			}
		}
	}
}
