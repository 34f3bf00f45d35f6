import { type IntentLanguage, words } from "./language.ts";

/**
 * Turkish turns a verb around inside of it ("çıkarın", "çıkarmayın"), so verbs stand here in the forms that say one or the
 * other, and never by their stem alone.
 */
export const tr: IntentLanguage = {
  language: "tr",
  common: words(`
    ve bir bu da de için ile çok ne var daha olarak gibi ben beni bana benim biz bizi bize sen siz sizi size sizin o onu ama mi mı
    mu mü değil ki en her kadar sonra şu olan oldu olduğu ya hiç şey bunu artık lütfen istemiyorum istiyorum rica ederim ederiz
    tarafından tarafıma hala hâlâ eder misiniz musunuz nasıl neden niye
  `),
  groups: {
    me: words("beni bizi adımı ismimi kaydımı @ adımızı ismimizi kaydımızı adresimizi mailimizi"),
    myAddress: words(`
      adresimi adresim adresimizi mailimi emailimi epostamı e-postamı mailim epostam adımı ismimi kaydımı bilgilerimi
      iletişim numaramı hesabımı adresi mail e posta epostayı bilgilerimizi mailimizi epostamızı
    `),
    list: words(`
      listeden listenizden listelerinizden listenden listelerden listeniz e-posta mail bültenden bülteninizden bültenlerinizden
      veritabanınızdan veritabanından sisteminizden sistemden kaydınızdan kayıtlarınızdan rehberinizden listelerinizin listesinden
      gönderimden gönderim gönderimlerinizden kampanyalarınızdan üyelikten abonelikten listinizden mailinglistten posta listinizden grubunuzdan
      listenizdeki oradan buradan şuradan aboneliğinizden reklamlardan
    `),
    mail: words(`
      mail mailler mailleri maili mailleriniz maillerinizi mailinizi mailinize eposta epostalar epostaları e posta postalar postaları
      postalarınızı bülten bülteni bültenler bültenleri bülteninizi bültenlerinizi reklam reklamlar reklamları reklamlarınızı ileti
      iletileri iletilerinizi iletiler mesaj mesajlar mesajları mesajlarınızı spam tanıtım kampanya kampanyaları duyuru duyuruları
      ilan gönderim gönderimleri gönderimi bildirim bildirimler bildirimleri şey birşey hiçbir bunları bunlardan bu sizden
    `),
    remove: words(`
      çıkar çıkarın çıkarınız çıkart çıkartın çıkartınız çıkarır çıkarırsanız çıkarabilir çıkartır çıkartabilir sil silin siliniz siler
      silebilir silinsin kaldır kaldırın kaldırınız kaldırır kaldırabilir çıkarınız kaldırınız düşürün düş at atın çekin ayırın çıkarıverin siliverin çıkarsanız
      silseniz
    `),
    removed: words(`
      çıkmak çıkarılmak çıkarılmamı çıkarılmasını çıkarılmam çıkartılmasını çıkartılmak çıkartılmamı silinmesini silinmek silinmemi
      silinmem kaldırılmasını kaldırılmak kaldırılmamı çıkmayı ayrılmak çıkarılsın silinsin çıkartılsın çıkarılmamızı silinmemizi
      çıkarmanızı silmenizi kaldırmanızı çıkartmanızı çıkarmanız silmeniz çıkarılmayı
    `),
    stop: words(`
      durdurun durdurunuz durdur kesin kes kesiniz bırakın bırak son durdurur durdurabilir keser durdurulmasını durdurmanızı kesilmesini
      kesmenizi sonlandırın sonlandırınız sonlandırılmasını durdurulsun vazgeçin
    `),
    notSend: words(`
      göndermeyin göndermeyiniz gönderme göndermesin yollamayın yollama yollamayınız atmayın atma atmayınız yazmayın yazma yazmayınız
      iletmeyin etmeyin etme aramayın rahatsız göndermemenizi yollamamanızı atmamanızı gönderilmesin gönderilmemesini göndermekten
      gönderilmesini doldurmayın
    `),
    sending: words(
      "göndermeyi göndermekten yollamayı atmayı yazmayı atmaktan yollamaktan göndermeye spamlamayı",
    ),
    want: words(
      "istiyorum istiyoruz isterim isteriz rica talep diliyorum dilerim istemekteyim arz bekliyorum",
    ),
    dontWant: words("istemiyorum istemiyoruz istemem istemiyom istemeyiz istemiyrum istemioruz"),
    get: words("almak alma görmek gelmesini gelsin gelmesin almayı okumak duymak almak yer bulunmak kalmak"),
  },
  optOut: [
    "{me} ** {list} ** {remove}",
    "{me} ** {list} ** silerseniz|çıkarırsanız|kaldırırsanız|çıkartırsanız",
    "{mail} ** göndermenize|yollamanıza|atmanıza|yazmanıza gerek yok",
    "{me} ** {remove}",
    "{list} ** {me} ** {remove}",
    "{list} {remove}",
    "{myAddress} ** {list}? ** {remove}",
    "{list} ** {myAddress} ** {remove}",
    "{remove} {me}|{myAddress}",
    "{remove} artık|hemen {myAddress}|{me}",
    "@ ** {list} ** {remove}",
    "@ ** {remove}",
    "{list} ** {removed} ** {want}",
    "{list} ** {removed}",
    "{me}|{myAddress}|ismimin|adımın|adresimin|kaydımın|mailimin ** {removed} ** {want}",
    "{removed} {want}",
    "abonelikten|üyelikten|listeden|bültenden çıkmak|ayrılmak|çıkarın|çık|çıkış|çıkar|çıkarılmak",
    "aboneliğimi|aboneliğimizi|üyeliğimi|kaydımı ** bülten|bülteniniz|mail|haber|bültene|bülteninize|listesi? ** iptal|sonlandırın|sil|silin",
    "bülten|bültene|bülteninize|haber|mail ** aboneliğimi|aboneliğimizi|üyeliğimi|kaydımı ** iptal|sonlandırın|silin|sonlandırılmasını|sildirmek",
    "bülten|bülteni|bülteninizi|mail|maillerinizi aboneliğimin|aboneliğimi|aboneliğini ** iptal|iptalini|sonlandırılmasını",
    "aboneliğimi|aboneliğimizi sonlandırın|sonlandırınız|bitirin ** {mail} ** {dontWant}",
    "aboneliğimi iptal edin|ediniz|et|eder|etmek|edebilir",
    "aboneliğimin iptalini|sonlandırılmasını|iptal ** {want}",
    // göndermeyin
    "{notSend} bana|bize|artık|lütfen",
    "tarafıma|tarafımıza|bana|bize|adresime ** {mail} ** {notSend}",
    "ilgilenmemektedir|ilgilenmemekteyiz|ilgilenmiyoruz ** {remove}",
    "adresimizi|ismimizi|mailimizi ** {list} ** {remove}",
    "bana|bize|artık|lütfen|bir|daha|buraya|adresime|mailime|adrese|tarafıma ** {notSend}",
    "{mail} ** {notSend}",
    "daha|artık ** {mail} ** {notSend}",
    "{mail} ** {stop}",
    "{stop} ** {mail}|{sending}",
    "{sending} {stop}|keser|bırakın",
    "{mail} ** {sending} ** {stop}",
    "yeter artık|ya|be|lütfen",
    "{mail} ** {dontWant}",
    "{mail} ** {get} ** {dontWant}",
    "{get} ** {dontWant} ** {mail}",
    "{dontWant} ** {mail}|{notSend}",
    "artık|daha ** {mail} ** {dontWant}",
    "listenizde|listelerinizde|listede|listelerinizin ** olmak|yer|bulunmak|kalmak|almak ** {dontWant}",
    "ilgilenmiyorum|ilgilenmiyoruz ** {remove}|{notSend}|{removed}",
    "rahat bırakın|bırak|bırakınız",
    "rahatsız etmeyin|etme|etmeyiniz",
    "onayımı|iznimi|rızamı|onay|izin|onayımızı ** geri ** alıyorum|çekiyorum|çekiyoruz|alıyoruz|çekmek|almak",
    "onayımı|iznimi ** iptal|kaldırıyorum",
    "reddediyorum|ret ** {mail}|hakkımı",
    "{mail} ** almayı ** reddediyorum",
    "engelleyin|engelle|kara ** {me}|{myAddress}|listeye",
    "unsubscribe edin|eder|et|olmak|ediniz",
    "son {mail} ** olsun",
    // daha önce istendi
    "kaç|defalarca|daha|kere|kez|önce ** çıktım|çıkmama|çıktığım|iptal|istedim|söyledim|yazdım|dedim ** hala|hâlâ|yine|rağmen|halen|gene",
    "çıkmama|çıktığım|iptal|istememe|söylememe ** rağmen|halde ** {mail}|hala|hâlâ|geliyor|yolluyorsunuz|gönderiyorsunuz",
    "hala|hâlâ|halen|yine ** {mail} ** geliyor|gönderiyorsunuz|alıyorum|yolluyorsunuz|atıyorsunuz ** {remove}|yeter|çık",
  ],
  optOutAlone: [
    "abonelikten|listeden|üyelikten çık|çıkış|çıkar|çıkma|çıkmak|çıkarın|ayrıl",
    "abonelik|üyelik|bülten iptal|iptali|iptal",
    "aboneliğimi|üyeliğimi iptal",
    "unsubscribe|stop|dur|çıkar|çıkarın|iptal|sil|silin|yeter|çıkış",
    "mail|reklam|mesaj|spam|bülten|posta istemiyorum|atmayın|göndermeyin|yollamayın|istemiyoruz|yeter",
    "artık|daha istemiyorum|yazmayın|göndermeyin|atmayın|yeter",
    "bir daha yazmayın|göndermeyin|atmayın",
    "üyelikten|listenizden çıkarın",
    "adresimi|beni|mailimi sil|silin|çıkar|çıkarın",
  ],
  optOutMaybe: [
    "nasıl|nereden|neden ** çıkarım|çıkabilirim|çıkacağım|iptal|çıkılır|çıkamıyorum|kurtulurum",
    "abonelikten|abonelik|çıkış|listeden|link|linki|bağlantısı ** çalışmıyor|olmuyor|yok|bozuk|açılmıyor|çıkamıyorum|çıkılmıyor",
    "ilgilenmiyorum|ilgilenmiyoruz|ilgim|ilgimi",
    "hayır|yok|gerek teşekkürler|teşekkür|yok|sağolun",
    "abonelikten|aboneliğimi|üyelikten ** çık~|iptal|ayrıl~",
    "{me} ** {list}",
    "{list} ** çık~",
    "{mail} ** {stop}|{dontWant}|{notSend}",
    "yanlış kişi|adres|mail|kişiye|adrese",
    "vefat|rahmetli|merhum",
    "artık burada|bizde|şirkette ** çalışmıyor|değil",
    "bıktım|usandım|yeter|yetti|sıkıldım ** {mail}?",
    "{sending} ** {stop}",
    "çıkarın|silin|durdurun|kaldırın|çıkarır|siler|kaldırır",
    "istemiyorum|istemiyoruz",
  ],
  complaint: [
    "bu|bunlar|bunlar|şu spam|spamdir|spamdır|istenmeyen|dolandırıcılık|phishing|oltalama",
    "istenmeyen|izinsiz|onaysız|rızasız|habersiz ** mail|mailler|eposta|e|posta|reklam|reklamlar|ileti|iletiler|mesaj|mesajlar|gönderim|bülten|spam",
    "spam ** yolluyorsunuz|gönderiyorsunuz|gönderiyor|atıyor|atıyorsunuz|geliyor|alıyorum|yapıyor|şikayet|bildirim|bildirimi|mail|maili|mesaj|yapıyorsunuz|gönderen",
    "spamcı|spamci|spamcilar|spamcılar|spamlıyorsunuz|spamlamayı",
    "izin|onay|rıza ** vermedim|vermedik|vermemiştim|yok|almadan|olmadan",
    "izin|onay ** almadan|olmadan",
    "iznim|onayım|rızam|haberim|iznimiz|onayımız ** olmadan|yok|dışında|alınmadan",
    "abone|üye ** olmadığım|olmadığımız|kaydolmadığım ** bülten|mail|liste|halde|yerden|bir",
    "üye|abone|kayıt|talep|kaydolmadım ** olmadım|olmadık|değilim|etmedim|olmamıştım|yaptırmadım|değiliz",
    "kaydolmadım|abone|istemedim|istememiştim ** böyle|bunu|hiç|bu",
    "hiç|hiçbir|asla ** üye|abone|izin|onay|kayıt|istemedim|alışveriş ** olmadım|vermedim|yapmadım|etmedim",
    "adresimi|mailimi|bilgilerimi|mail|numaramı|e ** nereden|nerden|nasıl|kimden ** buldunuz|aldınız|geçti|ulaştınız|edindiniz|elde|bulmuşlar",
    "nereden|nerden|nasıl ** adresimi|mailimi|bilgilerimi|mail ** buldunuz|aldınız|ulaştınız|edindiniz",
    "adresimi|adresleri|bilgilerimi|listesi|liste ** satmış|satıyor|satın|çalmış|çaldınız|satılmış",
    "müşteriniz|müşterilerinizden|kullanıcınız|göndericiniz|platformunuz|sunucunuz|sunucularınızdan|sunucularınız|firma|şirket ** spam|istenmeyen|izinsiz|onaysız|reklam|dolandırıcılık|toplu",
    "şikayet|şikayetçiyim|şikâyet|ihbar ** ediyorum|ederim|etmek|spam|mail|reklam|olacağım|bildirmek|firma",
    "spam|istenmeyen|gönderen|mail ** şikayet|bildiriyorum|bildirmek|ihbar",
    "kvkk|yasaya|kanuna|yasa|kanun ** aykırı|ihlal|ihlali",
    "sürekli|durmadan|her|ısrarla|devamlı ** mail|reklam|spam|mesaj|rahatsız ** geliyor|gönderiyor|atıyor|yolluyor|ediyor|ediyorsunuz|atıyorsunuz|gönderiyorsunuz",
    "kaç|defalarca|kere|kez ** çıktım|çıkmama|iptal|istedim|söyledim|yazdım ** hala|hâlâ|yine|rağmen|halen",
    "çıkmama|çıktığım|iptal|istememe|söylememe ** rağmen|halde",
  ],
  cancellation: [
    "hesabımı|hesabımızı|hesabımın|üyeliğimi|profilimi|hesap ** kapat~|sil~|iptal|sonlandır~|kapanmasını",
    "sözleşmemi|paketimi|planımı|sözleşmemizi|ücretli|premium ** iptal|feshet~|sonlandır~|yenilenmesin|fesih|yenilemeyin",
    "üyeliğimin|hesabımın|sözleşmenin|paketimin ** iptal~|kapatılmasını|sonlandırılmasını|silinmesini",
    "ücret|para|ödeme ** iade~",
  ],
  legal: [
    "kvkk|gdpr ** maddesi|madde|uyarınca|kapsamında|gereğince|kapsamındaki|başvuru|göre|hakkımı",
    "6698",
    "kişisel|bilgilerimin|verilerimin ** verilerimin|verilerimi|verileri|işlen~|imha|sil~|yok|öğrenmek|aktarıl~",
    "madde|maddesi|maddesine|sayılı ** kanun|kanunun|uyarınca|gereğince|istinaden",
    "avukat~|hukuk~|dava|mahkeme~|savcılı~|ihtarname|ihtar|yasal|tazminat|suç ** işlem|yollar|süreç|açacağım|yollara|duyurusu|başvuracağım|bürosu|müvekkil~?",
    "müvekkil~|vekili|vekil|avukatım|avukatımız|ihtarname",
    "kişisel verileri koruma",
    "telif|marka ** hakkı|hakları|ihlal~|ihlali",
    "unutulma|silme|bilgi hakkı|hakkımı|edinme",
  ],
  forOther: [
    "rahmetli|merhum|vefat|ölen|öldü",
    "annem|annemin|annemi|babam|babamın|babamı|eşim|eşimin|eşimi|eşime|kocam|karım|oğlum|kızım|kardeşim|kardeşimin|abim|ablam|dedem|ninem|anneannem|arkadaşım|arkadaşımın|patronum|müdürüm|iş|çalışma arkadaşım|arkadaşımız|arkadaşımızın?",
    "annem|annemin|annemi|anneme|babam|babamın|babamı|babama|eşim|eşimin|eşimi|eşime|kocam|kocamın|kocamı|karım|karımın|oğlum|oğlumun|kızım|kızımın|kardeşim|kardeşimin|arkadaşım|arkadaşımın|patronum|müdürümüz|çocuğum|çocuğumun",
    "onu|ona|onun|onları ** {remove}|{notSend}|{list}",
    "artık ** çalışmıyor|ayrıldı|emekli",
    "işten|şirketten|kurumdan|bizden ayrıldı|ayrılmış",
    "çalışanımız|personelimiz|eski ** çalışan~|personel|ayrıldı",
    "eşimin|annemin|babamın|arkadaşımın|kardeşimin adresini|mailini|adresi",
    "eski|diğer|başka|öteki|ikinci ** adresim~|mailim~|adres|hesab~|mail|e|eposta~|posta~",
    "adına",
  ],
  stay: [
    "çıkarmayın|çıkarma|silmeyin|silme|çıkartmayın|kaldırmayın|çıkarmayınız|silmeyiniz|durdurmayın|kesmeyin",
    "çıkmak|çıkmayı|silinmek|ayrılmak ** istemiyorum|istemem|istemiyoruz",
    "yanlışlıkla|kazara|hata|istemeden|sehven ** çık~|iptal|sil~|ayrıl~|bas~",
    "neden|niye|niçin ** çıkarıldım|silindim|çıkarıldı|silindi|gelmiyor|alamıyorum|kesildi|çıkardınız|sildiniz",
    "tekrar|yeniden|geri ** ekle~|abone|kaydet~|üye|dahil|almak|ekler|kaydol~",
    "ekler|eklermisiniz|ekleyin|kaydedin ** tekrar|yeniden|listeye|listenize|misiniz",
    "devam ** et~|almak|göndermeye|etsin",
    "almaya devam",
    "kalmak ** istiyorum|isterim|isteriz",
    "bülten~|mail~|posta~ ** gelmiyor|ulaşmıyor|gelmedi|alamıyorum|kesildi",
    "abone olmak ** istiyorum|isterim",
    "seviyorum|severek|memnunum|beğeniyorum",
  ],
  fewer: [
    "haftada|ayda|günde bir|1|iki|bir yeter|yeterli|kez|kere|defa?",
    "daha az|seyrek",
    "sadece|yalnızca ** haftalık|aylık|önemli|fatura|kampanya|bu|şu",
    "çok sık|fazla ** mail|yazıyorsunuz|gönderiyorsunuz|atıyorsunuz|geliyor",
    "sıklığı~|sayısını ** azalt~|düşür~",
    "azalt~|seyrekleştir~",
    "bir süre|süreliğine|geçici|geçici olarak|ara|dondur~",
    "hariç|dışında|ama|kalsın ** faturalar|fatura|sipariş|bülten ** gelsin|kalsın|devam?",
    "tatil~|yaz ** boyunca|kadar|sonuna|süresince",
  ],
  changeOfAddress: [
    "adresim|mailim|e posta|epostam|adresimiz|adresimi|maili? ** değişti|değiştir~|güncelle~|değiştirdim|yenilendi",
    "yeni ** adresim|mailim|adres|e|epostam|mail|adresime|adresimiz",
    "bundan sonra|böyle ** adres~|@|yeni|mail~",
    "adres değişikliği",
    "güncelle~ ** adres~|mail~",
  ],
  asSender: [
    "abonelerimiz~|müşterilerimiz~|müşterimiz~|alıcılarımız~|kullanıcılarımız~|üyelerimiz~|okurlarımız~|takipçilerimiz~|kişilerimiz~|kampanyamız~|kampanyalarımız~|bültenimiz~|listemiz~|listelerimiz~|gönderimimiz~|gönderimlerimiz~|alan|domainimiz~|hesabımızdan|şablonumuz~|sitemiz~|bağışçılarımız~",
    "aboneler~|alıcılar~|müşteriler~|kullanıcılar~|üyeler~|insanlar ** çık~|iptal|ayrıl~|şikayet|abonelikten|unsubscribe",
    "müşterim|müşterimiz|abone|alıcı|üyemiz|abonemiz|bir ** diyor|dedi|yazdı|yazmış|istiyor|istedi|söylüyor|cevap|soruyor|demiş|cevaplamış",
    "api|smtp|dkim|spf|dmarc|webhook|eklenti|entegrasyon|panel~|şablon~|segment~|altbilgi~|footer|açılma|tıklama|bounce|editör~|otomasyon~",
    "abonelikten çıkma|çıkış bağlantı~|link~|oran~|sayfa~|buton~ ** nasıl|nerede|ekle~|ayar~|çalışmadı~|değiştir~|göster~?",
    "abonelikten çıkma|çıkış oranı|oranımız|sayfası|bağlantısını|linkini",
    "kişi~|abone~|alıcı~|müşteri~ ** nasıl ** sil~|çıkar~|ekle~|aktar~",
    "nasıl ** listeden|listemizden ** çıkarabilirim|çıkarırım|sileriz|çıkarırız|silebilirim",
    "kampanya gönderim~|gönderimini|gönderimi",
    "iş|pozisyon|ilan|staj ** başvur~|özgeçmiş~|cv",
    "tez|araştırma|anket|makale|röportaj",
  ],
  otherSenses: [
    "spam kutusu|klasörü|klasörüne|kutusuna|filtresi|filtre|filtresine|kutusunda|puanı|skoru|testi",
    "spama|spam'e|spame ** düş~|gidiyor|gitti",
    "durak|durağı|durakta|durağında|otobüs|metro|tren|otel~",
    "fatura|faturamız~|makbuz ** kes~",
    "görsel~|resim~|logo~|satır~|metni|paragraf~|dosya~|yazım * çıkar~|sil~|kaldır~",
    "çıkar~|sil~|kaldır~ * görsel~|resim~|logo~|dosya~",
    "teşekkür~|sağolun|eyvallah ** çıkar~|sil~|iptal",
    "çıkardığınız|sildiğiniz|kaldırdığınız ** için",
    "abonelikten çıkmak için ** tıkla~|buraya|link~",
    "çıkmak|almak istemiyorsanız|için ** tıkla~",
    "sipariş~|kargo~|ödeme~|kampanya ** durdur~|iptal",
    "kampanya gönderim~ ** durdur~",
    "toplantı~|kurs~|eğitim~|etkinli~|rezervasyon~|sipariş~ ** iptal|çıkar~|sil~",
    "stop ** işareti|lamba~|motion",
  ],
  question: [
    "nasıl|ne|neden|niye|niçin|nerede|nereden|kim|hangi|kaç|nereye",
    "acaba|soru|sorum|sormak|merak|bilgi",
    "misiniz|mısınız|musunuz|müsünüz|mi|mı|mu|mü",
  ],
  praise: [
    "teşekkür~|sağolun|tebrik~|bravo|elinize|ellerinize sağlık?",
    "çok güzel|iyi|faydalı|başarılı|harika|beğendim|beğendik|yararlı",
    "harika|süper|mükemmel|güzel ** bülten|yazı|mail|içerik|olmuş",
  ],
  sarcasm: [
    "ne güzel|hoş|iyi|harika ** spam|reklam",
    "bayılıyorum|çok|aman ** spam|reklam ** ne|devam|güzel",
    "tam da ihtiyacım|lazım|beklediğim",
    "daha çok|fazla spam|reklam",
  ],
  footer: [
    "bu ** e|mail|ileti|posta|epostayı ** abone|üye|kayıtlı ** olduğunuz|olduğunuzdan",
    "abonelikten|listeden çıkmak|ayrılmak ** için|isterseniz|istiyorsanız ** tıkla~|buraya|bağlantı~",
    "tıklayın|tıklayınız ** abonelikten|buraya|görüntüle~",
    "tarayıcı~ ** görüntüle~",
    "gizlilik politikası|sözleşmesi",
    "tüm hakları saklıdır",
  ],
  reachAll: [
    "tüm|bütün|hiçbir|her ** liste~|mail~|bülten~|gönderim~|ileti~|kampanya~|reklam~|posta~",
    "hiçbir|hiç|asla|tamamen|tümden|komple",
  ],
  reachSender: [
    "bu|şu ** liste~|bülten~|firma~|gönderici~|şirket~|mağaza~|marka~",
    "listenizden|bülteninizden|listeden|bültenden|listinizden",
  ],
  matters: words(`
    fatura~ sozlesme~ kargo~ paket~ teslimat~ siparis~ urun~ domain~ iade~ sifre~ parola~ odeme~ garanti~ rezervasyon~ randevu~ fiyat~
  `),
  negations: words("değil yok asla olmasın istemem olmaz istemiyorum istemiyoruz"),
  negatesAfter: true,
  conditions: words(
    "eğer belki acaba yoksa aksi takdirde belki düşünüyorum vermezseniz cevaplamazsanız gelirse olursa yaparsanız gönderirseniz istersem",
  ),
  politeConditions: [
    "eğer ** mümkünse|olursa|zahmet|sakınca",
    "mümkünse|zahmet olmazsa",
    "aksi takdirde|halde",
    "yoksa|acaba ** şikayet|dava|bildiririm|ederim|edeceğim|misiniz|mısınız|mümkün",
  ],
  politeRequests: [
    "misiniz|mısınız|musunuz|müsünüz|misin|mısın",
    "lütfen|rica|zahmet",
    "mümkün mü|müdür",
    "eder|edebilir|olur mi|mı|mu|misiniz",
  ],
  threats: [
    "yoksa|aksi ** şikayet|dava|bildir~|ihbar|savcılı~|btk|avukat~|yasal|hukuki|ederim|edeceğim",
    "şikayet ** edeceğim|ederim|edecem|ediyorum",
    "btk|kvkk|savcılı~|tüketici ** şikayet|bildir~|başvur~",
  ],
  others: words(`
    müşteriler müşteri müşterimiz aboneler abone alıcı alıcılar kullanıcılar kullanıcı insanlar birisi biri herkes üyeler üye diyor dedi
    yazdı yazmış istiyor istedi demiş söylüyor o onlar cevapladı
  `),
  conjunctions: words("ve ama fakat veya ya çünkü ancak sonra oysa yoksa"),
  continuations: words(`
    lütfen artık hemen derhal acilen bir daha mi mı mu mü misiniz mısınız musunuz müsünüz misin rica ederim ederiz ediyorum istiyorum
    istiyoruz edin ediniz et eder edebilir etmek olur teşekkürler teşekkür ya be yeter ve için bana bize tarafıma şimdi bugün ivedilikle
    kardeşim hocam arkadaşım da de ki gerekmektedir gerekiyor isterim edilmesini arz iptal nedir olsun lan edebilirmisiniz edermisiniz
    mail göndermeyin yazmayın istemiyorum adresimi önemle en kısa sürede
  `),
  polite: words(`
    lütfen teşekkürler teşekkür ederim ederiz sağolun sağol merhaba merhabalar selam sayın yetkili ilgili bey hanım iyi günler
    çalışmalar akşamlar günaydın saygılar saygılarımla saygılarımızla kolay gelsin rica beni bana bize artık hemen derhal acil acilen
    edin ediniz edermisiniz eder misiniz misin musunuz mısınız istiyorum istiyoruz ya be ve bu şu bir daha destek ekibi ekip tşk
    tsk tşkler mersi hocam kardeşim iphone'umdan iphone ipad android gönderildi şimdiden iyi günler dilerim lan evet tamam
  `),
  addressNouns: words(
    "adres adresi adresim adresimi adresimiz mail e posta eposta hesap hesabım mailim adresini",
  ),
  senderPrepositions: [],
  genitives: [],
  mailNouns: words("mail mailler bülten reklam spam ileti"),
};
