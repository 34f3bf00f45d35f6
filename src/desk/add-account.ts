import type { AccountAdded } from "../generated/views.ts";

export interface AddAccountPorts {
  /** Renames the account where it is known and a name is given. */
  readonly upsertAccount: (account: {
    readonly account: string;
    readonly name: string | null;
  }) => Promise<{ readonly isNew: boolean }>;
}

/** Adds one of the ESP's customers, or renames it; `name` null keeps the name, and takes the id for a new one. */
export async function addAccount(
  ports: AddAccountPorts,
  account: string,
  name: string | null,
): Promise<AccountAdded> {
  const { isNew } = await ports.upsertAccount({ account, name });
  return { account, isNew };
}
