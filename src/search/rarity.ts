/** Inverse document frequency (Robertson and Spärck Jones 1976), never below 0. */
export function rarity(count: number, total: number): number {
  return Math.log(1 + (Math.max(0, total - count) + 0.5) / (count + 0.5));
}
