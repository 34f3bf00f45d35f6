import type { ClientLanguage } from "./client-language.ts";

export const sv: ClientLanguage = {
  language: "sv",
  labels: {
    from: ["Från", "Avsändare"],
    to: ["Till", "Mottagare"],
    cc: ["Kopia", "Kopia till", "Cc"],
    bcc: ["Hemlig kopia", "Dold kopia"],
    date: ["Datum", "Skickat", "Skickat den", "Skickades", "Sänt"],
    subject: ["Ämne", "Rubrik"],
    replyTo: ["Svara till", "Svar till", "Svara-till"],
  },
  forwarded: [
    "Vidarebefordrat meddelande",
    "Vidarebefordrat mejl",
    "Vidarebefordrat brev",
    "Vidarebefordrat e-postmeddelande",
    "Vidarebefordrat mail",
    "Vidarebefordrat",
    "Början på vidarebefordrat meddelande",
    "Börja vidarebefordrat meddelande",
    "Start på vidarebefordrat meddelande",
    "Påbörja vidarebefordrat meddelande",
  ],
  original: ["Originalmeddelande", "Ursprungligt meddelande", "Ursprungligt mejl", "Original meddelande"],
  wrote: ["skrev", "skrev följande", "skriver"],
  forwardPrefixes: ["VB", "Vidarebefordrat"],
  replyPrefixes: ["SV", "Svar"],
  signatures: ["Skickat från min", "Skickat från", "Skickat med", "Hämta Outlook", "Skaffa Outlook"],
  onBehalfOf: ["för", "å vägnar", "för räkning"],
  disclaimers: ["detta meddelande är", "detta e-postmeddelande", "den här e-posten har"],
  wroteOpenings: ["den", "på"],
};
