/**
 * The states of a page from its arrival to its live map, as one table. A page comes whole, without its application; this
 * module says what can follow what until the application runs and its map is live. Every script of a page changes the state
 * by `send` and follows it by `onChange`; nothing else holds a part of it. README.md beside this file explains the states.
 *
 * The small scripts (/start-embed.js, /start-site.js) and the application are bundled apart and share no module, so the
 * state lies where both see it: in one attribute of <html>, `data-page-state`, which style sheets read too.
 */

export const STATES = ['picture', 'loading', 'loading-live', 'late', 'late-live', 'failed', 'resting', 'live'] as const;

/** What a page is doing. A name that ends in `live` has been asked for the live map. */
export type State = (typeof STATES)[number];

export const SIGNALS = ['load', 'wake', 'rest', 'late', 'fail', 'run'] as const;

/** What can happen: who asks for what, and how loading goes. */
export type Signal = (typeof SIGNALS)[number];

/** The next state by state and signal. A signal that a state does not name changes nothing. */
const TRANSITIONS: Readonly<Record<State, Readonly<Partial<Record<Signal, State>>>>> = {
  picture: { load: 'loading', wake: 'loading-live', run: 'resting' },
  loading: { wake: 'loading-live', late: 'late', fail: 'failed', run: 'resting' },
  'loading-live': { rest: 'loading', late: 'late-live', fail: 'failed', run: 'live' },
  late: { wake: 'late-live', fail: 'failed', run: 'resting' },
  'late-live': { rest: 'late', fail: 'failed', run: 'live' },
  failed: { load: 'loading', wake: 'loading-live' },
  resting: { wake: 'live', fail: 'failed' },
  live: { rest: 'resting', fail: 'failed' }
};

/** Event on the window after a change; its `detail` is a Change. */
const CHANGED = 'trade-map:state';

/** Event on the window: the application met an unexpected error (hooks.client.ts). While a page starts, it is restored after that. */
export const APP_ERROR = 'trade-map:error';

export interface Change {
  readonly from: State;
  readonly to: State;
}

/** The state that follows when a signal comes. */
export function nextState(state: State, signal: Signal): State {
  return TRANSITIONS[state][signal] ?? state;
}

/** Whether the application's code is on its way. */
export function isLoading(state: State): boolean {
  return /^l(oading|ate)/.test(state);
}

/** Whether the application runs: controls work. */
export function isRunning(state: State): boolean {
  return state === 'resting' || state === 'live';
}

/** Whether the live map has been asked for, whether or not it is there yet. */
export function isLive(state: State): boolean {
  return state.endsWith('live');
}

/** The state of this page; `picture` where no script has set one. */
export function currentState(): State {
  return (document.documentElement.dataset['pageState'] as State | undefined) ?? 'picture';
}

/** Writes the state to the page. Style sheets tell by the attribute that scripts run. Only this function writes it. */
export function mirrorState(state: State = currentState()): void {
  document.documentElement.dataset['pageState'] = state;
}

/** Reports what has happened: moves the page to the state that follows, and tells everyone who follows it. */
export function send(signal: Signal): void {
  const from = currentState();
  const to = nextState(from, signal);
  if (to === from) return;
  mirrorState(to);
  dispatchEvent(new CustomEvent<Change>(CHANGED, { detail: { from, to } }));
}

/** Calls back after each change, whichever script made it; returns how to stop. */
export function onChange(follow: (change: Change) => void): () => void {
  const listener = (event: Event): void => follow((event as CustomEvent<Change>).detail);
  addEventListener(CHANGED, listener);
  return () => removeEventListener(CHANGED, listener);
}

/** Whether this page is an embed, whose <base> opens links in the whole window. */
export function isEmbed(): boolean {
  return document.querySelector('base[target]') !== null;
}
