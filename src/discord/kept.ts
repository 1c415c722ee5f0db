/** What the conversations of a bot keep over a restart: a part of the store. No words and no names of users. */
export interface Kept {
  setting(guild: string, place: string, name: string): Promise<string | null>;
  setSetting(guild: string, place: string, name: string, value: string | null): Promise<void>;
  forgetSettings(guild: string): Promise<void>;
  countFeedback(
    judged: {
      readonly key: string;
      readonly places: readonly { readonly article: string; readonly start: number; readonly end: number }[];
      readonly expects: string;
      readonly confidence: number;
      readonly found: boolean;
    },
    change: { readonly helpful: -1 | 0 | 1; readonly unhelpful: -1 | 0 | 1; readonly day: string },
  ): Promise<void>;
}
