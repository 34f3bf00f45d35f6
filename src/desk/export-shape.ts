import { PortError } from "../errors.ts";
import type { ShapeExported } from "../generated/views.ts";
import { findShape, type ListShapesPorts, type ShapedMessage } from "./list-shapes.ts";

export interface ExportShapePorts extends ListShapesPorts {
  /** Mails that are still kept, each content once, of every shape the newest before any second. */
  readonly listShapeExamples: (shapes: readonly string[], limit: number) => Promise<readonly ShapedMessage[]>;
  /** Null for a mail that is gone. */
  readonly loadRaw: (sha256: string) => Promise<Buffer | null>;
}

/** Where mails of a group are written. */
export interface ShapeExport {
  /** Of the group. */
  readonly id: string;
  readonly mails: number;
  /** Reads the mails one by one, and has each written; `write` gives the file's name. */
  readonly mailsTo: (write: (raw: Buffer) => Promise<string>) => AsyncGenerator<ShapeExported>;
  /** How many mails there are to write at most. */
  readonly most: number;
}

/**
 * Mails of a group as they came, as many kinds of them as there are.
 *
 * @throws as `showShape`; PortError `missing` where none is kept any more.
 */
export async function exportShape(
  ports: ExportShapePorts,
  asked: string,
  limit: number,
): Promise<ShapeExport> {
  const { group } = await findShape(ports, asked);
  const { id, mails, variants } = group;
  const examples = await ports.listShapeExamples(
    variants.map((variant) => variant.id),
    limit,
  );
  if (examples.length === 0)
    throw new PortError(
      "missing",
      `No mail of the shape ${id} is in the raw store any more: raw mail is kept for retention.raw_months. Those that come from now on can be exported.`,
    );
  return {
    id,
    mails,
    most: examples.length,
    async *mailsTo(write) {
      for (const { message, receivedAt, sha256 } of examples) {
        const raw = await ports.loadRaw(sha256);
        // Its month may have been dropped meanwhile.
        if (raw === null) continue;
        yield { shape: id, message, receivedAt: receivedAt.toISOString(), file: await write(raw) };
      }
    },
  };
}
