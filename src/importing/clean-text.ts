/**
 * Text of a foreign file on one line: without characters that are not seen or that steer a terminal, and with
 * single spaces.
 */
export function cleanText(text: string) {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
