import { expect } from "vitest";

import { listWaitingReports } from "../../../src/adapters/database/queries/list-waiting-reports.ts";
import { letter, reply } from "../../../src/cli/demo/compose.ts";
import { keysOf } from "../../../src/pipeline/address-keys.ts";
import { suppress } from "../../../src/pipeline/suppress.ts";
import type { Proposal } from "../../../src/suppress/suppression.ts";
import { suppressPorts } from "../../../src/wiring/suppress.ts";
import { garden } from "../../esp.ts";
import { flow, sentTo } from "../site.ts";

const [ada, john, ben] = ["ada@mail.example", "john@mail.example", "ben@mail.example"];

flow("an opt-out for somebody else waits for a person, whose decision bars", async (site) => {
  await site.upload("news", garden, [ada, john, ben]);
  site.start();
  const { to, date } = sentTo(garden, ada);
  await site.deliver(
    letter(to, "My husband", `Please unsubscribe ${john} from all your lists.`, date),
    letter(to, "My account", "Please cancel my account with you at the end of the month.", date),
  );
  await site.settled();
  const database = await site.heed.database();
  const waiting = await listWaitingReports(database, 10);
  expect(waiting.map(({ kind }) => kind).sort()).toEqual(["cancellation", "opt-out"]);
  expect(waiting.every(({ why }) => why.length > 20 && !why.includes("@"))).toBe(true);
  expect(await site.kept("news")).toEqual([ada, john, ben]);

  const decision: Proposal = {
    address: keysOf(john, await site.heed.hashAddress()),
    scope: { kind: "all", id: null },
    reason: "opt-out",
    since: new Date(),
    source: "staff:kim-1",
    setBy: "kim",
  };
  await database.transaction((tx) =>
    suppress(suppressPorts(site.heed), tx, [decision], { source: "/cli/suppress", why: "The widow asked." }),
  );
  expect(await site.kept("news")).toEqual([ada, ben]);
  expect(await site.events("address.suppressed")).toMatchObject([
    { source: "staff:kim-1", reason: "opt-out" },
  ]);
});

flow("meanwhile the address is barred where the mail proves that it is about a mailing", async (site) => {
  await site.upload("news", garden, [ada, john]);
  site.start();
  await site.deliver(reply(sentTo(garden, ada), `Please remove ${john} from your list.`));
  await site.settled();
  expect(await site.reports()).toEqual([{ kind: "opt-out", disposition: "review", state: "for-a-person" }]);
  expect(await site.kept("news")).toEqual([ada]);
});
