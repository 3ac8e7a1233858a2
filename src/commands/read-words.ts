import { parseArgs, type ParseArgsConfig } from 'node:util';
import { joinWords } from '../model/words/text.browser.ts';

/**
 * The options and words that a command was given, as Node's `parseArgs` reads them. What it does not know ends in an
 * error of two sentences: what it is, and which options there are.
 */
export function readWords<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const { message } = error as Error;
    const names = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    const all =
      names.length > 1 ? `The options are ${joinWords(names)}.` : `The only option is ${names[0]}.`;
    throw new Error(`${message.split(/\. |\n/)[0]?.replace(/\.$/, '')}. ${all}`, { cause: error });
  }
}

/** The same for a command that does nothing else with an error: it says what is wrong and ends with exit code 1. */
export function requireWords<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return readWords(config);
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(1);
  }
}
