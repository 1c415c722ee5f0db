/** The package has no declarations for its zod schemas; two of its 539 exports show the two kinds that there are. */
declare module 'discord-api-spec/zod' {
  export function setStrictObject(strict: boolean): void;
  export const MessageCreateRequestSchema: import('zod/v4/core').$ZodType;
}
