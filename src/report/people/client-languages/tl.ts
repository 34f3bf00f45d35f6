import type { ClientLanguage } from "./client-language.ts";

export const tl: ClientLanguage = {
  language: "tl",
  labels: {
    from: ["Mula kay", "Mula sa", "Galing kay", "Mula"],
    to: ["Kay", "Para kay", "Para sa", "Sa"],
    cc: ["Cc"],
    date: ["Petsa", "Naipadala"],
    subject: ["Paksa"],
  },
  forwarded: ["Ipinasang mensahe", "Naipasang mensahe"],
  original: ["Orihinal na mensahe"],
  wrote: ["sumulat", "ay sumulat", "isinulat"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: ["noong"],
};
