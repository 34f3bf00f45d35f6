import type { ClientLanguage } from "./client-language.ts";

export const ro: ClientLanguage = {
  language: "ro",
  labels: {
    from: ["De la", "Expeditorul", "Expeditor", "Trimis de"],
    to: ["Către", "Catre", "Destinatarul", "Destinatar", "La", "Pentru"],
    cc: ["Cc", "Copie", "Copie la"],
    date: ["Dată", "Data", "Trimis", "Trimis la", "Trimisă", "Data trimiterii"],
    subject: ["Subiectul", "Subiect"],
    replyTo: ["Răspuns către", "Răspunde la", "Răspundeți la"],
  },
  forwarded: [
    "Mesaj redirecționat",
    "Mesaj redirectionat",
    "Începe mesajul redirecționat",
    "Mesaj transmis",
    "Mesajul redirecționat",
    "Mesaj retransmis",
    "Mesaj redirecţionat",
    "Mesajul transmis mai departe",
    "Mesaj înaintat",
  ],
  original: ["Mesaj original", "Mesajul original", "Mesajul inițial"],
  wrote: ["a scris", "scrie"],
  forwardPrefixes: ["Redir", "Redirecționat"],
  replyPrefixes: ["RĂS", "Ras", "Răspuns"],
  signatures: ["Trimis de pe", "Trimis din", "Trimis cu", "Expediat de pe"],
  onBehalfOf: ["în numele"],
  disclaimers: ["acest mesaj este", "acest e-mail", "informațiile conținute"],
  wroteOpenings: ["pe", "la", "în", "in"],
};
