import { forms, type IntentLanguage, words } from "./language.ts";

/** Of Catalonia, Valencia and the islands. */
export const ca: IntentLanguage = {
  language: "ca",
  common: words(`
    el la els les un una uns unes de del dels al als i a en que no es s l d m em et ens us hi ho li meu meva
    meves nostre nostra vostre vostra vostres seu seva per amb sense és sóc soc són està estan ser tinc hem
    ha però o si com més molt ja això aquest aquesta aquests vull jo vosaltres tot res fins quan qui mi amb
    pel pels
  `),
  groups: {
    me: words("me nos m ens"),
    /** Before the verb. */
    em: words("em m ens me mos"),
    my: words("meu meva meves meus nostre nostra nostres aquest aquesta aqueixa mon"),
    address: words(`
      correu correus adreça adreces email emails e-mail mail mails nom contacte dades bústia correu-electrònic
    `),
    electronic: words("electrònic electrònica correu email mail de-correu d-email personal"),
    inbox: words("adreça correu email mail bústia compte e-mail"),
    from: words("de del dels d des de-la"),
    list: words(`
      llista llistes llistat base bases newsletter~ butlletí butlletins correus subscripció mailing~ registre
      registres enviaments emails mails publicitat distribució fitxer fitxers sistema sistemes difusió
      comunicacions contactes arxiu arxius agenda notificacions circulars
    `),
    /** What a list is of: "llista de correu", "base de dades". */
    kind: words(`
      correu correus dades distribució contactes contacte difusió enviament enviaments clients subscriptors
      mailing electrònic electrònics email emails mails notícies novetats publicitat
    `),
    mail: words(`
      correu correus email emails e-mail e-mails mail mails missatge missatges publicitat butlletí butlletins
      newsletter newsletters spam brossa propaganda promocions promoció ofertes oferta comunicacions
      comunicació anuncis informació notificacions avisos bestieses merda porqueria porqueries
      correspondència novetats invitacions circulars mailings notícies correspondencia
    `),
    /** Nothing else than mail of this kind. */
    sends: words(`
      correus correu email emails e-mails mail mails missatges publicitat butlletí butlletins newsletter spam
      propaganda promocions
    `),
    /** Between "no vull" and the mail. */
    of: words(`
      de d del dels els les el la l un una cap més els-vostres vostre vostra vostres seus seves teus teves
      aquest aquesta aquests aquestes altre altra altres tanta tants tantes tant ni mena tipus maleïts
      punyeters d-aquest d-aquests d-aquesta
    `),
    remove: [
      ...forms("esborr elimin retir tax desapunt", "eu a i in ar ino e és éssiu"),
      ...words(`
        traieu treieu treu tregui treguin tragueu treure traga traguen trague traguéssiu suprimiu suprimeix
        suprimeixi suprimeixin suprimir suprimíssiu excloeu excloure exclou exclogui desinscriviu desubscriviu
        desubscriure desinscriure desapunteu lleveu llevar lleva borreu borrar borra borren esborreu-me'n
        elimineu esborrem
      `),
    ],
    /** Written in one word with its pronoun: "esborra'm", "treure'm". */
    removeMe: words(`
      esborram elimina'm eliminam esborra'm esborrim esborri'm eliminim elimini'm tregui'm treguim treure'm
      treurem suprimeixim suprimeixi'm retiram excloure'm desapuntam desapunta'm treu-me'n treurens
    `),
    removed: words(`
      esborrat esborrada esborrats eliminat eliminada eliminats tret treta trets retirat retirada exclòs
      exclosa suprimit suprimida
    `),
    unsub: words("desubscri~ desinscri~ desapunt~ dessubscri~ unsubscrib~"),
    baixa: words("baixa"),
    give: words("donar doneu dona doni donin donéssiu dóna dono donem donam doneu-me dona'm donar-me"),
    cancel: words(`
      cancel·leu cancel·lar cancel·li cancel·lin cancel·la cancel·lo cancel·lem cancelar canceleu anul·leu
      anul·lar anuleu cancel·lada cancel·lat
    `),
    want: words(`
      vull volem voldria voldríem desitjo desitgem demano demanem sol·licito sol·licitem solicito prego
      preguem agrairia agrairíem agraeixo agradaria prefereixo preferiria exigeixo necessito volia demanar
      demanar-vos
    `),
    can: words("podeu pot podríeu podria podries pots poden podeu-me"),
    please: words(`
      plau sisplau siusplau favor prec tingueu feu faci facin bondat gentilesa procediu procedir gràcies
    `),
    soon: words(`
      manualment a-mà vosaltres ja immediatament si-us-plau sisplau siusplau ara ara-mateix definitivament d-una-vegada com-més-aviat
      urgentment també per-favor tot-seguit
    `),
    stop: words(`
      deixeu deixa deixi deixin deixar pareu para parar pari atureu cesseu cessar cessi prou deixéssiu
      paréssiu plegueu plega
    `),
    send: words(`
      enviar escriure molestar contactar mandar emprenyar bombardejar enviant escrivint atabalar remetre
      enviar-me escriure'm escriurem molestar-me
    `),
    sendOff: words(`
      envieu envia enviï enviïn escriviu escriu escrigui escriguin contacteu contacta contacti molesteu
      molesta molesti mandeu manda enviéssiu escrivíssiu contactéssiu molestéssiu truqueu-per-correu envieu-me
      arribin arribi enviés emprenyeu atabaleu
    `),
    again: words("torneu torna torni tornin tornar tornéssiu"),
    org: words(
      "empresa associació escola entitat botiga despatx família institució organització club ajuntament",
    ),
    unsubscribed: words(`
      baixa demanat demano demanada sol·licitat desubscrit desapuntat esborrat clicat dit cancel·lat
    `),
    still: words(
      "encara continuo continueu continuen continua segueixo seguiu segueixen rebent rebo continuem",
    ),
    person: words(`
      marit dona esposa pare mare fill filla germà germana avi àvia parella company companya col·lega cap
      empleat empleada treballador treballadora amic amiga sogra sogre predecessor fills pares soci sòcia
      xicot xicota nòvia nòvio home muller
    `),
    subscribed: words(`
      subscrit subscrita subscrits registrat registrada inscrit inscrita apuntat apuntada autoritzat
      autoritzada consentit
    `),
    goods: words(`
      producte productes article articles paquet factura comanda servei serveis mostra pressupost informe
      entrada bitllet habitació targeta
    `),
    det: words("els les uns aquests meus tots diversos alguns"),
  },
  optOut: [
    "cessin|cesseu|atureu|pareu {soon}? els|tots|l? enviaments|enviament a|al {my} {inbox} de? {kind}?",
    "que|perquè no rebi|rebem|arribin més|cap|res {of}? {of}? {mail}?",
    "ja? no autoritzo|autoritzem més? ** {mail} a|al? {my}? {inbox}?",
    // "Traieu-me (de la llista)", "em podeu treure".
    "{remove} {me} {soon}? {from} ** {list} de|d? {kind}? {kind}?",
    "{remove} {me} n? {soon}? d|de aquí|allà|tot|això",
    "{remove} {me} n? {soon}?",
    "{removeMe} {from} ** {list} de|d? {kind}? {kind}?",
    "{removeMe} {soon}?",
    "{want}|{please}|{can} ** {remove} {me} {soon}? {from} ** {list} de|d? {kind}?",
    "{em} {can}? {soon}? {remove} {soon}? {from} ** {list} de|d? {kind}? {kind}?",
    "{em} {can} {remove} {soon}?",
    "{em} {remove} d|de aquí|tot",
    "em|m|ens traieu|esborreu|elimineu|treus {soon}?",
    "que {em} {remove}",
    "{want} ser {removed} {from} ** {list} de|d? {kind}?",
    "{want} sortir|desaparèixer|marxar {from} ** {list} de|d? {kind}?",
    "{want} {unsub} {me}? {from}? ** {list}?",
    "{want}|{can}|favor em|m|ens? {unsub}",
    // "Esborreu la meva adreça (de la llista)".
    "{remove} {soon}? el|la|els|les? meu|meva|meves|meus|nostre|nostra|aquest|aquesta {address} {electronic}? {electronic}? {soon}? {from} ** {list} de|d? {kind}? {kind}?",
    "{remove} {soon}? el|la|els|les? meu|meva|meves|meus|nostre|nostra|aquest|aquesta {address} {electronic}? {electronic}?",
    "{remove} la|el|l? nostra|meva|nostre {org} {from} ** {list}",
    "{remove} ** @",
    "el|la? meu|meva|nostre|nostra {address}|{org} {electronic}? sigui|fos {removed} {from} ** {list} de|d? {kind}?",
    "el|la? meu|meva|nostre|nostra {address} {electronic}? sigui|fos {removed}",
    "oblideu|oblida vos? del|de|d|la|el? meu|meva? {address}|mi",
    "bloquegeu|bloquejar|bloqueja la|el meva|meu {address}",
    "poseu-me|poseu ** llista|llistes negra|d-exclusió|robinson",
    // "Donar de baixa".
    "{give} me|m|nos|ens|mos? de? {baixa} {soon}? de|del|dels|d|a ** {list} de|d? {kind}?",
    "{give} me|m|nos|ens|mos de? {baixa} {soon}?",
    "{em} {can}? {give} de {baixa} {soon}?",
    "{want}|favor|{can} ** {give} {me}? de {baixa}",
    "{give} de baixa el|la|aquest|aquesta? meu|meva|nostra|nostre? {address} {electronic}? {from} ** {list} de|d? {kind}?",
    "{give} de baixa el|la|aquest|aquesta? meu|meva|nostra|nostre? {address} {electronic}?",
    "em|m dono de baixa {from} ** {list}",
    "em|m dono de baixa",
    "{want}|tramiteu|tramitar|gestioneu|processeu ** la|una? meva? {baixa} {soon}? {from} ** {list} de|d? {kind}?",
    "{want}|tramiteu|tramitar|gestioneu|processeu la|una? meva? {baixa}",
    "eliminació|supressió|retirada|esborrament del|de|d|de-la meu|meva|nostre|nostra|aquest|aquesta {address} {electronic}? {from} ** {list} de|d? {kind}?",
    "{baixa}|desubscriure * no funciona|va|puc|s-obre *** feu|fes|faci|feu-m ho vosaltres?",
    "{baixa} ** @",
    "{cancel} {soon}? la|ma? meva|nostra? subscripció|inscripció a|al|als|del|de ** {list}",
    "{cancel} {soon}? la meva|nostra subscripció",
    "{cancel}|atureu|suspeneu|interrompeu|cesseu {soon}? l|els|qualsevol|tots? enviament|enviaments {from} {of}? {sends} a|al? {my}? {inbox}? {electronic}?",
    "{cancel}|atureu|suspeneu|interrompeu|cesseu {soon}? l|els|qualsevol|tots? enviament|enviaments a|al|cap {my} {inbox} {electronic}?",
    "{cancel}|suspeneu {soon}? el|la|els|les? meu|vostre|vostra? butlletí|newsletter|correus|mails|publicitat",
    // "No vull rebre més correus".
    "no {want} tornar|seguir|continuar? a? rebre|rebre'n|rebent|rebren ** {mail} més|vostre|vostres|de|del?",
    "no {want} tornar|seguir|continuar? a? rebre|rebre'n|rebent|rebren més|res|ho? més|res?",
    "no {want} tornar|seguir|continuar? a? rebre més? {of}? {of}? {of}? {mail} més|vostre|vostres|de|del?",
    "no {want} més? {of}? {of}? {of}? {mail} més|vostres|de|del?",
    "no {want} més? res més|de|vostre?",
    "no {want} saber més? res|de? més|vosaltres|de|res?",
    "no els|les|ho|en|n vull|volem rebre|més?",
    "no {want} que {em}? {sendOff} més|res? {of}? {of}? {mail}? més?",
    "{want} que no se|s? {em} {sendOff}|{again} ** {mail}?",
    "{want} no|deixar tornar|seguir|de? a? rebre|rebren més? {of}? {of}? {mail}? més|vostres?",
    "deixar de rebre {of}? {of}? {mail}",
    "no rebre res|més|cap més? {of}? {mail}?",
    "no {want} estar|figurar|aparèixer|ser|continuar|formar|constar ** {list} de|d? {kind}?",
    "no {want} ser|que més? contactat|contactada|molestat|molestada",
    "no m|ens interessa|interessen|interessa més|ja? rebre {of}? {of}? {mail}",
    "no m|ens interessa|interessen més|ja? {of}? {of}? butlletí|newsletter|correus|publicitat|mails",
    "ja no {want} ** rebre ** {mail} més|de?",
    // "No m'envieu res més", "no m'escriviu".
    "no {em} {sendOff} més|res|cap|mai? {of}? {of}? {of}? {mail} més|de|vostres|comercials?",
    "no {em} {sendOff} més|mai|res més|mai|res?",
    "no {em} escriviu|contacteu|molesteu|emprenyeu|atabaleu",
    "no {em}? {again} a {send} {me}? més? {of}? {of}? {mail}? més?",
    "no {em}? continueu|seguiu {send} {me}? {of}? {of}? {mail}?",
    "no {sendOff} més|res|cap {of}? {of}? {mail}? més? a|per? {my}? {inbox}? {electronic}?",
    "no {send} me|m|nos? n? més|res|cap {of}? {mail}? a? {my}? {inbox}?",
    "mai més ** {sendOff} ** {mail}?",
    "absteniu|abstenir vos|se? de|d {send} me? {of}? {mail}?",
    "estalvieu me|m|nos? {of}? {of}? {mail}",
    "no cal que {em} {sendOff} més {of}? {mail}?",
    // "Deixeu d'enviar-me", "prou correus".
    "{stop} {soon}? de|d {send} me|m|nos? {soon}? amb? {of}? {of}? {of}? {mail} de|del|a|comercials|vostres? {my}? {inbox}?",
    "{stop} {soon}? de|d {send} me|m|nos {soon}?",
    "{stop} {soon}? de|d escriure'm|escriurem|molestar-me|emprenyar-me {soon}?",
    "{stop} {soon}? de|d {send} {of}? {of}? {mail}",
    "{stop} {soon}? amb|de|d {of}? {of}? {mail}",
    "{stop} de|d donar me|m|nos? la|el tabarra|llauna|murga amb? {of}? {of}? {mail}?",
    "prou|ja-n-hi-ha-prou de|d|amb? {of}? {of}? {mail}",
    "cap|ni més? un? {mail} més",
    "no més {of}? {mail} de?",
    "deixeu|deixa|deixeu-nos|deixi|deixin me|m|nos {soon}? en|tranquil|tranquila|tranquils|tranquil·la pau? amb? {of}? {mail}?",
    "que aquest|això sigui ** últim|darrer {mail}",
    // Consent and objection.
    "m|ens oposo|oposem ** {mail}|tractament de|del?",
    "m|ens oposo|oposem ** {address} per? a? {mail}|finalitats?",
    "retiro|revoco|retirem|revoquem|retirar|revocar el|qualsevol|la? meu|nostre? consentiment|autorització|permís per? a? rebre|enviar? me? {of}? {of}? {mail}? comercial|comercials|vostra?",
    // Asked before, in vain; what they still get says that they mean mail.
    "ja|diverses|vegades|vegada|tercera|cops|cop ** {unsubscribed} ** {still} ** {mail}",
    "{unsubscribed} ** i|però ** {still} ** {mail}",
    "malgrat|després|tot ** {unsubscribed} ** {still} ** {mail}",
  ],
  optOutAlone: [
    "{baixa}|{unsub}|esborrar|eliminar|unsubscribe|stop|prou|baixes|sortir|pareu|plegueu",
    "{remove} {me} n?",
    "{removeMe}",
    "{remove} {me} {from} ** {list} de|d? {kind}?",
    "{give} {me}? de? {baixa} {from}? ** {list}?",
    "vull|demano|sol·licito la? {baixa}",
    "sol·licitud|petició de? {baixa}",
    "{baixa} de|del|d|dels|en? la|l? llista|newsletter|butlletí|correu|mailing|subscripció|correus|llistes|enviaments de? {kind}?",
    "{cancel} la|meva? subscripció|newsletter|butlletí|correus",
    "no més {mail}?",
    "prou {of}? {mail}",
    "no envieu|escriviu|molesteu més|res {mail}?",
    "em dono de baixa",
    "no vull més|res",
    "ja n hi ha prou",
  ],
  optOutMaybe: [
    "{baixa}|{unsub}",
    "{remove} {me}",
    "{removeMe}",
    "{em} ** {remove}",
    "{remove} {my} ** {address}",
    "no|mai ** {sendOff}|rebre|{again}|enviar-me|escriure'm",
    "no {want} ** {mail}|res|més",
    "{stop} ** {send}|{mail}",
    "{cancel} ** subscripció|newsletter|butlletí|correus",
    "com|on ** {baixa}|cancel·lo|sortir|elimino",
    "no puc|aconsegueixo|funciona|s-obre|va ** {baixa}|desubscriure|enllaç|botó|pàgina",
    "no ** interessa|interessen|interessat|interessada",
    "no gràcies",
    "persona|adreça|destinatari equivocada|equivocat|incorrecta",
    "qui sou|és|ets",
    "ja no treballa",
    "mort|morta|difunt|jubilat",
    "fart|farta|cansat|cansada ** correus|mails|rebre|tants",
    "en pau",
    "prou",
    "oposo|revoco",
  ],
  complaint: [
    // What it is, and that it came unasked.
    "això|aquest|aquests|aquesta ** és|són * spam|brossa|phishing|assetjament|estafa",
    "és|són pur|correu spam|brossa",
    "no autoritzats|autoritzat|sol·licitat|sol·licitats|sol·licitada|sol·licitades|desitjat|desitjats|desitjada|demanat|demanada|autoritzada|volgut",
    "correu|correus|publicitat|missatges|enviaments massiu|massius|massiva|abusius|brossa",
    "spam|phishing|brossa de|del|rebut|des|enviat|provinent|enviant|per ** client|clients|usuari|usuaris|plataforma|servidor|servidors|compte|vostre|vostra|vostres|aquest|aquesta|empresa|remitent|ip|un",
    "rebo|he-rebut|rebent|rebem|envia|envien|enviant|fa|fan|fent|arriba|vostre|aquest|tant|fer * spam|brossa",
    "denunciar|denuncio|reportar|queixa|queixar|reclamació|reclamar|informo|comunico ** spam|phishing|abús|no-sol·licitat|brossa|massiu",
    "denunciar|denuncio|queixa|queixar|reclamació * un|d|el|la|aquest|contra|per * correu|correus|publicitat|remitent|client|missatge|empresa",
    "spammer|spammers|spamejant|spamejar",
    "bombardeja|bombardegen|bombardejant|bombardegeu|assetja|assetgeu|inunda|inunden|omplen|satura|saturen ** correus|emails|mails|publicitat|missatges|bústia|spam",
    "em|m|ens bombardeja|bombardegen|bombardegeu|assetja|assetgeu|assetgen|inunden",
    "phishing|suplantació|estafa ** correu|missatge|vostre|vostra|client|des",
    // Never asked for.
    "mai * {subscribed}",
    "{subscribed} ** mai",
    "mai ** {subscribed}|demanat|permís|consentiment|autorització|adreça|correu",
    "no m|ens|em he|hem|vaig|haig * {subscribed}|subscriure|registrar|apuntar",
    "no he|hem|havia * autoritzat|consentit ** correus|ús|rebre|publicitat|ningú|això|enviar|mail",
    "no|mai|ni he|hem|us|tenen|teniu|té ** donat|teniu|tenen|té ** permís|consentiment|autorització",
    "no|mai|ni he|hem|us|ho|els demanat|sol·licitat res|això|aquests|aquest|que|rebre|publicitat|mai",
    "no us he demanat|sol·licitat res?",
    "que no|mai he|hem|havia|vaig? demanat|sol·licitat|autoritzat|volgut|demanar",
    "sense el|la|cap|que|haver-ho|haver|l * consentiment|permís|autorització|demanat|demanar|demanar-ho|autoritzi",
    "sense permís|consentiment|autorització",
    // Where from, and from whom.
    "on|com heu|han|ha|teniu|tenen|vau * tret|obtingut|aconseguit|trobat|el|la|agafat ** correu|adreça|dades|email|mail",
    "qui us|li|els|vos ha ** donat|passat|venut|facilitat",
    "comprat|robat|venut|comprada|robada|extret|copiat|venen ** llista|llistes|correu|adreça|dades|base|adreces",
    "viola|violen|incompleix|incompleixen|infringeix|vulnera|incompliu ** llei|lopd|rgpd|normativa|gdpr|protecció|condicions",
    "no conec|coneixem|sé a|de|aquesta|aquest|qui|res? * empresa|remitent|botiga|gent|sou|són",
    "empresa|remitent|botiga|pàgina|gent que no conec|coneixem|sé",
    "no tinc|tenim|hi-ha|he cap|tingut|res? cap? relació|tracte|contacte|veure ** amb|empresa|vosaltres",
    "mai ** client|clienta|comprat|contractat|relació|contacte",
    "no sóc|soc|som|he-estat client|clienta|clients",
    // Asked before, in vain.
    "ja|diverses|vegades|vegada|tercera|cops|cop|mil ** {unsubscribed} ** {still}",
    "{unsubscribed} ** i|però ** {still}",
    "malgrat|després ** {unsubscribed} ** {still}",
    "falta de respecte",
  ],
  cancellation: [
    "{cancel}|tancar|tanqueu|tanqui|elimineu|eliminar|esborreu|rescindir|rescindim|desactiveu|desactivar|anul·lar|finalitzar * meu|meva|nostre|nostra|el|la|del|de-la|un * compte|contracte|plan|pla|perfil|servei|quota|abonament|tarifa|llicència",
    "meu|meva|nostre|nostra|el|la compte|contracte|perfil|pla ** {cancel}|tancar|tancat|eliminar|esborrar|baixa|desactivar",
    "{cancel} la|el|nostra|meva? subscripció ** pla|plan|anual|mensual|premium|pagament|servei|quota",
    "baixa|tancament|cancel·lació|eliminació del|de|d meu|la|el? compte|contracte|servei|pla",
    "no ** renovar|renoveu|renovació",
    "deixeu|no|pareu ** cobrar-me|cobrar|cobreu|cobrament|càrrecs",
    "rescindir|rescissió",
  ],
  legal: [
    "article|art|articles 15|16|17|18|20|21|77|7|22",
    "acord|virtut|segons|empara|conforme|exercir|exerceixo|exercici|invoco|base ** rgpd|lopd|lopdgdd|lssi|gdpr|protecció|llei|reglament",
    "dret|drets ** accés|oblit|supressió|oposició|rectificació|cancel·lació|portabilitat",
    "rgpd|lopd|gdpr sol·licitud|petició|drets",
    "esborr~|elimin~|supressió|suprimi~|destru~ ** totes|meves|nostres|les ** dades|informació ** personals|personal|meves|que|sobre",
    "esborr~|elimin~|supressió|suprimi~ ** meves|nostres|totes ** dades",
    "quines|còpia|conèixer|totes|saber ** dades ** personals|teniu|sobre|tracteu|emmagatzemeu|meves",
    "origen|procedència|font ** dades|adreça",
    "delegat|agència|autoritat ** protecció",
    "apdcat|aepd",
    "prova|proves|acreditar|acrediteu|demostrar|demostreu ** consentiment|subscripció|autorització",
    "advocat|advocada|advocats|bufet",
    "accions|mesures|acció|vies|procediment|demanda ** legals|legal|judicials|judicial|penals",
    "demandar|demandaré|tribunal|tribunals|jutjat|burofax|requeriment",
    "drets|violació|infracció|infringeix|vulnera ** autor|marca|propietat|copyright|marques|imatge",
    "client|clienta ** nostre|representem|represento|nom",
    "danys i perjudicis",
    "policia|fiscalia|mossos",
  ],
  forOther: [
    "meu|meva|nostre|nostra|seu|seva|un|una|el|la|l|ma|mon difunt|difunta|ex|antic|antiga|estimat? {person}",
    "va morir",
    "mort|morta|difunt|difunta|traspassat",
    "antic|antiga|ex|anterior|vell|vella ** empleat|empleada|treballador|correu|adreça|email|company|compte|companya",
    "ja no ** treballa|pertany|és|està ** aquí|amb|a|per|nosaltres|empresa|la",
    "va deixar|plegar ** empresa|la|nostra",
    "altra|altre|segona|segon ** adreça|correu|email|compte|mail",
    "correu|adreça|email|mail|compte antic|antiga|anterior|vell|vella",
    "escriure-li|enviar-li|envieu-li|escriviu-li|enviar-los",
    "li|els {sendOff}",
    "en nom de|d",
    "senyor|senyora|sr|sra ** vol|desitja|demana|sol·licita|treballa",
  ],
  stay: [
    "qui ** esborrat|tret|eliminat ** llista|base",
    "mai ** donaria|esborraria|desapuntaria",
    "cap manera|cas|concepte ** {remove}|{baixa}|tragueu",
    "no em|m|ens importa|molesta|fa-res ** rebre|correus|que",
    "no em|m|ens {remove}|doneu|esborris|treguis",
    "ni se us|et acudeixi|passi",
    "torneu|tornar|torna|nou|altra|novament ** subscriure|apuntar|incloure|alta|afegir|posar|inscriure|subscriu|m",
    "reactivar|reactiveu|resubscriure|reinscriure|readmetre",
    "subscriure|subscriviu|apunteu|apuntar|incloeu|afegiu|afegir|inscriure|inscriviu m|me|em|nos ** a|al|en|de|novament|altra|llista",
    "doneu|donar|dona me|m|nos d alta",
    "alta en|de|novament|a",
    "per|sense error|equivocació|accident|voler ** {baixa}|desubscrit|esborrat|cancel·lat|clic|clicat|donat",
    "{baixa}|desubscrit|esborrat|cancel·lat|clicat|premut|donat ** per|sense error|equivocació|accident|voler|motiu",
    "per què ** {baixa}|esborrat|eliminat|tret|heu|rebo|desapuntat",
    "no vull|volia|demano|desitjo|he ** {baixa}|{remove}|esborrin|desapuntar ** llista|meva|baixa|em|m",
    "no volia|vull {give}|{remove}",
    "no vull|volem que em|m|ens {remove}|{give}",
    "continueu|seguiu així|sempre",
    "seguir|continuar ** rebent|enviant|enviant-me|subscrit|subscrita|rebre|així",
    "vull|desitjo|agradaria|voldria|encantaria ** seguir|continuar|mantenir|romandre|quedar-me|quedar",
    "vull|agradaria|voldria|encantaria rebre",
    "no|ni rebo|arriba|arriben|rebut|rebem|rebut ** butlletí|newsletter|correus|el|els|vostra|vostre|la|res|cap",
    "deixat|deixar|deixo de rebre|arribar",
    "manteniu|deixeu|conserveu me|m|nos a|en|subscrit|subscrita ** llista|butlletí|newsletter",
    "no deixeu|pareu|oblideu de|d",
    "no {want} perdre|perdre'm",
    "heu|haureu|han|m em|m|ens|heu {removed}|tret|donat",
  ],
  fewer: [
    "només|sols * factures|rebuts|avisos",
    "no|ni|sense ** {mail} ** diumenges|dissabtes|cap-de-setmana|nit|festius",
    "no|prefereixo|sinó ** en anglès|català|castellà|francès|html|text",
    "html|només-text",
    "menys ** correus|correu|emails|mails|freqüència|freqüent|missatges|sovint|butlletins",
    "reduir|reduïu|disminuir|limitar|baixar|espaiar ** freqüència|nombre|quantitat|enviaments|correus",
    "un|una|1|dos vegada|cop|correu|mail? per|a|al|a-la ** setmana|mes|dia",
    "només|sols|únicament ** mensual|setmanal|mes|setmana|important|importants|un|una|resum",
    "no tan|tants|tant sovint|seguit|correus|mails",
    "però|excepte|menys|tret-de ** seguir|continuar|mantenir|conservar|vull|sí|deixeu",
    "temporalment|pausar|pausa|vacances|suspendre",
    "per|durant un|uns|unes|l|les|el temps|mesos|dies|mes|estiu|vacances",
    "fins nou|setembre|gener|que|al|la|després",
  ],
  tooMuch: [
    "massa|molts|tants|tant|moltíssims ** correus|emails|mails|missatges|butlletins|correu|sovint",
    "massa",
  ],
  changeOfAddress: [
    "a mi|nosaltres sinó",
    "nova|nou ** adreça|correu|email|mail|compte",
    "canviar|canvi|canviat|canvieu|actualitzar|actualitzeu|modificar|substituir ** adreça|correu|email|mail",
    "adreça|correu|email ** canviat",
    "partir d|de ** @|escriviu|useu|utilitzeu",
    "utilitzeu|utilitzar|escriviu|feu-servir ** @|nou|nova",
    "en lloc de @",
  ],
  asSender: [
    "nostres|nostre correus|mails|missatges",
    "ningú ** {baixa}",
    "nostra|nostres|nostre|meves|meus|meva pròpia|última|últim|pròxima|darrera? campanya|campanyes|subscriptors|destinataris|clients|contactes|llistes|plantilla|plantilles|domini|formulari|usuaris|lectors",
    "nostra|nostre|nostres newsletter|butlletí|llista|mailing|butlletins|enviaments",
    "api|webhook|webhooks|smtp|integració|plugin|wordpress|mailchimp|dns|dkim|spf|dmarc|lliurabilitat|panell|tauler|csv|segment",
    "taxa|percentatge|índex ** baixa|baixes|obertura|rebot|queixes|clics|clic",
    "afegir|afegeixo|configurar|configura|personalitzar|traduir|provar|inserir|modificar|posar|poso|incloure|canviar ** enllaç|link|botó|pàgina|formulari|peu ** baixa|baixes|desubscripció|desubscriure",
    "enllaç|link|botó|pàgina|formulari de|per ** baixa|baixes|desubscripció ** campanya|correctament|nostre|nostra|plantilla",
    "enllaç|link|botó de baixa ja|ara? funciona",
    "clients|subscriptors|destinataris|usuaris|contactes|persones|lectors|alumnes|socis ** {baixa}|desubscri~|esborrar|eliminar|treure|donar-se",
    "esborrar|eliminar|treure|importar|exportar|gestionar|elimineu {det}? {det}? contactes|duplicats|subscriptors|destinataris|inactius|usuaris",
    "com ** esborrar|eliminar|treure|donar|afegir|gestionar|esborro|elimino|trec|dono ** contacte|contactes|subscriptor|subscriptors|client|clients|destinataris|usuari|algú",
    "un|una|uns|diversos|el|la|nostre|nostra client|clienta|clients|destinatari|subscriptor|subscriptora|contacte|usuari|usuària|lector|lectora ** demana|demanat|vol|diu|sol·licita|ha|han|escriu|pregunta|contesta|respon|queixa|desitja",
    "qui|quants|quantes|algú ** {baixa}|baixes|desubscri~",
    "baixes",
    "es|s dóna|dona|donen|va-donar de {baixa}",
    "enviament|campanya|newsletter|butlletí|correu ** programat|programada|planificat|planificada|assumpte|preu|malament|errada",
    "campanya|campanyes",
    "currículum|plaça|vacant|pràctiques|tesi|candidatura",
    "ens|senyora|senyor escriu|contesta|respon|escrit|contestat|demana|diu",
  ],
  otherSenses: [
    "no {want} enviar ** {mail}",
    "problemes|problema ** spam|brossa",
    "no {want} ** esperar",
    "mai|no|res ** demanat|comprat|encarregat|volgut|sol·licitat ** {goods}",
    "llista|llistes negra|negres ** {remove}",
    "{baixa}|{unsub} ** gràcies ** confirmació",
    "{remove} ** directori|convidats|torn|espera|assistents|catàleg",
    "filtre|carpeta|safata|filtres|anti|antispam ** spam|brossa",
    "a|en|com|al|la spam|brossa",
    "carpeta de correu? brossa",
    "no ** és|sigui|sembli|consideri spam",
    "antispam",
    "botó|pàgina|formulari|taxa|opció de|per ** baixa|baixes|desubscripció",
    "per ** baixa|desubscriure|rebre|cancel·lar ** feu-clic|fes-clic|clic|cliqueu|aquí|visiteu|respongueu|premeu",
    "si no ** desitgeu|voleu|vol|desitja",
    "{remove} ** imatge|imatges|frase|paràgraf|línia|logo|logotip|arxiu-adjunt|text|paraula|duplicats|foto|comentari|adjunt|esborrany",
    "parada de|del|d",
    "no ** puc parar|deixar",
    "baixa mèdica|maternal|maternitat|temporada|laboral|qualitat|per",
    "estic|està|estaré|estava de baixa",
    "de baixa per? fins|mèdica|laboral|maternitat|malaltia",
    "preu|preus|temporada|planta ** baixa",
    "fora de l|oficina",
    // What is done already: "gràcies per donar-me de baixa".
    "gràcies per ** {remove}|{give}|{baixa}|haver-me|haver",
    "{remove} d un|algun dubte",
    "{remove} ** conversa|grup|projecte|curs|sorteig|reunió|esdeveniment|cistella|whatsapp",
    "baixa|{cancel} ** curs|acte|taller|congrés|gimnàs|assegurança|reserva|cita|comanda|factura|paquet",
    "{sendOff}|{send} ** factura|rebut|comanda|pressupost|contracte|contrasenya|codi|paquet",
    "no rebo|rebem|arriba|arriben ** {mail}|res",
    "no us|et|s? oblideu|oblidis de",
    "encara no ** {subscribed}|rebut",
    "ells|elles",
  ],
  question: [
    "com|per|quan|on|qui|què|que|quin|quina|quins|quant|quants",
    "podeu|pot|podríeu|podria|pots dir-me|ajudar-me|indicar-me|explicar-me|dir",
    "pregunta|preguntes|dubte|dubtes|ajuda|saber|informació",
  ],
  praise: [
    "gràcies pel|per|moltes",
    "moltes gràcies",
    "excel·lent|gran|bon|bona|boníssim|fantàstic|magnífic|interessant|genial ** butlletí|feina|article|newsletter|contingut|oferta",
    "felicitats|enhorabona",
    "encanta|agrada ** butlletí|newsletter|llegir|vostre|vostra",
    "seguiu així",
  ],
  sarcasm: [
    "gràcies|genial|quin|excel·lent|encanta|bravo|més|meravellós ** spam|brossa",
    "just|exactament el-que|allò ** necessitava|faltava",
    "només em|ens faltava",
    "quina alegria|meravella|sorpresa",
  ],
  footer: [
    "veure|vegeu|visualitzar|llegir ** navegador|línia",
    "rep|rebeu|heu-rebut aquest|aquesta ** correu|missatge|butlletí|perquè",
    "feu|fes|cliqueu|premeu clic|aquí|a ** aquí|enllaç|baixa",
    "si no|ja ** desitgeu|voleu|vol ** rebre|seguir",
    "per donar-se|donar-vos|deixar|cancel·lar ** clic|aquí|feu|rebre",
    "tots els drets reservats",
    "política de privacitat",
    "avís legal",
    "podeu donar-vos|desubscriure|cancel·lar|modificar|gestionar ** qualsevol|subscripció|preferències|moment|baixa",
    "respongueu|respon ** amb|baixa|stop|assumpte",
  ],
  reachAll: [
    "tots|totes|tot|tota|cap|qualsevol ** llistes|correus|emails|newsletters|butlletins|mails|enviaments|missatges|comunicacions|correu|email|publicitat|comunicació|llista|bases",
    "res|mai més",
    "de tot",
  ],
  reachSender: [
    "aquesta|aquest|aquests ** llista|newsletter|butlletí|remitent|empresa|correus|correu|mailing",
    "vostra|vostre|la|teva|seva|vostres|del|dels ** llista|newsletter|butlletí|base|mailing|correus|distribució|llistes",
  ],
  matters: words(`
    factura~ contracte~ paquet~ lliurament~ comanda~ producte~ article~ domini~ reemborsament~ contrasenya~ pagament~ garantia~ reserva~ cita tarifa~ preu~
  `),
  negations: words("no mai sense ni tampoc cap llàstima pena"),
  negatesAfter: false,
  conditions: words(`
    si tret-que potser quasi gairebé penso pensant com-em com-puc com-ho com-es com-faig un-altre-correu
    un-correu-més
  `),
  politeConditions: [
    "si ** plau|possible|fos|poguéssiu|podeu|poden|pot|podríeu",
    "si us|vos|et plau",
    "si no ** molèstia|deixeu|esborreu|elimineu|pareu|importa|inconvenient",
    "agrairia|agraeixo|agraït|agraïda|agrairíem ** si",
  ],
  politeRequests: [
    "{can}",
    "si us|vos|et plau",
    "sisplau|siusplau|favor|prego|agrairia|sol·licito",
    "seria|és possible",
    "seríeu|seria|series tan amable|amables",
    "{remove} {me}",
    "em|m|ens traieu|esborreu|elimineu|treus",
  ],
  threats: [
    "o|sinó|contrari|cas ** us|em|denuncio|denunciaré|denunciarem|demandaré|prendré|acudiré|contactaré|presentaré|posaré",
    "denunciaré|denunciarem|demandaré|prendré|acudiré|contactaré|presentaré ** advocat|denúncia|accions|agència|legal|legals|mesures|autoritats|queixa",
    "en cas contrari",
    "abans de|que ** denunciar|us",
    "si ** continueu|no ** denunciaré|advocat|denúncia",
  ],
  others: words(`
    ells elles clients subscriptors destinataris usuaris gent algú diu demana escriu persones paraula
    lectors
  `),
  conjunctions: words("i però o perquè doncs ja sinó"),
  polite: words(`
    si us vos et plau sisplau siusplau per favor gràcies moltes hola bon bona bones dia tarda nit benvolguts
    benvolgut benvolguda senyors senyor senyora salutacions salut cordials cordialment un una de d
    atentament immediatament ja urgent me m em meva meu la el llista newsletter butlletí del vostra aquest
    correu email ara mateix please vull demano abans possible dels vostres correus mail adéu merci a l els
    ei va res avançat antelació sol·licito benvolgudes
  `),
  continuations: words(`
    porfa gens si sisplau siusplau gràcies mai ja immediatament perquè vostre vostres vostra ara
    electrònics electrònic comercials publicitaris promocionals res ni abans definitivament urgentment
    avui sense brossa pls please plz ho us salut salutacions merci atentament cordialment mai-més
    d-una-vegada d-una-punyetera-vegada d-una d-ara vosaltres vostè vós la-vostra per-a de-vosaltres
    de-part de-seguida per-favor per-sempre per-correu a-aquest-correu a-aquesta-adreça a-mi al-meu-correu
    a-la-meva-adreça a-partir en-absolut en-el-futur en-aquest-correu de-manera-immediata una-vegada una-punyetera-vegada
    com-més-aviat com-a-molt-aviat altra-vegada electrònica vostra-part ras empresa
  `),
  addressNouns: words("adreça adreces correu correus email mail compte és"),
  senderPrepositions: words("des per remitent"),
  genitives: words("de del d dels"),
  mailNouns: words("correus emails missatges spam butlletí newsletter publicitat mails"),
};
