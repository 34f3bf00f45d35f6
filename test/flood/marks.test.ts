import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { sha256 } from "../../src/adapters/sha256.ts";
import { markText } from "../../src/flood/mark-text.ts";
import { accountMark, markedAccount, sourceMarks } from "../../src/flood/marks.ts";

const marks = (messageId: string | null, writer: string | null, words: string | null = null) =>
  sourceMarks(
    messageId === null ? [] : [{ name: "message-id", value: `<${messageId}>` }],
    writer,
    words,
    sha256,
  );

const template =
  "To whom it may concern: please remove my address from every list that you keep, now and for ever, and confirm it.";

describe("mails share", () => {
  test.each<[string, string[], string[]]>([
    ["the writer's domain", marks("1@shop.example", "ada@shop.example"), ["domain shop.example"]],
    ["nothing where the domain is a mailbox provider's", marks("1@mail.gmail.com", "ada@gmail.com"), []],
    ["nothing where the domain is an internet provider's", marks("1@web.de", "ada@web.de"), []],
    [
      "nothing by what a provider's host made",
      marks("1@am0pr01.eurprd01.prod.outlook.com", "ada@hotmail.com"),
      [],
    ],
    [
      "the machine that made their ids",
      marks("1@vps7.host.example", "ada@gmail.com"),
      ["message-id vps7.host.example"],
    ],
    ["also one without a domain", marks("1@localhost", "ada@gmail.com"), ["message-id localhost"]],
    [
      "nothing more where the ids are made below the writer's domain",
      marks("1@mx.shop.example", "ada@shop.example"),
      ["domain shop.example"],
    ],
    ["nothing by short words that everybody says", marks(null, null, "Please unsubscribe me!"), []],
    ["nothing at all", marks(null, null), []],
  ])("%s", (_, given, expected) => expect(given).toEqual(expected));

  test("the words of a template, whatever it was filled with", () => {
    const [one, ...more] = marks(null, null, `${template} My address is ada@shop.example.`);
    expect(one).toMatch(/^words [0-9a-f]{24}$/);
    expect(more).toEqual([]);
    expect(marks(null, null, `${template.toUpperCase()}\n\nMy address is: ben.2@other.example`)).toEqual([
      one,
    ]);
    expect(marks(null, null, `${template} I am somebody else.`)).not.toEqual([one]);
  });

  test("an account, people apart from machines", () => {
    expect(accountMark("acme", "person")).not.toBe(accountMark("acme", "machine"));
    expect(
      ["person" as const, "machine" as const].map((writer) => markedAccount(accountMark("acme", writer))),
    ).toEqual(["acme", "acme"]);
    expect(marks("1@vps7.host.example", "ada@shop.example").map(markedAccount)).toEqual([null, null]);
  });
});

test("no mark holds an address", () =>
  fc.assert(
    fc.property(fc.emailAddress(), fc.emailAddress(), fc.string(), (id, writer, words) => {
      for (const mark of marks(id, writer, words)) expect(mark).not.toContain("@");
    }),
  ));

test.each([
  [accountMark("acme", "person"), "against account acme"],
  [accountMark("acme", "machine"), "against account acme, by machines"],
  ["host 192.0.2.7", "from the host 192.0.2.7"],
  ["domain shop.example", "from writers at shop.example"],
  ["message-id vps7.host.example", "with Message-IDs made at vps7.host.example"],
  ["words 0123", "with the same words"],
])("%s reads %s", (mark, text) => expect(markText(mark)).toBe(text));
