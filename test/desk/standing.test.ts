import { afterAll, beforeAll, expect, test } from "vitest";

import { clock } from "../../src/adapters/clock.ts";
import { ensureTopics } from "../../src/adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "../../src/adapters/ids.ts";
import { RefusedError } from "../../src/errors.ts";
import { topics } from "../../src/events/topics.ts";
import { accountDesk } from "../../src/wiring/desk/accounts.ts";
import { senderDesk } from "../../src/wiring/desk/senders.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { expectView } from "./views.ts";

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await ensureTopics(database.transaction)(topics);
});
afterAll(() => database.close());

test("staff pause a sender: the view says so, and the decision is kept with who and why", async () => {
  const heed = { database: () => Promise.resolve(database), clock, newId };
  const desk = { ...accountDesk(heed), ...senderDesk(heed) };
  const kim = { by: "staff", name: "Kim", source: "/cli/senders" } as const;

  expect(expectView("account-added", await desk.addAccount("acme", "Acme Shoes"))).toEqual({
    account: "acme",
    isNew: true,
  });
  const pause = { account: "acme", act: "pause", why: "A bought list." } as const;
  expect(expectView("standing-decided", await desk.decideStanding(pause, kim))).toEqual({
    account: "acme",
    from: "healthy",
    to: "paused",
  });
  await expect(desk.decideStanding(pause, kim)).rejects.toThrow(RefusedError);
  await expect(desk.decideStanding({ ...pause, account: "nobody" }, kim)).rejects.toMatchObject({
    code: "missing",
  });

  const [sender] = await desk.listSenders();
  expect(expectView("sender", sender)).toMatchObject({ account: "acme", standing: "paused", flags: [] });
  const [account] = await desk.listAccounts();
  expect(expectView("account", account)).toMatchObject({ account: "acme", name: "Acme Shoes", lists: 0 });

  const { rows } = await database.query(
    "select subject, act, by, name, source, why, rule from decision order by seq",
  );
  expect(rows).toEqual([
    {
      subject: "account:acme",
      act: "pause",
      by: "staff",
      name: "Kim",
      source: "/cli/senders",
      why: "A bought list.",
      rule: "standing/1",
    },
  ]);
});
