import { forms, type IntentLanguage, words } from "./language.ts";

export const de: IntentLanguage = {
  language: "de",
  spellings: [{ ä: "ae", ö: "oe", ü: "ue" }],
  common: words(`
    der die das und in zu den nicht von sie ist des sich mit dem dass er es ein ich auf so eine auch als an
    nach wie im für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen welche sind
    oder zur um haben einer mir mich über ihm diese einem ihr uns da zum kann doch vor dieser mein ihre
    ihrem ihren bitte habe bin hab euch eure eurem ned nix
  `),
  groups: {
    me: words("mich uns @"),
    mir: words("mir uns @"),
    my: words(`
      mein meine meinen meiner meinem unser unsere unseren unserer unserem diese diesen dieser folgende
      folgenden obige obigen
    `),
    address: words(`
      adresse adressen mailadresse mailadressen emailadresse emailadressen mailanschrift emailanschrift
      mail email emails e daten kontaktdaten kontakt name namen postfach mailkonto
    `),
    list: words(`
      mailing-list mailing-liste verteiler~ liste listen mailingliste~ mailliste~ emailliste~ newsletter~ mailing~ adressliste~
      adressdatei~ adressdatenbank~ adressbestand~ adressbuch adressverteiler~ datenbank~ datei dateien
      kartei karteien bestand~ datenbestand~ kundenkartei kundendatei kundenliste system systemen versand versandliste~
      mailverteiler~ emailverteiler~ werbeverteiler~ werbeliste~ rundmail~ rundbrief~ infomail~ infobrief~
      abonnentenliste~ empfängerliste~ empfängerkreis mails emails werbung
    `),
    mail: words(`
      mails mail emails email newsletter~ werbung werbe~ nachrichten nachricht mailing~ spam~ zusendung~
      infos infomail~ infopost informationen angebote angeboten post rundmail~ rundschreiben
      rundbrief~ massenmail~ mist müll schrott kram zeug zeugs dreck scheiß~ blödsinn reklame
      sendungen kontaktaufnahme~ prospekte benachrichtigungen kommunikation e zuschriften belästigung~
      mailerei promotion~ promo~
    `),
    /** What stands between "keine" and the mail. */
    of: words(`
      weiter~ ihr~ eure~ deine~ dies~ solch~ blöd~ doof~ dämlich~ nervig~ lästig~ derartig~ unerwünscht~
      unverlangt~ werblich~ kommerziell~ ungebeten~ elektronisch~ einzig~ von der des den verdammt~ scheiß~
      täglich~ wöchentlich~ neue~ sonstig~ irgendwelch~ künftig~ zukünftig~ e s interne andere~ tollen
      überflüssig~ sinnlos~ ständig~ bescheuert~
    `),
    source: words("aus von vom bei ausm"),
    no: words("keine keinen kein keinerlei keiner ka koa"),
    nothing: words("nichts nix nie niemals"),
    more: words("mehr wieder weiter nochmal nochmals länger"),
    /** Puts somebody out of a place that is named beside it. */
    strike: words(`
      lösch~ entfern~ streich~ tilg~ nehm~ nimm nehmt nimmst werf~ werft wirf schmeiß~ trag~ kick~ kegel~
      hol~ holt schmeisst kratz~ haut hau
    `),
    /** Ends it without saying where: "löschen Sie mich". */
    erase: words("lösch~ entfern~ streich~ tilg~ sperr~ blockier~ blockt blocken"),
    /** The same at the end of a clause. */
    erased: words(`
      löschen lösche löscht löschst löschten entfernen entfernt entfernst entfernten streichen streicht
      streichst tilgen austragen austragt austrägst auszutragen abmelden abmeldet abmeldest abmelds
      abzumelden rausnehmen rausnehmt rausnimmst rausnehmts rauszunehmen herausnehmen herausnehmt
      herauszunehmen rauswerfen rauszuwerfen rausschmeißen rausschmeißt rauslöschen rausstreichen
      rauskicken rauszukicken herauslöschen herausstreichen runternehmen herunternehmen sperren blockieren
      deabonnieren entabonnieren auslisten
    `),
    /** The same where the source stands before it. */
    taken: words("nehmen nehmt nimmst nähmen nimmt werfen werft wirfst schmeißen schmeißt kicken holen holt"),
    struck: words(`
      gelöscht entfernt gestrichen getilgt genommen ausgetragen abgemeldet rausgenommen herausgenommen
      rausgeworfen gesperrt
      ausgeschlossen ausgenommen herausgestrichen rausgestrichen befreit
    `),
    off: words(`
      unsubscriben abmelen abmeden abestellen abmelde abbestelen unsubscribed
      abmelden abzumelden austragen auszutragen abbestellen abzubestellen deabonnieren entabonnieren
      austreten aussteigen auszusteigen rausgehen
    `),
    erasure: words("löschung abmeldung austragung abbestellung entfernung streichung sperrung abbestellung"),
    newsletter: words("newsletter newsletters newsletterabo mailing mailings werbemails rundmails rundbrief"),
    /** Mail that comes again and again. */
    letters: words(`
      newsletter~ mailing~ mails emails werbung werbe~ rundmail~ rundbrief~ rundschreiben infomail~
      zusendungen benachrichtigungen
    `),
    want: words(`
      möchte möchten möcht will wollen wünsche wünschen würde wünscht würden hätte brauche brauchen bitte
      bitten verlange ersuche fordere wollte mag darf
    `),
    get: words(`
      erhalten bekommen haben empfangen kriegen lesen sehen beziehen bekomme erhalte kriege zugesandt
      zugeschickt geschickt zugesendet zugestellt gesendet
    `),
    send: words(`
      senden sendet sende schicken schickt schick schickts zusenden zuschicken schreiben schreibt schreib
      schreibts mailen mailt zumailen übersenden übermitteln versenden verschicken
    `),
    bother: words(`
      schreiben schreibt schreib kontaktieren kontaktiert kontaktier anschreiben anmailen belästigen
      belästigt behelligen behelligt mailen mailt nerven nervt stören stört zumüllen bombardieren spammen
      zuspammen kontaktiere
    `),
    cease: words("einstellen stoppen unterlassen abbestellen abstellen unterbinden beenden stornieren"),
    filler: words(
      "händisch bitte doch endlich jetzt künftig zukünftig einfach mal bloß sofort gefälligst überhaupt von-hand manuell umgehend so bald wieder",
    ),
    unsubscribed: words(`
      abgemeldet abbestellt ausgetragen gekündigt gebeten widersprochen widerrufen aufgefordert geschrieben
      gesagt mitgeteilt gedrückt geklickt abgelehnt
    `),
    agreed: words(`
      angemeldet abonniert zugestimmt eingewilligt eingetragen registriert eingeschrieben autorisiert
      einwilligung zustimmung erteilt erlaubt genehmigt einverständnis
    `),
    ordered: words("bestellt angefordert gewünscht verlangt angefragt hinterlassen gewollt gebeten"),
    still: words("trotzdem weiterhin noch wieder immer dennoch weiter erneut gleichwohl nach"),
    goods: words(`
      ware waren paket pakete artikel produkt produkte rechnung bestellung lieferung dienstleistung muster
      ticket zimmer
    `),
  },
  optOut: [
    "erlaube|gestatte|gestatten|erlauben ** nicht länger|mehr mir|uns|mich ** {send}|{bother}|{mail}",
    "{my} * {address} bitte|doch|umgehend|sofort zu? {erased}",
    "könnt|koennt|können|kannst|würdet ihr|sie|du mich|uns ** rausnehmen|herausnehmen|rausschmeißen|rauswerfen|austragen",
    // Imperatives: "nehmt mich aus dem Verteiler", "meldets mich ab".
    "{strike} * {me} ** {source} ** {list} raus|heraus|runter|ab|aus?",
    "{strike} * {my} ** {address} ** {source} ** {list} raus|heraus|runter|ab?",
    "{strike} * {me} * raus|heraus|runter|weg|davon|draußen",
    "{strike} * {me} * da|dort|hier raus|weg|runter",
    "lass~ * {me} ** {source} ** {list} raus|draußen",
    "trag~ * {me} {filler}? {filler}? aus",
    "trag~ * {my} ** {address} {filler}? {filler}? aus",
    "{strike} * {my} * {address} * raus|heraus|runter|weg|aus|ab",
    "{erase} sie|ihr|du? bitte|doch|endlich|sofort|umgehend|jetzt|mal|einfach? {me} bitte|jetzt|endlich|sofort|umgehend?",
    "{erase} * {my} ** {address} adresse?",
    "{erase} sie? bitte? @",
    "{strike} sie? bitte? @ ** {source} ** {list}",
    "meld~ sie|ihr|du? bitte|doch|jetzt|endlich|sofort|umgehend? {me} bitte|jetzt|endlich|sofort|umgehend|wieder? ab",
    "meld~ * {me} ** {source} ** {list} ** ab",
    "meld~ * {my} ** {address} * ab",
    "auf ** sperrliste|blacklist|negativliste|robinsonliste|blockliste|blocklist setzen|nehmen|packen|aufnehmen|bitte",
    "setz~|pack~|nehm~|schreib~ ** {me}|{address} ** auf ** sperrliste|blacklist|negativliste|robinsonliste|blockliste|blocklist",
    "bestell~|kündig~ ** {newsletter} ** ab",
    "kündig~ ** newsletter|mailing|newsletterabo|rundmails|werbemails",
    // The verb at the end: "bitte mich aus der Liste nehmen", "dass meine Adresse gelöscht wird".
    "{me} ** {source} ** {list} zu? {erased}|{taken}",
    "{me} ** {source} ** {list} {struck} werden|wird",
    "{source} ** {list}|{mail} {struck} zu? werden",
    "{my} ** {address} ** {source} ** {list}|euch|ihnen zu? {erased}|{taken}",
    "{my} ** {address} ** {source} ** {list} {struck} werden|wird|zu",
    "{my} * {address} zu? {erased}",
    "bitte|hiermit|endlich|sofort|umgehend ** {me} ** {erased}",
    "bitte|hiermit|endlich|sofort|umgehend ** {my} ** {address} ** {erased}",
    "bitte|hiermit|sofort|dringend|umgehend {source} ** {list} zu? {erased}|{taken}",
    "{source} dem|der|ihrem|ihrer|eurem|eurer|allen|diesem|dieser|den ** {list} zu? {erased}|{taken} bitte?",
    "dass sie|ihr|du|man {me} * {erased}",
    "{my} * {address} ** {struck} werden|wird",
    "{want} ** {struck} werden",
    "@ ** {erased}",
    // Unsubscribing by name: "ich möchte mich abmelden", "Newsletter abbestellen bitte".
    "{want} ** {me}|{letters} ** {off}",
    "{want} {filler}? {filler}? {off}",
    "davon|hier|gerne|gern|da {off}",
    "bitte|hiermit|sofort|umgehend {filler}? {off}",
    "bitte|hiermit|sofort|umgehend ** {me}|{letters} ** {off}",
    "{off} bitte|danke|sofort|umgehend",
    "{me} ** {list} {off}",
    "{me} bitte|hiermit|sofort? {off}",
    "{off} sie mich|uns",
    "{list} bitte? abbestellen|abzubestellen|abbestelle|kündigen|stornieren|beenden|abmelden bitte?",
    "hiermit * melde|melden|bestelle|bestellen ** ab",
    "melde|melden {me} hiermit|somit|vom ** ab",
    "um|beantrage|verlange|fordere|wünsche|erbitte|ersuche|erwarte|veranlassen|veranlasst um|meine|die|eine|der|sofortige|umgehende|unverzügliche? {erasure} bitte?",
    "um|beantrage|verlange|fordere|wünsche|erbitte|ersuche|erwarte|veranlassen|veranlasst * {erasure} {my} ** {address}",
    "{erasure} {my} ** {address} ** {source} ** {list}",
    "{erasure} {source}|des ** {list}",
    "raus|weg|runter {source} ** {list}",
    "raus|weg|runter mit {my} ** {address} ** {source} ** {list}",
    "abmeld~|{off} * funktioniert|geht|klappt nicht *** machen|macht|mach sie|ihr? das|es",
    "unsubscribe mich|bitte",
    // No more of it: "keine Mails mehr", "ich will davon nichts mehr haben".
    "{no} {of}? {of}? {of}? {mail} mails|mail|mailings? mehr|wieder von?",
    "{no} weiter~|neuen|zukünftig~|künftig~ {of}? {of}? {mail} mails|mail? von?",
    "{want} ** {no} {of}? {of}? {of}? {mail} mails|mail|mailings? mehr|wieder? von?",
    "{want} ** {no} {of}? {of}? {of}? {mail} mails|mail? mehr? ** {get}",
    "{want} ** nichts|nix|nicht|ned|nich {more} ** {get}|kontaktiert|angeschrieben|hören|wissen|belästigt|angemailt|beliefert|teilnehmen|haben werden?",
    "{want} ** {mail} ** nicht|nich|ned {more} {get}?",
    "{want} ** nicht|nich|nie {more} ** {source} ** {list} stehen|sein|bleiben|geführt",
    "{want} ** nicht|nich|nie {more} ** {list} stehen|bleiben|geführt",
    "{want} ** {mail} nicht|nich|nie {more}",
    "{mail} ** nicht|nich|ned|nimmer {more} {get}? möchte|möchten|will|wollen|mag",
    "will|wollen|möchte|möchten|muss ** da|hier|dort|davon|endlich? raus|runter|weg",
    "{want} ** davon nichts|nix|nicht {more}?",
    "bitte|künftig|zukünftig {no} {of}? {of}? {of}? {mail} mails|mail? mehr? von?",
    "bitte|künftig|zukünftig {nothing} {more} von?",
    "{nothing} {more} von ihnen|euch|dir|diesem|dieser",
    "weg damit",
    "dass|damit ich|wir ** nichts|nix mehr ** {get}",
    "{no} {of}? {of}? {of}? {mail} mehr? zusenden|zuschicken|schicken|senden|zustellen|zukommen|übersenden lassen?",
    "brauch~|benötig~ ** {letters} nicht|nich|nimmer mehr?",
    "{no} interesse|bedarf|verwendung mehr? an|für|am|fürs|zum ** newsletter~|mails|emails|werbung|werbemails|mailing~|rundmails|zusendungen|rundbrief|infomails",
    // Stop sending: "schreibt mir nicht mehr", "hören Sie auf, mich anzumailen", "verschonen Sie mich".
    "{send} sie|ihr|du|s? {mir} ** {no} {of}? {of}? {of}? {mail} mails|mail? {more}? zu?",
    "{send} sie|ihr|du|s? {mir} {filler}? {filler}? {nothing} {more} zu?",
    "{send} sie|ihr|du|s? {mir} {filler}? {filler}? nicht|ned|nich {more} zu|an?",
    "{send} sie|ihr|du|s? {mir} ** {mail} ** nicht|ned|nich {more} zu?",
    "{send} sie|ihr|du? {filler}? {no} {of}? {of}? {of}? {mail} ** an {my} ** {address}",
    "{bother} sie|ihr|du|s? {mir}|mich ** nicht|nie|niemals|ned|nich {more} an|zu|damit?",
    "{want} ** mich ** {nothing}|nicht|ned|nich {more} ** {bother}",
    "{mir}|mich {filler}? {filler}? {nothing}|nicht|ned|nich {more} zu? {send}|{bother}",
    "{mir} ** {mail} ** nicht|ned|nich {more} zu? {send}",
    "{mir} {filler}? {no} {of}? {of}? {of}? {mail} ** {send}",
    "mich ** nicht {more} anzuschreiben|anzumailen|zuzuspammen",
    "{nothing}|nicht {more} zusenden|zuschicken|schicken|senden|schreiben|kontaktieren|anschreiben|mailen|anmailen|zumailen|belästigen",
    "hör~ sie|ihr|du? ** auf * {mir}|mich {filler}? {filler}? zu? {send}|{bother}|anzuschreiben|zuzumüllen|anzumailen|zuzuspammen",
    "hör~ sie|ihr|du? ** auf damit|bitte|jetzt? {mir} ** {mail} zu {send}",
    "hör~ sie|ihr|du? ** auf * mit ** {mail}",
    "hör~ sie|ihr|du? ** auf * {mail} zu {send}",
    "hör~ sie|ihr|du? ** auf zu spammen|nerven",
    "unterlass~|lass~ * es|künftig|zukünftig|bitte|bleiben|sein? {mir}|mich {filler}? {filler}? {of}? {of}? {mail}? zu {send}|{bother}|belästigen",
    "davon ab|abzusehen|abstand|absehen|zu? nehmen? {mir}|mich {filler}? {filler}? {of}? {of}? {mail}? mails|mail? zu {send}|{bother}",
    "{mail} {cease} bitte|sofort|umgehend",
    "bitte|sofort|umgehend ** {mail} {filler}? {cease}",
    "bitte|sofort|umgehend ** {mail} an {my}|{me} * {cease}",
    "stell~ sie|ihr|du|s? ** {mail}|versand {filler}? {filler}? ein|ab",
    "stell~ sie|ihr|du|s? ** {mail}|versand an {my}|{me} * ein|ab",
    "unterlass~|stopp~|beend~|unterbind~ sie|ihr|du? ** {mail} an|von?",
    "verschon~|verschohn~ * {me} ** {mail}|damit|davon",
    "verschon~ * {me} künftig|zukünftig|bitte|endlich|in|jetzt?",
    "mit ** {mail} ** verschonen|verschont",
    "lass~ * {me} * in|mit|endlich ** ruhe|frieden|zufrieden mit|bitte|endlich|jetzt?",
    "lass~ * {me} ** {mail} in|zufrieden ruhe|frieden?",
    "von|auf ** {mail} ** absehen|abzusehen|verzichten|abstand",
    "verzichte|verzichten ** auf ** {mail} von?",
    "schluss|fertig|basta mit ** {mail} von?",
    "weg mit ** {mail}",
    "soll|sollte|möge|hoffentlich|hoffe ** letzte|letzten ** {mail} gewesen|von?",
    // Consent and objection.
    "widerspreche|widersprechen|widerspruch|verbiete|verbitte|untersage|verbieten|verbitten|untersagen ** {mail}|nutzung|verwendung|werbezwecken|direktwerbung|kontaktaufnahme|werblichen",
    "widerspreche|widersprechen ** zusendung|zusenden|übersendung|erhalt von|der|weiterer|ihrer ** {mail}",
    "widerrufe|widerrufen|ziehe|ziehen ** einwilligung|einverständnis|zustimmung|erlaubnis|newsletterabo ** zurück?",
    "widerspreche|widersprechen|widerspruch|verbiete|untersage|verbieten|untersagen ** nutzung|verwendung|verarbeitung mein~|unser~|der ** {address}",
    "widerrufe|widerrufen|ziehe|ziehen ** einwilligung|einverständnis|zustimmung|erlaubnis zum|in|für|zur ** {mail} zurück?",
    "widerspruchsrecht ** gebrauch",
    // Asked before, in vain; what they still get says that they mean mail.
    "schon|bereits|mehrfach|mehrmals|mal|zweimal|dreimal ** {unsubscribed} ** {still} ** {mail} von?",
    "trotz|nach ** abmeld~|abbestell~|kündigung|widerspruch~ ** {still} ** {mail} von?",
    "trotz|nach ** abmeld~|abbestell~|kündigung|widerspruch~ ** {mail} ** {still}",
    "{unsubscribed} ** und|aber|trotzdem ** {still} ** {mail} von?",
  ],
  optOutAlone: [
    "abmeld~|abbestell~|abestell~|austrag~|löschen|löschung|entfernen|entfernung|streichen|stop|stopp|unsubscribe|widerspruch|abgemeldet|kündigung|deabonnieren|austreten",
    "newsletter~|verteiler|mailing|mailingliste abmelden|abbestellen|abmeldung|austragung|austragen|abbestellung|kündigen|löschen|stoppen|stornieren|kündigung|beenden|stop|stopp|weg|raus",
    "abmeldung|austragung|abbestellung|kündigung|löschung|austragen|abmelden|widerruf vom|des|von|aus|newsletter ** newsletter~|verteiler~|liste|mailingliste|mailing",
    "abmeldung|abmelden|stop|stopp newsletter|mailing|werbung|mails|spam|emails",
    "{no} mails|emails|werbung|newsletter|mail|spam|post mehr?",
    "{no} e mails|mail mehr?",
    "{no} interesse mehr",
    "nicht mehr",
    "aufhören",
    "schluss damit|jetzt?",
    "ruhe",
    "raus|runter|weg mit|hier|damit?",
    "lasst|lass|lassen das|es sein|bleiben?",
    "hört|hör|hören auf damit?",
    "mich|uns löschen|abmelden|austragen|entfernen|streichen|rausnehmen|rauslöschen",
    "adresse|mailadresse|emailadresse|mail|email adresse? {erased}",
    "aus dem|ihrem|eurem|der|ihrer|eurer? verteiler|liste|newsletter|mailingliste {erased}|nehmen",
    "es reicht",
    "nie wieder|mehr",
  ],
  optOutMaybe: [
    "abmeld~|abbestell~|abestell~|unsubscrib~|austrag~|abzumelden|auszutragen|abzubestellen|abgemeldet|ausgetragen|deabonn~",
    "{erase} ** {me}|{my}",
    "{strike} ** {me} ** raus|heraus|ab|aus|runter",
    "{me}|{my} ** {erased}|{struck}|loswerden",
    "{no} {of}? {of}? {of}? {mail}",
    "nicht|nichts|nix|nie|ned mehr|wieder ** {mail}|{send}|{get}|{bother}|kontaktiert|angeschrieben",
    "{mail} ** nicht|nie|nicht mehr|wieder",
    "aufhör~|verschon~|unterlass~|schluss",
    "hör~ sie|ihr? ** auf",
    "in ruhe|frieden",
    "lass~ ** das|zufrieden|sein|bleiben|mich",
    "stopp~|stop ** {mail}|das|es|damit",
    "wie|wo ** {off}|löschen|kündigen|abbestelle|los|weg",
    "abmeldelink|abmeldeseite|abmeldebutton|link|abmeldung ** nicht|defekt|kaputt|fehler|tot",
    "{no} ** abmeldelink|abmeldung|abmeldemöglichkeit|abmelden",
    "{no} ** interesse|bedarf|verwendung|bock|lust",
    "nicht ** interessiert|interessieren",
    "nein danke",
    "danke nein",
    "falsch~ empfänger|adresse|person|adressat",
    "wer sind sie",
    "nicht mehr ** tätig|beschäftigt",
    "verstorben|ausgeschieden",
    "genug|satt|leid|nervt|nerven",
    "weg|raus|runter damit|mit|hier",
    "widerspreche|widerrufe|verzichte",
  ],
  complaint: [
    // What it is, and that it came unasked.
    "das|dies|diese|es|hier ist|sind|handelt|war * spam|spammails|spammail|unerwünscht~|unverlangt~|belästigung|phishing|betrugsmail|betrugsmails|werbemüll",
    "reiner|purer|klarer|eindeutig|wieder|schon * spam|spammails|spammail",
    "unerwünscht~|unverlangt~|unaufgefordert~|unerlaubt~|ungewollt~|unerbeten~|ungefragt~|ungebeten~ ** {mail}|massenmail~|zugesandt|zugeschickt|geschickt|angeschrieben|kontaktiert",
    "{mail} ** unaufgefordert|unverlangt|ungefragt|ungebeten",
    "spam~ ** melden|meldung|gemeldet|bekommen|bekomme|erhalten|bekommt|erhalte|verschickt|versendet|versenden|verschicken|schickt|sendet|beschwerde|empfangen",
    "bekomme|erhalte|erhalten|bekommen|kriege|verschickt|versendet|schickt|sendet|verschicken|senden|schicken|melde|melden|meldung|eure|ihre|ihr|euren|ihren|diesen|dieser|diese|euer|täglich|ständig|dieses|ihrem|eurem|weiterer|versand * spam|spams|spammails|spammail|spammerei|werbemüll|werbeschrott|massenmails|massenmail|spamming",
    "bekomme|erhalte|erhalten|bekommen|kriege|täglich|ständig ** müll|schrott|mist ** kenne|absender|über",
    "spam von|aus|durch|über|via einem|einer|ihrem|ihrer|ihren|ihr|eurem|eurer|euren|diesem|dieser|dem",
    "spammer|spammern|spammers|spamversender|spamversand|spamschleuder|spamwelle",
    "zugespammt|spammt|vollgemüllt|zugemüllt|belästigt|gespammt|zugeschüttet|überschüttet|bombardiert|überflutet|zugeballert",
    "beschwerde|beschweren|beschwere|anzeige ** über|wegen|gegen * spam|spammer|mail|mails|newsletter|werbung|werbemail~|absender|versender|email|emails",
    "missbrauch~ ** melden|meldung|gemeldet|mail~|mails",
    "meld~ ** missbrauch~|spam~|massenmail~|phishing~|werbemail~",
    "phishing~ ** mail|melden|versuch|verschickt|ihr~|erhalten|server|seite",
    "phishing|phishingmail|phishingmails|betrugsmail|betrugsmails",
    // Never asked for.
    "nie|niemals|nirgends|nirgendwo|weder ** {agreed}|{ordered}",
    "nichts|nix ** bestellt|angefordert|abonniert|verlangt|zugestimmt|unterschrieben|gekauft",
    "{agreed}|{ordered} * hab|habe|haben|hatte * nie|nix|nichts|niemals|keiner",
    "habe|hab|haben|hatte|hatten ** nicht|keine|keinen|kein|keinerlei ** {agreed}",
    "nicht|keine|keinerlei {of}? newsletter|mails|emails|mail|werbung bestellt|angefordert|gewünscht|verlangt|gewollt|abonniert",
    "newsletter~|mails|emails|mail|werbung|e|dafür|hierfür|dazu ** nicht ** {agreed}",
    "newsletter~|mails|emails|mail|werbung ** nicht bestellt|angefordert|gewünscht|verlangt|gewollt|angefragt",
    "einwilligung|zustimmung|erlaubnis|einverständnis ** gibt|gab|liegt|lag|besteht|bestand|habe|haben|existiert|erteilt ** nicht|nie|keine",
    "{no} einwilligung|zustimmung|einverständnis|geschäftsbeziehung|opt",
    "ohne mein~|unser~|jegliche|jede|vorherige|vorheriges|ausdrückliche|irgendeine * einwilligung|zustimmung|erlaubnis|einverständnis|genehmigung|wissen|zutun|aufforderung",
    "ohne einwilligung|zustimmung|erlaubnis|einverständnis|genehmigung",
    "ohne mich|uns|je? zu|vorher? fragen|gefragt",
    "werbung ** ausdrücklich|schriftlich|damals|bereits|schon? widersprochen|abgelehnt|untersagt|verboten",
    "widersprochen|untersagt|verboten|abgelehnt ** trotzdem|dennoch ** {mail}",
    // Where from, and from whom.
    "woher|wo haben|habt|hast|kommt|stammt|kommen|nehmen|bekommen ** adresse|daten|mailadresse|email|emailadresse|namen|mail",
    "woher|wo ** adresse|daten|mailadresse|emailadresse|namen ** haben|habt|hast|bekommen|her",
    "wie ** an|zu ** adresse|mailadresse|daten|emailadresse ** gekommen|gelangt|geraten",
    "wer ** meine|unsere ** adresse|mailadresse|daten|emailadresse ** gegeben|weitergegeben|verkauft|verraten|genannt|überlassen",
    "wie ** auf|in|bei ** verteiler|liste|euch ** gelandet|geraten|reingerutscht",
    "adresse|adressen|mailadresse|mailadressen|emailadresse|emailadressen|daten ** gekauft|gestohlen|geklaut|verkauft|weitergegeben|abgegriffen|gezogen|abgefischt|gescrapt|weiterverkauft|missbraucht",
    "gekaufte|gekauften|gestohlene|gestohlenen adressen|adresslisten|adressliste|adressdaten|liste|listen",
    "verstoß|verstößt|verstoßen ** dsgvo|uwg|gesetz|recht|datenschutz|richtlinien|nutzungsbedingungen",
    "kenne|kennen ** firma|absender|unternehmen|laden|verein|sie|euch nicht|gar|überhaupt nicht?",
    "absender|firma|unternehmen|versender ** nicht|nie kenne|kennen|gehört|kennt",
    "unbekannt~ absender|firma|unternehmen|versender",
    "nie|niemals ** kunde|kundin|geschäftsbeziehung|gekauft|kontakt|kontaktiert ** bei|mit|zu|gewesen|war|dort|gehabt",
    "nie|niemals bei|mit|dort|kunde|kundin ** kunde|kundin|gekauft|bestellt|zu|war|gewesen tun?",
    "nie|niemals|nichts ** mit ** zu tun",
    "nie|niemals ** von|vom dieser|diesem|der|dem|ihrer|eurer * firma|unternehmen|laden|shop|absender|verein gehört",
    // Asked before, in vain.
    "schon|bereits|mehrfach|mehrmals|mal|zweimal|dreimal|male ** {unsubscribed} ** {still}",
    "trotz|nach ** abmeld~|abbestell~|kündigung|widerspruch~ ** {still}|kommen|kommt",
    "trotz ** abmeld~|abbestell~|widerspruch~",
    "{unsubscribed} ** und|aber|trotzdem ** {still}|kommt|kommen",
    "hört|hör|hören ** auf ** spammen|spam",
  ],
  cancellation: [
    "kündig~|stornier~|beend~ ** vertrag~|abo|abonnement|abos|mitgliedschaft|konto|account|tarif~|probeabo|abonnements|bestellung|zugang|paket|premium~|lizenz~|abrechnung|pakets",
    "mein|meinen|meines|meinem|unser|unseren|unseres|unserem|das|mit|den|die ** konto|account|accounts|vertrag|abo|abonnement|mitgliedschaft|kundenkonto|benutzerkonto|profil|zugang|nutzerkonto|tarif|lizenz ** kündig~|lösch~|schließ~|beend~|auflösen|deaktivieren|gelöscht|stornieren|aufzulösen|geschlossen|gekündigt|aufgelöst|stillleg~",
    "meine|unsere|die|premium ** mitgliedschaft|registrierung|bestellung ** kündig~|beend~|löschen|stornieren|widerrufen",
    "lösch~|schließ~|deaktivier~|entfern~|auflös~ sie|ihr? bitte? mein|meinen|unser|unseren|das ** konto|account|kundenkonto|benutzerkonto|profil|zugang|nutzerkonto",
    "konto|account|kundenkonto|benutzerkonto ** lösch~|schließ~|kündig~|deaktivier~|auflös~",
    "löschung|schließung|kündigung|auflösung mein~|unser~|des ** kontos|accounts|vertrags|vertrages|profils|mitgliedschaft|kundenkontos|benutzerkontos",
    "kontolöschung|accountlöschung|kontokündigung",
    "kündige|kündigen ** hiermit|fristgerecht|fristlos|zum|ordentlich",
    "nicht verlängern|verlängert",
    "nicht|keine|nichts ** abbuchen|abgebucht|abbuchungen|abbucht",
  ],
  legal: [
    "art|artikel 15|16|17|18|20|21|77|7",
    "nach|gemäß|laut|gem|aufgrund|entsprechend|im ** dsgvo|bdsg|datenschutzgrundverordnung|uwg|tmg|ttdsg|dsg",
    "dsgvo auskunft|anfrage|löschung|antrag|auskunftsersuchen|ersuchen|anspruch|rechte",
    "auskunft ** daten|gespeichert|gespeicherten|personenbezogenen|dsgvo|herkunft|person",
    "auskunftsersuchen|auskunftsanspruch|auskunftsrecht|löschungsersuchen|löschanspruch|auskunftsbegehren|löschbegehren|auskunftsantrag|löschantrag|datenauskunft|selbstauskunft",
    "alle|sämtliche|aller|sämtlicher|meine|meiner|unsere|personenbezogenen|persönlichen|gespeicherten ** daten|informationen ** löschen|löschung|gelöscht|vernichten|entfernen|auskunft",
    "löschen|löschung|lösche|löscht|löschet|entfernen ** alle|sämtliche|aller|sämtlicher|meine|meiner|personenbezogenen|persönlichen ** daten|persönlichen|personenbezogenen|gespeicherten|über",
    "welche|was ** daten|mich ** gespeichert|haben|speichern|speichert|verarbeiten|verarbeitet|habt",
    "datenschutzbeauftragte~|datenschutzbehörde|landesdatenschutz~|aufsichtsbehörde|bundesdatenschutz~",
    "anwalt|anwälte|anwältin|anwalts|rechtsanwalt|rechtsanwälte|rechtsanwältin|rechtsanwalts~|kanzlei|rechtsvertreter|rechtsabteilung",
    "abmahnung|abmahnen|abgemahnt",
    "unterlassungs~",
    "rechtliche|juristische|gerichtliche|rechtlichen schritte|maßnahmen|schritten",
    "klage|klagen|verklagen|verklage",
    "strafanzeige|anzeige erstatten",
    "nachweis|beleg|beweis|nachweisen|weisen|belegen ** einwilligung|zustimmung|anmeldung|einverständniserklärung|double",
    "urheberrecht~|markenrecht~|urheberrechtsverletzung|markenrechtsverletzung",
    "mandant|mandanten|mandantin|mandantschaft",
    "recht auf ** vergessen|löschung|auskunft|vergessenwerden|widerspruch",
    "schadensersatz|schmerzensgeld",
    "staatsanwaltschaft|gerichtsbeschluss|einstweilige",
  ],
  forOther: [
    "herr|herrn|frau|familie * möchte|will|bittet|wünscht|hätte|braucht|liest",
    "verstorben~ ** mann|frau|vater|mutter|ehemann|ehefrau|sohn|tochter|bruder|schwester|oma|opa|partner",
    "mein|meine|meinen|meiner|meines|unser|unsere|unseren|unserer|unserem|meinem mann|frau|vater|mutter|vaters|mannes|ehemann|ehefrau|sohn|tochter|bruder|schwester|oma|opa|partner|partnerin|kollege|kollegen|kollegin|chef|chefin|mitarbeiter|mitarbeiterin|schwiegermutter|schwiegervater|kind|kinder|eltern|freund|freundin|vorgänger|vorgängers|vorgängerin|papa|mama|großmutter|großvater|tante|onkel|azubi|praktikantin|praktikant|verlobte|verlobter",
    "ist|sind|im ** verstorben|gestorben|tot|verschieden",
    "verstorben|verstarb",
    "ehemalige|ehemaliger|ehemaligen|frühere|früherer|früheren|ausgeschiedene|ausgeschiedenen mitarbeiter|mitarbeiterin|kollege|kollegin|kollegen|mitarbeiters",
    "nicht|nimmer mehr? ** bei uns|beschäftigt|tätig|angestellt",
    "arbeitet nicht|nimmer mehr|hier|bei",
    "unternehmen|firma|betrieb verlassen",
    "ausgeschieden",
    "meine|meiner|unsere|unserer|die|eine|meinem ** alte|alten|andere|anderen|frühere|früheren|zweite|zweiten|ehemalige|ehemaligen ** adresse|mailadresse|mail|email|emailadresse|e|account|postfach",
    "ihn|ihm|ihnen aus dem|der|ihrem|eurem verteiler|liste|ihrer",
    "{bother}|{send}|{erase}|nehmen sie|ihr? bitte? ihm|ihn|ihr|denen",
    "nehmt|entfernt|streicht sie aus|von|vom",
    "nehmen|entfernen|streichen sie sie",
  ],
  stay: [
    "auf keinen fall ** {off}|{erased}|{struck}",
    "nie|niemals ** abbestellen|abmelden|austragen|kündigen",
    "wer hat|haben ** {struck}",
    "stört|stören|störe mich|uns? ** nicht|kein",
    "nicht dass|das ** {me} ** {erased}|{off}|{struck}",
    "nicht|bloß|bitte|ja|auf ** {me}|meine ** nicht|bloß|keinesfalls|nie ** {erased}|{off}|{struck}|nehmen|kündigen",
    "nicht|gar|bloß|keinesfalls|niemals * {off}|{erased}|{struck}|kündigen|abgemeldet",
    "lösch~|entfern~|streich~|nehm~|meld~|trag~ sie|ihr? mich|uns|meine ** nicht ab|aus|raus|vom|von|löschen",
    "lösch~|entfern~|streich~ sie|ihr? mich|uns|meine ** nicht",
    "wieder|erneut|zurück|nochmal|nochmals ** eintragen|aufnehmen|anmelden|aufgenommen|eingetragen|hinzufügen|angemeldet|abonnieren|freischalten|freigeschaltet|reinnehmen|rein|setzen|ein|auf",
    "versehentlich|irrtümlich|aus|ausversehen|unabsichtlich|ungewollt ** versehen|versehentlich|irrtümlich|unabsichtlich ** {struck}|abgemeldet|gekündigt|abbestellt|geklickt|gedrückt|erwischt",
    "{struck}|abgemeldet|gekündigt|abbestellt|geklickt|gedrückt ** versehentlich|versehen|irrtümlich|unabsichtlich|obwohl",
    "warum|wieso|weshalb|etwa|wurde|wurden|bin ** {struck}|abgemeldet|rausgeflogen|verschwunden",
    "gerne|gern|unbedingt ** erhalten|bekommen|beziehen|lesen|wieder|dabei|abonniert|haben",
    "möchte|will|würde|wollen|dürfen|möchten|kann|bitte ** weiterhin|weiter|auch ** erhalten|bekommen|beziehen|lesen|dabei|abonniert|verteiler|haben|zusenden|senden|schicken|zuschicken",
    "{no} ** newsletter|mail|mails|emails|post|infos|einladung ** mehr? bekommen|erhalten|gekriegt ** warum|obwohl|seit|wieso|woran|schon",
    "seit|obwohl|warum|wieso|weshalb|leider ** {no}|nichts|nix|nicht ** newsletter|mails|mail|emails|e|mehr|nichts|erhalten|bekommen",
    "bekomme|erhalte|kriege|kriegen|bekam ich|wir? ** {no}|nicht|nichts|nix ** {mail}|mehr",
    "newsletter|mails|mail|ausgabe|rundbrief ** kommt|kommen|kam|kamen|ankommt|erreicht|erreichen ** nicht|nie|keiner|nimmer",
    "habe|haben|hab ** {no}|nichts|nix ** {mail}|mehr ** bekommen|erhalten|gekriegt",
    "{no}|nicht ** {mail} ** verpassen|versäumen|missen",
    "{no} {mail} mehr seit",
    "möchte|würde|will|möchten|wollen ** newsletter ** abonnieren|anmelden|bestellen|erhalten|bekommen|haben",
    "möchte|will|würde|bitte|wollen ** behalten|bleiben|drinbleiben|dabeibleiben",
    "behaltet|behalten|lassen|lasst sie? mich|uns ** drin|verteiler|liste|dabei|drauf",
    "nehmen|tragen|setzen|nehmt|tragt|setzt|nimm|trag sie? bitte? mich|uns|bitte|meine ** auf|ein|wieder|rein",
    "für den newsletter anmelden",
    "newsletter anmelden|abonnieren|anmeldung",
    "schicken|senden|schickt ** weiter|weiterhin",
    "hör~ ** nicht|bloß|nie|niemals auf",
    "freue|freuen|freu ** auf|über ** newsletter|mails|mail|ausgabe|nächste",
  ],
  fewer: [
    "nur ** rechnungen|bestellbestätigungen|wichtiges|termine",
    "{no} {of}? {mail} am|an|nachts|abends|sonntags|vor|zwischen ** wochenende~|sonntag~|samstag~|feiertag~|montag~|abend|nacht|sonntags",
    "nicht|keine|keinen|kein|lieber|sondern ** auf|in englisch~|deutsch~|französisch~|spanisch~|italienisch~",
    "html|textform|nur-text|textversion",
    "weniger|seltener|reduzier~ ** {mail}|oft|häufig|frequenz",
    "seltener",
    "nur ** einmal|monatlich|wöchentlich|monat|woche|wichtige|noch",
    "nur|reicht|reichen|genügt|genügen|lieber|prima|würde ** monatlich~|wöchentlich~|quartal|halbjährlich",
    "monatlich|wöchentlich|quartalsweise ** reicht|reichen|genügt|wäre|lieber|statt|zusammenfassung",
    "einmal|zweimal|1x|2x pro|im|in|die|der ** woche|monat|jahr|quartal",
    "nicht so|ganz|gar viele|oft|häufig|viel",
    "vorübergehend|pausieren|pause|pausiert|aussetzen|pausiere",
    "aber|nur|sondern ** weiterhin|behalten|weiter|schon|doch|gern|gerne",
    "den|die|das|nur ** {mail} ** brauche|möchte|will ** nicht|nich ** aber|schon|weiterhin",
    "bis auf|auf weiteres",
    "im urlaub|sommer|ferien",
    "außer den|dem|der",
  ],
  tooMuch: [
    "zu viele|oft|häufig|viel|viele ** {mail}",
    "zu oft|häufig",
    "täglich|tägliche|jeden ** zu|bisschen|etwas ** oft|viel|häufig|heftig",
  ],
  changeOfAddress: [
    "an mich|uns sondern",
    "neue|neuen|geänderte|aktuelle|geändert|neuer ** adresse|mailadresse|mail|email|emailadresse|e|lautet|postfach",
    "adresse|mailadresse|emailadresse|mail|e ** geändert|ändern|gewechselt|aktualisieren|umstellen|anpassen|ersetzen|wechseln|umgestellt|ändert",
    "ändern|aktualisieren|ersetzen|tauschen|ändert|änder ** adresse|mailadresse|mail|emailadresse",
    "künftig|zukünftig|ab|stattdessen|nunmehr|erreichen|erreichbar ** an|sofort|die|@|unter ** @|neue|neuen",
    "@ statt|anstatt|anstelle|ersetzt",
    "sondern|stattdessen an|unter|die @|neue",
    "adressänderung",
  ],
  asSender: [
    "unsere|unseren mails|emails|nachrichten",
    "niemand|keiner ** {off}|abgemeldet|ausgetragen",
    "unsere|unserer|unserem|unseren|meine|meiner|meinem|unser|meinen|eigenen eigene|letzten|letzte|neue|neuen|nächsten? kampagne|kampagnen|abonnenten|empfänger|empfängern|kunden|kontakte|kontakten|listen|mailings|vorlage|vorlagen|domain|webseite|website|homepage|formular|shop|nutzer|mitglieder|versand|aussendung|automation|landingpage|absenderadresse|lesern|leser",
    "unsere|unserer|unserem|unseren|unser|eigenen|eigene newsletter|verteiler|liste|mailing|aussendung",
    "api|webhook|webhooks|smtp|integration|schnittstelle|plugin|wordpress|mailchimp|dashboard|dns|dkim|spf|dmarc|segment|segmente|csv",
    "öffnungsrate|abmelderate|klickrate|abmeldequote~|bouncerate|zustellrate|beschwerderate|öffnungsraten|abmelderaten|abmeldezahlen",
    "einbauen|einfügen|konfigurieren|einrichten|anpassen|übersetzen|testen|hinzufügen|ändern|einbinden|platzieren|formulieren ** abmeldelink|abmelden|abmeldeformular|abmeldung|link|abmeldeseite",
    "abmeldelink|abmeldeformular|abmeldeseite|abmeldebutton|abmeldung ** einbauen|einfügen|konfigurieren|einrichten|anpassen|übersetzen|testen|kampagne|ändern|hinzufügen|vorlage|einbinden|pflicht",
    "abmeldelink|abmeldeformular|abmeldeseite|abmeldebutton|abmeldung funktioniert|geht|klappt jetzt|wieder|gut|nun",
    "abmeldungen|austragungen",
    "wo|wie|kann|können ** sehe|sehen|sieht|finde|exportieren ** wer|abmeldungen|abgemeldet|ausgetragen",
    "wer ** sich ** abgemeldet|ausgetragen",
    "jemand|einer ** abmeldet|austrägt|abgemeldet|ausgetragen",
    "{off}|{erase} ** kontakt|kontakte|empfänger|abonnenten",
    "empfänger|kunden|kunde|abonnenten|nutzer|leser|kontakte|kundin|mitglieder ** {off}|abmeldet|abgemeldet|löschen|gelöscht|entfernen|ausgetragen|austragen",
    "inaktive|ungültige|doppelte|gebouncte adressen|kontakte|empfänger",
    "lösch~|entfern~|importier~|exportier~ ** doppelte|dubletten|kontakte|empfänger|abonnenten|inaktive|bounces",
    "wie ** kann|können|werden|trage|lösche|melde|entferne ** kontakt|kontakte|abonnenten|empfänger|kunden|nutzer|jemanden",
    "ein|eine|der|die|einer|unser|unsere kunde|empfänger|empfängerin|abonnent|abonnentin|kundin|nutzer|nutzerin|leser|leserin|kontakt|mitglied|person ** gebeten|bittet|will|möchte|schreibt|fragt|beschwert|verlangt|sagt|antwortet|meldet|geschrieben|geantwortet|mitgeteilt|uns|mir",
    "kampagne|kampagnen|versand|aussendung|mailing|newsletter ** stoppen|anhalten|abbrechen|verschieben|geplant~|betreff|terminiert~|fehler|zurückrufen|startet",
    "versand|aussendung ** heute|morgen|uhr|geplant~|falsch~",
    "bewerbung|bewerbe|lebenslauf|werkstudent|praktikum|bachelorarbeit|masterarbeit|seminararbeit|stellenanzeige|stelle",
    "von hand machen|löschen|austragen|eintragen|entfernen",
  ],
  otherSenses: [
    "kommen|kommt|kam|kamen|ankommen ** {no}|nicht ** {mail} ** mehr?",
    "punkt|position|zeile|wort|absatz|rubrik newsletter",
    "problem~|ärger ** spam",
    "{goods} ** nie|nicht|niemals|nichts ** {ordered}|{agreed}",
    "nie|nicht|niemals|kein|keine|keinen ** {goods} ** {ordered}|{agreed}",
    "blacklist|blacklists|blockliste|spamliste|sperrliste ** runter|raus|löschen|entfernen|nehmen|streichen|lösch~|entfern~",
    "danke|dank ** bestätigung|schnelle ** {off}|abmeldung|abgemeldet",
    "{struck} ** danke|dank ** bestätigung",
    "{strike} ** verzeichnis|branchenbuch|mitgliederliste|gästeliste|einladungsliste|warteliste|teilnehmerliste",
    "spamfilter~|spamordner|spamverdacht|spamschutz|spamscore|spamfalle~",
    "spam ordner|filter|verdacht|schutz|postfach|fach|score|filtern|einstufung",
    "im|in|als|kein|keine|ins|unter|vom spam|junk|spamordner|phishing",
    "abmeldelink|abmeldeformular|abmeldeseite|abmeldebutton|abmelderate",
    "abmelden link|button|funktion",
    "zum|um sich? ** abmelden|abzumelden|abbestellen|abzubestellen ** klicken|klick|hier|antworten|folgen|besuchen|senden",
    "newsletter abmelden|abbestellen hier|klicken",
    "klicken sie|hier|auf",
    "wenn|falls|sollten sie|du|ihr ** nicht|keine|keinen|kein ** erhalten|möchten|wünschen",
    "{erase} ** bild|bilder|satz|absatz|logo|datei|zeile|text|termin|eintrag|kommentar|foto|fotos|beitrag|ticket|tickets|profilbild|bewertung|rezension|anhang|entwurf",
    "ich|wir ** {no}|nicht ** {mail} ** verschicken|versenden|weiterleiten|erstellen",
    "katalog~|zeitung~|zeitschrift~|abo|abonnement|paket|ticket|termin|bestellung|zeitungsabo ** {off}|{erased}",
    "bushaltestelle|haltestelle",
    "ab|außer haus",
    "nicht im|am büro|haus|hause|arbeitsplatz",
    "an oder abmelden|abmeldung",
    "noch nicht|nie|kein|keine|keinen ** {agreed}|{ordered}",
    // Thanks for what is done: "danke fürs Austragen".
    "danke|dank|dankeschön|merci ** für|fürs|dass ** {erased}|{struck}|{erasure}|abmelden|austragen|löschen",
    "danke|dank ** prompte|schnelle|rasche|sofortige ** {erasure}",
    // What has happened: "Sie haben mich aus dem Verteiler entfernt".
    "haben|habt|hat|wurde|wurden|bin|sind ** {me}|ich|wir ** {source} ** {list} {struck}",
    "wurde|wurden|bin|sind|haben|habt|hat ** {struck}",
    "bekomme|bekommen|erhalte|kriege|kriegen|erreicht|erreichen|kommen|kommt ich|wir|mich|uns|leider|plötzlich|seit|gar|aber|auch|hier ** {no}|nicht ** {mail} ** mehr?",
    "habe|haben|hab ** {no} ** {mail} ** bekommen|erhalten|gekriegt|verschickt|versendet",
    "habe|haben|hab ** nichts|nix ** gehört|bekommen|erhalten|gesehen",
    "letzte|letzten|vorige|vorigen|gestrige|gestrigen|vorherige|falsche ** mail|mails|nachricht|email",
    "{no} ** {mail} ** verpassen|versäumen|bekommen haben|obwohl",
    "{off} ** konferenz|kurs|seminar|veranstaltung|webinar|termin|training|workshop|reise",
    "konferenz|kurs|seminar|veranstaltung|webinar|termin|training|workshop|reise|prüfung|schule|arbeit|kurses ** {off}",
    "{mail} ** rechnung~|bestätigung|zur|zum bestellung|rechnung|auftrag",
    "rechnung~|paket|vertrag~ ** {erased}|abbestellen|stornieren",
  ],
  question: [
    "wie|was|warum|wieso|wann|wo|wer|welche|welcher|welches|weshalb",
    "können|könnten|könntet|kann|könnt|kannst sie|ihr|ich|man|mir|uns|du",
    "frage|fragen|wissen|hilfe",
    "ist|sind|gibt|haben|hat es|das|sie|die|der|ihr",
  ],
  praise: [
    "danke|vielen|herzlichen|besten dank|für|danke",
    "toller|tolle|schöner|schöne|guter|gute|super|klasse|interessanter|interessante|hervorragend|hervorragender newsletter|arbeit|artikel|mail|angebot|beitrag|angebote",
    "weiter so",
    "lese ** gern|gerne",
  ],
  sarcasm: [
    "danke|toll|super|schön|klasse|herrlich|prima|liebe|mehr|wunderbar|großartig ** spam|werbemüll|müll|spammen",
    "genau das|darauf|was ** gebraucht|gefehlt|gewartet",
    "hat mir|uns ** gefehlt",
    "na toll|super|prima|bravo",
    "darauf habe ich|gewartet",
  ],
  footer: [
    "im browser|webbrowser ** ansehen|anzeigen|öffnen|lesen",
    "sie erhalten|bekommen ** diese|diesen|weil|da|dieses|den",
    "diese|dieser mail|email|nachricht|newsletter|e ** wurde|ist ** gesendet|an|versendet|verschickt|gesandt",
    "klicken|klick sie? ** hier|abmelden|link",
    "hier ** abmelden|abbestellen klicken",
    "newsletter hier abmelden|abbestellen",
    "impressum datenschutz~|agb|kontakt",
    "datenschutzerklärung|datenschutzhinweise",
    "alle rechte vorbehalten",
    "wenn|falls|sollten sie ** nicht|keine|keinen|kein ** erhalten|möchten|wünschen|bekommen|wollen",
    "antworten sie ** mit|auf|stop|abmelden",
    "sie können sich|diesen|den ** abmelden|abbestellen|austragen",
  ],
  reachAll: [
    "alle|allen|aller|sämtliche|sämtlichen|sämtlicher|jegliche|jeglicher|jede|jeder|jeglichen ** verteiler|verteilern|listen|liste|newsletter|newslettern|mails|emails|mailings|werbung|nachrichten|kommunikation|zusendungen|mail|datenbanken",
    "egal|gleich|gleichgültig ** von|aus|über ** listen|liste|wem|welcher|welchem",
    "nie wieder|mehr",
    "keinerlei",
    "keine weiteren|weitere",
    "nichts mehr",
    "alles|überhaupt",
  ],
  reachSender: [
    "diesem|diesen|dieser|diese|dieses ** verteiler|liste|newsletter|mailingliste|absender|firma|mails|mailverteiler",
    "ihrem|ihrer|ihren|eurem|eurer|dem|vom|der ** verteiler|liste|newsletter|mailingliste|mailverteiler",
    "newsletter",
  ],
  self: words("mich mir uns"),
  matters: words(`
    rechnung~ vertrag~ vertrage~ paket~ liefer~ bestellung~ bestellte~ produkt~ ware waren domain~ erstattung~ passwort~ zahlung~ garantie~ buchung~ termin~ reservierung~ artikel~ tarif~ preis~ geld
  `),
  negations: words(`
    nicht nie niemals kein keine keinen keinesfalls ohne nichts weder statt schade versehentlich bloß nich
    ned
  `),
  negatesAfter: true,
  conditions: [
    ...words("wenn falls sofern sollte vielleicht eventuell überlege überlegen beinahe fast ob wenns"),
    // Questions that lack their mark.
    ...forms(
      "wie wo",
      "-kann-ich -können-wir -kann-man -melde-ich -komme-ich -bestelle-ich -lösche-ich -geht",
    ),
  ],
  politeConditions: [
    "wenn|falls|sofern|ob|wenns ** möglich|könnten|können|würden|würdet|könntet|kann|geht|recht|könntest|würdest|keine|ausmacht",
    "wäre|wären|bin|hätte|freuen|begrüßen ** wenn",
    "dankbar|nett|schön|freundlich|toll|froh|verbunden|lieb|prima|super|begrüßen|freuen|dankbarer|fein ** wenn",
    "wenn|falls|sollte|sollten ** sie|ihr|das|dies|noch ** weiterhin|weiter|nicht|noch|wieder|nochmal",
    "bitte ob",
    "frage|fragen ob",
  ],
  politeRequests: [
    "können|könnten|könntet|könnt|würden|würdet|könntest|würdest|kannst|könnts|wollen|magst sie|ihr|du|mich|bitte|man|jemand",
    "bitte",
    "wäre es|das möglich",
    "darf|dürfte ich",
  ],
  threats: [
    "sonst|andernfalls|ansonsten|oder|ansonst",
    "werde|werden|wurde|behalte|erstatte|schalte|geht ** anwalt|rechtsanwalt|anzeige|klage|schritte|einschalten|melden|wenden|beschweren|behörde|verbraucherzentrale|rechtliche|bundesnetzagentur|vor|gerichtlich",
    "bevor|ehe ich|wir",
    "drohe|androhe",
    "nächste ** anwalt|anzeige",
  ],
  others: words(`
    kunden empfänger abonnenten abonnent nutzer leute mitglieder kontakte wort sagt schreibt bittet er
  `),
  conjunctions: words("und aber oder denn weil sondern da sowie doch also"),
  polite: words(`
    bitte danke dank vielen hallo guten tag morgen abend liebe lieber sehr geehrte geehrter damen herren und
    mit freundlichen freundlichem freundliche grüßen gruß grüße grüßen beste besten viele herzliche mfg lg
    vg sofort umgehend hi servus team mich uns jetzt endlich vom von aus dem der newsletter verteiler liste
    ihrem ihrer sie im voraus moin grüezi please thanks email mail e um hey sofortige schönen schöne woche
    wochenende noch mal merci tschüss ciao verdammt hochachtungsvoll dankeschön schon meine ich gern gerne
    ab heute dringend na ok okay ja hiermit ein einen einem eine das den wie-im-betreff siehe-betreff betreff
  `),
  continuations: words(`
    erwünscht gewünscht ihnen euch dir irgendwelchen bitte danke an sofort umgehend endlich jetzt heraus
    raus zu wieder zusenden zuschicken schicken senden bekommen erhalten haben werden wird weiter nochmals
    nicht weil wenn ohne über dass ist wurden würden könnten würdet könntet kann wollen für-immer für-alle
    für-die-zukunft für-mich in-zukunft in-ruhe in-frieden ab-sofort ab-heute ab-jetzt im-voraus
    mit-freundlichen mit-besten mit-sofortiger per-mail per-email per-e zugesandt zugeschickt empfangen
    lesen nie bzw falls nehmen herausnehmen rausnehmen bekomme erhalte kriege kriegen schreiben schon
    nehmt würdest könntest zukommen heute künftig zukünftig dauerhaft komplett verdammt mal so einstellen
    stoppen unterlassen abstellen beenden verzichten absehen gestellt danken usw etc zukunft bleiben
    sondern dankeschön lg mfg vg gruß eben einfach gebrauch wollte habe hab halt eh ständig es möchte
    möchten will sein gewesen pls please plz merci
  `),
  addressNouns: words("adresse mailadresse emailadresse mail email adressen konto lautet postfach"),
  senderPrepositions: words("von vom durch absender"),
  genitives: words("des der"),
  mailNouns: words("mails emails nachrichten spam newsletter mailings werbung"),
};
