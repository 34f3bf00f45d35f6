import { type IntentLanguage, words } from "./language.ts";

export const nl: IntentLanguage = {
  language: "nl",
  common: words(`
    de het een van en in is dat op te zijn met voor niet die er aan om ook als dan maar door over bij uit nog naar
    ik je jij u we wij ze zij hij mij me mijn ons onze uw jullie jouw deze dit hem haar hun was heb heeft hebben had
    wil willen kan kunnen kunt moet zou zal worden wordt geen meer al wel zo wat wie hoe waar toch even graag
  `),
  groups: {
    me: words("mij me ons @"),
    my: words("mijn m'n onze ons dit deze het de volgende onderstaand onderstaande die"),
    own: words("mijn m'n onze ons dit deze"),
    address: words(`
      adres emailadres mailadres e email mail adressen gegevens naam info contactgegevens mailbox account inschrijving
    `),
    self: words("bedrijf firma zaak kantoor praktijk organisatie vereniging school winkel stichting"),
    list: words(`
      lijst lijsten maillijst maillijsten mailinglijst mailinglijsten mailinglist verzendlijst verzendlijsten
      adreslijst adressenlijst nieuwsbrief nieuwsbrieven bestand bestanden adressenbestand mailbestand databank
      databases database databestand systeem systemen mailing mailings distributielijst mail mails email emails reclame
      administratie adressenbestanden verzendbestand klantenbestand lijstje updates aanbiedingen berichten verzending
      marketinglijst klantenlijst mailgroep mailverkeer
    `),
    mail: words(`
      mail mails mailtje mailtjes email emails emailtjes e nieuwsbrief nieuwsbrieven reclame reclames reclamemail
      reclamemails bericht berichten berichtjes spam post aanbiedingen aanbieding mailing mailings advertenties folder
      folders troep rommel onzin zooi meuk updates marketing commercie dit deze die ze brieven promoties acties
      marketingmails spamberichten correspondentie communicatie rotzooi junk
    `),
    remove: words(`
      verwijder verwijderen verwijdert verwijdere schrap schrappen schrapt wis wissen wist haal halen haalt gooi gooien
      gooit delete deleten deletet neem nemen streep strepen mik flikker knikker sodemieter pleur kieper doe zet veeg
      laat weghalen afhalen
    `),
    removed: words(`
      verwijderd verwijderen verwijdert geschrapt schrappen gewist wissen gehaald halen weggehaald weghalen afgehaald
      afhalen uitgeschreven uitschrijven afgemeld afmelden verwijdering gooien gegooid gooi deleten gedeletet uithalen
      uitgehaald nemen genomen haal verwijder schrap eruit eraf uit af
    `),
    off: words("uitschrijven uitgeschreven afmelden afgemeld uitschrijft uitschrijf"),
    want: words(
      "wil willen wens wensen wilt wou wilde hoef hoeven hoeft zou zouden verzoek vraag stel prijs",
    ),
    get: words("ontvangen krijgen hebben ontvang krijg zien lezen binnenkrijgen ontvangt krijgt kreeg"),
    send: words(`
      stuur sturen stuurt mail mailen mailt zend zenden zendt schrijf schrijven schrijft verstuur versturen verstuurt
      email emailen emailt toesturen toe opsturen
    `),
    sending: words(`
      sturen mailen zenden schrijven versturen toesturen toezenden emailen spammen lastigvallen bestoken benaderen
      contacteren lastig bellen mailtjes
    `),
    bother: words(
      "benader benaderen benadert contacteer contacteren contacteert lastigvallen val vallen bel bellen stalk stalken",
    ),
    stop: words("stop stoppen stopt hou houd houden staak staken kap kappen schei"),
  },
  optOut: [
    // uitschrijven, afmelden
    "schrijf|schrijft|meld|meldt|meldde {me} ** uit|af",
    "schrijf|schrijft|meld|meldt {own} ** {address} ** uit|af",
    "schrijf|schrijft|meld|meldt @ ** uit|af",
    "ik|we|wij ** schrijf|schrijven|meld|melden {me} ** uit|af",
    "{me} ** {off}",
    "{own} ** {address} ** {off}",
    "{own} {self} ** {off}",
    "@ ** {off}",
    "graag|gelieve|verzoek|aub|svp|alstublieft|alsjeblieft|hierbij|wil|willen * {off}",
    "{off} graag|aub|svp|alstublieft|alsjeblieft",
    "{off} voor|van|uit|bij ** {list}",
    "uitschrijving|afmelding|verwijdering ** {list}|{address}",
    "graag|verzoek ** uitschrijving|afmelding|verwijdering",
    "zeg|zeggen|opzeggen|opgezegd|annuleer|annuleren|beeindig|beeindigen|stopzetten ** nieuwsbrief|nieuwsbrieven|mailing|mailings",
    "nieuwsbrief|nieuwsbrieven|mailing|mailings|mails ** opzeggen|annuleren|beeindigen|stopzetten|stoppen|opgezegd|stopgezet",
    "zet ** nieuwsbrief|mailing|mails|mail ** stop",
    // verwijderen, van de lijst halen
    "{remove} {me} ** uit|van|af|eraf|eruit|weg|vanaf",
    "{remove} {me} uit|van|af ** {list} af|weg|uit?",
    "verwijder|schrap|wis|delete|verwijderen|schrappen {me}",
    "{remove} {own} ** {address} ** uit|van|af|eraf|eruit|weg ** {list}? af|weg|uit?",
    "verwijder|schrap|wis|verwijderen|schrappen|wissen|delete {my} ** {address}",
    "{remove} {own} {self} ** uit|van|af|eraf",
    "{remove} @ ** uit|van|af|eraf|eruit|weg",
    "verwijder|schrap|wis|delete|verwijderen|schrappen|wissen @",
    "{me} ** uit|van|vanaf ** {list} ** {removed}",
    "{me} ** {removed} uit|van|af ** {list} af|weg|uit?",
    "{me} eraf|eruit|ervan|eraf|weg halen|gooien|schrappen|wissen",
    "{me} * eraf|eruit|ervan|er halen|gooien|schrappen|wissen|af|uit|afhalen|uithalen",
    "{me} er ** afhalen|uithalen|af|uit",
    "{me} verwijderen|schrappen|wissen|weghalen",
    "{own} ** {address} ** uit|van|bij ** {list} ** {removed}",
    "{own} ** {address} ** {removed} ** uit|van|bij ** {list}",
    "{own} ** {address} verwijderen|schrappen|wissen|weghalen|verwijderd",
    "{my} ** {address} eruit|eraf|weg",
    "@ ** uit|van ** {list} ** {removed}",
    "@ verwijderen|schrappen|wissen|weghalen|eruit|eraf",
    "adres|mailadres|emailadres eruit|eraf|weg|verwijderen|schrappen|wissen",
    "uit|van ** lijst|lijsten|bestand|database|mailinglijst|verzendlijst|nieuwsbrief|systeem {removed}",
    "{want} ** uit|van ** {list} af|uit|weg|verwijderd|geschrapt|gehaald",
    "{want} ** van|uit ** lijst|lijsten|bestand|mailinglijst|nieuwsbrief|verzendlijst",
    "{want} hier * af|vanaf|uit",
    "{want} eraf|eruit",
    "zet|doe|zetten|plaats {me} ** zwarte|blokkeerlijst|uitsluitlijst|blacklist",
    "blokkeer {own} ** {address}",
    "haal|halen ** uit ** {list}",
    "niet langer|meer ** op|in uw|jullie|de|je ** lijst|lijsten|bestand|mailinglijst|verzendlijst staan|voorkomen",
    // geen mail meer
    "geen ** {mail} meer",
    "geen enkele ** {mail}",
    "streep {me} ** door",
    "geen {mail} van jullie|u|je",
    "niets|niks|nooit ** meer ** van jullie|u|je|jou|hen",
    "{want} niets|niks|nooit ** meer ** {get}|horen|weten",
    "{want} ** niet|nooit meer|langer ** {get}|{mail}|benaderd|gemaild|gecontacteerd|lastiggevallen",
    "{want} ** geen ** {mail} ** {get}|van|hebben|meer|toegestuurd",
    "{want} ** {mail} ** niet|nooit meer|langer",
    "{get} liever|graag|hierbij geen ** {mail} meer",
    "hoef|hoeven|hoeft ** {mail} niet",
    "niet meer|langer {send}|{bother}",
    "niet langer ** {send}|{bother}",
    "{send}|{bother} {me} ** niet|nooit|niks|niets meer|langer",
    "{send}|{bother} {me} ** geen ** {mail} meer?",
    "{send} ** geen ** {mail} meer?",
    "{me} ** niet|nooit meer|langer te? {send}|{bother}",
    "{me} ** geen ** {mail} meer? te? {send}",
    "{me} niet te? {send}|{bother}",
    "val|vallen {me} ** niet meer|langer lastig",
    // ophouden
    "{stop} ** met ** {sending}|{mail}",
    "{stop} * mij|me|ons ** te {sending}",
    "{stop} ermee|hiermee|daarmee",
    "hou|houd|houden|hou|schei ** op|uit ** {sending}|{mail}",
    "hou|houd|schei|kap ** daarmee|hiermee|ermee|nou op|uit?",
    "stop|stoppen ** {mail}",
    "zet|zetten ** {mail}|verzending|verzendingen|toezending ** stop",
    "flikker|rot|donder|hoepel|sodemieter|lazer op ** {mail}",
    "streep|streept|strepen ** {me} ** door",
    "laat|laten {me} ** met|in? rust",
    "genoeg van ** {mail}",
    "zat|beu|moe ** {mail} ** stop|uit|af",
    "laatste {mail} ** {get}|sturen|ontvang|krijg",
    // toestemming, bezwaar
    "trek|trekken|intrekken|herroep ** toestemming ** in?",
    "toestemming ** ingetrokken|intrekken",
    "bezwaar ** {mail}|direct|marketing|gebruik",
    "geen prijs ** op ** {mail}",
    "stel|stellen ** geen prijs|belang ** {mail}",
    "geen|niet belangstelling|interesse|geinteresseerd ** in ** {mail}",
    "zie|zien ** af van ** {mail}",
    "unsubscribe {me}",
    "graag|aub|svp unsubscribe|unsubscriben",
    // al gevraagd
    "al|reeds|meermaals|herhaaldelijk|keer ** afgemeld|uitgeschreven|gevraagd|verzocht ** nog|steeds|toch|weer|maar|blijf|blijven|opnieuw",
    "afgemeld|uitgeschreven ** en|maar|toch ** nog|steeds|weer|blijf|blijven|opnieuw|nog",
    "ondanks ** afmelding|uitschrijving|afmelden|uitschrijven|verzoek|verzoeken",
    "hoe|hoeveel vaak|keer ** afmelden|uitschrijven|zeggen|vragen",
  ],
  optOutAlone: [
    "uitschrijven|uitschrijving|afmelden|afmelding|uitgeschreven|afgemeld|verwijderen|verwijder|verwijdering|schrappen|stop|stoppen|unsubscribe|opzeggen|uitschrijf|afmeld|uitschrijve",
    "nieuwsbrief|mailing|mails uitschrijven|afmelden|opzeggen|stoppen|stop|stopzetten|annuleren|verwijderen",
    "uitschrijven|afmelden|opzeggen|stop nieuwsbrief|mailing|mailinglijst|mails|mail|reclame|spam",
    "stop ermee|hiermee|daarmee|mail|mails|mailen|spam|met",
    "geen mail|mails|nieuwsbrief|nieuwsbrieven|reclame|spam|post",
    "hou|houd op",
    "niet meer",
    "genoeg",
    "weg ermee",
    "adres verwijderen|schrappen|wissen",
    "verzoek tot|om uitschrijving|verwijdering|afmelding|verwijderen",
  ],
  optOutMaybe: [
    "hoe|waar ** uitschrijven|afmelden|opzeggen|uitschrijf|afmeld|vanaf|af",
    "uitschrijven|afmelden|afmeldlink|uitschrijflink|afmeldknop|uitschrijfknop|link ** niet|lukt|stuk|kapot|defect|foutmelding|geen",
    "geen ** afmeldlink|uitschrijflink|afmeldmogelijkheid|afmeldknop",
    "geen|niet interesse|belangstelling|geinteresseerd",
    "nee bedankt|dank|dankje",
    "uitschrijven|afmelden|uitschrijving|afmelding|uitgeschreven|afgemeld",
    "{remove} ** uit|van|af ** {list}",
    "{remove} {own} {address}",
    "verkeerde|verkeerd persoon|adres|mailadres|geadresseerde",
    "werkt|werk ** niet meer ** hier|bij",
    "overleden",
    "zat|beu|genoeg ** {mail}",
    "te veel|teveel {mail}",
    "niet meer ** {mail}",
    "{stop} ** {mail}",
  ],
  complaint: [
    "dit|dat|deze|het|die is|zijn|lijkt ** spam|ongewenst|ongewenste|ongevraagd|ongevraagde|phishing|oplichting|oplichterij|illegaal|reclame|fraude",
    "ongewenste|ongevraagde|ongewenst|ongevraagd|ongevraagd ** mail|mails|email|emails|reclame|berichten|bericht|nieuwsbrief|nieuwsbrieven|post|spam|aanbiedingen|marketing|commerciele|toegestuurd|benaderd",
    "spam melden|melding|van|ontvangen|verstuurd|verstuurt|via|klacht|gestuurd|afkomstig|die|meldingen",
    "melding|klacht|aangifte|melden|meld ** spam|misbruik|mail|phishing|reclame|afzender|ongewenste",
    "stuurt|sturen|krijg|krijgen|ontvang|ontvangen|verstuurt|versturen|verzendt ** spam|spammail|phishing|ongevraagde|ongewenste|ongevraagd",
    "klacht|klagen|klaag|beklag ** over|tegen",
    "spammer|spammers|spammen|gespamd|spamt|dichtgespamd",
    "nooit|niet|nergens|geen ** aangemeld|ingeschreven|toestemming|gevraagd|geabonneerd|opgegeven|akkoord|verzocht|besteld|abonnement|aangevraagd|toegestemd|inschrijving|gewild",
    "zonder ** toestemming|akkoord|medeweten|vragen|goedkeuring|instemming",
    "hoe|waar ** komen|kom|komt|hebben|heb|heeft|halen|haalt|kregen ** adres|mailadres|emailadres|gegevens|naam",
    "adres|mailadres|emailadres|adressen|gegevens ** gekocht|gestolen|verkocht|doorverkocht|verkregen|gekregen|gejat",
    "in strijd|overtreding|overtreedt|schending ** wet|avg|telecommunicatiewet|regels|voorwaarden",
    "nooit ** gehoord|zaken|klant|iets gekocht|contact",
    "ken|kennen ** bedrijf|afzender|jullie|u|firma niet",
    "afzender|bedrijf|firma|iemand|ze|winkel ** mailt|stuurt|spamt|mailen ** via|terwijl|zonder|ongevraagd|dagelijks|wekelijks",
    "nooit ** om gevraagd",
    "blijft|blijven ** sturen|mailen|spammen|lastigvallen|bestoken|bombarderen",
    "bestookt|bestoken|gebombardeerd|bombarderen|lastiggevallen|overspoeld|lastig",
    "klant|klanten|gebruiker|afzender van u|jullie|uw ** spam|ongevraagd|ongevraagde|ongewenste|reclame|spamt",
    "uw|jullie klant|klanten|servers|server|netwerk|platform ** spam|ongevraagd|ongevraagde|ongewenste|phishing|misbruik",
    "doet|doen|geeft|geven zich voor als|voor",
    "al|reeds|meermaals|herhaaldelijk|keer ** afgemeld|uitgeschreven|gevraagd|verzocht ** nog|steeds|toch|weer|maar|blijf|blijven|opnieuw",
    "afgemeld|uitgeschreven ** en|maar|toch ** nog|steeds|weer|blijf|blijven|opnieuw|nog",
    "ondanks ** afmelding|uitschrijving|afmelden|uitschrijven|verzoek|verzoeken",
  ],
  cancellation: [
    "zeg|zeggen|opzeggen|opgezegd|beeindig|beeindigen|beeindigd|stopzetten|annuleer|annuleren|opzegging ** abonnement|contract|lidmaatschap|account|overeenkomst|pakket|proefperiode|licentie",
    "abonnement|contract|lidmaatschap|account|overeenkomst|pakket|proefperiode|licentie ** opzeggen|op|beeindigd|beeindigen|sluiten|stopzetten|annuleren|verwijderen|opheffen|opgezegd|opzegging|afsluiten|wissen",
    "account|profiel ** sluiten|verwijderen|opheffen|deactiveren|verwijderd|wissen|afsluiten",
    "sluit|verwijder|deactiveer|hef mijn|ons|onze|het account|profiel",
    "niet verlengen|verlengd",
  ],
  legal: [
    "artikel|art 15|16|17|18|20|21|77|7",
    "grond|beroep|krachtens|ingevolge|conform|volgens ** avg|gdpr|uavg|wet",
    "avg|gdpr verzoek|inzageverzoek|verwijderverzoek|verwijderingsverzoek",
    "inzageverzoek|verwijderverzoek|inzagerecht|vergetelheid",
    "inzage ** gegevens|persoonsgegevens|data",
    "recht op|om ** vergetelheid|inzage|gegevenswissing|vergeten|bezwaar|verwijdering",
    "al|alle ** gegevens|persoonsgegevens ** wissen|verwijderen|vernietigen|verwijdert|gewist|verwijderd",
    "wissen|verwijderen|verwijdering|wis|verwijder ** al|alle ** gegevens|persoonsgegevens|data",
    "welke ** gegevens|persoonsgegevens ** heeft|hebben|bewaart|verwerkt|bewaren|verwerken",
    "persoonsgegevens ** verwerkt|verwerken|bewaard|verwijderen|wissen|opvragen",
    "autoriteit persoonsgegevens",
    "gegevensbeschermingsautoriteit|functionaris",
    "advocaat|advocaten|advocatenkantoor|jurist|juridisch|juridische|raadsman|gemachtigde",
    "rechtszaak|rechter|dagvaarding|dagvaarden|sommatie|sommeer|sommeren|kort geding|procedure",
    "namens|client ** client|clienten|clientes|clienten",
    "auteursrecht~|merkrecht~|merkinbreuk|inbreuk",
    "schadevergoeding|schadeclaim|ingebrekestelling",
    "bewijs ** toestemming",
  ],
  forOther: [
    "overleden|wijlen ** man|vrouw|vader|moeder|echtgenoot|echtgenote|zoon|dochter|partner|broer|zus|opa|oma",
    "mijn|m'n|onze|ons|zijn|haar|de|van man|vrouw|vader|moeder|echtgenoot|echtgenote|zoon|dochter|partner|broer|zus|zusje|broertje|opa|oma|collega|collega's|baas|werknemer|medewerker|medewerkster|kind|kinderen|vriend|vriendin|voorganger|directeur|manager|assistent|leerling|ouders|vriendin",
    "is|zijn overleden|gestorven",
    "hem|haar|hun|hen|diens ** {send}|{bother}|verwijderen|uitschrijven|afmelden|{mail}",
    "{send}|{bother}|verwijder|schrijf|haal|meld hem|haar|hen|hun",
    "werkt|werken|werkzaam ** niet meer|langer",
    "niet meer|langer ** werkzaam|werkt|dienst",
    "uit dienst",
    "met pensioen",
    "vertrokken|ontslagen",
    "voormalig|voormalige|ex collega|medewerker|werknemer",
    "oude|vorige|andere|tweede|vroegere|zakelijke adres|mailadres|emailadres|e|mail|account|email",
    "ander adres|mailadres|emailadres",
    "namens",
  ],
  stay: [
    "niet|nooit ** uitschrijven|afmelden|verwijderen|schrappen|uitgeschreven|afgemeld|verwijderd|uit|af",
    "{remove} {me} ** niet",
    "schrijf|meld {me} ** niet",
    "per ongeluk|abuis|vergissing ** uitgeschreven|afgemeld|verwijderd|uit|af|geklikt",
    "uitgeschreven|afgemeld|verwijderd ** per|ongeluk|abuis|vergissing",
    "waarom|hoezo ** uitgeschreven|verwijderd|afgemeld|geschrapt|krijg|ontvang",
    "weer|opnieuw|terug ** toevoegen|inschrijven|aanmelden|op|toe|ingeschreven|aangemeld",
    "toevoegen|inschrijven|aanmelden|toe|zet|zetten ** weer|opnieuw|terug",
    "voeg|zet|meld|schrijf {me} ** toe|op|aan|in",
    "blijf|blijven|blijft ** sturen|ontvangen|krijgen|mailen|doorgaan|lezen|ingeschreven|op|abonnee",
    "wil|willen|zou ** graag|blijven|wel|weer ** ontvangen|ontvang|krijgen|blijven|houden|lezen",
    "nog steeds|graag ** ontvangen|krijgen",
    "geen|niet mail|mails|nieuwsbrief|niets|meer|niks ** gekregen|ontvangen|binnen",
    "ontvang|krijg ** nieuwsbrief|mails|mail niet|geen meer",
    "niet de bedoeling",
    "bent|zijn|ben|heeft|hebben ** uitgeschreven|verwijderd|afgemeld ** terwijl|zonder|waarom",
  ],
  fewer: [
    "minder ** mail|mails|mailtjes|vaak|berichten|nieuwsbrieven|e",
    "te|wat|beetje veel|vaak",
    "teveel",
    "een|eens|keer|eenmaal|1 keer|maal|x ** per|in ** week|maand|dag",
    "per week|maand ** genoeg|voldoende",
    "alleen|enkel|uitsluitend ** maandelijks|wekelijks|nog|belangrijke|de|facturen|nieuws",
    "maar ** wel|blijf|houden ** ontvangen|nieuwsbrief|facturen|andere|die",
    "behalve|wel ** facturen|bestelbevestigingen|andere",
    "pauze|pauzeren|pauzeer|tijdelijk|stilzetten|opschorten",
    "een tijdje|paar",
    "tot|na|tijdens ** vakantie|september|zomer|januari|bericht|nieuwe",
    "frequentie",
  ],
  changeOfAddress: [
    "nieuw|nieuwe ** adres|mailadres|emailadres|e|mail|email",
    "adres|mailadres|emailadres|e|mail ** gewijzigd|veranderd|wijzigen|veranderen|aanpassen|aangepast|wijziging|verandering",
    "wijzig|verander|pas|gebruik|stuur ** adres|mailadres|emailadres|@ aan|voortaan|in?",
    "adreswijziging|voortaan",
    "vanaf nu",
  ],
  asSender: [
    "klant|ontvanger|abonnee|lid|relatie belt|mailt|reageert|zegt|schrijft|vraagt|wil",
    "hoe|waar ** zien ** wie|afgemeld|uitgeschreven",
    "na|voor|laatste|vorige onze|laatste|vorige * mailing|campagne|nieuwsbrief|verzending",
    "hoe ** zet|krijg ** hem|haar|hen|iemand|contact|klant",
    "onze|mijn|m'n|ons * abonnees|abonnee|ontvangers|ontvanger|klanten|klant|contacten|contactpersonen|leden|gebruikers|lezers|campagne|campagnes|lijst|lijsten|nieuwsbrief|mailing|mailings|domein|account|formulier|template|donateurs|relaties|verzending",
    "abonnees|ontvangers|klanten|contacten|leden|gebruikers|mensen|iedereen|iemand ** uitschrijven|afmelden|uitgeschreven|afgemeld|uitschrijft|afmeldt|schrijven|melden|af",
    "abonnee|ontvanger|klant|contact|lid|relatie ** antwoordde|antwoordt|schrijft|schreef|zegt|vraagt|vroeg|zei|wil|klaagt|meldt",
    "uitschrijfpagina|afmeldpagina|afmeldpercentage|footer|editor|sjabloon|template|api|smtp|dkim|spf|dmarc|webhook|plugin|koppeling|bounces|openratio|segment",
    "contact|contacten|abonnee|abonnees|ontvanger|ontvangers ** verwijderen|verwijder|importeren|exporteren|uitschrijven|toevoegen",
    "hoe ** verwijder|verwijderen|schrijf|uitschrijven ** iemand|contact|abonnee|klant|mensen|contacten|ontvanger",
    "sollicitatie|solliciteren|solliciteer|vacature|stage|onderzoek|scriptie|offerte",
    "percentage|aantal ** afmeldingen|uitschrijvingen",
    "afmeldingen|uitschrijvingen",
  ],
  otherSenses: [
    "wie zich|er ** afgemeld|uitgeschreven|afmeldt|uitschrijft",
    "spam map|folder|filter|filters|box|score|test|trap",
    "spamfilter|spammap|spambox|spamfolder|spamscore|spamfilters",
    "in|als|naar ** spam|ongewenste",
    "stopt|stop|stoppen|halte|stapt ** bus|trein|daar|halte|onderweg|even|tussenstop|hier",
    "afmelden|afgemeld|meld ** vergadering|bijeenkomst|cursus|feest|school|ziek|etentje|training|les|evenement|webinar",
    "uitschrijven|uitgeschreven|schrijf ** factuur|recept|gemeente|kvk|cheque|wedstrijd|bon|aanbesteding|school|prijsvraag",
    "verwijder|verwijderen|haal|schrap ** logo|afbeelding|foto|alinea|regel|tekst|woord|bestand|plaatje|bijlage|punt|knop|zin|artikel|product",
    "om|wilt * uit|af te schrijven|melden ** klik|klikken|ga|stuur",
    "klik|klikken ** uit|af|afmelden|uitschrijven",
    "bedankt|dank|fijn|blij ** verwijderen|uitschrijven|verwijderd|uitgeschreven|afmelden|afgemeld",
    "factuur|bestelling|offerte ** stuur|sturen|niet",
    "geen mail|mails|nieuwsbrief gekregen|ontvangen|binnen",
  ],
  question: [
    "hoe|wat|waarom|wanneer|waar|wie|welke|hoeveel|waarvoor",
    "kan|kunnen|kunt|mag|is|zijn|heeft|hebben|moet|gaat|doet|werkt|klopt|wordt",
    "vraag|vraagje|vragen",
  ],
  praise: [
    "bedankt|dank|dankjewel|dankuwel",
    "leuk|leuke|goed|goede|mooi|mooie|geweldig|geweldige|prima|fijn|fijne|top|interessant|interessante|super nieuwsbrief|mail|artikel|tip|tips|stuk|werk|initiatief|bericht|aanbieding",
    "ga|gaan zo door",
    "complimenten|gefeliciteerd",
  ],
  sarcasm: [
    "heerlijk|fijn|leuk|geweldig|bedankt|gezellig|dank|precies|altijd|super ** spam|rommel|troep|reclame|nog|meer",
    "net|precies|juist wat|waar ** nodig|wachten|wilde|zat",
    "stuur|stuurt vooral|gerust|gezellig nog meer",
    "ja ja|hoor|tuurlijk",
  ],
  footer: [
    "u|je|jij ontvangt|krijgt|ontving deze|dit|onze ** omdat",
    "klik|klikken|ga ** uit|af|uitschrijven|afmelden|uitschrijflink|hier|afmeldlink",
    "wilt|wil u|je ** geen|niet|meer ** ontvangen ** klik|ga|meld|schrijf|klikken",
    "bekijk|lees ** browser|online|webversie",
    "algemene voorwaarden",
    "privacybeleid|privacyverklaring|disclaimer|voorkeuren",
    "alle rechten voorbehouden",
  ],
  reachAll: [
    "al|alle uw|jullie|je|de|onze? * lijsten|mailinglijsten|nieuwsbrieven|mails|mailings|bestanden|reclame|berichten|verzendlijsten",
    "geen enkele",
    "niets|niks ** van|meer",
    "alles|overal|nooit",
  ],
  reachSender: [
    "deze|dit|die|uw|jullie|je * lijst|nieuwsbrief|mailing|mailinglijst|verzendlijst|bedrijf|afzender|mails|bestand",
    "de nieuwsbrief|verzendlijst|mailinglijst|lijst",
  ],
  self: words("mij me ons"),
  matters: words(`
    factuur~ facturen contract~ overeenkomst~ pakket~ lever~ bestelling~ product~ artikel~ domein~ terugbetaling~ wachtwoord~ betaling~ garantie~ boeking~ afspraak~ reservering~ tarief~ prijs~ geld
  `),
  negations: words("niet nooit geen noch nimmer zonder niks niets nergens"),
  negatesAfter: true,
  conditions: words(
    "als indien wanneer tenzij mits of misschien wellicht overweeg overwegen mocht eventueel denk bijna anders straks",
  ),
  politeConditions: [
    "als|indien het mogelijk|kan|niet|u|je|even",
    "indien|als mogelijk|dat kan|kan",
    "als u|je|jullie ** wilt|wil|kunt|kan|blieft|belieft|zou|vriendelijk|goed",
    "fijn|dankbaar|prettig|prijs|leuk ** als|indien",
    "anders ** ik|we|wij|ga|stap|doe|volgt|meld",
    "kunt|kun|kunnen|wilt|willen|zou ** of",
  ],
  politeRequests: [
    "kunt|kun|kan|kunnen|wilt|wil|willen|zou|zouden|mag|mogen u|je|jullie|iemand|ik|we",
    "alstublieft|alsjeblieft|aub|svp|graag|gelieve|verzoek",
    "is|zou het|dat mogelijk",
  ],
  threats: [
    "anders|of ** ik|we|wij|volgt|ga|stap|dien|schakel|doe|meld|klacht|aangifte|acm|advocaat",
    "stap|stappen|ga|gaan ** naar ** acm|advocaat|politie|rechter|autoriteit",
  ],
  others: words(`
    hij zij klanten klant abonnees abonnee ontvangers ontvanger mensen iemand iedereen leden lid contacten gebruikers
    gebruiker lezers zegt zei schrijft schreef vraagt vroeg antwoordde antwoordt relaties cliënt
  `),
  conjunctions: words("en maar of want dus omdat terwijl zodat daarom echter doch"),
  continuations: words(`
    aub svp alstublieft alsjeblieft graag meer nu direct meteen onmiddellijk zo snel spoedig per te voor van uit op bij in aan met
    halen verwijderen schrappen wissen uitschrijven afmelden sturen mailen ontvangen krijgen hebben worden toe af weg eruit
    eraf voortaan verder nog definitief permanent hier dank bedankt maar hoor even toch die dat wat zonder als indien lijst
    zijn wordt is heb wil op langer ooit zelf e mail mails email via naar stop s maar adres zeg eens a
  `),
  polite: words(`
    alstublieft alsjeblieft aub svp graag gelieve bedankt dank dankjewel dankuwel u je jullie hallo hoi hi hey dag beste geachte
    heer mevrouw meneer heren dames goedemorgen goedemiddag goedenavond goedendag groet groeten groetjes gr mvg met vriendelijke
    hartelijke hoogachtend bij voorbaat alvast mij me ons nu direct onmiddellijk meteen team redactie lezer van deze dit uw de
    vriendelijk vriendelijkst verzoek svp ja ok oke en ajb b d v vr fijne dankje lijst nieuwsbrief mail mails verstuurd
    verzonden vanaf mijn iphone ipad android wel even spoed beste collega's klantenservice
  `),
  addressNouns: words("adres mailadres emailadres adressen mail email e account mailbox"),
  senderPrepositions: words("van door via afzender"),
  genitives: [],
  mailNouns: words("mail mails email emails nieuwsbrief nieuwsbrieven spam reclame berichten mailing"),
};
