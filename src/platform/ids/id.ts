import { v7, validate } from 'uuid';

/** A globally unique id, UUIDv7 (RFC 9562): sorts by time of creation, so that indexes grow at their end. */
export type Id = string;

/** A fresh id. */
export const newId = (): Id => v7();

/** Whether a text is an id; anything from outside is tested before it reaches SQL. */
export const isId = (text: string): boolean => validate(text);
