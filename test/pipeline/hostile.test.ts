import { describe, expect, test } from "vitest";

import { readMessage } from "../../src/adapters/mime/read-message.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { parseAddresses } from "../../src/mail/address-list.ts";
import { fieldText } from "../../src/mail/header.ts";
import type { Message, Part } from "../../src/mail/message.ts";
import { shapeOf } from "../../src/shape/shape.ts";
import { hostileMails } from "../corpus/hostile/hostile-mails.ts";
import { recognise } from "../recognise.ts";

const megabyte = 1024 * 1024;
/** What a person can look through, and a row of the table holds without being felt. */
const longestExplanation = megabyte / 4;

describe("hostile mail is read, recognised and explained within the limits", () => {
  test.each(hostileMails)("$name: $why", async ({ build, quirks = [], parts, text, kind }) => {
    const message = await readMessage(build());
    expect(message.quirks.map(({ code }) => code)).toEqual(expect.arrayContaining([...quirks]));
    expect(message.humanText().length).toBeLessThanOrEqual(2 * megabyte);
    if (text !== undefined) expect(message.humanText().slice(0, text.length)).toBe(text);

    const all = allParts(message);
    if (parts === undefined) expect(all.length).toBeLessThanOrEqual(1_000);
    else if ("exactly" in parts) expect(all).toHaveLength(parts.exactly);
    else expect(all.length).toBeLessThanOrEqual(parts.atMost);
    const fields = all.flatMap(({ header }) => header);
    expect(fields.length).toBeLessThanOrEqual(20_000);
    for (const field of fields) {
      expect(field.value.length).toBeLessThanOrEqual(megabyte / 16);
      parseAddresses(field.value);
      fieldText([field], field.name);
    }
    for (const part of all) {
      expect(part.text().length).toBeLessThanOrEqual(megabyte);
      expect(part.text()).not.toContain("\0");
    }

    const { report, decision, explanation, sources } = await recognise(message);
    if (kind !== undefined) expect(report.kind).toBe(kind);
    expect(JSON.stringify(explanation).length).toBeLessThanOrEqual(longestExplanation);
    expect(JSON.stringify(shapeOf(message, report, sha256)).length).toBeLessThanOrEqual(8_000);
    expect(JSON.stringify(sources).length).toBeLessThanOrEqual(1_000);
    expect(report.evidence.length).toBeLessThanOrEqual(200);
    expect(report.original.recipients.length).toBeLessThanOrEqual(600);
    for (const { address } of decision.addresses) expect(address?.length ?? 0).toBeLessThanOrEqual(320);
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
