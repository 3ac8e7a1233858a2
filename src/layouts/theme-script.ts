import { createHash } from 'node:crypto';

/** Sets the chosen theme before the first paint. Inline and under 300 bytes; allowed by its hash. */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";

export const themeScriptHash = hashScript(themeScript);

/** How the policy of a page names an inline script that it allows. */
export function hashScript(script: string) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
