import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { decompressRTF } from "@kenjiuno/decompressrtf";
import { deEncapsulateSync, Tokenize } from "rtf-stream-parser";
import { ToPlainText } from "rtf-stream-parser/dist/src/ToPlainText.js";

import { decodeCharset } from "../../mail/charset.ts";
import { charsetOf } from "./code-pages.ts";

/** Compressed bytes that are read; they become at most nine times as many. Pictures are attachments, not in them. */
const maxCompressed = 512 * 1024;
/** Bytes of RTF that are read. */
const maxRtf = 2 * 1024 * 1024;

/** A body that was kept as RTF, as what the writer's program made it of. */
export interface RtfBody {
  readonly type: "text/html" | "text/plain";
  readonly text: string;
}

const options = {
  decode: (bytes: Buffer, encoding: string) =>
    decodeCharset(bytes, charsetOf(Number(/^cp(\d+)$/.exec(encoding)?.[1] ?? 0))),
  warn: () => undefined,
  allowCp0: true,
};

/**
 * The body of PidTagRtfCompressed ([MS-OXRTFCP]): HTML or plain text where the RTF wraps it ([MS-OXRTFEX]), else the
 * RTF's own text. Null where it cannot be read.
 */
export async function readRtfBody(compressed: Buffer): Promise<RtfBody | null> {
  try {
    const rtf = decompress(compressed);
    if (!/\\from(?:html|text)/.test(rtf.toString("latin1", 0, 1_000)))
      return { type: "text/plain", text: await plainText(rtf) };
    const { mode, text } = deEncapsulateSync(rtf, options);
    return { type: mode === "html" ? "text/html" : "text/plain", text: text.toString() };
  } catch {
    return null;
  }
}

function decompress(compressed: Buffer): Buffer {
  const stream = Array.from(compressed.subarray(0, maxCompressed));
  // The library reads as far as the stream says that it goes, beyond its end as well.
  const size = Math.min(compressed.readUInt32LE(0), stream.length - 4);
  for (let byte = 0; byte < 4; byte++) stream[byte] = (size >>> (8 * byte)) & 0xff;
  return Buffer.from(decompressRTF(stream)).subarray(0, maxRtf);
}

async function plainText(rtf: Buffer): Promise<string> {
  const pieces: string[] = [];
  await pipeline(Readable.from([rtf]), new Tokenize(), new ToPlainText(options), async (text) => {
    for await (const piece of text) pieces.push(String(piece));
  });
  return pieces.join("");
}
