import type { Answer, Endpoint, Input } from './endpoint.ts';
import type { Caller, Scope } from './scope.ts';

/** Who may use a route at all, as a sentence and a test of the caller. The object itself is judged in the use case. */
export interface Policy<A extends Caller> {
  /** "may import a directive": shown by the permission matrix. */
  readonly sentence: string;
  allows(actor: A): boolean;
}

/** A route of a module: the contract, who may use it, and what it does inside one transaction. */
export interface Route<A extends Caller> {
  readonly endpoint: Endpoint;
  readonly policy: Policy<A>;
  readonly handle: (scope: Scope<A>, input: Input<Endpoint>) => Promise<unknown>;
  /** Judges the input before any transaction is open (a secrecy mark, say); refuses by throwing a fault. */
  readonly examine?: ((input: Input<Endpoint>) => Promise<void>) | undefined;
}

/** Ties a contract to its policy and its handler; the handler's types come from the contract. */
export const routeFor =
  <A extends Caller>() =>
  <const E extends Endpoint>(
    endpoint: E,
    policy: Policy<A>,
    handle: (scope: Scope<A>, input: Input<E>) => Promise<Answer<E>>,
    examine?: (input: Input<E>) => Promise<void>,
  ): Route<A> => ({
    endpoint,
    policy,
    handle: handle as unknown as Route<A>['handle'],
    examine: examine as unknown as Route<A>['examine'],
  });
