/**
 * `npx tsx tests/hosting/run.ts`, part of `npm run test:full`: tests the configuration files for hosts with real ones, nginx as host of the
 * export and in front of the server, Apache as host, at a domain's root and in a folder, with a version beside. It needs the output of `npm
 * run build` and Debian's packages nginx and apache2, and reports those it has not found.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fallbackForFolder } from '#lib/server/fallback-page.ts';
import { hostFiles } from '#lib/server/host-files.ts';
import { release } from '../../geodata/release/release.ts';
import { filesBelow } from '../../geodata/release/file-tree.ts';
import { harms, problems } from './check.ts';
import { HOSTILE, ROOT, SITE, type Expected } from './expected.ts';
import { findProgram, startApache, startNginx, type Running } from './programs.ts';
import { start } from './started.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const BUILD = join(PROJECT, 'build');
const VERSION = '2026.11.0';
const FOLDERS = ['/', '/trade-map/'] as const;

let requested = 0;
const failures: string[] = [];

/** Compares a host with the tables and reports the result. */
async function hold(title: string, running: Running, folder: string, kind: 'server' | 'static'): Promise<void> {
  const root = folder.slice(0, -1);
  const code = codeFiles(kind === 'server' ? join(PROJECT, '.server/client') : BUILD).map((path): Expected => ({ path, status: 200, caching: 'for ever' }));
  const count = (): void => {
    requested += 1;
  };
  try {
    const found = await problems({ origin: running.origin, root, kind }, [...SITE, ...ROOT, ...code], count);
    if (kind === 'static') found.push(...(await problems({ origin: running.origin, root: `${root}/v/${VERSION}`, kind }, [...SITE, ...code], count)));
    found.push(...(await harms(running.origin, root, HOSTILE)));
    console.log(`   ${title}, at ${folder}: ${found.length === 0 ? 'as expected' : `${found.length} not as expected`}`);
    failures.push(...found.map((line) => `${title}: ${line}`));
  } finally {
    await running.stop();
  }
}

/** One code file of each kind in a folder. */
function codeFiles(site: string): string[] {
  const files = filesBelow(join(site, '_app/immutable'));
  return ['.js', '.css', '.woff2'].flatMap((ending) => files.filter((file) => file.endsWith(ending)).slice(0, 1)).map((file) => `/_app/immutable/${file}`);
}

/** Files that no address of the tables needs: views of other partners and years. */
const OTHER = /(^|\/)(?!(?:chn|all)\/2023\/)[a-z-]+\/\d{4}\//;

/** Releases enough of the build into a web server's root, as a site in this folder. */
function publish(build: string, www: string, folder: string): void {
  for (const file of filesBelow(BUILD).filter((name) => !OTHER.test(name) && !/^404\.html\./.test(name))) {
    mkdirSync(dirname(join(build, file)), { recursive: true });
    cpSync(join(BUILD, file), join(build, file));
  }
  for (const [name, text] of [...hostFiles(folder), ['404.html', fallbackForFolder(folder, readFileSync(join(BUILD, '404.html'), 'utf8'))] as const]) {
    mkdirSync(dirname(join(build, name)), { recursive: true });
    writeFileSync(join(build, name), text);
  }
  release({ build, out: join(www, folder), versions: { version: VERSION, releases: [] }, log: () => undefined });
}

async function main(): Promise<void> {
  if (!existsSync(join(BUILD, 'index.html'))) throw new Error('build/ holds no site: run "npm run build" first.');
  const [nginx, apache] = [findProgram('nginx'), findProgram('apache2', 'httpd')];
  for (const [name, path] of [
    ['nginx', nginx],
    ['Apache', apache]
  ])
    if (!path) console.log(`Not tested: ${name ?? ''} is not installed here (Debian: apt-get install nginx apache2).`);
  const temp = mkdtempSync(join(tmpdir(), 'hosting-'));
  try {
    if (nginx ?? apache)
      for (const folder of FOLDERS) {
        const home = join(temp, folder === '/' ? 'root' : 'below');
        publish(join(home, 'build'), join(home, 'www'), folder);
      }
    for (const folder of FOLDERS) {
      const home = join(temp, folder === '/' ? 'root' : 'below');
      const www = join(home, 'www');
      const conf = (name: string): string => readFileSync(join(www, folder, 'hosting', name), 'utf8');
      if (nginx) {
        await hold(
          'nginx, static',
          await startNginx(nginx, join(home, 'nginx'), conf('nginx.conf'), (text) => text.replace('root /var/www/maps.example;', `root ${www};`)),
          folder,
          'static'
        );
        const server = await start({ HOST: '127.0.0.1', SITE_ORIGIN: `https://maps.example${folder}` });
        try {
          const proxy = await startNginx(nginx, join(home, 'proxy'), conf('nginx-proxy.conf'), (text) =>
            text.replace('server 127.0.0.1:4173;', `server ${new URL(server.origin).host};`)
          );
          await hold('nginx before the server', proxy, folder, 'server');
        } finally {
          await server.stop();
        }
      }
      if (apache) {
        for (const override of ['FileInfo', 'All'])
          await hold(`Apache, static, AllowOverride ${override}`, await startApache(apache, join(home, `apache-${override}`), www, override), folder, 'static');
      }
    }
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
  console.log(failures.slice(0, 60).join('\n'));
  console.log(`${requested} addresses asked, ${failures.length} answers not as expected`);
  process.exit(failures.length === 0 ? 0 : 1);
}

await main();
