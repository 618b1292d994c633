// A virtual screen for browsers that need one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const XVFB = '/usr/bin/Xvfb';

/** Debian's package of the virtual screen if it is missing. */
export const lacksScreen = (): string | undefined => (existsSync(XVFB) ? undefined : 'xvfb');

/** Starts a virtual screen, which Firefox and WebKit need for WebGL; resolves with its name for DISPLAY. */
export function openScreen(): Promise<{ readonly display: string; close(): void }> {
  const screen = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((done, fail) => {
    screen.once('error', fail);
    screen.once('exit', (code) => fail(new Error(`${XVFB} ended with ${String(code)} before it had a screen`)));
    screen.stdio[3]?.once('data', (number: Buffer) =>
      done({
        display: `:${number.toString().trim()}`,
        close: () => {
          screen.kill();
        }
      })
    );
  });
}
