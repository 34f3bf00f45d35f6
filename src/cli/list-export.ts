import { createExport } from "../adapters/csv/write-export.ts";
import type { ListExported } from "../generated/views.ts";
import { exitCodes } from "./exit-codes.ts";
import { startProgress } from "./progress.ts";
import type { Invocation } from "./run.ts";

/** Writes the two files of a list; an end by error or by signal leaves none. */
export async function exportTo(
  { desk, out, isJson, signal }: Invocation,
  list: string,
  folder: string,
): Promise<130 | undefined> {
  const files = await createExport(folder);
  const progress = startProgress("rows", null);
  let written = 0;
  const counting =
    <Row>(write: (rows: readonly Row[]) => Promise<void>) =>
    async (rows: readonly Row[]): Promise<void> => {
      signal.throwIfAborted();
      await write(rows);
      progress.reached((written += rows.length));
    };
  try {
    const counts = await desk.exportList(list, {
      kept: counting((rows) => files.kept(rows)),
      barred: counting((rows) => files.barred(rows)),
    });
    const paths = await files.finish();
    progress.end();
    const exported: ListExported = {
      list,
      ...counts,
      keptFile: paths.kept,
      suppressedFile: paths.suppressed,
    };
    if (isJson) out.json(exported);
    else {
      out.line(`${counts.kept.toLocaleString("en")} contacts may be mailed: ${paths.kept}`);
      out.line(`${counts.barred.toLocaleString("en")} rows may not, with reasons: ${paths.suppressed}`);
    }
    return undefined;
  } catch (error) {
    progress.end();
    await files.discard();
    if (signal.aborted) return exitCodes.interrupted;
    throw error;
  }
}
