import type { ClientLanguage } from "./client-language.ts";

export const gl: ClientLanguage = {
  language: "gl",
  labels: {
    from: ["De", "Remitente"],
    to: ["Para", "Destinatario"],
    cc: ["Cc", "Copia"],
    date: ["Data", "Enviado"],
    subject: ["Asunto"],
  },
  forwarded: ["Mensaxe reenviada", "Inicio da mensaxe reenviada"],
  original: ["Mensaxe orixinal"],
  wrote: ["escribiu"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: ["o"],
};
