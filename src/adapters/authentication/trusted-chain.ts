import { Readable } from "node:stream";

import { arc } from "mailauth/lib/arc/index.js";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";

import type { Verification } from "../../attribute/verification.ts";
import { parseHeader } from "../../mail/header-section.ts";
import { parseTagList } from "../../mail/tag-list.ts";
import type { AskDns, MailBytes } from "../../ports.ts";
import { limits } from "./limits.ts";
import { resolverFor } from "./resolver.ts";
import { isTooLong, type RawField, wireBytes } from "./signed-mail.ts";

type Chain = Verification["chain"];

/**
 * The mail's ARC chain (RFC 8617), where a trusted sealer closed it and it verifies; null for any other, of which
 * nothing is asked. A chain only ever helps, so none is looked at that costs more than genuine ones do.
 */
export async function trustedChain(
  mail: MailBytes,
  fields: readonly RawField[],
  sealers: readonly string[],
  ask: AskDns,
  signal: AbortSignal,
  at: Date,
): Promise<Chain> {
  const seals = fields.filter(({ name }) => name === "arc-seal").map(({ value }) => parseTagList(value));
  const newest = seals.find((tags) => Number(tags.get("i")) === seals.length);
  if (newest === undefined || !sealers.includes(newest.get("d")?.toLowerCase() ?? "")) return null;
  if (isCostly(mail, fields, seals.length)) return null;
  const chainFields = fields.filter(({ name }) => name === "arc-seal" || name === "arc-message-signature");
  const keys = new Set(chainFields.map(({ value }) => keyName(parseTagList(value))));
  const resolver = resolverFor(ask, signal, (name) => keys.has(name));
  const options = { resolver, curTime: at };
  const verified = await dkimVerify(Readable.from(wireBytes(fields, mail, signal)), options).catch(
    () => null,
  );
  const data = verified?.arc;
  if (data === undefined || data.chain === false || data.chain.length === 0) return null;
  const { status, signature } = await arc({ ...data, chain: data.chain }, { resolver });
  if (status.result !== "pass" || signature === undefined || signature === false) return null;
  if ((signature.status.underSized ?? 0) > 0) return null;
  const signed = parseHeader(Buffer.from((signature.signingHeaders?.headers ?? []).join("\r\n")));
  return {
    sets: data.chain.map((set) => ({
      sealer: String(set["arc-seal"]?.parsed?.["d"]?.value ?? ""),
      results: resultsIn(Buffer.from(set["arc-authentication-results"]?.original ?? "").toString()),
    })),
    covers: [...new Set(signed.map(({ name }) => name))],
  };
}

function isCostly({ raw }: MailBytes, fields: readonly RawField[], sets: number): boolean {
  const signatures = fields.filter(({ name }) => name === "dkim-signature").length;
  return (
    sets > limits.arcSets ||
    signatures > 2 * limits.signatures ||
    raw.length >= limits.mailBytes ||
    isTooLong(fields)
  );
}

function keyName(tags: ReadonlyMap<string, string>): string {
  return `${tags.get("s") ?? ""}._domainkey.${tags.get("d") ?? ""}`.toLowerCase();
}

/** ARC-Authentication-Results begin with the set's number (RFC 8617 §4.1.1), which Authentication-Results do not. */
function resultsIn(field: string): string {
  return field.slice(field.indexOf(":") + 1).replace(/^[^;]*;/, "");
}
