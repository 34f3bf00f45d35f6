import { type IntentLanguage, words } from "./language.ts";
import {
  type SlavicGroup,
  slavicOptOut,
  slavicOptOutMaybe,
  slavicOtherThings,
  slavicStay,
} from "./slavic.ts";
import { slavicComplaint } from "./slavic-complaint.ts";

const grammar = {
  not: (group: string) =>
    `{${{ send: "dontSend", bother: "dontBother", want: "dontWant", get: "dontGet" }[group]}}`,
  did: (group: string) => `nisam|nismo|nije * {${group}}`,
  from: "s|sa|iz|od",
  self: "se",
};
/** A hyphen makes two words one alternative. */
const negated = (verbs: readonly string[]): string[] =>
  verbs.flatMap((verb) => [`ne-${verb}`, `nemoj-${verb}`, `nemojte-${verb}`]);

/** Of mail, what only a recipient would call so; a sender has newsletters too. */
const mails = words(`
  mailove mailova mailovi mailovima mejlove mejlova mejlovi mejlovima emailove emailova e-mailove e-mailova imejlove imejlova
  poruke poruka porukama obavijesti obaveštenja obavještenja ponude ponuda ponudama reklame reklama reklamama oglase oglasa
  oglasi promocije promocija promocijama akcijama promotivne promotivnih reklamne reklamnih marketinške marketinških komercijalne
  komercijalnih spam spama spamom spamova sadržaj vijesti vesti novosti materijale materijala smeće smeća gluposti sranja poštu
  pošte pošta akcije popuste letke korespondenciju informacije
`);

const verbs = {
  get: words(`
    primati primam primamo primat dobivati dobivam dobivamo dobivat dobijati dobijam dobijamo dobijat dobiti čitati gledati vidjeti viđati imati primanje primanja dobivanje dobijanje gledam viđam vidim
  `),
  send: words(`
    slati šaljite šalji šaljete šalješ slat slanje slanja slanjem pošaljite dostavljati dostavljajte dostavljate dostavljanje
    upućivati upućujte
  `),
  bother: words(`
    pisati pišite piši pišete gnjaviti gnjavite gnjavi smetati smetajte smetate kontaktirati kontaktirajte kontaktirate kontaktirat spamati spamajte spamate spamovati spamujte spamujete uznemiravati uznemiravajte uznemiravate zatrpavati zatrpavajte zatrpavate bombardirati bombardirajte bombardirate bombardovati bombardujte bombardujete maltretirati maltretirajte daviti davite dosađivati dosađujte dosađujete javljajte javljati zamarati zamarajte smarati smarajte smaraj smarate zagušivati zagušujte opterećivati opterećujte
  `),
};

const groups = {
  ...verbs,
  me: words("me mene nas @"),
  toMe: words("mi meni me mene nam nama nas @"),
  my: words(`
    moj moju moja mojeg mojega mog moje moji naš našu naša našeg naše svoj svoju ovu ovaj ovog navedenu navedeni sljedeću sledeću sljedeći sledeći moga svom mom svojem
  `),
  address: words(`
    adresu adresa adrese mail maila mejl mejla email emaila e-mail e-maila imejl imejla e-adresu e-poštu e-pošte
    elektroničku elektroničke elektronsku elektronske mail-adresu mejl-adresu e-mail-adresu
  `),
  name: words(`
    ime firmu tvrtku kompaniju školu kontakt poduzeće preduzeće sandučić pretinac poštu sandučiću sandučetu inboxu pošti
  `),
  data: words("podatke podataka podaci kontakte"),
  list: words(`
    liste lista listu listi popisa popis spiska spisak spiskova evidencije baze bazu baza newslettera newsletter biltena bilten primatelja primalaca pretplatnika pretplate mailing mejling mailinga mejlinga distribucijske distribucione slanja obavijesti obaveštenja adresara registra reklama promocija mailova mejlova poruka podataka spama imenika elektroničke za-slanje za-primanje
  `),
  news: words(
    "newslettera newsletter biltena mailing mejling mailinga mejlinga pretplatnika primatelja primalaca",
  ),
  there: words("odatle odavde nje njega toga te tog ove ovoga ovog"),
  mail: [
    ...mails,
    ...words(
      "mail maila mejl mejla newsletter newslettera newslettere newsletteri newsletterom newsletterima bilten biltena biltene biltenom email e-mail poruku mailing imejl",
    ),
  ],
  mails,
  these: words(`
    vaše vaših vašeg vaš vaša vaši vašu vašim vašem ovakve ovakvih takve takvih te tih ta ti ove ovih ovaj taj nikakve nikakvih
    nikakav nikakvu više daljnje dalje daljnjih buduće ikakve bilo kakve kakvih razne dosadne glupe neželjene neželjenih s sa
    od svoje svojim svojom vašom tim ovim tvoje jedan jednu nijedan nijednu još drugih druge sve svih to ovo za
  `),
  things: words(`
    račun~ faktur~ paket~ pošiljk~ narudžb~ porudžbin~ ugovor~ dokument~ link~ poveznic~ datotek~ fajl~ privit~ prilog~
    lozink~ šifr~ potvrd~ katalog~ papir~ sms poštom novac izvod~ opomen~ kod kodove robu robe kurir~ izvještaj~
    izveštaj~ izvod~
  `),
  remove: words(`
    maknite makni maknuti maknete maknut uklonite ukloni ukloniti uklonit izbrišite izbriši izbrisati izbrišete izbrisat obrišite
    obriši obrisati obrišete brišite briši brisati brišete odjavite odjavi odjaviti odjavit skinite skini skinuti skinete
    skidajte izbacite izbaci izbaciti ispišite ispiši ispisati ispišete izuzmite izuzeti isključite isključi isključiti
    izvadite izostavite izostaviti eliminirajte eliminišite precrtajte deaktivirajte odstranite odstraniti sklonite skloni
    skloniti zbrišite zbriši prekrižite otpišite odjavljujte miči mičite unsubscribe
  `),
  removal: words(`
    odjavu odjava odjave odjavom uklanjanje uklanjanja brisanje brisanja micanje skidanje isključenje ispis izbacivanje
    isključivanje
  `),
  plea: words(`
    molim molimo molio molila zamolio zamolila zahtijevam zahtijevamo zahtevam zahtevamo tražim tražimo želim želimo zahtjev
    zahtev molba molbu ljubazno
  `),
  that: words("da biste bi bih"),
  removed: words(`
    maknut maknuta maknuti uklonjen uklonjena uklonjeni izbrisan izbrisana izbrisani obrisan obrisana odjavljen odjavljena skinut
    skinuta isključen isključena izbačen izbačena maknuli uklonili izbrisali obrisali odjavili skinuli izbacili isključili
    sklonili
  `),
  stopped: words("prestali prestanete obustavili obustavite zaustavili prekinuli prekinete"),
  want: words(`
    želim želimo htio htjela htjeli hteo htela hteli hoću hoćemo želio željela željeli želeo želela trebam trebamo treba trebaju
    namjeravam nameravam molim tražim bih zanima
  `),
  be: words("biti budem budemo"),
  stop: words(`
    prestanite prestani prestati prestanete obustavite obustavi obustaviti zaustavite zaustaviti prekinite prekini prekinuti
    prestanak obustavu batalite manite stanite
  `),
  iQuit: words("odjavljujem odjavljujemo ispisujem"),
  quit: words("odjaviti odjavim odjavimo odjavit odjavljujem ispisati ispišem"),
  resign: words("odustajem odričem otkazujem odustati"),
  out: words("van napolje nestati"),
  let: words("neka nek"),
  last: words("posljednja posljednji poslednja poslednji zadnja zadnji zadnje posljednje poslednje"),
  more: words("više nikad nikada ništa nikakve nikakvih nikakav nikakvu dalje nadalje ubuduće"),
  enough: words("stop kraj basta"),
  block: words("blokirajte blokiraj"),
  withdraw: words("povlačim povlačimo povući opozivam opozvati ukidam povlačenje opoziv opozivamo"),
  consent: words(
    "privolu privole suglasnost suglasnosti saglasnost saglasnosti pristanak pristanka dozvolu odobrenje",
  ),
  sent: words("poslao poslala poslali napisao napisala"),
  left: words("odjavio odjavila odjavili odjavljivao odjavljivala ispisao ispisala odjavljen odjavljena"),
  asked: words(
    "molio molila tražio tražila pisao pisala rekao rekla zamolio zamolila tražim zahtijevao zahtevao",
  ),
  often: words("već nekoliko puta put dvaput triput dva tri pet sto koliko treći drugi odavno stoput više"),
  still: words("dalje opet ponovno ponovo uvijek uvek stalno svejedno ipak"),
  comes: words(
    "dobivam dobijam stižu stiže šaljete primam dolaze dolazi dobivamo dobijamo pišete spamate šalju stigne",
  ),
  despite: words("unatoč usprkos uprkos iako premda nakon"),
  signed: words(`
    pretplatio pretplatila pretplatili prijavio prijavila prijavili prijavljivao prijavljivala pretplaćivao
  `),
  accepted: words(`
    pristao pristala pristali suglasio suglasila saglasio saglasila slagao
  `),
  agreed: words(`
    dao dala dali davao davala dopustio dopustila dozvolio dozvolila odobrio odobrila
  `),
  requested: words(`
    tražio tražila tražili naručio naručila naručili zatražio zatražila registrirao registrirala registrovao registrovala registrirali htio htjela
  `),
  gave: words(`
    dao dala dali davao davala ostavio ostavila ostavljao ustupio
  `),
  never: words(`
    nikad nikada nigdje nigde igdje igde
  `),
  without: words(`
    bez
  `),
  sends: words(`
    šalje šalju šaljete piše pišu pišete dobivam dobivamo dobijam dobijamo dobio dobila primam primamo primio primila stiže stižu stigao stigla dolazi dolaze spamate
  `),
  whence: words(`
    otkud odakle
  `),
  have: words(`
    vam imate dobili nabavili našli uzeli znate pribavili
  `),
  who: words(`
    tko ko
  `),
  gaveAway: words(`
    dao dala prodao prodala ustupio proslijedio kupili ukrali prodali prodajete procurio procurila
  `),
  dontKnow: words(`
    ne-znam-vas ne-poznajem ne-poznajemo ne-poznam ne-znam-tko ne-znam-ko nemam-veze nemam-nikakve-veze nemamo-veze nemam-ništa
  `),
  phishing: words(`
    phishing~ fišing~
  `),
  fraud: words(`
    prevara prevaru prevarantski prevaranti prevare varalice
  `),
  report: words(`
    prijavljujem prijaviti prijavim prijava prijavu žalba žalbu pritužba pritužbu žalim
  `),
  abuse: words(`
    spam spama spamera spamanje spamovanje pošiljatelja pošiljaoca zlouporabu zlouporaba zloupotrebu zloupotreba neželjenu neželjene
  `),
  harass: words(`
    gnjavite gnjave zatrpavate zatrpava zatrpavaju bombardirate bombardira bombardiraju bombardujete bombarduje maltretirate uznemiravate uznemirava davite dosađujete smarate zagušujete proganjate spamate spamaju spamujete spamuju
  `),
  illegal: words(`
    nezakonit~ ilegaln~ nelegaln~ protuzakonit~ protivzakonit~
  `),
  unwanted: words(`
    neželjen~ netražen~ nezatražen~ nepoželjn~
  `),
  junk: words(`
    smeće smeća đubre gluposti spam spama spamove
  `),
  yourClient: words(`
    vaš-klijent vaš-korisnik vašeg-korisnika vašeg-klijenta vaši-korisnici vaš-kupac jedan-od-vaših korisnika-vašeg
  `),
  yourService: words(`
    vaše-platforme vašu-platformu vaših-servera vaših-poslužitelja vašeg-servera vašeg-poslužitelja vašeg-servisa vaše-usluge vaš-server vašeg-sustava vašeg-sistema
  `),
  enrolled: words(`
    prijavio prijavila prijavili upisao upisala upisali dodao dodali pretplatio pretplatili ubacili stavio stavili
  `),
  cancel: words(`
    ugasite ugasi ugasiti isključite isključi isključiti otkažite otkaži otkazati ukinite
  `),
  filler: words(`
    molim molimo vas te odmah hitno već i da konačno napokon više lijepo lepo ljubazno sad sada također takođe mi nam se si
    ručno trajno zauvijek zauvek potpuno što prije pre žurno ajde hajde dajte daj vi biste mogli bi bih li stvarno jednom
    za svagda odavde odatle još brzo smjesta smesta hvala to ovo je kako znate
  `),
  dontWant: words(`
    ne-želim ne-želimo neću nećemo ne-trebam ne-trebamo ne-treba ne-trebaju ne-bih ne-bismo nisam-želio nisam-željela ne-zanima
    ne-zanimaju
  `),
  dontGet: verbs.get.map((verb) => `ne-${verb}`),
  dontSend: negated(verbs.send),
  dontBother: negated(verbs.bother),
} satisfies Record<SlavicGroup | "dontWant" | "dontGet" | "dontSend" | "dontBother", readonly string[]>;

/** The words of Croatian, Bosnian and Serbian, which differ less than the people who write them. */
export const hr: IntentLanguage = {
  language: "hr",
  common: words(`
    i u na je se da su za od s sa iz ne nije nisam sam si smo ste biti bi bih će ću ali ili jer kao što koji koja koje
    kako gdje gde kad kada ako već samo još više može možete molim hvala poštovani vas vam vaš vaše vaša vašeg mi me
    mene nas nam moj moja moju moje ja ti on ona oni mi vi ovo to taj ova ovaj tu li po do pri o
  `),
  groups,
  optOut: [
    ...slavicOptOut(grammar),
    // Short pronouns stand between "don't" and its verb.
    "nemoj|nemojte|ne {filler}? da? {toMe} {filler}? {filler}? {send}|{bother} {more}? {more}?",
    "nemoj|nemojte|ne {filler}? da? {toMe} {filler}? {send}|{bother} * {mail} {mail}?",
    "nemoj|nemojte|ne da? {toMe} {filler}? {send}|{bother} ** {my} * {address}|{name}",
    "{more} {filler}? {toMe}? ne|nemoj|nemojte da? {toMe}? {send}|{bother} {mail}?",
    "da {toMe} {filler}? {more}? {filler}? {dontSend}|{dontBother} {more}?",
    "da {toMe} {filler}? {more}? {filler}? {dontSend}|{dontBother} * {mail} {mail}?",
    "odjavljujem|odjavljujemo|ispisujem se",
    "se odjavljujem|ispisujem {filler}? s|sa|iz|od * {list} {list}?",
    "želim|želimo|htio|htjela|hteo|htela|hoću|molim|trebam|želio|željela|želela|želeo|mogu ** {removal}",
    "želim|želimo|htio|htjela|hteo|htela|hoću|molim|trebam|želio|željela|želela|želeo|mogu ** {removal} s|sa|iz|od * {list} {list}?",
    "{stop} {filler}? {filler}? {toMe}? {filler}? {send}|{bother}",
    "{stop} ** {toMe} * {send} ovo|to|sve",
    "{stop} {filler}? s|sa ** {mails} {mail}?",
    "{stop} {filler}? {filler}? vaše|te|ove|sve|daljnje ** {mails} {mail}?",
    "{stop} {filler}? slanje|dostavu|slanja ** {mail} {mail}?",
    "{stop} {filler}? slanje ** {my} * {address}",
    "{plea} ** prestanak|obustavu|prekid slanja|slanje|primanja ** {mail}? {mail}?",
    "otkažite|otkaži|otkazujem|otkazati|prekinite|stornirajte|ukinite {filler}? {my}? pretplatu|pretplate|prijavu na|za * {news}|{mail} {mail}?",
    "dosta|dosadili|dojadili|muka|pun|puna|zlo {filler}? {filler}? {filler}? {these} {these}? {these}? {mail} {mail}?",
    "dosta|dojadilo|dosadilo {filler}? {filler}? {filler}? s|sa|od ** {mail} {mail}?",
    "ne zanima|zanimaju|interesira|interesuje|interesuju {toMe} {these}? {these}? {mails} {mail}?",
    "{toMe} ne zanima|zanimaju|interesira|interesuju|trebaju {these}? {these}? {mails} {mail}?",
    "nisam|nismo ** zainteresiran~|zainteresovan~ za ** {get}|{mails} ** {mail}? {mail}?",
    "{dontWant} {filler}? {more}? {filler}? ništa|nikakve|nikakav|ikakve ** od vas",
    "{dontWant} {filler}? od vas ** {mail}|ništa|primati|dobivati|dobijati",
    "{dontWant} ** biti|budem * na|u|među ** {list} {list}?",
    "{dontWant} ** da {toMe} {filler}? {send}|{bother} ** {mail}? {mail}?",
    "{dontWant} ** da {get} ** {mail} {mail}?",
    "{dontWant} * da? {get} {more}?",
    "{dontWant} vaše|vaš|vašu|te|takve|ove|nikakve * {mail} {mail}?",
    "ne pristajem|pristajemo|dajem|dajemo|slažem * na|za|privolu|pristanak|saglasnost|se ** {get}|{send}|{mail} ** {mail}? {mail}?",
    "protivim|prigovaram|prigovor ** {get}|{send}|{mail}|marketing ** {mail}?",
    "ostavite|ostavi|pustite|pusti {filler}? me|nas {filler}? na|u miru|miru|miro",
    "ostavite|ostavi|pustite|pusti {filler}? me|nas {filler}? na|u miru s|sa ** {mail} {mail}?",
    "dajte|daj {filler}? {filler}? mira|mir {filler}? s|sa ** {mail} {mail}?",
    "dajte|daj {filler}? {toMe}? mira|mir",
    "odjebite|odjebi|odbijte|gubite|tornjajte|nosite|marš|mrš|odje|goni|gonite se? s|sa * {mail} {mail}?",
    "zaboravite|zaboravi na? {my} {address}",
    "dodajte|dodaj|stavite|upišite {filler}? me|nas|@|moju|našu * na|u * crnu|crnoj|blokiranih|isključenih|zabranjenih listu|popis|spisak?",
    "neka|nek {toMe}? {more}? {toMe}? ne|ništa|nikakve ** stiže|stižu|dolazi|dolaze {more}? {mail}?",
    "neka|nek ovo|to bude|je {last} ** {mail}",
    "koliko puta|još ** da ** pišem|molim|ponavljam|tražim|kažem|odjavljujem *** {remove}|{removed}|{stop}",
    // A school or a company speaks of itself.
    "naša|naš|naše tvrtka|firma|škola|organizacija|ustanova|kompanija|poduzeće|preduzeće *** ne želi ** primati|da|prima|dobivati ** {mail} {mail}?",
    "unsubscribe me|molim|nas|please",
  ],
  optOutAlone: [
    "odjava|odjavu|odjavi|odjavite|odjavljujem|odjaviti|odjavim|ispis|brisanje|brišite|izbrišite|izbriši|obrišite|obriši|maknite|makni|uklonite|ukloni|uklanjanje|skinite|skini|stop|dosta|prestanite|prestani|unsubscribe|kraj|isključite|izbacite|sklonite",
    "odjava|odjavu|odjave|brisanje|ispis s|sa|iz|od|newslettera|newsletter|biltena ** {list}? {list}?",
    "odjava|odjavu newsletter|newslettera|biltena|liste|pretplate|mailova|mejlova",
    "odjavite|maknite|skinite|izbrišite|uklonite|brišite|izbacite s|sa|iz ** {list} {list}?",
    "odjavljujem se",
    "stop|dosta|prestanite|prekinite|kraj|bez spam|spama|spamu|mailovima|mejlovima|mailova|mejlova|reklama|reklamama|newsletteru|već|toga|više|s|sa tim? spamom?",
    "dosta|prestanite više|već|s|sa tim|spamom|spamanjem|reklamama?",
    "molim|zahtjev|zahtev|molba|želim|tražim za? {removal}|odjaviti|odjavu|odjavite",
    "ne želim|želimo|trebam više|to|ovo? više|ništa?",
    "neću|nećemo više|to|ovo? više?",
    "ne šaljite|pišite|šalji|spamajte više|mi|nam? više?",
    "nemojte|nemoj više|mi? slati|pisati|slat više?",
    "ne zanima|zanimaju me|nas više?",
    "nisam|nismo zainteresiran~|zainteresovan~",
    "želim|htio|htjela|hoću|hteo|htela bih|da? se? odjaviti|odjavim|odjavu",
    "odjebite|odbijte|nosite se?",
  ],
  optOutMaybe: [
    ...slavicOptOutMaybe(grammar),
    "molim|tražim * da? prestanete|prestanite|obustavite|prekinete|prestati",
    "molim ** prestanete",
    "kako|gdje|gde|kuda ** odjaviti|odjavim|odjava|odjavljuje|maknuti|izbrisati|ispisati|otkazati|obrisati|skinuti",
    "ne ** mogu|možemo|mogla|mogao|uspijevam|uspevam|radi|nalazim|vidim|postoji|ide|da ** odjaviti|odjavim|odjava|odjavu|odjave",
    "nema|nedostaje ** odjav~|linka|gumba|opcije",
    "link~|gumb~|dugme~|poveznic~|stranic~|obrazac ** odjav~ ** ne|grešk~|prazn~|neispravn~",
    "odjav~ ** ne radi|funkcionira|funkcioniše|ide",
    "ne * zanima~|interesira~|interesuj~",
    "nisam|nismo ** zainteresiran~|zainteresovan~",
    "ne hvala",
    "hvala ne",
    "odjava|odjavu|odjaviti|odjavite|odjavljujem|unsubscribe|odjavi",
    "{remove} {removal}? mail|mejl|adresu|kontakt|email|to|ga|je|ju|ovo",
    "pogriješili|pogrešili|greška|zabuna|kriva|krivi|pogrešna|pogrešan ** adresa|adresu|osoba|primatelj|primalac|mail|mejl",
    "nisam ta|taj|prava|pravi",
    "ne ** radi|rade ** kod|kod|ovdje|ovde|nas|u",
    "tko|ko ste|je|su vi?",
    "gnjavite|spamate|spamujete|zatrpavate|davite|smarate|maltretirate|smorili|dosadili|dojadili",
    "ostavite|pustite ** miru",
    "zašto|čemu|što ** mi|me|šaljete|pišete",
    "dosta|muka ** vas|vaših|toga|više",
    "nemoj|nemojte|ne ** {toMe} {send}|{bother}",
    "otkaž~|otkaz~|prekin~ ** pretplat~",
  ],
  complaint: [
    ...slavicComplaint(grammar),
    "nemate|nemaju|niste * {consent} .",
    "ovo|to|čisti|običan|klasičan|vaš|vašeg|taj|takav|šalje|šalju|šaljete|prijavljujem|prijaviti|prijavim|primam|dobivam|dobijam|dobio|dobila|primio|primila|stiže|dolazi|izvor|smorili|dosadili|distribuira|širi|a|ta spam|spama|spamom|spamove",
    "je spam",
    "smorili|udavili ** spam|spamom|spama",
    "spam koji|stiže|poslan|poslat|dolazi",
    "spamer~|spammer~|spamate|spamujete|spamaju|spamuju|spamanje|spamovanje|zaspamali",
    "nigdje|nigde se? nisam|nismo {signed}|{requested} .",
    "{despite} ** odjav~|zahtjev~|zahtev~|molb~ *** {still}|{comes}",
    "koliko puta|još ** odjavljivati|klikati|spamati",
    "{yourClient} *** {unwanted} {mail}",
  ],
  cancellation: [
    "zatvoriti|zatvorite|zatvaranje|zatvorim|ugasiti|ugasite|ugasim|gašenje|izbrisati|izbrišite|obrisati|obrišite|deaktivirati|deaktivirajte|deaktivaciju|ukinuti|ukinite|obrišem|izbrišem|ukinem|brisanje * račun|računa|nalog|naloga|profil|profila|account",
    "račun|nalog|profil ** zatvoriti|zatvorite|ugasiti|ugasite|ugasim|izbrisati|obrisati|deaktivirati|zatvorim|ukinuti",
    "raskinuti|raskid|raskidam|raskidamo|otkazati|otkazujem|otkazujemo|otkaz|otkažem|otkažite|otkazivanje|prekinuti|prekid|prekidam|prekidamo|odustajem|odustati * od? ugovor~|uslug~|tarif~|paket~|članstv~|plan~|licenc~|program~|narudžb~|porudžbin~|rezervacij~|probn~|plaćen~",
    "plaćen~|mjesečn~|mesečn~|godišnj~|premium ** pretplat~|plan~|paket~|tarif~",
    "pretplat~ ** plaćen~|premium|naplat~|kartic~",
    "ne obnavljati|obnavljajte|produžavati|produžujte|produljujte|produžavajte",
    "ne želim ** obnov~|produž~|produlj~",
    "povrat|vratite|vratiti|vrati|vraćanje|refundaciju ** novac|novca|uplaćen~|sredstava|iznosa|iznos|uplate",
    "prestanite naplaćivati|skidati|terećivati",
  ],
  legal: [
    "čl|član|člana|članak|članka|članku|članom 6|7|12|13|14|15|16|17|18|20|21|26|29|30|37|77",
    "sukladno|temelju|osnovu|osnovi|skladu|prema|po ** gdpr|uredb~|zakon~|zzpl|članku|članka|članom",
    "gdpr zahtjev|zahtev|tražim|zahtijevam|zahtevam|zahtjevu",
    "gdpr a? tražim|zahtijevam|zahtevam",
    "osobn~|ličn~ podat~",
    "zaštit~ podata~",
    "pravo|prava|pravu ** zaborav|pristup|brisanje|biti|zaboravljen",
    "{remove} {filler}? sve|svih|cjelokupne|kompletne * podatke|podataka|informacije",
    "{remove} moje|naše podatke",
    "koje|kakve|kojih ** podatke|podataka|informacije ** o|imate|obrađujete|čuvate|posjedujete",
    "kopiju|presliku|kopije|preslike ** podataka",
    "izvor|porijeklo|poreklo ** podataka|adrese",
    "azop|povjerenik~|poverenik~|agencij~ ** zaštit~|podat~|osobn~|ličn~",
    "azop",
    "odvjetni~|advokat~|pravni|pravnik~|pravnog|pravne|pravnu ** savjetnik~|zastupnik~|služb~|korak~|odjel~|put~|tim",
    "odvjetni~|advokat~|pravnik~",
    "sud|suda|sudu|sudski|sudske|tužba|tužbu|tužit~|tuži~|policij~|inspekcij~|tužilaš~",
    "dokažite|dokaz|dokaze|dokazati|predočite|dostavite ** privol~|suglasnost~|saglasnost~|pristank~",
    "autorsk~ prav~",
    "žig~|zaštićen~ znak~",
    "naknad~ štet~",
  ],
  forOther: [
    "pokojn~|preminul~|umrl~ ** suprug~|muž~|žen~|otac|oca|ocu|majk~|mama|mame|tata|tate|sin~|kćer~|kćerk~|brat~|sestr~|bak~|djed~|ded~",
    "preminuo|preminula|umro|umrla|poginuo|poginula|preminuli",
    "moj|moja|moje|mog|mojeg|moga|mojoj|mojem|mome|mom|moju|naš|naša|našeg|našoj|našem|našu suprug|supruga|suprugu|supruzi|muž|muža|mužu|žena|žene|ženi|ženu|otac|oca|ocu|majka|majke|majci|majku|mama|mame|mami|mamu|tata|tate|tati|tatu|ćaća|sin|sina|sinu|kći|kćer|kćeri|kćerka|kćerke|ćerka|ćerke|brat|brata|bratu|sestra|sestre|sestri|sestru|baka|bake|baki|djed|djeda|djedu|deda|dede|svekrva|svekrve|punica|tašta|kolega|kolege|kolegi|kolegu|kolegica|kolegice|kolegici|koleginica|koleginice|zaposlenik|zaposlenika|zaposleni|zaposlenica|radnik|radnika|šef|šefa|šefica|šefice|dijete|djeteta|dete|deteta|roditelji|roditelja|prethodnik|prethodnika|prijatelj|prijatelja|prijateljica|partner|partnera|djevojka|momak",
    "suprug|muž|žena|mama|tata|baka|djed|kolega|kolegica|koleginica|otac|majka ne|više|moli|traži|je|nije",
    "ne|nemoj|nemojte|prestanete|prestanite|prestati ** mu|joj|im|njemu|njoj|njima ** {send}|{bother}",
    "mu|joj|im ** prestanete|prestanite|ne|nemojte|više {send}|{bother}|šaljete|slati",
    "da mu|joj|im ** {send}|{bother}|šaljete",
    "{remove} {filler}? ga|ju|je|ih|njega|nju s|sa|iz",
    "da ga|ju|je|ih {remove}",
    "ne|nije ** radi|rade|zaposlen~ ** kod|u|ovdje|ovde|nas|više|tu",
    "kod nas ** ne radi|rade",
    "više nije kod|u|zaposlen~|dio",
    "bivš~ zaposlen~|koleg~|radnik~|suprug~",
    "otišao|otišla|napustio|napustila|umirovljen~|penzionisan~ ** iz|tvrtk~|firm~|mirovinu|penziju|nas|kompaniju",
    "star~|drug~|prijašnj~|prethodn~|poslovn~|privatn~|dodatn~|nov~|neaktivn~ adresu|adrese|adresa|mail|maila|mejl|mejla|e-mail|email|sandučić|pretinac",
    "u ime supruga|supruge|muža|žene|majke|oca|mame|tate|bake|kolege|kolegice|šefa",
    "na molbu|zahtjev|zahtev supruga|supruge|muža|žene|majke|oca|mame|kolege|kolegice|klijenta",
  ],
  stay: [
    ...slavicStay(grammar),
    "ne želim|želimo|bih|bismo|želeo|htio|htjela ** propustiti|propustim|izgubiti|izgubim|mijenjati|menjati|menjam|mijenjam",
    "ne|nemoj|nemojte da? {filler}? me|nas|moju|mene {filler}? {remove}|odjavljivati|odjavljujete|brisati|brišete|micati|mičete|izbacivati|skidati|uklanjati|izbacujete|skidate|uklanjate|odjavljujte",
    "ne|nemoj|nemojte {filler}? odjavljivati|brisati|micati|skidati|uklanjati|odjavljujte|brišite|mičite|skidajte|uklanjajte * me|nas|moju|mene|s|sa",
    "ne {want}|želim|želimo|namjeravam|nameravam|planiram|mislim ** odjaviti|odjavim|odjavljivati|odjavljujem|odjavu|brisanje|izbrišete|maknete|uklonite",
    "nisam|nismo|nije se|sam|smo|htio|htjela|tražio|tražila ** odjavio|odjavila|odjavili|odjavljivao|odjavu|odjaviti|odjavim",
    "vratite|vrati|vratiti|dodajte|dodaj|dodati|upišite|prijavite|ponovno|uključite|pretplatite|ponovo ** me|nas ** list~|popis~|ponovno|ponovo|opet|natrag|nazad|newsletter~|molim|na|u|spisak",
    "vratite me|nas",
    "ponovno|ponovo|opet|natrag|nazad ** pretplatiti|prijaviti|dodajte|dodati|primati|dobivati|prijavim|pretplatim|dobijati|vratite|vratiti|uključite|prijavite",
    "greškom|slučajno|zabunom|nehotice|nenamjerno|nenamerno|pogreškom|greškom ** odjav~|izbris~|kliknu~|obris~|maknu~",
    "odjavi~|izbris~|kliknu~|obris~|odjavlj~ ** greškom|slučajno|zabunom|nehotice|nenamjerno|nenamerno|pogreškom",
    "zašto|zbog|kako ** {removed}|odjavili|izbrisali|maknuli|maknuta|maknut|izbačen|izbačena|ne|prestao|prestala|više",
    "odjavili|izbrisali|maknuli|obrisali|izbacili|skinuli ste me|nas",
    "ste|netko|neko me|nas odjavili|izbrisali|maknuli|obrisali|izbacili|odjavio|izbrisao|obrisao|maknuo",
    "ne|nije dobivam|dobijam|primam|stiže|stižu|dolazi|dolaze|stigao|stigla|dobivamo|dobijamo|dobio|dobila ** {mail}|ništa|mjesec~|mesec~|tjedan|tjedna|nedelj~",
    "{mail} ** ne|nije dobivam|dobijam|primam|stiže|stižu|dolazi|dolaze|stigao|stigla",
    "prestao|prestala|prestali|prestalo|prestale ** dobivati|dobijati|primati|stizati|dolaziti|da",
    "želim|željela|htio|htjela|hteo|htela|rado|bih|želimo|želio|želela ** i dalje|nastaviti|ostati|ostanem|pretplatiti|pretplatim|primati",
    "želim|željela|htio|htjela|hteo|htela|bih|želimo|molim ** ostati|ostanem|pretplatiti|pretplatim|prijaviti|prijavim|nastaviti ** na|newsletter~|list~|primati|dobivati|bilten|se",
    "ostavite|zadržite|ostaviti * me|nas * na|u list~|popis~|baz~|spisk~",
    "šaljite|pišite|nastavite|šalji slobodno|i|dalje|samo|slati|tako|opet|nastavi dalje|slati?",
    "slobodno|samo šaljite|pišite|nastavite",
    "kako|gdje|gde ** pretplatiti|prijaviti|prijavim|pretplatim ** newsletter~|na|se|bilten",
    "ne mogu|možemo se prijaviti|pretplatiti",
    "šteta|žao ** odjav~",
    "ne ** trebate|morate|treba ** odjav~|brisati|micati|me",
  ],
  fewer: [
    "a|ali|samo {mail} {filler}? {toMe}? ostavite|ostavi|šaljite|želim|zadržite|bih",
    "samo s|sa|iz|od ** {list}|{mail}",
    "rjeđe|ređe|manje ** {mail}|slati|šaljite|često|pisati|šaljete",
    "rjeđe|ređe",
    "smanj~|ograniči~|reducir~ ** broj|količin~|učestal~|mail~|mejl~|poruk~",
    "jednom|jedan|jedna|dvaput|dva * na|u|tjedno|mjesečno|mesečno|nedeljno|nedjeljno|dnevno",
    "jednom tjedno|mjesečno|mesečno|nedeljno|nedjeljno|dnevno|na|u|sedmično",
    "samo|dovoljno|dosta|dovoljan ** jednom|tjedn~|mjesečn~|mesečn~|nedeljn~|važn~|najvažn~|račun~|sažet~|novosti",
    "pauzir~|pauza|pauzu|zamrzn~|odgodi~|privremeno",
    "tijekom|tokom|preko|za ** ljeta|leta|godišnjeg|odmora|praznika",
    "osim|umjesto|umesto ** {mail}|ostavite|želim|tjedn~",
  ],
  tooMuch: [
    "previše|prečesto|puno|mnogo|pretjerano|preterano|toliko ** {mail}|često|šaljete|pišete|poruka",
    "{mail} ** previše|prečesto|puno",
    "često šaljete|pišete|{mail}",
    "svaki|svakodnevno dan|previše|mailov~|mejlov~",
  ],
  changeOfAddress: [
    "nov~|aktualn~|aktueln~|promijenjen~|promenjen~ ** adres~|mail~|mejl~|e-mail~|email~|@",
    "nova|novi je @",
    "promijeni~|promeni~|promjena|promjenu|promena|promenu|mijenjam|menjam|ažuriraj~|ispravi~|zamijeni~|zameni~|izmijeni~|izmeni~ ** adres~|mail~|mejl~|e-mail~|email~",
    "adresa|mail|mejl|e-mail|email ** promijeni~|promeni~|promijenjen~|promenjen~",
    "pišite|šaljite|koristite|slati|pisati|šalji ** na ** @|nov~|drug~",
    "ubuduće|odsad|odsada|nadalje|sada ** na @",
    "umjesto|umesto @",
  ],
  asSender: [
    "naš~|moji|mojih|mojim|mojima|svojim|svojih vlastit~|sopstven~? kupc~|korisni~|pretplatni~|primatelj~|primaoc~|primalac~|klijent~|kampanj~|predlož~|predložak|šablon~|domen~|čitatelj~|čitaoc~|newsletter~|bilten~|list~|popis~|baz~|kontakt~|stranic~|web~|sajt~|trgovin~|prodavnic~|obrazac|aplikacij~|član~|publik~|spisak",
    "api|webhook~|smtp|integracij~|plugin~|dodatak|wordpress|mailchimp|dns|dkim|spf|dmarc|sučelj~|panel~|dashboard|json|isporučivost~",
    "stop~|postot~|procent~|statistik~|udio|udeo|izvještaj~|izveštaj~ ** odjav~|otvar~|klik~|pritužb~|žalb~|spam~",
    "dodati|dodam|ubaciti|ubacim|postaviti|postavim|podesiti|podesim|podešava|namjestiti|promijeniti|promeniti|prevesti|testirati|testiram|urediti|uključiti|integrirati ** link~|poveznic~|gumb~|dugme~|podnož~|obrazac|stranic~|zaglavlj~ ** odjav~|unsubscribe",
    "link~|poveznic~|gumb~|dugme~|stranic~|obrazac|obrasc~ ** odjav~|unsubscribe ** predlož~|predložak|šablon~|kampanj~|editor~|podnož~|dodati|postaviti|podes~|naš~",
    "kupc~|korisni~|pretplatni~|primatelj~|primaoc~|primalac|klijent~|ljudi|kontakt~|čitatelj~|čitaoc~ ** odjaviti|odjave|odjavi|odjavljuj~|odjavio|odjavila|odjavili|brisati|obris~|izbris~|piše|traži|tražio|tražila|žali|odgovorio|odgovorila|napisao|napisala|klikn~|žele|želi|pita",
    "odjav~|izbrisati|obrisati|brisati|uvesti|izvesti|dodati|ukloniti|importirati|izbrišem|obrišem sve|neke|neaktivne|nekoliko|ove|naše|jednog|duple|duplikate? pretplatni~|primatelj~|primaoc~|kontakt|kontakte|kontakata|korisnik~|klijent~|kupc~|duplikat~",
    "kako ** izbris~|obris~|ukloni~|odjav~|dodati|dodam|uvesti|upravlja~ ** kontakt~|pretplatni~|primatelj~|primaoc~|korisni~|klijent~|kupc~|nekog~",
    "podržavate|nudite|imate ** odjav~|list",
    "netko|neko|kupac|kupkinja|klijent|klijentica|pretplatnik|pretplatnica|primatelj|primatelji|primalac|korisnik|korisnica|korisnici * odgovorio|odgovorila|napisao|napisala|piše|traži|tražio|moli|zamolio|kaže|želi",
    "kampanj~ ** zaustav~|zakazan~|pauzir~|pokren~|odgod~|pošal~|posla~|otkaz~",
    "zaustav~|zakaz~|pauzir~|pokren~|odgod~|otkaž~ ** kampanj~",
    "agencij~|vodimo|šaljemo ** kampanj~|klijent~|newsletter~|kupc~",
    // Who applies for work at an abuse desk names its things.
    "životopis~|zamolb~|biografij~|kandidat~|natječaj~|konkurs~|prijavljujem|prijava|prijavu ** posao|radno|mjesto|mesto|poziciju|prilogu|privitku",
    "obrađivao|obrađivala|obrađujem|rješavao|rješavala|rešavao|rešavala|rješavam|rešavam ** spam~|žalb~|pritužb~|odjav~",
  ],
  otherSenses: [
    ...slavicOtherThings(grammar),
    "obrađivao|obrađivala|obrađujem|rješavao|rješavala|rešavao|rešavala|rješavam|rešavam ** spam~",
    "obrađivao|obrađivala|obrađujem|rješavao|rješavala|rešavao|rešavala|rješavam|rešavam ** žalb~|pritužb~|odjav~",
    "hvala|zahvaljujem|potvrd~ ** {removal}|{removed}|odjavi",
    "map~|filt~|fascikl~|pretinac|pretinc~|sanduč~|folder~ ** spam~|neželjen~|junk",
    "antispam~",
    "u|kao|iz|među|završi|završava|završavaju|upada|upadaju|ide|idu|mapa|folder spam|spamu|spama",
    "stanic~|autobus~ ** autobus~|stajališ~",
    "non stop",
    // Checking out of a room.
    "odjav~ ** iz|sob~|apartman~|hotel~|smještaj~|smeštaj~|sobe|apartmana ** sob~|apartman~|hotel~|smještaj~|smeštaj~?",
    "odjav~ ** s|sa|iz|od ispit~|tečaj~|kurs~|nastav~|škol~|utakmic~|turnir~|vrtić~|fakultet~|osiguranj~|prebivališ~",
    "izbrišite|izbriši|izbrisati|maknite|makni|uklonite|ukloni|obrišite|obriši|brisanje|uklanjanje|skinite|precrtajte ** slik~|fotografij~|logo|logotip~|odlomak|odlomk~|pasus~|red|redak|riječ~|reč~|datotek~|fajl~|tekst~|stranic~|komentar~|objav~|greš~|duplikat~|predlož~|šablon~|rečenic~|točk~|tačk~|video~|kvar~",
    "za|ako|da odjavu|se|odjaviti|odjavite|želite ** kliknite|odgovorite|posjetite|ovdje|ovde|pritisnite",
    "kliknite|pritisnite ** odjav~",
    "ako ** ne ** želite",
    "nemam|nemamo vremena|mogućnosti",
    "prestao|prestala|prestalo ** raditi|da|funkcionirati",
  ],
  question: [
    "kako|što|šta|zašto|kada|kad|gdje|gde|tko|ko|koji|koja|koje|koliko|kakav|kakva|odakle|otkud|možete|može|je|jel|ima|imate|da|čemu",
    "možete|mogli|biste|mogu|može li",
    "pitanje|upit|pomoć",
  ],
  praise: [
    "hvala|zahvaljujem|zahvaljujemo na|vam|puno|mnogo|lijepa|lepo",
    "odličn~|super|sjajn~|zanimljiv~|koristan|korisn~|izvrsn~|lijep~|lep~|dobar ** newsletter~|mail~|članak|članc~|posao|broj~|materijal~|sadržaj~|ponud~|vijest~|bilten~",
    "samo tako|naprijed nastavite|naprijed?",
    "svaka čast",
    "volim|obožavam|rado ** čitam|čitamo|{mail}|vaše",
    "čestitam|čestitke|bravo",
  ],
  sarcasm: [
    "odličn~|super|hvala|obožavam|volim|divn~|bravo ** spam~|smeć~|đubr~",
    "baš|upravo|samo * mi|to|ovo ** nedosta~|treba~|fali~|čeka~",
    "oduvijek|oduvek|cijeli|ceo ** želi~|sanja~|htio|hteo",
    "ma|e|baš|no super|bravo|divno|krasno|odlično",
    "jedva čekam",
  ],
  footer: [
    "pogledaj~|otvori~|prikaži~ ** preglednik~|pregledač~|browser~",
    "primate|primili|dobivate|dobijate ** ovaj|ovu|jer|zato|ste|budući",
    "ovaj|ova|ovu mail|mejl|e-mail|email|poruka|poruku|newsletter ** je|poslan~|poslat~|namijenjen~|namenjen~|ste",
    "kliknite|pritisnite ** ovdje|ovde|link~|poveznic~|odjav~|gumb",
    "ako|ukoliko ** ne ** želite ** primati|primate|dobivati|da",
    "sva prava pridržana|zadržana",
    "pravila|politika privatnosti",
    "možete se|uvijek|uvek|u ** odjaviti|odjavite",
    "upravljajte|promijenite|promenite ** postavk~|podešavanj~|pretplat~",
    "odgovorite ** stop|odjav~|naslov~",
  ],
  reachAll: [
    "sve|svih|svim|svake|bilo|ikakv~|nikakv~|ijedne ** list~|popis~|baz~|newsletter~|{mail}|komunikacij~|spisk~|kakvih|kakve",
    "nikad|nikada|ništa više",
    "više nikad|nikada|ništa|nikakve",
    "apsolutno|uopće|uopšte ništa|nikakve|ništa",
    "svega|sve",
  ],
  reachSender: [
    "ove|ovog|ovoga|ovaj|te|tog|ovu ** list~|popis~|newsletter~|bilten~|pošiljatelj~|firm~|tvrtk~|mailing~|baz~|spisk~",
    "vaše|vašeg|vaša|tvoje ** list~|popis~|newsletter~|bilten~|baz~|mailing~|spisk~",
    "newslettera|newsletter|mailing|mejling|biltena",
  ],
  negations: words(
    "ne ni bez nije nisam nismo niste nisu nego umjesto umesto šteta slučajno greškom zabunom nemojte nemoj nemam nema",
  ),
  negatesAfter: false,
  conditions: words(
    "ako ukoliko možda eventualno razmišljam razmatram skoro umalo gotovo osim kako kad kada još-jedan još-jednom još-jedna dok",
  ),
  politeConditions: [
    "ako|ukoliko ** možete|može|moguće|možemo|biste|bi|problem|nije|mogu|teško",
    "kako god|je|sam|smo|bi|bih|god|najbrže|već|i|ne|biste|znate",
    "ako|kad|ukoliko ** ne|i|opet|ponovno|prestanete|nastavite|dobijem|stigne",
    "zahval~|drago|rado|sretan|sretna|cijenio|cijenila ** ako|da|kad",
    "kad|kada već|ste|vas",
    "možda bi|biste",
  ],
  politeRequests: [
    // "I am not your customer": no other person.
    "nisam|nismo vaš? kupac|klijent|korisnik|korisnica|pretplatnik",
    "možete|možeš|mogli|mogu|može|mogao|mogla|bi|biste|moguće",
    "molim|molimo|zamolio|zamolila|ljubazno|lijepo|pls|plz",
    "budite|budi tako|ljubazni|ljubazna|dobri|dobar|molim",
    "da li biste|možete|bi",
    "može|dobro|ok|važi|jel",
    "naša|naš|naše tvrtka|firma|škola|organizacija|ustanova ** moli|traži|ne",
    // "Nisam se prijavila, zašto ovo dobivam?" wants no answer.
    "zašto|čemu ** dobivam|dobijam|šaljete|stiže|stižu|primam|pišete",
    "koliko puta|još ** da|moram|trebam",
  ],
  threats: [
    "ili|inače|u protivnom|suprotnom",
    "protivnom|suprotnom",
    "prijavit|prijaviću|prijavljujem|prijavljujemo|podnijet|podneću|podnosim|obratit|obratiću|tužit|tužiću|tužim|zvat|zvaću|obavijestit|obavestiću|žalit|žaliću|poduzet|poduzeti|preduzeti|ću|ćemo ** azop~|povjerenik~|poverenik~|sud~|tužb~|policij~|odvjetni~|advokat~|inspekcij~|prijav~|žalb~|agencij~|spam~|nadležn~|korak~",
    "prije|pre nego",
    "sljedeć~|sledeć~|idući|iduća mail~|mejl~|poruk~|put|korak~|e-mail",
    "vidimo|čujemo ** sud~",
  ],
  others: words(`
    on ona oni kupac kupci kupaca klijent klijenti klijenta klijenata klijentica korisnik korisnici korisnika pretplatnik
    pretplatnici pretplatnika primatelj primatelji primatelja primalac primaoci primalaca ljudi netko neko svi čitatelji
    čitaoci članovi kontakti kaže tvrdi piše napisao napisala odgovorio odgovorila riječ reč gumb dugme naslov
  `),
  conjunctions: words("i a ali ili jer pa te zato dakle budući nego inače"),
  polite: words(`
    pls plz
    molim molimo hvala zahvaljujem zahvaljujemo pozdrav pozdravi poštovani poštovana poštovanje poštovanjem štovanjem dobar dan dobro
    jutro dobra večer veče bok ćao zdravo hej gospodine gospođo gospodo lijep lep lijepo lepo srdačan srdačno s sa unaprijed
    unapred puno mnogo odmah sad sada danas već više me mene nas mi nam ja od iz te ovog ovoga liste newslettera biltena popisa
    e-mail email mail mejl moj moju adresu ljubazno konačno napokon također takođe bih želim ugodan prijatan želio vam vas
    vi i a da ok please thanks hello hi tim podrška ajde hajde doviđenja za to se ekipa pusa pozz brate
  `),
  continuations: words(`
    pls plz
    molim hvala odmah sad sada danas sutra zauvijek zauvek trajno konačno napokon jer zato budući pošto tako koji koja
    koje koju inače ručno potpuno ljubazno gospodo ljudi od-vas od-tebe unaprijed unapred bez smjesta smesta hitno što-prije
    što-pre uopće uopšte jednom više vi brate lijepo lepo
  `),
  addressNouns: words(
    "adresa adresu adrese mail maila mejl mejla e-mail email emaila imejl račun sandučić pretinac",
  ),
  senderPrepositions: words("od pošiljatelj pošiljatelja pošiljalac pošiljaoca"),
  genitives: words("s sa"),
  mailNouns: words(
    "mailovi mailove mailova mejlovi mejlove mejlova poruke poruka spam spama newsletter newsletteri reklame reklama bilten",
  ),
};
