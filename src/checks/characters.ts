/**
 * Characters that nobody sees: they end a file for programs, turn a text around, or make one word of two. Those that
 * join emoji are among them; those that only choose between a sign in color and one in black are not.
 */
const strayCharacters =
  /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

/** What is wrong with the first such character of a text, but for those that are allowed there; nothing where it has none. */
export function describeStray(text: string, allowed = ''): StrayProblem | undefined {
  for (const { 0: character, index } of text.matchAll(strayCharacters))
    if (!allowed.includes(character))
      return {
        index,
        message: `holds ${formatCodePoint(character)}, ${nameKind(character)}.`,
        hint: /[\n\r\u2028\u2029]/.test(character)
          ? 'Write it on one line, or with ">-" before a text of several lines.'
          : 'Delete it. Texts hold only characters that can be seen.',
      };
  return undefined;
}

/** A text in which such characters are shown by their code points, so that no terminal acts on them. */
export function showStray(text: string) {
  return text.replace(strayCharacters, (character) => `<${formatCodePoint(character)}>`);
}

function formatCodePoint(character: string) {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function nameKind(character: string) {
  if (/[\n\r\u2028\u2029]/.test(character)) return 'a line break';
  if (character === '\t') return 'a tab';
  if (/\p{Cc}/u.test(character)) return 'a control character';
  if (/\p{Bidi_Control}/u.test(character)) return 'a mark that turns the direction of a text';
  if (character === '\uFFFD') return 'which stands for a character that was lost';
  if (/\p{Cs}/u.test(character)) return 'half of a character';
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'which is no character';
  return 'a character that cannot be seen';
}

interface StrayProblem {
  /** Where in the text it stands. */
  index: number;
  message: string;
  hint: string;
}
