import { type IntentLanguage, words } from "./language.ts";
import {
  type SlavicGroup,
  slavicOptOut,
  slavicOptOutMaybe,
  slavicOtherThings,
  slavicStay,
} from "./slavic.ts";
import { slavicComplaint } from "./slavic-complaint.ts";

/** "Not" is written as one with the verb. */
const grammar = {
  not: (group: string) =>
    `{${{ send: "dontSend", bother: "dontBother", want: "dontWant", get: "dontGet" }[group]}}`,
  did: (group: string) => `{${group}}`,
  from: "z|zo|od",
  self: "sa",
};
const negated = (verbs: readonly string[]): string[] => verbs.map((verb) => `ne${verb}`);

const verbs = {
  want: words(`
    chcem chceme chcel chcela chceli želám želáme prajem prajeme hodlám potrebujem potrebujeme mám máme stojím mienim
  `),
  get: words(`
    dostávať odoberať prijímať čítať vidieť mať dostať obdržať dostávali nachádzať vídať
  `),
  send: words(`
    posielajte posielaj posielať posielali posielal posielala zasielajte zasielaj zasielať zasielali rozosielajte
    rozosielať odosielajte odosielať pošlite poslať zašlite zaslať pchajte
  `),
  bother: words(`
    píšte píš písať písali písal písala obťažujte obťažuj obťažovať obťažovali otravujte otravuj otravovať otravovali
    spamujte spamuj spamovať kontaktujte kontaktuj kontaktovať kontaktovali zahlcujte zahlcovať bombardujte bombardovať
    zasypávajte zasypávať oslovujte oslovovať mailujte mailovať zaplavujte zaplavovať zaťažujte zaťažovať vyrušujte
    vyrušovať prudte zavaľujte zavaľovať
  `),
};

/** Of mail, what only a recipient would call so; a sender has newsletters too. */
const mails = words(`
  maily mailov mailami e-maily e-mailov emaily emailov spamovanie spamovaním správy správ správami newslettery newsletterov ponuky ponúk ponuku ponukami reklamu reklamy reklám reklamou reklamami reklama spam spamy spamu spamom oznámenia oznámení novinky noviniek novinkami obchodné reklamné obchodných reklamných marketingové marketingových propagačné letáky letákov akcie akcií akciami zľavy zliav zľavách zľavami informácie informácií korešpondenciu mailingov materiály blbosti kraviny hovadiny sračky smeti hlúposti upozornenia nezmysly hovná
`);

const base = {
  me: words("ma mňa nás @"),
  toMe: words("mi mne ma mňa nám nás mnou nami @"),
  my: words(`
    môj môjho moju moje mojej moja náš nášho našu naše našej naša svoj svojho svoju svoje túto tento tejto tohto nasledujúcu nasledujúci uvedenú uvedený danú svojej
  `),
  address: words(`
    adresu adresy adresa mail mailu mailovú mailovej e-mail e-mailu e-mailovú e-mailovej email emailu emailovú emailovej elektronickú elektronickej
  `),
  name: words(`
    schránku schránky firmu spoločnosť meno kontakt organizáciu školu schránke pošte
  `),
  data: words("údaje údajov kontakty kontaktov dáta"),
  list: words(`
    zoznamu zoznam zoznamov newslettera databázy databázu databáz newsletteru newslettra newsletterov odberu odberov odber mailinglistu listu rozosielania rozosielky rozosielok zasielania odberateľov príjemcov adresátov kontaktov evidencie kartotéky adresára distribúcie distribučného mailingu mailing noviniek reklám reklamy adries e-mailov emailov mailov správ obchodných spamu rozosielacieho rozdeľovníka registra maillistu mailového emailového e-mailového
  `),
  news: words(`
    newsletteru newslettera newslettra newsletterov odberu odberov mailinglistu rozosielky mailingu rozosielania noviniek maillistu
  `),
  there: words(`
    odtiaľ odtiaľto stadiaľ toho tohto tejto nej neho nich
  `),
  mail: [
    ...mails,
    ...words(`
    newsletter newsletteru newslettera mail mailu e-mail e-mailu email emailu správu poštu pošty mailing mailingy
  `),
  ],
  mails,
  these: words(`
    vaše vašej vašich váš vaši vaším vašimi vašu tieto tie ten tento tých toho tohto tejto tú také takých žiadne žiadny žiadnu žiadnych ďalšie ďalších akékoľvek reklamné reklamných obchodné obchodných marketingové podobné nevyžiadané nevyžiadaných hlúpe s so svoje svoju tou tým tými všetky všetkých viac už od vás tvoje tvojich
  `),
  things: words(
    "faktúr~ balík~ tovar~ objednávk~ zmluv~ dokument~ odkaz~ link~ súbor~ príloh~ hesl~ potvrden~ katalóg~ poštou papierov~ sms účten~ peniaz~ výpis~ upomien~ kód~ pohľad~ kuriér~ platb~ report~",
  ),
  remove: words(`
    odhláste odhlás odhlásiť odhlásite odhlašte odhlasujte vyraďte vyraď vyradiť vyradíte zmažte zmaž zmazať zmažete
    vymažte vymaž vymazať vymažete odstráňte odstráň odstrániť odstránite vyškrtnite vyškrtni vyškrtnúť škrtnite
    vyhoďte vyhoď vyhodiť zložte odoberte odober odobrať vyberte vyber vybrať vyjmite vypustite vypustiť vynechajte
    vynechať odpíšte odpísať deaktivujte vykopnite vykopnúť stiahnite odpojte vylúčte vylúčiť mažte dajte odhlášte
    zlikvidujte zrušte vyčiarknite vyčiarknuť odfiltrujte unsubscribe
  `),
  removal: words(`
    vyradenie vyradenia odhlásenie odhlásenia odstránenie odstránenia vymazanie vymazania zmazanie zmazania vyškrtnutie
    vyškrtnutia výmaz odobratie zrušenie zrušenia ukončenie ukončenia vynechanie vylúčenie odhlasovanie
  `),
  plea: words(`
    prosím prosíme prosil prosila poprosil poprosila poprosím žiadam žiadame požadujem požadujeme žiadosť prosba prosbu
    trvám vyzývam domáham
  `),
  that: words("aby aby-ste keby keby-ste"),
  removed: words(`
    odhlásili odhlásil odhlásila vyradili vyradil vyradila vymazali vymazal vymazala zmazali zmazal zmazala odstránili
    odstránil odstránila vyškrtli vyškrtol odobrali vyhodili odhlásený odhlásená odhlásení vyradený vyradená vyradení
    vymazaný vymazaná vymazaní zmazaný zmazaná odstránený odstránená
  `),
  be: words("byť"),
  stop: words(`
    prestaňte prestaň prestať prestanete skončite skonči skončiť ukončite ukonči ukončiť ukončenie ukončenia zastavte zastav zastaviť zastavenie upustite upustiť zanechajte prerušte zdržte
  `),
  stopped: words(`
    prestali prestal prestala skončili ukončili zastavili
  `),
  iQuit: words(`
    odhlasujem odhlasujeme
  `),
  quit: words(`
    odhlásiť odhlasujem odhlasujeme
  `),
  resign: words(`
    rezignujem odstupujem
  `),
  out: words("preč von vypadnúť zmiznúť odísť vystúpiť"),
  let: words("nech"),
  more: words(
    "už viac ďalej naďalej nikdy nič žiadne žiadny žiadnu žiadna žiadnych ďalších ďalšie ďalší akékoľvek nabudúce",
  ),
  enough: words("dosť koniec basta stop"),
  last: words("posledný posledná poslednou posledným"),
  block: words("zablokujte zablokovať blokujte zablokuj"),
  withdraw: words("odvolávam odvolávame odvolať odvolanie odvolávanie sťahujem beriem ruším odnímam"),
  consent: words("súhlas súhlasu povolenie zvolenie"),
  sent: words(`
    poslal poslala poslali odoslal odoslala napísal napísala
  `),
  left: words(`
    odhlásil odhlásila odhlásili odhlasoval odhlasovala odhlasovali odhlásený odhlásená zrušil zrušila
  `),
  asked: words("žiadal žiadala žiadali prosil prosila prosili písal písala písali upozorňoval upozorňovala"),
  often: words(
    "už niekoľkokrát mnohokrát trikrát dvakrát štyrikrát päťkrát stokrát opakovane koľkokrát tretíkrát druhýkrát dávno",
  ),
  still: words("stále furt zas zase znovu znova ďalej napriek opäť neustále"),
  comes: words(`
    chodia chodí chodiť dostávam dostávame posielate posielaš prichádza prichádzajú píšete spamujete otravujete
    zasielate posielajú prišiel prišla
  `),
  despite: words("napriek hoci aj-keď aj"),
  signed: words(`
    neprihlásil neprihlásila neprihlásili neprihlasoval neprihlasovala neprihlasovali neodoberal neodoberala
  `),
  accepted: words(`
    nesúhlasil nesúhlasila nesúhlasili
  `),
  agreed: words(`
    nedal nedala nedali neudelil neudelila neudelili neposkytol neposkytla nedával nedávala nedávam neudeľujem
  `),
  requested: words(`
    nežiadal nežiadala nežiadali neobjednal neobjednala neobjednali nechcel nechcela neregistroval neregistrovala nezaregistroval nezaregistrovala nepožadoval nestál nestála neprosil neprosila
  `),
  gave: words(`
    nedal nedala nedali neposkytol neposkytla nezadal nezadala nezadával nezadávala neuviedol neuviedla
  `),
  never: words(`
    nikdy nikde
  `),
  without: words(`
    bez
  `),
  sends: words(`
    rozosiela rozosielajú rozosielate posiela posielajú posielate zasiela zasielajú zasielate píše píšu píšete dostávam dostávame dostal dostala chodí chodia prišiel prišla prišli prichádza prichádzajú rozposiela
  `),
  whence: words(`
    odkiaľ kde
  `),
  have: words(`
    máte majú vzali získali zohnali poznáte beriete prišli
  `),
  who: words(`
    kto
  `),
  gaveAway: words(`
    dal dala predal predala predali poskytol kúpili ukradli vykradli predávate unikol
  `),
  dontKnow: words(`
    nepoznám nepoznáme nemám-nič-spoločné nemáme-nič-spoločné
  `),
  phishing: words(`
    phishing~ podvrhnut~
  `),
  fraud: words(`
    podvod podvodný podvodné podvodníci
  `),
  report: words(`
    hlásim nahlásiť nahlasujem oznamujem sťažujem sťažnosť sťažovať ohlasujem hlásenie
  `),
  abuse: words(`
    spam spamu spamera spammera odosielateľa zneužitie zneužívanie rozosielanie obťažovanie nevyžiadanú nevyžiadané
  `),
  harass: words(`
    otravujete otravuje otravujú obťažujete obťažuje obťažujú bombardujete bombarduje zahlcujete zahlcuje zasypávate zasypáva zaplavujete zaplavuje šikanujete terorizujete prenasledujete spamujete spamuje
  `),
  illegal: words(`
    nezákonn~ nelegáln~ protiprávn~ protizákonn~
  `),
  unwanted: words(`
    nevyžiadan~ nevyžádan~ nechcen~
  `),
  junk: words(`
    smeti smetie bordel hnoj nezmysly spam spamu spamy
  `),
  yourClient: words(`
    váš-zákazník váš-klient vášho-zákazníka vášho-klienta vaši-zákazníci vaša-zákazníčka jeden-z-vašich
  `),
  yourService: words(`
    vašu-platformu vašej-platformy vašich-serverov vašu-službu vašej-služby vášho-servera váš-server vaše-servery vášho-systému
  `),
  enrolled: words(`
    prihlásil prihlásila prihlásili zaregistroval zaregistrovali zapísal zapísala zapísali pridal pridali zaradil zaradili
  `),
  cancel: words(`
    vypnite vypni vypnúť zrušte zruš zrušiť stopnite odhláste
  `),
  filler: words(`
    prosím prosíme láskavo okamžite ihneď hneď už konečne tiež taktiež i vás vám bezodkladne neodkladne trvalo natrvalo ručne
    urýchlene čo najskôr teda si mi dnes sakra kurva odtiaľ odtiaľto s sa ten to toto ste vy pane pani proste nejako zo by do
    preč pokojne radšej zdvorilo veľmi pekne raz navždy je ho ju tam hej
  `),
} satisfies Record<Exclude<SlavicGroup, keyof typeof verbs>, readonly string[]>;

const groups = {
  ...base,
  ...verbs,
  dontWant: negated(verbs.want),
  dontGet: negated(verbs.get),
  dontSend: negated(verbs.send),
  dontBother: negated(verbs.bother),
  sending: words(
    "zasielanie zasielania zasielaním posielanie posielania rozosielanie rozosielania odber odberu odoberanie odoberania dostávanie",
  ),
};

export const sk: IntentLanguage = {
  language: "sk",
  common: words(`
    a aj v vo na sa si s so z zo je to že do o k ku pre za po od u ako tak ale by som si sme ste sú bol bola bolo byť mi ma
    mne mňa vás vám vaše vášho vaši váš ja ty on ona oni my vy ktorý ktorá ktoré kde keď aby už len ten tá tento táto
    tieto toho tejto alebo pri čo môj moja moje prosím ďakujem dobrý deň nie som iba veľmi
  `),
  groups,
  optOut: [
    ...slavicOptOut(grammar),
    "{plea} ** odhlásenie|vyradenie|výmaz|vyškrtnutie",
    "{plea} ** {removal} {sending} ** {mail} {mail}?",
    "{plea} ** {removal} {sending}",
    "{plea} ** {removal} {sending} ** {my} * {address} {address}?",
    "{plea} ** {removal} ** {sending}",
    "{plea} ** {stop} {sending} ** {mail}",
    "{stop} s|so {filler}? tým|tými|tou|vašimi|svojimi|vašou|svojou {mail} {mail}?",
    "{stop} s|so {mail}",
    "{stop} {filler}? {toMe}? zasielanie|posielanie|rozosielanie ** {mail} {mail}?",
    "{stop} {filler}? {sending} {toMe}? {mail} {mail}?",
    "{stop} ** {toMe} ** {mail} {mail}? {send}",
    "zrušte|zruš|zrušiť|ruším|rušíme|ukončite|ukončiť|ukončujem|stopnite {filler}? {toMe}|môj|moje|náš|svoj? {filler}? odber|odbery|odoberanie|zasielanie|newsletter|mailing {these}? {these}? {mail}? {mail}?",
    "zrušte|zruš|zrušiť|ruším|ukončite|ukončiť {filler}? registráciu|prihlásenie k|do ** {news}",
    "{plea} o|si? zrušenie {toMe}? {filler}? odberu|newslettera|newsletteru|zasielania {mail}? {mail}?",
    "odhlasujem|odhlasujeme|odhlášam sa",
    "sa * odhlasujem|odhlasujeme|odhlášam z|zo ** {list} {list}?",
    "{want} {filler}? odhlásiť sa?",
    "odhlásiť sa? z|zo ** {list} {list}?",
    "{dontWant} {filler}? {sending} ** {mail} {mail}?",
    "{dontWant} {filler}? od vás ** {mail}|nič|dostávať",
    "{dontWant} {filler}? záujem|záujmu o|na ** {sending}|{get} ** {mail} {mail}?",
    "{dontWant} {filler}? {more}? záujem|záujmu {more}? o|na {filler}? {more}? vaše|váš|ďalšie|tieto|tento? {more}? newsletter|newslettery|maily|mailing|e-maily|emaily|správy|spam|novinky|reklamu|reklamy|reklamné|obchodné {mail}? {mail}?",
    "o {filler}? {sending} ** {mail}? {dontWant} {more}? záujem",
    "o ** newsletter|newslettery|maily|mailing|e-maily|emaily|novinky|reklamu {more}? {dontWant} {more}? záujem",
    "{dontWant} {filler}? vaše|vašu|vašich|váš|tieto|tie|tento|toto|také|žiadne|žiadny|žiadnu * {mail} {mail}?",
    "{dontWant} {filler}? {more}? dostávať|odoberať|prijímať {filler}? {more}?",
    "{dontWant} ** aby * {send}|{bother} {mail}?",
    "{dontWant} ** byť * na|v|vo|medzi ** {list} {list}?",
    "{dontWant} ** byť ** kontaktovaný|kontaktovaná|obťažovaný|obťažovaná|oslovovaný|oslovovaná",
    "žiadne|žiadny|žiadnu {more}? ďalšie|už {mail} {mail}?",
    "žiadne|žiadny|žiadnu {mail} už|viac",
    "{mail} {mail}? {more} {dontSend}",
    "mám|máme {filler}? {more}? dosť|plné ** {mail}",
    "dosť bolo|už? tých|toho|vašich|vašej * {mail}",
    "dajte|daj|nechajte|nechaj * {toMe} * pokoj|pokojom|na|s|svätý|v pokoji|pokojom|pokoj?",
    "dajte|daj|nechajte|nechaj * {toMe} * pokoj|pokojom|pokoji s|so ** {mail} {mail}?",
    "nechajte|nechaj si tie|tú|svoje|ten * {mail} * pre seba",
    "choďte|choď|bežte|táhnite|strčte|trhnite {filler}? do|niekam|si * s|so * {mail} {mail}?",
    "zabudnite|zabudni|strate na? {my} {address}",
    "zabudnite na mňa|nás",
    "neudeľujem|neudelil|nedávam|nedal|nedala|neposkytujem * súhlas ** {sending}|{send}|{mail} {mail}? {mail}?",
    "nesúhlasím|nesúhlasíme ** {sending}|{send}|{mail} ** {mail}? {mail}?",
    "podávam|vznášam|namietam * námietku|námietky|proti ** {sending}|{mail}|marketing~ {mail}?",
    "zakazujem|zakazujeme ** {sending}|{send}|{bother} ** {mail}? {mail}?",
    "dajte|pridajte|zaraďte|zapíšte|pridať|zaradiť * ma|mňa|nás|@|moju|náš * na|do ** blacklist|blacklistu|zakázaných|čiernu|blokovaných|listinu",
    "nech|aby {more}? {toMe}? {more}? nič|žiadne|tie|také * nechodí|nechodilo|nechodia|nechodili|neprišlo {more}?",
    "nech|aby {toMe}|sem|už ** nechodí|nechodia|nechodilo|nechodili ** {mail}?",
    "{that} ** nebol~ ** zasielan~|posielan~|doručovan~|rozosielan~ ** {mail}? {mail}?",
    "nejde|nedá|nemôžem|nedarí|neviem ** odhlásenie|odhlásiť *** {dontWant} {filler}? {filler}? {more}?",
    "ruším|rušíme|zrušte ** súhlas ** {sending}|{mail}? {mail}?",
    "koľkokrát|ako ** {bother}|žiadať|prosiť|opakovať|odhlasovať *** {remove}|{removed}|{stop}|{dontSend}",
    // A school or a company speaks of itself.
    "naša|náš|naše firma|škola|spoločnosť|organizácia|obec|úrad|knižnica *** žiada|prosí ** {removal} ** {list} {list}?",
    "preč|von s|so mojou|našou|touto|mojím|naším emailovou|mailovou|e-mailovou? adresou|mailom|e-mailom|emailom",
    "unsubscribe ma|me|prosím|nás|please",
  ],
  optOutAlone: [
    "odhlásiť|odhlásenie|odhlášte|odhláste|odhlasujem|vyradiť|vyraďte|vyradenie|zmazať|zmažte|vymazať|vymažte|odstrániť|odstráňte|vymazanie|zmazanie|výmaz|zrušiť|zrušte|zrušenie|stop|dosť|koniec|unsubscribe|prestaňte|prestaň|odobrať|odoberte",
    "zrušiť|zrušte|zrušenie|ukončiť|ukončenie|ukončite|stop|stopnúť odber|odberu|newsletter|newsletteru|newslettera|zasielanie|mailing|mailov|noviniek|odoberanie {mail}?",
    "odhlásenie|odhlásiť|vyradenie|vyradiť|odhlasujem|{removal}|{remove} z|zo|sa|od ** {list} {list}?",
    "odhlásenie|odhlásiť odberu|newsletteru|newslettera|newsletter|odber|{news}",
    "žiadosť|prosím|žiadam|prosba o {removal}",
    "dosť|koniec už|toho|s|spamu|mailov|reklám|spamom tým? spamom?",
    "stop spamu|spam|mailom|reklamám|reklame|maily|newsletter",
    "nechcem|nechceme|nepotrebujem už|to|toto|nič|viac|ďalej už|viac|nič?",
    "už nechcem|nechceme|neposielať|neposielajte|nepísať|nepíšte",
    "neposielajte|neposielať|nezasielajte|nezasielať|nepíšte|nespamujte|neotravujte|neobťažujte už|viac|nič|to|nám|mi?",
    "prestaňte|prestaň|nechajte|nechaj s|toho|už tým?",
    "nemám|nemáme|bez už? záujem|záujmu už?",
    "žiadne|žiadny maily|e-maily|reklamy|newslettery|newsletter|spam|reklamu",
    "chcem|chcel|chcela|chceme by? som? sa? odhlásiť",
    "chcem|chcel|chcela by? som? zrušiť odber",
    "odpáľte|táhnite|vypadnite|choďte",
  ],
  optOutMaybe: [
    ...slavicOptOutMaybe(grammar),
    "prosím|žiadam|prestaňte * prestať|prestaňte|skončite|ukončite",
    "ako|kde|kade ** odhlásiť|odhlásim|odhlasuje|odhlásime|zrušiť|zruším|odstrániť|zbaviť|vypnúť|odhlásenie",
    "nejde|nejdú|nedá|nemôžem|nedarí|nemohol|nemohla|neviem|nenašiel|nenašla|nevidím|nenachádzam ** odhlásiť|odhlásenie|zrušiť",
    "odhlásiť|odhlásenie|odkaz|tlačidlo|link|linka ** nejde|nedá|nefunguje|nefunkčn~|nikam|chyb~|nedarí|pokazen~",
    "nefunguje|chýba|nefunkčn~ ** odhlásenie|odhlasovací|odkaz|tlačidlo",
    "nie|chýba je? ** odhlásenie|odhlásiť",
    "nemám|nemáme|stratil|stratila ** záujem",
    "nezaujíma|nezaujímajú|nezaujalo",
    "nie ďakujem|vďaka|ďakujeme",
    "ďakujem|vďaka nie|nechcem|nemám|nepotrebujem",
    "nevyužijem|nevyužijeme",
    "odhlásiť|odhlásenie|odhláste|odhlasujem|unsubscribe",
    "zrušte|zrušiť|zrušenie ** odber|odberu|newsletter|zasielanie",
    "{remove} {removal}? mail|e-mail|adresu|kontakt|email|to|ho|ju|je",
    "zlá|zlý|zlú|chybná|nesprávna|omyl|omylom|pomýlili ** adresa|adresu|adresát|osoba|príjemca",
    "nie som ten|správna|tá|správny",
    "nepracuje|nepracujú",
    "kto ** ste|je|sú",
    "otravujete|otravuje|obťažujete|spamujete|zahlcujete",
    "nechajte|dajte ** pokoj|pokoji|pokojom",
    "prečo|načo ** mi|posielate|chodia",
    "už nečítam|nečítame|nezaujíma",
    "preč|zbohom s|z|so|vašimi",
    "toto|to nechcem",
  ],
  complaint: [
    ...slavicComplaint(grammar),
    "nemáte|nemajú|nemá|nemali * {consent} .",
    "to|je|ide|čistý|samý|váš|tento|ten|toto|taký|vašich|rozosiela|rozosielajú|rozosielaný|rozosielate|posiela|posielajú|posielate|hlásim|nahlásiť|nahlasujem|dostávam|dostal|dostala|chodí|prišiel|sťažnosť|zdroj|otravujete|svojím|vaším|šíri|zasiela|zasielajú spam|spamu|spamom|spamy|spamovanie",
    "spam ktorý|rozosielaný|odoslaný|zaslaný|chodí|pochádza",
    "spamer|spameri|spammer|spammeri|spamera|spammera|spamujete|spamuje|spamujú|spamujte|spamovanie|zaspamovali",
    "nikdy ** nič|ničoho ** {signed}|{requested}",
    "nič|ničoho ** {signed}",
    "{despite} ** žiados~|nesúhlas~ *** {still}|{comes}",
    "koľkokrát|ako ešte|mám ** odhlasovať|klikať",
  ],
  cancellation: [
    "zrušiť|zrušte|zrušenie|ruším|rušíme|zmazať|zmažte|zmazanie|uzavrieť|uzavretie|zatvoriť|deaktivovať|deaktivujte|deaktiváciu|odstrániť|ukončiť|vymazať * účet|účtu|profil|profilu|konto|konta|účtov",
    "účet|profil|konto ** zrušiť|zmazať|uzavrieť|zatvoriť|deaktivovať|vymazať|zrušte|zmažte",
    "vypovedám|vypovedáme|vypovedať|výpoveď|ukončiť|ukončujem|ukončenie|ukončujeme|ukončite|zrušiť|zrušte|zrušenie|odstúpiť|odstupujem|odstúpenie|ruším * od? zmluv~|služ~|predplat~|tarif~|členstv~|balí~|plán~|licenc~|program~",
    "predplatné|predplatného|tarifu|členstvo|objednávku|objednávky|rezerváciu|licenciu|skúšobn~ ** zrušiť|zrušte|ukončiť|vypovedať|zrušenie|ukončite",
    "zrušiť|zrušte|zrušenie|storno|stornovať|stornujte|ruším * objednávk~|predplat~|rezerváci~|platb~|automatick~|prémiov~|premium|skúšobn~|platen~",
    "platen~ ** odber~|predplat~|služb~|verz~",
    "nepredlžovať|nepredlžujte|neobnovovať|neobnovujte|nepredlžujem",
    "vrátiť|vráťte|vrátenie * peniaze|peňazí|platbu|sumu|platby",
    "prestaňte|prestať|nechcem ** strhávať|účtovať|platiť|fakturovať",
  ],
  legal: [
    "čl|článku|článok|článkom|ods|§|paragrafu|paragraf 1|6|7|12|13|14|15|16|17|18|20|21|77|89|452|18",
    "podľa|na|v ** základe|súlade|zmysle|podľa ** gdpr|zákona|nariadenia|občianskeho",
    "podľa gdpr|zákona|nariadenia",
    "gdpr žiadam|žiadosť|požadujem|výmaz|dopyt",
    "žiadosť|žiadam|právo ** gdpr|výmaz|prístup ** údaj~|osobn~|dát|gdpr",
    "osobné|osobných|osobnými|osobným údaje|údajov|údajmi|údajom|dáta",
    "{remove} {filler}? všetky|všetkých|všetku|kompletne * údaje|dáta|informácie|údajov",
    "{remove} moje|naše dáta|údaje",
    "výmaz ** údajov|dát",
    "aké|ktoré ** údaje|dáta|informácie ** o|máte|spracúvate|spracovávate|uchovávate|evidujete",
    "kópiu|kópie ** údajov|dát",
    "zdroj|pôvod ** údajov|dát|adresy",
    "právo|práva|práv ** byť|zabudnut~|výmaz|prístup|zabudnutie",
    "úrad~ ** ochran~ ** osobn~|údaj~",
    "úoou|uoou|soi|zodpovedná|zodpovednej osoba|osobe?",
    "advokát~|právnik~",
    "právn~ zástup~|krok~|oddelen~|cest~|kancelár~",
    "súd|súdu|súdom|súdny|súdne|žaloba|žalobu|zažalujem|políciu|polícii|trestn~",
    "doložte|doložiť|preukážte|preukázať|dôkaz|doklad|predložte ** súhlas~",
    "autorsk~ práv~|zákon~",
    "ochrann~ známk~",
    "porušovanie|porušuje|porušujete autorsk~|známk~|duševn~",
    "náhrad~ škod~|ujm~",
  ],
  forOther: [
    "zosnul~|zomrel~|neboh~ ** manžel~|manželk~|otec|otca|otcovi|matk~|ocko|ocka|ockovi|mamičk~|mam~|syn~|dcér~|brat~|sestr~|babk~|ded~|star~",
    "zomrel|zomrela|zomreli|umrel|umrela|skonal|skonala",
    "môj|moja|moje|moji|mojho|môjho|mojej|mojmu|môjmu|moju|mojou|náš|naša|naše|nášho|nášmu|našej|našu manžel|manžela|manželovi|manželka|manželky|manželke|manželku|otec|otca|otcovi|oco|ocko|ocka|ockovi|tato|tata|tatovi|matka|matky|matke|matku|mama|mamy|mame|mamu|mamička|syn|syna|synovi|dcéra|dcéry|dcére|dcéru|brat|brata|bratovi|sestra|sestry|sestre|sestru|babka|babky|babke|babku|dedo|deda|dedovi|svokra|svokry|svokor|kolega|kolegu|kolegovi|kolegyňa|kolegyne|kolegyni|zamestnanec|zamestnanca|zamestnankyňa|šéf|šéfa|šéfka|dieťa|deťom|deti|rodičia|rodičov|predchodca|predchodkyňa|asistentka|asistentky|priateľ|priateľa|priateľka|partner|partnera|kamarát|kamaráta",
    "ocko|mama|babka|dedo|manžel|manželka|kolega|kolegyňa|otec|strýko nám|zomrel|zomrela|umrel|umrela|už|nechce|prosí|žiada|nemá|odišiel|odišla",
    "neposielajte|nezasielajte|nepíšte|nekontaktujte|neposielať|nepísať|neotravujte|nezasielať {filler}? {more}? mu|jej|im|jemu|ho|ju",
    "mu|jej|im {filler}? {more}? {more}? neposielajte|nezasielajte|nepíšte|neposielať|nič",
    "nič|viac|už mu|jej|im",
    "{remove} {filler}? ho|ju|jej|jeho|ich z|zo|od",
    "nepracuje|nepracujú|nezamestnan~",
    "bývalý|bývalého|bývalá|bývalej|bývalí zamestnan~|kolega|kolegu|kolegyňa|pracovník~|pracovnič~",
    "odišiel|odišla|odišli|ukončil|ukončila z|zo|od|do|pracovný|pomer * firmy|spoločnosti|nás|dôchodku|pomer|práce",
    "star~|predchádz~|in~|druh~|pôvodn~|pracovn~|súkromn~|ďalš~|neaktuáln~ adresu|adresy|adresa|adrese|mail|mailu|e-mail|e-mailu|email|emailu|schránku|schránky|schránka",
    "menom|za manžela|manželky|matky|otca|mamy|ocka|babky|kolegu|kolegyne|syna|dcéry|šéfa",
    "adresa|mail|e-mail|schránka ** patrí|patrila|patril",
  ],
  stay: [
    ...slavicStay(grammar),
    "{dontWant} ** prísť|stratiť|zmeškať|meniť|zmeniť",
    "neodhlasujte|neodhlasuj|neodhlasovať|nevyraďujte|nevyraďovať|nemažte|nemazať|nevymazávajte|neodstraňujte|neodstraňovať|neodoberajte|nevyhadzujte|neškrtajte|neodhlásiť|nevyškrtávajte|nerušte|nezmažte|nevymažte|nevyraďte|nezmazať|nemaž",
    "nechcem|nechcel|nechcela|nechceme|nežiadal|nežiadala|neprosil|neprosila|nehodlám|neplánujem *** odhlásiť|odhlasovať|zrušiť|vyradiť|zmazať|odhlásili|vyradili|zmazali|vymazali|rušiť|odhlásenie|odhlásený|odhlásená",
    "neodhlásil|neodhlásila|neodhlásili|neodhlasoval|neodhlasovala|neodhlasujem|neruším|nezrušil|nezrušila",
    "pridajte|pridať|pridaj|vráťte|vrátiť|obnovte|obnoviť|zaraďte|zaradiť|prihláste|prihlásiť|zapíšte|zapísať|obnovenie ** späť|naspäť|znovu|znova|opäť|do|ma|nás|odber~|newsletter~|zoznam~",
    "znovu|znova|späť|naspäť|opäť|zase ** prihlásiť|pridať|pridajte|zaradiť|zaraďte|dostávať|odoberať|prihláste|zapísať|prihlásenie|obnoviť",
    "omylom|nedopatrením|náhodou|nechtiac|chybou|neúmyselne ** odhlás~|zruš~|zmaz~|vyrad~|klik~",
    "odhlás~|zruš~|zmaz~|vyrad~|klik~ ** omylom|nedopatrením|náhodou|nechtiac|chybou|neúmyselne",
    "prečo ** {removed}|nechodí|nechodia|nedostávam|neprišiel|prestal~|odhlásen~|zmazan~|vyraden~",
    "odhlásili|vyradili|zmazali|vymazali|odstránili ste",
    "bol|bola|sme|niekto|systém * odhlásen~|vyraden~|zmazan~|vymazan~|odstránen~|odhlásil|vyradil|zmazal",
    "nechodí|nechodia|nedostávam|nedostávame|neprichádza|neprišiel|neprišlo|neprišla|nechodil|nechodili|nedostal|nedostala ** {mail}|odber|žiadn~|nič|od|mesiac~|týždeň|týždň~",
    "{mail} ** nechodí|nechodia|nedostávam|nedostávame|neprichádza|neprišiel|neprišlo|nechodil|nechodili|neprišli",
    "prestal|prestala|prestalo|prestali ** chodiť|dostávať|prichádzať|odoberať|doručovať",
    "chcem|chcel|chcela|rád|rada|radi|budem|želám|chceme ** naďalej|ďalej|zostať|prihlásiť|odoberať|aj ** dostávať|odoberať|zostať|čítať|posielať|newsletter|k|odber~",
    "chcem|chcel|chcela|rád|rada|želám|prosím ** prihlásiť|zostať|odoberať|ponechať|nechať ** {list}|{mail}|k|odber",
    "nechajte|ponechajte|nechať|ponechať * ma|mňa|nás * v|vo|na zoznam~|databáz~|odber~|evidenci~",
    "posielajte|zasielajte|posielaj|píšte|posielať pokojne|ďalej|naďalej|aj|len|prosím ďalej|naďalej|pokojne?",
    "pokojne|kľudne|len posielajte|píšte|zasielajte",
    "ako|kde ** prihlásiť|prihlásim|odoberať ** {news}|odber|k|sa",
    "nemôžem|nejde|nedá|nedarí * sa prihlásiť",
    "škoda ** odhlás~|zruš~|prísť",
  ],
  fewer: [
    "a|ale|len|iba {mail} {filler}? {toMe}? nechajte|nechať|ponechajte|ponechať|posielajte|chcem|by|zachovajte",
    "len|iba z|zo|od ** {list}|{mail}",
    "menej|zriedkavejšie|zriedka|obmedziť|obmedzte|znížiť|znížte|zredukovať ** {mail}|často|počet|frekvenci~|množstvo|posiel~",
    "menej často",
    "veľa|príliš|mnoho|toľko|priveľa ** {mail}|často|posielate|píšete",
    "{mail} ** veľa|príliš|mnoho|priveľa",
    "často posielate|píšete|{mail}",
    "raz|jeden|jedna|jedno|dvakrát * za|v|týždenne|mesačne|denne|ročne|do|na",
    "raz týždenne|mesačne|denne|za|do",
    "len|iba|stačí|stačilo ** raz|týžd~|mesač~|dôležit~|súhrn|faktúr~|najdôležit~|novinky",
    "pozastaviť|pozastavte|pozastavenie|prerušiť|pauza|pauzu|dočasne",
    "na|cez dobu|čas|dovolenku|leto|prázdniny|chvíľu",
    "okrem|namiesto ** {mail}|nechajte|ponechajte|chcem|týžd~",
    "každý|denne ** deň|veľa|príliš|nemusí",
    "stačilo|stačí ** raz|jeden|mesačne|týždenne|menej",
  ],
  changeOfAddress: [
    "nov~|aktuáln~|zmenen~ ** adres~|mail~|e-mail~|email~|schránk~|@",
    "nový|nová je|to? @",
    "zmenil~|mením|zmeniť|zmeňte|zmena|zmenu|zmene|aktualizovať|aktualizujte|upraviť|vymeniť|mení|opravte|opraviť ** adres~|mail~|e-mail~|email~|schránk~",
    "adresa|mail|e-mail|email ** zmenil~|zmenen~|mení",
    "píšte|posielajte|zasielajte|písať|posielať|kontaktujte|zasielať ** na ** @|nov~|in~|adresu",
    "po|odteraz|naďalej|teraz|novom ** na @",
    "namiesto @",
  ],
  asSender: [
    "naš~|naši|nášho|moji|mojich|mojim|mojimi|svojim|svojich|vlastn~ vlastn~? zákazník~|zákazníc~|odberateľ~|odberatel~|klient~|príjemc~|kontakt~|kampaň~|kampan~|šablón~|domén~|čitate~|databáz~|mailing~|rozosiel~|zoznam~|newsletter~|web~|e-shop~|eshop~|aplikáci~|formulár~|používate~|člen~",
    "api|webhook~|smtp|integráci~|plugin~|wordpress|mailchimp|dns|dkim|spf|dmarc|dashboard|endpoint|json|doručiteľnos~|administráci~",
    "miera|mieru|miery|podiel|percento|štatistik~|prehľad~ ** odhlás~|otvor~|preklik~|sťažnos~|spam~",
    "pridať|pridám|vložiť|vložím|nastaviť|nastavím|upraviť|preložiť|otestovať|zmeniť|umiestniť|doplniť|nastavujem|testujem|dať ** odkaz~|link~|tlačid~|pät~|formulár~|stránk~|hlavičk~ ** odhlás~|odhlas~|unsubscribe",
    "odkaz~|link~|tlačid~|stránk~|formulár~|hlavičk~ ** odhlás~|odhlas~|unsubscribe ** šablón~|kampa~|editor~|pät~|pridať|vložiť|zmeniť|nastaviť|naš~",
    "zákazník~|zákazníc~|odberateľ~|odberatel~|klient~|príjemc~|používate~|ľudia|kontakt~|čitate~|adresát~ ** odhlásiť|odhlasuj~|odhlásil~|odhlásia|zruš~|zmazať|vyrad~|píše|žiada|požiadal~|sťažuj~|odpísal~|napísal~|odpovedal~|klikn~|chce|chcú|nevedia|nemôžu",
    "odhlás~|zmazať|mazať|importovať|exportovať|pridať|nahrať|odstrániť všetk~|niektor~|neaktívn~|niekoľko|tieto|naš~|jedného|duplicitn~? odberateľ~|odberatel~|zákazník~|klient~|kontakt|kontakty|kontaktov|používate~|duplicit~",
    "ako ** odstrán~|zmaž~|zmazať|odhlás~|pridať|pridám|importovať|spravovať ** kontakt~|odberateľ~|odberatel~|zákazník~|príjemc~|klient~|niekoho|používate~",
    "podporujete|ponúkate|viete|máte ** odhlás~|list|hromadn~",
    "niekto|zákazník|zákazníčka|klient|klientka|odberateľ|príjemca|príjemkyňa * odpísal~|napísal~|píše|žiada|požiadal~|odpovedal~|chce",
    "kampaň|kampane|kampani|rozosielku|rozosielka ** zastav~|pozastav~|naplán~|odosl~|spust~|odložiť|zruš~",
    "zastav~|pozastav~|odložiť|zruš~|spust~|naplán~ ** kampa~|rozosiel~",
    "agentúr~|spravujeme|rozosielame ** kampa~|klient~|newsletter~|zákazník~",
    // Who applies for work at an abuse desk names its things.
    "hlásim|uchádzam sa ** pozíci~|miest~|prácu",
    "riešim|riešil~|vybavuj~|vybavov~|spracúv~ ** spam~|sťažnos~|odhlás~",
    "životopis~|uchádzač~|pracovn~|výberov~ ** pozíci~|ponuk~|konani~|príloh~|miest~",
  ],
  otherSenses: [
    ...slavicOtherThings(grammar),
    "riešim|riešil~|vybavuj~|vybavov~|spracúv~ ** spam~",
    "riešim|riešil~|vybavuj~|vybavov~|spracúv~ ** sťažnos~|odhlás~",
    "ďakujem|ďakujeme|vďaka|potvrd~ ** {removal}|{removed}",
    "priečin~|zložk~|filt~|kôš|koš~|schránk~|adresár~ spam~|nevyžiadan~",
    "antispam~|spamfilt~",
    "do|vo|v|zo|z|ako|medzi|padá|padajú|končí|končia|spadol|zložky|priečinku|skončil~ spam|spamu|spame|spamom",
    "zastávk~",
    "non stop",
    "zmažte|zmazať|vymažte|vymazať|odstráňte|odstrániť|vyškrtnite|škrtnite|odstránenie|zmazanie|vyhoďte|dajte ** obráz~|fotk~|fotograf~|logo|logom|odse~|riad~|slov~|súbor~|text~|stránk~|polož~|komentár~|príspev~|chyb~|duplicit~|šablón~|vetu|bod|poruch~|video",
    "pre|na|ak|aby odhlásenie|sa|odhlásiť|odhlásili|chcete ** kliknite|odpovedzte|navštívte|tu",
    "kliknite|kliknutím ** odhlás~|odhlas~",
    "ak|pokiaľ ** neželáte|nechcete|neprajete",
    "{removal} ** z|zo|od škol~|kurz~|skúšk~|tábor~|obed~|akci~|súťaž~|objednávk~|zmluv~",
    "odhlás~ ** z|zo|od skúšk~|obed~|kurz~|akci~|škol~|turnaj~|pretek~|poist~|tábor~",
    "nemám|nemáme čas|možnosť|kedy",
    "prestal~|prestan~ ** fungovať|ísť|pracovať",
  ],
  question: [
    "ako|čo|prečo|kedy|kde|kto|ktorý|ktorá|ktoré|koľko|aký|aká|aké|odkiaľ|kam|dá|je|ide|môžem",
    "môžete|mohli|mohol|máte|poradíte",
    "otázka|otázku|prosba|pomoc",
  ],
  praise: [
    "ďakujem|ďakujeme|vďaka za|veľmi|pekne",
    "skvel~|super|výborn~|zaujímav~|pekn~|užitoč~|perfektn~|krásn~ ** newsletter~|mail~|člán~|prác~|čísl~|materiál~|obsah~|ponuk~|novink~",
    "len tak ďalej",
    "milujem|rád|rada|radi ** čítam|čítame|{mail}",
    "gratulujem|gratulácie|blahoželám",
  ],
  sarcasm: [
    "skvel~|super|vďaka|ďakujem|milujem|krásn~|paráda|bravo|gratulujem ** spam~|smeti|bordel~",
    "presne|práve|akurát|len * to|tento|toto ** chýba~|potreboval~|čaka~",
    "vždy|odjakživa|celý ** chcel~|túžil~|sníval~",
    "no super|paráda|výborne|skvele|bravo",
    "neviem|nemôžem * dočkať",
  ],
  footer: [
    "zobraziť|zobrazte|otvoriť ** prehliadač~",
    "tento|táto|túto|toto mail|e-mail|email|správu|správa|newsletter ** ste|dostávate|dostali|bol|bola|odoslan~|zaslan~",
    "dostávate|dostali ** tento|pretože|túto|ste|keďže|lebo",
    "kliknite|kliknutím ** tu|odkaz~|odhlás~|odhlas~|sem|tlačidlo|nižšie",
    "pre|chcete odhlásenie|sa|odhlásiť ** kliknite|tu|odpovedzte",
    "ak|pokiaľ|nechcete ** neželáte|nechcete ** dostávať|zasielať|odoberať",
    "všetky práva vyhradené",
    "zásad~ ochran~|spracúv~",
    "môžete sa|kedykoľvek ** odhlásiť",
    "spravovať|zmeniť|upraviť ** predvoľ~|nastaven~|odber~",
    "odpovedzte ** stop|odhlásiť|predmet~",
  ],
  reachAll: [
    "všetkých|všetky|všetku|akékoľvek|akýchkoľvek|akúkoľvek|žiadne|žiadnu|žiadnych|každého ** zoznam~|databáz~|newsletter~|{mail}|rozosiel~|odber~|komunikáci~|list~|kontakt~",
    "už nikdy|nič|vôbec",
    "nikdy viac|už|nič",
    "vôbec|absolútne nič|nikdy",
    "všetkého|všetko",
  ],
  reachSender: [
    "tohto|toho|tejto|tento|ten|túto ** zoznam~|newsletter~|odber~|odosielateľ~|firm~|spoločnos~|mailing~|databáz~|e-shop~|rozosiel~|list~",
    "vášho|vašej|váš|tvojho ** zoznam~|newsletter~|odber~|databáz~|mailing~|rozosiel~|list~",
    "newsletteru|newslettera|newsletter",
  ],
  negations: words(
    "nie ne bez namiesto ani škoda nejde nemôžem nedarí nedá neviem nemusíte nemusí omylom nedopatrením nechtiac",
  ),
  negatesAfter: false,
  conditions: words(`
    ak pokiaľ keby keď či možno prípadne asi uvažujem zvažujem premýšľam rozmýšľam takmer skoro ako pokial ibaže ešte-jeden ešte-raz
  `),
  politeConditions: [
    "ak|keby|pokiaľ|keď ** možné|možno|môžete|mohol|mohli|môžem|dá|dalo|ide|šlo|bol|dobr~|lásk~|nevad~",
    "ako naj~|len|je|už|som|sme|rýchlo|dlho|viete|inak|písal~|hovoril~",
    "asi|možno už|budete|môžete",
    "ak|pokiaľ|keď ** ne~|neprestan~|znovu|ešte|ďalej|príde|dostanem",
    "vďač~|rád|rada|radi|ďakujem|uvítal~ ** keby|ak|pokiaľ",
    "keď už|vás|mi|ma",
    "či je|by|môžete|dá|možné",
  ],
  politeRequests: [
    // "I am not your customer": no other person.
    "nie|nebol|nebola som|sme? váš|vaším? zákazník|zákazníkom|zákazníčka|klient|klientom|odberateľ",
    "môžete|môžeš|môže|mohli|mohol|mohla|môžu|môžem|môžeme|dá|dalo|šlo|ide",
    "prosím|prosíme|prosim|prosil|poprosil|poprosila|žiadam|žiadame|pls|plz",
    "buďte|buď taký|taká|láskav~|dobr~|od",
    "bolo|je|bolo by možné|možno",
    "hej|áno|ok|dobre|vďaka",
    "naša|náš|naše firma|spoločnosť|škola|organizácia|úrad ** žiada|prosí|nemá|nechce",
    // "Nikdy som sa neprihlásil, prečo mi to chodí?" wants no answer.
    "prečo|načo ** chodí|chodia|dostávam|posielate|píšete|zasielate",
    "koľkokrát|ako ** mám|máme|ešte|musím",
  ],
  threats: [
    "alebo|inak|či|ináč",
    "opačnom prípade",
    "nahlásim|nahlásime|ohlásim|podám|podáme|obrátim|obrátime|udám|oznámim|sťažovať|budem|budeme|kontaktujem|odovzdám|dám|hlásim|pôjdem|zažaluj~ ** úrad~|úoou|uoou|soi|súd~|políci~|sťažnos~|advokát~|právnik~|práv~|trestn~|žalob~|to|spam~|podnet",
    "než|skôr|predtým nahlásim|podám|obrátim|ohlásim",
    "ďalší|nabudúce ** mail~|krok~|správ~|e-mail",
    "ak|pokiaľ ** nahlásim|podám|obrátim|budem",
    "zváž~|hrozí|uvid~ ** práv~|súd~|pokut~|žalob~",
  ],
  others: words(`
    on ona oni zákazník zákazníci zákazníka zákazníkov zákazníčka klient klienti klienta klientov klientka odberateľ
    odberatelia odberateľa odberateľov príjemca príjemcovia príjemcov používateľ používatelia používateľov ľudia niekto
    všetci čitatelia členovia kontakty hovorí tvrdí píše napísal napísala odpísal odpísala odpovedal odpovedala slovo
    tlačidlo predmet
  `),
  conjunctions: words("a i aj ale alebo lebo pretože tak preto takže aby však inak"),
  polite: words(`
    prosím prosíme ďakujem ďakujeme vďaka dik dobrý deň dobré ráno popoludnie večer ahoj ahojte čau nazdar zdravím vážení vážený
    vážená pán pani páni s pozdravom pozdravy srdečne pekný zvyšok dňa vopred veľmi pekne okamžite ihneď hneď teraz dnes už ma
    mňa nás mi nám ja my od z zo tohto toho toto to newslettera newsletteru odberu zoznamu e-mail email mail môj moju adresu
    láskavo konečne tiež som rád rada áno ok želám krásny vám vás si a please thanks hello hi servus team tím podpora
    úctou kurva sakra hej dovidenia
  `),
  continuations: words(`
    prosím prosíme ďakujem ďakujeme vďaka okamžite ihneď hneď teraz dnes zajtra konečne natrvalo trvalo navždy lebo pretože keďže tak ktorý ktorá ktoré ktorú inak ručne úplne celkom definitívne raz pán pani páni ľudia sakra kurva od-vás od-teba vopred bez pred láskavo ak pokiaľ odtiaľ odtiaľto preč veľmi tiež ani tu tam sem
  `),
  addressNouns: words(`
    adresa adresu adresy adrese mail mailu e-mail e-mailu email emailu schránka schránku schránky účet kontakt
  `),
  senderPrepositions: words("od odosielateľ odosielateľa odosielateľom"),
  genitives: words("z zo"),
  mailNouns: words(
    "maily mailov e-maily e-mailov emaily emailov správy správ spam spamu newsletter newslettery newsletterov reklamy reklám",
  ),
};
