import { answer, binaryPart, hers, mail, part, rtf, winmail, words } from "./ada.ts";
import { original, spam, spamSource, spamWithoutHeader } from "./bulbs.ts";
import { id, type MapiContent } from "./mapi-content.ts";
import { msgFile } from "./msg-file.ts";
import { tnef } from "./tnef.ts";

/** A mail with an attachment that Outlook wrote, and what a right reading of it holds. Built anew at every run. */
export interface OutlookMail {
  readonly name: string;
  readonly why: string;
  readonly build: () => Buffer;
  /** Fields of the report, and `disposition`, where such attachments are read. */
  readonly expected: Readonly<Record<string, unknown>>;
  /** Codes of all quirks then. */
  readonly quirks: readonly string[];
  /** The attachment is none of Outlook's, and is read by any setting. */
  readonly isReadAnyway?: true;
}

const complaint = {
  kind: "complaint",
  format: "forwarded-attached",
  disposition: "act",
  reporter: "ada@mail.example",
  recipient: "ada@mail.example",
  original: { ...original, date: "Mon, 2 Mar 2026 08:00:00 +0000", mailFrom: "bounce@garden.example" },
};

/** Without the header the date is written anew, and nothing tells the return path. */
const composedComplaint = {
  ...complaint,
  original: { ...original, date: "Mon, 02 Mar 2026 08:00:00 +0000", mailFrom: null },
};

export const outlookMails: readonly OutlookMail[] = [
  {
    name: "msg-with-header",
    why: "the header that Outlook kept is the original's own, with a line of Outlook's above and a part's below",
    build: () => mail(words, [part("application/vnd.ms-outlook", "bulbs.msg", msgFile(spam))]),
    expected: complaint,
    quirks: [],
  },
  {
    name: "msg-without-header",
    why: "the header is put together of the properties; Exchange's own addresses are none of the internet",
    build: () => mail(words, [part("application/vnd.ms-outlook", "bulbs.msg", msgFile(spamWithoutHeader))]),
    expected: composedComplaint,
    quirks: [],
  },
  {
    name: "msg-by-name",
    why: "most programs send a .msg as application/octet-stream",
    build: () => mail("", [part("application/octet-stream", "Report message.MSG", msgFile(spam))]),
    expected: complaint,
    quirks: [],
  },
  {
    name: "msg-line-noise",
    why: "base64 with lines of any length, blanks, and characters that belong to no alphabet",
    build: () =>
      mail(words, [
        part("application/vnd.ms-outlook", "bulbs.msg", msgFile(spam), (text) =>
          text.replace(/.{37}/g, "$& \r\n!~\r\n\t"),
        ),
      ]),
    expected: complaint,
    quirks: [],
  },
  {
    name: "msg-in-msg",
    why: "Ada forwarded it to herself before: her own mail only wraps it, once as a message and once as a file",
    build: () => {
      const file = { ...hers("Fwd: bulbs"), attachments: [{ name: "bulbs.msg", holds: msgFile(spam) }] };
      const outer = { ...hers("Fwd: Fwd: bulbs"), attachments: [{ name: "Fwd: bulbs", holds: file }] };
      return mail(words, [part("application/vnd.ms-outlook", "fwd.msg", msgFile(outer))]);
    },
    expected: complaint,
    quirks: [],
  },
  {
    name: "msg-code-page",
    why: "8-bit texts of an old Outlook are in the code page that another property names",
    build: () => {
      const old: MapiContent = {
        properties: [
          { id: id.subject, text8: Buffer.from([0xcb, 0xf3, 0xea, 0xee, 0xe2, 0xe8, 0xf6, 0xfb]) },
          { id: id.senderEmailAddress, text8: Buffer.from("news@garden.example") },
          { id: id.body, text8: Buffer.from("bulbs") },
          { id: id.internetCodePage, long: 1251 },
        ],
      };
      return mail(words, [part("application/vnd.ms-outlook", "old.msg", msgFile(old))]);
    },
    expected: { kind: "complaint", original: { from: "news@garden.example", subject: "Луковицы" } },
    quirks: [],
  },
  {
    name: "msg-of-a-contact",
    why: "a contact is no mail; the letter beside it says what is asked",
    build: () => {
      const contact = {
        properties: [
          { id: id.messageClass, text: "IPM.Contact" },
          { id: id.subject, text: "Bob" },
        ],
      };
      return answer(
        "Please unsubscribe me from your list.",
        part("application/vnd.ms-outlook", "Bob.msg", msgFile(contact)),
      );
    },
    expected: { kind: "opt-out", disposition: "act", requestedAddresses: ["ada@mail.example"] },
    quirks: [],
  },
  {
    name: "source-as-msg",
    why: "a mail's source under the name of Outlook's format",
    build: () => mail(words, [part("application/vnd.ms-outlook", "bulbs.msg", Buffer.from(spamSource))]),
    expected: complaint,
    quirks: ["message-in-other-type"],
    isReadAnyway: true,
  },
  {
    name: "tnef-with-message",
    why: "Outlook wrapped the forwarded mail in a winmail.dat, beside the words that stand in the mail",
    build: () => mail(words, [winmail({ ...hers(""), attachments: [{ name: "bulbs", holds: spam }] })]),
    expected: complaint,
    quirks: [],
  },
  {
    name: "tnef-without-header",
    why: "the same, and Outlook did not keep the original's header",
    build: () =>
      mail(words, [winmail({ ...hers(""), attachments: [{ name: "bulbs", holds: spamWithoutHeader }] })]),
    expected: composedComplaint,
    quirks: [],
  },
  {
    name: "tnef-with-eml",
    why: "an .eml file in a winmail.dat, under octet-stream",
    build: () =>
      mail(words, [
        part(
          "application/octet-stream",
          "WINMAIL.DAT",
          tnef({ ...hers(""), attachments: [{ name: "bulbs.eml", holds: Buffer.from(spamSource) }] }),
        ),
      ]),
    expected: complaint,
    quirks: [],
  },
  {
    name: "tnef-with-msg",
    why: "a .msg file in a winmail.dat: one format in the other",
    build: () =>
      mail(words, [winmail({ ...hers(""), attachments: [{ name: "bulbs.msg", holds: msgFile(spam) }] })]),
    expected: complaint,
    quirks: [],
  },
  {
    name: "tnef-own-words",
    why: "a rich text answer: the person's words stand in the RTF of the winmail.dat alone",
    build: () =>
      answer("", winmail({ properties: [rtf("\\fromtext", "Please unsubscribe me from your list.\\par")] })),
    expected: { kind: "opt-out", disposition: "act", requestedAddresses: ["ada@mail.example"] },
    quirks: [],
  },
  {
    name: "tnef-rtf",
    why: "the same in RTF that wraps nothing, with a font table that is no text",
    build: () =>
      answer(
        "",
        winmail({
          properties: [
            rtf(
              "\\deff0{\\fonttbl{\\f0\\fswiss Remove Sans;}}",
              "Please \\b unsubscribe\\b0  me from your list.\\par",
            ),
          ],
        }),
      ),
    expected: { kind: "opt-out", disposition: "act", requestedAddresses: ["ada@mail.example"] },
    quirks: [],
  },
  {
    name: "tnef-html",
    why: "the same in HTML that RTF wraps",
    build: () =>
      answer(
        "",
        winmail({
          properties: [
            rtf(
              "\\fromhtml1",
              "{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Please unsubscribe me from your list.\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}",
            ),
          ],
        }),
      ),
    expected: { kind: "opt-out", disposition: "act", requestedAddresses: ["ada@mail.example"] },
    quirks: [],
  },
  {
    name: "tnef-repeats-the-text",
    why: "the winmail.dat repeats the mail's text in another form; the mail's own counts",
    build: () =>
      answer(
        "Please do not remove me, I like it.",
        winmail({ properties: [{ id: id.body, text: "Please unsubscribe me from your list." }] }),
      ),
    expected: { kind: "correspondence", disposition: "review" },
    quirks: [],
  },
  {
    name: "tnef-in-eml",
    why: "a colleague hands on a complaint as .eml, and the complaint has a winmail.dat",
    build: () => {
      const inner = mail(words, [winmail({ ...hers(""), attachments: [{ name: "bulbs", holds: spam }] })]);
      return mail("", [part("message/rfc822", "complaint.eml", inner)]);
    },
    expected: complaint,
    quirks: [],
  },
  {
    name: "tnef-cut",
    why: "cut off in transit: what is there is shown, and a person decides",
    build: () => {
      const whole = tnef({
        ...hers(""),
        attachments: [
          { name: "bulbs", holds: spam },
          { name: "more.txt", holds: Buffer.alloc(2_000, "more ") },
        ],
      });
      return mail(words, [part("application/ms-tnef", "winmail.dat", whole.subarray(0, -1_500))]);
    },
    expected: { ...complaint, disposition: "review", confidence: 0.5 },
    quirks: ["outlook-damaged"],
  },
  {
    name: "tnef-of-something-else",
    why: "called TNEF, and is not",
    build: () =>
      answer("Please unsubscribe me.", part("application/ms-tnef", "winmail.dat", Buffer.from("%PDF-1.7"))),
    expected: { kind: "opt-out", disposition: "review", confidence: 0.5 },
    quirks: ["outlook-malformed"],
  },
  {
    name: "msg-by-the-dozen",
    why: "more attachments than are read of one mail",
    build: () =>
      mail(
        words,
        Array.from({ length: 12 }, (_, at) =>
          part(
            "application/vnd.ms-outlook",
            `${at}.msg`,
            msgFile({ properties: [{ id: id.subject, text: `${at}` }] }),
          ),
        ),
      ),
    expected: { kind: "complaint", disposition: "review" },
    quirks: ["outlook-too-many", "several-originals"],
  },
  {
    name: "msg-too-much",
    why: "two attachments that hold more together than is read of a mail",
    build: () => {
      const text = { name: "a.txt", holds: Buffer.alloc(4_500_000, "bulbs ") };
      const file = (subject: string) =>
        msgFile({ properties: [{ id: id.subject, text: subject }], attachments: [text] });
      return mail(words, [binaryPart("a.msg", file("a")), binaryPart("b.msg", file("b"))]);
    },
    expected: { kind: "complaint", disposition: "review" },
    quirks: ["size-limit", "outlook-cut", "several-originals"],
  },
];
