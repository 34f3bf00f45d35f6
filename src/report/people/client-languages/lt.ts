import type { ClientLanguage } from "./client-language.ts";

export const lt: ClientLanguage = {
  language: "lt",
  labels: {
    from: ["Nuo", "Siuntėjas"],
    to: ["Kam", "Gavėjas", "Skirta"],
    cc: ["Kopija", "Cc"],
    date: ["Data", "Išsiųsta", "Išsiuntimo data", "Siųsta"],
    subject: ["Tema", "Antraštė"],
    replyTo: ["Atsakyti"],
  },
  forwarded: [
    "Persiunčiamas laiškas",
    "Persiųstas laiškas",
    "Peradresuotas laiškas",
    "Persiųsta žinutė",
    "Persiųstas pranešimas",
    "Pradėti persiųstą laišką",
    "Persiųsto laiško pradžia",
    "Persiųsta",
  ],
  original: [
    "Pradinis laiškas",
    "Originalus laiškas",
    "Pirminis laiškas",
    "Originali žinutė",
    "Pradinis pranešimas",
  ],
  wrote: ["rašė", "parašė"],
  forwardPrefixes: ["PERS", "Persiųsta", "FW"],
  replyPrefixes: ["Ats", "Atsakymas"],
  signatures: ["Siųsta iš mano", "Siųsta iš", "Išsiųsta iš"],
  onBehalfOf: ["vardu"],
  disclaimers: [],
  wroteOpenings: ["on"],
};
