import { forms, type IntentLanguage, words } from "./language.ts";

/** Commands, infinitives and wishes of a stem: "eemaldage", "eemalda", "eemaldada", "eemaldaksite". */
const asked = (stems: string) =>
  forms(stems, "ge - da ksite ks ksid te taks tagu me sime takse").map((word) => word.replace("-", ""));

/**
 * Estonian says "not" by words before the verb: "ei", "ärge", "ära". The last also means "off", behind its verb, which
 * the patterns name as `{off}` so that it turns nothing around.
 */
export const et: IntentLanguage = {
  language: "et",
  common: words(`
    ja on ei et see kui ka ma mina mind mul mulle minu mu sa te teie teid teil teile me meie meid meil oma siis nüüd aga või kas mis
    kes kus kuidas miks enam veel juba ole olen oleme olete oli oleks palun palume aitäh tänan tere see selle seda need neid nende
    kõik kõigist ära maha välja pole kunagi soovin soovime tahan saan saate saaksite võimalik lugupidamisega tervitades eest kohta
    nende end ennast sest ning
  `),
  groups: {
    me: words("mind meid end ennast @ minugi meie-sugused"),
    toMe: words("mulle meile mind meid minule @ siia mu meie minu"),
    my: words("mu minu meie oma selle seda see alloleva allolev järgmise käesoleva"),
    address: words(`
      aadress aadressi aadressid aadresse e-posti e-post e-postiaadress e-postiaadressi epost eposti meil meili meiliaadress
      meiliaadressi e-mail e-maili email emaili mail maili nimi nime postkast postkasti kontakt kontakti kontaktid kontaktandmed
      e-aadress e-aadressi tellimus tellimuse ettevõte ettevõtte firma meiliaadressid
    `),
    data: words("andmed andmeid kontaktandmed kontaktandmeid"),
    list: words(`
      listist listidest listi meililistist meililistidest meilinglistist postiloendist nimekirjast nimekirjadest uudiskirjast
      uudiskirjadest uudiskirjade saajate andmebaasist andmebaasidest baasist süsteemist adressaatide hulgast seast registrist
      kliendibaasist maililistist infolistist reklaamlistist loetelust loendist levitusloendist saatmisnimekirjast
      postitusnimekirjast postitustest reklaamist reklaamkirjadest infokirjast infokirjadest kirjadest tellijate kontaktide
      kontaktidest teavitustest adressaatidest saajatest tellijatest sealt siit sellest neist turunduslistist turundusest newsletterist
      pakkumistest rubriigist jaotusloendist postitusloendist meililoendist saajaloendist tellijaloendist saatmisloendist aadressiloendist meilinimekirjast
      kliendinimekirjast uudiskirjalistist uudiskirjaloendist infokirjalistist nimistust meilidest
    `),
    news: words(`
      uudiskirjast uudiskirjadest uudiskirja uudiskirjade infokirjast infokirjadest infokirja reklaamist reklaamidest reklaamkirjadest
      reklaamide kirjadest kirjade pakkumistest meilidest teavitustest meililistist postitustest listist newsletterist e-kirjadest
      spämmist reklaami meilide nimekirjast turunduskirjadest sõnumitest
    `),
    mail: words(`
      kiri kirja kirju kirjad kirjade kirjadega e-kirju e-kirja e-kirjad ekirju ekirja uudiskir~ infokir~ reklaam~ spämm~ spamm~ spam~
      rämps~ pakkumis~ teavitus~ teateid sõnum~ infot informatsioon~ posti eposti e-posti e-maile emaile emaili meile meilid meilide
      maile mailid maili midagi mitte-midagi neid seda jama jura sodi prügi sitta pahna teie reklaamkir~ turundus~ newsletter~ postitus~
      kutseid soodustus~ kampaania~ kommerts~ otseturundus~ reklaampost~ kirjakesi kirjavahetus~ asju
    `),
    remove: [
      ...asked("eemalda kustuta kõrvalda likvideeri elimineeri blokeeri"),
      ...words(
        "deleteerige kustutagem eemaldet kustutet kustudage eemadage kustutate-ga eemaldate-ga unustage unusta",
      ),
    ],
    // Off, out: verbs that take anything off anything, which need the list or the "off".
    take: words(`
      võtke võta võtta võtaksite võtate võtku võtaks võetaks visake viska visata viskaksite tõmmake tõmba tõmmata jätke jäta jätta jätaksite
      arvake arva arvata registreerige lülitage lülita lööge löö lüüa tooge kraapige koristage tõstke rookige heitke arvaksite
      logige roogige saage
    `),
    off: words("maha välja ära minema kõrvale"),
    removed: words(`
      eemaldataks kustutataks eemaldatud kustutatud eemaldaksite kustutaksite võetaks võtaksite eemaldate kustutate eemaldamist kustutamist
      eemaldada kustutada jäetaks arvataks
    `),
    removal: words(
      "eemaldamist kustutamist eemaldamine kustutamine eemaldamiseks kustutamiseks mahavõtmist väljaarvamist mahavõtmine",
    ),
    plea: words(
      "palun palume soovin soovime nõuan nõuame tahan tahame paluks paluksin sooviksin tahaksin taotlen palve",
    ),
    want: words(`
      soovin soovime tahan tahame tahaks tahaksin tahaksime sooviksin sooviksime palun palume paluksin paluksime nõuan nõuame soov
      otsustasin otsustasime
    `),
    no: words("ei ärge ära mitte ärgu arge"),
    not: words("ei pole"),
    wish: words(`
      soovi taha tahaks sooviks vaja tarvis vajalik vajalikud viitsi jaksa ole-vaja kavatse soovinud tahtnud huvita vajan vajame
    `),
    get: words(
      "saada lugeda näha tellida vastu võtta saamist saamisest saamise saamiseks saata saadetaks saadetakse saama",
    ),
    send: words(`
      saatke saada saatku saata saatma saadaks saadetaks saadetagu saatmast saadate kirjutage kirjuta kirjutada kirjutagu kirjutaks kirjutama
      edastage edasta edastada postitage postita toppige topi saatku pakkuge paku saadelge läkitage läkita loopige loobi saadetagu saatkem
      saadaksite suunake meilige meili mailige
    `),
    bother: words(`
      kirjutage kirjuta kirjutada tülitage tülita tülitada häirige häiri häirida spämmige spämmi spämmida spammige spammida pommitage
      pommita pommitada ahistage ahista tüüdake tüüta tüüdata kiusake kiusa segage sega koormake risustage ummistage torkige
      kontakteeruge pinnige terroriseerige meilige mailige saatke saata
    `),
    sending: words(`
      saatmine saatmise saatmist saatmisega saatmast kirjutamine kirjutamise kirjutamist kirjutamast spämmimine spämmimise spämmimist
      spämmimast spammimine spammimist pommitamine pommitamise pommitamist tülitamine tülitamise tülitamist tüütamine tüütamist ahistamine
      ahistamist häirimine häirimist toppimine edastamine edastamist läkitamine risustamine risustamist saadetised spämm
    `),
    stop: words(`
      lõpetage lõpeta lõpetada lõpetaksite lõpetate lõppegu lõpetagu lõpetagem peatage peata peatada katkestage katkesta katkestada
      stopp stop jätke jätta tõmmake seisake loobuge lakake laka lakata
    `),
    quit: words(`
      loobun loobume loobuda loobuks loobuksin soovin-loobuda lahkun lahkuda lahkume ütlen-lahti keeldun keeldume keelduda väljuda
      väljun tühistan-osaluse loobumist
    `),
    end: words(`
      lõpetage lõpetada lõpetan lõpetame lõpeta lõpetaksite tühistage tühistada tühistan tühistame tühista tühistaksite katkestage
      katkestada katkestan annulleerige annulleerida peatage peatada lõpetamine tühistamine
    `),
    consent: words("nõusoleku nõusolekut nõusolek loa luba"),
    more: words("enam rohkem edaspidi iialgi kunagi edasi ealeski"),
    filler: words(`
      palun palume kohe koheselt viivitamatult viivitamata nüüd juba lõpuks ometi kiiresti võimalikult kiiresti käsitsi täielikult lõplikult
      palju ka ära maha välja ise täna otsekohe jäädavalt lahkesti endale enam kuradi kurat te teie siis üldse jälle jah
    `),
  },
  optOut: [
    ...[
      "{remove} {filler}? {filler}? {me} {filler}? {filler}?",
      "{me} {filler}? {filler}? {remove} {filler}? {filler}?",
      "{remove} {filler}? {filler}? {my} * {address} {address}? {address}? {filler}?",
      "{my} * {address} {address}? {address}? @? {filler}? {filler}? {remove}",
      "{want} *** et ** {me} ** {removed}|{remove}",
      "{want} *** et ** {my} ** {address} ** {removed}|{remove}",
      "{plea} ** {my} * {address} ** {removed}|{removal}",
      "{plea} ** {me} ** {removed}",
      "{plea} ** minu|meie|enda {removal}",
      "{want} ** {quit}",
    ].flatMap((each) => [
      each,
      `${each} @? ** {list} {list}? {list}? {off}? {filler}?`,
      each.replace(
        "{me} {filler}? {filler}? {remove}",
        "{me} ** {list} {list}? {list}? {off}? {filler}? {remove}",
      ),
    ]),
    "{remove} {filler}? ** {list} {list}? {list}? {off}?",
    "{remove} ** {list} {list}? {list}? ** {me}",
    "{remove} ** {list} {list}? {list}? ** {my} ** {address} {address}?",
    "{remove} ** {my} {data} ** {list} {list}?",
    "{my} * {address} {address}? ** {list} {list}? ** {remove}|{take} {off}?",
    "{my} ** {data} ** {list} ** {remove}",
    "{list} {list}? {list}? * {remove} {me}?",
    "{list} ** {me} ** {remove}",
    "{take} {filler}? {filler}? {me}|{my} ** {list} {list}? {list}? {off}?",
    "{take} ** {me} * {off} ** {list} {list}?",
    "{take} ** {me} * maha|välja",
    "{take} ** {my} * {address} {address}? ** {list} {list}? {list}? {off}?",
    "{take} ** {my} * {address} {address}? ** maha|välja",
    "{me} ** {list} {list}? ** {take} {off}?",
    "{me}|{my} ** {list} {off}",
    "{take} ** {list} {list}? ** {me} {off}?",
    "{want} ** {list} {list}? * {off}|välja saada?|{quit}? {quit}?",
    "{want} ** {me} ** {list} * {off} võtta|arvata|jätta|saada|registreerida?",
    // loobun uudiskirjast
    "{quit} {filler}? ** {news} {news}? tellimisest|tellimusest|saamisest|edaspidi?",
    "{news} {filler}? {quit} {filler}?",
    "{want} ** {news} {filler}? {quit}",
    "{end} * {my}? * {news} tellimus~|tellimine|tellimise|saatmi~ {off}?",
    "uudiskirja|uudiskirjade|infokirja|kirjade|reklaami tellimus~|tellimine|tellimise * {end}",
    "{end} ** uudiskirja|uudiskirjade|infokirja|reklaami|reklaamide|kirjade ** tellimus~|saatmi~ {off}?",
    "{end} {my} tellimus|tellimuse ** {news}",
    "{quit} ** {get} ** {mail}",
    // ärge saatke
    "{no} {filler}? {filler}? {send} {filler}? {toMe} {filler}? {more}? {filler}?",
    "{no} {filler}? {filler}? {toMe} {filler}? {more}? {filler}? {send} {more}?",
    "{no} {filler}? {more}? {filler}? {toMe}? {more}? ** {mail} {mail}? {more}? {send} {more}?",
    "{no} ** {send} {filler}? {toMe}? {more}? ** {mail} {mail}? {mail}? {more}? {toMe}?",
    "{no} {filler}? {more} {filler}? {toMe}? {send} {toMe}? ** {mail}? {mail}?",
    "{no} {filler}? {send} {filler}? {toMe}? {more} {more}? {mail}? {mail}?",
    "{no} {filler}? {more}? {filler}? {me}? {filler}? {more}? {bother} {filler}? {me}? {toMe}? {more}? {mail}?",
    "{no} ** {bother} ** {mail} {mail}?",
    "{more} {filler}? {no} {filler}? {toMe}? {send}|{bother} {toMe}? {more}?",
    "{more} {filler}? {no} ** {send} ** {mail} {mail}?",
    "{toMe} {filler}? {more}? {filler}? {no} {more}? {send}|{bother} {more}?",
    "{toMe} {filler}? {more}? {no} * {send} ** {mail} {mail}?",
    "{toMe} ** {mail} {mail}? {filler}? {no} {more}? {send} {more}?",
    "{toMe} ** {no} {more}? {mail} {mail}? {send} {more}?",
    "{mail} {mail}? ** {no} {more}? {toMe}? {send} {toMe}? {more}?",
    "{no} ** {send} ** {mail} {mail}? ** {address} {address}?",
    "{no} ** {send} ** sellele|siia|minu|mu aadressile|postkasti|meilile|e-postile?",
    "{want} *** et ** {no}|{not} ** {send}|saadaks|saadetaks|kirjutaks ** {mail}? {mail}?",
    "{want} *** et ** {stop}|lõpetataks|lakkaksite|lõpetaksite|lõpeks ** {sending}|{mail} {mail}?",
    // ei soovi
    "{not} {filler}? {more}? {wish} {filler}? {more}? ** {mail} {mail}? {mail}? {more}? {get}? {more}?",
    "{not} ** {wish} ** {get} ** {mail} {mail}?",
    "{not} ** {wish} {more}? {toMe}? {mail} {mail}? * {get}?",
    "{not} ole|oleks {more}? vaja|tarvis|huvitatud ** {mail} {mail}?",
    "{not} ** {wish} *** et ** saadaks|saadaksite|saadetaks|saadate|kirjutate|kirjutaksite ** {mail}|{toMe}? {mail}?",
    "{mail} {mail}? {more}? {toMe}? {more}? {not} {more}? ole? {wish} {get}? {more}?",
    "{more} ** {not} ** {wish} ** {mail} {mail}? {get}?",
    "{more} {not} {wish} {get}",
    // "Oleksin tänulik, kui ma teilt enam ühtegi kirja ei saaks."
    "{more} * {mail} {mail}? {not} saaks|tuleks|saadetaks|saabuks|saadaks|saadaksite|saadaksid",
    "{not} saaks|tuleks|saadetaks|saabuks {more} ** {mail} {mail}?",
    "{not} {wish} {more}? {toMe}? * {list} olla|kuuluda|jääda",
    "{want} {more}? {mail} {mail}? mitte|enam? mitte|enam {get}",
    "{want} ** mitte ** {get} ** {mail}? {mail}?",
    "{want} ** mitte ** {mail} {mail}? {get}",
    "{not} ** nõustu|luba|nõus ** {mail}|{sending}|{get}|kasutamise~ ** {mail}? {mail}?",
    "keelan|keelame|keeldun|keeldume ** {mail}|{sending}|kasutada|kasutamise ** {mail}|{sending}|eesmärgil|otstarbel? {mail}?",
    "olen|oleme ** vastu ** otseturundus~|reklaam~",
    "meie ettevõte|firma|asutus|kool|organisatsioon|pere|büroo ** ei ** {wish} ** {mail} {mail}? {get}? {get}?",
    // lõpetage
    "{stop} ** {sending} {off}? {toMe}? {more}?",
    "{stop} ** {toMe} ** {sending} {off}?",
    "{stop} ** {sending} ** {mail} {mail}? {off}?",
    "{stop} ** {mail} {mail}? ** {sending} {off}?",
    "{stop} ** {mail} {mail}? {off}",
    "{stop} ära|juba|kohe? {sending}",
    "jätke|jäta|jätta mind|meid ** rahule|rahu",
    "aitab|küllalt|piisab|stopp|stop|kõrini ** {mail} {mail}?|uudiskirjadest|reklaamist|spämmist|kirjadest|meilidest {mail}?",
    "aitab|küllalt|kõrini ** spämm~|kirjadest|reklaam~|meilidest|rämpspost~",
    "mul|meil on kõrini|villand ** {mail}|{list} {list}?",
    "ei|mitte|rohkem mingeid|mingit|ühtegi|rohkem * {mail} {mail}? {more}?",
    "{no}|enam ühtki|ühtegi|mitte {mail} {more}? {toMe}?",
    "{no} ** {send} ** ühtki|ühtegi ** {mail}",
    "kao|kaduge|käige|käi perse|minema|kuradile|metsa ** {mail}|{list}",
    "unustage|unusta ** mu|minu|meie|see * {address} {off}?",
    "võtan|võtame ** tagasi ** {consent} {mail}?",
    "võtan|võtame ** {consent} ** tagasi",
    "võtan|võtame ** tagasi ** {consent} ** {mail}|{sending}|{get} {mail}?|saamiseks|saatmiseks {get}?",
    "tühistan|tühistame|tühistage|tagasi * {consent} ** {mail}|{sending}|saamiseks|saatmiseks? saamiseks|saatmiseks?",
    "{consent} ** tühistan|tagasi|tühistatud",
    "olgu|jäägu|las ** viimane|viimaseks ** {mail} *** mis|mille|mida|teilt",
    "olgu|jäägu|las ** viimane|viimaseks ** {mail}",
    "{plea} ** {no} ** {send}|{bother} ** {mail}|{toMe}|{more}? {mail}?",
    "lisage|pange|kandke mind|meid|minu|mu * musta|keelu|blokeeritute nimekirja",
    "unsubscribe mind|palun|me|meid|please",
    "{asked} *** {still} ** {comes} {mail}?",
    "{asked} *** {comes} ** {still} {mail}?",
    "mitu korda ** paluma|ütlema|kirjutama|loobuma|palunud",
    "kui|mitu kaua|korda ** pean|peab|ma|veel ** paluma|ütlema|kirjutama|loobuma|palunud",
    "hoolimata|vaatamata|ehkki|kuigi ** loobu~|palve~|palu~ *** {still}|{comes} ** {mail}|{comes} {mail}?",
  ].map((each) =>
    each
      .replaceAll(
        "{asked}",
        "loobusin|loobunud|loobusime|palusin|palusime|palunud|lahkusin|kirjutasin|tühistasin|tühistanud|lõpetasin|klikkasin|eemaldasin",
      )
      .replaceAll("{still}", "ikka|endiselt|jälle|siiski|jätkuvalt|taas|aina|ikkagi|pidevalt|edasi|ometi")
      .replaceAll(
        "{comes}",
        "tuleb|saan|saame|saadate|tulevad|kirjutate|spämmite|sajab|laekub|tulnud|saadetakse",
      ),
  ),
  optOutAlone: [
    "loobun|loobume|loobuda|loobumine|unsubscribe|stop|stopp|aitab|küllalt|piisab|eemaldada|eemaldage|eemalda|kustutada|kustutage|kustuta|lõpetage|lõpeta|lõpetada|tühistada|tühistage|tühista|eemaldamine|kustutamine|väljun|lahkun|blokeerige|peatage",
    "{no} {more}? {send}|{bother} {more}? {toMe}?",
    "{more} {no} {send}|{bother}",
    "{not} {wish} {more}",
    "{not} {more} {wish}",
    "ei soovi|taha {more}|seda|neid|teie",
    "{stop} {off}|juba|see|kohe? {off}|juba|jama|spämm|spämmimine|kohe?",
    "loobun|loobuda|loobumine|{removal} ** {news}|{list} {list}?",
    "uudiskirjast|listist|nimekirjast|uudiskirja loobumine|tühistamine|lõpetamine|eemaldamine|lahkumine|maha|välja",
    "palun|palve|soovin|tahan {removal}|loobuda|loobumist|lahkuda|eemaldada|kustutada",
    "ei|mitte|rohkem|enam mingeid|mingit {mail}",
    "käige|käi|kao|kaduge|tõmmake|mine perse|minema|kuradile|nahhui|vittu",
    "listist|nimekirjast|baasist maha|välja|ära",
    "{remove} {list} {list}?",
    "ei huvita enam|üldse?",
    "enam ei huvita",
  ],
  optOutMaybe: [
    "{remove}|{removal} ** {me}|{my}|{list}",
    "{me}|{my}|{list} ** {remove}",
    "{take} ** {list}|{off}",
    "{list} ** {take}|{off}|{quit}",
    "{quit}|loobumi~ ** {mail}|{list}|{news}",
    "{news} ** {quit}|loobumi~",
    "{no} ** {send}|{bother} ** {mail}|{toMe}|{more}",
    "{no} ** {more}|{mail}|{toMe} ** {send}|{bother}",
    "{more} ** {no} ** {send}|{bother}",
    "{not} ** {wish} ** {mail}|{get}|{more}|koostöö~|kontakt~",
    "{mail}|{more} ** {not} ** {wish}",
    "{stop} ** {sending}|{mail}",
    "{consent} ** tagasi|tühistan",
    "tagasi ** {consent}",
    "kuidas|kust|kus|mismoodi ** loobuda|loobun|lahkuda|eemaldada|tühistada|lõpetada|lahti|saan|saab ** loobuda|lahti|maha|välja|listist|uudiskirjast?",
    "{not} ** saa|õnnestu|leia|tööta|suuda|näe ** loobu~|link~|linki|nupp~|nuppu|lahkuda|tühistada",
    "loobumi~|link|nupp|loobuda|tühistami~ ** ei|pole|katki|viga|veateade",
    "{not} ** huvita|huvitatud|huvitu|huvi",
    "ei aitäh|tänan",
    "tänan|aitäh ei",
    "vale inimene|isik|aadress|adressaat|meil|number",
    "valele aadressile|inimesele",
    "{not} ** tööta|töötab",
    "surnud|suri|lahkunud",
    "kes te|teie olete|selline",
    "loobuda|loobun|loobumine|unsubscribe|loobumise",
    "tüdinud|väsinud|kõrini|villand|aitab|tüütu|tüütab ** {mail}|teist|teie|list~?",
    "lahti ** {mail}|{list}",
  ],
  complaint: [
    "see|need|tegu|tegemist|on|puhas|saan|sain|saatis|saadab|saadate|tüüpiline|tavaline|teatan|teie|kaeban|ilmselge|järjekordne|tuleb|teavitan|tõeline ** spämm|spämmi|spamm|spam|spami|rämpspost|rämpsposti|rämpskiri|pettus|õngitsus~|petukiri|petuskeem|pettur~|rämps|rämpsu",
    "spämm|spämmi|rämpspost|rämpsposti|spamm|rämps ** teilt|tuleb|saadate|aina|iga|ikka|voolab|saatja",
    "spämmite|spämmib|spämmer~|spämmija~|spammite|spammib|spämmitud|spämmivad",
    "soovimatu~|pealetükki~|kutsumata|tellimata|küsimata|omavoliline ** kir~|e|reklaam~|meil~|post~|sõnum~|e-kir~|uudiskir~|pakkumi~|turundus~|teavitus~|spämm~|mail~|email~|info~",
    "{not}|ma|kunagi ** kunagi|ole|end|ma|teie|andnud|tellinud ** tellinud|andnud|registreerunud|registreerinud|liitunud|palunud|nõustunud|soovinud|küsinud|lubanud|jätnud|klient|allkirjastanud|avaldanud|kuulnud|liitnud|pannud|kinnitanud|jaganud|ostnud",
    "pole|ei ** tellinud|andnud|registreerunud|registreerinud|liitunud|palunud|nõustunud|küsinud|lubanud|jätnud|klient|avaldanud|kuulnud|liitnud|ühtki|soovinud",
    "{not} ** ole|mingit|midagi ** pistmist|tegemist|seost|ühist|suhet|kokkupuudet",
    "ilma|puudub ** nõusoleku~|loata|loa|luba|küsimata|nõusolek|minu|mu|alus~",
    "teil|neil ** pole|ei|puudub ** nõusolek~|luba|õigust|alust",
    "kust|kuidas|kes|kellelt ** te|teil|saite|sait|on|võtsite|leidsite|teate|andis|hankisite|müüs|saanud|teada ** aadress~|meil~|e|email~|kontakt~|andme~|nime|post~|mail~|number",
    "kust|kes|kuidas ** aadress~|meil|meili|e|email~|kontakt~|andme~|mail~ ** saite|saanud|võtsite|leidsite|andis|on|hankisite|sait|teil",
    "ostsite|ostnud|varastasite|varastanud|müünud|müüdud|lekkinud|varastatud|ostetud ** aadress~|andme~|baas~|meil~|kontakt~",
    "phishing|õngitse~|õngitsu~|petukir~|petis~|pettur~|petturlus|kelmus~|teeskleb|esineb",
    "teatan|teavitan|kaeban|kaebus|kaebuse|raporteerin|teade|soovin|annan|esitan ** spämm~|klien~|saatja~|rämps~|kuritarvit~|soovimatu~|kasutaja~|rikkum~|spam~ ** saada~|spämm~|platvorm~|server~|teie|kirj~|edasi|post~?",
    "teie ** klient|kliendi|kliendid|kasutaja|serverist|serverid|serveritest|platvormilt|teenus~|platvormi|kliendilt ** saadab|saadavad|spämmib|soovimatu~|pommitab|massil~|tuleb|spämm~|rämps~|reklaami",
    "firma|ettevõte|keegi|saatja|pood ** saadab|saadavad|spämmib|pommitab|ahistab|topib ** {mail}|mulle|teie|iga|pidevalt|loata",
    "pommita~|ahista~|terroriseeri~|ummista~|uputa~|risusta~|tülita~|kiusa~",
    "riku~|rikku~|ebaseadusli~|seadusevasta~|illegaal~|õigusvasta~ ** seadus~|gdpr|kirj~|reklaam~|saat~|andme~|õigus~|spämm~|reegl~|eesk~|tingimus~",
    "juba|mitmendat|kolmandat|teist|mitu|neljandat|sajandat|mitmeid ** korda|kordi ** palu~|loobu~|kirjuta~|tühista~|eemalda~|kustuta~|nõua~|öel~|ütle~",
    "juba ** palunud|loobunud|tühistanud|kirjutanud|palusin|loobusin",
    "loobusin|loobunud|loobusime|palusin|palunud|tühistasin|tühistanud|lahkusin *** ikka|endiselt|jälle|siiski|jätkuvalt|aina|ikkagi|pidevalt|ometi|saan|tuleb|saadate",
    "hoolimata|vaatamata ** loobu~|palve~|keeldumi~",
    "ikka|endiselt|jätkuvalt|aina ** saadate|tuleb|spämmite|saan ** {mail}|vaatamata|hoolimata",
  ],
  cancellation: [
    "sulgeda|sulgege|sule|sulgeksin|lõpetada|lõpetan|lõpetage|lõpetame|tühistada|tühistage|tühistan|katkestada|katkestan|kustutada|kustutage|kustutan|likvideerida|deaktiveerida|ütlen|öelda|loobuda|loobun|loobume|soovin ** konto|kontot|kasutajakonto~|lepingu|leping|liikmesus~|paketi~|paketist|tasuli~|litsents~|kuutasu~|teenus~|premium|püsimakse|profiil|profiili",
    "konto|kontot|kasutajakonto~|lepingu|leping|liikmesus~|tasuli~|püsitellimus~|teenuse|profiili ** sulge~|lõpeta~|tühista~|katkesta~|kustuta~|üles|loobu~|eemalda~",
    "{remove} ** konto|kontot|kasutajakonto|profiil",
    "raha|tasu|makse ** tagasi",
    "ärge|ära|mitte ** pikendage|uuendage|pikendada|uuendada|pikenda ** leping~|tellimus~|liikmesus~|konto~?",
    "ärge|ära|mitte ** võtke|debiteerige ** raha|tasu|kaardilt",
  ],
  legal: [
    "gdpr|gdprile|isikuandmete|ikü|iküm|üldmäärus~|andmekaitse~ ** artik~|alusel|kohaselt|vastavalt|taotl~|nõua~|õigus~|palun|kopi~|kaits~|kustuta~|töötle~|väljasta~",
    "vastavalt|alusel|kooskõlas|tuginedes|lähtudes ** gdpr|üldmäärus~|seadus~|artik~|isikuandme~|paragrahv~",
    "artik~ 15|16|17|18|20|21|77|7",
    "15|16|17|18|20|21|77|7 artik~",
    "{remove} ** kõik ** minu|andmed|isikuandmed ** andmed|isikuandmed?",
    "{remove} minu|mu|meie|kõik andmed|isikuandmed",
    "isikuandme~ ** koopia~|kustuta~|töödel~|töötle~|väljasta~|hoia~|hävita~|edasta~",
    "koopia~|väljasta~|kustuta~|hävita~|milliseid|kõik|kõiki ** isikuandme~",
    "milliseid|mis|kõik ** andme~ ** minu|mu ** kohta",
    "õigus ** saada|olla|olema ** unusta~|kustuta~|teavet",
    "andmekaitse inspektsioon~",
    "andmekaitseinspektsioon~|andmekaitsespetsialist~|aki",
    "advokaa~|jurist~|kohtu|kohtusse|kohus|hagi~|õiguslik~|politsei~|prokuratuur~|nõudekir~|pretensioon~",
    "autoriõigus~|kaubamär~|autorikaits~",
    "tõendage|tõendada|esitage|esitada ** nõusolek~",
  ],
  forOther: [
    "mu|minu|meie|oma ** isa|isale|ema|emale|mees|mehe|mehele|abikaasa|abikaasale|naine|naise|naisele|poeg|poja|pojale|tütar|tütre|tütrele|vend|venna|vennale|õde|õe|õele|kolleeg|kolleegi|kolleegile|vanaema|vanaemale|vanaisa|vanaisale|sõber|sõbra|sõbrale|sõbranna|töötaja|töötajale|ülemus|ülemuse|ülemusele|laps|lapse|lapsele|ämm|ämma|äi|vanemad|vanemate|vanematele|partner|elukaaslane|elukaaslase|eelkäija|kolleegid|onu|tädi|kaasa",
    "suri|surnud|surma|kadunud|kadunuke|lahkus|manala~|manalasse",
    "{no} ** {send} ** talle|temale|neile|nendele",
    "talle|temale|neile ** {no} ** {send}",
    "{remove} ** teda|tema|nad|nende|ta",
    "tema|nende|ta|teda ** {remove}|listist|nimekirjast",
    "{not} ** tööta|töötab ** enam|meil|siin|firmas|ettevõttes",
    "enam ** ei ** tööta",
    "endine|endise|endiste ** töötaja~|kolleeg~|aadress~|ülemus~|meil~",
    "vana|teine|teise|eelmine|eelmise|muu|varasem|varasema ** aadress~|meil|meili|e|epost~|postkast~|email~|mail~|konto~",
    "nimel|palvel|eest ** {remove}|{take}|loobuda|soovin",
    "nimel|palvel",
  ],
  stay: [
    "ärge|ära|mitte|arge * {me}|{my} ** {remove}|{take}|eemaldagem|kustutagem",
    "ärge|ära|mitte|arge {filler}? {filler}? {remove}|{take} ** {me}|{my}|{list}",
    "{not} ** soovi|taha|tahtnud|soovinud|kavatse|kavatsenud|palunud ** loobuda|lahkuda|eemaldada|kustutada|eemaldataks|eemaldamist|välja|maha",
    "{not} soovi|taha|tahtnud|soovinud *** et ** {me}|{my} ** {removed}|{remove}|{take}",
    "{not} loobu|lahku|loobunud",
    "kogemata|eksikombel|ekslikult|juhuslikult|tahtmatult *** loobu~|tühista~|klõpsa~|klikk~|vajuta~|kustuta~|eemalda~|lahku~|klikki~",
    "loobusin|tühistasin|klõpsasin|klikkisin|klikkasin|vajutasin|lahkusin|eemaldasin *** kogemata|eksikombel|ekslikult|juhuslikult|tahtmatult",
    "miks ** eemalda~|kustuta~|võeti|visati|võetud|enam|ei|pole|jäeti|lõpetasite",
    "mind|meid|ma|mu|minu|olen|oleme ** eemaldati|kustutati|eemaldatud|kustutatud|visati|võeti|eemaldasite|kustutasite",
    "lisage|lisada|lisa|liitke|taastage|taastada ** mind|meid|mu|minu|tellimus",
    "lisage|lisada|lisa|pange|panna|võtke|liitke|registreerige ** tagasi|uuesti|nimekirja|listi|uudiskirja",
    "uuesti|tagasi|taas ** tellida|liituda|lisada|saada|lisage|listi|nimekirja|registreeruda|panna|liita|uudiskirja",
    "soovin|tahan|tahaks|tahaksin|sooviksin|meelsasti ** edasi|jätkata|jääda|edaspidigi|alles|endiselt|jätkuvalt ** saada|lugeda|listi|nimekirja|tellida",
    "soovin|tahan|tahaks|tahaksin|sooviksin tellida|jääda|jätkata|saada ** uudiskirja|kirju|listi|nimekirja|edasi|uudiskirju|teie",
    "{not} ole ** saanud|tulnud ** uudiskir~|kirja|kirju",
    "jätkake ** saatmi~|saatke",
    "saatke|kirjutage|saada edasi|ka|jälle ** edaspidi|edasi?",
    "loen|loeme|meeldib|meeldivad|naudin ** hea|meelega|teie|edasi|mõnuga ** kirju|uudiskirja|edasi|meelega|lugeda",
    "{mail} ** loen|loeme|jätkan ** hea|edasi|meelega|huviga",
  ],
  fewer: [
    "vähem|harvem|harvemini ** {mail}|saatke|saata|kirjutage|saada|kirjutada",
    "{mail}|saatke|saata|kirjutage ** vähem|harvem|harvemini",
    "kord|korra|korda|üks|ainult nädalas|kuus|aastas|päevas|kvartalis",
    "ainult|vaid|üksnes ** olulis~|tähtsa~|arve~|tellimus~|kord|kuu|nädala|korra",
    "ajutiselt|peatada|paus|pausi|puhkus~|suveks|puhkuse ** {mail}|ajaks|saat~?",
    "aga|kuid|välja ** arve~|olulis~|arvatud|kuukir~|kuuülevaa~|nädalakir~",
    "aga|kuid|ja|ent|vaid ** jätke|saatke|jätta|sobib|tahan|soovin|jäta|võite|alles ** {mail}|ülevaa~|kokkuvõt~|alles|edasi?",
  ],
  tooMuch: ["liiga|väga|nii tihti|palju|sageli|tihedalt"],
  changeOfAddress: [
    "uus|uue|uuele|uut|uuel ** aadress~|meil|meili|e|epost~|e-post~|meiliaadress~|email~|postiaadress~",
    "muutus|muutunud|vahetasin|vahetus|vahetage|muutke|muuta|vahetada|uuendage|vahetame|muudan|muudetud|muutub ** aadress~|meil|meili|e|epost~|email~",
    "aadress~|meil|post|e-post|epost|email ** muutus|muutunud|vahetus|vahetada|muuta|muutke|muutub|vahetage",
    "edaspidi|nüüdsest kirjutage|saatke|kasutage",
  ],
  asSender: [
    "meie|minu|mu kliendid|kliendi|klientide|klientidele|klient|tellijad|tellija|saajad|saajate|saaja|lugejad|lugeja|liikmed|kampaania~|kasutajad|kasutaja|kontaktid|vorm|domeen~|mall~|ostjad|annetajad",
    "meie uudiskiri|uudiskirja|uudiskirjas|kirjad|kirjas|listis|uudiskirjad",
    "kliendid|klient|saajad|saaja|tellijad|tellija|inimesed|kasutajad|lugejad|lugeja|liikmed|liige|ostja ** loobu~|kurd~|kaeb~|kirjuta~|ei|ütle~|soovib|soovivad|tahab|tahavad|palub|paluvad|palus|vastas|vasta~|küsi~|eemalda~",
    "api|smtp|dkim|spf|dmarc|webhook~|integratsioon~|liides~|mall|malli|mallis|segment~|import~|csv|bounce~|kampaania~",
    "kuidas|kus|kust|kas ** lisada|lisan|sisestada|importida|eemaldada|kustutada|eksportida|muuta|seadistada|luua|panna|saan ** link~|linki|kontakt~|saajaid|kliente|klient~|tellija~|nuppu|loobumi~|aadresse|saaja~",
    "loobumi~|loobunute|loobujate ** protsent~|määr~|arv|leht|lehe|lehte|statistika~|hulk|osakaal~",
    "eemaldasime|kustutasime|eemaldasin|kustutasin ** klien~|saaja~|ta|tema|nad",
    "cv|elulookirjeldus~|ametikoh~|tööko~|vakants~|töökuulutus~|praktika~|kandideeri~",
    "uuring~|küsitlus~|bakalaureuse~|magistri~|lõputöö~|intervjuu~",
    "töötan|esindan ** agentuur~",
  ],
  otherSenses: [
    "rämpsposti|rämpspost|spämmi|spami|spämm|rämpsu ** kaust~|filter|filtri~|filtrit|folder~|kasti|postkasti",
    "rämpspostiks|rämpspostina|spämmiks|spämmina|rämpskausta|spämmikausta|spämmikaust|rämpspostikaust~|spämmifilter|spämmifiltri~|rämpspostifilt~",
    "läheb|lähevad|satub|satuvad|sattus|kukub|maandub|läks|jõuab|jõuavad ** rämps~|spämm~|spam~",
    "{remove}|{take} ** pilt|pildi|foto~|logo~|rida|rea|tekst~|lõik|lõigu|fail~|nupp|nupu|toode|toote|dokument~|kuulutus~|kommentaar~|sissekan~|artikkel|artikli|viga|vea|manus~|video~",
    "logo~|pilt|foto~|tekst~|fail~|kommentaar~ ** {remove}|maha|välja",
    "loobun|loobume|loobuda|{end}|{stop} * broneering~|reis~|arve~|kohtumi~|hotell~|kursus~|lennu~|pilet~|visii~|eksam~|kaub~|üritus~|osalemi~|kampaania~|projekt~|töö|töid|ostu~|ostust|konsultatsioon~|koha~|kohast|laenu~|pakkumisest",
    "loobun|loobume|loobuda|{end} {my}? tellimusest|tellimus|tellimuse nr|number?",
    "broneering~|reis~|kursus~|lennu~|pilet~|eksam~|kaub~|üritus~|osalemi~|kohast * {end}|loobun|loobume|loobuda",
    "{no} ** {send} ** arve~|kaup|kaupa|pakk|pakki|kuller~|dokument~|raha|leping~|faile|faili|foto~|tellimust|saadetis~",
    // A mailing that a customer holds back.
    "{no} ** {send} ** homset|homseid|järgmist|tänast|planeeritud|homme|reedest|esmaspäevast|enne|kuni ** {mail} välja?",
    "{no} ** {send} ** {mail} välja|enne|kuni",
    "arve~|kaupa|pakki|raha ** {no} ** {send}",
    "aitäh|tänan|täname *** eemaldasite|eemaldamise|kustutasite|kustutamise|võtsite",
    "võtke|võta|võtan ** ühendust|ühendus|midagi|teadmiseks|arvesse|kaasa|vastu|aega|tööle",
    "{me}|{my} ** {otherList} {otherList}? ** {remove}|{take}|{off}?",
    "{remove}|{take} ** {otherList} nimekirjast|listist|hulgast|registrist?",
    "rohkem|enam? infot|informatsiooni|midagi {not} {more}? ole? vaja|tarvis",
    "{not} ole? {more}? vaja|tarvis rohkem|enam? infot|informatsiooni|midagi|muud",
    "buss|rong|peatus~ ** stopp|stop",
  ].map((each) =>
    each.replaceAll(
      "{otherList}",
      "osalejate|osavõtjate|administraatorite|adminnide|töötajate|ootejärjekorrast|ootenimekirjast|järjekorrast|meeskonnast|grupist|võistluselt|turniirilt|kursuselt|ürituselt|külaliste|kandidaatide|projektist|lepingust",
    ),
  ),
  question: [
    "kuidas|miks|millal|kus|kust|kes|mis|kas|milline|millised|kui|mitu|kuhu|mida|kelle",
    "küsimus|sooviksin|tahaksin|soovin ** küsida|teada|uurida|küsimus~?",
  ],
  praise: [
    "aitäh|tänan|täname|tänud",
    "suurepära~|hea|tore|toreda|huvitav~|kasulik~|vahva|super|imeline|väga ** uudiskir~|kir~|artik~|töö|pakkumi~|number",
    "nii|samas edasi|vaimus",
    "jätkake samas|samamoodi",
    "meeldib|meeldis|õnnitlen|edu|armastan",
  ],
  sarcasm: [
    "suurepära~|tore|toredat|aitäh|imeline|armastan|jumaldan|vahva|super|oo ** spämm~|rämps~|veel üks? reklaam~?",
    "just|täpselt ** seda|see ** oligi|vaja|ootasin|puudus|vajasin",
    "rohkem|veel spämmi|rämpsposti|reklaami",
    "{not} ** saa|suuda ** elada|oodata|magada ** ilma|teie",
  ],
  footer: [
    "saate|said|saite|saad ** selle|kirja|käesoleva|e ** sest|kuna ** olete|oled|liitu~|telli~",
    "kui|et ** ei ** soovi ** klõpsa~|klikki~|vajuta~|siin|siia",
    "loobumiseks|loobuda ** klõpsa~|klikki~|vajuta~|kliki|siin|siia",
    "klõpsa~|klikkige|kliki|vajuta~ ** siin|siia|lingile|lingil",
    "kõik õigused kaitstud",
    "privaatsuspoliitika~|privaatsustingimus~",
    "vaata|ava ** brauseris",
    "saate|võite ** igal|alati ** ajal ** loobuda",
  ],
  reachAll: [
    "kõigist|kõikidest|kõik|kõigi|kõikide|mingeid|mingit|ühtegi|ühtki|igasugu~ ** nimekir~|list~|kirju|kirjadest|uudiskir~|reklaam~|teavitus~|turundus~|pakkumi~|meil~|andmebaas~|kirja|e",
    "midagi|iialgi|kunagi|ealeski",
  ],
  reachSender: [
    "sellest|selle|teie|antud|tolle ** uudiskir~|list~|nimekir~|saatja~|firma~|andmebaas~|ettevõtte~|poe|poest",
    "uudiskirjast|uudiskirja",
  ],
  negations: words("ei pole ärge arge mitte ära ilma ega ärgu asemel"),
  negatesAfter: false,
  conditions: words("kui juhul võib-olla võibolla äkki kas vastasel muidu kaalun mõtlen peaaegu enne ehk"),
  politeConditions: [
    "kas|kui|äkki|ehk ** saaks|saaksite|saate|võimalik|oleks|võiksite|võite|saab|võib|võiks|viitsite|pole|raske|sobib|oleksite",
    "oleksin|oleksime|oleks|oleme ** tänulik~|tore|kena|hea|rõõm~ *** kui",
    "tänulik|rõõmus|hea|kena *** kui",
    "kui|muidu|vastasel ** lõpe~|kaeba~|pöördu~|teata~|jätka~|veel|ikka",
    "kui kiiresti|ruttu|palju|kaua",
    "nii kiiresti kui",
    "enam kui",
    "mitu korda",
  ],
  politeRequests: [
    "võtaksite|eemaldaksite|kustutaksite|lõpetaksite|jätaksite|arvaksite|saaksite|saaks|saate|võiksite|võite|võiks|saab|võib|saan|saaksin|oleksite|annaks|suudate|viitsite",
    "palun|palume|paluks|paluksin|lahkesti|plz|pliis",
    "kas ** võimalik|oleks",
    "kui|mitu kaua|korda ** pean|peab|paluma|ütlema|veel",
    "kust|miks|kuidas ** te|saite|saadate|saan|saadetakse|minu|mu",
    "eks|selge|jah|ok|arusaadav",
  ],
  threats: [
    "muidu|vastasel|või",
    "pöördun|pöördume|kaeban|kaebame|teatan|esitan|teavitan|lähen|annan ** inspektsioon~|politsei~|kohtu~|aki|tarbijakaits~|advokaa~|jurist~|kaebus~|andmekaitse~",
    "kui ** pöördun|kaeban|teatan|esitan",
  ],
  others: words(`
    ta tema nad nemad klient kliendid kliendilt saaja saajad tellija tellijad kasutaja kasutajad inimesed keegi lugejad lugeja liikmed liige
    ütleb kirjutab kirjutas vastas ütles soovib tahab palub palus ostja nupp nuppu küsib
  `),
  conjunctions: words("ja aga või ning sest et kuid vaid ent kuna"),
  continuations: words(`
    palun palume aitäh tänan kohe koheselt viivitamatult nüüd juba lõpuks ometi ära maha välja enam rohkem edaspidi kiiresti võimalikult käsitsi
    jäädavalt täielikult lõplikult ja ning sest kuna mulle meile mind meid teilt teie poolt e meiliga täna iialgi kunagi eks ok selge jah kurat
    kuradi raisk perse mitte kõigist siit sealt otsekohe aadressil aadressile aadressilt mis mida kellelt ilma enne selle sellel et üldse lahkesti
    edasi minu mu hiljemalt niipea nii ise saadaksite mitu viimast minema neid seda oma
  `),
  polite: words(`
    palun palume aitäh aitah tänan tänud täname tere tervist tsau tšau hei hommikust päevast õhtust hommik päev lugupeetud lugupidamisega
    tervitades tervitustega tervitus austatud parimate soovidega kena ilusat head päeva õhtut ette mind meid mulle minu mu aadress kohe
    koheselt nüüd viivitamatult juba ära pls plz please thanks hi hello ok jah teie teid minult e posti listist uudiskirjast see saadetud
    iphone android telefonist lõpuks ometi härra proua meeskond klienditugi eks selge väga lp lugup kiiresti enam suur
  `),
  addressNouns: words(
    "aadress aadressi aadressile e-post e-posti epost eposti meil meili email emaili mail maili postkast postkasti meiliaadress meiliaadressi konto",
  ),
  senderPrepositions: words("saatjalt saatja"),
  self: words("mind meid mulle meile end ennast"),
  genitives: [],
  mailNouns: words(
    "kirjad kirju uudiskiri uudiskirjad uudiskirju reklaam reklaami spämm spämmi meilid rämpspost reklaame",
  ),
};
