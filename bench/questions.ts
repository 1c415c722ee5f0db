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
