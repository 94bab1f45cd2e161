// The entry point for servers and site generators; what it needs besides is @lit-labs/ssr.
export { readyHtml } from './ready-html.js';
export type { ReadyOptions } from './ready-html.js';
