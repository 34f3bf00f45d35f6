import { expect } from "vitest";

import { letter, listUnsubscribe, reply } from "../../../src/cli/demo/compose.ts";
import { coins, garden, shoes } from "../../esp.ts";
import { flow, sentTo } from "../site.ts";

const [ada, ben, eve, kim] = ["ada@mail.example", "ben@mail.example", "eve@mail.example", "kim@mail.example"];

flow("an opt-out reaches as far as its words do", async (site) => {
  for (const [list, account] of [
    ["news", garden],
    ["sale", shoes],
    ["club", coins],
  ] as const)
    await site.upload(list, account, [ada, ben, eve, kim]);
  site.start();
  await site.deliver(
    reply(sentTo(garden, ada), "Bitte entfernen Sie mich aus allen Ihren Verteilern."),
    reply(sentTo(garden, ben), "Please remove me from your mailing list."),
    letter(
      sentTo(garden, eve).to,
      "Désinscription",
      "Merci de me désinscrire de toutes vos listes.",
      new Date(),
    ),
    listUnsubscribe(sentTo(garden, kim).to, new Date()),
  );
  await site.settled();
  expect(await site.kept("news")).toEqual([]);
  expect(await site.kept("sale")).toEqual([ben]);
  expect(await site.kept("club")).toEqual([ben]);
  expect(await site.whyBarred("club", ada)).toBe("opt-out all");
  expect(await site.whyBarred("news", ben)).toBe("opt-out account:garden");
});
