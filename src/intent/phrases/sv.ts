import { type IntentLanguage, words } from "./language.ts";

export const sv: IntentLanguage = {
  language: "sv",
  common: words(`
    och att det i en jag som på är av för med till den ni du vi man inte om ett han hon de har var från sig så kan men
    mig er oss mitt min mina vår vårt våra ert era din dina nu när ut upp där eller vill ska skulle hade också bara efter
    vid mot något några allt alla detta denna dessa här hur vad ha få blir bli redan mycket
  `),
  groups: {
    me: words("mig mej oss @"),
    my: words("min mitt mina vår vårt våra denna den följande nedanstående det här"),
    own: words("min mitt mina vår vårt våra denna"),
    address: words(`
      adress adressen e post epost epostadress mejladress mejladressen mailadress mailadressen mejl mail namn uppgifter
      kontaktuppgifter epostadressen epostadresser postadress emailadress data postadressen
    `),
    self: words("företag firma butik förening skola kontor klinik organisation"),
    list: words(`
      lista listan listor listorna epostlista epostlistor e postlista postlista mejllista mejllistan maillista maillistan sändlista
      sändlistan sändlistor utskick utskicket utskicken utskickslista nyhetsbrev nyhetsbrevet nyhetsbreven register registret
      databas databasen kundregister mailinglista adresslista adressregister medlemslista mejlutskick mejl mejlen mail mailen
      prenumeration prenumerationen reklam system systemet systemen mejllistor maillistor kundlista postlistan erbjudanden
      nyhetsmejl veckobrev rulla rullor rullorna mailutskick marknadsföring postlistor
    `),
    mail: words(`
      mejl mejlen mail mails mailen e post epost nyhetsbrev nyhetsbrevet nyhetsbreven reklam reklamen meddelande meddelanden
      utskick utskicket utskicken skräppost skräp spam erbjudanden erbjudande brev veckobrev information annonser
      marknadsföring kampanjer skit detta dessa det här något nåt någonting inget nyhetsmejl påminnelser reklamutskick
      reklammejl direktreklam post kontakt reklambrev
    `),
    remove: words(`
      ta tag tar plocka plockar stryk stryka stryker radera raderar rensa rensar ryck släng släpp kasta lyft kicka
    `),
    erase: words(
      "radera raderar stryk stryka stryker avregistrera avregistrerar avprenumerera avanmäla avanmäl avsluta makulera rensa slopa kryssa bocka",
    ),
    removed: words(`
      borttagen borttagna bort avregistrerad avregistrerade raderad struken strukna bli avregistreras raderas strykas
      tas avanmäld avregistrerat avprenumerera avregistrera avanmälan avregistrering raderad
    `),
    off: words(
      "avregistrera avregistreras avregistrerar avprenumerera avprenumererar avanmäla avanmäler avanmäl avbeställa avbeställer avsäga avsäger avregga säg",
    ),
    want: words("vill önskar ber skulle begär behöver ville vilja orkar orkade pallar kräver hoppas bör ska"),
    get: words("få ha ta motta emot erhålla läsa se få fler höra"),
    send: words(`
      skicka skickar sända sänd sänder mejla mejlar maila mailar skriv skriva skriver kontakta kontaktar e posta
      eposta spamma spammar bombardera störa besvära ringa posta
    `),
    stop: words("sluta slutar slutade slutat upphör upphöra stoppa stopp lägg lägga avsluta stop"),
  },
  optOut: [
    // ta bort
    "{remove} bort|väck|ur|av|ner {me}",
    "{remove} {me} bort|väck|ur|av|från|ifrån",
    "{remove} {me} ** ur|från|ifrån|av|bort ** {list}",
    "{remove} bort {my} ** {address}",
    "{remove} {my} ** {address} bort|väck",
    "{remove} bort {own} {self}",
    "{remove} bort @",
    "{erase} {me}",
    "{erase} {my} ** {address}",
    "{erase} oss|mig ur|från",
    "bort med mig|oss",
    "{me} ** bort|borttagen|struken|raderad|avregistrerad ** ur|från|ifrån ** {list}",
    "{me} ** ur|från|ifrån ** {list} ** bort|borttagen|struken",
    "{want} ** {removed} ** från|ur|ifrån ** {list}",
    "{want} ** bli|vara {removed}",
    "{want} ** tas|strykas|raderas|avregistreras bort|från|ur|ifrån?",
    "{want} ** bort|ut från|ur|ifrån ** {list}",
    "{want} inte|ej ** {get}|stå|vara|finnas ** på|i ** {list}",
    "{own} ** {address} ** {removed} ** från|ur|ifrån ** {list}",
    "{own} ** {address} ska|skall|får ** tas|raderas|strykas|bort",
    "mejladress|adress|mailadress ** inte ** finnas ** hos er|kvar",
    // avregistrera
    "{off} {me}",
    "{me} ** {off}",
    "{off} ** från|ur ** {list}",
    "{want} ** {off}",
    "{off} ** {list}",
    "var|vänligen|snälla|tack|härmed|önskar ** {off}",
    "avsluta|säg|säga|avbeställ|avbeställa|stoppa|stäng ** upp? ** nyhetsbrev|nyhetsbrevet|utskick|utskicken|utskicket|prenumerationen|prenumeration ** på|av? nyhetsbrev|nyhetsbrevet?",
    "säger|säga|avsäger|avsäga upp|mig|oss ** nyhetsbrev|nyhetsbrevet|utskick|prenumeration ** nyhetsbrev?",
    "undanber|undanbeder|avböjer|avsäger|avstår ** {mail}|kontakt|sådant",
    "undanbedes|undanbeds",
    // inget mer
    "{want} inte|ej|aldrig ** {get} ** {mail}",
    "{want} inte|ej|aldrig ** {get} ** från er|dig",
    "{want} inte|ej|aldrig ** {mail} ** från|längre|mer",
    "{want} inte|ej|aldrig längre|mer ** {get}",
    "{want} inte|ej ** {get} ** längre|mer|någonting|något|fler",
    "{want} inte|ej ** bli ** kontaktad|kontaktade|mejlad",
    "{want} slippa ** {mail}|er|detta",
    "slippa ** {mail} ** från er|dig|i? fortsättningen",
    "inga|inget|ingen|aldrig mer|fler|vidare|ytterligare ** {mail}",
    "inga|inget|ingen {mail} mer|tack|längre|till",
    "inte|ej|aldrig ** {send} ** {me} ** mer|längre|igen|fler",
    "{send} inte|ej|aldrig ** {me}|{mail} ** mer|längre|igen|fler|något",
    "{send} inte|ej|aldrig {me}|hit",
    "{send} inga|inget|ingen ** {mail}",
    "{send} {me} inte|inga|inget|aldrig ** mer|{mail}|längre|igen",
    "låt bli att {send}",
    // sluta
    "{stop} ** {send} ** {me}|{mail}|hit",
    "{stop} ** med ** {mail}|detta|skicka|mejla",
    "{stop} att? {send}",
    "stoppa ** {mail}",
    "lägg av med|nu|genast",
    "lägg av ** {send}|{mail}",
    "{stop} ** {send} ** adress|adressen|mejladress|hit",
    "inte|ej vidare ** {mail}",
    "ingen|inget glädje|nytta|användning ** av ** {mail}",
    "fått|har nog av ** {mail}",
    "trött|less på ** {mail}",
    "låt|lämna mig|oss ** vara|ifred|fred",
    "lämna mig|oss i fred",
    "nu räcker|får det räcka?",
    "nog nu",
    "det räcker|räckte med ** {mail}",
    "sista|senaste {mail} ** får|skickar|ni",
    // samtycke
    "återkallar|återkalla|drar|dra|tar ** samtycke|medgivande|tillstånd|godkännande ** tillbaka?",
    "motsätter|invänder|invändning ** {mail}|behandling",
    "inte|ej|aldrig|icke ** intresserad|intresserade|intresse ** av ** {mail}",
    "inget|ingen|saknar intresse ** av ** {mail}",
    "spärra|blockera {me}|{own} ** {address}?",
    "unsubscribe mig|tack",
    "göra|fixa|ordna ** det åt mig|oss",
    "hör|hörs|kontakta|återkom inte|ej|aldrig ** av|mig|oss|er ** igen|mer?",
    // redan
    "redan|flera|gånger|upprepade|tre|två|tidigare ** avregistrerat|avregistrerad|avanmält|bett|avprenumererat|avslutat|sagt ** men|ändå|fortfarande|fortsätter|igen|trots|och",
    "avregistrerat|avregistrerad|avanmält|avprenumererat|avslutat ** men|ändå|fortfarande|fortsätter|igen ** {get}|kommer|mejl|mail|får",
    "trots ** avregistrering|avregistrerat|avanmälan|avanmält|avprenumererat|begäran",
    "hur många gånger ** be|avregistrera|säga",
  ],
  optOutAlone: [
    "avregistrera|avregistrering|avprenumerera|avprenumeration|avanmälan|avanmäl|avanmäla|avsluta|avbeställ|avbeställning|avbeställa|stopp|stop|unsubscribe|radera|borttagning|sluta|avreg|stryk",
    "avregistrera|avsluta|avprenumerera|stoppa|avbeställ|avanmäl|avanmälan|radera nyhetsbrev|nyhetsbrevet|utskick|utskicken|prenumeration|reklam|mejl|mail",
    "nyhetsbrev|nyhetsbrevet|prenumeration avsluta|avregistrera|stopp|avslutas|avbeställs",
    "ta|plocka bort mig|oss|min?",
    "ta bort",
    "inga|inget|ingen mer|fler|mail|mejl|reklam|spam|nyhetsbrev",
    "lägg av",
    "nog",
    "inte mer",
    "bort",
    "sluta skicka|mejla|maila|spamma",
    "radera adress|adressen|mejladress",
  ],
  optOutMaybe: [
    "hur|var ** avregistrera|avprenumerera|avanmäler|avregistrerar|avsluta|bort",
    "avregistrera|avregistreringen|avprenumerera|länken|knappen|avanmälan ** inte|fungerar|funkar|trasig|går",
    "ingen ** länk|avregistreringslänk|knapp",
    "inte|ej|inget|ointresserad ** intresserad|intresserade|intresse|intressant",
    "ointresserad|ointresserade",
    "nej tack",
    "avregistrera|avregistrering|avprenumerera|avprenumeration|avanmälan|avanmäla|avregistrerad",
    "{remove} bort ** mig|oss|adress|lista|listan|register|registret",
    "fel person|adress|mejladress|mottagare",
    "jobbar|arbetar|jobb ** inte ** kvar|här|längre",
    "gått bort",
    "avliden|död|dött",
    "trött|less|nog|räcker ** {mail}",
    "för|väl många|mycket {mail}",
    "{stop} ** {mail}",
    "inte ** {get} ** mer|längre",
  ],
  complaint: [
    "detta|det|den|dessa|här är|verkar|ser ** spam|skräppost|oönskad|oönskat|bluff|bluffmejl|nätfiske|bedrägeri|phishing|olagligt|oombedd|reklam",
    "oönskad|oönskade|oönskat|oombedd|oombedda|ovälkommen|obeställd|obeställda|oombett ** mejl|mail|reklam|e|epost|utskick|marknadsföring|meddelanden|nyhetsbrev|post|kontakt",
    "spam|skräppost|skräpmejl|nätfiske ** anmälan|rapport|skickas|skickat|skickats|från|via|fått|får|rapporterar|anmäler",
    "anmäler|anmälan|anmäla|rapporterar|rapportera|klagomål|klagar|klaga ** spam|skräppost|missbruk|nätfiske|mejl|avsändare|utskick|reklam|mail|företag",
    "klagomål på|om|mot|gällande",
    "skickar|skickat|får|fått|sänder|spammar ** spam|skräppost|oönskad|oönskade|nätfiske|bluffmejl",
    "får|fått ** skräp|skit|skräpmejl ** från",
    "spammar|spammare|spammad|spammat|spammas|bombarderar|bombarderad|trakasserar",
    "jag|vi|har * inte|ej ** anmält|anmäld|godkänt|samtyckt|bett|beställt|gått|prenumererat|begärt|skrivit|tackat|gett|givit|valt",
    "aldrig ** anmält|anmäld|godkänt|samtyckt|samtycke|bett|beställt|registrerat|gått|prenumererat|begärt|tillåtelse|lov|skrivit|tackat|gett|givit|valt",
    "utan|saknar ** samtycke|tillstånd|godkännande|medgivande|lov|tillåtelse|min|vetskap",
    "var|varifrån|hur ** fått|får|har|hittat|tag|kommit ** adress|mejladress|mailadress|uppgifter|namn|mejl|epostadress",
    "adress|adresser|mejladress|uppgifter|register ** köpt|köpte|sålt|stulit|stulen|skrapat",
    "strider|bryter|brott|olagligt|mot|överträdelse ** lag|lagen|gdpr|marknadsföringslagen|regler|villkor",
    "aldrig ** hört|kund|handlat|kontakt|köpt",
    "känner inte till",
    "kund|kunder|användare|avsändare ** skickar|spammar|mejlar|sänder ** oönskad|oönskade|spam|reklam|utan|trots|mig|skräppost",
    "era|er kunder|kund|servrar|server|plattform|nätverk ** spam|skräppost|oönskad|oönskade|nätfiske|missbruk|missbrukas",
    "fortsätter ** skicka|mejla|komma|spamma|skickar",
    "utger|låtsas sig|vara",
    "står på|i nix|spärr",
    "redan|flera|gånger|upprepade|tre|två ** avregistrerat|avanmält|bett|avprenumererat ** men|ändå|fortfarande|fortsätter|igen|trots",
    "avregistrerat|avanmält|avprenumererat ** men|ändå|fortfarande|fortsätter",
    "trots ** avregistrering|avregistrerat|avanmälan|avanmält|avprenumererat|begäran",
  ],
  cancellation: [
    "säga|säger|säg|avsluta|avslutar|stänga|stäng|ta|radera|uppsägning|avsluta|avbryta|upphör ** konto|kontot|abonnemang|abonnemanget|medlemskap|medlemskapet|avtal|avtalet|licens|licensen|plan|planen|tjänsten|profil",
    "konto|kontot|abonnemang|abonnemanget|medlemskap|medlemskapet|avtal|avtalet|licens|prenumeration ** avslutas|avslutat|avsluta|uppsagt|stängas|stängt|raderas|sägas|upphöra|uppsägning|stänga|radera",
    "uppsägning av|utav mitt|vårt|konto|abonnemang|avtal|tjänst",
    "inte förnya|förlänga|förnyas|förlängas",
  ],
  legal: [
    "artikel|art 15|16|17|18|20|21|77|7",
    "stöd|enligt|åberopar ** gdpr|dataskyddsförordningen|lag|lagen|artikel",
    "registerutdrag|dataskyddsombud|integritetsskyddsmyndigheten|imy|datainspektionen|dataskyddsmyndigheten",
    "rätt|rätten till|att ** glömd|bortglömd|radering|tillgång|registerutdrag|invända",
    "alla|samtliga ** uppgifter|personuppgifter|data ** radera|raderas|ta|tas|bort",
    "radera|radering|raderas ** alla|samtliga ** uppgifter|personuppgifter|data",
    "personuppgifter ** raderas|radera|behandlar|lagrar|sparar|behandlas|hanterar|radering",
    "vilka ** uppgifter|personuppgifter ** ni|lagrar|har|sparat",
    "advokat|advokater|advokatbyrå|jurist|juridisk|juridiska|ombud|klient|klients|huvudman",
    "stämma|stämning|stämningsansökan|rättsliga|domstol|tingsrätt|rättsprocess|polisanmälan|polisanmäla|skadestånd",
    "upphovsrätt~|varumärkesintrång|intrång",
    "bevis ** samtycke",
  ],
  forOther: [
    "min|mitt|mina|vår|vårt|våra|hans|hennes|för mamma|pappa|man|fru|make|maka|mor|far|son|dotter|bror|syster|farmor|farfar|mormor|morfar|kollega|chef|medarbetare|anställd|barn|sambo|vän|väninna|företrädare|föräldrar|elev|assistent",
    "gått bort",
    "avliden|avlidne|avlidna|död|dog|avled",
    "honom|henne|dem|hans|hennes|deras ** {send}|{remove}|{erase}|bort|{mail}",
    "{send}|{remove}|till honom|henne|dem",
    "jobbar|arbetar|anställd ** inte ** kvar|längre|här|hos",
    "slutat|pensionerad|pension|lämnat",
    "före|förre|förra|tidigare ** kollega|anställd|medarbetare|adress|mejladress|mejl|mail",
    "gamla|gammal|andra|annan|annat ** adress|mejladress|mailadress|mejl|konto|adressen",
  ],
  stay: [
    "inte|aldrig|ej ** bort|avregistrera|radera|stryk|avanmäl|avprenumerera ** mig|oss",
    "{remove}|{erase} inte|ej|aldrig ** mig|oss|bort",
    "av misstag|misstaget|slump",
    "råkade|råkat|misstag ** avregistrera|avregistrerat|avanmäla|bort|avprenumerera",
    "varför ** bort|borttagen|avregistrerad|avregistrerats|struken|får|kommer|avslutad",
    "lägg|lägga|sätt|sätta|anmäl|registrera|skriv {me} ** till|in|på|igen|tillbaka",
    "lägg|lägga|sätt|sätta|anmäl|registrera|skriv ** igen|tillbaka",
    "återaktivera|återanmäla|återregistrera",
    "fortsätt|fortsätta|fortsätter|gärna ** skicka|få|prenumerera|mejla|ta",
    "vill|gärna ** stanna|kvar|vara|fortsätta|behålla|fortfarande ** på|kvar|få|prenumerera|nyhetsbrev|nyhetsbrevet|listan",
    "vill ** ha|få ** nyhetsbrev|nyhetsbrevet|era|veckobrev|igen",
    "får|fått|kommer ** inte|inget|inga ** nyhetsbrev|nyhetsbrevet|mejl|utskick|mail",
    "slutat|slutade komma|få",
    "prenumerera igen|på",
  ],
  fewer: [
    "färre ** mejl|mail|utskick|nyhetsbrev|e",
    "för|väl|lite ** många|mycket|ofta ** mejl|mail|utskick|nyhetsbrev?",
    "räcker|nog|bra|fint|lagom ** i|per|med ** vecka|veckan|månad|månaden",
    "en|ett|1 ** gång|mejl|mail|brev ** i|per ** vecka|veckan|månad|månaden",
    "bara|endast|enbart ** viktiga|månadsvis|veckovis|månadsbrev|månadsbrevet|kvitton|fakturor|det|den|ett",
    "inte så|lika ofta|många|mycket",
    "mer sällan",
    "paus|pausa|pausas|uppehåll|tillfälligt",
    "över|under|till sommaren|semestern|hösten|jul|sommar|september",
    "men ** behåll|behålla|fortsätt|gärna|vill|kvar ** kvitton|månadsbrevet|andra|nyhetsbrevet|fakturor",
  ],
  changeOfAddress: [
    "ny|nya|nytt ** adress|mejladress|mailadress|e|mejl|epost|epostadress|mail",
    "bytt|byter|byta|ändra|ändrat|ändrad|uppdatera ** adress|mejladress|mailadress|e|mejl|epost|mail|epostadress",
    "adressändring|adressbyte",
    "använd|skicka ** istället|hädanefter|framöver",
    "från och med nu",
  ],
  asSender: [
    "våra|vår|vårt|mina|min|mitt * prenumeranter|mottagare|kunder|kontakter|medlemmar|läsare|användare|kampanj|kampanjer|lista|listor|utskick|nyhetsbrev|domän|konto|formulär|mall|butik|donatorer",
    "prenumeranter|mottagare|kunder|kontakter|medlemmar|folk|personer|någon|användare ** avregistrera|avregistrerar|avregistrerat|avprenumererar|avanmäla|avregistreras|avregistrerade",
    "kunden|mottagaren|prenumeranten|medlemmen skriver|svarar|säger|ringer|mejlar|vill",
    "mottagare|kund|prenumerant|medlem|kontakt ** svarade|svarar|skriver|skrev|säger|sa|vill|bad|ber|hör|ringer|mejlar",
    "avregistreringslänk|avregistreringslänken|avregistreringssida|avregistreringsgrad|sidfot|mall|mallen|redigeraren|api|smtp|dkim|spf|dmarc|webhook|plugin|integration|öppningsgrad|studsar|segment|avregistreringar|avregistreringsknapp",
    "hur ** tar|bort|raderar|lägger|importerar ** kontakt|kontakter|prenumerant|kund|mottagare",
    "kontakt|kontakter|prenumerant|mottagare ** bort|radera|importera|exportera",
    "jobbansökan|ansökan|ansöker|söker ** tjänst|tjänsten|jobb|jobbet|praktik",
    "uppsats|forskning|undersökning|studie|examensarbete|offert",
  ],
  otherSenses: [
    "skräpposten|skräppostmapp|skräppostfilter|spamfilter|spamfiltret|skräppostmappen|spammapp",
    "i|som|hamnar ** skräppost|skräpposten|spam|skräp",
    "stopp|stannar|stop|hållplats|hållplatsen ** buss|bussen|nästa|tåg|tåget|vid",
    "nästa stopp",
    "bort ** bild|bilden|logga|loggan|logotypen|rad|raden|text|texten|stycket|filen|knappen|produkten|artikeln|felet|raden|punkten",
    "avanmäl|avanmäla|anmäl|avboka|avbokar ** kurs|kursen|möte|mötet|fest|evenemang|konferens|utbildning|middag|träff",
    "tack|glad|bra ** för? ** ni|att ** tog|tagit|avregistrerade|avregistrering ** bort?",
    "klicka|klickar ** avregistrera|avprenumerera|länken|här",
    "vill du|ni inte|avregistrera",
    "synd|tråkigt|dumt|tokigt att ** avregistrera|avprenumerera|avsluta|bort",
    "faktura|fakturan|beställning|order ** skicka|inte|stoppa",
  ],
  question: [
    "hur|vad|varför|när|var|vem|vilken|vilka",
    "kan|går|är|har|ska|får|måste|finns|fungerar|stämmer",
    "fråga|undrar",
  ],
  praise: [
    "tack|tusen",
    "bra|fint|fin|fantastiskt|fantastisk|härligt|trevligt|intressant|kul|jättebra|suveränt|utmärkt ** nyhetsbrev|mejl|artikel|tips|jobbat|arbete|utskick|läsning|erbjudande",
    "fortsätt så",
    "grattis|älskar",
  ],
  sarcasm: [
    "älskar|härligt|underbart|tack|toppen|kul|precis|fantastiskt ** spam|skräp|reklam|skräppost|ännu|mejl",
    "precis|just vad|det ** behövde|saknade|ville|väntat",
    "mer|mera|ännu spam|reklam tack|mer",
  ],
  footer: [
    "du|ni får|mottar|fick detta|det|dessa|mejlet ** eftersom|därför",
    "klicka|klickar ** här|länken|avregistrera|avprenumerera|nedan",
    "vill|önskar du|ni inte ** få|ta|längre ** klicka|avregistrera|här",
    "visa|läs ** webbläsare|webbläsaren|webbversion",
    "integritetspolicy|användarvillkor|dataskydd|alla rättigheter",
  ],
  reachAll: [
    "alla|samtliga era|dina|ert? * listor|utskick|nyhetsbrev|mejl|register|mail|erbjudanden",
    "någonting|ingenting|allt|alls|aldrig",
    "något|inget ** överhuvudtaget|alls",
  ],
  reachSender: [
    "denna|detta|det|den|er|ert|era|ditt * lista|nyhetsbrev|nyhetsbrevet|utskick|sändlista|företag|avsändare|epostlista|maillista",
    "listan|nyhetsbrevet|utskicket|sändlistan|maillistan|mejllistan",
  ],
  self: words("mig mej oss"),
  matters: words(`
    faktur~ pappersfaktur~ avtal~ paket~ leverans~ bestallning~ varan varor varorna produkt~ doman~ aterbetalning~ losenord~ betalning~ garanti~ bokning~ tid tiden pris~ pengar~
  `),
  negations: words("inte ej icke aldrig ingen inget inga utan varken knappast"),
  negatesAfter: true,
  conditions: words("om ifall såvida annars kanske funderar överväger möjligen eventuellt tänker"),
  politeConditions: [
    "om ni|du|det|möjligt|ni ** kan|kunde|vill|vore|möjligt|går|är|ville",
    "om möjligt",
    "tacksam|uppskatta|uppskattar|bra|snällt|skönt|glad om|ifall",
    "bett|be|bad|ber|tigga|tiggt|hand|fråga|frågade|frågat om",
    "om att|allt|detta|er|mig|oss|min|mitt",
    "annars ** jag|vi|går|klagar|anmäler|det|blir",
    "inte ** om ** alls|längre|mer",
  ],
  politeRequests: [
    "kan|kunde|skulle|vill|får|går ni|du|man|det|någon|jag|vi",
    "vänligen|snälla|tack|gärna",
    "var|vore vänlig|vänliga|snäll|snälla|god|goda|snällt|tacksam",
  ],
  threats: [
    "annars|eller ** anmäler|anmäla|klagar|går|jag|vi|kontaktar|polisanmäler|konsumentverket|imy|advokat",
    "anmäler|klagar|går|vänder ** till|hos konsumentverket|imy|konsumentombudsmannen|polisen",
  ],
  others: words(`
    han hon kunder kund prenumeranter prenumerant mottagare folk någon personer medlemmar medlem kontakter användare
    läsare säger sa skriver skrev svarade svarar kollegor
  `),
  conjunctions: words("och men eller utan för så eftersom medan därför samt dock"),
  continuations: words(`
    tack snälla genast omedelbart nu direkt för från ur på av i till med och mer längre igen fler alls hos era er vara är
    snarast bort bara vänligen omgående permanent helt redan via som det detta ni är snäll e post mejl mail utskick samt om utan
    på hit idag fort per gärna lediga framöver hädanefter vidare ytterligare över något någonting ifrån någon nåt göra åt upp lista listan adress adressen nyhetsbrev
  `),
  polite: words(`
    tack snälla vänligen hej hejsan hallå tjena god morgon dag kväll mvh hälsningar vänliga med vänlig hälsning bästa hälsar
    på förhand mig oss nu genast omedelbart direkt er ni du från denna detta era ert listan nyhetsbrev nyhetsbrevet mejl mail
    alla och ja ok okej jag vi var god snäll snällt kära redaktion kundtjänst support team ha det bra bra lista skickat min
    iphone ipad android för för ha en fin trevlig kram kramar omgående
  `),
  addressNouns: words("adress adressen mejladress mailadress epostadress e post mejl mail epost konto"),
  senderPrepositions: words("från av via avsändaren avsändare ifrån"),
  genitives: [],
  mailNouns: words("mejl mail nyhetsbrev spam reklam utskick skräppost"),
};
