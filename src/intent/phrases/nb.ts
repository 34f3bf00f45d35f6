import { type IntentLanguage, words } from "./language.ts";

/** Bokmål, and the forms of Nynorsk that people mix into it. */
export const nb: IntentLanguage = {
  language: "nb",
  common: words(`
    og i jeg det at en den til er som på de med han av for ikke der var meg seg men et har om vi min hadde hun nå over da
    fra du ut sin dem oss opp man hans hvor eller hva skal selv her alle vil ble kunne inn når være noe ville jo deres
    etter ned skulle denne mot mitt mine vår vårt våre dere også bare så får få kan dette disse hvis mer deg ditt eg ikkje
    me ein eit dykk dykkar kva frå kven noko
  `),
  groups: {
    me: words("meg oss @"),
    my: words("min mitt mi mine vår vårt denne dette følgende nedenstående den disse"),
    own: words("min mitt mi mine vår vårt denne dette"),
    address: words(`
      adresse adressen e epost post epostadresse epostadressen postadresse postadressen mailadresse mailadressen mail navn navnet
      opplysninger opplysningene data info kontaktinformasjon adresser innboks konto eposten adressa
    `),
    self: words("firma bedrift butikk forening skole kontor klinikk"),
    list: words(`
      liste listen lista lister listene epostliste epostlisten e postliste postlisten postlista postlister mailingliste mailingliste
      mailliste maillista nyhetsbrev nyhetsbrevet nyhetsbrevene register registeret registre database databasen system systemet
      distribusjonsliste utsendelse utsendelser utsendelsene utsendinger utsending adresseliste kundeliste kunderegister mailer mail
      epost epostene abonnement arkiv reklame reklamen postlistene kundedatabase markedsføring tilbud tilbudene sendelister sendeliste
      epostlistene epostlista
    `),
    mail: words(`
      mail mailer mailen mailene epost eposter e post nyhetsbrev nyhetsbrevet nyhetsbrevene nyhetsmail nyhetsmailene reklame
      reklamen melding meldinger henvendelser henvendelse tilbud tilbudene spam søppelpost søppel brev utsendelser utsendelse
      annonser markedsføring skrap dritt dette det disse noe noko materiale informasjon kampanjer kommunikasjon reklamemail
      reklameposten masing utsendinger reklameepost postar epostar mailinga
    `),
    remove: words(
      "ta tar tas tatt kast kaste stryk stryke slipp plukk rydd hiv fjern fjerne fjerner slett slette sletter kutt sett",
    ),
    erase: words(
      "slett slette sletter fjern fjerne fjerner stryk stryke utelat dropp droppe avregistrer avregistrere kutt slutt",
    ),
    removed: words(`
      slettet slettes fjernet fjernes avmeldt avmeldes meldt tatt tas strøket slette fjerne avmelding sletting vekk bort av
      avregistrert avregistreres sletta fjerna
    `),
    off: words(
      "avmeld avmelde avmeldes avmeldt avregistrer avregistrere avregistreres avregistrert utmeld utmelde",
    ),
    want: words("vil ønsker ønske skal gidder ber be krever ville orker kan behøver trenger ønska håper"),
    get: words("få motta mottar ha får se lese høre flere mottatt fått"),
    send: words(`
      send sende sender mail maile mailer skriv skrive skriver kontakt kontakte kontakter spam spamme spammer forstyrr forstyrre
      bombardere plage mase ring ringe sendt
    `),
    stop: words("stopp stoppe stopper slutt slutte slutter hold avslutt avslutte dropp droppe kutt"),
  },
  optOut: [
    // slett, fjern, ta av
    "{erase} {me}",
    "{erase} {my} ** {address}",
    "{erase} ** {address} min|mi|vår|mitt|våre|til|hos",
    "{erase} @",
    "{remove} {me} ** av|fra|ut|vekk|bort ** {list}",
    "{remove} {me} av|ut|vekk|bort",
    "få {me} ** vekk|bort|ut|av",
    "stryk|stryke|fjern|slett {me}",
    "{remove} {my} ** {address} ** av|fra|ut|vekk|bort ** {list}?",
    "{remove} {address} min|vår|mi ** av|fra|ut|vekk|bort",
    "{remove} @ ** av|fra|ut|bort",
    "{remove} bort|vekk {me}|{own}|@ ** {address}?",
    "meld|melde|melder|meldes {me} ** av|ut|fra",
    "meldes|meldt av|ut",
    "{me} ** av|fra|ut ** {list} ** {removed}",
    "{me} ** {removed} ** av|fra|ut ** {list}",
    "{want} ** {removed} ** av|fra|ut ** {list}",
    "{want} ** bli|være {removed}",
    "{want} ** slettes|fjernes|avmeldes|strykes|slettet|fjernet",
    "{want} ** av|ut|vekk|bort fra|av? ** {list}",
    "{want} ikke|ikkje ** stå|være ** på|i ** {list}",
    "{own} ** {address} ** slettes|fjernes|slettet|fjernet|bort|vekk",
    "{address} min|vår ** slettes|fjernes|slettet|fjernet|bort|vekk",
    "få|fått {me} ** av|ut|vekk|fra|bort ** {list}",
    // avmelding
    "{off} {me}|{own}|@",
    "{me} ** {off}",
    "{off} ** fra|av ** {list}",
    "{want} ** {off}",
    "{off} {list}",
    "vennligst|takk|herved|gjerne|bes ** {off}|avmelding",
    "si|sier|avbestill|avbestille|stopp|stans|avslutt|avslutte|stoppe ** opp? ** nyhetsbrev|nyhetsbrevet|nyhetsbrevene|nyhetsmailene|utsendelser|utsendelsene|utsendingene|eposter|mailer",
    "nyhetsbrev|nyhetsbrevet|eposter ** avsluttes|stoppes|avbestilles|avmeldes|avslutta",
    "frabeder|frabe|frabes|takker|reserverer|reservere ** {mail}|nei|mot",
    // ikke flere
    "anmoder|ber|bes ** om ** ikke|unngå|slippe ** {get} ** {mail}",
    "anmoder|ber|bes ** {mail} ** opphører|opphøre|stopper|stoppes|avsluttes",
    "oppsigelse|avmelding|avbestilling av ** {list}",
    "ingen|ikke glede|nytte|bruk|interesse ** av|for ** {mail}|lokaltilbudene",
    "ikke ** sendte|skrev|sendt ** {me} ** mer|flere|noe|meg",
    "ikke ** sendte|skrev|sender ** noe|mer|flere ** {me}",
    "ønskjer|vil ikkje ** få ** {mail}|fleire",
    "kutt|kutte ut ** {mail}",
    "meld|melde av ** {list}",
    "{want} ikke|ikkje|aldri ** {get} ** {mail}",
    "{want} ikke|ikkje|aldri ** {get} ** fra|frå dere|deg|dykk",
    "{want} ikke|ikkje|aldri ** {mail} ** fra|frå|lenger|mer|meir",
    "{want} ikke|ikkje|aldri lenger|mer ** {get}|kontaktes",
    "{want} ikke|ikkje|aldri ** {get} ** lenger|mer|meir|noe|flere|noko",
    "{want} ikke|ikkje ** kontaktes|kontaktet",
    "{want} gjerne? slippe|unngå ** {mail}",
    "ikke|aldri ** flere|mer ** {mail}",
    "ingen|aldri|ikke flere|mer|ytterligere ** {mail}",
    "ingen {mail} mer|takk|lenger",
    "ikke|ikkje|aldri ** {send} ** {me} ** mer|lenger|igjen|flere|meir",
    "{send} ikke|ikkje|aldri ** {me}|{mail} ** mer|lenger|igjen|flere|meir",
    "{send} ikke|ikkje|aldri {me}|hit",
    "{send} {me} ** ikke|ikkje|aldri ** mer|flere|igjen|{mail}|lenger",
    "{send} {me} ** ingen ** {mail}",
    "la være|vera å|med ** {send}",
    // slutt
    "{stop} ** {send} ** {me}|{mail}|hit",
    "{stop} opp? ** med ** {mail}|det|{send}",
    "{stop} å {send}",
    "{stop} ** {mail} ** til meg|oss|adressen|denne",
    "stopp|stans ** {mail}",
    "gi|gir dere|deg nå?",
    "får|må dere gi dere",
    "nok av ** {mail}",
    "lei|trøtt|dritlei av? ** {mail}",
    "la meg|oss ** fred|være",
    "nå holder|rekker det",
    "siste {mail} ** får|sender|mottar",
    // samtykke
    "trekker|trekke|tilbakekaller|tilbakekalle|trekk ** samtykke|tillatelse|samtykket ** tilbake?",
    "samtykke|samtykket ** tilbake|trukket",
    "protesterer|motsetter|innvending|innsigelse ** mot ** {mail}|behandling",
    "ikke|ikkje|null|ingen|aldri ** interessert|interesse|behov|bruk ** i|for|av ** {mail}",
    "sperr|sperre|blokker {me}|{own} ** {address}?",
    "unsubscribe meg|takk",
    "gjøre|ordne|fikse ** det for meg|oss",
    // allerede
    "allerede|flere|ganger|gjentatte|tre|to|tidligere ** avmeldt|meldt|bedt|slettet|skrevet ** men|likevel|fortsatt|fremdeles|stadig|kommer|igjen|og|enda",
    "avmeldt|meldt meg|av? ** men|likevel|fortsatt|fremdeles|stadig|igjen ** {get}|kommer|eposter|mailer",
    "til tross|selv ** avmelding|avmeldt|meldt|om",
    "hvor mange ganger ** be|melde|må|si",
  ],
  optOutAlone: [
    "avmeld|avmelding|avmelde|avregistrer|avregistrering|slett|stopp|stop|unsubscribe|utmelding|fjern|avslutt|sletting|avbestill",
    "avmeld|stopp|slett|avslutt|avmelding|avbestill|fjern nyhetsbrev|nyhetsbrevet|eposter|epost|mail|mailer|reklame|reklamen|abonnement|spam",
    "nyhetsbrev|nyhetsbrevet avmeld|avmelding|stopp|avsluttes",
    "avmelding av|fra nyhetsbrev|nyhetsbrevet|liste|listen|epostliste",
    "ikke|ikkje mer|flere|meir",
    "ikke|ingen flere mailer|eposter|reklame|takk",
    "ingen reklame|spam|eposter|takk",
    "slutt med dette|det",
    "slutt nå|da",
    "slutt",
    "slett|fjern meg|oss|adresse|adressen|min",
    "meld meg|oss av",
    "ta meg|oss av|bort|vekk",
    "vekk",
    "nok",
  ],
  optOutMaybe: [
    "hvordan|hvor ** avmelder|melder|melde|av|slipper|sletter",
    "avmeld|avmelding|avmelde|lenke|lenka|lenken|avmeldingslenken|avmeldingslenka|knappen ** ikke|virker|død|feil|fungerer",
    "ingen ** avmeldingslenke|lenke|avmeldingsknapp",
    "ikke|ikkje interessert|interesse",
    "nei takk",
    "avmeld|avmelding|avmelde|avmeldt|avregistrer|avregistrere",
    "{remove}|{erase} ** fra|av|ut|bort ** {list}",
    "{erase} ** adresse|adressen|epostadresse",
    "feil person|adresse|epostadresse|mottaker",
    "jobber|arbeider ** ikke ** her|lenger|mer",
    "gikk|gått bort",
    "død|døde|avdød",
    "lei|trøtt|nok ** {mail}",
    "alt|for mange|mye ** {mail}",
    "{stop} ** {mail}",
    "ikke|ikkje ** {get} ** mer|lenger|flere|meir",
  ],
  complaint: [
    "dette|det|den|disse|her er|virker|ligner|ser ** spam|søppelpost|uønsket|uønska|svindel|phishing|nettfiske|ulovlig|uoppfordret",
    "uoppfordret|uoppfordrede|uønsket|uønskede|uønska|uanmodet ** mail|mailer|reklame|e|epost|eposter|henvendelse|henvendelser|markedsføring|meldinger|nyhetsbrev|post",
    "spam|søppelpost|phishing|svindel ** melding|klage|sendt|sendes|fra|via|mottatt|får|fått|melder|rapporterer",
    "melder|melde|anmelder|klage|klager|rapporterer|rapportere ** spam|misbruk|phishing|søppelpost|avsender|reklame|på|firma|mail|epost",
    "sender|sendt|mottar|får|fått|spammer ** spam|søppelpost|uønsket|uønskede|uoppfordret|phishing|svindelmail|søppel|dritt",
    "spammer|spammet|spammes|bombarderer|bombardert|trakasserer|overøst",
    "jeg|vi|eg|har|er * ikke|ikkje ** meldt|bedt|samtykket|gitt|godtatt|sagt|bestilt|abonnert|takket|godkjent|ønsket|påmeldt",
    "aldri ** meldt|bedt|samtykket|samtykke|gitt|godtatt|skrevet|tillatelse|sagt|bestilt|abonnert|registrert|takket|godkjent|ønsket|påmeldt",
    "uten|utan ** samtykke|tillatelse|godkjenning|lov|mitt|viten",
    "intet|ikke|manglende samtykke|kundeforhold",
    "hvor|hvordan ** har|fikk|fått|kommer|funnet ** adresse|adressen|epostadresse|epostadressen|opplysninger|mail|epost|navn|navnet",
    "adresse|adressen|adresser|epostadresse|liste|opplysninger ** kjøpt|solgt|stjålet|skrapet",
    "bryter|strider|brudd|mot|ulovlig ** lov|loven|gdpr|markedsføringsloven|regler|reglene|vilkår",
    "aldri ** hørt|handlet|kunde|kjøpt|kontakt",
    "kjenner ikke til",
    "kunde|kunder|kundene|bruker|avsender|firma ** sender|spammer|mailer ** uoppfordret|uønsket|uønskede|spam|reklame|uten|meg|daglig",
    "deres|dine kunder|kunde|servere|server|plattform|system ** spam|uoppfordret|phishing|misbruk|misbrukes|uønsket",
    "kunder|kundene|serverne|plattformen|servere deres ** spam|søppelpost|reklame|uønsket|uoppfordret|sender",
    "fortsetter|slutter ** å|ikke ** sende|maile|spamme",
    "utgir seg",
    "reservert|reservasjonsregisteret",
    "allerede|flere|ganger|gjentatte|tre|to ** avmeldt|meldt|bedt ** men|likevel|fortsatt|fremdeles|stadig|igjen|og|enda",
    "avmeldt ** men|likevel|fortsatt|fremdeles|stadig",
    "meldt meg av ** men|likevel|fortsatt|fremdeles|stadig|og",
    "til tross|selv ** avmelding|avmeldt|meldt",
  ],
  cancellation: [
    "si|sier|avslutte|avslutt|avslutter|stenge|steng|kansellere|slette|slett|oppsigelse|lukke ** konto|kontoen|abonnement|abonnementet|medlemskap|medlemskapet|avtale|avtalen|lisens|profil|prøveperiode",
    "konto|kontoen|abonnement|abonnementet|medlemskap|avtale|avtalen|lisens|profil ** opp|oppsagt|avsluttes|avsluttet|stenges|stengt|slettes|opphøre|kanselleres|oppsigelse|avslutte|slette|sies",
    "oppsigelse av mitt|vårt|konto|abonnement|avtale|abonnementet",
    "ikke fornye|forlenge|fornyes|forlenges",
  ],
  legal: [
    "artikkel|artikel|art 15|16|17|18|20|21|77|7",
    "henhold|medhold|ifølge|jamfør|jf ** gdpr|personvernforordningen|personopplysningsloven|artikkel|artikel|loven",
    "innsyn ** opplysninger|opplysningene|data|personopplysninger|personopplysningene",
    "innsynsbegjæring|innsynskrav|datatilsynet|personvernombud|slettekrav",
    "rett|retten til|å ** glemt|sletting|innsyn|protestere",
    "alle|samtlige ** opplysninger|personopplysninger|data ** slettes|slettet|slett|slette",
    "slett|slette|sletting ** alle|samtlige ** opplysninger|personopplysninger|data",
    "personopplysninger|personopplysningene|persondata ** slettes|slette|behandler|lagrer|lagres|behandles|sletting",
    "hvilke ** opplysninger|personopplysninger|data ** dere|har|lagrer|du",
    "advokat|advokater|advokatfirma|jurist|juridisk|juridiske|klient|klients",
    "rettssak|søksmål|stevning|retten|domstol|politianmeldelse|politianmelde|erstatning|erstatningskrav",
    "opphavsrett~|varemerke~|krenkelse",
    "dokumentasjon|bevis ** samtykke",
  ],
  forOther: [
    "min|mitt|mi|mine|vår|hans|hennes|for mor|far|mann|kone|ektefelle|sønn|datter|bror|søster|mormor|farmor|morfar|farfar|bestemor|bestefar|kollega|sjef|medarbeider|ansatt|barn|samboer|venn|venninne|forgjenger|foreldre|elev|assistent",
    "moren|faren|mannen|kona|sønnen|datteren|broren|søsteren|mora|sjefen|kollegaen min|mi|vår",
    "gikk|gått bort",
    "avdød|avdøde|død|døde",
    "ham|han|henne|dem|hans|hennes ** {send}|{erase}|{remove}|{mail}|ikke|fra",
    "{send}|{erase}|til|meld ham|henne|dem",
    "jobber|arbeider|ansatt ** ikke ** lenger|mer|her|hos",
    "sluttet|slutta|fratrådt|pensjonert|pensjonist|forlatt",
    "tidligere|forrige ** kollega|ansatt|medarbeider|adresse|epostadresse|mail",
    "gamle|gammel|annen|annet|andre ** adresse|adressen|epostadresse|epost|mail|konto|e",
  ],
  stay: [
    "ikke|ikkje|aldri ** slett|slette|fjern|fjerne|avmeld|melde|meld|ta ** meg|oss",
    "{erase}|{remove} ikke|ikkje|aldri ** meg|oss",
    "{erase}|{remove} meg|oss ** ikke|ikkje|aldri",
    "ved en|et feil|feiltakelse|uhell",
    "feil|feiltakelse|uhell ** avmeldt|meldt|slettet|melde|meldte|trykket",
    "hvorfor ** avmeldt|slettet|fjernet|får|mottar|meldt|tatt",
    "sett|sette|legg|legge|meld|skriv|skrive|registrer ** {me} ** på|til|inn|opp|igjen|tilbake",
    "legge|meldes|registreres|på ** igjen|tilbake",
    "fortsett|fortsette|fortsetter|gjerne ** sende|motta|få|å|maile|abonnere",
    "vil|gjerne ** bli|fortsatt|fremdeles|beholde|stå ** på|motta|få|nyhetsbrev|nyhetsbrevet|listen|lista",
    "vil gjerne ** ha|motta|få ** nyhetsbrev|nyhetsbrevet",
    "får|mottar|mottatt|fått ** ikke|ingen ** nyhetsbrev|nyhetsbrevet|eposter|mailer",
    "sluttet|slutta å komme",
  ],
  fewer: [
    "færre ** mail|mailer|nyhetsbrev|e|eposter|utsendelser",
    "for|litt|vel ** mange|mye|ofte ** mail|mailer|nyhetsbrev|eposter|meldinger?",
    "en|ein|ett|1|nok ** gang|mail|brev? ** i ** uka|uken|måneden|måned|uke",
    "i uka|uken|måneden ** fint|nok|holdt|holder|passe",
    "bare|kun ** viktige|månedlig|ukentlig|månedsbrev|fakturaer|kvitteringer|det|en",
    "ikke så|like ofte|mange|mye",
    "sjeldnere",
    "pause|midlertidig|utsette",
    "over|til|i sommeren|ferien|høsten|september|sommer",
    "men ** behold|beholde|fortsatt|gjerne|fremdeles ** kvitteringer|fakturaer|månedsbrevet|andre|nyhetsbrevet",
  ],
  changeOfAddress: [
    "ny|nye|nytt ** adresse|epostadresse|mail|e|epost|mailadresse",
    "byttet|bytta|bytter|bytte|endre|endret|endra|oppdater|oppdatere ** adresse|epostadresse|mail|e|epost|mailadresse",
    "adresseendring|heretter|framover|fremover",
    "bruk|benytt|send ** stedet|heretter",
  ],
  asSender: [
    "vår|vårt|våre|min|mine|mitt * abonnenter|mottakere|kunder|kontakter|medlemmer|lesere|brukere|kampanje|kampanjer|liste|lister|nyhetsbrev|utsendelse|utsendelser|domene|konto|skjema|mal|nettbutikk|givere",
    "abonnentene|abonnenter|mottakerne|mottakere|kundene|kontaktene|medlemmene|lista|listen|kampanjen|nyhetsbrevet|domenet vår|våre|vårt|min",
    "abonnenter|abonnentene|mottakere|kunder|kontakter|medlemmer|folk|noen|brukere ** avmelde|avmelder|avmeldt|melde|melder|meldt|avmeldes",
    "mottaker|mottakeren|kunde|kunden|abonnent|medlem|kontakt ** svarte|svarer|skriver|skrev|sier|sa|vil|ba|ber|ringer",
    "avmeldingsside|avmeldingsrate|bunntekst|mal|malen|editor|redigereren|api|smtp|dkim|spf|dmarc|webhook|plugin|integrasjon|åpningsrate|bounces|segment|avmeldinger",
    "hvordan ** fjerner|sletter|legger|importerer ** kontakt|kontakter|abonnent|kunde|mottaker",
    "kontakt|kontakter|abonnent|mottakere ** slette|fjerne|importere|eksportere",
    "søknad|søker|jobbsøknad ** stilling|stillingen|jobb|jobben|praksis?",
    "etter|siste|forrige|neste ** utsendelse|kampanje|utsendelsen",
    "søker|søker på ** stilling|stillingen|jobb",
    "kunde|abonnent|mottaker|medlem skriver|sier|vil|ber",
    "masteroppgave|forskning|undersøkelse|oppgave|tilbud ** på|om",
  ],
  otherSenses: [
    "håndterer|håndtert|håndtere|behandler|jobber ** klager ** på|om|spam|søppelpost",
    "spamfilter|spamfilteret|søppelpostmappe|søppelpostmappa|spammappe|søppelpostmappen|søppelpostfilter",
    "i|som|havner ** spam|søppelpost|søppelposten",
    "stopp|stoppested|stopper|holdeplass|busstopp ** buss|bussen|neste|tog|toget|ved|utenfor",
    "neste|siste stopp",
    "slett|slette|fjern|fjerne|ta ** bilde|bildet|logo|logoen|linje|linjen|linja|tekst|teksten|avsnitt|fil|filen|fila|knapp|knappen|produkt|vare|varen|punkt",
    "avmeld|avmelde|melde|meld ** kurs|kurset|møte|møtet|fest|arrangement|konferanse|undervisning|middag|påmelding",
    "takk|glad|fint ** for? ** avmeldte|slettet|fjernet|avmelding|sletting|avmeldt|meldte|fjerna|sletta",
    "klikk|klikke ** avmeld|avmelde|lenken|her|lenka",
    "hvis|ønsker du|dere ikke ** motta ** klikk",
    "synd|kjedelig|trist|dumt ** avmelde|melde|av",
    "faktura|fakturaen|ordre|bestilling|purring ** send|ikke|sende|stopp",
  ],
  question: [
    "hvordan|hva|hvorfor|når|hvor|hvem|hvilken|hvilke|korleis|kva|kvifor",
    "kan|går|er|har|skal|får|må|finnes|fungerer|stemmer|vet|skjer",
    "spørsmål|spørre|lurer",
  ],
  praise: [
    "takk|tusen|mange",
    "godt|god|gode|bra|fint|fin|fantastisk|deilig|interessant|super|flott|supert ** nyhetsbrev|mail|epost|artikkel|tips|arbeid|jobb|tilbud|lesing|lesning",
    "stå på",
    "gratulerer|elsker",
  ],
  sarcasm: [
    "elsker|deilig|fantastisk|takk|super|herlig|akkurat ** spam|dritt|søppel|reklame|enda|mer|flere",
    "akkurat|nettopp hva|det ** manglet|savnet|ventet|trengte",
    "mer|enda spam|reklame takk|mer",
  ],
  footer: [
    "du|dere mottar|får|mottok denne|dette|disse ** fordi|da",
    "klikk|klikke ** her|lenken|avmeld|nedenfor",
    "ønsker|vil du|dere ikke ** motta|lenger|mer ** klikk|avmeld|her",
    "vis|les|se ** nettleser|nettleseren|nettversjon",
    "personvernerklæring|personvern|vilkår|alle rettigheter",
  ],
  reachAll: [
    "alle|samtlige deres|dine|av? * lister|listene|nyhetsbrev|eposter|mailer|utsendelser|arkiver|tilbud|registre",
    "noe|intet|alt|overhodet|aldri|all|ingenting",
  ],
  reachSender: [
    "denne|dette|den|det|deres * liste|lista|nyhetsbrev|nyhetsbrevet|epostliste|utsendelse|firma|avsender|mailliste",
    "listen|lista|nyhetsbrevet|maillista|epostlisten|postlisten|postlista|epostlista",
  ],
  self: words("meg oss"),
  matters: words(`
    faktura~ papirfaktura~ regning~ kontrakt~ avtale~ pakke~ lever~ bestilling~ vare varen varer produkt~ domene~ refusjon~ passord~ betaling~ garanti~ reservasjon~ pris~ penge~
  `),
  negations: words("ikke ikkje aldri ingen intet uten verken neppe utan"),
  negatesAfter: true,
  conditions: words("hvis dersom såfremt ellers kanskje vurderer eventuelt muligens tenker om kommer"),
  politeConditions: [
    "hvis|dersom dere|du|det|mulig ** kan|vil|ville|kunne|mulig|er|går",
    "hvis|om mulig",
    "takknemlig|hyggelig|fint|glad|pris|bra hvis|om|på",
    "ellers ** jeg|vi|klager|anmelder|går|må|blir",
    "bedt|ber|be|spurt|spør|informasjon|alt|mail|opplysninger|samtykke|melding|melder om",
    "om at|å|deres|meg|oss|dette|det|uka|måneden",
    "det|likevel|fortsatt|stadig|de|ny|nye kommer",
    "kommer ** det|nye|flere|mail|eposter|fra|inn|mailer|stadig",
  ],
  politeRequests: [
    "kan|kunne|vil|må dere|du|man|jeg|vi|det|noen ikke? bare? ikke?",
    "vennligst|gjerne|takk",
    "vær|være|er vennlig|vennlige|snill|snille|grei|greie|dere|du",
    "ber|bes",
  ],
  threats: [
    "ellers|eller ** klager|anmelder|jeg|vi|kontakter|politianmelder|forbrugertilsynet|datatilsynet|advokat|forbrukertilsynet",
    "klager|anmelder|går ** til|hos forbrukertilsynet|datatilsynet|politiet",
  ],
  others: words(`
    hun kunder kunde abonnenter abonnent mottakere mottaker folk noen personer medlemmer medlem kontakter brukere lesere
    sier sa skriver skrev svarte svarer kolleger kollegaer
  `),
  conjunctions: words("og men eller uten for så fordi mens derfor samt dog"),
  continuations: words(`
    takk vennligst straks nå med en gang for fra av på i til og mer lenger igjen flere alle hos er snarest omgående helt allerede
    via som dette denne dere deres e post epost mail samt hvis uten her idag dag fortest noe å gjøre opp liste lista listen adresse
    adressen nyhetsbrev så tilbake manuelt framover fremover ut bort vekk bare faen også dritt herfra herfra ytterligere per noen da meir lengre min vår er snill
  `),
  polite: words(`
    takk vennligst hei hallo heisann god morgen dag kveld mvh hilsen hilsener vennlig vennlige med beste på forhånd meg oss nå
    straks omgående dere du fra denne dette deres lista listen nyhetsbrev nyhetsbrevet mail mailer epost alle og ja ok okei jeg vi vær så
    snill snille kjære redaksjon kundeservice support team sendt min iphone ipad android mange hilsen vh de det gjerne ha en fin
    grei greie takker venleg helsing
  `),
  addressNouns: words("adresse adressen epostadresse epostadressen mailadresse e post epost mail konto"),
  senderPrepositions: words("fra av via avsenderen avsender frå"),
  genitives: [],
  mailNouns: words("mail mailer eposter nyhetsbrev spam reklame utsendelser"),
};
