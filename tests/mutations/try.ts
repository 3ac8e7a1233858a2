import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFolder } from '../../src/checks/load-folder.ts';
import { listCommunity } from '../fixtures/content.ts';
import { judgeCommunity, judgeFile, type Verdict } from './judge.ts';
import { applyEdit, type Mutation } from './mutations.ts';

/** Files that a command writes hold thousands of names; one broken letter of them is like another. */
const guide = [...loadFolder('content')].filter(([path]) => !path.startsWith('fetched/'));
const community = listCommunity();

/** Breaks a file of the guide, and one of the small community with all that follows from it. */
export function tryMutation({ file, edit }: Mutation): { path: string; verdict: Verdict }[] {
  const [path = ''] = guide[file % guide.length] ?? [];
  const own = applyEdit(path, readFileSync(join('content', path)), edit);
  const [from = '', text = ''] = community[file % community.length] ?? [];
  const other = applyEdit(from, Buffer.from(text), edit);
  return [
    { path, verdict: judgeFile(own.path, own.content) },
    { path: `community ${from}`, verdict: judgeCommunity(other.path, from, other.content) },
  ];
}
