import { afterEach, beforeEach, expect, test } from "vitest";

import { runAudit } from "../../../src/adapters/database/audit/run-audit.ts";
import { jsonLines, runHeed } from "../../cli/run-heed.ts";
import { complaintAbout } from "../invented-mail.ts";
import { openSettledHeed, type SettledHeed } from "../settled-heed.ts";

let site: SettledHeed;
beforeEach(async () => {
  site = await openSettledHeed({ HEED_AUTHSERV_IDS: "mx.esp.example", HEED_REPORT_BATCH: "20" });
  await site.database.query("insert into account (id, name) values ('shop', 'Shop')");
  await site.database.query(
    `insert into mailing (id, account, delivered, sent_at, message_id_domain, from_domain, subject)
     values ('october', 'shop', 20000, now() - interval '2 days', 'send.shop.example', 'shop.example', 'Offers')`,
  );
}, 30_000);
afterEach(async () => {
  const { findings } = await runAudit(site.database);
  await site.close();
  expect(findings.filter(({ missing, twice }) => missing + twice > 0)).toEqual([]);
});

const heed = (...args: string[]) => runHeed(args, site.environment, site.folder);

interface Writing {
  readonly from: string;
  readonly host: string;
  readonly top?: string;
  readonly subject?: string;
}

/** Somebody answers a newsletter of the shop; without its subject, so that anybody could have written it. */
function answer({ from, host, top = "", subject = "unsubscribe" }: Writing): string {
  return `${top}Received: from mail.example (mail.example [${host}]) by mx.esp.example with ESMTP
From: A person <${from}>
To: abuse@esp.example
Subject: ${subject}
Message-ID: <${from.replace("@", ".")}@mail.gmail.com>

Please remove me from your list.

On Monday, Shop News <news@shop.example> wrote:
> Offers.
`.replaceAll("\n", "\r\n");
}

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const forged = (n: number) => answer({ from: `victim.${n}@gmail.com`, host: "192.0.2.66" });
const elsewhere = (n: number) => answer({ from: `reader.${n}@gmail.com`, host: `198.51.100.${n}` });

/** How many reports of whom stand how: "act", "review", and with a flood "act in flood". */
async function standings(like: string): Promise<Record<string, number>> {
  const { rows } = await site.database.query<{ standing: string; count: number }>(
    `select disposition || case when flood is null then '' else ' in flood' end as standing, count(*)
       from report where explanation ->> 'reporter' like $1 group by 1`,
    [like],
  );
  return Object.fromEntries(rows.map(({ standing, count }) => [standing, count]));
}

async function suppressed(): Promise<number> {
  const { rows } = await site.database.query<{ count: number }>(
    "select count(*) from suppression where lifted_at is null",
  );
  return rows[0]?.count ?? 0;
}

test("forged requests from one source act until they are a flood, and honest ones go on acting", async () => {
  const honest = [
    answer({
      from: "proved@gmail.com",
      host: "192.0.2.66",
      top: "Authentication-Results: mx.esp.example; dkim=pass header.d=gmail.com\r\n",
    }),
    answer({ from: "knows.the.mailing@gmail.com", host: "192.0.2.66", subject: "Re: Offers" }),
    answer({ from: "from.elsewhere@gmail.com", host: "198.51.100.7" }),
  ];
  site.deliver(times(120, forged));
  await site.settle();
  site.deliver([...honest, ...times(80, (n) => forged(120 + n))]);
  await site.settle();
  expect(await standings("victim.%")).toEqual({ "act in flood": 30, "review in flood": 170 });
  expect(await standings("%proved@%")).toEqual({ act: 1 });
  expect(await standings("%mailing@%")).toEqual({ act: 1 });
  expect(await standings("%elsewhere@%")).toEqual({ act: 1 });
  expect(await suppressed()).toBe(33);

  const [flood, another] = jsonLines(await heed("floods", "--json"));
  expect(another).toBeUndefined();
  expect(flood).toMatchObject({
    ...{ mark: "host 192.0.2.66", what: "from the host 192.0.2.66", optOuts: 200, complaints: 0 },
    ...{ acted: 30, waiting: 170, decision: null },
  });
  const id = String(flood?.["id"]);
  expect((await heed("floods")).stdout).toContain("200 unproved opt-outs from the host 192.0.2.66 since 2");
  expect((await heed("status")).stdout).toMatch(/^floods +1 open, 170 of these to review/m);
  expect(jsonLines(await heed("floods", "members", id.slice(0, 20), "--json"))).toHaveLength(200);

  const dismissed = await heed("floods", "decide", id, "dismissed", "--why", "Forged.", "--name", "kim");
  expect(dismissed).toMatchObject({ code: 0, stdout: "Dismissed: its requests do nothing.\n" });
  expect(await standings("victim.%")).toEqual({ "act in flood": 30, "file in flood": 170 });
  expect(await suppressed()).toBe(33);
  expect(await heed("floods", "decide", id, "dismissed", "--why", "Forged.")).toMatchObject({ code: 66 });
  expect((await heed("floods")).stdout).toBe("There is no flood.\n");
  expect((await heed("floods", "--all")).stdout).toContain("dismissed by kim: Forged.");
}, 60_000);

test("requests against one account are held although each comes from elsewhere, until a person lets them through", async () => {
  site.deliver(times(150, elsewhere));
  await site.settle();
  expect(await standings("reader.%")).toEqual({ "act in flood": 60, "review in flood": 90 });
  const [flood] = jsonLines(await heed("floods", "--json"));
  expect(flood).toMatchObject({ mark: "account shop", acted: 60, waiting: 90 });
  const { rows } = await site.database.query<{ why: string }>(
    "select distinct why from report where disposition = 'review'",
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.why).toMatch(/^The writer opts out\. It is held: .* one account/);

  const decided = ["decide", String(flood?.["id"]), "let-through", "--why", "The mailing was a bad one."];
  expect((await heed("floods", ...decided)).stdout).toBe("Let through: 90 new suppressions.\n");
  expect(await suppressed()).toBe(150);
  expect(await standings("reader.%")).toEqual({ "act in flood": 150 });
  site.deliver(times(20, (n) => elsewhere(150 + n)));
  await site.settle();
  expect(await suppressed()).toBe(170);
}, 60_000);

test("honest complaints after a bad mailing are no flood, however many they are", async () => {
  site.deliver(times(250, (n) => complaintAbout(`reader-${n}@mailbox.example`, "send.shop.example", n)));
  await site.settle();
  expect(await standings("%")).toEqual({ act: 250 });
  expect((await heed("floods", "--json")).stdout).toBe("");
}, 60_000);
