import { afterAll, beforeAll, expect, test } from "vitest";

import { RefusedError } from "../../src/errors.ts";
import { jsonLines } from "../cli/run-heed.ts";
import { enterCustomers, garden, upload } from "../esp.ts";
import { type DeskSite, kim, openDeskSite } from "./open-desk.ts";
import { expectView } from "./views.ts";

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite();
  await enterCustomers(site.heed, [garden]);
  await upload(site.heed, "news", garden, ["ada@mail.example", "bo@mail.example"]);
});
afterAll(() => site.close());

const all = { kind: "all", id: null } as const;
const manual = { scope: all, reason: "manual", why: "Her husband called." } as const;
const either = { scope: null, reason: null, why: "A slip.", optedInAt: null, optedInTo: null };

test("barred, checked and released: each is a view, and what had an effect is kept with who and why", async () => {
  const { desk } = site;
  const address = "ada@mail.example";
  const barred = expectView("address-barred", await desk.suppressAddress({ address, ...manual }, kim));
  expect(barred).toMatchObject({ address, isNew: true, scope: "all", reason: "manual" });
  const again = expectView("address-barred", await desk.suppressAddress({ address, ...manual }, kim));
  expect(again).toEqual({ ...barred, isNew: false });

  const checked = expectView("address-check", await desk.checkAddress({ address, account: "garden" }));
  expect(checked).toMatchObject({
    isBarred: true,
    bars: [{ suppression: barred.suppression, scope: "all", barsNothing: null, matchedBy: "fold" }],
    contacts: [{ list: "news", account: "garden", row: 2, state: "suppressed", reason: "manual" }],
  });

  const ben = { ...kim, name: "Ben" };
  const [refused] = await desk.releaseAddress({ address, ...either }, ben);
  expect(expectView("suppression-released", refused)).toMatchObject({ isLifted: false });
  const [released] = await desk.releaseAddress({ address, ...either }, kim);
  expect(expectView("suppression-released", released)).toEqual({
    ...{ address, suppression: barred.suppression, scope: "all", reason: "manual" },
    ...{ isLifted: true, why: "A slip." },
  });
  await expect(desk.releaseAddress({ address, ...either }, kim)).rejects.toMatchObject({ code: "missing" });

  const subject = `suppression:${barred.suppression ?? ""}`;
  const decided = { subject, by: "staff", name: "Kim", source: "/cli/of-this-test" };
  expect(await site.decisions()).toEqual([
    { ...decided, act: "suppress", why: "Her husband called.", rule: "suppression/1" },
    { ...decided, act: "release", why: "A slip.", rule: "lifting/1" },
  ]);
});

test("what cannot be meant is refused, and nothing is decided", async () => {
  const { desk } = site;
  const before = await site.decisions();
  const address = "bo@mail.example";
  const nowhere = { ...manual, address, scope: { kind: "list", id: "winter" } } as const;
  await expect(desk.suppressAddress(nowhere, kim)).rejects.toMatchObject({ code: "missing" });
  const news = { ...either, address, scope: "category:news" };
  await expect(desk.releaseAddress(news, kim)).rejects.toThrow(RefusedError);
  expect(await site.decisions()).toEqual(before);
});

test("the commands print the views, and decide in the same way", async () => {
  const address = "cy@mail.example";
  const named = ["--name", "Ada"];
  const [barred] = await site.views("address-barred", "suppress", address, "--scope", "list:news", ...named);
  expect(barred).toMatchObject({ isNew: true, scope: "list:news" });
  await site.run("suppress", address, "--reason", "complaint", "--why", "By telephone.", ...named);
  const [checked] = await site.views("address-check", "check", address);
  expect(checked?.bars.map(({ reason, setBy }) => [reason, setBy])).toEqual([
    ["manual", "Ada"],
    ["complaint", "Ada"],
  ]);
  const two = await site.run("release", address, "--by", "staff", "--why", "A slip.", ...named);
  expect(two).toMatchObject({ code: 2, stdout: "" });
  expect(two.stderr).toContain("2 suppressions bar cy@mail.example, and they lift one at a time: ");

  const optedIn = ["--by", "recipient", "--opted-in-at", "2020-01-01", "--opted-in-to", "garden"];
  const refused = await site.run("release", address, ...optedIn, "--json");
  expect(refused.code).toBe(77);
  expect(jsonLines(refused)).toHaveLength(2);
  for (const view of jsonLines(refused)) expectView("suppression-released", view);

  const one = ["--by", "staff", "--reason", "complaint", "--why", "A slip.", ...named];
  const [released] = await site.views("suppression-released", "release", address, ...one);
  expect(released).toMatchObject({ isLifted: true, reason: "complaint" });
  expect((await site.decisions()).filter(({ name }) => name === "Ada")).toMatchObject([
    { act: "suppress", source: "/cli/suppress", why: null },
    { act: "suppress", why: "By telephone." },
    { act: "release", source: "/cli/release", subject: `suppression:${released?.suppression ?? ""}` },
  ]);
  expect(JSON.stringify(await site.decisions())).not.toContain("@");
});
