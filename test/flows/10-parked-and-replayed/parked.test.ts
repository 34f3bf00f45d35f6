import { expect } from "vitest";

import { listParked } from "../../../src/adapters/database/queries/list-parked.ts";
import { replayParked } from "../../../src/adapters/database/queries/replay-parked.ts";
import { feedbackReport } from "../../../src/cli/demo/compose.ts";
import { audited, garden } from "../../esp.ts";
import { flow, provider, sentTo } from "../site.ts";

const [ada, ben] = ["ada@mail.example", "ben@mail.example"];

flow("a message whose bytes are gone is parked, and takes effect when they are back", async (site) => {
  const database = await site.heed.database();
  await site.upload("news", garden, [ada, ben]);
  site.start("receive", "screen");
  await site.deliver(feedbackReport(sentTo(garden, ada), provider));
  await site.settled();
  // Somebody took the table's partition away, too early.
  await database.query("create table kept_aside as table raw_mail");
  await database.query("delete from raw_mail");

  site.start("report", "suppress", "flag");
  await site.deliver(feedbackReport(sentTo(garden, ben), provider));
  await site.settled();
  expect(await site.kept("news")).toEqual([ada]);
  const [parked, ...others] = await listParked(database);
  expect([parked?.group, others]).toEqual(["report", []]);
  expect(parked?.reason).toContain("not in the raw store any more");
  expect(await site.events("message.parked")).toMatchObject([
    { parked: parked?.id, message: parked?.message },
  ]);
  const { balance, broken } = await audited(site.heed);
  expect(balance).toMatchObject({ stored: 2, recognised: 1, parked: 1, waiting: 0 });
  expect(broken.map(({ name }) => name)).toEqual(["message → raw mail"]);

  await database.query("insert into raw_mail table kept_aside on conflict do nothing");
  const replay = () => database.transaction((tx) => replayParked(tx, [parked?.id ?? ""]));
  expect(await replay()).toEqual([parked?.id]);
  expect(await replay()).toEqual([]);
  await site.settled();
  expect(await site.kept("news")).toEqual([]);
  expect(await site.events("complaint.received")).toHaveLength(2);
  expect(await site.events("address.suppressed")).toHaveLength(2);
  expect((await audited(site.heed)).balance).toMatchObject({ recognised: 2, parked: 0 });
});

flow(
  "a record that holds no event is parked by each of its readers, and the next ones go on",
  async (site) => {
    await site.upload("news", garden, [ada]);
    const database = await site.heed.database();
    // All on ada's partition, before her complaint.
    await database.query(
      `select log_append(array_fill('heed.complaints'::text, array[6]), array[0, 1, 2, 3, 4, 5],
       array_fill('x'::text, array[6]), array_fill('\\x7b'::bytea, array[6]),
       array_fill('{"ce_type": "heed.complaint.received.v1", "ce_id": "broken"}'::jsonb, array[6]))`,
    );
    await database.query(
      "update log_record set headers = headers || jsonb_build_object('ce_id', 'broken ' || partition) where topic = 'heed.complaints'",
    );
    site.start();
    await site.deliver(feedbackReport(sentTo(garden, ada), provider));
    await site.settled();
    expect(await site.kept("news")).toEqual([]);
    const groups = (await listParked(database)).map(({ group }) => group);
    expect(groups.sort()).toEqual([...Array<string>(6).fill("flag"), ...Array<string>(6).fill("suppress")]);
  },
);
