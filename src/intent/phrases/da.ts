import { type IntentLanguage, words } from "./language.ts";

export const da: IntentLanguage = {
  language: "da",
  common: words(`
    og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde hun nu over da
    fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo deres
    efter ned skulle denne mod mit mine vores jer jeres i også kun så får få kan dette disse hvis bare mere dig dit
  `),
  groups: {
    me: words("mig os @"),
    my: words("min mit mine vores denne dette følgende nedenstående den disse"),
    own: words("min mit mine vores denne dette"),
    address: words(`
      adresse adressen mailadresse mailadressen e mail emailadresse emailadressen mails email navn oplysninger data info
      kontaktoplysninger adresser postkasse indbakke mailadresser konto
    `),
    self: words("firma virksomhed butik forening skole kontor klinik"),
    list: words(`
      liste listen lister listerne mailingliste mailinglisten mailliste maillisten maillister nyhedsbrev nyhedsbrevet nyhedsbreve
      nyhedsmail nyhedsmails kartotek kartoteket register registret database databasen system systemet systemer distributionsliste
      mailing mailings udsendelse udsendelser udsendelsen adresseliste kundeliste kundekartotek mails mailen emails reklamer
      postliste abonnement arkiv arkiver tilbud reklame distributionslisten fordelerlisten kundedatabase marketing
    `),
    mail: words(`
      mail mails mailen email emails e nyhedsbrev nyhedsbreve nyhedsbrevet nyhedsmail nyhedsmails reklame reklamer reklamemails besked
      beskeder henvendelse henvendelser tilbud spam post breve udsendelser annoncer markedsføring skrammel lort bras pis dette det
      disse noget materiale reklamemateriale information kampagner kommunikation reklamemail spammails bombardement mailings
    `),
    remove: words(
      "tag tage tager tages smid smide smider ryd pil pille kyl stryg streg strege hive hiv sæt lad fjern fjerne fjerner slet slette sletter",
    ),
    erase: words(
      "slet slette sletter fjern fjerne fjerner stryg stryge udelad drop droppe frameld framelde afmeld afmelde afmelder fjernet",
    ),
    removed: words(`
      slettet slettes fjernet fjernes afmeldt afmeldes frameldt frameldes taget tages af strøget slette fjerne afmelde framelde
      afmelding framelding sletning
    `),
    off: words(
      "afmeld afmelde afmelder afmeldes afmeldt frameld framelde framelder frameldes frameldt udmeld udmelde afmeldelse",
    ),
    want: words(
      "vil ønsker ønske skal gider beder bede kræver ville må kan behøver orker ønskede anmoder håber",
    ),
    get: words("få modtage modtager have får se læse høre flere modtag haft"),
    send: words(`
      send sende sender mail maile mailer skriv skrive skriver kontakt kontakte kontakter spam spamme spammer forstyr forstyrre
      bombardere plage genere ring ringe
    `),
    stop: words("stop stoppe stopper hold holde ophør ophøre drop droppe lad slut"),
  },
  optOut: [
    // slet, fjern, tag af
    "{erase} {me}",
    "{erase} {my} ** {address}",
    "{erase} {own} {self}",
    "{erase} @",
    "{remove} {me} ** af|fra|ud|væk ** {list}",
    "{remove} {me} af|ud|væk",
    "{remove} {my} ** {address} ** af|fra|ud|væk ** {list}?",
    "{remove} @ ** af|fra|ud",
    "skriv|meld|melder {me} af|ud|fra",
    "{me} ** af|fra|ud ** {list} ** {removed}",
    "{me} ** {removed} ** af|fra|ud ** {list}",
    "{want} ** {removed} ** af|fra|ud|jeres|nyhedsbrev ** {list}?",
    "{want} ** blive|være {removed}",
    "{want} ** slettes|fjernes|afmeldes|frameldes",
    "{want} ** af|ud|væk med|fra|af ** {list}",
    "{want} ikke ** stå|være|figurere ** på|i ** {list}",
    "{own} ** {address} ** {removed} ** fra|af|ud",
    "{own} ** {address} ** slettes|fjernes|slettet|fjernet|væk",
    "få|fået {me} ** af|ud|væk|fra ** {list}",
    // afmeld
    "{off} {me}|{own}|@",
    "{me} ** {off}",
    "{off} ** fra|af|jeres ** {list}",
    "{want} ** {off}",
    "{off} {list}",
    "venligst|tak|hermed|gerne|bedes ** {off}",
    "opsig|opsige|opsiger|afbestil|afbestille|stop|annuller|annullere|afslut ** nyhedsbrev|nyhedsbrevet|nyhedsbreve|nyhedsmail|nyhedsmails|udsendelser|mails",
    "nyhedsbrev|nyhedsbrevet|mails ** opsiges|opsagt|afmeldt|stoppes|afbestilles|afmeldes",
    "frabeder|frabede|frabedes|takker|takke|afstår ** {mail}|nej",
    "fravælger|fravælge|fravælg ** {mail}|{list}",
    // ikke flere
    "anmoder|beder|bedes|ønsker ** ikke|undgå|fri ** {get} ** {mail}",
    "anmoder|beder ** {mail} ** ophører|ophører|stopper|stoppes|indstilles",
    "opsigelse|afmelding|afbestilling af ** {list}",
    "ingen|ikke glæde|nytte|gavn|brug ** af ** {mail}",
    "ikke ** sendte|skrev|sendt ** {me} ** mere|flere",
    "{want} ikke|aldrig ** {get} ** {mail}",
    "{want} ikke|aldrig ** {get} ** fra jer|dig",
    "{want} ikke|aldrig ** {mail} ** fra|længere|mere",
    "{want} ikke|aldrig længere|mere ** {get}|kontaktes",
    "{want} ikke|aldrig ** {get} ** længere|mere|noget|flere|mere",
    "{want} ikke ** kontaktes|kontaktet",
    "{want} gerne? slippe|fri|undgå|være ** for|{mail} ** {mail}?",
    "ikke|aldrig ** flere|mere {mail}",
    "ikke flere ** {mail}",
    "ingen|aldrig flere|mere|yderligere ** {mail}",
    "ingen {mail} mere|tak|længere",
    "ikke|aldrig ** {send} ** {me}|os ** mere|længere|igen|flere",
    "{send} ikke|aldrig ** {me}|{mail} ** mere|længere|igen|flere",
    "{send} ikke|aldrig {me}|hertil",
    "{send} {me} ** ikke|aldrig ** mere|flere|igen|{mail}|længere",
    "{send} {me} ** ingen ** {mail}",
    "lad|lade|hold være|op med|at ** {send} ** {me}|{mail}|os",
    // stop
    "{stop} ** {send} ** {me}|{mail}|os|hertil",
    "{stop} op? ** med ** {mail}|det|{send}",
    "{stop} med|at {send}",
    "{stop} ** {mail} ** til mig|os|adresse|adressen",
    "stop ** {mail}",
    "så stop",
    "træt|nok|fået af|nok ** {mail} ** {off}|{erase}|stop|slet|fjern",
    "fået|har nok af ** {mail}",
    "lad mig|os ** fred|være",
    "lad mig|os i fred",
    "sidste {mail} ** får|sender|modtager",
    // samtykke
    "trækker|trække|tilbagekalder|tilbagekalde|træk ** samtykke|tilladelse ** tilbage?",
    "samtykke ** tilbage|trukket|tilbagekaldt",
    "indsigelse|gør|protesterer|modsætter ** mod ** {mail}|behandling|indsigelse",
    "ikke|aldrig ** interesseret|interesserede|interesse|brug ** i|af|for ** {mail}",
    "ingen interesse ** i|for ** {mail}",
    "spær|spærre|bloker {me}|{own} ** {address}?",
    "unsubscribe mig|tak",
    "gøre|ordne|klare ** det for mig|os",
    // allerede
    "allerede|flere|gange|gentagne|tre|to|tidligere ** afmeldt|frameldt|bedt|slettet|skrevet ** men|alligevel|stadig|stadigvæk|bliver|fortsætter|igen|trods|og",
    "afmeldt|frameldt ** men|alligevel|stadig|stadigvæk|bliver|fortsætter|igen ** {get}|kommer|mails|mail",
    "trods|selvom|på trods ** afmelding|afmeldt|frameldt|frameldinger|afmeldinger",
    "hvor mange gange ** bede|afmelde|skal|sige",
  ],
  optOutAlone: [
    "afmeld|afmelding|frameld|framelding|afmelde|framelde|slet|stop|unsubscribe|udmeld|udmelding|fjern|opsig|sletning",
    "afmeld|frameld|stop|slet|opsig|afmelding|afbestil nyhedsbrev|nyhedsbrevet|nyhedsmail|mails|mail|reklamer|reklame|abonnement|spam",
    "nyhedsbrev|nyhedsbrevet afmeld|afmelding|afmeldes|stop|opsiges",
    "afmelding af|fra nyhedsbrev|mails|liste|listen",
    "ikke mere|flere",
    "ikke|ingen flere mails|mail|reklamer|tak",
    "ingen reklamer|spam|mails|reklame",
    "stop med det",
    "stop nu",
    "slet|fjern mig|os|adresse|adressen|min",
    "væk",
    "nok",
  ],
  optOutMaybe: [
    "hvordan|hvor ** afmelder|framelder|afmelde|framelde|af|slipper",
    "afmeld|afmelding|afmelde|link|linket|knappen|framelding ** ikke|virker|død|fejl|fungerer",
    "intet|ingen ** afmeldingslink|link|afmeldingsknap",
    "ikke interesseret|interesserede|interesse",
    "nej tak",
    "afmeld|afmelding|frameld|framelding|afmelde|framelde|afmeldt",
    "{remove}|{erase} ** fra|af|ud ** {list}",
    "{erase} ** adresse|mailadresse",
    "forkert|forkerte person|adresse|mailadresse|modtager",
    "arbejder ** ikke ** her|længere|mere",
    "gået bort",
    "afdød|død|døde",
    "træt|nok|fået ** {mail}",
    "alt|for mange|meget ** {mail}",
    "{stop} ** {mail}",
    "ikke ** {get} ** mere|længere|flere",
  ],
  complaint: [
    "dette|det|den|disse|her er|virker|ligner ** spam|uønsket|uønskede|svindel|phishing|fup|snyd|ulovligt|ulovlig|uopfordret",
    "uopfordret|uopfordrede|uønsket|uønskede|uanmodet|uanmodede|uadspurgt ** mail|mails|reklame|reklamer|e|henvendelse|henvendelser|markedsføring|beskeder|nyhedsbreve|post",
    "spam|phishing ** anmeldelse|klage|sendt|sendes|fra|via|modtaget|får|fået|anmelder|rapporterer",
    "anmelder|anmeldelse|anmelde|klage|klager|rapporterer|indberetter ** spam|misbrug|phishing|mail|mails|afsender|reklame|over|firma",
    "sender|sendt|modtager|får|fået|spammer ** spam|uønsket|uønskede|uopfordret|uopfordrede|phishing|svindelmails|lort|skrammel",
    "spammer|spammet|spammes|bombarderer|bombarderet|chikanerer|overdynget",
    "jeg|vi|har|er * ikke ** tilmeldt|bedt|samtykke|samtykket|givet|accepteret|sagt|bestilt|abonneret|ønsket|takket|anmodet",
    "aldrig ** tilmeldt|bedt|samtykke|samtykket|givet|accepteret|skrevet|tilladelse|sagt|bestilt|abonneret|ønsket|meldt|takket|anmodet",
    "uden ** samtykke|tilladelse|accept|viden|lov|mit",
    "ingen|intet ** samtykke|tilladelse|kundeforhold",
    "hvor|hvordan|hvorfra ** har|fik|fået|kommer|fundet ** adresse|mailadresse|oplysninger|mail|emailadresse|navn",
    "adresse|adresser|mailadresse|liste|oplysninger ** købt|solgt|stjålet|skrabet",
    "overtræder|strider|brud|bryder|imod|ulovlig ** lov|loven|gdpr|markedsføringsloven|regler|reglerne|vilkår",
    "aldrig ** hørt|handlet|kunde|købt|kontakt",
    "kender ikke",
    "firma|afsender|butik|en|nogen ** sender|mailer|spammer ** gennem|via|dagligt ** jeres|system|dag",
    "kunde|kunder|bruger|afsender|firma ** sender|spammer|mailer ** uopfordret|uønsket|uønskede|spam|reklame|uden|mig|trods|dagligt",
    "jeres|din kunder|kunde|servere|server|platform|system ** spam|uopfordret|uopfordrede|phishing|misbrug|misbruges|uønsket",
    "sender|mailer mig ** reklamer|reklame|spam|mails ** gennem|via|dag|dagligt",
    "bliver|fortsætter ** ved|med ** sende|maile|spamme|sender",
    "udgiver|foregiver sig|at",
    "står på robinsonlisten",
    "allerede|flere|gange|gentagne|tre|to ** afmeldt|frameldt|bedt ** men|alligevel|stadig|stadigvæk|bliver|fortsætter|igen|og",
    "afmeldt|frameldt ** men|alligevel|stadig|stadigvæk|bliver|fortsætter",
    "trods|selvom ** afmelding|afmeldt|frameldt",
  ],
  cancellation: [
    "opsige|opsiger|opsig|lukke|luk|lukker|annullere|annuller|slette|slet|afslutte|opsigelse ** konto|kontoen|abonnement|abonnementet|medlemskab|medlemskabet|aftale|aftalen|licens|profil|prøveperiode",
    "konto|kontoen|abonnement|abonnementet|medlemskab|aftale|aftalen|licens|profil ** opsiges|opsagt|opsige|lukkes|lukket|lukke|slettes|ophøre|annulleres|opsigelse|slette",
    "opsigelse af mit|vores|konto|abonnement|aftale",
    "ikke forny|forlænge|fornys|forlænges",
  ],
  legal: [
    "artikel|art 15|16|17|18|20|21|77|7",
    "henhold|medfør|ifølge|jævnfør|jf ** gdpr|databeskyttelsesforordningen|persondataforordningen|artikel|loven|databeskyttelsesloven",
    "indsigt ** oplysninger|data|personoplysninger|personlige|registreret",
    "indsigtsanmodning|datatilsynet|databeskyttelsesrådgiver|dpo|sletteanmodning",
    "ret|retten til|at ** glemt|sletning|indsigt|indsigelse",
    "alle|samtlige ** oplysninger|personoplysninger|data ** slettes|slettet|slet|slette",
    "slet|slette|sletning ** alle|samtlige ** oplysninger|personoplysninger|data",
    "personoplysninger|persondata ** slettes|slette|behandler|opbevarer|gemmer|behandles|sletning",
    "hvilke ** oplysninger|personoplysninger|data ** i|har|gemmer|opbevarer",
    "advokat|advokater|advokatfirma|jurist|juridisk|juridiske|klient|klients",
    "retssag|sagsanlæg|stævning|retten|domstol|politianmeldelse|politianmelde|erstatning|erstatningskrav",
    "ophavsret~|varemærke~|krænkelse",
    "dokumentation|bevis ** samtykke",
  ],
  forOther: [
    "min|mit|mine|vores|hans|hendes|for mor|far|mand|kone|hustru|søn|datter|bror|søster|mormor|farmor|morfar|farfar|kollega|chef|medarbejder|ansat|barn|børn|kæreste|ven|veninde|forgænger|forældre|elev|assistent|ægtefælle",
    "gået bort",
    "afdød|afdøde|død|døde",
    "ham|hende|dem|hans|hendes|deres ** {send}|{erase}|{remove}|{mail}|ikke|fra",
    "{send}|{erase}|til|meld ham|hende|dem",
    "arbejder|ansat ** ikke ** længere|mere|her|hos",
    "stoppet|fratrådt|pensioneret|pension|forladt|rejst",
    "tidligere|forrige ** kollega|ansat|medarbejder|adresse|mailadresse|mail",
    "gamle|gammel|anden|andet|andre ** adresse|mailadresse|mail|konto|emailadresse",
  ],
  stay: [
    "ikke|aldrig ** slet|slette|fjern|fjerne|afmeld|afmelde|framelde|tag ** mig|os",
    "lad være med|at ** slette|fjerne|afmelde|framelde|tage",
    "{erase}|{remove} ikke|aldrig ** mig|os",
    "{erase}|{remove} mig|os ** ikke|aldrig",
    "ved en|et fejl|fejltagelse|uheld",
    "fejl|fejltagelse|uheld ** afmeldt|frameldt|slettet|afmelde|afmeldte|trykket",
    "hvorfor ** afmeldt|slettet|fjernet|får|modtager|frameldt|taget",
    "sæt|sætte|tilføj|tilføje|tilmeld|tilmelde|meld|skriv|skrive ** {me} ** på|til|op|igen|tilbage",
    "tilmeld|tilmelde|tilmeldes|sætte|tilføje|på ** igen|tilbage|påny",
    "fortsæt|fortsætte|blive|bliv|gerne ** sende|modtage|få|ved|maile|abonnere",
    "vil|gerne ** blive|fortsat|stadig|beholde|stå ** på|modtage|få|nyhedsbrev|nyhedsbrevet|listen",
    "vil gerne ** have|modtage|få ** nyhedsbrev|nyhedsbrevet|jeres",
    "får|modtager|modtaget|fået ** ikke|ingen ** nyhedsbrev|nyhedsbrevet|mails",
    "holdt op med at komme",
  ],
  fewer: [
    "færre ** mail|mails|nyhedsbreve|e|udsendelser",
    "for|lidt|lovlig ** mange|meget|tit|ofte ** mail|mails|nyhedsbreve|beskeder?",
    "en|et|1|nok ** gang|mail|brev? ** om|i|pr|per ** ugen|uge|måneden|måned",
    "om|pr ugen|måneden ** fint|nok|rigeligt|tilstrækkeligt",
    "kun|bare ** vigtige|månedligt|ugentligt|månedsbrev|fakturaer|kvitteringer|det|en",
    "ikke så|lige ofte|mange|meget|tit",
    "sjældnere",
    "pause|midlertidigt|udskyde",
    "over|hen|til sommeren|ferien|efteråret|september",
    "men ** behold|beholde|fortsat|gerne|stadig ** kvitteringer|fakturaer|månedsbrevet|andre|nyhedsbrevet",
  ],
  changeOfAddress: [
    "ny|nye|nyt ** adresse|mailadresse|mail|e|emailadresse|email",
    "skiftet|skifter|skifte|ændre|ændret|opdater|opdatere|ret|rette ** adresse|mailadresse|mail|e|emailadresse|email",
    "adresseændring|fremover|fremadrettet",
    "brug|benyt|send ** stedet|fremover",
  ],
  asSender: [
    "vores|min|mine|mit * abonnenter|modtagere|kunder|kontakter|medlemmer|læsere|brugere|kampagne|kampagner|liste|lister|nyhedsbrev|udsendelse|udsendelser|domæne|konto|formular|skabelon|webshop|donorer",
    "abonnenter|modtagere|kunder|kontakter|medlemmer|folk|nogen|brugere ** afmelde|afmelder|afmeldt|framelde|framelder|afmeldes|frameldes",
    "modtager|modtageren|kunde|kunden|abonnent|medlem|kontakt ** svarede|svarer|skriver|skrev|siger|sagde|vil|bad|beder|ringer|mailer",
    "afmeldingslink|afmeldelink|afmeldingsside|afmeldingsrate|footer|skabelon|skabelonen|editor|editoren|api|smtp|dkim|spf|dmarc|webhook|plugin|integration|åbningsrate|bounces|segment|afmeldinger|frameldinger",
    "hvordan ** fjerner|sletter|tilføjer|importerer ** kontakt|kontakter|abonnent|kunde|modtager",
    "kontakt|kontakter|abonnent|modtagere ** slette|fjerne|importere|eksportere",
    "ansøgning|ansøger|ansøge|jobansøgning ** stilling|stillingen|job|jobbet|praktik?",
    "efter|sidste|næste ** udsendelse|kampagne|udsendelsen",
    "søger|ansøger ** stilling|stillingen|job",
    "speciale|forskning|undersøgelse|opgave|tilbud ** på|om",
  ],
  otherSenses: [
    "håndterer|håndteret|håndtere|behandler|arbejder ** klager ** over|spam",
    "spamfilter|spamfilteret|spammappe|spammappen|spamscore|uønsket post",
    "i|som|ender ** spam|spammappen",
    "stop|stoppested|stopper|busstop ** bus|bussen|næste|tog|toget|ved",
    "næste stop",
    "slet|slette|fjern|fjerne|tag ** billede|billedet|logo|logoet|linje|linjen|tekst|teksten|afsnit|fil|filen|knap|knappen|produkt|vare|varen|punkt",
    "afmeld|afmelde|framelde|meld ** kursus|kurset|møde|mødet|fest|arrangement|konference|undervisning|middag|fra",
    "tak|glad|dejligt ** for? ** afmeldte|slettede|fjernede|afmelding|sletning|fjernet|afmeldt|slettet",
    "klik|klikke ** afmeld|afmelde|linket|her",
    "hvis|ønsker du|i ikke ** modtage ** klik",
    "synd|ærgerligt|trist ** afmelde|framelde",
    "faktura|fakturaen|ordre|bestilling|rykker ** send|ikke|sende|stop",
  ],
  question: [
    "hvordan|hvad|hvorfor|hvornår|hvor|hvem|hvilken|hvilke",
    "kan|går|er|har|skal|får|må|findes|virker|passer|ved",
    "spørgsmål|spørge",
  ],
  praise: [
    "tak|tusind|mange",
    "godt|god|gode|fint|fin|fantastisk|dejligt|dejlig|interessant|super|flot|lækker ** nyhedsbrev|mail|artikel|tips|arbejde|tilbud|læsning",
    "bliv ved",
    "tillykke|elsker",
  ],
  sarcasm: [
    "elsker|dejligt|fantastisk|tak|super|skønt|lige ** spam|lort|skrammel|reklame|endnu|mere|flere",
    "lige|netop hvad|det ** manglede|savnede|ventet",
    "mere|endnu spam|reklame tak|mere",
  ],
  footer: [
    "du|i modtager|får|modtog denne|dette|disse ** fordi|da",
    "klik|klikke ** her|linket|afmeld|nedenfor",
    "ønsker|vil du|i ikke ** modtage|længere|mere ** klik|afmeld|her",
    "vis|læs|se ** browser|browseren|webversion",
    "privatlivspolitik|persondatapolitik|handelsbetingelser|alle rettigheder",
  ],
  reachAll: [
    "alle|samtlige jeres|dine|af? * lister|nyhedsbreve|mails|udsendelser|arkiver|tilbud",
    "noget|intet|alt|overhovedet|aldrig",
  ],
  reachSender: [
    "denne|dette|den|det|jeres * liste|nyhedsbrev|nyhedsbrevet|mailingliste|udsendelse|firma|afsender|mailliste|nyhedsmail",
    "listen|nyhedsbrevet|maillisten|mailinglisten",
  ],
  self: words("mig os"),
  matters: words(`
    faktura~ papirfaktura~ regning~ kontrakt~ aftale~ pakke~ lever~ bestilling~ vare varen varer produkt~ domæne~ refusion~ adgangskode~ kodeord~ betaling~ garanti~ booking~ reservation~ pris~ penge~
  `),
  negations: words("ikke aldrig ingen intet uden hverken næppe"),
  negatesAfter: true,
  conditions: words("hvis såfremt medmindre ellers måske overvejer eventuelt muligvis tænker om"),
  politeConditions: [
    "hvis i|du|det|muligt ** kan|vil|ville|kunne|muligt|er|går",
    "hvis muligt",
    "om muligt",
    "taknemmelig|rart|dejligt|glad|pris|fint hvis|om|på",
    "ellers ** jeg|vi|klager|anmelder|går|må|bliver",
    "bedt|beder|bede|spurgt|brev|information|meget|alt|mails|oplysninger|samtykke om",
    "om at|jeres|mig|os|dette|det|ugen|måneden",
    "uden om",
  ],
  politeRequests: [
    "kan|kunne|vil|må|ku i|du|man|jeg|vi|det|nogen ikke? lige? ikke?",
    "venligst|gerne|tak",
    "vær|være venlig|venlige|sød|søde|rar",
    "beder|bedes",
  ],
  threats: [
    "ellers|eller ** klager|anmelder|jeg|vi|kontakter|politianmelder|forbrugerombudsmanden|datatilsynet|advokat",
    "klager|anmelder|går ** til|hos forbrugerombudsmanden|datatilsynet|politiet",
  ],
  others: words(`
    han hun de kunder kunde abonnenter abonnent modtagere modtager folk nogen personer medlemmer medlem kontakter brugere læsere
    siger sagde skriver skrev svarede svarer kolleger
  `),
  conjunctions: words("og men eller uden for så fordi mens derfor samt dog"),
  continuations: words(`
    tak venligst straks nu med det samme for fra af på i til og mere længere igen flere alle hos er snarest omgående helt allerede
    via som dette denne jer jeres e mail mails post samt hvis uden her idag dag hurtigst noget at gøre op liste listen adresse
    adressen nyhedsbrev så tilbage manuelt fremover ud bort væk bare jeg også pr ham yderligere per nogen lige dog
  `),
  polite: words(`
    tak venligst hej hejsa goddag god morgen dag aften mvh hilsen hilsner venlig venlige med kærlig bedste på forhånd mig os nu
    straks omgående jer i du fra denne dette jeres listen nyhedsbrev nyhedsbrevet mail mails alle og ja ok okay jeg vi vær så
    sød søde kære redaktion kundeservice support team sendt min iphone ipad android mange hilsen vh kh bh de det samme gerne lige
    nu ha en rigtig
  `),
  addressNouns: words("adresse adressen mailadresse mailadressen emailadresse e mail mails email konto"),
  senderPrepositions: words("fra af via afsenderen afsender"),
  genitives: [],
  mailNouns: words("mail mails nyhedsbrev nyhedsbreve spam reklame reklamer udsendelser"),
};
