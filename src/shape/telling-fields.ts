import { fieldText, type Header } from "../mail/header.ts";
import { skeletonOf, skeletonOfName } from "./skeleton.ts";

/** Fields that are looked at; more is an attack. */
const maxLooked = 500;
const maxFields = 24;
const maxName = 60;

/** What every mail has, and what servers on the way add: it says nothing of the program that wrote the mail. */
const usual: ReadonlySet<string> = new Set(
  (
    "from to cc bcc subject date message-id sender reply-to in-reply-to references mime-version return-path received " +
    "delivered-to envelope-to lines status x-status content-type content-transfer-encoding content-disposition " +
    "content-language content-length content-id content-description content-class user-agent x-mailer x-newsreader " +
    "x-sender x-sender-ip x-originating-ip x-original-to x-envelope-to x-envelope-from x-received x-apparently-to " +
    "x-priority x-msmail-priority importance priority sensitivity organization thread-topic thread-index " +
    "accept-language authentication-results dkim-signature dkim-filter domainkey-signature received-spf " +
    "return-receipt-to disposition-notification-to autocrypt openpgp face x-face x-mimeole x-virus-scanned x-uid " +
    "x-uidl x-keywords x-mozilla-status x-mozilla-keys x-antiabuse x-source x-source-args x-source-dir " +
    "x-authenticated-sender x-get-message-sender-via x-authentication-warning x-scanned-by x-delivered-to " +
    "x-forwarded-to x-forwarded-for x-forwarded-encrypted x-sa-exim-connect-ip x-sa-exim-mail-from " +
    "x-sa-exim-scanned x-universally-unique-identifier x-client-ip x-ip x-seen"
  ).split(" "),
);
/** The same for families of fields. */
const usualFamilies =
  /^(?:arc|resent|x-spam|x-rspamd|x-spamd|x-ham|x-google|x-gm|x-gmail|x-ms|x-microsoft|x-forefront|x-exchange|x-eopattributedmessage|x-originatororg|x-ld-processed|x-incomingheadercount|x-incomingtopheadermarker|x-yahoo|x-ymail|x-apple|x-proofpoint|x-barracuda|x-ironport|x-mimecast|x-cloudmark|x-symantec|x-brightmail|x-amavis|x-virus|x-av|x-ses|x-sg|x-mailgun|x-mandrill|x-me|x-he|x-gmx|x-ui|x-provags|x-tm|x-cm|x-authority|x-exim|x-qq|x-zoho|x-mailman)(?:-|$)/;

/**
 * The names of the fields that a mail has of its own, sorted, each once: "x-incident-id". Numbers in them count as one.
 */
export function ownFields(header: Header): string[] {
  const names = new Set<string>();
  for (const { name } of header.slice(0, maxLooked)) {
    if (names.size >= maxFields) break;
    if (usual.has(name) || usualFamilies.test(name)) continue;
    names.add(skeletonOfName(name.slice(0, maxName)));
  }
  return [...names].filter((name) => name !== "").sort();
}

/** The program that made the mail, without its version; null where it does not say. */
export function programOf(header: Header): string | null {
  const named = fieldText(header, "X-Mailer") ?? fieldText(header, "User-Agent");
  const name = /^[^\d(/[]{1,60}/u
    .exec(named ?? "")?.[0]
    .replace(/[\s,;:.-]+(?:v|ver|version|build)?\.?[\s,;:.-]*$/iu, "")
    .trim();
  return name === undefined || name === "" ? null : skeletonOf(name);
}
