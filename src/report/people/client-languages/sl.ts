import type { ClientLanguage } from "./client-language.ts";

export const sl: ClientLanguage = {
  language: "sl",
  labels: {
    from: ["Od", "Pošiljatelj", "Pošilja"],
    to: ["Za", "Prejemnik", "Komu"],
    cc: ["Kp", "Kopija", "V vednost"],
    date: ["Datum", "Poslano", "Dne"],
    subject: ["Zadeva", "Predmet"],
    replyTo: ["Odgovor na", "Odgovori"],
  },
  forwarded: [
    "Posredovano sporočilo",
    "Začetek posredovanega sporočila",
    "Posredovana pošta",
    "Posredovano e-poštno sporočilo",
    "Posredovano",
  ],
  original: ["Izvirno sporočilo", "Prvotno sporočilo", "Originalno sporočilo"],
  wrote: [
    "je napisal",
    "je napisala",
    "je napisal/a",
    "je napisal(a)",
    "napisal",
    "je pisal",
    "je oseba",
    "je zapisal",
    "je sporočil",
  ],
  forwardPrefixes: ["PSR", "Posredovano"],
  replyPrefixes: ["ODG", "Odgovor"],
  signatures: ["Poslano iz", "Poslano z"],
  onBehalfOf: ["v imenu"],
  disclaimers: [],
  wroteOpenings: ["dne", "on"],
};
