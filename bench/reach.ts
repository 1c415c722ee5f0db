/** What is promised of a measured value, and whether it was kept in this run. */
export interface Reach {
  readonly name: string;
  readonly value: number;
  /** The value may be as much as this. */
  readonly most: number;
  readonly unit: string;
}

export function verdict({ name, value, most, unit }: Reach): string {
  return `${value <= most ? 'reached' : 'missed '}  ${name}: ${value.toFixed(2)} ${unit}, at most ${most} ${unit}`;
}
