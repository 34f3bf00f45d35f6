import { type IntentLanguage, words } from "./language.ts";

export const hu: IntentLanguage = {
  language: "hu",
  common: words(`
    a az egy és is nem ne de hogy ez azt ezt ezek azok már csak még meg ha mert vagy van volt lesz vagyok vagyunk én te ő mi ti ők önök ön
    nekem nekünk engem minket tőlük önöktől maguk maga ami aki mint kérem kérjük szeretném szeretnék köszönöm lehet minden sem se el ki le fel
    be rá ide itt ott most többet több soha hiszen majd tovább ezért hol mikor miért hogyan
  `),
  groups: {
    me: words("engem minket bennünket @ nekem nekünk részemre részünkre címemre címünkre hozzám hozzánk"),
    own: words(`
      címem címemet címünket címünk címeimet címeinket e-mailcímem e-mailcímemet emailcímemet emailcímem e-mailcímünket emailcímünket nevem nevemet nevünket adataimat adatainkat
      mailcímemet fiókomat postafiókomat elérhetőségemet elérhetőségeimet mailemet emailemet e-mailemet cégünket cégemet mailem emailem irodánkat telefonszámomat vállalkozásomat
      mailcímem mailcímünket
    `),
    ownOf: words(
      "címem címünk nevem nevünk e-mailcímem emailcímem e-mailcímünk emailcímünk cégünk cégem adataim adataink @ ez mailcímem elérhetőségem elérhetőségeink fiókom cím",
    ),
    from: words(`
      listáról listáikról listájukról listátokról listádról listából listáikból listájukból levelezőlistáról levelezőlistájukról levelezőlistáikról levelezőlistátokról levelezőlistából címlistáról címlistájukról címlistáikról címlistából hírlevélről
      hírlevelükről hírleveletekről hírlevélből hírlevelekről hírleveleikről hírlevél-listáról hírlevéllistáról adatbázisból adatbázisukból adatbázisotokból adatbázisaikból adatbázisról nyilvántartásból nyilvántartásukból körlevélről körlevélből rendszerből rendszerükből rendszeretekből
      körből küldési címzettek közül címzettlistáról címzettjeik hírlevélküldésből feliratkozók levelekről levelezésből emailekről e-mailekről reklámokról értesítésekről értesítőről onnan innen erről ebből arról listákról listájáról levelezőlistákról marketinglistáról ügyféllistáról spamlistáról
      mailinglistáról e-mail-listáról emaillistáról kontaktlistából névjegyzékből névjegyek regiszterből címjegyzékből címjegyzékről
    `),
    mail: words(`
      levél levelet leveleket levelek hírlevél hírlevelet hírleveleket hírlevelek hírlevelük hírlevelüket hírleveleiket hírleveletek hírleveleteket email emailt emaileket emailek e-mail e-mailt e-maileket e-mailek mail mailt maileket mailek reklám reklámot reklámokat reklámok reklámlevél reklámlevelet reklámleveleket reklámlevelek
      spam spamet spameket üzenet üzenetet üzeneteket üzenetek ajánlat ajánlatot ajánlatokat ajánlatok ajánlataik ajánlataikat hirdetés hirdetést hirdetéseket hirdetések szemetet szemét szart akciókat körlevelet körleveleket tájékoztatót tájékoztatókat értesítést értesítéseket semmit semmilyen semmi
      küldeményt küldeményeket anyagot anyagokat marketinget marketing promóciót promóciókat baromságot hülyeséget postát dolgot dolgokat szemetüket leveleiket leveleteket leveleik emailjeiket e-mailjeiket mailjeiket emailjeiket leveleitek leveleiteket maileiket reklámjaikat megkeresést megkereséseket direktmarketing kéretlen kereskedelmi
    `),
    about: words(
      "levelekkel hírlevéllel hírlevelekkel reklámmal reklámokkal reklámból reklámokból levelekből emailekkel emailekből e-mailekkel e-mailekből spammel spamből üzenetekből üzenetekkel ajánlatokból ajánlatokkal hírlevelekből hírlevélből küldözgetéssel mailekből mailekkel küldésével szeméttel spamekből spamekkel zaklatással ezekből ezekkel ebből ezzel",
    ),
    remove: words(`
      töröl töröljön töröljenek töröljetek törölje töröljék töröljétek törölj töröld törölni töröljem törölnének törölnétek törölne törölné törölnék törölnek töröltessék töröljünk kitörölni kitöröljék kitörölnék
      vegyen vegyenek vegyetek vegye vegyék vegyétek vegyél vedd vegyem vegyenek-le levenni kivenni levegyenek kivegyenek levegyék kivegyék vegyenek kivennének levennének levennétek kivennétek levennének vennének vennétek levenné kivenné vennék
      távolítson távolítsanak távolítsák távolítsátok távolítsa távolítsd eltávolítani eltávolítsák eltávolítsanak eltávolítanának szedjenek szedjetek szedjék szedjétek szedj leszedni kiszedni húzzanak húzzatok húzzák húzzátok kihúzni lehúzni húzzon
      iratkoztasson iratkoztassanak iratkoztassatok leiratkoztatni leiratkoztassanak dobjatok dobjanak kidobni dobjál hagyjanak hagyjatok kihagyni mellőzzenek mellőzzék felejtsenek felejtsék vonjanak iktassanak zárjanak
      tiltsanak tiltsák letiltani
    `),
    off: words("le ki el innen onnan ebből erről"),
    prefix: words("le ki el"),
    removal: words(`
      törlésemet törlésünket törlését törlése törlésem törlésünk törlést eltávolításomat eltávolítását eltávolításunkat levételemet levételét kivételemet levételünket leiratkozásomat leiratkozást leiratkozásunkat leiratkozásom leiratkoztatásomat lejelentkezésemet kivezetésünket kivezetését kivezetésemet
    `),
    would: words(
      "jönne jönnének érkezne érkeznének kapnék kapnánk küldenének küldenétek küldene írnának írnátok írna keresnének keresnétek zaklatnának zaklatnátok küldözgetnének küldözgetnétek zavarnának",
    ),
    leave: words(
      "leiratkozni lejelentkezni kilépni kiiratkozni lekerülni kikerülni leíratkozni lejönni kijelentkezni",
    ),
    signOff: words(`
      leiratkozom leiratkozunk leiratkoznék leiratkoznánk  lejelentkezem  lejelentkeznék leiratkozok leregisztrálok kilépek  kiiratkozom  kiiratkoznék   lekerülnék kikerülnék
      lejelentkezek lekerüljek kikerüljek kikerüljünk lekerüljünk leíratkozom
    `),
    want: words(`
      szeretném szeretnék szeretnénk kérem kérjük kérek kérünk akarok akarunk akarom kívánok kívánunk óhajtok óhajtunk kérném kérnénk kérnék kivánok igénylem kellene kell igénylek kérésem legyenek legyetek legyen legyél szíveskedjenek szíveskedjen
    `),
    dont: words("ne nehogy sose soha többé többet"),
    send: words(`
      küldjön küldjenek küldjetek küldjél küldj küldjék küldjétek küldd küldözgessenek küldözgessetek küldözgess küldözgessen írjon írjanak írjatok írj írjál zaklasson zaklassanak zaklassatok zaklass zavarjanak zavarjatok zavarjon zavarj keressenek keressetek keressen keress háborgassanak háborgassatok
      spammeljenek spammeljetek spammeljen spammelj bombázzanak bombázzatok bombázzon bombázz traktáljanak traktáljatok molesztáljanak molesztáljatok piszkáljanak piszkáljatok mailezzetek e-mailezzenek emailezzenek postázzanak továbbítsanak idegesítsenek idegesítsetek
      küldözzenek küldözzetek nyaggassanak nyaggassatok küldjünk küldjenek-ki kapjak kapjunk érkezzen érkezzenek jöjjön jöjjenek
    `),
    get: words("kapni kapok kapjak kapjunk kapjam kapnám olvasni látni fogadni hallani megkapni átvenni"),
    stop: words(`
      hagyják hagyjátok hagyja hagyd hagyjanak hagyjatok fejezzék fejezzétek fejezze fejezd szüntessék szüntessétek szüntesse állítsák állítsátok álljanak álljatok mondják szakítsák kíméljenek kíméljetek szűnjenek szűnjön
    `),
    sending: words(`
      küldését küldésével küldözgetést küldözgetését küldést zaklatást zaklatásomat levélküldést hírlevélküldést spammelést levelezést küldésüket küldésétől küldözgetésével bombázást bombázásomat reklámozást
      megkeresést megkereséseket leveleket küldésével hírleveleket reklámokat maileket e-maileket emaileket reklámleveleket
    `),
    more: words("többet többé több tovább továbbiakban jövőben soha többször mostantól ezentúl már"),
  },
  optOut: [
    // The verb alone says "me": with any other object it would have another ending or name it.
    "vegyenek|vegyetek|vegyél|vegyen|szedjenek|szedjetek|iratkoztassanak le|ki kézzel|manuálisan?",
    "{remove} le|ki|el engem|minket|bennünket? ** {from}",
    "{remove} le|ki|el engem|minket|bennünket? {from}",
    "{remove} le|ki|el engem|minket|bennünket",
    "{remove} engem|minket|bennünket? ** {from}",
    "{remove} engem|minket|bennünket ** le|ki|el?",
    "engem|minket|bennünket ** {remove} le|ki|el? ** {from}?",
    "{from} ** {remove} le|ki|el engem|minket|bennünket?",
    "{from} {remove} le|ki|el",
    "{remove} le|ki|el? ** {own} ** {from}?",
    "{own} ** {remove} le|ki|el? {from}?",
    "{own} ** {from} ** {remove} le|ki|el?",
    "{remove} le|ki|el? ** @ ** {from}?",
    "@ ** {remove} le|ki|el?",
    "@ ** {removal} ** {from}?",
    "{ownOf} ** {removal} ** {from}?",
    "{removal} ** {from} kérem|kérjük|kérném|kérnénk|szeretném?",
    "{from} ** {removal}|törlését|törlésemet kérem|kérjük|kérném|kérnénk|szeretném|kezdeményezem?",
    "kérem|kérjük|kérném|kérnénk|szeretném|igénylem * {removal}",
    "{removal} kérem|kérjük|kérném|kérnénk|szeretném|kezdeményezem",
    "{signOff} ** {from}",
    "{from} ** {leave} szeretnék|szeretnénk|akarok|kívánok|akarunk",
    "{from} ** {signOff}",
    "{leave} szeretnék|szeretnénk|akarok|akarunk|kívánok",
    "szeretnék|szeretnénk|akarok|kívánok|akarunk ** {leave} ** {from}?",
    "{signOff}",
    "leiratkoztatni|leiratkozást|leiratkozásomat|leiratkoztatást kérem|kérnék|kérek|kérném|szeretném",
    "kérem|kérek|kérnék|kérném leiratkozást|leiratkozásomat|leiratkoztatást|leiratkoztatásomat|törlést ** {from}?",
    "mondom|mondjuk|lemondom|lemondanám|lemondjuk|lemondani|mondanám ** le? ** hírlevél|hírlevelet|hírlevelüket|hírlevélről|hírlevelükről|hírlevelekről",
    "hírlevelet|hírlevelüket|hírlevél|hírlevelükről|feliratkozásomat|feliratkozásunkat ** lemondom|lemondanám|lemondjuk|lemondani|visszavonom|visszavonjuk|megszüntetni|törölni|töröljék",
    "lemondom|visszavonom|törlöm|töröljék|megszüntetem a? hírlevelet|hírlevelüket|feliratkozásomat|feliratkozásunkat|hírlevél-feliratkozásomat",
    // no more mail
    "nem {would} {more}|{me} ** {mail}?",
    "nem {would} ** {mail} {mail}?",
    "{more}? {mail} nem {would}",
    "nem kérem|kérek|kérjük|kérünk tovább|többé",
    "töröljenek|töröljetek|töröljön|törölj már|végre?",
    "{dont} {send} {me}? {more}? ** {mail} {mail}? {mail}?",
    "{dont} {send} {me}? {more}? {me}?",
    "{dont} {send} {more}|{me} {more}|{me}? {mail}? {mail}?",
    "{dont} {more} {send} ** {mail}?",
    "{more} ** {dont} {send} ** {mail}? {mail}?",
    "{mail} ** {dont} {send} {me}? {more}?",
    "{dont} {mail} {send}",
    "{me} ** {dont} {send} {more}? {mail}? {mail}?",
    "{me} {more}? ** {dont} {send} {more}? ** {mail} {mail}?",
    "nem|se ** {want} ** {more}? ** {mail} ** {get}? {more}?",
    "{mail} ** nem|sem ** {want} ** {get}? {more}?",
    "nem|sem {want} ** {get} {more}? {mail}? {mail}? {mail}?",
    "nem|sem {want} {more}? {get}? {mail} {mail}? {get}? {more}?",
    "nem {want} hogy ** {send}|küldjenek|írjanak|keressenek|küldjetek ** {mail}?",
    "nem tartok|tartunk|tart|tartom ** igényt ** {mail}|ajánlataikra|ajánlatokra|hírlevelükre|leveleikre|leveleikre|hírlevélre|hírlevelekre|rá|rájuk|szolgáltatásaikra|reklámokra|levelekre|emailjeikre|ezekre",
    "hírlevelükre|hírlevélre|ajánlataikra|ajánlatokra|leveleikre|levelekre|hírlevelekre|emailjeikre|reklámjaikra ** nem tartok|tartunk|tart|tartom|vagyok|vagyunk ** igényt|kíváncsi|kíváncsiak",
    "nem vagyok|vagyunk kíváncsi|kíváncsiak ** {mail}|hírlevelükre|leveleikre|ajánlataikra|reklámjaikra|emailjeikre|hírleveleikre|leveleitekre|ajánlataitokra",
    "hagyják|hagyjátok|hagyja|hagyd|fejezzék|fejezzétek|fejezze|fejezd abba|be már? ** {mail}|{sending}|küldözgetést|ezt",
    "szüntessék|szüntessétek|szüntesse|állítsák|állítsátok|állítsa meg|be|le ** {sending}",
    "állítsák|állítsátok|állítsa|szüntessék|szüntessétek le|meg ** {mail}",
    "hagyják|hagyjátok|hagyja|hagyd|hagyjanak abba",
    "hagyják|hagyjátok|hagyja|hagyd|fejezzék|fejezzétek már|végre abba|be",
    "abba|be ** {stop} ** {mail}|{sending}?",
    "abbahagyni|abbahagynák|abbahagynátok|beszüntetni|leállítani|megszüntetni|befejezni|leállítják|abbahagyják ** {mail}|{sending} küldését|küldésével|küldözgetését?",
    "{mail}|{sending} ** abbahagyni|beszüntetni|leállítani|megszüntetni|befejezni|szüntessék|állítsák|hagyják|fejezzék ** meg|be|le|abba?",
    "{mail} küldését ** {stop}|mellőzzék|mellőzni|mellőzzétek ** be|le|meg|abba?",
    "álljanak|álljatok|álljon ** le ** {about}|{sending}|küldésével",
    "elég|elegem|elegünk volt|van ** {about}",
    "elég ** {about}",
    "hagyjanak|hagyjatok|hagyjál|hagyjon békén|békében|nyugton|már|minket|engem ** {about}|engem|minket|békén?",
    "szálljanak|szálljatok|szállj|szálljon már|végre? le rólam|rólunk ** {about}?",
    "kíméljenek|kíméljetek|kíméljen ** meg ** {about}|küldésétől|leveleiktől|reklámjaiktól|levelektől?",
    "visszavonom|visszavonjuk|visszavonnám ** hozzájárulásomat|hozzájárulásunkat|hozzájárulást|engedélyemet|beleegyezésemet|engedélyt",
    "hozzájárulásomat|hozzájárulásunkat|engedélyemet|beleegyezésemet|hozzájárulást ** visszavonom|visszavonjuk|visszavonnám|megvonom",
    "tiltakozom|tiltakozunk|megtiltom|megtiltjuk|kifogásolom|ellenzem|nem-járulok ** {mail}|küldése|megkeresés|marketing|megkeresések|felhasználása|küldését|megkeresése",
    "felejtsenek|felejtsetek|felejtsék ** el ** engem|minket|címemet|címem",
    "utolsó {mail} ** legyen|kapok|kapjak",
    "unsubscribe engem|me|nekem|kérem|kérlek",
    // already asked
    "már|többször|háromszor|kétszer|sokszor|ezerszer|ötször|korábban|hányszor|számtalanszor|tizedszer ** leiratkoztam|leiratkoztunk|lejelentkeztem|jeleztem|szóltam|iratkoztam|megkértem|leiratkozzak|kérjem|leiratkozni|kell",
    "leiratkoztam|leiratkoztunk|lejelentkeztem|kértem ** mégis|még|mindig|továbbra|újra|megint|ennek|azóta|pedig ** {mail}|jön|jönnek|kapom|kapok|érkezik|érkeznek|küldik",
    "leiratkozás|leiratkozásom|kérésem|kéréseim|tiltakozásom ** ellenére|után|dacára",
  ],
  optOutAlone: [
    "leiratkozás|leiratkozom|leiratkozni|leiratkoznék|leíratkozás|leíratkozom|törlés|töröljenek|töröljetek|törölj|stop|unsubscribe|lemondás|lejelentkezés|lejelentkezem|kiiratkozás|elég|leiratkozok|leiratkozunk|leiratkoztatás|töröljön|lemondom",
    "hírlevél|hírlevelek|levelezőlista leiratkozás|lemondás|lemondása|törlés|törlése|lemondom|stop|leiratkozom",
    "leiratkozás|leiratkozom|törlés ** {from}",
    "{from} leiratkozás|leiratkozom|törlés|leiratkozni",
    "le|ki velem|vele",
    "{remove} le|ki",
    "{stop} abba",
    "nem kérem|kérek|kell|kérjük|kérünk több|többet|ilyet|hírlevelet|reklámot|ezt|köszönöm?",
    "nem érdekel",
    "kérem|kérés törlés|törlést|leiratkozás|törlésem",
    "leiratkozási|törlési kérelem|kérés|igény",
    "spam|reklám stop",
  ],
  optOutMaybe: [
    "hogyan|hogy|hol|miként|merre ** leiratkozni|leiratkozom|leiratkozhatok|lejelentkezni|törölni|lemondani|lemondhatom|iratkozhatok|iratkozom|kijelentkezni|törölhetem|tudok",
    "leiratkozó|leiratkozás|leiratkozási|link|gomb|linkre|leiratkozásra ** működik|működő|lehetőség|nem|hibás|rossz|nincs|találom|nyílik",
    "nem érdekel|érdekelnek|érdekli|aktuális|releváns|kérek|kérünk|kérem|kell",
    "köszönöm|köszönjük nem",
    "nem köszönöm|köszönjük|kösz|köszi",
    "rossz|téves|hibás ** cím|címzett|címre|személy|ember|e-mail",
    "leiratkozom|leiratkozás|leiratkozni|unsubscribe|lejelentkezem|leiratkoznék",
    "{remove} ** {from}|{own}",
    "{removal}",
    "{stop} ** {mail}|{sending}",
    "{dont} {send}",
    "nem ** {want} ** {mail}",
    "{mail} ** nem ** {want}",
    "elegem|unom|elég|unjuk|elegünk|túl ** {about}|{mail}|van|volt",
    "már nem dolgozik",
    "elhunyt|meghalt",
    "többé|többet ** {mail}",
  ],
  complaint: [
    "ez|ezek|az|azok ** spam|kéretlen|csalás|adathalászat|adathalász|zaklatás|törvénytelen|jogellenes|törvényellenes|jogsértő|jogtalan|átverés|spamek",
    "kéretlen|nemkívánatos|kérés-nélküli|zaklató|illegális|jogellenes ** {mail}|reklámot|levelek|megkeresés|emailek|reklámok|levelet|küldemény|reklámlevelek|leveleket",
    "spam|spamet|spameket|spammel|spamről|adathalász|adathalászatot ** küld|küldenek|jelentek|bejelentek|bejelentem|bejelentés|bejelentése|jelentem|kapok|kaptam|érkezik|érkezett|jön|küldött|jelenteni|küldő|küldtek|jeleznék|jelentése|kapunk|bejelenteni|szórnak|szór",
    "bejelentek|bejelentem|bejelentés|bejelentése|jelentem|panasz|panaszt|panaszom|panaszt-teszek|feljelentem|jelzem|panaszkodom|jelenteni|bejelenteni|jeleznék|panaszolom ** spam|spamet|visszaélés|visszaélést|levelek|küldő|ügyfelük|miatt|feladó|felhasználó|adathalász|kéretlen|spammer|ellen|levél",
    "küld|küldenek|küldi|küldözget|kapok|kapunk|kaptam|érkezik|érkeznek|küldenek|bombáz|elárasztanak|eláraszt|küldtek|szórnak|küldött ** spam|spamet|kéretlen|adathalász|spameket|szemetet",
    "spammelnek|spammel|spammer|spammerek|spammeltek|spammelés|zaklatnak|zaklat|bombáznak|bombáz|elárasztanak|eláraszt|zaklatás|bombázás|zaklatják|zaklattok|spammelni",
    "nem|soha|sohasem|sosem|semmihez|sehol|semmilyen ** iratkoztam|feliratkoztam|járultam|hozzájárultam|adtam|adtunk|kértem|kértünk|regisztráltam|engedélyeztem|jelentkeztem|egyeztem|kértük|hozzájárulást|iratkoztunk|járultunk|regisztráltunk|rendeltem|adott|beleegyeztem|hozzájárulásomat|engedélyt ** fel|hozzá|bele|hozzájárulást|engedélyt|meg?",
    "hozzájárulásom|hozzájárulásunk|engedélyem|engedélyünk|beleegyezésem|tudtom|hozzájárulás|engedély|tudtunk|kérésem|beleegyezés|jóváhagyásom nélkül",
    "honnan|hogy|hogyan|kitől|mi|ki ** szerezték|szereztétek|szerezte|van|vették|vettétek|tudják|kapták|kaptátok|jutottak|jutottatok|vannak|alapon|adta|tudjátok|jutott ** címem|címemet|címünket|e-mailcímem|e-mailcímemet|emailcímemet|adataim|adataimat|e-mail|elérhetőségem|elérhetőségemet|emailcímem|címünk|címemhez|adataimhoz|nevem|mailcímem|mailcímemet",
    "vásárolták|vették|eladták|ellopták|lopták|megvették|vett|adták|kereskednek ** címem|címemet|adataim|adataimat|adatbázist|listát|címlistát|címeket|címünket|adatokkal",
    "címemet|címem|adataimat|adatbázist|listát|címeket ** vásárolták|vették|eladták|ellopták|lopták|megvették|adták",
    "sérti|megsérti|sértik|ütközik|szabályellenes|megszegi|jogszabályba|törvénybe|törvényt ** törvény|törvényt|jogszabályt|szabályzatot|gdpr|grt|feltételeket|ütközik|ütköző|jogaimat",
    "nem|sosem|soha ** ismerem|ismerjük|hallottam|vásároltam|ügyfelük|ügyfele|kapcsolatban|vettem ** cég|céget|önöket|feladót|róluk|önöknél|náluk|cégről|önökkel|velük|tőlük|sose?",
    "ügyfelük|ügyfele|ügyfeletek|felhasználójuk|egyik|valaki|cég|feladó|felhasználó|partnerük ** küld|küldözget|bombáz|spammel|zaklat|küldi|ír|eláraszt|visszaél ** kéretlen|spam|spamet|reklámot|reklámokat|nekem|folyamatosan|naponta|leveleket|engem|hirdetéseket|hozzájárulás|reklámlevelet|szolgáltatásukkal",
    "folyamatosan|állandóan|naponta|folyton|ismételten|továbbra|újra ** küldenek|küldik|küld|zaklatnak|bombáznak|írnak|küldözgetnek|küldözget|küldtök|írtok ** {mail}?",
    "kiadja|kiadják|magát|nevében ** magát|bankomnak|visszaél|adathalász|visszaélve|csaló|jelszót",
    "már|többször|háromszor|kétszer|sokszor|ezerszer|ötször|korábban|számtalanszor|tizedszer ** leiratkoztam|leiratkoztunk|kértem|kértük|lejelentkeztem|jeleztem|iratkoztam ** mégis|még|mindig|továbbra|újra|megint|jön|jönnek|kapom|és|de|küldik",
    "leiratkoztam|leiratkoztunk|lejelentkeztem ** mégis|még|mindig|továbbra|újra|megint|ennek|azóta|pedig ** {mail}|jön|jönnek|kapom|kapok|érkezik|érkeznek|küldik",
    "leiratkozás|leiratkozásom|kérésem|kéréseim|tiltakozásom ** ellenére|dacára",
    "hányszor ** leiratkozni|kérjem|kell|leiratkozzak|szóljak",
  ],
  cancellation: [
    "megszüntetni|megszüntetem|szüntessék|szüntetni|lemondani|lemondom|lemondanám|felmondani|felmondom|felmondjuk|felmondanám|törölni|törölném|töröljék|bezárni|lezárni|zárják|megszüntetését|felmondását|lemondását|törlését|törlése|megszüntetném|lemondjuk|felmondás|lemondása|mondjuk|mondom ** fiókomat|fiókunkat|fiókot|fiókom|fiókunk|előfizetést|előfizetésemet|előfizetésünket|előfizetésem|szerződést|szerződésemet|szerződésünket|csomagot|csomagomat|szolgáltatást|profilomat|regisztrációmat|tagságomat|csomagunkat|előfizetésről|licencet|próbaidőszakot",
    "fiókomat|fiókunkat|fiókot|fiókom|fiókunk|előfizetést|előfizetésemet|előfizetésünket|előfizetésem|előfizetésünk|szerződést|szerződésemet|szerződésünket|szerződésünk|csomagot|csomagomat|csomagunkat|profilomat|regisztrációmat|tagságomat|szolgáltatást|licencet ** megszüntetni|szüntessék|megszüntetem|szüntetni|lemondani|lemondom|lemondanám|felmondani|felmondom|felmondjuk|felmondanám|törölni|törölném|töröljék|bezárni|lezárni|zárják|megszüntetését|felmondását|lemondását|törlését|mondjuk|mondom|meg|lemondjuk",
    "nem ** hosszabbítjuk|hosszabbítom|újítom|meghosszabbítani|megújítani",
  ],
  legal: [
    "5~|6~|7|12|13|14|15|16|17|18|20|21 cikk|cikke|cikkének|cikkely|cikkére|cikkelye|paragrafus",
    "gdpr|infotv|adatvédelmi alapján|szerint|cikke|értelmében|rendelet|törvény|tisztviselő|tisztviselőjük",
    "gdpr * alapján|szerint|értelmében",
    "naih|adatvédelmi hatóság|hatósághoz|hatóságnál|naih-hoz",
    "naih|naih-hoz|naih-nál",
    "személyes ** adataim|adataimat|adatok|adatokhoz|adataimhoz|adatokról|adataimról|adatkezelés|adataink|adatot",
    "összes|valamennyi|minden ** adatom|adatomat|adataimat|adatot|adatunkat|adatainkat ** törölni|töröljék|törlését|törlése|töröljenek|megsemmisíteni|törölje",
    "töröljék|törölni|törlését|törlése|töröljenek|törölje ** összes|valamennyi|minden ** adatom|adatomat|adataimat|adatot|adatunkat|adatainkat",
    "milyen ** adatokat|adataimat|adatot|adatok ** tárolnak|kezelnek|rólam|tartanak",
    "elfeledtetéshez|hozzáféréshez|törléshez|tiltakozáshoz ** jogom|jog|jogommal|jogunk|való",
    "hozzáférést|másolatot|tájékoztatást ** adatokhoz|adataimhoz|adataimról|adatokról|személyes|adatok",
    "ügyvéd|ügyvédem|ügyvédünk|ügyvédhez|ügyvédi|jogi|jogász|jogászunk|ügyfelünk-nevében|megbízónk|jogászhoz|ügyvédünkhöz",
    "bíróság|bírósághoz|bírósági|kártérítés|kártérítést|feljelentést|feljelentés|perelni|beperelem|keresetet|fogyasztóvédelem|fogyasztóvédelemhez",
    "szerzői|védjegy|védjegyünk|védjegybitorlás|jogsértés jog|jogi|jogainkat|jogait|jogokat?",
  ],
  forOther: [
    "édesapám|édesanyám|apám|anyám|férjem|feleségem|fiam|lányom|testvérem|bátyám|öcsém|nővérem|húgom|nagyapám|nagyanyám|nagymamám|nagypapám|anyukám|apukám|párom|kollégám|kolléganőm|kollégánk|főnököm|barátom|barátnőm|munkatársam|munkatársunk|elődöm|gyermekem|gyerekem|szüleim|apósom|anyósom|nagybátyám|nagynéném|ismerősöm|volt-kollégánk|unokám|kollégámat|férjemet|fiamat|lányomat|férjemnek|feleségemnek|édesapámnak|édesanyámnak|fiamnak|lányomnak|kollégámnak|anyámnak|apámnak|édesanyámat|édesapámat",
    "elhunyt|meghalt|elhalálozott|néhai|megboldogult|halála",
    "neki|nekik|őt|őket ** {send}|{remove}|küldjenek",
    "{send}|{remove} neki|nekik|őt|őket",
    "már nem dolgozik|alkalmazottunk|dolgoznak|munkatársunk",
    "nem dolgozik ** már|nálunk|itt|cégnél",
    "nyugdíjba|kilépett|felmondott|távozott ** ment|vonult|tőlünk|cégtől|cégünktől?",
    "volt|korábbi|egykori kollégám|kollégánk|munkatársunk|munkatársam|alkalmazott|alkalmazottunk",
    "régi|másik|korábbi|előző|második|megszűnt ** címem|címemet|e-mailcímem|e-mailcímemet|emailcímemet|e-mail|email|cím|címet|fiókom|címemről|mailemet|címünket",
    "nevében ** kérem|írok",
  ],
  stay: [
    "ne|nehogy|nem {remove}|iratkoztassanak",
    "ne ** {stop} abba|be",
    "nem ** {want} {leave}",
    "véletlenül|tévedésből|tévesen|tévedés|félrekattintottam|akaratlanul",
    "miért ** töröltek|töröltetek|törölték|nem|vettek|kerültem|szűnt|maradt|leiratkoztattak|lekerültem|kaptam|jön|iratkoztattak",
    "vissza|újra|ismét|megint ** tenni|tegyenek|vegyenek|venni|tesznek|iratkoznék|feliratkozni|feliratkoznék|iratkozni|felvenni|tudnak|tudnának|rakni|rakjanak|fel|kerülni|tennének|feliratkoztatni",
    "visszatenni|visszavenni|visszairatkozni|visszakerülni|visszarakni|visszatennének|visszatennétek|feliratkoznék|feliratkozni|visszaiktatni|tegyenek-vissza|vegyenek-fel|visszaállítani",
    "tegyenek|vegyenek|rakjanak|tegyetek|vegyetek|rakjatok vissza|fel",
    "küldjék|küldjétek|küldjenek|küldjetek ** tovább|továbbra|nyugodtan|csak",
    "továbbra|szívesen|örömmel ** kapni|olvasom|kérem|kapnám|kapom|olvasok|szeretném|maradnék|olvasnám",
    "szeretnék|szeretném|szeretnénk ** maradni|továbbra|megtartani|feliratkozni",
    "nem ** kapom|kaptam|kapok|kapjuk|érkezett|jött|jön|érkezik ** hírlevelet|hírlevél|hírlevelüket|leveleket|leveleiket|számot ** miért|hete|pedig|óta?",
    "hírlevelet|hírlevél|hírlevelüket|leveleket ** nem ** kapom|kaptam|kapok|kapjuk|érkezett|jött|jön|érkezik",
  ],
  fewer: [
    "maradjon|maradjanak|maradhat|maradhatnak|jöhet|jöhetnek",
    "kevesebb|ritkábban|ritkább|kevesebbet ** {mail}|küldjenek|küldeni|küldjetek|írjanak|legyen|gyakorisággal?",
    "hetente|havonta|hetenként|havi|heti ** egy|egyszer|elég|egyet|elegendő|bőven|csak|elég-lenne",
    "egy|egyszer|egyet ** hetente|havonta|héten|hónapban|hetenként",
    "csak|kizárólag ** fontos|fontosat|havi|heti|számlákat|visszaigazolást|számlát|rendelési|lényeges|értesítést|akciókról|összefoglalót",
    "de|viszont|azonban|kivéve|kivételével ** számlákat|számla|visszaigazolásokat|havi|többit|rendelési|visszaigazolás|hírlevelet|továbbra",
    "szüneteltetni|szüneteltessék|szünetet|átmenetileg|ideiglenesen|szüneteltetés|szüneteltetését|felfüggeszteni|felfüggesztését|egyelőre",
    "nyárra|nyárig|szeptemberig|őszig|szabadságom|hónapra|egy-időre|januárig|nyár-végéig",
    "gyakoriságát|gyakoriság",
  ],
  tooMuch: [
    "túl|kicsit|nagyon|rengeteg sok|gyakran|gyakori ** {mail}?",
    "sok|rengeteg {mail}",
    "naponta|minden-nap|mindennap ** {mail}",
  ],
  changeOfAddress: [
    "új ** címem|címet|címünk|címemre|e-mailcímem|e-mail|email|emailcímem|mailcímem|cím|címre",
    "megváltozott|változott|módosítani|megváltoztatni|módosítsák|lecseréltem|változik|cserélni|átírni|frissítsék|átírnák|módosítanák|cseréljék ** cím|címem|címemet|e-mailcímem|e-mail|email|címünk|emailcímem|e-mailcímemet",
    "címem|címünk|e-mailcímem|e-mail|címemet|e-mailcímemet|emailcímem ** megváltozott|változott|módosítani|módosult|megváltoztatni|módosítsák|lecserélni",
    "mostantól|ezentúl ** @|címre|erre|írjanak|címen",
    "címváltozás|címváltozást",
  ],
  asSender: [
    "feliratkozóink|feliratkozóinknak|feliratkozóinkat|címzettjeink|címzettjeinknek|ügyfeleink|ügyfeleinknek|ügyfelünk|ügyfeleinket|kontaktjaink|olvasóink|tagjaink|kampányunk|kampányunkat|kampányom|kampányomat|listánk|listánkról|listánkat|listámról|listám|hírlevelünk|hírlevelünkről|hírlevelünkben|hírlevelem|webáruházunk|domainünk|vásárlóink|vevőink|feliratkozóim|űrlapunk|kampányunkból|hírlevelünkre|vevőnk|feliratkozónk|címzettünk|hírlevelünkből|olvasónk",
    "feliratkozók|feliratkozó|címzettek|címzett|ügyfelek|vásárlók|tagok|felhasználók|emberek|valaki|kontaktok|vevők|olvasók|érdeklődők ** leiratkozik|leiratkoznak|leiratkozni|leiratkozott|leiratkoztak|leiratkozzanak|leiratkozása|töröl~|iratkozik|iratkozni|iratkoznak|leiratkozhat|leiratkozhasson",
    "címzett|feliratkozó|ügyfelünk|vevő|vevőnk|tag|olvasó|vásárló|ügyfél ** válaszolta|írta|írja|kérte|kéri|azt|mondja|jelezte|válaszolt|panaszkodik|kérdezi",
    "leiratkozási|leiratkozások ** arány|arányunk|aránya|száma|statisztika|űrlap|oldal|oldalt|linket|szövegét|ráta|oldalunk",
    "leiratkozó|leiratkozási|leiratkozás ** linket|gombot|szöveget ** tenni|betenni|elhelyezni|rakni|beállítani|módosítani|szerkeszteni|beilleszteni|hova|hogyan|kötelező",
    "hogyan|hogy|hol|miként ** teszek|helyezek|illesztek|rakok|állítok|törlök|importálok|adok|tudok|lehet|láthatom|törölhetek ** leiratkozó|leiratkozási|leiratkozókat|linket|címet|kontaktot|feliratkozót|listánkról|listából|importálni|névjegyet|hozzáadni|feliratkozókat",
    "leiratkozások|leiratkozók|leiratkozókat|leiratkozottak|leiratkozási-arány",
    "sablon|sablont|szerkesztő|szerkesztőben|api|smtp|dkim|spf|dmarc|webhook|bővítmény|lábléc|láblécbe|láblécben|szegmens|integráció|bounce|csv|excel|visszapattanó|megnyitási|plugin|kampány|kampányt|lábjegyzet",
    "álláshirdetés|állásra|pozícióra|önéletrajzom|önéletrajzomat|jelentkezem|pályázom|szakdolgozat|szakdolgozatomhoz|kutatás|gyakornok|árajánlatot|állás",
  ],
  otherSenses: [
    "kár|sajnálnám|eszem|eszembe ** leiratkoz~",
    "{send} alá|be|össze",
    "spam|levélszemét ** mappa|mappába|mappában|szűrő|szűrőt|mappámba|mappából|szűrőm",
    "spambe|spamszűrő|spamszűrőt|spammappa|spammappába|levélszemétbe|spamben|spamként|promóciók",
    "megálló|buszmegálló|megáll|buszmegállóban|vonat|busz",
    "{remove}|{removal} ** logót|logónkat|képet|képeket|fotót|sort|bekezdést|szöveget|terméket|fájlt|gombot|csatolmányt|hibát|szót|mezőt|oszlopot|tételt|kommentet|hozzászólásomat",
    "logót|logónkat|képet|képeket|fotót|sort|bekezdést|szöveget|terméket|fájlt|gombot|mezőt|oszlopot|tételt|logó|kép|termék|sor|számla ** {remove}|{removal}",
    "rendelésemet|rendelést|rendelésünket|foglalást|foglalásomat|időpontot|időpontomat|találkozót|megbeszélést|jegyet|részvételemet ** lemond~|töröl~|töröln~|mondanám|mondom|törlését",
    "lemond~|töröl~|törlését ** rendelésemet|rendelést|foglalást|foglalásomat|időpontot|találkozót|rendelésem|foglalásom",
    "kampányt|kampányunkat|küldést|kiküldést|kampányomat ** {stop}|leállítani|állítsák|törölni",
    "{stop}|leállítani|állítsák ** kampányt|kampányunkat|mai|holnapi|ütemezett|kiküldést|esti",
    "köszönöm|köszönjük|köszi|örülök ** hogy ** töröltek|levettek|leiratkoztattak|töröltetek|kivettek",
    "kattintson|kattints|klikk ** ide|leiratkozás|leiratkozáshoz|linkre",
    "számlát|számla|szerződést|jelszót|kódot|csomagot|árut|rendelést|díjbekérőt ** {send}",
    "{send} ** számlát|szerződést|jelszót|kódot|csomagot|árut|rendelést|díjbekérőt",
    "ha|amennyiben ** leiratkozom|leiratkozunk",
    "jegyzetet|tanfolyamról|óráról|képzésről|versenyről|táborból|eseményről|rendezvényről ** {signOff}|{leave}|lejelentkez~|{remove}",
  ],
  question: [
    "hogyan|hogy|mi|mit|miért|mikor|hol|ki|melyik|mennyi|honnan|milyen|mennyibe",
    "lehet|tudnak|tudják|van|lehetséges|szabad|kell|tudok",
    "kérdés|kérdésem|érdeklődöm|érdeklődnék",
  ],
  praise: [
    "köszönöm|köszönjük|köszi|köszönet|hálás",
    "jó|nagyszerű|remek|kiváló|érdekes|hasznos|szuper|szép|tetszik|klassz ** hírlevél|cikk|levél|munka|anyag|írás|hírlevelük|volt",
    "gratulálok|így-tovább|csak-így-tovább",
  ],
  sarcasm: [
    "köszönöm|köszi|imádom|nagyszerű|remek|csodás|szuper ** spam|szemetet|spamet|reklámot|még|reklám",
    "pont|éppen|már-csak ** ez|erre ** hiányzott|kellett|vártam|szükségem",
  ],
  footer: [
    "ezt ** levelet|üzenetet|e-mailt ** azért ** kapta|kaptad",
    "ha|amennyiben ** nem ** szeretne|kíván|szeretnél ** kattintson|kattints|ide|linkre",
    "kattintson|kattints ** ide|alábbi|leiratkozás",
    "megtekintése|megtekintés böngészőben",
    "adatvédelmi tájékoztató|nyilatkozat",
    "minden jog fenntartva",
    "leiratkozás ide|itt",
  ],
  reachAll: [
    "összes|minden|valamennyi ** listájukról|listáról|listáikról|listából|hírlevélről|adatbázisból|levelezőlistáról|hírlevelükről|listájukból|hírlevelet|listátokról|rendszerből",
    "semmit|semmilyen|semmiféle|semmi",
    "soha",
  ],
  reachSender: [
    "erről|ebből|arról|az|a ** listáról|hírlevélről|listából|cég|levelezőlistáról|adatbázisból|címlistáról",
    "hírlevelükről|listájukról|levelezőlistájukról|hírlevelüket|címlistájukról|adatbázisukból|hírleveletekről|listátokról",
  ],
  matters: words(`
    szamla~ szerzod~ csomag~ szallit~ rendeles~ termek~ domain~ visszaterit~ jelszo~ jelszav~ fizetes~ garanci~ foglalas~ idopont~ ar arak penz~
  `),
  negations: words("nem ne sem se soha sose sosem nélkül nincs nehogy sohasem"),
  negatesAfter: false,
  conditions: words(
    "ha amennyiben hacsak talán esetleg különben ellenkező mielőtt gondolkodom lehet-hogy fontolgatom fontolgatjuk amikor",
  ),
  politeConditions: [
    "ha|amennyiben lehet|lehetséges|kérhetem|kérhetném|megoldható|szabad|tudják|tudnák|volna|lenne|lennének|kérhetnénk|tudnátok|megtennék",
    "hálás|örülnék|örülnénk|megköszönném|értékelném|jó|megtisztelnének|szeretném ** ha",
    "különben|ellenkező|egyébként ** esetben? ** fordulok|teszek|feljelent~|jelentem|panaszt|fordulunk|bejelentem|naih~|kénytelen|jogi|hatósághoz|lépéseket",
    "esetleg ** tudnának|tudnátok|tudná|lehetne|kérhetném|megoldható",
    "amikor|mikor ** utoljára|feliratkoztam|kértem",
  ],
  politeRequests: [
    "kivennétek|kivenné|kivennék|leszednének|leszednétek|kiszednétek|levenné|leiratkoztatnának|leiratkoztatnátok|kihúznának|kihúznátok|eltávolítanának|eltávolítanának",
    "tudnának|tudnátok|tudná|tudnád|lehetne|kérhetem|kérhetném|tudnák|lennének|lennétek|lenne|levennének|törölnének|megtennék|megkérhetem|szíveskednének|törölnétek|levennétek|kivennének|megoldható|megkérhetném|megkérhetnénk|kérhetnénk|törölnék|törölné",
    "kérem|kérjük|légyszi|légyszíves|kérlek|lécci|legyenek|legyetek|szíveskedjenek|legyszi",
  ],
  threats: [
    "különben|ellenkező|vagy|egyébként ** fordulok|teszek|feljelent~|jelentem|panaszt|fordulunk|bejelentem|naih~|jogi|hatósághoz|ügyvéd~|lépéseket|bejelentést|fogyasztóvédelem~",
    "fordulok|fordulunk|teszek|teszünk|megyek ** naih~|hatósághoz|feljelentést|panaszt|ügyvédhez|bejelentést|fogyasztóvédelem~|bírósághoz|hatóság~",
    "naih~|hatósághoz|feljelentést|panaszt|ügyvédhez|bejelentést|fogyasztóvédelemhez|bírósághoz ** fordulok|fordulunk|teszek|teszünk|megyek",
  ],
  others: words(`
    ők ügyfelek ügyfél vásárlók vásárló címzettek címzett feliratkozók feliratkozó emberek valaki tagok felhasználók kontaktok írta írja mondta kérte kéri válaszolta válaszolt vevők vevő
    olvasók olvasó kérdezte kollégák feliratkozóink ügyfeleink
  `),
  conjunctions: words("és de vagy mert hanem ezért így illetve valamint hiszen mivel viszont s"),
  continuations: words(`
    kérem kérjük köszönöm köszönjük köszi kösz légyszi légyszíves kérlek lécci azonnal most ma mielőbb haladéktalanul sürgősen végre már többet többé több soha tovább nekem nekünk engem minket
    ide erre a az ról ről önöktől tőletek tőlük maguktól semmit semmilyen e-mail emailt levelet egyáltalán véglegesen örökre mostantól ezentúl továbbiakban jövőben is mindenhonnan azonnali hatállyal legyenek szívesek
    szíves szeretném szeretnék kívánok akarok küldjenek részemre részünkre címemre nélkül mindenféle ilyen ilyeneket teljesen előre címre erről ebből ennyi hatállyal az önök kérném címemet címem kérnék küldeni kapni
    levenni törölni önökre jó lenne kell amint nyugodtan bátran szíveskedjenek szíveskedjék szíveskedjen szíveskedjetek lehet lehetőleg az-összes összes minden listáról listájukról el ki le meg be abba fel békén békében küldését küldésével küldözgetését tisztelettel üdvözlettel lehetőség szerint
    se sehonnan ezt ezeket egyetlen egy erőszakkal idegesítő hülye kéretlen fölösleges felesleges
  `),
  polite: words(`
    kérem kérjük köszönöm köszönjük köszi kösz üdv üdvözlettel üdvözlet tisztelettel tisztelt cím hölgyem uram hölgyeim uraim jó napot reggelt estét kívánok szia sziasztok helló hello hali szép kedves kollégák
    önök nektek nekem engem minket most azonnal légyszi légyszíves kérlek lécci szívesek szíves legyenek előre is igen ok oké rendben csapat ügyfélszolgálat ezt az a minden jót napot hétvégét viszlát várom
    iphone-omról iphone ipad android küldve telefonomról elküldve mobilomról hírlevél hírlevélről listáról levelezőlistáról és dr hírlevelet mielőbb sürgősen please thanks szerkesztőség cégvezetés
    mindenkinek puszi további nap estét
  `),
  addressNouns: words("cím címem címemet e-mail email e-mailcím emailcím e-mailcímem mail fiók címet"),
  senderPrepositions: words("feladó feladótól küldő"),
  senderPostpositions: words("tól től felől címről címtől által"),
  genitives: [],
  mailNouns: words("hírlevél levél leveleket spam reklám email e-mail mail hírlevelek"),
};
