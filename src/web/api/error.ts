/** What the server says when it cannot do what was asked. */
export type ErrorBody = {
  /** Found in the documentation, e.g. `TASK_CONFIRMED`. */
  code: string;
  /** What happened, in the language of the request's person. */
  message: string;
  /** What to do about it. */
  hint?: string;
  /** What the words leave out: `fields` with the names of what is wrong, `requestId` of an unexpected fault. */
  details?: Readonly<Record<string, unknown>>;
};

/** Any failed call: of the server, of the network, or of an answer that makes no sense. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.name = 'ApiError';
    this.status = status;
    this.code = body.code;
    this.hint = body.hint;
    this.details = body.details ?? {};
  }

  /** What is wrong with each field of a form, by its name: `body.password` becomes `password`. */
  get fields(): Readonly<Record<string, string>> {
    const list: unknown = this.details.fields;
    if (!Array.isArray(list)) return {};
    return Object.fromEntries(
      list
        .filter(isFieldFault)
        .map(({ field, problem }) => [field.replace(/^(body|params|query)\./, ''), problem]),
    );
  }

  /** The number under which the server's log keeps an unexpected fault. */
  get requestId(): string | undefined {
    const id = this.details.requestId;
    return typeof id === 'string' ? id : undefined;
  }

  /** Whether the same call may succeed later without anybody changing anything. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

function isFieldFault(value: unknown): value is { field: string; problem: string } {
  return typeof value === 'object' && value !== null && 'field' in value && typeof value.field === 'string';
}

/** No answer came. The request may or may not have arrived; its idempotency key makes a retry safe. */
export function fromNetwork(cause: unknown): ApiError {
  const cancelled = cause instanceof DOMException && cause.name === 'AbortError';
  return new ApiError(0, { code: cancelled ? 'CANCELLED' : 'NO_CONNECTION', message: '' });
}

/** The error an answer speaks of. An answer not from our server (a proxy's page) becomes a code by its status. */
export async function fromResponse(response: Response): Promise<ApiError> {
  let body: unknown = null;
  try {
    body = await response.json();
  } catch {
    // A proxy answers in HTML; its words are of no use to the reader.
  }
  return new ApiError(
    response.status,
    isErrorBody(body) ? body : { code: codeOf(response.status), message: '' },
  );
}

function isErrorBody(value: unknown): value is ErrorBody {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

function codeOf(status: number): string {
  if (status === 401) return 'NOT_SIGNED_IN';
  if (status === 403) return 'NOT_ALLOWED';
  if (status === 404) return 'NOT_FOUND';
  if (status === 413) return 'BODY_TOO_LARGE';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  return status >= 500 ? 'SERVER_UNREACHABLE' : 'UNEXPECTED';
}
