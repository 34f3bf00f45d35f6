import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { matchClue } from "../src/attribute/clue-pattern.ts";
import { type ConfigSources, readConfig } from "../src/config.ts";
import { PortError } from "../src/errors.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "heed-config-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const read = (given: Partial<ConfigSources> = {}) =>
  readConfig({ flags: {}, environment: {}, folder, file: null, ...given });
const reportOf = (name: string, given?: Partial<ConfigSources>) =>
  read(given).reports.find((report) => report.name === name);

/** The problems that reading finds, one a line. */
function problemsOf(given: Partial<ConfigSources>): string[] {
  try {
    read(given);
  } catch (error) {
    expect(error).toBeInstanceOf(PortError);
    expect((error as PortError).code).toBe("misconfigured");
    return (error as PortError).message.replaceAll(folder, "DIR").split("\n");
  }
  return [];
}

describe("where a setting comes from", () => {
  test("nobody set it", () => {
    expect(read().config.data).toBe(join(folder, ".heed"));
    expect(reportOf("data")).toMatchObject({ origin: "preset" });
  });

  test("flags win over the environment, the environment over the file", () => {
    const path = write("heed.toml", 'data = "c"\n[kafka]\nclient_id = "c"\n[log]\nlevel = "error"\n');
    const given = {
      flags: { data: "a" },
      environment: { HEED_DATA: "b", HEED_KAFKA_CLIENT_ID: "b" },
    };
    const { config } = read(given);
    expect([config.data, config.kafka.clientId, config.log.level]).toEqual([join(folder, "a"), "b", "error"]);
    expect(reportOf("data", given)?.origin).toBe("--data");
    expect(reportOf("kafka.client_id", given)?.origin).toBe("HEED_KAFKA_CLIENT_ID");
    expect(reportOf("log.level", given)?.origin).toBe(path);
  });

  test("a settings file by --config, by HEED_CONFIG, by its name in the folder", () => {
    const named = write("other.toml", '[kafka]\nclient_id = "other"\n');
    write("heed.toml", '[kafka]\nclient_id = "ours"\n');
    expect(read({ file: named }).config.kafka.clientId).toBe("other");
    expect(read({ environment: { HEED_CONFIG: named } }).config.kafka.clientId).toBe("other");
    expect(read().config.kafka.clientId).toBe("ours");
  });

  test("paths in the settings file count from the file, others from the working folder", () => {
    const path = write("heed.toml", 'data = "here"\n');
    expect(readConfig({ flags: {}, environment: {}, folder: "/elsewhere", file: path }).config.data).toBe(
      join(folder, "here"),
    );
    expect(read({ flags: { data: "there" } }).config.data).toBe(join(folder, "there"));
  });

  test("DATABASE_URL means HEED_DATABASE_URL, which wins", () => {
    const other = "postgres://b@b.example/b";
    const environment = { DATABASE_URL: "postgres://a@a.example/a" };
    expect(read({ environment }).config.database.url).toBe(environment.DATABASE_URL);
    expect(read({ environment: { ...environment, HEED_DATABASE_URL: other } }).config.database.url).toBe(
      other,
    );
  });

  test("an empty variable is not set", () => {
    expect(read({ environment: { HEED_DATA: "", HEED_SECRET: "" } }).config.secret).toBeNull();
  });
});

describe("secrets", () => {
  test("from a file, without the line end", () => {
    const path = write("secret", "hush\n");
    const environment = { HEED_SECRET_FILE: path };
    expect(read({ environment }).config.secret).toBe("hush");
    expect(reportOf("secret", { environment })).toMatchObject({ origin: "HEED_SECRET_FILE", value: "(set)" });
  });

  test("never appear in a report", () => {
    const environment = {
      HEED_SECRET: "hush-hush",
      HEED_DATABASE_URL: "postgres://me:hush-hush@db.example/heed",
      HEED_MAILBOX_ABUSE: "imaps://abuse@imap.example.com",
      HEED_MAILBOX_ABUSE_PASSWORD: "hush-hush",
      HEED_KAFKA_SASL_MECHANISM: "plain",
      HEED_KAFKA_SASL_USERNAME: "heed",
      HEED_KAFKA_SASL_PASSWORD: "hush-hush",
    };
    expect(JSON.stringify(read({ environment }).reports)).not.toContain("hush");
  });

  test("given twice in one place, empty, or unreadable", () => {
    const empty = write("empty", "\n");
    expect(problemsOf({ environment: { HEED_SECRET: "a", HEED_SECRET_FILE: empty } })).toEqual([
      "HEED_SECRET and HEED_SECRET_FILE are both set; keep one of them.",
    ]);
    expect(problemsOf({ environment: { HEED_SECRET_FILE: empty } })).toEqual([
      "HEED_SECRET_FILE names DIR/empty, which is empty.",
    ]);
    expect(problemsOf({ environment: { HEED_SECRET_FILE: "nowhere" } })).toEqual([
      "HEED_SECRET_FILE names DIR/nowhere, which cannot be read.",
    ]);
  });
});

test("every problem is named at once, each with its place and the way out", () => {
  write(
    "heed.toml",
    '"data" = 5\nwrong = 1\n[kafka]\nbrokers = "a:1"\nports = 3\n[flag]\nbatch = "many"\n[[mailbox]]\nname = "abuse"\nrole = "desk"\ncolour = "red"\n',
  );
  const environment = {
    HEED_REPORT_BATCH: "1.5",
    HEED_RECIEVE_BATCH: "5",
    HEED_LOG_LEVEL: "loud",
    HEED_KAFKA_TLS: "maybe",
    HEED_KAFKA_TLS_CA: "ca.pem",
  };
  expect(problemsOf({ environment }).sort()).toEqual(
    [
      'colour in [[mailbox]] "abuse" in DIR/heed.toml is no setting of a mailbox.',
      "HEED_KAFKA_TLS must be true or false.",
      "HEED_KAFKA_TLS_CA names DIR/ca.pem, which cannot be read.",
      "HEED_LOG_LEVEL must be one of debug, info, warn, error.",
      "HEED_RECIEVE_BATCH is no setting of Heed; `heed config` lists them all.",
      "HEED_REPORT_BATCH must be a whole number from 1 to 1000.",
      "data in DIR/heed.toml must be a path.",
      "flag.batch in DIR/heed.toml must be a whole number from 1 to 1000.",
      "kafka.brokers in DIR/heed.toml must be a list of texts (separated by commas where it is one text).",
      "kafka.ports in DIR/heed.toml is no setting of Heed; `heed config` lists them all.",
      'role in [[mailbox]] "abuse" in DIR/heed.toml must be one of abuse, support, feedback-loop.',
      "wrong in DIR/heed.toml is no setting of Heed; `heed config` lists them all.",
    ].sort(),
  );
});

test.each([
  [{ HEED_KAFKA_SASL_MECHANISM: "plain" }, /sasl_mechanism is plain, so .* are needed/],
  [{ HEED_KAFKA_SASL_PASSWORD: "x" }, /sasl_mechanism must say/],
  [{ HEED_KAFKA_TLS_KEY: "x" }, /belong together/],
  [{ HEED_KAFKA_BROKERS: "a.example:9092,b.example" }, /must be host:port/],
  [{ HEED_DATABASE_URL: "mysql://a/b" }, /must begin with postgres/],
  [{ HEED_AUTHENTICATION_RECEIVERS: "mx.esp.example" }, /receivers is set, so authentication.verify must/],
  [{ HEED_AUTHENTICATION_ARC_SEALERS: "list.example" }, /arc_sealers is set, so authentication.verify must/],
  [{ HEED_AUTHENTICATION_OWN_DOMAINS: "@esp.example" }, /OWN_DOMAINS must be a list of domain names/],
  [{ HEED_AUTHENTICATION_NAME_SERVERS: "192.0.2.53,dns.example:53" }, /must be addresses, each with a port/],
  [{ HEED_CONFIG: "nowhere.toml" }, /The settings file .*nowhere.toml cannot be read: there is none/],
  [{ HEED_MAILBOX_ABUSE: "imap.example.com" }, /must be an address like imaps:/],
  [{ HEED_MAILBOX_ABUSE: "imaps://a:b@imap.example.com" }, /must not hold a password/],
  [{ HEED_MAILBOX_ABUSE: "imaps://a@imap.example.com" }, /needs exactly one of password, password_file/],
  [{ HEED_MAILBOX_ABUSE: "imaps://imap.example.com", HEED_MAILBOX_ABUSE_PASSWORD: "x" }, /needs a username/],
  [
    { HEED_MAILBOX_ABUSE: "maildir:/m", HEED_MAILBOX_ABUSE_COLOUR: "red" },
    /COLOUR is no setting of a mailbox/,
  ],
])("settings that make no sense: %o", (environment, sentence) => {
  expect(problemsOf({ environment }).join("\n")).toMatch(sentence);
});

test("domain names come in lower case, name servers as they are written", () => {
  const servers = "192.0.2.53,192.0.2.53:5353,2001:db8::53,[2001:db8::53]:5353";
  const environment = {
    HEED_AUTHENTICATION_OWN_DOMAINS: "ESP.example, mail.esp.example",
    HEED_AUTHENTICATION_NAME_SERVERS: servers,
  };
  expect(read({ environment }).config.authentication).toMatchObject({
    verify: false,
    ownDomains: ["esp.example", "mail.esp.example"],
    nameServers: servers.split(","),
  });
});

test("a broken settings file is named with its line", () => {
  const path = write("heed.toml", 'data = "a"\ndata = "b"\n');
  expect(problemsOf({}).join()).toMatch(/DIR\/heed.toml is not valid TOML: .*\(line 2, column \d+\)\.$/);
  chmodSync(path, 0o600);
});

describe("mailboxes", () => {
  test("the short form of the environment", () => {
    const environment = {
      HEED_MAILBOX_ABUSE: "imaps://abuse%40example.com@imap.example.com",
      HEED_MAILBOX_ABUSE_PASSWORD_FILE: write("password", "hush\n"),
      HEED_MAILBOX_SUPPORT: "imap://help@imap.example.com:1143/INBOX.Help",
      HEED_MAILBOX_SUPPORT_TOKEN_COMMAND: "print-token",
      HEED_MAILBOX_SUPPORT_PROCESSED: "Done",
      HEED_MAILBOX_FEEDBACK_LOOP: "maildir:fbl",
    };
    expect(read({ environment }).config.mailboxes).toEqual([
      {
        kind: "imap",
        name: "abuse",
        role: "abuse",
        host: "imap.example.com",
        port: 993,
        tls: "implicit",
        tlsCa: null,
        username: "abuse@example.com",
        login: { password: "hush" },
        path: "INBOX",
        processed: "Heed/Processed",
        failed: "Heed/Failed",
      },
      {
        kind: "imap",
        name: "support",
        role: "support",
        host: "imap.example.com",
        port: 1143,
        tls: "starttls",
        tlsCa: null,
        username: "help",
        login: { tokenCommand: "print-token" },
        path: "INBOX.Help",
        processed: "Done",
        failed: "Heed/Failed",
      },
      { kind: "maildir", name: "feedback-loop", role: "feedback-loop", path: join(folder, "fbl") },
    ]);
  });

  test("several in the settings file, one with its password from the environment", () => {
    write(
      "heed.toml",
      `[[mailbox]]
name = "abuse"
role = "abuse"
host = "imap.example.com"
username = "abuse"
[[mailbox]]
name = "yahoo"
role = "feedback-loop"
kind = "maildir"
path = "mail/yahoo"
`,
    );
    const { mailboxes } = read({ environment: { HEED_MAILBOX_ABUSE_PASSWORD: "hush" } }).config;
    expect(mailboxes).toMatchObject([
      { name: "abuse", role: "abuse", port: 993, login: { password: "hush" } },
      { name: "yahoo", role: "feedback-loop", path: join(folder, "mail/yahoo") },
    ]);
  });

  test.each([
    ['mailbox = "abuse"\n', /must be written as \[\[mailbox\]\]/],
    ['[[mailbox]]\nrole = "abuse"\n', /name in \[\[mailbox\]\] 1 in .* must be a short name/],
    ['[[mailbox]]\nname = "a b"\n', /must be a short name/],
    ['[[mailbox]]\nname = "a"\n[[mailbox]]\nname = "a"\n', /two mailboxes are called "a"/],
    ['[[mailbox]]\nname = "a"\nkind = "maildir"\n', /needs a role[^]*needs the path/],
    [
      '[[mailbox]]\nname = "a"\nrole = "abuse"\nhost = "h"\nusername = "u"\npassword = "p"\ntoken_command = "t"\n',
      /needs exactly one of/,
    ],
  ])("%s", (toml, sentence) => {
    write("heed.toml", toml);
    expect(problemsOf({}).join("\n")).toMatch(sentence);
  });
});

describe("clues", () => {
  test("are read with their patterns, and shown", () => {
    write(
      "heed.toml",
      '[[clue]]\nfield = "X-Campaign"\npattern = "{account}-{mailing}"\n[[clue]]\nfield = "X-MSFBL"\nencoding = "base64"\npattern = \'*"cid":"{account}"*\'\n',
    );
    const { config } = read();
    expect(config.clues).toMatchObject([
      { field: "x-campaign", encoding: "plain" },
      { field: "x-msfbl", encoding: "base64" },
    ]);
    const [first] = config.clues;
    expect(first === undefined ? null : matchClue(first.pattern, "acme-spring")).toMatchObject({
      account: "acme",
      mailing: "spring",
    });
    expect(reportOf("clue 1")?.value).toEqual(["X-Campaign", "{account}-{mailing}"]);
  });

  test.each([
    ['clue = "x"', "clue in DIR/heed.toml must be written as [[clue]], once for each rule, at most 100."],
    [
      '[[clue]]\nfield = "X Y"\npattern = "{account}"',
      'field in [[clue]] 1 in DIR/heed.toml must be the name of a header field, "Return-Path" or "link".',
    ],
    [
      '[[clue]]\nfield = "X-Y"\npattern = "{acount}"',
      "pattern in [[clue]] 1 in DIR/heed.toml may hold no braces but {account}, {mailing} and {recipient}.",
    ],
    [
      '[[clue]]\nfield = "X-Y"\npattern = "{account}"\nencoding = "rot13"\ncolour = "red"',
      "colour in [[clue]] 1 in DIR/heed.toml is no setting of a clue.\nencoding in [[clue]] 1 in DIR/heed.toml must be one of plain, base64.",
    ],
  ])("%s is refused", (text, problem) => {
    write("heed.toml", text);
    expect(problemsOf({}).join("\n")).toBe(problem);
  });
});
