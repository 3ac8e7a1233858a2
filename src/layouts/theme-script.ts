import { createHash } from 'node:crypto';

/** Sets the chosen theme before the first paint. Inline and under 300 bytes; allowed by its hash. */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";

/** In a frame on another site, that site chooses the theme, in the address: nothing is kept there. */
export const frameThemeScript =
  "const t=new URLSearchParams(location.search).get('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t";

/** How the policy of a page names an inline script that it allows. */
export function hashScript(script: string) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
