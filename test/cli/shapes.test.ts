import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openSettledHeed, type SettledHeed } from "../flows/settled-heed.ts";
import { type Ended, jsonLines, runHeed } from "./run-heed.ts";

const notice = (number: number, more = ""): string =>
  `From: Watch <watch@desk${number}.example>\nTo: abuse@esp.example\nSubject: Notice ${number} about ada@mail.example\n` +
  `Auto-Submitted: auto-generated\nX-Watch-Case: ${number}\n\nSource: 192.0.2.${number}\nRule: spam\nSeen: today\n${more}`;
const other =
  "From: noreply@junk.example\nTo: abuse@esp.example\nSubject: Junk counts\n\nYour counts of this week are attached.\n";
const letter =
  "From: Kim <kim@reader.example>\nTo: abuse@esp.example\nSubject: Invoice\n\nGood morning, where is my invoice of October?\n";

let folder = "";
let settled: SettledHeed;
let heed: (...args: string[]) => Promise<Ended>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heed-shapes-"));
  settled = await openSettledHeed();
  heed = (...args) => runHeed(args, settled.environment, folder);
});
afterAll(async () => {
  await settled.close();
  rmSync(folder, { recursive: true });
});

test("nothing unknown is said in a sentence, and as no line of JSON", async () => {
  expect(await heed("shapes")).toMatchObject({
    code: 0,
    stdout: "No mail of an unknown shape has come in.\n",
    stderr: "",
  });
  expect(await heed("shapes", "--json")).toMatchObject({ code: 0, stdout: "" });
  expect((await heed("status")).stdout).not.toContain("no reader knows");
});

describe("with mail of two unknown programs", () => {
  let id = "";

  beforeAll(async () => {
    settled.deliver([notice(11), notice(12), notice(13, "Port: 25\n"), other, letter]);
    await settled.settle();
    // Three days apart, the third one today.
    await settled.database.query(
      `update message_shape set received_at = now() - interval '3 days' * case
         when sender_domain = 'desk13.example' then 0 when sender_domain = 'desk12.example' then 1 else 2 end`,
    );
    id = String(jsonLines(await heed("shapes", "--json"))[0]?.["id"]);
  });

  test("the list says how many, since when, from where first, and what they look like", async () => {
    const { stdout, code } = await heed("shapes");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Shape +Mails +Since +Last +First from +What it looks like\n/);
    expect(stdout).toMatch(
      new RegExp(
        `^${id} +3 +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +\\d{4}\\S+ \\S+ +desk11\\.example +` +
          "text/plain; subject “Notice 0 about @”; labels Source, Rule, Seen; fields auto-submitted, x-watch-case$",
        "m",
      ),
    );
    expect(stdout).not.toMatch(/@mail|reader/);
    expect(stdout.trimEnd().split("\n")).toHaveLength(3);
  });

  test("--since counts what came since, and leaves out groups without any; --limit shows the largest", async () => {
    const since = new Date(Date.now() - 4 * 86_400_000).toISOString();
    expect(jsonLines(await heed("shapes", "list", "--since", since, "--json"))).toMatchObject([
      { id, mails: 2, firstFrom: "desk11.example", variants: [{ mails: 2 }, { mails: 1 }] },
    ]);
    const limited = await heed("shapes", "--limit", "1");
    expect(limited.stdout).toContain(id);
    expect(limited.stderr).toBe("heed: 1 more group; --limit shows more.\n");
  });

  test("one group is shown by the beginning of the id of any of its variants", async () => {
    const { stdout } = await heed("shapes", "show", id.slice(0, 8));
    expect(stdout).toContain("Mails       3 in 2 variants; the raw mails are all kept\n");
    expect(stdout).toMatch(/^First seen {2}\S+ \S+, from desk11\.example$/m);
    expect(stdout).toMatch(
      / desk13\.example +abuse +kept +[0-9a-f]{16}\n.* desk12\.example .*\n.* desk11\.example /,
    );
    const [shown] = jsonLines(await heed("shapes", "show", id, "--json", "--limit", "1"));
    expect(shown).toMatchObject({ id, mails: 3, kept: 3, shape: { subject: "Notice 0 about @" } });
    expect(shown?.["messages"]).toHaveLength(1);
    const variant = (await variantsOf(id)).find((one) => one !== id) ?? "";
    expect(jsonLines(await heed("shapes", "show", variant, "--json"))[0]).toMatchObject({ id });
  });

  test("heed explain shows the same id for the mail, and none for a letter", async () => {
    writeFileSync(join(folder, "notice.eml"), notice(99));
    writeFileSync(join(folder, "letter.eml"), letter);
    expect((await heed("explain", "notice.eml")).stdout).toContain(
      `Unknown shape   ${id}: text/plain; subject`,
    );
    expect((await heed("explain", "letter.eml")).stdout).not.toContain("shape");
    expect(Object.keys(jsonLines(await heed("explain", "notice.eml", "--json"))[0] ?? {})).not.toContain(
      "shape",
    );
  });

  test("the export holds the mails byte for byte, each variant before a second of one, for this account alone", async () => {
    const ended = await heed("shapes", "export", id, "--out", "new/fixtures", "--limit", "2");
    expect(ended).toMatchObject({ code: 0, stdout: "Wrote 2 of 3 mails to new/fixtures.\n" });
    expect(ended.stderr).toMatch(/^heed: .*personal data/);
    const files = readdirSync(join(folder, "new/fixtures"));
    expect(files).toEqual(["01.eml", "02.eml"]);
    const written = files.map((name) => readFileSync(join(folder, "new/fixtures", name), "utf8"));
    expect(written.sort()).toEqual([notice(12), notice(13, "Port: 25\n")]);
    expect(statSync(join(folder, "new/fixtures/01.eml")).mode & 0o777).toBe(0o600);
    mkdirSync(join(folder, "empty"));
    expect(jsonLines(await heed("shapes", "export", id, "--out", "empty", "--json"))).toMatchObject([
      { shape: id, file: join("empty", "01.eml") },
      { shape: id, file: join("empty", "02.eml") },
      { shape: id, file: join("empty", "03.eml") },
    ]);
  });

  test("a folder that holds something stays as it is", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "mine.txt"), "mine");
    const ended = await heed("shapes", "export", id, "--out", "full");
    expect(ended).toMatchObject({
      code: 78,
      stdout: "",
      stderr:
        "heed: The folder full is not empty, and what is in it stays as it is; name another folder with --out.\n",
    });
    expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
    const onFile = await heed("shapes", "export", id, "--out", "full/mine.txt");
    expect(onFile).toMatchObject({ code: 78, stdout: "" });
  });

  test.each([
    [["show", "0123456789abcdef"], 66, 'There is no shape "0123456789abcdef"; `heed shapes` lists them.'],
    [["show", "ada@mail.example"], 2, "is no id of a shape"],
    [["show", "abc"], 2, "at least the first 4"],
    [["export", "0123456789abcdef", "--out", "x"], 66, "There is no shape"],
    [["export", "0123456789abcdef"], 2, "--out"],
    [["--since", "tuesday"], 2, "--since tuesday is no time"],
    [["--since", "2026-02-30T10:00:00Z"], 2, "is no time"],
    [["--limit", "0"], 2, "--limit 0 is no number from 1 to 10,000."],
    [["--limit", "many"], 2, "--limit many is no number"],
  ])("heed shapes %j ends with %i", async (args, code, sentence) => {
    const ended = await heed("shapes", ...args);
    expect(ended).toMatchObject({ code, stdout: "" });
    expect(ended.stderr).toContain(sentence);
  });

  test("the ids of several shapes are asked to be told apart", async () => {
    await settled.database.query(
      `insert into shape select 'feed' || substr(id, 5), features from shape where id <> all($1::text[])`,
      [await variantsOf(id)],
    );
    await settled.database.query(
      `insert into shape values ('feed', jsonb_build_object('parts', array['x/y'], 'subject', 'Another', 'program', null,
         'broken', null, 'files', '{}'::text[], 'fields', '{}'::text[], 'labels', '{}'::text[], 'keys', '{}'::text[],
         'prose', '{}'::text[]))`,
    );
    await settled.database.query(
      "update message_shape set shape = (select id from shape where id ~ '^feed.') where sender_domain = 'junk.example'",
    );
    await settled.database.query(
      `insert into message_shape select message, 'feed', 'reader.example', now() from report
       where message not in (select message from message_shape)`,
    );
    expect(await heed("shapes", "show", "feed")).toMatchObject({
      code: 2,
      stderr: 'heed: "feed" begins the ids of several shapes; write more of it.\n',
    });
  });

  test("of mail past its retention the group says so, and nothing can be exported", async () => {
    await settled.database.query("delete from raw_mail");
    const { stdout } = await heed("shapes", "show", id);
    expect(stdout).toContain("3 in 2 variants; no raw mail is kept any more");
    expect(stdout).toMatch(/ desk13\.example +abuse +gone /);
    const ended = await heed("shapes", "export", id, "--out", "gone");
    expect(ended).toMatchObject({ code: 66, stdout: "" });
    expect(ended.stderr).toContain("is in the raw store any more");
    expect(readdirSync(folder)).not.toContain("gone");
  });
});

async function variantsOf(id: string): Promise<string[]> {
  const [shown] = jsonLines(await heed("shapes", "show", id, "--json"));
  return (shown?.["variants"] as { id: string }[]).map((variant) => variant.id);
}
