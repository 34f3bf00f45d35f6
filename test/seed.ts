/**
 * The seed of everything in the tests that is drawn: the same commit gives the same answer. HEED_TEST_SEED sets another one,
 * as `npm run explore` does.
 */
export const seed = Number(process.env["HEED_TEST_SEED"] ?? 421_262_857);
