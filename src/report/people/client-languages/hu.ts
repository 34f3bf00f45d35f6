import type { ClientLanguage } from "./client-language.ts";

export const hu: ClientLanguage = {
  language: "hu",
  labels: {
    from: ["Feladó", "Küldő", "Kitől"],
    to: ["Címzett", "Címzettek", "Kinek"],
    cc: ["Másolat", "Másolatot kap", "Másolatok", "Cc"],
    bcc: ["Titkos másolat", "Rejtett másolat"],
    date: ["Dátum", "Elküldve", "Küldve", "Küldés ideje", "Elküldés dátuma", "Időpont"],
    subject: ["Tárgy"],
    replyTo: ["Válaszcím", "Válasz", "Válasz ide"],
  },
  forwarded: [
    "Továbbított üzenet",
    "Továbbított levél kezdete",
    "Továbbított levél",
    "Továbbított e-mail",
    "Továbbított üzenet kezdete",
    "Az átirányított üzenet kezdete",
    "Továbbítva",
  ],
  original: ["Eredeti üzenet", "Eredeti levél", "Eredeti e-mail"],
  wrote: ["ezt írta", "írta", "a következőt írta", "ezt írta (időpont", "írja"],
  forwardPrefixes: ["TOV", "Továbbítás", "Továbbítva"],
  replyPrefixes: ["VÁ", "Válasz"],
  signatures: ["Elküldve az", "Küldve a", "Az én", "iPhone-omról küldve", "Elküldve"],
  onBehalfOf: ["nevében"],
  disclaimers: ["ez az üzenet", "ez az e-mail", "az üzenet tartalma"],
  wroteOpenings: ["on"],
};
