import type { ClientLanguage } from "./client-language.ts";

export const id: ClientLanguage = {
  language: "id",
  labels: {
    from: ["Dari", "Pengirim"],
    to: ["Kepada", "Ke", "Untuk", "Penerima"],
    cc: ["Cc", "Tembusan", "Salinan"],
    date: ["Tanggal", "Dikirim", "Terkirim", "Tanggal kirim"],
    subject: ["Subjek", "Perihal", "Judul", "Hal"],
    replyTo: ["Balas ke", "Balasan ke"],
  },
  forwarded: [
    "Pesan terusan",
    "Pesan yang diteruskan",
    "Awal pesan yang diteruskan",
    "Pesan Diteruskan",
    "Mulai pesan yang diteruskan",
    "Email terusan",
    "Mulai meneruskan pesan",
    "Memulai pesan terusan",
  ],
  original: ["Pesan Asli", "Email asli", "Pesan Awal"],
  wrote: ["menulis", "menulis:", "tulis"],
  forwardPrefixes: ["TRS", "Terusan", "Teruskan"],
  replyPrefixes: ["BLS", "Balas"],
  signatures: ["Dikirim dari", "Dikirim melalui", "Terkirim dari"],
  onBehalfOf: ["atas nama"],
  disclaimers: [],
  wroteOpenings: ["pada", "on"],
};
