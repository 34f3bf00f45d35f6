import type { ClientLanguage } from "./client-language.ts";

export const cs: ClientLanguage = {
  language: "cs",
  labels: {
    from: ["Od", "Odesílatel"],
    to: ["Komu", "Příjemce", "Pro"],
    cc: ["Kopie", "Kopie (CC)", "Cc"],
    bcc: ["Skrytá kopie"],
    date: ["Datum", "Odesláno", "Odesláno dne", "Posláno"],
    subject: ["Předmět", "Věc"],
    replyTo: ["Odpověď na", "Odpovědět", "Odpovědět komu", "Odpovědět na"],
  },
  forwarded: [
    "Přeposlaná zpráva",
    "Začátek přeposílané zprávy",
    "Přeposlaný e-mail",
    "Předaná zpráva",
    "Přeposílaná zpráva",
    "Začátek přeposlané zprávy",
    "Přeposlaná zpráva od",
  ],
  original: ["Původní zpráva", "Původní e-mail", "Originální zpráva", "Originál zprávy"],
  wrote: ["napsal(a)", "napsal", "napsala", "píše", "napsal/a"],
  forwardPrefixes: ["PŘ", "Přep", "Přeposlat", "Předat"],
  replyPrefixes: ["Odp", "Odpověď"],
  signatures: [
    "Odesláno z mého",
    "Odesláno z",
    "Odesláno pomocí",
    "Získejte Outlook",
    "Poslat z",
    "Posláno z",
  ],
  onBehalfOf: ["jménem"],
  disclaimers: ["tato zpráva je", "tento e-mail je", "tento e-mail byl", "informace obsažené"],
  wroteOpenings: ["dne", "v"],
};
