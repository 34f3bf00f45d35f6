import { beforeAll, describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import type { Stamped } from "../../src/attribute/stamped.ts";
import type { AnyEvent } from "../../src/events/event.ts";
import { hold } from "../../src/flood/hold.ts";
import { keysOf } from "../../src/pipeline/address-keys.ts";
import { explain } from "../../src/pipeline/explanation.ts";
import { type FlagPorts, makeFlag } from "../../src/pipeline/flag.ts";
import { knownWithoutTables } from "../../src/pipeline/known.ts";
import { conclude, type Reading, type Recognised } from "../../src/pipeline/recognise.ts";
import { eventsOf } from "../../src/pipeline/report-events.ts";
import { mailWith } from "../mail-with.ts";
import { baseMails, corpus } from "../mutations/base-mails.ts";
import { hashAddress, recognise } from "../recognise.ts";

const received = {
  message: "0197d2c0-0000-7000-8000-000000000000",
  mailbox: "abuse",
  role: "abuse",
  sha256: "0".repeat(64),
  size: 1,
  truncated: false,
  receivedAt: "2026-10-01T12:00:00.000Z",
} as const;

function stampFor(address: string | null, account: string | null = "acme"): Stamped {
  const keys = keysOf(address ?? "gone@recipient.example", hashAddress);
  const named = { account, mailing: null, recipient: { address, keys } };
  return { ...named, clues: ["stamp, mail: X-Heed-Stamp"], evidence: [], quirks: [] };
}

/** A reading with every check of its writer, and with stamps of those whom it may concern, and of somebody else. */
function conclusionsOf(reading: Reading): Recognised[] {
  const { reporter, recipient, requestedAddresses } = reading.report;
  const concerned = new Set([reporter, recipient, ...requestedAddresses, "grace@recipient.example"]);
  const stamps = [
    null,
    stampFor("grace@recipient.example", null),
    ...[...concerned].map((one) => stampFor(one)),
  ];
  const known = knownWithoutTables(reading, null);
  return (["unknown", "passed", "failed"] as const).flatMap((authentication) =>
    stamps.map((stamped) => conclude({ ...reading, authentication }, { ...known, stamped }, sha256)),
  );
}

function eventsFor(recognised: Recognised, flood: string | null = null): AnyEvent[] {
  return eventsOf({ ...recognised, received, flood }, new Date(0), { hashAddress, sha256 });
}

/** Whom these events suppress, and how far. */
function suppressedBy(events: readonly AnyEvent[]) {
  return events.flatMap((event) => {
    if (event.type !== "heed.complaint.received.v1" && event.type !== "heed.opt-out.received.v1") return [];
    const { suppress, address, scope } = event.data;
    return suppress && address !== null ? [{ key: address.fold, scope }] : [];
  });
}

/** Whether the step that judges senders counts a complaint among these events. */
async function isCountedBy(events: readonly AnyEvent[]): Promise<boolean> {
  const counted: boolean[] = [];
  const ports: FlagPorts = {
    insertComplaints: (_, complaints) => {
      counted.push(...complaints.map(({ counts }) => counts));
      return Promise.resolve();
    },
    insertNotSpam: () => Promise.resolve(),
    lockStandings: () => Promise.resolve(new Map()),
    loadNumbers: () => Promise.resolve(new Map()),
    insertFlags: () => Promise.resolve([]),
    updateStandings: () => Promise.resolve(),
    append: () => Promise.resolve(),
    clock: () => new Date(0),
    newId: () => received.message,
  };
  const record = { topic: "heed.complaints", partition: 0, offset: 0, key: null, value: null, headers: {} };
  await makeFlag(ports)(
    { query: () => Promise.reject(new Error("No statement is run here.")) },
    events.map((event) => ({ event, record })),
  );
  return counted.includes(true);
}

describe("over the whole corpus", () => {
  const conclusions: { readonly name: string; readonly recognised: Recognised }[] = [];
  beforeAll(async () => {
    for (const { name, raw } of baseMails([corpus])) {
      const { reading } = await recognise(parseMessage(raw));
      for (const recognised of conclusionsOf(reading)) conclusions.push({ name, recognised });
    }
  });

  test("it suppresses whom its events suppress, in the same scope", () => {
    const seen = new Set<string>();
    for (const { name, recognised } of conclusions) {
      const { suppresses } = explain("mail", recognised, hashAddress);
      const said = suppresses.map(({ key, scope }) => ({ key, scope }));
      expect(said, name).toEqual(suppressedBy(eventsFor(recognised)));
      for (const { because, scope } of suppresses) seen.add(`${because} ${scope.kind}`);
    }
    // Each word has a mail that makes it.
    expect([...seen].sort()).toEqual(
      ["recipient", "reported", "writer"].flatMap((because) => [`${because} account`, `${because} all`]),
    );
  });

  test("it counts where the step that judges senders counts it", async () => {
    const seen = new Set<boolean>();
    for (const { name, recognised } of conclusions) {
      const { counts } = explain("mail", recognised, hashAddress);
      expect(counts, name).toBe(await isCountedBy(eventsFor(recognised)));
      seen.add(counts);
    }
    expect(seen.size).toBe(2);
  });

  test("what a flood holds bars nobody and does not count", () => {
    for (const { name, recognised } of conclusions) {
      const held = { ...recognised, decision: hold(recognised.decision, "account acme") };
      expect(explain("mail", held, hashAddress), name).toMatchObject({ suppresses: [], counts: false });
      expect(suppressedBy(eventsFor(held, "flood")), name).toEqual([]);
    }
  });

  test("without the secret it names the same addresses, and no key that only the secret makes", () => {
    for (const { name, recognised } of conclusions) {
      const named = explain("mail", recognised, hashAddress).suppresses;
      const unkeyed = explain("mail", recognised, null).suppresses;
      expect(
        unkeyed.map(({ address, scope, because }) => ({ address, scope, because })),
        name,
      ).toEqual(named.map(({ address, scope, because }) => ({ address, scope, because })));
      if (recognised.attribution.recipient === null)
        expect(
          unkeyed.filter(({ key }) => key !== null),
          name,
        ).toEqual([]);
    }
  });
});

test("it names an opt-out beside a legal request, about which the same person decides", async () => {
  const words = "Please unsubscribe me. I also request a copy of my personal data under Article 15 GDPR.";
  const { explanation } = await recognise(mailWith(words, { Subject: "Re: Offers" }));
  expect(explanation).toMatchObject({
    ...{ kind: "legal-request", disposition: "review", suppresses: [] },
    also: [{ kind: "opt-out", disposition: "review" }],
  });
  const alone = await recognise(mailWith("Please unsubscribe me.", { Subject: "Re: Offers" }));
  expect(alone.explanation).toMatchObject({ kind: "opt-out", disposition: "act", also: [] });
});
