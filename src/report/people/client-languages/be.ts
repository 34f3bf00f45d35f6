import type { ClientLanguage } from "./client-language.ts";

export const be: ClientLanguage = {
  language: "be",
  labels: {
    from: ["Ад", "Адпраўнік"],
    to: ["Каму", "Атрымальнік"],
    cc: ["Копія"],
    date: ["Дата", "Адпраўлена"],
    subject: ["Тэма"],
  },
  forwarded: ["Перасланае паведамленне", "Перасланы ліст", "Перанакіраванае паведамленне"],
  original: ["Зыходнае паведамленне", "Першапачатковае паведамленне"],
  wrote: ["піша", "напісаў", "напісала"],
  forwardPrefixes: [],
  replyPrefixes: ["АДК"],
  signatures: ["Адпраўлена з"],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: [],
};
