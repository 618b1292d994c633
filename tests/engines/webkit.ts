// Drives WebKit.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import type { Driver } from './driver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';

/** Debian's package of the driver if it is missing. */
export const lacksWebKit = (): string | undefined => (existsSync(DRIVER) ? undefined : 'webkit2gtk-driver');

/** Starts WebKitGTK on a virtual screen, driven by the WebDriver protocol (W3C, 2018). */
export async function openWebKit(display: string): Promise<Driver> {
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
  const base = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    driver.kill();
  };
  try {
    await reachable(base);
    const args = ['--automation'];
    const browser = readdirSync('/usr/lib')
      .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
      .find((path) => existsSync(path));
    const capabilities = { alwaysMatch: browser ? { 'webkitgtk:browserOptions': { binary: browser, args } } : {} };
    const { sessionId, capabilities: got } = await ask<{ sessionId: string; capabilities: { browserName: string; browserVersion: string } }>(
      'POST',
      `${base}/session`,
      { capabilities }
    );
    const session = `${base}/session/${sessionId}`;
    await ask('POST', `${session}/timeouts`, { pageLoad: 60_000, script: 60_000 });
    const value = <T>(expression: string): Promise<T> =>
      ask<T>('POST', `${session}/execute/async`, {
        script: `const done = arguments[0]; Promise.resolve().then(() => (${expression})).then(done, (error) => done(String(error)));`,
        args: []
      });
    /** The window is set with its borders, whose size is known once it has been shown. */
    const resize = async (width: number, height: number): Promise<void> => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const { innerWidth, innerHeight, ...outer } = await value<Record<'innerWidth' | 'innerHeight' | 'width' | 'height', number>>(
          '({ innerWidth, innerHeight, width: outerWidth, height: outerHeight })'
        );
        if (innerWidth === width && innerHeight === height) return;
        await ask('POST', `${session}/window/rect`, { width: width + outer.width - innerWidth, height: height + outer.height - innerHeight });
        await new Promise((done) => setTimeout(done, 200));
      }
      throw new Error(`WebKit's window: expected ${width} × ${height} px inside, got ${await value<string>('`${innerWidth} × ${innerHeight}`')}`);
    };
    await resize(1280, 800);
    return {
      name: `${got.browserName} ${got.browserVersion}`,
      goto: async (address) => {
        await ask('POST', `${session}/url`, { url: address });
      },
      value,
      resize,
      click: async (selector) => {
        const element = await ask<Record<string, string>>('POST', `${session}/element`, { using: 'css selector', value: selector });
        await ask('POST', `${session}/element/${Object.values(element)[0]}/click`, {});
      },
      close: async () => {
        await ask('DELETE', session).catch(() => undefined);
        stop();
      }
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function ask<T>(method: 'GET' | 'POST' | 'DELETE', address: string, body?: object): Promise<T> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}

async function reachable(base: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await ask('GET', `${base}/status`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`${DRIVER} did not answer within 10 s`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
      .once('error', fail)
      .listen(0, () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => done(port));
      });
  });
}
