import type { ClientLanguage } from "./client-language.ts";

export const fa: ClientLanguage = {
  language: "fa",
  labels: {
    from: ["از", "فرستنده"],
    to: ["به", "گیرنده"],
    cc: ["رونوشت"],
    date: ["تاریخ", "ارسال", "ارسال شده", "زمان"],
    subject: ["موضوع", "عنوان"],
  },
  forwarded: [
    "پیام بازارسال شده",
    "پیام هدایت شده",
    "پیام فوروارد شده",
    "پیام ارسال شده",
    "پیام باز ارسال شده",
    "نامهٔ بازارسالی",
  ],
  original: ["پیام اصلی", "پیغام اصلی", "پیام اولیه"],
  wrote: ["نوشت", "نوشته است", "نوشته"],
  forwardPrefixes: ["هدایت", "بازارسال"],
  replyPrefixes: ["پاسخ"],
  signatures: ["فرستاده شده از", "ارسال شده از"],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: ["در"],
};
