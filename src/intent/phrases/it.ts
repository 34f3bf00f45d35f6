import { forms, type IntentLanguage, words } from "./language.ts";

export const it: IntentLanguage = {
  language: "it",
  common: words(`
    il lo la i gli le un uno una di del dello della dei degli delle a al alla ai alle da dal dalla in nel nella
    e che non si mi ti ci vi ne io tu lui lei noi voi loro mio mia vostro vostra vostre vostri suo sua nostro
    nostra per con senza su è sono sei siamo siete essere ho ha hai abbiamo avete hanno ma o se come più già
    questo questa questi anche chi cosa quando perché
  `),
  groups: {
    me: words("mi ci"),
    my: words("mio mia miei nostro nostra nostri questo questa questi"),
    address: words(`
      indirizzo indirizzi email e-mail mail nominativo nominativi nome contatto contatti recapito recapiti dati
      casella
    `),
    electronic: words(
      "email e-mail mail di-posta posta elettronica elettronico di-posta-elettronica personale",
    ),
    inbox: words("indirizzo email e-mail mail casella posta account"),
    /** "Dalla", "dai vostri". */
    from: words("da dal dalla dalle dai dagli dall dallo di del della dei delle degli dell"),
    list: words(`
      lista liste elenco elenchi mailing~ newsletter~ database archivio archivi indirizzario indirizzari
      rubrica banca sistema sistemi invii mail email e-mail mailinglist~ anagrafica contatti registri
      comunicazioni distribuzione bollettino data list spedizioni iscritti crm giro pubblicità promozioni
    `),
    /** What a list is of: "lista di distribuzione", "mailing list". */
    kind: words(`
      distribuzione contatti contatto dati clienti invio invii mailing posta indirizzi destinatari list lists
      liste lista base email mail e-mail newsletter iscritti marketing promozioni abbonati
    `),
    mail: words(`
      mail mails email emails e-mail e-mails messaggi messaggio newsletter newsletters pubblicità spam
      promozioni promozionali promo offerte comunicazioni comunicazione posta avvisi notifiche informazioni
      informative annunci schifezze roba porcherie cavolate materiale réclame inviti proposte volantini
      bollettino bollettini corrispondenza mailing spazzatura robaccia merda cose mailings
    `),
    /** Nothing else than mail of this kind. */
    sends: words(`
      mail email emails e-mail messaggi newsletter pubblicità spam promozioni mailing bollettino
      comunicazioni
    `),
    /** Between "non voglio più" and the mail. */
    of: words(`
      ste sta vostre vostri vostra vostro sue suoi sua tue tuoi tua di del della dei delle degli queste questi questa
      questo altra altre altri altro alcuna alcun alcuno nessuna nessun più ulteriori l le la gli i il lo
      simili tali maledette dannate con un una qualsiasi genere tipo nuove cavolo cazzo stupide fastidiose
    `),
    removeMe: [
      ...forms("cancell elimin lev depenn stralci tir disabbon", "atemi ami armi ateci aci arci andomi"),
      ...forms("togliete rimuovete escludete disiscrivete disinscrivete", "mi ci"),
      ...words(`
        toglimi toglici togliermi toglierci rimuovimi rimuovici rimuovermi rimuoverci escludermi escludimi
        disiscrivimi disiscrivermi disiscriverci disinscrivermi disinscrivimi dimenticatemi
      `),
    ],
    remove: [
      ...forms("cancell elimin lev depenn stralci", "ate a i are iate aste asse ano"),
      ...words(`
        togliete togli tolga togliere togliate toglieste tolgano togliendo rimuovete rimuovi rimuova
        rimuovere rimuoviate rimuoveste escludete escludi escluda escludere disiscrivete disiscrivi
        disiscriva disiscrivere disinscrivete disinscrivere disabbonate disabbonare
      `),
    ],
    /** What is asked of the reader, not what a system does: "mi cancella". */
    removeYou: [
      ...forms("cancell elimin lev depenn", "ate i iate are"),
      ...words(
        "togliete togli tolga togliate togliere rimuovete rimuova rimuovi rimuovere escludete disiscrivete",
      ),
    ],
    removed: words(`
      cancellato cancellata cancellati eliminato eliminata rimosso rimossa rimossi tolto tolta tolti escluso
      esclusa depennato depennata disiscritto disiscritta
    `),
    unsub: words("disiscri~ disinscri~ disabbon~ unsubscrib~ disicri~"),
    end: words("cancellazione disiscrizione rimozione eliminazione disinscrizione disabbonamento esclusione"),
    want: words(`
      voglio vogliamo vorrei vorremmo desidero desideriamo desidererei chiedo chiediamo chiederei prego
      preghiamo preferisco preferirei preferiamo intendo intendiamo gradirei esigo pretendo richiedo
      richiediamo domando bisogno volevo
    `),
    can: words("potete potreste può potrebbe puoi potresti possono riuscite riesci potevate"),
    please: words(`
      favore cortesia gentilmente cortesemente prego pregasi piacere gentili gentile grata grato volermi
      vogliate voglia provvedere provvediate provvedete invito
    `),
    soon: words(`
      a-mano immediata definitiva totale completa subito immediatamente per-favore x-favore per-cortesia cortesemente gentilmente urgentemente definitivamente
      pure anche ora adesso grazie quanto-prima al-più-presto manualmente voi
    `),
    stop: words(`
      smettete smettetela smetti smettila smetta smetterla smettere finitela finiscila finite piantatela
      piantala cessate cessi cessare evitate evitare evita fermate fermatevi basta smetteste terminate
      disattivate disattivare interrompete interrompere sospendete sospendere bloccate
    `),
    sendMe: [
      ...forms("mand invi contatt disturb spamm recapit", "armi arci atemi ami ateci armele armi"),
      ...words(`
        scrivermi scriverci scrivetemi scrivimi scriveteci spedirmi spedirci speditemi importunarmi
        tempestarmi bombardarmi molestarmi stressarmi rompermi riempirmi intasarmi inoltrarmi
      `),
    ],
    send: words(`
      inviare mandare scrivere contattare disturbare spedire spammare inviate mandate scrivete contattate
      disturbate spedite invii mandi scriva contatti disturbi mandiate inviate scriviate rompete stressate scocciate assillate inviaste mandaste
      scriveste importunare infastidire recapitare inviarmi mandarmi scrivermi arrivino arrivi rompere
    `),
    org: words("azienda società ditta associazione scuola studio negozio ufficio famiglia ente impresa"),
    unsubscribed: words(`
      cancellazione disiscritto disiscritta disiscrizione chiesto richiesto cancellato cancellata scritto
      cliccato disiscrivo rimozione richieste richiesta
    `),
    still: words("ancora continuo continuate continuano continua continuiamo insistete sempre ricevo"),
    person: words(`
      marito moglie padre madre figlio figlia fratello sorella nonno nonna compagno compagna collega colleghi
      capo dipendente dipendenti amico amica suocera suocero predecessore figli genitori socio socia zio zia
      fidanzato fidanzata papà mamma babbo segretaria ex-marito ex-collega titolare
    `),
    subscribed: words(`
      iscritto iscritta iscritti registrato registrata registrati abbonato abbonata autorizzato autorizzata
      sottoscritto aderito acconsentito
    `),
    goods: words(`
      prodotto prodotti articolo articoli pacco fattura servizio servizi campione preventivo ordine biglietto
      camera carta merce
    `),
    det: words("i gli le dei questi miei nostri tutti alcuni"),
  },
  optOut: [
    "neanche|nemmeno una|un {mail} in? più?",
    "cessino|cessi|cessate|interrompete|sospendete {soon}? gli|tutti|l|ogni|i? gli? invii|invio a|al|alla {my} {inbox}",
    "che|affinché io|noi? non riceva|riceviamo più|altro|altre {of}? {of}? {mail}?",
    "non autorizzo|autorizziamo più ** {mail} a|al? {my}? {inbox}?",
    // "Cancellatemi (dalla lista)", "mi togliete dall'elenco?".
    "{removeMe} {soon}? {soon}? {from} ** {list} di|dei|degli? {kind}? {kind}?",
    "{removeMe} {soon}? {from} qui|lì|tutto|mezzo|questa-roba",
    "{removeMe} {soon}?",
    "{want}|{please}|{can} ** {removeMe}",
    "{me} {can} {soon}? {remove} {soon}? {from} ** {list} di|dei|degli? {kind}? {kind}?",
    "{me} {removeYou} {soon}? {from} ** {list} di|dei|degli? {kind}? {kind}?",
    "fatemi|fammi|fateci|farmi uscire|sparire {from} ** {list} di|dei|degli? {kind}?",
    "{me} {can} {remove} {soon}?",
    "{me} {removeYou} {soon}? {from} qui|lì|tutto|mezzo",
    "{me} {removeYou} {soon}?",
    "volermi|volerci|potermi {remove} {from} ** {list} di|dei|degli? {kind}?",
    "volermi|volerci|potermi {remove}",
    "che|vi {me} {removeYou}",
    "se {me} cancellaste|toglieste|rimuoveste|eliminaste|escludeste|levaste|toglierebbe",
    "{want} di? essere {removed} {from} ** {list}|{mail} di|dei|degli? {kind}?",
    "{want} di? essere {removed}",
    "{remove} l|il|questo|seguente {address} {electronic}? in? oggetto? {from} ** {list} di? {kind}?",
    "{want} uscire|uscirne|togliermi {from} ** {list} di|dei|degli? {kind}?",
    "{want} {unsub} {from}? ** {list} di|dei|degli? {kind}?",
    "{want} {unsub}",
    "mi disiscrivo|cancello|disabbono {from} ** {list} di|dei? {kind}?",
    // "Rimuovete il mio indirizzo (dagli archivi)".
    "{remove} {soon}? il|la|i|l? {my} {address} {electronic}? {electronic}? {soon}? {from} ** {list} di|dei|degli? {kind}? {kind}?",
    "{remove} {soon}? il|la|i|l? mio|mia|miei|nostro|nostra|questo|questa {address} {electronic}? {electronic}?",
    "{remove} {soon}? la|l|il? nostra|mia|nostro {org} {from} ** {list} di|dei? {kind}?",
    "{remove} ** @",
    "il|la? mio|mia|miei|nostro|nostra {address} {electronic}? {electronic}? sia|siano|venga|vengano|fosse|venisse {removed} {from} ** {list} di|dei|degli? {kind}?",
    "il|la? mio|mia|miei|nostro|nostra {address} {electronic}? {electronic}? sia|siano|venga|vengano|fosse|venisse {removed}",
    "via|fuori il|la|l? mio|mia|nostro {address} {electronic}? {from}? ** {list}?",
    "via|fuori il|la|l? mio|mia|nostro {address} {electronic}?",
    "dimenticate|dimenticatevi|scordatevi|dimentica del|il? mio|mia|questo {address}",
    "dimenticatevi di me",
    "bloccate|bloccare|blocca il|la? mio|mia|questo {address} {electronic}?",
    "mettetemi|inseritemi|metti|mettete ** blacklist|lista-nera|esclusione|opposizioni",
    // "Chiedo la cancellazione".
    "{want}|provvedere|provvedete|procedere|procedete|effettuare|effettuate|richiesta|chiedere ** {end} {soon}? {from} ** {list} di|dei|degli? {kind}?",
    "{want}|provvedere|provvedete|procedere|procedete|effettuare|effettuate|richiesta|chiedere ** {end} {soon}? {from} ** {my} {address} {electronic}? {electronic}?",
    "{want}|provvedere|provvedete|procedere|procedete|effettuare|effettuate * disiscrizione|cancellazione",
    "annull~|disdi~|cancell~ {soon}? la|l|mia|una? mia? iscrizione|sottoscrizione|abbonamento|registrazione alla|dalla|della|al|a|dal ** {list}|{sends} di? {kind}?",
    "annull~|disdi~|cancell~ la|l? mia? iscrizione",
    "annullate|disdite|cancellate|sospendete|annullare|sospendere|interrompete {soon}? la|le|l|gli|i? mia|vostra? newsletter|mail|email|invii|pubblicità|mailing|bollettino",
    "{unsub}|{removeMe}|cancellarsi * non va|funziona|apre|riesco *** fatelo|provvedete|faccia voi|lei?",
    "cancellarsi|disiscriversi|cancellarmi grazie",
    // "Non voglio più ricevere".
    "non {want} più|mai? ricevere|riceverle|riceverla|riceverne|leggere più? ** {mail} da|di|del|vostre|vostri?",
    "non {want} più|mai? ricevere|riceverle|riceverla|riceverne|riceverli più|altro|nulla|niente? {from}?",
    "non {want} più|mai? ricevere più nulla|niente|altro? {from}?",
    "non {want} più|mai? ricevere più? {of}? {of}? {mail} da|di|del|vostre|vostri?",
    "non {want} più? {of}? {of}? {of}? {mail} da|di|del?",
    "non {want} più? saperne|sentire|sapere|avere più? nulla|niente? {from}? ** {mail}?",
    "non {want} più? nulla|niente {from}?",
    "non ne|le|la|li voglio|vogliamo|desidero più? sapere?",
    "non {want} più? che|essere più? {me}? {sendMe}|{send}|contattato|contattata|contattati|disturbato|disturbata|infastidito|importunato {of}? {of}? {mail}?",
    "{want} che non {me} {send} più? {of}? {mail}?",
    "{want} non|smettere ricevere|riceverle|essere|di più? ricevere|contattato|contattata|disturbato? {of}? {of}? {mail}? da|di|dal?",
    "{want} di non {sendMe}|{send} più? {of}? {of}? {mail}?",
    "di|a non {sendMe}|{send}|ricevere più {of}? {of}? {mail}?",
    "non {want} più? stare|figurare|comparire|essere|rimanere|restare|far|fare ** {list} di|dei? {kind}?",
    "non mi|ci interessa|interessano più? ricevere {of}? {of}? {mail} da|di?",
    "non mi|ci interessa|interessano più? {of}? {of}? newsletter|mail|email|pubblicità|comunicazioni",
    "non sono|siamo più? interessato|interessata|interessati a|alla|alle|ai|al ricevere|{of}? {of}? newsletter|mail|email|comunicazioni|pubblicità|mailing|{mail}?",
    "non ho|abbiamo più? interesse|bisogno a|di|per|della|alla ** newsletter|mail|email|comunicazioni|pubblicità|ricevere",
    "smettere di ricevere {of}? {of}? {mail}",
    "non ricevere più|altro {of}? {of}? {mail}?",
    "rinuncio alla|alle|a ** {mail}",
    // "Non scrivetemi più", "non inviate altro".
    "non {sendMe} più? {of}? {of}? {of}? {mail} da|di|del?",
    "non {sendMe} più|mai|altro|nulla|niente più|altro|nulla|niente? {of}? {of}? {mail}?",
    "non scrivetemi|contattatemi|disturbatemi|scrivermi|scrivimi|contattarmi|scriveteci|contattateci",
    "non {me} {send} più {of}? {of}? {of}? {mail} da|di?",
    "non {me} {send} più|mai|altro più|nulla|niente|altro?",
    "non {me} {send} {of}? {of}? {sends}",
    "non {send} più con {of}? {of}? {mail}",
    "non {send} più|altro|nulla {of}? {of}? {mail}? a|su? {my}? {inbox}? {electronic}?",
    "non {me} {send} ** {mail} più",
    "mai più {sendMe}|{send}|{mail}",
    "evitate|evitare|evita|astenetevi|astenersi di|dal|dall? {sendMe}|{send}|invio|inviare|inviarmi ** {mail}?",
    "risparmiatemi|risparmiateci|risparmiami {of}? {mail}",
    "inutile|inutili continuare|che a|continuiate? a? {sendMe}",
    // "Smettetela di scrivermi", "lasciatemi in pace".
    "{stop} {soon}? di|con|col {sendMe} {soon}? con? {of}? {of}? {of}? {mail} da|di|a? {my}? {inbox}?",
    "{stop} {soon}? di|col {sendMe} {soon}?",
    "{stop} {soon}? di {send} {of}? {of}? {mail} a|al|su? {my}? {inbox}? {electronic}?",
    "{stop} {soon}? di {send}",
    "{stop} {soon}? con|col|colle {of}? {of}? {mail} da|di?",
    "{stop} {soon}? l|gli|ogni|qualsiasi|con|tutti|i|vostri? invio|invii di|delle|della|dei? {of}? {mail}? a|al|verso|su? {my}? {inbox}? {electronic}?",
    "cessate|interrompete|sospendete|fermate|bloccate|smettete|smettetela {of}? {of}? {sends}",
    "basta con|di? {of}? {of}? {mail} da|di?",
    "niente più? {of}? {mail} da|di|per?",
    "niente|nessuna|nessun più|altra|altre|ulteriore {mail}",
    "lasciatemi|lasciami|lasciateci|mi-lasci|lasciarmi in pace|stare con? {of}? {mail}?",
    "lasciatemi|lasciami|lasciateci stare|perdere",
    "{sends} basta|stop|grazie",
    "che|spero questa|sia ** ultima {mail}",
    // Consent and objection.
    "oppongo|opponiamo ** {mail}|trattamento|invio|marketing di|del|della|dei|delle?",
    "oppongo|opponiamo ** trattamento|uso|utilizzo ** {address} per? fini|finalità|scopi?",
    "revoco|ritiro|revochiamo|revocare|ritirare|annullo il|mio|ogni|qualsiasi|l|la? mio|mia|nostro? consenso|autorizzazione",
    "revoco|ritiro|revochiamo|revocare il|mio|ogni|qualsiasi|l|la? mio|mia? consenso|autorizzazione ** {mail} commerciali|pubblicitarie|promozionali?",
    "revoco|ritiro|revochiamo ** consenso al|all ** trattamento|invio|marketing|uso per|a? fini|finalità|scopi?",
    // Asked before, in vain; what they still get says that they mean mail.
    "già|più|volte|volta|tre|terza|ennesima ** {unsubscribed} ** {still} ** {mail}|scrivermi|mandarmi|inviarmi|arrivare da|di?",
    "{unsubscribed} ** e|ma|eppure|però ** {still} ** {mail}|scrivermi|mandarmi|inviarmi da|di?",
    "nonostante|malgrado|dopo ** {unsubscribed} ** {still} ** {mail}|scrivermi|mandarmi|inviarmi da|di?",
    "nonostante|malgrado|dopo ** {still} ** {mail} ** {unsubscribed}",
  ],
  optOutAlone: [
    "{unsub}|cancellazione|cancellami|rimozione|rimuovere|cancellare|cancella|cancellarsi|eliminare|unsubscribe|stop|basta|togliere|annulla|cancellarmi|smettetela|elimina|rimuovi",
    "{removeMe}",
    "{removeMe} {from} ** {list} di? {kind}?",
    "mi disiscrivo|cancello",
    "mi {remove}",
    "{end} {soon}? {from} ** {list}|{mail} di? {kind}?",
    "{end} newsletter|mailing|email|mail list?",
    "richiesta di {end}",
    "annulla~|annullare|disdire|disdetta|disdici|cancella|cancellare l|la|mia|della|dell? iscrizione|newsletter|sottoscrizione|mailing list?",
    "{remove} {my} {address} {electronic}?",
    "non voglio più",
    "mai più",
    "non scrivere|inviare|contattare|mandare più? {mail}?",
    "basta con|di? {of}? {mail}",
    "niente|no più? {sends}",
    "smettetela|smettila|piantatela|lasciatemi stare|in? pace?",
    "fuori|via dalla|dalle lista|liste|mailing",
  ],
  optOutMaybe: [
    "{unsub}",
    "{removeMe}",
    "{me} {can}? {remove}",
    "{remove} il|la|i? {my} ** {address}",
    "non|mai ** {sendMe}|inviate|mandate|scrivete|ricevere|riceverle",
    "non {want} ** {mail}|nulla|niente|più",
    "{stop} ** {sendMe}|{send}|{mail}",
    "annull~|disdi~|cancell~ ** iscrizione|newsletter|sottoscrizione|email|mail",
    "{end} ** {list}|{address}|newsletter",
    "come|dove ** {unsub}|cancello|cancellarmi|cancellare|esco|togliermi",
    "non riesco|funziona|va|trovo|apre|posso ** {unsub}|cancellarmi|link|pulsante|pagina|cancellare",
    "link|pulsante|pagina ** {unsub}|cancell~|cancellazione ** non|errore|rotto",
    "non ** interessa|interessano|interesse|interessato|interessata|interessati",
    "no grazie",
    "persona|indirizzo|destinatario sbagliato|sbagliata|errato",
    "chi siete|sei|è",
    "non lavora più",
    "deceduto|deceduta|mancato|pensione",
    "stufo|stufa|stanco|stanca ** mail|email|ricevere|di",
    "in pace",
    "basta",
    "oppongo|revoco",
  ],
  complaint: [
    // What it is, and that it came unasked.
    "questo|questa|queste|questi|ciò ** spam|spazzatura|phishing|truffa|molestia|stalking",
    "si tratta di * spam|phishing|truffa|pubblicità",
    "solo|puro|palese|proprio spam",
    "non richiesta|richieste|richiesti|richiesto|desiderata|desiderate|desiderati|autorizzata|autorizzate|sollecitata|sollecitate|gradita|gradite|voluta",
    "indesiderata|indesiderate|indesiderati|indesiderato mail|email|posta|pubblicità|messaggi|messaggio|comunicazioni|newsletter",
    "mail|email|posta|pubblicità|messaggi|messaggio|comunicazioni|newsletter|invii|invio indesiderata|indesiderate|indesiderati|indesiderato|massivo|massivi|abusivo|abusivi|abusive|spazzatura|massa",
    "spam|phishing|spazzatura inviato|inviata|proveniente|da|dal|dai|dalla|tramite|attraverso|ricevuto|di|del|vostro ** cliente|clienti|utente|utenti|piattaforma|server|account|vostro|vostra|vostri|questo|questa|azienda|mittente|ip|un|uno",
    "ricevo|ricevuto|riceviamo|ricevendo|invia|inviano|inviate|mandano|manda|mandate|fa|fate|fanno|arriva|vostro|questo|tanto|inviarmi|mandarmi|fare|vostri|mandarci * spam",
    "segnalo|segnalare|segnaliamo|segnalazione|denunciare|denuncio|denuncia|reclamo|lamentare|reclamare * di|contro|per|un|uno|una|del|dello|l|il|questo|questa|d|delle * spam|abuso|phishing|mittente|spammer|indesiderata|indesiderati|indesiderate|richiesta|pubblicità",
    "segnalo|segnalare|segnaliamo|segnalazione|denunciare|denuncio|denuncia|abuso ** spam|phishing|abuso|richiesto|richiesta|richieste",
    "spammer|spammers|spammando|spammate|spammare|spammano",
    "bombarda|bombardano|bombardate|bombardando|bombardato|bombardata|intasa|intasano|intasate|tempesta|tempestano|perseguita|perseguitate|inonda|inondano|tartassa|tartassano|molesta ** mail|email|pubblicità|casella|messaggi|di|spam",
    "mi|ci bombarda|bombardano|bombardate|tempesta|perseguita|perseguitate|molesta|tartassa|tartassate|spammate",
    "phishing|truffa ** mail|email|messaggio|vostro|tentativo|cliente|server|piattaforma",
    // Never asked for.
    "mai * {subscribed}",
    "mai * dato|prestato|rilasciato|fornito|concesso|comunicato|lasciato|autorizzato ** consenso|autorizzazione|indirizzo|permesso|email|mail|dati|contatto",
    "consenso|autorizzazione|permesso|indirizzo|email|mail ** mai|non ** dato|prestato|data|rilasciato|fornito|autorizzato",
    "mai * chiesto|richiesto|voluto|chiesta|richiesta|chieste",
    "che non|mai ho|abbiamo mai? chiesto|richiesto|autorizzato|richiesta|richieste",
    "non mi|ci sono|siamo * {subscribed}",
    "non ricordo|risulta * {subscribed}",
    "non ho|abbiamo|avevo * autorizzato|acconsentito|prestato|rilasciato",
    "non ho|abbiamo|avevo ** dato|prestato|fornito|rilasciato|concesso ** consenso|autorizzazione|permesso",
    "non avete|ha|hanno|esiste|c il|alcun|nessun|mio|alcuna|nessuna? mio|mia|nostro? consenso|autorizzazione|permesso",
    "non ho|abbiamo|avevo chiesto|richiesto|chiesto niente|nulla|queste|questa|questo|di|nessuna|alcuna|io",
    "senza il|mio|nostro|mia|alcun|alcuna|la|preventivo|che|aver|nessun|averlo|aver * consenso|permesso|autorizzazione|autorizzato|chiesto|richiesto|chiedere|iscritto|iscritta|dato",
    "senza consenso|autorizzazione|permesso",
    "negato|rifiutato|espresso ** consenso|pubblicità|marketing",
    // Where from, and from whom.
    "dove|come avete|hanno|ha|hai|aveva|siete ** preso|trovato|ottenuto|avuto|recuperato|pescato|presi|trovata|arrivati ** indirizzo|mail|email|dati|contatto|nominativo|nome",
    "dove|come ** avete il|la|i mio|mia|miei indirizzo|mail|email|dati|contatto|nominativo",
    "chi vi|ti|gli ha * dato|fornito|passato|venduto|comunicato|ceduto",
    "comprato|acquistato|rubato|venduto|acquistata|comprata|rubata|estratto|copiato|sottratto|preso|rastrellato|raccolto|pescato|carpito ** lista|liste|indirizzo|dati|database|indirizzi|elenco|mail|email|contatti",
    "indirizzo|indirizzi|dati|mail|email ** rubato|venduto|comprato|acquistati|rubati|venduti|ceduto|carpito",
    "viola|violano|violando|violate|violazione|contrario|contravviene ** gdpr|legge|privacy|normativa|regolamento|policy|termini",
    "non conosco|conosciamo|so questa|questo|la|il|l|quest|vostra|voi|chi|affatto|nemmeno? * azienda|mittente|ditta|società|gente|negozio|sito|siate|siete|persone|voi",
    "azienda|mittente|ditta|società|negozio|sito|gente che|di|cui non|mai conosco|conosciamo|so|sentito|sentita|ho",
    "non ho|abbiamo|intrattengo mai|alcun|nessun|nulla|niente|alcuna|nessuna? * rapporto|rapporti|contatto|relazione|fare ** con|voi|vostra|azienda",
    "mai ** cliente|clienti|acquistato|comprato|contatto|rapporti|contatti|sentito|sentita|ordinato",
    "non sono|siamo mai|vostro|vostra|un|una|stato|stata cliente|clienti",
    // Asked before, in vain.
    "già|più|volte|volta|tre|terza|ennesima|dieci ** {unsubscribed} ** {still}|arrivano|arriva",
    "{unsubscribed} ** e|ma|eppure|però|niente ** {still}|arrivano|arriva",
    "nonostante|malgrado|dopo ** {unsubscribed} ** {still}|arrivano",
    "nonostante|malgrado ** {still}|arrivano ** {unsubscribed}",
  ],
  cancellation: [
    "disdire|disdetta|disdico|chiudere|chiudete|chiuda|chiudo|cancell~|elimin~|annull~|disattiv~|recedere|recesso|cessare|rescindere|terminare|rescissione * mio|mia|nostro|nostra|il|la|l|del|dell|dal|un * account|contratto|abbonamento|piano|profilo|servizio|conto|pacchetto|tariffa|utenza|licenza",
    "mio|nostro|nostra|mia|l|il|un abbonamento|account|contratto|piano|profilo|utenza ** disdire|chiudere|cancell~|elimin~|annull~|disdetto|chiuso|disattiv~|cessare",
    "abbonamento a|pagamento|premium|annuale|mensile ** disdire|disdetta|cancell~|annull~|chiudere|cessare",
    "disdire|disdetta|annull~ ** abbonamento",
    "non ** rinnovare|rinnovate|rinnovo|rinnovi",
    "chiusura|cancellazione|eliminazione|disattivazione del|dell|di mio|nostro? account|contratto|profilo|utenza",
    "smettete|non|smettere|sospendere ** addebitare|addebiti|addebito|addebitarmi|addebitate",
    "recesso|recedere|rescindere|rescissione",
  ],
  legal: [
    "articolo|art|artt|articoli 15|16|17|18|20|21|77|7|13|22",
    "sensi|base|conformità|virtù|applicazione|esercitare|esercito|esercizio|invoco|secondo ** gdpr|regolamento|codice|privacy|decreto|legge|679",
    "diritto|diritti ** accesso|oblio|cancellazione|opposizione|rettifica|portabilità|limitazione",
    "gdpr|privacy richiesta|istanza|diritti",
    "accedere|accesso ** dati",
    "cancell~|elimin~|distrugg~|rimoz~ ** tutti|miei|nostri|dei|i ** dati|informazioni ** personali|personale|miei|che|riguardano|conservati",
    "cancell~|elimin~ ** miei|nostri|tutti ** dati",
    "quali|copia|sapere|conoscere|tutti|informazioni|che ** dati ** personali|avete|riguardano|conservate|trattate|detenete|me",
    "origine|provenienza|fonte ** dati|indirizzo",
    "garante|dpo|responsabile ** privacy|protezione|reclamo|dati|segnal~",
    "garante|dpo",
    "prova|dimostrare|dimostrate|fornire|fornite ** consenso|iscrizione|autorizzazione",
    "avvocato|avvocati|avvocata|legale|legali|studio-legale",
    "azioni|vie|azione|procedimento ** legali|legale|giudiziarie|giudiziaria",
    "denunciarvi|querela|querelare|tribunale|giudice|diffida|diffido|diffidiamo|citazione",
    "diritti|violazione|contraffazione|viola ** autore|marchio|proprietà|copyright|marchi|immagine",
    "nome|conto|nostro|mio cliente|assistito|assistita|mandante|per-conto",
    "risarcimento|danni",
    "polizia|procura|carabinieri",
  ],
  forOther: [
    "mio|mia|miei|nostro|nostra|suo|sua|un|una|il|la|i|del|della|dal|dei|al|alla defunto|defunta|ex|vecchio|vecchia|caro|cara|povero|povera? {person}",
    "è|venuto mancato|mancata|deceduto|deceduta|morto|morta|scomparso|scomparsa",
    "deceduto|deceduta|defunto|defunta",
    "vecchio|vecchia|ex|precedente|vecchi ** dipendente|email|mail|indirizzo|collega|casella|account",
    "non lavora|fa|appartiene|è|opera ** più ** qui|noi|parte|con|presso|azienda|nostra",
    "non lavora più",
    "lasciato ** azienda|società|ditta|nostra|la",
    "altro|altra|secondo|seconda indirizzo|email|mail|casella|account",
    "indirizzo|mail|email|casella|account vecchio|vecchia|precedente|secondario",
    "inviargli|scrivergli|mandargli|inviarle|scriverle|scrivetegli|scrivetele|mandategli",
    "gli|le inviate|mandate|scrivete|mandi|scriva|scrivere|inviare|mandare",
    "a nome di|suo",
    "signor|signora|sig|dott|dottoressa ** vuole|desidera|chiede|lavora|vorrebbe",
  ],
  stay: [
    "chi ha|avete ** {removed} ** lista|elenco|database",
    "mai ** cancellerei|disiscriverei|disiscriverò|cancellerò",
    "non mi|ci cancellerei|disiscriverei|disiscriverò",
    "assolutamente|nessun non|caso|modo ** {removeMe}|{remove}",
    "non mi|ci dispiace|disturba|infastidisce|pesa ** ricevere|le|la|mail",
    "non {removeMe}|disiscriv~",
    "non {me} {remove}",
    "guai a|se ** {remove}|{removeMe}",
    "non vi|ti|si permettete|azzardate|azzardatevi|sogno ** {removeMe}|{remove}",
    "di-nuovo|ancora|nuovamente|rimettere|reinserire|reintegrare ** iscrivermi|iscrivetemi|inserirmi|aggiungermi|elenco",
    "rimettetemi|rimettermi|reinserirmi|reinseritemi|riscrivermi|reiscrivermi|reiscrivetemi|riattivate|ripristinare|riaggiungetemi|riattivatemi|riattivare",
    "iscrivermi|iscrivetemi|aggiungetemi|aggiungermi|inseritemi|inserirmi|iscrivimi|aggiungimi|abbonarmi|iscriverci a|alla|al|nella|nell|nel|vostra",
    "per|sbaglio|errore|distrazione|senza ** errore|sbaglio|volerlo|volere ** {removed}|{unsub}|cliccato|cancell~",
    "{removed}|{unsub}|cliccato|cancell~|premuto ** per|senza errore|sbaglio|volerlo|volere|distrazione|motivo|preavviso",
    "perché|come-mai ** {removed}|{unsub}|ricevo",
    "non volevo|voglio|desidero|intendo|intendevo|ho ** {removeMe}|{unsub}|{removed}|cancell~",
    "continuare|continui|proseguire ** ricevere|inviare|inviarmi|mandare|mandarmi|scrivermi|leggere",
    "continuate pure|così|ad|a-inviarmi",
    "vorrei|voglio|desidero|mi-piacerebbe|preferisco ** continuare|rimanere|restare|mantenere|ancora",
    "vorrei|voglio|desidero|piacerebbe ricevere",
    "non ricevo|ricevuto|riceviamo|arriva|arrivano|arrivata|arrivato|vedo ** newsletter|mail|email|più|nulla|niente|vostra|vostre|la|nessuna",
    "smesso di ricevere|arrivare|inviarmi|mandarmi",
    "tenetemi|lasciatemi|mantenetemi|tenermi|lasciarmi|tienimi nella|iscritto|iscritta|aggiornato|in-lista|in-elenco|nell-elenco",
    "non smettete|smetta|smetti|smettere di",
    "non {want} perder~|perdere|perdermi",
    "avete|hai|hanno|sono|siamo|stato|stata|vengo {removed} ** per|perché|dalla|senza|errore",
    "mi avete|hanno|ha {removed}",
  ],
  fewer: [
    "solo|soltanto|solamente * fatture|ricevute|conferme|avvisi",
    "inviatemi|mandatemi solo|soltanto",
    "non|niente|basta ** {mail} ** domenica|sabato|weekend|week-end|notte|festivi|domeniche",
    "non|ma|preferisco ** in inglese|italiano|francese|tedesco|html|testo",
    "html|solo-testo",
    "meno ** mail|email|spesso|frequente|frequenti|messaggi|newsletter|invii|frequentemente",
    "ridurre|diminuire|limitare|riducete|diradare|abbassare|ridurre ** frequenza|numero|quantità|invii|mail",
    "una|1|due|un ** volta|volte|mail|email|newsletter|sola|alla|al|ogni settimana|mese|al|alla",
    "una|1 alla|al settimana|mese|giorno",
    "solo|soltanto|solamente|unicamente ** mensile|settimanale|mese|settimana|importanti|importante|riepilogo",
    "non così|tanto|tante spesso|frequenti|mail|email",
    "ma|tranne|salvo|eccetto|però ** continuare|continuate|tenere|mantenere|tenetemi|ancora|voglio|lasciate|quella|solo",
    "temporaneamente|pausa|ferie|vacanze|vacanza",
    "sospendere|sospendete ** durante|estate|ferie|fino|mese|mesi",
    "per|durante un|qualche|alcuni|l|le|i|due po|mese|mesi|giorni|estate|settimane|settimana|ferie|tempo",
    "fino a|al|alla|settembre|nuovo",
  ],
  tooMuch: [
    "troppe|troppi|troppa|tante|tanti|troppo ** mail|email|messaggi|newsletter|spesso|frequenti|pubblicità",
    "troppo|troppe",
  ],
  changeOfAddress: [
    "a me|noi ma|bensì",
    "nuovo|nuova ** indirizzo|email|mail|casella|recapito",
    "cambiare|cambiato|cambio|cambiate|modificare|aggiornare|aggiornate|sostituire|modificate|variazione ** indirizzo|email|mail|casella",
    "indirizzo|email|mail ** cambiato|cambiata",
    "ora|adesso|oggi|da in|in poi|avanti ** @|scrivetemi|usate|scrivete",
    "usare|usate|utilizzate|scrivetemi|scrivete|utilizzare|usi ** @|nuovo|nuova",
    "al posto di|invece-di @",
    "anziché @",
  ],
  asSender: [
    "nostre|nostri mail|email|messaggi",
    "nessuno ** {unsub}|cancellato",
    "inviare|spedire campagne|newsletter|campagna",
    "come|dove ** inserisce|inserire|inserisco|aggiungere|aggiungo|mettere|metto|modificare|personalizzare ** link|pulsante|cancellazione|disiscrizione|piè|footer",
    "nostra|nostre|nostri|nostro|miei|mie|mia ultima|prossima? campagna|campagne|iscritti|abbonati|destinatari|clienti|contatti|liste|modello|template|dominio|modulo|utenti|lettori|audience",
    "nostra|nostro|nostre|nostri newsletter|lista|mailing|invii|bollettino",
    "api|webhook|webhooks|smtp|integrazione|plugin|wordpress|mailchimp|dns|dkim|spf|dmarc|recapitabilità|deliverability|pannello|csv|segmento",
    "tasso|percentuale|indice|tassi ** disiscrizione|cancellazione|apertura|rimbalzo|reclami|clic|click|disiscrizioni|cancellazioni",
    "aggiungere|aggiungo|configurare|personalizzare|tradurre|testare|inserire|inserisco|modificare|mettere|includere|cambiare ** link|pulsante|pagina|modulo|piè ** disiscrizione|cancellazione|disiscriversi|cancellarsi",
    "link|pulsante|pagina|modulo di ** disiscrizione|cancellazione ** campagna|correttamente|nostro|nostra|modello|template",
    "link|pulsante|pagina|modulo di|per {end} ora|adesso? funziona",
    "clienti|iscritti|abbonati|destinatari|utenti|contatti|persone|lettori|soci|alunni ** {unsub}|cancell~|rimuovere|togliere|rimossi|eliminare",
    "cancell~|elimin~|rimuov~|importare|esportare|gestire|togliere {det}? {det}? contatti|duplicati|iscritti|destinatari|inattivi|utenti|doppioni",
    "come ** tolgo|togliere|rimuovo|rimuovere|cancello|cancellare|elimino|aggiungo|gestisco ** contatto|contatti|iscritto|iscritti|cliente|clienti|destinatari|utente|qualcuno",
    "un|uno|una|il|la|l|nostro|nostra|alcuni|diversi cliente|clienti|destinatario|destinataria|iscritto|iscritta|contatto|utente|lettore|lettrice ** chiede|chiesto|vuole|dice|detto|scrive|scritto|domanda|risposto|risponde|lamenta|sostiene|chiedono|desidera",
    "chi|quanti|quante|qualcuno|quando ** {unsub}|disiscrizioni|cancellazioni|disiscritti",
    "disiscrizioni|cancellazioni|disiscritti",
    "invio|campagna|newsletter|mail|email ** programmat~|pianificat~|schedulat~|oggetto|prezzo|sbagliato|sbagliata|errore|domani|stasera",
    "campagna|campagne",
    "candidatura|curriculum|cv|posizione|stage|tirocinio|tesi|assunzione|posto-di",
    "ci|mi|signora|signore scrive|scritto|risponde|risposto|chiede|chiesto|dice|detto",
  ],
  otherSenses: [
    "non {want} più? inviare|mandare|spedire ** {mail}",
    "problemi|problema ** spam",
    "{removeMe} un|il dubbio|curiosità",
    "non {want} ** aspettare",
    "mai|non|niente ** chiesto|ordinato|richiesto|comprato|voluto|acquistato ** {goods}",
    "blacklist|lista-nera|rbl ** {remove}|{removeMe}|rimuoverci",
    "{unsub}|{removed} ** grazie ** conferma",
    "{remove}|{removeMe} ** elenco-dei-partner|rubrica-dei|invitati|turno|turni|elenco-partecipanti|catalogo|partecipanti",
    "filtro|cartella|filtri|anti|antispam|quarantena ** spam|indesiderata|spazzatura",
    "in|nello|nella|come|per|allo|lo spam|spazzatura",
    "non ** è|sia|sembri|consideri spam",
    "antispam",
    "pulsante|pagina|modulo|tasso|opzione di|per ** disiscrizione|cancellazione",
    "per ** disiscriversi|cancellarsi|ricevere|cancellarti|disiscriverti|annullare ** clicca|cliccare|cliccate|qui|visita|segui|rispondi|clicchi",
    "se non ** desidera|desideri|vuoi|vuole|desiderate",
    "sospendere|sospendete|interrompere|fermate ** durante|estate|ferie|fino|mese|mesi|vacanze",
    "{remove} ** immagine|immagini|frase|paragrafo|riga|logo|file|testo|parola|duplicati|foto|commento|allegato|bozza|annuncio",
    "fermata|stop del|dell|bus",
    "non ** riesco smettere|fermarmi",
    "basta|basterebbe|basterebbero|è-sufficiente una|un|che|cliccare|fare|così|per|solo",
    // What is done already: "grazie per avermi cancellato".
    "grazie di|per|della|dell ** avermi|{removed}|cancellazione|disiscrizione|averci",
    "mi togliete|toglie|togli un|una|il dubbio|curiosità",
    "{remove}|{removeMe} ** conversazione|gruppo|progetto|corso|concorso|riunione|evento|carrello|whatsapp|chat|attesa",
    "cancell~|annull~|disdi~ ** ordine|prenotazione|appuntamento|acquisto|fattura|corso|visita|evento",
    "{send}|{sendMe} ** fattura|ricevuta|ordine|preventivo|contratto|password|codice|pacco|catalogo-cartaceo",
    "non ricevo|ricevuto|riceviamo|arriva|arrivano ** {mail}|nulla|niente",
    "non vi|ti dimenticate|dimenticatevi|dimenticare di",
    "ancora non|non-ancora ** {subscribed}|ricevuto",
    "non mi|ci? sono|siamo|ho ancora {subscribed}|ricevuto",
    "non ancora ** {subscribed}",
    "fuori ufficio|sede",
    "il stop",
  ],
  question: [
    "come|perché|quando|dove|chi|cosa|quale|quali|quanto|quanti|qual",
    "potete|potreste|può|potrebbe|puoi|si dirmi|aiutarmi|indicarmi|informarmi|spiegarmi|può",
    "domanda|domande|dubbio|dubbi|aiuto|sapere|informazione|informazioni",
  ],
  praise: [
    "grazie mille|per|della|tante|infinite",
    "ottima|ottimo|bella|bellissima|eccellente|interessante|fantastica|splendida|complimenti ** newsletter|lavoro|articolo|contenuti|offerta|bollettino",
    "complimenti",
    "adoro|piace|amo ** newsletter|leggere|leggerla|leggervi|vostra|vostre",
    "continuate così",
  ],
  sarcasm: [
    "grazie|ottimo|che|fantastico|adoro|amo|bravi|altro|evviva|complimenti ** spam|spazzatura",
    "proprio|esattamente quello|ciò che|di ** bisogno|mancava|serviva",
    "ci mancava solo|anche|proprio",
    "che meraviglia|gioia|sorpresa|bello",
  ],
  footer: [
    "vedi|visualizza|leggi|visualizzare ** browser|online",
    "riceve|ricevi|ricevete|ricevuto questa|questo ** mail|email|messaggio|perché",
    "ricevi|riceve|ricevete questa|questo",
    "clicca|cliccare|cliccate|clicchi qui|sul|su ** qui|link|cancell~|disiscri~",
    "se non ** desidera|desideri|vuoi|vuole|desiderate ** ricevere",
    "per cancellarsi|cancellarti|disiscriversi|disiscriverti|annullare ** clicca|qui|ricevere|link",
    "tutti i diritti riservati",
    "informativa sulla privacy",
    "note legali",
    "puoi|può|potete cancellarti|disiscriverti|cancellarsi|annullare|modificare|gestire ** momento|iscrizione|preferenze",
    "rispondi|risponda|rispondere ** con|cancellami|stop|oggetto",
  ],
  reachAll: [
    "tutti|tutte|tutto|tutta|nessuna|nessun|qualsiasi|ogni ** liste|elenchi|mail|email|newsletter|invii|messaggi|comunicazioni|comunicazione|pubblicità|lista|archivi|database",
    "mai più",
    "più nulla|niente",
    "da tutto",
  ],
  reachSender: [
    "questa|questo|queste ** lista|newsletter|mittente|azienda|mail|email|mailing",
    "vostra|vostro|sua|suo|la|dalla|tua|della ** lista|newsletter|database|mailing|mail|distribuzione|liste",
  ],
  self: words("mi me ci noi"),
  matters: words(`
    fattura~ fatture contratto~ contratti pacco~ pacchi consegna~ consegne ordine~ ordini prodotto~ prodotti articolo~ dominio rimborso~ password pagamento~ garanzia~ prenotazion~ appuntamento~ tariffa~ prezzo~
  `),
  negations: words("non mai né senza neanche nemmeno nessun nessuna peccato mica"),
  negatesAfter: false,
  conditions: words(`
    se qualora forse magari quasi nel-caso a-meno pensando penserei valutando come-mi come-faccio come-si
    come-posso un-altra-mail un-altra-email ancora-una
  `),
  politeConditions: [
    "se ** possibile|potete|poteste|può|potesse|potrebbe|fosse|riuscite|riuscisse",
    "se non ** dispiace|disturbo|problema|smettete|togliete|cancellate",
    "grata|grato|grati|gradirei|apprezzerei|gentile|gentili|cortese|grazie ** se",
    "se {me} cancellaste|toglieste|rimuoveste|eliminaste|escludeste|levaste",
  ],
  politeRequests: [
    "{can}",
    "per favore|cortesia|piacere",
    "favore|gentilmente|cortesemente|prego|pregasi|chiedo|grazie",
    "sarebbe|è possibile",
    "sareste|saresti|sarebbe|potrebbe così|tanto gentili|gentile|cortesi",
    "{me} {removeYou}",
    "{removeMe}",
    "si può|potrebbe",
  ],
  threats: [
    "o|oppure|altrimenti|sennò|senno|diversamente ** vi|mi|ci|vado|segnalo|denuncio|procedo|provvederò|faccio|contatto|sarò|avviso|garante|segnalazione",
    "sarò|saremo|vado|andrò|procederò|procederemo|segnalerò|denuncerò|contatterò|farò|rivolgerò|agirò|presenterò|segnalo ** avvocato|avvocati|denuncia|garante|legale|legali|azioni|autorità|reclamo|polizia|vie",
    "in caso contrario",
    "prima di|che ** denunciare|io|vi",
    "se ** continuate|continua|non ** denuncio|avvocato|segnalo|garante|denuncia",
  ],
  others: words(`
    essi clienti iscritti destinatari utenti gente qualcuno dice detto chiede scrive persone parola lettori
  `),
  conjunctions: words("e ma o oppure perché poiché quindi però altrimenti"),
  polite: words(`
    per favore cortesia piacere gentilmente cortesemente grazie mille tante ciao salve buongiorno buonasera
    buon giorno gentile gentili spettabile spett egregi egregio signori signora signor cordiali saluti saluto
    cordialmente distinti un a subito immediatamente ora adesso mi la lista newsletter dalla della vostra
    questa email mail e-mail please vi prego anticipatamente in anticipo di e urgente mailing list il mio
    presto possibile più al quanto prima pf x attesa porgo miei chiedo richiedo spettle le dal con stima buona
    giornata serata ok bene come-da-oggetto come-in-oggetto oggetto sopra
  `),
  continuations: words(`
    in-massa pf affatto grazie mai subito immediatamente perché poiché vostre vostri vostra vostro voi
    adesso ora commerciali commerciale pubblicitarie pubblicitari promozionali promozionale nulla niente
    né prima definitivamente urgentemente oggi senza saluti cordiali gentilmente cortesemente pure tanto
    elettronica elettronico mai-più lei per-favore per-cortesia per-piacere per-mail per-email per-sempre
    per-carità da-parte da-voi da-lei da-te di-voi di-marketing di-tipo di-natura a-questo-indirizzo
    a-questa-mail a-questa-email a-questa-casella al-mio-indirizzo alla-mia-mail alla-mia-casella
    al-nostro-indirizzo a-me su-questo-indirizzo su-questa-mail sulla-mia-mail in-futuro in-assoluto
    in-alcun-modo in-qualsiasi in-modo-definitivo d-ora pls please plz del-genere di-questo-tipo
    di-questo-genere dal-momento una-volta-per una-buona-volta buongiorno ciao salve basta non altrimenti
    dato visto siccome ok azienda
  `),
  addressNouns: words("indirizzo indirizzi email mail casella account"),
  senderPrepositions: words("da dal dalla mittente tramite"),
  genitives: words("di del della"),
  mailNouns: words("mail email messaggi spam newsletter pubblicità"),
};
