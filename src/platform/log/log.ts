import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * The one log of a process, JSON lines. Document text, file names and form contents are never logged:
 * a line may say which object (by id) and which code, nothing more.
 */
export const openLog = (level: string, destination?: DestinationStream): Log =>
  destination ? pino({ level }, destination) : pino({ level, base: null });
