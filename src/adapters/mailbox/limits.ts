/** A mail beyond this is stored as far as this (DESIGN §6), in bytes. */
export const storedMailLimit = 25 * 1024 * 1024;

/** What one batch may hold in memory, in bytes; a single mail always fits. */
export const batchBytesLimit = 32 * 1024 * 1024;
