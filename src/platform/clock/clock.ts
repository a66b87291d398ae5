import { Temporal } from 'temporal-polyfill';

/** A calendar day, ISO 8601 "2026-12-17"; days carry no time zone. */
export type Day = string;

/** Where the day begins: every office this product serves keeps Vietnamese time. */
const OFFICE_ZONE = 'Asia/Ho_Chi_Minh';

/** Two clocks: `now` is real time (sessions, trail); `today` is the day the rules reckon with. */
export interface Clock {
  now(): Date;
  today(): Day;
}

/** The clock of an installation on duty. */
export const realClock: Clock = {
  now: () => new Date(),
  today: () => Temporal.Now.plainDateISO(OFFICE_ZONE).toString(),
};

/** A clock whose day stands still: the demonstration looks the same next year. Time of day stays real. */
export const pinnedClock = (day: Day): Clock => ({ now: () => new Date(), today: () => day });

const DAY_MS = 86_400_000;

/** Midnight UTC of a day. Days here are arithmetic only; lists ask for every row, so no calendar objects are made. */
function midnight(day: Day): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError('A day is an ISO 8601 date.');
  return at;
}

/** The day `days` later (earlier where negative). */
export const addDays = (day: Day, days: number): Day =>
  new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from `from` to `to`; negative where `to` lies earlier. */
export const daysBetween = (from: Day, to: Day): number => (midnight(to) - midnight(from)) / DAY_MS;

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => ((new Date(midnight(day)).getUTCDay() + 6) % 7) + 1;
