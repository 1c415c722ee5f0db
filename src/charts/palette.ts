/**
 * The colours of every picture. No text colour has a contrast of 4.5 with both of Discord's backgrounds (#313338 and
 * #ffffff), so pictures bring their own dark card, which Discord rounds at the corners; what is drawn on it keeps its
 * contrast under either theme. The blue and the orange stay apart for people who see few colours.
 */
export const palette = {
  card: '#1e1f22',
  text: '#f2f3f5',
  quietText: '#b5bac1',
  line: '#80848e',
  tie: '#686d78',
  grid: '#3f4147',
  articles: '#5aa9ff',
  events: '#f2a33c',
  mentions: '#f2a33c',
  person: '#5aa9ff',
  organisation: '#f2a33c',
  state: '#4fd1b5',
  place: '#e58fd0',
} as const;
