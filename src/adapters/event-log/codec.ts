import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

import type { AnyEvent } from "../../events/event.ts";
import { keyOf, topicOf } from "../../events/topics.ts";
import { eventSchemas, type EventType } from "../../generated/events.ts";
import type { Decoded, DecodeRecord, LogRecord } from "../../ports.ts";

/** A record before the log gives it its place. */
export type EncodedRecord = Pick<LogRecord, "topic" | "value" | "headers"> & { readonly key: string };

const schemaFolder = join(import.meta.dirname, "../../../schemas");
const longestReason = 500;

const validators = compileSchemas();

/**
 * The record of an event: its payload as JSON, the rest as CloudEvents headers (CloudEvents 1.0, Kafka binding, binary
 * mode). An event that does not fit its schema is a bug of whoever made it, and throws.
 */
export function encodeEvent(event: AnyEvent): EncodedRecord {
  const validate = validators.get(event.type);
  if (validate === undefined) throw new Error(`There is no schema for the event type ${event.type}`);
  if (!validate(event.data)) {
    throw new Error(
      `The event ${event.type} from ${event.source} does not fit schemas/${eventSchemas[event.type]}: ${explain(validate.errors)}`,
    );
  }
  return {
    topic: topicOf[event.type].name,
    key: keyOf(event),
    value: Buffer.from(JSON.stringify(event.data)),
    headers: {
      ce_specversion: "1.0",
      ce_id: event.id,
      ce_type: event.type,
      ce_source: event.source,
      ce_time: event.time,
      "content-type": "application/json",
    },
  };
}

/** Fields that the schema does not know are let through: a newer writer may have added them. */
export const decodeRecord: DecodeRecord = (record) => {
  const { ce_id: id = "", ce_type: type = "", ce_source: source = "", ce_time: time = "" } = record.headers;
  const refuse = (reason: string): Decoded => ({
    ok: false,
    reason: reason.slice(0, longestReason),
    eventId: id === "" ? null : id.slice(0, longestReason),
    eventType: type === "" ? null : type.slice(0, longestReason),
  });
  if (id === "" || type === "")
    return refuse("The record has no ce_id or no ce_type header: it is no CloudEvent.");
  if (Number.isNaN(Date.parse(time))) return refuse("The header ce_time is no time.");
  if (record.value === null) return refuse("The record is a tombstone.");
  const validate = validators.get(type);
  if (validate === undefined)
    return refuse(`This version of heed knows no event type ${JSON.stringify(type)}.`);
  let data: unknown;
  try {
    data = JSON.parse(record.value.toString("utf8"));
  } catch {
    return refuse("The value is no JSON.");
  }
  if (!validate(data)) {
    return refuse(
      `The value does not fit schemas/${eventSchemas[type as EventType]}: ${explain(validate.errors)}`,
    );
  }
  return { ok: true, event: { id, type, source, time, data } as AnyEvent };
};

function compileSchemas(): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const read = (file: string) => JSON.parse(readFileSync(join(schemaFolder, file), "utf8")) as object;
  ajv.addSchema(read("defs.v1.json"));
  return new Map(Object.entries(eventSchemas).map(([type, file]) => [type, ajv.compile(read(file))]));
}

/** Which field, and what the schema asks of it. Never the value: it may be an address. */
function explain(errors: ErrorObject[] | null | undefined): string {
  const [first] = errors ?? [];
  if (first === undefined) return "unknown reason";
  return `${first.instancePath === "" ? "the payload" : first.instancePath} ${first.message ?? first.keyword}`;
}
