import fc from "fast-check";
import { expect } from "vitest";

import { insertReports } from "../../../src/adapters/database/queries/insert-reports.ts";
import type { DemoMail } from "../../../src/cli/demo/compose.ts";
import type { ReportRow } from "../../../src/pipeline/report.ts";
import { programs } from "../../arbitraries/unknown-programs.ts";
import { jsonLines, runHeed } from "../../cli/run-heed.ts";
import { garden } from "../../esp.ts";
import { complaintAbout, letterFrom, optOutOf } from "../invented-mail.ts";
import { flow } from "../site.ts";

const toAbuse = (raw: string): DemoMail => ({ mailbox: "abuse", raw });
const mailsOf = (name: string, count: number): DemoMail[] =>
  fc.sample(programs[name] ?? fc.constant(""), { numRuns: count, seed: 4711 }).map(toAbuse);

flow("mails of two unknown programs make two groups, people's mail and known formats none", async (site) => {
  await site.upload("news", garden, ["ada@mail.example"]);
  site.start();
  await site.deliver(
    ...mailsOf("tickets", 6),
    toAbuse(letterFrom("kim@reader.example", 1)),
    ...mailsOf("web form", 4),
    toAbuse(optOutOf("ada@mail.example", 2)),
    toAbuse(complaintAbout("ben@mail.example", "garden.esp.example", 3)),
    toAbuse(letterFrom("lou@reader.example", 4)),
  );
  await site.settled();
  const heed = (...args: string[]) => runHeed(args, site.environment);

  const groups = jsonLines(await heed("shapes", "--json"));
  expect(groups).toMatchObject([
    { mails: 6, text: expect.stringContaining("application/x-desk; subject “Report 0 of @”") as string },
    { mails: 4, text: expect.stringContaining("labels Name, Email, Message; by PHPMailer") as string },
  ]);
  expect(
    (await heed("shapes")).stdout.split("\n").filter((line) => /^[0-9a-f]{16} /.test(line)),
  ).toHaveLength(2);
  expect((await heed("status")).stdout).toContain(
    "10 of these to review that no reader knows (`heed shapes`)",
  );

  // When a reader learns the format and the mails are read again, nothing of the group is left.
  const database = await site.heed.database();
  const { rows } = await database.query<ReportRow>(
    `select report.*, reported_at as "reportedAt", null as shape from report join message_shape using (message)`,
  );
  await database.transaction((tx) => insertReports(tx, rows));
  expect(jsonLines(await heed("shapes", "--json"))).toEqual([]);
});
