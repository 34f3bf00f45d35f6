import type { ListUpload } from "../../../desk/upload-list.ts";
import type { Queryable } from "../../../ports.ts";

/** False where a list of that id exists. */
export async function insertList(
  db: Queryable,
  { list, account, name, vouched, uploadedAt }: ListUpload & { uploadedAt: Date },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into list (id, account, name, vouched, uploaded_at) values ($1, $2, $3, $4, $5)
     on conflict (id) do nothing`,
    [list, account, name, vouched, uploadedAt],
  );
  return rowCount === 1;
}
