import { expect } from "vitest";

import { feedbackReport, forwardAttached, reply } from "../../../src/cli/demo/compose.ts";
import { audited, garden } from "../../esp.ts";
import { flow, provider, sentTo } from "../site.ts";

const [ada, ben] = ["ada@mail.example", "ben@mail.example"];

flow("a complaint counts once, however often and on whatever way it comes", async (site) => {
  await site.upload("news", garden, [ada, ben]);
  site.start();
  const sent = sentTo(garden, ada);
  const report = feedbackReport(sent, provider);
  const relayed = { ...report, raw: `Received: from relay.example by mx.esp.example\r\n${report.raw}` };
  await site.deliver(report, report, { ...report, mailbox: "support" });
  await site.settled();
  await site.deliver(relayed, forwardAttached(sent, "This is spam."), report);
  await site.settled();
  // The two mailboxes, the relayed one and the forward are four messages; equal bytes in one mailbox are one.
  expect((await audited(site.heed)).balance).toMatchObject({ sightings: 6, stored: 4, recognised: 4 });
  expect(await site.events("complaint.received")).toHaveLength(1);
  expect(await site.events("address.suppressed")).toHaveLength(1);
  const { rows } = await (await site.heed.database()).query("select account from account_complaint");
  expect(rows).toEqual([{ account: "garden" }]);
});

flow("a complaint that hides who complains is counted once for each who does", async (site) => {
  await site.upload("news", garden, [ada, ben]);
  site.start();
  const reports = [ada, ben].flatMap((address) => {
    const report = feedbackReport(sentTo(garden, address), { ...provider, redacted: true });
    const relayed = `Received: from relay.example by mx.esp.example\r\n${report.raw}`;
    return [report, { ...report, raw: relayed }, { ...report, mailbox: "support" as const }];
  });
  await site.deliver(...reports);
  await site.settled();
  expect((await audited(site.heed)).balance).toMatchObject({ stored: 6, recognised: 6 });
  expect(await site.events("complaint.received")).toMatchObject([
    { address: null, counts: true },
    { address: null, counts: true },
  ]);
  expect(await site.kept("news")).toEqual([ada, ben]);
});

flow("a complaint and an opt-out of one person bar for both reasons", async (site) => {
  await site.upload("news", garden, [ada, ben]);
  site.start();
  const sent = sentTo(garden, ada);
  await site.deliver(
    feedbackReport(sent, provider),
    reply(sent, "unsubscribe"),
    reply(sent, "Remove me from your list."),
  );
  await site.settled();
  expect(await site.kept("news")).toEqual([ben]);
  const reasons = (await site.events("address.suppressed")).map(({ reason }) => reason);
  expect(reasons.sort()).toEqual(["complaint", "opt-out"]);
});
