import { expect } from "vitest";

import { feedbackReport } from "../../../src/cli/demo/compose.ts";
import { coins, garden } from "../../esp.ts";
import { flow, provider, sentTo } from "../site.ts";

flow("a sender is flagged as it passes each threshold, once", async (site) => {
  site.start();
  let sent = 0;
  const complain = async (count: number) => {
    const reports = Array.from({ length: count }, () =>
      feedbackReport(sentTo(coins, `person.${sent++}@mail.example`), provider),
    );
    await site.deliver(feedbackReport(sentTo(garden, `person.${sent}@mail.example`), provider), ...reports);
    await site.settled();
    const flags = await site.events("sender.flagged");
    expect(flags.every(({ account }) => account === "coins")).toBe(true);
    // The account and its mailing have the same numbers here.
    return flags.filter(({ mailing }) => mailing === null).map(({ threshold }) => threshold);
  };
  // Of 2,000 delivered mails: one may be chance, eight are surely more than two, twenty more than six.
  expect(await complain(1)).toEqual([]);
  expect(await complain(7)).toEqual([0.001]);
  expect(await complain(12)).toEqual([0.001, 0.003]);
  expect(await complain(5)).toEqual([0.001, 0.003]);
  const changes = await site.events("sender.standing-changed");
  expect(changes.map(({ account, to }) => `${String(account)} ${String(to)}`)).toEqual([
    "coins watch",
    "coins under-review",
  ]);
});
