import type { ClientMarks } from "./client-language.ts";

export const kk: ClientMarks = {
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
