/** Mails of the shapes that an abuse desk gets, the same at every run. */
export function benchMails(count: number): Buffer[] {
  const random = sequence(20_260_203);
  return Array.from({ length: count }, (_, index) => {
    const shape = shapes[index % shapes.length];
    return Buffer.from(shape?.(random) ?? "", "utf8");
  });
}

type Random = (below: number) => number;

const words =
  "please remove me from your list I never asked for this mail and it comes every day stop it now thank you offer sale new price only today click here Grüße aus Köln bitte löschen".split(
    " ",
  );

const shapes: readonly ((random: Random) => string)[] = [
  (random) => `${header(random, "text/plain; charset=utf-8")}${prose(random, 40)}`,
  (random) =>
    `${header(random, "text/plain; charset=utf-8; format=flowed")}${prose(random, 30)}\r\n> ${prose(random, 200).replaceAll("\r\n", "\r\n> ")}`,
  (random) => `${header(random, "multipart/alternative; boundary=alt")}${alternative(random, "alt", 60)}`,
  (random) =>
    header(random, "multipart/report; report-type=feedback-report; boundary=arf") + feedbackReport(random),
  (random) =>
    `${header(random, "multipart/mixed; boundary=mix")}--mix\r\n\r\n${prose(random, 20)}\r\n--mix\r\nContent-Type: message/rfc822\r\n\r\n` +
    `${newsletter(random)}\r\n--mix--\r\n`,
  (random) =>
    `${header(random, "multipart/mixed; boundary=mix")}--mix\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html(random, 120)}\r\n` +
    `--mix\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(random, 40_000)}\r\n--mix--\r\n`,
];

function header(random: Random, type: string): string {
  const id = String(random(1_000_000));
  const received = Array.from(
    { length: 4 },
    (_, hop) =>
      `Received: from relay${String(hop)}.example (relay${String(hop)}.example [192.0.2.${String(random(250))}])\r\n` +
      `\tby mx.esp.example with ESMTPS id ${id}; Tue, 03 Feb 2026 10:15:0${String(hop)} +0000\r\n`,
  );
  return (
    `${received.join("")}Authentication-Results: mx.esp.example; dkim=pass header.d=reader.example; spf=pass\r\n` +
    `DKIM-Signature: v=1; a=rsa-sha256; d=reader.example; s=s1; h=from:to:subject;\r\n b=${base64(random, 180).replaceAll("\r\n", "\r\n ")}\r\n` +
    `From: =?utf-8?q?J=C3=B6rg?= Reader <reader${id}@reader.example>\r\nTo: abuse@esp.example\r\n` +
    `Subject: Re: ${line(random, 6)}\r\nDate: Tue, 03 Feb 2026 10:15:00 +0100\r\n` +
    `Message-ID: <${id}@reader.example>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n`
  );
}

function feedbackReport(random: Random): string {
  return (
    `--arf\r\nContent-Type: text/plain\r\n\r\n${prose(random, 20)}\r\n--arf\r\nContent-Type: message/feedback-report\r\n\r\n` +
    "Feedback-Type: abuse\r\nUser-Agent: ExampleFBL/1.0\r\nVersion: 1\r\nOriginal-Mail-From: <b@sender.example>\r\n" +
    `Source-IP: 192.0.2.9\r\n\r\n--arf\r\nContent-Type: message/rfc822\r\n\r\n${newsletter(random)}\r\n--arf--\r\n`
  );
}

function newsletter(random: Random): string {
  return (
    header(random, "multipart/alternative; boundary=news").replace(
      "Subject:",
      "List-Unsubscribe: <https://sender.example/u>\r\nSubject:",
    ) + alternative(random, "news", 400)
  );
}

function alternative(random: Random, boundary: string, length: number): string {
  const coded = html(random, length)
    .replaceAll("=", "=3D")
    .replace(/[^\r\n]{72}/g, "$&=\r\n");
  return (
    `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${prose(random, length)}\r\n` +
    `--${boundary}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${coded}\r\n--${boundary}--\r\n`
  );
}

function html(random: Random, length: number): string {
  const rows = Array.from(
    { length: Math.ceil(length / 10) },
    () =>
      `<tr><td style="padding:0 10px;font-family:Arial"><p>${line(random, 10)} <a href="https://sender.example/c/${String(random(99_999))}">${line(random, 2)}</a>&nbsp;</p></td></tr>`,
  );
  return `<html><head><style>p{margin:0}</style></head><body><table>\r\n${rows.join("\r\n")}\r\n</table></body></html>`;
}

function prose(random: Random, length: number): string {
  return Array.from({ length: Math.ceil(length / 10) }, () => line(random, 10)).join("\r\n");
}

function line(random: Random, length: number): string {
  return Array.from({ length }, () => words[random(words.length)] ?? "").join(" ");
}

function base64(random: Random, length: number): string {
  const bytes = Buffer.from(Array.from({ length }, () => random(256)));
  return bytes.toString("base64").replace(/.{76}/g, "$&\r\n");
}

/** A linear congruential generator: what it gives does not matter, that it gives it again does. */
function sequence(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}
