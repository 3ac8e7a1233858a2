import { hashScript, themeScript } from './theme-script.ts';

/**
 * The Content-Security-Policy of a page: only our own files, the inline scripts that it names (the one of the theme
 * on most pages), and frames with pages of our own where it shows some. No script may turn text into markup.
 */
export function formatPolicy({ inline = [themeScript], frames = false }: Allowed = {}) {
  return [
    "default-src 'none'",
    `script-src 'self' ${inline.map((script) => `'${hashScript(script)}'`).join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

interface Allowed {
  inline?: string[];
  frames?: boolean;
}
