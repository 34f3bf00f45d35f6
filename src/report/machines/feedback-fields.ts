import { fieldValue, type Header } from "../../mail/header.ts";
import { parseHeaderGroups } from "../../mail/header-section.ts";
import { type Message, type Part, partsOf } from "../../mail/message.ts";
import { type Findings, odd } from "../findings.ts";

/** The fields of a message/feedback-report (RFC 5965 §3), and the part that holds them. */
export interface FeedbackFields {
  readonly header: Header;
  readonly part: Part;
}

/** More than any report needs, and little enough to look at in every mail. */
const LONGEST_REPORT = 64 * 1024;
/** A report states its type before it has come this far. */
const LONGEST_OPENING = 8 * 1024;
/** Parts that open like a report and turn out to be none. */
const MOST_TRIED = 5;

/** The mail's feedback report, also where it goes by another media type. */
export function findFeedback(message: Message, findings: Findings): FeedbackFields | null {
  const parts = [...partsOf(message)];
  const declared = parts.find((part) => part.type === "message/feedback-report");
  if (declared) {
    if (declared.body().length > LONGEST_REPORT)
      odd(findings, "feedback-report-cut", "The feedback report is longer than what is read of it.");
    return { header: feedbackHeader(declared), part: declared };
  }
  for (const part of parts.filter((part) => mayHold(part) && opensLikeFeedback(part)).slice(0, MOST_TRIED)) {
    const header = feedbackHeader(part);
    if (!looksLikeFeedback(header)) continue;
    odd(findings, "feedback-report-mistyped", `The feedback report is declared as ${part.type}.`);
    return { header, part };
  }
  return null;
}

/**
 * QUIRK: Outlook turns the report into application/octet-stream named ATT00001, base64-encoded; others call it
 * text/plain or text/feedback-report. The first text of a mail is for people, so only an attachment counts there.
 */
function mayHold(part: Part): boolean {
  if (part.children.length > 0 || part.message !== null || part.rawBody.length > LONGEST_REPORT) return false;
  if (part.type === "text/plain" || part.type === "text/x-feedback-report")
    return part.filename !== null || part.disposition === "attachment";
  return (
    part.type === "application/octet-stream" || /^(?:text|message|application)\/.*feedback/.test(part.type)
  );
}

/** QUIRK: empty lines between the fields, and a byte order mark before them, are on the wire. */
function feedbackHeader(part: Part): Header {
  const body = part.body();
  const start = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
  return parseHeaderGroups(body.subarray(start, start + LONGEST_REPORT), 20).flat();
}

/** The cheap look, which comes first: a mail may have hundreds of parts that may hold a report. */
function opensLikeFeedback(part: Part): boolean {
  const opening = part.body().toString("latin1", 0, LONGEST_OPENING);
  // The name alone is found faster than the beginning of a line, of which there may be thousands.
  return (
    /feedback-type/i.test(opening) && /^(?:\xef\xbb\xbf)?[ \t]{0,20}feedback-type[ \t]{0,20}:/im.test(opening)
  );
}

function looksLikeFeedback(header: Header): boolean {
  return (
    fieldValue(header, "Feedback-Type") !== null &&
    (fieldValue(header, "User-Agent") !== null || fieldValue(header, "Version") !== null)
  );
}
