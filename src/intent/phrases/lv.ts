import { forms, type IntentLanguage, words } from "./language.ts";

/** Commands, infinitives and wishes of a stem: "dzēsiet", "dzēs", "dzēst", "dzēstu". */
const asked = (stems: string) => forms(stems, "iet t tu sim siet");
/** Verbs whose stem ends in a vowel: "izslēdziet" beside "izslēgt", "svītrojiet" beside "svītrot". */
const askedJ = (stems: string) => forms(stems, "jiet j t tu siet jat");

/** Latvian writes its "not" as one word with the verb: "nesūtiet", "nevēlos"; "vairs ne…" is "no longer". */
export const lv: IntentLanguage = {
  language: "lv",
  common: words(`
    un ir uz no ar par kas ka lai bet vai es jūs jūsu man mani mana mans manu mēs mums mūsu jums tas tā to šo šis šī šīs tie tos kā
    kur ko kad ja jo pie pēc līdz pa jau vēl tikai ļoti te tad tagad nav esmu esat būtu bija būt visu visiem vairs nekad nekas
    savu savas lūdzu lūdzam paldies labdien sveiki vēlos gribu varat varētu cieņu epasts pasta kāpēc cik pats paši šeit kurš kura
    sev arī
  `),
  groups: {
    me: words("mani mūs @ manis"),
    toMe: words("man mums mani mūs @ mūsu šurp"),
    my: words("manu mūsu savu mana šo manus manas sekojošo zemāk"),
    address: words(`
      adresi adrese adreses adresīti epastu epasts epasta e-pastu e-pasta e-pasts e pastu pasta pasts pastkasti kastīti vārdu uzvārdu
      kontaktu kontaktus uzņēmumu firmu numuru mailu emailu meilu email mail ēpastu elektronisko elektroniskā abonementu
    `),
    data: words("datus kontaktinformāciju kontaktus"),
    list: words(`
      sarakst~ list~ jaunumiem jaunumu abonent~ saņēmēj~ adresāt~ datubāz~ datu bāzes bāzēm bāzi izsūtn~ izsūtīšan~ izsūt~ reģistr~
      sistēm~ newslet~ vēstkop~ biļeten~ apziņošan~ mailing~ e pasta e-pasta e-pastu epasta epastu vēstuļ~ vēstulēm adrešu abonēšan~
      reklām~ paziņojum~ mārketing~ klientu kontaktu ziņu kopas turienes šejienes visurienes mail~ spam~
    `),
    news: words(`
      jaunumiem jaunumu jaunumus vēstul~ vēstkop~ newslet~ biļeten~ reklām~ abonement~ abonēšan~ epastiem e-pastiem pastiem paziņojum~
      izsūtn~ sūtījum~ mailing~ ziņām ziņojum~ saņemšan~ spam~ apziņošan~ piedāvājum~ mārketing~
    `),
    mail: words(`
      vēstul~ epast~ e-past~ pastus pastu pasta e reklām~ jaunum~ ziņ~ ziņojum~ paziņojum~ spam~ mēstul~ surogātpast~ piedāvājum~ mail~
      email~ meil~ newslet~ biļeten~ vēstkop~ akcij~ informācij~ sūtījum~ korespondenc~ neko nekā nekādu nekādas nekādus mēsl~ sūd~
      drazas draz~ izsūtn~ komerc~ reklāmrakst~ mārketing~ apsveikum~ ielūgum~ atgādinājum~ šo to viņ~ niek~ muļķīb~
    `),
    remove: [
      ...asked("dzēs izdzēs izņem noņem izmet izslēg atslēg izrakst atvieno ārstro nodzēs pārtrauc"),
      ...askedJ("izsvītro svītro nosvītro atabonē deabonē likvidē anulē nobloķē bloķē atreģistrē izreģistrē"),
      ...words(`
        dzēsiet dzēs dzēsīsiet izdzēsiet izdzēs izņemiet izņem izņemsiet noņemiet noņem metiet izmetiet izmet izslēdziet izslēdz
        atslēdziet atslēdz izrakstiet izraksti atrakstiet atraksti ņemiet nost izvāciet izvākt izvāc vāciet novāciet novākt aizvāciet
        izlaidiet izlaist aizmirstiet aizmirst izgrieziet izravējiet atvienojiet dzest izdzest lieciet izmetat izņemat dzēšat
        izdzēsat noņemat iztīriet iztīrīt atbrīvojiet izmest
      `),
    ],
    removal: words(`
      dzēšanu izņemšanu izslēgšanu noņemšanu izsvītrošanu svītrošanu atrakstīšanu atrakstīšanos dzēšana atteikšanos izdzēšanu
      izrakstīšanu
    `),
    removed: words(`
      dzēsts dzēsta dzēsti izdzēsts izdzēsta izdzēsti izņemts izņemta izņemti izslēgts izslēgta izslēgti svītrots svītrota izsvītrots
      izsvītrota noņemts noņemta izņemat dzēšat izņemtu dzēstu izdzēstu izslēgtu noņemtu svītrotu izsvītrotu
    `),
    plea: words(
      "lūdzu lūdzam lūgums lūgtu pieprasu pieprasām prasu vēlos vēlamies gribu gribētu vēlētos aicinu",
    ),
    want: words(`
      vēlos vēlamies gribu gribam gribētu vēlētos lūdzu lūdzam pieprasu pieprasām prasu lūgtu nolēmu nolēmām gribēju vēlējos
    `),
    dontWant: words(`
      nevēlos nevēlamies negribu negribam negribētu nevēlētos nevajag nevaidzīgi neinteresē nav vajadzīgi nevajadzētu neprasu
      nevajadzēja
    `),
    get: words("saņemt lasīt redzēt abonēt saņemšanu saņemšanas dabūt sūtīt sūtiet būt vajadzīgi lūkot"),
    dontGet: words(
      "nesaņemšu nesaņemsim nedabūšu nesaņemam nesaņemt nesaņemtu nedabūt nedabūtu neredzēt nelasīt nepienāktu nenāktu",
    ),
    dontSend: words(`
      nesūtiet nesūti nesūtīt nesūtītu nesūtat nesutiet nesuti nesutit nerakstiet neraksti nerakstīt nerakstītu nespamojiet nespamot
      nespamo nebombardējiet nebombardēt netraucējiet netraucēt netraucē neapgrūtiniet nemokiet nemocīt neuzbāzieties neuzbāzties
      nebāziet nebāzt nekontaktējieties nesazinieties nesazināties netērējiet nepiesūtiet nepiesūtīt neizsūtiet neatsūtiet neatsūtīt
      nepiegružojiet nespamojat nerakstat nekaitiniet nebesūtiet nemētājiet nemēslojiet neraidiet nevajag sūtīt rakstīt nemailojiet
      nepiedāvājiet nepiedāvāt nezvaniet nelieciet nesūtīsiet
    `).filter((word) => !["nevajag", "sūtīt", "rakstīt"].includes(word)),
    // Says who is bothered: needs neither an object nor "any more".
    dontBother: words(`
      nerakstiet neraksti nerakstīt nespamojiet nespamot nespamo nebombardējiet netraucējiet netraucēt neuzbāzieties neuzbāzties
      nespamojat nepiegružojiet nemēslojiet
    `),
    send: words(`
      sūtīt sūtīšanu rakstīt spamot spamošanu bombardēt traucēt mocīt apgrūtināt bāzt uzbāzties sūtīšana piesūtīt izsūtīt izsūtīšanu
      piegružot mēslot sutit terorizēt vajāt sūtīju sūtījumus bāzties kaitināt gāzt bērt raidīt mētāt piemēslot
    `),
    stop: words(`
      beidziet beidz beigt beigsiet beidzat izbeidziet izbeidz izbeigt pārtrauciet pārtrauc pārtraukt pārtrauktu pārstājiet pārstāj pārstāt
      apturiet apturi apturēt apstājieties apstādiniet apstādināt pietiek pietiks gana stop nobeidziet mitējieties mitēties
      rimstieties liecieties izbeigtu pārstātu beigtu
    `),
    quit: words(`
      atrakstīties atrakstos atsakos atsakāmies atteikties atteiktos atrakstītos atrakstāmies izrakstīties izrakstos atabonēt atabonēju
      izstāties izstājos atreģistrēties atreģistrējos izreģistrēties atvienoties atvienojos atslēgties atslēdzos
    `),
    end: words(
      "anulēt anulējiet anulēju atcelt atceliet atceļu pārtraukt pārtrauciet pārtraucu izbeigt izbeidziet apturēt apturiet beigt slēdziet",
    ),
    withdraw: words("atsaucu atsaucam atsaukt atceļu atceļam atcelt atsakām anulēju"),
    consent: words("piekrišanu piekrišana piekrišanas atļauju"),
    more: words("vairs vairāk turpmāk nekad neko nekādas nekādus nekādu nekā"),
    filler: words(`
      lūdzu lūdzam nekavējoties tūlīt uzreiz beidzot tagad steidzami jūs paši taču arī vienreiz pilnībā laipni esiet mīļi ātrāk pēc
      iespējas manuāli pavisam uz visiem laikiem šodien vienkārši ļoti savādāk reiz jau droši tomēr pats nost laukā ārā prom patiešām
      reizi
    `),
  },
  optOut: [
    ...[
      "{remove} {filler}? {filler}? {me} {filler}? {filler}?",
      "{me} {filler}? {filler}? {filler}? {remove} {filler}? {filler}?",
      "{remove} {filler}? {filler}? {my} * {address} {address}? {address}? {filler}?",
      "{my} * {address} {address}? {address}? @? {filler}? {filler}? {remove}",
      "{want} *** lai|ka ** {me} ** {removed}|{remove}",
      "{want} *** lai|ka ** {my} ** {address} ** {removed}|{remove}",
      "{want} * tikt|būt|tiktu|lai|kļūt * {removed}",
      "{want} * {quit}",
      "{plea} ** {removal} {me}?",
      "{plea} ** {my} ** {address} {removal}",
    ].flatMap((each) => [each, `${each} @? no ** {list} {list}? {list}? {list}?`]),
    "{remove} {filler}? no ** {list} {list}? {list}? {list}?",
    "{remove} {filler}? no ** {list} {list}? {list}? *** {me}",
    "{remove} {filler}? no ** {list} {list}? {list}? ** {my} ** {address} {address}?",
    "{remove} ** {my} ** {data} no ** {list} {list}? {list}?",
    "no ** {list} {list}? {list}? * {remove} {me}?",
    "no ** {list} ** {me} ** {remove}",
    "{me} no ** {list} ** {remove}",
    "{my} ** {address} no ** {list} ** {remove}",
    "{remove} * e|epastu|adresi|epasta|elektronisko|emailu pasta? adresi? @? no ** {list} {list}? {list}?",
    "{me} ārā|laukā|nost no ** {list} {list}?",
    // atsakos no jaunumiem
    "{quit} {filler}? no ** {news}|{list} {mail}? {list}? {list}?",
    "no ** {news} {mail}? * {quit}",
    "{quit} * {get} ** {mail} {mail}?",
    "{end} ** abonement~|abonēšan~|reģistrācij~|saņemšan~ ** {news} {mail}?",
    "{end} ** jaunumu|vēstuļu|reklāmas|reklāmu|epastu|e-pastu|pastu|ziņu|paziņojumu|vēstkopas|newslet~|biļetena ** abonement~|abonēšan~|saņemšan~|sūtīšan~|izsūtīšan~ {mail}?",
    "{end}|{stop} * {my} abonementu",
    // nesūtiet
    "{dontSend} {filler}? {filler}? {toMe} {filler}? {filler}? {more}? {more}?",
    "{dontSend} {filler}? {filler}? {toMe} ** {mail} {mail}? {mail}?",
    "{dontSend} {filler}? {more} ** {mail} {mail}? {mail}?",
    "{dontSend} {filler}? {more} {filler}? {toMe}? {more}?",
    "{dontSend} * {mail} {mail}? ** {toMe}|{more}",
    "{dontSend} * savu|savas|savus|jūsu|tās|tos|šīs|šādus|šādas|tādus|visādus|visādas * {mail} {mail}? {mail}?",
    "{dontSend} {mail} {mail}?",
    "{dontSend} {filler}? tās|tos|to|šo|tādas|tādus|šādas|šos|šīs|jūsu|viņas|viņus {mail}? {toMe} {filler}? {more}? {more}?",
    "{dontSend} ** uz ** {my} ** {address} {address}?",
    "{dontSend} ** uz šo|šejieni * {address}? {address}?",
    "{dontBother} {filler}? {filler}?",
    "{toMe} {filler}? {more}? {filler}? {more}? {dontSend} {more}? {more}?",
    "{toMe} {filler}? {more}? {filler}? {more}? {dontSend} ** {mail} {mail}? {mail}?",
    "{toMe} ** {mail} {mail}? {more}? {dontSend} {more}?",
    "{more} {filler}? {dontSend} {filler}? {toMe}? {more}?",
    "{more} ** {dontSend} ** {toMe}|{mail}? {mail}? {mail}?",
    "{more} ** {mail} {mail}? {dontSend}",
    "{mail} {mail}? {more}? {toMe}? {dontSend} {toMe}? {more}?",
    "{want} *** lai ** {dontSend} ** {toMe}|{mail} {mail}?",
    "{want} *** lai ** {stop} ** {send}|{mail} ** {toMe}|{mail}? {mail}?",
    // vairs nevēlos
    "{dontWant} ** {get} ** {mail} {mail}? {mail}?",
    "{dontWant} ** {mail} {mail}? {mail}?",
    "{dontWant} ** {mail} {mail}? ** {get}",
    "{dontWant} ** {send} ** {toMe}|{mail} {mail}?",
    "{dontWant} ** {toMe} ** {send} ** {mail} {mail}?",
    "{dontWant} *** lai ** sūtāt|sūtītu|rakstāt|rakstītu|bombardē~|sūta ** {mail}|{toMe}? {mail}?",
    "{dontWant} ** būt|tikt|palikt ** {list} {list}?",
    "{dontWant} *** lai ** sarakst~|datubāz~",
    "{toMe} ** {dontWant} ** {mail} {mail}?",
    "{mail} {mail}? {more}? {toMe}? {dontWant} {get}? {more}?",
    "{mail} {mail}? {toMe}? {more}? {dontWant} {get}? {more}?",
    "{more} ** {mail} {mail}? ** {dontWant}",
    "{more} ** {dontWant} ** {mail}|{get} {mail}?",
    "{want} ** {dontGet} ** {mail} {mail}? {mail}?",
    "{more} {dontGet} ** {mail} {mail}?",
    "{dontGet} {more} ** {mail} {mail}?",
    "{dontGet} ** neviena|nevienas|nevienu|nekādus|nekādas ** {mail} {mail}?",
    "{dontSend}|{dontWant} ** nevienu|neviena|nevienas ** {mail} {mail}?",
    "nepiekrītu|nepiekrītam|iebilstu|iebilstam|aizliedzu|aizliedzam|neatļauju|protestēju ** {mail}|mārketing~|saņemt|sūtīt|izmantošanu|apstrādi ** {mail}|mārketing~|nolūk~? {mail}?",
    "mūsu uzņēmums|firma|organizācija|skola|birojs|iestāde|ģimene|kompānija ** nevēlas|negrib ** {mail} {mail}?",
    // beidziet
    "{stop} ** {send} ** {toMe}",
    "{stop} ** {toMe} ** {send} ** {mail} {mail}?",
    "{stop} ** {toMe} ** {send}",
    "{stop} ** {send} ** {mail} {mail}? {mail}?",
    "{stop} ** {mail} {mail}? ** {send} {toMe}?",
    "{stop} {filler}? {filler}? spamot|bombardēt|traucēt|uzbāzties|terorizēt|mocīt|piegružot|spamošanu",
    "{stop} ** izsūtn~|sūtījum~|{mail} {mail}? uz manu|mūsu|šo|savu ** {address} {address}?",
    "pietiek|pietiks|gana|stop ** {mail} {mail}? {mail}?",
    "nekādus|nekādas|nekādu vairs|vairāk|turpmāk? * {mail} vairs|vairāk? {mail}?",
    "vairs|vairāk nekādu|nekādas|nekādus * {mail} {mail}?",
    "lieciet|liec|atstājiet|atstāj mani|mūs ** mierā",
    "atšujieties|atvelcieties|atpisies|atpisieties|atšūjies|atvācieties|atstājieties no? manis|mums?",
    "aizmirstiet|aizmirsti * manu|mūsu|šo|mani|mūs * {address} {address}?",
    "{withdraw} ** {consent}",
    "{withdraw} ** {consent} ** {mail}|{get}|mārketing~|sūtīšan~|saņemšan~|apstrād~|sūtīt {mail}? {mail}? {mail}?",
    "{consent} ** {withdraw}",
    "lai|tā ** pēdēj~ ** {mail} *** no|ko|kuru|kas|saņemu",
    "lai|tā ** ir|būtu|būs|paliek pēdēj~ ** {mail}",
    "{plea} ** {dontSend} ** {mail}|{toMe} {mail}?",
    "iekļaujiet|ielieciet|pievienojiet|ierakstiet mani|mūs|manu|adresi ** melnaj~|nesūtīt|bloķēt~ sarakst~?",
    "unsubscribe mani|lūdzu|me|mūs|please",
    "{asked} *** {still} ** {comes} {mail}?",
    "{asked} *** {comes} ** {still} {mail}?",
    "cik reizes|reižu|reiz|ilgi ** jālūdz|jāsaka|jāraksta|lūgt|teikt|jāatsakās|jāatrakstās|atteikties|rakstīt|atrakstīties",
    "neskatoties|kaut|lai ** atteic~|atrakst~|lūg~|atsak~ *** {still}|{comes} ** {mail}|{comes} {mail}?",
  ].map((each) =>
    each
      .replaceAll(
        "{asked}",
        "atrakstījos|atteicos|atrakstījāmies|atteicāmies|lūdzu|lūdzām|lūdzis|lūgusi|rakstīju|atrakstījies|atrakstījusies|atteicies|atteikusies|prasīju",
      )
      .replaceAll("{still}", "joprojām|tomēr|atkal|vienalga|turpina~|nepārtraukti|katru|tāpat|aizvien|vēl")
      .replaceAll(
        "{comes}",
        "nāk|saņemu|saņemam|sūtāt|sūta|pienāk|rakstāt|spamojat|sūtat|rakstat|birst|krīt|gāžas|sūtīt",
      ),
  ),
  optOutAlone: [
    "atrakstīties|atrakstos|atrakstīšanās|atsakos|atsakāmies|atteikties|atteikums|unsubscribe|stop|pietiek|pietiks|dzēst|dzēsiet|izdzēst|izdzēsiet|izņemt|izņemiet|svītrot|izsvītrot|izslēgt|noņemt|noņemiet|beidziet|beidz|pārtrauciet|pārtraukt|izrakstīties|atabonēt|nesūtīt|nesūtiet|nerakstiet|nerakstīt|nesūti|dzēs|izdzēs|atcelt|izbeidziet|anulēt",
    "{dontSend} {more}?",
    "{more} {dontSend}",
    "{dontWant} {more}|to|šo|jūsu|neko",
    "{more} {dontWant}",
    "{stop} ar? spam~|reklām~|vēstul~|to|šo|beidzot|taču|jaunumiem",
    "{quit}|atteikšanās|atrakstīšanās|{removal} no? ** {news}|{list} {list}?",
    "jaunumu|abonementa|vēstuļu|abonēšanas|reklāmas atcelšana|atteikums|pārtraukšana|atteikšanās|anulēšana",
    "lūgums|lūdzu|par {removal}|atrakstīt|atrakstīšanos",
    "bez|nekādu|nekādas {mail}",
    "atšujieties|atvelcieties|ejiet|ej dirst|nah|nahuj|pizģec?",
    "vēlos|gribu|gribētu|vēlētos atrakstīties|atteikties|izrakstīties|atabonēt",
    "neinteresē vairs?",
    "vairs neinteresē",
    "nost|ārā|laukā no saraksta|listes",
    "{remove} no ** {list} {list}?",
  ],
  optOutMaybe: [
    "{remove}|{removal} ** {me}|{my}|{list}",
    "{me}|{my} ** {remove}",
    "no ** {list} ** {remove}|{quit}",
    "{quit}|atrakstīšan~|atteikšan~ ** {mail}|{list}|no",
    "{dontSend}|{dontGet}",
    "{dontWant} ** {mail}|{get}|{more}|saziņ~|sadarbīb~",
    "{stop} ** {send}|{mail}",
    "{withdraw} ** {consent}",
    "kā|kur ** atrakstīties|atteikties|atrakstos|atsakos|izslēgt|nesaņemt|izrakstīties|tikt|pārtraukt|atcelt|izņemt",
    "nevaru|neizdodas|nevar|neatrodu|nesanāk|nestrādā|nedarbojas ** atrakst~|atteik~|saite|saiti|poga|pogu|izrakst~",
    "atrakst~|atteik~|saite|poga|links|izrakst~ ** nestrādā|nedarbojas|nav|kļūd~|neatveras|neatrodu|neiet",
    "nav|kur ** atrakst~|poga|unsubscribe|atteik~",
    "neinteresē|neesmu ** ieinteresēt~|vairs|neinteresē",
    "neinteresē|neinteresējos|neinteresējamies|neinteresē|nav interesanti|aktuāl~|intereses",
    "nē paldies",
    "ne tā|tas|tam|nepareizā|nepareizais|nepareiza|cita|kļūdaina|kļūdas adrese|adresāts|cilvēks|persona|adresi|adresātam",
    "kļūdījušies|sajaukuši ** adres~|cilvēk~",
    "vairs? nestrādā pie|mūsu|šeit|uzņēmumā",
    "miris|mirusi|nomira|miruši",
    "kas jūs esat|tādi|esiet",
    "atrakstīties|atrakstīšanās|atsakos|unsubscribe|atrakstos",
    "apnika|apnicis|apnikuši|apnikušas|noguris|pietiek|besī|besīt|kaitina ** {mail}|jūsu|jūs?",
    "tikt|atbrīvoties vaļā|no ** {mail}",
  ],
  complaint: [
    "tas|šis|šī|tā|ir|tīrs|tipisks|saņemu|saņēmu|sūta|sūtāt|jūsu|ziņoj~|sūdz~|nāk|pienāk|kārtējais|parasts|nekas ** spam|spams|spamu|spama|mēstule|mēstules|mēstuli|surogātpasts|surogātpastu|krāpšana|krāpnieki|pikšķerēšana|krāpniecība|mēsls|mēsli",
    "spams|spamu|mēstules|surogātpast~ ** no|nāk|pienāk|katru|sūta|sūtāt|birst",
    "spamojat|spamo|spamotāj~|spameri~|spamerim|spameris",
    "nevēlam~|nelūgt~|neprasīt~|nepieprasīt~|nepasūtīt~|uzmācīg~|negaidīt~ ** vēstul~|epast~|e|e-past~|reklām~|ziņ~|ziņojum~|past~|informācij~|sūtījum~|komerc~|piedāvājum~|jaunum~|paziņojum~|mail~|komerc~",
    "nekad|nekādu|nekādas|neesmu|neesam|nebiju|nekur|nebija ** devis|devusi|devuši|pierakstījies|pierakstījusies|pierakstījušies|abonējis|abonējusi|abonējuši|pieteicies|pieteikusies|pieteikušies|piekritis|piekritusi|piekrituši|lūdzis|lūgusi|lūguši|reģistrējies|reģistrējusies|reģistrējušies|parakstījies|parakstījusies|parakstījušies|atstājis|atstājusi|klients|kliente|klienti|prasījis|prasījusi|sniedzis|sniegusi|pasūtījis|pasūtījusi|snieguši|pasūtījuši|izteicis|izteikusi|prasījuši|atļāvis|atļāvusi|pieteicās|bijis|bijusi|pieprasījis|pieprasījusi|dzirdējis|dzirdējusi",
    "nedevu|nedevām|neparakstījos|nepierakstījos|neabonēju|neabonējām|nepieteicos|nepiekritu|nereģistrējos|nelūdzu|neprasīju|neprasījām|nepieteicāmies|nepasūtīju|neatļāvu|neatstāju|nepazīstu|nepierakstījāmies",
    "bez ** piekrišanas|atļaujas|ziņas|lūguma|saskaņ~",
    "jums|viņiem ** nav|nebija ** piekrišan~|atļauj~|tiesīb~|tiesību",
    "nav ** nekā|nekas|nekāda|nekādas ** kopīga|sakara|kopīgs|kopēja|darīšanu",
    "no kurienes|kurienes|kā|kur|kas ** jums|jūs|ir|ņēmāt|dabūjāt|ieguvāt|zināt|iedeva|rāvāt|viņiem|pārdeva ** adres~|epast~|e-past~|e|dat~|kontakt~|mail~|past~|numur~",
    "no|kas kurienes|jums ** adres~|epast~|e-past~|past~|dat~|kontakt~ ** ņēmāt|dabūjāt|ieguvāt|jums|iedeva|ir",
    "nopirkāt|pirkāt|zagāt|nozagāt|pārdeva|pārdod|nopludin~|nozagt~|nopirkt~ ** adres~|dat~|datubāz~|epast~",
    "phishing|pikšķer~|krāpniec~|krāpniek~|krāpj~|krāpšan~|uzdodas|izkrāp~|krāpnieciska",
    "ziņoju|ziņojam|ziņošu|sūdzos|sūdzība|sūdzību|sūdzamies|informēju|sūdzēties|ziņot ** klient~|sūtītāj~|spam~|mēstul~|lietotāj~|ļaunprāt~|nevēlam~|pārkāp~|surogāt~|masveid~ ** sūt~|izsūt~|spam~|platform~|server~|jūs~|vēstul~|past~|epast~|reklām~?",
    "jūsu ** klients|klienti|klienta|lietotājs|uzņēmums|serveri|servera|platforma|platformu|serveriem ** sūta|izsūta|spamo|bombardē|nevēlam~|spam~|nāk|mēstul~|masveid~",
    "uzņēmums|firma|sūtītājs|kāds|kantoris|šie ** sūta|izsūta|bombardē|spamo|terorizē ** {mail}|man|jūsu|katru|dienu|atļauj~|bez",
    "bombardē~|terorizē~|vajā~|pārpludin~|appludin~|aizbāz~|piegružo~|uzmācas|uzmācaties|uzbāžas|uzbāžaties",
    "pārkāpj~|pārkāpum~|nelikumīg~|nelegāl~|prettiesisk~ ** likum~|vdar|gdpr|vēstul~|reklām~|sūt~|tiesīb~|dat~|noteikum~|epast~|spam~",
    "jau|vairākas|daudzas|trešo|otro|ceturto|simto|piekto ** reizi|reizes|reižu|reiz ** lūdz~|atrakst~|atteic~|atsak~|rakst~|prasu|prasīju|lūgu~|izņemt",
    "atrakstījos|atteicos|atrakstījāmies|atteicāmies|atrakstījies|atrakstījusies|atteicies|atteikusies|lūdzis|lūgusi|lūdzām *** joprojām|tomēr|atkal|vienalga|turpina~|nepārtraukti|saņemu|nāk|sūtāt|sūta|pienāk",
    "neskatoties ** atteikum~|lūgum~|atrakst~",
    "joprojām|turpin~ ** sūtāt|spamo~|bombardē~|sūtīt",
  ],
  cancellation: [
    // Of news it is an opt-out; of anything else, or of nothing, it may be paid for.
    "anulēt|anulējiet|atcelt|atceļu|atceliet|pārtraukt|pārtrauciet|izbeigt|lauzt|slēgt manu|savu|mūsu|šo? abonementu",
    "slēgt|slēdziet|aizvērt|aizveriet|dzēst|dzēsiet|izdzēst|izdzēsiet|likvidēt|likvidējiet|lauzt|laužu|izbeigt|izbeidziet|pārtraukt|pārtraucu|anulēt|anulējiet|atcelt|atceļu|atceliet|pārtrauciet|lauziet|anulēju|atteikties|atsakos|atsakāmies|deaktivizēt|deaktivēt|uzteikt ** kontu|konta|līgumu|līguma|profilu|profila|plāna|plānu|pakalpojum~|dalību|maksas|licenc~|tarif~|premium|biedra|maksājum~",
    "kontu|līgumu|profilu|konta|līguma ** slēgt|dzēst|izdzēst|lauzt|pārtraukt|anulēt|slēdziet|slēgšan~|dzēšan~|izbeigšan~|pārtraukšan~|atcelt|atceliet",
    "naudu|maksu|maksājumu atpakaļ|atmaksā~|atgūt",
    "atmaksājiet|atmaksāt|atgriezt|atgrieziet ** naudu|maksu|maksājumu",
    "nepagariniet|nepagarināt|neatjaunojiet|neatjaunot",
    "nenoņemiet|nenoņemt|nenorakstiet naudu|maksu",
  ],
  legal: [
    "vdar|gdpr|regul~ ** pant~|pamat~|pieprasu|tiesīb~|dat~|pārkāp~|lūdzu|saskaņā|prasīb~",
    "saskaņā|pamatojoties|atbilstoši|balstoties ** vdar|gdpr|likum~|regul~|pant~",
    "15|16|17|18|20|21|77|7 pant~",
    "person~|personīg~|fizisk~ ** dat~ ** kopij~|dzēs~|izdzēs~|apstrād~|glabā~|izsnieg~|aizsardz~|iznīcin~",
    "kopij~|dzēs~|izdzēs~|iznīcin~|kādus|kādi|visus|izsnieg~|piekļu~|informācij~ ** person~|personīg~|manus dat~",
    "kādus|kādi|visus ** dat~ ** par mani",
    "{remove} ** visus ** datus|informāciju",
    "{remove} manus|mūsu datus",
    "tiesīb~ ** tikt|piekļū~|dzēs~|aizmirst~ ** aizmirst~|dat~|dzēs~",
    "datu valsts inspekcij~",
    "dvi|datu inspekcij~|aizsardzīb~",
    "advokāt~|jurist~|tiesā|tiesu|tiesas|tiesai|prasību|tiesvedīb~|juridisk~|prokuratūr~|policij~|pretenzij~",
    "autortiesīb~",
    "preču zīm~",
    "pierād~ ** piekrišan~",
  ],
  forOther: [
    "mans|mana|manam|manai|manas|mūsu|manu|manā ** tēvs|tēva|tēvam|tētis|tētim|tēta|māte|mātes|mātei|mamma|mammas|mammai|vīrs|vīra|vīram|sieva|sievas|sievai|dēls|dēla|dēlam|meita|meitas|meitai|brālis|brāļa|brālim|māsa|māsas|māsai|kolēģis|kolēģa|kolēģim|kolēģe|kolēģes|kolēģei|vecmāmiņa|vecmāmiņas|vecmāmiņai|vectēvs|vectēva|vectēvam|draugs|drauga|draugam|draudzene|draudzenei|darbinieks|darbinieka|darbiniekam|darbiniece|darbinieces|darbiniecei|priekšnieks|priekšniekam|šefs|bērns|bērna|bērnam|vīramāte|vecāki|vecākiem|vecāku|partneris|partnere|omīte|omītei|omei|ome|opis|opim|priekšgājējs|priekšgājēja",
    "miris|mirusi|nomira|nomiris|nomirusi|mūžībā|aizgājis|aizgājusi|nelaiķa|nelaiķis|mirušā|mirušais|mirušās",
    "viņam|viņai|viņiem|viņām ** {dontSend}",
    "{dontSend} ** viņam|viņai|viņiem|viņām",
    "{remove} viņu|viņus|viņas",
    "viņu|viņus ** {remove}",
    "viņš|viņa|darbinie~|kolēģ~ ** vairs ** nestrādā|strādā",
    "vairs nestrādā pie|šeit|mūsu|mums|uzņēmumā",
    "vairs pie|šeit mums? nestrādā",
    "bijušais|bijusī|bijušā|bijušās|bijušo ** darbinie~|kolēģ~|adres~|šef~",
    "vecais|vecā|veco|otrs|otra|otru|cita|citu|iepriekšēj~|citas|otrās|vecās ** adres~|epast~|e-past~|e|past~|mail~",
    "vārdā|uzdevumā",
  ],
  stay: [
    "{neremove} ** {me}|{my}|no|{toMe}",
    "{me}|{toMe} ** {neremove}",
    "nevēlos|nevēlamies|negribu|negribam|negribēju|nevēlējos|negrasos|negrasījos|netaisos|netaisījos *** atrakst~|atteik~|izrakst~|{remove}|{removed}",
    "neatrakst~|neatsak~|neatteic~",
    "netīšām|nejauši|kļūdas|kļūdaini|netīši|pārskatīšanās ** dēļ? *** atrakst~|atteic~|nospied~|noklikšķin~|izņēm~|izdzēs~|uzspied~|piespied~",
    "atrakstījos|atteicos|nospiedu|noklikšķināju|izdzēsu|uzspiedu|piespiedu *** netīšām|nejauši|kļūd~|netīši",
    "kāpēc|kādēļ|kāpec ** izņemt~|dzēst~|izdzēst~|izslēgt~|izņēmāt|izdzēsāt|vairs|nesaņemu|nesūtāt|nepienāk|nenāk|noņem~|svītrot~|tiku|neesmu",
    "tiku|tika|esmu|mani ** izņemt~|izdzēst~|izslēgt~|dzēsts|dzēsta|svītrots|svītrota ** no? sarakst~|kļūd~",
    "pievienojiet|pievienot|iekļaujiet|iekļaut|atjaunojiet|atjaunot|ielieciet|atlieciet|pielieciet|ierakstiet|pierakstiet|atgrieziet|reģistrējiet ** mani|atpakaļ|atkal|mūs|sarakst~|abonement~|manu",
    "atkal|atpakaļ|no jauna ** saņemt|abonēt|pierakst~|pieteikt~|pievieno~|iekļau~",
    "vēlos|gribu|gribētu|vēlētos|labprāt ** turpināt|palikt|saglabāt|joprojām|arī turpmāk ** saņemt|sarakst~|lasīt|abonēt",
    "vēlos|gribu|gribētu|vēlētos|labprāt palikt|turpināt|saņemt|abonēt|saņemu|lasu|lasīšu|saņemtu ** jūsu|jaunum~|vēstul~|sarakst~?",
    "nesaņēmu|neesmu|nesaņemu ** jaunum~|vēstul~|numur~|saņēm~",
    "turpiniet ** sūtīt|rakstīt",
    "vēstul~|jaunum~ ** lasu|lasām|patīk|turpin~ ** joprojām|tālāk|labprāt|prieku",
    "patīk|lasu|lasām|turpināšu ** jūsu|lasīt ** vēstul~|jaunum~",
  ].map((each) =>
    each.replaceAll(
      "{neremove}",
      "neizņemiet|neizņemt|nedzēsiet|nedzēst|neizdzēsiet|neizdzēst|nenoņemiet mani|nesvītrojiet|neizslēdziet|neizslēgt|nemetiet|neizmetiet|neatslēdziet|neizsvītrojiet|nesvītrot|neizņem|neizdzēs|neizmest",
    ),
  ),
  fewer: [
    "mazāk|retāk ** {mail}|sūtiet|sūtīt|rakstiet|saņemt|rakstīt|sūtat",
    "{mail}|sūtiet|sūtīt|rakstiet|saņemt ** mazāk|retāk",
    "reizi|reizes|vienreiz|divreiz nedēļā|mēnesī|gadā|dienā",
    "tikai|vien ** svarīg~|nedēļas|mēneša|rēķin~|pasūtījum~|reizi|par",
    "uz laiku|vasaru|laiciņu|atvaļinājum~",
    "pauze|pauzi|pauzēt|īslaicīgi|pagaidām ** {mail}|sūt~?",
    "izņemot|bet|tomēr ** rēķin~|svarīg~|nedēļas|mēneša|pasūtījum~",
    "bet|tikai|un ** atstājiet|sūtiet|der|vajag|vēlos|gribu|paturiet ** {mail}|apskat~?",
    "{mail}|apskat~|pārskat~|rēķin~ ** atstājiet|turpiniet|sūtiet|paturiet",
  ],
  tooMuch: ["pārāk|par bieži|daudz|biežu"],
  changeOfAddress: [
    "jauns|jaunais|jauno|jaunā|jaunu|jauna ** adres~|epast~|e-past~|e|past~",
    "mainījies|mainījusies|mainījās|mainu|nomainīju|mainīt|nomainiet|nomainīt|atjauniniet|maina|nomainījusies|nomainījies ** adres~|epast~|e-past~|e|past~",
    "adres~|epast~|e-past~|past~ ** mainījies|mainījusies|mainījās|nomainiet|mainās|nomainījies|nomainījusies|nomainīta|mainīts|mainīta",
    "turpmāk rakstiet|sūtiet",
  ],
  asSender: [
    "mūsu|mans|manu|mana|mani klient~|saņēmēj~|abonent~|lasītāj~|kampaņ~|lietotāj~|biedri|biedru|biedriem|domēn~|formu|formā|veidn~|pircēj~|izsūtn~",
    "mūsu jaunumi|jaunumu|jaunumos|vēstules|vēstulēs|sarakstā|saraksts|sūtījumu|sūtījumi",
    "klienti|klients|saņēmēji|saņēmējs|abonenti|abonents|cilvēki|lietotāji|lasītāji|biedri|lasītāja|kliente|pircējs|pircēja|lietotājs ** atrakst~|sūdz~|nevar|uzrakst~|raksta|saka|prasa|grib|vēlas|atbild~|atsakās|negrib|lūdz|palūdz~|lūdza",
    "api|smtp|dkim|spf|dmarc|webhook~|integrācij~|veidn~|segment~|importē~|csv|bounce~|kampaņ~",
    "kā|kur ** pievienot|ielikt|ievietot|importēt|izņemt|izdzēst|dzēst|eksportēt|mainīt|iestatīt|izveidot|pielikt ** saiti|kontakt~|saņēmēj~|klient~|abonent~|pogu|atrakst~|adreses",
    "atrakstīšanās|atteikšanās|atrakstījušos ** procent~|rādītāj~|skait~|lap~|statistik~|līmen~",
    "izņēmām|izdzēsām|izdzēsu|izņēmu ** saņēmēj~|klient~|viņu|viņus",
    "cv|vakanc~|darba|amat~ ** piedāvāj~|pieteik~|redaktor~|pielikum~|vakanc~|viet~?",
    "aptauj~|pētījum~|bakalaur~|maģistr~|diplomdarb~|intervij~",
    "strādāju|pārstāvu ** aģentūr~",
  ],
  otherSenses: [
    "spama|surogātpasta|mēstuļu|spam|nevēlamo|nevēlamā ** map~|filtr~|folder~|kast~|nodaļ~|pasta",
    "uz|kā|pie|iekš spamu|spamā|mēstulēm|spams|mēstule",
    "nonāk|krīt|nokļūst|iekrīt|aiziet|nokļuva|nonāca|iekrita ** spam~|mēstul~|surogāt~",
    "{remove} ** attēl~|bild~|logo~|logotip~|rind~|tekst~|fail~|pog~|prec~|rindkop~|dokument~|sludinājum~|komentār~|ierakst~|rakstu|kļūd~|foto~|pielikum~",
    "logo|logotip~|attēl~|bildi|rind~|tekst~|fail~|komentār~|foto~ ** {remove}",
    "{quit}|{end}|{stop} ** no? pasūtījum~|rezervācij~|rēķin~|tikšan~|viesnīc~|ceļojum~|kurs~|lidojum~|biļet~|vizīt~|eksāmen~|prec~|pasākum~|dalīb~|kampaņ~|projekt~|numur~|darb~|pirkum~|nodarbīb~|konsultācij~|viet~",
    "{dontSend} ** rēķin~|prec~|pakas|paku|kurjer~|dokument~|naudu|līgum~|kravu|failu|failus|foto~|pasūtījum~",
    "atrakstiet|atraksti *** vai|ja|kad|ko|kur|kā|par|atpakaļ|man",
    "atrakstiet|atraksti|atrakstīt atpakaļ|man|mums|lūdzu? vai|kad|kā",
    "paldies *** ka? ** izņēmāt|izdzēsāt|dzēsāt|noņēmāt|pārtraucāt|atrakst~",
    "noņemiet|noņem|lieciet ** mierā|pēc|pašu? ēdien~|fil~",
    "autobus~|vilcien~|pietur~ ** stop",
    // Lists of other kinds: of participants, administrators, those who wait.
    "{remove}|{me}|{my} ** no ** dalībniek~|administrator~|darbiniek~|gaidīt~|gaidīš~|rindas|komand~|grupas|sacensīb~|turnīr~|kurs~|pasākum~|viesu|kandidāt~|projekt~|līgum~ dalībniek~|administrator~|darbiniek~|gaidīt~|gaidīš~|rindas|komand~|grupas|sacensīb~|turnīr~|kurs~|pasākum~|viesu|kandidāt~|projekt~|līgum~?",
    "no ** dalībniek~|administrator~|darbiniek~|gaidīt~|gaidīš~|rindas|komand~|grupas|sacensīb~|turnīr~|kurs~|pasākum~|viesu|kandidāt~|projekt~|līgum~ dalībniek~|administrator~|darbiniek~|gaidīt~|gaidīš~|rindas|komand~|grupas|sacensīb~|turnīr~|kurs~|pasākum~|viesu|kandidāt~|projekt~|līgum~? ** {remove} {me}?",
    "vairāk|vairs? informācij~ nevajag|nav",
    "nevajag vairāk|vairs? ** informācij~|palīdz~",
  ],
  question: [
    "kā|kāpēc|kādēļ|kad|kur|kas|vai|kāds|kāda|kādi|cik|kurš|kam|ko",
    "jautājums|gribēju|vēlos|vēlējos ** jautāt|uzzināt|pajautāt|noskaidrot",
    "jautājums",
  ],
  praise: [
    "paldies|pateicos|pateicamies",
    "lielisk~|brīnišķīg~|labs|laba|labi|interesant~|noderīg~|superīg~|fantastisk~ ** jaunum~|vēstul~|rakst~|darb~|piedāvāj~|numur~",
    "tā turpināt|turpiniet",
    "patīk|patika|apsveicu|veiksmi|mīlu",
  ],
  sarcasm: [
    "lielisk~|brīnišķīg~|paldies|jauki|mīlu|dievinu|superīgi|forši|dievinu ** spam~|mēstul~|reklām~|vēl viena? reklām~?",
    "tieši|tikai ** tā|to|šo|tas ** trūka|vajadzēja|gaidīju|gaidīja",
    "vairāk|vēl spama|mēstuļu|spamu",
    "nevaru dzīvot|sagaidīt|gulēt ** bez|spam~|jūsu",
  ],
  footer: [
    "saņemat|saņēmāt|saņemiet|jūs ** šo|vēstuli|saņemat ** jo|tāpēc ** esat|pierakst~|abonē~",
    "ja|lai ** nevēlaties|negribat|vēlaties|atteiktos|atrakstītos ** spiediet|klikšķiniet|noklikšķiniet|šeit|nospiediet",
    "spiediet|nospiediet|klikšķiniet|noklikšķiniet ** šeit|saiti|saites|atrakst~",
    "visas tiesības aizsargātas",
    "privātuma politik~",
    "skatīt|atvērt ** pārlūk~",
    "varat ** jebkurā ** laikā|brīdī ** atrakst~|atteik~",
  ],
  reachAll: [
    "visiem|visu|visām|visus|visas|jebkād~|nekādu|nekādas|nekādus|visa ** sarakst~|vēstul~|jaunum~|reklām~|paziņojum~|veid~|mārketing~|piedāvāj~|epast~|e-past~|datubāz~|e|sūtījum~",
    "neko|nekad",
    "nekādu|nekādas|nekādus {mail}",
  ],
  reachSender: [
    "šī|šīs|šo|šiem|jūsu|šajā ** jaunum~|sarakst~|sūtītāj~|uzņēm~|vēstul~|abonement~|datubāz~|veikal~",
    "jaunumiem|jaunumu|vēstkopas",
  ],
  negations: words("ne nav nē bez nevis nedz"),
  negatesAfter: false,
  conditions: words("ja varbūt kad iespējams vai citādi gadījumā apsveru domāju gandrīz ieja jebšu kamēr"),
  politeConditions: [
    "vai|ja|varbūt ** varat|varētu|varētu|iespējams|var|varat|varētiet|lūdzu|nav|grūti|būtu|drīkst|nebūtu|varēsiet|varu",
    "būtu|būšu|būsim|būtum|priecātos|priecāšos ** pateicīg~|priecīg~|jauki|labi|forši *** ja|kad",
    "pateicīg~|priecā~|novērtē~|jauki *** ja",
    "citādi|ja|kad ** sūdz~|vērs~|ziņo~|neizņem~|nebeigs~|vēl|turpin~",
    "kad|ja beidzot|reiz",
    "cik|kad|līdz ** jālūdz|beigsiet|beigsies",
    "kā jau|lūdzu|rakstīju",
    "pēc iespējas",
  ],
  politeRequests: [
    "varat|varētu|var|varētiet|vari|varam|varēsiet|drīkst",
    "lūdzu|lūdzam|lūgtu|esiet|ludzu|lūgums",
    "vai iespējams|var|būtu",
    "cik|kuro reizes|reižu|ilgi|reiz ** jālūdz|jāsaka|lūgt|teikt|jāraksta|jāatrakstās",
    "no|kāpēc|kādēļ kurienes|es? ** jums|saņemu|dabūjāt|ņēmāt|sūtāt|sūta",
    "labi|ok|skaidrs|jā",
  ],
  threats: [
    "citādi|savādāk|pretējā|vai",
    "vērs~|sūdz~|ziņo~|iesniegš~|rakstīšu|iešu|griez~ ** inspekcij~|dvi|policij~|ties~|jurist~|advokāt~|ptac|patērētāj~",
    "ja ** vērs~|sūdz~|ziņo~|iesniegš~",
  ],
  others: words(`
    viņš viņa viņi viņas klients klienti kliente klientei klientam saņēmējs saņēmēji saņēmēja abonents abonenti lietotājs lietotāji cilvēki
    kāds lasītāji lasītājs lasītāja biedri biedrs saka raksta uzrakstīja rakstīja atbildēja teica vēlas grib lūdza pircējs pircēja poga pogu
  `),
  conjunctions: words("un bet vai jo lai tādēļ tāpēc ka taču tomēr kā"),
  continuations: words(`
    lūdzu ludzu paldies nekavējoties tūlīt uzreiz tagad steidzami no uz jo un vairs man mums jau beidzot pavisam vairāk pēc iespējas ātrāk šodien
    jūsu jūs paši manuāli ar pa e pastu epastu visiem turpmāk pilnībā bez pie kas kuru kuras kurus ko arī par nekad neko bļin bļe nahuj
    visur šeit pirms lai kā šo reizi laipni ok labi skaidrs nost laukā ārā saraksta citādi taču
  `),
  polite: words(`
    lūdzu lūdzam ludzu paldies pateicos pateicamies labdien sveiki čau sveicināti labrīt labvakar rīt cien cienījamie cienījamais
    cienījamā godātie cieņu ar cieņā jauku dienu labu vakaru mani man mūs mums manu adresi epastu nekavējoties tūlīt tagad uzreiz steidzami jau pls
    plz please thanks hi hello ok labi jūsu jūs e pastu no šī šīs šo to tā saraksta jaunumiem sūtīts iphone android telefona beidzot
    jums ļoti liels kundze kungs komanda sveicieni sveicienu sveicināti jauki skaidrs vairs iepriekš iepriekšu taču es
  `),
  addressNouns: words(
    "adrese adresi adreses epasts epastu epasta e-pasts e-pastu e-pasta pasts pastu pasta email mail mails mailu kasti kontu",
  ),
  senderPrepositions: words("no"),
  self: words("mani mūs man mums"),
  genitives: [],
  mailNouns: words(
    "vēstules jaunumi jaunumus reklāma reklāmas reklāmu spams spamu epasti epastus mēstules vēstuļu",
  ),
};
