import fc from "fast-check";

/** Programs of other people that write to abuse desks in formats of their own, all invented: arbitraries of their mails. */

const number = fc.integer({ min: 0, max: 9_999_999 }).map(String);
const ip = fc.ipV4();
const name = fc.stringMatching(/^[a-z]{2,10}$/);
const domain = fc.tuple(name, fc.constantFrom("example", "test")).map((labels) => labels.join("."));
const address = fc.tuple(name, domain).map((parts) => parts.join("@"));
const hex = fc.stringMatching(/^[0-9a-f]{12,32}$/);
const uuid = fc.uuid();
const time = fc
  .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2040-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toUTCString());
const words = fc.array(name, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));

function mail(fields: readonly string[], body: readonly string[]): string {
  return [...fields, "", ...body, ""].join("\r\n");
}

const transport = fc
  .record({ hops: fc.array(fc.tuple(domain, ip, time), { maxLength: 3 }), id: hex, spam: fc.boolean(), time })
  .map(({ hops, id, spam, time }) => [
    ...hops.map(([host, from, at]) => `Received: from ${host} ([${from}]) by mx.esp.example; ${at}`),
    ...(spam ? ["X-Spam-Status: No, score=1.2"] : []),
    `Date: ${time}`,
    `Message-ID: <${id}@mail.example>`,
    "To: abuse@esp.example",
  ]);

/** A ticket system: a multipart with a part of its own type, labels with dashes. */
const tickets = fc
  .record({ transport, number, address, ip, uuid, time, boundary: hex, more: fc.boolean(), site: domain })
  .map(({ transport, number, address, ip, uuid, time, boundary, more, site }) =>
    mail(
      [
        ...transport,
        `From: Ticket desk <desk-${number}@${site}>`,
        `Subject: Report ${number} of ${address}`,
        `X-Desk-Queue: ${number}`,
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        `Content-Type: multipart/mixed; boundary="${boundary}"`,
      ],
      [
        `--${boundary}`,
        "Content-Type: text/plain; charset=utf-8",
        "",
        "A mail of your network was reported to us.",
        "",
        `Incident-Id: ${uuid}`,
        `Source: ${ip}`,
        `Seen-At: ${time}`,
        `Reporter: ${address}`,
        ...(more ? [`Evidence-Url: https://${site}/${uuid}`] : []),
        "",
        `--${boundary}`,
        `Content-Type: application/x-desk; name="desk-${number}.bin"`,
        "Content-Transfer-Encoding: base64",
        "",
        Buffer.from(uuid).toString("base64"),
        `--${boundary}--`,
      ],
    ),
  );

/** A web form: three labels and what somebody wrote, by a library. */
const webForm = fc
  .record({ transport, words, address, time, text: fc.array(words, { minLength: 1, maxLength: 4 }), number })
  .map(({ transport, words, address, text, number }) =>
    mail(
      [
        ...transport,
        `From: ${address}`,
        "Subject: New message from the contact page",
        `X-Mailer: PHPMailer 6.${number}.1 (https://phpmailer.example)`,
        "Content-Type: text/plain; charset=utf-8",
      ],
      [`Name: ${words}`, `Email: ${address}`, "Message:", ...text],
    ),
  );

/** A provider's statistics in JSON. */
const counts = fc
  .record({ transport, domain, number, ip, time, boundary: hex })
  .map(({ transport, domain, number, ip, time, boundary }) =>
    mail(
      [
        ...transport,
        `From: noreply@${domain}`,
        `Subject: [complaints] ${domain} ${time}`,
        `Content-Type: multipart/mixed; boundary=${boundary}`,
      ],
      [
        `--${boundary}`,
        "Content-Type: text/plain",
        "",
        `${number} people marked mail from ${ip} as junk.`,
        `--${boundary}`,
        `Content-Type: application/json; name="${domain}-${number}.json"`,
        "",
        JSON.stringify({ period: time, source_ip: ip, marked: Number(number), samples: [{ id: number }] }),
        `--${boundary}--`,
      ],
    ),
  );

/** One sentence, the subject with a name in it. */
const notifier = fc
  .record({ transport, words, domain, number })
  .map(({ transport, words, domain, number }) =>
    mail(
      [
        ...transport,
        `From: no-reply@${domain}`,
        `Subject: ${words} reported a message to the postmaster`,
        "X-Notifier-Version: 3",
        "Content-Type: text/plain",
      ],
      [
        "This message was written by the junk reporter.",
        `Case ${number} was opened at https://${domain}/${number}`,
      ],
    ),
  );

/** Another ticket system, whose labels are others. */
const register = fc
  .record({ transport, number, address, ip, domain, time })
  .map(({ transport, number, address, ip, domain, time }) =>
    mail(
      [
        ...transport,
        `From: register@${domain}`,
        `Subject: Ticket#${number}: ${address}`,
        "Precedence: bulk",
        "Content-Type: text/plain",
      ],
      [
        `Ticket number : ${number}`,
        `Opened on     : ${time}`,
        `IP address    : ${ip}`,
        `Reported by   : ${address}`,
      ],
    ),
  );

/** A program that writes HTML alone. */
const dashboard = fc
  .record({ transport, number, domain, ip, words })
  .map(({ transport, number, domain, ip, words }) =>
    mail(
      [
        ...transport,
        `From: Dashboard <alerts@${domain}>`,
        `Subject: Alert ${number}: “${words}”`,
        "Auto-Submitted: auto-generated",
        "X-Dashboard-Alert: 1",
        "Content-Type: text/html; charset=utf-8",
      ],
      [
        `<html><body><h1>Complaint rate of ${domain}</h1><table>`,
        `<tr><td>Rate:</td><td>${number} %</td></tr><tr><td>Address:</td><td>${ip}</td></tr>`,
        `<tr><td>Campaign:</td><td>${words}</td></tr></table></body></html>`,
      ],
    ),
  );

/** Each program by its name. */
export const programs: Readonly<Record<string, fc.Arbitrary<string>>> = {
  tickets,
  "web form": webForm,
  counts,
  notifier,
  register,
  dashboard,
};
