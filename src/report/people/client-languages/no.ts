import type { ClientLanguage } from "./client-language.ts";

export const no: ClientLanguage = {
  language: "no",
  labels: {
    from: ["Fra", "Avsender"],
    to: ["Til", "Mottaker"],
    cc: ["Kopi", "Kopi til", "Cc"],
    bcc: ["Blindkopi"],
    date: ["Dato", "Sendt", "Sendt den"],
    subject: ["Emne"],
    replyTo: ["Svar til", "Svar-til"],
  },
  forwarded: [
    "Videresendt melding",
    "Videresendt e-post",
    "Videresendt beskjed",
    "Start på videresendt melding",
    "Begynnelse på videresendt melding",
    "Videresendte meldinger",
    "Vidaresend melding",
  ],
  original: ["Opprinnelig melding", "Original melding", "Opprinneleg melding", "Opprinnelig e-post"],
  wrote: ["skrev", "skrev følgende", "skrev følgjande", "skreiv"],
  forwardPrefixes: ["VS", "Videresend", "Videresendt"],
  replyPrefixes: ["SV", "Svar"],
  signatures: ["Sendt fra min", "Sendt fra", "Sendt med", "Hent Outlook", "Få Outlook"],
  onBehalfOf: ["på vegne av"],
  disclaimers: ["denne e-posten er", "denne meldingen er", "denne e-posten ble"],
  wroteOpenings: ["den", "på"],
};
