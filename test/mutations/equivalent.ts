import type { Dice } from "./dice.ts";
import type { Entity } from "./mail-source.ts";

/** Writes an entity another way that means the same; null where it does not apply. */
export type Equivalent = (entity: Entity, dice: Dice) => Entity | null;
