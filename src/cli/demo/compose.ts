import type { DemoAccount, DemoMailing } from "./cast.ts";
import type { InlineStyle } from "./forward-styles.ts";
import { idOf, mailOf, rfc5322, word, type Writer, written } from "./mail-text.ts";

/** A mail of the demo, as it lies in a mailbox: a binary string with CRLF line ends. */
export interface DemoMail {
  readonly mailbox: "abuse" | "support";
  readonly raw: string;
}

const ABUSE = "abuse@esp.example";
const SUPPORT = "support@esp.example";

export interface Sent {
  readonly account: Pick<DemoAccount, "id" | "name" | "fromDomain">;
  readonly mailing: Pick<DemoMailing, "id" | "subject">;
  readonly to: Writer;
  readonly date: Date;
}

/** The newsletter that a complaint is about, as the recipient got it. */
function newsletter({ account, mailing, to, date }: Sent, recipient: string = to.address): string {
  return mailOf(
    [
      ["Return-Path", `<bounce@${account.fromDomain}>`],
      ["From", `${account.name} <hello@${account.fromDomain}>`],
      ["To", `<${recipient}>`],
      ["Subject", word(mailing.subject)],
      ["Date", rfc5322(date)],
      ["Message-ID", `<${idOf(to.address + mailing.id)}@${account.id}.esp.example>`],
      ["List-Id", `<newsletter.${account.fromDomain}>`],
      ["MIME-Version", "1.0"],
      ["Content-Type", "text/plain; charset=utf-8"],
    ],
    `Hello ${to.name.split(" ")[0] ?? ""},\n\n${mailing.subject}!\nhttps://${account.fromDomain}/offers\n\n` +
      `You get this mail because you are on our list. Unsubscribe: https://${account.fromDomain}/out`,
  );
}

/** RFC 5965 from a provider's feedback loop. `redacted` hides the recipient behind a digest (RFC 6590). */
export function feedbackReport(
  sent: Sent,
  provider: { domain: string; agent: string; type?: string; redacted?: boolean },
): DemoMail {
  const type = provider.type ?? "abuse";
  const digest = `${idOf(`digest${sent.to.address}`).padEnd(32, "0")}@${provider.domain}`;
  const recipient = provider.redacted === true ? digest : sent.to.address;
  const boundary = `report-${idOf(sent.to.address)}`;
  const body = [
    `--${boundary}`,
    "Content-Type: text/plain; charset=us-ascii",
    "",
    `This is an email ${type} report for a message received on ${rfc5322(sent.date)}.`,
    "",
    `--${boundary}`,
    "Content-Type: message/feedback-report",
    "",
    `Feedback-Type: ${type}`,
    `User-Agent: ${provider.agent}`,
    "Version: 1",
    `Original-Mail-From: <bounce@${sent.account.fromDomain}>`,
    `Original-Rcpt-To: <${recipient}>`,
    `Arrival-Date: ${rfc5322(sent.date)}`,
    `Reported-Domain: ${sent.account.fromDomain}`,
    "Source-IP: 192.0.2.25",
    "",
    `--${boundary}`,
    "Content-Type: message/rfc822",
    "",
    newsletter(sent, recipient),
    `--${boundary}--`,
  ].join("\r\n");
  return {
    mailbox: "abuse",
    raw: mailOf(
      [
        ["From", `<feedback@${provider.domain}>`],
        ["To", `<${ABUSE}>`],
        ["Subject", `FW: ${sent.mailing.subject}`],
        ["Date", rfc5322(sent.date)],
        ["Message-ID", `<${idOf(`fbl${sent.to.address}${sent.mailing.id}`)}@${provider.domain}>`],
        ["MIME-Version", "1.0"],
        ["Content-Type", `multipart/report; report-type=feedback-report; boundary="${boundary}"`],
      ],
      body,
    ),
  };
}

/** A person forwards the newsletter as an attachment. */
export function forwardAttached(sent: Sent, words: string): DemoMail {
  const boundary = `fwd-${idOf(sent.to.address)}`;
  const body = [
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    words,
    "",
    `--${boundary}`,
    'Content-Type: message/rfc822; name="spam.eml"',
    'Content-Disposition: attachment; filename="spam.eml"',
    "",
    newsletter(sent),
    `--${boundary}--`,
  ].join("\r\n");
  return {
    mailbox: "abuse",
    raw: written(sent.to, ABUSE, `Fwd: ${sent.mailing.subject}`, sent.date, body, [
      ["Content-Type", `multipart/mixed; boundary="${boundary}"`],
    ]),
  };
}

/** A person forwards the newsletter in the text. */
export function forwardInline(sent: Sent, words: string, style: InlineStyle): DemoMail {
  const { account, mailing, to, date } = sent;
  const text = [
    words,
    "",
    style.separator,
    `${style.from}: ${account.name} <hello@${account.fromDomain}>`,
    `${style.date}: ${rfc5322(date)}`,
    `${style.subject}: ${mailing.subject}`,
    `${style.to}: <${to.address}>`,
    "",
    `Hello ${to.name},`,
    "",
    `${mailing.subject}!`,
  ].join("\n");
  return { mailbox: "abuse", raw: written(to, ABUSE, `${style.prefix}: ${mailing.subject}`, date, text) };
}

/** A person answers the newsletter: their words above, the newsletter quoted below. */
export function reply(sent: Sent, words: string, attribution?: string): DemoMail {
  const { account, mailing, to, date } = sent;
  const quote = [
    attribution ?? `On ${date.toDateString()}, ${account.name} <hello@${account.fromDomain}> wrote:`,
    `> Hello ${to.name},`,
    `> ${mailing.subject}!`,
    `> Unsubscribe: https://${account.fromDomain}/out`,
  ].join("\n");
  return {
    mailbox: "support",
    raw: written(to, SUPPORT, `Re: ${mailing.subject}`, date, `${words}\n\n${quote}`),
  };
}

/** A person writes of themself. */
export function letter(from: Writer, subject: string, words: string, date: Date): DemoMail {
  return { mailbox: "support", raw: written(from, SUPPORT, subject, date, words) };
}

/** What a mailbox provider sends when the recipient presses its "unsubscribe" (RFC 2369 mailto). */
export function listUnsubscribe(from: Writer, date: Date): DemoMail {
  return {
    mailbox: "support",
    raw: written(from, SUPPORT, "unsubscribe", date, "This message was automatically generated by Gmail."),
  };
}

/** RFC 3464: a mail of ours could not be delivered. */
export function bounce(to: Writer, date: Date): DemoMail {
  const boundary = `dsn-${idOf(to.address)}`;
  const body = [
    `--${boundary}`,
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry to have to inform you that your message could not be delivered.",
    "",
    `--${boundary}`,
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.provider.example",
    "",
    `Final-Recipient: rfc822; ${to.address}`,
    "Action: failed",
    "Status: 5.2.2",
    "Diagnostic-Code: smtp; 552 5.2.2 mailbox full",
    "",
    `--${boundary}--`,
  ].join("\r\n");
  return {
    mailbox: "support",
    raw: mailOf(
      [
        ["Return-Path", "<>"],
        ["From", "Mail Delivery System <MAILER-DAEMON@mx.provider.example>"],
        ["To", `<${SUPPORT}>`],
        ["Subject", "Undelivered Mail Returned to Sender"],
        ["Date", rfc5322(date)],
        ["Message-ID", `<${idOf(`dsn${to.address}`)}@mx.provider.example>`],
        ["Auto-Submitted", "auto-replied"],
        ["MIME-Version", "1.0"],
        ["Content-Type", `multipart/report; report-type=delivery-status; boundary="${boundary}"`],
      ],
      body,
    ),
  };
}

/** RFC 3834. */
export function vacation(from: Writer, subject: string, words: string, date: Date): DemoMail {
  return {
    mailbox: "support",
    raw: written(from, SUPPORT, subject, date, words, [
      ["Auto-Submitted", "auto-replied"],
      ["Content-Type", "text/plain; charset=utf-8"],
    ]),
  };
}

/** What no reader knows: a mail without header and text. */
export function rubbish(): DemoMail {
  return { mailbox: "abuse", raw: "\u0001\u0002\u0003\u0000\r\n" };
}
