import { listAccountRecords } from "../../adapters/database/queries/list-account-records.ts";
import { upsertAccount } from "../../adapters/database/queries/upsert-account.ts";
import { addAccount } from "../../desk/add-account.ts";
import { listAccounts } from "../../desk/list-accounts.ts";
import type { Heed } from "../../wiring.ts";

export const accountDesk = (heed: Pick<Heed, "database">) => ({
  addAccount: async (account: string, name: string | null) => {
    const database = await heed.database();
    return addAccount({ upsertAccount: (given) => upsertAccount(database, given) }, account, name);
  },
  listAccounts: async () => {
    const database = await heed.database();
    return listAccounts({ listAccountRecords: () => listAccountRecords(database) });
  },
});
