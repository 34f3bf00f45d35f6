import { type IntentLanguage, words } from "./language.ts";

/** Finnish says "not" by a verb of its own ("en", "älkää"), which stands before the verb that it turns around. */
export const fi: IntentLanguage = {
  language: "fi",
  common: words(`
    ja on ei se että en mutta olen hän minä niin oli tämä kun mitä sen siitä jos mukaan myös kuin ole ovat vain tai joka mun mulle
    minun minulle minut meidän meille meidät te teidän teille teitä me ne nyt enää jo vielä sitten koska voi tätä näitä nämä tähän
    kaikki kiitos hei terveisin ystävällisin haluan haluaisin olisi olette ette emme eivät kanssa ennen aina
  `),
  groups: {
    me: words("minut mut meidät meiät munkin minutkin @ yrityksemme firmamme"),
    myAddress: words(`
      osoitteeni osotteeni osoitteemme osoite osote osoitteen sähköpostiosoitteeni sähköpostini sähköpostiosoite sähköpostiosoitteen
      sähköpostiosoitteemme nimeni nimemme tietoni tietomme yhteystietoni tiedot yhteystietomme meilini spostini mailini meiliosoitteeni
      tilaukseni tämän
    `),
    list: words(`
      postituslistalta postituslistaltanne postituslistoilta postituslistoiltanne listalta listaltanne listoilta listoiltanne listaltasi
      jakelulistalta jakelulistaltanne jakelulistoilta jakelusta jakelustanne rekisteristä rekisteristänne rekistereistä rekistereistänne
      uutiskirjeestä uutiskirjeestänne uutiskirjelistalta uutiskirjelistaltanne tietokannasta tietokannastanne järjestelmästä
      järjestelmästänne postituksesta postituksestanne postituksistanne postituksista mainoslistalta mainoslistaltanne sähköpostilistalta
      sähköpostilistaltanne asiakasrekisteristä asiakasrekisteristänne markkinoinnista markkinointirekisteristä markkinointilistalta
      mailauslistalta meililistalta kirjeestä osoitteistosta osoitteistostanne sieltä täältä siitä tästä tolta viesteistä
    `),
    mail: words(`
      sähköposti~ posti~ viest~ uutiskir~ mainos~ mainok~ mainont~ mainon~ roskaposti~ spämmi~ spam~ tarjouk~ tarjous~ markkinoint~ meili~ maili~
      kirje~ tiedotte~ näitä noita niitä tätä mitään mitäään postituk~ postitu~ kirjei~ lähetyks~ lähety~ ilmoituks~ sposti~ suoramainon~
      suoramarkkinoint~ roskaa paskaa skeidaa kampanja~ viestei~ mainoskirje~ teiltä
    `),
    remove: words(`
      poistakaa poista poistaa poistatte poistattehan poistaisitteko poistetaan poistattekin otatte otattehan ottakaa ota ottaa
      jättäkää tipauttakaa heittäkää heitä pyyhkikää pyyhi deletoikaa siivotkaa vetäkää vedä poistaisitte ottaisitte otetaan
      poistettava poistattaisiin poistattaa
    `),
    removed: words(
      "poistetaan poistettaisiin poistettavaksi poistamista poistoa poistatte poistetuksi poistamaan poistumaan poistua irrottautua erota",
    ),
    cancel: words(`
      peruuttakaa peruuta peruuttaa peruutan peruutamme perukaa peru perua perun perumme peruutetaan peruutus perutaan lopettaa lopettakaa
      lopetan lopetamme päättää irtisanoa irtisanon perumaan peruuttamaan
    `),
    stop: words(
      "lopettakaa lopeta lopettaa lopettakaapa lopetatte lopettakaahan lopettaisitte keskeyttäkää seis riittää",
    ),
    dontSend: words(`
      lähettäkö lähetä lähettäisi lähettää lähetelkö lähettele laittako laita laittaa pommittako häiritkö häiritse kirjoittako kirjoita
      ottako ota mailatko meilatko spämmätkö olko vaivatko tulisi tule postittako lähettelisi lähettäkää lähettämään
    `),
    want: words(
      "haluan haluamme haluaisin haluaisimme toivon toivomme pyydän pyydämme tahdon tahdomme vaadin vaadimme haluun",
    ),
    not: words("en emme ei älkää älä ettekö ette eikä älkääkä enkä"),
    wish: words("halua haluu haluta tahdo toivo tarvitse kaipaa jaksa viitsi välitä lue"),
  },
  optOut: [
    "{remove} ** {me} ** {list}|pois|heti|välittömästi",
    "{remove} {me}",
    "{me} ** {list} ** pois|{removed}|{remove}",
    "{me} {remove}|poistaa|pois",
    "{remove} ** {myAddress} ** {list}|pois",
    "{remove} ** {myAddress}",
    "{myAddress} ** {remove}|{removed}|pois ** {list}?",
    "{myAddress} pois",
    "{remove} ** {list}",
    "{me} ** pois ** {list}",
    "{myAddress} ** pois ** {list}",
    "{remove} @",
    "{want} ** {removed} ** {list}",
    "{want} ** {list} ** pois|poistua|irti|eroon|erota",
    "{want} ** pois ** {list}",
    "{want} ** että|ett ** {me}|{myAddress} ** {removed}|{remove}",
    "{want} ** {me}|{myAddress} ** poistettavaksi|poistamista|poistoa|pois",
    "{list} pois",
    "poistoa|poistamista ** {list}",
    "eroan|erota|poistun|irtisanoudun|luovun|kieltäydyn ** {list}|{mail}",
    // peruutus
    "{cancel} ** uutiskir~|postitu~|mainos~|postit|sähköpostit|viestit",
    "uutiskirje~|postitu~|sähköposti~ ** {cancel}|peruutus|lopetus|loppu",
    "{cancel} ** tilaukseni|tilauksemme|tilauksen ** uutiskir~|postitu~|kirje~",
    "uutiskirjeen|postituksen|kirjeen|uutiskirjeenne ** tilaukseni|tilauksen|tilauksemme ** {cancel}|pois",
    "{cancel} ** tilaukseni|tilauksemme",
    // ei enää
    "{not} ** enää ** {dontSend} ** {mail}|mulle|minulle|meille|tähän|tänne?",
    "{not} {dontSend} ** minulle|mulle|meille|tähän|tänne|tänne ** {mail}?",
    "{not} ** {dontSend} ** {mail} ** minulle|mulle|meille|enää|tähän|jatkossa",
    "{not} ** {dontSend} ** {mail}",
    "{not} ** {wish} ** {mail}",
    "{not} ** {wish} ** vastaanottaa|saada|ottaa|lukea|nähdä ** {mail}",
    "{not} ** {wish} ** enää ** {mail}",
    "{not} ** enää ** {wish} ** {mail}",
    "{not} enää|ikinä|koskaan ** {mail} ** kiitos|minulle|mulle|teiltä|enempää|tähän",
    "{not} ** yhtään|enempää|enää|lisää ** {mail} ** kiitos?",
    "{not} kiinnosta|kiinnostuneita|kiinnostunut ** {mail}",
    // lopettakaa
    "{stop} ** {mail}|näiden|tämä ** lähettäm~|lähettel~|lähettely|pommit~|tulo|tulvittam~",
    "{stop} ** spämmää~|tunkemi~|tuputtami~",
    "ei ** enää ** tulisi|tule|tulla|tuu ** {mail}",
    "{stop} ** lähettäm~|lähettel~|spämmä~|pommit~|häiri~|mailaam~|meilaam~|viestittel~",
    "{stop} ** {mail}",
    "{stop} jo|nyt|tämä|heti",
    "riittää|riitti|tarpeeksi jo|nyt|{mail}",
    "jättäkää|jättäkä|anna|antakaa ** rauhaan|rauhassa|olla",
    "{want} ** eroon ** {mail}",
    "kiellän|kiellämme|kieltäydyn|vastustan ** {mail}|suoramarkkinoinnin|käytön|käsittelyn|markkinoinnin",
    "suoramarkkinointikielto",
    "perun|perumme|peruutan|peruutamme|vedän ** suostumu~|luvan|lupani ** takaisin?",
    "viimeinen {mail} ** saan|lähetätte|tulee",
    "unsubscribe ** minut|kiitos|mut",
    // pyydetty jo
    "olen|oon|on ** perunut|peruuttanut|pyytänyt|poistanut|ilmoittanut|klikannut ** jo|silti|edelleen|yhä|vieläkin|kolmesti|monta|useasti|kahdesti",
    "jo|monta|monesti|useasti|kolmesti|kahdesti|kolme ** perunut|peruuttanut|pyytänyt|poistanut|ilmoittanut|peruin|peruutin|pyysin ** silti|edelleen|yhä|vieläkin|ja",
    "peruutuksesta|perumisesta|pyynnöistä|pyynnöstä|kielloista huolimatta",
  ],
  optOutAlone: [
    "peruuta|peru|peruutus|peruuttakaa|perukaa|poista|poistakaa|poisto|lopeta|lopettakaa|seis|stop|unsubscribe|eroan|poistopyyntö|peruutan|perun",
    "peru|peruuta|perukaa|peruutan|lopeta|poista|perun|peruutus ** tilaus|tilaukseni|uutiskirje|uutiskirjeen|postitus|listalta|postit|uutiskirjeet|tilauksen",
    "uutiskirje|uutiskirjeen|postituslistan|tilauksen peruutus|peruminen|poisto|lopetus|peruutuspyyntö",
    "{not} enää",
    "ei enää|mainoksia|postia|viestejä|roskapostia kiitos|enää?",
    "pois listalta|listoilta|postituslistalta",
    "poistakaa|poista minut|mut|osoitteeni|meidät",
    "riittää jo?",
    "pois",
  ],
  optOutMaybe: [
    "miten|kuinka|mistä ** peruut~|perun|perua|poistun|poistua|eroon|erota|lopetan",
    "peruutuslinkki|linkki|peruutus|peruuttaminen|peruminen ** ei|rikki|toimi|toimii|onnistu",
    "ei kiinnosta|kiinnostunut|kiinnostuneita|kiinnostusta",
    "en|emme ole kiinnostunut|kiinnostuneita",
    "ei kiitos",
    "peruut~|peruminen|peruutus",
    "{remove} ** {list}|{me}|{myAddress}",
    "väärä henkilö|osoite|vastaanottaja",
    "väärään osoitteeseen",
    "ei ** enää ** töissä|palveluksessa|työskentele",
    "kuollut|kuoli|edesmennyt|menehtynyt",
    "kyllästynyt|väsynyt|riittää|tarpeeksi ** {mail}",
    "{stop} ** {mail}",
    "{not} ** {wish} ** {mail}",
    "pois ** listalta|listoilta",
  ],
  complaint: [
    "tämä|nämä|se|kyseessä|tää|viesti ** on|vaikuttaa? ** roskaposti~|spämmi~|spam~|huijau~|kalastelu~|laiton~|ei-toivottu~",
    "ei toivot~|pyytämätö~|pyytämättä|luvaton|luvattom~|asiaton|tilaamaton ** {mail}|mainont~|markkinoint~",
    "pyytämät~|luvatt~|ei-toivot~",
    "roskaposti~|spämmi~|huijaus~|kalastelu~ ** lähet~|saan|tulee|ilmoit~|valitus|palvelim~|raportoi~|asiakkaanne|joka|ilmoitus",
    "ilmoitan|ilmoitus|valitus|valitan|raportoin|teen ** roskaposti~|spämmi~|väärinkäy~|huijau~|lähettäjä~|mainont~",
    "en|emme ** koskaan|ikinä|ole ** tilannut|tilanneet|antanut|antaneet|pyytänyt|pyytäneet|ilmoittautunut|liittynyt|hyväksynyt|suostunut|rekisteröitynyt",
    "en ** tilannut|antanut|pyytänyt|liittynyt|hyväksynyt ** tätä|lupaa|näitä|suostumus~|mihinkään|listalle",
    "ilman ** lupaa|lupaani|suostumus~|pyyntö~",
    "mistä|miten|keneltä ** olette|saitte|sait|on|ootte ** saaneet|osoite~|tieto~|saanut|sähköposti~|hankkineet|löytäneet|osotteeni",
    "osoite~|tietoni|rekisteri ** ostanut|ostaneet|varast~|myynyt|myyty|ostettu|kaapattu",
    "rikot~|rikkoo|vastoin|vastaista|laitonta ** laki~|gdpr~|lain|ehto~|sääntö~|lakia",
    "asiakkaanne|asiakkaasi|käyttäjänne|palvelimiltanne|palvelunne|alustanne ** lähet~|roskaposti~|spämm~|mainoks~|mainost~|pyytämät~",
    "saan|tulee ** roskaa|mainoksia|viestejä ** yritykseltä|firmalta|lähettäjältä|palveluanne",
    "joku|yritys|firma|lähettäjä ** lähettää|lähettelee|spämmää|pommittaa ** palvelu~|alusta~|mainoks~|jatkuvasti|päivittäin|luvatta",
    "pommit~|tulvit~|häirits~ ** {mail}|jatkuvasti|meitä|minua|sähköposti~",
    "jatka~|edelleen|silti|yhä ** lähet~|tulee|pommit~|spämm~ ** {mail}|vaikka|kiellosta",
    "spämmäätte|spämmää|spämmeri~",
    "olen|oon ** perunut|peruuttanut|pyytänyt|poistanut|ilmoittanut ** jo|silti|edelleen|yhä|vieläkin|kolmesti|monta",
    "peruutuksesta|perumisesta|pyynnöistä|pyynnöstä|kielloista huolimatta",
    "en|emme ** asiakas|kuullut|tunne ** koskaan|yritys~|teistä|teitä|ollut",
    "tekeytyy|esiintyy ** pankki~|nimissä|nimellä",
  ],
  cancellation: [
    "irtisanoa|irtisanon|irtisanomme|sulkea|sulkekaa|suljen|päättää|lopettaa|perua|peruuttaa|irtisanominen|sulkeminen ** tili~|käyttäjätili~|sopimu~|jäseny~|maksullis~|lisenssi~|palvelu~|kuukausimaksu~",
    "tili~|käyttäjätili~|sopimu~|jäseny~|maksullisen|lisenssi~ ** irtisan~|sulke~|sulje~|päättä~|lopetta~|poista~|perua|peruutta~|irti",
    "poistakaa|poistaa|poista tilini|käyttäjätilini|tilimme|profiilini",
    "älkää|ei uusiko|uusita|jatkako ** sopimu~|tilau~|jäsenyy~",
  ],
  legal: [
    "artikla~|art|pykälä~ 15|16|17|18|20|21|77|7",
    "15|16|17|18|20|21 artikla~",
    "gdpr~|tietosuoja~ ** nojalla|perusteella|mukai~|pyyntö|tietopyyntö|artikla~|oikeu~",
    "tietosuojavaltuute~|tietosuojavastaava~|tietopyyntö~|tarkastuspyyntö~|tarkastusoikeu~",
    "henkilötieto~ ** kopio~|poista~|käsittel~|luovut~|tarkast~|rekisteri~|mitä",
    "kopio~|jäljennös|poista~ ** henkilötieto~",
    "kaikki|kaikista ** tieto~|henkilötieto~ ** poista~|hävit~|kopio~",
    "oikeus|oikeuteni ** tulla|unohde~|poist~|tarkast~",
    "asianajaja~|lakimie~|juristi~|päämie~|asiamie~|asianajotoimisto~",
    "oikeustoim~|oikeutee~|haaste~|rikosilmoitu~|vahingonkorvau~|käräjä~|kanne~",
    "tekijänoikeu~|tavaramerk~",
  ],
  forOther: [
    "isäni|äitini|mieheni|vaimoni|puolisoni|aviomieheni|poikani|tyttäreni|veljeni|siskoni|mummoni|isoäitini|isoisäni|ukkini|kollegani|työkaverini|pomoni|esimieheni|työntekijämme|lapseni|ystäväni|kaverini|edeltäjäni|vanhempani|avopuolisoni|kumppanini|anoppini|appeni",
    "isän|äidin|miehen|vaimon|kollegan|työntekijän ** osoite~|sähköposti~|nimi",
    "kuollut|kuoli|edesmennyt|menehtynyt|edesmenneen|menehtyi",
    "hänet|hänelle|hänen|heidät|heille|häntä",
    "ei ** enää ** töissä|palveluksessa|työskentele",
    "jäänyt|lähtenyt|siirtynyt|eläkkeellä|eläkkeelle|lopettanut ** eläk~|talosta|yrityks~|meiltä|firma~|meillä?",
    "entinen|entisen ** työntekijä~|kollega~|osoite~|sähköposti~",
    "vanha|vanhan|toinen|toisen|entinen|entisen|muu ** osoite~|sähköposti~|meili~|tili~|osotte~",
    "puolesta",
  ],
  stay: [
    "{not} ** poistako|poista|perukko|peruuttako|peruko|perutko|poistettaisi ** {me}|listalta|tilau~?",
    "{not} missään ** poistako",
    "vahingossa|epähuomiossa|vahinko ** peru~|poist~|klikkas~|eros~|painoin",
    "peru~|poist~|eros~|klikkas~ ** vahingossa|epähuomiossa",
    "miksi|minkä ** poistettu|poistettiin|peruttu|poistitte|tule|tullut|saa|saanut|saapunut",
    "lisätä|lisätkää|lisää|liittää|liittäkää ** takaisin|uudelleen|uudestaan|listalle|{me}",
    "takaisin|uudelleen|uudestaan ** listalle|tilaajaksi|tilata|tilaan|lisä~|uutiskirje~",
    "tilata uudelleen|takaisin|uutiskir~",
    "jatkakaa|jatka|jatkossakin|mielellä~|mieluusti ** lähet~|tilaajana|saada|vastaanottaa",
    "haluan|haluaisin ** pysyä|jatkaa|edelleen|yhä|säilyttää|jäädä|tilata|uutiskirjeenne|saada ** listalla|tilaajana|uutiskirje~|saada|vastaanottaa",
    "{not} ole ** saanut|tullut ** uutiskir~|viestiä|kirjettä|postia",
    "uutiskirje|uutiskirjettä|uutiskirjettänne ** ei|lakannut ** tullut|tule|tulemasta",
    "haluaisin|haluan|saisinko ** takaisin",
  ],
  fewer: [
    "vähemmän ** {mail}",
    "liikaa|paljon|usein ** {mail}|viestejä",
    "kerran|kertaa ** viikossa|kuukaudessa|kuussa ** riittä~|tarpeeksi?",
    "viikossa|kuukaudessa ** riittä~",
    "vain|ainoastaan ** tärkei~|kuukausittain|viikoittain|kuukausikirje~|laskut|kuitit|tämän",
    "harvemmin",
    "tauo~|tauko~|tauolle|väliaikaises~",
    "kesäksi|kesän|loman|syksyyn|toistaiseksi",
    "mutta|paitsi ** laskut|kuitit|kuukausikirje~|tilausvahvistu~|jättäkää",
  ],
  changeOfAddress: [
    "uusi|uuden|uuteen ** osoite|osoitteen|osoitteeni|sähköposti~|meili~|sposti~",
    "osoite|osoitteeni|sähköposti~|osoitteemme|meilini ** vaihtunut|muuttunut|vaihtui|muuttui|vaihtaa|päivittää|muuttaa",
    "vaihtakaa|päivittäkää|muuttakaa|vaihtaa|päivittää|käyttäkää ** osoite~|sähköposti~",
    "osoitteenmuutos|jatkossa|tästedes",
  ],
  asSender: [
    "tilaaja~mme|tilaajamme|asiakkaamme|asiakkaidemme|vastaanottajamme|vastaanottajiemme|jäsenemme|jäsentemme|kontaktimme|listamme|listaltamme|kampanjamme|uutiskirjeemme|uutiskirjettämme|postituksemme|verkkotunnuksemme|lomakkeemme|lukijamme|käyttäjämme|lahjoittajamme",
    "tilaajat|vastaanottajat|asiakkaat|ihmiset|jäsenet|käyttäjät ** peruut~|perua|poistua|eroavat|perua|pääse",
    "vastaanottaja|asiakas|tilaaja|jäsen ** kirjoitti|vastasi|sanoo|sanoi|haluaa|pyysi|pyytää|kirjoittaa|soitti|valitti",
    "api|smtp|dkim|spf|dmarc|webhook~|integraatio~|lisäosa~|pohja~|editori~|alatunniste~|avausprosent~|segment~|bounce~|palautuks~",
    "peruutussivu~|peruutusprosent~|peruutusten|peruutuksia|poistuneet",
    "miten|kuinka ** poistan|lisään|tuon|vien ** yhteystiedo~|kontakt~|tilaaja~|vastaanottaja~|asiakka~",
    "hakemu~|haen ** työpaik~|paikkaa|tehtävä~|harjoittelu~|toimi~",
    "tutkimu~|gradu~|opinnäyte~|kysely~|haastatte~",
    "kampanja~|lähetyks~ ** jälkeen|jälkeinen",
  ],
  otherSenses: [
    "roskapostikansio~|roskapostisuodat~|roskapostilaatik~|spämmikansio~",
    "roskapostiin|roskaposteihin|roskapostiksi",
    "bussi~|juna~|pysäk~|pysäkki ** seis|stop|edessä?",
    "kuva~|logo~|rivi~|teksti~|kappale~|tiedosto~|tuote~|tuottee~|painike~ ** poista~",
    "poista~ ** kuva~|logo~|rivi~|teksti~|kappale~|tiedosto~|tuote~|tuottee~|painike~",
    "perua|perun|peruut~ ** kokou~|ilmoittautumi~|varau~|kurssi~|tilaisuu~|osallistumi~|lento~|ajan|ajanvarau~",
    "ilmoittautumi~|varau~|kurssi~|kokou~|tapahtum~ ** perua|perun|peruut~",
    "kiitos|kiitti|hienoa ** poistitte|poistamisesta|poistosta|perumisesta|peruutuksesta|poisti",
    "peruuttaaksesi|perua ** klikkaa|paina|napsauta",
    "harmi|sääli|ikävä ** peru~|lopettaa|poistua",
  ],
  question: [
    "miten|mitä|miksi|milloin|missä|kuka|mikä|kuinka|mistä|mihin|onko|voiko|voinko|voitteko|saako|pitääkö|montako|hoitaako|toimiiko",
    "kysyisin|kysymys|kysyä|tiedustel~",
  ],
  praise: [
    "kiitos|kiitoksia|kiitti|kiitokset",
    "hyvä|hieno|loistava|mahtava|kiinnostava|mukava|erinomainen|upea|hyödyllinen ** uutiskir~|viesti|juttu|artikkeli|kirje|työ|tarjous",
    "jatkakaa samaan",
    "onnea|onnittel~|rakastan|tykkään",
  ],
  sarcasm: [
    "rakastan|ihanaa|mahtavaa|kiitos|juuri|hienoa ** roskaposti~|spämmi~|mainoks~|lisää",
    "juuri|tätähän ** tarvitsin|kaipasin|odotinkin|kaipasinkin",
    "lisää|enemmän roskaposti~|spämmiä|mainoksia",
  ],
  footer: [
    "saat|saatte|vastaanotat ** tämän|viestin ** koska|olet",
    "klikkaa|napsauta|paina ** peruut~|tästä|tässä|linkki~",
    "et|ette ** halua ** {mail} ** klikkaa|peruuta",
    "selaimessa ** katso|näytä|lue?",
    "tietosuojaseloste|käyttöehdot",
    "kaikki oikeudet",
  ],
  reachAll: [
    "kaikilta|kaikista|kaikki ** listoilta~|listoiltanne|postituk~|uutiskirjei~|rekistere~|viesti~|postit",
    "mitään|mistään|yhtään|ikinä|koskaan|kaikesta",
  ],
  reachSender: [
    "tältä|tästä|tämän|tolta|siltä ** lista~|uutiskir~|lähettäjä~|firma~|yrityks~|postitus~",
    "listalta~|postituslistalta~|uutiskirje~|jakelulistalta~",
  ],
  self: words("minut mut meidät minulle mulle meille"),
  matters: words(`
    lasku~ sopimu~ paketti~ paketi~ toimitu~ tilaus tilauksen tuote~ tuottee~ verkkotunnu~ hyvity~ salasana~ maksu~ takuu~ varau~ hinta~ hinna~ rahat rahani
  `),
  negations: words("ei en emme ette eivät älkää älä ettei eikä enkä ilman ettekö"),
  negatesAfter: false,
  conditions: words("jos mikäli ellei ellette ehkä harkitsen mietin muuten kenties kun"),
  politeConditions: [
    "jos|mikäli ** mahdollista|voitte|voisitte|suinkin|sopii|kävisi",
    "mikäli mahdollista",
    "muuten|tai ** ilmoit~|teen|valitan|otan|vien",
    "kiitollinen|hienoa|mukavaa jos",
    "kun ** pyy~|peru~|en|olen|kerran",
  ],
  politeRequests: [
    "voisitteko|voitteko|voisitko|voitko|voisiko|voiko|saisinko|saisiko|poistaisitteko|viitsisittekö|ottaisitteko|onnistuuko",
    "kiitos|ystävällisesti|pyydän|pyydämme",
    "olisi mahdollista|hyvä|kiva",
  ],
  threats: [
    "muuten|tai ** ilmoit~|valitan|teen|otan|vien|tietosuojavaltuutet~|kuluttaja~|poliisi~|lakimie~|asianajaja~",
    "ilmoitan|valitan|teen ** tietosuojavaltuutet~|kuluttaja-asiamie~|kuluttaja~|poliisi~",
  ],
  others: words(`
    hän he hänen hänet tilaajat tilaaja vastaanottajat vastaanottaja asiakkaat asiakas ihmiset joku jotkut jäsenet jäsen
    käyttäjät sanoo sanoi kirjoitti kirjoittaa pyysi vastasi haluaa
  `),
  conjunctions: words("ja mutta tai sekä koska joten vaan eli sillä"),
  continuations: words(`
    kiitos heti välittömästi nyt pois enää minulle mulle meille tähän osoitteeseen osoitteesta ja sekä jatkossa lopullisesti kokonaan
    mahdollisimman pian viipymättä käsin manuaalisesti listalta teiltä jo ystävällisesti tänne ihan sillä sieltä kaikki kaikista mitään
    yhtään ennen tästä perkele vittu oikeasti että kaikilta listoilta kiitti jooko tänään ensi saman tien varten takia lainkaan sähköiseen toi teidän ovat on
  `),
  polite: words(`
    kiitos kiitti kiitoksia hei heippa moi moikka terve tervehdys terveisin ystävällisin terveisin t ystävällisesti kunnioittavasti
    hyvää huomenta päivää iltaa päivänjatkoa etukäteen minut mut meidät nyt heti välittömästi jo ja että pyydän arvoisa vastaanottaja
    hyvä tuki asiakaspalvelu tiimi lähetetty iphonesta puhelimesta ipadista androidista kaikki joo ok okei tämä tämän minun mulle minulle
    listalta pois terkuin yt ystävällisen teidän näitä
  `),
  addressNouns: words(
    "osoite osoitteeni osoitteen osoitteemme sähköposti sähköpostiosoite sähköpostini meili tili sähköpostiosoitteeni",
  ),
  senderPrepositions: words("lähettäjältä"),
  genitives: [],
  mailNouns: words("viestit uutiskirje mainokset roskaposti sähköpostit"),
};
