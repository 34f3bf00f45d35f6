import type { ClientLanguage } from "./client-language.ts";

export const bn: ClientLanguage = {
  language: "bn",
  labels: {
    from: ["প্রেরক", "থেকে"],
    to: ["প্রাপক", "প্রতি"],
    cc: ["অনুলিপি"],
    date: ["তারিখ", "পাঠানো হয়েছে"],
    subject: ["বিষয়"],
  },
  forwarded: ["ফরওয়ার্ড করা বার্তা", "অগ্রেষিত বার্তা"],
  original: ["মূল বার্তা"],
  wrote: ["লিখেছেন", "লিখেছে"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: [],
};
