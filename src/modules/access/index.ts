import type { Module } from '../../platform/module.ts';
import type { Actor } from './actor.ts';
import { peopleRoutes } from './people.routes.ts';
import './access.table.ts';

export {
  type Actor,
  anyPost,
  bodiesOf,
  bodiesServed,
  type HeldPost,
  holders,
  holds,
  readsAll,
  route,
  type Scope,
} from './actor.ts';
export { actorOn } from './actor-on.ts';
export { addPerson, type NewPerson } from './add-person.ts';
export { issueFirstLink } from './first-link.ts';
export { givePost } from './give-post.ts';
export { type Identity, openIdentity, sessionSecret } from './identity.ts';
export { dayIn, enterJurisdiction, pinDay } from './jurisdiction.ts';
export { ROLES, type Role } from './role.ts';
export { openSessions, type Session, type Sessions } from './session.ts';
export { type FirstSignIn, signInRoutes } from './sign-in.ts';

/** People and the posts they hold; sign-in and sessions are mounted apart, since nobody is signed in yet there. */
export function createAccess(): Module<Actor> {
  return { name: 'access', routes: peopleRoutes };
}
