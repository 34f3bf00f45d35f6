import { describe, expect, it } from "vitest";

import { createVerifyCopy } from "../../src/adapters/authentication/verify-copy.ts";
import { createVerifyWriter } from "../../src/adapters/authentication/verify-writer.ts";
import { readMessage } from "../../src/adapters/mime/read-message.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { knownWithoutTables } from "../../src/pipeline/known.ts";
import { authenticated, conclude, readMail, type RecognisePorts } from "../../src/pipeline/recognise.ts";
import type { AskDns } from "../../src/ports.ts";
import { dnsOf, sealed, signed, type Signer, signerOf, type Zone } from "../signed-mail.ts";

const receivedAt = new Date("2026-10-01T12:00:00Z");
const reader = signerOf("reader.example");
const esp = signerOf("esp.example");
const list = signerOf("list.example");
const forwarder = signerOf("forwarder.example");
const rejects = (domain: string): Zone => ({ [`_dmarc.${domain} TXT`]: ["v=DMARC1; p=reject"] });

/** Ada asks to be left alone. */
function optOut(more: readonly string[] = [], text = "Please unsubscribe me."): string {
  const fields = ["From: Ada <ada@reader.example>", "To: abuse@esp.example", "Subject: Please", ...more];
  return [...fields, "Date: Thu, 01 Oct 2026 10:00:00 +0000", "", text, ""].join("\r\n");
}

/** A feedback loop's report. */
function feedback(
  from: string,
  copy = "From: hello@garden.example\r\n\r\n",
  recipient = "ben@mail.example",
): string {
  const fields = [`From: <${from}>`, "To: <abuse@esp.example>", "Subject: FW: Bulbs", "MIME-Version: 1.0"];
  return [
    ...fields,
    "Content-Type: multipart/report; report-type=feedback-report; boundary=b",
    "",
    "--b",
    "Content-Type: message/feedback-report",
    "",
    "Feedback-Type: abuse",
    "User-Agent: Provider/1.0",
    "Version: 1",
    `Original-Rcpt-To: <${recipient}>`,
    "",
    "--b",
    "Content-Type: message/rfc822",
    "",
    `${copy}--b--`,
    "",
  ].join("\r\n");
}

interface Setting {
  readonly zone?: Zone;
  readonly ask?: AskDns;
  readonly sealers?: readonly string[];
  readonly own?: readonly string[];
  readonly late?: boolean;
  readonly timeMs?: number;
}

/** A mail through everything that has a say in what is done. */
async function judge(mail: string, given: Setting = {}) {
  const { zone = {}, ask = dnsOf(zone), sealers = [], own = [], late = false, timeMs } = given;
  const ports: RecognisePorts = {
    ...{ stampKeys: null, clueRules: [], sha256 },
    clock: () => (late ? new Date("2026-12-01T00:00:00Z") : receivedAt),
    trustedServers: ["mx.esp.example"],
    writers: { verify: createVerifyWriter(ask, sealers, timeMs), receivers: ["mx.esp.example"], sealers },
    verifyCopy: own.length === 0 ? null : createVerifyCopy(ask, own, timeMs),
  };
  const message = await readMessage(Buffer.from(mail, "latin1"));
  const reading = await authenticated(ports, message, readMail(ports, message), receivedAt);
  const known = knownWithoutTables(reading, null);
  const { report, attribution, decision } = conclude(reading, known, sha256);
  return {
    authentication: reading.authentication,
    trust: attribution.trust,
    clues: attribution.clues,
    disposition: decision.disposition,
    counts: decision.counts,
    suppressed: decision.addresses.filter(({ suppress }) => suppress).map(({ address }) => address),
    says: [...report.evidence, ...attribution.evidence]
      .filter(({ field }) => field === "authentication" || field === "original.signature")
      .map(({ from, text }) => `${from}: ${text}`),
    quirks: [...report.quirks, ...attribution.quirks].map(({ code }) => code),
  };
}

describe("DKIM", () => {
  it.each<[string, Promise<string>, Zone, string, string]>([
    [
      "of the writer's domain passes",
      signed(optOut(), reader),
      reader.key,
      "passed",
      "reader.example (s1) verifies",
    ],
    ...(["simple/simple", "simple/relaxed", "relaxed/simple"] as const).map(
      (canonicalization): [string, Promise<string>, Zone, string, string] => [
        `passes as ${canonicalization}`,
        signed(optOut(), reader, { canonicalization }),
        reader.key,
        "passed",
        "reader.example (s1) verifies",
      ],
    ),
    (() => {
      const modern = signerOf("reader.example", "ed", "ed25519");
      return ["passes with Ed25519", signed(optOut(), modern), modern.key, "passed", "(ed) verifies"];
    })(),
    (() => {
      const below = signerOf("mail.reader.example");
      return [
        "of a domain below passes",
        signed(optOut(), below),
        below.key,
        "passed",
        "mail.reader.example (s1) verifies",
      ];
    })(),
    [
      "of another domain says nothing of the writer",
      signed(optOut(), forwarder),
      forwarder.key,
      "unknown",
      "forwarder.example signs too",
    ],
    [
      "of changed text does not pass",
      signed(optOut(), reader).then((mail) => mail.replace("unsubscribe me", "unsubscribe us")),
      reader.key,
      "unknown",
      "the text was changed",
    ],
    [
      "of a changed header does not pass",
      signed(optOut(), reader).then((mail) => mail.replace("Subject: Please", "Subject: Stop")),
      reader.key,
      "unknown",
      "the header was changed",
    ],
    [
      "that has expired does not pass",
      signed(optOut(), reader, { expires: new Date("2026-10-01T11:00:00Z") }),
      reader.key,
      "unknown",
      "it has expired",
    ],
    [
      "that expired after the mail came passes",
      signed(optOut(), reader, { expires: new Date("2026-10-01T13:00:00Z") }),
      reader.key,
      "passed",
      "verifies",
    ],
    ["without its key does not pass", signed(optOut(), reader), {}, "unknown", "there is no such key"],
    [
      "of the beginning of the text does not pass",
      signed(optOut(), reader, { maxBodyLength: 10 }),
      reader.key,
      "unknown",
      "only the beginning",
    ],
    [
      "that leaves out the subject does not pass",
      signed(optOut(), reader, { headerList: "From:To:Date" }),
      reader.key,
      "unknown",
      "reader.example (s1) verifies",
    ],
    [
      "beside a broken one passes",
      signed(optOut(), reader).then((mail) =>
        signed(mail.replace("unsubscribe me", "unsubscribe us"), reader),
      ),
      reader.key,
      "passed",
      "the text was changed",
    ],
  ])("%s", async (_, mail, zone, authentication, says) => {
    const found = await judge(await mail, { zone });
    expect(found.says.join("; ")).toContain(says);
    expect(found.authentication).toBe(authentication);
  });

  it("is verified as the mail is read, whatever its line ends", async () => {
    const mail = (await signed(optOut(), reader)).replaceAll("\r\n", "\n");
    expect((await judge(mail, { zone: reader.key })).authentication).toBe("passed");
  });

  it("does not count where a second subject stands above the signed one", async () => {
    const mail = `Subject: unsubscribe\r\n${await signed(optOut(), reader)}`;
    expect(await judge(mail, { zone: reader.key })).toMatchObject({
      authentication: "unknown",
      quirks: expect.arrayContaining(["field-repeated"]) as unknown,
    });
  });
});

describe("DMARC", () => {
  it("fails what a domain wants rejected and nothing vouches for: a person decides, nobody is suppressed", async () => {
    expect(await judge(optOut(), { zone: rejects("reader.example") })).toMatchObject({
      authentication: "failed",
      trust: "failed",
      disposition: "review",
      suppressed: [],
      says: ["DMARC: reader.example asks to reject mail that nothing vouches for; nothing does"],
    });
  });

  it("lets what is signed act", async () => {
    const zone = { ...reader.key, ...rejects("reader.example") };
    expect(await judge(await signed(optOut(), reader), { zone })).toMatchObject({
      authentication: "passed",
      trust: "authenticated",
      disposition: "act",
      suppressed: ["ada@reader.example"],
    });
  });

  it.each<[string, Zone, string]>([
    ["quarantine", { "_dmarc.reader.example TXT": ["v=DMARC1; p=quarantine"] }, "failed"],
    ["none", { "_dmarc.reader.example TXT": ["v=DMARC1; p=none"] }, "unknown"],
    ["none, being tested", { "_dmarc.reader.example TXT": ["v=DMARC1; p=quarantine; t=y"] }, "unknown"],
    [
      "two policies, which are none",
      { "_dmarc.reader.example TXT": ["v=DMARC1; p=reject", "v=DMARC1; p=reject"] },
      "unknown",
    ],
    ["nobody knows what", { "_dmarc.reader.example TXT": { status: "unknown" } }, "unknown"],
  ])("asks for %s", async (_, zone, authentication) => {
    expect((await judge(optOut(), { zone })).authentication).toBe(authentication);
  });

  it("takes the policy of the organisation for a domain below it", async () => {
    const mail = optOut().replace("ada@reader.example", "ada@home.reader.example");
    const zone = { ...reader.key, ...rejects("reader.example") };
    expect((await judge(mail, { zone })).authentication).toBe("failed");
    expect((await judge(await signed(mail, reader), { zone })).authentication).toBe("passed");
  });

  it("aligns exactly where the domain asks for that", async () => {
    const below = signerOf("mail.reader.example");
    const mail = await signed(optOut(), below);
    const strict = { "_dmarc.reader.example TXT": ["v=DMARC1; p=reject; adkim=s"] };
    expect((await judge(mail, { zone: { ...below.key, ...strict } })).authentication).toBe("failed");
    expect((await judge(mail, { zone: { ...below.key, ...rejects("reader.example") } })).authentication).toBe(
      "passed",
    );
  });

  it("aligns no two customers of one host", async () => {
    const mail = optOut().replace("ada@reader.example", "ada@ada.github.io");
    const eve = signerOf("eve.github.io");
    expect((await judge(await signed(mail, eve), { zone: eve.key })).authentication).toBe("unknown");
  });

  it("waits for no key that the DNS cannot give: that is unknown, not failed", async () => {
    const zone = {
      ...rejects("reader.example"),
      "s1._domainkey.reader.example TXT": { status: "unknown" } as const,
    };
    expect((await judge(await signed(optOut(), reader), { zone })).authentication).toBe("unknown");
  });

  it("fails a signature whose key does not exist, else anybody could write one to be unknown", async () => {
    expect(
      (await judge(await signed(optOut(), reader), { zone: rejects("reader.example") })).authentication,
    ).toBe("failed");
    const odd = (await signed(optOut(), reader)).replace("s=s1", `s=${"s".repeat(70)}`);
    expect((await judge(odd, { zone: rejects("reader.example") })).authentication).toBe("failed");
  });

  it("does not fail mail that is old", async () => {
    const found = await judge(optOut(), { zone: rejects("reader.example"), late: true });
    expect(found.authentication).toBe("unknown");
    expect(found.says.join()).toContain("keys change");
  });

  it("cannot be escaped by a second author, who cannot pass either", async () => {
    const eve = signerOf("eve.example");
    const second = `From: Eve <eve@eve.example>\r\n`;
    const zone = { ...eve.key, ...rejects("reader.example") };
    const twoFields = await signed(optOut().replace("To:", `${second}To:`), eve);
    expect(await judge(twoFields, { zone })).toMatchObject({ authentication: "failed", suppressed: [] });
    const twoNames = await signed(
      optOut().replace("example>\r\n", "example>, Eve <eve@eve.example>\r\n"),
      eve,
    );
    expect(await judge(twoNames, { zone })).toMatchObject({ authentication: "failed", suppressed: [] });
    const signedTwice = await signed(twoNames, reader);
    expect((await judge(signedTwice, { zone: { ...zone, ...reader.key } })).authentication).toBe("failed");
  });
});

describe("SPF", () => {
  const received = (
    by = "mx.esp.example",
    from = "mail.reader.example (mail.reader.example [198.51.100.7])",
  ) => `Received: from ${from}\r\n\tby ${by} with ESMTPS id 1; Thu, 01 Oct 2026 10:00:00 +0000\r\n`;
  const returnPath = (address: string) => `Return-Path: <${address}>\r\n`;
  const spf = (record: string): Zone => ({ "reader.example TXT": ["another text", record] });

  it.each<[string, string, Zone, string]>([
    [
      "of the writer's domain passes",
      returnPath("bounce@reader.example") + received(),
      spf("v=spf1 ip4:198.51.100.0/24 -all"),
      "passed",
    ],
    [
      "of another server does not",
      returnPath("bounce@reader.example") + received(),
      spf("v=spf1 ip4:203.0.113.0/24 -all"),
      "unknown",
    ],
    [
      "of another domain says nothing",
      returnPath("x@eve.example") + received(),
      { "eve.example TXT": ["v=spf1 +all"] },
      "unknown",
    ],
    [
      "needs a server of ours",
      returnPath("b@reader.example") + received("mx.evil.example"),
      spf("v=spf1 +all"),
      "unknown",
    ],
    [
      "is not read from a field below that of ours",
      returnPath("b@reader.example") + received("mx.evil.example") + received(),
      spf("v=spf1 +all"),
      "unknown",
    ],
    [
      "takes what our server saw, not what the client says",
      returnPath("b@reader.example") + received("mx.esp.example", "[198.51.100.7] (unknown [203.0.113.9])"),
      spf("v=spf1 ip4:198.51.100.7 -all"),
      "unknown",
    ],
    [
      "looks through a delivery within our own",
      `${returnPath("b@reader.example")}Received: from mx.esp.example by mx.esp.example with LMTP id 2; x\r\n${received()}`,
      spf("v=spf1 ip4:198.51.100.7 -all"),
      "passed",
    ],
    [
      "believes no address of a private network",
      returnPath("b@reader.example") + received("mx.esp.example", "x (x [172.17.0.1])") + received(),
      spf("v=spf1 +all"),
      "unknown",
    ],
    [
      "needs the envelope's sender above",
      received() + returnPath("b@reader.example"),
      spf("v=spf1 +all"),
      "unknown",
    ],
    [
      "that includes itself ends",
      returnPath("b@reader.example") + received(),
      spf("v=spf1 include:reader.example -all"),
      "unknown",
    ],
    [
      "that asks for too much ends",
      returnPath("b@reader.example") + received(),
      spf(`v=spf1 ${Array.from({ length: 40 }, (_, i) => `a:h${i}.reader.example`).join(" ")} +all`),
      "unknown",
    ],
  ])("%s", async (_, trace, zone, authentication) => {
    const found = await judge(trace + optOut(), { zone });
    expect(found.authentication).toBe(authentication);
  });

  it("is of the host's name where the sender is null", async () => {
    const mail = returnPath("") + received() + feedback("feedback@reader.example");
    const zone = { "mail.reader.example TXT": ["v=spf1 ip4:198.51.100.7 -all"] };
    expect((await judge(mail, { zone })).authentication).toBe("passed");
  });

  it("that could not be asked is unknown, not failed", async () => {
    const zone = { ...rejects("reader.example"), "reader.example TXT": { status: "unknown" } as const };
    const mail = returnPath("b@reader.example") + received() + optOut();
    expect((await judge(mail, { zone })).authentication).toBe("unknown");
  });
});

describe("Authentication-Results", () => {
  const said = (server: string, results: string) => `Authentication-Results: ${server}; ${results}\r\n`;

  it("of a trusted server outweigh our own verification, which asks nothing then", async () => {
    const ask = dnsOf(rejects("reader.example"));
    const passed = await judge(said("mx.esp.example", "dkim=pass header.d=reader.example") + optOut(), {
      ask,
    });
    expect(passed).toMatchObject({ authentication: "passed", disposition: "act" });
    expect(passed.says).toEqual([
      "mail: Authentication-Results, mx.esp.example: dkim=pass header.d=reader.example",
    ]);
    const failed =
      said("mx.esp.example", "dmarc=fail header.from=reader.example") + (await signed(optOut(), reader));
    expect(await judge(failed, { ask })).toMatchObject({ authentication: "failed", suppressed: [] });
    expect(ask.asked).toEqual([]);
  });

  it("of others say nothing", async () => {
    const mail = said("mx.evil.example", "dkim=pass header.d=reader.example; dmarc=pass") + optOut();
    expect(await judge(mail, { zone: rejects("reader.example") })).toMatchObject({
      authentication: "failed",
    });
  });

  it("of a trusted server that made no check leave it to us", async () => {
    const mail = said("mx.esp.example", "none") + (await signed(optOut(), reader));
    expect((await judge(mail, { zone: reader.key })).authentication).toBe("passed");
  });
});

describe("ARC", () => {
  const results = "list.example; dkim=pass header.d=reader.example; dmarc=pass header.from=reader.example";
  const zone = { ...list.key, ...forwarder.key, ...rejects("reader.example") };
  const changed = async (sealer: Signer, found = results) =>
    sealed(
      (await signed(optOut(), reader)).replace("unsubscribe me.", "unsubscribe me.\r\n-- \r\nThe list"),
      sealer,
      found,
    );

  it.each<[string, readonly string[], string]>([
    ["of a trusted sealer lets what it found count", ["list.example"], "passed"],
    ["of anybody else proves nothing", ["other.example"], "failed"],
    ["proves nothing where nobody is trusted", [], "failed"],
  ])("%s", async (_, sealers, authentication) => {
    const found = await judge(await changed(list), { zone, sealers });
    expect(found.authentication).toBe(authentication);
    if (authentication === "passed") expect(found.says.join()).toContain("ARC: list.example found dkim=pass");
  });

  it("counts nothing that the sealer itself could not verify", async () => {
    const mail = await changed(
      list,
      "list.example; dkim=fail header.d=reader.example; spf=pass smtp.mailfrom=list.example",
    );
    expect((await judge(mail, { zone, sealers: ["list.example"] })).authentication).toBe("failed");
  });

  it("is broken by whoever changes the mail after the seal", async () => {
    const mail = (await changed(list)).replace("The list", "Eve");
    expect((await judge(mail, { zone, sealers: ["list.example"] })).authentication).toBe("failed");
  });

  it("counts only from the first trusted sealer after the last untrusted one", async () => {
    const twice = await sealed(
      await changed(list),
      forwarder,
      "forwarder.example; dkim=fail; arc=pass",
      "pass",
    );
    const judged = async (sealers: readonly string[]) =>
      (await judge(twice, { zone, sealers })).authentication;
    expect(await judged(["list.example", "forwarder.example"])).toBe("passed");
    expect(await judged(["forwarder.example"])).toBe("failed");
    expect(await judged(["list.example"])).toBe("failed");
  });

  it("asks about no seal where the newest is not trusted", async () => {
    const ask = dnsOf(zone);
    await judge(await changed(list), { ask, sealers: ["other.example"] });
    expect(ask.asked.filter((question) => question.includes("list.example"))).toEqual([]);
  });
});

describe("a copy of our own mail", () => {
  const newsletter = () =>
    [
      "From: Garden <hello@garden.example>",
      "To: <ben@mail.example>",
      "Subject: Bulbs",
      "Date: Wed, 30 Sep 2026 08:00:00 +0000",
      "Message-ID: <1@garden.esp.example>",
      "",
      "Spring bulbs are here!",
      "",
    ].join("\r\n");

  const report = (copy: string, recipient?: string) => feedback("feedback@provider.example", copy, recipient);
  const own = ["esp.example"];
  const zone = esp.key;

  it("makes a complaint count, and bars the recipient whom both the report and the signed To name", async () => {
    const mail = report(await signed(newsletter(), esp));
    expect(await judge(mail, { zone, own })).toMatchObject({
      trust: "corroborated",
      clues: ["our DKIM signature"],
      disposition: "act",
      counts: true,
      suppressed: ["ben@mail.example"],
      says: ["DKIM: ours: esp.example (s1) verifies, sent to ben@mail.example"],
    });
    expect(await judge(mail, { zone })).toMatchObject({
      trust: "claimed",
      disposition: "review",
      counts: false,
    });
  });

  it("may come packed in base64", async () => {
    const copy = await signed(newsletter(), esp);
    const mail = report(copy).replace(
      `message/rfc822\r\n\r\n${copy}`,
      `message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(copy).toString("base64")}\r\n`,
    );
    expect(await judge(mail, { zone, own })).toMatchObject({
      counts: true,
      suppressed: ["ben@mail.example"],
    });
  });

  it("says nothing where its header alone came back", async () => {
    const [header = ""] = (await signed(newsletter(), esp)).split("\r\n\r\n");
    const mail = report(`${header}\r\n\r\n`).replace("message/rfc822", "text/rfc822-headers");
    expect(await judge(mail, { zone, own })).toMatchObject({ trust: "claimed", says: [] });
  });

  it("bars nobody else whom the report names, but counts", async () => {
    const mail = report(await signed(newsletter(), esp), "victim@mail.example");
    expect(await judge(mail, { zone, own })).toMatchObject({
      counts: true,
      disposition: "review",
      suppressed: [],
    });
  });

  it("bars nobody where To is not signed", async () => {
    const mail = report(await signed(newsletter(), esp, { headerList: "From:Subject:Message-ID" }));
    expect(await judge(mail, { zone, own })).toMatchObject({
      counts: true,
      disposition: "review",
      suppressed: [],
    });
  });

  it("is older than its signature's end, or not: it was ours", async () => {
    const copy = await signed(newsletter(), esp, { expires: new Date("2026-10-01T10:30:00Z") });
    expect(await judge(report(copy), { zone, own })).toMatchObject({ trust: "corroborated" });
  });

  it.each<[string, (mail: string) => string, string, readonly string[]]>([
    [
      "text",
      (mail) => mail.replace("bulbs are", "bulbs were"),
      "altered: the text was changed",
      ["original-altered"],
    ],
    [
      "recipient",
      (mail) => mail.replace("ben@", "victim@"),
      "altered: the header was changed",
      ["original-altered"],
    ],
    [
      "subject, written twice",
      (mail) => `Subject: Other\r\n${mail}`,
      "altered: several Subject fields",
      ["original-altered"],
    ],
    [
      "signature's algorithm",
      (mail) => mail.replace("a=rsa-sha256", "a=none"),
      "altered: it is no signature",
      ["original-altered"],
    ],
    ["signature, taken away", (mail) => mail.slice(mail.indexOf("From:")), "not ours", []],
  ])("proves nothing after its %s was changed, and says so", async (_, change, says, quirks) => {
    const mail = report(change(await signed(newsletter(), esp)), "victim@mail.example");
    const found = await judge(mail, { zone, own });
    expect(found).toMatchObject({ trust: "claimed", counts: false, disposition: "review", suppressed: [] });
    expect(found.says.join()).toContain(says);
    expect(found.quirks).toEqual(expect.arrayContaining([...quirks]));
  });

  it("is not ours by anybody else's signature, of whose names nothing is asked", async () => {
    const ask = dnsOf(forwarder.key);
    const found = await judge(report(await signed(newsletter(), forwarder)), { ask, own });
    expect(found.says.join()).toContain("not ours");
    expect(ask.asked.filter((question) => question.includes("forwarder"))).toEqual([]);
  });

  it("says nothing where its key is gone or cannot be asked for", async () => {
    const mail = report(await signed(newsletter(), esp));
    for (const keys of [{}, { "s1._domainkey.esp.example TXT": { status: "unknown" } as const }]) {
      const found = await judge(mail, { zone: keys, own });
      expect(found).toMatchObject({ trust: "claimed", counts: false });
      expect(found.says.join()).toContain("could not be verified");
    }
  });

  it("beside the reported mail proves nothing of that", async () => {
    const genuine = await signed(newsletter(), esp);
    const framed = newsletter().replace("hello@garden.example", "hello@shoes.example");
    const mail = report(framed).replace(
      "--b--",
      `--b\r\nContent-Type: message/rfc822\r\n\r\n${genuine}--b--`,
    );
    expect(await judge(mail, { zone, own })).toMatchObject({
      trust: "claimed",
      counts: false,
      suppressed: [],
    });
  });

  it("does not make up for a writer who failed", async () => {
    const mail = report(await signed(newsletter(), esp));
    expect(await judge(mail, { zone: { ...zone, ...rejects("provider.example") }, own })).toMatchObject({
      trust: "failed",
      counts: false,
      suppressed: [],
    });
  });

  it("lets a machine's request for its recipient bar meanwhile, as knowing the mailing does", async () => {
    const copy = await signed(newsletter(), esp);
    const request = (recipient: string) =>
      report(copy, recipient).replace("abuse\r\nUser", "opt-out\r\nUser");
    expect(await judge(request("ben@mail.example"), { zone, own })).toMatchObject({
      disposition: "review",
      suppressed: ["ben@mail.example"],
    });
    expect(await judge(request("victim@mail.example"), { zone, own })).toMatchObject({
      disposition: "review",
      suppressed: [],
    });
  });
});

describe("asks the DNS", () => {
  it("about nothing where nobody is asked or acted upon", async () => {
    const ask = dnsOf();
    const vacation = optOut(["Auto-Submitted: auto-replied"], "I am out of the office.");
    await judge(vacation, { ask, own: ["esp.example"] });
    expect(ask.asked).toEqual([]);
  });

  it("about no name of a stranger", async () => {
    const ask = dnsOf();
    await judge(await signed(await signed(optOut(), forwarder), list), { ask });
    expect(
      ask.asked.filter(
        (question) => !question.includes("reader.example") && question !== "_dmarc.example TXT",
      ),
    ).toEqual([]);
  });

  it("and is done in time where it never answers", async () => {
    const ask: AskDns = (_name, _type, signal) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve({ status: "unknown" }));
      });
    const found = await judge(await signed(optOut(), reader), { ask, timeMs: 20 });
    expect(found.authentication).toBe("unknown");
  });
});
