import type { ClientLanguage } from "./client-language.ts";

export const hr: ClientLanguage = {
  language: "hr",
  labels: {
    from: ["Šalje", "Od", "Pošiljatelj", "Poslao"],
    to: ["Prima", "Za", "Primatelj", "Do"],
    cc: ["Kopija", "Cc"],
    bcc: ["Skrivena kopija"],
    date: ["Datum", "Poslano", "Poslano dana"],
    subject: ["Predmet", "Naslov"],
    replyTo: ["Odgovori na", "Odgovor na", "Odgovoriti na"],
  },
  forwarded: [
    "Proslijeđena poruka",
    "Započni proslijeđenu poruku",
    "Početak proslijeđene poruke",
    "Prosljeđena poruka",
    "Proslijeđeno",
    "Proslijeđena e-poruka",
    "Proslijeđeni mail",
  ],
  original: ["Izvorna poruka", "Originalna poruka", "Izvorni e-mail"],
  wrote: [
    "je napisao",
    "je napisala",
    "je napisao/la",
    "napisao je",
    "napisala je",
    "piše",
    "je napisao(la)",
  ],
  forwardPrefixes: ["PROS", "PR", "Proslijeđeno"],
  replyPrefixes: ["Odg", "Odgovor"],
  signatures: ["Poslano s mog", "Poslano s", "Poslano iz", "Poslano sa"],
  onBehalfOf: ["u ime"],
  disclaimers: [],
  wroteOpenings: ["dana", "on"],
};
