import { type IntentLanguage, words } from "./language.ts";
import {
  type SlavicGroup,
  slavicOptOut,
  slavicOptOutMaybe,
  slavicOtherThings,
  slavicStay,
} from "./slavic.ts";
import { slavicComplaint } from "./slavic-complaint.ts";

/** "Nočem" and "ne želim" are both "I do not want"; other verbs have "ne" before them. */
const grammar = {
  not: (group: string) => (group === "want" ? "{dontWant}" : `ne|ne-mi|ne-nam|ne-me|ne-nas|ne-se {${group}}`),
  did: (group: string) => `nisem|nismo|nisva * {${group}}`,
  from: "s|z|iz|od|sa",
  self: "se",
};

const mails = words(`
  maile mailov maili emaile emailov e-maile e-mailov e-maili e-pošto e-pošte e-poštna e-poštnih sporočil sporočila sporočili reklam
  reklame reklamo reklamami oglasov oglase oglasnih oglasna reklamnih reklamna reklamne ponudb ponudbe ponudbami spam spama spamov
  spamom smeti neželene neželenih novice novic novicami e-novic e-novice e-novicami obvestil obvestila obvestili mejle mejlov mejli
  novičk novičke promocij promocije promocijskih komercialnih komercialne marketinških trženjskih akcij akcije vabil
  neumnosti sranja sranje drek bedarij nadlegovanja korespondence letakov popustov kuponov
`);

const groups = {
  me: words("me mene nas @"),
  toMe: words("mi meni nam me mene nas name z-mano z-nami @"),
  my: words(`
    moj moja moje mojega mojo naš naša naše našega našo svoj svojo ta to tale tole naslednji spodnji navedeni moji svojem mojem
  `),
  address: words(`
    naslov naslova naslove mail maila mejl email emaila e-mail e-maila e-naslov e-naslova elektronski elektronskega elektronsko
    e-poštni e-poštnega e-pošto e-pošta poštni mailu mejla
  `),
  name: words(`
    ime priimek podjetje podjetja firmo firme nabiralnik predal kontakt kontakta šolo društvo številko nabiralniku predalu pošti
  `),
  data: words("podatke podatkov kontakte kontaktov"),
  list: words(`
    seznama seznamov seznam liste list lista baze baz bazo prejemnikov naročnikov naslovnikov adreme evidence evidenc novic e-novic mailing mailinga mailinglista maillista newsletterja newsletterjev novičnika naročnine obveščanja obvestil pošiljanja distribucijske distribucije podatkov podatkovne reklam kontaktov imenika pošiljateljskega poštnega mailov maila prejemanja e-mail oglasov sporočil glasila trženjskih trženja marketinga marketinške
  `),
  news: words(`
    novic e-novic novičnika newsletterja newsletterjev mailinga mailing mailinglista obveščanja e-novičk novičk maillista glasila
    prejemanja novice e-novice newsletter novičnik
  `),
  there: words("tukaj tod tega tam tu njih nje tega-vašega"),
  mail: [
    ...mails,
    ...words(
      "mail maila mejl akcijami novicami newsletter newsletterja newsletterjev novičnik novičnika sporočilo pošto pošte pisem pisma pisati e-mail ničesar nič",
    ),
  ],
  mails,
  these: words(`
    vaše vaših vašega vaš vaša vašo te tega teh to tako takih take takšnih takšne teh nobene nobenih nobenega kakršnihkoli kakršnih
    koli več od vas svoje svojih s z temi vašimi tvojih tvoje vsa vse vseh nadaljnjih podobnih dodatnih drugih reklamnih oglasnih
    komercialnih promocijskih neželenih neželene vseh trapaste neumne elektronskih elektronske
  `),
  things: words(`
    račun~ paket~ blag~ naročil~ pogodb~ dokument~ povezav~ datotek~ prilog~ gesl~ potrdil~ katalog~ papirnat~ sms opomin~ izpisk~
    kod~ razglednic~ kurir~ plačil~ poročil~ položnic~ fotografij~ slik~ pošiljk~ izdelk~ denar~
  `),
  remove: words(`
    odjavite odjavi odjavit odstranite odstrani odstraniti odstranit izbrišite izbriši izbrisati izbrisat zbrišite zbriši zbrisat zbrisati
    brišite črtajte črtaj črtati črtat izključite izključi izključiti izločite izločiti izločit umaknite umakni umakniti umaknit vzemite
    vzemi vzeti vzet dajte dajta dejte izpišite izpiši izpisati izpisat vrzite vrzi pobrišite pobriši pobrisati pobrisat izvzemite
    izvzeti snemite sneti zbrisite izbrisite crtajte spustite izpustite izpustiti blokirajte prečrtajte prečrtati mečite
    izbrisali odstranili odjavili črtali umaknili vzeli brisali zbrisali odvzemite prekličite unsubscribe izbrišete odstranite odjavite
    izbrišeta odstraniš izbrišeš odjaviš zbrišete umaknete
  `),
  removal: words(`
    odjavo odjave odjava izbris izbrisa odstranitev odstranitve črtanje črtanja izključitev izločitev umik umika izpis brisanje
    brisanja
  `),
  plea: words(`
    prosim prosimo prosil prosila zahtevam zahtevamo prošnja prošnjo zahteva želim želimo želel želela vljudno rabim naročam pričakujem
  `),
  that: words("da naj"),
  removed: words(`
    izbrišete izbrisali odstranite odstranili odjavite odjavili črtate črtali umaknete umaknili izbrisan izbrisana izbrisani odstranjen
    odstranjena odstranjeni odjavljen odjavljena črtan črtana umaknjen izključen izključena izločen zbrišete vzamete izključite
    izbrišite izpišete
  `),
  stopped: words("nehate nehali prenehate prenehali ustavite ustavili končate"),
  want: words(`
    želim želimo hočem hočemo rad rada radi želel želela želeli bi-rad bi-rada rad-bi rada-bi radi-bi želel-bi želela-bi hotel hotela
    prosim prosimo zahtevam zahtevamo nameravam mislim
  `),
  dontWant: words(`
    nočem nočemo nočeva ne-želim ne-želimo ne-bi-rad ne-bi-rada ne-bi-radi ne-potrebujem ne-potrebujemo ne-rabim ne-rabimo nisem-želel
    ne-želiva ne-bi-želel ne-bi-želela ne-zelim ne-zelimo necem nečem nimam-namena nimamo-namena ne-maram ne-maramo
  `),
  be: words("biti bit"),
  get: words(`
    prejemati prejemat dobivati dobivat dobiti brati sprejemati videti imeti prejeti prejemal prejemala prejemali dobival dobivala dobivali gledati
  `),
  send: words(`
    pošiljajte pošiljaj pošiljati pošiljat pošiljali pošiljal pošiljala pošiljate pošljite pošlji poslati poslat pošiljanje pošiljanja
    pošiljanjem posiljajte posiljat posiljati tlačite vsiljujte vsiljevati mečite metati dostavljajte dostavljati pošiljanju
    trosite nakladajte
  `),
  bother: words(`
    pišite piši pisati pisat pisali pisal pisanje nadlegujte nadleguj nadlegovati nadlegovat nadlegovanje nadlegovanjem spamajte spamaj
    spamati spamat spamanje spamanjem motite moti motiti motit kontaktirajte kontaktirati kontaktirat bombardirajte bombardirati
    bombardirat bombardiranje zasipajte zasipavajte zasipati zasipavati težite težiti težit gnjavite gnjaviti smetite smetiti obremenjujte
    obremenjevati oglašujte mailajte mailat zasipanje najedajte
  `),
  stop: words(`
    nehajte nehaj nehati nehat nehite nehi nehta prenehajte prenehaj prenehati prenehat prenehanje ustavite ustaviti ustavi končajte
    končati prekinite prekiniti prekini opustite opustiti zaustavite odnehajte nehate prenehate stopirajte
  `),
  iQuit: words("odjavljam odjavljamo"),
  quit: words("odjaviti odjavit odjavil odjavila odjavili odjavljam odjavljamo izpisati izbrisati"),
  resign: words("odpovedujem odpovedujemo odstopam izstopam"),
  out: words("dol ven proč stran izstopiti izstopil izstopila"),
  let: words("naj"),
  last: words("zadnji zadnje zadnja zadnjič poslednje"),
  more: words(`
    več nikoli nikdar nič nobenih nobene nobenega naprej prihodnje odslej vec dodatnih nadalje ničesar
  `),
  enough: words("dovolj dosti zadosti konec stop basta"),
  block: words("blokirajte blokirati blokiraj"),
  withdraw: words(
    "preklicujem preklicujemo preklicati preklic umikam umikamo umaknem razveljavljam odvzemam",
  ),
  consent: words("soglasje soglasja privolitev privolitve dovoljenje dovoljenja privoljenje strinjanje"),
  sent: words("poslal poslala poslali napisal napisala odposlal"),
  left: words(
    "odjavil odjavila odjavili odjavljal odjavljala odjavljali odjavljen odjavljena preklical preklicala",
  ),
  asked: words("prosil prosila prosili pisal pisala zahteval zahtevala opozoril opozorila klikal klikala"),
  often: words(
    "že večkrat trikrat dvakrát dvakrat petkrat stokrat ničkolikokrat kolikokrat tretjič drugič četrtič nekajkrat ponovno neštetokrat",
  ),
  still: words("še vedno spet znova kar naprej zopet vseeno vztrajno nenehno ponovno pa"),
  comes: words(`
    dobivam dobivamo prejemam prejemamo pošiljate prihaja prihajajo pišete pošiljajo spamate prejel prejela dobim dobil dobila hodi
    nadlegujete posiljate prileti letijo
  `),
  despite: words("kljub čeprav navkljub vkljub"),
  signed: words(`
    prijavil prijavila prijavili naročil naročila naročili prijavljal prijavljala včlanil včlanila
  `),
  accepted: words(`
    strinjal strinjala strinjali privolil privolila privolili soglašal soglašala
  `),
  agreed: words(`
    dal dala dali podal podala podpisal podpisala dovolil dovolila
  `),
  requested: words(`
    prosil prosila prosili zahteval zahtevala hotel hotela želel želela registriral registrirala
  `),
  gave: words(`
    dal dala dali posredoval posredovala zaupal zaupala pustil pustila
  `),
  never: words(`
    nikoli nikjer nikdar
  `),
  without: words(`
    brez
  `),
  sends: words(`
    pošilja pošiljajo pošiljate piše pišejo pišete dobivam dobivamo dobil dobila prejemam prejemamo prejel prejela prihaja prihajajo prispel prispela spamate dobim
  `),
  whence: words(`
    od-kod odkod kje kako
  `),
  have: words(`
    imate dobili vzeli pridobili našli poznate imajo
  `),
  who: words(`
    kdo
  `),
  gaveAway: words(`
    dal dala prodal prodala posredoval kupili ukradli prodali prodajate
  `),
  dontKnow: words(`
    ne-poznam ne-poznamo nimam-nič nimamo-nič ne-vem-kdo prvič-slišim
  `),
  phishing: words(`
    phishing~ ribarjenj~
  `),
  fraud: words(`
    prevara prevaro prevaranti goljufija goljufijo
  `),
  report: words(`
    prijavljam prijaviti prijavil prijavila prijava prijavo pritožba pritožbo pritožujem pritožil pritožila
  `),
  abuse: words(`
    spam spama spamanje pošiljatelja zlorabo zloraba neželeno neželena
  `),
  harass: words(`
    nadlegujete nadleguje nadlegujejo zasipate zasipavate zasipava zasipavajo zasipa bombardirate bombardira obremenjujete vznemirjate gnjavite težite spamate spamajo morite
  `),
  illegal: words(`
    nezakonit~ protipravn~ nelegaln~ ilegaln~
  `),
  unwanted: words(`
    neželen~ nenaročen~ nezahtevan~ nezaželen~
  `),
  junk: words(`
    smeti spam spama navlako sranje
  `),
  yourClient: words(`
    vaš-uporabnik vaša-stranka vaše-stranke vašega-uporabnika vaš-naročnik vaši-uporabniki
  `),
  yourService: words(`
    vaše-platforme vašo-platformo vaših-strežnikov vašega-strežnika vaše-storitve vašo-storitev vaš-strežnik vašega-sistema
  `),
  enrolled: words(`
    prijavil prijavila prijavili dodal dodali vpisal vpisali uvrstil uvrstili naročil naročili
  `),
  cancel: words(`
    ugasnite ugasni ugasniti izklopite izklopi izklopiti odpovejte ukinite prekličite
  `),
  filler: words(`
    prosim prosimo lepo takoj nemudoma že enkrat končno zdaj sedaj čimprej prej vljudno tudi vas vam ročno trajno dokončno popolnoma res no pa mi te jaz bi da naj danes raje kar hvala lahko vendar mogoče prosil prosila gospod gospa vi sem hitreje kot najprej iskreno preprosto za vedno že-enkrat ste si ter tako vsaj se mimogrede imam mam imamo
  `),
} satisfies Record<SlavicGroup, readonly string[]> & { readonly dontWant: readonly string[] };

export const sl: IntentLanguage = {
  language: "sl",
  common: words(`
    in je na se da za ne v ki so z s po od iz sem ste smo si bi ali pa kot kaj tudi kako kje kdaj zakaj kdo ker še že lahko moj moja
    vaš vaša vaše vaših vas vam mi me mene nas nam jaz to ta te tega bil bila biti ni nisem samo pri do k več hvala prosim lep pozdrav
    pozdravljeni spoštovani če če naj tem vse imate imam kar sicer
  `),
  groups,
  optOut: [
    ...slavicOptOut(grammar),
    "{me} {filler}? {filler}? {filler}? dol|ven|stran s|z|iz ** {list} {list}? {list}?",
    "dajte|dejte|dajta|vzemite|vrzite|spravite {me} {filler}? {filler}? dol|ven|stran s|z|iz|od ** {list} {list}? {list}?",
    "dajte|dejte|vzemite|vrzite|spravite {me} dol|ven|stran",
    "dajte|dejte|dajta|lahko|mi ** {me} ** {remove} {filler}? s|z|iz ** {list} {list}? {list}?",
    "{want} ** {remove}|{quit} s|z|iz|od * {list} {list}?",
    "{want} ** se {filler}? {quit} s|z|iz|od|na * {list} {list}?",
    "{want} ** se {filler}? {quit}",
    "se {filler}? {want} {quit}",
    "{want} {filler}? {removal} s|z|iz|od * {list} {list}?",
    "se * odjavljam|odjavljamo s|z|iz|od * {list} {list}?",
    "odjavljam|odjavljamo se? {filler}? od|s|z|iz ** {news}|{mail}|{list} {list}?",
    "preklicujem|prekličite|prekinite|prekinjam|odpovedujem|preklicati|odpovejte|odpovedati|ukinite|odjavite|ustavite {filler}? {me}|{my}? * naročnino|naročilo|prejemanje|prijavo|pošiljanje|obveščanje * na|od|novic|e-novic|newsletterja|reklam|sporočil ** {news}|{mail}? {mail}?",
    "{plea} ** preklic|odpoved|ukinitev|prenehanje ** prejemanja|pošiljanja|naročnine|naročila|obveščanja ** {news}|{mail} {mail}?",
    // ne pošiljajte mi
    "ne {toMe} {more}? {filler}? {send}|{bother} {more}? {toMe}? {mail}? {mail}?",
    "ne {toMe}? {more} {filler}? {toMe}? {send}|{bother} {toMe}? {more}?",
    "ne {toMe}? {more} {filler}? {toMe}? {send}|{bother} ** {mails} {mail}?",
    "ne {toMe} {more}? {filler}? {send}|{bother} ** {mail} {mail}?",
    "naj {toMe} {more}? ne|nihče {more}? {send}|{bother}|prihaja|pride ** {mail}? {mail}?",
    "da|naj {toMe}? {more}? ne|nehate {toMe}? {more}? {send}|{bother}|pošiljate|pišete {toMe}? {more}? ** {mail}? {mail}?",
    "{want} *** da {toMe}? {more}? ne|nehate {toMe}? {more}? {send}|{bother}|pošiljate|pišete {toMe}? {more}?",
    "{stop} {filler}? {toMe}? {filler}? {send}|{bother} ** {mail}|{toMe}? {mail}?",
    "{stop} {filler}? s|z {filler}? tem|temi|vašim|vašimi|svojimi|svojim|to|vso * {mail}|{send}|{bother} {mail}?",
    "{stop} {filler}? s|z pošiljanjem|spamanjem|nadlegovanjem|bombardiranjem|pisanjem|zasipanjem|{mail} ** {mail}? {mail}?",
    "{dontWant} {filler}? {more}? {filler}? {get} {more}? ** {mail}? {mail}?",
    "{more} {filler}? ne|nočem|nočemo želim|želimo|bi|rabim? rad|rada|radi? {get}? ** {mail} {mail}?",
    "ne {more} {get}|želim|želimo ** {mail} {mail}?",
    "ne bi {more}? {filler}? rad|rada|radi|želel|želela {more}? {get} ** {mail}? {mail}?",
    "rad|rada|radi bi * {more} ne {get} ** {mail} {mail}?",
    "raje|rajši ne|bi {get} ** {mail} {mail}?",
    "{mail} {mail}? {filler}? {more}? {dontWant} {get}? {more}?",
    // "Vesel bom, če od vas ne dobim nobenega sporočila več."
    "vesel|vesela|veseli|hvaležen|hvaležna|hvaležni *** ne ** dobim|dobil|dobila|dobimo|prejmem|prejel|prejela|prejemal|dobival|dobivam|prejemam ** {mail} {mail}? {more}?",
    "{dontWant} {filler}? od vas ** {mail}|ničesar|nič|{get}",
    "{dontWant} ** biti * na|v|med ** {list} {list}?",
    "nisem|nismo|nimam|nimamo ** interesa|zainteresiran|zainteresirana|zainteresirani ** {get}|za|vaš~ ** {mail} {mail}?",
    "nobenih|nobene|nobenega {more}? {mail} {mail}? {more}?",
    "{mail} {mail}? več|nič ne {toMe}? {send}",
    "imam|imamo {filler}? dovolj|dosti|zadosti * {mail} {mail}?",
    "dovolj|dosti mi|nam? je|imam|imamo * {mail} {mail}?",
    "dajte|dejte|daj|pustite|pusti {filler}? {me}|mi|{toMe} {filler}? mir|miru|pri miru?",
    "dajte|dejte|daj|pustite|pusti {filler}? {me}|mi|{toMe} {filler}? mir|miru|pri miru? s|z ** {mail} {mail}?",
    "pozabite|pozabi {filler}? na|moj {my}? {address}|name|me|nas",
    "ne dovolim|dovoljujem|dovoljujemo|soglašam|soglašamo|privolim|privoljujem|strinjam ** {send}|{mail}|{get}|trženj~ ** {mail}? {mail}?",
    "se ne strinjam|strinjamo ** {send}|{mail}|{get}|trženj~ ** {mail}? {mail}?",
    "prepovedujem|prepovedujemo|nasprotujem|nasprotujemo|ugovarjam|ugovor ** {send}|{mail}|{bother}|trženj~|uporab~ ** {mail}|trženj~? {mail}?",
    "dodajte|dajte|uvrstite|vpišite {me}|{my} ** {address}? na|v ** črno|robinsonov~|blokiran~|nezaželen~ listo|seznam?",
    "naj bo|je to? ** zadnje|zadnji|zadnja|zadnjič * {mail}? *** ki|od|kar?",
    "to naj bo zadnje|zadnji|zadnja|zadnjič * {mail}",
    "{want} *** da {me} {filler}? {removed} ** {list}? {list}?",
    "{want} *** da {my} ** {address} {address}? ** {removed} ** {list}? {list}?",
    "{my} * {address} {address}? {filler}? {removed} s|z|iz ** {list} {list}? {list}?",
    "kolikokrat|koliko|kako|doklej ** {bother}|prositi|pisati|odjaviti|odjavljati|napisati *** {remove}|{removed}|{stop}|{send}",
    "naša|naše|naš|pri|mi šola|podjetje|organizacija|občina|društvo|knjižnica|firma ** ne|noče|prosi ** {get}|{removal}|{mail} ** {list}|{mail}? {mail}?",
    "unsubscribe me|prosim|nas|please",
  ],
  optOutAlone: [
    "odjava|odjavo|odjavite|odjavi|odjavljam|odjavit|odjaviti|odjavljam|izbris|izbrišite|izbriši|izbrisati|odstranite|odstrani|odstranitev|črtajte|zbrišite|stop|dovolj|dosti|konec|basta|nehajte|nehaj|prenehajte|unsubscribe|izpis|izpišite|preklic|prekličite|ustavite|nehite",
    "odjava|odjavo|odjavite|odjavi|preklic|izbris|{removal} od|s|z|iz|na|prejemanja|naročnine|novic|e-novic ** {list}|{news}? {list}?",
    "odjava|odjavo|preklic|odpoved novic|e-novic|newsletterja|naročnine|prejemanja|mailinga|obveščanja {news}?",
    "prošnja|prosim|zahteva|zahtevam za {removal}",
    "dovolj|dosti|konec|stop mi? je|s|z? {mail}|tega|spamom|spamu|reklamam|reklamami",
    "stop|nič več? {mail}|reklamam|spamu",
    "nočem|nočemo|ne-želim|ne-rabim|ne-maram več|tega|to|nič|vaše|vaših tega|nič|več?",
    "več nočem|ne-želim",
    "ne pošiljajte|pošiljaj|pošiljati|pišite|pisati|spamajte|nadlegujte|težite|posiljajte več|mi|nam|nič?",
    "nehajte|nehaj|prenehajte|nehite|dajte|pustite že? enkrat|s|mir|to|tem|me? tem?",
    "brez|nobenih reklam|novic|mailov|spama|oglasov|newsletterjev",
    "rad|rada|radi|želim|želel|želela|hočem bi? se? odjaviti|odjavil|odjavila|odjavit|odjavili",
    "bi se? odjavil|odjavila|odjavili",
    "odjebite|odjebi|marš|spizdite|izginite",
    "ne zanima me več",
    "dol s|z ** {list}",
  ],
  optOutMaybe: [
    ...slavicOptOutMaybe(grammar),
    "kako|kje|kam ** odjavim|odjaviti|odjavit|odjavimo|odjavi|izbrišem|prekličem|izpišem|znebim|znebiti|odjavo|odjava|preklicati",
    "ne|ni ** morem|moremo|da|mogoče|uspe|uspelo|znam|najdem|vidim|dela|deluje ** odjav~|povezav~|gumb~|link~",
    "odjav~|povezava|gumb|link ** ne|ni ** dela|deluje|odpre|najdem|mogoče|napak~",
    "ni|manjka|kje ** odjav~|gumb~|unsubscribe",
    "ne zanima|zanimajo",
    "{me} ne zanima|zanimajo",
    "nisem|nismo|nimam|nimamo ** zainteresiran~|interesa|zanimanja",
    "ne hvala",
    "hvala ne",
    "napačen|napačna|napačni|napačno|pomota|zmotili ** naslov|oseba|osebo|naslovnik|številka",
    "to ni|nisem ** pravi|prava|jaz",
    "ne|ni ** več ** zaposlen~|dela",
    "kdo ** ste|je|to",
    "odjava|odjavite|odjavo|odjaviti|odjavljam|odjavil|odjavila|odjavit|unsubscribe",
    "nadlegujete|spamate|težite|zasipate|zasipavate|bombardirate",
    "dovolj|dosti|sit|sita|naveličan~ ** {mail}|vas|tega|imam",
    "pustite|dajte ** mir|miru",
    "ne {toMe}|{more} ** {send}|{bother}|{get}",
    "nehajte|nehaj|prenehajte|nehite ** {mail}|{send}|{bother}|prosim|s",
    "ne bi|več ** {get}",
    "znebiti|znebim|rešiti ** {mail}|vas|{list}",
  ],
  complaint: [
    ...slavicComplaint(grammar),
    "nimate|nimajo|nima|niste * {consent} .",
    "to|čisti|navaden|ta|tak|vaš|vašega|pošilja|pošiljajo|pošiljate|prijavljam|prijaviti|prijavil|prijavila|prejemam|dobivam|dobil|dobila|prejel|prejela|prihaja|vir|širi|spet|nadlegujete spam|spama|spamom",
    "je spam",
    "spam ki|prihaja|poslan",
    "me|nas|mi|ki|stranka|uporabnik|podjetje|firma spama",
    "spamer~|spammer~|spamate|spamajo|spamanje|spamati|spamat",
    "nikjer se? nisem|nismo {signed}|{requested} .",
    "{despite} ** odjav~|prošnj~|zahtev~ *** {still}|{comes}",
    "kolikokrat|koliko ** odjavljati|klikati|spamali",
    "{yourClient} *** {unwanted} {mail}",
    "množično ** pošilja|pošiljajo ** {mail}",
  ],
  cancellation: [
    "zapreti|zaprite|zaprl|zaprla|zaprem|izbrisati|izbrišite|izbris|ukiniti|ukinite|ukinitev|zaprtje|deaktivirati|deaktivirajte|odstraniti|odstranite|preklicati|zbrišite|izbrisal|izbrisala|brisanje|zbrisat|ukinil|ukinila|preklic ** račun|računa|profil|profila|uporabniški|uporabniškega|konto|članstv~",
    "račun|profil|članstvo|pogodbo|naročnino|paket ** zapreti|zaprite|izbrisati|ukiniti|odpovedati|prekiniti|preklicati|zaprem|izbrišite|ukinite|odpovedujem|prekličite|odpovem",
    "odpoved|odpovedati|odpovedujem|odpovedujemo|odpovejte|odstopam|odstop|prekiniti|prekinitev|prekinjam|preklicati|preklicujem|prekličite|preklic|stornirati|stornirajte|razdreti|odpovem|odpovedal|odpovedala|prekinil ** pogodb~|naročnin~|paket~|članstv~|licenc~|storitv~|storitev|plačljiv~|premium|tarif~|preizkus~|rezervacij~|naročil~",
    "ne podaljšajte|podaljšati|podaljšujte|obnovite|obnavljajte|podaljšam",
    "vrniti|vrnite|vračilo|povrnite|povrnjen~|vrnitev|povračilo ** denar~|plačil~|znesk~|kupnin~",
    "denar ** nazaj|povrn~|vrn~",
    "ne|nehajte ** bremenite|trgajte|zaračunavajte|zaračunavati|bremeniti",
  ],
  legal: [
    "člen|člena|členom|členu|čl gdpr|15|16|17|18|20|21|77|splošne|zvop~|uredbe",
    "15|16|17|18|20|21|77|7 člen|člena|členom|členu|čl",
    "na|v|po|skladu|podlagi ** gdpr|zvop~|zakona|zakonom|uredbe|uredbo|splošn~ ** zahtev~|prosim|podatk~|člen~|pravic~|posred~|želim",
    "gdpr ** zahtev~|prosim|prijav~|pravic~|izbris~|člen~",
    "osebn~ podat~ ** kopij~|izbri~|obdel~|hran~|dostop~|posred~|uniči~",
    "kopij~|izbri~|dostop~|katere|vse|vseh|posred~|seznanit~|obdel~|varstv~|uniči~ ** osebn~ podat~",
    "osebne|osebnih podatke|podatkov",
    "katere|kakšne|vse ** podatke|podatki|informacije ** o meni|hranite|obdelujete|imate",
    "{remove} ** vse|moje|naše ** podatke",
    "pravic~ ** izbris~|pozab~|dostop~|ugovor~",
    "informacijsk~ pooblaščen~",
    "pooblaščen~ oseb~|pooblaščenc~",
    "odvetnik~|odvetnic~|pravnik~|pravni|pravno|pravnega|pravnih|sodišč~|sodn~|tožb~|tožil~|policij~|tožilstv~|odvetnišk~|kazensk~",
    "avtorsk~ pravic~",
    "blagovn~ znamk~",
    "kršitev|kršenje|kršite avtorsk~|blagovn~",
    "dokažite|dokaz|dokazilo|predložite ** soglasj~|privolit~",
    "odškodnin~",
    "tržn~ inšpek~|akos|agencij~",
  ],
  forOther: [
    "{remove} {filler}? ga|jo|jih s|z|iz",
    "ga|jo|jih {filler}? {remove} s|z|iz",
    "ne|ni ** dela|delajo|zaposlen~ ** pri|tukaj|nas|več",
    "pri nas ** ne|ni ** dela|delajo|zaposlen~",
    "mama|mož|žena|oče|babica|dedek|sodelavec|sodelavka ne|noče|ni|prosi ** želi|več|prejemati|dobivati",
    "moj|moja|mojega|moje|mojemu|moji|naš|naša|našega|naše|našemu|naši|svojega ** mož|moža|možu|žena|žene|ženi|ženo|oče|očeta|očetu|mama|mame|mami|mamo|mati|sin|sina|sinu|hči|hčerka|hčerke|hčerki|hčere|brat|brata|bratu|sestra|sestre|sestri|babica|babice|babici|dedek|dedka|dedku|sodelavec|sodelavca|sodelavcu|sodelavka|sodelavke|sodelavki|prijatelj|prijatelja|prijatelju|prijateljica|uslužbenec|zaposleni|šef|šefa|šefu|šefica|otrok|otroka|starši|staršev|partner|partnerja|predhodnik|predhodnica|tašča|tast|stara|stric|teta|kolega|kolegica|kolegice|soprog|ati|atija|nona|nono",
    "umrl|umrla|umrli|preminil|preminila|pokojni|pokojna|pokojnega|pokojne|rajni|rajnka|preminul",
    "ne|nehajte|prenehajte {filler}? mu|ji|jim|njemu|njej {filler}? {more}? {send}|{bother}",
    "ne {send}|{bother}|pošiljajte|pišite {filler}? {more}? mu|ji|jim|njemu|njej",
    "{remove} ** njega|njo|jo|njih|njegov~|njen~|njihov~",
    "njegov~|njen~|njihov~ ** {remove}|{removed}|{removal}|odjav~",
    "ne|ni ** več ** pri|dela|zaposlen~|nas ** zaposlen~|nas|dela|podjetj~?",
    "bivši|bivša|nekdanji|nekdanja|bivšega|bivše|nekdanjega ** sodelav~|zaposlen~|uslužben~|naslov~|delav~|šef~",
    "odšel|odšla|odpovedal|upokojil|upokojila|zapustil|zapustila ** podjetj~|pokoj~|se|firm~|službo",
    "star~|prejšnj~|drug~|nekdanj~|nov~ naslov|naslova|mail|maila|e|email|poštni|nabiralnik|elektronski",
    "v|po|za imenu|naročilu|pooblastilu|moža|ženo|mamo|očeta ** moža|žene|mame|očeta|odjav~|sodelav~|{remove}",
  ],
  stay: [
    ...slavicStay(grammar),
    "{neremove} ** {me}|{my}|s|z|iz|nas|ne|odjav~",
    "ne {filler}? {me} {filler}? {remove}|brisati|odjavljati|odstranjevati|odjavljajte|odstranjujte|brišite|črtat|brisat|odstranjevat",
    "nočem|nočemo|ne-želim|nisem-hotel|nisem-želel|ne-nameravam|nisem-prosil|nisem-hotela|nisem-želela|nimam-namena *** {quit}|{remove}|{removed}|odjave|odjavo|izbris~|odjavljati",
    "ne odjavljam|odjavljamo|odjavite",
    "se nisem|nismo odjavil|odjavila|odjavili",
    "nisem|nismo se odjavil|odjavila|odjavili",
    "pomotoma|nehote|zmoto|napaka|nenamerno|slučajno|ponesreči|nevede|neprevidno *** odjav~|odstran~|izbris~|klikn~|pritisn~|preklic~",
    "odjavil|odjavila|kliknil|kliknila|pritisnil|pritisnila|odjavili|preklical|odstranil *** pomotoma|nehote|slučajno|ponesreči|pomoti|zmoti|nenamerno|nesreči|napaki",
    "zakaj|čemu ** izbrisan~|odstranjen~|odjavljen~|odjavili|izbrisali|odstranili|črtan~|ne|več|nič|ni|izključen~ ** {get}|dobivam|prejemam|prihaja|pošiljate|me|seznam~|prejel?",
    "sem|smo|bil|bila|nekdo|ste|sistem * izbrisan~|odstranjen~|odjavljen~|odjavili|izbrisali|odstranili|črtan~ ** s|z|iz|me|{list}",
    "dodajte|dodaj|dodati|vrnite|vrniti|prijavite|prijaviti|vpišite|vpisati|uvrstite|vključite|obnovite|naročite ** nazaj|spet|znova|ponovno|me|nas|na|novic~",
    "ponovno|spet|znova|nazaj ** prijav~|doda~|prejema~|naroč~|vpis~|dobiva~|vključ~|na",
    "ne|nič|nisem|ni ** več? ** dobivam|prejemam|dobil|prejel|dobila|prejela|prihajajo|prišlo|prišle|pride|prihaja ** novic~|e|newsletter~|sporočil~|mail~",
    "novic~|e-novic~|newsletter~|mail~ ** ne|nič ** dobivam|prejemam|prihajajo|prihaja|pridejo",
    "rad|rada|radi|želim|želimo|želel|želela|bi ** ostal~|ostati|še|naprej|nadaljeval~|vedno|obdržati ** prejem~|na|naroč~|dobiv~|bra~|seznam~",
    "rad|rada|radi|z veseljem|berem|prebiram|beremo ** berem|beremo|prebiram|vaše|novice",
    "želim|rad|rada|bi se? naročiti|prijaviti|prijavil|prijavila|naročil|naročila|prejemati|dobivati ** novic~|na|e-novic~|vaš~",
    "kar pošiljajte|pišite|naprej",
    "še naprej pošiljajte|pišite|pošiljate|prejem~",
    "nadaljujte",
    "pustite|obdržite ** me|nas ** na|v ** seznam~|listi|bazi",
    "ne morem|moremo|uspe|uspelo ** prijavi~",
    "škoda ** odjav~|zamudi~",
  ].map((each) =>
    each.replaceAll(
      "{neremove}",
      "ne brišite|odjavite|odjavljajte|odstranite|odstranjujte|izbrišite|črtajte|umaknite|vzemite|zbrišite|brisati|odstraniti|odjaviti|izbrisati|črtati|izključite|brisat|izpišite",
    ),
  ),
  fewer: [
    "manj|redkeje|redkejše ** {mail}|pošilj~|pogosto|piš~|obvest~|prejem~|kot",
    "{mail}|pošiljajte|pošiljati|pišite ** manj|redkeje",
    "enkrat|dvakrat|enkraten na|tedensko|mesečno|letno|dnevno teden|mesec|leto|dan?",
    "enkrat|dvakrat ** tedensko|mesečno|letno",
    "samo|le|zgolj|edino ** pomembn~|teden~|meseč~|račun~|naročil~|enkrat|najpomembn~|obvestila|povzet~",
    "začasno|prekinit~|premor|pavz~|ustav~ ** {mail}|za|čas|dopust~|poletj~",
    "čez|za ** poletje|dopust|počitnic~",
    "razen|a|ampak|vendar|pa|toda|samo ** račun~|pustite|ohranite|obdržite|meseč~|teden~|pošiljajte|želim|naj ** {mail}|ostane~?",
    "{mail} ** pustite|ohranite|obdržite|ostanejo",
  ],
  tooMuch: ["preveč|prepogosto|preveč|prepogosta|preveliko|toliko ** {mail}|pošilj~|piš~?", "tako pogosto"],
  changeOfAddress: [
    "nov|novi|novega|nova|novo|novem|spremenjen~ ** naslov~|mail~|e|email~|elektronsk~|pošt~|@",
    "spremenil~|zamenjal~|zamenjajte|spremenite|spremeniti|menjal~|sprememb~|zamenjav~|posodobi~|menjam|spreminjam|zamenjati ** naslov~|mail~|e|email~|elektronsk~|pošt~",
    "naslov|mail|email|e-naslov ** spremenil|zamenjal|spremeni|spremenjen|se",
    "odslej|poslej|naprej|zdaj ** pišite|pošiljajte|na",
    "pišite|pošiljajte|kontaktirajte ** na @|nov~",
  ],
  asSender: [
    "naš~|moj~|naše|naši|svoj~ strank~|naročnik~|prejemnik~|kontakt~|kampanj~|predlog~|domen~|bralc~|uporabnik~|član~|kupc~|spletn~|trgovin~|obrazec|obrazc~|občinstv~|donator~|novičnik~|newsletter~|novice|novicah|seznam|seznamu|sezname",
    "api|webhook~|smtp|integracij~|vtičnik~|wordpress|mailchimp|dns|dkim|spf|dmarc|segment~|csv|bounce~|endpoint",
    "stopnj~|delež~|odstot~|število|statistik~ ** odjav~|odpir~|klik~|pritožb~",
    "strank~|naročnik~|prejemnik~|uporabnik~|ljudje|bralec|bralka|bralci|kupec|kupci|član~|naročnic~ ** odjav~|pritož~|ne|piše|pravi|prosi|želi|je|odgovor~|zahtev~|noče|sprašuj~|napisal~|klikn~",
    "kako|kje|kam ** dodam|doda~|vstavi~|nastav~|uvoz~|izvoz~|odstran~|izbri~|prilagod~|spremen~|ured~ ** povezav~|gumb~|odjav~|kontakt~|naročnik~|prejemnik~|strank~|obrazec|nog~",
    "povezav~|gumb~|stran|obraz~ ** za odjav~ ** predlog~|dodati|dodam|nog~|naš~|nastav~",
    "kampanj~ ** ustav~|odpošl~|načrt~|predviden~|zaženi~|preklic~|prestav~|odlož~",
    "ustav~|preklic~|prestav~|odlož~|zaženi~ ** kampanj~|pošiljanja~",
    "odstranili|izbrisali|odjavili smo|sem ** njega|naročnik~|strank~|prejemnik~|ga|jo",
    "življenjepis~|prijavljam se|delovno mesto",
    "delovn~ mest~",
    "cv|razpis~|kandidat~|zaposlit~",
    "anket~|raziskav~|diplomsk~|magistrsk~|intervju~",
    "agencij~ ** strank~|kampanj~|upravljamo",
  ],
  otherSenses: [
    ...slavicOtherThings(grammar),
    "map~|filter|filtr~|predal~|nabiralnik~ ** spam|spama|neželen~|vsiljen~",
    "neželen~|vsiljen~|nezaželen~ pošt~ map~|predal~|filter|filtr~",
    "v|med|kot|mapi|mapo|mape spam|spama|spamu|neželen~|vsiljen~ pošt~?",
    "protispam~|antispam~|spamfilter",
    "odjav~ ** od|iz|s|z|na|izpit~ izpit~|tečaj~|kosil~|malic~|prehran~|vrtc~|šol~|predmet~|dogodk~|tabor~|tekm~|hotel~|sob~|zavarovan~|tekmovan~|delavnic~|krožk~|vaj~",
    "{remove} ** slik~|fotografij~|logo~|logotip~|vrstic~|besedil~|odstav~|datotek~|stran|gumb~|izdel~|komentar~|objav~|članek|člank~|napak~|dokument~|oglas|ime|prilog~|video~|podvojen~",
    "logo~|slik~|fotografij~|besedil~|datotek~|vrstic~ ** {remove}",
    "hvala *** da? ** odstranili|izbrisali|odjavili|črtali|odjavo|izbris|odstranitev",
    "potrj~|potrdite ** odjav~|izbris~",
    "{remove}|{me}|{my} ** s|z|iz ** udeležencev|udeleženk|administratorjev|skrbnikov|zaposlenih|čakalne|čakalnega|ekipe|skupine|tekmovanja|gostov|kandidatov|projekta|tečaja|dogodka|izleta {list}?",
    "več? informacij ne rabim|potrebujem|potrebujemo",
    "{dontWant} več|dodatnih? informacij",
    "ne {send} ** jutrišnj~|načrtovan~|dokler|preden|še|dokler",
    "za|če|želite odjavo|se|odjaviti ** kliknite|kliknite|tukaj",
    "avtobus~|vlak~|postaj~ ** stop",
    "vzemite|dajte|dejte ** čas|zakup|upoštev|vedeti|znanj~|sabo",
    "nehal~|neha|prenehal~ ** delati|delovati",
  ],
  question: [
    "kako|kaj|zakaj|kdaj|kje|kdo|kateri|katera|koliko|ali|od|čemu|kam|a|do",
    "vprašanje|zanima vprašati|me|zanima?",
    "lahko|mi|ali povest~|poveste|razložite",
  ],
  praise: [
    "hvala|zahvaljujem|zahvaljujemo za|najlepša|lepa",
    "odličn~|super|čudovit~|zanimiv~|koristn~|dobr~|krasn~|lep~ ** novic~|sporočil~|člank~|delo|dela|vsebin~|številk~|ponudb~",
    "le|samo tako naprej",
    "rad|rada|z veseljem ** berem|prebiram",
    "čestit~|všeč|bravo",
  ],
  sarcasm: [
    "odličn~|super|hvala|obožujem|krasno|čudovit~|ljubim|bravo ** spam~|smeti|neželen~ ** več?",
    "točno|ravno|prav ** to|tega ** sem|manjkal~|potreboval~|čakal~|rabil~",
    "ravno to|tega",
    "vedno|celo ** življenje|sanjal~",
    "komaj čakam",
  ],
  footer: [
    "to|ta ** sporočilo|mail|e-pošta|prejemate|e-mail ** ker|prejeli|ste|prejemate",
    "prejemate|prejeli|dobivate ** ker|saj|to",
    "če|v|za ** ne|želite|odjavo ** želite|kliknite|odjavite ** kliknite|tukaj|odjav~",
    "kliknite|klikni ** tukaj|povezav~|odjav~|spodaj",
    "vse pravice pridržane",
    "politik~ zasebnosti",
    "odprite|oglejte|prikaži ** brskalnik~",
    "lahko se|kadarkoli|novice ** odjavite|prekličete",
  ],
  reachAll: [
    "vseh|vse|vsa|kakršnihkoli|kakršnegakoli|nobenih|nobene|nobenega|kakršnihkoli|nikakršnih|katerihkoli ** seznam~|{mail}|baz~|novic~|list~|oglas~|reklam~|obvestil~|komunik~",
    "nikoli|nikdar ** več|nič",
    "ničesar|nič|vsega",
  ],
  reachSender: [
    "te|tega|ta|teh|vaše|vašega|vaših|to ** liste|seznama|novic|e-novic|pošiljatelja|podjetja|baze|newsletterja|mailinga|trgovine",
    "novic|e-novic|newsletterja",
  ],
  negations: words(
    "ne ni nisem nismo niste brez niti namesto pomotoma škoda nehote slučajno nikar ponesreči nočem",
  ),
  negatesAfter: false,
  conditions: words(
    "če kadar ali ako morda razen sicer razmišljam skoraj mogoče dokler kolikor preden drugače",
  ),
  politeConditions: [
    "če|ako|kolikor * lahko|mogoče|možno|prosim|bi-lahko|dobri|smem|težko",
    "ali|a|morda|mogoče * lahko|mogoče|možno|bi|smem|hočete|želite|morete",
    "hvaležen|hvaležna|hvaležni|vesel|vesela|cenil|cenila *** če",
    "bilo|lepo|prijazno ** če",
    "če|sicer|drugače * nehate|prenehate|prijavil~|odstranite|izbrišete|dobim",
    "kolikor hitro|se|je|dolgo|krat",
    "ali lahko|bi|je",
    "kolikokrat|doklej",
    "mogoče",
  ],
  politeRequests: [
    // "I am not your customer": no other person.
    "nisem|nismo več? vaša|vaš? stranka|kupec|uporabnik|naročnik|stranke",
    "lahko|bi|mogli|mogoče|morete|smem",
    "prosim|prosimo|prosil|prosila|vljudno|lepo|prosi",
    "je|bi mogoče|možno",
    "bodite|bi tako|bili prijazni|dobri",
    "od|odkod|zakaj|kje kod|vam|dobivam|pošiljate|imate|mi|prejemam|ste",
    "kolikokrat|doklej|koliko ** moram|naj|je|še|bom",
    "ok|velja|prav|v redu|a ne",
    "dajte|dejte",
  ],
  threats: [
    "ali|sicer|drugače|nasprotnem",
    "prijavil|prijavila|prijavim|obrnil|obrnila|vložil|vložila|podal|podala|tožil|bom|bomo|sledi|prijavili ** pooblaščen~|inšpek~|policij~|sodišč~|odvetnik~|pravn~|prijav~|pritožb~|tožb~|akos",
    "če ** prijavil|prijavila|obrnil|tožil|vložil",
    "naslednj~ ** mail~|korak~|sporočil~",
  ],
  others: words(`
    on ona oni one stranka stranke strank prejemnik prejemniki naročnik naročniki uporabnik uporabniki uporabnica ljudje nekdo bralci bralec
    bralka člani kupec kupci pravi piše napisal napisala odgovoril odgovorila želi hoče prosi naročnica gumb gumba
  `),
  conjunctions: words("in pa ali ker saj ampak a vendar da zato tako toda sicer"),
  continuations: words(`
    prosim hvala takoj zdaj danes jutri trajno končno ker saj zato torej tako ki kateri katera sicer drugače ročno popolnoma
    vljudno gospodje ljudje fantje od-vas od-tebe vnaprej brez nemudoma nujno čim-prej čimprej sploh enkrat več vi lepo lp pls
    plz za-vedno vendarle bog jebela prekleto hudiča
  `),
  polite: words(`
    prosim prosimo hvala lepa lepo najlepša pozdravljeni pozdravljen živjo zdravo dober dan dobro jutro večer spoštovani spoštovana cenjeni
    spoštovanjem lep pozdrav lp pozdrave s z lepe pozdravčki vnaprej že takoj nemudoma zdaj sedaj čimprej me nas mi nam moj naslov mail e email
    od iz seznama novic e-novic liste gospod gospa ekipa podpora in vas vam tega te to ta thanks please hello hi ok ciao čau adijo danes
    končno enkrat bi rad rada se iskreno vljudno uspešen uspešno vaš vaše poslano iphone android najprej res no pls plz ljudje več
  `),
  addressNouns: words(
    "naslov naslova naslovu naslove mail maila mailu email e-mail e-naslov e-pošta e-pošto pošta pošto nabiralnik račun kontakt",
  ),
  senderPrepositions: words("od pošiljatelj pošiljatelja"),
  genitives: [],
  mailNouns: words(
    "maili maile mailov sporočila sporočil spam spama novice novic reklame reklam oglase newsletter newsletterjev e-novice",
  ),
};
