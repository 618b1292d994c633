// Status, type and encoding of responses.
import { expect, test } from '@playwright/test';

test.describe('the server', () => {
  test('responds to a view, an unknown address and a file with the right status and type', async ({ request }) => {
    const expected: readonly (readonly [path: string, status: number, type: RegExp])[] = [
      ['/', 200, /text\/html/],
      ['/chn/2023/', 200, /text\/html/],
      ['/chn/2023/?year=<b>', 200, /text\/html/],
      ['/nowhere/', 404, /text\/html/],
      ['/chn/1900/', 404, /text\/html/],
      ['/icon.svg', 200, /image\/svg/]
    ];
    for (const [path, status, type] of expected) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(status);
      expect(answer.headers()['content-type'], path).toMatch(type);
    }
  });

  test('sends the brotli file to a client that accepts it', async ({ request }) => {
    const packed = await request.get('/chn/2023/', { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers()['content-encoding']).toBe('br');
    const plain = await request.get('/chn/2023/', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers()['content-encoding']).toBeUndefined();
    expect(await packed.text()).toBe(await plain.text());
  });
});
