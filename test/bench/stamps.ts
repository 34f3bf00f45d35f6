/**
 * Stamps a second on one core: every field of a recipient's copy, its return path included, and what recognition pays
 * for looking at each mail for stamps.
 *
 *     node test/bench/stamps.ts
 */
import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { stampKeyring } from "../../src/adapters/stamp-keys.ts";
import { findStamps } from "../../src/attribute/find-stamps.ts";
import { foldKey } from "../../src/mail/address-key.ts";
import { localPartMaker } from "../../src/mail/stamp-address.ts";
import { parseStampToken, tokenMaker } from "../../src/mail/stamp-token.ts";
import { understand } from "../../src/pipeline/understand.ts";
import { createStamper } from "../../src/sending/stamper.ts";
import { benchMails } from "./mails.ts";

const secret = "a secret of this benchmark";
const secondsPerRound = 1;
const rounds = 3;

const keys = stampKeyring(secret);
const { hashAddress } = addressKeyring(secret);
const stamp = createStamper({
  secret,
  unsubscribeUrl: "https://go.esp.example/u",
  unsubscribeDomain: "unsub.esp.example",
  returnPathDomain: "bounces.esp.example",
  cfblDomain: "fbl.esp.example",
  feedbackSenderId: "esp-example",
}).mailing("acme", "spring-2026");
const token = tokenMaker("acme", "spring-2026", keys);
const localPart = localPartMaker("acme", "spring-2026", keys);
const key = hashAddress(foldKey("ada@recipient.example"));
const written = token("opt-out", key);
const mails = benchMails(300);

const works: Readonly<Record<string, (turn: number) => unknown>> = {
  "one token": () => token("opt-out", key),
  "one local part": () => localPart("return-path", key),
  "all fields of one recipient": (turn) => stamp(`person.${turn}@host.example`),
  "one token verified": () => parseStampToken(written, "opt-out", keys),
  "a mail searched for stamps": (turn) => findStamps(mailOf(turn), keys),
  "a mail understood, without stamps": (turn) => understand(mailOf(turn)),
  "a mail understood, with stamps": (turn) => {
    const mail = mailOf(turn);
    findStamps(mail, keys);
    understand(mail);
  },
};

function mailOf(turn: number) {
  return parseMessage(mails[turn % mails.length] ?? Buffer.alloc(0));
}

function perSecond(work: (turn: number) => unknown): number {
  const start = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let turn = 0;
  while (spent() < secondsPerRound) for (const end = turn + 200; turn < end; turn++) work(turn);
  return turn / spent();
}

console.log("|  | per CPU-second |\n| --- | ---: |");
for (const [name, work] of Object.entries(works)) {
  const best = Math.max(...Array.from({ length: rounds }, () => perSecond(work)));
  console.log(`| ${name} | ${Math.round(best).toLocaleString("en")} |`);
}
