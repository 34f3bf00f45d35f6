import type { ClientLanguage } from "./client-language.ts";

export const eu: ClientLanguage = {
  language: "eu",
  labels: {
    from: ["Nork", "Igorlea", "Bidaltzailea"],
    to: ["Nori", "Hartzailea", "Hartzaileak"],
    cc: ["Cc", "Kopia"],
    date: ["Data", "Bidalia", "Bidalita"],
    subject: ["Gaia"],
  },
  forwarded: ["Birbidalitako mezua", "Bidalitako mezua", "Birbidalitako mezu"],
  original: ["Jatorrizko mezua"],
  wrote: ["idatzi du", "igorleak idatzi du", "idatzi zuen"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: [],
};
