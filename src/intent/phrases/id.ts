import { type IntentLanguage, pairs, words } from "./language.ts";

/** "Not", as it is written in letters and in chats; Javanese at the end. */
const no = words("tidak tak tdk gak ga nggak ngga ngak gk kagak enggak engga ndak nda tidaklah ora");

/** Asked already, and the mail still comes: a request and a complaint. */
const askedBefore = [
  "{asked} ** {often} *** masih|tetap|tetep|terus|lagi|kok ** {arrive}",
  "{often} *** {asked} *** masih|tetap|tetep|terus|lagi|kok|juga ** {arrive}",
  "{asked} ** tapi|tetapi|namun|kok|eh *** masih|tetap|tetep|terus|lagi ** {arrive}",
  "masih|tetap|tetep|terus ** {arrive} *** padahal|meski|meskipun|walau|walaupun|setelah ** {asked}",
];

/** Indonesian, and Malay where the words are the same. "-" joins what is written apart: "tidak-mau". */
export const id: IntentLanguage = {
  language: "id",
  common: words(`
    yang dan di ke dari untuk dengan ini itu saya aku anda kami kita tidak ada akan sudah bisa juga pada adalah atau
    dalam karena jika tolong mohon email ya lagi gak ga nggak udah sih dong kok aja saja mau terima kasih bapak ibu
    kak min
  `),
  groups: {
    ask: words(`
      memutuskan putuskan memilih untuk tolong mohon harap minta silakan silahkan ingin mau pengen pengin kepengen
      bisa bolehkah boleh dapatkah bisakah coba please pls plz plis dimohon diminta berharap bermaksud hendak tlg
      mhn agar supaya dong tulung saya-minta perlu sudilah kiranya memohon meminta berkenan buruan cepat segera
      bantu bantuannya bantuin
    `),
    me: words(`
      saya aku gue gua gw ane kami kita sy ku awak beta hamba daku perusahaan-kami kantor-kami kantor-saya
      perusahaan-saya aye nama-saya diriku
    `),
    mine: words(`
      saya aku gue gua gw ane kami kita sy ini ku milik-saya milik-kami kantor-saya kantor-kami perusahaan-kami
      perusahaan-saya pribadi-saya tersebut di-atas di-bawah ini-juga kantor pribadi kerja-saya kerja-gue
    `),
    address: words(`
      email e-mail surel alamat alamat-email alamat-surel nama alamatku emailku mailku namaku kontak mail imel
      alamatnya emel alamat-e-mail nama-dan-email data-email id-email akun-email kotak-surat inbox email-address
      nomor surelku
    `),
    own: words(`
      saya aku gue gua gw ane kami kita sy milik-saya milik-kami kantor-saya kantor-kami perusahaan-kami
      perusahaan-saya pribadi-saya kerja-saya kerja-gue ku
    `),
    unsub: words(`
      berhenti-berlangganan berhenti-langganan stop-berlangganan stop-langganan batal-berlangganan batal-langganan
      batalkan-langganan batalkan-berlangganan membatalkan-langganan pembatalan-langganan batalin-langganan
      henti-langgan berhenti-melanggan hentikan-langganan menghentikan-langganan cabut-langganan mencabut-langganan
      putus-langganan unsubscribe unsub unsubscribed unsubs unsubscribekan di-unsubscribe diunsubscribe unsubkan
      unsubin berhenti-subscribe stop-subscribe berhenti-menerima stop-menerima berhenti-terima stop-terima
      berhenti-berlangganannya berhenti-ikut nyetop-langganan setop-langganan stop-newsletter stop-email stop-mail
      berhentikan-langganan batal-subscribe keluar-dari-milis berhenti-dapat nyetop-email opt-out optout
      pemberhentian-langganan penghentian-langganan berhenti-mengikuti
    `),
    mail: words(`
      email e-mail emailnya surel emel imel mail mails emails newsletter newsletternya buletin buletinnya iklan
      iklannya promosi promosinya promo promonya spam spamnya pesan pesannya surat broadcast penawaran tawaran
      pemberitahuan notifikasi notif notifnya kiriman beginian ginian kayak-gini kaya-gini sampah milis mailing
      email-email info informasi berita iklan-iklan email-promo email-promosi email-iklan email-sampah
      surat-elektronik email-penawaran marketing promo-promo email-marketing blast email-blast apapun apa-apa
      ginian-lagi ini-itu katalog
    `),
    letters: words(`
      email e-mail emailnya surel emel imel mail mails emails newsletter newsletternya buletin buletinnya iklan
      iklannya promosi promosinya promo promonya spam spamnya broadcast sampah milis mailing email-promo
      email-promosi email-iklan email-sampah email-penawaran email-marketing iklan-iklan promo-promo blast
    `),
    about: words(`
      ini itu apapun apa-pun lagi promo promosi iklan dari-anda dari-kalian dari-perusahaan-anda dari-pihak-anda
      dari-sini anda kalian semacam-ini seperti-ini kayak-gini kaya-gini begini gini sejenis sejenisnya pemasaran
      marketing penawaran anda-lagi kalian-lagi komersial harian mingguan dalam-bentuk-apapun jenis-apapun tersebut
      berikutnya lainnya selanjutnya dari-toko-ini dari-web-ini dari-website-ini dari-brand-ini dari-mereka-lagi
      segala-jenis segala-macam semua berupa-apapun email newsletter apa
    `),
    send: words(`
      ngirim-ngirim kirim-kirimin ngirim-ngirimin dikirim-kirim kirim kirimi kirimin kirimkan kirim2 kirim-kirim
      ngirim ngirimin mengirim mengirimi mengirimkan dikirim dikirimi dikirimin dikirimkan ngirim2 spam nyepam
      spamming menyepam ngespam ganggu mengganggu diganggu hubungi menghubungi dihubungi mengemail emailin emailan
      nge-mail blast teror neror mengontak dikontak nyampah pengiriman ngemail mengusik kirimnya kirimi-saya
      bombardir
    `),
    arrive: words(`
      dikirim dikirimi dikirimin dikirimkan kirim ngirim masuk dapat dapet menerima terima datang muncul nerima
      dapetin nyampe mengirim mengirimi spam nongol dispam kirimin
    `),
    to: words("ke kepada untuk buat pada sama melalui lewat di"),
    not: no,
    dont: [
      ...words(`
        jangan jgn jangan-lagi jangan-pernah jangan-sekali-kali dilarang stop-dong ojo jangan-terus jangan-suka
        janganlah
      `),
      ...pairs(no, words("usah perlu boleh usahlah perlulah harus")),
    ],
    stop: words(`
      stop setop berhenti hentikan menghentikan stopin berhentilah hentikanlah setopin berhentiin brenti brentiin
      henti dihentikan distop berhentikan
    `),
    unwilling: [
      ...pairs(
        no,
        words(`
          mau ingin pengen pengin perlu butuh berminat bersedia suka tertarik menghendaki membutuhkan memerlukan
          berkenan kepengen hendak mengizinkan setuju
        `),
      ),
      ...words(`
        ogah males malas emoh menolak keberatan enggan udah-gak-mau sudah-tidak-ingin sudah-tidak-mau
        sudah-tidak-membutuhkan sudah-tidak-berminat udah-ga-butuh udah-ga-mau udah-gak-butuh capek muak bosan bosen
        risih
      `),
    ],
    receive: words(`
      menerima terima nerima dapat dapet mendapat mendapatkan dapetin dikirim dikirimi dikirimin dikirimkan lihat
      melihat liat baca membaca berlangganan langganan dihubungi diganggu dapatkan memperoleh subscribe dispam
      diemail menerimanya disuguhi
    `),
    remove: words(`
      hapus hapuskan hapusin hapuslah menghapus dihapus dihapuskan hapusan keluarkan keluarin mengeluarkan
      dikeluarkan dikeluarin keluar copot copotin cabut cabutin mencabut dicabut buang dibuang buangin coret dicoret
      coretkan mencoret coretin hilangkan dihilangkan hilangin delete didelete deletein remove diremove removed
      lepas lepaskan tarik bersihkan eliminasi dibusak busak busaken copotlah penghapusan pencabutan tendang kick
      hapusnya singkirkan
    `),
    erase: words(`
      hapus hapuskan hapusin hapuslah menghapus dihapus dihapuskan delete didelete deletein remove diremove coret
      coretkan dibusak busak penghapusan
    `),
    out: words("dari dr daripada keluar"),
    list: words(`
      daftar list milis mailing-list mailinglist database sistem data basis-data newsletter buletin daftar-penerima
      daftar-kirim daftar-email daftar-pelanggan daftar-kontak listnya daftarnya grup kontak langganan listing
      senarai daftar-langganan daftar-distribusi databasenya milisnya penerima subscriber mailing sistemnya
      distribusi broadcast daftar-surel
    `),
    bit: words(`
      ya yah dong donk deh aja saja sekarang segera juga manual please kak min gan bang sis pak bu mas mbak lah sih
      nih langsung secepatnya wae cepat plis secara permanen selamanya
    `),
    asked: words(`
      unsubscribe unsub minta-berhenti berhenti minta minta-dihapus klik-unsubscribe minta-stop batalkan-langganan
      berhenti-berlangganan minta-unsub bilang meminta memohon stop sudah-klik klik unsubscribe-nya meminta-berhenti
      minta-dikeluarkan lapor komplain request
    `),
    often: words(`
      berkali-kali berulang-kali berulang-ulang tiga-kali dua-kali 3-kali 2-kali beberapa-kali berapa-kali
      kesekian-kali sekian-kali bolak-balik 3x 2x 5x berkali2 udah sudah sdh pernah sering bbrp-kali puluhan-kali
    `),
    junk: words(`
      spam sampah email-sampah junk phishing penipuan scam phising email-spam spamming tipu-tipu email-penipuan
      iklan-sampah iklan-liar spamer spammer surat-sampah hoax
    `),
  },
  optOut: [
    // Unsubscribe me.
    "{ask} ** {unsub} {mail}? {about}?",
    "{unsub} {address}? {mine} {bit}?",
    "{unsub} {mail}? {about}? {bit}|tolong|makasih|mksh",
    "{ask} * keluarkan|keluarin|dikeluarkan|dikeluarin|copot|cabut {me} {bit}?",
    // Take me off the list.
    "keluarkan|keluarin|dikeluarin|dikeluarkan|dicoret|coret|copot dari|dr {list} {mail}? {bit}",
    "{unsub} dari ** {list}|{mail} {about}?",
    "{remove} {address}? {mine} {bit}? {out} ** {list}",
    "{remove} {address} {mine}? {bit}? {out} ** {list}",
    "{remove} {me} {bit}? {out} ini|sini|situ|sana",
    "{erase} {address} {own} {bit}?",
    "{erase} alamatku|emailku|namaku|mailku|surelku",
    "{ask} ** {address} {mine} ** {remove}",
    "{address} {mine} {ask} ** {remove} {bit}?",
    "{ask} * {erase} {bit}? {address} {own} {bit}?",
    "{ask} * {erase} {bit}? alamatku|emailku|namaku|mailku|surelku",
    "{erase} {me} {bit}?",
    "{ask} * {remove} {bit}? {out} ** {list}",
    "{ask} dikeluarkan|dikeluarin|dihapus|dicoret {bit}? {out}? ** {list}?",
    "{ask} ** {erase}|dikeluarkan|dikeluarin|keluarkan|keluarin {bit}",
    "{remove} {address}? @",
    "{address}? @ ** {remove} {out} ** {list}",
    "keluar|mundur|lepas dari ** {list}",
    "{unwilling} terdaftar|masuk|berada|ada di|dalam ** {list}",
    "blokir|blok {me}|{address} {mine}?",
    // Stop sending.
    "{stop} semua|segala|seluruh|setiap|seluruhnya {letters} {about}? {to}? {me}?",
    "{dont} email|mail|sms|kontak|send {me}|{mine} {bit}?",
    "{stop} {bit} {letters} {about}? {bit}?",
    "mohon|harap|minta|diminta|tolong|dimohon|memohon ** {not} {send} {me}? {mail}? {about}? {to}? {address}? {mine}?",
    "mohon|harap|minta|diminta|tolong|dimohon|memohon ** {not} {send} ** {mail} {about}? {to}? {address}? {mine}?",
    "agar|supaya|biar ** {not} {send}|{receive} {mail}? {about}? lagi",
    "{ask} * {stop} kiriman|pengiriman? {letters} {about}? {about}?",
    "{dont} {send} {me} {mail}? {about}? {bit}?",
    "{dont} {send} {me}? {mail} {about}? {to}? {address}? {mine}? {bit}?",
    "{dont} {send} {bit}? lagi|terus|mulu|melulu|maneh {bit}?",
    "{dont} {send} lagi? {to} {address} {mine}? {bit}?",
    "{dont} {send} ** {mail} {about}? {to}? {address}? {mine}?",
    "{dont} {send} {mail}? {to} {me}|{address} {mine}?",
    "{dont} ada {send} ** {mail}? lagi",
    "{stop} {send} {me} {mail}? {about}? {bit}?",
    "{stop} {send} {me}? {mail} {about}? {to}? {address}? {mine}? {bit}?",
    "{stop} {send} {bit} {bit}?",
    "{stop} {send} {to} {address}|{me} {mine}? {bit}?",
    "{ask} * {stop} nyepam|spam|spamming|ngespam|mengganggu|ganggu",
    "{stop} {send} ** {mail} {about}? {to}? {address}? {mine}?",
    "{stop} ganggu|mengganggu|menghubungi|neror|teror|spam|nyepam {me}?",
    // I want no more of it.
    "alangkah-baiknya|lebih-baik|senang|bersyukur|berharap|berterima-kasih|harapan|bahagia ** {not} {receive} ** {mail} {about}? {about}?",
    "{unwilling} {receive} {mail}? {about}? {about}?",
    "{unwilling} {receive} ** {mail} {about}? {about}?",
    "{unwilling} lagi? {receive} ** {mail} {about}?",
    "{unwilling} {mail} {about}? {about}?",
    "{unwilling} ada ** {mail} {about}?",
    "{unwilling} berlangganan|langganan ** lagi",
    "menolak|keberatan ** {receive}|{mail}",
    // Leave me alone, my consent is withdrawn, I have asked before.
    "{mail} {about}? {mine}? distop|dihentikan|disetop|diberhentikan {bit}?",
    "{not} langganan|berlangganan|ikutan|subscribe lagi",
    "ini|kali-ini ** email|surel|mail terakhir ** terima|dapat|kirim",
    "cabut|mencabut|tarik|menarik|batalkan|membatalkan|dicabut ** persetujuan|izin|ijin|consent !",
    "masukkan|masukin|taruh ** blacklist|daftar-hitam|do-not-contact|blokir",
    "biarkan {me} tenang",
    "ini|jadikan ** email|surel terakhir",
    ...askedBefore,
  ],
  optOutAlone: [
    "{unsub}|berhenti|stop|setop|hapus|keluar|batal|cabut|out|remove",
    "{stop} {letters}|{send}",
    "{dont} {send}|ganggu lagi?",
    "{unwilling} {receive} {mail}?",
    "{erase} {address}|{me}",
    "keluarkan|keluarin {me}",
    "reg|unreg",
    "unreg|berhenti {mail}",
  ],
  optOutMaybe: [
    "gimana|bagaimana|cara|caranya|gmn|di-mana|dimana ** berhenti|unsubscribe|unsub|keluar|stop|hapus|langganan",
    "unsubscribe|unsub|berhenti ** tidak-bisa|gak-bisa|ga-bisa|nggak-bisa|error|gagal|susah|mati|rusak|tidak-ada|ga-ada|gak-ada|tidak-berfungsi",
    "{unsub}",
    "{unwilling}",
    "tidak|gak|ga|nggak|kurang minat|tertarik|butuh",
    "{remove} ** {me}|{address}",
    "{dont}|{stop} ** {send}",
    "{stop} {mail}",
    "salah orang|alamat|kirim|sambung",
    "siapa ini|ya|nih",
    "ganggu|mengganggu|risih|terganggu banget|sekali",
    "cukup|sudah-cukup",
  ],
  complaint: [
    "{mail} yang ** {not} ** minta|diminta|inginkan|diinginkan|setujui|pesan|harapkan",
    "ini|itu|isinya|jelas|jelas-jelas|cuma|hanya|murni|termasuk|email-ini {junk}",
    "{junk} terus|melulu|mulu|banget|semua|tiap|setiap|aja|doang",
    "kirim|mengirim|ngirim|dikirimin|dikirimi|dapat|dapet|terima|menerima|nyebar|menyebar|menyebarkan|dikirim|kiriman ** {junk}",
    "lapor|melapor|melaporkan|laporkan|laporan|adukan|mengadukan|pengaduan|aduan|report|komplain ** {junk}|pengirim|email|massal|promosi|iklan|penipuan|pelanggan-anda",
    "tidak|gak|ga|nggak|tak|belum|kagak|tdk|ora|gk pernah ** daftar|mendaftar|mendaftarkan|berlangganan|langganan|minta|meminta|setuju|menyetujui|memberi|memberikan|subscribe|kasih|ngasih|izin|mengizinkan|ikut|beli|berurusan|signup|mengisi|dengar|berhubungan|nyantumin",
    "tidak|gak|ga|nggak|tak|belum|tdk|gk merasa|ingat ** daftar|mendaftar|berlangganan|langganan|subscribe|setuju|izin",
    "tanpa ** izin|ijin|persetujuan|seizin|sepengetahuan|permisi|konfirmasi|consent|diminta",
    "dapat|dapet|tahu|tau|ambil|nemu|comot|peroleh|nyolong ** email|alamat|data|kontak|surel ** dari-mana|darimana|mana|siapa",
    "dari-mana|darimana|dr-mana|siapa|kok|kenapa ** tahu|tau|dapat|dapet|punya|ngasih|kasih|memberi ** email|alamat|data|kontak|surel",
    "jual|menjual|bocor|membocorkan|mencuri|curi|beli|membeli|menyalahgunakan|disalahgunakan ** data|email|alamat|kontak",
    "melanggar|pelanggaran ** uu|undang|hukum|aturan|kebijakan|ketentuan|privasi|ite",
    "ilegal|liar ** email|iklan|promosi|kirim",
    "pelanggan|pengguna|klien|server|akun anda|kalian|bapak ** {junk}|massal|tanpa|penipuan|mengganggu",
    "diteror|dibombardir|bombardir|diserbu|dibanjiri|kebanjiran ** email|iklan|promo|spam|sms|oleh|sama",
    "kenapa|kok|ngapain|mengapa|knp ** masih|terus|selalu|terus-terusan|tiap-hari ** kirim|ngirim|dikirimi|mengirim|dapat|dapet|spam|masuk",
    "penipuan|penipu|phishing|phising|mengatasnamakan|menipu",
    "tidak|gak|ga|nggak|tak kenal|mengenal|tahu ** pengirim|perusahaan|kalian|toko|ini",
    ...askedBefore,
  ],
  cancellation: [
    "tutup|menutup|hapus|menghapus|nonaktifkan|menonaktifkan|batalkan|membatalkan|hentikan|menghentikan|akhiri|mengakhiri|putus|memutus|penutupan|penghapusan|pembatalan|ditutup|dihapus|berhenti ** akun|account|rekening|kontrak|paket|layanan|keanggotaan|member|membership|perpanjangan|kartu|polis|premium|berbayar|trial|uji-coba",
    "akun|kontrak|paket|layanan|keanggotaan ** ditutup|dihapus|dibatalkan|dinonaktifkan|diakhiri|dihentikan",
    "tidak|gak|ga|nggak|tak|tdk|batal akan|mau|ingin|jadi? perpanjang|memperpanjang|diperpanjang|lanjut-kontrak",
    "pengembalian-dana|refund|kembalikan-uang ** tutup|batal|akun|berhenti",
    "tutup|batal|berhenti ** pengembalian-dana|refund|uang-kembali",
    "stop|hentikan ** penagihan|tagihan-bulanan|autodebet|auto-debit|pembayaran",
  ],
  legal: [
    "berdasarkan|menurut|sesuai|sesuai-dengan|mengacu|merujuk|atas-dasar|di-bawah|dilindungi ** uu|undang|pasal|gdpr|peraturan|hukum|hak|pdp|permen",
    "uu|undang-undang|ruu ** pdp|pelindungan-data|perlindungan-data",
    "data-pribadi|data-saya|data-diri ** salinan|hapus|penghapusan|akses|proses|simpan|kelola|hak|musnah|koreksi|sumber|penghapusan",
    "salinan|hapus|penghapusan|menghapus|akses|musnahkan|pemusnahan|permintaan|meminta|memberitahukan ** data-pribadi|seluruh-data|semua-data|data-diri",
    "pengacara|kuasa-hukum|advokat|penasihat-hukum|legal-kami|tim-hukum|bagian-hukum",
    "tuntut|menuntut|gugat|menggugat|gugatan|somasi|jalur-hukum|langkah-hukum|tindakan-hukum|proses-hukum|pengadilan|ganti-rugi|pidana|polisi ** anda|kalian|ke|hukum|kami|akan|secara|jika|bila|perusahaan|perdata|terhadap|atas|ini|melalui|jalur",
    "hak-cipta|merek|kekayaan-intelektual|paten ** pelanggaran|melanggar|hapus|pemilik|milik",
    "pelanggaran|melanggar ** hak-cipta|merek|kekayaan-intelektual|paten",
    "bukti ** persetujuan|izin|langganan|mendaftar|setuju",
    "gdpr|ccpa|pdpa",
    "hak untuk ** dilupakan|menghapus|mengakses|penghapusan|menarik",
  ],
  forOther: [
    "karyawan|pegawai|staf|rekan ini|itu|tersebut|yang|sudah|lama|bernama|atas-nama|kami-yang|saya-yang|kami-sudah",
    "ayah|ibu|bapak|suami|istri|isteri|anak|kakek|nenek|teman|kakak|adik|rekan|kolega|atasan|bos|mama|papa|mertua|almarhum|almarhumah|sahabat|om|tante|paman|bibi|orang-tua|pacar|asisten|mantan|staf saya|kami|aku|gue|gw|sudah|telah|yang|kerja|kantor|ane",
    "meninggal|wafat|almarhum|almarhumah|berpulang|tutup-usia|mangkat|tiada",
    "resign|pensiun|mengundurkan-diri|keluar-dari-perusahaan|tidak-bekerja|tidak-lagi-bekerja|sudah-tidak-bekerja|sudah-keluar|pindah-kerja|udah-gak-kerja|udah-resign|sudah-tidak-di-sini",
    "email|surel|alamat|mail|alamat-email|akun lama|lain|lainnya|kedua|bekas|sebelumnya|satunya|yang-lama|lamaku|lama-saya|cadangan",
    "{dont}|{stop}|{remove} ** dia|beliau|mereka",
    "atas-nama|mewakili|untuk ** suami|istri|ibu|ayah|teman|bos|atasan|dia|beliau",
  ],
  stay: [
    "jangan|jgn|tidak|tak|gak|ga|nggak|tdk|belum|ojo|jangan-sampai ** hapus|hapuskan|dihapus|keluarkan|keluarin|dikeluarkan|unsubscribe|unsub|copot|coret|berhenti-berlangganan|berhenti-langganan|berhentiin|stop-langganan",
    "tidak|tak|gak|ga|nggak|tdk|bukan|belum mau|ingin|bermaksud|pernah|minta|niat|pengen|berniat|merasa ** unsubscribe|unsub|berhenti|dihapus|keluar|stop|membatalkan",
    "masukkan|masukin|dimasukkan|dimasukin|tambahkan|tambahin|daftarkan|daftarin|aktifkan|kembalikan|gabungkan ** lagi|kembali|ulang|saya|ke-daftar|aku",
    "berlangganan|langganan|subscribe|daftar|mendaftar|gabung|terdaftar|menerima lagi|kembali|ulang",
    "tidak-sengaja|gak-sengaja|ga-sengaja|nggak-sengaja|salah|keliru|kepencet|terpencet ** unsubscribe|unsub|klik|pencet|tekan|berhenti|hapus|terhapus|keluar|stop",
    "unsubscribe|unsub|berhenti|terhapus|keluar ** tidak-sengaja|gak-sengaja|ga-sengaja|salah-klik|kepencet|salah-pencet",
    "kenapa|mengapa|kok|knp ** dikeluarkan|dihapus|dikeluarin|terhapus|dicoret|diunsubscribe|berhenti-dikirimi|keluar",
    "masih|tetap|tetep|terus ** mau|ingin|pengen|suka|baca|lanjut|butuh",
    "belum|kok-belum menerima|terima|dapat|dapet|nerima|masuk|sampai|dikirimi ** email|newsletter|buletin|kode|otp|surel|edisi|info|konfirmasi",
    "tidak|gak|ga|nggak|tak|tdk menerima|terima|dapat|dapet|nerima|masuk|sampai|dikirimi ** email|newsletter|buletin|kode|otp|surel|edisi|info|konfirmasi ** minggu|bulan|hari|sama-sekali|belakangan|edisi|konfirmasi|kode|otp|sejak|lama|kemarin|ya|kenapa|padahal|verifikasi",
    "email|newsletter|buletin|surel ** tidak-masuk|gak-masuk|ga-masuk|tidak-sampai|belum-masuk|belum-sampai|tidak-terkirim|gak-nyampe",
    "mau|ingin|pengen|mohon|minta daftar|mendaftar|berlangganan|langganan|didaftarkan|subscribe newsletter|buletin|ke|email|dong",
    "lanjutkan|teruskan|pertahankan ** kirim|pengiriman|langganan|email",
  ],
  fewer: [
    "kurangi|dikurangi|mengurangi|kurangin|dikurangin|lebih-sedikit|lebih-jarang|jarangin|perjarang",
    "frekuensi|jumlah|intensitas ** kurang|turun|ubah|atur|kurangi|diatur",
    "seminggu|sebulan|sehari|setahun|tiap|setiap|per sekali|sekali|minggu|bulan|dua|satu",
    "sekali|satu|dua|1|2|1x|2x ** seminggu|sebulan|minggu|bulan|sehari",
    "mingguan|bulanan ** saja|aja|cukup|doang",
    "hanya|cuma|cukup ** yang|penting|info|newsletter|mingguan|bulanan|promo|email|order|transaksi|tagihan|invoice",
    "kecuali|selain|tapi-tetap|tapi-masih|sisanya|yang-lain-tetap ** kirim|mau|newsletter|email|buletin|info|biarkan|lanjut",
    "sementara|dulu|untuk-sementara|sebentar ** stop|berhenti|hentikan|tunda|pause|jeda",
    "stop|berhenti|hentikan|jangan ** sementara|dulu|untuk-sementara|sampai|sebulan|bulan-depan",
  ],
  tooMuch: [
    "kebanyakan|terlalu-banyak|terlalu-sering|keseringan|banyak-banget|sering-banget|kebanyakan-email",
    "tiap-hari|setiap-hari",
  ],
  changeOfAddress: [
    "ganti|mengganti|ubah|mengubah|diganti|diubah|perbarui|update|pindah|berganti|berubah|ganti-ke ** email|surel|alamat|mail",
    "email|surel|alamat|mail ** ganti|berubah|diganti|baru|pindah|berganti",
    "mulai-sekarang|mulai-hari-ini|selanjutnya|ke-depannya|kedepannya|lain-kali|seterusnya ** kirim|gunakan|pakai ** ke|@",
    "kirim|kirimkan|pakai|gunakan|hubungi|dikirim * ke|di @",
    "menjadi|jadi|ke @",
  ],
  asSender: [
    "salah ** pilih|daftar|harga|link|ketik|judul|klik-daftar",
    "uji-coba|percobaan|testing",
    "pelanggan|penerima|subscriber|pengguna|pembaca|klien|anggota|member|peserta|konsumen kami|kita|saya|kita|gue|toko-kami",
    "pelanggan|penerima|subscriber|pengguna|pembaca|klien|konsumen|orang ** klik|mengklik|berhenti|unsubscribe|mengeluh|komplain|minta|bilang|balas|membalas|lapor|melaporkan|menulis|tidak-bisa|gak-bisa|bertanya|protes",
    "atur|mengatur|setting|menambahkan|tambahkan|pasang|memasang|buat|membuat|ubah|mengubah|taruh|menaruh|sisipkan|menyisipkan|desain|tes|terjemahkan|edit|menampilkan|perbaiki|memperbaiki ** link|tombol|tautan|halaman|form|footer ** unsubscribe|berhenti|langganan",
    "link|tombol|tautan|halaman|fitur|form unsubscribe|berhenti ** di-mana|dimana|pasang|atur|ubah|setting|tambah|muncul|hilang|error-404",
    "api|smtp|webhook|spf|dkim|dmarc|template|dashboard|plugin|open-rate|csv|domain-kami|kampanye|campaign|segmen|html|json|dijadwalkan|penjadwalan|automation|bounce-rate|tingkat|persentase|kode|integrasi",
    "kampanye|email|newsletter|buletin|broadcast ** dijadwalkan|terjadwal|besok|salah-harga|salah-link|salah-ketik",
    "impor|ekspor|import|export|unggah|upload|kelola|mengelola ** daftar|kontak|pelanggan|penerima|subscriber|data",
    "hapus|menghapus|bersihkan ** kontak|pelanggan|penerima|subscriber|duplikat|ganda|email-mati ** dari|sekaligus|massal|yang|di",
    "orang|mereka|pelanggan yang ** unsubscribe|berhenti|keluar",
    "kami|kita|saya mau|akan|ingin|sedang|lagi|sering ** kirim|mengirim|blast|broadcast ** newsletter|kampanye|email-marketing|ke-pelanggan|massal",
  ],
  otherSenses: [
    "batalkan|batalin|cancel|membatalkan|pembatalan|urungkan ** unsubscribe|berhenti-berlangganan|penghentian|unsub",
    "{dont} {send} ** dulu|nanti|hari-ini|besok|sekarang-nanti",
    "{dont} {send} ** sekarang nanti|besok|dulu|tapi",
    "{dont} {send} ke pelanggan|orang-lain|klien|siapa-pun|karyawan",
    "{junk} ** laporan|analisis|analisa|skor|filter",
    "laporan|analisis|skor {junk}",
    "buka|membuka ** blokir",
    "{unwilling} ketinggalan|kelewatan|melewatkan|terlewat",
    "balasan|jawaban otomatis",
    "teks|kata|kalimat|tulisan|frasa|menu|fitur|opsi|istilah unsubscribe|berhenti",
    "terjemahkan|menerjemahkan|terjemahin ** unsubscribe|berhenti",
    "{remove} ** whatsapp|wa|telegram|grup-wa|slack|facebook|line|rapat|meeting|undangan|discord|fb|instagram",
    "dari|di ** whatsapp|wa|telegram|grup-wa|slack|facebook|line|rapat|meeting|undangan|jadwal|cc|tim|discord|fb|instagram",
    "{dont} teruskan|forward|meneruskan|kirim-ulang|sebar|sebarkan",
    "{remove} *** salah-kirim|salah-alamat|salah-ketik",
    "setelah|sesudah|habis|abis unsubscribe|unsub|berhenti-berlangganan|berhenti",
    "folder|kotak|filter|map|tab|penyaring|direktori ** {junk}|junk",
    "masuk|masuknya|ke|di|nyasar|terdeteksi|dianggap|ditandai|dikira|kena|dikategorikan|jatuh ** folder? {junk} ** folder|terus|semua|padahal|filter|sebagai|detektor|score",
    "masuk|nyasar|terdeteksi|dianggap|ditandai|dikira|dikategorikan|jatuh|kecemplung ke|di|sebagai|folder|kotak|jadi? {junk}|junk",
    "bukan|anti|mencegah|menghindari|agar-tidak|supaya-tidak|biar-gak|biar-tidak|agar-gak ** {junk}",
    "apakah|apa ** ini ** {junk}",
    "{junk} bukan|atau-bukan|ya-kak|kah",
    "buang|tempat|tong|kantong|bak|pengelolaan|bank|angkut sampah",
    "batal|batalkan|membatalkan|dibatalkan|cancel|jadwal-ulang ** pesanan|order|pemesanan|booking|hotel|kamar|tiket|penerbangan|janji|rapat|meeting|jadwal|acara|kelas|kursus|transaksi|pembelian|pengiriman-barang|wawancara|reservasi|paket-wisata|kunjungan",
    "hapus|menghapus|buang|copot|coret ** foto|gambar|logo|file|berkas|paragraf|baris|komentar|ulasan|review|postingan|produk|video|tombol|tanda-tangan|slide|kata|kalimat|halaman|gambarnya|lampiran|kolom",
    "{dont}|{stop} ** {send} ** invoice|faktur|tagihan|barang|sampel|contoh|dokumen|kontrak|penawaran-harga|sms|berkas|fisik|pos|fax|foto|password|kode|otp|wa|whatsapp|paket|kwitansi|proposal|cv|salah|kertas|pesanan|produk",
    "{dont} ** balas|dibalas|membalas|telepon|nelpon|ditelepon|khawatir|ragu|sungkan|lupa|kuatir|telpon|panik|buru-buru",
    "berhenti|stop bekerja|kerja|merokok|beroperasi|berfungsi|produksi|di-halte|di-depan|sekolah|kuliah|bus|sejenak|mendadak|tiba|jualan|bayar|tengah",
    "halte|kontak|pemberhentian bus",
    "langganan|berlangganan ** toko|warung|restoran|koran|majalah|sepuluh-tahun|setia|laundry|netflix|listrik|internet",
    "pelanggan-setia",
    "terima-kasih|makasih|trims|thanks ** sudah|telah|atas ** hapus|menghapus|dihapus|unsubscribe|mengeluarkan|dikeluarkan|penghapusan",
    "sudah|telah|udah|berhasil dihapus|dikeluarkan|unsubscribe ** terima-kasih|makasih|cepat|prosesnya|sukses",
    "setelah|kalau|sesudah unsubscribe|berhenti-berlangganan|berhenti ** masih-bisa|apakah|bisa|tetap-bisa",
    "link|tombol|tautan|halaman unsubscribe|berhenti|unsub",
    "tidak|tak|gak henti|henti-hentinya|berhenti",
    "non-stop|nonstop",
    "keluar dari ** folder|spam|sini-jam|rumah|kantor",
    "saya|aku|kami sudah? resign|pensiun|keluar-kerja",
  ],
  question: [
    "apakah|apa|bagaimana|gimana|kapan|di-mana|dimana|siapa|mengapa|kenapa|berapa|bisakah|bolehkah|mau-tanya|mau-nanya|tanya|numpang-tanya|izin-bertanya|kok",
  ],
  praise: [
    "terima-kasih|makasih|trims|mantap|bagus|keren|bermanfaat|suka|menarik|hebat|luar-biasa|membantu|sukses|informatif|seru|top",
  ],
  sarcasm: [
    "terima-kasih|makasih|hebat|suka|mantap|asik|bagus|senang|keren *** {junk}|iklan",
    "{junk} *** makasih|mantap|asik|hebat|keren|senang",
    "kirim ** lagi-dong|terus-ya|yang-banyak|lebih-banyak",
    "rajin-amat|rajin-banget|rajin-sekali|niat-banget|gabut|kurang-kerjaan",
    "wah|wow|asik|hore|yeay|duh ** lagi ** iklan|{junk}|promo",
  ],
  footer: [
    "jika|bila|apabila|kalau ** tidak-ingin|ingin-berhenti|tidak-lagi|mau-berhenti ** klik|di-sini|balas|kunjungi|tautan",
    "klik|tekan ** di-sini|disini|tautan|link|tombol ** berhenti|unsubscribe",
    "email|surel|pesan ini ** dikirim|otomatis|ditujukan|rahasia|dikirimkan",
    "anda ** menerima ** karena",
    "hak-cipta-dilindungi|kebijakan-privasi|jangan-balas-email-ini|mohon-tidak-membalas|all-rights-reserved",
    "lihat ** browser|peramban",
    "untuk berhenti ** klik|balas|kunjungi|ketik",
  ],
  reachAll: [
    "semua|seluruh|segala|setiap|apapun|semuanya ** email|daftar|list|newsletter|iklan|promosi|promo|surel|milis|pesan|broadcast|penawaran|pemasaran",
    "selamanya|selama-lamanya|permanen|jangan-pernah|seterusnya",
  ],
  reachSender: [
    "daftar|list|newsletter|milis|toko|perusahaan|buletin|email|pengirim|brand ini|tersebut|itu",
    "perusahaan-anda|toko-anda|milis-anda|daftar-anda",
  ],
  negations: [...no, ...words("jangan jgn bukan belum tanpa jangan-sampai ojo")],
  negatesAfter: false,
  conditions: words(`
    jika kalau kalo bila apabila seandainya andai misalnya jikalau kecuali mungkin barangkali hampir nyaris sebelum
    pikir-pikir mikir berpikir mempertimbangkan niatnya rencana tadinya kl klo asalkan ketika
  `),
  politeConditions: [
    "jika|kalau|kalo|bila|apabila bisa|memungkinkan|boleh|berkenan|tidak-keberatan|mungkin|tidak-merepotkan",
    "jika|kalau|kalo|bila|apabila ** masih|tetap|terus|lagi|tidak ** kirim|dikirimi|lapor|hukum|blokir|tuntut|berhenti|mengirim|dihapus",
    "terima-kasih|berterima-kasih|bersyukur|senang|menghargai ** jika|kalau|bila",
    "sebelum saya|kami|gue ** lapor|laporkan|blokir|tuntut|marah",
    "mungkin bisa|boleh|dibantu",
  ],
  politeRequests: [
    "kenapa|kok|mengapa|ngapain|knp ** masih|terus|selalu ** kirim|dikirimi|ngirim|dikirimin|mengirim|dapat|spam|masuk",
    "tolong|mohon|bisa|bisakah|boleh|bolehkah|dapatkah|dong|please|plis|pls|sudilah|kah",
    "kapan|sampai-kapan|berapa-kali ** berhenti|stop|mau|harus",
  ],
  threats: [
    "kalau|kalo|jika|bila|atau|sebelum|klo ** laporkan|lapor|tuntut|blokir|somasi|polisi|hukum|pengacara|viralkan|kominfo|report",
    "akan|bakal|saya ** laporkan|melaporkan|tuntut|menuntut|blokir|viralkan|proses-hukum|lapor",
  ],
  others: words(`
    mereka dia beliau pelanggan penerima pengguna subscriber pembaca klien konsumen orang-orang seseorang teman
    rekan karyawan pegawai anggota peserta bos atasan istri suami katanya customer user
  `),
  conjunctions: words(`
    dan tapi tetapi karena jadi sehingga namun lalu terus makanya soalnya sebab maka tolong mohon harap agar supaya
    serta krn
  `),
  continuations: words(`
    perusahaan toko pihak pengiriman penerima email surel kalian mulu melulu terus terus-terusan lagi ya yah dong
    donk deh aja saja sekarang segera juga terima makasih mksh trims thanks thank thx tq kak min gan bang sis pak bu
    mas mbak bapak ibu ke kepada dari di untuk dengan secepatnya plis please pls mohon tolong lah sih nih kok pun
    mulai sejak selamanya permanen seterusnya selanjutnya ini itu anda secara melalui lewat apapun apa yang karena
    sebab atau sebelum supaya agar maneh wae nggih kembali kemari sini saya aku kami gue gw tersebut bos admin cs
    sama buat sampai langsung nya seperti kayak cepat cepetan manual gak ga nggak tidak terganggu ganggu capek bikin
    pada milik tanpa dalam setiap tiap tau tahu wkwk haha hehe
  `),
  polite: words(`
    tolong mohon harap minta silakan terima kasih makasih mksh trims thanks thank you thx tq halo hai hi hello
    selamat pagi siang sore malam salam hormat dengan kak min gan bang sis pak bu mas mbak bapak ibu yth kepada
    admin cs tim saya aku kami gue gw ya yah dong donk deh aja saja sekarang segera lagi juga please pls plis
    bantuannya perhatian kerjasama kerja sama atas nya lah sih nih banget sekali ini email surel newsletter dari ke
    anda kalian secepatnya permisi maaf mau ingin langsung untuk perhatiannya assalamualaikum wassalam tertanda ok
    oke dibantu bantu sangat sebelumnya banyak nuwun matur suwun nggih mawon wae
  `),
  addressNouns: words("email surel alamat mail imel e-mail emailku alamatku"),
  senderPrepositions: words("dari oleh pengirim"),
  genitives: words("dari"),
  mailNouns: words("email iklan spam surel newsletter promosi"),
};
