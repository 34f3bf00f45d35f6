import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";

import type { ViewName, Views } from "../../src/generated/views.ts";

const schemas = join(import.meta.dirname, "../../schemas");
const read = (path: string): object => JSON.parse(readFileSync(join(schemas, path), "utf8")) as object;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(read("defs.v1.json"));
for (const file of readdirSync(join(schemas, "api"))) ajv.addSchema(read(`api/${file}`));

/** The views that there are. */
export const viewNames = readdirSync(join(schemas, "api")).map((file) => file.replace(/\.v1\.json$/, ""));

function validator(name: ViewName) {
  const validate = ajv.getSchema(`api/${name}.v1.json`);
  if (validate === undefined) throw new Error(`there is no schema api/${name}.v1.json`);
  return validate;
}

export const isView = (name: ViewName, object: unknown): boolean => validator(name)(object) as boolean;

/** Holds an object against the schema of a view, as it is and as `--json` prints it; gives it back. */
export function expectView<Name extends ViewName>(name: Name, view: unknown): Views[Name] {
  const validate = validator(name);
  for (const shape of [view, JSON.parse(JSON.stringify(view)) as unknown]) {
    const isValid = validate(shape) as boolean;
    expect({ isValid, errors: validate.errors ?? [] }).toEqual({ isValid: true, errors: [] });
  }
  return view as Views[Name];
}
