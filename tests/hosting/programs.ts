// Finds nginx and Apache, and runs them on a free port with a folder of their own, also as root.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A running web server. */
export interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', ...(process.env['PATH'] ?? '').split(':')];

/** The path of a program, or undefined if it is not installed. */
export function findProgram(...names: readonly string[]): string | undefined {
  return names.flatMap((name) => FOLDERS.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** A free port. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs nginx with one of the site's configurations, edited as its first lines instruct. `folder`: where its own files go. */
export async function startNginx(program: string, folder: string, conf: string, change: (conf: string) => string): Promise<Running> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const site = change(conf).replace('listen 80;', `listen 127.0.0.1:${port};`);
  const file = join(folder, 'nginx.conf');
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};\n`).join('');
  const as = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    file,
    `${as}worker_processes 1;\ndaemon off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log warn;\nevents { worker_connections 256; }\nhttp {\n  access_log off;\n${own}\n${site}}\n`
  );
  check(program, ['-t', '-q', '-e', join(folder, 'error.log'), '-c', file]);
  return run(program, ['-e', join(folder, 'error.log'), '-c', file], port);
}

/** Runs Apache with a folder of files that include their own .htaccess. `override`: what AllowOverride permits. */
export async function startApache(program: string, folder: string, root: string, override: string): Promise<Running> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2', '/usr/local/libexec/apache2'].find((path) =>
    existsSync(path)
  );
  if (!modules) throw new Error(`${program}: its modules are in none of the usual folders`);
  const there = new Set(readdirSync(modules));
  const load = ['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex', 'negotiation', 'headers', 'rewrite', 'alias', 'setenvif', 'filter', 'deflate', 'unixd']
    .filter((name) => there.has(`mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so\n`)
    .join('');
  const types = ['/etc/mime.types', '/etc/apache2/mime.types', '/etc/httpd/conf/mime.types'].find((path) => existsSync(path)) ?? '/dev/null';
  const file = join(folder, 'httpd.conf');
  writeFileSync(
    file,
    `ServerRoot ${folder}
ServerName maps.example
Listen 127.0.0.1:${port}
PidFile ${folder}/httpd.pid
DefaultRuntimeDir ${folder}
Mutex file:${folder}
ErrorLog ${folder}/error.log
${load}TypesConfig ${types}
# As Debian has it: .br is also Breton.
AddLanguage br .br
AddType application/x-gzip .gz
AddOutputFilterByType DEFLATE text/html text/plain text/css
DocumentRoot ${root}
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<Directory ${root}>
  Options Indexes FollowSymLinks
  AllowOverride ${override}
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`
  );
  check(program, ['-t', '-f', file]);
  return run(program, ['-f', file, '-D', 'FOREGROUND'], port);
}

function check(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} refuses its configuration:\n${stderr}`);
}

async function run(program: string, args: readonly string[], port: number): Promise<Running> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await listening(child, port, () => `${program} ended before it listened:\n${output}`);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGTERM');
      })
  };
}

/** Resolves when the port responds; rejects if the program ends before. */
function listening(child: ChildProcess, port: number, ended: () => string): Promise<void> {
  return new Promise((done, fail) => {
    child.once('error', fail).once('exit', () => fail(new Error(ended())));
    const attempt = (): void => {
      if (child.exitCode !== null) return;
      const socket = connect(port, '127.0.0.1');
      socket
        .once('connect', () => {
          socket.destroy();
          done();
        })
        .once('error', () => {
          setTimeout(attempt, 50);
        });
    };
    attempt();
  });
}
