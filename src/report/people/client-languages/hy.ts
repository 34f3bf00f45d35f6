import type { ClientLanguage } from "./client-language.ts";

export const hy: ClientLanguage = {
  language: "hy",
  labels: {
    from: ["Ումից", "Ուղարկող"],
    to: ["Ում", "Ստացող"],
    cc: ["Պատճեն"],
    date: ["Ամսաթիվ", "Ուղարկվել է"],
    subject: ["Թեմա"],
  },
  forwarded: ["Վերահասցեավորված նամակ", "Փոխանցված նամակ", "Փոխանցված հաղորդագրություն"],
  original: ["Սկզբնական նամակ", "Բնօրինակ հաղորդագրություն"],
  wrote: ["գրել է", "գրեց"],
  forwardPrefixes: [],
  replyPrefixes: [],
  signatures: [],
  onBehalfOf: [],
  disclaimers: [],
  wroteOpenings: [],
};
