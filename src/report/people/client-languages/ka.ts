import type { ClientLanguage } from "./client-language.ts";

export const ka: ClientLanguage = {
  language: "ka",
  labels: {
    from: ["გამგზავნი", "ვისგან"],
    to: ["მიმღები", "ადრესატი", "ვის"],
    cc: ["ასლი"],
    date: ["თარიღი", "გაგზავნილია"],
    subject: ["თემა", "სათაური"],
  },
  forwarded: ["გადაგზავნილი შეტყობინება", "გადმოგზავნილი წერილი", "გადაგზავნილი წერილი"],
  original: ["საწყისი შეტყობინება", "თავდაპირველი წერილი"],
  wrote: ["წერს", "დაწერა"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: [],
};
