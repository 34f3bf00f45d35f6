import { describe, expect, test } from "vitest";

import { messageReader, readMessage } from "../../../src/adapters/mime/read-message.ts";
import { outlookReaders } from "../../../src/adapters/outlook/read-outlook.ts";
import type { Message } from "../../../src/mail/message.ts";
import { outlookMails } from "../../corpus/outlook/outlook-mails.ts";
import { recognise } from "../../recognise.ts";

/** Time enough for a busy machine. */
const readWithOutlook = messageReader(outlookReaders({ timeoutMs: 30_000, memoryMb: 192 }));

async function concluded(message: Message) {
  const { report, decision } = await recognise(message);
  const { disposition, addresses } = decision;
  return { ...report, disposition, addresses };
}

describe("mails with attachments of Outlook's", () => {
  test.each(outlookMails)("$name: $why", async ({ build, expected, quirks }) => {
    const report = await concluded(await readWithOutlook(build()));
    expect(report).toMatchObject(expected);
    expect(report.quirks.map(({ code }) => code)).toEqual(quirks);
  });

  test.each(outlookMails.filter(({ isReadAnyway }) => isReadAnyway))(
    "$name needs no setting",
    async ({ build, expected }) => {
      expect(await concluded(await readMessage(build()))).toMatchObject(expected);
    },
  );

  test.each(outlookMails.filter(({ isReadAnyway }) => !isReadAnyway))(
    "$name goes to a person where they are not read",
    async ({ build }) => {
      const report = await concluded(await readMessage(build()));
      expect(report.disposition).toBe("review");
      expect(report.addresses.filter(({ suppress }) => suppress)).toEqual([]);
      const said = report.quirks.filter(({ code }) => code === "outlook-not-read");
      expect(said[0]?.detail).toMatch(/\.(?:msg|dat) is not read, because attachments\.outlook is off/i);
    },
  );
});
