import { type Policy, routeFor } from '../../platform/http/route.ts';
import type { Caller, Scope as PlatformScope } from '../../platform/http/scope.ts';
import type { Role } from './role.ts';

/** A post held today. */
export interface HeldPost {
  readonly id: string;
  readonly title: string;
  readonly bodyId: string;
  readonly role: Role;
  /** Bodies whose directives and orders this post serves: for an office, also the body it is the office of. */
  readonly serves: readonly string[];
}

/** Who acts: a person with the posts held on the day of the act. */
export interface Actor extends Caller {
  readonly personName: string;
  readonly posts: readonly HeldPost[];
  /** The post the trail names: the first of today's posts. */
  readonly postId: string | null;
}

export type Scope = PlatformScope<Actor>;

/** A route of ours. */
export const route = routeFor<Actor>();

export const holds = (actor: Actor, ...roles: readonly Role[]): boolean =>
  actor.posts.some((post) => roles.includes(post.role));

/** The bodies in which the actor holds one of these roles; all posts where none is named. */
export const bodiesOf = (actor: Actor, ...roles: readonly Role[]): readonly string[] => [
  ...new Set(
    actor.posts.filter((post) => roles.length === 0 || roles.includes(post.role)).map((post) => post.bodyId),
  ),
];

/** The bodies the actor sits in or serves: what reading rights are judged by. */
export const bodiesServed = (actor: Actor): readonly string[] => [
  ...new Set(
    actor.posts.flatMap((post) => (post.role === 'administrator' ? [] : [post.bodyId, ...post.serves])),
  ),
];

/** Whether the actor reads every directive of the jurisdiction. */
export const readsAll = (actor: Actor): boolean => holds(actor, 'inspector');

/** A policy "somebody who holds one of these roles". */
export const holders = (sentence: string, ...roles: readonly Role[]): Policy<Actor> => ({
  sentence,
  allows: (actor) => holds(actor, ...roles),
});

/** A policy for everybody who is signed in and holds a post; the use case narrows what is seen. */
export const anyPost = (sentence: string): Policy<Actor> => ({
  sentence,
  allows: (actor) => actor.posts.length > 0,
});
