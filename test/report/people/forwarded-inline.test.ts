import { describe, expect, test } from "vitest";

import type { Outcome } from "../../../src/report/outcome.ts";
import { clientLanguages } from "../../../src/report/people/client-languages/all.ts";
import type {
  BlockField,
  ClientLanguage,
} from "../../../src/report/people/client-languages/client-language.ts";
import { labels } from "../../../src/report/people/client-languages/lookup.ts";
import { readForwardedInline } from "../../../src/report/people/forwarded-inline.ts";
import type { ReadMail } from "../../../src/report/reader.ts";
import { mailWith } from "../../mail-with.ts";

const values: Readonly<Partial<Record<BlockField, string>>> = {
  from: "Shop News <news@shop.example>",
  date: "2 March 2026 09:31",
  to: "Kim Reader <kim@reader.example>",
  cc: "Pat Reader <pat@reader.example>; lou@reader.example",
  subject: "Spring offers",
};

function block({ labels }: ClientLanguage, order: readonly BlockField[], colon = ": "): string[] {
  return order.map((field) => `${labels[field]?.[0] ?? field}${colon}${values[field] ?? ""}`);
}

const outlook = ["from", "date", "to", "cc", "subject"] as const;
const thunderbird = ["subject", "date", "from", "to", "cc"] as const;

/** How the common programs lay a forward out. */
const layouts: Readonly<Record<string, (language: ClientLanguage) => string>> = {
  "dashes and a block": (language) =>
    [
      `-------- ${language.forwarded[0] ?? ""} --------`,
      ...block(language, thunderbird, ": \t"),
      "",
      "Buy!",
    ].join("\n"),
  "a quoted block": (language) =>
    [
      `${language.forwarded[0] ?? ""}:`,
      "",
      ...block(language, ["from", "subject", "date", "to", "cc"]),
      "",
      "Buy!",
    ]
      .map((line) => `> ${line}`)
      .join("\n"),
  "a rule": (language) => ["_".repeat(32), ...block(language, outlook), "", "Buy!"].join("\n"),
  "original message": (language) =>
    [`-----${language.original[0] ?? ""}-----`, ...block(language, outlook), "", "Buy!"].join("\n"),
  "no separator": (language) => [...block(language, outlook, " : "), "Buy!"].join("\n"),
  "a paragraph each": (language) => [...block(language, outlook), "Buy!"].join("\n\n"),
  "bold labels": (language) =>
    [...block(language, outlook).map((line) => line.replace(/^([^:]+:)/u, "*$1*")), "", "Buy!"].join("\n"),
  "Gmail, the first label translated": (language) =>
    [
      "---------- Forwarded message ---------",
      `${language.labels.from?.[0] ?? ""}: ${values.from ?? ""}`,
      `Date: ${values.date ?? ""}`,
      "Subject: Spring offers",
      `To: ${values.to ?? ""}`,
      `Cc: ${values.cc ?? ""}`,
      "",
      "Buy!",
    ].join("\n"),
  "Yahoo, line ends lost": (language) =>
    `   ----- ${language.forwarded[0] ?? ""} ----- ${block(language, ["from", "to", "cc", "date", "subject"]).join("")}\n Buy!`,
};

function originalIn(outcome: Outcome<ReadMail>): unknown {
  return outcome.outcome === "read" ? outcome.value.report.original : outcome;
}

describe.each(clientLanguages.map((language) => [language.language, language] as const))(
  "forwards in %s",
  (_, language) => {
    test.each(Object.entries(layouts))("%s", (_name, layout) => {
      const outcome = readForwardedInline(mailWith(layout(language), { Subject: "Fwd: Spring offers" }));
      expect(originalIn(outcome)).toMatchObject({
        from: "news@shop.example",
        subject: "Spring offers",
        date: "2 March 2026 09:31",
        recipients: ["kim@reader.example", "pat@reader.example", "lou@reader.example"],
      });
    });

    test("a block below an answer is no forward", () => {
      const text = ["I see.", "", ...block(language, outlook), "", "Buy!"].join("\n");
      expect(readForwardedInline(mailWith(text, { Subject: "Re: Spring offers" })).outcome).toBe("foreign");
    });
  },
);

test("a label means one field in all languages", () => {
  for (const language of clientLanguages)
    for (const [field, words] of Object.entries(language.labels))
      for (const word of words) {
        const key = word
          .normalize("NFKC")
          .toLowerCase()
          .replace(/[\u0307\u064B-\u0652]/gu, "")
          .replace(/[.:]$/u, "");
        expect(labels.get(key.normalize("NFC"))?.field, `${language.language}: ${word}`).toBe(field);
      }
});

describe("a block in one line, without some of its colons", () => {
  test.each([
    [
      "pl",
      "----- Przekazana wiadomość ----- Od: Shop News <news@shop.example>Do: kim@reader.example <kim@reader.example>Dw Pat Reader <pat@reader.example>; lou@reader.exampleWysłano: poniedziałek, 2 marca 2026 09:31:00 CETTemat: Spring offers\n Buy!",
    ],
    [
      "pt",
      "----- Mensagem encaminhada ----- De: Shop News <news@shop.example>Para: kim@reader.example <kim@reader.example>Cc: Pat Reader <pat@reader.example>; lou@reader.example <lou@reader.example>Enviado: segunda-feira, 2 de março de 2026 09:31:00 BRTAssunto Spring offers\n Buy!",
    ],
  ])("%s", (_, text) => {
    const outcome = readForwardedInline(mailWith(text, { Subject: "Fw: Spring offers" }));
    expect(originalIn(outcome)).toMatchObject({
      from: "news@shop.example",
      subject: "Spring offers",
      recipients: expect.arrayContaining(["kim@reader.example", "pat@reader.example"]) as unknown,
    });
  });
});

describe("what is no forward", () => {
  test.each([
    [
      "quoted text below an attribution line",
      "Yes.\n\nOn 2 March 2026 at 09:31, A <a@b.example> wrote:\n> Hello",
      "Re: x",
    ],
    [
      "a forward inside a quoted mail",
      "Yes.\n\nOn 2 March 2026, A <a@b.example> wrote:\n> ---- Forwarded message ----\n> From: c@d.example\n> Subject: y",
      "Re: x",
    ],
    ["a rule above a signature", "Hello\n\n________________\nKim Reader\nFrom: the heart\nSales", "Hello"],
    ["prose with a colon", "From: my point of view this is fine.\nTo: all of you.", "Hello"],
    ["nothing", "", "Hello"],
  ])("%s", (_, text, subject) => {
    expect(readForwardedInline(mailWith(text, { Subject: subject })).outcome).toBe("foreign");
  });
});
