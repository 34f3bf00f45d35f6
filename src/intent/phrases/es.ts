import { type IntentLanguage, words } from "./language.ts";

export const es: IntentLanguage = {
  language: "es",
  common: words(`
    el la los las un una unos de del al y en a que no se lo le les me mi mis su sus nos por para con sin es
    soy son está están ser estar he ha han haber pero o si como más muy ya este esta estos estas eso yo
    usted ustedes todo
  `),
  groups: {
    list: words(`
      lista listas base bases newsletter newsletters boletin boletines correo correos suscripcion
      suscripciones mailing mailings registros registro sistema envios email emails publicidad datos
      distribucion mails archivos servicio
    `),
    mail: words(`
      correo correos email emails mail mails mensaje mensajes publicidad boletin boletines newsletter
      newsletters informacion spam promociones ofertas comunicaciones nada mas basura notificaciones
      correspondencia propaganda anuncios envios
    `),
    address: words("correo email mail direccion nombre direcciones correos e datos"),
    my: words("mi mis nuestro nuestra este esta estos nuestros la el siguiente"),
    removeme: words(`
      desuscribirme desuscribanme desuscribeme desinscribirme desapuntarme borrarme borrenme borradme
      borrame borreme eliminarme eliminenme eliminadme eliminame elimineme quitarme quitenme quitadme
      quitame quiteme saquenme sacame saqueme sacarme sacadme removerme remuevanme remuevame retirenme
      retirarme retirame excluirme excluyanme excluyame borrarnos eliminarnos quitarnos borrennos
      eliminennos quitennos saquennos
    `),
    remove: words(`
      borren borrar borre borra borrad eliminen eliminar elimine elimina eliminad quiten quitar quite quita
      quitad saquen sacar saque retiren retirar retire remuevan remover remueva supriman suprimir suprima
      excluyan excluir desuscriban desuscribir desuscriba
    `),
    want: words(`
      quiero queremos deseo deseamos quisiera quisieramos necesito gustaria pido solicito solicitamos ruego
      interesa
    `),
    stop: words("dejen deje dejad deja paren pare parad cesen cese dejar"),
    sendme: words(`
      enviarme enviarnos mandarme mandarnos escribirme escribirnos molestarme molestarnos spamearme
      contactarme contactarnos acosarme bombardearme
    `),
    sendthem: words("envien envie envies enviar manden mande mandes mandar envieis mandeis remitan"),
    writethem: words(`
      escriban escriba escribas contacten contacte contactes molesten moleste escribais contacteis molesteis
      contactar escribir molestar
    `),
  },
  optOut: [
    "dar|darme|darnos|denme|dame|deme|dadme|den|dennos me|nos|de? de? baja",
    "dar|darme|darnos|denme|dame|deme|dadme|den|dennos de? baja de|del|en ** {list}",
    "{want} la|mi|una? baja",
    "{want} ** baja de|del|en ** {list}",
    "{want} darme|darnos|que ** baja",
    "{want} {removeme}",
    "den de baja ** @",
    "baja ** @",
    "{removeme} de|del ** {list}",
    "{removeme} ya|por|inmediatamente",
    "por favor {removeme}",
    "{want} ** me|nos {remove} de|del ** {list}",
    "{remove} {my} ** {address} ** de|del ** {list} de?",
    "{remove} mi|nuestro|nuestra|esta|este|la ** direccion|correo|email|mail de? correo|email|electronico|electronica?",
    "{remove} a? @",
    "{remove} ** direccion|correo|email @",
    "cancelar|cancelen|cancele|cancela|cancelo|anular|anulen|anule ** suscripcion|subscripcion a|al|del|de ** {list}",
    "no {want} ** recibir|recibiendo ** {mail} mas|suyos|suyo|de?",
    "no {want} {mail}",
    "no {want} saber|recibir ** nada|mas",
    "ya no {want} ** recibir ** {mail}",
    "ya no {want} {mail}",
    "no me|nos {sendthem} ** {mail} mas?",
    "no {want} que me|nos {sendthem}|{writethem} ** {mail} mas|electronicos?",
    "no {want} que me|nos {sendthem}|{writethem} mas {mail}",
    "no me|nos vuelvan|vuelva|vuelvas a escribir|contactar|molestar|enviar|mandar ** {mail}?",
    "no me|nos {writethem} mas|nunca|otra|nuevamente? mas?",
    "no {sendthem}|{writethem} mas|nada|me ** {mail}?",
    "no mas {mail}",
    "ya no me|nos {sendthem} ** {mail}",
    "ya no me|nos {writethem}",
    "nunca mas ** {sendthem}|{writethem} ** {mail}?",
    "no vuelvan|vuelva a {sendme}|{writethem}|{sendthem} ** {mail}?",
    "{stop} ya? de {sendme} ** {mail}",
    "{stop} ya? de {sendme}",
    "{stop} ya? de enviar|mandar|molestar|escribir ** {mail}",
    "{stop} ya? de molestar|escribir|spamear|acosar",
    "detengan|paren|cesen|detener|suspendan|suspender|interrumpan|detenga|cancelen el|los|la|estos|este|sus ** {mail}|envio",
    "dejenme|dejeme|dejadme|dejame|dejanos|dejennos en? paz|tranquilo|tranquila|tranquilos",
    "basta de|ya ** {mail}",
    "me|nos opongo|oponemos ** {mail}",
    "retiro|revoco|retirar|revocar ** consentimiento|autorizacion",
    "bloqueen|bloquear|bloquee mi|este|esta ** {address}",
    "ya|varias|veces|repetidas|multiples ** baja|pedido|solicitado|desuscrito|cancelado|desuscribi|borrado|desuscrita ** siguen|sigo|seguimos|sigue|todavia|aun|continuan|siguiendo|recibiendo ** {mail}",
    "sigo|siguen|seguimos|continuo|continuan ** recibiendo|enviando|llegando|mandando ** pesar|despues|baja|aunque",
    "pesar|despues ** baja|desuscrito|desuscribirme|pedido|solicitado ** sigo|siguen|seguimos|recibiendo|enviando|llegando ** {mail}",
  ],
  optOutAlone: [
    "baja|bajas|desuscribir|desuscribirme|desuscripcion|desuscribe|eliminar|borrar|quitar|borrarme|eliminarme|unsubscribe|stop|remover|cancelar|desinscribir|desinscribirme|basta|borrenme|quitenme|eliminenme|borrame|eliminame|quitame|bajarme",
    "dar de baja",
    "darme de baja",
    "quiero|solicito|deseo la? baja",
    "solicitud de baja",
    "baja de? la? lista|newsletter|boletin|correo|mailing|suscripcion|correos|email",
    "cancelar suscripcion|newsletter|boletin|correos|subscripcion",
    "cancelar la suscripcion",
    "cancelacion de suscripcion",
    "no mas",
    "no mas correos|correo|emails|mails|spam|publicidad|mensajes|newsletter",
    "no enviar|molestar|contactar mas?",
    "dejen de enviar|molestar|escribir",
    "paren|parar|alto|ya",
    "no quiero mas",
  ],
  optOutMaybe: [
    "como|donde ** baja|desuscribir|desuscribirme|cancelo|cancelar|borrarme|salir|eliminar",
    "no puedo|consigo|logro|funciona ** baja|desuscribirme|desuscribir|cancelar|darme|enlace|link",
    "enlace|link|boton|pagina ** baja|desuscribir|desuscripcion ** no",
    "no ** interesa|interesado|interesada|interesados",
    "no gracias",
    "baja|desuscribir|desuscribirme",
    "persona|direccion|destinatario equivocada|equivocado|incorrecta",
    "quien|quienes es|son|eres usted|ustedes|tu",
    "ya no trabaja",
    "fallecio|fallecido|fallecida|jubilado",
    "harto|harta|cansado|cansada ** correos|mails|recibir|emails|tanto",
  ],
  complaint: [
    "esto|este|estos|es|son|esta ** es|son|correo|mensaje ** spam|basura|deseado|solicitado|phishing|acoso|ilegal|abuso|estafa",
    "es|son|puro spam|basura|correo ** spam|basura|deseado",
    "es un? spam",
    "correo|correos|mensajes|mensaje|publicidad|emails|email|mail|mails|comunicaciones ** no deseado|deseados|solicitado|solicitados|deseada|solicitada|autorizado|autorizada|pedido|solicitadas|deseadas",
    "spam de|desde|por|que|enviado|recibido|recibo|no|a|procedente|proveniente|publicitario",
    "recibo|recibiendo|recibido|recibi|envia|envian|enviando|enviado|mandan|manda|denunciar|denuncio|reportar|reporto|su|sus|este|tanto|mucho|mas|haciendo|hacer|hacen|enviar|vuestro ** spam|basura|spamming",
    "denunciar|denuncio|reportar|reporto|queja|denuncia|quejarme|reclamacion|quejo ** spam|correo|correos|abuso|mensaje|email|envio|remitente|por|contra|cliente",
    "nunca|jamas|no ** suscrito|suscribi|suscrita|registrado|registre|registrada|pedi|pedido|solicitado|solicite|autorizado|autorice|consentimiento|consentido|di|dado|inscrito|inscribi|apuntado|apunte|suscrito|acepte|aceptado",
    "sin mi|nuestro|nuestra|el|haber|previo|ningun|su ** consentimiento|permiso|autorizacion|pedirlo|solicitarlo|conocimiento",
    "de|donde|como|quien donde|han|obtuvieron|tienen|consiguieron|sacaron|ha|consiguio|dio|les|has|saco ** correo|direccion|email|datos|mi",
    "comprado|compraron|compro|robado|vendido|vendieron|robaron|comprando ** lista|listas|correo|direccion|datos|base|bases|correos",
    "viola|violan|violando|incumple|incumplen|infringe|infringen|contra|vulnera|vulneran ** ley|lopd|rgpd|lssi|normativa|gdpr|proteccion",
    "spammer|spammers|spamer|spameando|spamear|spamearme",
    "bombardean|bombardeando|bombardeo|acosando|acoso|inundando|acosan ** correos|emails|mails|publicidad|mi|con|me|spam",
    "no ** conozco|conocemos|relacion|cliente ** empresa|ustedes|remitente|con|suyo|su",
    "ya|varias|veces|repetidas|multiples ** baja|pedido|solicitado|desuscrito|cancelado|desuscribi|borrado|desuscrita ** siguen|sigo|seguimos|sigue|todavia|aun|continuan|siguiendo|recibiendo",
    "sigo|siguen|seguimos|continuo|continuan ** recibiendo|enviando|llegando|mandando ** pesar|despues|baja|aunque",
    "pesar|despues ** baja|desuscrito|desuscribirme|pedido|solicitado ** sigo|siguen|seguimos|recibiendo|enviando|llegando",
    "hacer|hagan|haga|haciendo|hacerme spam",
  ],
  cancellation: [
    "cancelar|cancelen|cancele|cancela|cancelacion|cerrar|cierren|cierre|eliminar|eliminen|elimine|borrar|borren|borre|baja|rescindir|desactivar|desactiven|anular|anulen|terminar ** mi|nuestra|nuestro|la|de|el|del|una ** cuenta|contrato|suscripcion|membresia|plan|perfil|servicio|pedido|abono|cuentas|registro",
    "mi|nuestra|nuestro|la ** cuenta|contrato|suscripcion|membresia|plan|perfil ** cancelar|cancelada|cancelen|cerrar|cerrada|eliminar|eliminada|borrar|borrada|baja|desactivar|cancelado",
    "no ** renovar|renueven|renovacion|renueve",
    "cierre|cancelacion|eliminacion|baja de|del mi|la|cuenta|contrato|servicio",
    "dejen|dejar de cobrarme|cobrar",
  ],
  legal: [
    "articulo|art|articulos 15|16|17|18|20|21|77|7|22",
    "conforme|virtud|amparo|segun|acuerdo|base|aplicacion|ejercer|ejerzo|ejercicio|invoco|arreglo ** rgpd|lopd|lopdgdd|lssi|gdpr|proteccion|ley|reglamento|arco|habeas",
    "derecho|derechos ** acceso|olvido|supresion|oposicion|rectificacion|cancelacion|arco|portabilidad",
    "rgpd|lopd|gdpr|arco solicitud|peticion|derechos",
    "solicitud ** arco|acceso|supresion|oposicion ** datos|personales",
    "borrar|borren|eliminar|eliminen|supresion|suprimir|suprimen|eliminacion|supriman|borrado|elimine|destruir ** todos|mis|nuestros|de ** datos|informacion ** personales|personal|mios|que|de|sobre|almacenados",
    "borrar|borren|eliminar|eliminen|supresion|suprimir|eliminacion|supriman|borrado|elimine|borre ** mis|nuestros|todos ** datos",
    "que|cuales|copia|conocer|todos|informacion ** datos ** personales|tienen|sobre|almacenan|poseen|tratan",
    "origen|procedencia|fuente ** datos|direccion|correo",
    "delegado|agencia|autoridad ** proteccion",
    "aepd",
    "prueba|evidencia|acreditar|acrediten|demostrar|demuestren ** consentimiento|suscripcion|autorizacion",
    "abogado|abogados|abogada|bufete",
    "acciones|medidas|accion|procedimiento|vias|demanda ** legales|legal|judiciales|judicial|penales",
    "demandar|demandare|demanda|tribunal|tribunales|juzgado",
    "burofax|requerimiento",
    "derechos|violacion|infraccion|infringe|vulnera ** autor|marca|propiedad|copyright|marcas",
    "nuestro|mi|nuestra|representamos|represento|nombre ** cliente|representada|representado|mandante",
    "danos y perjuicios",
    "policia",
  ],
  forOther: [
    "mi|mis|nuestro|nuestra|su|difunto|difunta|nuestros|un|una|fallecido ** esposo|marido|esposa|mujer|padre|madre|hijo|hija|hermano|hermana|abuelo|abuela|pareja|companero|companera|colega|jefe|empleado|empleada|trabajador|difunto|difunta|amigo|amiga|predecesor|hijos|padres|empleados|suegra",
    "ha|fallecio|murio ** fallecido|muerto|fallecio|murio",
    "fallecio|murio|fallecido|fallecida",
    "antiguo|antigua|ex|anterior|exempleado|viejo|vieja ** empleado|empleada|trabajador|correo|direccion|email|companero|cuenta|companera",
    "ya no ** trabaja|labora|pertenece|esta ** aqui|con|en|para|nosotros|empresa|la",
    "dejo|abandono ** empresa|compania|nuestra|la",
    "otra|otro|segunda|segundo ** direccion|correo|email|cuenta|mail",
    "mi|la|mis ** antigua|antiguo|vieja|viejo|anterior|otra|otro ** direccion|correo|email|cuenta|mail|direcciones",
    "correo|direccion|email|mail|cuenta antigua|antiguo|anterior|viejo|vieja",
    "borrarlo|borrarla|eliminarlo|eliminarla|quitarlo|quitarla|denlo|denla",
  ],
  stay: [
    "no me|nos ** borren|eliminen|quiten|saquen|den|desuscriban|borres|elimines|quites|desuscribas|des|borre|elimine|quite",
    "volver|vuelvan|vuelva|nuevo|otra ** suscribir|suscribirme|apuntar|apuntarme|incluir|incluirme|alta|anadir|agregar|suscribanme",
    "reactivar|reactiven|resuscribir|reinscribir|reincorporar|readmitir",
    "suscribirme|suscribanme|suscribeme|apuntarme|apuntenme|incluyanme|anadanme|agreguenme|inscribirme|apuntadme|anadidme a|al|en|de|nuevamente",
    "darme|denme|dame de? alta",
    "alta en|de|nuevamente",
    "por|sin error|equivocacion|accidente|querer ** baja|desuscribi|desuscrito|borre|cancele|clic|desuscribir",
    "baja|desuscribi|desuscrito|borrado|cancele|desuscribir|cancelado ** por|sin error|equivocacion|accidente|querer|motivo",
    "por que ** baja|borrado|eliminado|desuscrito|eliminaron|borraron|quitaron|borrada|eliminada",
    "no quiero|deseo|pedi|queria|solicite|he ** baja|borren|eliminen|desuscribirme|desuscriban|quiten|cancelar ** lista|mi|baja|me|suscripcion|boletin",
    "seguir|sigan|continuar|continuen|sigue|seguid ** recibiendo|enviando|enviandome|mandando|mandandome|suscrito|suscrita|asi",
    "quiero|deseo|gustaria|quisiera|encantaria ** seguir|continuar|mantener|permanecer|suscribirme|recibir|quedarme",
    "no ** recibo|llega|llegan|recibido|recibimos ** boletin|newsletter|correos|su|el|los|sus|sus|vuestra|la|mi",
    "dejo|deje|dejado|dejaron|dejamos de recibir|llegar|llegarme",
  ],
  fewer: [
    "menos ** correos|correo|emails|mails|frecuencia|frecuente|mensajes|seguido|boletines|frecuentes|newsletters",
    "demasiados|demasiado|muchos|tantos|tanto ** correos|emails|mails|mensajes|boletines|correo|frecuente|seguido|newsletters",
    "reducir|reduzcan|disminuir|limitar|bajar|reduzca ** frecuencia|numero|cantidad|envios|correos",
    "una|1|dos vez|veces a|por|al ** semana|mes|la",
    "solo|solamente|unicamente ** mensual|semanal|mes|semana|importante|importantes|una",
    "no tan|tantos|tanto seguido|frecuente|a|correos|mails",
    "pero|salvo|excepto|menos ** seguir|sigan|mantener|seguir|conservar|quiero|el|la|los|manteniendo",
    "temporalmente|pausar|suspender|vacaciones",
    "por un|unos tiempo|meses|dias|mes",
    "hasta",
  ],
  changeOfAddress: [
    "nueva|nuevo ** direccion|correo|email|mail|cuenta",
    "cambiar|cambio|cambie|cambien|cambiado|actualizar|actualicen|actualice|modificar|modifiquen|sustituir|reemplazar ** direccion|correo|email|mail",
    "direccion|correo|email ** cambiado|cambio|ahora|nuevo|nueva|nueva",
    "partir de|ahora ** ahora|adelante|@|correo",
    "usar|usen|utilicen|utilizar|escriban ** @|direccion|nuevo|nueva",
  ],
  asSender: [
    "nuestra|nuestras|nuestros|nuestro|mis|mi propia? campana|campanas|suscriptores|destinatarios|clientes|contactos|listas|plantilla|plantillas|dominio|web|sitio|pagina|formulario|usuarios|tienda|lectores",
    "nuestra|nuestro|nuestras|propia|propio newsletter|boletin|lista|mailing|boletines|envios",
    "api|webhook|webhooks|smtp|integracion|plugin|wordpress|mailchimp|dns|dkim|spf|dmarc|entregabilidad|panel",
    "tasa|porcentaje|indice ** baja|bajas|apertura|rebote|quejas|clics|clic",
    "anadir|agregar|configurar|personalizar|traducir|probar|insertar|modificar|poner|incluir|cambiar ** enlace|link|boton|pagina|formulario|pie ** baja|bajas|desuscripcion|desuscribir|cancelar",
    "enlace|link|boton|pagina|formulario de ** baja|bajas|desuscripcion|cancelacion ** funciona|campana|bien|correctamente|nuestro|nuestra|plantilla|propio",
    "clientes|cliente|suscriptores|destinatarios|usuarios|contactos|suscriptor|destinatario|usuario|personas|lectores ** baja|desuscribir|desuscrito|desuscriben|desuscribirse|borrar|eliminar|cancelan|quitar|darse|quiten",
    "borrar|eliminar|quitar|importar|exportar|gestionar|eliminen|borren ** contactos|duplicados|suscriptores|destinatarios|inactivos|contacto|usuarios|repetidos",
    "como ** borrar|eliminar|quitar|dar|agregar|gestionar|borro|elimino|quito|doy ** contacto|contactos|suscriptor|suscriptores|cliente|clientes|destinatarios|usuario|alguien",
    "un|una|unos|varios cliente|clienta|clientes|destinatario|suscriptor|contacto|usuario ** pide|pidio|pidieron|quiere|dice|solicita|solicito|ha|han|escribe|pregunta",
  ],
  otherSenses: [
    "filtro|carpeta|bandeja|filtros|buzon|anti|antispam ** spam|deseado|basura|deseados",
    "en|como|a spam|basura",
    "no ** es|sea|parezca|considere spam",
    "antispam",
    "enlace|link|boton|pagina|formulario|tasa|opcion de ** baja|bajas|desuscripcion",
    "para ** baja|desuscribirse|recibir|cancelar|desuscribirte|darse|suscripcion ** haga|haz|clic|click|aqui|visite|siga|responda|pulse|pinche",
    "darse|darte|dese de baja",
    "si no ** desea|quiere|deseas|quieres",
    "eliminar|borrar|quitar|quiten|elimine|borre ** imagen|imagenes|frase|parrafo|linea|logo|archivo|texto|palabra|duplicados|foto",
    "parada de|del",
    "para el|la|los|las|mi|que|nosotros|su|una|un|mas|poder|usted",
    "no ** puedo parar|dejar",
    "baja medica|maternal|maternidad|temporada|laboral|calidad",
    "estoy|esta|estare de baja",
    "precio|precios|temporada ** baja",
    "fuera de la oficina",
  ],
  question: [
    "como|por|cuando|donde|quien|que|cual|cuales|cuanto|cuanta",
    "pueden|puede|podrian|podria|puedes|podeis ustedes|usted|decirme|ayudarme|indicarme|informarme|explicarme",
    "pregunta|preguntas|duda|dudas|consulta|ayuda|saber|informacion",
  ],
  praise: [
    "gracias por|muchas",
    "excelente|gran|buen|buena|buenisimo|estupendo|magnifico|interesante|genial ** boletin|trabajo|articulo|newsletter|contenido|oferta",
    "felicidades|enhorabuena|felicitaciones",
    "encanta|gusta ** boletin|newsletter|leer|leerlos|sus|su",
    "sigan asi",
  ],
  sarcasm: [
    "gracias|genial|que|excelente|encanta|amo|bravo|mas|maravilloso ** spam|basura",
    "justo|exactamente lo que ** necesitaba|faltaba",
    "lo que me|nos faltaba",
    "oh|ah que|genial|claro ** bien|maravilla|sorpresa|alegria",
  ],
  footer: [
    "ver|vea|visualizar|leer ** navegador|linea",
    "usted|ha|has recibe|recibido|esta ** este|porque|correo|mensaje|boletin",
    "recibe este|porque",
    "haga|haz|pulse|pinche ** clic|click|aqui|enlace",
    "si no|ya ** desea|quiere|deseas|quieres ** recibir|recibiendo|seguir",
    "para darse|darte|dejar|cancelar|desuscribirse ** de|clic|aqui|recibir|suscripcion|haga|haz",
    "todos los derechos reservados",
    "politica de privacidad",
    "aviso legal",
    "puede|puedes ** baja|desuscribirse|cancelar|modificar|gestionar|desuscribirte ** cualquier|suscripcion|preferencias|momento|baja",
    "responda|responde|conteste ** con|baja|stop|asunto",
  ],
  reachAll: [
    "todos|todas|todo|toda|ningun|ninguna|ninguno|cualquier ** listas|correos|emails|newsletters|boletines|mails|envios|mensajes|comunicaciones|correo|email|publicidad|mensaje|comunicacion|lista|bases",
    "nada|nunca|jamas mas|de|por",
    "nada mas",
    "nunca mas",
  ],
  reachSender: [
    "esta|este|estos ** lista|newsletter|boletin|remitente|empresa|correos|correo|mailing|emails",
    "su|sus|vuestra|vuestro|la|tu ** lista|newsletter|boletin|base|mailing|correos|distribucion|listas",
  ],
  negations: words("no nunca jamas sin ni tampoco ningun ninguna lastima pena nada"),
  negatesAfter: false,
  conditions: words("si salvo quiza quizas talvez acaso pienso casi"),
  politeConditions: [
    "si ** posible|fuera|pudieran|pudiera|pueden|puede|son|es|fueran|serian|podrian",
    "si no ** molestia|dejan|borran|eliminan|paran|cesan|dan|importa|inconveniente",
    "agradeceria|agradezco|agradecido|agradecida|agradeceriamos ** si",
  ],
  politeRequests: [
    "pueden|puede|podrian|podria|puedes|podeis|podriais|pudieran|podrias",
    "por favor",
    "porfavor|porfa|favor|ruego|rogamos|agradeceria|solicito",
    "seria|es posible",
    "seria ** tan amable|amables",
  ],
  threats: [
    "o|sino|contrario|caso ** me|nos|vere|veremos|contrario|denunciare|denunciaremos|demandare|tomare|acudire|emprendere|hablara|contactare|presentare|pondre",
    "voy|vamos|procedere|procederemos|denunciare|denunciaremos|demandare|tomare|tomaremos|acudire|emprendere|contactare|presentare ** abogado|denuncia|denunciar|acciones|aepd|agencia|legal|legales|medidas|a|denunciarlos|autoridades|queja",
    "de lo contrario",
    "antes de ** denunciar|que",
    "si ** siguen|no ** denunciare|abogado|acciones|denuncia|denunciar",
  ],
  others: words(`
    el ella ellos ellas clientes cliente suscriptores destinatarios usuarios gente alguien contactos dice
    dijo pide escribe personas palabra boton lectores
  `),
  conjunctions: words("y e pero o u porque pues ya sino aunque"),
  polite: words(`
    por favor porfavor porfa gracias muchas hola buenos buenas dias tardes noches estimados estimado
    estimada senores senor senora saludos saludo cordial cordiales un de antemano atentamente atte
    inmediatamente ya urgente me mi la lista newsletter boletin del su esta este correo email ahora mismo
    please lo antes posible quiero a solicito deseo correos mail
  `),
  continuations: words(`
    de del por porfavor favor gracias mas nunca ya inmediatamente a en porque suyos suyo ustedes su sus lo
    para pues ahora electronicos electronico que publicitarios comerciales nada ni antes desde con
    definitivamente urgentemente otra cuanto vuestra correo correos datos hoy sin inmediata promocionales
    basura se cualquier electronica
  `),
  addressNouns: words("direccion direcciones correo correos email mail cuenta es"),
  senderPrepositions: words("desde por remitente"),
  genitives: words("de del"),
  mailNouns: words("correos emails mensajes spam boletin newsletter publicidad mails"),
};
