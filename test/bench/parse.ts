// Mails read, and mails recognised, per CPU-second: ours beside mailparser, and beside Perl's Sisimai where that is
// installed (Debian: libsisimai-perl), on the same mails in one run.
//   npx node test/bench/parse.ts [folder of .eml files]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { simpleParser } from "mailparser";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { parseAddresses } from "../../src/mail/address-list.ts";
import { parseDate } from "../../src/mail/date.ts";
import { fieldText, fieldValue } from "../../src/mail/header.ts";
import { understand } from "../../src/pipeline/understand.ts";
import { benchMails } from "./mails.ts";
import { type SisimaiRate, sisimaiRate } from "./sisimai.ts";

/** CPU-seconds each reader gets for each round; the best of the rounds counts, others share the machine. */
const secondsPerRound = 1.5;
const rounds = 3;

interface Reader {
  readonly name: string;
  readonly read: (raw: Buffer) => unknown;
}

const lean = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
};

const readers: readonly Reader[] = [
  { name: "mailparser, default", read: (raw) => simpleParser(raw) },
  { name: "mailparser, lean", read: (raw) => simpleParser(raw, lean) },
  { name: "heed, structure", read: (raw) => parseMessage(raw) },
  { name: "heed, structure + header + human text", read: readWhole },
  { name: "heed, read and recognised", read: (raw) => understand(parseMessage(raw)) },
];

function readWhole(raw: Buffer): void {
  const message = parseMessage(raw);
  const { header } = message;
  fieldText(header, "subject");
  parseAddresses(fieldValue(header, "from") ?? "");
  parseAddresses(fieldValue(header, "to") ?? "");
  parseDate(fieldValue(header, "date") ?? "");
  message.humanText();
}

async function mailsPerSecond({ read }: Reader, mails: readonly Buffer[]): Promise<number> {
  const start = cpuSeconds();
  let count = 0;
  let spent = 0;
  while (spent < secondsPerRound) {
    for (const mail of mails) {
      const reading = read(mail);
      if (reading instanceof Promise) await reading;
    }
    count += mails.length;
    spent = cpuSeconds() - start;
  }
  return count / spent;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function measure(title: string, mails: readonly Buffer[]): Promise<void> {
  const best = readers.map(() => 0);
  let sisimai: SisimaiRate | null = null;
  for (let round = 0; round < rounds; round++) {
    for (const [index, reader] of readers.entries()) {
      best[index] = Math.max(best[index] ?? 0, await mailsPerSecond(reader, mails));
    }
    const rate = sisimaiRate(mails, secondsPerRound);
    if (rate !== null && rate.perSecond > (sisimai?.perSecond ?? 0)) sisimai = rate;
  }
  const size = mails.reduce((sum, mail) => sum + mail.length, 0) / mails.length / 1_000;
  console.log(`\n${title}: ${mails.length} mails of ${size.toFixed(1)} kB on average\n`);
  console.log("| reader | mails per CPU-second | of mailparser, default | of mailparser, lean |");
  console.log("| --- | ---: | ---: | ---: |");
  const row = (name: string, rate: number): void => {
    const ratio = (other: number) => `${(rate / (best[other] ?? 1)).toFixed(1)} ×`;
    console.log(`| ${name} | ${Math.round(rate).toLocaleString("en")} | ${ratio(0)} | ${ratio(1)} |`);
  };
  for (const [index, { name }] of readers.entries()) row(name, best[index] ?? 0);
  if (sisimai === null) {
    console.log("\nSisimai: not measured: Sisimai is not installed.");
    return;
  }
  row(`Sisimai ${sisimai.version.replace(/^v/, "")} (Perl)`, sisimai.perSecond);
  const share = Math.round(100 * sisimai.read);
  console.log(
    `\nSisimai reads ${share} % of them as its kinds of mail; ${sisimai.hung} it did not come to an end with.`,
  );
}

await measure("Built mails", benchMails(300));
const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".eml"));
  await measure(
    "Mails of the folder",
    files.map((file) => readFileSync(join(folder, file))),
  );
}
