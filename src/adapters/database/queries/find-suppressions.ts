import type { AddressKeys } from "../../../generated/events.ts";
import type { Queryable } from "../../../ports.ts";
import type { Suppression } from "../../../suppress/suppression.ts";
import { matching } from "../covering.ts";
import { suppressionColumns, suppressionOf, type SuppressionRow } from "./rows/suppression.ts";

/** The live suppressions of an address: by its fold key, and by its person key where the reason follows the person. */
export async function findSuppressions(db: Queryable, address: AddressKeys): Promise<Suppression[]> {
  const { rows } = await db.query<SuppressionRow>(
    `select * from (${matching("(select $1::text as fold_key, $2::text as person_key)", suppressionColumns)}) found
     order by since, id`,
    [address.fold, address.person],
  );
  return rows.map(suppressionOf);
}
