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
  not: (group: string) => `nie {${group}}`,
  did: (group: string) => `nie się? {${group}}`,
  from: "z|ze|od|spod",
  self: "się",
};

/** Of mail, what only a recipient would call so; a sender has newsletters too. */
const mails = words(`
  maile maili mailami mejle mejli mejlami emaile emaili e-maile e-maili e-mailami wiadomości ofert oferty ofertami ofertą reklam reklamy reklamami reklamówek spam spamu spamem spamy newslettery newsletterów newsletterami biuletyny biuletynów informacji promocji promocje promocjami listów korespondencji korespondencję mailingów materiałów treści powiadomień powiadomienia śmieci śmiecie badziewia badziewie syf syfu gówna głupot bzdur zaproszeń ogłoszeń propozycji komunikatów wypocin handlowych marketingowych reklamowych handlowej
`);

const groups = {
  me: words("mnie nas siebie @"),
  toMe: words("mi mnie nam nas mną nami @"),
  my: words(`
    mój mojego moją mojej moje moim mych mego nasz naszego naszą naszej nasze swój swojego swoją swojej mojemu ten tę niniejszy niniejszego poniższy poniższego następujący
  `),
  address: words(`
    adres adresu adresy adresów mail maila mejl mejla email emaila e-mail e-maila mailowy mailowego e-mailowy e-mailowego emailowy elektroniczny elektronicznego elektroniczną elektronicznej mailową mailowej
  `),
  name: words(`
    skrzynkę skrzynki kontakt kontaktu nazwisko nazwiska firmę firmy skrzynce poczcie
  `),
  data: words("dane danych namiary namiarów"),
  list: words(`
    lista listy listę liście list baza bazy bazę baz newsletter newslettera newslettery newsletterów newslettra biuletynu biuletynów mailing mailingu mailingów mailinglisty subskrypcji subskrypcję dystrybucji dystrybucyjnej wysyłki wysyłkę wysyłek rozsyłki odbiorców adresatów subskrybentów rejestru kartoteki spisu ewidencji rozdzielnika prenumeraty grona powiadomień maili mejli e-maili reklam ofert korespondencji spamu mailingowej mailowej adresowej wysyłkowej wysyłkowych mailingowych danych
  `),
  news: words(`
    newsletter newslettera newsletterów newslettra biuletynu mailingu mailingów mailinglisty mailingowej
    subskrypcji wysyłkowej dystrybucyjnej
  `),
  there: words(`
    stąd stamtąd tego tych tej nich tamtąd niej niego
  `),
  mail: [
    ...mails,
    ...words(`
    newsletter newslettera newslettra biuletyn biuletynu mailing mailingu mailingi mail maila mejl mejla email emaila e-mail e-maila wiadomość subskrypcji
  `),
  ],
  mails,
  these: words(`
    tych tego tej te takich takiej takiego waszych waszego waszej wasze państwa twoich żadnych żadnej żadnego dalszych kolejnych handlowych marketingowych reklamowych komercyjnych podobnych wszelkich ciągłych durnych głupich jakichkolwiek jakiejkolwiek od z ze więcej tymi tym waszymi waszym tą tę ani jednego jednej następnych niechcianych niezamówionych
  `),
  things: words(
    "faktur~ rachunk~ paragon~ paczk~ przesyłk~ towar~ zamówie~ umow~ dokument~ papier~ pieniędz~ przelew~ link~ plik~ załącznik~ pocztą hasł~ potwierdze~ przypomnie~ raport~ sms~ kartk~ kurier~ listowni~ wyciąg~ kod~ wydruk~ gazet~ katalog~",
  ),
  remove: words(`
    usuń usuńcie usunąć usunie usuwać usuwajcie wypisz wypiszcie wypiszta wypisać wypisze wypiszecie usuniecie wykreślicie skreślicie skasujecie zdejmiecie wykreśl
    wykreślcie wykreślić wykreśli skreśl skreślcie skreślić wykasuj wykasujcie wykasować skasuj skasujcie
    skasować kasujcie wyrzuć wyrzućcie wyrzucić wyrzucajcie wywal wywalcie wywalić zdejmij zdejmijcie zdjąć
    ściągnij ściągnijcie ściągnąć wyrejestruj wyrejestrujcie wyrejestrować zabierz zabierzcie zabrać wyłącz
    wyłączcie wyłączyć wymaż wymażcie wymazać odsubskrybuj odsubskrybujcie odsubskrybować wyjmij wyjmijcie
    wyjąć wycofaj wycofajcie wycofać pomiń pomińcie pominąć pomijać pomijajcie wyklucz wykluczcie wykluczyć
    odłącz odłączcie odłączyć wykopcie wypieprzcie wypnijcie unsubscribe
  `),
  removal: words(`
    usunięcie usunięcia wypisanie wypisania wypis wykreślenie wykreślenia skreślenie skreślenia wykasowanie
    wykasowania skasowanie skasowania wyrzucenie wyrzucenia zdjęcie zdjęcia wyrejestrowanie wyrejestrowania
    wyłączenie wyłączenia wymazanie wymazania wycofanie wycofania wykluczenie wykluczenia pominięcie
    pominięcia pomijanie pomijania odsubskrybowanie rezygnację rezygnacji wypisywania
  `),
  plea: words(`
    proszę prosimy prosiłbym prosiłabym poproszę prośba prośbę prośbą żądam żądamy domagam domagamy wnoszę
    wnosimy wnioskuję zgłaszam uprzejmie oczekuję oczekujemy apeluję składam
  `),
  that: words("żeby żebyście żebyś abyście aby by ażeby gdyby gdybyście"),
  removed: words(`
    usunięto usunęli usunął usunęła wypisano wypisali wypisał wypisała wykreślono wykreślili wykreślił wykreśliła
    skreślono skreślili skreślił skreśliła wykasowali skasowali skasował wyrzucili wywalili usunięty usunięta
    usunięte usunięci wypisany wypisana wypisani wykreślony wykreślona wykreśleni skreślony skreślona
    wykasowany wykasowana wykluczony wyrejestrowany wyrejestrowana
  `),
  want: words(`
    chcę chcemy chciałbym chciałabym chcielibyśmy życzę życzymy życzy pragnę pragniemy zamierzam zamierzamy mam
    mamy potrzebuję potrzebujemy proszę prosimy żądam żądamy zależy
  `),
  be: words("być zostać"),
  get: words(`
    otrzymywać dostawać odbierać czytać widzieć mieć oglądać otrzymywania dostawania otrzymać dostać odbierania
    czytania subskrybować prenumerować otrzymywaniem dostawaniem otrzymywaniu
  `),
  send: words(`
    wysyłaj wysyłajcie wysyłać wysyłania wysyłanie wysyłali wysyłał wysyłała przysyłaj przysyłajcie przysyłać
    przysyłania przysyłanie przysyłali przysyłał przysyłała przesyłaj przesyłajcie przesyłać przesyłania
    przesyłanie przesyłali nadsyłać nadsyłajcie nadsyłania słać ślij ślijcie słania dosyłać podsyłajcie
    podsyłać rozsyłać rozsyłajcie rozsyłania wyślijcie przysać kierować kierujcie kierowania podrzucajcie
    wrzucać wysyłki
  `),
  bother: words(`
    pisz piszcie pisać pisania pisanie pisał pisała pisali mailuj mailujcie mailować spamuj spamujcie spamować
    spamowania spamowanie kontaktuj kontaktujcie kontaktować kontaktowania nękaj nękajcie nękać nękania nękanie
    męczcie męczyć męczenia dręczcie dręczyć zasypujcie zasypywać zasypywania zaśmiecajcie zaśmiecać
    zaśmiecania bombardujcie bombardować bombardowania zanudzajcie zanudzać trujcie truć niepokoić niepokójcie
    nachodzić odzywajcie odzywać zadręczajcie zadręczać zarzucajcie zarzucać zapychać zapychajcie napastować
    molestować obsypywać
  `),
  stop: words(`
    przestań przestańcie przestać przestaniecie zaprzestań zaprzestańcie zaprzestać zaprzestanie zaprzestania skończ skończcie skończyć kończcie wstrzymaj wstrzymajcie wstrzymać wstrzymanie wstrzymania zatrzymaj zatrzymajcie zatrzymać zakończ zakończcie zakończyć zakończenie zakończenia odpuść odpuśćcie odpuścić poniechajcie darujcie darować daruj zaniechajcie zaniechać zaniechanie zaniechania przerwijcie przerwać oszczędźcie
  `),
  stopped: words(`
    przestali przestał przestała zaprzestali zaprzestał skończyli wstrzymali zaprzestano przestano
  `),
  iQuit: words(`
    wypisuję wypisujemy odsubskrybowuję wyrejestrowuję wymiksowuję
  `),
  quit: words(`
    wypisać wypisuję wypisujemy odsubskrybować odsubskrybowuję wymiksować wymiksowuję wyrejestrować wyrejestrowuję
  `),
  resign: words(`
    rezygnuję rezygnujemy zrezygnować zrezygnuję wycofuję wycofać wypisać rezygnacja
  `),
  out: words("precz won wyjść zniknąć wynocha ucieknąć"),
  let: words("niech niechaj"),
  more: words("więcej już nigdy nic niczego żadnych żadnej żadnego dalej kolejnych dalszych"),
  enough: words("dość dosyć koniec basta zero won precz"),
  last: words("ostatni ostatnia ostatnim"),
  block: words("zablokuj zablokujcie zablokować zastrzeżcie zastrzec"),
  withdraw: words(`
    cofam cofamy cofnąć cofnięcie cofnięcia wycofuję wycofujemy wycofać wycofanie wycofania odwołuję odwołujemy
    odwołać odwołanie odwołania
  `),
  consent: words("zgodę zgody zgoda zezwolenie pozwolenie"),
  sent: words(`
    wysłałem wysłałam wysłaliśmy napisałem napisałam
  `),
  left: words(`
    wypisywałem wypisywałam wypisywaliśmy wypisałem wypisałam wypisaliśmy rezygnowałem rezygnowałam
    zrezygnowałem zrezygnowałam zrezygnowaliśmy odsubskrybowałem odsubskrybowałam wyrejestrowałem
    wyrejestrowałam
  `),
  asked: words(`
    prosiłem prosiłam prosiliśmy pisałem pisałam zgłaszałem zgłaszałam żądałem żądałam klikałem klikałam
  `),
  often: words("już wielokrotnie kilkakrotnie kilka trzy dwa raz razy parę dwukrotnie trzykrotnie setny"),
  still: words("dalej nadal wciąż ciągle znowu znów jednak ponownie"),
  comes: words(`
    przychodzą przychodzi dostaję otrzymuję wysyłacie przysyłacie piszecie spamujecie dostajemy otrzymujemy
    ślecie przysyłają wysyłają lecą leci
  `),
  despite: words("mimo pomimo choć chociaż"),
  signed: words(`
    zapisywałem zapisywałam zapisywaliśmy zapisałem zapisałam zapisaliśmy subskrybowałem subskrybowałam subskrybowaliśmy prenumerowałem prenumerowałam wpisywałem wpisywałam
  `),
  accepted: words(`
    zgadzałem zgadzałam zgodziłem zgodziłam zgodziliśmy zgadzam
  `),
  agreed: words(`
    wyrażałem wyrażałam wyrażaliśmy wyraziłem wyraziłam udzielałem udzielałam udzieliłem udzieliłam dawałem dawałam dałem dałam daliśmy upoważniałem zezwalałem zezwalałam wyrażam
  `),
  requested: words(`
    prosiłem prosiłam prosiliśmy zamawiałem zamawiałam zamawialiśmy rejestrowałem rejestrowałam rejestrowaliśmy chciałem chciałam oczekiwałem oczekiwałam
  `),
  gave: words(`
    podawałem podawałam podałem podałam dawałem dawałam udostępniałem udostępniałam udostępniłem udostępniłam zostawiałem zostawiałam przekazywałem
  `),
  never: words(`
    nigdy nigdzie
  `),
  without: words(`
    bez brak
  `),
  sends: words(`
    wysyła wysyłają wysyłacie rozsyła rozsyłają rozsyłacie przysyła przysyłają przysyłacie pisze piszą śle ślą ślecie dostaję dostajemy otrzymuję otrzymujemy otrzymałem otrzymałam dostałem dostałam przychodzą przychodzi
  `),
  whence: words(`
    skąd
  `),
  have: words(`
    macie masz mają wzięliście mieliście znacie zdobyliście uzyskaliście pozyskaliście posiadacie wzięli państwo
  `),
  who: words(`
    kto
  `),
  gaveAway: words(`
    sprzedał sprzedała sprzedali dał dała podał podała przekazał udostępnił kupiliście kupili wykradliście ukradliście skradliście sprzedaliście handlujecie wyciekł
  `),
  dontKnow: words(`
    nie-znam nie-znamy nie-kojarzę nic-wspólnego
  `),
  phishing: words(`
    phishing phishingu phishingowy phishingowa phishingowe phishingowego podszywa podszywają podszywanie
  `),
  fraud: words(`
    oszustwo oszustwa oszustów oszuści oszust wyłudzenie wyłudzenia wyłudzający
  `),
  report: words(`
    zgłaszam zgłosić zgłaszamy zgłoszenie skarga skargę skarżę poskarżyć donoszę zawiadamiam
  `),
  abuse: words(`
    nadużycie nadużycia nadużyć nadawcę nadawcy spamera spam spamu spamowanie spamowania spamie
  `),
  harass: words(`
    nękacie nęka nękają nękany nękana zasypujecie zasypuje zasypują zaśmiecacie zaśmieca zaśmiecają bombardujecie bombarduje bombardują zalewacie napastujecie molestujecie męczycie spamujecie spamuje spamują
  `),
  illegal: words(`
    nielegaln~ bezprawn~ bezprawnie nielegalnie
  `),
  unwanted: words(`
    niezamówion~ niezamawian~ niechcian~ niepożądan~ nieproszon~
  `),
  junk: words(`
    śmieci śmieciami badziewie badziewia syf gówno gówna spam spamu
  `),
  yourClient: words(`
    wasz-klient państwa-klient wasz-użytkownik państwa-użytkownik waszego-klienta państwa-klienta waszych-klientów państwa-klientów wasza-klientka
  `),
  yourService: words(`
    waszej-platformy państwa-platformy waszych-serwerów państwa-serwerów waszego-serwera waszej-usługi waszych-usług państwa-usług waszego-serwisu wasze-serwery wasz-serwer państwa-serwer państwa-serwery waszej-infrastruktury
  `),
  enrolled: words(`
    zapisał zapisała zapisali dopisał dopisali wpisał wpisali dodał dodali zapisaliście dodaliście wpisaliście zapisano dodano
  `),
  cancel: words(`
    wyłącz wyłączcie wyłączyć anuluj anulujcie anulować zakończcie zablokujcie
  `),
  filler: words(`
    proszę prosimy uprzejmie natychmiast niezwłocznie już wreszcie w końcu teraz pilnie też również także pan pani
    państwo panowie ręcznie trwale całkowicie definitywnie po prostu łaskawie razu od ładnie grzecznie dziś
    jak najszybciej kurwa cholera mi stąd stamtąd jeszcze dzisiaj więc może was sobie do ze się bardzo
  `),
} satisfies Record<SlavicGroup, readonly string[]>;

export const pl: IntentLanguage = {
  language: "pl",
  common: words(`
    i w z na do nie się że to jest o jak a ale po co za od już tak przez dla tylko czy ja ty pan pani państwo
    państwa mnie mi mój moja moje moją ten ta te tej tego tym był była było być są ma mam może można ich go ze
    we który która które bardzo jeszcze także więc gdy kiedy oraz lub bo by proszę dziękuję
  `),
  groups,
  optOut: [
    "prosimy|proszę|prosze ** zaprzestanie|zaniechanie|wstrzymanie ** korespondencji|wysyłki|wysyłania|mailingu|kontaktu|ofert",
    ...slavicOptOut(grammar),
    "nie {bother} {filler}? {filler}? {toMe} w|ws|celach * {mail}|sprawach|celach {mail}?",
    "{remove} * {my} * {address} przy|w|podczas * wysyłkach|mailingach|mailingu|wysyłce|kampaniach",
    "{plea} o * wypisanie|wykreślenie|skreślenie|wyrejestrowanie|wypis",
    "{plea} * rezygnację|rezygnacja z|ze * {list} {list}?",
    "{plea} o? * rezygnację|rezygnacja|rezygnacji z|ze * {news} !",
    "rezygnuję|rezygnujemy|zrezygnować|zrezygnuję z|ze * {mail} {mail}?",
    "rezygnuję|rezygnujemy|zrezygnować z? * {get}|{send} ** {mail} {mail}?",
    "zaprzestanie|zaprzestania|zaprzestańcie|zaniechanie|wstrzymanie jej|ich|{send} ** {toMe}?",
    "{stop} z? tymi|tym|tą|te|tych|waszymi|swoimi|wasze|swoje|wszystkie|wszelką|wszelkie|wszelkiej * {mail} {mail}?",
    "{stop} z|ze {mail}",
    "{stop} wysyłkę|wysyłki|wysyłanie|przesyłanie * {mail} {mail}?",
    "{stop} * wysyłkę|wysyłki na|do * {my} {address}",
    "{stop} subskrypcję|subskrypcji|prenumeratę {news}?",
    "niewysyłanie|nieprzysyłanie|nieprzesyłanie|niewysyłania ** {mail} {mail}? {mail}?",
    "niewysyłanie|nieprzysyłanie|nieprzesyłanie|niewysyłania|niepisanie|niekontaktowanie * {toMe}",
    // "Nie zawracajcie mi głowy", "nie zaśmiecajcie mojej skrzynki".
    "nie zawracaj|zawracajcie|zawracać|zajmujcie|zajmować|zaśmiecajcie|zaśmiecać|zapychajcie|zapychać * głowy|gitary|dupy|tyłka|czasu|skrzynki|skrzynkę|poczty {mail}?",
    "nie {want} ochoty|zamiaru|sobie? tego|ich {get}",
    "nie {want} sobie|już|więcej? tego|tych|takich|tej|waszych|waszej|państwa|twoich * {mail} {mail}?",
    "nie {want} * od was|państwa|ciebie|nich ** {mail}|nic|niczego",
    "nie {want} sobie|więcej|już? kontaktu|kontaktów z? państwa|waszej? strony? {mail}?",
    "nie {want} sobie|więcej|już? spamu|korespondencji|mailingu|wysyłki|wysyłania|przysyłania|przesyłania {mail}?",
    "nie {want} ** {that} * {send}|{bother}",
    "nie {want} ** być|figurować|widnieć|znajdować * na|w ** {list} {list}?",
    "nie {want} * być * {list}|subskrybentem|odbiorcą|adresatem|subskrybentką|odbiorczynią {list}?",
    "nie * zainteresowan~ * {get} ** {mail} {mail}?",
    "{want} przestać|skończyć {get} ** {mail} {mail}?",
    "żadnych|żadnej|żadnego {mail} więcej",
    "żadnych|żadnej|żadnego więcej|takich|dalszych {mail} na {my} {address}",
    "żadnych|żadnej|żadnego więcej|takich|dalszych {mail} {mail}?",
    "stop|stopujcie z? tym|waszym|wszelkim? {mail}",
    "mam|mamy dość|dosyć już? tych|waszych|tego|waszego|ciągłych * {mail}",
    "dość|dosyć mam|mamy już? tych|waszych|tego|waszego * {mail}",
    "dajcie|daj|dać * mi|nam ** spokój|spokoju z? tymi|waszymi? {mail}?",
    "zostaw|zostawcie|zostawić mnie|nas * w? spokoju",
    "odczep|odczepcie|odczepić|odwal|odwalcie|odpieprzcie|odpierdolcie|odstosunkujcie|odwalić się? od|ode|z? mnie|nas? z? tymi|tym|waszymi? {mail}? się?",
    "zapomnij|zapomnijcie ** moim|mojego|naszym|mój adresie|adresu|adres|mailu|mejlu|istnieniu",
    "nie wyrażam|wyrażamy|daję|dajemy|udzielam już|więcej? * zgody na ** {send}|{get}|{mail}|kontakt|marketing {mail}?",
    "nie zgadzam|zgadzamy się na ** {send}|{get}|{mail}|kontakt {mail}?",
    "sprzeciwiam|sprzeciwiamy się ** {mail}|marketing~|{send}|{get} bezpośredni~|{mail}? {mail}?",
    "zgłaszam|wnoszę|wyrażam|składam sprzeciw ** {mail}|marketing~|{send}|handlowych bezpośredni~|{mail}?",
    "dodaj|dodajcie|dodać|wpisz|wpiszcie|wpisać|dopisać|wciągnijcie|umieścić|wrzućcie|wpiszecie * mnie|nas|@|mój|nasz|moją|naszą * na|do ** czarnej|czarną|wykluczeń|wykluczonych|robinsona|blokowanych|zablokowanych|suppression|niechcianych listy|listę?",
    "niech|niechaj {mail} ** przestaną|przestanie ** przychodzić",
    "{want} ** przestały|przestał|przestała ** przychodzić",
    "anuluj|anulujcie|anulować|anuluję|wypowiadam|kończę * subskrypcję|subskrypcji|prenumeratę|prenumeraty|zapis newslettera|newsletterów|biuletynu|mailingu|na|do ** newslettera|newsletter|newslettery?",
    "{plea} o * anulowanie * subskrypcji|prenumeraty newslettera|newsletterów|biuletynu?",
    "ile razy ** pisać|prosić|klikać|wypisywać|mówić|powtarzać|rezygnować *** {remove}|{removed}|{stop}|{send}|{bother} {me}?",
    "{that} ** nie przesyłano|wysyłano|przysyłano|były|był|była ** {toMe}|{mail}|wysyłan~|przesyłan~|przysyłan~ {mail}?",
    "unsubscribe mnie|me|proszę|nas|please",
  ],
  optOutAlone: [
    "wypisz|wypiszcie|wypisać|wypisanie|wypis|wypisuję|rezygnacja|rezygnuję|rezygnujemy|usuń|usuńcie|usunąć|usunięcie|wykreśl|wykreślcie|wykreślić|wykreślenie|skreślcie|skreślić|skasuj|skasujcie|unsubscribe|stop|dość|dosyć|basta|koniec|przestańcie|przestań|odsubskrybuj|wyrejestrowanie|wyrejestruj|wyrejestrować|sprzeciw|odsubskrybować",
    "stop spam|spamowi|mailom|mailing|reklamom|newsletter|spamowaniu|maile|mailingowi",
    "dość|dosyć|koniec tego|z|już|spamu|spamem|reklam|maili tym? spamem?",
    "nie chcę|chcemy|życzę|potrzebuję sobie|tego|już|więcej? tego|więcej|już?",
    "więcej|już nie chcę|chcemy|przysyłać|wysyłać|pisać",
    "nie pisz|piszcie|wysyłajcie|przysyłajcie|spamujcie|wysyłaj|przysyłaj|pisać|wysyłać|przysyłać",
    "przestańcie|przestań|skończcie|kończcie już? z? tym|to|tego|to|wreszcie",
    "{removal}|{remove}|rezygnacja|rezygnacji|rezygnuję z ** {list} {list}?",
    "prośba|proszę|prośbą o {removal}|rezygnację",
    "anulowanie|anuluj|anulować|rezygnacja subskrypcji|subskrypcję|newslettera|newsletter|prenumeraty {list}?",
    "nie jestem|jesteśmy już? zainteresowany|zainteresowana|zainteresowani już?",
    "żadnych|zero|bez maili|reklam|ofert|spamu|mailingu|newslettera|newsletterów",
    "nara|spadaj|spadajcie|won|spieprzajcie|spierdalajcie",
    "wypisz|wypisać|wypisuję się",
    "chcę|chciałbym|chciałabym się? wypisać|zrezygnować się?",
    "wypisuję się",
  ],
  optOutMaybe: [
    ...slavicOptOutMaybe(grammar),
    "proszę|prosimy * przestać|zaprzestać|skończyć|przestańcie",
    "jak|gdzie|jakim ** wypisać|zrezygnować|usunąć|wyrejestrować|wypisuje|rezygnuje|odsubskrybować|pozbyć|wyłączyć|wypisania",
    "nie * mogę|da|można|umiem|potrafię|udaje|widzę|ma|znajduję|znalazłem|znalazłam ** wypisać|zrezygnować|rezygnacji|wypisania|wypisz",
    "link|przycisk|linku|odnośnik|guzik|strona|opcja|formularz ** wypis~|rezygnacji|rezygnuj ** nie|błąd|błędu|pusta|uszkodzony",
    "nie ** działa|ma|widzę ** wypis~|rezygnacji|unsubscribe",
    "brak|nie linku|opcji|przycisku|możliwości do? rezygnacji|wypisania|wypisu",
    "nie * jestem|jesteśmy|byłem|byłam ** zainteresowany|zainteresowana|zainteresowani",
    "nie * interesuje|interesują|zainteresowało|obchodzi|obchodzą",
    "nie ** skorzystam|skorzystamy",
    "nie dziękuję|dziękujemy|dzięki",
    "dziękuję|dzięki ** nie",
    "{remove}|{removal} ** go|ich|jej|jego|ją",
    "wypisać|wypisanie|rezygnacja|rezygnacji|wypisz|unsubscribe|wypisania|rezygnuję",
    "pomyłka|pomylili|pomyliliście|zły|niewłaściwy|błędny adres|adresat|numer|osoba",
    "nie ten adres|osoba",
    "nie ** pracuje|pracują",
    "kim|kto ** jesteście|jest|są|pan|pani",
    "mam|mamy ** dość|dosyć ** {mail}|was|tego",
    "zasypujecie|zaśmiecacie|nękacie|męczycie|spamujecie",
    "nie zawracajcie|zawracaj|zawracać",
    "po co|mi mi|to|te",
    "{my} {address} ** {list}",
    "nie {want} ** kontaktować|korespondować|kontaktu",
  ],
  complaint: [
    ...slavicComplaint(grammar),
    "nie macie|mają|ma|mieliście|posiadacie * {consent} .",
    "to|jest|zwykły|czysty|ewidentny|istny|chamski|wasz|ten|tym|waszym|swoim|waszego|rozsyłany|rozsyła|rozsyłacie|wysyła|wysyłacie|przysyła|zgłaszam|zgłosić|zgłoszenie|dostaję|otrzymuję|otrzymałem|otrzymałam|dostałem|dostałam|dostajemy|skarga|skargę|przychodzi|tonę|ślecie|śle|zwykłym|ciągły spam|spamu|spamem|spamy",
    "spam rozsyłany|wysyłany|przychodzi|pochodzi|ciągle",
    "spamer|spamerzy|spamera|spamerów|spamerem|spamujecie|spamuje|spamują|spamowany|spamowana|spamujcie",
    "zgłaszam ** do ** jako? spam",
    "mimo|pomimo ** wypisania|rezygnacji|wypisywania|sprzeciwu|próśb|wycofania|cofnięcia *** {still}|{comes}",
    "ile razy ** wypisywać|klikać|rezygnować",
  ],
  cancellation: [
    "zamknąć|zamknij|zamknijcie|zamknięcie|zamknięcia|zamykam|zlikwidować|zlikwidujcie|likwidacja|likwidację|likwidacji|usunąć|usuń|usuńcie|usunięcie|usunięcia|usunę|skasować|skasujcie|skasowanie|dezaktywować|dezaktywację|dezaktywacja|deaktywować|rozwiązać|rozwiązanie|rozwiązuję|skasuję * konto|konta|kont|profil|profilu|umowę|umowy",
    "konto|konta|profil|umowę ** zamknąć|zlikwidować|usunąć|skasować|dezaktywować|rozwiązać|wypowiedzieć|zamknięte|usunięte|zamknijcie|skasujcie|usuńcie|wypowiadam",
    "wypowiadam|wypowiedzieć|wypowiedzenie|wypowiedzenia|wypowiadamy|rozwiązuję|zrywam|odstępuję|odstąpienie ** umow~|abonament~|kont~|usług~|pakiet~|członkostw~|tarif~",
    "rezygnuję|zrezygnować|rezygnacja|rezygnację|rezygnacji|rezygnujemy|anulować|anuluję|anuluj|anulujcie|anulowanie|zakończyć|kończę * z? * abonamentu|abonament|abonamentem|konta|konto|usługi|usług|usługę|umowy|pakietu|pakiet|członkostwa|planu|plan|wersji|taryfy|zamówienia|zamówienie|rezerwację|rezerwacji|licencji|licencję|prób~|płatn~|premium",
    "subskrypcję|subskrypcji|abonament ** płatn~|premium|pro|miesięczn~|roczn~",
    "nie przedłużać|przedłużam|przedłużajcie|przedłużamy|odnawiać|odnawiajcie",
    "przestańcie|przestać|proszę ** pobierać|obciążać",
    "zwrot pieniędzy|środków|opłaty|kosztów",
  ],
  legal: [
    "art|artykułu|artykuł|artykułem 15|16|17|18|20|21|77|7|6|12|13|14|172|10",
    "rodo wnoszę|żądam|proszę|wniosek|żądanie|domagam|składam|art",
    "podstawie|zgodnie|mocy|myśl|związku|powołując|świetle|podst|oparciu ** rodo|gdpr|ustawy|ustawą|rozporządzenia|uodo|przepisów",
    "wniosek|żądanie|prawo|prawa|realizacja|realizację ** rodo|zapomnienia|dostępu|usunięcia danych|danych|osobowych|bycia",
    "prawo|prawa|prawem ** bycia? zapomnianym|zapomnienia|sprzeciwu|usunięcia|dostępu",
    "dane|danych|danymi osobowe|osobowych|osobowymi",
    "osobowych danych",
    "{remove} * wszystkie|wszystkich|wszelkich|wszelkie|kompletu * dane|danych|informacje|informacji",
    "{remove} moje|moich|nasze|naszych dane|danych",
    "jakie ** dane|danych|informacje ** przetwarzacie|posiadacie|macie|przechowujecie|państwo|przetwarzane|przechowywane",
    "kopię|kopii|kopie * danych",
    "źródło|źródła|źródle pochodzenia|pozyskania|danych|moich",
    "administrator~|inspektor~ ** danych",
    "uodo|giodo|puodo|uokik|uke",
    "urząd~|urzęd~|prezes~ ** ochrony|komunikacji",
    "adwokat~|prawnik~|prawnicz~|kancelari~|radca|radcy|pełnomocnik~",
    "drog~ sądow~|prawn~",
    "sąd|sądu|sądzie|sądem|sądowy|sądowe|sądowego|pozew|pozwę|pozwu|prokuratur~|policj~",
    "kroki|kroków|konsekwencje|konsekwencji|działania prawne|prawnych|sądowe",
    "dowód|dowodu|potwierdzenie|potwierdzenia|wykazanie|wykażcie|udowodnijcie|okażcie|przedstawcie ** zgod~",
    "praw~ autorsk~",
    "znak~ towarow~",
    "naruszenie|naruszenia|naruszają|narusza praw|prawa|praw~ autorskich|własności|majątkowych",
    "odszkodowani~|zadośćuczynieni~",
    "wezwanie do",
    "rzecznik~|ombudsman",
  ],
  forOther: [
    "zmarł~|nieżyj~|świętej|śp|niezyjacy ** mąż|męża|mężowi|żona|żony|żonie|ojciec|ojca|ojcu|matka|matki|matce|tata|taty|mama|mamy|syn|syna|córka|córki|brat|brata|siostra|siostry|babcia|babci|dziadek|dziadka|teść|teściowa|partner|wujek|ciocia",
    "zmarł|zmarła|zmarło|zmarli|umarł|umarła|odszedł|odeszła",
    "nie żyje|żyją|zyje",
    "mój|mojego|moja|mojej|mojemu|nasz|naszego|naszej|nasza|mąż|moją mąż|męża|mężowi|żona|żony|żonie|żonę|ojciec|ojca|ojcu|matka|matki|matce|matkę|tata|taty|tacie|tatę|mama|mamy|mamie|mamę|syn|syna|synowi|córka|córki|córce|córkę|brat|brata|bratu|siostra|siostry|siostrze|babcia|babci|babcię|dziadek|dziadka|dziadkowi|teść|teściowa|teściowej|partner|partnera|partnerka|kolega|kolegi|koledze|kolegę|koleżanka|koleżanki|koleżance|koleżankę|pracownik|pracownika|pracownicy|pracownica|szef|szefa|szefowa|szefowej|dziecko|dziecka|rodzice|rodziców|poprzednik|poprzednika|poprzedniczka|poprzedniczki|współpracownik|współpracownika|asystentka|przyjaciel|przyjaciela|wnuk|wnuka",
    "nie przysyłajcie|wysyłajcie|piszcie|przysyłać|wysyłać|pisać|spamujcie|przesyłać|nękajcie * mu|jej|im|jemu|niego|niej|nich|ją|ich",
    "{remove} go|ją|ich|je|jego|jej",
    "dla mnie? go|ją|jego|jej|niego|niej",
    "nie * pracuje|pracują|zatrudnion~",
    "do|od niego|niej|nich",
    "były|byłego|była|byłej|byli|byłych|dawny|dawnego|dawnej pracownik|pracownika|pracownica|pracownicy|kolega|kolegi|koleżanki|koleżanka|szef|szefa",
    "odszedł|odeszła|odeszli|zwolnił|zwolniła z|się|na firmy|pracy|naszej|emeryturę",
    "stary|starego|starym|poprzedni|poprzedniego|inny|innego|drugi|drugiego|dawny|dawnego|nieaktualny|nieaktualnego|służbowy|służbowego|prywatny|prywatnego|dodatkowy|dodatkowego adres|adresu|adresem|adresie|mail|maila|mejl|mejla|e-mail|e-maila|email|emaila|konto|konta|kontem|skrzynka",
    "starą|starej|drugą|drugiej|inną|innej|poprzednią skrzynkę|skrzynki|pocztę|poczty",
    "w|na imieniu|prośbę * męża|żony|matki|ojca|mamy|taty|babci|kolegi|koleżanki|syna|córki|brata|siostry|szefa|rodziców",
    "adres|mail|maila|skrzynka|konto ** należy|należał|należało ** do",
  ],
  stay: [
    ...slavicStay(grammar),
    "nie {want} ** stracić|utracić|przegapić|przeoczyć|zmieniać|zmienić",
    "nie * {remove} * {toMe}|{my}|nas|z",
    "nie * {toMe} * {remove}|usuwać|wypisywać|usuwajcie|wypisujcie|wykreślajcie|wykreślać|skreślać|skreślajcie|kasować|kasujcie|wyrzucać|wyrzucajcie|usuwaj|wypisuj|wykreślaj|skreślaj",
    "nie {want}|chciałem|chciałam|chcieliśmy|prosiłem|prosiłam|zamierzałem|zamierzałam|planuję|będę ** {remove}|{quit}|wypisywać|usuwać|rezygnować|usunięcie|usunięcia",
    "nie usuwać|wypisywać|usuwajcie|wypisujcie|wykreślajcie|wykreślać|skreślać|skreślajcie|kasować|kasujcie|wyrzucać|wyrzucajcie|usuwaj|wypisuj|wykreślaj|skreślaj|wypisywałem|wypisywałam|rezygnuję|rezygnujemy|rezygnowałem|rezygnowałam|wypisuję ** {toMe}|{my}|z|się|adres|mojego",
    "{toMe} * nie usuwać|wypisywać|usuwajcie|wypisujcie|wykreślajcie|kasujcie|wyrzucajcie|skreślajcie|skreślać",
    "dodaj|dodajcie|dodać|dopisać|dopiszcie|dopisz|zapisać|zapiszcie|zapisz|wpisać|wpiszcie|przywrócić|przywróćcie|przywróć|wróćcie|wrócić|przywrócenie ** z|na|do|ponownie|powrotem|znowu|znów|mnie|subskrypcj~|listę|newsletter~",
    "ponownie|znowu|znów|powrotem ** zapisać|dodać|dopisać|subskrybować|otrzymywać|dostawać|włączyć|zapiszcie|dodajcie|przywróćcie",
    "przez|pomyłk~|omyłk~|przypadek|przypadkiem|przypadkowo|niechcący|błędnie|omyłkowo|pomyłkowo ** wypis~|zrezygnował~|rezygnac~|usun~|kliknął~|klikną~|kliknę~|kliknel~",
    "wypisał~|zrezygnował~|usunął~|usunęł~|usunieto|wykreśli~|kliknął~|kliknę~ ** przez? pomyłk~|omyłk~|przypadek|przypadkiem|przypadkowo|niechcący|omyłkowo|pomyłkowo",
    "dlaczego|czemu ** {removed}|usunęliście|wypisaliście|wykreśliliście|skreśliliście|usunięty|usunięta|nie ** mnie?",
    "zostałem|zostałam|zostaliśmy|ktoś|system|sami ** {removed}",
    "usunęliście|wypisaliście|wykreśliliście|skreśliliście|wyrzuciliście ** {toMe}|z|mój",
    "nie dostaję|otrzymuję|dostajemy|otrzymujemy|przychodzi|przychodzą|dochodzą|docierają|dostałem|dostałam|otrzymałem|otrzymałam|przyszedł|doszedł ** {mail}|żadnych",
    "{mail} ** nie dostaję|otrzymuję|dostajemy|otrzymujemy|przychodzi|przychodzą|dochodzą|docierają|przyszedł|doszedł|dotarł",
    "przestałem|przestałam|przestaliśmy|przestał|przestały|przestała ** dostawać|otrzymywać|przychodzić|docierać|działać",
    "chcę|chciałbym|chciałabym|chętnie|proszę|nadal|dalej|wolę|chcemy|będę ** nadal|dalej|zostać|pozostać|zapisać ** dostawać|otrzymywać|czytać|zostać|pozostać|przysyłać|wysyłać|otrzymywał~|dostawał~|przesyłać|na|subskrybować|liście|newsletter",
    "chcę|chciałbym|chciałabym|proszę|chcemy ** zostać|pozostać|dopisać|zapisać|zapisanie|dodanie|subskrybować ** na|do|liście|newsletter|listę|newslettera",
    "zostawcie|zostaw|zostawić|pozostawić|zachować|zachowajcie * mnie|nas na|w liście|bazie",
    "przysyłajcie|wysyłajcie|przysyłaj|wysyłaj|ślijcie|piszcie|proszę śmiało|dalej|nadal ** przysyłać|wysyłać|dalej|spokojnie?",
    "śmiało|spokojnie przysyłajcie|wysyłajcie|piszcie|ślijcie",
    "nie mogę|możemy się zapisać",
    "jak|gdzie ** zapisać|subskrybować|zaprenumerować|dołączyć",
    "ostatni|ostatnia numer|wydanie ** nie",
  ],
  fewer: [
    "tylko|jedynie|wyłącznie z|ze * {list}|{mail}",
    "a|ale|natomiast|lecz {list}|{mail} zostawić|zostawcie|chcę|poproszę",
    "mniej|rzadziej ** {mail}|wysyłać|wysyłajcie|pisać|piszcie|przysyłać|często|przysyłajcie|otrzymywać|dostawać",
    "rzadziej",
    "mniej {mail}|tych",
    "za|zbyt|trochę|tak|aż dużo|wiele|często|częste ** {mail}|piszecie|wysyłacie|przysyłacie|tych|tego|pisać|wysyłać",
    "raz|jeden|jedna|jednego|dwa na|w|razy ** tydzień|tygodniu|tygodniowo|miesiąc|miesiącu|miesięcznie|dzień|dziennie|kwartał",
    "raz tygodniowo|miesięcznie",
    "tylko|jedynie|wyłącznie ** raz|tygodni~|miesię~|ważn~|najważn~|faktur~|nowości",
    "zmniejszyć|ograniczyć|ograniczcie|zmniejszcie|zmienić|ograniczenie|zmniejszenie ** częstotliw~|liczb~|iloś~|{mail}",
    "wstrzymać|zawiesić|zawieście|wstrzymajcie|przerwa|przerwę|pauza|zawieszenie|wstrzymanie ** czas|wakacj~|urlop~|tydzień|tygod~|miesi~|chwil~|okres|czasow~|tymczasow~|do",
    "tymczasowo|czasowo|chwilowo",
    "na|przez czas|okres wakacji|urlopu|wakacje",
    "oprócz|poza|ale|zamiast ** dalej|nadal|zostawić|zostaje|zostawcie|tygodni~|miesię~|chętnie|faktur~",
    "tak często|dużo",
    "codziennie ** nie|za|przesada",
  ],
  changeOfAddress: [
    "nowy|nowego|nową|zmieniony|nowym|aktualny ** adres|adresu|mail|maila|mejl|e-mail|email|adresem|@",
    "nowy to|adres|jest|brzmi @|to?",
    "zmieniłem|zmieniłam|zmieniliśmy|zmieniam|zmienić|zmieńcie|zmień|zmiana|zmianę|zmianie|zmieni|zmienił|zaktualizować|zaktualizujcie|aktualizacja|aktualizację|podmienić|zamienić ** adres~|mail~|mejl~|e-mail|e-maila|email~|skrzynk~|poczt~|@",
    "adres|mail|e-mail|email ** zmienił|zmienił|zmieniony|się",
    "piszcie|pisz|pisać|kontakt|wysyłajcie|wysyłać|proszę|przesyłać|kierować ** na|odtąd|teraz|pod @|adres|nowy",
    "odtąd|teraz ** na @",
    "zamiast @",
  ],
  asSender: [
    "obsługiwał~|obsługuj~|rozpatrywał~|rozpatruj~ ** spam~|skarg~|rezygn~|zgłosze~",
    // Who applies for work at an abuse desk names its things.
    "aplikuję|stanowisko|cv|życiorys|rekrutacj~|praktyk~ ** specjalist~|prac~|załącz~|stażyst~|pomoc~",
    "nasz~|moj~|moi|własn~ własn~? odbior~|klienc~|klient~|subskrybent~|subskrybenc~|użytkowni~|kampani~|szablon~|domen~|czytelni~|mailing|mailingu|mailingi|mailingów|wysyłk~|abonen~|listy|list|lista|listę|liście|bazy|baza|bazę|bazie|newsletter~|stron~|sklep~|aplikacj~|formularz~|członk~",
    "api|webhook~|smtp|integracj~|wtyczk~|wordpress|mailchimp|dns|dkim|spf|dmarc|panel~|dashboard|endpoint|json|dostarczalno~",
    "wskaźnik~|współczynnik~|odsetek|procent|statystyk~|raport~ ** wypis~|rezygnac~|otwar~|klik~|odrzu~|skarg~|spam~",
    "dodać|wstawić|skonfigurować|ustawić|przetłumaczyć|przetestować|zmienić|umieścić|edytować|zintegrować|dodaję|testuję|zaimplementować|spersonalizować|ostylować|zmieniamy|wyłączyć ** link~|przycisk~|stopk~|formularz~|stron~|nagłów~ ** wypis~|rezygnac~|unsubscribe|rezygnuj|wypisz",
    "link~|przycisk~|stron~|formularz~|nagłów~ ** wypis~|rezygnac~|unsubscribe ** szablon~|kampani~|edytor~|stopk~|dodać|wstawić|zmienić|ustawić|przetłumaczyć|nasz~",
    "odbiorc~|klienc~|klient~|subskrybent~|subskrybenc~|użytkowni~|ludzie|kontakt~|osoby|osób|czytelni~|abonen~ ** wypisać|wypisują|wypisuje|wypisali|wypisał~|rezygnują|rezygnuje|zrezygnował~|zrezygnować|usunąć|wypisuj~|odpis~|pisze|prosi|poprosił~|skarż~|napisał~|kliknie|klika",
    "wypis~|usunąć|usuwać|usuwamy|zaimportować|importować|eksportować|dodać wszystk~|niektór~|nieaktywn~|kilku|tych|nasz~|jednego|ten? odbiorc~|klient~|subskrybent~|kontakt|kontakty|kontaktów|użytkownik~|zduplikowan~|duplikat~|nieaktywn~",
    "jak ** usunąć|wypisać|dodać|zarządzać|zaimportować ** kontakt|kontakty|kontaktów|odbiorc~|subskrybent~|klient~|osob~|użytkowni~|kogoś",
    "czy|jak ** obsługujecie|wspieracie|oferujecie|macie ** wypis~|rezygnac~|list",
    "ktoś|odbiorca|klient|klientka|abonent|subskrybent odpisał|napisał|prosi|pisze|poprosił|odpowiedział|chce",
    "agencja|agencji|prowadzimy|prowadzę|wysyłamy ** mailing~|kampani~|newsletter~|klient~",
  ],
  otherSenses: [
    ...slavicOtherThings(grammar),
    "dziękuję|dzięki|dziękujemy|potwierdz~ za? * {removal}|rezygnację",
    "nie mam|mamy czasu|możliwości",
    "filtr~|folder~|folderze|skrzynk~|katalog~ spam~|antyspam~",
    "antyspam~",
    "do|w|jako|z|za|folder|folderze|wpada|trafia|trafiają|wpadają|trafił|trafiły spam|spamu|spamie|spamem",
    "przystanek|przystanku|przystanki",
    "non stop",
    "wypisać|wypisanie|wypiszę|wypiszemy|wypisz|wypisane|wypisz ** receptę|czek|fakturę|faktury|rachunek|zwolnienie|czeku|recepty|dane|punkty|zaświadczenie",
    "usuń|usunąć|usuńcie|skasować|wykasować|skreślić|wykreślić|usunięcie ** plik~|zdjęci~|obraz~|logo|akapit~|zdanie|zdania|wiersz|linijk~|stron~|słow~|pozycj~|komentarz~|wpis~|dokument~|post|film~|tekst~|błąd|błęd~|duplikat~|awari~|usterk~",
    "aby|żeby|by|celu ** wypisać|zrezygnować|wypisania|usunąć|rezygnacji ** kliknij|kliknąć|klikając|odpowiedz|wejdź|tutaj|prosimy|wystarczy",
    "kliknij|kliknąć|klikając|tutaj|klik ** wypisać|zrezygnować|wypisz|rezygnuj|rezygnuję",
    "jeśli|jeżeli ** nie ** chcesz|chcą|chcecie|życzysz|życzą",
    "link~|przycisk~|formularz~|opcj~ wypis~|rezygnac~ ** działa|dziala",
    "wypis ze|z szpitala|aktu|rejestru|księgi|ksiąg|ewidencji",
    "pracy ** rezygn~",
    "rezygn~ ** z pracy|posady|stanowiska|funkcji|udziału|kursu|szkolenia|wizyty|spotkania|rezerwacji",
  ],
  question: [
    "jak|co|dlaczego|czemu|kiedy|gdzie|kto|który|która|które|ile|jaki|jaka|jakie|czy|skąd",
    "mam|mamy pytanie|problem",
    "proszę|prosimy o pomoc|informację|wyjaśnienie|podpowiedź",
    "pytanie|pomocy|pomóżcie",
  ],
  praise: [
    "dziękuję|dzięki|dziękujemy za|bardzo|serdecznie|ślicznie|pięknie",
    "świetn~|fajn~|ciekaw~|super|doskonał~|wspaniał~|interesując~|rewelacyjn~|dobr~ ** newsletter~|mail~|artykuł~|prac~|robot~|materiał~|treś~|ofert~|numer~|wydani~|biuletyn~",
    "tak trzymać|trzymajcie",
    "uwielbiam|lubię|czytam ** {mail}|was|chętnie",
    "gratuluję|gratulacje|brawo",
  ],
  sarcasm: [
    "super|świetn~|wspaniał~|dzięki|dziękuję|uwielbiam|kocham|cudown~|brawo|gratuluję ** spam~|śmieci~|syf~",
    "właśnie|dokładnie|tylko tego ** brakowało|potrzebował~",
    "marzyłem|marzyłam|marzę ** o|spam~",
    "no super|pięknie|ładnie|świetnie|brawo",
    "nie mogę|mogłem|mogłam * doczekać",
  ],
  footer: [
    "wyświetl~|zobacz|otwórz|obejrzyj ** przeglądar~",
    "otrzymujesz|otrzymują|dostajesz|otrzymali|otrzymałeś ** tę|ten|ponieważ|gdyż|wiadomość|newsletter|państwo",
    "ta|ten|niniejsza|niniejszy wiadomość|mail|newsletter|e-mail|email ** został|została|wysłan~|skierowan~",
    "kliknij|klikając|kliknąć ** tutaj|tu|link|wypisać|zrezygnować|wypisz|poniżej",
    "aby|żeby|by|jeśli|jeżeli ** wypisać|zrezygnować|rezygnować|otrzymywać ** kliknij|kliknąć|odpowiedz|tutaj",
    "jeśli|jeżeli ** nie ** chcesz|chcą|chcecie|życzysz|życzą ** otrzymywać|dostawać",
    "wszelkie|wszystkie prawa zastrzeżone",
    "polityk~ prywatności",
    "zarządzaj|zmień ** preferencj~|subskrypcj~|ustawieni~",
    "możesz|mogą się|państwo|zrezygnować|wypisać ** wypisać|zrezygnować|w|każdej",
    "odpowiedz|odpisz ** stop|treści|tytule|wypis~",
  ],
  reachAll: [
    "wszystk~|wszelk~|każdej|jakichkolwiek|jakiejkolwiek|żadnych|żadnej|żadnego|jakąkolwiek ** list|listy|baz|baza|bazy|newsletterów|{mail}|wysyłek|mailingowych|marketing~|korespondencj~|reklam~|kontakt~",
    "nigdy więcej|już",
    "niczego|nic",
    "wszystkiego",
  ],
  reachSender: [
    "tej|tego|ten|tę|tym|ta ** listy|newslettera|mailingu|nadawcy|firmy|bazy|sklepu|newsletter|biuletynu|mailing",
    "waszej|waszego|państwa|twojej|twojego ** listy|newslettera|mailingu|bazy|biuletynu|subskrypcji",
    "newslettera|newsletter",
  ],
  negations: words("nie bez ani zamiast szkoda niechcący przypadkowo omyłkowo wcale"),
  negatesAfter: false,
  conditions: words(`
    jeśli jeżeli gdyby gdy jeżeliby jesli jezeli chyba może ewentualnie rozważam zastanawiam prawie niemal
    czy jak skoro inaczej jeszcze-jeden jeszcze-raz jeszcze-jedna
  `),
  politeConditions: [
    "jeśli|jeżeli ** można|możliwe|możecie|może|mogę|mogliby|da|możesz|trudu|problem|kłopot|pan|pani|państwo",
    "jak trafił~|znalazł~|się",
    "jak naj~|tylko|już|wyżej|powyżej|w|mówiłem|pisałem|pisałam|mówiłam|długo|mogą|możecie|najszybciej",
    "czy może|można|mogę|możecie|możesz|mogą|mogliby|mógłby|mogłaby|moglibyście|mógłbyś|mogłabyś|mogłbym|mógłbym|mogłabym|da|państwo|byłaby|byłoby|jest|wy|ktoś|pan|pani|zechcieli~|zechciał~",
    "może|mogą pan|pani|państwo|mnie|mi|ktoś|by|być",
    "jeśli|jeżeli|gdyby ** nie|dalej|nadal|jeszcze|znowu ** przestaniecie|przestanie|usuniecie|będziecie|dostanę|przyjdzie|wypiszecie|będę",
    "byłbym|byłabym|wdzięczn~|miło ** gdyby|gdybyście|jeśli",
    "inaczej",
  ],
  politeRequests: [
    // "I am not your customer": no other person.
    "nie jestem|jesteśmy|byłem|byłam ** klientem|klientką|klientami|użytkownikiem|subskrybentem",
    "możecie|możesz|mogą|może|mogliby|moglibyście|mógłby|mogłaby|mógłbyś|mogłabyś|mogę|można|mógłbym|mogłabym|możemy|mogłbyś|mogłbym|dałoby|da",
    "proszę|prosimy|poproszę|prosiłbym|prosiłabym|uprzejmie|prośba|prosze|pls",
    "bądźcie|bądź|bądzcie tak|łaskaw~|uprzejm~|mili|miły",
    "ile razy ** mam|mamy|trzeba",
    "nasza|nasz firma|spółka|szkoła|urząd|organizacja|instytucja ** prosi",
    // "Nigdy się nie zapisywałam, dlaczego dostaję te maile?" wants no answer.
    "dlaczego|czemu|po ** dostaję|otrzymuję|przychodzą|wysyłacie|przysyłacie|piszecie",
    "dobrze|dobra|ok|okej|prawda",
    "zechcieliby|zechciałby|zechciałaby",
  ],
  threats: [
    "albo|inaczej|bo|lub|pod",
    "przeciwnym razie|wypadku",
    "zgłoszę|zgłosimy|zawiadomię|poinformuję|skieruję|pójdę|złożę|podam|będę|powiadomię|skontaktuję|oddam|podejmę|podejmiemy|zgłaszam|idę ** uodo|giodo|urzęd~|urząd~|sąd~|prokuratur~|policj~|prawn~|skarg~|adwokat~|uokik|uke|kroki|organ~|sprawę|zgłosić|odpowiedni~",
    "zanim|nim zgłoszę|pójdę|złożę|skieruję",
    "następn~|kolejn~ mail~|e-mail|wiadomoś~|raz~|krok~|ruch~",
    "jeśli|jeżeli ** to|zgłoszę|zgłosimy|skieruję|pójdę|złożę",
    "rozważ~|grozi ** prawn~|sąd~|kara",
    "czekać|spotkamy|zobaczymy ** sąd~",
  ],
  others: words(`
    on ona oni klient klienci klienta klientka klientów odbiorca odbiorcy odbiorców odbiorcę subskrybent
    subskrybenci subskrybentów użytkownik użytkownicy użytkowników ludzie ktoś wszyscy czytelnicy członkowie
    abonent abonenci kontakty mówi twierdzi pisze napisał napisała odpisał odpisała odpowiedział słowo
    przycisk tytuł tytułem
  `),
  conjunctions: words("i a ale oraz lub albo bo ponieważ gdyż więc dlatego żeby aby to tylko"),
  polite: words(`
    proszę prosimy poproszę plis pls plz dziękuję dziekuje dziękujemy dzięki dzieki dzięks cześć czesc hej witam witaj
    witajcie dzień dobry siema halo szanowni szanowny szanowna państwo panie pani pan panowie z poważaniem wyrazami
    szacunku pozdrawiam pozdrowienia pozdr pozdrawiamy bardzo serdecznie serdecznym serdeczne uprzejmie
    natychmiast teraz dziś dzisiaj już juz mnie nas mi mój adres mail od z tej tego listy newslettera
    góry w pilne pilnie o się sie wieczór miłego dnia thanks please hello hi ok tak dobrze email e
    wreszcie mailing łaskawie kurwa cholera
  `),
  continuations: words(`
    proszę dziękuję plis pls plz od natychmiast teraz dziś dzisiaj niezwłocznie jutro wreszcie pilnie bo gdyż ponieważ tak ani was mailem drogą handlowych handlowe marketingowych marketingowe reklamowych reklamowe promocyjnych elektroniczną elektronicznej dotyczących mailowych mailowy mailowego mailingowych e email mail mailingowej danych mailowej wysyłkowych adresowej dystrybucyjnej newslettera bez przed trwale całkowicie ostatecznie definitywnie permanentnie całkiem zupełnie raz jednak dalej sprawach celach ręcznie oraz państwo panowie pan pani ludzie kurwa cholera stąd stamtąd oficjalnie tutaj tu sobie dzięki dzieki dziekuje odbiorców adresatów subskrybentów sklepu itp itd pozdrawiam przez
  `),
  addressNouns: words(`
    adres adresu adresy mail maila mejl mejla email emaila e-mail e-maila skrzynka skrzynkę skrzynki konto
    adresem adresami
  `),
  senderPrepositions: words("od nadawca nadawcy nadawcą przez"),
  genitives: words("z"),
  mailNouns: words(
    "maile maili mejle mejli emaile emaili wiadomości spam spamu newsletter newslettery newsletterów reklamy reklam",
  ),
};
