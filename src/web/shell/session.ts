import { createContext, useContext } from 'react';

/** A post a person holds in a body. */
export type Post = { id: string; title: string; bodyId: string; bodyName: string; role: string };

/** Who is signed in, where, and what they may do: the answer of `GET /api/session`. */
export type Session = {
  person: { id: string; name: string };
  posts: readonly Post[];
  jurisdiction: { id: string; name: string };
  /** The day of the domain clock, `yyyy-MM-dd`; pinned on a demonstration. */
  today: string;
  demonstration: boolean;
  /** Rights by name; what is absent may not be done. */
  may: Readonly<Record<string, boolean>>;
};

export const SessionContext = createContext<Session | null>(null);

/** The session of the person at the screen. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session outside the application.');
  return session;
}

/** The day of the domain clock, `yyyy-MM-dd`: what deadlines are measured against. */
export function useToday(): string {
  return useSession().today;
}
