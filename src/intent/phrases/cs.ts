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
  from: "z|ze|od",
  self: "se",
};
const negated = (verbs: readonly string[]): string[] => verbs.map((verb) => `ne${verb}`);

const verbs = {
  want: words(`
    chci chceme chtěl chtěla chtěli přeji přejeme přeju přál přála hodlám hodláme potřebuji potřebuju potřebujeme mám
    máme stojím
  `),
  get: words(`
    dostávat odebírat přijímat číst vidět mít dostat obdržet dostávali nacházet vídat vídám
  `),
  send: words(`
    posílejte posílej posílat posílali posílal posílala zasílejte zasílej zasílat zasílali zasílal rozesílejte rozesílat
    odesílejte odesílat pošlete poslat zašlete zaslat cpěte cpát házejte
  `),
  bother: words(`
    pište piš psát psali psal psala obtěžujte obtěžuj obtěžovat obtěžovali otravujte otravuj otravovat otravovali
    spamujte spamuj spamovat kontaktujte kontaktuj kontaktovat kontaktovali zahlcujte zahlcovat bombardujte bombardovat
    zasypávejte zasypávat oslovujte oslovovat mailujte mailovat zaplavujte zaplavovat pruďte prudit zatěžujte zatěžovat
    rušte rušit zavalujte zavalovat
  `),
};

/** Of mail, what only a recipient would call so; a sender has newsletters too. */
const mails = words(`
  maily mailů mailama e-maily e-mailů emaily emailů zprávy zpráv zprávami spamování spamováním newslettery newsletterů nabídky nabídek nabídku nabídkami reklamu reklamy reklam reklamou reklamami reklama spam spamy spamu spamem sdělení novinky novinek novinkami obchodní reklamní obchodních reklamních marketingové marketingových propagační letáky letáků akce akcí slevy slev slevách slevami akcemi propagace informace informací korespondenci mailingů materiály blbosti kraviny hovadiny sračky krámy smetí hlouposti oznámení upozornění nesmysly hovna
`);

const base = {
  me: words("mě mne mně nás @"),
  toMe: words("mi mně mne mě nám nás mnou námi @"),
  my: words(`
    můj mého mou moji moje mojí mé mojeho náš našeho naši naše naší svůj svého svou svoji tento tuto tuhle této tohoto tenhle následující níže uvedenou uvedený danou své svém
  `),
  address: words(`
    adresu adresy adresa mail mailu mailovou mailové e-mail e-mailu e-mailovou e-mailové email emailu emailovou emailové elektronickou elektronické
  `),
  name: words(`
    schránku schránky firmu společnost jméno kontakt organizaci školu schránce poště
  `),
  data: words("údaje údajů kontakty kontaktů data"),
  list: words(`
    seznamu seznam seznamů databáze databázi databází newsletteru newslettru newsletterů odběru odběrů odběr mailinglistu listu rozesílky rozesílek rozesílání zasílání odběratelů příjemců adresátů kontaktů evidence kartotéky adresáře distribuce distribučního mailingu mailing novinek reklam reklamy adres e-mailů emailů mailů sdělení obchodních spamu rozesílacího rozdělovníku registru maillistu mailového mailové emailového e-mailového
  `),
  news: words(`
    newsletteru newslettru newsletterů odběru odběrů mailinglistu rozesílky mailingu rozesílání novinek maillistu
  `),
  there: words(`
    odtud odsud odtamtud toho tohoto této tohodle něj ní nich
  `),
  mail: [
    ...mails,
    ...words(`
    newsletter newsletteru mail mailu e-mail e-mailu email emailu zprávu poštu pošty mailing mailingy
  `),
  ],
  mails,
  these: words(`
    vaše vaší vašich váš vaši vaším vašimi tyto tyhle ty ten tento tenhle těch toho tohoto této tu takové takových žádné žádný žádnou žádných další dalších jakékoli jakékoliv reklamní reklamních obchodní obchodních marketingové podobné nevyžádané nevyžádaných hloupé blbé s se své svoje svou tou tím těmi těma všechny veškeré veškerých více víc už od vás tvoje tvých
  `),
  things: words(
    "faktur~ balí~ zboží objednávk~ smlouv~ dokument~ odkaz~ soubor~ přílo~ hesl~ potvrzen~ katalog~ poštou papírov~ sms účtenk~ peníz~ výpis~ upomín~ kód~ pohled~ kurýr~ platb~ report~",
  ),
  remove: words(`
    odhlaste odhlas odhlásit odhlásíte odhlašte odhlašuj vyřaďte vyřaď vyřadit vyřadíte smažte smaž smazat smažete vymažte
    vymaž vymazat vymažete odstraňte odstraň odstranit odstraníte vyškrtněte vyškrtni vyškrtnout škrtněte škrtnout
    vyhoďte vyhoď vyhodit vyházejte sundejte sundej sundat odeberte odeber odebrat vyjměte vyjmout vyndejte vyndej vyndat
    vypusťte vypustit vynechte vynechat odepište odepsat odmažte odmazat deaktivujte vykopněte vykopnout stáhněte
    odpojte oddělejte vyloučte vyloučit mažte odhlašte odstranujte zlikvidujte vysaďte odebírejte odhlásíš vyškrtnete
    unsubscribe
  `),
  removal: words(`
    vyřazení odhlášení odstranění vymazání smazání vyškrtnutí výmaz odebrání zrušení ukončení vyjmutí vynechání
    vyloučení odhlašování
  `),
  plea: words(`
    prosím prosíme prosil prosila poprosil poprosila poprosím žádám žádáme požaduji požadujeme požaduju žádost prosba
    prosbu trvám vyzývám domáhám
  `),
  that: words("aby abyste abys kdybyste kdyby"),
  removed: words(`
    odhlásili odhlásil odhlásila vyřadili vyřadil vyřadila vymazali vymazal vymazala smazali smazal smazala odstranili
    odstranil odstranila vyškrtli vyškrtl odebrali odebral vyhodili odhlášen odhlášena odhlášeni vyřazen vyřazena
    vyřazeni vymazán vymazána vymazáni smazán smazána odstraněn odstraněna odhlášený vyřazený
  `),
  be: words("být"),
  stop: words(`
    přestaňte přestaň přestat přestanete skončete skonči skončit ukončete ukonči ukončit ukončení zastavte zastav zastavit zastavení upusťte upustit zanechte přerušte zdržte
  `),
  stopped: words(`
    přestali přestal přestala skončili ukončili zastavili
  `),
  iQuit: words(`
    odhlašuji odhlašuju odhlašujeme odhlasuji
  `),
  quit: words(`
    odhlásit odhlašuji odhlašuju odhlašujeme odhlasuji
  `),
  resign: words(`
    rezignuji ustupuji odstupuji
  `),
  out: words("pryč ven vypadnout zmizet odejít vystoupit"),
  let: words("ať nechť"),
  more: words(
    "už více víc již dále nadále nikdy nic žádné žádný žádná žádnou žádných dalších další dál napříště příště jakékoliv jakékoli",
  ),
  enough: words("dost konec basta stop"),
  last: words("poslední posledním"),
  block: words("zablokujte zablokovat blokujte zablokuj"),
  withdraw: words(
    "odvolávám odvoláváme odvolat odvolání odvolávání stahuji stahuju beru ruším odnímám odebírám",
  ),
  consent: words("souhlas souhlasu svolení povolení"),
  sent: words(`
    poslal poslala poslali odeslal odeslala napsal napsala
  `),
  left: words(`
    odhlásil odhlásila odhlásili odhlašoval odhlašovala odhlašovali odhlášen odhlášena odhlášený odhlášená zrušil
    zrušila
  `),
  asked: words("žádal žádala žádali prosil prosila prosili psal psala psali upozorňoval upozorňovala"),
  often: words(
    "už již několikrát mnohokrát třikrát dvakrát čtyřikrát pětkrát stokrát opakovaně kolikrát potřetí podruhé dávno",
  ),
  still: words("pořád stále furt zase znovu dál dále přesto opět neustále porad"),
  comes: words(`
    chodí chodit dostávám dostáváme posíláte posíláš přichází píšete spamujete přistávají přistává otravujete zasíláte
    obdržel obdržela posílají přišel přišla
  `),
  despite: words("přes ačkoli přestože ačkoliv navzdory přesto"),
  signed: words(`
    nepřihlásil nepřihlásila nepřihlásili nepřihlašoval nepřihlašovala nepřihlašovali nepřihlasoval nepřihlasovala neodebíral neodebírala
  `),
  accepted: words(`
    nesouhlasil nesouhlasila nesouhlasili nesvolil nesvolila
  `),
  agreed: words(`
    nedal nedala nedali neudělil neudělila neudělili neposkytl neposkytla nedával nedávala nedávám neuděluji
  `),
  requested: words(`
    nežádal nežádala nežádali neobjednal neobjednala neobjednali nechtěl nechtěla neregistroval neregistrovala nezaregistroval nezaregistrovala nepožadoval nestál nestála neprosil neprosila
  `),
  gave: words(`
    nedal nedala nedali neposkytl neposkytla nezadal nezadala nezadával nezadávala nesdělil nesdělila neuváděl
  `),
  never: words(`
    nikdy nikde
  `),
  without: words(`
    bez
  `),
  sends: words(`
    rozesílá rozesílají rozesíláte posílá posílají posíláte zasílá zasílají zasíláte píše píší píšete dostávám dostáváme dostal dostala chodí přišel přišla přišly přichází chodily
  `),
  whence: words(`
    odkud kde
  `),
  have: words(`
    máte mají vzali získali sehnali znáte berete přišli
  `),
  who: words(`
    kdo
  `),
  gaveAway: words(`
    dal dala předal prodal prodala prodali poskytl koupili ukradli vykradli prodáváte unikl
  `),
  dontKnow: words(`
    neznám neznáme nemám-nic-společného nemáme-nic-společného
  `),
  phishing: words(`
    phishing~ podvržen~
  `),
  fraud: words(`
    podvod podvodný podvodné podvodníci podfuk
  `),
  report: words(`
    hlásím nahlásit nahlašuji oznamuji stěžuji stížnost stěžovat ohlašuji hlášení
  `),
  abuse: words(`
    spam spamu spamera spammera odesílatele zneužití zneužívání rozesílání obtěžování nevyžádanou nevyžádané
  `),
  harass: words(`
    otravujete otravuje otravují obtěžujete obtěžuje bombardujete bombarduje zahlcujete zahlcuje zasypáváte zasypává zasypávají zaplavujete zaplavuje šikanujete terorizujete pronásledujete spamujete spamuje
  `),
  illegal: words(`
    nezákonn~ nelegáln~ protiprávn~ protizákonn~
  `),
  unwanted: words(`
    nevyžádan~ nevyžiadan~ nechtěn~
  `),
  junk: words(`
    smetí bordel hnoj nesmysly spam spamu spamy
  `),
  yourClient: words(`
    váš-zákazník váš-klient vašeho-zákazníka vašeho-klienta vaši-zákazníci vaše-zákaznice jeden-z-vašich
  `),
  yourService: words(`
    vaší-platformu vaší-platformy vaši-platformu vašich-serverů vaši-službu vaší-služby vašeho-serveru váš-server vaše-servery vašeho-systému
  `),
  enrolled: words(`
    přihlásil přihlásila přihlásili zaregistroval zaregistrovali zapsal zapsala zapsali přidal přidali zařadil zařadili
  `),
  cancel: words(`
    vypněte vypni vypnout zrušte zruš zrušit stopněte odhlaste
  `),
  filler: words(`
    prosím prosíme laskavě okamžitě ihned hned už konečně také taky též i vás vám bezodkladně neprodleně trvale
    natrvalo ručně urychleně co nejdříve teda tedy si mi dnes sakra kurva odsud odtud odtamtud s se ten to toto jste vy
    pane paní prostě nějak ze bych byste by do pryč klidně raději nejlépe zdvořile moc hezky pěkně jednou provždy je ho
    ji
  `),
} satisfies Record<Exclude<SlavicGroup, keyof typeof verbs>, readonly string[]>;

const groups = {
  ...base,
  ...verbs,
  dontWant: negated(verbs.want),
  dontGet: negated(verbs.get),
  dontSend: negated(verbs.send),
  dontBother: negated(verbs.bother),
  sending: words("zasílání posílání rozesílání odběr odběru odebírání zasílaní dostávání"),
};

export const cs: IntentLanguage = {
  language: "cs",
  common: words(`
    a i v ve na se si s z ze je to že do o k ke pro za po od u jak jako tak ale by jsem jsi jsme jste jsou byl byla
    bylo být mi mě mně mne vás vám vaše vašeho vaši váš já ty on ona oni my vy který která které kde když aby už jen ten
    ta tento tato tyto toho této nebo při co můj moje prosím děkuji dobrý den bych byste
  `),
  groups,
  optOut: [
    ...slavicOptOut(grammar),
    "{plea} ** odhlášení|vyřazení|výmaz|vyškrtnutí",
    "{plea} ** {removal} {sending} ** {mail} {mail}?",
    "{plea} ** {removal} {sending}",
    "{plea} ** {removal} {sending} ** {my} * {address} {address}?",
    "{plea} ** {removal} ** {sending}",
    "{plea} ** {stop} {sending} ** {mail}",
    "{stop} s|se {filler}? tím|těmi|těma|tou|tím|vašimi|svými|vaší|svou {mail} {mail}?",
    "{stop} s {mail}",
    "{stop} {filler}? {toMe}? zasílání|posílání|rozesílání ** {mail} {mail}?",
    "{stop} {filler}? {sending} {toMe}? {mail} {mail}?",
    "{stop} ** {toMe} ** {mail} {mail}? {send}",
    "zrušte|zruš|zrušit|ruším|rušíme|ukončete|ukončit|ukončuji|stopněte {filler}? {toMe}|můj|moje|náš|svůj? {filler}? odběr|odběry|odebírání|zasílání|newsletter|mailing {these}? {these}? {mail}? {mail}?",
    "zrušte|zruš|zrušit|ruším|ukončete|ukončit {filler}? registraci|přihlášení k|do ** {news}",
    "{plea} o|si? zrušení {toMe}? {filler}? odběru|newsletteru|zasílání {mail}? {mail}?",
    "odhlašuji|odhlašuju|odhlašujeme se",
    "se * odhlašuji|odhlašuju|odhlašujeme z ** {list} {list}?",
    "{want} {filler}? odhlásit se?",
    "odhlásit se? z|ze ** {list} {list}?",
    "{dontWant} {filler}? {sending} ** {mail} {mail}?",
    "{dontWant} {filler}? od vás ** {mail}|nic|dostávat",
    "{dontWant} {filler}? zájem|zájmu o|na ** {sending}|{get} ** {mail} {mail}?",
    "{dontWant} {filler}? {more}? zájem|zájmu {more}? o|na {filler}? {more}? vaše|váš|další|tyto|tento? {more}? newsletter|newslettery|maily|mailing|e-maily|emaily|zprávy|spam|novinky|reklamu|reklamy|reklamní|obchodní {mail}? {mail}?",
    "o {filler}? {sending} ** {mail}? {dontWant} {more}? zájem",
    "o ** newsletter|newslettery|maily|mailing|e-maily|emaily|novinky|reklamu {more}? {dontWant} {more}? zájem",
    "{dontWant} {filler}? vaše|vaší|vašich|váš|tyto|tyhle|ty|tento|tenhle|tohle|takové|žádné|žádný|žádnou * {mail} {mail}?",
    "{dontWant} {filler}? {more}? dostávat|odebírat|přijímat {filler}? {more}?",
    "{dontWant} ** abyste|abys * {send}|{bother} {mail}?",
    "{dontWant} ** být * na|v|ve|mezi ** {list} {list}?",
    "{dontWant} ** být ** {dontBother}|kontaktován|kontaktována|obtěžován|obtěžována|oslovován|oslovována",
    "žádné|žádný|žádnou {more}? další|už {mail} {mail}?",
    "žádné|žádný|žádnou {mail} už|více",
    "{mail} {mail}? {more} {dontSend}",
    "mám|máme|mam {filler}? {more}? dost|plné ** {mail}",
    "dost bylo|už? těch|toho|vašich|vaší * {mail}",
    "dejte|dej|nechte|nech * {toMe} * pokoj|klid|pokoji|být",
    "dejte|dej|nechte|nech * {toMe} * pokoj|klid|pokoji|být s|se ** {mail} {mail}?",
    "nechte|nech si|toho? ty|ta|ten|tu|své|svoje|ty|ten|tu * {mail} * pro sebe",
    "jděte|jdi|běžte|táhněte|vlezte|trhněte|polibte {filler}? do|k|někam|mi|si * s|se * {mail} {mail}?",
    "zapomeňte|zapomeň|ztraťte na? {my} {address}",
    "zapomeňte na mě|nás",
    "neuděluji|neudělil|nedávám|nedal|nedala|neposkytuji * souhlas ** {sending}|{send}|{mail} {mail}? {mail}?",
    "nesouhlasím|nesouhlasíme ** {sending}|{send}|{mail} ** {mail}? {mail}?",
    "podávám|vznáším|mám námitku|námitky ** {sending}|{mail}|marketing~ {mail}?",
    "zakazuji|zakazujeme|nepřipouštím ** {sending}|{send}|{bother} ** {mail}? {mail}?",
    "dejte|přidejte|zařaďte|zapište|přidat|zařadit * mě|mne|nás|@|mou|moji|náš * na|do ** blacklist|blacklistu|robinsonův|robinsonova|zakázaných|černou|blokovaných|listinu",
    "ať|aby {more}? {toMe}? {more}? nic|žádné|ty|takové * nechodí|nechodilo|nechodily|nepřišlo {more}?",
    "ať|aby {toMe}|sem|už ** nechodí|nechodilo|nechodily ** {mail}?",
    "nejde|nelze|nemohu|nemůžu|nedaří|neumím ** odhlášení|odhlásit *** {dontWant} {filler}? {filler}? {more}?",
    "ruším|rušíme|zrušte ** souhlas ** {sending}|{mail}? {mail}?",
    "kolikrát|jak ** {bother}|žádat|prosit|opakovat|odhlašovat *** {remove}|{removed}|{stop}|{dontSend}",
    // A school or a company speaks of itself.
    "naše|náš firma|škola|společnost|organizace|obec|úřad|knihovna *** žádá|prosí ** {removal} ** {list} {list}?",
    "{that} ** nebyl~ ** zasílán~|posílán~|doručován~|rozesílán~ ** {mail}? {mail}?",
    "unsubscribe mě|me|prosím|nás|please",
  ],
  optOutAlone: [
    "odhlásit|odhlášení|odhlašte|odhlaste|odhlašuji|odhlašuju|odhlasuji|vyřadit|vyřaďte|vyřazení|smazat|smažte|vymazat|vymažte|odstranit|odstraňte|vymazání|smazání|výmaz|zrušit|zrušte|zrušení|stop|dost|konec|unsubscribe|přestaňte|přestaň|odhlasit|odebrat|odeberte",
    "zrušit|zrušte|zrušení|ukončit|ukončení|ukončete|stop|stopnout odběr|odběru|newsletter|newsletteru|zasílání|mailing|mailů|novinek|odebírání {mail}?",
    "odhlášení|odhlásit|odhlasit|vyřazení|vyřadit|odhlašuji|odhlašuju|{removal}|{remove} z|ze|se|od ** {list} {list}?",
    "odhlášení|odhlásit|odhlasit odběru|newsletteru|newsletter|odběr|{news}",
    "žádost|prosím|žádám|prosba o {removal}",
    "dost|konec už|toho|s|spamu|mailů|reklam|spamem tím? spamem?",
    "stop spamu|spam|mailům|reklamám|reklamě|maily|newsletter",
    "nechci|nechceme|nepotřebuji|nepotřebuju už|to|tohle|toto|nic|víc|dál|více už|víc|nic?",
    "už nechci|nechceme|neposílat|neposílejte|nepsat|nepište",
    "neposílejte|neposílat|nezasílejte|nezasílat|nepište|nespamujte|neotravujte|neobtěžujte už|víc|nic|více|to|nám|mi?",
    "přestaňte|přestaň|nechte|nech s|toho|už tím?",
    "nemám|nemáme|bez už? zájem|zájmu|zájmu už?",
    "žádné|žádný maily|e-maily|reklamy|newslettery|newsletter|spam|reklamu",
    "chci|chtěl|chtěla|chceme bych? se? odhlásit|odhlasit",
    "chci|chtěl|chtěla bych? zrušit odběr",
    "odprejskněte|táhněte|odpal|padejte|odpalte",
  ],
  optOutMaybe: [
    ...slavicOptOutMaybe(grammar),
    "prosím|žádám|přestaňte * přestat|přestaňte|skončete|ukončete",
    "jak|kde|kudy ** odhlásit|odhlásím|odhlašuje|odhlásíme|zrušit|zruším|odstranit|zbavit|vypnout|odhlášení|odhlasim|odhlasit",
    "nejde|nejdou|nelze|nemohu|nemůžu|nedaří|nemohl|nemohla|neumím|nevím|nenašel|nenašla|nevidím|nenacházím ** odhlásit|odhlášení|zrušit|odhlasit|odhlaseni",
    "odhlásit|odhlášení|odhlasit|odkaz|tlačítko|link ** nejde|nelze|nefunguje|nefunkční|nikam|chyb~|nedaří",
    "nefunguje|chybí|nefunkční ** odhlášení|odhlašovací|odkaz|tlačítko",
    "není|chybí ** odhlášení|odhlásit|odkaz",
    "nemám|nemáme|ztratil|ztratila ** zájem",
    "nezajímá|nezajímají|nezajímal|nezaujalo",
    "ne děkuji|díky|dík|děkujeme",
    "děkuji|díky|dík ne|nechci|nemám|nepotřebuji",
    "nevyužiji|nevyužijeme|nevyužiju",
    "odhlásit|odhlášení|odhlaste|odhlašuji|unsubscribe|odhlasit",
    "zrušte|zrušit|zrušení ** odběr|odběru|newsletter|zasílání",
    "{remove} {removal}? mail|e-mail|adresu|kontakt|email|to|ho|ji|je|jej",
    "špatná|špatný|špatnou|chybná|nesprávná|omyl|omylem|spletli ** adresa|adresu|adresát|osoba|příjemce",
    "nejsem ten|správná|ta|správný",
    "nepracuje|nepracují|nezaměstnán~",
    "kdo ** jste|je|jsou",
    "otravujete|otravuje|obtěžujete|spamujete|zahlcujete",
    "nechte|dejte ** pokoj|pokoji|klid|být",
    "proč|k ** mi|posíláte|chodí|čemu",
    "už nečtu|nečteme|nezajímá",
    "pryč|sbohem s|z|vašimi",
    "tohle|toto|to nechci",
  ],
  complaint: [
    ...slavicComplaint(grammar),
    "nemáte|nemají|nemá|neměli * {consent} .",
    "to|je|jde|čistý|samý|váš|tento|ten|toto|takový|vašich|rozesílá|rozesílají|rozesílaný|rozesíláte|posílá|posílají|posíláte|hlásím|nahlásit|nahlašuji|dostávám|dostal|dostala|chodí|přišel|stížnost|zdroj|otravujete|svým|vaším|šíří|zasílá|zasílají spam|spamu|spamem|spamy|spamování",
    "spam který|rozesílaný|odeslaný|zaslaný|chodí|pochází",
    "spamer|spameři|spammer|spammeři|spamera|spammera|spamujete|spamuje|spamují|spamujte|spamování|zaspamovali",
    "nikdy ** nic|ničemu ** {signed}|{requested}",
    "nic|ničemu ** {signed}",
    "{despite} ** žádost~|nesouhlas~ *** {still}|{comes}",
    "kolikrát|jak ještě|mám ** odhlašovat|klikat",
  ],
  cancellation: [
    "zrušit|zrušte|zrušení|ruším|rušíme|smazat|smažte|smazání|uzavřít|uzavření|deaktivovat|deaktivujte|deaktivaci|odstranit|ukončit|vymazat * účet|účtu|profil|profilu|konto|konta|účtů",
    "účet|profil|konto ** zrušit|smazat|uzavřít|deaktivovat|vymazat|zrušte|smažte",
    "vypovídám|vypovídáme|vypovědět|výpověď|ukončit|ukončuji|ukončení|ukončujeme|ukončete|zrušit|zrušte|zrušení|odstoupit|odstupuji|odstoupení|ruším * od? smlouv~|služ~|předplatn~|tarif~|členstv~|balíč~|plán~|licenc~|program~",
    "předplatné|předplatného|tarif|členství|objednávku|objednávky|rezervaci|licenci|zkušební ** zrušit|zrušte|ukončit|vypovědět|zrušení|ukončete",
    "zrušit|zrušte|zrušení|storno|stornovat|stornujte|ruším * objednávk~|předplatn~|rezervac~|platb~|automatick~|prémiov~|premium|zkušebn~|placen~",
    "placen~ ** odběr~|předplatn~|služb~|verz~",
    "neprodlužovat|neprodlužujte|neobnovovat|neobnovujte|neprodlužuji",
    "vrátit|vraťte|vrácení * peníze|peněz|platbu|částku|platby",
    "přestaňte|přestat|nechci ** strhávat|účtovat|platit|fakturovat",
  ],
  legal: [
    "čl|článku|článek|článkem|odst|§|paragrafu|paragraf 1|6|7|12|13|14|15|16|17|18|20|21|77|89|480",
    "podle|dle|na|v ** základě|souladu|smyslu|dle|podle ** gdpr|zákona|nařízení|občanského|480",
    "podle|dle gdpr|zákona|nařízení",
    "gdpr žádám|žádost|požaduji|výmaz|dotaz",
    "žádost|žádám|právo ** gdpr|výmaz|přístup ** údaj~|osobní~|data|dat|gdpr",
    "osobní|osobních|osobními|osobním údaje|údajů|údaji|údajům|data|dat",
    "{remove} {filler}? všechny|všech|veškeré|veškerá|kompletně|všechna * údaje|data|informace|údajů",
    "{remove} moje|mé|naše data|údaje",
    "výmaz ** údajů|dat",
    "jaké|které|jaká ** údaje|data|informace ** o|máte|zpracováváte|uchováváte|evidujete",
    "kopii|kopie ** údajů|dat",
    "zdroj|původ ** údajů|dat|adresy",
    "právo|práva|práv ** být|zapomenut|výmaz|přístup|zapomenutí",
    "úřad~ ** ochran~ ** osobn~|údaj~",
    "úoou|uoou|úoouú|čoi|pověřenec|pověřence|pověřenci",
    "advokát~|právník~|právní~|právnímu ** zástup~|krok~|oddělen~|cest~|kancelář~",
    "advokát~|právník~|advokátní",
    "soud|soudu|soudem|soudní|žaloba|žalobu|zažaluji|zažaluju|policii|policie|trestní",
    "doložte|doložit|prokažte|prokázat|důkaz|doklad|předložte ** souhlas~",
    "autorsk~ práv~|zákon~",
    "ochrann~ známk~",
    "porušování|porušuje|porušujete autorsk~|známk~|duševn~",
    "náhrad~ škod~|újm~",
  ],
  forOther: [
    "zesnul~|zemřel~|nebož~ ** manžel~|manželk~|otec|otce|otci|matk~|matc~|tatínk~|tatínek|mamink~|mamince|syn~|dcer~|bratr~|sestr~|babičk~|dědeč~|dědou|děd~",
    "zemřel|zemřela|zemřeli|umřel|umřela|skonal|skonala",
    "můj|moje|moji|mého|mé|mému|mou|mojí|mojí|náš|naše|našeho|našemu|naší|naši manžel|manžela|manželovi|manželka|manželky|manželce|manželku|otec|otce|otci|táta|tátu|tátovi|tatínek|tatínka|tatínkovi|matka|matky|matce|matku|máma|mámy|mámě|maminka|maminky|mamince|maminku|syn|syna|synovi|dcera|dcery|dceři|dceru|bratr|bratra|bratrovi|sestra|sestry|sestře|sestru|babička|babičky|babičce|babičku|děda|dědy|dědeček|dědečka|tchán|tchána|tchyně|tchyni|kolega|kolegy|kolegovi|kolegu|kolegyně|kolegyni|zaměstnanec|zaměstnance|zaměstnankyně|šéf|šéfa|šéfová|dítě|dětem|děti|rodiče|rodičů|předchůdce|předchůdkyně|asistentka|asistentky|přítel|přítele|přítelkyně|partner|partnera|kamarád|kamaráda",
    "tatínek|táta|maminka|máma|babička|děda|dědeček|manžel|manželka|kolega|kolegyně|strýc zemřel|zemřela|umřel|umřela|už|nechce|prosí|žádá|nemá|odešel|odešla",
    "neposílejte|nezasílejte|nepište|nekontaktujte|neposílat|nepsat|neotravujte|nezasílat {filler}? {more}? mu|jí|jim|jemu|ho|jej|ji",
    "mu|jí|jim {filler}? {more}? {more}? neposílejte|nezasílejte|nepište|neposílat|nic",
    "{remove} {filler}? ho|ji|je|jej|jeho|její z|ze|od",
    "nepracuje|nepracují|nezaměstnán~",
    "bývalý|bývalého|bývalá|bývalé|bývalí zaměstnan~|kolega|kolegy|kolegyně|pracovník~|pracovnic~",
    "odešel|odešla|odešli|ukončil|ukončila z|ze|od|do|pracovní|poměr * firmy|společnosti|nás|důchodu|poměr|práce",
    "star~|předchoz~|jin~|druh~|původn~|pracovn~|soukrom~|dalš~|neaktuáln~ adresu|adresy|adresa|adrese|mail|mailu|e-mail|e-mailu|email|emailu|schránku|schránky|schránka",
    "jménem|za manžela|manželky|matky|otce|maminky|tatínka|babičky|kolegy|kolegyně|syna|dcery|šéfa",
    "adresa|mail|e-mail|schránka ** patří|patřila|patřil",
  ],
  stay: [
    ...slavicStay(grammar),
    "{dontWant} ** přijít|ztratit|zmeškat|propásnout|měnit|změnit",
    "neodhlašujte|neodhlašuj|neodhlašovat|nevyřazujte|nevyřazovat|nemažte|nemazat|nevymazávejte|neodstraňujte|neodstraňovat|neodebírejte|nevyhazujte|nevyhazovat|neškrtejte|neodhlásit|nevyškrtávejte|nerušte|nesmažte|nesmazat|nemaž",
    "nechci|nechtěl|nechtěla|nechceme|nežádal|nežádala|neprosil|neprosila|nehodlám|neplánuji *** odhlásit|odhlašovat|zrušit|vyřadit|smazat|odhlásili|vyřadili|smazali|vymazali|rušit|odhlášení|odhlášen|odhlášena",
    "neodhlásil|neodhlásila|neodhlásili|neodhlašoval|neodhlašovala|neodhlašuji|neodhlašuju|neruším|nezrušil|nezrušila",
    "přidejte|přidat|přidej|vraťte|vrátit|obnovte|obnovit|zařaďte|zařadit|přihlaste|přihlásit|zapište|zapsat|obnovení|znovupřihlášení ** zpět|zpátky|znovu|opět|do|mě|nás|odběr~|newsletter~|seznam~",
    "znovu|zpět|zpátky|opět|zase ** přihlásit|přidat|přidejte|zařadit|zařaďte|dostávat|odebírat|přihlaste|zapsat|přihlášení|obnovit",
    "omylem|nedopatřením|náhodou|nechtěně|chybou|neúmyslně ** odhlás~|zruš~|smaz~|vyřad~|klik~|odhlaš~",
    "odhlás~|zruš~|smaz~|vyřad~|klik~|odhlaš~ ** omylem|nedopatřením|náhodou|nechtěně|chybou|neúmyslně",
    "proč ** {removed}|nechodí|nedostávám|nepřišel|přestal~|odhlášen~|smazán~|vyřazen~",
    "odhlásili|vyřadili|smazali|vymazali|odstranili jste",
    "byl|byla|jsme|někdo|systém * odhlášen~|vyřazen~|smazán~|vymazán~|odstraněn~|odhlásil|vyřadil|smazal",
    "nechodí|nedostávám|nedostáváme|nepřichází|nepřišel|nepřišlo|nepřišla|nedorazil|nedorazilo|nechodil|nechodily|nedostal|nedostala|nechodi|nedostavam ** {mail}|odběr|žádn~|nic|od|měsíc~|týden|týdn~",
    "{mail} ** nechodí|nedostávám|nedostáváme|nepřichází|nepřišel|nepřišlo|nedorazil|nechodil|nechodily|nepřišly",
    "přestal|přestala|přestalo|přestaly|přestali ** chodit|dostávat|přicházet|odebírat|doručovat",
    "chci|chtěl|chtěla|rád|ráda|rádi|budu|přeji|chceme ** nadále|dále|dál|zůstat|přihlásit|odebírat|i ** dostávat|odebírat|zůstat|číst|posílat|newsletter|k|odběr~",
    "chci|chtěl|chtěla|rád|ráda|přeji|prosím ** přihlásit|zůstat|odebírat|ponechat|nechat ** {list}|{mail}|k|odběr",
    "nechte|ponechte|nechat|ponechat * mě|mne|nás * v|ve|na seznam~|databáz~|odběr~|evidenc~",
    "posílejte|zasílejte|posílej|pište|posílat klidně|dál|dále|nadále|i|směle|jen|prosím dál|nadále|klidně?",
    "klidně|jen|směle posílejte|pište|zasílejte",
    "jak|kde ** přihlásit|přihlásím|odebírat|přihlašuje ** {news}|odběr|k|se",
    "nemohu|nemůžu|nejde|nedaří * se přihlásit",
    "škoda ** odhlás~|zruš~|přijít",
  ],
  fewer: [
    "a|ale|jen|jenom {mail} {filler}? nechte|nechat|ponechte|ponechat|posílejte|chci|bych|zachovejte",
    "jen|jenom|pouze z|ze|od ** {list}|{mail}",
    "méně|míň|řidčeji|méněkrát|omezit|omezte|snížit|snižte|zredukovat ** {mail}|často|počet|frekvenc~|množství|posíl~",
    "méně často",
    "moc|příliš|mnoho|hodně|tolik ** {mail}|často|posíláte|píšete",
    "{mail} ** moc|příliš|mnoho|hodně",
    "často posíláte|píšete|{mail}",
    "jednou|jeden|jedna|jedno|dvakrát * za|v|týdně|měsíčně|denně|ročně|na",
    "jednou týdně|měsíčně|denně|za",
    "jen|jenom|pouze|stačí|stačilo ** jednou|týdn~|měsíčn~|důležit~|souhrn|faktur~|nejdůležit~|novinky",
    "pozastavit|pozastavte|pozastavení|přerušit|pauza|pauzu|dočasně",
    "na|přes dobu|čas|dovolenou|léto|prázdniny|chvíli",
    "kromě|mimo|místo ** {mail}|nechte|ponechte|chci|týdn~",
    "každý|denně ** den|moc|příliš|nemusí",
    "stačilo|stačí ** jednou|jeden|měsíčně|týdně|méně|míň",
  ],
  changeOfAddress: [
    "nov~|aktuáln~|změněn~ ** adres~|mail~|e-mail~|email~|schránk~|@",
    "nový|nová je|to? @",
    "změnil~|měním|změnit|změňte|změna|změnu|změně|změní|aktualizovat|aktualizujte|upravit|vyměnit|přejmenoval~|mění|opravte|opravit ** adres~|mail~|e-mail~|email~|schránk~",
    "adresa|mail|e-mail|email ** změnil~|změněn~|mění",
    "pište|posílejte|zasílejte|psát|posílat|kontaktujte|zasílat ** na ** @|nov~|jin~|adresu",
    "nově|napříště|odteď|nadále|teď ** na @",
    "místo @",
  ],
  asSender: [
    "naš~|naši|moji|mých|mým|mými|svým|svých|vlastn~ vlastn~? zákazník~|zákazníc~|odběratel~|klient~|příjemc~|kontakt~|kampan~|kampaň|šablon~|domén~|čtenář~|databáz~|mailing~|rozesílk~|seznam~|newsletter~|web~|e-shop~|eshop~|aplikac~|formulář~|uživatel~|člen~|publik~",
    "api|webhook~|smtp|integrac~|plugin~|wordpress|mailchimp|dns|dkim|spf|dmarc|dashboard|endpoint|json|doručitelnost~|administrac~",
    "míra|míru|míry|podíl|procento|statistik~|přehled~ ** odhláš~|otevř~|proklik~|stížnost~|odhlás~|spam~",
    "přidat|přidám|vložit|vložím|vkládám|nastavit|nastavím|upravit|přeložit|otestovat|změnit|umístit|implementovat|doplnit|nastavuji|testuji|dát ** odkaz~|tlačítk~|patič~|formulář~|stránk~|hlavičk~ ** odhláš~|unsubscribe|odhlas~|odhlás~",
    "odkaz~|tlačítk~|stránk~|formulář~|hlavičk~ ** odhláš~|unsubscribe|odhlas~ ** šablon~|kampa~|editor~|patič~|přidat|vložit|změnit|nastavit|naš~",
    "zákazník~|zákazníc~|odběratel~|klient~|příjemc~|uživatel~|lidé|lidi|kontakt~|čtenář~|adresát~ ** odhlásit|odhlašuj~|odhlásil~|odhlásí|zruš~|smazat|vyřad~|píše|žádá|požádal~|stěžuj~|odepsal~|napsal~|odpověděl~|klikn~|chce|chtěj~|nemoh~",
    "odhlás~|smazat|mazat|importovat|exportovat|přidat|nahrát|odstranit všechn~|někter~|neaktivn~|několik|tyto|naš~|jednoho|duplicitn~? odběratel~|zákazník~|klient~|kontakt|kontakty|kontaktů|uživatel~|duplicit~",
    "jak ** odstran~|smaž~|smazat|odhlás~|přidat|přidám|importovat|spravovat ** kontakt~|odběratel~|zákazník~|příjemc~|klient~|někoho|uživatel~",
    "podporujete|nabízíte|umíte|máte ** odhláš~|list|hromadn~",
    "někdo|zákazník|zákaznice|klient|klientka|odběratel|příjemce|příjemkyně * odepsal~|napsal~|píše|žádá|požádal~|odpověděl~|chce",
    "kampaň|kampaně|kampani|rozesílku|rozesílka ** zastav~|pozastav~|napláno~|odesl~|spust~|odložit|zruš~",
    "zastav~|pozastav~|odložit|zruš~|spust~|naplán~ ** kampa~|rozesílk~",
    "agentur~|spravujeme|rozesíláme ** kampa~|klient~|newsletter~|zákazník~",
    // Who applies for work at an abuse desk names its things.
    "hlásím|ucházím|přihlašuji se ** pozic~|míst~|práci",
    "řeším|řešil~|vyřizuj~|vyřizov~|zpracov~ ** spam~|stížnost~|odhláš~",
    "životopis~|uchazeč~|pracovní|výběrov~|ucházím|praxe|praxi ** pozic~|nabídk~|řízen~|příloh~|míst~|odhláš~|spam~",
  ],
  otherSenses: [
    ...slavicOtherThings(grammar),
    "řeším|řešil~|vyřizuj~|vyřizov~|zpracov~ ** spam~",
    "řeším|řešil~|vyřizuj~|vyřizov~|zpracov~ ** stížnost~|odhláš~",
    "děkuji|děkuju|děkujeme|díky|dík|potvr~ ** {removal}|{removed}",
    "složk~|filtr~|koš~|schránk~|adresář~ spam~|nevyžádan~",
    "antispam~|spamfiltr~",
    "do|ve|v|ze|z|jako|mezi|padá|padají|končí|spadl~|složky|složce|skončil~ spam|spamu|spamem",
    "zastávk~",
    "non stop",
    "smažte|smazat|vymažte|vymazat|odstraňte|odstranit|vyškrtněte|škrtněte|odstranění|smazání|vyhoďte ** obráz~|fotk~|fotograf~|logo|logem|odstav~|řád~|slov~|soubor~|text~|stránk~|polož~|komentář~|příspěv~|chyb~|duplicit~|šablon~|větu|bod|závad~|video",
    "pro|abyste|chcete-li|k odhlášení|se|odhlásit|odhlásili ** klikněte|klepněte|odpovězte|navštivte|zde",
    "klikněte|klepněte|kliknutím ** odhlás~|odhlaš~|odhláš~",
    "pokud|jestliže|jestli ** nepřejete|nechcete",
    "{removal} ** z|od školy|kurz~|zkoušk~|tábor~|obědů|oběd~|akce|soutěž~|přepravy|objednávk~|smlouv~",
    "odhlás~|odhláš~ ** z|ze|od zkoušk~|oběd~|kurz~|akce|škol~|turnaj~|závod~|pojišt~|tábor~",
    "nemám|nemáme čas|možnost|kdy",
    "přestal~|přestan~ ** fungovat|jít|pracovat",
  ],
  question: [
    "jak|co|proč|kdy|kde|kdo|který|která|které|kolik|jaký|jaká|jaké|odkud|kam|dá|lze|je|jde|můžu|mohu",
    "můžete|mohli|mohl|máte|poradíte",
    "dotaz|otázka|otázku|prosba|pomoc",
  ],
  praise: [
    "děkuji|děkujeme|díky za|moc|mockrát|velice",
    "skvěl~|super|výborn~|zajímav~|pěkn~|užiteč~|perfektn~|krásn~ ** newsletter~|mail~|člán~|prác~|práce|čísl~|materiál~|obsah~|nabídk~|novink~",
    "jen tak dál",
    "miluji|rád|ráda|rádi ** čtu|čteme|{mail}",
    "gratuluji|gratulace|blahopřeji",
  ],
  sarcasm: [
    "skvěl~|super|díky|děkuji|miluji|krásn~|paráda|bravo|gratuluji ** spam~|smetí|bordel~",
    "přesně|zrovna|právě|jen * to|tohle|tenhle|toto ** chybě~|potřebov~|čeka~",
    "vždycky|odjakživa|celý ** chtěl~|toužil~|snil~|přál~",
    "no super|paráda|výborně|skvěle|bravo|nazdar",
    "nemůžu|nemohu * dočkat",
  ],
  footer: [
    "zobrazit|zobrazte|otevřít ** prohlížeč~",
    "tento|tuto|toto mail|e-mail|email|zprávu|zpráva|newsletter|sdělení ** jste|dostáváte|obdrželi|byl|byla|odeslán~|zaslán~",
    "dostáváte|obdrželi|dostali ** tento|protože|tuto|jste|jelikož",
    "klikněte|klepněte|kliknutím ** zde|odkaz~|odhlás~|odhláš~|sem|tlačítko|níže",
    "pro|chcete|abyste odhlášení|se|odhlásit ** klikněte|zde|odpovězte",
    "pokud|jestliže|nechcete-li|nepřejete-li ** nepřejete|nechcete ** dostávat|zasílat|odebírat",
    "všechna práva vyhrazena",
    "zásad~ ochran~|zpracován~",
    "můžete se|kdykoli|kdykoliv ** odhlásit",
    "spravovat|změnit|upravit ** předvol~|nastaven~|odběr~",
    "odpovězte ** stop|odhlásit|předmět~",
  ],
  reachAll: [
    "všech|veškeré|veškerých|všechny|všechna|jakékoli|jakékoliv|jakýchkoli|jakoukoli|žádné|žádná|žádných|každého ** seznam~|databáz~|newsletter~|{mail}|rozesíl~|odběr~|komunikac~|list~|kontakt~",
    "už nikdy|nic|vůbec",
    "nikdy více|víc|už|nic",
    "vůbec|absolutně nic|nikdy",
    "všeho|všechno",
  ],
  reachSender: [
    "tohoto|toho|této|tento|ten|tenhle|tuto ** seznam~|newsletter~|odběr~|odesílatel~|firm~|společnost~|mailing~|databáz~|e-shop~|rozesíl~|list~",
    "vašeho|vaší|váš|tvého ** seznam~|newsletter~|odběr~|databáz~|mailing~|rozesíl~|list~",
    "newsletteru|newsletter",
  ],
  negations: words(
    "ne nikoli nikoliv bez místo ani škoda nejde nelze nemohu nemůžu nedaří nedá není neumím nemusíte nemusí omylem nedopatřením nechtěně",
  ),
  negatesAfter: false,
  conditions: words(`
    jestli jestliže pokud kdyby kdybyste kdybych když li zda zdali možná případně asi uvažuji uvažuju zvažuji přemýšlím
    málem skoro téměř jak ledaže ještě-jeden ještě-jednou
  `),
  politeConditions: [
    "pokud|jestli|když|kdyby|kdybyste|jestliže|li ** možné|možno|můžete|mohl|mohli|můžu|lze|jde|šlo|byl|dobr~|hodn~|laskav~|neva~",
    "jak nej~|jen|je|už|jsem|jsme|rychle|dlouho|víte|jinak|psal~|říkal~",
    "asi|možná už|budete|můžete",
    "pokud|jestli|když ** ne|nepřestan~|znovu|ještě|dál|přijde|dostanu|nevymaž~|neodhlás~",
    "vděč~|rád|ráda|rádi|děkuji|uvítal~ ** kdyby|kdybyste|pokud|když",
    "když tak|už|vás|mi|mě",
    "zda je|by|můžete|lze",
  ],
  politeRequests: [
    // "I am not your customer": no other person.
    "nejsem|nejsme|nebyl|nebyla ** zákazník|zákazníkem|zákaznicí|zákaznice|klient|klientem|odběratel",
    "můžete|můžeš|může|mohli|mohl|mohla|mohou|mohu|můžu|můžeme|lze|dá|dalo|šlo|jde",
    "prosím|prosíme|prosim|prosil|poprosil|poprosila|žádám|žádáme|pls|plz",
    "buďte|buď tak|laskav~|hodn~|od",
    "bylo|je|bylo by možné|možno",
    "jo|ano|ok|dobře|díky",
    "naše|náš firma|společnost|škola|organizace|úřad ** žádá|prosí|nemá|nechce",
    // "Nikdy jsem se nepřihlásil, proč mi to chodí?" wants no answer.
    "proč|k ** chodí|dostávám|posíláte|píšete|zasíláte|čemu",
    "kolikrát|jak ** mám|máme|ještě|musím",
  ],
  threats: [
    "nebo|jinak|či|anebo",
    "opačném případě",
    "nahlásím|nahlásíme|ohlásím|podám|podáme|obrátím|obrátíme|udám|oznámím|stěžovat|budu|budeme|kontaktuji|předám|předáme|dám|hlásím|půjdu|zažaluj~ ** úřad~|úoou|uoou|úooú|čoi|soud~|polici~|stížnost~|advokát~|právník~|práv~|trestní|žalob~|to|spam~|podnět",
    "než|dřív|předtím|dříve ** nahlásím|podám|obrátím|ohlásím",
    "další|příště|příští ** mail~|krok~|zpráv~|ozv~|e-mail",
    "pokud|jestli ** nahlásím|podám|obrátím|budu",
    "zvaž~|hrozí|uvid~|sejdem~ ** práv~|soud~|pokut~|žalob~",
  ],
  others: words(`
    on ona oni zákazník zákazníci zákazníka zákazníků zákaznice klient klienti klienta klientů klientka odběratel
    odběratelé odběratele odběratelů příjemce příjemci příjemců uživatel uživatelé uživatelů lidé lidi někdo všichni
    čtenáři členové kontakty říká tvrdí píše napsal napsala odepsal odepsala odpověděl odpověděla slovo tlačítko předmět
  `),
  conjunctions: words("a i ale nebo protože neboť tak proto takže aby však jinak"),
  polite: words(`
    prosím prosíme děkuji děkuju děkujeme díky dík dobrý den dobré ráno odpoledne večer ahoj ahojte čau nazdar zdravím vážení vážený vážená pane
    paní pánové s pozdravem se pozdravy srdečně hezký pěkný zbytek dne předem moc mockrát okamžitě ihned hned teď dnes už
    mě mne nás mi nám já my od z ze tohoto toho toto to newsletteru odběru seznamu e-mail email mail můj moji adresu laskavě
    konečně taky také bych rád ráda ano ok přeji krásný vám vás si a please thanks hello hi zdar zdravíčko team tým
    podpora úctou kurva sakra do háje jo sbohem na shledanou nashledanou
  `),
  continuations: words(`
    prosím prosíme děkuji děkuju děkujeme díky dík okamžitě ihned hned teď dnes zítra konečně natrvalo trvale navždy neboť protože jelikož tak který která které kterou jinak ručně úplně zcela definitivně jednou provždy pane paní pánové lidi sakra kurva od-vás od-tebe z-vaší předem bez před laskavě jestli pokud odsud odtud pryč moc taky také ani tu tady sem
  `),
  addressNouns: words(`
    adresa adresu adresy adrese mail mailu e-mail e-mailu email emailu schránka schránku schránky účet kontakt
  `),
  senderPrepositions: words("od odesílatel odesílatele odesílatelem"),
  genitives: words("z ze"),
  mailNouns: words(
    "maily mailů e-maily e-mailů emaily emailů zprávy zpráv spam spamu newsletter newslettery newsletterů reklamy reklam",
  ),
};
