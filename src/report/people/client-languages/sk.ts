import type { ClientLanguage } from "./client-language.ts";

export const sk: ClientLanguage = {
  language: "sk",
  labels: {
    from: ["Od", "Odosielateľ"],
    to: ["Komu", "Pre", "Príjemca", "Adresát"],
    cc: ["Kópia", "Kópia (CC)", "Cc"],
    bcc: ["Skrytá kópia"],
    date: ["Dátum", "Odoslané", "Odoslané dňa", "Poslané"],
    subject: ["Predmet", "Vec"],
    replyTo: ["Odpovedať-Pre", "Odpoveď na", "Odpovedať", "Odpovedať na"],
  },
  forwarded: [
    "Preposlaná správa",
    "Začiatok preposlanej správy",
    "Preposlaný e-mail",
    "Preposlaná správa --- Forwarded Message",
    "Postúpená správa",
    "Preposielaná správa",
    "Začiatok preposielanej správy",
  ],
  original: ["Pôvodná správa", "Pôvodný e-mail", "Originálna správa"],
  wrote: ["napísal(a)", "napísal", "napísala", "píše", "napísal/a"],
  forwardPrefixes: ["PR", "Prep", "Preposlané"],
  replyPrefixes: ["Odp", "Odpoveď"],
  signatures: ["Odoslané z môjho", "Odoslané z", "Odoslané pomocou", "Poslané z"],
  onBehalfOf: ["v mene"],
  disclaimers: [],
  wroteOpenings: ["dňa", "dna"],
};
