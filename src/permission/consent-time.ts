/** No consent by mail form is older; spreadsheets and databases write 0000, 1899, 1900 or 1970 for "empty". */
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(9999, 0, 1);
/** Day 0 of a spreadsheet's serial dates (1899-12-30) in milliseconds since 1970. */
const serialEpoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const clock = "(?:[T ,]{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?([AaPp])\\.?[Mm]\\.?)?)?";
const zone = "(?: ?(Z|z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?(?: \\([^()]{1,40}\\))?";
const yearFirst = new RegExp(`^(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})${clock}${zone}$`);
const dayOrMonthFirst = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${clock}${zone}$`);
const dayNamedMonth = new RegExp(
  `^(?:[A-Za-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})${clock}${zone}$`,
);
const namedMonthDay = new RegExp(
  `^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${clock}${zone}$`,
);

/**
 * The time of a consent as customers' exports write it: ISO 8601, day or month first, named English months (RFC 5322),
 * seconds or milliseconds since 1970, a spreadsheet's serial day. Without a zone it is UTC. Where day and month cannot
 * be told apart it is the earlier of the two readings: the weaker evidence. Null for what is no date, or one before
 * 1990, which stands for "empty".
 */
export function parseConsentTime(text: string): Date | null {
  const given = text.trim();
  if (given === "" || given.length > 80) return null;
  const ms = /^\d+(?:\.\d+)?$/.test(given) ? (ofNumber(given) ?? ofDate(given)) : ofDate(given);
  return ms === null || ms < earliest || ms >= latest ? null : new Date(ms);
}

function ofNumber(digits: string): number | null {
  const n = Number(digits);
  // Seconds since 1990 have nine or ten digits, milliseconds twelve or thirteen, serial days five.
  if (n >= 600_000_000 && n < 10_000_000_000) return n * 1000;
  if (n >= 600_000_000_000 && n < 10_000_000_000_000) return n;
  if (n >= 32_000 && n < 80_000) return Math.round(serialEpoch + n * dayMs);
  return null;
}

function ofDate(text: string): number | null {
  let m = yearFirst.exec(text);
  if (m) return utc(num(m[1]), num(m[3]), num(m[4]), m.slice(5));
  m = dayOrMonthFirst.exec(text);
  if (m) {
    const dayFirst = utc(num(m[4]), num(m[3]), num(m[1]), m.slice(5));
    const monthFirst = utc(num(m[4]), num(m[1]), num(m[3]), m.slice(5));
    // Dots are written day first everywhere.
    if (m[2] === "." || monthFirst === null) return dayFirst;
    return dayFirst === null ? monthFirst : Math.min(dayFirst, monthFirst);
  }
  m = dayNamedMonth.exec(text);
  if (m) return utc(num(m[3]), monthNumber(m[2] ?? ""), num(m[1]), m.slice(4));
  m = namedMonthDay.exec(text);
  if (m) return utc(num(m[3]), monthNumber(m[1] ?? ""), num(m[2]), m.slice(4));
  return null;
}

/** `rest` is hour, minute, second, the a or p of am/pm, zone; any may be missing. Null where no such day or time exists. */
function utc(year: number, month: number, day: number, rest: readonly (string | undefined)[]): number | null {
  const [hourText, minute, second, half, zoneText] = rest;
  let hour = num(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  if (month < 1 || month > 12 || hour > 23 || num(minute) > 59 || num(second) > 60) return null;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  const local = midnight.getTime() + ((hour * 60 + num(minute)) * 60 + num(second)) * 1000;
  return local - zoneMinutes(zoneText) * 60_000;
}

function zoneMinutes(zoneText: string | undefined): number {
  const m = /^([+-])(\d{2}):?(\d{2})$/.exec(zoneText ?? "");
  if (!m) return 0;
  return (m[1] === "-" ? -1 : 1) * (num(m[2]) * 60 + num(m[3]));
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function num(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits);
}
