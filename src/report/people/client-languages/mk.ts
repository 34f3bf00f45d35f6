import type { ClientLanguage } from "./client-language.ts";

export const mk: ClientLanguage = {
  language: "mk",
  labels: {
    from: ["Од"],
    to: ["До", "За"],
    cc: ["Копија"],
    date: ["Датум", "Испратено"],
    subject: ["Тема", "Наслов", "Предмет"],
  },
  forwarded: ["Препратена порака", "Проследена порака"],
  original: ["Оригинална порака", "Изворна порака"],
  wrote: ["напиша", "пишува"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: [],
};
