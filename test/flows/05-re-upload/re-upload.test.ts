import { expect } from "vitest";

import { reply } from "../../../src/cli/demo/compose.ts";
import { garden } from "../../esp.ts";
import { flow, sentTo } from "../site.ts";

flow("who opted out by mail stays out of every list that comes later", async (site) => {
  site.start();
  await site.deliver(
    reply(sentTo(garden, "ann.lee@gmail.com"), "Please remove me from your mailing list."),
    reply(sentTo(garden, "bob@mail.example"), "unsubscribe"),
  );
  await site.settled();
  // Nobody had uploaded either of them yet. Now they come with fresh evidence, in other spellings, twice.
  for (const list of ["first", "second"])
    await site.upload(list, garden, [
      "AnnLee+news@googlemail.com,shop,2099-01-01",
      "annlee@gmail.com",
      "BOB@MAIL.example",
      "bob+x@mail.example",
    ]);
  await site.settled();
  for (const list of ["first", "second"]) {
    // At a host whose rules nobody knows another spelling is another person.
    expect(await site.kept(list)).toEqual(["bob+x@mail.example"]);
    expect(await site.whyBarred(list, "annlee@gmail.com")).toBe("opt-out account:garden");
    expect(await site.whyBarred(list, "BOB@MAIL.example")).toBe("opt-out account:garden");
  }
  expect(await site.events("address.suppressed")).toHaveLength(2);
});
