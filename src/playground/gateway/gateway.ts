/** The gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME, and Discord's troubles on demand. */
import { randomBytes } from 'node:crypto';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { World } from '../world/world.ts';
import { isOfShard, tellMessage, welcome } from './events.ts';
import { dispatch, opcode, replay, type Session, send } from './session.ts';

const packetShape = z.object({ op: z.number().int(), d: z.unknown() });
const identifyShape = z.object({
  token: z.string(),
  intents: z.number().int().nonnegative(),
  shard: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).optional(),
});
const resumeShape = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int().nonnegative() });

/** Close codes of Discord that the playground itself gives. */
const closeCode = {
  unknownOpcode: 4001,
  decode: 4002,
  notAuthenticated: 4003,
  badToken: 4004,
  again: 4005,
  shard: 4010,
};

/** What a bot may say of which nothing follows here. */
const idle = new Set<number>([opcode.presence, opcode.voice, opcode.requestMembers]);

/** Sessions kept, lost ones included, oldest forgotten first. */
const keptSessions = 64;
/** Discord refuses larger packets of a client. */
const mostPacketBytes = 15 * 1024;

interface GatewayCounts {
  readonly identified: number;
  readonly resumed: number;
  readonly heartbeats: number;
}

export interface Gateway {
  readonly server: WebSocketServer;
  readonly counts: GatewayCounts;
  /** Whether a bot is connected and identified. */
  readonly online: boolean;
  /** Op 7: asks every client to connect anew and resume. */
  requestReconnect(): void;
  /** Op 9: ends every session; `resumable` says whether a RESUME is worth trying. */
  invalidateSessions(resumable: boolean): void;
  /** Closes every connection with that code; with no code the sockets just break. */
  drop(code?: number): void;
  /** The next IDENTIFY or RESUME is refused by closing with that code, for example 4004 or 4014. */
  refuseNext(code: number): void;
  /** Stops (`false`) or resumes answering heartbeats, as a dead connection would. */
  answerHeartbeats(answer: boolean): void;
  close(): void;
}

export function openGateway(world: World, heartbeatInterval: number): Gateway {
  const server = new WebSocketServer({ noServer: true, maxPayload: mostPacketBytes, perMessageDeflate: false });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0, heartbeats: 0 };
  const refusals: number[] = [];
  let answersHeartbeats = true;

  const live = () => [...sessions.values()].filter(({ socket }) => socket !== null);

  function identify(socket: WebSocket, data: unknown): Session | number {
    const parsed = identifyShape.safeParse(data);
    if (!parsed.success) return closeCode.decode;
    const { token, intents, shard = [0, 1] } = parsed.data;
    if (token !== world.token) return closeCode.badToken;
    if (shard[0] >= shard[1]) return closeCode.shard;
    const session: Session = { id: randomBytes(16).toString('hex'), intents, shard, sequence: 0, sent: [], socket };
    sessions.set(session.id, session);
    for (const [oldest, { socket: open }] of sessions) {
      if (sessions.size <= keptSessions) break;
      if (open === null) sessions.delete(oldest);
    }
    counts.identified += 1;
    welcome(session, world);
    return session;
  }

  function resume(socket: WebSocket, data: unknown): Session | number | null {
    const parsed = resumeShape.safeParse(data);
    if (!parsed.success) return closeCode.decode;
    if (parsed.data.token !== world.token) return closeCode.badToken;
    const session = sessions.get(parsed.data.session_id);
    if (!session) return null;
    session.socket?.terminate();
    session.socket = socket;
    if (!replay(session, parsed.data.seq)) {
      sessions.delete(session.id);
      return null;
    }
    counts.resumed += 1;
    dispatch(session, 'RESUMED', { _trace: [] });
    return session;
  }

  /** IDENTIFY or RESUME: the session, or `null` when the connection was refused or must try again. */
  function begin(socket: WebSocket, op: number, data: unknown): Session | null {
    const refusal = refusals.shift();
    const begun = refusal ?? (op === opcode.identify ? identify(socket, data) : resume(socket, data));
    if (begun === null) send(socket, opcode.invalidSession, false);
    if (typeof begun === 'number') socket.close(begun);
    if (begun === null || typeof begun === 'number') return null;
    world.events.emit('presence', true);
    return begun;
  }

  function heartbeat(socket: WebSocket): void {
    counts.heartbeats += 1;
    if (answersHeartbeats) send(socket, opcode.acknowledged, null);
  }

  server.on('connection', (socket) => {
    let session: Session | null = null;
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
      if (session) world.events.emit('presence', live().length > 0);
    });
    socket.on('message', (raw) => {
      const packet = packetShape.safeParse(parseJson(String(raw)));
      if (!packet.success) return socket.close(closeCode.decode);
      const { op, d } = packet.data;
      // After op 9 the connection lives on without its session.
      if (session?.socket !== socket) session = null;
      if (op === opcode.heartbeat) return heartbeat(socket);
      const begins = op === opcode.identify || op === opcode.resume;
      if (begins && session) socket.close(closeCode.again);
      else if (begins) session = begin(socket, op, d);
      else if (!session) socket.close(closeCode.notAuthenticated);
      else if (!idle.has(op)) socket.close(closeCode.unknownOpcode);
    });
    send(socket, opcode.hello, { heartbeat_interval: heartbeatInterval, _trace: [] });
  });

  world.events.on('message', (change, message) => {
    for (const session of sessions.values()) tellMessage(session, world, change, message);
  });
  world.events.on('dispatch', (event, data, guildId, needed) => {
    for (const session of sessions.values()) {
      if (isOfShard(session, guildId) && (needed === 0 || session.intents & needed)) dispatch(session, event, data);
    }
  });

  return {
    server,
    counts,
    get online() {
      return live().length > 0;
    },
    requestReconnect() {
      for (const { socket } of live()) if (socket) send(socket, opcode.reconnect, null);
    },
    invalidateSessions(resumable) {
      for (const session of live()) {
        if (session.socket) send(session.socket, opcode.invalidSession, resumable);
        session.socket = null;
        if (!resumable) sessions.delete(session.id);
      }
    },
    drop(code) {
      for (const client of server.clients) {
        if (code === undefined) client.terminate();
        else client.close(code);
      }
    },
    refuseNext: (code) => void refusals.push(code),
    answerHeartbeats(answer) {
      answersHeartbeats = answer;
    },
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
      sessions.clear();
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
