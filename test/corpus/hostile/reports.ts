import { deflateRawSync, gzipSync } from "node:zlib";

import { flood, head, type HostileMail, inParts, latin1, megabyte } from "./hostile-mail.ts";

const original =
  "Content-Type: message/rfc822\r\n\r\nFrom: news@shop.example\r\nTo: kim@reader.example\r\nSubject: Offers\r\n" +
  "Message-ID: <1@shop.example>\r\nDate: Tue, 3 Feb 2026 10:15:00 +0000\r\n\r\nBuy.";
const feedback = "Content-Type: message/feedback-report\r\n\r\n";
const facts =
  "Feedback-Type: abuse\r\nUser-Agent: Loop/1\r\nVersion: 1\r\nOriginal-Rcpt-To: <kim@reader.example>\r\n";
const json = "Content-Type: application/json; name=xarf.json\r\n\r\n";
const yaml = 'Content-Type: text/plain; name="report.txt"\r\n\r\n';
const yamlFacts = "Report-Type: spam\r\nSource: 192.0.2.1\r\nDate: Tue, 3 Feb 2026 10:15:00 +0000\r\n";
const status = "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.esp.example\r\n\r\n";

function arf(...parts: readonly string[]): Buffer {
  return inParts(["\r\nA complaint.", ...parts], "multipart/report; report-type=feedback-report");
}

function textMail(subject: string, text: string, more = ""): Buffer {
  return latin1(
    `From: Ann <ann@example.com>\r\nTo: abuse@esp.example\r\nSubject: ${subject}\r\n${more}\r\n${text}`,
  );
}

/** Attacks by what machines send: feedback reports, XARF, bounces, receipts, aggregate reports, notices. */
export const reportMails: readonly HostileMail[] = [
  {
    name: "feedback-fields-100000",
    why: "a feedback report of a hundred thousand fields",
    build: () => arf(`${feedback}${facts}${"X-A: b\r\n".repeat(100_000)}`, original),
    kind: "complaint",
  },
  {
    name: "feedback-recipients-50000",
    why: "a feedback report that names fifty thousand recipients and domains",
    build: () =>
      arf(
        feedback +
          facts +
          Array.from(
            { length: 25_000 },
            (_, at) =>
              `Original-Rcpt-To: <k${String(at)}@reader.example>\r\nReported-Domain: d${String(at)}.example\r\n`,
          ).join(""),
        original,
      ),
    kind: "complaint",
  },
  {
    name: "feedback-of-10-mb",
    why: "a feedback report of ten megabytes of the shortest fields, in groups",
    build: () => arf(`${feedback}${facts}${"a:\r\n\r\n".repeat(1_600_000)}`, original),
    kind: "complaint",
  },
  {
    name: "feedback-long-values",
    why: "every field of a feedback report is 50 kB long",
    build: () =>
      arf(
        feedback +
          [
            "Feedback-Type",
            "User-Agent",
            "Original-Mail-From",
            "Original-Rcpt-To",
            "Arrival-Date",
            "Source-IP",
            "Reported-Domain",
            "Reported-URI",
            "Authentication-Results",
            "Original-Envelope-Id",
          ]
            .map((name) => `${name}: ${flood("a@b.example, <1.2.3. ", 50_000)}\r\n`)
            .join(""),
        original,
      ),
  },
  {
    name: "feedback-octet-streams",
    why: "forty octet-streams of 250 kB, each of which could be the feedback report",
    build: () =>
      inParts(
        Array<string>(40).fill(`Content-Type: application/octet-stream\r\n\r\n${flood("a:\r\n", 250_000)}`),
      ),
  },
  {
    name: "feedback-parts-200",
    why: "two hundred feedback reports in one mail, of 40 kB each",
    build: () => arf(...Array<string>(200).fill(feedback + facts + flood("a: hs1-b\r\n", 40_000)), original),
    kind: "complaint",
  },
  {
    name: "feedback-original-long-values",
    why: "an original whose every field is 50 kB long",
    build: () =>
      arf(
        feedback + facts,
        `Content-Type: message/rfc822\r\n\r\n${[
          "From",
          "To",
          "Cc",
          "Return-Path",
          "Subject",
          "Message-ID",
          "Date",
          "Received",
          "Received-SPF",
          "X-Sender-IP",
          "Delivered-To",
        ]
          .map((name) => `${name}: ${flood("<a@b.example 1:2:3. ", 50_000)}\r\n`)
          .join("")}\r\nBuy.`,
      ),
    kind: "complaint",
  },
  {
    name: "xarf-deep-arrays",
    why: "JSON of half a million brackets",
    build: () => inParts([`\r\nA report.`, `${json}${"[".repeat(450_000)}${"]".repeat(450_000)}`]),
  },
  {
    name: "xarf-deep-objects",
    why: "JSON of objects within objects",
    build: () => inParts([`\r\nA report.`, `${json}${'{"Report":'.repeat(50_000)}1${"}".repeat(50_000)}`]),
  },
  {
    name: "xarf-huge",
    why: "JSON of a hundred thousand members, and a sample as long",
    build: () =>
      inParts([
        `\r\nA report.`,
        `${json}{"Version":"3","ReporterInfo":{"ReporterOrg":"${"a".repeat(50_000)}"},"Report":{"ReportClass":"Activity","ReportType":"Spam","SmtpRcptToAddress":"kim@reader.example","Samples":[{"Payload":"${latin1("a:\n".repeat(100_000)).toString("base64")}"}],` +
          `${Array.from({ length: 30_000 }, (_, at) => `"a${String(at)}":[]`).join(",")}}}`,
      ]),
    kind: "complaint",
  },
  {
    name: "xarf-samples",
    why: "JSON of short words in base64, each of which nearly is a mail",
    build: () =>
      inParts([
        `\r\nA report.`,
        `${json}{"Version":"3","Report":{"Sample":"${flood(`${"A".repeat(199)} `, 900_000)}"}}`,
      ]),
  },
  {
    name: "xarf-samples-4000",
    why: "JSON of four thousand samples, each of which is searched as a mail",
    build: () =>
      inParts([
        `\r\nA report.`,
        `${json}{"Version":"3","Report":{"Sample":"${flood(`${latin1("a:\nb:\nc: hs1-\n".repeat(12)).toString("base64")} `, 900_000)}"}}`,
      ]),
  },
  {
    name: "xarf-parts-10",
    why: "ten files of a megabyte of JSON each, none of them a report",
    build: () => inParts(Array<string>(10).fill(`${json}[${flood('{"a":1},', megabyte - 2_000)}0]`)),
  },
  {
    name: "xarf-parts-900",
    why: "nine hundred files of JSON that each break at their end",
    build: () => inParts(Array<string>(900).fill(`${json}[${flood('"a",', 9_000)}`)),
  },
  {
    name: "x-arf-lines",
    why: "YAML of keys and quotes without end",
    build: () =>
      inParts([`\r\nA report.`, `${yaml}${yamlFacts}${flood('"a\\": "b\\\r\n- &a *a\r\n', 60_000)}`]),
    kind: "complaint",
  },
  {
    name: "x-arf-blanks",
    why: "YAML of blanks before the key that decides",
    build: () => inParts([`\r\nA report.`, `${yaml}${flood(`${" ".repeat(40)}\n`, 60_000)}${yamlFacts}`]),
  },
  {
    name: "dsn-recipients-5000",
    why: "a bounce of five thousand recipients",
    build: () =>
      inParts(
        [
          "\r\nIt failed.",
          status +
            Array.from(
              { length: 5_000 },
              (_, at) =>
                `Final-Recipient: rfc822; k${String(at)}@reader.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 ${"x".repeat(400)}\r\n`,
            ).join("\r\n"),
        ],
        "multipart/report; report-type=delivery-status",
      ),
    kind: "bounce",
  },
  {
    name: "dsn-groups-of-10-mb",
    why: "a delivery status of three million groups",
    build: () => inParts(["\r\nIt failed.", `${status}${"a:\n\n".repeat(2_600_000)}`]),
    kind: "bounce",
  },
  {
    name: "dsn-blanks",
    why: "nine hundred octet-streams that open with two thousand empty lines, as a delivery status might",
    build: () =>
      inParts(
        Array<string>(900).fill(`Content-Type: application/octet-stream\r\n\r\n${"\n ".repeat(1_500)}`),
      ),
  },
  {
    name: "receipt-of-10-mb",
    why: "a read receipt of three million fields",
    build: () =>
      inParts(
        [
          "\r\nRead.",
          `Content-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; kim@reader.example\r\n${"a:\n".repeat(3_400_000)}`,
        ],
        "multipart/report",
      ),
    kind: "auto-reply",
  },
  {
    name: "status-parts-200",
    why: "two hundred delivery statuses of 40 kB in one mail, each searched for stamps",
    build: () => inParts(Array<string>(200).fill(`${status}${flood("a: hs1-b\r\n", 40_000)}`)),
    kind: "bounce",
  },
  {
    name: "dmarc-gzip-bomb",
    why: "an aggregate report that unpacks to 200 MB",
    build: () =>
      inParts([
        `Content-Type: application/gzip; name="a.example!b.example!1700000000!1700086400.xml.gz"\r\nContent-Transfer-Encoding: base64\r\n\r\n${gzipSync(Buffer.alloc(200 * megabyte, 0x20)).toString("base64")}`,
      ]),
    kind: "machine-report",
  },
  {
    name: "dmarc-zip-bomb",
    why: "an aggregate report in a zip that says it is small and unpacks to 200 MB",
    build: () =>
      inParts([
        `Content-Type: application/zip; name="a.example!b.example!1700000000!1700086400.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${zipped(Buffer.alloc(200 * megabyte, 0x20)).toString("base64")}`,
      ]),
    kind: "machine-report",
  },
  {
    name: "dmarc-xml-entities",
    why: "an aggregate report in clear whose entities stand for one another a billion times",
    build: () =>
      inParts([
        `Content-Type: text/xml; name="a.example!b.example!1700000000!1700086400.xml"\r\n\r\n<?xml version="1.0"?><!DOCTYPE feedback [<!ENTITY a "aaaaaaaaaa">` +
          `${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${"bcdefghij".charAt(at)} "${`&${"abcdefghi".charAt(at)};`.repeat(10)}">`).join("")}]><feedback><report_metadata>&j;</report_metadata>${flood("<record>", megabyte)}`,
      ]),
    kind: "machine-report",
  },
  {
    name: "dmarc-names-900",
    why: "nine hundred file names that are nearly those of aggregate reports",
    build: () =>
      inParts(
        Array<string>(900).fill(
          `Content-Type: application/zip; name="${"a!".repeat(250)}1700000000!x.zip"\r\n\r\nx`,
        ),
      ),
  },
  {
    name: "dmarc-failure-text",
    why: "a failure report in words whose every line is nearly a fact",
    build: () =>
      textMail(
        "FW: failure",
        `A message claiming to be from you has failed\n${flood(`${" ".repeat(20)}Sender Domain:${" ".repeat(21)}\n`, 60_000)}${flood(`${"-".repeat(900)}\n`, 60_000)}${flood(" \n\t", 60_000)}`,
      ),
    kind: "feedback",
  },
  {
    name: "spamcop-text",
    why: "SpamCop's marks, each on thousands of lines that nearly are theirs",
    build: () =>
      textMail(
        "[SpamCop (192.0.2.1) id:1]Offers",
        `Email from 192.0.2.1 / Tue, 03 Feb 2026 10:15:00 +0000\n${flood("Spamvertised web site: http://a.example/\n", 90_000)}${flood(`${"=".repeat(500)}\n`, 60_000)}[ Offending message ]\n${flood("a:\n", 90_000)}`,
      ),
    kind: "complaint",
  },
  {
    name: "bounce-text",
    why: "a bounce in words whose every line is nearly the heading of the copy",
    build: () =>
      textMail(
        "Undelivered Mail Returned to Sender",
        `Your message could not be delivered\n${flood(`${"-".repeat(161)}x\n`, 70_000)}`,
        "X-Failed-Recipients: kim@reader.example\r\n",
      ),
    kind: "bounce",
  },
  {
    name: "bounce-recipients",
    why: "a bounce whose header names forty thousand recipients",
    build: () =>
      textMail(
        "Undelivered Mail Returned to Sender",
        "Your message could not be delivered\n",
        `X-Failed-Recipients: ${Array.from({ length: 40_000 }, (_, at) => `k${String(at)}@reader.example`).join(", ")}\r\n`,
      ),
    kind: "bounce",
  },
  {
    name: "notice-addresses",
    why: "a notice of numbers that nearly are IP addresses",
    build: () => textMail(`Abuse report ${flood("1.2.3.4.", 900)}`, flood("1.2.3:4:5:6:7:8:9:a:", megabyte)),
  },
  {
    name: "jmrp-copy",
    why: "a copy of the mail as Microsoft sent it, with ten thousand recipients",
    build: () =>
      inParts([
        `Content-Type: message/rfc822\r\n\r\nX-HmXmrOriginalRecipient: kim@reader.example\r\n${`To: ${flood("k@reader.example, ", 800)}\r\n`.repeat(600)}Subject: Offers\r\n\r\nBuy.`,
      ]),
    kind: "complaint",
  },
  {
    name: "unsubscribe-without-words",
    why: "the mail of a mail program that unsubscribes, with 10 MB of blanks below",
    build: () => latin1(`${head.replace("stop", "unsubscribe")}\r\n${" \r\n".repeat(3_300_000)}`),
    kind: "opt-out",
  },
];

/** A zip of one file (APPNOTE 4.3.7): local header and data, which is what stream readers look at. */
function zipped(content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(1_000, 22);
  header.writeUInt16LE(5, 26);
  return Buffer.concat([header, Buffer.from("a.xml"), packed]);
}
