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
  readonly selectAccounts: () => Promise<readonly AccountRecord[]>;
}

/** Every account, by its id. */
export async function listAccounts({ selectAccounts }: ListAccountsPorts): Promise<readonly AccountView[]> {
  return (await selectAccounts()).map((record) => ({ ...record, addedAt: record.addedAt.toISOString() }));
}
