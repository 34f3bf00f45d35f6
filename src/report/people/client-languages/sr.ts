import type { ClientLanguage } from "./client-language.ts";

export const sr: ClientLanguage = {
  language: "sr",
  labels: {
    from: ["Од", "Šalje", "Пошиљалац", "Шаље", "Pošiljalac"],
    to: ["За", "Za", "Прима", "Прималац", "Primalac", "Kome", "Коме"],
    cc: ["Копија", "Kopija", "Cc"],
    date: ["Датум", "Datum", "Послато", "Poslato", "Послата"],
    subject: ["Наслов", "Naslov", "Тема", "Предмет", "Tema"],
    replyTo: ["Одговор на", "Odgovori na", "Одговори на"],
  },
  forwarded: [
    "Прослеђена порука",
    "Prosleđena poruka",
    "Почетак прослеђене поруке",
    "Početak prosleđene poruke",
    "Прослеђена е-порука",
  ],
  original: ["Оригинална порука", "Originalna poruka", "Изворна порука", "Izvorna poruka"],
  wrote: [
    "је написао",
    "је написала",
    "је написао/ла",
    "је написао(ла)",
    "je napisao",
    "je napisala",
    "napisao/la",
    "написао",
  ],
  forwardPrefixes: ["ПРС", "PRS", "Прослеђено"],
  replyPrefixes: ["ОДГ", "ODG"],
  signatures: ["Послато са", "Poslato sa"],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: ["дана", "dana"],
};
