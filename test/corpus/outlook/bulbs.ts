import { id, type MapiContent, type Property } from "./mapi-content.ts";

/** The mail that people complain of, as it came over the wire. */
const wire = [
  "Microsoft Mail Internet Headers Version 2.0",
  "Return-Path: <bounce@garden.example>",
  "Received: from mta1.garden.example (mta1.garden.example [192.0.2.14])",
  "\tby mx.mail.example with ESMTP id 4711; Mon, 2 Mar 2026 08:00:03 +0000",
  "From: =?utf-8?Q?Garten_f=C3=BCr_alle?= <news@garden.example>",
  "To: Ada <ada@mail.example>",
  "Subject: Spring bulbs, now or never",
  "Date: Mon, 2 Mar 2026 08:00:00 +0000",
  "Message-ID: <bulbs.17@garden.example>",
  "List-Unsubscribe: <https://garden.example/u/17>",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="b1"',
  "",
  "--b1",
  "Content-Type: text/plain",
].join("\r\n");

/** What a reading of it holds. */
export const original = {
  from: "news@garden.example",
  subject: "Spring bulbs, now or never",
  messageId: "bulbs.17@garden.example",
  recipients: ["ada@mail.example"],
};

const body: Property[] = [
  { id: id.messageClass, text: "IPM.Note" },
  { id: id.body, text: "Bulbs for every garden.\r\nhttps://garden.example/buy\r\n" },
  {
    id: id.html,
    binary: Buffer.from('<p>Bulbs for every <a href="https://garden.example/buy">garden</a>.</p>'),
  },
];

/** As Outlook keeps it. */
export const spam: MapiContent = {
  properties: [
    ...body,
    { id: id.subject, text: original.subject },
    { id: id.transportMessageHeaders, text: wire },
  ],
};

/** The same where Outlook did not keep the header. */
export const spamWithoutHeader: MapiContent = {
  properties: [
    ...body,
    { id: id.subject, text: "\u0001\u0005Spring bulbs, now or never" },
    { id: id.senderName, text: "Garden" },
    { id: id.senderEmailAddress, text: "/O=GARDEN/OU=MAIL/CN=RECIPIENTS/CN=NEWS" },
    { id: id.sentRepresentingName, text: "Garten für alle" },
    { id: id.sentRepresentingSmtpAddress, text: "news@garden.example" },
    { id: id.clientSubmitTime, time: new Date("2026-03-02T08:00:00Z") },
    { id: id.internetMessageId, text: "<bulbs.17@garden.example>" },
    { id: id.listUnsubscribe, text: "<https://garden.example/u/17>" },
  ],
  recipients: [
    [
      { id: id.recipientType, long: 1 },
      { id: id.displayName, text: "Ada" },
      { id: id.emailAddress, text: "/O=MAIL/CN=ADA" },
      { id: id.smtpAddress, text: "ada@mail.example" },
    ],
  ],
};

/** The same as .eml. */
export const spamSource = wire
  .slice(wire.indexOf("Return-Path"), wire.indexOf("MIME-Version"))
  .concat("\r\nBulbs for every garden.\r\n");
