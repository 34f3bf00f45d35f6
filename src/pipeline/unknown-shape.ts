import type { Decision } from "../attribute/decide.ts";
import type { Message } from "../mail/message.ts";
import type { Sha256 } from "../ports.ts";
import type { Report } from "../report/report.ts";
import { type NamedShape, shapeOf } from "../shape/shape.ts";
import { isUnknown } from "../shape/unknown.ts";

/** The shape of a mail that no reader knows; null for every other. */
export function unknownShape(message: Message, report: Report, sha256: Sha256): NamedShape | null {
  return isUnknown(message, report) ? shapeOf(message, report, sha256) : null;
}

/** A shape is new only where a person must look: a letter whose words were surely read needs no reader. */
export function shapeForStaff(
  shape: NamedShape | null,
  { disposition }: Pick<Decision, "disposition">,
): NamedShape | null {
  return disposition === "review" ? shape : null;
}
