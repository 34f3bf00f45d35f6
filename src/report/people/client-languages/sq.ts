import type { ClientLanguage } from "./client-language.ts";

export const sq: ClientLanguage = {
  language: "sq",
  labels: {
    from: ["Nga"],
    to: ["Për", "Te", "Drejtuar"],
    cc: ["Kopje"],
    date: ["Data", "Dërguar", "Datë"],
    subject: ["Subjekti", "Tema", "Subjekt"],
  },
  forwarded: ["Mesazh i përcjellë", "Mesazhi i përcjellë"],
  original: ["Mesazhi origjinal", "Mesazh origjinal"],
  wrote: ["shkroi", "shkruan"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: ["më"],
};
