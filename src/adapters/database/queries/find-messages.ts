import type { Transaction } from "../../../ports.ts";

/** The messages of a mailbox by the SHA-256 of their bytes, in hex. */
export async function findMessages(
  tx: Transaction,
  mailbox: string,
  sha256s: readonly string[],
): Promise<{ id: string; sha256: string }[]> {
  const { rows } = await tx.query<{ id: string; sha256: string }>(
    `select m.id, given.sha256
       from unnest($2::text[]) as given(sha256)
       join message m on m.mailbox = $1 and m.sha256 = decode(given.sha256, 'hex')`,
    [mailbox, sha256s],
  );
  return rows;
}
