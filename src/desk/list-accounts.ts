import type { AccountView } from "../generated/views.ts";

/** An account with how much there is of it. */
export interface AccountRecord {
  readonly account: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly lists: number;
  readonly mailings: number;
}

export interface ListAccountsPorts {
  readonly listAccountRecords: () => Promise<readonly AccountRecord[]>;
}

/** Every account, by its id. */
export async function listAccounts({
  listAccountRecords,
}: ListAccountsPorts): Promise<readonly AccountView[]> {
  return (await listAccountRecords()).map((record) => ({ ...record, addedAt: record.addedAt.toISOString() }));
}
