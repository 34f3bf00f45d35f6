import { describe, expect, test } from "vitest";

import { parseMessage } from "../../../src/adapters/mime/parse-message.ts";
import { parseAddresses } from "../../../src/mail/address-list.ts";
import { fieldText, fieldValue } from "../../../src/mail/header.ts";
import { embeddedMessage, type Part } from "../../../src/mail/message.ts";
import { mimeCases } from "../../corpus/mime-cases.ts";

describe("the mails of test/corpus/mime", () => {
  test.each(mimeCases)("$name: $why", ({ raw, structure, quirks, humanText }) => {
    const message = parseMessage(raw);
    expect(outline(message.root)).toBe(structure);
    expect(message.quirks.map(({ code }) => code)).toEqual(quirks);
    const text = message.humanText();
    expect(text === "" ? [] : text.replace(/\n$/, "").split("\n")).toEqual(humanText);
  });

  const withOriginal = mimeCases.filter(({ structure }) => structure.includes("["));
  test.each(withOriginal)("$name: the embedded message's header is read", ({ name, raw }) => {
    let message = embeddedMessage(parseMessage(raw));
    for (let inner = message; inner !== null; inner = embeddedMessage(inner)) message = inner;
    const subject = name === "message-global" ? "Räumung" : /^Spring (?:= )?sale$/;
    expect(fieldText(message?.header ?? [], "Subject")).toMatch(subject);
    expect(parseAddresses(fieldValue(message?.header ?? [], "From") ?? "")).toHaveLength(1);
  });

  test("8-bit and encoded header fields are decoded", () => {
    const subjects = ["latin1-header", "iso-2022-jp"].map((name) => {
      const found = mimeCases.find((each) => each.name === name);
      return found && fieldText(parseMessage(found.raw).header, "subject");
    });
    expect(subjects).toEqual(["Größe ändern", "配信停止"]);
  });

  test("file names come from either field, decoded", () => {
    const found = mimeCases.find((each) => each.name === "named-message");
    const parts = parseMessage(found?.raw ?? Buffer.alloc(0)).root.children;
    expect(parts.map((part) => part.filename)).toEqual([null, "Frühling sale.eml", "No mail.eml"]);
  });
});

function outline(part: Part): string {
  if (part.message !== null) return `${part.type} [${outline(part.message.root)}]`;
  return part.children.length === 0 ? part.type : `${part.type} (${part.children.map(outline).join(", ")})`;
}
