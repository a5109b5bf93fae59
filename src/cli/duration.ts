/** Milliseconds by unit; a bare number counts seconds, as timeouts do elsewhere in the field. */
const units: Readonly<Record<string, number>> = {
  ms: 1,
  '': 1_000,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** `500ms`, `10s`, `2m`, `24h`, `90d` or seconds → milliseconds; undefined when it is none of these. */
export const parseDuration = (text: string): number | undefined => {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|)$/.exec(text.trim());
  if (match === null) return undefined;
  return Math.round(Number(match[1]) * (units[match[2] ?? ''] ?? 0));
};

/**
 * How long ago: as a duration, but with its unit. Whoever leaves it out may well mean days, where seconds would be
 * read: too far from it for what is deleted or shown.
 */
export const parseAge = (text: string): number | undefined =>
  /[a-z]$/.test(text.trim()) ? parseDuration(text) : undefined;
