import { describe, expect, test } from "vitest";

import { judge, type Judged } from "../accuracy/judge.ts";
import { languages, sentencesIn } from "../corpus/sentences/sentence.ts";

describe.each(languages)("labelled sentences, %s", (language) => {
  const read = sentencesIn(language).map(judge);
  const texts = (some: readonly Judged[]): string[] => some.map(({ sentence }) => sentence.text);

  test("nobody is suppressed who did not ask", () => {
    expect(texts(read.filter(({ acts, mayAct }) => acts && !mayAct))).toEqual([]);
  });

  test("what plainly asks is acted on", () => {
    const plain = read.filter(({ mayAct }) => mayAct);
    const missed = texts(plain.filter(({ acts }) => !acts));
    const recall = 1 - missed.length / plain.length;
    expect(recall, missed.join("\n")).toBeGreaterThanOrEqual(0.97);
  });

  test("each is taken for what it is", () => {
    const wrong = read.filter(({ isRightAsk }) => !isRightAsk);
    expect(wrong.map(({ sentence, intent }) => `${intent.ask}: ${sentence.text}`)).toEqual([]);
  });

  test.each(read.filter(({ sentence }) => sentence.reach !== undefined))(
    "reaches as far as it says: $sentence.text",
    ({ sentence, intent }) => {
      expect(intent.reach).toBe(sentence.reach);
    },
  );

  test.each(read.filter(({ sentence }) => sentence.requested !== undefined))(
    "is about the address it names: $sentence.text",
    ({ sentence, intent }) => {
      expect(intent.requestedAddresses.toSorted()).toEqual(sentence.requested?.toSorted());
    },
  );
});
