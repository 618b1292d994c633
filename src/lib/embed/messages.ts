// The messages between an embed and its host page. Articles rely on them, so they never change. Both sides ignore everything else.

/** From the embed: how tall it is in px, and what it shows. */
export interface HeightMessage {
  readonly type: 'trade-map:height';
  readonly height: number;
  readonly title: string;
}

/** From the embed: its live map has been asked for. */
export interface AwakeMessage {
  readonly type: 'trade-map:awake';
}

/** Heights in px that a host accepts. */
const MIN_HEIGHT = 100;
const MAX_HEIGHT = 6000;

/** The message, if that is what it is and its values are in range; else null. */
export function parseEmbedMessage(data: unknown): HeightMessage | AwakeMessage | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'trade-map:awake') return { type: data.type };
  if (data.type !== 'trade-map:height' || !('height' in data) || !('title' in data)) return null;
  const { type, height, title } = data;
  if (typeof height !== 'number' || !(height >= MIN_HEIGHT && height <= MAX_HEIGHT) || typeof title !== 'string') return null;
  return { type, height: Math.ceil(height), title: title.slice(0, 300) };
}

/** Whether the host asks the embed to go back to its picture (`trade-map:rest`), since another map on the page goes live. */
export function isRestMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'trade-map:rest';
}

/** A height as messages for every kind of host: our host script, AMP, and pym.js where the address has its id. */
export function heightMessages(height: number, title: string, search: string): (HeightMessage | { sentinel: string; type: string; height: number } | string)[] {
  const child = new URLSearchParams(search).get('childId') ?? '';
  return [
    { type: 'trade-map:height', height, title },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(/^[\w-]{1,80}$/.test(child) ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : [])
  ];
}
