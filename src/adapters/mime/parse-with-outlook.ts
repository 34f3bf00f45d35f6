import { type Message, type Part, partsOf, type Quirk } from "../../mail/message.ts";
import type { OutlookFormat, ReadOutlook } from "../../ports.ts";
import { noting } from "./mime-message.ts";
import { digestOf, isCompoundFile, outlookFormat } from "./outlook-part.ts";
import { parseMessage } from "./parse-message.ts";

/** Attachments in Outlook's formats that are read of one mail, those within one another included. */
const most = 4;

/** Quirks of a mail of which whole parts were not read. */
const cuts: ReadonlySet<string> = new Set(["size-limit", "parts-limit", "depth-limit"]);

/**
 * A mail's structure with what Outlook's own attachments hold: a .msg becomes an embedded message, a winmail.dat gets
 * parts, and a mail that was itself saved as .msg is read as if it had come. What is not read is said in a quirk, and a
 * person decides (isPartlyRead).
 *
 * @param read null where Heed is not set to read such attachments
 */
export async function parseWithOutlook(raw: Buffer, read: ReadOutlook | null): Promise<Message> {
  const quirks: Quirk[] = [];
  const take = (content: Awaited<ReturnType<ReadOutlook>>, name: string): Buffer | null => {
    if (content.outcome === "foreign") return null;
    const said = content.outcome === "read" ? content.quirks : [content.quirk];
    for (const { code, detail } of said) quirks.push({ code, detail: `${name} ${detail}` });
    return content.outcome === "read" ? content.mime : null;
  };
  const saved = isCompoundFile(raw)
    ? take(await (read ?? notSet)(raw, "msg"), "the Outlook .msg file")
    : null;
  const source = saved ?? raw;

  const seen = new Set<string>();
  const opened = new Map<string, Buffer>();
  let message = parseMessage(source);
  for (let next = unseenPart(message, seen); next !== null; next = unseenPart(message, seen)) {
    if (seen.size >= most) {
      quirks.push({
        code: "outlook-too-many",
        detail: `more than ${most} attachments in Outlook's formats; the others were not read`,
      });
      break;
    }
    seen.add(next.digest);
    const mime = take(await (read ?? notSet)(next.part.body(), next.format), nameOf(next.part));
    if (mime === null) continue;
    opened.set(next.digest, mime);
    message = parseMessage(source, opened);
  }
  if (opened.size > 0 && message.quirks.some(({ code }) => cuts.has(code)))
    quirks.push({ code: "outlook-cut", detail: "Outlook's attachments hold more than is read of a mail" });
  return quirks.length === 0 ? message : noting(message, quirks);
}

const notSet: ReadOutlook = () =>
  Promise.resolve({
    outcome: "failed",
    quirk: { code: "outlook-not-read", detail: "is not read, because attachments.outlook is off" },
  });

interface FoundPart {
  readonly part: Part;
  readonly format: OutlookFormat;
  readonly digest: string;
}

function unseenPart(message: Message, seen: ReadonlySet<string>): FoundPart | null {
  for (const part of partsOf(message)) {
    const format = outlookFormat(part);
    const digest = format === null ? "" : digestOf(part.body());
    if (format !== null && !seen.has(digest)) return { part, format, digest };
    const inner = part.message === null ? null : unseenPart(part.message, seen);
    if (inner !== null) return inner;
  }
  return null;
}

/** The file's name, which anybody may have chosen, else the type. */
function nameOf({ filename, type }: Part): string {
  return (filename ?? type).replace(/[\s\x00-\x1f\x7f]+/g, " ").slice(0, 100);
}
