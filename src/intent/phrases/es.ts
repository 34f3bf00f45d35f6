import { forms, type IntentLanguage, words } from "./language.ts";

export const es: IntentLanguage = {
  language: "es",
  common: words(`
    el la los las un una unos de del al y en a que no se lo le les me mi mis su sus nos por para con sin es
    soy son está están ser estar he ha han haber pero o si como más muy ya este esta estos estas eso yo
    usted ustedes todo
  `),
  groups: {
    me: words("me nos"),
    my: words("mi mis nuestro nuestra nuestros este esta estos"),
    address: words(`
      correo correos email emails mail mails dirección direcciones nombre e datos contacto cuenta-de-correo
      casilla buzón
    `),
    inbox: words("dirección direcciones correo email mail cuenta buzón casilla e"),
    electronic: words("electrónico electrónica correo email mail de-correo de-email de-mail personal"),
    list: words(`
      lista listas base bases newsletter~ boletín boletines correos suscripción suscripciones mailing~
      registro registros envíos emails mails publicidad distribución archivo archivos sistema sistemas
      directorio comunicaciones contactos difusión circulares notificaciones alertas servicio agenda crm
      listado listados emailing~ promociones avisos novedades propaganda lista~
    `),
    /** What a list is of: "lista de correo", "base de datos". */
    kind: words(`
      correo correos datos distribución contactos contacto difusión envío envíos clientes suscriptores mailing
      electrónico suscripción email emails mails noticias marketing publicidad novedades ofertas e
    `),
    mail: words(`
      correo correos email emails mail mails mensaje mensajes publicidad boletín boletines newsletter
      newsletters spam promociones promos promoción ofertas oferta comunicaciones comunicación basura
      notificaciones correspondencia propaganda anuncios circulares información novedades porquerías
      porquería tonterías mierda mierdas e invitaciones mailings avisos encuestas correito correitos emilio
      emilios noticias mugre
    `),
    /** Nothing else than mail of this kind: "la información" may be another. */
    sends: words(`
      correo correos email emails mail mails mensajes publicidad boletín boletines newsletter newsletters
      spam propaganda promociones emailing circulares
    `),
    /** Between "no quiero" and the mail. */
    of: words(`
      sus su vuestros vuestro vuestra vuestras tus tu esos esas estos estas ese esa este esta más tanto tanta
      tantos tantas los las el la un una de otro otra otros otras ningún ninguna tipo clase de malditos dichosos
      molestos puñeteros pinches ni nuevos nuevas
    `),
    /** "Bórrenme", an order that nothing before it turns around: "no me borren" is written otherwise. */
    removeMe: [
      ...forms(
        "borr quit elimin retir tach desapunt desvincul desafili",
        "enme eme ame adme ennos enos anos",
      ),
      ...forms("sac desagreg", "ame adme anos"),
      ...forms("saqu desagregu", "enme eme ennos enos"),
      ...forms("suprim remuev excluy desuscrib desinscrib desubscrib", "anme ame eme annos anos idme ime"),
      ...words("excluidme removeme"),
    ],
    toRemoveMe: [
      ...forms("borrar quitar eliminar retirar tachar sacar desapuntar desvincular bajar salir", "me nos"),
      ...forms("suprimir remover excluir desuscribir desinscribir desubscribir desincribir", "me nos"),
    ],
    remove: [
      ...forms("borr quit elimin retir tach desapunt desvincul desafili", "ar en e a es ad an as"),
      ...forms("sac desagreg", "ar a ad an as"),
      ...forms("saqu desagregu", "en e es"),
      ...forms("suprim desuscrib desinscrib desubscrib", "ir an a as e en id"),
      ...words(`
        remover remuevan remueva remueven excluir excluyan excluya excluyen quitéis borréis saquéis elimineis
        borrase borraran eliminaran quitaran sacaran sacasen borrasen eliminasen quitasen retirasen
      `),
    ],
    removed: words(`
      borrado borrada borrados eliminado eliminada eliminados quitado quitada retirado retirada excluido
      excluida suprimido suprimida removido removida sacado sacada desuscrito desuscrita
    `),
    unsub: words("desuscri~ desubscri~ dessuscri~ desinscri~ desapunt~ desafili~ unsubscrib~ desincri~"),
    baja: words("baja vaja"),
    giveMe: words("dar darme darnos denme dame deme dadme dennos denos darse dan den dé des déis"),
    /** What is asked for "in the name of": "quiero", "les ruego". */
    want: words(`
      quiero queremos deseo deseamos quisiera quisiéramos necesito necesitamos gustaría pido pedimos
      solicito solicitamos ruego rogamos agradecería agradeceríamos agradezco exijo exigimos prefiero
      preferiría preferimos interesa querría quería desearía kiero solicitar pedir pedirles solicitarles
      demando agradeceré urge
    `),
    can: words("pueden puede podrían podría puedes podéis podríais pudieran pudiera podrías podés"),
    please: words(`
      favor porfavor porfa porfis sírvanse sírvase bien amables amable ruego procedan proceda proceder
      procedáis haced hagan haga gracias intenté
    `),
    soon: words(`
      manualmente a-mano ya inmediatamente de-inmediato por-favor porfavor porfa urgentemente definitivamente cuanto-antes
      lo-antes-posible de-una-vez también ahora ahora-mismo pronto
    `),
    stop: words(`
      dejen deje deja dejad dejar dejá dejes dejasen dejaran dejase dejara paren pare parad parar
      cesen cese cesad cesar ceses dejáis basta dejéis
    `),
    sendMe: forms(
      "enviar mandar escribir molestar contactar acosar bombardear spamear hacer remitir llenar incordiar joder fastidiar hinchar llegar marear saturar",
      "me nos melos",
    ),
    send: words(`
      enviar mandar escribir molestar contactar acosar bombardear spamear enviando mandando escribiendo
      molestando contactando enviándome mandándome escribiéndome
    `),
    sendOff: words(`
      envíen envíe envíes enviéis manden mande mandes mandéis remitan remita escriban escriba escribas
      escribáis contacten contacte contactes contactéis molesten moleste molestes molestéis spameen lleguen llegue
      hagan acosen fastidien envien enviaran enviasen mandaran mandasen escribieran escribiesen contactaran
      contactasen
    `),
    again: words("vuelvan vuelva vuelvas volváis volver volviesen volvieran volváis volvás"),
    unsubscribed: words(`
      baja pedido pedí solicitado solicité desuscrito desuscrita desuscribí cancelado cancelé borrado
      dicho rogado
    `),
    still: words(`
      siguen sigo seguimos sigue todavía aún continúan continúo siguiendo recibiendo seguís continuáis
    `),
    org: words(`
      empresa asociación escuela colegio negocio tienda oficina despacho familia cuenta institución
      organización club instituto universidad consultorio taller restaurante
    `),
    person: words(`
      esposo marido esposa mujer padre madre hijo hija hermano hermana abuelo abuela pareja compañero
      compañera colega jefe jefa empleado empleada trabajador trabajadora amigo amiga predecesor
      predecesora hijos padres empleados suegra suegro papá mamá tío tía novio novia socio socia difunto
      difunta exmarido secretaria asistente
    `),
    subscribed: words(`
      suscrito suscribí suscrita registrado registré registrada inscrito inscribí inscrita apuntado apunté
      suscribimos registramos apuntamos apuntada inscribimos suscribo
    `),
    agreed: words(`
      suscrito suscribí suscrita registrado registré registrada inscrito inscribí inscrita apuntado apunté
      suscribimos registramos apuntamos autorizado autoricé autorizamos consentí consentido apuntada acepté
    `),
    goods: words(`
      producto productos artículo artículos paquete factura pedido servicio servicios muestra presupuesto
      informe entrada billete habitación tarjeta
    `),
    det: words("los las unos estos esos mis nuestros todos varios algunos a"),
    /** Whose mail it is, behind it: "de su empresa". */
    by: words(
      `de del a suyos suyo suya suyas vuestra vuestras vuestro vuestros más comerciales de-su de-sus de-tu de-vuestra de-vuestro de-esta de-este de-esa de-ustedes de-usted de-vosotros`,
    ),
  },
  optOut: [
    "cesen|cese|detengan|paren|suspendan|terminen {soon}? los|todos|sus|el|cualquier? envíos|envío a {my} {inbox} de? {kind}?",
    "que|para no reciba|recibamos|llegue|lleguen más|ningún|ninguna|nada {of}? {of}? {mail}? {by}?",
    "ya? no autorizo|autorizamos más? ** {mail} a|de? {my}? {inbox}? {electronic}?",
    // "Bórrenme (de su lista)", "me pueden quitar de los envíos".
    "{removeMe} {soon}? {soon}? de|del|d ** {list} de|del|d? {kind}? {kind}?",
    "{removeMe} {soon}? de|del ahí|aquí|allí|acá|allá|todo|esto|eso|inmediato",
    "{removeMe} {soon}?",
    "no|nada|ya|basta ** {removeMe} {soon}?",
    "{want}|{please}|{can} ** {toRemoveMe} {soon}? de|del|d ** {list} de|del|d? {kind}? {kind}?",
    "{want}|{please}|{can} ** {toRemoveMe} {soon}?",
    "{toRemoveMe} de|del|d ** {list} de|del|d? {kind}? {kind}? por",
    "{me} {can}? {can}? {soon}? {remove} {soon}? de|del|d ** {list} de|del|d? {kind}? {kind}?",
    "{me} {can} ustedes? {remove} {soon}?",
    "{me} {remove} de|del ahí|aquí|allí|acá|allá|todo|esto|eso",
    "que {me} {remove}",
    "{want} ser {removed} de|del|d ** {list} de|del|d? {kind}?",
    "{want} salir|salirme|irme|desaparecer|retirarme de|del|d ** {list} de|del|d? {kind}? {kind}?",
    "{want}|favor|{can} ** {unsub}",
    // "Borren mi correo (de la lista)".
    "{remove} {soon}? {my} {address} {electronic}? {electronic}? {soon}? de|del|d ** {list} de|del|d? {kind}? {kind}?",
    "{remove} {soon}? mi|mis|nuestro|nuestra|este|esta {address} {electronic}? {electronic}?",
    "{remove} el|la|los|nuestro {address} {electronic}? de|del|d ** {list} de|del|d? {kind}?",
    "excluir|excluyan mi|nuestra|esta {address} {electronic}? de|del ** {list}|{mail} comerciales?",
    "{remove} a? @",
    "{remove} ** dirección|correo|email @",
    "mi|nuestro|nuestra|este|esta {address}|{org} {electronic}? {electronic}? sea {removed} de|del|d ** {list} de|del|d? {kind}?",
    "mi|nuestro|nuestra|este|esta {address} {electronic}? {electronic}? sea {removed}",
    "{remove} a? mi|nuestra|nuestro {org} de|del|d ** {list} de|del|d? {kind}?",
    "olviden|olvide|olvida|olvidad mi|este|nuestro {address} {electronic}?",
    "olvídense|olvídate|olvidaos de mí|nosotros",
    "bloqueen|bloquear|bloquee|bloquead mi|este|esta|nuestro {address} {electronic}?",
    "pónganme|ponedme|ponme|incluyan|inclúyanme|pongan|póngame|añadan ** lista|listas negra|robinson|de-exclusión|de-supresión|de-excluidos",
    // "Dar de baja".
    "{giveMe} de? {baja} {soon}? a? {my}? {address}? {electronic}? de|del|en|a|al|como ** {list} de|del? {kind}? {kind}?",
    "{giveMe} de? {baja} {soon}? a|de? mi|nuestro|nuestra|este|esta {address} {electronic}?",
    "{me} {giveMe}|doy|damos de {baja} {soon}?",
    "denme|deme|dame|dadme|dennos|darme|darnos de? {baja} {soon}?",
    "{want}|favor|{can} ** {giveMe} de {baja}",
    "{want}|tramitar|tramiten|gestionen|gestionar|procesen|procesar|confirmen|causar|cursar ** la|mi|nuestra|una? {baja} {soon}? de|del|en|a|al ** {list} de|del? {kind}?",
    "{want}|tramitar|tramiten|gestionen|gestionar|procesen|procesar|causar|cursar la|mi|nuestra|una? {baja} {soon}?",
    "{baja}|{toRemoveMe} * no funciona|puedo|va|abre|sirve *** háganlo|hacedlo|hágalo|hazlo ustedes|vosotros?",
    "{baja} ** @",
    "quiero|queremos {baja}",
    "cancel~|anul~|suspend~ {soon}? de? mi|la|nuestra|esta|una|mis? suscripción|subscripción|suscripsion|inscripción|registro a|al|del|de ** {list} de|del? {kind}?",
    "cancel~|anul~ {soon}? mi|nuestra suscripción|subscripción|suscripsion por",
    "cancel~|anul~|suspend~ {soon}? el? envío|envíos de {of}? {sends} a|comerciales|publicitarios? {my}? {address}? {electronic}?",
    "cancel~|suspend~ ** recepción de {of}? {of}? {mail}",
    "eliminación|supresión|exclusión|remoción de mi|nuestra|nuestro|este|esta|la {address} {electronic}? {electronic}? de|del|d ** {list} de|del|d? {kind}?",
    "cancelen|cancele|cancela|cancelar|suspendan|suspender {soon}? el|la|los|sus|su|este|esta|mi? newsletter|boletín|boletines|correos|mails|emails|publicidad",
    // "No quiero recibir más correos".
    "no {want} volver|seguir|seguir? a? recibir|recibirlos|recibirlas|recibiendo|recibirlo ** {mail} más? {by}?",
    "no {want} volver|seguir|seguir? a? recibir|recibirlos|recibirlas|recibiendo|recibirlo {soon}? más|nada|nunca? más|nada?",
    "no {want} volver|seguir? a? recibir|recibiendo más? {of}? {of}? {mail} más? {by}?",
    "no {want} {of}? {of}? {of}? {mail} más? {by}?",
    "no {want} absolutamente? nada más|de|suyo|vuestro|que?",
    "no {want} saber|volver más? nada|más|de|a? de? ustedes|usted|vosotros|vuestra|su|nada|saber?",
    "no los|las|lo|la quiero|queremos|deseo recibir|más?",
    "ya no {want} que? {me}? {sendOff}? {of}? {mail} {by}?",
    "no {want} que {me} {sendOff} más|nada|nunca? {of}? {of}? {mail}? más?",
    "{want} que no {me} {sendOff}|{again} ** {mail}?",
    "{want} no|dejar|parar volver|seguir|de? a? recibir|recibirlos|recibiendo|ver más? {of}? {of}? {mail}? más? {by}?",
    "dejar de recibir {of}? {of}? {mail}",
    "no recibir|reciba más|nada {of}? {mail}? más?",
    "no {want} estar|figurar|aparecer|seguir|continuar|permanecer|formar ** {list} de|del? {kind}?",
    "no {want} contacto|ser más|de|contactado|contactada|contactados|molestado|molestada?",
    "no me|nos interesa|interesan ya|más? recibir {of}? {of}? {of}? {mail} {by}?",
    "no me|nos interesa|interesan más|ya? {of}? newsletter|boletín|correos|emails|publicidad|mails",
    // "No me escriban más", "no vuelvan a enviarme".
    "no {me} {sendOff} más|nada|nunca|ningún|ni? {of}? {of}? {of}? {mail} más? {by}?",
    "no {me} {sendOff} más|nunca|nada|otra más|nada|nunca|vez? por?",
    "no {me}? {sendOff} más con {of}? {of}? {mail}",
    "no {me} {sendOff} nunca|jamás",
    "no {me} escriban|escriba|escribas|escribáis|contacten|contacte|contactes|molesten|moleste",
    "ya no {me} {sendOff} ** {mail}",
    "ya no {me} {sendOff} nada|más? más?",
    "no {me}? {again} a {send}|{sendMe} más? {of}? {of}? {mail}? más?",
    "no {me} sigan|siga|sigas|sigáis {send} más? {of}? {mail}? más?",
    "no sigan|siga|sigas|sigáis enviándome|mandándome|escribiéndome|molestándome|molestando {of}? {mail}? más?",
    "no {sendMe} más|nada? {of}? {mail}? más?",
    "no {sendOff} más|ningún|ninguna|nada|ni {of}? {of}? {mail}? a? {my}? {inbox}? {electronic}?",
    "no {sendOff} {of}? {of}? {sends} a {my} {address} {electronic}?",
    "no {send} más|nada {of}? {mail}? a? {my}? {inbox}? {electronic}?",
    "nunca|jamás más? {me}? {again}|{sendOff} a? {send}|{sendMe}? {of}? {mail}?",
    "nunca más ** {sendOff} ** {mail}?",
    "no se|te molesten|moleste|molestes en {sendMe}|seguir",
    "absténganse|abstenerse|absténgase|abstente de {sendMe}|enviar|mandar|remitir|remitirme ** {mail}?",
    "ahórrense|ahórrenme|ahórrate|evítenme {of}? {mail}",
    // "Dejen de enviarme", "paren con los mails".
    "{stop} {soon}? de {sendMe} {soon}? con? {of}? {of}? {of}? {mail} de|del|suyos|a|comerciales? {my}? {address}? {electronic}?",
    "{stop} {soon}? de {sendMe} {soon}?",
    "{stop} {soon}? de {send} {of}? {of}? {mail} a|de|del? {my}? {address}? {electronic}?",
    "{stop} {soon}? de {send} {soon}? más?",
    "{stop} {soon}? de|con {of}? {of}? {mail} basura? {by}?",
    "para|pará ya? de {sendMe}|{send}",
    "ya {stop} de? {sendMe}|{send}|joder|molestar",
    "detengan|detenga|paren|pare|cesen|cese|suspendan|interrumpan|corten|eviten|eliminen|parad ** envío|envíos de {of}? {of}? {mail} a|de|comerciales? {my}? {address}? {electronic}?",
    "detengan|detenga|paren|pare|cesen|cese|suspendan|interrumpan|corten|córtenla|parad ya|con|de? con|de? {of}? {of}? {mail} basura|comerciales?",
    "déjenme|déjeme|dejadme|déjame|dejame|déjanos|déjennos|dejarme ya? en? paz|tranquilo|tranquila|tranquilos con? {of}? {mail}?",
    "basta|suficiente|no|ni ya? de|con|más|un? {mail} más|por?",
    "no más {of}? {mail} de|por?",
    "basta ya? de|con {of}? {of}? {mail} {by}?",
    "harto|harta|hartos|hartas|cansado|cansada de ** {removeMe}|paren|basta",
    "que|espero este|ese sea ** último {mail}",
    // Consent and objection.
    "me|nos opongo|oponemos ** {mail}|tratamiento|{address} de|del|con|para?",
    "retiro|revoco|retirar|revocar|retiramos|revocamos mi|el|nuestro|cualquier|todo? consentimiento|autorización|permiso",
    "retiro|revoco|retirar|revocar|retiramos|revocamos mi|el|nuestro|cualquier|todo? consentimiento|autorización|permiso ** {mail}",
    // Asked before, in vain; what they still get says that they mean mail.
    "ya|varias|veces|repetidas|múltiples|hace|meses ** {unsubscribed} ** {still}|recibo ** {mail} {by}?",
    "sigo|siguen|seguimos|continúo|continúan ** recibiendo|enviando|llegando|mandando ** pesar|después|baja|aunque ** baja|desuscri~|pedido|solicitado|cancel~",
    "pesar|después ** baja|desuscrito|desuscribirme|pedido|solicitado ** sigo|siguen|seguimos|recibiendo|enviando|llegando ** {mail} {by}?",
  ],
  optOutAlone: [
    "{baja}|bajas|{unsub}|eliminar|borrar|quitar|unsubscribe|stop|remover|cancelar|basta|bajarme|salir",
    "{removeMe}|{toRemoveMe}",
    "{removeMe}|{toRemoveMe} de|del ** {list}",
    "dar|darme|darnos de {baja} de|del|en|al? la|su|este? {list}? de? {kind}?",
    "me doy de {baja}",
    "quiero|solicito|deseo la? {baja}",
    "solicitud|pedido|petición de? {baja}",
    "{baja} de|del|en|a|al? la|su|este|esta|mi|todos|todas? los|las? lista|newsletter|boletín|correo|mailing|suscripción|correos|email|listas|envíos de? {kind}?",
    "cancelar|anular|cancelen|cancela|cancele la|mi? suscripción|newsletter|boletín|correos|subscripción|suscripsion|envío|envíos",
    "cancelación de|del? suscripción|newsletter|boletín|la",
    "no más {mail}?",
    "no enviar|molestar|contactar|mandar|escribir más|nada? {mail}?",
    "dejen|paren|deja de enviar|molestar|escribir|mandar|joder",
    "paren|parar|parad",
    "no quiero más|nada",
    "ya no|basta más?",
    "fuera|bórrame|sácame de? la? lista?",
  ],
  optOutMaybe: [
    "{baja}|{unsub}",
    "{removeMe}|{toRemoveMe}",
    "{me} ** {remove}",
    "{remove} {my} ** {address}",
    "no|nunca|jamás ** {sendOff}|{sendMe}|recibir|{again}",
    "no {want} ** {mail}|nada|más",
    "{stop} ** {sendMe}|{send}|{mail}",
    "cancel~|anul~ ** suscripción|newsletter|boletín|correos",
    "dejar de recibir",
    "cómo|dónde ** {baja}|cancelo|cancelar|salir|eliminar|elimino",
    "no puedo|consigo|logro|funciona|abre|sirve ** {baja}|desuscribirme|cancelar|darme|enlace|link|botón|página",
    "enlace|link|botón|página|liga ** {baja}|desuscribir|desuscripción|cancelar ** no|error|caído|roto",
    "no ** interesa|interesan|interesado|interesada|interesados",
    "no gracias",
    "persona|dirección|destinatario equivocada|equivocado|incorrecta",
    "quién|quiénes es|son|eres usted|ustedes|tú",
    "ya no trabaja",
    "falleció|fallecido|fallecida|jubilado",
    "harto|harta|cansado|cansada ** correos|mails|recibir|emails|tanto",
    "en paz",
    "basta",
    "opongo|revoco",
  ],
  complaint: [
    // What it is, and that it came unasked.
    "esto|este|estos|eso|esta es|son|correo|mensaje * spam|basura|phishing|acoso|estafa",
    "es|son|puro spam|acoso",
    "no deseado|deseados|solicitado|solicitados|solicitada|solicitadas|deseada|deseadas|pedido|pedidos|requerido",
    "correo|correos|publicidad|mensajes|envíos|mails|emails masivo|masivos|masiva|abusivos|abusivo|basura",
    "spam|phishing|basura de|del|recibido|desde|enviado|proveniente|enviando|por ** cliente|clientes|usuario|usuarios|plataforma|servidor|servidores|cuenta|su|sus|este|esta|empresa|remitente|ip|uno|ustedes",
    "recibo|recibí|recibiendo|recibimos|envía|envían|enviando|mandan|manda|mandando|haciendo|hacen|hace|llega|llegan|su|sus|vuestro|este|tanto|enviarme|mandarme|hacer|hagan|haga|hacerme|puro * spam",
    "denunciar|denuncio|reportar|reporto|denuncia|queja|quejarme|reclamación|reclamar|reclamo|quejo|reporte * contra|por|a|un|de|este|el|una|al? * spam|abuso|phishing|correo|correos|remitente|spammer|mensaje|email|publicidad",
    "denunciar|denuncio|reportar|reporto|denuncia|queja|reporte ** spam|phishing|abuso|no",
    "spammer|spammers|spamer|spammear|spameando|spamear|spamearme|spameadores",
    "bombardea|bombardean|bombardeando|bombardeo|acosando|acosan|acosa|inundando|saturan|inunda|inundan|llenan ** correos|emails|mails|publicidad|me|spam|anuncios|buzón",
    "me|nos bombardea|bombardean|acosan|acosa|spamea|spamean|inundan",
    "phishing|suplantación|estafa ** correo|mensaje|desde|su|reporte|denuncia|intento",
    // Never asked for.
    "nunca|jamás|tampoco|nadie * {agreed}",
    "nunca|jamás ** {agreed}|pedí|pedido|solicité|solicitado",
    "no me|nos he|hemos|haya|había? * {subscribed}",
    "no he|hemos|había|habíamos? * autorizado|autoricé|autorizamos|consentido|consentí ** correos|uso|envío|recibir|publicidad|nadie|esto|correo|enviar|enviarme|mail",
    "no autoricé|consentí",
    "no|nunca|jamás|ni he|hemos|les|te|os|se? * di|dado|dimos|doy|tienen|tiene|tenéis|facilité|facilitado ** permiso|consentimiento|autorización",
    "no|nunca|jamás|ni he|hemos|les|te|os|lo|los? pedí|pedido|solicité|solicitado nada|esto|estos|sus|este|esta|que|recibir|correos|publicidad|su|información",
    "yo|que|y no lo|los|la|las|he? pedí|pedido|solicité|solicitado",
    "nunca|jamás les|te|os|he|hemos? di|dimos|dado|facilité|dejé mi|mis|el|la * correo|datos|dirección|mail|email",
    "nada ** {agreed}|pedido|solicitado|pedí",
    "sin mi|nuestro|nuestra|haber|previo|ningún|su|que|haberlo|el * consentimiento|permiso|autorización|pedirlo|solicitarlo|pedido|solicitado|autorizara|pidiera|suscribirme",
    "sin permiso|consentimiento|autorización",
    // Where from, and from whom.
    "dónde|cómo obtuvieron|tienen|consiguieron|sacaron|consiguió|sacó|sacasteis|tenéis|sacan|han|habéis|ha ** correo|dirección|email|datos|mail",
    "quién|quiénes|alguien ** dio|pasó|vendió|facilitó|dado|pasado|vendido ** correo|dirección|email|datos|mail|contacto",
    "comprado|compraron|compró|robado|vendido|vendieron|robaron|comprando|extrajo|extrajeron|vendió|raspado|sustraído ** lista|listas|correo|dirección|datos|base|bases|correos|direcciones|mail",
    "viola|violan|violando|incumple|incumplen|infringe|infringen|vulnera|vulneran|incumpliendo ** ley|lopd|rgpd|lssi|normativa|gdpr|protección|políticas|términos",
    "empresa|remitente|tienda|página|gente|persona que no|ni conozco|conocemos|sé",
    "no conozco|conocemos a|de|esta|este|al|la|su|nada? ** empresa|remitente|gente|tienda|emisor|ustedes",
    "no tengo|tenemos|hay|he|mantengo ninguna|ningún|nada|tenido? relación|trato|contacto|ver|negocio ** con|empresa|ustedes",
    "nunca|jamás ** cliente|clienta|comprado|compré|contratado|relación|contacto",
    "no soy|somos|fui cliente|clienta|clientes",
    "ni idea|sé de|quiénes|quién|dónde ** son|eres|sois|sacaron|es",
    // Asked before, in vain.
    "ya|varias|veces|repetidas|múltiples|mil|vez|hace|meses|semanas ** {unsubscribed}|botón|cancelar ** {still}|recibo",
    "sigo|siguen|seguimos|continúo|continúan ** recibiendo|enviando|llegando|mandando ** pesar|después|baja|aunque",
    "pesar|después ** baja|desuscrito|desuscribirme|pedido|solicitado|cancelar ** sigo|siguen|seguimos|recibiendo|enviando|llegando",
  ],
  cancellation: [
    "cancel~|cerrar|cierren|cierre|elimin~|borr~|baja|rescind~|desactiv~|anul~|terminar|finalizar * mi|mis|nuestra|nuestro|la|el|del|una * cuenta|contrato|membresía|plan|perfil|servicio|pedido|abono|cuentas|registro|licencia|tarifa",
    "cancel~|anul~|rescind~ mi|nuestra|la ** suscripción|subscripción ** plan|anual|mensual|premium|pago|servicio|cuenta|pro|cobro|tarjeta",
    "cancel~ mi|nuestra|la suscripción|subscripción|membresía",
    "mi|nuestra|nuestro|la ** cuenta|contrato|membresía|plan|perfil ** cancel~|cerrar|cerrada|eliminar|eliminada|borrar|borrada|baja|desactivar",
    "no ** renovar|renueven|renovación|renueve",
    "cierre|cancelación|eliminación de|del mi|la|nuestra|nuestro|el? cuenta|contrato|servicio|plan|perfil",
    "baja de|del mi|la|nuestra? cuenta|contrato|servicio|plan",
    "dejen|dejar|no|paren ** cobrarme|cobrar|cobren|cobro|cargos",
    "rescindir|rescisión",
  ],
  legal: [
    "artículo|art|artículos 15|16|17|18|20|21|77|7|22",
    "conforme|virtud|amparo|según|acuerdo|base|aplicación|ejercer|ejerzo|ejercicio|invoco|arreglo ** rgpd|lopd|lopdgdd|lssi|gdpr|protección|ley|reglamento|arco|habeas",
    "derecho|derechos ** acceso|olvido|supresión|oposición|rectificación|cancelación|arco|portabilidad",
    "rgpd|lopd|gdpr|arco solicitud|petición|derechos",
    "habeas data",
    "solicitud ** arco|acceso|supresión|oposición ** datos|personales",
    "borrar|borren|eliminar|eliminen|supresión|suprimir|suprimen|eliminación|supriman|borrado|elimine|destruir ** todos|mis|nuestros|de ** datos|información ** personales|personal|míos|que|de|sobre|almacenados",
    "borrar|borren|eliminar|eliminen|supresión|suprimir|eliminación|supriman|borrado|elimine|borre ** mis|nuestros|todos ** datos",
    "que|cuáles|copia|conocer|todos|información ** datos ** personales|tienen|sobre|almacenan|poseen|tratan|obran",
    "origen|procedencia|fuente ** datos|dirección|correo",
    "delegado|agencia|autoridad ** protección",
    "aepd|inai",
    "prueba|evidencia|acreditar|acrediten|demostrar|demuestren ** consentimiento|suscripción|autorización",
    "abogado|abogados|abogada|bufete",
    "acciones|medidas|acción|procedimiento|vías|demanda ** legales|legal|judiciales|judicial|penales",
    "demandar|demandaré|demanda|tribunal|tribunales|juzgado",
    "burofax|requerimiento",
    "derechos|violación|infracción|infringe|vulnera ** autor|marca|propiedad|copyright|marcas|imagen",
    "nuestro|mi|nuestra|representamos|represento|nombre ** cliente|representada|representado|mandante",
    "daños y perjuicios",
    "policía|fiscalía",
  ],
  forOther: [
    "mi|mis|nuestro|nuestra|su|nuestros|un|una|el|la|de difunto|difunta|ex|antiguo|antigua|querido|querida? {person}",
    "ha|falleció|murió ** fallecido|muerto|falleció|murió",
    "falleció|murió|fallecido|fallecida",
    "antiguo|antigua|ex|anterior|exempleado|viejo|vieja ** empleado|empleada|trabajador|correo|dirección|email|compañero|cuenta|compañera",
    "ya no ** trabaja|labora|pertenece|está ** aquí|con|en|para|nosotros|empresa|la",
    "dejó|abandonó ** empresa|compañía|nuestra|la",
    "otra|otro|segunda|segundo ** dirección|correo|email|cuenta|mail",
    "mi|la|mis ** antigua|antiguo|vieja|viejo|anterior|otra|otro ** dirección|correo|email|cuenta|mail|direcciones",
    "correo|dirección|email|mail|cuenta antigua|antiguo|anterior|viejo|vieja",
    "denlo|denla|escribirle|enviarle|mandarle|escribirles|enviarles",
    "le|les {sendOff}",
    "a su|nombre nombre|de",
    "don|doña|señor|señora|sr|sra ** quiere|desea|pide|solicita|trabaja",
  ],
  stay: [
    "quién|quiénes ** borró|eliminó|quitó|sacó ** lista|base",
    "nunca|jamás ** me daría|daré|borraría|desuscribiría",
    "ninguna|ningún manera|caso|concepto|motivo ** {baja}|{remove}|den",
    "no me|nos importa|molesta|incomoda ** recibir|correos|que",
    "no me|nos {remove}|den|des|quitéis|deis|dé",
    "ni|nunca|jamás se|te|os? les|os|me|te? ocurra|ocurran|pase|vaya ** {toRemoveMe}|{giveMe}|{remove}",
    "volver|vuelvan|vuelva|nuevo|otra|nuevamente ** suscribir|suscribirme|apuntar|apuntarme|incluir|incluirme|alta|añadir|agregar|suscríbanme|inscribirme",
    "reactivar|reactiven|resuscribir|reinscribir|reincorporar|readmitir|reactívenme",
    "incluyan|agreguen|añadan|apunten|inscriban ** en|a su|sus|la|vuestra lista",
    "suscribirme|suscríbanme|suscríbeme|apuntarme|apúntenme|inclúyanme|añádanme|agréguenme|inscribirme|apuntadme|añadidme|apúntame|inclúyeme|agrégame|agrégueme|suscribirnos a|al|en|de|nuevamente|otra",
    "darme|denme|dame|dadme de? alta",
    "alta en|de|nuevamente",
    "por|sin error|equivocación|accidente|querer|darme|darnos ** {baja}|desuscribí|desuscrito|borré|cancelé|clic|desuscribir|cancelar",
    "{baja}|desuscribí|desuscrito|borrado|cancelé|desuscribir|cancelado|cancelar|suscripción|borré ** por|sin error|equivocación|accidente|querer|motivo|equivocada",
    "por qué ** {baja}|borrado|eliminado|desuscrito|eliminaron|borraron|quitaron|borrada|eliminada|llega|llegan|recibo",
    "no quiero|deseo|pedí|quería|solicité|he|pienso|necesito ** {baja}|{toRemoveMe}|borren|eliminen|desuscriban|quiten|cancelar ** lista|mi|baja|me|suscripción|boletín",
    "no quería|quiero|pretendía|pensaba {toRemoveMe}|darme",
    "no quiero|queremos|deseo|pedí que me|nos {giveMe}|{remove}",
    "seguir|sigan|continuar|continúen|sigue|seguid|sígueme|síganme ** recibiendo|enviando|enviándome|mandando|mandándome|suscrito|suscrita|así|recibiéndolo|recibiéndolos|recibiéndola",
    "quiero|deseo|gustaría|quisiera|encantaría ** seguir|continuar|mantener|permanecer|suscribirme|quedarme|recibirlo|recibirlos",
    "quiero|deseo|gustaría|quisiera|encantaría recibir",
    "no|ni me|nos|les|te? ya|he|hemos|han|ha|está|están|me? recibo|llega|llegan|recibido|recibimos|llegado|recibí|llegó ** boletín|newsletter|correos|su|el|los|sus|vuestra|la|mi|nada|ninguno|ningún",
    "dejó|dejé|dejado|dejaron|dejamos de recibir|llegar|llegarme",
    "habrán|habéis|han ** {baja}|borrado|eliminado|quitado ** querer|error|equivocación|sin|pregunto",
    "manténganme|mantenme|mantenedme|déjenme|conservenme|consérvenme en|suscrito|suscrita ** lista|boletín|newsletter|suscrito|suscrita",
    "no dejen|dejes|dejéis|paren de|por ** {sendMe}|enviar|mandar",
    "no {want} perder~|perdér~",
  ],
  fewer: [
    "sólo|solo|solamente|únicamente * facturas|recibos|avisos",
    "envíenme|mándenme sólo|solo|únicamente",
    "no|ni|sin ** {mail} ** domingos|sábados|fines|noche|festivos|lunes",
    "no|prefiero|sino ** en inglés|español|castellano|francés|catalán|html|texto",
    "html|texto-plano|solo-texto",
    "menos ** correos|correo|emails|mails|frecuencia|frecuente|mensajes|seguido|boletines|frecuentes|newsletters",
    "reducir|reduzcan|disminuir|limitar|bajar|reduzca|bajarle|espaciar ** frecuencia|numero|cantidad|envíos|correos",
    "una|1|dos|uno vez|veces|correo a|por|al ** semana|mes|la",
    "puede|podría|podrían|pueden|prefiero|quiero|preferiría ** ser|uno|recibirlo ** semanal|mensual|quincenal",
    "sólo|solo|solamente|únicamente ** mensual|semanal|mes|semana|importante|importantes|una|resumen|ofertas|boletín",
    "no tan|tantos|tanto seguido|frecuente|a|correos|mails",
    "pero|salvo|excepto|menos|aunque ** seguir|sigan|mantener|conservar|quiero|manteniendo|dejen|sí",
    "temporalmente|pausar|suspender|vacaciones",
    "por un|unos|unas tiempo|meses|días|mes|semanas",
    "hasta nuevo|septiembre|enero|que|el|la|después",
    "diario|diarios|diaria ** semanal|mensual",
  ],
  tooMuch: [
    "demasiados|demasiado|muchos|tantos|tanto|muchísimos ** correos|emails|mails|mensajes|boletines|correo|frecuente|seguido|newsletters",
    "parece mucho",
  ],
  changeOfAddress: [
    "a mí|nosotros sino|sino-a",
    "nueva|nuevo ** dirección|correo|email|mail|cuenta",
    "cambiar|cambio|cambié|cambien|cambiado|actualizar|actualicen|actualice|modificar|modifiquen|sustituir|reemplazar ** dirección|correo|email|mail",
    "dirección|correo|email ** cambiado|cambió",
    "dirección|correo|email ahora|nuevo|nueva|actual",
    "partir de|ahora ** @|escriban|escríbanme|usen|contacten",
    "usar|usen|utilicen|utilizar|escriban ** @|dirección|nuevo|nueva",
    "en lugar|vez de @",
  ],
  asSender: [
    "nuestros|nuestras correos|mails|emails|mensajes",
    "nadie ** {baja}|desuscri~",
    "puesto|plaza de",
    "nuestra|nuestras|nuestros|nuestro|mis|mi propia|última|último|próxima? campaña|campañas|suscriptores|destinatarios|clientes|contactos|listas|plantilla|plantillas|dominio|formulario|usuarios|lectores|audiencia",
    "nuestra|nuestro|nuestras|propia|propio newsletter|boletín|lista|mailing|boletines|envíos",
    "api|webhook|webhooks|smtp|integración|plugin|wordpress|mailchimp|dns|dkim|spf|dmarc|entregabilidad|panel|csv|segmento",
    "tasa|porcentaje|índice ** baja|bajas|apertura|rebote|quejas|clics|clic",
    "añadir|agregar|configurar|personalizar|traducir|probar|insertar|modificar|poner|incluir|cambiar|añado|agrego|pongo|configuro ** enlace|link|botón|página|formulario|pie ** baja|bajas|desuscripción|desuscribir|cancelar",
    "enlace|link|botón|página|formulario de ** baja|bajas|desuscripción|cancelación ** campaña|correctamente|nuestro|nuestra|plantilla|propio",
    "enlace|link|botón|página|formulario de {baja}|desuscripción ya|ahora? funciona",
    "clientes|suscriptores|destinatarios|usuarios|contactos|personas|lectores|alumnos|socios ** {baja}|desuscri~|borrar|eliminar|cancelan|quitar|darse|quiten",
    "borrar|eliminar|quitar|importar|exportar|gestionar|eliminen|borren|quiten {det}? {det}? contactos|duplicados|suscriptores|destinatarios|inactivos|usuarios|repetidos",
    "borrar|eliminar|quitar|eliminen|borren un|el|este|ese contacto",
    "cómo ** borrar|eliminar|quitar|dar|agregar|gestionar|borro|elimino|quito|doy ** contacto|contactos|suscriptor|suscriptores|cliente|clientes|destinatarios|usuario|alguien",
    "un|una|unos|varios|el|la|nuestro|nuestra cliente|clienta|clientes|destinatario|suscriptor|suscriptora|contacto|usuario|usuaria|lector|lectora ** pide|pidió|pidieron|quiere|dice|solicita|solicitó|ha|han|escribe|pregunta|contesta|contestó|responde|respondió|asegura|reclama|desea",
    "quién|quiénes|cuántos|cuántas|cuánta|alguien ** {baja}|bajas|desuscri~",
    "bajas",
    "se dé|da|dan|den|dio|dieron|daban de {baja}",
    "envío|campaña|newsletter|boletín|correo ** programad~|programé|agendad~|asunto|precio|mal|errata|equivocado|planificad~",
    "campaña|campañas",
    "último|próximo|proximo|siguiente envío",
    "currículum|vacante|postular~|prácticas|tesis|candidatura",
    "nos|señora|señor|clienta escribe|contesta|responde|escribió|contestó|respondió|pide|dice",
  ],
  otherSenses: [
    "no {want} enviar|mandar ** {mail}",
    "problema|problemas ** spam",
    "{removeMe} la|una|esa duda",
    "no {want} ** esperar~|aguardar",
    "nunca|jamás|no|nada ** pedí|pedido|solicité|compré|encargué|quise|contraté ** {goods}",
    "lista|listas negra|negras ** {remove}|{toRemoveMe}|{removeMe}|sacar",
    "{baja}|{unsub}|cancelé ** gracias ** confirmación",
    "{remove}|{removeMe}|{toRemoveMe} ** directorio|lista-de-invitados|lista-de-espera|lista-de-asistentes|padrón|turno|catálogo",
    "filtro|carpeta|bandeja|filtros|buzón|anti|antispam ** spam|deseado|basura|deseados",
    "en|como|a|al spam|basura",
    "no ** es|sea|parezca|considere spam",
    "antispam",
    "{sendOff}|{sendMe}|{send} ** factura|recibo|pedido|presupuesto|contrato|contraseña|código|paquete",
    "botón|página|formulario|tasa|opción de ** baja|bajas|desuscripción",
    "para ** baja|desuscribirse|recibir|cancelar|desuscribirte|darse|suscripción ** haga|haz|clic|click|aquí|visite|siga|responda|pulse|pinche",
    "darse|darte|dese de baja",
    "si no ** desea|quiere|deseas|quieres",
    "{remove} ** imagen|imágenes|frase|párrafo|línea|logo|archivo|texto|palabra|duplicados|foto|comentario|adjunto|borrador",
    "parada de|del",
    "no ** puedo parar|dejar",
    "baja médica|maternal|maternidad|temporada|laboral|calidad",
    "estoy|está|estaré|estuve|estaba de baja",
    "de baja por? hasta|médica|laboral|maternidad|enfermedad",
    "precio|precios|temporada|voz ** baja",
    "planta|mas|muy baja",
    "fuera de la oficina",
    // What is done already: "gracias por darme de baja".
    "gracias por ** {toRemoveMe}|darme|darnos|{baja}|haberme",
    "{remove}|{toRemoveMe}|{removeMe} ** conversación|grupo|proyecto|curso|sorteo|reunión|turno|evento|carrito",
    "{baja}|cancelar ** curso|evento|taller|congreso|gimnasio|seguro|reserva|cita|clase|clases",
    "pedido|factura|paquete|envío ** cancel~|anul~",
    "cancel~|anul~ ** pedido|reserva|cita|paquete|factura",
    "no recibo|recibimos|llega|llegan|recibí|recibió ** {mail}|nada",
    "no {want} ** perder~|perdér~",
    "no se|te|os? olviden|olvides|olvide|olvidéis de",
    "todavía|aún no ** {subscribed}|{agreed}",
    "no ** {agreed} todavía|aún",
    "me|nos baja|bajas el|la|de-peso",
  ],
  question: [
    "cómo|por|cuándo|dónde|quién|que|cuál|cuáles|cuánto|cuánta",
    "pueden|puede|podrían|podría|puedes|podéis ustedes|usted|decirme|ayudarme|indicarme|informarme|explicarme",
    "pregunta|preguntas|duda|dudas|consulta|ayuda|saber|información",
  ],
  praise: [
    "gracias por|muchas",
    "excelente|gran|buen|buena|buenísimo|estupendo|magnífico|interesante|genial ** boletín|trabajo|artículo|newsletter|contenido|oferta",
    "felicidades|enhorabuena|felicitaciones",
    "encanta|gusta ** boletín|newsletter|leer|leerlos|sus|su",
    "sigan así",
  ],
  sarcasm: [
    "gracias|genial|que|excelente|encanta|amo|bravo|más|maravilloso ** spam|basura",
    "justo|exactamente lo que ** necesitaba|faltaba",
    "lo que me|nos faltaba",
    "oh|ah que|genial|claro ** bien|maravilla|sorpresa|alegría",
  ],
  footer: [
    "ver|vea|visualizar|leer ** navegador|línea",
    "usted|has recibe|recibido ** este|porque|correo|mensaje|boletín",
    "recibe este|porque",
    "haga|haz|pulse|pinche clic|click|aquí|en ** aquí|enlace|baja",
    "si no|ya ** desea|quiere|deseas|quieres ** recibir|recibiendo|seguir",
    "para darse|darte|dejar|cancelar|desuscribirse ** de|clic|aquí|recibir|suscripción|haga|haz",
    "todos los derechos reservados",
    "política de privacidad",
    "aviso legal",
    "puede|puedes darse|darte|desuscribirse|cancelar|modificar|gestionar|desuscribirte ** cualquier|suscripción|preferencias|momento|baja",
    "responda|responde|conteste ** con|baja|stop|asunto",
  ],
  reachAll: [
    "todos|todas|todo|toda|ningún|ninguna|ninguno|cualquier ** listas|correos|emails|newsletters|boletines|mails|envíos|mensajes|comunicaciones|correo|email|publicidad|mensaje|comunicación|lista|bases",
    "nada|nunca|jamás más|de|por",
    "nada más",
    "nunca más",
    "de todo",
  ],
  reachSender: [
    "esta|este|estos ** lista|newsletter|boletín|remitente|empresa|correos|correo|mailing|emails",
    "su|sus|vuestra|vuestro|la|tu ** lista|newsletter|boletín|base|mailing|correos|distribución|listas",
  ],
  self: words("me nos"),
  matters: words(`
    factura~ contrato~ paquete~ entrega~ pedido~ producto~ articulo~ dominio~ reembolso~ contrasena~ pago~ garantia~ reserva~ cita tarifa~ precio~ envio informe~
  `),
  negations: words("no nunca jamás sin ni tampoco ningún ninguna lástima pena nada"),
  negatesAfter: false,
  conditions: words(`
    si salvo quizá quizás talvez tal-vez acaso pienso pensando casi cómo-me-doy cómo-me-borro
    cómo-me-desuscribo cómo-puedo cómo-hago cómo-se cómo-cancelo cómo-elimino cómo-le cómo-salgo
    otro-correo-más un-correo-más
  `),
  politeConditions: [
    "si ** posible|fuera|pudieran|pudiera|pueden|puede|son|es|fueran|serían|podrían",
    "si no ** molestia|dejan|borran|eliminan|paran|cesan|dan|importa|inconveniente",
    "agradecería|agradezco|agradecido|agradecida|agradeceríamos ** si",
    "si|sí por|quiero favor|darme",
  ],
  politeRequests: [
    "{can}",
    "por favor",
    "porfavor|porfa|favor|ruego|rogamos|agradecería|solicito",
    "sería|es posible",
    "me|nos {remove}",
    "{removeMe}",
    "sería|serían|seríais|serías ** tan amable|amables",
  ],
  threats: [
    "o|sino|contrario|caso ** me|nos|veré|veremos|contrario|denunciaré|denunciaremos|demandaré|tomaré|acudiré|emprenderé|hablará|contactaré|presentaré|pondré",
    "voy|vamos|procederé|procederemos|denunciaré|denunciaremos|demandaré|tomaré|tomaremos|acudiré|emprenderé|contactaré|presentaré ** abogado|denuncia|denunciar|acciones|aepd|agencia|legal|legales|medidas|a|denunciarlos|autoridades|queja",
    "de lo contrario",
    "antes de ** denunciar|que",
    "si ** siguen|no ** denunciaré|abogado|acciones|denuncia|denunciar",
  ],
  others: words(`
    ella ellos ellas clientes suscriptores destinatarios usuarios gente alguien dice dijo pide escribe
    personas palabra lectores
  `),
  conjunctions: words("y e pero o u porque pues ya sino aunque"),
  polite: words(`
    por favor porfavor porfa gracias muchas hola buenos buenas días tardes noches estimados estimado
    estimada señores señor señora saludos saludo cordial cordiales un de antemano atentamente atte
    inmediatamente ya urgente me mi la lista newsletter boletín del su esta este correo email ahora mismo
    please lo antes posible quiero a solicito deseo correos mail abrazo cordialmente amigos buen día qué tal
    grasias como-indica-el-asunto según-asunto asunto kiero hey che eh en sus los las que tengan una al se sirvan ruego y les agradezco
  `),
  continuations: words(`
    pf pfa pfvr tuyo tuyos porfavor porfa favor gracias nunca ya inmediatamente porque suyos suyo suya
    suyas ustedes pues ahora electrónicos electrónico que publicitarios comerciales nada ni antes desde
    definitivamente urgentemente cuanto correo correos hoy sin inmediata promocionales basura electrónica
    basta grasias saludos saludo vale gente nunca-más vosotros pls please plz xfa por-favor por-correo
    por-mail por-email por-dios por-siempre por-completo de-inmediato de-una de-ustedes de-usted
    de-vosotros de-nuevo de-parte-de a-este-correo a-esta-dirección a-este-mail a-este-email a-esta-cuenta
    a-mi-correo a-mi-dirección a-mi-mail a-mi-buzón a-mi-email a-mis a-nuestro-correo a-nuestra-dirección
    a-partir a-la-brevedad una-vez en-mi-correo en-este-correo en-adelante en-absoluto en-la-vida
    en-lo-sucesivo para-siempre lo-antes lo-más-pronto con-urgencia con-carácter-urgente otra-vez
    atentamente atte jamás tampoco se-los se-lo no masivos masivo empresa tienda compañía
  `),
  addressNouns: words("dirección direcciones correo correos email mail cuenta es"),
  senderPrepositions: words("desde por remitente"),
  genitives: words("de del"),
  mailNouns: words("correos emails mensajes spam boletín newsletter publicidad mails"),
};
