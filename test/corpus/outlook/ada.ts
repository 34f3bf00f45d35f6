import { compressedRtf, id, type MapiContent, type Property } from "./mapi-content.ts";
import { tnef } from "./tnef.ts";

/** What she writes about it. */
export const words = "Please stop sending me this spam.";

/** A mail in which Ada complains of what is attached. */
export function forward(name: string, content: Buffer): Buffer {
  return mail(words, [part("application/octet-stream", name, content)]);
}

/** Ada's answer to a mailing. */
export function answer(text: string, attached: string): Buffer {
  return mail(text, [attached], "Re: Spring bulbs, now or never");
}

/** A mail of Ada's to the abuse desk. */
export function mail(
  text: string,
  parts: readonly string[],
  subject = "Fwd: Spring bulbs, now or never",
): Buffer {
  const own = `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
  return Buffer.from(
    [
      "From: Ada <ada@mail.example>",
      "To: abuse@esp.example",
      `Subject: ${subject}`,
      "Date: Tue, 3 Mar 2026 09:00:00 +0000",
      "Message-ID: <fwd.1@mail.example>",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="ada"',
      "",
      ...[own, ...parts].flatMap((one) => ["--ada", one]),
      "--ada--",
      "",
    ].join("\r\n"),
    "latin1",
  );
}

/** `noise` is what the way does to the encoded text. */
export function part(
  type: string,
  name: string,
  content: Buffer,
  noise = (text: string) => text.replace(/.{76}/g, "$&\r\n"),
): string {
  return [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    noise(content.toString("base64")),
  ].join("\r\n");
}

/** An attachment without transfer encoding (RFC 3030), a third smaller. */
export function binaryPart(name: string, content: Buffer): string {
  const encoding = `Content-Transfer-Encoding: binary\r\n\r\n${content.toString("latin1")}`;
  return `Content-Type: application/vnd.ms-outlook; name="${name}"\r\n${encoding}`;
}

export function winmail(content: MapiContent): string {
  return part("application/ms-tnef", "winmail.dat", tnef(content));
}

/** A mail of Ada's own in Outlook. */
export function hers(subject: string): MapiContent {
  return {
    properties: [
      { id: id.messageClass, text: "IPM.Note" },
      { id: id.subject, text: subject },
      { id: id.senderName, text: "Ada" },
      { id: id.senderEmailAddress, text: "ada@mail.example" },
    ],
  };
}

/** A body that is kept as RTF alone. */
export function rtf(head: string, text: string): Property {
  return {
    id: id.rtfCompressed,
    binary: compressedRtf(`{\\rtf1\\ansi\\ansicpg1252${head} \\pard\\plain ${text}}`),
  };
}
