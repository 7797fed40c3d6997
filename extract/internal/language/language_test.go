package language

import "testing"

func TestSpeaks(t *testing.T) {
	const english = "The council of the city said on Monday that it is to pay for the repair of the bridge, and that work on it will begin in the spring of next year."
	const german = "Der Rat der Stadt teilte am Montag mit, dass er die Reparatur der Brücke bezahlen wird und dass die Arbeit an ihr nicht vor dem Frühjahr beginnt."
	const russian = "Городской совет сообщил в понедельник, что он оплатит ремонт моста и что работы на нём начнутся не раньше весны следующего года, когда сойдёт снег."
	tests := []struct {
		sample, lang string
		want         bool
	}{
		{english, "en-GB", true},
		{german, "de", true},
		{russian, "ru", true},
		{german, "en", false},
		{english, "de", false},
		{russian, "en", false},
		{english, "ru", false},
		{english, "", false},
		{german, "lb", true}, // no words of Luxembourgish are known
		{"Kurz", "en", true}, // too short to tell
	}
	for _, test := range tests {
		if got := Speaks(test.sample, test.lang); got != test.want {
			t.Errorf("Speaks(%.20q, %q) = %v, want %v", test.sample, test.lang, got, test.want)
		}
	}
}

// TestDetect tells the languages of the same news.
func TestDetect(t *testing.T) {
	for want, sample := range map[string]string{
		"":   "Kurz",
		"en": "The council of the city said on Monday that it is to pay for the repair of the bridge, and that work on it will begin in the spring of next year.",
		"de": "Der Rat der Stadt teilte am Montag mit, dass er die Reparatur der Brücke bezahlen wird und dass die Arbeit an ihr nicht vor dem Frühjahr beginnt.",
		"fr": "Le conseil municipal a annoncé lundi qu’il paiera la réparation du pont, et que les travaux ne commenceront pas avant le printemps de l’année prochaine.",
		"es": "El ayuntamiento dijo el lunes que pagará la reparación del puente y que las obras no empezarán antes de la primavera del año que viene, como se temía.",
		"pt": "A câmara disse na segunda-feira que vai pagar a reparação da ponte e que as obras não começam antes da primavera do próximo ano, como se temia.",
		"it": "Il consiglio comunale ha detto lunedì che pagherà la riparazione del ponte e che i lavori non cominceranno prima della primavera del prossimo anno.",
		"nl": "De gemeenteraad zei maandag dat hij de reparatie van de brug zal betalen en dat het werk niet voor het voorjaar van het volgende jaar begint.",
		"da": "Byrådet sagde mandag, at det vil betale for reparationen af broen, og at arbejdet ikke begynder før til foråret, når sneen er væk fra de små veje.",
		"no": "Bystyret sa mandag at det vil betale for reparasjonen av broen, og at arbeidet ikke skal begynne før til våren. Nå er det mye snø der oppe, sier de.",
		"sv": "Kommunfullmäktige sade på måndagen att det ska betala för reparationen av bron och att arbetet inte börjar förrän till våren, när snön är borta.",
		"fi": "Kaupunginvaltuusto kertoi maanantaina, että se maksaa sillan korjauksen ja että työt eivät ala ennen ensi vuoden kevättä, kun lumi on jo sulanut.",
		"pl": "Rada miasta ogłosiła w poniedziałek, że zapłaci za naprawę mostu i że prace nie zaczną się przed wiosną przyszłego roku, gdy śnieg już stopnieje.",
		"cs": "Městská rada v pondělí oznámila, že zaplatí opravu mostu a že práce na něm nezačnou dříve než na jaře příštího roku, až bude sníh pryč ze silnic.",
		"sk": "Mestská rada v pondelok oznámila, že zaplatí opravu mosta a že práce na ňom sa nezačnú skôr ako na jar budúceho roka, keď už bude sneh preč.",
		"hu": "A városi tanács hétfőn azt közölte, hogy kifizeti a híd javítását, és hogy a munka nem kezdődik el a jövő év tavasza előtt, amikor már nincs hó.",
		"tr": "Belediye meclisi pazartesi günü köprünün onarımı için para ödeyeceğini ve işin gelecek yılın ilkbaharından önce başlamayacağını açıkladı.",
		"ca": "L’ajuntament va dir dilluns que pagarà la reparació del pont i que les obres no començaran abans de la primavera de l’any vinent, com es temia.",
		"id": "Dewan kota mengatakan pada hari Senin bahwa mereka akan membayar perbaikan jembatan itu dan pekerjaan tidak akan dimulai sebelum tahun depan.",
		"vi": "Hội đồng thành phố cho biết hôm thứ Hai rằng họ sẽ trả tiền sửa cầu và công việc sẽ không bắt đầu trước mùa xuân của năm tới.",
		"ru": "Городской совет сообщил в понедельник, что он оплатит ремонт моста и что работы на нём начнутся не раньше весны следующего года, когда сойдёт снег.",
		"uk": "Міська рада повідомила в понеділок, що вона оплатить ремонт мосту і що роботи на ньому почнуться не раніше весни наступного року, коли зійде сніг.",
		"bg": "Градският съвет съобщи в понеделник, че ще плати ремонта на моста и че работата по него няма да започне преди пролетта на следващата година.",
		"el": "Το δημοτικό συμβούλιο ανακοίνωσε τη Δευτέρα ότι θα πληρώσει την επισκευή της γέφυρας και ότι οι εργασίες δεν θα αρχίσουν πριν από την άνοιξη.",
		"ar": "قال مجلس المدينة يوم الاثنين إنه سيدفع تكاليف إصلاح الجسر، وإن العمل فيه لن يبدأ قبل ربيع العام المقبل بعد أن يذوب الثلج عن الطرق.",
		"fa": "شورای شهر روز دوشنبه اعلام کرد که هزینه تعمیر پل را می پردازد و کار بر روی آن تا بهار سال آینده آغاز نخواهد شد، زیرا برف هنوز آب نشده است.",
		"he": "מועצת העיר הודיעה ביום שני כי היא תשלם על תיקון הגשר, וכי העבודה עליו לא תתחיל לפני האביב של השנה הבאה, כאשר השלג יימס גם על הדרכים.",
		"hi": "नगर परिषद ने सोमवार को कहा कि वह पुल की मरम्मत के लिए भुगतान करेगी और उस पर काम अगले साल के वसंत से पहले शुरू नहीं होगा।",
		"ja": "市議会は月曜日、橋の修理費を支払うことを決め、工事は来年の春より前には始まらないと発表した。雪がまだ道に残っているためである。",
		"zh": "市议会星期一表示，将支付这座桥的修理费用，工程在明年春天之前不会开始，因为那时山上的雪还没有融化，道路也还没有打通。",
		"ko": "시의회는 월요일 다리 수리비를 지불하기로 했으며, 눈이 녹는 내년 봄 이전에는 공사가 시작되지 않을 것이라고 밝혔다.",
		"th": "สภาเมืองกล่าวเมื่อวันจันทร์ว่าจะจ่ายค่าซ่อมสะพาน และงานจะไม่เริ่มก่อนฤดูใบไม้ผลิของปีหน้า",
	} {
		if got := Detect(sample); got != want {
			t.Errorf("Detect(%.20q) = %q, want %q", sample, got, want)
		}
	}
}

func TestTag(t *testing.T) {
	tests := []struct{ declared, want string }{
		{"en", "en"}, {"en_US", "en-US"}, {"EN-gb", "en-GB"}, {"de, en", "de"}, {"pt-br", "pt-BR"}, {"zh-Hans-CN", "zh-Hans-CN"}, {"", ""}, {"english language", ""}, {"{{lang}}", ""},
	}
	for _, test := range tests {
		if got := Tag(test.declared); got != test.want {
			t.Errorf("Tag(%q) = %q, want %q", test.declared, got, test.want)
		}
	}
}
