package language

import (
	"strings"
	"sync"
	"unicode"
)

// languages has the commonest words of languages, between spaces. Languages that share words
// with a neighbour also have words that distinguish them from it.
var languages = [...]struct{ tag, words string }{
	{"en", " the and of to in is for that with a on as it was be by at from this have are not but has he they his an which will "},
	{"de", " der die und das ist nicht mit den von zu in auf ein eine sich im dem des für als auch es an er hat aus bei nach wird sie um am sind noch wie einem über einen so zum war haben oder "},
	{"fr", " le la les des et est une dans pour que de un en du il qui ce sur au pas plus par se avec sont ne son cette aux mais ou nous été ont sa a "},
	{"es", " el la los de que y en una por con del las un se su para al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también fue había es no "},
	{"it", " il la di che e per una del con non un in della i le si da sono al dei come alla anche più ha dal nel gli lo delle nella ma questo sul è "},
	{"pt", " o a de que e do da em um para não uma os com se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também foi pelo pela até no é "},
	{"nl", " de het een van en is niet voor met in op te dat zijn aan er om hij ook als bij dan nog naar uit maar heeft hebben worden deze wordt werd door over was "},
	{"pl", " i w na z nie się do że jest o to po jak ale co tak za od już przez jego był dla czy tylko oraz może przy jej które który są ich także został przed podczas ma będzie roku innych jednak którzy więcej pod nad tej tego tym "},
	{"cs", " a se na v je že s do pro to o ve z i k po jsou jako za by ale které který už tak jeho není si jsem podle jen nebo však při bylo až ze kterou kteří která dne uvedl byl kvůli své mezi jsme další má také nad co "},
	{"ru", " и в не на что с по к из о за как это но был от его все она так они же у бы то для вы мы также который я до года после во об при однако году их уже будет была "},
	{"uk", " і в на не що з та до у за а як про від його але це було він вони які який також для щоб є ми по року після або зі під був була їх вже буде "},
	{"tr", " ve bir bu için da de ile çok daha olarak olan ne kadar en gibi sonra var diye ise o her şekilde bunu nın göre kendi ancak ya ki yeni etti olduğunu yılında tarafından üzerine açıklama nedeniyle yapılan dedi hem iki ilk yer gün olay ilgili yapıldı oldu söz son edilen edildi eden hakkında kapsamında belirtildi alınan bulunan ilişkin konusunda arasında "},
	{"sv", " och att det som en är på för av i till den med ett om har de var inte från så ut kan men sig vi eller han jag hon efter vid man också "},
	{"da", " og at det som en er på for af til i den med ikke har de var et fra jeg han så ud kan men sig vi eller blev efter ved man også være hvor hun over sin sit ham hende os dette disse flere alle blive ville kunne ind op der andre mellem gennem noget nu bare siden siger mener gang før fik gør skriver ifølge meget mere sagde "},
	{"no", " og det som en er på for av til ikke i å ei har de var et fra så kan men seg vi eller ble etter ved man også være hvor hun over jeg han skal mot ut sin sitt ham henne oss dette disse flere alle bli ville kunne inn opp der andre enn mellom gjennom noe nå bare siden sier mener gang før fikk gjør skriver ifølge mye mer at sa "},
	{"fi", " ja on ei että se oli myös mutta ovat kun niin hän sen joka jos sitä mukaan vain jo kuin ne tai sekä mitä nyt vielä olisi koska jotka kanssa vuoden jälkeen kertoo sanoo noin ollut eivät hänen kaikki yli tämä kuitenkin niiden joita ole voi siitä paljon esimerkiksi "},
	{"ro", " și de a în la cu care pe că o un din nu este pentru sunt mai fost au ca se lui fi după al sau am iar dar ale ce această "},
	{"hu", " a az és hogy nem is egy ez meg azt volt csak de még már szerint vagy ki lehet el mint pedig amely több után kell ezt lesz akkor "},
	{"el", " και το να του η της για με την από είναι που τα τις στο στη θα οι δεν των σε ένα μια στην τους ότι έχει αλλά ως κατά "},
	{"id", " yang dan di dengan untuk ini dari pada itu tidak akan juga ke oleh telah adalah dalam karena bisa ada saat sebagai mereka kami atau tersebut sudah "},
	{"vi", " và của là có cho không được một các những này trong với đã người khi để ở ra từ đến về như năm tại "},
	{"sk", " a sa na v je že s do aj ako pre o vo nie ktoré ktorý ale po bol ich za už od sú tak jeho čo alebo ešte by len sme podľa k z i aby "},
	{"hr", " i u je da se na su za od s koji kako što će bi iz ne to kao ali nije samo sve nakon te koje koja bio više oko sam smo jer ili kad "},
	{"sl", " in je na za se da v ki so bi pa z s tudi kot ter pri ne še iz bo ni po lahko jih več ali ker kako jo ko "},
	{"lt", " ir kad yra buvo su iš į tai kaip ne bet apie o jau tik prie tiek ar nuo per jei tačiau metų labai gali jis mes dar pat kuris būti šio jie jos kurie nes bei prieš kai jo tarp iki metais "},
	{"lv", " un ir ka par no ar uz kas lai bet arī tas bija pie kā tā vai kurš viņš ko pēc vairāk nav līdz gan jau gada "},
	{"et", " ja on ei et see oli ka kui ning mis aga oma ta veel selle kes mida siis olid nii välja kõik peale üle või pole mille "},
	{"ca", " de la i que el en a les els per amb un una del és no com més va ha dels aquest aquesta ser ja però són o seva també fer ho hi sense entre "},
	{"gl", " de a que e o en do da unha os por para non na á como máis polo pola ten foi se ao dos das súa pero tamén esta ou sobre é ser "},
	{"eu", " eta da ez du ere dela izan dira zuen baina zen hori dute beste izango dago baino gehiago oso bere egiten arte ditu bi "},
	{"af", " die en van het in is te dat nie op wat vir met hy sy ook om aan was se kan ons hulle oor daar na sal maar "},
	{"is", " og að í á er sem til um við var ekki það fyrir hefur en þess með eru hann hún eftir þá frá eða sér þau upp "},
	{"sq", " e të në dhe që një për me se nga është i u ka te janë ose si tij por pas kishte edhe kanë ishte duke nuk do "},
	{"tl", " ang ng sa na mga at ay si ni para hindi ito nang kung ko ka siya nila natin kanyang isang may mula kanilang din kay "},
	{"sw", " na ya wa kwa ni katika la za cha hiyo kuwa kwamba hii huo pia au watu baada lakini ambayo alisema hivyo huyo yake wake wakati mwaka hao "},
	{"so", " iyo ee ka in oo uu ah ku ayaa waxaa la waa ma ay uga si laga ayey isagoo kale wuxuu lagu sidoo sheegay kala waxa "},
	{"ha", " da a na ya ta cikin ba wannan sun kuma don su ga shi kan an wani wata suka yi ce wajen lokacin mutane za yana sai "},
	{"az", " və bu ilə bir üçün də ki da olan edib edir isə daha çox onun deyib kimi olduğunu sonra hər həm bildirib edilib "},
	{"uz", " va bilan bu uchun ham bir da deb bo‘lgan qilib o‘z edi esa bo‘yicha yil qilish bo‘lib kerak keyin yoki "},
	{"eo", " la de kaj en estas al ne por kiu ĝi estis ke kun pri sed mi li ili pro tio per ankaŭ havas sia el "},
	{"zu", " ukuthi futhi ukuba kodwa ngoba uma kanye yena njengoba ngesikhathi lapho ngemuva yakhe abantu ngaphandle umuntu uthi kusho ngo ku emva la lo nge ukuze lokhu le ababe ube kuthiwa abanye izinto khona ayibekwa esho kube "},
	{"rw", " mu ku na ko muri yavuze kandi ni ariko kuri bya cyane nk’uko abantu ngo iyi uyu "},
	{"yo", " ti ni ní àwọn pé fún wọn lati kan sí bá ọdún tí náà àti "},
	{"ig", " na nke n’ ya bụ ndị maka dị ka ọ ha mana onye "},
	{"mg", " ny sy ho amin’ ao izay dia fa tamin’ izany no tsy ireo "},
	{"ku", " û di li ji ku de bi jî ya ew bo dike xwe "},
	{"tk", " we bu bilen üçin hem bir bolan diýip boýunça türkmenistanyň "},
	{"bg", " на и за да се от че в са не по това с като беше ще но си до при той те тази към още би след може което които както или е няма бъде "},
	{"sr", " и у је да се на су за од са који као није не али то из само сам би ће што он или све после рекао "},
	{"mk", " на и во да за се од што ќе со не ги но бил му таа како тој по кои или уште беше само сите "},
	{"be", " і ў на не што з у да як па гэта для быў яго але таксама які якія каб было ён яны пра або яна толькі года пасля "},
	{"kk", " және мен бұл бір үшін деп да бойынша болып де ол осы болды деген еді жылы қазақстан туралы керек дейді "},
	{"ar", " في من على أن إلى التي عن الذي مع هذا ما لا كان هذه كما بعد قال ذلك وقد بين كل هو هي أو قد عند حيث وقال لم "},
	{"fa", " و در به از که این را با است برای آن می شد بود هم تا یک خود نیز شده کرد ها بر اما او یا باشد "},
	{"ur", " کے میں کی ہے اور سے کا کو پر نے نہیں تھا گیا ایک بھی کیا تو جو اس ان وہ کر یہ رہے تھے ہیں "},
	{"he", " של את על לא הוא זה עם גם כי אל כל יש ב היא אבל אני או מה אם אחרי בין כך היה כדי רק הם יותר "},
	{"yi", " און די פון דער צו איז מיט אין אַז דאָס זיך אויף פֿון געווען אַ האָט זײַן ער איר ווי אָבער "},
	{"hi", " के में की है और से का को पर ने हैं इस यह भी एक तो जो था कर लिए नहीं हो वह गया रहे कहा इसके "},
	{"mr", " आणि आहे या ते च नाही हे होते व हा एक की पण तर केले करण्यात त्यांनी असे झाले मध्ये यांनी म्हणाले त्या "},
	{"ne", " र को छ मा गर्न ले पनि भएको यो हुन् गरे एक भने तथा हो नेपाल लागि थियो गरेको उनले पर्ने बताए "},
	{"am", " እና ነው ላይ ውስጥ ነገር ግን ወደ ነበር የ እንደ ሲሆን መሆኑን ወይም ጋር ብቻ በ ሁሉ እንዲሁም "},
	{"ti", " እዩ ናይ ኣብ ካብ እቲ ነቲ ድማ ናብ ምስ ከም እዮም ዝነበረ ስለ ኣሎ "},
}

// languagesOf has, for each word, a bit for each language in which it is common. It is built
// when a text first needs it.
var languagesOf = sync.OnceValue(func() map[string]uint64 {
	all := map[string]uint64{}
	for i := range languages {
		for word := range strings.FieldsSeq(languages[i].words) {
			all[word] |= 1 << i
		}
	}
	return all
})

// There may be as many languages as bits.
const _ uint64 = 1 << (len(languages) - 1)

// commonWords returns the commonest words of a language between spaces.
func commonWords(lang string) string {
	if lang == "nb" || lang == "nn" {
		lang = "no"
	}
	for i := range languages {
		if languages[i].tag == lang {
			return languages[i].words
		}
	}
	return ""
}

// scripts has the ranges of Unicode that only one language in common use is written in.
// Japanese comes before Chinese, because it also uses Chinese characters.
var scripts = [...]struct {
	first, last rune
	tag         string
}{
	{0x3041, 0x30FF, "ja"},
	{0x3400, 0x9FFF, "zh"},
	{0xAC00, 0xD7A3, "ko"},
	{0x0370, 0x03FF, "el"},
	{0x0531, 0x0587, "hy"},
	{0x0980, 0x09FF, "bn"},
	{0x0A00, 0x0A7F, "pa"},
	{0x0A80, 0x0AFF, "gu"},
	{0x0B00, 0x0B7F, "or"},
	{0x0B80, 0x0BFF, "ta"},
	{0x0C00, 0x0C7F, "te"},
	{0x0C80, 0x0CFF, "kn"},
	{0x0D00, 0x0D7F, "ml"},
	{0x0D80, 0x0DFF, "si"},
	{0x0E00, 0x0E7F, "th"},
	{0x0E80, 0x0EFF, "lo"},
	{0x1000, 0x109F, "my"},
	{0x10A0, 0x10FF, "ka"},
	{0x1780, 0x17FF, "km"},
}

// scriptShare is the share of a text's letters from which its script determines the language:
// that of kana in Japanese is a third and more.
const scriptShare = 0.2

// soleLanguage returns the language that a text's script determines, or "".
func soleLanguage(text string) string {
	var counts [len(scripts)]int
	letters := 0
	for _, c := range text {
		if !unicode.IsLetter(c) {
			continue
		}
		letters++
		for i := range scripts {
			if scripts[i].first <= c && c <= scripts[i].last {
				counts[i]++
			}
		}
	}
	for i, n := range counts {
		if n > 0 && float64(n) >= scriptShare*float64(letters) {
			return scripts[i].tag
		}
	}
	return ""
}
