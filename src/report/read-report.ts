import type { Message, Quirk } from "../mail/message.ts";
import { readAbuseNotice } from "./machines/abuse-notice.ts";
import { readArf } from "./machines/arf.ts";
import { readAutoReply } from "./machines/auto-reply.ts";
import { readBounceNotice } from "./machines/bounce-notice.ts";
import { readDmarcFailure } from "./machines/dmarc-failure.ts";
import { readDsn } from "./machines/dsn.ts";
import { readEnrolment } from "./machines/enrolment.ts";
import { readFeedbackCopy, readJmrp } from "./machines/feedback-copy.ts";
import { readListUnsubscribeMail } from "./machines/list-unsubscribe-mail.ts";
import { readMachineNotice } from "./machines/machine-notice.ts";
import { readMachineReport } from "./machines/machine-report.ts";
import { readReadReceipt } from "./machines/read-receipt.ts";
import { readReportRemains } from "./machines/report-remains.ts";
import { readSpamCop } from "./machines/spamcop.ts";
import { readBulkMail, readUnsolicited } from "./machines/unsolicited.ts";
import { readXArf } from "./machines/x-arf.ts";
import { readXarf } from "./machines/xarf.ts";
import { addressIn } from "./original.ts";
import { readForwardedAttached } from "./people/forwarded-attached.ts";
import { readForwardedInline } from "./people/forwarded-inline.ts";
import { readReply } from "./people/reply.ts";
import type { Reader, ReadMail } from "./reader.ts";
import { newReport } from "./report.ts";

/** In the order they are asked: the surest signs first, a person's words last. The first that reads the mail wins. */
export const readers: readonly Reader[] = [
  { name: "xarf", read: readXarf },
  { name: "x-arf", read: readXArf },
  { name: "arf", read: readArf },
  { name: "dsn", read: readDsn },
  { name: "mdn", read: readReadReceipt },
  { name: "machine-report", read: readMachineReport },
  { name: "dmarc-failure", read: readDmarcFailure },
  { name: "list-unsubscribe", read: readListUnsubscribeMail },
  { name: "unsolicited", read: readUnsolicited },
  { name: "jmrp", read: readJmrp },
  { name: "spamcop", read: readSpamCop },
  { name: "feedback-copy", read: readFeedbackCopy },
  { name: "enrolment", read: readEnrolment },
  { name: "bounce-notice", read: readBounceNotice },
  { name: "auto-reply", read: readAutoReply },
  { name: "abuse-notice", read: readAbuseNotice },
  { name: "machine-notice", read: readMachineNotice },
  { name: "report-remains", read: readReportRemains },
  { name: "bulk-mail", read: readBulkMail },
  { name: "forwarded-attached", read: readForwardedAttached },
  { name: "forwarded-inline", read: readForwardedInline },
  { name: "reply", read: readReply },
];

/** A mail without a letter or digit says nothing, however many bytes it has. */
const sayable = /[\p{L}\p{N}]/u;

/** What a mail is and says. Always an answer: what no reader knows is correspondence, or unreadable with the reason. */
export function readReport(message: Message): ReadMail {
  for (const reader of readers) {
    const outcome = reader.read(message);
    if (outcome.outcome === "malformed") {
      const { reason, at } = outcome;
      return forPerson("unreadable", message, {
        code: `malformed-${reader.name}`,
        detail: `${reason} (${at}).`,
      });
    }
    if (outcome.outcome === "read") {
      const { report, words } = outcome.value;
      const quirks = [...message.quirks, ...outcome.quirks, ...report.quirks];
      return { report: { ...report, quirks }, words };
    }
  }
  return !sayable.test(message.humanText())
    ? forPerson("unreadable", message, {
        code: "nothing-to-read",
        detail: "The mail holds no text and no report.",
      })
    : forPerson("correspondence", message);
}

function forPerson(kind: "correspondence" | "unreadable", message: Message, why?: Quirk): ReadMail {
  const quirks = why === undefined ? message.quirks : [...message.quirks, why];
  const reporter = addressIn(message.header, "From");
  return { report: newReport(kind, { reporter, quirks }), words: null };
}
