import { readdirSync, readFileSync } from "node:fs";

import type { Ask } from "../../../src/intent/intent.ts";

/** One labelled text of a person; the fields are described in the README beside it. */
export interface LabelledSentence {
  readonly text: string;
  readonly subject?: string;
  readonly kind:
    "opt-out" | "complaint" | "opt-out+complaint" | "cancellation" | "legal-request" | "correspondence";
  readonly anyKind?: true;
  readonly person?: true;
  readonly reach?: "sender" | "all";
  readonly requested?: readonly string[];
  readonly why?: string;
}

export const languages = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".jsonl"))
  .map((name) => name.slice(0, -".jsonl".length))
  .sort();

export function sentencesIn(language: string): LabelledSentence[] {
  return readFileSync(`${import.meta.dirname}/${language}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledSentence);
}

/** A program that acts alone on this is right. */
export function mayAct(sentence: LabelledSentence): boolean {
  return (
    /opt-out|complaint/.test(sentence.kind) && sentence.person !== true && sentence.requested === undefined
  );
}

export function isRightAsk(sentence: LabelledSentence, ask: Ask): boolean {
  if (sentence.anyKind) return true;
  switch (sentence.kind) {
    case "opt-out":
      return ask === "opt-out";
    case "complaint":
      return ask === "complaint" || ask === "complaint-and-opt-out";
    case "opt-out+complaint":
      return ask === "opt-out" || ask === "complaint" || ask === "complaint-and-opt-out";
    case "cancellation":
    case "legal-request":
      return ask === sentence.kind;
    case "correspondence":
      return !["opt-out", "complaint", "complaint-and-opt-out", "cancellation", "legal-request"].includes(
        ask,
      );
  }
}
