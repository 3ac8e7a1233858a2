import { themeScriptHash } from './theme-script.ts';

/**
 * The Content-Security-Policy of every page: only our own files. Pagefind compiles WebAssembly, which
 * needs 'wasm-unsafe-eval'.
 */
export const securityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' '${themeScriptHash}'`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
