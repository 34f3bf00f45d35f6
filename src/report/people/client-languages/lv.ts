import type { ClientLanguage } from "./client-language.ts";

export const lv: ClientLanguage = {
  language: "lv",
  labels: {
    from: ["No", "Sūtītājs", "Nosūtītājs"],
    to: ["Kam", "Adresāts", "Saņēmējs"],
    cc: ["Kopija", "Cc"],
    date: ["Datums", "Nosūtīts", "Sūtīts"],
    subject: ["Temats", "Tēma", "Tematam"],
    replyTo: ["Atbildēt", "Atbilde"],
  },
  forwarded: [
    "Pārsūtīts ziņojums",
    "Pārsūtīta ziņa",
    "Pārsūtītā ziņa",
    "Pārsūtītais ziņojums",
    "Pārsūtīta vēstule",
    "Pārsūtīts",
    "Pārsūtīta e-pasta ziņa",
    "Pāradresētā vēstule",
  ],
  original: ["Sākotnējais ziņojums", "Sākotnējā ziņa", "Oriģinālais ziņojums", "Sākotnējā vēstule"],
  wrote: ["rakstīja", "raksta"],
  forwardPrefixes: ["Pārsūtīts"],
  replyPrefixes: ["Atb", "Atbilde"],
  signatures: ["Nosūtīts no", "Sūtīts no"],
  onBehalfOf: ["vārdā"],
  disclaimers: [],
  wroteOpenings: ["on"],
};
