import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../../src/adapters/mime/parse-message.ts";
import type { Part } from "../../../src/mail/message.ts";
import { builtMail } from "../../arbitraries/mail.ts";
import { mimeCases } from "../../corpus/mime-cases.ts";

/** What both readers can say of a mail: its texts and its other leaves with their bytes, in order. */
interface Reading {
  readonly plain: string;
  readonly html: string;
  readonly leaves: readonly string[];
}

describe("mailparser, as the oracle, reads the same", () => {
  test("in built mail", async () => {
    await fc.assert(
      // Without blanks after delimiters, for which mailparser has an own case below.
      fc.asyncProperty(builtMail([""]), async (built) => {
        const raw = Buffer.from(built.source, "latin1");
        expect(ours(raw)).toEqual(await theirs(raw));
      }),
      { numRuns: 150 },
    );
  });

  test.each(mimeCases.filter(({ mailparser }) => mailparser === undefined))("$name", async ({ raw }) => {
    expect(ours(raw)).toEqual(await theirs(raw));
  });
});

describe("mailparser reads otherwise, with its reason", () => {
  test.each(mimeCases.filter(({ mailparser }) => mailparser !== undefined))(
    "$name: $mailparser",
    async ({ raw }) => {
      expect(ours(raw)).not.toEqual(await theirs(raw));
    },
  );
});

function ours(raw: Buffer): Reading {
  const plain: string[] = [];
  const html: string[] = [];
  const leaves: string[] = [];
  const visit = (part: Part): void => {
    part.children.forEach(visit);
    if (part.children.length > 0) return;
    const attached = part.disposition === "attachment" || part.message !== null;
    if (part.type === "text/plain" && !attached) plain.push(part.text());
    else if (part.type === "text/html" && !attached) html.push(part.text());
    else leaves.push(`${part.type} ${squeezed(part.body().toString("latin1"))}`);
  };
  visit(parseMessage(raw).root);
  return { plain: squeezed(plain.join("\n")), html: squeezed(html.join("\n")), leaves };
}

async function theirs(raw: Buffer): Promise<Reading> {
  const mail = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    ignoreEmbedded: true,
    keepDeliveryStatus: true,
  });
  return {
    plain: squeezed(mail.text ?? ""),
    // mailparser joins the HTML parts of a mail with this element.
    html: squeezed((mail.html || "").replaceAll("<br/>\n", "\n")),
    leaves: mail.attachments.map(
      ({ contentType, content }) => `${contentType} ${squeezed(content.toString("latin1"))}`,
    ),
  };
}

/** The two keep line ends and blanks at the edges differently; nobody reads those. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
