import { type Message, partsOf } from "../../mail/message.ts";
import { foreign, malformed, type Outcome } from "../outcome.ts";
import { plainText } from "../text-lines.ts";

/** How RFC 5965's own example opens, and most feedback loops after it. */
const arfOpening = /^\s{0,200}this is an? e-?mail abuse report for an e-?mail\b/i;
/** The header of a part for machines, shown as text because the mail no longer says that it has parts. */
const bareParts =
  /^content-type[ \t]{0,5}:[ \t]{0,5}message\/(?:feedback-report|delivery-status|disposition-notification)\b/im;

/**
 * A machine's report that no reader of its format could take: its parts were lost or relabelled on the way. Nobody wrote
 * its words, so that they are no complaint of the address that it comes from. Only machines send multipart/report
 * (RFC 6522).
 */
export function readReportRemains(message: Message): Outcome<never> {
  for (const { type } of partsOf(message))
    if (type === "multipart/report") return malformed("A report without the parts that it needs", type);
  const opening = plainText(message).slice(0, 8_000);
  if (arfOpening.test(opening))
    return malformed("The words of a feedback report without its parts", "the first line of the text");
  if (bareParts.test(opening))
    return malformed("A report in a mail that does not say that it has parts", "Content-Type");
  return foreign;
}
