import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import type { Message } from "../../src/mail/message.ts";
import { understand } from "../../src/pipeline/understand.ts";
import { languages, mayAct, sentencesIn } from "../corpus/sentences/sentence.ts";
import { mailWith } from "../mail-with.ts";
import { recognise } from "../recognise.ts";

const all = languages.flatMap(sentencesIn);
const plain = all.filter(mayAct).map(({ text }) => text);
const answer = { Subject: "Re: Spring offers" };

async function suppresses(message: Message): Promise<boolean> {
  const { decision } = await recognise(message);
  return decision.addresses.some(({ suppress }) => suppress);
}

/** Quoted mail with opt-out words of its own, as the common programs put it below an answer. */
const histories = [
  '\n\nOn Mon, Mar 2, 2026 at 9:31 AM Shop <news@shop.example> wrote:\n\n> Buy!\n> Please remove me from your list.\n> Reply "STOP".\n',
  "\n\nAm 02.03.2026 um 09:31 schrieb Shop <news@shop.example>:\n> Bitte nehmen Sie mich aus dem Verteiler.\n",
  "\n\n________________________________\nFrom: Shop <news@shop.example>\nSent: Monday\nTo: kim@reader.example\nSubject: Spring offers\n\nStop sending me emails. Unsubscribe me.\n",
  "\n\n-----Message d'origine-----\nDe : Shop <news@shop.example>\nEnvoyé : lundi\nÀ : kim@reader.example\nObjet : Spring offers\n\nMerci de me désinscrire.\n",
];

describe("understand", () => {
  test("a quoted request is nobody's", async () => {
    for (const text of plain) {
      const quoted = text.split("\n").map((line) => `> ${line}`);
      expect(await suppresses(mailWith(quoted.join("\n"), answer)), text).toBe(false);
      expect(await suppresses(mailWith(["Thank you.", "", ...quoted].join("\n"), answer)), text).toBe(false);
    }
  });

  test.each(histories)("a quoted history changes nothing: %s", (history) => {
    for (const { text } of all) {
      const alone = understand(mailWith(text, answer));
      const above = understand(mailWith(text + history, answer));
      const { kind, confidence, requestedAddresses, reach } = above;
      expect({ kind, confidence, requestedAddresses, reach }, text).toEqual({
        kind: alone.kind,
        confidence: alone.confidence,
        requestedAddresses: alone.requestedAddresses,
        reach: alone.reach,
      });
    }
  });

  test.each([
    [
      "Please do not ",
      [
        "unsubscribe me",
        "remove me from your list",
        "take me off the list",
        "delete my email address from your database",
        "opt me out",
        "stop sending me your newsletter",
        "cancel my subscription to your newsletter",
      ],
    ],
    ["Never ", ["unsubscribe me", "remove me from your list", "take me off the list"]],
    ["I don't want you to ", ["unsubscribe me", "remove me from your list", "take me off the list"]],
    ["Bitte nicht ", ["abmelden", "aus dem Verteiler löschen", "austragen", "aus der Liste streichen"]],
    [
      "Ich möchte nicht ",
      ["abgemeldet werden", "aus dem Verteiler gelöscht werden", "aus der Liste entfernt werden"],
    ],
    [
      "Merci de ne pas ",
      ["me désinscrire", "me retirer de la liste", "me désabonner", "supprimer mon adresse de votre liste"],
    ],
    [
      "Por favor no ",
      ["me den de baja", "me borren de la lista", "me eliminen de su base", "eliminen mi correo de la lista"],
    ],
  ])("%s… turns a request around", async (negation, requests) => {
    for (const request of requests)
      for (const end of ["", ".", "!", ", please.", " Thanks."])
        expect(await suppresses(mailWith(negation + request + end)), negation + request + end).toBe(false);
  });

  test("a request for somebody else suppresses nobody by itself", async () => {
    const address = fc
      .tuple(
        fc.stringMatching(/^[a-z]{1,8}(?:[.+][a-z]{1,6})?$/),
        fc.constantFrom("a.example", "mail.b.example"),
      )
      .map(([local, domain]) => `${local}@${domain}`);
    const request = fc.constantFrom(
      ...["Please remove @ from your list.", "Unsubscribe @", "My old address is @, please remove it."],
      ...[
        "Bitte löschen Sie @ aus dem Verteiler.",
        "Merci de supprimer @ de votre liste.",
        "Den de baja @ por favor.",
      ],
    );
    await fc.assert(
      fc.asyncProperty(request, address, async (text, other) => {
        const message = mailWith(text.replace("@", other));
        expect(await suppresses(message)).toBe(false);
        expect(understand(message).requestedAddresses).toEqual([other]);
      }),
    );
  });

  test("damaged mail of people is read without an exception, and suppresses nobody but its writer", async () => {
    const mails = globSync("*.eml", { cwd: join(import.meta.dirname, "../corpus/human") })
      .sort()
      .map((name) => readFileSync(join(import.meta.dirname, "../corpus/human", name)));
    const damage = fc.array(fc.tuple(fc.nat(4000), fc.constantFrom(0, 9, 10, 13, 32, 45, 58, 62, 64, 255)), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mails), damage, async (mail, changes) => {
        const raw = Buffer.from(mail);
        for (const [at, byte] of changes) if (at < raw.length) raw[at] = byte;
        const { report, decision } = await recognise(parseMessage(raw));
        const suppressed = decision.addresses.filter(({ suppress }) => suppress);
        expect(suppressed.every(({ address }) => address === report.reporter)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
