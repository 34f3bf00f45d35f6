import type { ClientLanguage } from "./client-language.ts";

export const et: ClientLanguage = {
  language: "et",
  labels: {
    from: ["Saatja", "Kellelt"],
    to: ["Saaja", "Saajad", "Kellele", "Adressaat"],
    cc: ["Koopia", "Cc"],
    date: ["Kuupäev", "Saadetud", "Saatmisaeg"],
    subject: ["Teema", "Pealkiri"],
    replyTo: ["Vasta", "Vastamisaadress", "Vastus"],
  },
  forwarded: [
    "Edastatud kiri",
    "Edastatud sõnum",
    "Edasisaadetud kiri",
    "Edastatud e-kiri",
    "Edastatud kirja algus",
    "Suunatud kiri",
  ],
  original: ["Algne sõnum", "Algne kiri", "Originaalkiri", "Originaalsõnum", "Algne teade"],
  wrote: ["kirjutas"],
  forwardPrefixes: ["Edasi", "Edastatud"],
  replyPrefixes: ["VS", "Vastus"],
  signatures: ["Saadetud minu", "Saadetud"],
  onBehalfOf: ["nimel"],
  disclaimers: [],
  wroteOpenings: ["on"],
};
