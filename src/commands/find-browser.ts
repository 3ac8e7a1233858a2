import { existsSync } from 'node:fs';
import { run } from './run.ts';

/**
 * Path of a Chromium for the tests: CHROMIUM_PATH, else an installed one, else Playwright's download,
 * else the package of Debian, which only root can install. Undefined where none of these works.
 */
async function findBrowser(): Promise<string | undefined> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return existsSync(given) ? given : undefined;
  return (
    findInstalled() ??
    (await findPlaywrights()) ??
    (await download()) ??
    (await installFromDebian())
  );
}

const noBrowser =
  'No Chromium was found and none could be installed. Install one, or set CHROMIUM_PATH to the program of one.';

/** The browser, or an error that says in one sentence what to install. */
export async function requireBrowser() {
  const browser = await findBrowser();
  if (!browser) throw new Error(noBrowser);
  return browser;
}

function findInstalled() {
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ];
  return places.find((place) => existsSync(place));
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function download() {
  console.log('Looking for a browser: trying the download of Playwright.');
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    show: false,
  });
  return findPlaywrights();
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('Looking for a browser: installing the package "chromium" of Debian.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, show: false });
  await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    { env, show: false },
  );
  return findInstalled();
}
