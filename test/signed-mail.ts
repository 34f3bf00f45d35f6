import { generateKeyPairSync } from "node:crypto";

import { sealMessage } from "mailauth/lib/arc/index.js";
import { dkimSign } from "mailauth/lib/dkim/sign.js";

import type { AskDns, DnsAnswer } from "../src/ports.ts";

/** Who can sign for a domain, and where its key is found. */
export interface Signer {
  readonly domain: string;
  readonly selector: string;
  readonly privateKey: string;
  /** The entry of its key in a zone. */
  readonly key: Zone;
}

/** What the DNS holds, by "name TYPE"; all other names do not exist. */
export type Zone = Readonly<Record<string, readonly string[] | DnsAnswer>>;

export function signerOf(domain: string, selector = "s1", kind: "rsa" | "ed25519" = "rsa"): Signer {
  const { publicKey, privateKey } =
    kind === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519");
  const der = publicKey.export({ type: "spki", format: "der" });
  const record = `v=DKIM1; k=${kind}; p=${(kind === "rsa" ? der : der.subarray(-32)).toString("base64")}`;
  return {
    domain,
    selector,
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    key: { [`${selector}._domainkey.${domain} TXT`]: [record] },
  };
}

interface SigningOptions {
  readonly canonicalization?: string;
  readonly expires?: Date;
  readonly maxBodyLength?: number;
  readonly headerList?: string;
}

const signedAt = new Date("2026-10-01T10:00:00Z");

/** The mail with the signer's DKIM-Signature on top. Mails are binary strings with CRLF line ends. */
export async function signed(mail: string, signer: Signer, options: SigningOptions = {}): Promise<string> {
  const { domain: signingDomain, selector, privateKey } = signer;
  const how = { signingDomain, selector, privateKey, canonicalization: "relaxed/relaxed", ...options };
  const { signatures, errors } = await dkimSign(Buffer.from(mail, "latin1"), {
    ...how,
    signTime: signedAt,
    signatureData: [how],
  });
  if (errors.length > 0) throw new Error(`not signed: ${JSON.stringify(errors)}`);
  return signatures + mail;
}

/** The mail with the next ARC set on top. */
export async function sealed(mail: string, sealer: Signer, results: string, cv: "none" | "pass" = "none") {
  const { domain: signingDomain, selector, privateKey } = sealer;
  const seal = { signingDomain, selector, privateKey, cv, authResults: results };
  return `${(await sealMessage(Buffer.from(mail, "latin1"), seal)).toString("latin1")}${mail}`;
}

/** A DNS that is this table, and what was asked of it. */
export function dnsOf(...zones: readonly Zone[]): AskDns & { readonly asked: string[] } {
  const table = Object.assign({}, ...zones) as Zone;
  const asked: string[] = [];
  const ask: AskDns = (name, type) => {
    asked.push(`${name} ${type}`);
    const entry = table[`${name} ${type}`];
    if (entry === undefined) return Promise.resolve({ status: "no-name" });
    return Promise.resolve("status" in entry ? entry : { status: "found", records: entry });
  };
  return Object.assign(ask, { asked });
}
