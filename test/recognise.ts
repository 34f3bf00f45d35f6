import { addressKeyring } from "../src/adapters/address-keys.ts";
import { sha256 } from "../src/adapters/sha256.ts";
import { stampKeyring } from "../src/adapters/stamp-keys.ts";
import type { Authentication } from "../src/attribute/authentication.ts";
import type { Message } from "../src/mail/message.ts";
import { explain, type Explanation } from "../src/pipeline/explanation.ts";
import { knownWithoutTables } from "../src/pipeline/known.ts";
import {
  authenticated,
  conclude,
  type Reading,
  readMail,
  type Recognised,
  type RecognisePorts,
} from "../src/pipeline/recognise.ts";

const secret = "invented for the tests of recognition";
const at = new Date("2026-10-01T12:00:00Z");
export const { hashAddress } = addressKeyring(secret);

const ports: RecognisePorts = {
  ...{ clock: () => at, trustedServers: ["mx.esp.example"], writers: null, verifyCopy: null },
  ...{ stampKeys: stampKeyring(secret), clueRules: [], sha256 },
};

export interface RecognisedMail extends Recognised {
  readonly reading: Reading;
  readonly explanation: Explanation;
}

/** A mail through the whole recognition, without a database: no mailing is known. */
export async function recognise(message: Message): Promise<RecognisedMail> {
  const reading = await authenticated(ports, message, readMail(ports, message), at);
  const recognised = conclude(reading, knownWithoutTables(reading, hashAddress), sha256);
  return { ...recognised, reading, explanation: explain("mail", recognised, hashAddress) };
}

/** What would be made of the mail if its writer's check had ended so, and nothing else were known. */
export function concludeIf(authentication: Authentication, reading: Reading): Recognised {
  return conclude({ ...reading, authentication }, knownWithoutTables(reading, null), sha256);
}
