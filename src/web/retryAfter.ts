/**
 * The seconds that a `Retry-After` header asks to wait, as a number or as a date (RFC 9110, 10.2.3); null when it says
 * nothing that can be read. `now` in milliseconds of the epoch.
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null) return null;
  const typed = header.trim();
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  const at = Date.parse(typed);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
