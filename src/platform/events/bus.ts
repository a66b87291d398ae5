/** Something that happened and was committed: "directive.in-force", with the ids concerned. */
export interface DomainEvent {
  readonly kind: string;
  readonly jurisdictionId: string;
  readonly objectId: string;
}

type Listener = (event: DomainEvent) => void | Promise<void>;

/**
 * In-process bus, told only after commit. It is a hint, not a record: whoever must not miss anything
 * reads the database (the embedded engine has no LISTEN/NOTIFY over its socket).
 */
export interface Bus {
  on(kind: string, listener: Listener): void;
  tell(event: DomainEvent): void;
}

export function createBus(onFault: (fault: unknown, event: DomainEvent) => void): Bus {
  const listeners = new Map<string, Listener[]>();
  return {
    on: (kind, listener) => {
      listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
    },
    tell: (event) => {
      for (const listener of listeners.get(event.kind) ?? []) {
        Promise.resolve()
          .then(() => listener(event))
          .catch((fault) => onFault(fault, event));
      }
    },
  };
}
