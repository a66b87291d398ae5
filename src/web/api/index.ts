/** The door to the server. */
export * from './client.ts';
export { ApiError, type ErrorBody } from './error.ts';
export { type Explanation, explain } from './explain.ts';
export { type Upload, upload } from './upload.ts';
