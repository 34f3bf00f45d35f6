import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { id } from "../corpus/outlook/mapi-content.ts";
import { msgFile } from "../corpus/outlook/msg-file.ts";
import { outlookMails } from "../corpus/outlook/outlook-mails.ts";

const heed = join(import.meta.dirname, "../../src/cli/heed.ts");
let folder = "";

const mail = (subject: string) =>
  `From: Ada <ada@mailbox.example>\nTo: abuse@esp.example\nSubject: ${subject}\nDate: Tue, 01 Jul 2025 10:00:05 +0000\n\nHello.\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "heed-explain-"));
  for (const path of ["mails/deeper", "maildir/new", "maildir/cur", "maildir/tmp", "empty"])
    mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, "mails/b.eml"), mail("b"));
  writeFileSync(join(folder, "mails/a.eml"), mail("a"));
  writeFileSync(join(folder, "mails/deeper/c.EML"), mail("c"));
  writeFileSync(join(folder, "mails/notes.txt"), "no mail");
  writeFileSync(join(folder, "maildir/new/1700000000.1.host"), mail("new"));
  writeFileSync(join(folder, "maildir/cur/1700000001.1.host:2,S"), mail("cur"));
  writeFileSync(join(folder, "maildir/tmp/1700000002.1.host"), mail("tmp"));
  writeFileSync(
    join(folder, "archive"),
    `From ada@mailbox.example Tue Jul  1 10:00:05 2025\n${mail("one")}\nFrom bob@mailbox.example Tue Jul  1 10:00:06 2025\n${mail("two")}`,
  );
  writeFileSync(join(folder, "single"), `From ada@mailbox.example Tue Jul  1 10:00:05 2025\n${mail("one")}`);
  writeFileSync(join(folder, "binary"), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]));
  writeFileSync(join(folder, "saved.msg"), Buffer.from("d0cf11e0a1b11ae1000000", "hex"));
  writeFileSync(join(folder, "nothing.eml"), "");
  writeFileSync(join(folder, "escape.eml"), mail("a \u001b[2Jb"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = "", environment: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [heed, "explain", ...args], {
    input,
    encoding: "utf8",
    cwd: folder,
    env: { PATH: process.env["PATH"], ...environment },
  });
  const lines = stdout.trim() === "" ? [] : stdout.trim().split("\n");
  return {
    stdout,
    stderr,
    status,
    objects: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe("heed explain --json", () => {
  test("prints one object of the fixed shape a mail", () => {
    const [object] = run(["mails/a.eml", "--json"]).objects();
    expect(Object.keys(object ?? {})).toEqual([
      "file",
      "kind",
      "disposition",
      "format",
      "feedbackType",
      "userAgent",
      "reporter",
      "recipient",
      "recipientRedacted",
      "requestedAddresses",
      "original",
      "sourceIp",
      "reportedDomain",
      "arrivalDate",
      "attribution",
      "suppresses",
      "counts",
      "also",
      "scope",
      "confidence",
      "evidence",
      "quirks",
    ]);
    expect(object).toMatchObject({ file: "mails/a.eml", reporter: "ada@mailbox.example" });
  });

  test("walks a folder in order of name", () =>
    expect(
      run(["mails", "--json"])
        .objects()
        .map(({ file }) => file),
    ).toEqual(["mails/a.eml", "mails/b.eml", "mails/deeper/c.EML"]));

  test("reads the entries of a Maildir, not its unfinished deliveries", () =>
    expect(
      run(["maildir", "--json"])
        .objects()
        .map(({ file }) => file),
    ).toEqual(["maildir/cur/1700000001.1.host:2,S", "maildir/new/1700000000.1.host"]));

  test("takes an mbox apart", () =>
    expect(
      run(["archive", "--json"])
        .objects()
        .map(({ file }) => file),
    ).toEqual(["archive#1", "archive#2"]));

  test("takes a single mail with an mbox line as that mail", () =>
    expect(run(["single", "--json"]).objects()).toMatchObject([
      { file: "single", reporter: "ada@mailbox.example" },
    ]));

  test("reads stdin", () =>
    expect(run(["-", "--json"], mail("in")).objects()).toMatchObject([
      { file: "-", reporter: "ada@mailbox.example" },
    ]));
});

describe("heed explain", () => {
  test("writes a page for people", () => {
    const { stdout, status } = run(["mails/a.eml"]);
    expect(stdout).toContain("What it is");
    expect(stdout).toContain("What happens");
    expect(status).toBe(0);
  });

  test("takes control characters out of what the mail says", () =>
    expect(run(["escape.eml"]).stdout).not.toContain("\u001b"));

  test.each([
    [["missing.eml"], 66, "there is no such file or folder"],
    [["empty"], 66, "empty holds no mail"],
    [["binary"], 1, "binary is no mail"],
    [
      ["saved.msg"],
      1,
      "saved.msg is no mail: the Outlook .msg file is not read, because attachments.outlook is off",
    ],
    [["nothing.eml"], 1, "nothing.eml is empty"],
    [["-"], 1, "is empty"],
    [[], 2, "missing required argument"],
  ])("%j ends with exit code %i and a clear sentence", (args, code, sentence) => {
    const { stderr, status } = run(args);
    expect(stderr).toContain(sentence);
    expect(status).toBe(code);
  });

  test("goes on after a file that cannot be read", () => {
    writeFileSync(join(folder, "mails/aa.eml"), "");
    const { status, objects } = run(["mails", "--json"]);
    rmSync(join(folder, "mails/aa.eml"));
    expect(status).toBe(1);
    expect(objects().map(({ kind }) => kind)).toHaveLength(4);
    expect(objects()[1]).toMatchObject({ file: "mails/aa.eml", kind: "unreadable" });
  });
});

describe("Outlook's own formats", () => {
  const read = { HEED_ATTACHMENTS_OUTLOOK: "yes", HEED_ATTACHMENTS_TIMEOUT_MS: "60000" };
  const forward = outlookMails.find(({ name }) => name === "tnef-with-message");
  const about = { kind: "complaint", original: { messageId: "bulbs.17@garden.example" } };

  test("are read where the settings say so", () => {
    writeFileSync(join(folder, "forward.eml"), forward?.build() ?? "");
    expect(run(["forward.eml", "--json"], "", read).objects()).toMatchObject([
      { ...about, disposition: "act", quirks: [] },
    ]);
    expect(run(["forward.eml", "--json"]).objects()).toMatchObject([
      {
        disposition: "review",
        original: { messageId: null },
        quirks: [
          {
            code: "outlook-not-read",
            detail: "winmail.dat is not read, because attachments.outlook is off",
          },
        ],
      },
    ]);
  });

  test("a mail that was saved as .msg is that mail", () => {
    const letter = {
      properties: [
        { id: id.subject, text: "unsubscribe" },
        { id: id.senderEmailAddress, text: "ada@mailbox.example" },
        { id: id.body, text: "Please unsubscribe me." },
      ],
    };
    writeFileSync(join(folder, "letter.msg"), msgFile(letter));
    const { status, objects } = run(["letter.msg", "--json"], "", read);
    expect(status).toBe(0);
    expect(objects()).toMatchObject([{ kind: "opt-out", reporter: "ada@mailbox.example" }]);
  });

  test("a saved .msg that is broken, or no mail, is said to be", () => {
    const broken = run(["saved.msg"], "", read);
    expect(broken).toMatchObject({ status: 1 });
    expect(broken.stderr).toContain("the Outlook .msg file is broken");
    const contact = { properties: [{ id: id.messageClass, text: "IPM.Contact" }] };
    writeFileSync(join(folder, "contact.msg"), msgFile(contact));
    expect(run(["contact.msg"], "", read).stderr).toContain("such as a contact");
  });
});

describe("what the mail servers of the settings say of the writer", () => {
  const forged = `Authentication-Results: MX.esp.example; dmarc=fail header.from=mailbox.example\n${mail("unsubscribe")}`;
  const asked = { HEED_AUTHSERV_IDS: "mx.ESP.example" };

  test("counts as it does in the pipeline", () => {
    const [unknown] = run(["-", "--json"], forged).objects();
    expect(unknown).toMatchObject({ kind: "opt-out", disposition: "act", attribution: { trust: "claimed" } });
    const [told] = run(["-", "--json"], forged, asked).objects();
    expect(told).toMatchObject({ kind: "opt-out", disposition: "review", attribution: { trust: "failed" } });
    const proved = forged.replace("dmarc=fail", "dmarc=pass");
    expect(run(["-", "--json"], proved, asked).objects()).toMatchObject([
      { disposition: "act", attribution: { trust: "authenticated" } },
    ]);
  });

  test("a database that the settings name is not asked for", () => {
    const nowhere = { ...asked, HEED_DATABASE_URL: "postgres://heed@127.0.0.1:1/heed" };
    expect(run(["-", "--json"], forged, nowhere)).toMatchObject({ status: 0, stderr: "" });
  });
});
