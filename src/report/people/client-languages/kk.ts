import type { ClientLanguage } from "./client-language.ts";

export const kk: ClientLanguage = {
  language: "kk",
  labels: {
    from: ["Кімнен", "Жіберуші"],
    to: ["Кімге", "Алушы"],
    cc: ["Көшірме"],
    date: ["Күні", "Жіберілді"],
    subject: ["Тақырыбы", "Тақырып"],
  },
  forwarded: ["Қайта жіберілген хабар", "Бағытталған хат"],
  original: ["Бастапқы хабар", "Түпнұсқа хабар"],
  wrote: ["жазды"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: [],
};
