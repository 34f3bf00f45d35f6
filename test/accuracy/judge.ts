import { ACT_CONFIDENCE } from "../../src/attribute/decide.ts";
import type { Intent } from "../../src/intent/intent.ts";
import { readIntent } from "../../src/intent/read-intent.ts";
import { isRightAsk, type LabelledSentence, mayAct } from "../corpus/sentences/sentence.ts";

/** The writer of every labelled sentence, and the mailbox that it came to. */
const writer = "writer@example.net";
const ours = ["abuse@esp.example"];

/** A labelled sentence beside what was read in it. */
export interface Judged {
  readonly sentence: LabelledSentence;
  readonly intent: Intent;
  /** The pipeline suppresses the writer, and nobody looks at it before. */
  readonly acts: boolean;
  readonly mayAct: boolean;
  readonly isRightAsk: boolean;
}

export function judge(sentence: LabelledSentence): Judged {
  const intent = readIntent({ subject: sentence.subject ?? null, text: sentence.text, writer, ours });
  return {
    sentence,
    intent,
    acts: acts(intent),
    mayAct: mayAct(sentence),
    isRightAsk: isRightAsk(sentence, intent.ask),
  };
}

function acts({ ask, requestedAddresses, confidence }: Intent): boolean {
  const asks = ["opt-out", "complaint", "complaint-and-opt-out"].includes(ask);
  return asks && requestedAddresses.every((address) => address === writer) && confidence >= ACT_CONFIDENCE;
}
