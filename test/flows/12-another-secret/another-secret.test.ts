import { expect } from "vitest";

import { reply } from "../../../src/cli/demo/compose.ts";
import { workers } from "../../../src/workers/all.ts";
import { workTogether } from "../../../src/workers/work-together.ts";
import { garden, openHeedWith, upload } from "../../esp.ts";
import { flow, sentTo } from "../site.ts";

const ada = "ada@mail.example";

flow("a Heed with another secret takes nothing in and reads nothing", async (site) => {
  await site.upload("news", garden, [ada]);
  site.start("receive", "screen", "suppress", "flag");
  await site.deliver(reply(sentTo(garden, ada), "Please remove me from your mailing list."));
  await site.settled();

  const stranger = openHeedWith({ ...site.environment, HEED_SECRET: "another secret, made by mistake" });
  try {
    await expect(upload(stranger, "again", garden, [ada])).rejects.toThrow(/HEED_SECRET/);
    const report = workers.filter(({ name }) => name === "report");
    await expect(workTogether(report, stranger, new AbortController().signal)).rejects.toMatchObject({
      code: "misconfigured",
    });
  } finally {
    await stranger.close();
  }
  expect(await site.reports()).toEqual([]);

  // With the right one the work goes on where it stood.
  site.start("report");
  await site.settled();
  expect(await site.whyBarred("news", ada)).toBe("opt-out account:garden");
});
