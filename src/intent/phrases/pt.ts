import { forms, type IntentLanguage, words } from "./language.ts";

/** Of Portugal and of Brazil. */
export const pt: IntentLanguage = {
  language: "pt",
  common: words(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às e que não se eu você vocês ele
    ela eles elas me meu minha meus minhas seu sua seus suas vosso vossa por para pra com sem é são está
    estão ser ter tenho foi mas ou como mais muito já isso isto este esta esse essa também nosso nossa pelo
    pela até quando qual só
  `),
  groups: {
    me: words("me nos"),
    my: words("meu minha meus minhas nosso nossa nossos este esta esse essa"),
    address: words(`
      endereço endereços morada email emails e-mail e-mails mail mails contacto contactos contato nome dados correio caixa
    `),
    electronic: words(
      "eletrônico eletrônica eletrónico eletrónica electrónico electrónica email mail e-mail de-email de-mail de-e-mail pessoal",
    ),
    inbox: words("endereço email mail e-mail e-mails caixa conta correio"),
    list: words(`
      lista listas base bases banco newsletter~ mailing~ mailling~ envios cadastro cadastros sistema sistemas
      registos registros ficheiro ficheiros arquivo arquivos boletim boletins disparos disparo distribuição
      divulgação emails mails e-mails correspondência comunicações contactos contatos mala publicidade
      propaganda notificações alertas avisos crm agenda listagem
    `),
    /** What a list is of: "lista de distribuição", "base de dados". */
    kind: words(`
      distribuição dados contactos contatos envio envios clientes emails email e-mail e-mails mailing
      divulgação difusão transmissão direta newsletter newsletters correio assinantes marketing novidades list
      e-mail e-mails
    `),
    mail: words(`
      email emails e-mail e-mails mail mails mensagem mensagens newsletter newsletters boletim boletins publicidade
      propaganda propagandas spam lixo promoções promoção promo promos ofertas oferta divulgação anúncios
      comunicações comunicação correspondência notificações informativo informativos novidades porcaria
      porcarias tralha convites mailings correio correios mala encheção emeio merda avisos lixos promoção informações informação notícias conteúdo conteúdos
    `),
    /** Nothing else than mail of this kind. */
    sends: words(`
      email emails e-mail e-mails mail mails mensagens newsletter newsletters boletim boletins publicidade propaganda
      propagandas spam promoções mailings
    `),
    /** Between "não quero" and the mail. */
    of: words(`
      o a os as um uma de do da dos das seu sua seus suas vosso vossa vossos vossas teu teus tua esse essa
      esses essas este esta estes estas desse dessa desses dessas deste desta destes destas mais mas nenhum
      nenhuma nenhuns qualquer quaisquer outro outra outros outras tanto tanta tantos tantas tipo malditos
      malditas maldita maldito droga porra raio nem
    `),
    remove: [
      ...forms("tir retir apag elimin delet risc descadastr descadast", "a e em ar am arem assem"),
      ...forms("remov", "a am er e em erem essem"),
      ...forms("suprim desinscrev dessubscrev desubscrev desassin", "a am ir er ar e em"),
      ...words("excluir excluam exclua exclui excluem excluírem excluíssem exclue risquem apaguem apague"),
    ],
    removed: words(`
      removido removida removidos retirado retirada retirados excluído excluída excluídos apagado apagada
      eliminado eliminada eliminados tirado tirada cancelado cancelada suprimido riscado descadastrado
      descadastrada deletado deletada
    `),
    unsub: words(`
      descadastr~ descadast desinscr~ dessubscr~ desubscr~ desassin~ unsubscrib~ descadrast~ desinscric~
    `),
    end: words(`
      descadastro descadastramento remoção exclusão cancelamento eliminação desinscrição retirada baixa
      anulação
    `),
    want: words(`
      quero queremos desejo desejamos gostaria gostaríamos gostava gostávamos queria queríamos pretendo
      pretendemos peço pedimos solicito solicitamos agradeço agradecia agradeceria agradecíamos agradecemos
      prefiro preferia preferiria exijo preciso requeiro quiser rogo venho
    `),
    can: words(`
      podem pode podiam poderiam poderia podes podias podia conseguem consegue dá-para dá-pra tem-como
      teria-como daria-para haveria-como
    `),
    please: words(`
      favor pfv pfvr queiram queira façam faça procedam proceda gentileza bondade obséquio obrigado obrigada
    `),
    soon: words(`
      já imediatamente por-favor pfv urgentemente definitivamente também agora logo de-uma-vez de-vez
      o-quanto-antes quanto-antes manualmente o-mais-rápido-possível
    `),
    stop: words(`
      parem pare para parar parai deixem deixe deixa deixar deixassem cessem cesse cessar parassem parasse
      chega basta deixares pararem
    `),
    send: words(`
      enviar mandar escrever contactar contatar incomodar chatear importunar remeter encaminhar enviarem
      mandarem perturbar encher bombardear spammar enviando mandando escrevendo contatando importunando
      contactarem escreverem
    `),
    sendOff: words(`
      enviem envie envia envies mandem mande manda mandes remetam remeta escrevam escreva escreve escrevas
      contactem contacte contactes contatem contate incomodem incomode incomodes chateiem perturbem
      importunem enviassem mandassem escrevessem contactassem encham
    `),
    again: words("voltem volte voltes tornem torne voltar tornar voltassem voltarem"),
    org: words("empresa escola loja associação escritório firma família instituição clube agência negócio"),
    unsubscribed: words(`
      descadastro descadastrei descadastrar descadastrado cancelei cancelado cancelar removi pedi pedido
      solicitei solicitado cancelamento remoção removido inscrição exclusão descadastramento cliquei
    `),
    still: words("ainda continuo continuam continua continuamos sigo seguem insistem persistem voltaram"),
    person: words(`
      marido esposa mulher pai mãe filho filha irmão irmã avô avó namorado namorada colega chefe
      funcionário funcionária empregado empregada amigo amiga sogra sogro antecessor antecessora filhos pais
      sócio sócia tio tia patrão ex-marido ex-funcionário estagiário colaborador colaboradora mamãe papai
      companheiro companheira
    `),
    subscribed: words(`
      inscrevi inscrito inscrita cadastrei cadastrado cadastrada assinei subscrevi registei registrei
      registado registrada inscrevemos cadastramos subscrevemos autorizei autorizamos aderi consenti
    `),
    goods: words(`
      produto produtos artigo artigos encomenda fatura factura serviço serviços amostra orçamento recibo
      bilhete quarto cartão relatório
    `),
    det: words("os as uns estes esses meus nossos todos vários alguns"),
    /** Whose mail it is, behind it: "de su empresa". */
    by: words(
      `de da do dos das mais vossos vossas vosso vossa da-vossa da-sua do-vosso do-seu dessa desta de-vocês comerciais comercial`,
    ),
  },
  optOut: [
    "cessem|cesse|parem|suspendam|terminem {soon}? os|todos|seus|o|qualquer? os? envios|envio para|a a|o? {my} {inbox}",
    "que eu|nós? não receba|recebamos|receberei mais|nenhum|nenhuma {of}? {of}? {mail}? {by}?",
    "já não autorizo|autorizamos ** {mail} para|a? o? {my}? {inbox}?",
    "peço|pedimos|favor ** não ** entre|entrem|entrar ** contato|contacto",
    "não entre|entrem mais em contato|contacto",
    // "Removam-me (da lista)", "me tira dessa lista".
    "{remove} {me} {soon}? {soon}? de|da|do|dessa|desta|desse|deste|das|dos ** {list} de|da|do? {kind}? {kind}?",
    "{remove} {me} {soon}? daqui|daí|disso|disto|dali|fora",
    "{remove} {me} {soon}?",
    "me|nos {soon}? {remove} {soon}? de|da|do|dessa|desta|desse|deste|das|dos ** {list} de|da|do? {kind}? {kind}?",
    "tira|tire|tirem|remove eu|nóis ** {list} de|da? {kind}?",
    "me|nos {soon}? {remove} {soon}? daqui|daí|disso|disto|dali|fora",
    "me|nos {remove} {soon}?",
    "{want}|{please}|{can} ** {me} {soon}? {remove} {soon}? de|da|do|das|dos|dessa|desta ** {list} de|da? {kind}?",
    "{want} ser {removed} de|da|do|dessa|desta|das|dos ** {list} de|da|do? {kind}?",
    "{want} ser {removed}",
    "{want} sair de|da|do|dessa|desta|desse|deste|das|dos ** {list} de|da|do? {kind}?",
    "{want} sair daqui|disso|dessa|fora",
    "{want} {unsub}",
    "{want}|favor|{can} me {unsub}",
    "{want}|favor|procedam|proceda|efetuem|efectuem|fazer|façam|solicitação ** {end} {soon}? de|da|do|das|dos|desta|dessa|ao|à ** {list} de|da|do? {kind}?",
    "{want}|favor|procedam|proceda|efetuem|fazer|façam ** {end} do|deste|desse|de|dos|da meu|minha|nosso|nossa|meus? {address} {electronic}? {electronic}? {soon}? de|da|do|das|dos|vosso? ** {list} de|da|do? {kind}?",
    "{want}|favor|procedam|proceda|efetuem|fazer|façam ** {end} do|deste|desse|de|dos|da meu|minha|nosso|nossa|meus? {address} {electronic}? {electronic}?",
    "{want}|favor|procedam|proceda ** descadastro|descadastramento|desinscrição",
    // "Apaguem o meu e-mail (da lista)".
    "{remove} {soon}? o|a|os? meu|minha|meus|nosso|nossa|este|esta|esse {address} {electronic}? {electronic}? {soon}? de|da|do|das|dos|dessa|desta ** {list} de|da|do? {kind}? {kind}?",
    "{remove} {soon}? o|a|os? meu|minha|meus|nosso|nossa|este|esta|esse {address} {electronic}? {electronic}?",
    "{remove} {soon}? a|o? minha|nossa|nosso {org} de|da|do|das|dos ** {list} de|da|do? {kind}?",
    "{remove} ** @",
    "o|a? meu|minha|nosso|nossa|este|esta|esse {address} {electronic}? {electronic}? seja|fosse|sejam|fossem {removed} de|da|do|das|dos ** {list} de|da? {kind}?",
    "o|a? meu|minha|nosso|nossa|este|esta|esse {address} {electronic}? {electronic}? seja|fosse|sejam|fossem {removed}",
    "o|a? minha|nossa {org} seja {removed} de|da|das|do|dos ** {list}",
    "{end}|{unsub}|cancelar * não funciona|dá|abre|consigo *** façam|faça|fazem isso|no|vocês",
    "dar|deem|dê|dêem|da baixa do|no|neste|deste|em|ao o? meu|nosso|este? {address}",
    "esqueçam|esqueça|esquece o? meu|este {address}",
    "me esqueçam|esqueça|esquece",
    "esqueçam me",
    "bloqueiem|bloquear|bloqueie o? meu|este {address}",
    "cancel~|anul~|encerr~ {soon}? a|o|as? minha|meu|nossa|esta|essa|minhas? subscrição|assinatura|inscrição|cadastro|inscrições|registo da|do|na|no|à|ao|de|das|dos|nas ** {list}|{mail} de? {kind}?",
    "cancel~|anul~ {soon}? a? minha|esta|nossa inscrição|subscrição",
    "cancel~|suspend~|interromp~ {soon}? o|os|a|as? envio|envios|recebimento|receção|recepção de|da|dos|das|do {of}? {mail} para|a|por? o? {my}? {inbox}? {electronic}?",
    "cancel~|suspend~|interromp~|cess~ {soon}? o|os|a|as? envio|envios|recebimento|receção para|a|por|neste|nesse o? {my}|mim? {inbox}",
    "não autorizo|autorizamos mais ** {mail}|contacto|contato para|a? {my}? {inbox}?",
    "cancelem|cancele|cancelar|suspendam|suspendem {soon}? o|a|os|as? meu|minha|sua|vossa|esta|essa? newsletter|boletim|emails|e-mails|mailing|publicidade",
    // "Não quero mais receber".
    "não {want} mais|voltar|a|continuar? a? receber|recebê ** {mail} mais? {by}?",
    "não {want} mais|voltar|continuar? a? receber|recebê los|las|lo|la|mais|nada? mais|nada?",
    "não {want} mais|voltar|continuar? a? receber mais? {of}? {of}? {mail} mais? {by}?",
    "não {want} mais? {of}? {of}? {of}? {mail} mais? {by}?",
    "não {want} mais? nada mais|de|vosso|disso?",
    "não {want} mais? saber de? mais|nada? de? vocês|nada|disso?",
    "não {want} mais? isso|isto",
    "não {want} que me|nos? {sendOff} mais? {of}? {of}? {mail}? mais?",
    "não {want} que vocês? me|nos {sendOff} mais? {of}? {of}? {mail}? mais?",
    "{want} que não me|nos? {sendOff}|{again} ** {mail}? mais?",
    "{want} não|deixar|parar voltar|de|a? receber|recebê los|las? mais? {of}? {of}? {mail}? mais? {by}?",
    "deixar|parar de receber {of}? {of}? {mail} {by}?",
    "não receber mais|nada {of}? {mail}? mais?",
    "não {want} mais? estar|constar|figurar|continuar|permanecer|fazer|pertencer ** {list} de|da? {kind}?",
    "não {want} mais? ser mais? contactado|contactada|contatado|contatada|incomodado|incomodada|importunado|contactados mais? com|por? {of}? {mail}?",
    "já não|nao {want} ** receber ** {mail} {by}?",
    "não tenho|temos mais? interesse em receber|recebê|continuar {of}? {of}? {mail}?",
    "não tenho|temos mais? interesse nas|nos|na|no|em {of}? {of}? newsletter|newsletters|emails|e-mails|publicidade|mailings|boletim|informativos",
    "dispenso|dispensamos {of}? {of}? {mail} de?",
    // "Não me escrevam mais", "não enviar mais".
    "não me|nos {sendOff} mais? nada|nenhum|nenhuma? {of}? {of}? {mail} mais? {by}?",
    "não me|nos {sendOff} mais|nunca|nada mais|nada?",
    "não {sendOff} mais me|nos|nada|isso|{of}? {of}? {mail}? para|a|por|pro? o? {my}|mim? {inbox}? {electronic}?",
    "não {sendOff} {of}? {of}? {sends} para|a mim|{my} {inbox}? {electronic}?",
    "não me|nos? {again} a me? {send} mais? {of}? {mail}? mais?",
    "não me|nos? continuem|continue|fiquem|sigam a? me? {send} ** {mail}?",
    "não me|nos {send} mais {of}? {mail}?",
    "não {send} mais|nada|me {of}? {mail}? para|a|por? o? {my}? {inbox}?",
    "nunca|jamais mais? me|nos {sendOff} ** {mail}?",
    "nunca mais {sendOff} ** {mail}?",
    "escusam|escusa|escusas|não adianta|precisam|precisa de? me? {send} mais? me? {of}? {of}? {mail}? mais?",
    "abstenham|abster|abstenha se? de me? {send} {of}? {of}? {mail}?",
    "me|nos? poupem|poupe|poupa me|nos? dos|das|de|desses|dessas ** {mail}",
    // "Parem de me mandar", "deixem-me em paz".
    "{stop} {soon}? de me|nos? {send} {soon}? com? {of}? {of}? {of}? {mail} de|da|para|por? o? {my}|mim? {inbox}? {electronic}?",
    "{stop} {soon}? de me|nos {send} {soon}?",
    "{stop} {soon}? de me|nos? {send} isso|isto|essas|esses|nada|porcaria|essa porcaria|coisas?",
    "{stop} {soon}? de encher|entupir|lotar|inundar|atulhar ** caixa|email de|da? entrada|correio? com? {of}? {mail}?",
    "{stop} {soon}? de {send} me {of}? {of}? {mail}?",
    "{stop} {soon}? com|de {of}? {of}? {of}? {mail} {by}?",
    "{stop} {soon}? {of}? {of}? envio|envios de|da|das|dos {of}? {mail}",
    "chega|basta de|com|desses|dessas|destes|destas|dos|das {of}? {of}? {mail} {by}?",
    "deixem|deixe|deixa|deixai me|nos {soon}? em paz com? {of}? {of}? {mail}?",
    "me|nos deixem|deixe|deixa {soon}? em paz com? {of}? {of}? {mail}?",
    "deixem|larguem do|da meu|minha pé",
    "nem|nada mais? um? {mail} mais?",
    "sem mais|nada? {mail} por?",
    "que|espero este|esse seja ** último {mail}",
    // Consent and objection.
    "oponho|opomos me|nos? ** {mail}|tratamento|{address} de|do|da|para?",
    "oponho|opomos me|nos? ** tratamento|uso|utilização ** {address} para? fins|marketing|publicidade?",
    "me|nos oponho|opomos ** {mail}|tratamento|{address} de|do|da|para?",
    "retiro|revogo|revogamos|retirar|revogar|retiramos|cancelo o|a? meu|minha|nosso|qualquer|todo? consentimento|autorização|permissão",
    "retiro|revogo|revogamos|retirar|revogar|retiramos o|a? meu|minha|nosso|qualquer? consentimento|autorização|permissão ** {mail}",
    // Asked before, in vain; what they still get says that they mean mail.
    "já|várias|vezes|vez|diversas|inúmeras ** {unsubscribed} ** {still} ** {mail} {by}?",
    "{unsubscribed} ** e|mas|porém ** {still} ** {mail} {by}?",
    "apesar|mesmo|depois ** {unsubscribed} ** {still} ** {mail} {by}?",
  ],
  optOutAlone: [
    "{unsub}|descadastro|descadastramento|remover|remoção|remova|removam|excluir|exclusão|apagar|cancelar|unsubscribe|stop|sair|parem|chega|basta|cancelamento|desinscrição",
    "{remove} {me}",
    "me {remove}",
    "{remove} {me} de|da|do|das|dos|dessa|desta ** {list} de|da? {kind}?",
    "me {remove} de|da|do|das|dos|dessa|desta ** {list} de|da? {kind}?",
    "cancelar|cancela|cancelem a|o|minha? inscrição|subscrição|newsletter|assinatura|cadastro|recebimento|envio de? newsletter|emails|e-mails?",
    "{end} de|da|do|das|dos ** {list}|{mail}|email de|da? {kind}?",
    "pedido|solicitação de {end}",
    "{remove} o? meu? {address} {electronic}?",
    "não quero mais|nada",
    "não enviar|mandar mais|nada? {mail}?",
    "sem mais {mail}?",
    "chega|basta de {mail}",
    "quero sair",
    "para com|de isso|isto",
    "tô fora",
  ],
  optOutMaybe: [
    "{unsub}",
    "{remove} {me}",
    "me|nos {remove}",
    "{remove} o|a? {my} ** {address}",
    "não|nunca|jamais ** {sendOff}|receber|{again}",
    "não {want} ** {mail}|nada|mais",
    "{stop} ** {send}|{mail}",
    "cancel~|anul~ ** inscrição|subscrição|assinatura|newsletter|boletim|emails",
    "deixar|parar de receber",
    "{end} ** {list}|{address}",
    "como|onde ** {unsub}|cancelo|cancelar|sair|saio|removo|remover",
    "não consigo|dá|funciona|abre|encontro ** {unsub}|cancelar|link|botão|página|remover|sair",
    "link|botão|página|ligação ** {unsub}|cancelar|cancelamento|descadastro ** não|erro|quebrado|avariado",
    "não ** interessa|interessam|interesse|interessado|interessada|interessados",
    "não obrigado|obrigada",
    "pessoa|endereço|destinatário errado|errada|enganado",
    "quem é|são você|vocês",
    "não trabalha mais",
    "faleceu|falecido|falecida|aposentado|reformado",
    "farto|farta|cansado|cansada|saco ** emails|mails|receber|tanto",
    "em paz",
    "chega|basta",
    "oponho|revogo",
  ],
  complaint: [
    // What it is, and that it came unasked.
    "isto|isso|este|esta|estes|esse|essa ** é|são * spam|lixo|phishing|golpe|fraude|assédio",
    "só|puro pode|é|spam ser|puro|mesmo? spam",
    "não solicitado|solicitados|solicitada|solicitadas|desejado|desejados|desejada|pedido|pedidos|pedida|autorizado|autorizada|autorizados",
    "indesejado|indesejados|indesejada|indesejadas|abusivo|abusivos|massivo|massivos|em-massa ** email|emails|mensagem|mensagens|publicidade|propaganda|mails|mail|envio|envios",
    "email|emails|mensagem|mensagens|publicidade|propaganda|mails|mail|envio|envios indesejado|indesejados|indesejada|indesejadas|abusivo|abusivos|massivo|massivos|em-massa",
    "spam|phishing|lixo de|do|da|recebido|desde|enviado|proveniente|vindo|pelos|pelo|por ** cliente|clientes|usuário|utilizador|plataforma|servidor|servidores|conta|seu|vosso|vossos|este|esta|empresa|remetente|ip|um|vocês",
    "recebo|recebi|recebendo|recebemos|envia|enviam|enviando|mandam|manda|mandando|fazendo|fazem|faz|chega|chegando|seu|seus|vosso|este|esse|tanto|enviar|mandar|fazer|a-fazer * spam",
    "denunciar|denuncio|reportar|reporto|denúncia|queixa|reclamação|reclamar|reclamo|queixar * contra|por|a|um|de|este|esse|o|uma|ao? * spam|abuso|phishing|email|remetente|spammer|mensagem|publicidade",
    "denunciar|denuncio|reportar|reporto|denúncia|queixa|reporte ** spam|phishing|abuso|solicitado",
    "spammer|spammers|spamando|spammando",
    "bombardeia|bombardeiam|bombardeando|bombardeado|bombardeada|entope|entopem|entupindo|inunda|inundam|assedia|assediam|persegue|enche|enchem|importuna ** emails|mails|publicidade|me|spam|propaganda|caixa|anúncios|mensagens|por",
    "me|nos bombardeia|bombardeiam|assedia|inundam|importuna|importunando",
    "phishing|burla|golpe|fraude ** email|mensagem|seu|vosso|denúncia|tentativa|cliente|servidor|plataforma",
    // Never asked for.
    "nunca|jamais|tampouco * {subscribed}",
    "nunca|jamais ** {subscribed}|pedi|pedimos|solicitei|solicitamos|autorizei",
    "não me|nos|lembro {subscribed}",
    "não me|nos? * cadastrei|inscrevi|subscrevi|registei|assinei",
    "não autorizei|autorizamos|consenti|aderi",
    "não|nunca|jamais|nem|sequer * dei|demos|dou|têm|tem|possuem|concedi ** permissão|consentimento|autorização",
    "nunca|jamais * dei|demos|forneci|passei|deixei ** email|endereço|dados|contacto|contato|mail",
    "não|nunca|nem pedi|pedimos|solicitei|solicitamos nada|isso|isto|este|esta|esse|essa|para|estes|nenhum|nenhuma|receber|emails|publicidade|propaganda",
    "que|e nunca|não pedi|solicitei|autorizei|pedimos",
    "sem o|a? meu|minha|nosso|nossa|qualquer|prévia|prévio|ter|que|eu|autorização? * consentimento|permissão|autorização|pedido|solicitado|autorizado|autorizar|pedir",
    "sem permissão|consentimento|autorização",
    "recusei|desmarquei ** publicidade|propaganda|newsletter|caixa|receber",
    // Where from, and from whom.
    "onde|como obtiveram|conseguiram|arranjaram|tiraram|arrumaram|pegaram|foram|têm|tem|acharam|tirou|conseguiu|obteve ** email|endereço|dados|contacto|contato|mail|nome",
    "quem deu|passou|vendeu|forneceu ** email|endereço|dados|contacto|contato|mail",
    "quem vos|lhes|te deu|passou|vendeu|forneceu",
    "comprou|compraram|comprada|roubado|roubaram|vendeu|venderam|vendido|copiou|extraiu|coletou|raspou|pegou ** lista|listas|email|endereço|dados|base|bases|emails|endereços|contactos|contatos",
    "viola|violam|violando|violação|descumpre|incumpre|desrespeita|infringe ** lei|lgpd|rgpd|gdpr|proteção|políticas|termos|marco",
    "empresa|remetente|site|loja|gente|pessoa|firma que|quem|da|do não|nunca conheço|conhecemos|sei|vi|ouvi",
    "não conheço|conhecemos a|o|essa|esta|esse|este|nada? * empresa|remetente|loja|gente|site|vocês|emissor",
    "não tenho|temos|há|existe|tive nenhuma|qualquer|nada? relação|contacto|contato|vínculo|ver|negócio ** com|empresa|vocês",
    "nunca|jamais ** cliente|comprei|contratei|relação|contacto|contato|ouvi",
    "não sou|somos|fui cliente|clientes",
    "não sei|fazemos|faço|sabemos ideia? quem|como|onde|de ** são|é|email|arranjaram|conseguiram|sois|endereço|vocês",
    // Asked before, in vain.
    "já|várias|vezes|vez|diversas|inúmeras ** {unsubscribed} ** {still}|continuam|recebo",
    "{unsubscribed} ** e|mas|porém ** {still}|continuam|recebo",
    "apesar|mesmo|depois ** {unsubscribed} ** {still}|recebo",
    "falta de respeito",
    "{still} ** depois|apesar|mesmo ** {unsubscribed}",
  ],
  cancellation: [
    "cancel~|encerr~|fech~|elimin~|exclu~|apag~|rescind~|desativ~|desactiv~|anul~|termin~ * minha|minhas|meu|nossa|nosso|a|o|da|do|uma * conta|contas|contrato|plano|perfil|serviço|pacote|licença|mensalidade",
    "cancel~|anul~|encerr~ {my} assinatura|subscrição ** plano|anual|mensal|premium|paga|serviço|pro|cobrança|cartão",
    "cancel~ {my}|a|nossa? assinatura",
    "minha|nossa|nosso|meu|a|o conta|contrato|plano|perfil|assinatura ** cancel~|encerr~|fechar|fechada|eliminar|excluir|excluída|apagar|desativar|rescindir",
    "não ** renovar|renovem|renovação|renove",
    "encerramento|cancelamento|eliminação|exclusão|rescisão da|do|de|deste minha|meu|nossa|nosso? conta|contrato|serviço|plano|perfil",
    "parem|pare|não|cancelar|suspender ** cobrar|cobrança|cobranças|cobrem|debitar|débito",
    "rescindir|rescisão",
  ],
  legal: [
    "artigo|art|artigos 15|16|17|18|19|20|21|77|7",
    "conforme|abrigo|segundo|termos|base|exercer|exerço|exercício|invoco|acordo|nos ** rgpd|lgpd|gdpr|proteção|lei|regulamento|13 709",
    "lei 13|geral",
    "direito|direitos ** acesso|esquecimento|apagamento|oposição|retificação|portabilidade|eliminação",
    "rgpd|lgpd|gdpr pedido|solicitação|direitos",
    "titular ** dados",
    "apag~|elimin~|exclu~|remov~|apagamento ** todos|meus|nossos|os ** dados|informações ** pessoais|pessoal|meus|que|sobre|armazenados",
    "apag~|elimin~|exclu~|apagamento ** meus|nossos|todos ** dados",
    "que|quais|cópia|saber|todos|informação ** dados ** pessoais|têm|sobre|armazenam|possuem|tratam|detêm",
    "origem|proveniência|fonte ** dados|endereço",
    "encarregado|autoridade|comissão|agência ** proteção|dados",
    "anpd|cnpd|procon",
    "prova|comprovativo|comprovação|comprovar|provem|provar|comprovem ** consentimento|inscrição|autorização|opt",
    "advogado|advogados|advogada|escritório-de-advocacia|sociedade-de-advogados",
    "ações|medidas|ação|procedimento|vias|providências|processo ** legais|legal|judiciais|judicial|judiciais|cabíveis",
    "processar|processo|tribunal|tribunais|justiça|intimação|notificação extrajudicial|judicial",
    "tribunal|tribunais|extrajudicial",
    "direitos|violação|infração|infringe|viola ** autor|autorais|marca|propriedade|copyright|marcas|imagem",
    "nosso|meu|nossa|representamos|represento|nome ** cliente|representada|representado|mandante|constituinte",
    "danos morais",
    "polícia|ministério-público",
  ],
  forOther: [
    "meu|minha|meus|nosso|nossa|seu|um|uma|o|a|do|da|de|ao|à falecido|falecida|ex|antigo|antiga|querido|querida|finado? {person}",
    "faleceu|morreu|falecido|falecida",
    "antigo|antiga|ex|anterior|velho|velha ** funcionário|funcionária|email|endereço|colega|conta|colaborador|colaboradora|mail",
    "não trabalha|pertence|faz|está ** aqui|cá|mais|connosco|conosco|empresa|na",
    "para|pra ela|ele|eles",
    "saiu|deixou ** empresa|firma|escola",
    "outro|outra|segundo|segunda ** endereço|email|conta|mail",
    "email|endereço|conta|mail|e-mail antigo|antiga|anterior|velho",
    "lhe|lhes {sendOff}|{send}",
    "{remove}|{sendOff} lhe|o|a dela? lista|mais",
    "ele|ela|dele|dela ** lista|emails|publicidade",
    "em nome de|do|da",
    "sr|sra|dr|dra|senhor|senhora|dona ** quer|deseja|pede|solicita|trabalha|pretende",
  ],
  stay: [
    "quem ** apagou|removeu|tirou|excluiu ** lista|base",
    "nunca|jamais ** cancelaria|sairia|descadastraria|removeria",
    "jeito|forma|hipótese|maneira nenhum|nenhuma|alguma ** {remove}",
    "de jeito|forma ** {remove}",
    "não me|nos importo|importa|incomoda|incomodo|chateia ** receber|emails|que|de",
    "não me|nos {remove}|descadastrem|excluam|cancelem",
    "nem pensem|sonhem|pense em|de|me ** {remove}",
    "voltar|voltem|volte|volta|de novo|novamente|outra ** inscrever|cadastrar|incluir|adicionar|colocar|subscrever|inscrevam|cadastrem|incluam|adicionem|por|pôr",
    "colocar|coloquem|incluir|incluam|adicionar|adicionem|pôr|ponham|inscrever|readicionar|inscrevam de volta|novo",
    "me|nos colocar|coloquem|incluir|incluam|adicionar|adicionem|inscrever|inscrevam|cadastrem|cadastrar ** volta|novo|novamente|lista|newsletter|na",
    "reativar|reactivar|reativem|reinscrever|recadastrar|readmitir|reinscrevam|reincluir",
    "inscrever|cadastrar|subscrever|assinar|inscrevam|cadastrem|adicionem|incluam|incluir me|nos|a|na|em|no|o|esta",
    "sem|por querer|engano|erro|acidente|lapso ** {removed}|descadastr~|cancel~|cliquei|removi|remov~",
    "{removed}|descadastr~|cancelei|cliquei|removi|saí|desinscr~ ** sem|por|engano querer|engano|erro|acidente|lapso|motivo|acaso",
    "por que|quê|porque|porquê ** {removed}|descadastr~|tiraram|removeram|recebo",
    "não quero|queria|desejo|pedi|pretendo|pretendia|solicitei que|ser|me|sair|cancelar ** {remove}|{removed}|lista|descadastr~|inscrição",
    "continuar|continuem|continue|seguir|manter|mantenham ** receber|recebendo|enviar|enviando|mandar|mandando|inscrito|inscrita|lista",
    "quero|desejo|gostaria|gostava|adoraria|queria ** continuar|permanecer|manter|ficar|recebê|seguir",
    "quero|desejo|gostaria|gostava|adoraria receber",
    "não|nunca|nem recebo|recebi|recebemos|chega|chegam|chegou ** newsletter|boletim|emails|nada|mais|vossa|vosso|seus|a|o|nenhum",
    "deixei|deixou|parei|parou|deixaram|pararam de receber|chegar|enviar|mandar|me",
    "mantenham|mantenha|deixem|mantém|deixa me|nos? ** lista|inscrito|newsletter",
    "não deixem|parem|deixe|pare de me? enviar|mandar|escrever",
    "não {want} perder",
    "terão|teriam|será me|que ** {removed}|tirado",
    "fui|foi|fomos|estou|haver|terem {removed}|descadastr~|tirado",
  ],
  fewer: [
    "só|apenas|somente * faturas|facturas|recibos|avisos|boletos",
    "enviem|mandem me? só|apenas|somente",
    "não|nem|sem ** {mail} ** domingos|sábados|fim-de-semana|fins-de-semana|domingo|noite|feriados",
    "não|prefiro|mas ** em inglês|português|espanhol|francês|html|texto",
    "prefiro português|inglês|espanhol|texto",
    "html|só-texto",
    "menos ** emails|email|frequência|frequente|mensagens|vezes|newsletters",
    "reduzir|reduzam|diminuir|limitar|baixar|reduza|diminuam|espaçar ** frequência|número|quantidade|envios|emails",
    "uma|1|duas|um vez|vezes|email|só? por|a|ao|na ** semana|mês|dia",
    "só|apenas|somente|unicamente ** mensal|semanal|mês|semana|importante|importantes|uma|resumo",
    "não tão|tantos|tanto seguido|frequente|emails|frequentes",
    "mas|salvo|exceto|excepto|menos|porém ** continuar|continuem|manter|mantenham|ainda|quero|deixem",
    "temporariamente|pausar|pausa|férias",
    "por|durante um|uns|umas|algum|as|o ** tempo|meses|dias|mês|férias|verão",
    "até segunda|setembro|janeiro|que|ao|nova|o|depois",
  ],
  tooMuch: [
    "demais|demasiados|demasiado|muitos|tantos|tanto ** emails|mails|mensagens|email|mail|newsletters|frequente",
    "emails|mails|mensagens|email|mail|newsletters|publicidade|propaganda demais|demasiados|excessivos",
  ],
  changeOfAddress: [
    "a mim|nós mas|e-sim",
    "novo|nova ** endereço|email|mail|conta",
    "mudar|mudei|mudança|mudou|alterar|alterei|alterem|atualizar|atualizem|trocar|troquei|substituir|actualizar ** endereço|email|mail",
    "endereço|email|mail ** mudou|alterado|mudado",
    "partir de|desta ** @|escrevam|usem|contactem",
    "usar|usem|utilizem|escrevam|enviem ** @|novo|nova",
    "em vez|lugar de|do @",
  ],
  asSender: [
    "nossos|nossas emails|e-mails|mails|mensagens",
    "ninguém ** {unsub}|cancelou",
    "enviar|mandar|disparar campanhas|newsletters|campanha",
    "nossa|nossas|nossos|nosso|meus|minhas|minha própria|última|último|próxima? campanha|campanhas|assinantes|subscritores|destinatários|clientes|contactos|contatos|listas|modelo|template|domínio|formulário|usuários|utilizadores|leitores|audiência",
    "nossa|nosso|nossas|nossos newsletter|boletim|lista|mailing|envios|disparos",
    "api|webhook|webhooks|smtp|integração|plugin|wordpress|mailchimp|dns|dkim|spf|dmarc|entregabilidade|painel|csv|segmento",
    "taxa|percentagem|porcentagem|índice ** descadastro|cancelamento|abertura|rejeição|queixas|cliques|clique|descadastros|reclamações",
    "adicionar|configurar|personalizar|traduzir|testar|inserir|modificar|colocar|incluir|mudar|ponho|coloco|adiciono|alterar ** link|botão|página|formulário|rodapé ** cancelamento|descadastro|remoção|cancelar|descadastramento",
    "link|botão|página|formulário de ** cancelamento|descadastro|remoção|cancelar ** campanha|corretamente|nosso|nossa|modelo|próprio",
    "link|botão|página|formulário de {end} já|agora? funciona",
    "clientes|subscritores|assinantes|destinatários|usuários|utilizadores|contactos|contatos|pessoas|leitores|alunos|sócios ** {unsub}|remover|eliminar|cancelam|cancelar|excluir|descadastro",
    "apagar|eliminar|remover|importar|exportar|gerir|excluir|removam|excluam {det}? {det}? contactos|contatos|duplicados|subscritores|assinantes|destinatários|inativos|usuários|repetidos",
    "apagar|eliminar|remover|excluir|removam|excluam um|o|este|esse contacto|contato",
    "como ** apagar|eliminar|remover|tirar|adicionar|gerir|removo|tiro|excluo|apago|elimino ** contacto|contato|contactos|contatos|assinante|assinantes|cliente|clientes|destinatários|usuário|alguém",
    "um|uma|uns|vários|o|a|nosso|nossa cliente|clientes|destinatário|assinante|subscritor|contacto|contato|usuário|utilizador|leitor|leitora|subscritora ** pede|pediu|pediram|quer|diz|disse|solicita|solicitou|escreve|escreveu|pergunta|respondeu|responde|reclama|reclamou|alega|deseja",
    "quem|quantos|quantas|alguém ** {unsub}|descadastros|cancelamentos|cancelou",
    "descadastros|cancelamentos",
    "envio|campanha|newsletter|boletim|email|disparo ** agendad~|programad~|assunto|preço|errado|errada|amanhã|planead~",
    "campanha|campanhas|disparo agendado",
    "último|próximo envio|disparo",
    "vaga|currículo|candidatura|estágio|dissertação|monografia|tcc",
    "sistema remove|sozinho|automaticamente",
    "nos|senhora|senhor escreve|escreveu|respondeu|responde|pede|pediu|diz|disse",
  ],
  otherSenses: [
    "não {want} mais? enviar|mandar ** {mail}",
    "problema|problemas ** spam",
    "não {want} ** esperar~|aguardar",
    "nunca|jamais|não|nada ** pedi|pedimos|solicitei|comprei|encomendei|contratei ** {goods}",
    "lista|listas negra|negras ** {remove}",
    "blacklist ** {remove}",
    "{unsub}|cancelei|{end} ** obrigado|obrigada ** confirmação",
    "{remove} ** diretório|directório|lista-de-convidados|lista-de-espera|escala|catálogo|lista-de-presença",
    "filtro|pasta|caixa|filtros|anti|antispam|quarentena ** spam|lixo",
    "em|no|na|como|para|pro|ao o? spam|lixo",
    "{sendOff}|{send} ** fatura|factura|recibo|boleto|encomenda|pedido|orçamento|contrato|senha|código",
    "não ** é|seja|pareça|considere spam",
    "antispam",
    "botão|página|formulário|taxa|opção de ** descadastro|cancelamento|remoção|descadastramento",
    "para ** cancelar|descadastrar|receber|remover|se ** clique|clica|aqui|visite|siga|responda|aceda|acesse",
    "se não ** deseja|quer|desejar|quiser",
    "{remove} ** imagem|imagens|frase|parágrafo|linha|logo|logótipo|logotipo|arquivo-anexo|texto|palavra|duplicados|foto|comentário|anexo|rascunho",
    "paragem|parada|ponto de|do ** autocarro|ônibus|autocarros",
    "não ** consigo|posso parar|deixar",
    // What is done already: "obrigado por me terem removido".
    "obrigado|obrigada|grato|valeu por ** {remove}|{removed}|descadastr~",
    "me terem|ter|têm|haver ** {removed}",
    "vocês|já me tiraram|removeram|excluíram",
    "me {remove} uma|a|essa dúvida|dúvidas|dúvida",
    "tirar|tira|tirem uma|algumas? dúvida|dúvidas|foto|cópia",
    "{remove} ** conversa|grupo|projeto|curso|sorteio|reunião|evento|carrinho|whatsapp",
    "cancel~ ** pedido|reserva|compra|encomenda|consulta|fatura|factura|aula|matrícula",
    "não recebo|recebi|recebemos|recebeu ** {mail}|nada",
    "não ** {want} ** perder",
    "não se? esqueçam|esqueça|esqueças de",
    "ainda não ** {subscribed}|recebi",
    "não ** {subscribed} ainda",
    "fora do escritório|de",
    "em saldo|promoção",
    "preço|preços em baixa",
  ],
  question: [
    "como|por|quando|onde|quem|que|qual|quais|quanto|quantos",
    "podem|pode|poderiam|poderia|podes|podia dizer|ajudar|indicar|informar|explicar|me",
    "pergunta|perguntas|dúvida|dúvidas|ajuda|saber|informação",
  ],
  praise: [
    "obrigado|obrigada pela|pelo|por|muito",
    "excelente|ótimo|óptimo|ótima|bom|boa|lindo|interessante|fantástico|genial ** newsletter|boletim|trabalho|artigo|conteúdo|oferta",
    "parabéns",
    "adoro|gosto|amo ** newsletter|boletim|ler|vossa|sua|os|as",
  ],
  sarcasm: [
    "obrigado|obrigada|ótimo|que|excelente|adoro|amo|bravo|mais|maravilha|parabéns ** spam|lixo",
    "era mesmo|exatamente|tudo ** precisava|faltava",
    "era só o que|isso faltava|me",
    "que maravilha|alegria|surpresa|bom",
  ],
  footer: [
    "ver|veja|visualizar|ler ** navegador|browser|online",
    "recebe|recebeu|está este|esta|recebendo ** email|mensagem|porque",
    "clique|clica|carregue aqui|no|em ** aqui|link|cancelar|descadastrar",
    "se não ** deseja|quer|desejar|quiser ** receber",
    "para cancelar|descadastrar|deixar|remover ** clique|aqui|receber|aceda|acesse|link",
    "todos os direitos reservados",
    "política de privacidade",
    "aviso legal",
    "pode cancelar|descadastrar|gerir|alterar ** qualquer|subscrição|preferências|momento|inscrição",
    "responda ** com|remover|stop|assunto|sair",
  ],
  reachAll: [
    "todos|todas|tudo|toda|nenhum|nenhuma|qualquer|quaisquer ** listas|emails|newsletters|boletins|mails|envios|mensagens|comunicações|email|publicidade|mensagem|comunicação|lista|bases",
    "nada|nunca mais|de",
    "mais nada",
    "de tudo",
  ],
  reachSender: [
    "esta|este|essa|esse|estes|esses|desta|dessa|deste|desse ** lista|newsletter|boletim|remetente|empresa|emails|email|mailing",
    "sua|seu|vossa|vosso|da|a|tua ** lista|newsletter|boletim|base|mailing|emails|distribuição|listas",
  ],
  self: words("me nos mim"),
  matters: words(`
    fatura~ factura~ contrato~ encomenda~ pacote~ entrega~ pedido~ produto~ artigo~ dominio~ reembolso~ senha~ pagamento~ garantia~ reserva~ consulta tarifa~ preco~
  `),
  negations: words("não nunca jamais sem nem tampouco nenhum nenhuma pena ninguém sequer"),
  negatesAfter: false,
  conditions: words(`
    se caso talvez quem-sabe acaso salvo penso pensando quase como-me como-posso como-faço como-eu
    como-cancelo como-saio mais-um-email mais-um-e mais-uma-mensagem
  `),
  politeConditions: [
    "se ** possível|puderem|pudessem|puder|podem|pode|for|fosse|poderiam|faz-favor|faça-favor",
    "se não ** importam|incómodo|incômodo|for|tirarem|pararem|removerem",
    "agradecia|agradeço|grato|grata|agradeceria|agradecíamos|gratos ** se",
    "trata|trate|tratar|trataria|encontra|chama|deve|sirvam|dignem|tornou|abstenham|queixam se",
    "não se ** incomodem|preocupem|deem|dêem",
    "que se",
  ],
  politeRequests: [
    "{can}",
    "por favor",
    "favor|pfv|pf|agradecia|agradeceria|solicito|queiram|queira",
    "seria|é possível",
    "será que",
    "dá para|pra",
    "tem como",
    "faz favor",
    "{remove} me|nos",
    "me|nos {remove}",
  ],
  threats: [
    "ou|senão|contrário|caso ** me|nos|faço|queixa|denúncia|reclamação|vou|vamos|denuncio|denunciarei|processo|tomarei|irei|bloqueio|contrário|farei|aviso",
    "vou|vamos|irei|iremos|denunciarei|processarei|tomarei|tomaremos|apresentarei ** advogado|denúncia|denunciar|ações|anpd|cnpd|procon|legal|legais|medidas|autoridades|queixa|processar|justiça",
    "antes de|que ** denunciar|eu",
    "se ** continuarem|não ** denuncio|advogado|ações|queixa|denunciar",
  ],
  others: words(`
    eles elas clientes assinantes subscritores destinatários usuários utilizadores gente alguém diz disse
    pede pediu escreve pessoas palavra leitores
  `),
  conjunctions: words("e mas ou porque pois já porém contudo senão"),
  polite: words(`
    por favor pfv pf pfvr obrigado obrigada muito muita olá oi bom boa dia tarde noite noites caros caro cara
    prezados prezado prezada senhores senhor senhora exmos exmo cumprimentos atenciosamente atenciosos
    cordiais cordialmente abraço abraços abs att atte desde um de antemão imediatamente já urgente me meu
    minha a o da do na no lista newsletter boletim sua seu vossa esta este email e mail agora mesmo please
    mais rápido possível quero solicito desejo emails grato grata obg vlw valeu com os as melhores saudações
    gente pessoal tudo bem ok é conforme-assunto conforme-o-assunto assunto
  `),
  continuations: words(`
    pfv pf favor obrigado obrigada nunca já imediatamente porque pois agora eletrônico eletrônicos
    comerciais comercial publicitários publicitárias promocionais imediato imediata direto direta directo
    nada nem antes desde definitivamente urgentemente hoje sem grato grata obg valeu gente pessoal tá ok
    vlw aí cara mano amigo sim né viu pfvr vocês vós você tchê pô amor isso isto atenciosamente att
    nunca-mais pls please plz por-favor por-gentileza por-email por-e de-vocês de-vós de-você de-vez
    de-uma-vez de-imediato de-novo da-vossa-parte da-sua-parte desse-tipo deste-tipo deste-género
    para-este-email para-este-endereço para-esta-conta para-mim para-o-meu para-meu para-sempre pro-meu
    a-partir a-este-endereço a-mim em-meu-email no-meu-email na-minha-caixa no-futuro em-diante
    em-absoluto o-quanto-antes o-mais uma-vez uma-porcaria outra-vez que-não que-é para-efeitos para-fins
    pra-mim pra-sempre com-urgência eu-não jamais também todo-santo todo-dia todos-os pelo-amor empresa
    loja
  `),
  addressNouns: words("endereço endereços email mail conta é"),
  senderPrepositions: words("desde por pelo pela remetente"),
  genitives: words("de do da"),
  mailNouns: words("emails mensagens spam newsletter boletim publicidade mails propaganda"),
};
