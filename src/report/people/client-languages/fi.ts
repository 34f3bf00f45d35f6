import type { ClientLanguage } from "./client-language.ts";

export const fi: ClientLanguage = {
  language: "fi",
  labels: {
    from: ["Lähettäjä", "Keneltä"],
    to: ["Vastaanottaja", "Vastaanottajat", "Kenelle", "Saaja"],
    cc: ["Kopio", "Kopiot", "Cc", "Kopio kohteelle"],
    bcc: ["Piilokopio"],
    date: ["Päiväys", "Päivämäärä", "Lähetetty", "Päivä", "Lähetysaika"],
    subject: ["Aihe", "Otsikko"],
    replyTo: ["Vastaus", "Vastausosoite", "Vastaa"],
  },
  forwarded: [
    "Välitetty viesti",
    "Edelleenlähetetty viesti",
    "Välitetty viesti / Fwd.Msg",
    "Välitetty viesti alkaa",
    "Edelleen lähetetty viesti",
    "Uudelleenlähetetty viesti",
    "Välitetty",
    "Välitetyn viestin alku",
  ],
  original: ["Alkuperäinen viesti", "Alkuperäinen sähköposti"],
  wrote: ["kirjoitti", "kirjoittaa"],
  forwardPrefixes: ["VL", "Välitetty", "Edelleen", "LV"],
  replyPrefixes: ["VS", "Vast"],
  signatures: [
    "Lähetetty minun",
    "Lähetetty laitteesta",
    "Lähetetty iPhonesta",
    "Lähetetty",
    "Hanki Outlook",
  ],
  onBehalfOf: ["puolesta"],
  disclaimers: ["tämä viesti on", "tämä sähköposti on"],
  wroteOpenings: ["on"],
};
