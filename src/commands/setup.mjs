// Installs what the project needs. Plain JavaScript, because it runs before a newer Node exists.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = join(root, 'node_modules', '.set-up');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Setting up: installing packages. This happens once.');
  npm('ci', '--ignore-scripts');
  writeFileSync(stamp, wanted);
}

// A package for each system brings a Node binary into node_modules/.bin, which npm scripts put first on PATH; the
// package "node" would choose among them by a script. "npm ci" removes it again, so that this very process may run
// on a binary that is gone.
const isWindows = process.platform === 'win32';
const isOwnNode = process.execPath.startsWith(join(root, 'node_modules'));
if (
  (isOwnNode || !isNewEnough(process.versions.node)) &&
  !existsSync(join(root, 'node_modules/.bin', isWindows ? 'node.cmd' : 'node'))
) {
  console.log(
    'Setting up: the installed Node is too old for Astro, bringing a newer one. This happens once.',
  );
  npm('install', '--no-save', '--ignore-scripts', `${nameNodePackage()}@24.21.0`);
}

function nameNodePackage() {
  const { platform, arch } = process;
  if (isWindows) return `node-win-${arch === 'ia32' ? 'x86' : arch}`;
  return `${platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${arch}`;
}

/** Node 22.18 is the first that runs TypeScript files as they are. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function npm(...words) {
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  try {
    execFileSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], options);
  } catch {
    console.error(
      `Setting up failed: "npm ${words.join(' ')}" did not finish. Check the network and the disk, then try again.`,
    );
    process.exit(1);
  }
}
