// What an operator relies on: bounded caches and queues, slow and wrong clients, start and stop.
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSiteOrigin } from '#lib/server/site-origin.ts';
import { ask, header, readable, type Answer } from '../hosting/check.ts';
import { start, type Started } from '../hosting/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start({ HOST: '127.0.0.1', SITE_ORIGIN: 'https://maps.example' });
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> => ask(server.origin, path, { headers, method });

/** Sends raw bytes, and resolves with everything received until the server closes the connection. */
function raw(text: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = socketTo(server.origin);
    let received = '';
    socket
      .setEncoding('latin1')
      .on('data', (part: string) => {
        received += part;
      })
      .on('error', fail)
      .on('close', () => done(received));
    socket.write(text, 'latin1');
  });
}

function socketTo(origin: string): Socket {
  const { hostname, port } = new URL(origin);
  return connect(Number(port), hostname);
}

describe('a response', () => {
  it.each(['/chn/2022/', '/embed/chn/2022/', '/data/trade.csv', '/embed.js', '/chn/2022/poster.svg'])(
    '%s is encoded as the client accepts, and sent once only',
    async (path) => {
      const [br, gzip, plain, refused] = await Promise.all(
        ['gzip, br', 'gzip', 'identity', 'br;q=0, gzip;q=0'].map((coding) => get(path, { 'accept-encoding': coding }))
      );
      expect([br, gzip, plain, refused].map((answer) => header(answer!, 'content-encoding'))).toEqual(['br', 'gzip', undefined, undefined]);
      expect(readable(br!.body, 'br')).toBe(plain!.body.toString());
      expect(readable(gzip!.body, 'gzip')).toBe(plain!.body.toString());
      const etag = header(plain!, 'etag') ?? '';
      expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
      for (const etags of [etag, `"x", ${etag}`, etag.slice(2), '*']) {
        const again = await get(path, { 'if-none-match': etags, 'accept-encoding': 'br' });
        expect([again.status, again.body.length, header(again, 'etag'), header(again, 'vary')?.toLowerCase()]).toEqual([304, 0, etag, 'accept-encoding']);
      }
      expect((await get(path, { 'if-none-match': '"x"' })).status).toBe(200);
    }
  );

  it.each(['/chn/2022/', '/data/trade.csv', '/healthz', '/chn/2022/poster.png', '/nowhere/'])(
    'to HEAD %s has the headers of GET, and no body',
    async (path) => {
      const [head, whole] = [await get(path, {}, 'HEAD'), await get(path)];
      expect([head.status, head.body.length]).toEqual([whole.status, 0]);
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control', 'content-security-policy'])
        expect(header(head, name), name).toBe(header(whole, name));
    }
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('to %s says how to read the site', async (method) => {
    const answer = await get('/chn/2023/', {}, method);
    expect([answer.status, header(answer, 'allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('to a health check has the version', async () => {
    const answer = await get('/healthz');
    expect([answer.status, answer.body.toString(), header(answer, 'cache-control')]).toEqual([
      200,
      expect.stringMatching(/^ok \d{4}\.\d+\.\d+\n$/),
      'no-store'
    ]);
  });
});

describe('a request that no reader makes', () => {
  it('is told if its address is too long', async () => {
    expect((await get(`/chn/2023/?only=${'x'.repeat(5000)}`)).status).toBe(414);
  });

  it('is told if its headers are too long, or if it is not HTTP', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw('no request at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each(['/%zz', '/%', '/%ff/', '/chn/%00/', '/chn/2023/%', '/\u{00e9}/'])('%s is not found, and breaks nothing', async (path) => {
    expect(await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 40[04] /);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('does not keep others from a response, even if it hardly sends or reads anything', async () => {
    const slow = Array.from({ length: 50 }, () => socketTo(server.origin));
    try {
      await Promise.all(slow.map((socket) => new Promise((done) => socket.once('connect', done))));
      for (const [i, socket] of slow.entries()) {
        socket.pause();
        socket.write(i % 2 === 0 ? 'GET /chn/2023/ HTTP/1.1\r\nHost: x\r\nX-' : 'GET /data/trade.csv HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20));
      }
      expect((await get('/embed/chn/2023/')).status).toBe(200);
    } finally {
      for (const socket of slow) socket.destroy();
    }
  });
});

describe('the cache', () => {
  const state = async (path: string): Promise<string | undefined> => header(await get(path), 'x-cache');

  it.each([
    'utm_source=mail',
    'x=1&y=2',
    'flow=both',
    'select=port:invented',
    'select=fact:no-such-figure',
    'goods=9999',
    'only=xxx',
    'series=none',
    'at=1,2',
    'lang=xx',
    'theme=pink',
    'flow=%3Cscript%3E'
  ])('has no entry for %s', async (query) => {
    await get('/chn/2021/');
    expect(await state(`/chn/2021/?${query}`)).toBe('hit');
  });

  it('keeps requested views, and nothing that does not exist', async () => {
    expect([await state('/chn/2020/?flow=export'), await state('/chn/2020/?flow=export&x=1'), await state('/chn/2020/?flow=import')]).toEqual([
      'miss',
      'hit',
      'miss'
    ]);
    expect([await state('/nowhere-1/'), await state('/nowhere-1/'), await state('/embed/nope/2023/'), await state('/embed/nope/2023/')]).toEqual([
      'miss',
      'miss',
      'miss',
      'miss'
    ]);
  });
});

describe('too many simultaneous requests', () => {
  it('are refused with a time to try again, after which all is as before', async () => {
    // Many requests per connection, so that they start at the same time.
    const requests = (i: number): string =>
      Array.from({ length: 25 }, (_, n) => `GET /nowhere-${i}-${n}/ HTTP/1.1\r\nHost: x\r\n${n === 24 ? 'Connection: close\r\n' : ''}\r\n`).join('');
    const answers = (await Promise.all(Array.from({ length: 20 }, (_, i) => raw(requests(i))))).join('').split(/(?=HTTP\/1\.1 \d)/);
    expect(answers).toHaveLength(500);
    const [refused, given] = [answers.filter((answer) => answer.startsWith('HTTP/1.1 503 ')), answers.filter((answer) => answer.startsWith('HTTP/1.1 404 '))];
    expect([refused.length > 0, given.length > 0, refused.length + given.length]).toEqual([true, true, 500]);
    expect(
      refused.filter(
        (answer) => !/\r\nretry-after: [1-9]\d*\r\n/i.test(answer) || !/\r\ncache-control: no-store\r\n/i.test(answer) || !answer.includes('Please try again')
      )
    ).toEqual([]);
    expect(given.filter((answer) => !answer.includes('</html>'))).toEqual([]);
    expect(await Promise.all(['/chn/2019/', '/embed/rus/2019/', '/nowhere/', '/healthz'].map(async (path) => (await get(path)).status))).toEqual([
      200, 200, 404, 200
    ]);
  });
});

it('logs one line per request, without who asked and for what', async () => {
  await get('/chn/2018/?select=secret&flow=export', {
    'user-agent': 'agent-x',
    referer: 'https://article.example/',
    'x-forwarded-for': '203.0.113.7',
    cookie: 'a=b'
  });
  await get('/a%0Ab/?secret');
  expect(await server.line(' /chn/2018/ ')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z GET \/chn\/2018\/ 200 \d+B \d+ms miss$/);
  expect(await server.line(' /a%0Ab/ ')).toMatch(/Z GET \/a%0Ab\/ 404 \d+B \d+ms miss$/);
  const requests = server.lines.filter((line) => /^\d{4}-/.test(line));
  expect(requests.length).toBeGreaterThan(100);
  expect(requests.filter((line) => !/^\S+Z [A-Z]+ \/\S* \d{3} \d+B \d+ms (hit|miss|-)$/.test(line))).toEqual([]);
  expect(server.lines.join('\n')).not.toMatch(/secret|agent-x|article|203\.0|a=b|utm_source/);
});

describe('npm start', { timeout: 120_000 }, () => {
  it.each([
    [{ PORT: 'x' }, 'PORT: expected a number from 1 to 65535, got "x"'],
    [{ PORT: '70000' }, 'PORT: expected a number'],
    [{ SITE_ORIGIN: 'maps.example' }, 'SITE_ORIGIN: expected an address such as https://maps.example, got "maps.example"'],
    [{ HOST: '192.0.2.1' }, 'HOST: this machine has no address "192.0.2.1"']
  ])('%j gets a message with what is expected, without a stack trace', async (env, message) => {
    const received: unknown = await start(env).then(
      (one) => one.stop(),
      (error: Error) => error.message
    );
    expect(received).toContain(message);
    expect(received).not.toMatch(/\n\s+at /);
  });

  it('gets a message if its port is taken', async () => {
    const { port } = new URL(server.origin);
    await expect(start({ PORT: port, HOST: '127.0.0.1' })).rejects.toThrow(`Port ${port} is in use by another program`);
  });

  it('finishes the responses in progress at a SIGTERM, accepts no more, and ends', async () => {
    const running = await start({ HOST: '127.0.0.1' });
    expect(running.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    // Two requests in one packet: once the first is answered, the second, an image to be drawn, is in progress.
    const socket = socketTo(running.origin).setEncoding('latin1');
    let received = '';
    const closed = new Promise((done) =>
      socket
        .on('data', (part: string) => {
          received += part;
        })
        .once('close', done)
    );
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /chn/2015/poster.png HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((done) => socket.once('data', done));
    expect(received).not.toContain('image/png');
    running.child.kill('SIGTERM');
    await closed;
    const [, picture = ''] = received.split(/(?=HTTP\/1\.1 200 )/);
    const [head = '', body = ''] = picture.split('\r\n\r\n', 2);
    expect(head).toContain('image/png');
    expect(picture.length - head.length - 4).toBe(Number(/content-length: (\d+)/i.exec(head)?.[1]));
    expect(body).toMatch(/^\x89PNG/);
    expect(await running.ended).toBe(0);
    expect(running.lines.join('\n')).toContain('Stopping after the responses in progress are finished.');
    await expect(ask(running.origin, '/healthz')).rejects.toThrow('ECONNREFUSED');
  });
});

it('reads a public address with or without a folder', () => {
  expect(['https://maps.example', 'https://maps.example/trade-map', 'http://localhost:4173/'].map((text) => parseSiteOrigin(text).href)).toEqual([
    'https://maps.example/',
    'https://maps.example/trade-map/',
    'http://localhost:4173/'
  ]);
  for (const text of [
    '',
    'x',
    '//maps.example',
    'javascript:alert(1)',
    'https://user@maps.example',
    'https://maps.example/#x',
    'https://maps.example/a b',
    'https://maps.example//x',
    'https://maps.example/%C3%A9'
  ])
    expect(() => parseSiteOrigin(text), text).toThrow('SITE_ORIGIN');
});
