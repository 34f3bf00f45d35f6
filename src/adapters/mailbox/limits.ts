/** A mail beyond this is stored as far as this, in bytes: larger ones are attacks or accidents, and are paid for in every backup. */
export const storedMailLimit = 25 * 1024 * 1024;

/** What one batch may hold in memory, in bytes; a single mail always fits. */
export const batchBytesLimit = 32 * 1024 * 1024;
