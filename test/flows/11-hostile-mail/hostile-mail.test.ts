import { describe, expect } from "vitest";

import { feedbackReport } from "../../../src/cli/demo/compose.ts";
import { garden } from "../../esp.ts";
import { available } from "../../services/available.ts";
import { startDovecot } from "../../services/dovecot/start-dovecot.ts";
import { flow, type FlowMailbox, provider, sentTo } from "../site.ts";

const ada = "ada@mail.example";
const header = "From: <x@mail.example>\r\nTo: <abuse@esp.example>\r\nMIME-Version: 1.0\r\n";
const megabyte = 1_000_000;

const hostile: Readonly<Record<string, string>> = {
  "30 MB": `${header}Subject: large\r\n\r\n${`${"x".repeat(76)}\r\n`.repeat((30 * megabyte) / 78)}`,
  "10,000 parts": `${header}Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(10_000)}--b--\r\n`,
  "nested 200 deep": Array.from(
    { length: 200 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  ).join(""),
  "2 MB of headers": `${header}${"X-Padding: y\r\n".repeat((2 * megabyte) / 14)}\r\ntext\r\n`,
  "no headers": "nothing but a line of text\r\n",
  "a single line of 5 MB": `${header}\r\n${"a ".repeat(2.5 * megabyte)}`,
  "no text at all": Array.from({ length: 4_096 }, (_, n) => String.fromCharCode((n * 151) % 256)).join(""),
  empty: "",
};

async function startMailboxes(): Promise<FlowMailbox[]> {
  const dovecot = await startDovecot();
  return [
    {
      ...{ role: "abuse", port: dovecot.port, password: dovecot.password },
      deliver: (raw) => dovecot.deliver([Buffer.from(raw, "latin1")]),
      waiting: () => dovecot.count(),
      close: () => dovecot.stop(),
    },
  ];
}

describe.skipIf(!available.dovecot)("hostile mail in a real mailbox", () => {
  flow(
    "each has an end, and the complaint behind them is read",
    async (site) => {
      await site.upload("news", garden, [ada]);
      site.start();
      await site.deliver(
        ...Object.values(hostile).map((raw) => ({ mailbox: "abuse" as const, raw })),
        feedbackReport(sentTo(garden, ada), provider),
      );
      await site.settled();
      expect(await site.kept("news")).toEqual([]);
      const { rows } = await (
        await site.heed.database()
      ).query<{ size: number; truncated: boolean; state: string }>(
        "select size, truncated, state from message order by size",
      );
      expect(rows).toHaveLength(Object.keys(hostile).length + 1);
      expect(rows.every(({ state }) => state === "recognised" || state === "for-a-person")).toBe(true);
      expect(rows.filter(({ truncated }) => truncated)).toMatchObject([{ size: hostile["30 MB"]?.length }]);
      expect(await site.events("message.parked")).toEqual([]);
    },
    startMailboxes,
  );
});
