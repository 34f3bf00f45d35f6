import { forms, type IntentLanguage, words } from "./language.ts";

export const ro: IntentLanguage = {
  language: "ro",
  common: words(`
    și în de la cu pe nu este un o să mai din pentru că care sau dar eu mă îmi vă ne ați am ai au fi sunt ce
    ca lui al a ale le se mea meu mele voastră vostru dumneavoastră dvs noi voi el ea ei acest această aceste
    acestei tot fără după până când cum unde prin fost foarte doar asta aș mi m nici
  `),
  groups: {
    me: words("mă ne @"),
    /** "Ștergeți-mi adresa". */
    my: words("mea noastră meu nostru mele noastre aceasta această acest"),
    address: words(`
      adresa adresă adresele adresei email e-mail emailul e-mailul mail mailul mail-ul emailului numele nume
      contactul datele coordonatele căsuța
    `),
    electronic: words("de-email de-e-mail de-mail email e-mail electronică mail personală"),
    from: words("din de dintre de-pe din-toate de-la"),
    list: words(`
      fișier~ arhiv~ agend~ catalogul list~ baza bază bazele bazei newsletter~ buletin~ mailing~ evidenț~ sistem sistemul sistemele corespondență distribuție registru registrul agenda trimiteri
      mailuri mailurile emailuri emailurile abonamente e-mailuri mail-uri comunicări mailinglist~ baze
    `),
    /** What a list is of: "listă de distribuție", "bază de date". */
    kind: words(`
      trimitere contact distribuție date emailuri e-mailuri email e-mail mail mailuri mailing corespondență contacte abonați
      trimiteri expediere clienți abonare informativ newslettere marketing promovare list informare
    `),
    mail: words(`
      mail mailur~ mailul email emailur~ emailul e-mail e-mailuri e-mailurile mail-uri mail-urile email-uri
      email-urile mesaj~ newsletter~ newsletter-ul reclame reclamele reclamă reclama publicit~ ofert~ spam
      spamul spam-ul notific~ promoți~ comunicări~ anunț~ material~ informări~ prosti~ coresponden~ buletin~
      invitați~ alert~ știri~ noutăți~ gunoaie~ trimisul mizerii~ porcării~ propagand~
    `),
    /** Nothing else than mail of this kind. */
    sends: words(`
      mailuri mailurile emailuri emailurile e-mailuri e-mailurile mail-uri mail-urile email-uri email-urile
      newsletter newsletterul newslettere newsletter-ul reclame reclamele publicitate spam spamuri mesaje
      mesajele
    `),
    /** Between "nu mai vreau" and the mail. */
    of: words(`
      nici un o vreun niciun nicio alte alt altă aceste acest această asemenea astfel de astea ale din
      voastre vostru dumneavoastră dvs tot toate atâtea atâta blestematele tâmpitele niște cu la
    `),
    remove: [
      ...forms("dezabon elimin radi", "ați ează eze ez"),
      ...words(`
        dezaboneze eliminați elimină scoateți scoate scoți scoateti ștergeți șterge ștergi ștergeti
        excludeți exclude înlăturați retrageți taie tăiați debifați dați-jos elimina eliminezi dezabona
        dezabonezi sterg scot anulați
      `),
    ],
    removed: words(`
      dezabonat dezabonată dezabonați șters ștearsă ștersă șterși scos scoasă scoși eliminat eliminată
      eliminați exclus exclusă radiat
    `),
    oops: words(`
      din-greșeală din-eroare din-neatenție fără-voie fără-să-vreau fără-motiv prin-eroare accidental
      fără-să-cer
    `),
    unsub: words("dezabon~ desabon~ dezabun~ unsubscrib~"),
    end: words(`
      dezabonare dezabonarea ștergerea ștergere eliminarea eliminare scoaterea scoatere radierea excluderea
    `),
    want: words(`
      vreau vrem doresc dorim rog rugăm cer cerem solicit solicităm prefer preferăm insist vrea dori dorește
      rugămintea aștept voiam trebuie
    `),
    can: words("puteți puteti poți putea poate aveți"),
    please: words("rog rugăm amabilitatea amabili bunătatea amabil bunăvoința drăguți mulțumesc fiți"),
    soon: words(`
      voi manual manual-voi vă-rog va-rog te-rog imediat urgent definitiv și acum odată manual cât-mai-repede de-urgență
      vă-rugăm rog pe-mine pe-noi repede
    `),
    stop: words(`
      încetați încetează opriți oprește opriti terminați stopați sistați sistarea încetarea oprirea renunțați
    `),
    sendOff: words(`
      trimiteți trimite trimiteti trimiți scrieți scrie scrii contactați contacta contactează deranjați
      deranja bombardați spamați expediați trimită trimiteați sunați-pe-mail agasați hărțuiți asaltați
    `),
    /** "Să-mi trimiteți", "a-mi trimite". */
    send: words(`
      trimiteți trimite trimiteti trimiteri trimiterea scrieți scrie contactați contacta deranjați bombardați
      spamați expedia trimis scris agasați hărțuiți
    `),
    org: words("firma societatea compania școala asociația biroul magazinul instituția familia clubul"),
    unsubscribed: words(`
      dezabonat dezabonare dezabonez dezabonarea cerut solicitat rugat scris apăsat spus șters ștergerea
      dezabonării
    `),
    still: words("tot încă continui continuați primesc primim continuă iar vin"),
    person: words(`
      soțul soția mama tata tatăl fiul fiica fratele sora bunica bunicul colegul colega șeful șefa angajatul
      angajata prietenul prietena soacra socrul predecesorul copiii părinții colegului mamei soției soțului
      tatălui fiicei fiului asociatul partenerul secretara colegei bunicii
    `),
    subscribed: words(`
      abonat abonată abonați înscris înscrisă înregistrat înregistrată consimțit
    `),
    goods: words(`
      produs produsul produse colet coletul factură factura comandă comanda serviciu serviciul mostră articol
      articolul bilet cameră card chitanță
    `),
    det: words("toate niște aceste mele câteva"),
  },
  optOut: [
    "niciun|nicio {mail} în-plus|mai-mult",
    "niciun|nicio {mail} vă-rog",
    "înceteze|încetați|opriți {soon}? trimiterile|trimiterea|expedierea către|pe|la această|aceasta? {address} {electronic}? mea|noastră|asta?",
    "nu mai autorizez|autorizăm|accept ** {mail} pe|la? {address}? mea?",
    // "Scoateți-mă (de pe listă)", "mă ștergeți din listă?".
    "{remove} mă|ne {soon}? {from} ** {list} de? {kind}? {kind}?",
    "{remove} mă|ne {soon}? de-aici|de-acolo|de|din acolo|aici|asta?",
    "{remove} mă|ne {soon}?",
    "mă|ne {can}? {soon}? {remove} {soon}? {soon}? {from} ** {list} de? {kind}? {kind}?",
    "să mă|ne {remove} {soon}?",
    "mă|ne {can} {remove} {soon}?",
    "mă|ne scoateți|ștergeți|dezabonați|eliminați|scoți|ștergi|dezabonezi {soon}?",
    "{want} ** mă dezabonez {from} ** {list}|{mail} de? {kind}?",
    "{want} ** mă dezabonez|retrag",
    "{want} ** ne dezabonăm",
    "{want} ** fiu|fim {removed} {from} ** {list} de? {kind}?",
    "{want} ** fiu|fim {removed}",
    "{want} ** ies|ieșim|plec {from} ** {list} de? {kind}?",
    "mă dezabonez de|din la? ** {list} de? {kind}?",
    // "Ștergeți-mi adresa (din baza de date)".
    "{remove} mi|ne|îmi? {soon}? {address} {electronic}? mea|noastră|meu|nostru|asta|aceasta? {electronic}? {soon}? {from} ** {list} de? {kind}?",
    "{remove} mi|ne {soon}? {address} {electronic}?",
    "{remove} {soon}? {address} {electronic}? mea|noastră|meu|nostru|aceasta|asta",
    "{remove} {soon}? această|acest|aceasta {address} {electronic}? {from} ** {list} de? {kind}?",
    "{remove} {soon}? această|acest {address} {electronic}?",
    "{remove} mi|ne {soon}? {from} ** {list}",
    "mi {remove} {address} {electronic}? {from}? ** {list}?",
    "îmi|mi {remove} {address}",
    "{remove} {org} noastră|mea {from} ** {list} de? {kind}?",
    "{remove} ** @",
    "ca|să {address} {electronic}? mea|noastră|meu? să? fie {removed} {from} ** {list} de? {kind}?",
    "ca|să {address} {electronic}? mea|noastră|meu? să? fie {removed}",
    "uitați|uită {address} mea|meu|asta|aceasta",
    "uitați de mine|noi",
    "blocați|blocați-mi|blochează mi? {address} mea|asta?",
    "puneți|treceți|adăugați mă|ne ** listă|lista neagră|de-excludere|excludere",
    // "Cer dezabonarea".
    "{want}|procedați|efectuați|confirmați ** {end} mea|adresei|noastră|imediată|de {electronic}? mele|noastre? {from}? ** {list} de? {kind}?",
    "{want}|procedați|efectuați * dezabonarea|dezabonare mea|noastră|imediată?",
    "{want} ** {end} {soon}? imediată|mea? de la ** {mail}|{list}",
    "{want} ** {end} {address} {electronic}? mele|noastre {from} ** {list} de? {kind}?",
    "{want} ** {end} {soon}? imediată|mea? de la ** {mail}|{list}",
    "{want} ** {end} {address} {electronic}? mele|noastre",
    "{unsub} vă-rog|mulțumesc|va-rog|te-rog|imediat|imediată",
    "vă-rog|va-rog|te-rog {unsub} {from}? ** {list}?",
    "anul~ mi? abonarea|abonamentul|înscrierea|subscrierea mea? la ** {list}|{sends} de? {kind}?",
    "anul~ mi? abonarea|subscrierea|înscrierea mea?",
    "{unsub} * nu merge|funcționează|pot *** faceți|fă o voi?",
    "{want} ** renunț|renunțăm la ** {mail}|{list}",
    "renunț|renunțăm la ** {sends}|buletin~",
    // "Nu mai vreau să primesc".
    "nu mai? vreau|vrem|doresc|dorim|vrea|dori ** primesc|primim|primi|primească|citesc ** {mail} de|din|voastre|dvs|dumneavoastră?",
    "nu mai? vreau|vrem|doresc|dorim|vrea|dori ** primesc|primim|primi mai? nimic?",
    "nu mai? vreau|vrem|doresc|dorim|vrea|dori să? mai? primesc|primim|primi {of}? {of}? {mail} de|din|voastre|dvs?",
    "nu mai? vreau|vrem|doresc|dorim|îmi-trebuie|trebuie {of}? {of}? {of}? {mail} de|din?",
    "nu mai? vreau|vrem|doresc|dorim să-mi|să-ne|să? mai? mă|ne? {sendOff} {of}? {of}? {mail}?",
    "nu mai? vreau|vrem|doresc|dorim ** {sendOff} {of}? {of}? {mail}?",
    "nu mai? vreau|vrem|doresc|dorim nimic {from}?",
    "nu mai? vreau|vrem|doresc|dorim să? mai? aud|auzim|știu nimic? de? voi|dvs|nimic?",
    "nu mai? vreau|vrem|doresc|dorim să? mai? fiu|fim contactat|contactată|contactați|deranjat|deranjată|agasat {of}? {mail}?",
    "nu mai? vreau|vrem|doresc|dorim să? mai? fiu|fim|apar|figurez|rămân ** {list} de? {kind}?",
    "{want} ** nu îmi|mi|ne|mă|mai mai|îmi? {sendOff}|primesc|primim|contactați {of}? {of}? {of}? {mail}|nimic?",
    "să nu mai? primesc|primim {of}? {of}? {mail}|nimic?",
    "să nu îmi|mi|ne|mă|mai mai? {sendOff} {of}? {of}? {of}? {mail}|nimic?",
    "nu mai? sunt|suntem|ne|mă|mai interesat|interesată|interesați|interesează|interesa de? ** {sends}|buletin~|primesc",
    "nu mă|ne mai? interesează {of}? {of}? {mail} de|din|voastre|dvs?",
    "nu am|avem mai? nevoie de {of}? {mail}",
    "nu mai am|avem nevoie|interes de|pentru {of}? {mail}|a",
    // "Nu-mi mai trimiteți", "nu mai scrieți".
    "nu îmi|mi|ne|mă mai {sendOff} {of}? {of}? {of}? {mail} de|din|la? {my}? {address}?",
    "nu îmi|mi|ne|mă mai {sendOff} nimic|niciodată|deloc?",
    "nu îmi|mi|ne|m|mă ați|ai|veți mai {send} ** {mail}?",
    "nu îmi|mi|ne|mă {sendOff} {of}? {of}? {sends}",
    "nu mai {sendOff} nimic|{of}? {of}? {mail} la|pe? această|aceasta|asta? {address}? {electronic}? mea|asta?",
    "nu mai {sendOff} mi|ne|nimic|deloc?",
    "niciodată ** {sendOff} {mail}?",
    "scutiți|scutiti|scutește mă|ne de|cu {of}? {mail}",
    // "Încetați să-mi trimiteți", "opriți mailurile".
    "{stop} {soon}? să|cu|de|a mi|îmi|mă|ne|mai mai? {send} {of}? {of}? {of}? {mail} de|din|la? {my}? {address}?",
    "{stop} {soon}? să|cu|de|a mi|îmi|mă|ne|mai mai? {send}",
    "{stop} {soon}? să|cu|de mai? {send} {of}? {of}? {mail}",
    "{stop} {soon}? cu? {of}? {of}? {mail} de|din?",
    "lăsați|lasă|termină|lăsați-o|terminați {soon}? cu {of}? {of}? {mail} de|din?",
    "{stop} {soon}? trimiterea|trimiterii|expedierea|expedierii de|a|acestor|oricăror|mai? {of}? {mail} publicitare|comerciale? la|pe|către? această|aceasta|acest|mea|noi? {address}|{org}? {electronic}? mea|asta|aceasta|noastră?",
    "lăsați|lasă|lăsați-ne mă|ne {soon}? în pace cu? {of}? {mail}?",
    "lăsați|lasă mă|ne dracului|naibii|odată? cu {of}? {mail}",
    "gata|ajunge|destul|stop cu {of}? {mail} de|din?",
    "fără {of}? {mail} vă-rog|de",
    "ca acesta|ăsta|asta să fie ultimul {mail}",
    // Consent and objection.
    "retrag|retragem|revoc|revocăm ** consimțământul|acordul|consimtamantul|permisiunea pentru|de|la|privind? ** {mail}? comerciale|publicitare?",
    "retrag|retragem|revoc|revocăm ** consimțământul|acordul|permisiunea dat|acordat?",
    "mă|ne opun|opunem ** datelor|adresei mele|noastre",
    "mă|ne opun|opunem ** {mail}|prelucrării|utilizării|marketing de|din?",
    // Asked before, in vain; what they still get says that they mean mail.
    "deja|trei|ori|repetat|rânduri|oară ** {unsubscribed} ** {still} ** {mail}|primesc de|din?",
    "{unsubscribed} ** și|dar|iar|însă ** {still} ** {mail}|primesc|trimiteți de|din?",
    "deși|după ** {unsubscribed} ** {still} ** {mail}|primesc|trimiteți de|din?",
    "tot|încă primesc|primim|trimiteți ** {mail} ** deși|după ** {unsubscribed}",
  ],
  optOutAlone: [
    "{unsub}|ștergere|stergere|eliminare|scoatere|anulare|unsubscribe|stop|gata|ajunge|renunț|opriți|încetați|anulez",
    "{remove} mă|ne {from}? ** {list}? de? {kind}?",
    "mă dezabonez",
    "mă {remove}",
    "vreau să? mă dezabonez",
    "cerere|solicitare de? {end}",
    "{end} newsletter~|listă|de|din|abonament|mailing|adresă|email ** {list}|newsletter~",
    "{end} newsletter|newsletterul|mailing|listă|abonare",
    "anulare|anulați|anulez abonare|abonament|newsletter|abonarea|abonamentul newsletter~?",
    "nu mai vreau|doresc|trimiteți|trimite|scrieți nimic|{mail}?",
    "nu mai trimiteți|trimite|scrieți",
    "fără {mail}",
    "gata|stop|ajunge cu? {mail}",
    "lăsați mă în pace",
    "nimic",
  ],
  optOutMaybe: [
    "{unsub}",
    "{remove} mă|ne|mi",
    "mă|ne ** {remove}",
    "{remove} {address} ** mea|meu|asta",
    "nu ** mai|îmi|mi ** {sendOff}|primesc|primim",
    "nu mai? vreau|doresc|vrem|dorim",
    "{stop} ** {send}|{mail}",
    "anul~ ** abonare|abonarea|newsletter~|mailurile",
    "{end} ** {list}|adresei|newsletter~",
    "cum|unde ** {unsub}|dezabonez|ies|șterg",
    "nu pot|reușesc|merge|funcționează|găsesc ** {unsub}|dezabonez|link|linkul|butonul",
    "link|linkul|butonul|pagina ** {unsub} ** nu|eroare|stricat",
    "nu ** interesează|interesat|interesată|interesați|interes",
    "nu mulțumesc",
    "persoana|adresa|destinatar greșită|greșit|gresita",
    "cine sunteți|ești|e",
    "nu mai lucrează",
    "decedat|decedată|pensionat|murit",
    "sătul|sătulă|săturat ** mailuri|reclame|de",
    "în pace",
    "gata|ajunge|destul cu|de",
    "opun|revoc|renunț",
  ],
  complaint: [
    "{mail} ** care nu|n le|l|am|o? am|le? cerut|solicitat",
    "plângere|reclamație|sesizare|reclam pentru|privind|împotriva|la|despre ** {mail}|expeditor~|spam",
    // What it is, and that it came unasked.
    "acesta|asta|aceasta|acestea|ăsta|mesajul|mailul|e este|e|sunt * spam|spamuri|phishing|hărțuire|înșelătorie|țeapă",
    "este|e doar|pur|clar spam",
    "nesolicitat|nesolicitate|nesolicitată|nedorit|nedorite|nedorită|nesolicitatele|nedoritele",
    "nu am|au|a|fost * solicitat|cerut ** {mail}|mesaj|acest|asta|aceste|așa",
    "spam|phishing|reclame|spamuri de|din|trimis|primit|provenit|venit|prin|al ** client|clienți|clienților|utilizator|utilizatori|platforma|serverele|serverul|contul|dumneavoastră|dvs|voastre|acest|această|firmă|expeditor|ip|un",
    "primesc|primit|primim|primind|trimite|trimit|trimiteți|trimițând|face|fac|faceți|vine|vin|acest|atâta|spamul * spam|spamuri|spamul|reclame-nesolicitate",
    "reclam|reclamație|sesizez|sesizare|raportez|raporta|semnalez|semnala|plângere|denunț|plâng|raport|sesiza ** spam|spamul|abuz|abuzul|phishing|nesolicitat~|nedorit~",
    "spammer|spammeri|spammerul|spammează|spamează|spamați|spamat|spameri",
    "bombardează|bombardat|bombardată|bombardați|hărțuiește|hărțuiți|inundă|inundați|asaltează|agasează|umple|umplut|asaltat|sufocă ** mailuri|emailuri|reclame|mesaje|cu|căsuța|spam|oferte",
    "mă|ne bombardează|bombardați|hărțuiește|hărțuiți|inundă|asaltează|agasează|spamează|spamați",
    "phishing|înșelătorie|fraudă ** mail|mesaj|email|dvs|client|tentativă|serverul",
    // Never asked for.
    "niciodată|nicicând * {subscribed}",
    "niciodată ** acordul|consimțământul|permisiunea|adresa|datele|mailul",
    "acordul|consimțământul|permisiunea ** niciodată",
    "nu m|ne am * {subscribed}",
    "nu mi|ne|am|v|i ** dat|acordat|exprimat|oferit ** acordul|consimțământul|permisiunea|adresa|niciun",
    "nu am|avem|ai|aveți|există|au niciun|nici|vreun|dreptul|acordul|consimțământul|permisiunea * acord|consimțământ|permisiune|consimțământul|acordul|meu",
    "nu am|aveam cerut|solicitat niciodată|asta|nimic|aceste|acest|așa|reclame|mailuri|să",
    "nu-am|niciodată|nu ** cerut|solicitat niciodată|nimic",
    "nu țin|îmi minte|amintesc|aduc ** {subscribed}",
    "fără acordul|consimțământul|permisiunea|acord|consimțământ|permisiune|știrea|aprobarea|să-mi|să-îmi|să-mă|să-fi|a-mi",
    // Where from, and from whom.
    "unde|cum aveți|ați|au|a|ai * luat|adresa|făcut|obținut|găsit|procurat|rost|emailul|mailul|datele",
    "unde|cum ** aveți|ați|au ** adresa|emailul|mailul|datele|e-mailul",
    "cine v|ți|le|vi|i a|au dat|vândut|furnizat|transmis|oferit",
    "cumpărat|furat|vândut|cules|extras|copiat|furată|cumpărată|luat ** lista|liste|adresa|adrese|adresele|baza|bază|date|datele|emailul",
    "încalcă|încălcați|încălcare|încălcarea|contravine ** gdpr|legea|lege|termenii|politica|regulament~|rgpd",
    "firmă|firmei|companie|expeditor|cineva necunoscut~",
    "cineva m|ne|mi|a ** înscris|abonat",
    "listă|newsletter|mailuri|reclame ** care nu|n am|le|o? ** cerut|solicitat",
    "nu cunosc|cunoaștem|știu * această|acest|firma|expeditorul|compania|cine|pe|deloc|magazin~ * firmă|firma|expeditor|companie|sunteți|magazin|site|firme",
    "firmă|firma|companie|expeditor|magazin|site pe|de care|cine ** nu ** cunosc|știu|auzit",
    "nu am|avem avut|nicio|nimic|vreo|nici ** relație|relații|legătură|contact|afaceri|treabă|a-face ** cu|dvs|voi|firmă",
    "niciodată ** client|clienți|cumpărat|contact|comandat|auzit",
    "nu sunt|suntem|am-fost clientul|client|clientă|clienții",
    // Asked before, in vain.
    "deja|trei|două|ori|repetat|rânduri|oară|zeci ** {unsubscribed} ** {still}",
    "{unsubscribed} ** și|dar|iar|însă|degeaba ** {still}",
    "deși|după ** {unsubscribed} ** {still}",
    "tot|încă primesc|primim|trimiteți ** deși|după ** {unsubscribed}",
  ],
  cancellation: [
    "anul~|închid~|închei~|rezili~|șterg~|dezactiv~|închis|încetare|încetarea|închiderea|suspend~ * contul|cont|contului|contractul|contract|abonamentul|abonament|planul|profilul|serviciul|pachetul|contractului|abonamentului|licența",
    "contul|contractul|abonamentul|planul ** anul~|închid~|rezili~|închis|șters|dezactiv~|încetat",
    "închid contul",
    "nu ** reînnoi~|prelungi~",
    "închiderea|anularea|rezilierea|ștergerea contului|contractului|abonamentului|planului|serviciului",
    "nu|opriți ** debita~|încasa~|taxa~",
    "rezili~",
  ],
  legal: [
    "articolul|art|articolului|articole 15|16|17|18|20|21|77|7|12|13",
    "temeiul|conform|baza|potrivit|exercit|invoc|exercita|conformitate ** gdpr|rgpd|regulamentul|regulamentului|legea|legii|679|drept~",
    "dreptul|drepturile|drepturi ** acces|uitat|ștergere|opoziție|rectificare|portabilitate|restricționare",
    "gdpr cerere|solicitare|drepturi",
    "acces|accesul ** datele|date",
    "șterg~|elimin~|distrug~ ** toate|datele|mele|tuturor ** date|datele|datelor|informațiile ** personale|personal|mele|caracter|despre",
    "șterg~ ** datele|datelor mele|personale|noastre",
    "ce|copie|copia|care|toate ** date|datele|informații ** personale|aveți|despre|dețineți|stocate|prelucrați|caracter",
    "sursa|proveniența|originea ** date|datelor|adresei",
    "ansdpcp|anspdcp|anpc|dpo",
    "responsabil|responsabilul|autoritatea ** protecți~|supraveghere",
    "dovada|dovedi|dovediți|dovezi ** consimțământ~|acord~|abonări~|abonare",
    "avocat|avocatul|avocații|avocata|juridic|cabinet-de-avocatură",
    "acțiune|acțiuni|măsuri|căi|demers~ ** legale|legală|judecat~|juridice|instanță",
    "judecată|instanță|instanța|tribunal|tribunalul|somație|notificare-juridică",
    "drepturi|drepturile|încălcare|încălcarea ** autor|marcă|marca|proprietate|mărcii|copyright",
    "clientul|clientului|clientei ** nostru|meu|noastre|reprezint~|numele",
    "daune|despăgubiri",
    "poliția|poliție|parchet",
  ],
  forOther: [
    "regretata|fosta|fostul|fostului|răposat~ {person}",
    "{person} meu|mea|nostru|noastră|lui|ei|nostri|mei|mele|noastre|său",
    "decedat|decedată|murit|răposat",
    "vrea|dorește|cere|solicită|ar-vrea ** fie",
    "clientul|clienta|domnul|doamna|abonatul|abonata|dl|dna ** vrea|dorește|cere|solicită",
    "fost|fosta|fostul|fostului|vechi|veche|vechea|vechiul ** angajat|angajată|coleg|colegă|adresă|adresa|mail|email|adresei",
    "adresa|mailul|emailul|adresă veche|vechi|cealaltă",
    "nu mai lucrează|face|aparține|este|e ** aici|noi|parte|firmă|companie|la",
    "nu mai lucrează",
    "plecat|părăsit ** firmă|firma|compania|noi|din",
    "altă|alta|cealaltă|a-doua|alt adresă|adresa|mail|email|cont",
    "i mai? scrieți|trimiteți|contactați",
    "nu îi|i|le mai? {sendOff}",
    "nu-i|nu-l|nu-o|nu-le mai? {sendOff}",
    "scoateți|ștergeți|dezabonați|eliminați l|i|le",
    "în numele",
    "domnul|doamna|dl|dna|d-na|d-nul ** dorește|vrea|cere|solicită|lucrează",
  ],
  stay: [
    "cine a ** {removed}|{end}",
    "nu m|ne aș|am dezabona|dezabonam",
    "niciun caz ** {remove}",
    "nu mă|ne deranjează|supără ** primesc|mailurile|să",
    "nu mă|ne|îmi|mi {remove}|dezabonați|scoateți|ștergeți",
    "să nu mă|ne|îmi|mi {remove}",
    "nici|doamne să-nu|nu|nu-vă|gând ** {remove}",
    "înapoi|loc|nou|iar|din-nou ** adăuga~|abona~|înscri~|pune~|reabona~|pe-listă|adăugați",
    "adăuga~|adaugă|abonați|abonează|înscrieți|înscrie|puneți|pune mă|ne ** înapoi|loc|nou|listă|lista|newsletter~|la",
    "adăuga~|adaugă|pune|puneți ** înapoi|la-loc|din-nou",
    "reabon~|reactiv~|reînscri~|readăug~|repuneți|reintroduc~",
    "mă|ne|m|să abonez|înscriu|abona|înscrie|aboneze|înscrieți|abonăm|adăuga|adăugați",
    "{oops} ** {removed}|{unsub}|apăsat|dat|clic|click",
    "{removed}|{unsub}|apăsat|dat|click|clic ** {oops}",
    "de-ce|de ce ** {removed}|scos|primesc|dezabonat",
    "nu voiam|vreau|doresc|voisem|am|aș să? mă? ** dezabon~|{removed}|ștergeți|scoateți",
    "continua|continui|în-continuare ** trimiteți|trimite|primesc|primi|scrieți",
    "continuați să|a trimiteți|scrieți|trimite vă-rog|voiam|voiam|îmi|doar|e|sunt|mă|este|mi",
    "rog|rugăm continuați|să-continuați",
    "vreau|doresc|aș|aș-vrea|mi ** continuare|continui|rămân|rămâne|păstrez",
    "vreau|doresc|dori|vrea să primesc|primim",
    "nu mai|am|ne|îmi|mi primesc|primim|primit|primesc|vine|vin|ajunge ** newsletter~|mail~|nimic|voastre|dvs|de|niciun|buletin~|email~",
    "nu mai primesc|primim|vine|vin|ajung",
    "nu am|mai primit",
    "păstrați|păstrează|lăsați|țineți mă|ne pe|abonat|în-listă|în-baza|abonată",
    "nu încetați|opriți să|cu",
    "nu vreau să pierd|ratez",
    "a|ați|am|mi s fost|scos|dezabonat",
    "m|ne a|ați|au {removed}",
  ],
  fewer: [
    "doar|numai * facturi|facturile|chitanțe|notificări",
    "nu|fără|gata ** {mail} ** duminica|sâmbăta|weekend|weekendul|noaptea|sărbători",
    "nu|ci|prefer ** în engleză|română|franceză|germană|html|text",
    "html|doar-text",
    "mai puține|puțin|rar|rare ** mailuri|emailuri|des|mesaje|newslettere|reclame",
    "mai rar|rare",
    "reduce|reduceți|limita|limitați|scădea|răriți ** frecvența|numărul|mailurile|cantitatea",
    "o|1|unul|un|odată|dată|două ** dată|ori|mail|singur|pe|în pe|săptămână|lună|săptămâna|luna",
    "doar|numai ** lunar|săptămânal|lună|săptămână|importante|important|rezumat",
    "nu așa|atât|chiar des|multe|de",
    "dar|însă|cu-excepția|mai-puțin ** continuați|păstra~|vreau|doresc|în-continuare|primesc",
    "temporar|pauză|suspenda~|vacanță|concediu",
    "pentru|timp|peste o|câteva|un|de|vară|vara ** perioadă|luni|zile|săptămâni|lună|vară",
    "până în|la|pe|când|toamnă",
  ],
  tooMuch: [
    "prea|cam|atâtea|foarte multe|mult|des|dese ** mailuri|emailuri|mesaje|reclame|newslettere|mailurile",
    "prea multe|mult|des",
  ],
  changeOfAddress: [
    "mie|mine|noi ci",
    "noua|nouă|nou|noul ** adresă|adresa|email|mail|emailul",
    "cea nouă",
    "schimbat|schimba|schimbare|schimbați|modificat|modificați|actualizați|actualizare|înlocui|înlocuiți ** adresa|adresă|emailul|mailul|e-mailul",
    "adresa|adresă|emailul ** schimbat|schimbată",
    "acum|azi încolo|înainte",
    "folosiți|scrieți|trimiteți ** @|noua|nouă",
    "în loc de|în-locul @",
  ],
  asSender: [
    "mailurile|emailurile|mesajele noastre",
    "nimeni ** {unsub}",
    "contactul|contactele ** lista|listă mea|noastră",
    "noastră|nostru|noștri|noastre|mei|mele|ultima|ultimei campanie|campanii|abonați|abonaților|destinatari|clienți|contacte|liste|șablon|domeniu|utilizatori|cititori|campanii",
    "campania|campanie|campanii|campaniei|campaniile",
    "abonații|destinatarii|clienții|contactele|utilizatorii|cititorii|lista|listele|newsletterul|abonaților noștri|noastre|noastră|nostru|mei|mele",
    "api|webhook|webhooks|smtp|integrare|plugin|wordpress|mailchimp|dns|dkim|spf|dmarc|livrabilitate|panou|panoul|csv|segment",
    "rata|procentul|rate ** dezabonare|deschidere|respingere|click|dezabonări|plângeri",
    "adaug|adăuga|adăugăm|configura|personaliza|traduce|testa|insera|modifica|pune|pun|schimba|includ ** link|linkul|buton|butonul|pagina|formular|subsol ** dezabonare|dezabonării",
    "link|linkul|butonul|pagina|formularul de ** dezabonare ** corect|nostru|noastră|șablon|campanie",
    "link|linkul|butonul|pagina|formularul de dezabonare acum? merge|funcționează",
    "abonați|destinatari|clienți|utilizatori|contacte|persoane|cititori ** dezabon~|șterg~|elimin~|scot|scoate",
    "șterg|ștergem|elimin|import|importăm|export|gestionez|ștergeți {det}? contacte|contactele|duplicate|duplicatele|abonați|destinatari|inactivi|utilizatori|dubluri",
    "cum ** șterg|scot|elimin|adaug|gestionez|dezabonez ** contact|contacte|abonat|abonați|client|clienți|utilizator|cineva",
    "un|o|niște|mai-mulți|unul client|clientă|destinatar|abonat|abonată|contact|utilizator|cititor|cititoare ** cere|cerut|vrea|zice|spune|scrie|scris|întreabă|răspuns|răspunde|reclamă|susține|dorește",
    "cine|câți|cineva ** dezabon~|dezabonări",
    "dezabonări|dezabonările|dezabonărilor",
    "trimiterea|expedierea|campania|newsletterul|mailul ** programat~|subiect|subiectul|preț|prețul|greșit|greșită|mâine|planificat~",
    "cv|cv-ul|postul|stagiu|disertație|candidatura",
    "singur|automat sistemul|asta",
    "sistemul ** singur|automat",
    "ne|mi a scris|răspuns|cerut|spus",
  ],
  otherSenses: [
    "nu mai? vreau|vrem să? trimit|trimitem ** {mail}",
    "probleme|problemă ** spam~",
    "nu mai? vreau ** aștept",
    "niciodată|nu|nimic ** cerut|comandat|solicitat|cumpărat ** {goods}",
    "{goods} ** niciodată|nu",
    "listă|lista neagră ** {remove}",
    "blacklist ** {remove}",
    "{unsub}|{removed} ** mulțumesc ** confirmare|confirmarea",
    "{remove} ** catalog|catalogul|invitați|tură|tura|așteptare|participanți|parteneri",
    "filtru|filtrul|folder|folderul|dosar|dosarul|anti|antispam ** spam",
    "în|la|ca spam",
    "nu ** este|e|fie|pară spam",
    "antispam",
    "butonul|pagina|formularul|rata|opțiunea de ** dezabonare",
    "pentru ** dezabonare|vă-dezabona|dezabona|primi ** click|apăsați|aici|accesați|răspundeți|clic",
    "dacă nu ** doriți|dorești|vrei|vreți",
    "{remove} ** imagine|imagini|imaginea|fraza|paragraf|rândul|logo|logoul|fișier|textul|cuvântul|dublurile|poza|fotografia|comentariul|atașamentul|ciorna",
    "stația|stație|oprirea de autobuz|tramvai",
    "nu ** pot să mă-opresc",
    "mulțumesc|mulțumim|mersi ** că|pentru ** {removed}|dezabonare|ștergere",
    "{remove} ** conversație|grup|grupul|proiect|curs|concurs|ședință|eveniment|coș|discuție",
    "anul~ ** comanda|comandă|rezervarea|programarea|factura|rezervare",
    "{sendOff}|{send} ** factura|facturile|chitanța|oferta-de-preț|contractul|parola|codul|comanda|coletul|catalogul",
    "nu am|mai primit ** {mail}|nimic",
    "nu uitați|uita|uitați-să",
    "încă nu ** {subscribed}|primit",
    "nu m am {subscribed} încă",
    "prin poștă|curier",
    "gata făcut|pregătit",
  ],
  question: [
    "cum|de|când|unde|cine|ce|care|cât|câte|câți",
    "puteți|poți|ați-putea|se să|poate|ajuta|spune",
    "întrebare|întrebări|nelămurire|ajutor|informație|informații",
  ],
  praise: [
    "mulțumesc|mulțumim|mersi pentru|mult|frumos",
    "excelent|excelentă|grozav|grozavă|frumos|interesant|super|minunat|bun|bună ** newsletter|newsletterul|treabă|articol|conținut|ofertă",
    "felicitări|bravo",
    "ador|place|iubesc ** newsletter~|citesc|vostru|dvs",
    "țineți-o tot-așa",
  ],
  sarcasm: [
    "mulțumesc|super|ce|excelent|ador|bravo|felicitări|grozav ** spam",
    "exact|fix ce|asta ** nevoie|lipsea|trebuia",
    "doar|numai asta mai|îmi lipsea",
    "ce bucurie|surpriză|minunat|frumos",
  ],
  footer: [
    "vezi|vizualizați|citește|deschide ** browser|online",
    "primiți|primești|ați-primit|primit acest|această|aceste ** mail|email|mesaj|deoarece|pentru",
    "click|apăsați|dați|faceți aici|click|clic|pe ** aici|link|dezabona~",
    "dacă nu ** doriți|dorești|vreți ** primiți|primești",
    "pentru a|dezabonare vă|te|apăsați|click dezabona|aici|dați? ** click|aici|apăsați",
    "toate drepturile rezervate",
    "politica de confidențialitate",
    "termeni și condiții",
    "vă|te puteți|poți dezabona|modifica|gestiona",
    "răspundeți|răspunde ** cu|stop|subiect",
  ],
  reachAll: [
    "toate|tot|orice|nicio|niciun|oricare|tuturor ** listele|liste|mailurile|emailurile|newslettere|mesajele|comunicările|lista|bazele|mail|email|mailuri",
    "nimic|niciodată",
    "de tot",
  ],
  reachSender: [
    "această|acest|aceste|asta|aceasta ** listă|lista|newsletter|expeditor|firmă|mailuri|mailing|emailuri",
    "lista|newsletterul|baza|mailingul|listă|buletinul voastră|vostru|dvs|dumneavoastră|de|informativ",
    "listă|lista",
  ],
  self: words("mă ne îmi mie nouă"),
  matters: words(`
    factur~ contract~ colet~ pachet~ livrar~ comand~ produs~ articol~ domeniu~ rambursar~ parola~ plata~ plati~ garanti~ rezervar~ programar~ tarif~ pret~
  `),
  negations: words("nu niciodată nici fără niciun nicio păcat nimeni"),
  negatesAfter: false,
  conditions: words(`
    dacă eventual probabil poate-că cumva decât-dacă aproape gândesc încă-un-mail încă-un-email încă-unul
    cum-mă cum-pot cum-să cum-se cum-fac
  `),
  politeConditions: [
    "dacă ** posibil|puteți|ați-putea|se-poate|poate|vreți|nu-vă-supărați|amabil|amabili|ați",
    "dacă nu ** deranjează|supărați|deranj|opriți|ștergeți|e",
    "recunoscător|recunoscătoare|mulțumi|recunoscători|bine ** dacă",
  ],
  politeRequests: [
    "puteți|poți|putea|poate",
    "vă|va|te rog|rugăm",
    "rog|rugăm|mulțumesc|mersi",
    "se poate",
    "ar fi|este posibil",
    "aveți amabilitatea|bunătatea",
    "mă|ne scoateți|ștergeți|dezabonați|scoți|ștergi|dezabonezi|eliminați",
    "{remove} mă|ne",
  ],
  threats: [
    "sau|altfel|ori|contrar|altminteri ** vă|vom|voi|fac|depun|sesizez|sesizare|reclam|raportez|anunț|mă|apelez|contactez|reclamație|plângere",
    "voi|vom|am-să|o-să ** avocat|plângere|reclamație|anpc|anspdcp|sesiza|legale|legal|măsuri|autorități|reclama|raporta|acționa",
    "caz contrar",
    "înainte să|de ** reclam|sesizez|fac",
    "dacă ** continuați|nu ** reclam|sesizez|avocat|plângere",
  ],
  others: words(`
    el ea ei ele clienții abonații destinatarii utilizatorii oamenii lumea cineva spune zice cere scrie
    persoane cuvântul cititorii
  `),
  conjunctions: words("și dar sau ori iar pentru-că deci însă fiindcă căci"),
  polite: words(`
    vă va te rog rugăm mulțumesc mulțumim mersi frumos bună ziua seara dimineața salut buna salutare stimate
    stimată stimați domnule doamnă domnilor dragă cu stimă respect urgent imediat acum mă ma ne mea meu lista
    newsletter newsletterul de la pe din listă anticipat email mail e toate cele bune zi o numai bine please
    cererea vreau doresc să și mult îmi alo hei
  `),
  continuations: words(`
    în-masă deloc tău tăi vă va te rog rugăm mulțumesc mersi mult niciodată deja imediat fiindcă deoarece
    căci acum dvs dumneavoastră voastre voastră vostru nimic nici urgent definitiv azi fără pls please plz
    comerciale publicitare promoționale comercială cât nedorite vreodată din-partea de-la-voi de-la-dvs
    de-la-dumneavoastră de-acum de-astăzi de-azi de-urgență de-genul de-acest-fel de-tot la-această-adresă
    la-aceasta-adresa la-adresa la-acest-mail pe-această-adresă pe-aceasta-adresa pe-acest-mail pe-adresa
    pe-mail pe-viitor pe-email pe-asta prin-email prin-mail cu-respect cu-stimă pentru-totdeauna
    pentru-marketing pentru-comunicări la-voi la-dvs la-dumneavoastră că-nu că-mă astea alea ăsta ăstea
    ăla ta tale în-scop-de în-continuare așa-ceva altfel că
  `),
  addressNouns: words("adresa adresă emailul email mail mailul contul este"),
  senderPrepositions: words("de-la prin expeditorul expeditor"),
  genitives: words("de"),
  mailNouns: words("mailuri emailuri mesaje spam newsletter reclame"),
};
