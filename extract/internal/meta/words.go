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

// writingVerbs say what writers do, in a sentence that begins with their name.
var writingVerbs = vocabulary{
	{"en", "writes|wrote|covers|covered|reports|reported|edits|blogs"},
	{"de", "schreibt|berichtet|bloggt"},
	{"fr", "écrit|couvre"},
	{"es", "escribe|cubre"},
	{"it", "scrive"},
	{"pt", "escreve|cobre"},
	{"nl", "schrijft"},
	{"pl", "pisze"},
	{"sv", "skriver"},
	{"da", "skriver"},
	{"ru", "пишет|освещает"},
}

// blogWords stand behind the name of who writes a weblog, in the name of the weblog.
var blogWords = vocabulary{
	{"zh", "的博客|的部落格|的部落|的blog|的Blog|的BLOG|的網誌|的网志"},
	{"ja", "のブログ|の日記|のblog"},
	{"ko", "님의 블로그|의 블로그"},
}

// givenNameWords are given names that are common. What stands before a family name in the
// name of a site makes it a person's.
var givenNameWords = vocabulary{
	{"en", "aaron|adam|adrian|alan|albert|alex|alexander|alexandra|alice|alicia|alison|allison|amanda|amber|amelia|" +
		"amy|andrea|andrew|andy|angela|ann|anna|anne|anthony|april|arthur|ashley|audrey|austin|barbara|ben|" +
		"benjamin|beth|bill|bob|brandon|brian|bruce|bryan|caitlin|caleb|calvin|cameron|carl|caroline|catherine|" +
		"charles|charlotte|chloe|chris|christian|christina|christine|christopher|claire|clara|connor|courtney|" +
		"craig|crystal|curtis|cynthia|daisy|dale|dan|daniel|danielle|danny|darren|dave|david|dawn|dean|deborah|" +
		"denise|dennis|derek|diana|diane|donald|donna|dorothy|doug|douglas|duncan|dylan|ed|eddie|edward|eleanor|" +
		"elizabeth|ella|ellen|emily|emma|eric|erica|erik|erin|ethan|eugene|evan|eve|evelyn|fiona|frances|francis|" +
		"frank|fred|gareth|gary|gavin|geoff|george|gerald|gina|glen|glenn|gordon|graham|grant|greg|gregory|guy|" +
		"hannah|harold|harriet|harry|heather|heidi|helen|henry|howard|hugh|ian|isaac|isabel|isabella|jack|jackie|" +
		"jacob|jacqueline|jake|james|jamie|jan|jane|janet|janice|jared|jasmine|jason|jay|jean|jeff|jeffrey|jen|" +
		"jenna|jennifer|jenny|jeremy|jerry|jesse|jessica|jill|jim|jimmy|joan|joanna|joe|joel|john|johnny|jon|" +
		"jonathan|jordan|joseph|josh|joshua|joyce|judith|judy|julia|julian|julie|justin|karen|kate|katherine|" +
		"kathleen|kathryn|kathy|katie|kay|keith|kelly|ken|kenneth|kerry|kevin|kim|kimberly|kristen|kristin|kurt|" +
		"kyle|lara|larry|laura|lauren|lawrence|leah|lee|leo|leonard|leslie|lewis|liam|linda|lindsay|lindsey|lisa|" +
		"liz|louis|louise|lucas|lucy|luke|lynn|mandy|marcus|margaret|maria|marie|marilyn|marion|mark|martha|martin|" +
		"mary|matt|matthew|max|megan|melanie|melinda|melissa|michael|michelle|mike|miles|molly|monica|morgan|nancy|" +
		"naomi|natalie|natasha|nathan|neil|nicholas|nick|nicole|nigel|nina|noah|nora|norman|oliver|olivia|oscar|" +
		"owen|pam|pamela|pat|patricia|patrick|paul|paula|penny|pete|peter|phil|philip|phillip|polly|rachel|ralph|" +
		"randy|ray|raymond|rebecca|richard|rick|rita|rob|robert|roberta|robin|rod|rodney|roger|ron|ronald|rosemary|" +
		"ross|roy|russell|ruth|ryan|sally|sam|samantha|samuel|sandra|sara|sarah|scott|sean|seth|shannon|sharon|" +
		"shaun|shawn|sheila|simon|sophia|sophie|stacey|stan|stanley|stella|stephanie|stephen|steve|steven|stewart|" +
		"stuart|sue|susan|suzanne|sylvia|tammy|tara|taylor|ted|teresa|terry|theresa|thomas|tim|timothy|tina|toby|" +
		"todd|tom|tony|tracy|travis|trevor|tyler|valerie|vanessa|veronica|vicki|victor|victoria|vincent|virginia|" +
		"walter|warren|wayne|wendy|wesley|will|william|zach|zachary|zoe"},
	{"de", "achim|alexandra|andreas|anja|anke|anna|annette|antje|armin|axel|barbara|bernd|bernhard|birgit|björn|" +
		"carsten|christian|christiane|christoph|claudia|cornelia|daniela|detlef|dieter|dirk|dominik|elke|erich|eva|" +
		"fabian|felix|florian|frank|franz|friedrich|gabriele|georg|gerd|gerhard|gisela|günter|günther|hannes|hans|" +
		"harald|hartmut|heike|heiko|heinrich|heinz|helga|helmut|herbert|holger|ina|ines|ingo|ingrid|jan|jana|jens|" +
		"joachim|jochen|johanna|johannes|josef|judith|julia|jutta|jörg|jürgen|karin|karl|karsten|kathrin|katja|" +
		"katrin|kerstin|klaus|konrad|lars|lena|lukas|lutz|manfred|manuel|marc|marcel|marcus|maren|marion|markus|" +
		"marlene|martina|matthias|maximilian|michaela|mirko|monika|moritz|nadine|nico|nils|norbert|olaf|oliver|" +
		"otto|patrick|petra|philipp|rainer|ralf|reiner|reinhard|renate|rolf|rudolf|rüdiger|sabine|sandra|sascha|" +
		"sebastian|silke|simone|sonja|stefan|stefanie|steffen|stephan|susanne|sven|svenja|tanja|thomas|thorsten|" +
		"tilman|tobias|torsten|udo|ulf|ulrich|ulrike|ursula|ute|uwe|volker|werner|wilhelm|wolfgang"},
	{"fr", "alain|antoine|aurélie|benoît|bernard|bertrand|camille|chantal|christelle|christophe|claude|clément|" +
		"corinne|cécile|damien|denis|didier|dominique|emmanuel|fabien|fabrice|florence|françois|françoise|frédéric|" +
		"gilles|guillaume|gérard|henri|hervé|hugo|hélène|isabelle|jacques|julien|jérôme|laurence|laurent|loïc|luc|" +
		"ludovic|marc|marine|mathieu|mathilde|maxime|michel|mireille|monique|nathalie|nicolas|odile|olivier|pascal|" +
		"pauline|philippe|pierre|quentin|raphaël|renaud|romain|rémi|serge|sophie|stéphane|sylvain|sylvie|sébastien|" +
		"thibault|thierry|théo|valérie|vincent|virginie|véronique|xavier|yann|yves|élise|émilie|étienne"},
	{"es", "alba|alejandra|alejandro|ana|andrés|antonio|beatriz|carlos|carmen|cristina|diego|eduardo|elena|enrique|" +
		"esteban|fernando|francisco|gabriel|gonzalo|guillermo|gustavo|ignacio|inés|isabel|iván|javier|jesús|jorge|" +
		"josé|juan|laura|lucía|luis|luisa|manuel|marcos|marta|mercedes|miguel|mónica|natalia|pablo|paco|pedro|" +
		"pilar|rafael|ramón|raúl|ricardo|roberto|rocío|rosa|santiago|sergio|silvia|sofía|teresa|vicente|álvaro"},
	{"it", "alessandra|alessandro|alessio|andrea|angelo|antonella|chiara|claudio|daniele|davide|elisa|emanuele|enrico|" +
		"fabio|federica|federico|filippo|francesca|francesco|gianluca|gianni|giorgio|giovanni|giulia|giuseppe|" +
		"ilaria|lorenzo|luca|luciano|marco|massimo|matteo|maurizio|michele|nicola|paola|paolo|pietro|riccardo|" +
		"salvatore|simone|stefano|tommaso|umberto|valentina|vittorio"},
	{"pt", "bruno|caio|catarina|cláudia|felipe|fernanda|flávio|gabriela|guilherme|helena|inês|joana|josé|joão|" +
		"leonardo|letícia|luiz|luiza|luís|marcelo|mariana|mateus|miguel|murilo|márcio|nuno|patrícia|paulo|pedro|" +
		"renata|renato|rodrigo|rui|thiago|tiago|vitor"},
	{"nl", "arjen|bart|bas|bram|daan|dirk|edwin|erwin|esther|femke|frits|gert|hans|henk|ingrid|jaap|jeroen|johan|" +
		"joost|kees|koen|maarten|marieke|marloes|mieke|niels|peter|pieter|remco|rob|roel|ruud|sander|saskia|sjoerd|" +
		"thijs|tom|willem|wouter"},
	{"pl", "agata|agnieszka|aleksandra|andrzej|anna|artur|barbara|bartosz|dariusz|dorota|ewa|grzegorz|iwona|jacek|" +
		"jakub|jan|jarosław|joanna|justyna|kamil|karolina|katarzyna|krzysztof|maciej|magdalena|marcin|marek|" +
		"mariusz|mateusz|małgorzata|michał|monika|paweł|piotr|przemysław|radosław|rafał|robert|stanisław|szymon|" +
		"sławomir|tomasz|wojciech|zbigniew|łukasz"},
	{"sv da no", "anders|astrid|bengt|björn|bjørn|christer|erik|eva|fredrik|gunnar|gustav|hanna|henrik|håkan|ida|ingrid|" +
		"jesper|johan|jonas|karin|kjell|kristian|lars|lasse|leif|lena|linnea|maja|malin|martin|mats|mette|mikael|" +
		"morten|niklas|nils|ole|olof|per|pernille|peter|sara|sofie|stig|sven|søren|thomas|torbjörn|ulrika"},
	{"ru uk bg", "александр|александра|алексей|алла|анатолий|андрей|анна|антон|борис|вадим|валентина|валерий|василий|вера|" +
		"виктор|виктория|виталий|владимир|вячеслав|галина|георгий|григорий|дарья|денис|дмитрий|евгений|евгения|" +
		"екатерина|елена|иван|игорь|илья|ирина|кирилл|константин|ксения|лариса|леонид|людмила|максим|марина|мария|" +
		"михаил|надежда|наталья|никита|николай|оксана|олег|ольга|павел|пётр|роман|светлана|сергей|станислав|" +
		"татьяна|юлия|юрий|яна|ярослав"},
}
