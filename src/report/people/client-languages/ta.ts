import type { ClientLanguage } from "./client-language.ts";

export const ta: ClientLanguage = {
  language: "ta",
  labels: {
    from: ["அனுப்புநர்", "இருந்து"],
    to: ["பெறுநர்"],
    cc: ["நகல்"],
    date: ["தேதி", "நாள்"],
    subject: ["பொருள்", "தலைப்பு"],
  },
  forwarded: ["முன்னனுப்பப்பட்ட செய்தி", "அனுப்பப்பட்ட செய்தி"],
  original: ["அசல் செய்தி", "மூல செய்தி"],
  wrote: ["எழுதினார்", "எழுதியது"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: [],
};
