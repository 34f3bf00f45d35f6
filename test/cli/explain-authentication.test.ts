import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { type NameServer, startNameServer } from "../adapters/dns/name-server.ts";
import { signed, signerOf } from "../signed-mail.ts";
import { jsonLines, runHeed } from "./run-heed.ts";

const optOut =
  "From: Ada <ada@reader.example>\r\nTo: abuse@esp.example\r\nSubject: Unsubscribe\r\n\r\nPlease unsubscribe me.\r\n";
const reader = signerOf("reader.example");
let folder = "";
let dns: NameServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heed-explain-"));
  writeFileSync(join(folder, "a-forged.eml"), optOut);
  writeFileSync(join(folder, "b-signed.eml"), await signed(optOut, reader));
  dns = await startNameServer({
    ...(reader.key as Record<string, string[]>),
    "_dmarc.reader.example TXT": ["v=DMARC1; p=reject"],
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await dns.close();
});

const trusts = (mails: readonly Record<string, unknown>[]) =>
  mails.map(
    ({ disposition, attribution }) => `${(attribution as { trust: string }).trust}: ${String(disposition)}`,
  );

test("heed explain asks the DNS where a setting says so, and nobody otherwise", async () => {
  const servers = { HEED_AUTHENTICATION_NAME_SERVERS: dns.address };
  const offline = await runHeed(["explain", folder, "--json"], servers);
  expect(trusts(jsonLines(offline))).toEqual(["claimed: act", "claimed: act"]);
  expect(dns.asked).toEqual([]);

  const online = await runHeed(["explain", folder, "--json"], {
    ...servers,
    HEED_AUTHENTICATION_VERIFY: "true",
  });
  expect(trusts(jsonLines(online))).toEqual(["failed: review", "authenticated: act"]);
  expect(dns.asked.length).toBeGreaterThan(0);
});

test("and the page says which check and which domain", async () => {
  const { stdout } = await runHeed(["explain", folder], {
    HEED_AUTHENTICATION_NAME_SERVERS: dns.address,
    HEED_AUTHENTICATION_VERIFY: "true",
  });
  expect(stdout).toContain(
    "DMARC: reader.example asks to reject mail that nothing vouches for; nothing does",
  );
  expect(stdout).toContain("DKIM: reader.example (s1) verifies");
});
