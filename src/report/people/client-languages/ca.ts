import type { ClientLanguage } from "./client-language.ts";

export const ca: ClientLanguage = {
  language: "ca",
  labels: {
    from: ["De", "Remitent"],
    to: ["Per a", "A", "Per", "Destinatari"],
    cc: ["Cc", "A/c", "Còpia", "Amb còpia"],
    date: ["Data", "Enviat", "Enviat el", "Data d'enviament"],
    subject: ["Assumpte", "Tema"],
    replyTo: ["Respon a", "Respondre a"],
  },
  forwarded: [
    "Missatge reenviat",
    "Inici del missatge reenviat",
    "Missatge reexpedit",
    "Inicia el missatge reenviat",
    "Correu reenviat",
  ],
  original: ["Missatge original", "Missatge d'origen"],
  wrote: ["va escriure", "ha escrit", "escrigué"],
  forwardPrefixes: ["RV", "Reenv"],
  replyPrefixes: ["Re", "Resp"],
  signatures: ["Enviat des del meu", "Enviat des de", "Enviat amb", "Enviat des d"],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: ["el", "el dia"],
};
