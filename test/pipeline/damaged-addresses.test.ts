import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { exactKey } from "../../src/mail/address-key.ts";
import { mailableAddress } from "../../src/pipeline/list-row.ts";
import { understand } from "../../src/pipeline/understand.ts";
import { damagesOf, isWhole } from "../arbitraries/damaged-addresses.ts";

const given = "kim.b-o@mail.reader.example";
/** Bytes; those beyond ASCII are no UTF-8, a letter of windows-1252, and the first half of many letters. */
const bytes = Array.from("\0\b\t\n\r !\"'(),-.:;<=>?@[\\]`{\x7f\x81\x93\xa0\xad\xb7\xe9\xff");

const letter = (body: string): string =>
  `From: Bo <bo@other.example>\nTo: abuse@esp.example\nSubject: Your mail\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n`;
const arf = (field: string): string =>
  `From: fbl@provider.example\nTo: fbl@esp.example\nSubject: report\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\nContent-Type: text/plain\n\nA complaint.\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: loop/1\nVersion: 1\n${field}\n--b\nContent-Type: message/rfc822\n\nFrom: news@shop.example\nSubject: Spring\n\nHello\n--b--\n`;

const others = new Set([
  "bo@other.example",
  "abuse@esp.example",
  "fbl@provider.example",
  "news@shop.example",
]);

describe.each([
  ["From", "From: Kim <", ">\nTo: abuse@esp.example\nSubject: Unsubscribe\n\nUnsubscribe me.\n"],
  ["a bare From", "From: ", "\nTo: abuse@esp.example\nSubject: Unsubscribe\n\nUnsubscribe me.\n"],
  [
    "words of a person",
    letter("Please remove \u0001 from your list.").split("\u0001")[0] ?? "",
    " from your list.\n",
  ],
  ["words in brackets", letter("Please remove my address <"), "> from your list.\n"],
  ["an attribution line", letter("Spam!\n\nOn Mon, 2 Mar 2026 at 9:31, Kim <"), "> wrote:\n> Buy!\n"],
  [
    "a pasted header block",
    letter("Spam!\n\n-----Original Message-----\nFrom: Shop <news@shop.example>\nSent: Monday\nTo: "),
    "\nSubject: Spring\n\nBuy!\n",
  ],
  [
    "Original-Rcpt-To",
    arf("Original-Rcpt-To: <\u0001>").split("\u0001")[0] ?? "",
    arf(">").split("Version: 1\n")[1] ?? "",
  ],
  [
    "Original-Mail-From",
    arf("Original-Mail-From: \u0001").split("\u0001")[0] ?? "",
    arf("").split("Version: 1\n")[1] ?? "",
  ],
])("%s", (_, beginning, end) => {
  // `letter` closes the body with a line end, where the address goes on.
  const before = beginning.replace(/\n$/, "");

  function addressesIn(written: string): string[] {
    const report = understand(parseMessage(Buffer.from(before + written + end, "latin1")));
    const { reporter, recipient, requestedAddresses, original } = report;
    const all = [
      reporter,
      recipient,
      ...requestedAddresses,
      original.from,
      original.mailFrom,
      ...original.recipients,
    ];
    return all.filter((one) => one !== null).filter((one) => !others.has(one));
  }

  test("has an address", () => {
    expect(new Set(addressesIn(given))).toEqual(new Set([given]));
  });

  test("a damaged byte cuts it nowhere", () => {
    const cut: string[] = [];
    for (const written of damagesOf(given, bytes))
      for (const found of addressesIn(written))
        if (!readings(written).some((damaged) => isWhole(found, { before, given, damaged, behind: end })))
          cut.push(`${JSON.stringify(written)} gives ${JSON.stringify(found)}`);
    expect(cut).toEqual([]);
  });
});

test("a damaged character cuts no row of a list", () => {
  for (const [before, behind] of [
    ["", ""],
    ["<", ">"],
    ["Kim <", ">"],
    ["mailto:", ""],
  ] as const)
    for (const written of damagesOf(given, bytes)) {
      const found = mailableAddress(before + written + behind);
      const isCut =
        found !== null &&
        ![...readings(written), exactKey(written)].some((damaged) =>
          isWhole(found, { before, given, damaged, behind }),
        );
      expect(isCut, `${written} gives ${found ?? ""}`).toBe(false);
    }
});

/** What the bytes may be read as: controls that no text holds, and soft hyphens, may go before anything is read. */
function readings(written: string): string[] {
  const raw = Buffer.from(written, "latin1");
  const texts = ["utf-8", "windows-1252"].map((charset) => new TextDecoder(charset).decode(raw));
  return [...texts, ...texts.map((text) => text.replace(/[\0-\x1f\x7f\xad]/g, ""))];
}
