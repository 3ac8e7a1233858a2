/**
 * The text as it must stand in XML or HTML, between tags or in quotes. Characters that XML forbids are left out.
 * @example escapeXml('R&D <"beta">') // 'R&amp;D &lt;&quot;beta&quot;&gt;'
 */
export function escapeXml(text: string) {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
