import { describe, expect, test } from "vitest";

import { parseMessage } from "../../../src/adapters/mime/parse-message.ts";
import { parseAddresses } from "../../../src/mail/address.ts";
import { fieldText } from "../../../src/mail/header.ts";
import type { Message, Part } from "../../../src/mail/message.ts";
import { hostileMails } from "../../corpus/hostile.ts";

describe("hostile mail is read within the limits", () => {
  test.each(hostileMails)("$name: $why", ({ build, quirks, parts, text }) => {
    const message = parseMessage(build());
    expect(message.quirks.map(({ code }) => code)).toEqual(expect.arrayContaining([...quirks]));
    const all = allParts(message);
    if ("exactly" in parts) expect(all).toHaveLength(parts.exactly);
    else expect(all.length).toBeLessThanOrEqual(parts.atMost);
    for (const part of all) {
      expect(part.text().length).toBeLessThanOrEqual(1024 * 1024);
      expect(part.text()).not.toContain("\0");
      for (const field of part.header) {
        parseAddresses(field.value);
        fieldText([field], field.name);
      }
    }
    if (text !== undefined) expect(message.humanText().slice(0, text.length)).toBe(text);
  });
});

function allParts(message: Message): Part[] {
  const parts: Part[] = [];
  const visit = (part: Part): void => {
    parts.push(part);
    part.children.forEach(visit);
    if (part.message) visit(part.message.root);
  };
  visit(message.root);
  return parts;
}
