/** One session of the gateway: its numbered events, kept so that a resumed connection misses none. */
import type { WebSocket } from 'ws';

/** Events kept for a RESUME; a session further behind must identify anew, as with Discord. */
const keptEvents = 1_000;

export const opcode = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
} as const;

export interface Session {
  readonly id: string;
  readonly intents: number;
  /** This shard and how many there are. */
  readonly shard: readonly [number, number];
  /** The number of the last event. */
  sequence: number;
  /** The last events as they were sent, oldest first. */
  readonly sent: { readonly sequence: number; readonly packet: string }[];
  /** `null` while the connection is lost. */
  socket: WebSocket | null;
}

export function send(socket: WebSocket, op: number, data: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

/** Numbers an event, keeps it, and sends it when there is a connection. */
export function dispatch(session: Session, event: string, data: unknown): void {
  session.sequence += 1;
  const packet = JSON.stringify({ op: opcode.dispatch, t: event, s: session.sequence, d: data });
  session.sent.push({ sequence: session.sequence, packet });
  if (session.sent.length > keptEvents) session.sent.shift();
  if (session.socket?.readyState === session.socket?.OPEN) session.socket?.send(packet);
}

/** Sends again what came after `sequence`; `false` when some of it is no longer kept. */
export function replay(session: Session, sequence: number): boolean {
  const oldest = session.sent[0]?.sequence ?? session.sequence + 1;
  if (sequence > session.sequence || sequence < oldest - 1) return false;
  for (const { sequence: number, packet } of session.sent) if (number > sequence) session.socket?.send(packet);
  return true;
}
