import { describe, expect, test } from "vitest";

import { messageReader } from "../../../src/adapters/mime/read-message.ts";
import { outlookReaders } from "../../../src/adapters/outlook/read-outlook.ts";
import { stampKeyring } from "../../../src/adapters/stamp-keys.ts";
import { readStamps } from "../../../src/pipeline/stamps.ts";
import { createStamper } from "../../../src/sending/stamper.ts";
import { forward } from "../../corpus/outlook/ada.ts";
import { id, type MapiContent } from "../../corpus/outlook/mapi-content.ts";
import { msgFile } from "../../corpus/outlook/msg-file.ts";
import { tnef } from "../../corpus/outlook/tnef.ts";

const secret = "a secret of this test";
const keys = stampKeyring(secret);
const { fields } = createStamper({
  secret,
  unsubscribeUrl: "https://go.esp.example/u/",
  unsubscribeDomain: null,
  returnPathDomain: null,
  cfblDomain: null,
  feedbackSenderId: null,
}).mailing(
  "acme",
  "spring",
)("ada@recipient.example");
const value = (name: string) => fields.find((field) => field.name === name)?.value ?? "";

const common = [
  { id: id.subject, text: "Bulbs" },
  { id: id.body, text: "Bulbs for every garden." },
];
const header = ["From: news@garden.example", ...fields.map((field) => `${field.name}: ${field.value}`), ""];

/** Where Outlook keeps what a stamp may stand in. */
const stamped: Readonly<Record<string, MapiContent>> = {
  "the header as it came": {
    properties: [...common, { id: id.transportMessageHeaders, text: header.join("\r\n") }],
  },
  "a property with the field's name": {
    properties: [...common, { id: "x-heed-stamp", text: value("X-Heed-Stamp") }],
  },
  "the property of List-Unsubscribe": {
    properties: [...common, { id: id.listUnsubscribe, text: value("List-Unsubscribe") }],
  },
  "a link in the HTML": {
    properties: [
      ...common,
      {
        id: id.html,
        binary: Buffer.from(
          `<a href="${/<(.*?)>/.exec(value("List-Unsubscribe"))?.[1] ?? ""}">Unsubscribe</a>`,
        ),
      },
    ],
  },
};

describe("a stamp is found in what Outlook kept", () => {
  const read = messageReader(outlookReaders({ timeoutMs: 30_000, memoryMb: 192 }));

  test.each(Object.entries(stamped))("%s", async (_, content) => {
    const wrapped = tnef({ properties: [], attachments: [{ name: "Bulbs", holds: content }] });
    for (const mail of [forward("bulbs.msg", msgFile(content)), forward("winmail.dat", wrapped)]) {
      const { settled } = readStamps(await read(mail), keys);
      expect(settled).not.toBeNull();
    }
  });
});
