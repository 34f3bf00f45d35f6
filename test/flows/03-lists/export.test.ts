import { afterEach, beforeEach, expect, test } from "vitest";

import { consented, type Desk, openDesk } from "./desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const acme = { kind: "account", id: "acme" } as const;
const birch = { kind: "account", id: "birch" } as const;
const all = { kind: "all", id: null } as const;

test("a list that is not screened yet is not exported", async () => {
  await desk.upload("spring", consented("ann@mail.example"));
  await expect(desk.export("spring")).rejects.toMatchObject({ code: "fenced" });
  await expect(desk.export("autumn")).rejects.toMatchObject({ code: "missing" });
});

test("an export never holds a suppressed address while the worker lags", async () => {
  await desk.upload("spring", consented("ann@mail.example", "bob@gmail.com", "eve@mail.example"));
  await desk.screen();
  await desk.append(
    desk.complaint("ann@mail.example", acme),
    desk.optOut("b.o.b@gmail.com", all),
    desk.optOut("eve@mail.example", birch),
    desk.complaint("eve@mail.example", acme, { suppress: false }),
  );
  const before = await desk.export("spring");
  expect(before.kept).toEqual(["eve@mail.example"]);
  expect(before.barred["ann@mail.example"]).toMatchObject({ reason: "complaint", scope: "account:acme" });
  await desk.suppress();
  expect(await desk.export("spring")).toEqual(before);
});

test("what is parked bars as what lags does", async () => {
  await desk.upload("spring", consented("ann@mail.example", "bob@mail.example"));
  await desk.screen();
  await desk.append(desk.complaint("ann@mail.example", acme));
  await desk.database.query(
    `insert into parked_record (id, "group", topic, partition, "offset", key, value, headers, reason, attempts, parked_at)
     select gen_random_uuid(), 'suppress', topic, partition, "offset", key, value, headers, 'test', 1, now()
     from log_record where topic = 'heed.complaints'`,
  );
  await desk.database.query(
    `insert into consumer_offset ("group", topic, partition, next_offset)
     select 'suppress', topic, partition, next_offset from log_partition where topic = 'heed.complaints'`,
  );
  expect((await desk.export("spring")).kept).toEqual(["bob@mail.example"]);
});

test("suppressed.csv is no spreadsheet formula; kept.csv holds the address as it is", async () => {
  await desk.upload(
    "spring",
    `email,source,time\n"=HYPERLINK(""http://x.example"")",web,2025-01-02\n+tag@mail.example,web,2025-01-02\n-x@mail.example,,`,
  );
  await desk.screen();
  const { kept, barred } = await desk.export("spring");
  expect(kept).toEqual(["+tag@mail.example"]);
  expect(Object.keys(barred).sort()).toEqual([`'-x@mail.example`, `'=HYPERLINK("http://x.example")`]);
});
