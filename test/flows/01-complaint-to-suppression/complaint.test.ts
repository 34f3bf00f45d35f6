import { expect } from "vitest";

import { feedbackReport } from "../../../src/cli/demo/compose.ts";
import { garden, shoes } from "../../esp.ts";
import { flow, provider, sentTo } from "../site.ts";

const [ada, ben] = ["ada@mail.example", "ben@mail.example"];

flow("a complaint over IMAP bars its recipient on every list of the account", async (site) => {
  await site.upload("news", garden, [ada, ben]);
  await site.upload("offers", garden, [`ADA@Mail.Example`, ben]);
  await site.upload("sale", shoes, [ada]);
  site.start();
  await site.settled();
  expect(await site.kept("news")).toEqual([ada, ben]);

  await site.deliver(feedbackReport(sentTo(garden, ada), provider));
  await site.settled();
  expect(await site.whyBarred("news", ada)).toBe("complaint account:garden");
  expect(await site.kept("news")).toEqual([ben]);
  expect(await site.kept("offers")).toEqual([ben]);
  expect(await site.kept("sale")).toEqual([ada]);

  const [received] = await site.events("message.received");
  const [complaint] = await site.events("complaint.received");
  const [suppressed] = await site.events("address.suppressed");
  expect(complaint).toMatchObject({
    message: received?.["message"],
    attribution: { account: "garden", mailing: "garden-1", trust: "corroborated" },
    counts: true,
  });
  expect(suppressed).toMatchObject({
    address: complaint?.["address"],
    scope: { kind: "account", id: "garden" },
    reason: "complaint",
  });
  expect(await site.reports()).toEqual([{ kind: "complaint", disposition: "act", state: "recognised" }]);
});

flow("no event holds an address in clear text", async (site) => {
  await site.upload("news", garden, [ada]);
  site.start();
  await site.deliver(feedbackReport(sentTo(garden, ada), provider));
  await site.settled();
  const { rows } = await (
    await site.heed.database()
  ).query<{ text: string }>(
    "select convert_from(value, 'UTF8') || headers || coalesce(key, '') as text from log_record where value is not null",
  );
  expect(rows.length).toBeGreaterThan(4);
  // As a word: the hexadecimal digits of an id may spell it.
  expect(rows.filter(({ text }) => text.includes("@") || /\bada\b/.test(text))).toEqual([]);
});
