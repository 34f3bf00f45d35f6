import { forms, type IntentLanguage, words } from "./language.ts";

/** Endings of a stem in commands, infinitives and wishes: "pašalink", "pašalinkite", "pašalinti", "pašalintumėte". */
const asked = "k ki kit kite kitę ti t tumėte tumėt tum tumėm tų sit site siteka kim";
/** Where the stem has swallowed the "k": "išbrauk", "išbraukite". */
const swallowed = "- it ite ti t tumėte tumėt tum tų sit site";

const withK = (stems: string) => forms(stems, asked);
const withoutK = (stems: string) => forms(stems, swallowed).map((word) => word.replace("-", ""));

/** Lithuanian writes its "not" as one word with the verb: "nesiųskite", "nebenoriu"; "nebe" is "no longer". */
export const lt: IntentLanguage = {
  language: "lt",
  common: words(`
    ir į iš yra kad su tai kaip bet o ar aš jūs jūsų man mano mane mes mus mums mūsų jums jus tas ta tos tų šis šio šią šito šį
    už ant prie per dėl nuo iki apie po pas jau dar tik labai čia kur kas ką ko kai jei jeigu nes arba taip ne nėra buvo būti bus
    prašau prašome ačiū sveiki laba diena noriu norėčiau galite gal visi visų daugiau niekada savo el pašto pagarbiai kuris kurie
    kodėl kada
  `),
  groups: {
    me: words("mane mus manęs @ įmonę manę"),
    toMe: words("man mums mane mus manęs mūsų @ man čia"),
    my: words("mano mūsų savo šį šitą šio šito mūsu musu"),
    address: words(`
      adresą adreso adresus adresas paštą pašto paštas el elektroninį elektroninio elektroninis emailą mailą meilą email mail e-mailą
      e-paštą epaštą vardą pavardę kontaktą kontaktus dėžutę įmonę firmą numerį prenumeratą
    `),
    data: words("duomenis duomenų kontaktus"),
    list: words(`
      sąraš~ naujienlaišk~ prenumerat~ prenumerator~ baz~ duomenų adresat~ gavėj~ siuntim~ siuntinėjim~ registr~ sistem~ mailing~ listo
      listų list platinimo kontaktų laišk~ reklam~ naujien~ rassilk~ rasylk~ čia niuslet~ newslet~ pašto adresų klientų mailų meilų el
      elektroninio elektroninių visur
    `),
    news: words(
      "naujienlaišk~ prenumerat~ laišk~ reklam~ naujien~ pranešim~ siuntim~ mailing~ newslet~ niuslet~",
    ),
    mail: words(`
      laišk~ laiškel~ naujienlaišk~ reklam~ pranešim~ žinut~ šlamšt~ šlamst~ spam~ email~ e-mail~ mail~ meil~ pasiūlym~ prenumerat~
      naujien~ brukal~ korespondencij~ informacij~ niekų nieko šito jų nesąmon~ reklamin~ komercin~ elektronin~ el akcij~ newslet~
      niuslet~ mėšl~ šūd~ siuntim~ rinkodar~ skelbim~ nuolaid~ kvietim~ šlamštlaišk~
    `),
    remove: [
      ...withK(`
        pašalin šalin ištrin trin panaikin išmes mes išim nuim išregistruo atregistruo išrašy užblokuo blokuo pratrin pamirš užmirš
        išbrauky atjun eliminuo išves iškelia
      `),
      ...withoutK("išbrauk nubrauk brauk ištrauk trauk atšauk iškelk išjunk atjunk palik"),
      ...words("išmeskit nubraukit atsietumėt atsiekit atsiekite"),
    ],
    removal: words(`
      pašalinimo pašalinimas ištrynimo ištrynimas išbraukimo išbraukimas išregistravimo atsisakymo pašalinimą ištrynimą išbraukimą
      išregistravimą
    `),
    removed: words(`
      pašalintas pašalinta pašalinti pašalintų ištrintas ištrinta ištrinti ištrintų išbrauktas išbraukta išbraukti išbrauktų
      išregistruotas išregistruota išregistruoti pašalintumėte ištrintumėte išbrauktumėte pašalintumėt ištrintumėt išbrauktumėt
      išimtumėte išimtas išimta
    `),
    plea: words(
      "prašau prašome prašyčiau prašytume reikalauju reikalaujame noriu norėčiau norime pageidauju prašymas prasom prašom",
    ),
    want: words(`
      noriu norime norėčiau norėtume pageidauju pageidaujame prašau prašome prašyčiau reikalauju reikalaujame ketinu norėjau pageidaučiau
      nusprendžiau nusprendėme
    `),
    dontWant: words(`
      nenoriu nebenoriu nenorime nebenorime nenorėčiau nebenorėčiau nenorėtume nepageidauju nebepageidauju nepageidaujame
      nebepageidaujame nebereikia nereikia nesinori nebesinori nebereik nereik neprašau nebenorim nenorim netrokštu
    `),
    dontAgree: words(
      "nesutinku nebesutinku nesutinkame nebesutinkame prieštarauju prieštaraujame draudžiu draudžiame",
    ),
    get: words(
      "gauti gaut gavimo gavimą skaityti matyti matyt prenumeruoti priimti turėti būti gautume gaučiau",
    ),
    dontGet: words("negauti nebegauti negaučiau nebegaučiau nebegautume negautume negaut nebegaut"),
    dontSend: [
      ...withK(`
        nesiųs nebesiųs neatsiųs nebeatsiųs nepersiųs nerašy neberašy nerašinė neberašinė nesiuntinė nebesiuntinė nebombarduo
        nebebombarduo nespamuo nebespamuo nespamin nebespamin netrukdy nebetrukdy nevargin nebevargin neerzin nebeerzin nesiūly
        nebesiūly nesikreip nebesikreip neįkyrė nebeįkyrė nemėty nebemėty nebeterš nekimš nebekimš nemailin nebemailin nekamuo
        nekankin nebekankin neterorizuo neberodi neužpil
      `),
      ...withoutK(
        "nebruk nebebruk nekišk nebekišk nesusisiek nebesusisiek netersk neteršk nebelįsk nelįsk nesikreipk nebesikreipk neknisk",
      ),
    ],
    // Says who is bothered: needs neither an object nor "any more".
    dontBother: withK(`
      nerašy neberašy nerašinė neberašinė nespamuo nebespamuo nespamin nebespamin netrukdy nebetrukdy nevargin nebevargin nebesiųs
      nebesiuntinė nebombarduo nebebombarduo neįkyrė nebeįkyrė nebeatsiųs neerzin nebeerzin
    `),
    send: words(`
      siųsti siųst siuntinėti siuntinėt rašyti rašyt rašinėti rašinėt spaminti spamint spamuoti bombarduoti varginti trukdyti kišti brukti
      siuntimą siuntimo siuntinėjimą siųsdami terorizuoti persekioti teršti kamuoti įkyrėti spamą siuntę siuntinėję užpilti mėtyti kimšti
    `),
    stop: words(`
      nustok nustokit nustokite nustoti nustotumėte nustotumėt baik baikit baikite baigti baikt baigkit baigkite liaukis liaukitės liautis
      liaukites sustabdyk sustabdykit sustabdykite sustabdyti nutrauk nutraukit nutraukite nutraukti stabdykit stabdykite stabdyk
      stabdyti nutrauktumėte sustabdytumėte meskit užbaikite užbaikit pabaikit pabaikite stop gana užteks pakaks užtenka nesiliaukit
    `),
    quit: words(`
      atsisakau atsisakome atsisakom atsisakyti atsisakyt atsisakyčiau išsiregistruoti išsiregistruoju išsiregistruot atsiregistruoti
      atsiregistruoju atsijungti atsijungiu išsirašyti išsirašau atsiprenumeruoti atsiprenumeruoju išsibraukti išeiti
    `),
    end: words(
      "atšaukiu atšaukti atšaukiame atšaukite atšaukit nutraukiu nutraukti nutraukite nutraukiame stabdau nutraukit atšaukčiau",
    ),
    withdraw: words("atšaukiu atšaukiame atšaukti atsiimu atsiimame atsiimti panaikinu"),
    consent: words("sutikimą sutikimo leidimą leidimo sutikimus"),
    more: words("daugiau nebe niekada jokių jokios jokio nieko niekad"),
    filler: words(`
      prašau prašome tuoj pat nedelsiant nedelsdami skubiai jau pagaliau dabar kuo greičiau taip rankiniu būdu visiškai visam laikui
      jūs patys gerbiamieji būkite geri malonėkite visai gi tad irgi taip pat šiandien labai daugiau galų gale ir iškart iš karto
      po galais viską tiesiog
    `),
  },
  optOut: [
    ...[
      "{remove} {filler}? {filler}? {me} {filler}? {filler}?",
      "{me} {filler}? {filler}? {filler}? {remove} {filler}? {filler}?",
      "{remove} {filler}? {my} * {address} {address}? {address}? {filler}?",
      "{my} * {address} {address}? {address}? @? {filler}? {filler}? {remove}",
      "{want} *** kad ** {me} ** {removed}|{remove}",
      "{want} *** kad ** {my} ** {address} ** {removed}|{remove}",
      "{want} * būti * {removed}",
      "{want} * {quit}",
      "{plea} * {removal}",
    ].flatMap((each) => [each, `${each} @? iš ** {list} {list}? {list}?`]),
    "{remove} {filler}? iš ** {list} {list}? {list}?",
    "{remove} {filler}? iš ** {list} {list}? {list}? ** {me}",
    "{remove} {filler}? iš ** {list} {list}? ** {my} ** {address} {address}?",
    "{remove} ** {my} {data} iš ** {list} {list}? {list}?",
    "iš ** {list} {list}? {list}? * {remove} {me}?",
    "iš ** {list} ** {me} * {remove}",
    "{me} iš ** {list} ** {remove}",
    "{my} ** {address} iš ** {list} ** {remove}",
    "{remove} * el|elektroninį|elektroninio|e pašto|paštą|adresą adresą? @? iš ** {list} {list}?",
    "{remove} * adresą|emailą|mailą @? iš ** {list} {list}?",
    // atsisakau naujienlaiškio
    "{quit} ** {news} {mail}? {mail}?",
    "{news} {mail}? * {quit}",
    "{quit} * iš ** {list} {list}?",
    "{quit} * {get} ** {mail} {mail}?",
    "{end} ** prenumerat~|registracij~|užsakym~ ** {news} {mail}?",
    "{end}|{stop} * {my} prenumeratą",
    "{end} ** naujienlaišk~|siuntim~ {mail}?",
    "{end} ** naujienlaiškio|naujienlaiškių|laiškų|reklamos|reklamų|pranešimų prenumerat~|siuntim~",
    // nesiųskite
    "{dontSend} {filler}? {toMe} {filler}? {filler}? {more}?",
    "{dontSend} {filler}? {toMe} ** {mail} {mail}? {mail}?",
    "{dontSend} {filler}? {more} ** {mail} {mail}? {mail}?",
    "{dontSend} {filler}? {more} {filler}? {toMe}?",
    "{dontSend} * {mail} {mail}? ** {toMe}|{more}",
    "{dontSend} * savo|jūsų|tų|šių|šito|visokių|tokių * {mail} {mail}? {mail}?",
    "{dontSend} {mail} {mail}?",
    "{dontSend} ** į|šiuo|mano ** paštą|adresu|dėžutę|adresą|pašto",
    "{dontBother} {filler}? {filler}?",
    "{toMe} {filler}? {more}? {filler}? {dontSend} {more}?",
    "{toMe} {filler}? {more}? {filler}? {dontSend} ** {mail} {mail}? {mail}?",
    "{toMe} ** {mail} {mail}? {dontSend} {more}?",
    "{more} ** {dontSend} * {toMe}|{mail}? {mail}?",
    "{more} ** {mail} {mail}? {dontSend}",
    "{mail} {mail}? {more}? {toMe}? {dontSend} {toMe}? {more}?",
    "{want} *** kad ** {dontSend} ** {toMe}|{mail}? {mail}?",
    "{want} *** kad ** {stop} ** {send}|{mail} ** {toMe}|{mail}? {mail}?",
    // nebenoriu
    "{dontWant} * {get} ** {mail} {mail}? {mail}?",
    "{dontWant} ** {mail} {mail}? {mail}?",
    "mūsų|mano įmonė|firma|organizacija|mokykla|biuras|komanda|bendrovė|šeima ** nebenori|nenori|nebepageidauja|nepageidauja ** {mail} {mail}?",
    "{dontWant} ** {mail} {mail}? * {get}",
    "{dontWant} ** {toMe} ** {send}|{mail}",
    "{dontWant} *** kad ** siųstumėte|siuntinėtumėte|rašytumėte|bombarduotumėte|siųstų|rašytų ** {mail}|{toMe}? {mail}?",
    "{dontWant} * jūsų|tų|šių * {mail} {mail}?",
    "{dontWant} * būti * {list} {list}?",
    "{mail} {mail}? {more}? {dontWant} {get}? {more}?",
    "{more} ** {mail} {mail}? ** {dontWant}",
    "{more} ** {dontWant} ** {mail}|{get} {mail}?",
    "{want} ** {dontGet} ** {mail} {mail}? {mail}?",
    "{want} ** {mail} {dontGet}",
    // "Džiaugčiausi, jei daugiau negaučiau iš jūsų nė vieno laiško."
    "{dontGet} ** nė? vieno? {mail} {mail}?",
    "{more} {dontGet} ** {mail} {mail}?",
    "{dontSend}|{dontWant} * nė vieno * {mail} {mail}?",
    "{dontAgree} * {get}|su ** {mail} {mail}?",
    "{dontAgree} *** kad ** siųst~|siuntin~|naudo~|tvarky~ ** {toMe}|{mail}|rinkodar~|tikslais {mail}?",
    "{dontAgree} ** {mail}|rinkodar~|rinkodarai {mail}? {mail}?",
    // nustokite
    "{stop} ** {send} ** {toMe}",
    "{stop} ** {toMe} ** {send} ** {mail}? {mail}?",
    "{stop} ** {toMe} * {send}",
    "{stop} ** {send} ** {mail} {mail}? {mail}?",
    "{stop} ** {mail} {mail}? ** {send} {toMe}?",
    "{stop} {filler}? {filler}? spaminti|spamuoti|spamint|siuntinėti|terorizuoti|bombarduoti|varginti|rašinėti|trukdyti",
    "{stop} {filler}? siuntinėję|siuntę ** {mail}|{toMe}",
    "gana|užteks|pakaks|užtenka|stop ** {mail} {mail}? {mail}?",
    "{more} jokių|jokios|jokio * {mail} {mail}?",
    "jokių|jokios|jokio daugiau * {mail} {mail}?",
    "jokių|jokios daugiau|jūsų? {mail}",
    "palikit|palikite|palik mane|mus ramybėje|ramybej|ramybėj",
    "atstok|atstokit|atstokite|atsipiskit|atsikniskit|atsiknisk|atšok|atšokit|atsiknisit nuo? manęs|mūsų?",
    "atsikabin~|atsikrat~ nuo manęs|mūsų",
    "pamiršk|pamirškit|pamirškite|užmirškite ** mano|mūsų|mane|šį|mus * adresą|paštą|adreso?",
    "dingkit|dinkit|dingkite * iš ** pašto|dėžutės",
    "{dontAgree} *** kad ** {my} ** {address} {address}? {address}? ** naudo~|tvarky~ ** rinkodar~|reklam~|siunt~|tikslais tikslais|tikslu?",
    "{withdraw} ** {consent}",
    "{withdraw} ** {consent} ** {mail}|{get}|rinkodar~|tvarky~|siųsti {mail}? {mail}? {mail}?",
    "{consent} ** {withdraw}|atšauktas|atšauktu",
    "tegul|lai ** paskutinis ** {mail}",
    "tai|tebūnie|tebūna ** paskutinis ** {mail} ** iš|kurį|kuri|gaunu",
    "{plea} ** {mail} ** {dontSend}",
    "{plea} ** {dontSend} ** {mail}|{toMe} {mail}?",
    "įtraukite|įtraukit|įrašykite|įdėkite mane|mus|mano|adresą ** juod~|nesiųsti|nepageidauj~|blokuo~ sąraš~?",
    "unsubscribe mane|prašau|me|mus|please",
    // jau prašiau, o vis tiek
    "{asked} *** {still} ** {comes} {mail}?",
    "{asked} *** {comes} ** {still} {mail}?",
    "kiek kartų ** prašyti|sakyti|rašyti|atsisakyti|atsisakinėti|kartoti",
    "nepaisant|nors ** atsisak~|išsiregistrav~|prašym~|prašia~ *** {still}|{comes} ** {mail}|{comes} {mail}?",
  ].map((each) =>
    each
      .replaceAll(
        "{asked}",
        "atsisakiau|atsisakėme|atsisakinėjau|prašiau|prašėme|išsiregistravau|atsiregistravau|rašiau|spaudžiau|atsisakyta|atsisakius",
      )
      .replaceAll("{still}", "vis|toliau|vėl|tebe~|kasdien|nuolat|iki|dar")
      .replaceAll(
        "{comes}",
        "gaunu|gauname|ateina|eina|siunčiate|siunčiat|rašote|rašot|plaukia|siuntinėjate|siuntinėjat|krenta|tebesiunčiate|tebesiunčiat|tebegaunu|tebeateina|tebegauname",
      ),
  ),
  optOutAlone: [
    "atsisakau|atsisakome|atsisakyti|atsisakyt|atsisakymas|unsubscribe|stop|gana|užteks|pakaks|pašalinti|pašalinkit|pašalinkite|ištrinti|ištrinkit|ištrinkite|išbraukti|išbraukit|išbraukite|išregistruoti|išregistruokite|atsiregistruoti|išsiregistruoti|liaukitės|baikit|baikite|nustokit|nustokite|išbraukimas|pašalinimas|šalinti|trinti|nesiųsti|nebesiųskit|nebesiųskite|nesiųskit|nesiųskite|nerašykit|nerašykite|pašalink|ištrink|išbrauk|nesiųsk|nutraukti|sustabdyti|nebenoriu",
    "{dontSend} {more}?",
    "{more} {dontSend}",
    "{dontWant} {more}|to|šito|jų|jūsų|nieko",
    "{stop} su? spam~|šlamšt~|reklam~|laišk~|tuo|tai|pagaliau?",
    "{quit}|atsisakymas|{removal} ** {news}|{list} {list}?",
    "prenumeratos|naujienlaiškio|laiškų|naujienų atsisakymas|atšaukimas|nutraukimas|stabdymas|atsisakau",
    "prašymas|prašau|dėl dėl? {removal}|atsisakymo",
    "jokių|be {mail}",
    "atstokit|atstok|atsipiskit|atsiknisk|atsikniskit|atšokit|eikit|varykit nx|nahui|nafik?",
    "noriu|norėčiau atsisakyti|išsiregistruoti|atsiregistruoti|išsirašyti",
    "nebedomina|nebeįdomu|nebeaktualu",
    "iš sąrašo",
    "{remove} iš ** {list} {list}?",
  ],
  optOutMaybe: [
    "{remove}|{removal} ** {me}|{my}|{list}",
    "{me}|{my} ** {remove}",
    "iš ** {list} ** {remove}",
    "{quit}|atsisakymas ** {mail}|{list}",
    "{dontSend}|{dontWant}|{dontAgree}|{dontGet}",
    "{stop} ** {send}|{mail}",
    "{withdraw} ** {consent}",
    "kaip|kur ** atsisakyti|atsisakau|išsiregistruoti|atsiregistruoti|išjungti|nebegauti|pašalinti|atsisakyt|atsikratyti|išsibraukti|sustabdyti|atšaukti",
    "negaliu|neišeina|nepavyksta|neįmanoma|nerandu|neturiu ** atsisaky~|išsiregistr~|atsiregistr~|nuorod~|mygtuk~",
    "atsisaky~|nuorod~|mygtuk~|išsiregistr~ ** neveikia|nėra|neranda|klaid~|neatsidaro|nerandu|neveik",
    "nėra|neveikia|kur ** atsisaky~|mygtuk~|unsubscribe",
    "neįdomu|nebeįdomu|nedomina|nebedomina|nesidomiu|nebesidomiu|neaktualu|nebeaktualu|neįdomūs|nebeįdomūs",
    "ne ačiū|aciu|dėkui|dekui",
    "ne tas|tam|mano adresas|adresatas|žmogus|žmogui|asmuo|paštas",
    "klaidingas|neteisingas adresas|adresatas|asmuo",
    "nebedirba|nedirba|mirė|mire",
    "kas jūs|tokie|esate",
    "atsisaky~|atsisakau|unsubscribe|išsiregistruo~",
    "pavargau|nusibodo|įkyrėjo|atsibodo|užkniso|gana|užteks|pakaks ** {mail}|jūsų|jūs?",
    "atsikratyti|išvengti ** {mail}",
  ],
  complaint: [
    "tai|čia|šis|yra|tipinis|grynas|tikras|gaunu|gavau|siunčia|siunčiate|siuntinėja|jūsų|praneš~|skundž~|eina|ateina|vis|šitas|tikras ** spam|spamas|spamą|spamo|šlamštas|šlamštą|šlamšto|brukalas|brukalą|apgavystė|sukčiavimas|sukčiai|šlamštu|spamu",
    "spamas|šlamštas|brukalas|spamą|šlamštą ** iš|nuo|eina|ateina|kasdien|plūsta",
    "spamina~|spaminat|spamuoja~|spamuojat|spameri~|brukat|brukate|šlamštintoj~",
    "nepageidaujam~|neprašyt~|neužsakyt~|nelaukt~|įkyr~ ** laišk~|reklam~|pranešim~|pašt~|žinut~|informacij~|siuntinė~|el|elektronin~|pasiūlym~",
    "nedaviau|nedavėm|nedavėme|neduodu|nesutikau|nesutikome|neprenumeravau|neprenumeravome|neprenumeruoju|neužsisakiau|neužsisakėme|nesiregistravau|nesiregistravome|neužsiregistravau|neprašiau|neprašėme|neprašėm|nepalikau|nesidalinau|nepateikiau|neužsakiau|neužsakinėjau|neregistravau|nesiprenumeravau|neužsirašiau|neteikiau|nesu|nesame|nebuvau ** niekada|šito|to|adreso|sutikimo|naujienlaišk~|jūsų|jūs|jokio|jokios|niekur|jokių|laišk~|prenumerat~|pas|klientas|klientė|davęs|davusi|užsisakęs|užsisakiusi|prenumeravęs|prenumeravusi|registravęsis|leidimo|šio|šių|šitų|pašto|reklam~|mano|šitos|tokių|sutikęs|sutikusi|siųsti",
    "niekada|niekad|niekur ** nedaviau|nesutikau|neprenumeravau|neužsisakiau|nesiregistravau|neprašiau|nepalikau|neužsiregistravau|nesu|nedavėme|neužsakiau|neužsirašiau|neužsisakinėjau|nesiprenumeravau|neužsisakėme|nesutikome|neturėjau|negirdėjau|nepirkau",
    "be ** sutikimo|leidimo|prašymo|žinios",
    "neturite|neturit|neturi|neturėjote ** sutikimo|teisės|leidimo",
    "iš kur|kur|kaip|kas ** gavote|gavot|turite|turit|ėmėte|paėmėte|sužinojote|žinote|davė|radote|gavo|turi|jums|traukėte|traukėt|ištraukėt|pardavė|perdavė ** adres~|pašt~|email~|duomen~|kontakt~|mailą|meilą",
    "neturiu|neturime|neturim ** bendro|bendra|reikalų|ryšių",
    "nesu|nesame|nebuvau ** klient~|pirkęs|pirkusi|girdėj~",
    "iš kur|kas ** adres~|pašt~|email~|duomen~|kontakt~ ** gavote|gavot|turite|turit|davė|turi",
    "pirkote|nusipirkote|pavogėte|vogti|pardavinėja|pardavė|nutekėjo ** adres~|duomen~|baz~",
    "phishing|fišing~|sukčiau~|apgau~|apsimet~|apgavik~|sukčiai",
    "pranešu|skundžiuosi|skundžiu|skundas|skundą|informuoju|praneš~ ** klient~|siuntėj~|spam~|šlamšt~|vartotoj~|piktnaudž~|nepageidauj~|apie ** siunt~|spam~|platform~|serveri~|siunč~|siuntin~|šlamšt~|nepageid~?",
    "jūsų klientas|klientai|vartotojas|įmonė|serveriai|serverių|platforma ** siunčia|siuntinėja|spamina|spamuoja|bombarduoja|šlamšt~|nepageidauj~|platina",
    "įmonė|firma|siuntėjas|kažkas ** siunčia|siuntinėja|bombarduoja|spamina ** {mail}|kasdien|sutikimo|man|jūsų",
    "bombarduoja~|užverčia~|užpila~|persekioja~|terorizuoja~|užtvindė~|kamuoja~",
    "pažeidžia~|pažeidimas|nelegal~|neteisėt~|neteiset~ ** įstatym~|bdar|gdpr|laišk~|reklam~|siunt~|siunč~|teis~|duomen~|spam~|taisykl~",
    "jau ** kartą|kartus|kartų|kelis|daug|seniai ** praš~|atsisak~|raš~|išsiregistr~|atsiregistr~",
    "atsisakiau|atsisakėme|prašiau|prašėme|išsiregistravau|atsiregistravau|atsisakinėjau *** vis|vėl|kasdien|nuolat|tebe~|kartų|kartus|gaunu|gauname|siunčiat~|rašot~|ateina",
    "nepaisant ** atsisak~|prašym~",
    "tebesiunčiat~|tebegaunu|tebesiuntin~",
  ],
  cancellation: [
    "uždaryti|uždarykite|uždarykit|panaikinti|panaikinkite|ištrinti|ištrinkite|ištrinkit|pašalinti|pašalinkite|nutraukti|nutraukiu|nutraukiame|nutraukite|atsisakyti|atsisakau|atsisakome|deaktyvuoti|atšaukti|atšaukiu|likviduoti ** paskyr~|sutart~|planą|plano|abonement~|paslaug~|narystę|narystės|mokam~|licencij~|tarif~|profil~|anketą|premium",
    "paskyr~|sutart~|abonement~|narystę|paslaugų ** uždaryti|panaikinti|ištrinti|nutraukti|atsisakyti|uždarykite|panaikinkite|nutraukite|nutraukim~|uždarym~",
    "susigrąžinti|grąžinti|grąžinkite|atgauti|grąžinkit pinig~|įmok~|mokest~",
    "nepratęskite|nepratęsti|neatnaujinkite|nepratęsiu|nebepratęsti",
    "nenuskaičiuokite|nebenuskaičiuokite|nuskaičiuoti",
  ],
  legal: [
    "bdar|gdpr|ada ** straips~|pagrind~|remian~|reikalav~|prašau|teis~|pažeid~ ** duomen~|straips~|prašau|reikalau~|susipažin~",
    "remiantis|pagal|vadovaudamasi|vadovaudamasis|vadovaujantis|remdamasi|remdamasis ** bdar|gdpr|įstatym~|reglament~|straips~",
    "15|16|17|18|20|21|77|7 straips~|str",
    "asmens duomen~ ** kopij~|ištrin~|tvark~|pašalin~|saugo~|pateik~|išnaikin~|sunaikin~",
    "kopij~|ištrin~|ištryn~|sunaikin~|pašalin~|kokius|kokie|visus|pateik~|susipažin~ ** asmens? duomen~",
    "teis~ ** būti|pamirštam~|susipažinti|ištrin~ ** pamirš~|pamiršt~|duomen~",
    "valstybin~ duomenų apsaug~",
    "vdai|duomenų ** inspekcij~|apsaugos",
    "advokat~|teisinink~|teisman|teismą|teisme|ieškin~|teisin~|pretenzij~",
    "autori~ teis~",
    "prekės|prekių ženkl~",
    "policij~|prokuratūr~|antstol~",
  ],
  forOther: [
    "mano|mūsų|savo ** tėtis|tėvas|tėvo|tėčio|tėčiui|tėvui|mama|mamos|mamai|motina|vyras|vyro|vyrui|žmona|žmonos|žmonai|sūnus|sūnui|sūnaus|dukra|dukrai|dukros|brolis|broliui|brolio|sesuo|seseriai|sesers|kolega|kolegos|kolegai|kolegė|kolegei|kolegės|močiutė|močiutei|močiutės|senelis|seneliui|senelio|draugas|draugo|draugui|draugė|darbuotojas|darbuotojo|darbuotojui|darbuotoja|darbuotojos|viršininkas|šefas|šefo|vaikas|vaikui|vaiko|uošvė|uošvis|tėvai|tėvams|tėvų|partneris|sutuoktinis",
    "tėtis|tėvas|mama|vyras|žmona|kolega|kolegė|močiutė|senelis ** mirė|mire|nebedirba|prašo|nenori|nebenori",
    "mirė|mire|velionis|velionio|miręs|mirusi|mirusio|mirus",
    "jam|jai|jiems|joms ** {dontSend}|nebesiųskit~",
    "{dontSend} ** jam|jai|jiems|joms",
    "{remove} jį|ją|juos|jo|jos",
    "jį|ją|juos ** {remove}",
    "nebedirba|nedirba|neb dirba|išėjo|atleistas|atleista",
    "buvęs|buvusi|buvusio|buvusios|buvusią|buvusį ** darbuotoj~|kolega|kolegos|kolegė~|adres~",
    "senas|seno|seną|senojo|senąjį|kitas|kito|kitą|ankstesn~|antras|antrą ** adres~|pašt~|email~|el|mail~",
    "vardu|prašymu|vietoj ** vyro|žmonos|mamos|tėčio|tėvo|kolegos|kolegės|sūnaus|dukros|močiutės",
  ],
  stay: [
    "{neremove} ** {me}|{my}|iš|{toMe}",
    "{me}|{toMe} ** {neremove}",
    "nenoriu|nenorėčiau|nenorėjau|neketinau|neprašiau|nesiruošiau *** atsisaky~|išsiregistr~|būti|{remove} ** {removed}?",
    "neatsisak~|neišsiregistr~",
    "netyčia|per|klaidingai|atsitiktinai klaid~? *** atsisak~|išsiregistr~|paspaud~|pašalin~|išsibrauk~|nuspaud~",
    "naujienlaišk~|laišk~|apžvalg~|naujien~ ** skait~|patink~|gauti|gaunu ** toliau|mielai|malonum~",
    "atsisakiau|išsiregistravau|paspaudžiau|nuspaudžiau|pasišalinau ** netyčia|klaid~|atsitikt~",
    "kodėl|kodel ** pašalint~|išbrauk~|ištrint~|pašalinote|pašalinot|išbraukėte|nebegaunu|negaunu|nebesiunčiate|nebesiunčiat|nebeateina|neateina|išmet~|negavau",
    "buvau|buvo|mane ** {removedpast} ** sąraš~|klaid~|netyč~",
    "grąžinti|grąžinkite|grąžinkit|sugrąžinkite|sugrąžinti|įtraukite|įtraukit|įtraukti|pridėkite|pridėti|pridėkit|prijunkite|įrašykite|atkurti|atkurkite|atnaujinkite|užregistruokite|užprenumeruokite ** mane|atgal|vėl|iš|prenumerat~|sąraš~|mano",
    "vėl|atgal|iš naujo ** gauti|prenumeruoti|įtrauk~|pridė~|užsiprenumeruoti|užsiregistruoti",
    "noriu|norėčiau|mielai ** toliau|vėl|likti|pasilikti|ir toliau ** gauti|sąraš~|likti|skaityti|prenumer~",
    "noriu|norėčiau|mielai likti|pasilikti|gauti|gaučiau|prenumeruoti|skaitau|skaitysiu ** jūsų|naujienlaišk~|laišk~|toliau|sąraš~?",
    "negavau|nebegaunu|negaunu ** naujienlaišk~|laišk~|numer~",
    "toliau|ir ** siųskite|rašykite|siųskit",
  ].map((each) =>
    each
      .replaceAll(
        "{neremove}",
        "neišbraukti|neišbraukite|neišbraukit|nepašalinti|nepašalinkite|nepašalinkit|neištrinti|neištrinkite|neištrinkit|neišmeskite|neišmeskit|nešalinkite|netrinkite|nebraukite|nešalinkit|netrinkit|neišbrauk|neišregistruokite|nepašalink|neištrink|neišmesti|netrinti|nebraukti|nešalinti",
      )
      .replaceAll("{removedpast}", "pašalint~|išbraukt~|ištrint~|išmest~|pašalino|išbraukė|ištrynė|išmetė"),
  ),
  fewer: [
    "mažiau|rečiau ** {mail}|siųskite|siųsti|rašykite|gauti|siuntinėti|rašyti|siųskit",
    "{mail}|siųskite|siųsti|rašykite|gauti|rašyti|siųskit ** mažiau|rečiau",
    "kartą|kartus|sykį per|į savaitę|mėnesį|metus|dieną",
    "tik|vien|nebent ** svarb~|savait~|mėnesin~|sąskait~|užsakym~|apie|kartą",
    "laikinai|pristabdyti|pristabdykite|pauzė|pauzę|atostog~ ** {mail}|siunt~?",
    "per vasarą|atostogas",
    "o|bet|tačiau|tik ** palik~|siųskit|siųskite|tinka|reikia|norim|noriu|noriai|galit|gauti ** {mail}|apžvalg~?",
    "{mail}|apžvalg~|ataskait~|sąskait~ ** palik~|tegul|toliau|siųskit|siųskite",
    "išskyrus|tačiau|bet ** sąskait~|svarb~|savaitin~|mėnesin~|užsakym~",
  ],
  tooMuch: ["per|pernelyg dažnai|daug|dažni|tankiai"],
  changeOfAddress: [
    "naujas|naują|naujo|naujuoju|naujam|nauju ** adres~|pašt~|el|email~",
    "pasikeitė|keičiasi|keičiu|pakeičiau|pakeisti|pakeiskite|pakeiskit|atnaujinkite|pasikeite|pasikeitęs|keičiame ** adres~|pašt~|el|email~",
    "adres~|pašt~ ** pasikeitė|keičiasi|pakeiskite|pasikeite|pakeisti",
    "nuo šiol|dabar rašykite|siųskite",
  ],
  asSender: [
    "mūsų|mano klient~|gavėj~|prenumerator~|skaitytoj~|kampanij~|vartotoj~|nariai|narių|nariams|domen~|form~|šablon~|pirkėj~|siuntim~",
    "mūsų naujienlaiškis|naujienlaiškio|naujienlaiškį|naujienlaiškyje|naujienlaiškius|laiškuose|laiškai|sąraše|sąrašas|siuntimų",
    "klientai|klientas|gavėjai|gavėjas|prenumeratoriai|prenumeratorius|žmonės|vartotojai|skaitytojai|nariai|skaitytoja|klientė|pirkėja ** atsisak~|skundž~|negal~|parašė|rašo|sako|prašo|nori|atsakė|nebenori|išsiregistr~|prašė|paprašė",
    "api|smtp|dkim|spf|dmarc|webhook~|integracij~|šablon~|segment~|importuo~|csv|bounce~|kampanij~",
    "kaip|kur ** pridėti|įdėti|įterpti|importuoti|pašalinti|ištrinti|eksportuoti|pakeisti|nustatyti|sukurti ** nuorod~|kontakt~|gavėj~|klient~|prenumerator~|atsisaky~|adresus",
    "atsisakymų|atsisakymo ** procent~|rodikl~|skaiči~|puslap~|statistik~",
    "pašalinome|pašalinau|ištrynėme ** gavėj~|klient~|jį|ją|juos",
    "gyvenimo aprašym~",
    "cv|pareig~|darbo viet~",
    "apklaus~|tyrim~|bakalaur~|magistr~|diplom~|interviu",
    "dirbu|atstovauju ** agentūr~|klient~",
  ],
  otherSenses: [
    "šlamšto|spamo|brukalo|nepageidaujamo|spam ** aplank~|filtr~|dėž~|folder~|pašto|katalog~|skyri~",
    "į|kaip|tarp šlamštą|spamą|spam|šlamštas|brukalą|brukalus",
    "patenka|pateko|nukeliauja|nukrenta|nuėjo|krenta ** šlamšt~|spam~|brukal~",
    "{remove} ** pav~|nuotrauk~|logotip~|eilut~|teks~|fail~|mygtuk~|prek~|pastraip~|dokument~|skelbimą|komentar~|įraš~|straipsn~|klaid~|viršel~|priedą",
    "logotip~|nuotrauk~|eilut~|teks~|fail~|komentar~ ** {remove}",
    "{quit}|{end}|atsisakome|{stop} ** užsakym~|rezervacij~|sąskait~|pozicij~|susitikim~|viešbu~|kelion~|kurs~|skryd~|bilie~|vizit~|egzamin~|prek~|renginį|renginio|dalyvav~|pasiūlymo|kampanij~|projekt~|kambar~|darbų|viz~|pamok~|konsultacij~",
    "{dontSend} ** sąskait~|prek~|siunt~|kurjer~|dokument~|pinig~|sutart~|krovin~|failų|failo|nuotrauk~",
    "{stop} ** kampanij~|darb~|gamyb~|mašin~|automobil~|gamin~",
    "ačiū|dėkoju|dėkui ** pašalinote|pašalinot|išbraukėte|išbraukėt|ištrynėt|ištrynėte|sustabdėte",
    "paskutinis|paskutinio ** laišk~ ** negav~|labai|puik~",
    "autobus~|traukin~|stotel~ ** stop",
    // Lists of other kinds: of participants, administrators, those who wait.
    "{remove}|{me}|{my} ** iš ** dalyvi~|administrator~|darbuotoj~|laukian~|eilės|eiles|komand~|grupės|grupes|pokalb~|varžyb~|turnyr~|kurs~|renginio|rinkėj~|svečių|kandidat~|projekt~|sutart~|tvarkarašč~ dalyvi~|administrator~|darbuotoj~|laukian~|eilės|eiles|komand~|grupės|grupes|pokalb~|varžyb~|turnyr~|kurs~|renginio|rinkėj~|svečių|kandidat~|projekt~|sutart~|tvarkarašč~?",
    "iš ** dalyvi~|administrator~|darbuotoj~|laukian~|eilės|eiles|komand~|grupės|grupes|pokalb~|varžyb~|turnyr~|kurs~|renginio|rinkėj~|svečių|kandidat~|projekt~|sutart~|tvarkarašč~ dalyvi~|administrator~|darbuotoj~|laukian~|eilės|eiles|komand~|grupės|grupes|pokalb~|varžyb~|turnyr~|kurs~|renginio|rinkėj~|svečių|kandidat~|projekt~|sutart~|tvarkarašč~? ** {remove} {me}?",
    "daugiau? informacij~ nereikia|nebereikia",
    "nereikia|nebereikia daugiau? ** informacijos|pagalbos|nieko",
  ],
  question: [
    "kaip|kodėl|kodel|kada|kur|kas|ar|koks|kokia|kokie|kiek|kuris|kuriuo|gal|į|iš",
    "klausimas|turiu|norėčiau|norėjau klausim~|paklausti|pasiteirauti|sužinoti",
  ],
  praise: [
    "ačiū|dėkoju|dėkojame|dėkui|aciu|dėkoj~",
    "puik~|nuostab~|šaun~|gera~|geras|įdom~|naudin~|fantast~ ** naujienlaišk~|laišk~|straipsn~|darb~|pasiūl~|numer~",
    "taip ir? toliau|laikyti",
    "patinka|patiko|sveikinu|sėkmės|myliu",
  ],
  sarcasm: [
    "puik~|nuostab~|šaun~|ačiū|aciu|smagu|dievinu|myliu|žavu ** šlamšt~|spam~|brukal~|dar viena reklam~",
    "kaip tik|būtent ** trūko|reikėjo|laukiau",
    "tik ** to|šito ** man|betrūko|trūko|reikėjo",
    "daugiau|dar šlamšto|spamo",
    "negaliu gyventi|miegoti|sulaukti ** be|laišk~|spam~|jūsų",
  ],
  footer: [
    "gaunate|gavote|gaunat ** šį|laišką|naujienlaiškį|nes|kadangi ** nes|kadangi|esate|užsiprenumer~",
    "jei|jeigu|norėdami ** nenorite|nebenorite|pageidaujate|norite|atsisakyti ** spauskite|paspauskite|atsisakyti|čia|spustelėkite",
    "spauskite|paspauskite|spustelėkite ** čia|nuorod~|atsisak~",
    "visos teisės saugomos",
    "privatumo politik~",
    "peržiūrėti|skaityti ** naršyklėje",
    "galite ** bet kada ** atsisakyti",
  ],
  reachAll: [
    "visų|visus|visi|visoms|visas|bet|jokių|jokios|jokio|viską|visko ** sąraš~|laišk~|naujienlaišk~|reklam~|pranešim~|prenumerat~|kokius|kokių|rinkodar~|pasiūlym~|el|baz~",
    "nieko|niekada|niekad",
    "visų|bet kok~",
  ],
  reachSender: [
    "šio|šito|šios|šitos|šį|jūsų ** naujienlaišk~|sąraš~|siuntėj~|įmon~|laišk~|prenumerat~|baz~|parduotuv~",
    "naujienlaiškio|naujienlaiškį|prenumeratos",
  ],
  negations: words("ne nėra be nei vietoj"),
  negatesAfter: false,
  conditions: words("jei jeigu gal galbūt nebent kai ar kitaip svarstau galvoju beveik jeib kol ketinu jog"),
  politeConditions: [
    "gal|ar|jei|jeigu ** galite|galit|galėtumėte|galėtumėt|galima|įmanoma|gali|galėtum|galima|nesunku|nebūtų|būtų|galėtų|būtumėt",
    "jei|jeigu ** nesunku|įmanoma|galite|galima",
    "būčiau|būtume|būtų ** dėking~|malonu|gerai|puiku|smagu *** jei|jeigu|kad|jog",
    "džiaug~|nudžiug~|vertin~|prašyč~ *** jei|jeigu|kad",
    "kitaip|jei|jeigu|kai ** skųs~|kreip~|praneš~|nesiliaus~|nenustosi~|nepašalin~|dar",
    "kai kur~",
    "ketinu {quit}",
  ],
  politeRequests: [
    "galite|galit|galėtumėte|galėtumėt|galima|galėtum|gali|galėčiau|galėtų",
    "prašau|prašome|prašyčiau|prasau|prašom|malonėkite|malonėkit",
    "ar įmanoma|galima",
    "kiek|kokį kartų|kartą ** prašyti|sakyti|reikia|reikės|galima",
    "iš kur|kodėl|kodel ** gavote|turite|turit|gavot|siunčiat~|gaunu|rašote",
    "supratot|supratote|aišku|gerai|ok",
  ],
  threats: [
    "kitaip|arba|antraip|priešingu",
    "kreip~|skųs~|skundž~|praneš~|paduos~|rašysiu ** vdai|inspekcij~|policij~|teism~|teisinink~|advokat~|apsaug~|vartotoj~",
    "jei|jeigu ** kreip~|skųs~|praneš~|paduos~",
  ],
  others: words(`
    jis ji jie jos klientas klientai klientė klientei klientui gavėjas gavėjai gavėja prenumeratorius prenumeratoriai vartotojas vartotojai
    žmonės kažkas visi skaitytojai skaitytojas skaitytoja nariai narys sako rašo parašė atsakė sakė nori paprašė pirkėjas pirkėja mygtukas
    nuoroda mygtuką
  `),
  conjunctions: words("ir o bet arba nes kad todėl tačiau tai kadangi bei"),
  continuations: words(`
    prašau prašome ačiū aciu dėkui tuoj pat nedelsiant nedelsdami dabar skubiai iš į nes kadangi ir daugiau man mums jau pagaliau
    visam amžinai laikui kuo greičiau šiuo adresu jūsų jūs patys rankiniu nuo el elektroniniu paštu šiandien visiškai taip ar be po
    kuris kuri kurie kuriuos kuriuo kurių su pasiūlymais niekada niekad nieko bl blet blt nx velniop greičiau visur čia prieš per tam kaip už
    šį šitą kartą mandagiai gražiuoju ok supratot aišku gerai
  `),
  polite: words(`
    prašau prašome prasau ačiū aciu dėkui dekui dėkoju dėkojame sveiki sveikas sveika labas laba diena dieną labą rytas rytą vakaras
    vakarą gerbiamieji gerbiami gerbiamas gerbiama pagarbiai geros dienos linkėjimai linkėjimais su iš anksto mane mus man mano
    adresą nedelsiant dabar tuoj pat jau skubiai pls plz please thanks hi hello ok gerai jūsų jūs el paštą iš to šito šio
    sąrašo išsiųsta mano telefono iphone android pagaliau nuo jums labai ponas ponia komanda administracija supratot visiškai gi
  `),
  addressNouns: words(
    "adresas adresą adreso adresu el paštas paštą pašto email emailas emailą mail mailas mailą dėžutė dėžutę paskyra adresai",
  ),
  senderPrepositions: words("nuo iš"),
  self: words("mane mus man mums"),
  genitives: [],
  mailNouns: words(
    "laiškai laiškus laiškų naujienlaiškis naujienlaiškį naujienlaiškius reklama reklamą šlamštas spamas spamą reklamos",
  ),
};
