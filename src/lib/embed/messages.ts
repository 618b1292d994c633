// The messages between an embed and its host page. Articles depend on them, so they never change. Both sides ignore all other messages.

/** From the embed: its height in px, and its title. */
export interface HeightMessage {
  readonly type: 'trade-map:height';
  readonly height: number;
  readonly title: string;
}

/** From the embed: the reader has started its live map. */
export interface AwakeMessage {
  readonly type: 'trade-map:awake';
}

/** Heights in px that a host accepts. */
const MIN_HEIGHT = 100;
const MAX_HEIGHT = 6000;

/** The message if it is one and its values are in range; otherwise null. */
export function parseEmbedMessage(data: unknown): HeightMessage | AwakeMessage | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'trade-map:awake') return { type: data.type };
  if (data.type !== 'trade-map:height' || !('height' in data) || !('title' in data)) return null;
  const { type, height, title } = data;
  if (typeof height !== 'number' || !(height >= MIN_HEIGHT && height <= MAX_HEIGHT) || typeof title !== 'string') return null;
  return { type, height: Math.ceil(height), title: title.slice(0, 300) };
}

/**
 * Whether the host asks the embed to return to its static map (`trade-map:rest`), because another embed on the page has started its live
 * map.
 */
export function isRestMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'trade-map:rest';
}

/** A height as messages for every kind of host: our host script, AMP, and pym.js if the address contains its id. */
export function heightMessages(height: number, title: string, search: string): (HeightMessage | { sentinel: string; type: string; height: number } | string)[] {
  const child = new URLSearchParams(search).get('childId') ?? '';
  return [
    { type: 'trade-map:height', height, title },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(/^[\w-]{1,80}$/.test(child) ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : [])
  ];
}
