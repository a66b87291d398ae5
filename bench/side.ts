/** One of the two that are measured beside each other. */
export interface Side {
  readonly port: number;
  /** The server's process. */
  readonly pid: number;
  /** Its database. */
  readonly url: string;
  close(): Promise<void>;
}
