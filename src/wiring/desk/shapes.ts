import {
  countKeptMails,
  listShapedMessages,
  listShapeExamples,
} from "../../adapters/database/queries/list-shaped-messages.ts";
import { listShapes as selectShapes, mostShapes } from "../../adapters/database/queries/list-shapes.ts";
import { exportShape } from "../../desk/export-shape.ts";
import { listShapes, showShape } from "../../desk/list-shapes.ts";
import type { Heed } from "../../wiring.ts";

/** Mail that no reader knows. */
export const shapeDesk = (heed: Pick<Heed, "database" | "rawStore">) => {
  const ports = async () => {
    const database = await heed.database();
    return {
      mostShapes,
      listShapes: (since: Date | null) => selectShapes(database, since),
      listShapedMessages: (shapes: readonly string[], limit: number) =>
        listShapedMessages(database, shapes, limit),
      countKeptMails: (shapes: readonly string[]) => countKeptMails(database, shapes),
      listShapeExamples: (shapes: readonly string[], limit: number) =>
        listShapeExamples(database, shapes, limit),
      loadRaw: (sha256: string) => heed.rawStore.load(database, sha256),
    };
  };
  return {
    /** How many shapes are looked at together. */
    mostShapes,
    listShapes: async (since: Date | null) => listShapes(await ports(), since),
    showShape: async (id: string, limit: number) => showShape(await ports(), id, limit),
    exportShape: async (id: string, limit: number) => exportShape(await ports(), id, limit),
  };
};
