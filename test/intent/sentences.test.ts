import { describe, expect, test } from "vitest";

import { ACT_CONFIDENCE } from "../../src/attribute/decide.ts";
import type { Intent } from "../../src/intent/intent.ts";
import { readIntent } from "../../src/intent/read-intent.ts";
import { isRightAsk, languages, mayAct, sentencesIn } from "../corpus/sentences/sentence.ts";

const writer = "writer@example.net";

function acts(intent: Intent): boolean {
  const asks = ["opt-out", "complaint", "complaint-and-opt-out"].includes(intent.ask);
  const own = intent.requestedAddresses.every((address) => address === writer);
  return asks && own && intent.confidence >= ACT_CONFIDENCE;
}

describe.each(languages)("labelled sentences, %s", (language) => {
  const read = sentencesIn(language).map((sentence) => ({
    sentence,
    intent: readIntent({
      subject: sentence.subject ?? null,
      text: sentence.text,
      writer,
      ours: ["abuse@esp.example"],
    }),
  }));
  const texts = (some: typeof read): string[] => some.map(({ sentence }) => sentence.text);

  test("nobody is suppressed who did not ask", () => {
    expect(texts(read.filter(({ sentence, intent }) => acts(intent) && !mayAct(sentence)))).toEqual([]);
  });

  test("what plainly asks is acted on", () => {
    const plain = read.filter(({ sentence }) => mayAct(sentence));
    const missed = texts(plain.filter(({ intent }) => !acts(intent)));
    const recall = 1 - missed.length / plain.length;
    const right = read.filter(({ sentence, intent }) => isRightAsk(sentence, intent.ask)).length;
    console.log(
      `${language}: ${read.length} sentences, right kind ${right}, acted on ${plain.length - missed.length} of ` +
        `${plain.length} (recall ${(100 * recall).toFixed(1)} %)`,
    );
    expect(recall, missed.join("\n")).toBeGreaterThanOrEqual(0.97);
  });

  test("each is taken for what it is", () => {
    const wrong = read.filter(({ sentence, intent }) => !isRightAsk(sentence, intent.ask));
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
