// The table of states and signals of a page’s start.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  currentState,
  isLive,
  isLoading,
  isRunning,
  nextState,
  onChange,
  send,
  SIGNALS,
  STATES,
  type StateChange,
  type Signal,
  type State
} from './lifecycle.ts';

const README = readFileSync(new URL('README.md', import.meta.url), 'utf8');

/** The rows of the README's table below a heading, as cells without their quotes. */
function table(heading: string): string[][] {
  const [, part = ''] = README.split(`\n## ${heading}\n`);
  return (part.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\|(?!-)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', ''))
    );
}

describe('the table of states', () => {
  const [[, ...signals] = [], ...rows] = table('Transitions');

  it('has every state and signal in its README, with a sentence for each', () => {
    expect(signals).toEqual(SIGNALS);
    expect(rows.map(([state]) => state)).toEqual(STATES);
    expect(
      table('States')
        .slice(1)
        .map(([state]) => state)
    ).toEqual(STATES);
    expect(
      table('Signals')
        .slice(1)
        .map(([signal]) => signal)
    ).toEqual(SIGNALS);
  });

  it.each(
    rows.flatMap(([state = '', ...cells]) => cells.map((to, i): [State, Signal, string] => [state as State, signals[i] as Signal, to === '–' ? state : to]))
  )('%s, %s: %s', (state, signal, to) => {
    expect(nextState(state, signal)).toBe(to);
  });

  it('tells for each state whether code is loading or running, and whether the live map was requested', () => {
    const such = (test: (state: State) => boolean): State[] => STATES.filter(test);
    expect(such(isLoading)).toEqual(['loading', 'loading-live', 'late', 'late-live']);
    expect(such(isRunning)).toEqual(['resting', 'live']);
    expect(such(isLive)).toEqual(['loading-live', 'late-live', 'live']);
  });

  it('leads on from every state, so that no page is stuck', () => {
    const reach = (from: State): Set<State> => {
      const found = new Set([from]);
      for (const state of found) for (const signal of SIGNALS) found.add(nextState(state, signal));
      return found;
    };
    for (const state of STATES) expect([...reach(state)], state).toEqual(expect.arrayContaining(['resting', 'live']));
  });
});

describe('the state of a page', () => {
  const dataset: Record<string, string> = {};
  beforeEach(() => {
    const events = new EventTarget();
    vi.stubGlobal('document', { documentElement: { dataset } });
    for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) vi.stubGlobal(name, events[name].bind(events));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    delete dataset['pageState'];
  });

  it('is mirrored to <html> before observers are notified, and only changes are reported', () => {
    const changes: (StateChange & { mirrored: string | undefined })[] = [];
    const stop = onChange((change) => changes.push({ ...change, mirrored: dataset['pageState'] }));
    expect(currentState()).toBe('picture');
    for (const signal of ['rest', 'load', 'load', 'wake', 'run'] as const) send(signal);
    stop();
    send('rest');
    expect(changes).toEqual([
      { from: 'picture', to: 'loading', mirrored: 'loading' },
      { from: 'loading', to: 'loading-live', mirrored: 'loading-live' },
      { from: 'loading-live', to: 'live', mirrored: 'live' }
    ]);
    expect(dataset['pageState']).toBe('resting');
  });

  it('follows the last of two requests while the application is loading', () => {
    for (const signal of ['wake', 'rest', 'run'] as const) send(signal);
    expect(currentState()).toBe('resting');
  });
});
