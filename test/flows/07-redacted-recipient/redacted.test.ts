import { expect } from "vitest";

import { bounce, feedbackReport, vacation } from "../../../src/cli/demo/compose.ts";
import { garden } from "../../esp.ts";
import { flow, provider, sentTo } from "../site.ts";

const ada = "ada@mail.example";

flow("redacted reports, not-spam, bounces and automatic replies bar nobody", async (site) => {
  const sent = sentTo(garden, ada);
  await site.upload("news", garden, [ada, "redacted@provider.example"]);
  site.start();
  await site.deliver(
    feedbackReport(sent, { ...provider, redacted: true }),
    feedbackReport(sentTo(garden, "redacted@provider.example"), provider),
    feedbackReport(sent, { ...provider, type: "not-spam" }),
    bounce(sent.to, sent.date),
    vacation(sent.to, "Out of office", "I am out of the office.", sent.date),
  );
  await site.settled();
  expect(await site.kept("news")).toEqual([ada, "redacted@provider.example"]);
  expect(await site.events("address.suppressed")).toEqual([]);
  const complaints = await site.events("complaint.received");
  expect(complaints).toMatchObject([
    { address: null, counts: true },
    { address: null, counts: true },
  ]);
  const { rows } = await (await site.heed.database()).query("select account, counts from account_complaint");
  expect(rows).toEqual(Array(2).fill({ account: "garden", counts: true }));
});
