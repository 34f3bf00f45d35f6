import { afterAll, expect } from "vitest";

import { type DemoMail, feedbackReport, letter } from "../../../src/cli/demo/compose.ts";
import { startNameServer } from "../../adapters/dns/name-server.ts";
import { garden } from "../../esp.ts";
import { signed, type Signer, signerOf } from "../../signed-mail.ts";
import { flow, provider, sentTo, startMailboxes } from "../site.ts";

const [ada, ben] = ["ada@mail.example", "ben@mail.example"];
const reader = signerOf("mail.example");
const esp = signerOf("esp.example");
const keys = Object.fromEntries(
  [reader, esp].flatMap(({ key }) => Object.entries(key)).map(([name, record]) => [name, record as string[]]),
);
const dns = await startNameServer({ ...keys, "_dmarc.mail.example TXT": ["v=DMARC1; p=reject"] });
afterAll(() => dns.close());

const settings = {
  HEED_AUTHENTICATION_VERIFY: "true",
  HEED_AUTHENTICATION_OWN_DOMAINS: "esp.example",
  HEED_AUTHENTICATION_NAME_SERVERS: dns.address,
};

const optOut = letter({ name: "Ada", address: ada }, "Unsubscribe", "Please unsubscribe me.", new Date());

async function signedBy(signer: Signer, mail: DemoMail): Promise<DemoMail> {
  return { ...mail, raw: await signed(mail.raw, signer) };
}

flow(
  "a forged opt-out waits for a person, and the same words from the address itself act",
  async (site) => {
    await site.upload("news", garden, [ada, ben]);
    site.start();
    await site.deliver(optOut);
    await site.settled();
    expect(await site.reports()).toEqual([{ kind: "opt-out", disposition: "review", state: "for-a-person" }]);
    expect(await site.kept("news")).toEqual([ada, ben]);
    expect(await site.events("opt-out.received")).toMatchObject([
      { suppress: false, attribution: { trust: "failed" } },
    ]);

    await site.deliver(await signedBy(reader, optOut));
    await site.settled();
    expect(await site.kept("news")).toEqual([ben]);
    expect(await site.whyBarred("news", ada)).toBe("opt-out all");
    const [, second] = await site.events("opt-out.received");
    expect(second).toMatchObject({ suppress: true, attribution: { trust: "authenticated" } });
    // The record of the key is not asked for anew with every mail, and nobody else's is.
    expect(dns.asked.filter((question) => question.includes("_domainkey"))).toEqual([
      "s1._domainkey.mail.example TXT",
    ]);
  },
  startMailboxes,
  settings,
);

flow(
  "a report that holds a mail of ours, word for word, counts, whoever sends it",
  async (site) => {
    await site.upload("news", garden, [ada, ben]);
    site.start();
    const unrecorded = { id: "other", name: "Other", fromDomain: "news.other.example" };
    const mailing = { id: "other-1", subject: "Other things" };
    const report = feedbackReport({ ...sentTo(garden, ben), account: unrecorded, mailing }, provider);
    await site.deliver(report);
    await site.settled();
    expect(await site.events("complaint.received")).toMatchObject([
      { counts: false, suppress: false, attribution: { trust: "claimed" } },
    ]);

    const original = /(?<=message\/rfc822\r\n\r\n)[\s\S]*(?=\r\n--report)/.exec(report.raw)?.[0] ?? "";
    await site.deliver({ ...report, raw: report.raw.replace(original, await signed(original, esp)) });
    await site.settled();
    const [, complaint] = await site.events("complaint.received");
    expect(complaint).toMatchObject({
      counts: true,
      suppress: true,
      attribution: { account: null, trust: "corroborated", clues: ["our DKIM signature"] },
    });
    expect(await site.kept("news")).toEqual([ada]);
  },
  startMailboxes,
  settings,
);
