import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** OpenAPI 3.1 speaks JSON Schema 2020-12, which zod writes itself. */
type Json = Readonly<Record<string, unknown>>;

const FILE = { schema: { type: 'string', contentMediaType: 'application/octet-stream' } };

/** The contract of all endpoints as an OpenAPI 3.1 document; paths in order, so that a change is a readable difference. */
export function openApi(endpoints: readonly Endpoint[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const sorted = [...endpoints].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const endpoint of sorted) {
    const path = endpoint.path.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Quyết', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'quyet.session_token' } },
      schemas: { Fault: FAULT },
    },
    security: [{ session: [] }],
  };
}

const FAULT: Json = {
  type: 'object',
  required: ['code', 'message', 'hint', 'details'],
  properties: {
    code: { type: 'string', description: 'Stable; listed in docs/errors.md.' },
    message: { type: 'string' },
    hint: { type: 'string' },
    details: { type: 'object' },
  },
};

function operation(endpoint: Endpoint): Json {
  const writes = endpoint.method !== 'GET';
  return {
    summary: endpoint.summary,
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(writes ? WRITE_HEADERS : []),
      ...(endpoint.body === 'file'
        ? [header('X-File-Name', true, 'Name of the file, percent-encoded.')]
        : []),
    ],
    ...(endpoint.body && { requestBody: { required: true, content: content(endpoint.body, 'input') } }),
    responses: {
      200: { description: 'Done.', content: content(endpoint.response, 'output') },
      default: {
        description: 'Refused.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Fault' } } },
      },
    },
  };
}

const header = (name: string, required: boolean, description: string): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const WRITE_HEADERS = [
  header('X-Quyet', true, 'Always "1": a form of another site cannot send it.'),
  header('Idempotency-Key', false, 'The same key does the same write once.'),
];

const content = (schema: z.ZodType | 'file', io: 'input' | 'output'): Json =>
  schema === 'file'
    ? { 'application/octet-stream': FILE }
    : { 'application/json': { schema: jsonSchema(schema, io) } };

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, inner]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: inner,
  }));
}

/** Transformed values (dates, trimmed texts) are described by what is sent. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
