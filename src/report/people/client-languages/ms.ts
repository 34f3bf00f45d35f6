import type { ClientLanguage } from "./client-language.ts";

export const ms: ClientLanguage = {
  language: "ms",
  labels: {
    from: ["Daripada", "Dari", "Penghantar"],
    to: ["Kepada", "Ke", "Untuk"],
    cc: ["Sk", "Salinan", "Cc"],
    date: ["Tarikh", "Dihantar"],
    subject: ["Subjek", "Perkara", "Tajuk"],
  },
  forwarded: [
    "Mesej dimajukan",
    "Mesej dipanjangkan",
    "Mesej yang dimajukan",
    "Mulakan mesej yang dimajukan",
    "Mula mesej yang dimajukan",
    "Mesej Dikirim Semula",
  ],
  original: ["Mesej Asal"],
  wrote: ["menulis", "telah menulis"],
  forwardPrefixes: ["PNJ"],
  replyPrefixes: ["BLS", "Balas"],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: ["pada"],
};
