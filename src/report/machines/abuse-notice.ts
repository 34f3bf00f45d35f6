import { fieldText, fieldValue } from "../../mail/header.ts";
import { embeddedMessage, type Message } from "../../mail/message.ts";
import { found, newFindings } from "../findings.ts";
import { addressIn } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { newReport } from "../report.ts";
import { ipIn } from "../source-ip.ts";
import { isAnsweredOrForwarded, openingOf, phraseIn } from "./machine-sender.ts";

/** What programs that watch networks call the thing; folded. */
const attackPhrases: readonly string[] = [
  "fail2ban",
  "automatic abuse report",
  "automated abuse report",
  "abuse report for ip",
  "abuse report about the ip",
  "abuse report about ip",
  "abuse from ip",
  "abuse message [",
  "abuseinfo",
  "blocklist.de",
  "portscan",
  "port scan",
  "port-scan",
  "netscan",
  "network scan",
  "scanning activity",
  "brute force",
  "brute-force",
  "bruteforce",
  "login attack",
  "login-attack",
  "login attempts",
  "ssh attack",
  "ssh login",
  "ddos",
  "denial of service",
  "dos attack",
  "network attack",
  "attack detected",
  "attacks from",
  "attack from",
  "hack attempt",
  "hacking attempt",
  "intrusion attempt",
  "malicious activity",
  "malicious traffic",
  "suspicious traffic",
  "web attack",
  "sql injection",
  "botnet",
  "compromised host",
  "infected host",
  "compromised server",
  "malware distribution",
  "malware hosting",
  "malware host",
  "malware url",
  "phishing site",
  "phishing page",
  "phishing url",
  "phishing content",
  "phishing attack",
  "open resolver",
  "open proxy",
  "open dns",
  "vulnerable service",
  "vulnerable server",
  "cert-bund",
  "shadowserver",
];

/** Words that people use too ("put me on your blacklist"): they count beside an address only. */
const listingPhrases: readonly string[] = [
  "abuse ticket",
  "unauthorized access",
  "unauthorised access",
  "honeypot",
  "firewall",
  "takedown",
  "open relay",
  "spamhaus",
  "sbl listing",
  "listed on",
  "has been listed",
  "blocklist",
  "blacklist",
  "delisting",
  "rbl listing",
];

const noticeSender =
  /^(?:fail2ban|blocklist|abuse-?(?:report|noreply|no-reply)|noreply-abuse|cert|csirt|ids|firewall|honeypot|netscan|autoreports?|report[-.]?bot)[^@]*@|@(?:[^@]+\.)?(?:blocklist\.de|shadowserver\.org|spamhaus\.org|reports\.cert-bund\.de|abuseipdb\.com|clean-mx\.(?:de|com)|netcraft\.com|bitninja\.(?:io|com)|leakix\.net)$/;

/**
 * A notice about a host, site or address block and not about a recipient's mail: attacks, scans, phishing pages,
 * blocklists. A person must judge it; nobody is suppressed. QUIRK: no standard for them where they are not X-ARF.
 */
export function readAbuseNotice(message: Message): Outcome<ReadMail> {
  if (isAnsweredOrForwarded(message) || embeddedMessage(message) !== null) return foreign;
  const { subject, text } = openingOf(message, 1_200);
  const from = addressIn(message.header, "From");
  const originator = fieldValue(message.header, "X-RT-Originator")?.trim().toLowerCase() ?? "";
  const sender = noticeSender.test(from ?? "") || noticeSender.test(originator);
  const attack = phraseIn(subject, attackPhrases);
  const titled = attack ?? phraseIn(subject, listingPhrases);
  const told = phraseIn(text, attackPhrases) ?? phraseIn(text, listingPhrases);
  const subjectIp = ipIn(subject);
  const ip = subjectIp ?? ipIn(text);
  // A title with an address, or a known watcher's mail: a person who writes "your server attacks me" has neither.
  const isNotice =
    (attack !== null && told !== null) ||
    (titled !== null && ip !== null) ||
    (sender && (told !== null || ip !== null)) ||
    (subjectIp !== null && told !== null);
  if (!isNotice) return foreign;
  const findings = newFindings();
  if (titled !== null)
    found(findings, "kind", "mail: Subject", fieldText(message.header, "Subject") ?? titled);
  if (told !== null) found(findings, "kind", "text", told);
  if (ip !== null) found(findings, "sourceIp", subjectIp === null ? "text" : "mail: Subject", ip);
  const report = newReport("abuse-notice", {
    format: "abuse-notice",
    reporter: from,
    sourceIp: ip,
    confidence: 0.85,
    evidence: findings.evidence,
  });
  return read({ report, words: null });
}
