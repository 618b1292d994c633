// The messages between an embed and its host: which are accepted, and their form.
import { describe, expect, it } from 'vitest';
import { isRestMessage, parseEmbedMessage, heightMessages } from './messages.ts';

describe('messages', () => {
  it.each<unknown>([
    null,
    'pym',
    7,
    {},
    { type: 'trade-map:height' },
    { type: 'trade-map:height', height: '700', title: '' },
    { type: 'trade-map:height', height: Number.NaN, title: '' },
    { type: 'trade-map:height', height: 1e9, title: '' },
    { type: 'trade-map:height', height: -5, title: '' },
    { type: 'trade-map:height', height: 700, title: {} },
    { type: 'trade-map:rest' },
    { type: 'constructor', height: 700, title: '' }
  ])('ignores other messages: %j', (data) => {
    expect(parseEmbedMessage(data)).toBeNull();
  });

  it('accepts a valid one, in whole px and with a title of limited length', () => {
    expect(parseEmbedMessage({ type: 'trade-map:height', height: 700.2, title: 'x'.repeat(999), evil: true })).toEqual({
      type: 'trade-map:height',
      height: 701,
      title: 'x'.repeat(300)
    });
    expect(parseEmbedMessage({ type: 'trade-map:awake' })).toEqual({ type: 'trade-map:awake' });
    expect([{ type: 'trade-map:rest' }, { type: 'rest' }, null, 'trade-map:rest'].map(isRestMessage)).toEqual([true, false, false, false]);
  });

  it('sends to pym.js only with a plain id, and to AMP always', () => {
    expect(heightMessages(640, 'T', '?childId=graphic-1')).toEqual([
      { type: 'trade-map:height', height: 640, title: 'T' },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      'pymxPYMxgraphic-1xPYMxheightxPYMx640'
    ]);
    expect(heightMessages(640, 'T', '?childId=a%20b')).toHaveLength(2);
  });
});
