import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { endMessages } from "../../src/adapters/database/queries/end-messages.ts";
import { findAccounts } from "../../src/adapters/database/queries/find-accounts.ts";
import { findComplaints } from "../../src/adapters/database/queries/find-complaints.ts";
import { findMailings } from "../../src/adapters/database/queries/find-mailings.ts";
import { findStamped } from "../../src/adapters/database/queries/find-stamped.ts";
import { insertReports } from "../../src/adapters/database/queries/insert-reports.ts";
import { encodeEvent } from "../../src/adapters/event-log/codec.ts";
import { newId } from "../../src/adapters/ids.ts";
import { readMessage } from "../../src/adapters/mime/read-message.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { stampKeyring } from "../../src/adapters/stamp-keys.ts";
import type { ClueRule } from "../../src/attribute/find-clues.ts";
import type { AnyEvent } from "../../src/events/event.ts";
import type { FloodLimits } from "../../src/flood/find-floods.ts";
import { makeReport } from "../../src/pipeline/report.ts";
import type { Arrival } from "../../src/pipeline/take-records.ts";
import { floodPorts } from "../../src/wiring/floods.ts";
import type { FreshDatabase } from "../database.ts";

/** The step that understands mails, on a real database; the log is what `events` gives. */
export function reporting(
  database: FreshDatabase,
  {
    secret,
    clock,
    limits = { sourcePerHour: 0, accountPerHour: 0 },
    clueRules = [],
  }: { secret: string; clock: () => Date; limits?: FloodLimits; clueRules?: readonly ClueRule[] },
) {
  const stored = new Map<string, Buffer>();
  const { hashAddress } = addressKeyring(secret);
  const events: AnyEvent[] = [];
  const step = makeReport({
    loadRaw: (_, hash) => Promise.resolve(stored.get(hash) ?? null),
    readMessage,
    findMailings,
    findAccounts,
    clueRules,
    findComplaints,
    insertReports,
    endMessages,
    append: (_, written) => {
      for (const event of written) encodeEvent(event);
      events.push(...written);
      return Promise.resolve();
    },
    floods: floodPorts({ clock, newId }, limits, hashAddress),
    findStamped,
    stampKeys: stampKeyring(secret),
    hashAddress,
    sha256,
    clock,
    trustedServers: ["mx.esp.example"],
    writers: null,
    verifyCopy: null,
  });

  /** Stores mails as if they had been received; each is a message of its own. */
  async function receive(mails: readonly string[], receivedAt = clock()): Promise<Arrival[]> {
    const arrivals: Arrival[] = [];
    for (const [offset, mail] of mails.entries()) {
      const raw = Buffer.from(mail.replaceAll("\n", "\r\n"), "latin1");
      const hash = sha256(raw);
      stored.set(hash, raw);
      const message = newId();
      await database.query(
        `insert into message (id, mailbox, role, sha256, size, received_at)
         values ($1, $2, 'abuse', decode($3, 'hex'), $4, $5)`,
        [message, newId(), hash, raw.length, receivedAt],
      );
      const event = {
        id: newId(),
        type: "heed.message.received.v1",
        source: "/workers/receive",
        time: receivedAt.toISOString(),
        data: {
          message,
          mailbox: "abuse",
          role: "abuse",
          sha256: hash,
          size: raw.length,
          truncated: false,
          receivedAt: receivedAt.toISOString(),
        },
      } satisfies AnyEvent;
      const record = { topic: "heed.messages", partition: 0, offset, key: message, value: null, headers: {} };
      arrivals.push({ event, record });
    }
    return arrivals;
  }

  /** Takes them through the step as one batch. `beforeCommit` is called when its work is done. */
  const take = (
    arrivals: readonly Arrival[],
    beforeCommit: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> =>
    database.transaction(async (tx) => {
      await step(tx, arrivals);
      await beforeCommit();
    });

  return {
    receive,
    take,
    /** Both at once; gives the events, and each message's id. */
    async takeMails(mails: readonly string[]) {
      const arrivals = await receive(mails);
      await take(arrivals);
      return { messages: arrivals.map(({ record }) => record.key ?? ""), events };
    },
  };
}
