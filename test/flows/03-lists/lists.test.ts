import { afterEach, beforeEach, expect, test } from "vitest";

import { uploadList } from "../../../src/desk/upload-list.ts";
import { suppress } from "../../../src/pipeline/suppress.ts";
import { uploadPorts } from "../../../src/wiring/lists.ts";
import { suppressPorts } from "../../../src/wiring/suppress.ts";
import { consented, type Desk, openDesk } from "./desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const acme = { kind: "account", id: "acme" } as const;
const all = { kind: "all", id: null } as const;

test("every row of an upload ends with a state and a reason", async () => {
  await desk.upload(
    "spring",
    [
      "email;source;time",
      "ann@mail.example;web;2025-01-02",
      "bob@mail.example;;",
      "eve@mail.example;web;2099-01-01",
      "no address;web;2025-01-02",
      ";web;2025-01-02",
      "ANN@Mail.example;web;2025-01-02",
      "a@mail.example, b@mail.example;web;2025-01-02",
      `big@mail.example;${"x".repeat(100_000)};2025-01-02`,
      "Kim <kim@mail.example>;web;2025-01-02",
    ].join("\n"),
  );
  await desk.screen();
  const { kept, barred } = await desk.export("spring");
  expect(kept).toEqual(["ann@mail.example", "kim@mail.example"]);
  const rows = Object.values(barred).map((row) => [row["row"], row["state"], row["reason"], row["scope"]]);
  expect(rows.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
    ["3", "suppressed", "no-permission", "list:spring"],
    ["4", "suppressed", "no-permission", "list:spring"],
    ["5", "invalid", "not-an-address", ""],
    ["7", "duplicate", "duplicate", ""],
    ["8", "invalid", "several-addresses", ""],
    ["9", "invalid", "row-too-long", ""],
  ]);
  expect(barred["eve@mail.example"]?.["explanation"]).toMatch(/future/);
  expect(barred["ANN@Mail.example"]?.["explanation"]).toMatch(/row 2/);
  expect(await desk.events("heed.lists")).toMatchObject([
    { type: "heed.list.uploaded.v1", data: { list: "spring", rows: 9, vouched: false } },
    {
      type: "heed.list.screened.v1",
      data: {
        rows: 9,
        kept: 2,
        held: 0,
        suppressed: 2,
        invalid: 4,
        duplicates: 1,
        reasons: { "no-permission": 2, "row-too-long": 1, "no-address": 1 },
      },
    },
  ]);
});

test("a list that the customer vouches for is held, not mailed", async () => {
  await desk.upload("spring", "email\nann@mail.example\nbob@mail.example", { vouched: true });
  await desk.screen();
  const { kept, barred } = await desk.export("spring");
  expect(kept).toEqual([]);
  expect(barred["ann@mail.example"]).toMatchObject({ state: "held", reason: "permission-asserted" });
});

test("a complaint suppresses the contact on every list in its scope, and says so once", async () => {
  await desk.upload("spring", consented("ann@mail.example", "bob@mail.example"));
  await desk.upload("autumn", consented("ANN@mail.example"));
  await desk.upload("birds", consented("ann@mail.example"), { account: "birch" });
  await desk.screen();
  const complaint = desk.complaint("ann@mail.example", acme);
  await desk.append(complaint, complaint, desk.complaint("ann@mail.example", acme));
  await desk.suppress();
  expect(await desk.export("spring")).toMatchObject({
    kept: ["bob@mail.example"],
    barred: {
      "ann@mail.example": {
        state: "suppressed",
        reason: "complaint",
        since: "2026-11-20T09:30:00.000Z",
        scope: "account:acme",
      },
    },
  });
  expect((await desk.export("autumn")).kept).toEqual([]);
  expect((await desk.export("birds")).kept).toEqual(["ann@mail.example"]);
  const { rows } = await desk.database.query(
    "select list, state, reason from contact where lower(value) = 'ann@mail.example' order by list",
  );
  expect(rows).toEqual([
    { list: "autumn", state: "suppressed", reason: "complaint" },
    { list: "birds", state: "kept", reason: "permission-express" },
    { list: "spring", state: "suppressed", reason: "complaint" },
  ]);
  expect(await desk.events("heed.suppressions")).toMatchObject([
    { type: "heed.address.suppressed.v1", data: { scope: acme, reason: "complaint" } },
  ]);
});

test("an opt-out from everything reaches every account; one to review reaches nobody", async () => {
  await desk.upload("spring", consented("ann@mail.example", "bob@mail.example"));
  await desk.upload("birds", consented("ann@mail.example"), { account: "birch" });
  await desk.screen();
  await desk.append(
    desk.optOut("ann@mail.example", all),
    desk.optOut("bob@mail.example", all, { suppress: false }),
  );
  await desk.suppress();
  expect((await desk.export("spring")).kept).toEqual(["bob@mail.example"]);
  expect((await desk.export("birds")).kept).toEqual([]);
});

test("a re-upload resurrects nobody, in whatever spelling, with whatever evidence", async () => {
  await desk.upload("spring", consented("ann@gmail.com"));
  await desk.screen();
  await desk.append(desk.optOut("ann@gmail.com", acme));
  await desk.suppress();
  await desk.upload(
    "again",
    "email,source,time\nANN@gmail.com,web,2026-12-01\na.n.n+x@googlemail.com,web,2026-12-01\nbob@gmail.com,web,2026-12-01",
    { vouched: true },
  );
  await desk.screen();
  const { kept, barred } = await desk.export("again");
  expect(kept).toEqual(["bob@gmail.com"]);
  expect(barred["ANN@gmail.com"]).toMatchObject({ reason: "opt-out" });
  expect(barred["a.n.n+x@googlemail.com"]).toMatchObject({ reason: "opt-out" });
});

test("people at hosts whose rules nobody knows are not taken for one another", async () => {
  await desk.upload(
    "spring",
    consented("anne-marie@mail.example", "anne@mail.example", "a.nne@mail.example"),
  );
  await desk.screen();
  await desk.append(desk.complaint("Anne-Marie@MAIL.example", acme));
  await desk.suppress();
  expect((await desk.export("spring")).kept).toEqual(["anne@mail.example", "a.nne@mail.example"]);
});

test("a complaint that comes between upload and screening takes effect", async () => {
  await desk.upload("spring", consented("ann@mail.example", "bob@mail.example"));
  await desk.append(desk.complaint("ann@mail.example", acme));
  await desk.suppress();
  await desk.screen();
  expect((await desk.export("spring")).kept).toEqual(["bob@mail.example"]);
  expect(await desk.events("heed.lists")).toMatchObject([
    {},
    { data: { kept: 1, suppressed: 1, reasons: { complaint: 1 } } },
  ]);
});

test("a list that comes in while a suppression is being made is screened by it", async () => {
  const made = Promise.withResolvers<undefined>();
  const commit = Promise.withResolvers<undefined>();
  const proposal = {
    address: desk.keysOf("ann@mail.example"),
    scope: acme,
    reason: "opt-out" as const,
    since: new Date("2026-11-20T09:30:00Z"),
    source: "test",
    setBy: "kim",
  };
  // It looks for contacts before the list is there, and commits after the list is.
  const suppressing = desk.database.transaction(async (tx) => {
    await suppress(suppressPorts(desk.heed), tx, [proposal], { source: "/test", why: null });
    made.resolve(undefined);
    await commit.promise;
  });
  await made.promise;
  await desk.upload("spring", consented("ann@mail.example", "bob@mail.example"));
  let isScreened = false;
  const screening = desk.screen().then(() => (isScreened = true));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isScreened).toBe(false);
  commit.resolve(undefined);
  await Promise.all([suppressing, screening]);
  const { rows } = await desk.database.query("select state from contact order by row");
  expect(rows).toEqual([{ state: "suppressed" }, { state: "kept" }]);
});

test("a suppressed duplicate is suppressed, and lifting gives each row its state back", async () => {
  await desk.upload("spring", consented("ann@mail.example", "ann@mail.example", "bob@mail.example"));
  await desk.append(desk.optOut("ann@mail.example", acme));
  await desk.suppress();
  await desk.screen();
  const states = async () =>
    (await desk.database.query<{ state: string }>("select state from contact order by row")).rows.map(
      ({ state }) => state,
    );
  expect(await states()).toEqual(["suppressed", "suppressed", "kept"]);
  const lifter = { by: "staff", name: "kim", why: "The wrong person was named." } as const;
  expect(await desk.lift("ann@mail.example", lifter)).toMatchObject([{ isLifted: true }]);
  expect(await states()).toEqual(["kept", "duplicate", "kept"]);
  const [suppressed, lifted] = await desk.events("heed.suppressions");
  expect(suppressed).toMatchObject({ type: "heed.address.suppressed.v1" });
  expect(lifted).toMatchObject({
    type: "heed.suppression.lifted.v1",
    data: { liftedBy: "staff", reason: "opt-out", why: "The wrong person was named." },
  });
});

test("lifting one of two reasons leaves the contact suppressed by the other", async () => {
  await desk.upload("spring", consented("ann@mail.example"));
  await desk.screen();
  await desk.append(desk.optOut("ann@mail.example", acme), desk.complaint("ann@mail.example", acme));
  await desk.suppress();
  await desk.lift("ann@mail.example", { by: "staff", name: "kim", why: "A mistake." }, "complaint");
  const { barred } = await desk.export("spring");
  expect(barred["ann@mail.example"]).toMatchObject({ reason: "opt-out" });
});

test("what was lifted does not come back when its event is seen again; a new complaint does", async () => {
  await desk.upload("spring", consented("ann@mail.example"));
  await desk.screen();
  const complaint = desk.complaint("ann@mail.example", acme);
  await desk.append(complaint);
  await desk.suppress();
  await desk.lift("ann@mail.example", { by: "staff", name: "kim", why: "A mistake." });
  await desk.append(complaint);
  await desk.suppress();
  expect((await desk.export("spring")).kept).toEqual(["ann@mail.example"]);
  await desk.append(desk.complaint("ann@mail.example", acme));
  await desk.suppress();
  expect((await desk.export("spring")).kept).toEqual([]);
});

test("deleting a list un-suppresses nobody", async () => {
  await desk.upload("spring", consented("ann@mail.example"));
  await desk.screen();
  await desk.append(desk.optOut("ann@mail.example", acme));
  await desk.suppress();
  await desk.database.query("delete from list where id = 'spring'");
  await desk.upload("again", consented("ann@mail.example"));
  await desk.screen();
  expect((await desk.export("again")).kept).toEqual([]);
});

test("an upload that fails in the middle leaves nothing", async () => {
  async function* breaking() {
    yield [
      {
        row: 1,
        address: "ann@mail.example",
        source: null,
        time: null,
        ip: null,
        form: null,
        isTooLong: false,
      },
    ];
    await Promise.resolve();
    throw new Error("the disk went away");
  }
  const upload = { list: "spring", account: "acme", name: "spring", vouched: false };
  const ports = await uploadPorts(desk.heed);
  await expect(uploadList(ports, upload, breaking(), "/test")).rejects.toThrow("the disk went away");
  const { rows } = await desk.database.query("select from list union all select from contact");
  expect(rows).toEqual([]);
  expect(await desk.events("heed.lists")).toEqual([]);
});

test("an id that is taken and an account that is not there are refused", async () => {
  await desk.upload("spring", consented("ann@mail.example"));
  await expect(desk.upload("spring", consented("bob@mail.example"))).rejects.toThrow(/list spring already/);
  await expect(desk.upload("x", consented("bob@mail.example"), { account: "cedar" })).rejects.toThrow(
    /heed accounts add cedar/,
  );
  await expect(desk.upload("x", "email\n")).rejects.toThrow(/no rows/);
});

test("many contacts: each chunk is screened, counts add up", { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 120_000 }, (_, i) => `p${i % 110_000}@mail.example,web,2025-01-02`);
  const barred = [0, 49_999, 50_000, 109_999].map((i) => desk.complaint(`p${i}@mail.example`, acme));
  await desk.append(...barred);
  await desk.suppress();
  await desk.upload("spring", ["email,source,time", ...rows].join("\n"));
  await desk.screen();
  const [, screened] = await desk.events("heed.lists");
  expect(screened?.data).toMatchObject({
    rows: 120_000,
    kept: 109_996,
    suppressed: 5,
    duplicates: 9_999,
  });
  expect((await desk.export("spring")).kept).toHaveLength(109_996);
});
