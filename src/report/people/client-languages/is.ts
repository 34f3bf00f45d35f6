import type { ClientLanguage } from "./client-language.ts";

export const is: ClientLanguage = {
  language: "is",
  labels: {
    from: ["Frá", "Sendandi"],
    to: ["Til", "Viðtakandi"],
    cc: ["Afrit", "Cc"],
    date: ["Dags", "Dagsetning", "Sent", "Sendur"],
    subject: ["Efni", "Viðfangsefni"],
  },
  forwarded: [
    "Áframsent skeyti",
    "Framsend skilaboð",
    "Áframsend skilaboð",
    "Framsent skeyti",
    "Áframsendur póstur",
  ],
  original: ["Upprunaleg skilaboð", "Upphaflegt skeyti", "Upprunalegt skeyti"],
  wrote: ["skrifaði", "ritaði"],
  forwardPrefixes: [],
  replyPrefixes: ["SV"],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: ["þann", "á"],
};
