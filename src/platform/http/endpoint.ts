import type { z } from 'zod';

/** One route of the contract: what goes in, what comes out. Server, OpenAPI, screens and command line share it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** "/api/tasks/:id"; state changes are nouns: POST /api/tasks/:id/receipt. */
  readonly path: `/${string}`;
  /** One English sentence for the OpenAPI document. */
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** JSON body; `'file'` where the body is a file as it is (its name in the header X-File-Name). */
  readonly body?: z.ZodType | 'file';
  /** JSON answer; `'file'` where a file is sent. */
  readonly response: z.ZodType | 'file';
  /** The answer holds a secret (a one-time link): it is sent once and never kept for a retry. */
  readonly secretAnswer?: true;
}

/** Keeps the literal types of an endpoint, so that client and handler are typed from it. */
export const endpoint = <const E extends Endpoint>(it: E): E => it;

type In<S> = S extends z.ZodType ? z.input<S> : undefined;
type Out<S> = S extends z.ZodType ? z.output<S> : S extends 'file' ? Uint8Array : undefined;

/** The parts of a request after validation, as a handler gets them. */
export interface Input<E extends Endpoint> {
  readonly params: Out<E['params']>;
  readonly query: Out<E['query']>;
  readonly body: Out<E['body']>;
  /** Name of the uploaded file, NFC; '' where none was given. */
  readonly fileName: string;
}

/** What a handler answers, before it is written as JSON. */
export type Answer<E extends Endpoint> = E['response'] extends z.ZodType
  ? z.output<E['response']>
  : FileAnswer;

/** A file as an answer. */
export interface FileAnswer {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly name: string;
  /** Shown in the page only where its type is harmless; otherwise always downloaded. */
  readonly inline: boolean;
}

/** Type of the web client: "POST /api/tasks/:id/receipt" → parts and answer. Types only: nothing reaches the bundle. */
export type ApiOf<T extends Readonly<Record<string, Endpoint>>> = {
  [K in keyof T as `${T[K]['method']} ${T[K]['path']}`]: {
    params: In<T[K]['params']>;
    query: In<T[K]['query']>;
    body: T[K]['body'] extends 'file' ? Blob : In<T[K]['body']>;
    response: T[K]['response'] extends z.ZodType ? z.output<T[K]['response']> : Blob;
  };
};
