const months: Readonly<Record<string, number>> = {
  jan: 0,
  feb: 1,
  mar: 2,
  apr: 3,
  may: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  oct: 9,
  nov: 10,
  dec: 11,
};

/** Hours east of UTC of the zones by name (RFC 5322 §4.3); military letters say nothing there, so they read as UTC. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  // QUIRK: not in the RFC, but on the wire for ever, and never meant otherwise in mail.
  bst: 1,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  mez: 1,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  jst: 9,
  hkt: 8,
  aest: 10,
  aedt: 11,
};

/**
 * The moment that a Date field names (RFC 5322 §3.3, obsolete forms of §4.3; also ctime and RFC 3339, which reports
 * use), or null where it names none. A missing or unknown zone reads as UTC. Never the present time.
 */
export function parseDate(value: string): Date | null {
  const text = withoutComments(value.slice(0, 200));
  return rfc3339(text) ?? rfc5322(text);
}

function rfc3339(text: string): Date | null {
  const match =
    /^\s*(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?\s?(.{0,20})$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", zone = ""] = match;
  return moment(Number(year), Number(month) - 1, Number(day), [hour, minute, second], zone.trim());
}

function rfc5322(text: string): Date | null {
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  let time: string[] | null = null;
  let zone = "";
  for (const word of text.split(/[\s,]+/)) {
    const lower = word.toLowerCase();
    if (word === "") continue;
    if (time === null && /^\d{1,2}[:.]\d{1,2}(?:[:.]\d{1,2})?(?:\.\d+)?$/.test(word)) {
      time = word.split(/[:.]/, 3);
    } else if (/^[+-]\d/.test(word)) {
      zone = word;
    } else if (/^\d+$/.test(word)) {
      if (day === null && word.length <= 2) day = Number(word);
      else year ??= fullYear(word);
    } else if (/^\d{1,2}-[a-z]{3}-\d{2,4}$/.test(lower)) {
      const parts = lower.split("-", 3);
      day = Number(parts[0]);
      month = months[parts[1] ?? ""] ?? null;
      year = fullYear(parts[2] ?? "");
    } else if (month === null && Object.hasOwn(months, lower.slice(0, 3)) && /^[a-z]+\.?$/.test(lower)) {
      month = months[lower.slice(0, 3)] ?? null;
    } else if (time !== null && zone === "" && /^[a-z]+(?:[+-]\d.*)?$/.test(lower)) {
      zone = word;
    }
  }
  return day === null || month === null || year === null ? null : moment(year, month, day, time ?? [], zone);
}

/** RFC 5322 §4.3: two digits are 2000–2049 or 1950–1999, three are counted from 1900. */
function fullYear(digits: string): number | null {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  if (digits.length === 3) return 1900 + year;
  return digits.length === 4 ? year : null;
}

function moment(
  year: number,
  month: number,
  day: number,
  time: readonly string[],
  zone: string,
): Date | null {
  const [hour, minute, second] = [Number(time[0] ?? 0), Number(time[1] ?? 0), Number(time[2] ?? 0)];
  if (year < 1900 || hour > 23 || minute > 59 || second > 60) return null;
  const date = new Date(Date.UTC(year, month, day, hour, minute, Math.min(second, 59)));
  // "31 Feb" would roll over into March.
  if (date.getUTCDate() !== day) return null;
  const offset = zoneMinutes(zone);
  return offset === null ? null : new Date(date.getTime() - offset * 60_000);
}

/** Minutes east of UTC; 0 for a zone that says nothing; null for one that cannot be. */
function zoneMinutes(zone: string): number | null {
  const named = /^([a-z]*)([+-].*)?$/i.exec(zone);
  const digits = named?.[2]?.replace(":", "");
  if (digits !== undefined) {
    const match = /^([+-])(\d{1,2}?)(\d\d)?$/.exec(digits);
    if (match === null) return 0;
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    if (minutes > 24 * 60) return null;
    return match[1] === "-" ? -minutes : minutes;
  }
  const name = (named?.[1] ?? "").toLowerCase();
  return Object.hasOwn(zones, name) ? (zones[name] ?? 0) * 60 : 0;
}

function withoutComments(text: string): string {
  let kept = "";
  let depth = 0;
  for (const char of text) {
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += char;
  }
  return kept;
}
