import { hashScript, themeScriptHash } from './theme-script.ts';

/**
 * The Content-Security-Policy of a page: only our own files, the script of the theme, and one inline
 * script of the page where it has one.
 */
export function formatPolicy(inlineScript?: string) {
  const own = inlineScript ? ` '${hashScript(inlineScript)}'` : '';
  return [
    "default-src 'none'",
    `script-src 'self' '${themeScriptHash}'${own}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
