import { forms, type IntentLanguage, words } from "./language.ts";

export const fr: IntentLanguage = {
  language: "fr",
  common: words(`
    le la les un une des de du et en à au aux ce cet cette ces je tu il elle on nous vous ils elles me te se
    mon ma mes votre vos notre nos que qui ne pas plus pour par sur dans avec est suis êtes sont être ai
    avez ont avoir mais ou où donc si comme tout bien sans
  `),
  groups: {
    /** Before the verb, and behind it: "me retirer", "retirez-moi". */
    me: words("me m nous"),
    moi: words("moi nous @"),
    my: words("mon mes notre nos cette ces ce"),
    address: words("adresse adresses email emails mail mails courriel nom coordonnées e contact adr"),
    electronic: words("mail email e électronique courriel perso personnelle pro professionnelle"),
    list: words(`
      liste listes fichier fichiers base bases newsletter~ infolettre~ mailing~ diffusion envoi envois
      listing~ répertoire~ emailing~ lettre lettres système systèmes bulletin~ destinataires mailinglist~
      diffusions carnet tablettes mails emails courriels communications crm publipostage~ prospection
      registre~ alertes
    `),
    /** What a list is of: "liste de diffusion", "base de données clients". */
    kind: words(`
      list lists diffusion envoi envois données contact contacts mailing clients client distribution emailing
      prospects abonnés information informations mails emails publicitaire email courriel courriels
      adresses prospection marketing publipostage newsletter
    `),
    mail: words(`
      mail mails email emails courriel courriels message messages newsletter newsletters publicité
      publicités pub pubs infolettre infolettres spam spams pourriel pourriels offres communication
      communications envois lettre lettres sollicitations sollicitation prospection promotions promo promos
      e démarchage réclame réclames bulletin bulletins mailing mailings relances actualités infos
      informations notifications harcèlement courrier courriers merde merdes saletés conneries cochonneries
      niaiseries lettre-d-information lettre-d-infos bulletin-d-information lettres-d-information
    `),
    /** Nothing else than mail of this kind: "plus d'infos" asks for more. */
    sends: words(`
      mails mail emails email e courriels messages newsletter newsletters infolettre infolettres pub pubs
      publicité publicités promos spams spam pourriels mailings
    `),
    /** Between "plus" and the mail. */
    of: words(`
      de d des du vos votre ces ce cet cette les la le l tes ta ton aucun aucune autre autres tous tout
      toutes toute leur leurs tels telles sales foutus foutues satanés envoi envois réception
    `),
    /** "Retirez", "retirer", "retire", which is also "retiré". */
    remove: [
      ...forms(
        "retir enlev supprim suprim effac ôt ray radi vir élimin désabonn désinscriv désabon biff dégag écart blacklist",
        "e ez er",
      ),
      ...words("sortez sortir sors raie exclure excluez désinscris désinscrire désincrire désincrivez"),
    ],
    removeSubjunctive: forms(
      "retir enlev supprim effac ôt ray radi vir élimin désabonn désinscriv",
      "iez e es",
    ),
    removed: [
      ...forms("retir enlev supprim suprim effac ôt ray radi vir élimin désabonn", "é ée és ées"),
      ...words("désinscrit désinscrite désinscrits exclu exclue sorti sortie"),
    ],
    unsub: words("désinscri~ désabon~ désincri~ désinscir~ unsubscrib~"),
    signoff: words("désinscription~ désabonnement~ désabonement~ désincription~"),
    end: words("désinscription~ désabonnement~ désabonement~ radiation retrait suppression effacement"),
    want: words(`
      souhaite souhaitons souhaiterais souhaiterions veux voulons voudrais voudrions désire désirons
      désirerais aimerais aimerions préfère préférerais préfèrerais demande demandons exige exigeons
      demanderais voulais souhaitais aimerai voudrai tiens entends apprécierais autant
    `),
    please: words(`
      merci veuillez prière prie prions svp stp vouloir pouvez pourriez pouviez pourrais voulez aimable
      aimables pourrait demander prier solliciter auriez gré reconnaissant reconnaissante reconnaissants serait gentil sympa
    `),
    soon: words(`
      manuellement à-la-main immédiatement vite rapidement définitivement donc maintenant svp stp bien tout-de-suite
      s-il-vous-plaît s-il-te-plaît enfin aussi simplement urgemment complètement sans-délai
    `),
    stop: words(`
      arrête arrêtez arrêter arrêt arrêtiez cesse cessez cesser cessiez stop stoppe stoppez stopper évitez
      éviter arrete arreté
    `),
    send: words(`
      envoy~ envoie envoies adress~ expédi~ écri~ contact~ sollicit~ relanc~ transmett~ spam~ importun~
      dérang~ harcel~ harcèl~ bombard~ démarch~ inond~ embêt~ emmerd~ pollu~ arros~ soul~ saoul~ gonfl~
      fatigu~
    `),
    /** Imperatives only: "nous n'envoyons plus de mails" is a sender's. */
    sendOff: words("envoyez envoie adressez adresse écrivez écris expédiez transmettez contactez sollicitez"),
    still: words(
      "encore toujours continue continues continuez continuent reçois recevons persistez persiste",
    ),
    unsubscribed: words(`
      désinscrit désinscrite désabonné désabonnée désinscription désabonnement désinscriptions
      désabonnements désabonner désinscrire oppositions opposition
    `),
    subscribed: words(`
      inscrit inscrite inscrits abonné abonnée abonnés souscrit consenti adhéré enregistré enregistrée
      autorisé accepté
    `),
    org: words(`
      association société entreprise cabinet école bureau mairie magasin famille compte boîte club agence
      établissement service organisme commerce boutique équipe bibliothèque collège lycée paroisse
    `),
    person: words(`
      mari femme épouse époux père mère fils fille frère soeur compagnon compagne conjoint conjointe
      collègue collègues patron directeur directrice employé employée employés collaborateur collaboratrice
      prédécesseur enfant enfants parents ami amie salarié salariée maman papa mamie papi tante oncle
      assistante assistant stagiaire associé associée chef cheffe voisine voisin défunt salariés
    `),
    goods: words(`
      produit produits article articles colis facture commande service services livraison échantillon devis
      billet chambre carte
    `),
    det: words("les des ces mes nos tous plusieurs quelques"),
    /** Whose mail it is, behind it: "de su empresa". */
    by: words(
      `de du des d a à par publicitaire publicitaires commerciale commerciales venant provenant de-votre de-vos de-ta de-cette de-ce de-chez de-la-part de-votre-part de-ta-part de-vous`,
    ),
  },
  optOut: [
    "pas|plus d|de autres {sends} merci|svp|stp?",
    "n|ne autorise|autorisons|consens plus|pas ** {mail} à|a|sur? {my}? {address}? {electronic}?",
    // "Retirez-moi (de votre liste)".
    "{remove} moi|nous {soon}? de|des|du|d|à|a|hors ** {list} de|d? {kind}? {kind}?",
    "{remove} moi|nous {soon}? de|d ici|là|ça|tout",
    "{remove} moi|nous {soon}?",
    "{want}|{please} ** {me} {soon}? {remove} {soon}? de|des|du|d|à|a ** {list} de|d? {kind}? {kind}?",
    "{want}|{please} ** {me} {soon}? {remove} de|d là|ici|tout|ça",
    "{want}|{please} ** {me} {soon}? {remove}",
    "peux|peut|faut tu|on|vous? {me} {soon}? {remove} de|des|du|d ** {list} de|d? {kind}? {kind}?",
    "peux|peut|faut tu|on|vous? {me} {soon}? {remove}",
    "{remove} {soon}? notre|mon|nos {org} {soon}? de|des|du|d ** {list} de|d? {kind}? {kind}?",
    "que vous|tu|l|on|je? {me} {removeSubjunctive} de|des|du|d ** {list} de|d? {kind}? {kind}?",
    "que vous|tu|l|on? {me} {removeSubjunctive}",
    "si|reconnaissant|reconnaissante vous|tu {me} {removeSubjunctive}",
    "{want} ** être|etre {removed} de|des|du|d ** {list} de|d? {kind}? {kind}?",
    "{want} ** être|etre {removed}",
    "{want} sortir|disparaître|partir|quitter|retirer de|d|la|votre|cette|des|vos ** {list} de|d? {kind}?",
    // "Supprimez mon adresse (de vos fichiers)".
    "{remove} {soon}? {my} ** {address} {electronic}? {electronic}? de|des|du|d ** {list} de|d? {kind}? {kind}?",
    "{remove} {soon}? mon|mes|notre|nos|cette {address} {electronic}? {electronic}?",
    "oubli~ mon|mes|notre|nos|cette {address} {electronic}?",
    "oubliez|oublie|oublier moi|nous",
    "{remove} {soon}? le|l|la|les {address} de|d {my} {org}|{person} de|des|du|d ** {list} de|d? {kind}?",
    "à|a {remove} de|des|du|d ** {list} de|d? {kind}?",
    "{address} {electronic}? à|a {remove}",
    "{remove} ** @",
    "mon|notre|mes|nos|cette {address} {electronic}? {electronic}? soit|soient|être {removed} de|des|du|d ** {list} de|d? {kind}?",
    "mon|notre|mes|nos|cette {address} {electronic}? {electronic}? soit|soient|être {removed}",
    "mett~|inscri~|plac~|ajout~ ** {address}|moi ** liste rouge|noire|opposition|exclusion",
    "bloquez|bloquer|blacklist~ mon|mes|notre|cette {address} {electronic}?",
    // "Je me désabonne", "ma désinscription".
    "{want}|veuillez|merci|procéder|procédez|effectuer|effectuez|enregistrer|sollicite|requiers|faire|prière|pour * ma|mon|notre|la|le|une|à|ce|cette {end} {soon}? de|des|du|d|à|a ** {list} de|d? {kind}?",
    "{want}|veuillez|merci|procéder|procédez|effectuer|effectuez|enregistrer|sollicite|requiers|prière|pour * ma|mon|notre|la|le|une|à|ce|cette {signoff}",
    "{want}|procéd~|merci|veuillez ** {end} de|d|du ** {my} ** {address} {electronic}? {electronic}?",
    "me|m|nous désabonne|désinscris|désabonnons|désinscrivons {soon}? de|des|du|à ** {list} de|d? {kind}?",
    "je|nous me|m|nous désabonne|désinscris|désabonnons|désinscrivons",
    "veuillez|prière|merci|svp|stp|demande {unsub}",
    "{unsub} merci|svp|stp|s-il-vous-plaît",
    "{unsub} * ne|n? marche|fonctionne|arrive pas *** faites|faire|fais le",
    "annul~|résili~|interromp~|{stop} * abonnement|abonement|inscription|souscription à|a|aux|au|de ** {sends}|lettre|bulletin|liste|mailing de|d? {kind}?",
    // "Je ne veux plus recevoir vos mails".
    "ne|n|j|je? {want} plus|pas|jamais|aucun|aucune|aucunement|rien ** recevoir|lire ** {mail} {by}? {by}?",
    "ne|n|j|je? {want} plus|pas|jamais? recevoir {of}? {of}? aucun|aucune {mail} de|du|publicitaire|publicitaires?",
    "ne|n|j|je? {want} plus|pas|jamais|rien recevoir|entendre|lire",
    "ne|n|j|je? {want} plus|pas|jamais en|les|la|le recevoir|avoir",
    "ne|n {want} plus|jamais|pas|aucun|aucune {of}? {of}? {mail} {by}? {by}?",
    "j|je {want} plus|pas {of}? {of}? {sends} {by}? {by}?",
    "ne|n {want} plus|pas avoir {of}? {of}? {sends}",
    "ne|n|j|je? {want} plus rien ** recevoir|de",
    "ne|n|j|je? {want} plus|pas absolument? rien",
    "n|j|je? en {want} plus",
    "on ne|n? veut|souhaite|désire plus|pas|jamais ** recevoir|être|lire ** {mail}|liste|{send} de|du|des|d|a|à?",
    "on ne|n veut|souhaite|désire plus {of}? {of}? {mail} {by}? {by}?",
    "{want} ne plus|pas|jamais|rien ** recevoir ** {mail} {by}? {by}?",
    "{want} ne plus|pas|jamais|rien en|les|le|la? recevoir",
    "ne|n|j|je? {want} plus|pas|jamais * être|etre {send} par? {sends}|vous?",
    "{want} ne plus|pas|jamais * être|etre {send} par? {sends}|vous?",
    "ne|n? {want} plus|pas|jamais vous|tu|que|d|l|on? vous|tu|on? {me} {send} {of}? {of}? {mail}?",
    "ne|n? {want} plus|pas figurer|apparaître|être|etre|rester|faire|inscrit ** {list} de|d? {kind}? {kind}?",
    "{want} ne plus|pas figurer|apparaître|être|etre|rester|faire ** {list} de|d? {kind}? {kind}?",
    "ne plus|jamais|pas recevoir ** {mail} {by}? {by}?",
    "ne plus|jamais rien? recevoir",
    "que je|nous ne|n? reçoive|recevions plus|jamais|aucun {of}? {of}? {mail}|rien",
    "cette|mon|notre {address} {electronic}? ne|n? doit|doive|veut|souhaite plus|pas recevoir {of}? {of}? {mail}?",
    "ne {want}|lis|suis|sommes plus intéress~ par|à|au|aux ** {sends}|lettre|offres|communications",
    "plus|aucun de|d|aucun|autre? {of}? {sends} merci|svp|stp|de|s|à|a|sur|pour",
    "plus jamais|aucun|un de|d|seul? {mail}",
    "je|nous refuse|refusons|décline|déclinons|rejette ** {mail} {by}? {by}?",
    "renonc~ à|aux|a ** {sends}|lettre|bulletin de?",
    "me|m|nous passer|passerai|passerais ** de ** {mail}",
    // "Ne m'écrivez plus", "inutile de m'envoyer vos offres".
    "ne|n {me} {send} plus|pas|jamais|aucun|rien {of}? {of}? {of}? {mail} {by}? {by}?",
    "{me} {send} plus|jamais {of}? {of}? {sends} {by}? {by}?",
    "ne|n? {me} {send} plus|jamais rien|jamais",
    "ne|n {me} {send} plus|jamais rien|jamais|de? votre?",
    "ne|n {sendOff} plus|jamais rien|jamais?",
    "ne|n {sendOff} plus|aucun|jamais|pas {of}? {of}? {mail} {by}? {by}?",
    "ne plus|jamais|pas|rien rien? {me} {send} {of}? {of}? {of}? {mail}",
    "ne plus|jamais|pas|rien rien? {me} {send}",
    "ne plus|jamais|rien envoyer|adresser|expédier {of}? {of}? {mail}? à|sur|a? {my}? {address}?",
    "plus|rien à|a|de {me} envoyer|écrire|adresser",
    "inutile|pas|plus|aucun besoin|utile|peine? de|d continuer|vouloir à|a|de? {me} en|les? {send} {of}? {mail}?",
    "inutile de|d? {me} en|l|les? {send} d|{of}? autres|davantage|{mail}?",
    "pas|plus|aucun besoin|utile|peine de|d {me} en|les? {send} d|{of}? autres|davantage|{mail}?",
    // "Arrêtez de m'envoyer", "cessez tout envoi".
    "{stop} {soon}? de|d {me} en|les? {send} avec? {of}? {of}? {of}? {mail}? de|d|par?",
    "{stop} {soon}? de|d {send} {of}? {of}? {of}? {mail}? à|a moi|nous|{my} {address}? {electronic}?",
    "{stop} {soon}? de|d {send} {of}? {of}? {of}? {mail}",
    "{stop} {soon}? de|d? menvoyer|mecrire|mennuyer {of}? {of}? {mail}?",
    "{stop} {soon}? de|d spammer|écrire|harceler|démarcher",
    "{stop} {soon}? avec|à|a|aux|au? {of}? {of}? {of}? {of}? {mail} de|d|à|a|publicitaires|promotionnels|commerciaux|commerciales? {my}? {address}? {electronic}?",
    "{stop} {soon}? à|a? vos|tout|tous|l|les|ces|votre|cet envoi|envois de|d? {of}? {mail}? commercial|commerciale|commerciales|publicitaires? à|a|sur? {my}? {address}? {electronic}?",
    "mett~ un? fin|terme à|a mon|notre inscription|abonnement à|a ** {sends}|lettre|liste",
    "mett~ un? fin|terme à|a|aux|au ** envois|envoi|{mail} de?",
    "abstenir|abstenez|dispens~|épargn~ ** {mail}|envoi|envois",
    "abstenir|abstenez ** de|d {me} {send}",
    "laiss~|fich~|fout~ moi|nous {soon}? la|en paix avec? {of}? {mail}?",
    "laiss~ moi|nous {soon}? tranquille|tranquilles avec? {of}? {mail}?",
    "lâch~ moi|nous les|la|avec? baskets|basket|grappe|{of}? avec? {of}? {mail}?",
    "marre|assez|ras ** {mail} stop|arrêtez|cessez|basta",
    "basta|suffit|stop avec|les|vos|de|la|le|ces? {of}? {mail} stop|merci?",
    "que ce|cela|ça soit ** dernier|dernière {mail}",
    // Consent and objection.
    "m|nous oppose|opposons ** {mail} de|du|des|d|à|a|par|commerciale?",
    "m|nous oppose|opposons à|a|au ** {address}",
    "ne|n? {want} plus|pas être|etre destinataire|destinataires de|d ** {mail}",
    "m|nous oppose|opposons à|a|au ** utilisation|traitement|usage|envoi|{address}|données",
    "retire|retirons|révoque|révoquons|annule mon|notre|tout|toute|l|le consentement|accord|autorisation",
    // Asked before, in vain; what they still get says that they mean mail.
    "déjà|plusieurs|fois|malgré|maintes|reprises ** {unsubscribed}|demande|demandes|demandé ** {still} ** {mail} de|du|des|d|a?",
    "{unsubscribed} ** mais|et|pourtant|encore ** {still} ** {mail} de|du|des|d|a?",
    "malgré ** {unsubscribed}|demandes ** {mail} de|du|des|d|a?",
  ],
  optOutAlone: [
    "{unsub}|unsubscribe|stop|supprimer|supprimez|retirer|retirez|retrait|radiation|suppression|désabo",
    "me|m|nous {remove} de|des|du|d ** {list} de|d? {kind}?",
    "je|nous me|m|nous désabonne|désinscris|désabonnons|désinscrivons|retire",
    "stop|fini|arrêt à|a|aux|la|les|de|avec|des? pub|pubs|mail|mails|spam|newsletter|email|emails|publicité|mailing|infolettre|courriels",
    "plus de|d|aucun {sends}",
    "me|m {remove}|désabonner|désinscrire",
    "se|à désinscrire|désabonner|retirer|supprimer",
    "demande de? {end}",
    "{end} newsletter|liste|mailing|mail|de|à|la|infolettre|mails|du|des ** newsletter~|liste|listes|infolettre|diffusion|mailing~|mails|emails",
    "{end} newsletter|liste|mailing|infolettre|mails",
    "arrêtez|arrêter|cessez|cesser|assez|basta|arrêt",
    "ça suffit",
    "foutez|fichez|laissez moi la|en paix",
    "ne plus recevoir|contacter",
    "{remove} mon|mes|cette {address} {electronic}?",
    "plus rien",
    "oubliez moi",
  ],
  optOutMaybe: [
    "{unsub}|désabo",
    "{remove} moi|nous",
    "{remove} {my} ** {address}",
    "{me} {remove}",
    "ne|n|plus ** plus|jamais|recevoir|rien ** {mail}|recevoir|{me} {send}|écri~",
    "{me} {send} plus|jamais|rien",
    "{stop} ** {send}|{mail}|ça",
    "plus|aucun|aucune de|d|autre? {mail}",
    "comment|où ** {remove}|arrêter|{signoff}",
    "n|ne|pas|impossible|moyen ** {me}|se|de ** {remove}",
    "lien|bouton|page ** fonctionne|marche|mort|cassé ** pas|plus",
    "pas|plus|aucun|aucune|nullement ** intéress~|intérêt|besoin|lien|moyen",
    "m|nous intéress~ plus|pas",
    "non merci",
    "mauvaise|erreur|mauvais adresse|destinataire|personne",
    "qui êtes vous",
    "ne travaille plus",
    "décédé|décédée|retraite",
    "marre|ras|bol|assez",
    "oppose|refuse|épargnez|abstenir",
    "{remove} ** {list}",
    "laiss~|fich~|fout~ moi|nous",
  ],
  complaint: [
    "plainte|réclamation|plains|plaindre contre|pour|de|d|concernant ** courriels|mails|emails|publicités|envois",
    // What it is, and that it came unasked.
    "c|ceci|cela|ce|ça|il est|sont|constitue|agit * spam|spams|pourriel|pourriels|indésirable|indésirables|harcèlement|arnaque|hameçonnage|phishing",
    "non|pas sollicité|sollicités|sollicitée|sollicitées|désiré|désirés|désirée|désirées|consenti",
    "indésirable|indésirables courriel|mail|message|publicité|email",
    "mail|mails|courriel|courriels|message|messages|email|emails|publicité|publicités|newsletter|envois|envoi|pub indésirable|indésirables|abusif|abusifs|intempestif|intempestifs|intempestives",
    "spam|spams|pourriel|pourriels de|envoyé|envoyés|provenant|venant|via|depuis|reçu|en ** client|clients|compte|comptes|serveur|serveurs|plateforme|utilisateur|utilisateurs|votre|vos|un|cet|cette|ce|ip",
    "recevoir|reçois|reçu|recevons|envoie|envoyez|envoyer|envoient|vos|votre|ces|ce|harcelé|plein|stop|arrêtez * spam|spams|pourriel|pourriels",
    "signaler|signale|signalons|signalement|dénoncer|dénonce|rapporte ** spam|spams|abus|indésirable|pourriel|pourriels|hameçonnage|phishing|abusif|abusifs|sollicité|sollicités|massif",
    "hameçonnage|phishing|arnaque ** mail|message|courriel|votre|vos|client|expéditeur",
    "spammeur~|spamme|spammez|spamment|spammé|spameur",
    "inond~|harcel~|harcèl~|bombard~|arros~|matraqu~|assaill~ ** mails|moi|mail|courriels|emails|pub|pubs|messages|publicités|boîte|publicité",
    "m|nous inond~|harcel~|harcèl~|bombard~|arros~|pollu~|spam~",
    "harcèlement",
    "plainte|plaindre|plains|réclamation|plaignons * pour|contre|de|concernant|au * spam|spams|mail|mails|courriel|courriels|email|emails|envois|envoi|expéditeur|sollicité|pourriel",
    // Never asked for.
    "jamais|nullement|aucunement * {subscribed}",
    "me|nous suis|sommes pas|jamais * {subscribed}",
    "n|j|je ai|avons|avais|avions pas|jamais|aucunement|nullement * consenti|souscrit|autorisé|accepté ** mail~|courriel~|recevoir|envoi~|publicité|newsletter|utiliser|utilisation|ça|cela|message~|ce|ces|cet",
    "n|j|je ai|avons|avais|avions pas|jamais|aucunement|nullement * consenti|autorisé",
    "jamais|rien|aucunement|nullement * demandé|demandée|demandés|sollicité|signé|voulu|souscrit|commandé",
    "jamais|pas|aucun|aucune|nullement * donné|communiqué|fourni|laissé|transmis|accordé|confié ** adresse|accord|consentement|mail|email|coordonnées|autorisation|permission|courriel",
    "jamais|pas accepté|demandé|sollicité|souhaité|voulu|demande à|a|d|de|vos|votre|ces|cette|ce|cet ** recevoir|{sends}|être|ça|message|messages",
    "{mail} ** ne|n ai|avais|avons|avions pas|jamais ** demandé|demandés|demandées|sollicité|souhaité|voulu|autorisé|abonné",
    "pas|aucune|aucun {my}? autorisation|permission|accord|consentement ** {me} {send}|utiliser|{send}",
    "n|ne ** jamais|pas * autorisation|permission|consentement",
    "avais|avons|ai|avez refusé|décoché|opposé ** case|publicité|pub|newsletter|mails|pourtant",
    "sans que|qu ** demandé|demandés|sollicité|consenti|voulu|inscrit|inscrite",
    "sans mon|notre|ma|aucun|aucune|avoir|que|mon|m|le * consentement|accord|autorisation|permission|demandé|demander|aval|prévenir",
    "sans consentement|autorisation|accord",
    // Where from, and from whom.
    "où|comment avez|ont|a|as|auriez vous|ils|t|tu|on? * eu|obtenu|trouvé|récupéré|procuré|déniché|pris|dégoté ** adresse|email|mail|coordonnées|courriel|e|nom",
    "d où|ou sort~|ten~|tir~|vien~ ** adresse|email|mail|coordonnées|courriel|e|nom|données",
    "qui vous|t|leur a|ont|aurait ** donné|communiqué|vendu|transmis|refilé|fourni|passé|filé",
    "acheté|achetée|volé|volée|revendu|vendu|vendue|revendue|aspiré|piraté|moissonné|refilé|vole|revendent|vendent|aspire|pompé|récupéré|collecté ** adresse|adresses|fichier|email|fichiers|coordonnées|emails|mails|annuaire|mail",
    "adresse|adresses|email|mail|coordonnées * achetée|achetées|volée|vendue|vendues|aspirée|aspirées|piratée|récupérée|récupérées|revendue|collectée",
    "contraire|violation|viole|violez|enfreint|enfreignez|infraction ** rgpd|loi|cnil|lcen|règlement",
    "ne|n respecte|respectez|respectent pas|aucunement * rgpd|loi|cnil|règlement|consentement|vie",
    "ne|n connais|connaissons pas|aucunement ** société|entreprise|expéditeur|site|marque|boîte|boutique|gens",
    "ne|n sais|savons pas|même? * qui|comment|où ** adresse|êtes|mail|coordonnées",
    "jamais|nulle été|client|cliente|clients|part ** chez|cliente|client",
    "ne|n suis|sommes pas|nullement|aucunement? client|cliente nulle|chez|de ** vous|cette|part",
    "reçois|reçu|recevons|publicité|mails|courriels ** société|entreprise|expéditeur|gens|boîte|marque|boutique|site que|dont|qui je|nous|m ne|n connais|connaissons|ai|sais|avons|est",
    "aucune|pas|jamais|de ** relation|relations|contact|affaire|affaires commerciale|commerciales? avec",
    "ne|n fais|faisons|fait|ai|avons pas|jamais|aucune? affaire|affaires ** personne|jamais|pas|aucun|avec|vous",
    "jamais ** entendu parler de|d",
    // Asked before, in vain.
    "déjà|plusieurs|fois|maintes|reprises|malgré ** {unsubscribed}|demande|demandes|demandé|cliqué ** {still}|arrivent|reviennent",
    "{unsubscribed}|cliqué ** mais|et|pourtant|encore ** {still}",
    "clique|cliqué|appuyé *** désinscrire|désabonner|lien|bouton *** mais|et|pourtant ** {still}",
    "malgré ** {unsubscribed}|demandes",
  ],
  cancellation: [
    "résili~|annul~|clôtur~|ferm~|supprim~|désactiv~|interrompre|arrêter * mon|notre|de|du|le|l|d|ce|les ** compte|comptes|contrat|abonnement|adhésion|forfait|commande|profil|inscription|offre|accès|licence",
    "mon|notre|le|ce ** compte|contrat|abonnement|adhésion|forfait|profil ** résili~|annul~|clôtur~|fermer|fermé|supprim~|désactiv~",
    "mett~ fin|un|terme terme? à|a|au|aux ** contrat|abonnement|forfait|compte|adhésion|formule|offre|prestation|service|services",
    "résiliation|résilier",
    "ne|n renouvel~ ** pas|plus",
    "ne pas|plus renouvel~",
    "fermeture|suppression|clôture de|du mon|compte|notre",
    "ne ** débit~|prélev~|factur~ plus",
    "arrêt~|cess~ ** prélèvement|prélèvements|prélever|débiter",
  ],
  legal: [
    "article|articles|art 15|16|17|18|20|21|77|7|12",
    "en|conformément|vertu|selon|titre|application|au|termes|sens|regard ** rgpd|lcen|cnil|informatique",
    "rgpd demande|droit|droits",
    "loi 25|informatique|libertés",
    "demande|droit|droits|exercer|exerce|exercice ** accès|effacement|oubli|opposition|rectification|portabilité|suppression ** données|personnelles|rgpd|informations|l|d",
    "droit|droits ** oubli|accès|effacement|opposition|rectification|portabilité",
    "effacer|effacement|supprimer|suppression|supprimez|effacez|détruire ** toutes|ensemble|intégralité|totalité ** données|personnelles|informations|personnel",
    "supprimer|effacer|supprimez|effacez|suppression|effacement de? mes|nos données|informations",
    "quelles|copie|communiquer|connaître|communication|ensemble|toutes|nature ** données|informations ** concernant|détenez|personnelles|possédez|avez|me|moi|personnel|sujet",
    "origine|source|provenance ** données|adresse|informations|coordonnées",
    "délégué ** protection|dpo|données",
    "dpo|dpd",
    "cnil|autorité ** contrôle|plainte|saisir",
    "preuve|justificatif|justifier|prouver|preuves ** consentement|inscription|accord|opt",
    "avocat|avocate|avocats|conseil juridique",
    "huissier|huissiers|assignation|citation",
    "mise|mettre|mettons|mets|met en demeure",
    "mises|mise en|demeure demeure",
    "action|poursuites|suites|voie|procédure ** justice|judiciaire|judiciaires|légale|légales|juridique",
    "poursuivre en|justice",
    "tribunal|tribunaux|procureur|gendarmerie",
    "porte|porter|portons plainte",
    "droit|droits|violation|contrefaçon|atteinte ** auteur|marque|marques|propriété|copyright|image",
    "contrefaçon",
    "notre|mon|ma|nos cliente|client|clients|cabinet ** représent~|droits|marque|demeure|compte|avocat",
    "dommages et",
  ],
  forOther: [
    "monsieur|madame|mademoiselle|docteur|mme|mlle * ne? souhaite|désire|veut|demande|souhaiterait",
    "mon|ma|mes|notre|nos|son|sa|ses|feu|de|un|une|l|ancien|ancienne|défunt|défunte cher|chère|défunt|défunte|feu|ancien|ancienne|ex|grand|belle|beau|petit|petite|vieux|vieille? {person}",
    "est|sont|être ** décédé|décédée|mort|morte|décédés",
    "décédé|décédée",
    "ancien|ancienne|anciens|ex employé|employée|salarié|collègue|collaborateur|salariée|adresse|mail|email|collaboratrice|courriel|e|messagerie|boîte",
    "ne ** travaille|fait|est ** plus ** chez|ici|partie|avec",
    "ne travaille plus",
    "a|ont|est quitté|partie|parti ** société|entreprise|l|notre|la|chez",
    "autre|seconde|deuxième|vieille|deuxieme|ma|mon adresse|email|mail|compte|e|messagerie ** professionnelle|secondaire|boulot",
    "une|l|mon|ma|mes autre|seconde|deuxième|vieille|anciennes|autres adresse|adresses|email|mail|compte|e|messagerie|boîte",
    "retirez|supprimez|désinscrivez|enlevez le|la|les|lui de|du",
    "lui|leur envoy~|écri~|contact~|adress~",
    "à|en son|leur nom",
    "mme|mlle|mr ** souhaite|désire|demande|veut|souhaiterait|aimerait",
  ],
  stay: [
    "qui a|avez ** {removed} ** liste|fichier",
    "jamais ** désabonner~|désinscrir~",
    "aucun|aucune cas|façon|manière|prétexte ** {remove}|{unsub}",
    "surtout pas de {signoff}",
    "dérange|gêne|ennuie pas",
    "pas que vous|tu|l|on ** me|m|nous|mon {removeSubjunctive}|{remove}",
    "de|surtout ne pas? me|m|nous? pas? {remove}",
    "ne|surtout pas ** me|m|nous|mon {remove}",
    "ne|n|me|m ** {remove} pas|surtout|jamais",
    "{remove} moi pas",
    "réinscri~|réabonn~|remettre|remettez|remets|rajout~|réintégr~|réactiv~",
    "inscri~|abonn~|ajout~ moi|nous|me|m|mon ** nouveau|à|a|liste|newsletter|votre",
    "m|me|nous inscrire|abonner|réinscrire|réabonner|inscris|abonne",
    "{removed}|désinscription|désabonnement|cliqué|appuyé ** erreur|accident|mégarde|accidentellement|automatiquement|voulant|vouloir|exprès",
    "erreur|mégarde|accidentellement ** {removed}|désinscription|cliqué",
    "pourquoi ** {removed}|plus",
    "auriez|aurait|avez|ai|suis|été|sommes ** {removed} ** mégarde|erreur|pourquoi|raison",
    "continuer|continuez ** recevoir|envoyer|lire",
    "souhaite|veux|aimerais|voudrais|désire|préfère ** toujours|continuer|rester|garder|encore|conserver",
    "gardez|garder|laissez|conservez|maintenez moi|nous|me|mon ** liste|abonné|abonnée|sur|dans|pour|newsletter|abonnement",
    "ne|n|pas ** veux|souhaite|voulais|demande|désire|voulu|souhaitais|compte ** pas|jamais ** {remove}|{removed}|désinscription",
    "ne reçois|recevons|reçoit ** plus|pas|aucun|rien",
    "ne|n arrive|arrivent|parvient ** plus|pas|aucun",
    "depuis ** plus|pas|aucun ** newsletter|mails|infolettre|rien",
    "n ai|avons ** pas|plus|jamais|rien reçu",
  ],
  fewer: [
    "que|seulement|uniquement|juste * factures|reçus|relevés|confirmations",
    "plus|pas|aucun ** {mail} ** week-end|weekend|dimanche~|samedi~|nuit|soir|fériés|lundi~",
    "plus|pas|mais|plutôt ** en anglais|français|allemand|espagnol|italien|néerlandais|html|texte",
    "html|texte-brut",
    "moins ** mails|emails|souvent|fréquent|fréquents|courriels|newsletters|messages|fréquemment|mail",
    "réduire|diminuer|limiter|espacer|baisser|réduisez|limitez ** fréquence|nombre|mails|envois|quantité|rythme|newsletters",
    "une|1|deux|un|2 ** fois|mail|newsletter|par|seul par|semaine|mois",
    "seulement|uniquement|juste|que|seule ** mensuel|hebdomadaire|mois|semaine|important|importants|importantes|mensuelle",
    "pas si|aussi souvent|fréquemment",
    "mais|sauf|seulement|uniquement|par contre ** continu~|gard~|conserv~|rester|laissez|maintenir",
    "gardez|garder|garde|laissez|conservez ** mensuel~|hebdo~|lettre|newsletter|alertes ** mais",
    "temporairement|provisoirement|suspendre|pause",
    "pendant|durant quelques|un|une|les|mes ** semaines|mois|vacances|temps|congés|jours|été",
    "jusqu à|au|a|en nouvel|lundi|septembre|rentrée|retour|prochain|janvier|fin",
  ],
  tooMuch: [
    "trop ** mails|emails|souvent|courriels|newsletters|messages|mail|fréquent|fréquents|fréquemment|pub|pubs|promos",
    "beaucoup|excessif",
  ],
  changeOfAddress: [
    "à|a moi mais|plutôt",
    "nouvelle|nouveau ** adresse|email|mail|courriel|e",
    "changé|changer|changement|modifier|modifiez|actualiser|remplacer|remplacez|mettre|mise|changez ** adresse|email|courriel|e",
    "adresse|email|mail ** change|changé|modifiée|changée|désormais|maintenant",
    "désormais|dorénavant ** @",
    "utiliser|utilisez|écrire|écrivez ** @|plutôt|désormais",
  ],
  asSender: [
    "nos mails|courriels|emails|messages",
    "personne ** {unsub}",
    "{remove} un|ce|le|plusieurs contact|contacts|destinataire|abonné",
    "poste de|d",
    "notre|nos|mes|ma|mon propre|dernière|dernier|prochaine? campagne|campagnes|abonnés|abonnées|destinataires|clients|contacts|listes|modèle|modèles|domaine|formulaire|utilisateurs|lecteurs|routage|envoi|envois",
    "notre|nos|ma propre|newsletter|newsletters|infolettre|liste|mailing|envois",
    "api|webhook|webhooks|smtp|intégration|plugin|wordpress|mailchimp|dns|dkim|spf|dmarc|délivrabilité|interface|csv|segment",
    "taux ** désinscription|ouverture|désabonnement|clic|clics|rebond|plainte|plaintes|désabonnements",
    "activer|désactiver|paramétrer ** désinscription|désabonnement",
    "ajout~|configur~|personnalis~|tradui~|test~|insér~|modifi~|intégr~|paramétr~|mettre|placer ** lien|bouton|page|formulaire|pied ** désinscription|désabonnement|page",
    "lien|page|formulaire|bouton de|désinscription ** désinscription|désabonnement ** campagne|correctement|modèle|notre|nos",
    "lien|page|formulaire|bouton de {signoff} fonctionne|marche bien|maintenant|parfaitement|à|très?",
    "clients|client|abonnés|destinataires|utilisateurs|contacts|lecteurs|personnes|gens ** {unsub}|retirer|supprimer|retiré",
    "supprim~|retir~|import~|export~|gér~ {det}? {det}? contacts|doublons|abonnés|destinataires|inactifs|contact|utilisateurs",
    "les|des|nos|ces|d|nombre|mes|de désinscriptions|désabonnements|désinscrits|désabonnés",
    "qui|combien ** {unsub}|plaint~",
    "contacts|contact|abonnés|adresses désabonnés|désinscrits|inactifs|supprimés",
    "comment|faut|dois|puis|peut ** supprim~|retir~|{unsub}|ajout~|gér~|bloqu~ ** contact|contacts|abonné|abonnés|client|clients|destinataire|destinataires|quelqu|nous|mêmes",
    "quelqu ** {unsub}",
    "un|une|nos|mon|ma|notre|l|le|la client|cliente|clients|destinataire|abonné|abonnée|contact|utilisateur|utilisatrice|lectrice|lecteur|personne ** demand~|souhaite|veut|dit|écrit|souhaitent|répond|répondu|plaint|réclame|affirme|prétend|m|nous",
    "campagne|routage|envoi|mailing|newsletter ** programm~|planifi~|prévu~|soir|demain|objet|prix|faux|fausse|erreur|coquille",
    "campagne|campagnes",
    "nous écrit|répond|répondu|demande|dit|réclame",
    "candidature|candidate|cv|stage|alternance|mémoire|thèse",
  ],
  otherSenses: [
    "ne {want} plus envoyer ** {mail}",
    "ennuis|problème|problèmes ** spam",
    "jamais|pas|rien|aucun|aucune ** commandé|demandé|voulu|sollicité|accepté|acheté ** {goods}",
    "liste|listes noire|noires|blacklist ** {remove}",
    "blacklist|rbl ** {remove}",
    "{removed}|{unsub} ** merci ** confirmation",
    "{remove} ** annuaire|répertoire-des|planning|liste-des-invités|liste-d-attente|liste-des-participants",
    "je|j|nous n arrive|arrivons|parviens|parvenons pas|plus à",
    "filtre|dossier|filtres|boîte|anti|indésirables ** spam|spams|indésirables|pourriel|antispam",
    "dans|en|comme|aux ** spam|spams|indésirables|pourriels|indésirable",
    "pas|comme|considéré comme? un|du? spam|spams",
    "antispam",
    "plus de|d {mail} que|comme",
    "inscription à|a|aux ** conférence|formation|concours|cours|atelier|événement|webinaire",
    "page|formulaire|taux|option de désinscription|désabonnement",
    "pour ** désinscrire|désabonner|recevoir|désinscription ** cliquez|cliquer|ici|rendez|suivez|répondez",
    "vous désinscrire|désabonner",
    "{remove} ** image|images|phrase|paragraphe|ligne|logo|texte|mot|doublons|photo|commentaire|fichier joint|article|avis|panier|produit",
    "arrêt ** bus|tram|maladie|train|travail",
    "si vous ne",
    "ne|n ** arrête|arrête ** pas ** lire|de",
    "absent|absente|absence|congés",
    // What is done already: "merci de m'avoir désinscrite".
    "merci ** avoir|désinscription|désabonnement rapide|{removed}",
    "avoir|avez|ont|aviez|auriez|aurait * {removed}",
    "ai|avons {removed} mon|notre|mes|nos",
    "avez|ont|as|ai|avons arrêté|cessé",
    "je me|m désabonne|désinscris si|dès|quand",
    "sinon|ou|alors je me|m désabonne|désinscris",
    "{remove} ** programme|tirage|concours|parrainage|boucle|groupe|conversation|échange|réunion|projet",
    "plus|davantage d|de informations|infos|détails|renseignements|précisions",
    "ne reçois|recevons|reçoit|reçoivent ** {mail}|rien|plus",
    "me|m retirer|désinscrire|désabonner|désinscris ** projet|formation|cours|concours|atelier|évènement|événement|réunion|examen|groupe",
    "pas encore|bien|pu",
  ],
  question: [
    "comment|pourquoi|quand|où|qui|quel|quelle|quels|quelles|combien|est",
    "pouvez|pourriez|pouvons|puis|peut vous|nous|je|on|t",
    "question|questions|savoir|aide|renseignement|renseignements",
  ],
  praise: [
    "merci pour|beaucoup|de|infiniment",
    "excellent|excellente|super|très|génial|formidable|bravo|bonne|bon|belle|intéressant|intéressante ** newsletter|travail|article|offre|contenu|infolettre|lettre",
    "bravo|félicitations",
    "continuez|continue ainsi|comme",
    "adore|aime ** newsletter|lire|vos|votre",
  ],
  sarcasm: [
    "merci|super|génial|bravo|formidable|adore|encore|quel|vive ** spam|spams|pourriel|pourriels",
    "bravo|super|génial|formidable|quelle|youpi|chouette ** encore|comblé|joie|bonheur",
    "exactement|justement ce ** besoin|fallait|manquait",
    "il ne|me|manquait ** manquait|que",
    "oh|ah super|génial|chouette|merveilleux",
  ],
  footer: [
    "voir|lire|visualiser|afficher|consulter ** navigateur|ligne",
    "vous recevez ** ce|cet|cette|car|parce|message|mail|email",
    "vous avez reçu ce|cet|cette",
    "cliquez|cliquer ** ici|lien|désinscrire|désabonner|dessous|bouton",
    "si vous ne ** plus|pas ** recevoir|souhaitez|désinscrire",
    "pour vous désinscrire|désabonner",
    "tous droits réservés",
    "politique de confidentialité",
    "mentions légales",
    "vous pouvez ** désinscrire|désabonner|modifier|gérer vos|à",
    "vous pouvez vous désinscrire|désabonner",
    "répondez ** avec|stop|par",
  ],
  reachAll: [
    "tous|toutes|tout|toute|aucun|aucune|quelconque|ensemble ** listes|mails|emails|courriels|newsletters|envois|messages|communications|mail|email|courriel|message|publicité|communication|envoi|newsletter|fichiers|bases",
    "rien|jamais|plus ** jamais|rien|plus|de|part",
    "plus jamais",
    "plus rien",
    "de tout",
  ],
  reachSender: [
    "cette|ce|cet|ces ** liste|newsletter|expéditeur|société|entreprise|mails|infolettre|emails|diffusion",
    "votre|vos|la|de|ta ** liste|newsletter|fichier|base|infolettre|mailing|diffusion|listing",
  ],
  self: words("me moi nous"),
  matters: words(`
    facture~ contrat~ colis livraison~ commande~ produit~ article~ domaine~ remboursement~ passe paiement~ garantie~ reservation~ rendez tarif~ prix devis
  `),
  negations: words("ne n pas jamais sans aucun aucune plutôt dommage nullement"),
  negatesAfter: true,
  conditions: [
    ...words("si sauf sinon peut-être peutêtre envisage presque hésite songe pense"),
    ...words("prochaine-fois"),
    // Questions that lack their mark, and threats.
    ...words("comment-me comment-se comment-puis comment-faire comment-peut encore-un encore-une"),
  ],
  politeConditions: [
    "s|si ** vous plaît|te plaît",
    "s il|te vous|te plaît",
    "s il",
    "si ** possible|pouviez|pourriez|pouvez|pouvais|voulez|voulais",
    "si ça|cela ** dérange|ennuie|gêne",
    "si vous ** continuez|persistez|n|ne",
    "si je|nous ** reçois|recevons|ne",
    "reconnaissant|reconnaissante|reconnaissants|gré|remercie|gentil|sympa|aimable|bien|mieux ** si",
    "sinon je|nous",
    "pense ne|que|avoir",
  ],
  politeRequests: [
    "pouvez|pourriez|pourrais|peux|pouvons|peut|voulez|veux vous|tu|on|quelqu",
    "tu|vous peux|pouvez|pourrais|pourriez",
    "svp|stp|veuillez|merci",
    "s il vous|te plaît",
    "serait|est il possible",
    "auriez|auriez|aurais|seriez|serais vous|tu",
    "est ce ** possible|pouvez|pourriez|peux",
    "{remove} moi|nous",
    "possible de me|m|nous|retirer|supprimer",
  ],
  threats: [
    "sinon|autrement|faute|défaut|sans|ou",
    "je|nous|vais|allons|serai|saisirai|déposerai|contacterai|porterai ** plainte|avocat|cnil|signaler|signalerai|saisir|justice|autorités|porter|tribunal|poursuivre",
    "avant|avant de|que ** plainte|avocat|cnil|signaler",
  ],
  others: words(`
    il elle ils elles clients abonnés destinataires utilisateurs gens quelqu contacts lecteurs dit écrit
    personnes mot
  `),
  conjunctions: words("et mais ou car donc puisque or je j"),
  polite: words(`
    svp stp merci s il vous te plaît bonjour bonsoir salut madame monsieur mesdames messieurs cordialement
    bien à d avance veuillez immédiatement tout de suite me m moi la le votre vos liste newsletter du des
    cette beaucoup sincères salutations maintenant urgent cdlt please mail email e mailing diffusion
    immédiate immédiat définitive définitif demande définitivement coucou bises bise bonne journée soirée
    respectueusement bàv cdt merci d-avance ci et bref urgente infolettre envoi à ces ce allo hello agréer
    recevez mes meilleures distinguées expression l considération je comme-en-objet cf-objet objet
  `),
  continuations: words(`
    en-masse immédiate définitive définitif s svp stp merci immédiatement car jamais rien définitivement
    rapidement sans avant tout aujourd maintenant publicitaire publicitaires commerciale commerciales
    commercial indésirables il vite que puisque cordialement bonjour ni adresse mail email non est qui
    recevoir plaît promotionnels mailing et si quand inutiles donc enfin dès-maintenant dès-aujourd
    dès-que dès-à-présent y désormais dorénavant chaque bonne depuis ils elles ça électronique marketing
    lorsque pls please à-la-con à-l-avenir tous-les toutes-les à-des-fins quoi-que de-votre-part
    de-ta-part en-ligne en-général de-ce-genre de-cette-sorte de-ce-type à-cette-adresse à-mon-adresse
    à-ma à-mes sur-cette-adresse sur-mon sur-ma sur-mes dans-ma dans-mon dans-mes par-mail par-courriel
    par-email pour-toujours pour-moi pour-de-bon pour-que au-plus-vite au-plus-tôt au-revoir
    en-vous-remerciant en-te-remerciant provenant venant une-fois-pour vous c-est c-était société boutique
    entreprise marque
  `),
  addressNouns: words("adresse adresses email mail courriel compte est"),
  senderPrepositions: words("par expéditeur"),
  genitives: words("de du des d"),
  mailNouns: words("mails emails courriels messages spam spams newsletter newsletters pub"),
};
