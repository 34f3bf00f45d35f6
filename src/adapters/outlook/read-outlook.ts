import PQueue from "p-queue";

import type { OutlookContent, ReadOutlook } from "../../ports.ts";
import { type ChildEnd, type ChildLimits, outlookScript, runChild } from "./run-child.ts";

/** Bytes of the largest attachment that is read. */
const maxBytes = 10 * 1024 * 1024;
/** Children at the same time, of all mails that this process reads. */
const atOnce = 2;

/**
 * Reads attachments of Outlook's in children. For each mail ask for a reader anew: its attachments share the time
 * limit, so that no mail holds up the others for longer.
 */
export function outlookReaders(limits: ChildLimits): () => ReadOutlook {
  const children = new PQueue({ concurrency: atOnce });
  return () => {
    let timeoutMs = limits.timeoutMs;
    return (bytes, format) =>
      children.add(async () => {
        if (bytes.length > maxBytes)
          return failed("outlook-too-large", "is larger than 10 MB, and was not read");
        if (timeoutMs <= 0) return contentOf({ end: "timeout" }, limits);
        const started = performance.now();
        const end = await runChild(outlookScript, [format], bytes, { ...limits, timeoutMs });
        timeoutMs -= Math.ceil(performance.now() - started);
        return contentOf(end, limits);
      });
  };
}

function contentOf(end: ChildEnd, { timeoutMs, memoryMb }: ChildLimits): OutlookContent {
  if (end.end === "timeout")
    return failed(
      "outlook-timeout",
      `took longer to read than a mail may (${timeoutMs} ms, attachments.timeout_ms)`,
    );
  if (end.end === "crash")
    return failed(
      "outlook-crash",
      `made its reader break down, most likely for want of memory (${memoryMb} MB, attachments.memory_mb)`,
    );
  const { outcome, mime } = end.answer;
  if (outcome === "foreign") return { outcome };
  if (outcome === "malformed") return failed("outlook-malformed", "is broken, or not what it says it is");
  const damage = { code: "outlook-damaged", detail: "is broken or too large, and was read only in part" };
  return { outcome: "read", mime, quirks: outcome === "damaged" ? [damage] : [] };
}

function failed(code: string, detail: string): OutlookContent {
  return { outcome: "failed", quirk: { code, detail } };
}
