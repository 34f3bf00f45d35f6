import fc from "fast-check";

/** What the contract allows for ids of accounts and mailings (schemas/defs.v1.json). */
export const stampableId: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/);
