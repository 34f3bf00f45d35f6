import type { ClientMarks } from "./client-language.ts";

export const hy: ClientMarks = {
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
