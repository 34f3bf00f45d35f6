import { expect } from "vitest";

import { feedbackReport, letter } from "../../../src/cli/demo/compose.ts";
import { garden, shoes } from "../../esp.ts";
import { flow, provider, sentTo } from "../site.ts";

const [ada, ben, eve] = ["ada@mail.example", "ben@mail.example", "eve@mail.example"];

flow("an export holds nobody whose request a lagging worker has not come to", async (site) => {
  await site.upload("news", garden, [ada, ben, eve]);
  await site.upload("sale", shoes, [ada, ben, eve]);
  site.start("receive", "report", "screen");
  await site.deliver(
    feedbackReport(sentTo(garden, ada), provider),
    letter(sentTo(garden, ben).to, "unsubscribe", "Please unsubscribe me.", new Date()),
  );
  await site.settled();
  expect(await site.events("address.suppressed")).toEqual([]);
  const early = [await site.kept("news"), await site.kept("sale"), await site.whyBarred("news", ada)];
  expect(early).toEqual([[eve], [ada, eve], "complaint account:garden"]);

  site.start("suppress", "flag");
  await site.settled();
  expect(await site.events("address.suppressed")).toHaveLength(2);
  expect([await site.kept("news"), await site.kept("sale"), await site.whyBarred("news", ada)]).toEqual(
    early,
  );
});
