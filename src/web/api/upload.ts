import { addressOf, askToSignIn, readHeaders, writeHeaders } from './client.ts';
import { ApiError, fromNetwork, fromResponse } from './error.ts';

/** A file to send as it is, and a word on how far it has come. */
export type Upload = {
  /** e.g. `/api/directives` */
  path: string;
  params?: Readonly<Record<string, string>>;
  query?: object;
  /** Sent byte for byte as the body; its name goes in the header `X-File-Name`. */
  file: File;
  /** Called with the part sent, 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
  idempotencyKey?: string;
};

/**
 * Sends a file with progress, which `fetch` cannot show. Resolves with the server's answer,
 * rejects with an {@link ApiError}.
 */
export function upload<Response>(order: Upload): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(order.path, order.params, order.query));
    const headers = { ...readHeaders(), ...writeHeaders(order.idempotencyKey) };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-File-Name', encodeURIComponent(order.file.name));
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) order.onProgress?.(event.loaded / event.total);
    };
    request.onerror = () => reject(fromNetwork(new TypeError('network')));
    request.onabort = () => reject(new ApiError(0, { code: 'CANCELLED', message: '' }));
    request.onload = () => {
      const answer = new globalThis.Response(request.status === 204 ? null : request.responseText, {
        status: request.status,
      });
      if (request.status >= 200 && request.status < 300) {
        answer
          .json()
          .then(resolve, () => reject(new ApiError(request.status, { code: 'UNEXPECTED', message: '' })));
      } else {
        if (request.status === 401) askToSignIn();
        fromResponse(answer).then(reject, reject);
      }
    };
    order.signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(order.file);
  });
}
