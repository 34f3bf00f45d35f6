import { beforeAll, describe, expect, it } from "vitest";

import { createVerifyCopy } from "../../../src/adapters/authentication/verify-copy.ts";
import { createVerifyWriter } from "../../../src/adapters/authentication/verify-writer.ts";
import { parseMessage } from "../../../src/adapters/mime/parse-message.ts";
import type { AskDns } from "../../../src/ports.ts";
import { hostileMails } from "../../corpus/hostile/hostile-mails.ts";
import { dnsOf, signed, signerOf } from "../../signed-mail.ts";

const reader = signerOf("reader.example");
const head = "From: ada@reader.example\r\nTo: abuse@esp.example\r\nSubject: stop\r\n\r\n";
const reject = { "_dmarc.reader.example TXT": ["v=DMARC1; p=reject"] };
const client = { ip: "198.51.100.7", helo: "mail.reader.example", mailFrom: "ada@reader.example" };
const receivedAt = new Date("2026-10-01T12:00:00Z");
const megabyte = 1024 * 1024;

let mail = "";
/** The DKIM-Signature field alone. */
let signature = "";
beforeAll(async () => {
  mail = await signed(`${head}Please stop.\r\n`, reader);
  signature = mail.slice(0, mail.indexOf("From:"));
});

function verify(text: string, ask: AskDns = dnsOf(reader.key, reject), timeMs?: number) {
  const { root } = parseMessage(Buffer.from(text, "latin1"));
  return createVerifyWriter(
    ask,
    ["list.example"],
    timeMs,
  )(root, { writer: "ada@reader.example", client, receivedAt });
}

describe("of a hostile mail", () => {
  it("no more than five signatures are verified, however many it has", async () => {
    const { signatures } = await verify(signature.repeat(1_000) + head + "Please stop.\r\n");
    expect(signatures.map(({ result }) => result)).toEqual(["pass", "pass", "pass", "pass", "pass"]);
  });

  it("signatures of others do not crowd out the writer's", async () => {
    const other = signature.replace("d=reader.example", "d=eve.example");
    const { signatures } = await verify(other.repeat(1_000) + mail);
    expect(signatures).toMatchObject([{ domain: "reader.example", result: "pass" }]);
  });

  it("a header of a megabyte does not matter where no signature covers it", async () => {
    const junk = `X-Junk: ${"y".repeat(megabyte - 2_000)}\r\n`;
    expect((await verify(junk + mail)).signatures).toMatchObject([{ result: "pass" }]);
  });

  it("a signature that covers too long a header is none", async () => {
    const fields = "X-Junk: y\r\n z\r\n".repeat(10_000);
    const covering = signature.replace("h=", "h=X-Junk:");
    expect((await verify(covering + fields + head)).signatures).toMatchObject([
      { result: "fail", reason: "it covers too long a header" },
    ]);
  });

  it("ten megabytes are not verified, and not failed", async () => {
    const { signatures } = await verify(mail + "x".repeat(10 * megabyte));
    expect(signatures).toMatchObject([{ result: "unknown", reason: "the mail is too large" }]);
  });

  it.each([
    ["spaces", " "],
    ["line ends", "\n"],
    ["returns", "\r"],
    ["tabs on lines", "\t\n"],
    ["one line", "x"],
  ])("a body of %s is verified in the time of a mail, or is unknown", async (_, piece) => {
    const { signatures } = await verify(mail + piece.repeat(megabyte / piece.length) + "x", undefined, 300);
    expect(signatures.map(({ result }) => result)).not.toContain("pass");
  });

  it.each([
    ["empty", ""],
    ["a signature alone", "DKIM-Signature: \r\n\r\n"],
    ["tags without values", "DKIM-Signature: v=;a=;b=;c=;d=reader.example;h=from;s=;q=;t=;x=;l=\r\n"],
    [
      "tags twice",
      "DKIM-Signature: d=reader.example; d=eve.example; h=from; h=from; s=s1; s=s2; b=; bh=\r\n",
    ],
    ["no base64", "DKIM-Signature: v=1; a=rsa-sha256; d=reader.example; s=s1; h=from; bh=%%%; b=%%%\r\n"],
    ["NUL bytes", "DKIM-Signature: v=1; a=rsa-sha256\0; d=reader.example\0; s=\0; h=from; bh=a; b=a\r\n"],
    [
      "bytes beyond ASCII",
      "DKIM-Signature: v=1; a=rsa-sha256; d=reader.example; s=\xfc; h=from:\xfc; bh=a; b=a\r\n",
    ],
    [
      "numbers out of range",
      "DKIM-Signature: v=1; a=rsa-sha256; d=reader.example; s=s1; h=from; t=99999999999999999; x=-1; l=9e99; bh=a; b=a\r\n",
    ],
    [
      "a property of all objects",
      "DKIM-Signature: __proto__=1; constructor=2; d=reader.example; h=from; s=s1\r\n",
    ],
    [
      "ARC fields out of order",
      "ARC-Seal: i=2; d=list.example; s=s1; cv=pass; b=x\r\nARC-Seal: i=2; d=list.example\r\nARC-Message-Signature: i=9\r\n",
    ],
    ["many seals", "ARC-Seal: i=1; d=list.example; s=s1; cv=none; b=x\r\n".repeat(2_000)],
  ])("%s is no exception", async (_, fields) => {
    const found = await verify(fields + head);
    expect(found.signatures.map(({ result }) => result)).not.toContain("pass");
    expect(found).toMatchObject({ policy: "reject", chain: null });
  });
});

describe("of the hostile set", () => {
  const signature =
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=reader.example; s=s1; h=from; bh=a; b=a\r\n";
  it.each(hostileMails)("$name proves nothing, with a signature or without", async ({ build }) => {
    for (const raw of [build(), Buffer.concat([Buffer.from(signature), build()])]) {
      const { root } = parseMessage(raw);
      const found = await createVerifyWriter(dnsOf(reader.key, reject), ["list.example"])(root, {
        writer: "ada@reader.example",
        client,
        receivedAt,
      });
      expect(found.policy).toBe("reject");
      expect([...found.signatures, found.spf].map((check) => check?.result)).not.toContain("pass");
    }
  });
});

describe("of a hostile DNS", () => {
  const answering =
    (records: readonly string[]): AskDns =>
    () =>
      Promise.resolve({ status: "found", records });

  it("an answer of a megabyte is none", async () => {
    const found = await verify(mail, answering([`v=DMARC1; p=reject; x=${"y".repeat(megabyte)}`]));
    expect(found).toMatchObject({ policy: "unknown", spf: { result: "unknown" } });
    expect(found.signatures).toMatchObject([{ result: "unknown" }]);
  });

  it("thousands of records are none", async () => {
    const found = await verify(mail, answering(Array.from({ length: 5_000 }, () => "v=spf1 +all")));
    expect(found).toMatchObject({ policy: "unknown", spf: { result: "unknown" } });
  });

  it.each([
    ["the same text for every name", "v=spf1 include:a.reader.example redirect=reader.example"],
    ["rubbish", "\0\xff;;;===v=DKIM1;p=;v=DMARC1;v=spf1"],
    ["an empty key", "v=DKIM1; p="],
    ["a key that is none", `v=DKIM1; p=${Buffer.alloc(300).toString("base64")}`],
    ["macros upon macros", `v=spf1 ${"exists:%{l}.%{s}.%{o}.%{d}.%{i}.%{p}.%{v}.%{h} ".repeat(10)}-all`],
  ])("%s is no proof", async (_, record) => {
    const found = await verify(mail, answering([record]));
    expect(found.signatures.map(({ result }) => result)).not.toContain("pass");
    expect(found.spf?.result).not.toBe("pass");
  });

  it("a bounded number of questions is asked about a mail", async () => {
    const asked = new Set<string>();
    const ask: AskDns = (name, type) => {
      asked.add(`${name} ${type}`);
      const records = {
        MX: Array.from({ length: 10 }, (_, i) => `10 h${i}.${name}`),
        TXT: [
          "v=spf1 mx mx:b.reader.example ptr a:c.reader.example mx:d.reader.example mx:e.reader.example mx:f.reader.example mx:g.reader.example mx:h.reader.example mx:i.reader.example -all",
        ],
      };
      return Promise.resolve(
        type === "MX" || type === "TXT"
          ? { status: "found", records: records[type] }
          : { status: "no-record" },
      );
    };
    await verify(mail, ask);
    expect(asked.size).toBeGreaterThan(30);
    expect(asked.size).toBeLessThanOrEqual(65);
  });

  it("a question that is never answered ends with the mail's time", async () => {
    const never: AskDns = (_name, _type, signal) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve({ status: "unknown" }));
      });
    const found = await verify(mail, never, 20);
    expect(found).toMatchObject({ policy: "unknown", spf: { result: "unknown" }, chain: null });
    expect(found.signatures).toMatchObject([{ result: "unknown" }]);
    const { root } = parseMessage(Buffer.from(mail, "latin1"));
    expect(await createVerifyCopy(never, ["reader.example"], 20)(root)).toMatchObject({ result: "unknown" });
  });
});
