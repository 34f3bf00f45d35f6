import { addressKeyring } from "../src/adapters/address-keys.ts";
import { sha256 } from "../src/adapters/sha256.ts";
import { stampKeyring } from "../src/adapters/stamp-keys.ts";
import { readAuthentication, unauthenticated } from "../src/attribute/authentication.ts";
import { decide, type Decision } from "../src/attribute/decide.ts";
import { type Mark, sourceMarks } from "../src/flood/marks.ts";
import type { Message } from "../src/mail/message.ts";
import { explain, type Explanation } from "../src/pipeline/explanation.ts";
import { readStamps, stampsOf } from "../src/pipeline/stamps.ts";
import { understandWords } from "../src/pipeline/understand.ts";
import { unknownShape } from "../src/pipeline/unknown-shape.ts";
import type { Report } from "../src/report/report.ts";
import type { NamedShape } from "../src/shape/shape.ts";
import { whoseMailing } from "./attribute/whose.ts";

const secret = "invented for the tests of recognition";
const stampKeys = stampKeyring(secret);
const { hashAddress } = addressKeyring(secret);

export interface Recognised {
  readonly report: Report;
  readonly decision: Decision;
  readonly explanation: Explanation;
  readonly sources: readonly Mark[];
  readonly shape: NamedShape | null;
}

/** A mail through the whole recognition, as the worker `report` takes it, without a database: no mailing is known. */
export function recognise(message: Message): Recognised {
  const { settled, optOutPlace } = readStamps(message, stampKeys);
  const { report, words } = understandWords(message, optOutPlace);
  const said = readAuthentication(message.header, report.reporter, ["mx.esp.example"]);
  const { authentication } = said ?? unauthenticated;
  const attribution = whoseMailing(report, {
    authentication,
    stamped: stampsOf(null, hashAddress)(report, settled),
  });
  const decision = decide(report, attribution);
  return {
    report,
    decision,
    explanation: explain("mail", report, attribution, decision),
    sources: sourceMarks(message.header, report.reporter, words, sha256),
    shape: unknownShape(message, report, sha256),
  };
}
