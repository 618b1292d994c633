/**
 * The states of a page from its arrival to its live map, as one table. A page arrives complete, without its application; this module
 * defines what can happen until the application runs and its map is live. Every script of a page changes the state with `send` and
 * observes it with `onChange`; no other code holds a part of it. README.md in this folder explains the states.
 *
 * The small scripts (/start-embed.js, /start-site.js) and the application are bundled separately and share no module, so the state is
 * where both can see it: in one attribute of <html>, `data-page-state`, which style sheets read, too.
 */

export const STATES = ['picture', 'loading', 'loading-live', 'late', 'late-live', 'failed', 'resting', 'live'] as const;

/** State of a page. If its name ends in `live`, the live map has been requested. */
export type State = (typeof STATES)[number];

export const SIGNALS = ['load', 'wake', 'rest', 'late', 'fail', 'run'] as const;

/** What can happen: actions of reader, host and scripts, and the progress of loading. */
export type Signal = (typeof SIGNALS)[number];

/** The next state by state and signal. A signal not listed for a state changes nothing. */
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

/** Event on the window: the application met an unexpected error (hooks.client.ts). A page that is starting is then restored. */
export const APP_ERROR = 'trade-map:error';

/** Event on the window before the application starts; its `detail` is a function that takes promises to wait for. */
const PREPARE = 'trade-map:prepare';

export interface StateChange {
  readonly from: State;
  readonly to: State;
}

/** The state after a signal. */
export function nextState(state: State, signal: Signal): State {
  return TRANSITIONS[state][signal] ?? state;
}

/** Whether the application is being loaded. */
export function isLoading(state: State): boolean {
  return /^l(oading|ate)/.test(state);
}

/** Whether the application runs, so that controls work. */
export function isRunning(state: State): boolean {
  return state === 'resting' || state === 'live';
}

/** Whether the live map has been requested, whether or not it is shown yet. */
export function isLive(state: State): boolean {
  return state.endsWith('live');
}

/** The state of this page; `picture` if no script has set one. */
export function currentState(): State {
  return (document.documentElement.dataset['pageState'] as State | undefined) ?? 'picture';
}

/** Writes the state to the page. The attribute also shows style sheets that scripts run. Only this function writes it. */
export function mirrorState(state: State = currentState()): void {
  document.documentElement.dataset['pageState'] = state;
}

/** Reports what has happened: changes the state accordingly and notifies all observers. */
export function send(signal: Signal): void {
  const from = currentState();
  const to = nextState(from, signal);
  if (to === from) return;
  mirrorState(to);
  dispatchEvent(new CustomEvent<StateChange>(CHANGED, { detail: { from, to } }));
}

/** Calls back after each change, whichever script made it; returns a function that stops it. */
export function onChange(follow: (change: StateChange) => void): () => void {
  const listener = (event: Event): void => follow((event as CustomEvent<StateChange>).detail);
  addEventListener(CHANGED, listener);
  return () => removeEventListener(CHANGED, listener);
}

/** Whether this page is an embed, whose <base> opens links in the whole window. */
export function isEmbed(): boolean {
  return document.querySelector('base[target]') !== null;
}

/** Loads what the application needs besides its code, before it starts; throws if something cannot be loaded. */
export async function prepare(): Promise<void> {
  const awaited: Promise<unknown>[] = [];
  dispatchEvent(new CustomEvent(PREPARE, { detail: (wait: Promise<unknown>) => awaited.push(wait) }));
  await Promise.all(awaited);
}

/** Registers what `prepare` loads, from modules of the application. */
export function onPrepare(bring: () => Promise<unknown>): void {
  addEventListener(PREPARE, (event) => (event as CustomEvent<(wait: Promise<unknown>) => void>).detail(bring()));
}
