import { resolve } from 'node:path';
import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';
import { edits } from './edits.ts';

/** The file as it would be after the edit whose place in the list EDIT gives. Nothing on the disk changes. */
const edit = edits[Number(process.env['EDIT'])]!;
const file = resolve(edit.file);

export default mergeConfig(base, {
  root: resolve(import.meta.dirname, '../..'),
  // A module that is kept would be kept without the edit, or with one for all runs.
  test: { fsModuleCache: false },
  plugins: [
    {
      name: 'wrong-edit',
      enforce: 'pre',
      transform: (code: string, id: string) =>
        id.split('?')[0] === file ? code.replace(edit.from, () => edit.to) : undefined,
    },
  ],
});
