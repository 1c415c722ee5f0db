/** What is wrong in a request, and Discord's way of saying it. */
import type { Path } from '../components.ts';

export interface Problem {
  readonly path: Path;
  /** Discord's identifier, for example `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** Nested by path, each place with its `_errors`, as in answers with code 50035. */
type NestedProblems = { [key: string]: NestedProblems | { code: string; message: string }[] };

/** An answer that is not a success, with Discord's status, code and text. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'DiscordError';
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The body that Discord would send. */
  body(): object {
    const { message, code, problems } = this;
    return problems.length === 0 ? { message, code } : { message, code, errors: nest(problems) };
  }
}

/** @throws DiscordError 400 with code 50035 when there is any problem. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DiscordError(400, 50035, 'Invalid Form Body', problems);
}

/** The named answers that the bot may meet. */
export const answers = {
  unknownApplication: () => new DiscordError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new DiscordError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new DiscordError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new DiscordError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new DiscordError(404, 10008, 'Unknown Message'),
  unknownReference: () =>
    new DiscordError(400, 50035, 'Invalid Form Body', [
      { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
    ]),
  unknownUser: () => new DiscordError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new DiscordError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new DiscordError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new DiscordError(404, 10063, 'Unknown application command'),
  tooManyCommands: () => new DiscordError(400, 30032, 'Maximum number of application commands reached (100)'),
  tooLarge: () => new DiscordError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new DiscordError(400, 40060, 'Interaction has already been acknowledged.'),
  notAuthor: () => new DiscordError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new DiscordError(400, 50006, 'Cannot send an empty message'),
  expiredToken: () => new DiscordError(401, 50027, 'Invalid Webhook Token'),
  notJson: () => new DiscordError(400, 50109, 'The request body contains invalid JSON.'),
  threadExists: () => new DiscordError(400, 160004, 'A thread has already been created for this message'),
  unauthorized: () => new DiscordError(401, 0, '401: Unauthorized'),
  notFound: () => new DiscordError(404, 0, '404: Not Found'),
} as const;

function nest(problems: readonly Problem[]): NestedProblems {
  const root: NestedProblems = {};
  for (const { path, code, message } of problems) {
    let place = root;
    for (const key of path) {
      const next = place[key] ?? {};
      place[key] = next;
      place = next as NestedProblems;
    }
    const own = place['_errors'];
    place['_errors'] = [...(Array.isArray(own) ? own : []), { code, message }];
  }
  return root;
}
