import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { stampKeyring } from "../../src/adapters/stamp-keys.ts";
import { foldKey } from "../../src/mail/address-key.ts";
import { parseStampToken } from "../../src/mail/stamp-token.ts";

const program = join(import.meta.dirname, "../../src/cli/heed.ts");
const secret = "a secret of this test, long enough";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "heed-stamp-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const places = {
  HEED_STAMP_UNSUBSCRIBE_URL: "https://go.esp.example/u",
  HEED_STAMP_UNSUBSCRIBE_DOMAIN: "unsub.esp.example",
  HEED_STAMP_RETURN_PATH_DOMAIN: "bounces.esp.example",
  HEED_STAMP_CFBL_DOMAIN: "fbl.esp.example",
  HEED_STAMP_FEEDBACK_SENDER_ID: "esp-example",
};

/** Runs a command as its user does; no database is configured. */
function heed(args: string, settings: Record<string, string> = { HEED_SECRET: secret }, input = "") {
  return spawnSync(process.execPath, [program, ...args.split(" ")], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...settings },
  });
}

interface Stamped {
  recipient: string;
  returnPath: string | null;
  fields: { name: string; value: string }[];
}

test("prints the headers of one recipient as they are written", () => {
  const { stdout, status } = heed("stamp --account acme --mailing spring --recipient Ada@recipient.example", {
    HEED_SECRET: secret,
    ...places,
  });
  expect(status).toBe(0);
  expect(
    stdout.replaceAll(/hs1-[\w-]+/g, "TOKEN").replaceAll(/(?<=b-|fbl-|unsub-)[a-z2-7]{58}/g, "STAMP"),
  ).toBe(
    `Return-Path: <b-STAMP@bounces.esp.example>
List-Unsubscribe: <https://go.esp.example/u/TOKEN>, <mailto:unsub-STAMP@unsub.esp.example?subject=unsubscribe>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
Feedback-ID: ${/Feedback-ID: ([\w-]{24}):spring/.exec(stdout)?.[1] ?? "none"}:spring:acme:esp-example
CFBL-Address: fbl-STAMP@fbl.esp.example; report=arf
CFBL-Feedback-ID: TOKEN
X-Heed-Stamp: TOKEN

`,
  );
  expect(stdout.toLowerCase()).not.toContain("ada@");
});

test("stamps a batch from stdin with what is configured, one object a line, and says which lines are no address", () => {
  const { stdout, stderr, status } = heed(
    "stamp --account acme --mailing spring --json",
    { HEED_SECRET: secret, HEED_STAMP_SECRETS: "a new secret, an older one" },
    "ada@recipient.example\r\n\nnobody\nGrace@Recipient.EXAMPLE\n",
  );
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Stamped);
  expect(lines.map(({ recipient, returnPath }) => [recipient, returnPath])).toEqual([
    ["ada@recipient.example", null],
    ["Grace@recipient.example", null],
  ]);
  const [field] = lines[0]?.fields ?? [];
  expect(field?.name).toBe("X-Heed-Stamp");
  expect(parseStampToken(field?.value ?? "", "header", stampKeyring("a new secret"))).toMatchObject({
    account: "acme",
    mailing: "spring",
  });
  expect(stderr).toBe("Line 3 is no email address; it was left out.\n");
  expect(status).toBe(1);
});

test("makes no secret of its own: nobody would know its stamps", () => {
  const { stderr, status } = heed(
    "stamp --account acme --mailing spring --recipient ada@recipient.example",
    {},
  );
  expect(stderr).toContain("HEED_SECRET");
  expect(status).toBe(78);
  expect(existsSync(join(folder, ".heed"))).toBe(false);
});

test.each([
  ["--account acme --mailing spring --recipient nobody", {}, 2, "no email address"],
  ["--account a/b --mailing spring", {}, 2, "cannot be the id of an account"],
  [
    "--account acme --mailing spring",
    { HEED_STAMP_FEEDBACK_SENDER_ID: "esp" },
    78,
    "stamp.feedback_sender_id",
  ],
  [
    "--account acme --mailing spring",
    { HEED_STAMP_UNSUBSCRIBE_URL: "http://x.example" },
    78,
    "stamp.unsubscribe_url",
  ],
])("heed stamp %s with %j is refused", (args, settings, code, says) => {
  const { stderr, status } = heed(`stamp ${args}`, { HEED_SECRET: secret, ...settings });
  expect(stderr).toContain(says);
  expect(status).toBe(code);
});

test("heed explain verifies a stamp where the secret is at hand, without any database", () => {
  const [line = ""] = heed("stamp --account acme --mailing spring --recipient ada@recipient.example", {
    HEED_SECRET: secret,
  }).stdout.split("\n");
  const reported = (stamp: string) => `From: <fbl@provider.example>
To: <abuse@esp.example>
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Provider/1.0
Version: 1

--b
Content-Type: message/rfc822

From: <news@acme.example>
To: <redacted@recipient.example>
Subject: Spring
${stamp}

Hello
--b--
`;
  writeFileSync(join(folder, "report.eml"), reported(line));
  const explain = (settings: Record<string, string>) =>
    JSON.parse(heed("explain report.eml --json", settings).stdout) as {
      attribution: object;
      disposition: string;
    };
  const key = addressKeyring(secret).hashAddress(foldKey("ada@recipient.example"));
  expect(explain({ HEED_SECRET: secret })).toMatchObject({
    disposition: "act",
    attribution: {
      account: "acme",
      mailing: "spring",
      recipient: null,
      trust: "signed",
      clues: ["stamp, original: X-Heed-Stamp"],
    },
    suppresses: [{ address: null, key, scope: { kind: "account", id: "acme" }, because: "recipient" }],
    counts: true,
  });
  expect(explain({ HEED_SECRET: "another" })).toMatchObject({
    attribution: { account: null, trust: "claimed" },
  });
  expect(explain({})).toMatchObject({
    attribution: { account: null, trust: "claimed" },
    ...{ suppresses: [], counts: false },
  });
  const page = (settings: Record<string, string>) => heed("explain report.eml", settings).stdout;
  expect(page({})).toContain("whose mailing it was is not known here");
  expect(page({ HEED_SECRET: secret })).toMatch(/Account +acme\n +Mailing +spring\n.*Trust +signed/s);
});
