/** What is asked: names, places, subjects and compounds that the bundled articles hold, a slip of the pen, and nothing found. */
export const topics = [
  'iran',
  'oman',
  'accord nucléaire',
  'netanyaou',
  'championnat de rugby',
  'états-unis',
  'Joe Biden',
  'drones et missiles',
  'nuclear talks',
  'hezbollah',
] as const;

/** From this date on the timeline holds events of all dated articles of the spring of 2024. */
export const date = '2024-04';

/** As many different questions, each with a picture of its own: more than Vigie keeps. */
export const days: readonly string[] = Array.from({ length: 300 }, (_, at) =>
  new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10),
);
