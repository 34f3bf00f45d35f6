import { isPortError } from "../errors.ts";

/** The time to wait before the next try, in ms. `attempt` counts the failures in a row, from 1. */
export type BackOff = (error: unknown, attempt: number) => number;

const second = 1_000;
const minute = 60 * second;

/**
 * Doubles with each failure up to a bound, and spreads the tries of many workers by chance. What no retry can cure
 * (a wrong password, a wrong setting) is tried rarely: mail servers lock out who insists. What is throttled waits longer,
 * what gave way to another worker hardly at all.
 *
 * @param random a number in [0, 1)
 */
export function createBackOff(random: () => number): BackOff {
  return (error, attempt) => {
    const [first, longest] = bounds(error);
    const wait = Math.min(first * 2 ** (attempt - 1), longest);
    return Math.round(wait * (0.5 + random() / 2));
  };
}

function bounds(error: unknown): [first: number, longest: number] {
  if (!isPortError(error) || !error.canRetry) return [minute, 30 * minute];
  if (error.code === "fenced") return [50, 5 * second];
  if (error.code === "throttled") return [30 * second, 10 * minute];
  return [second, minute];
}
