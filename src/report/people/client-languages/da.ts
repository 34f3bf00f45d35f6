import type { ClientLanguage } from "./client-language.ts";

export const da: ClientLanguage = {
  language: "da",
  labels: {
    from: ["Fra", "Afsender"],
    to: ["Til", "Modtager"],
    cc: ["Cc", "Kopi", "Kopi til"],
    bcc: ["Bcc"],
    date: ["Dato", "Sendt", "Sendt den", "Sendt dato"],
    subject: ["Emne"],
    replyTo: ["Svar til", "Svar-til", "Besvar til"],
  },
  forwarded: [
    "Videresendt meddelelse",
    "Videresendt besked",
    "Start på videresendt besked",
    "Videresendt mail",
    "Videresendt e-mail",
    "Begyndelse på videresendt meddelelse",
  ],
  original: ["Oprindelig meddelelse", "Oprindelig besked", "Original meddelelse", "Oprindelig mail"],
  wrote: ["skrev", "skriver", "skrev følgende", "har skrevet"],
  forwardPrefixes: ["VS", "Videresend", "Videresendt"],
  replyPrefixes: ["SV", "Svar"],
  signatures: ["Sendt fra min", "Sendt fra", "Sendt med", "Hent Outlook", "Få Outlook"],
  onBehalfOf: ["på vegne af"],
  disclaimers: ["denne e-mail er", "denne mail er", "denne meddelelse er"],
  wroteOpenings: ["den", "d.", "på"],
};
