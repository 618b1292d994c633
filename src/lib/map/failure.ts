/** Why the live map cannot be shown, or not at the moment. */
export interface MapFailure {
  /** no-webgl: this browser gives no WebGL 2. context-lost: the graphics system took it away; the map returns by itself. */
  readonly kind: 'no-webgl' | 'context-lost' | 'error';
  /** What of the map it was: its base map, or the graphics that draw it. */
  readonly part: 'base' | 'graphics';
  readonly message: string;
}

/** The failure an error stands for. */
export function failureOf(error: unknown): MapFailure {
  const message = error instanceof Error ? error.message : String(error);
  // MapLibre's error of a request that failed; its name is in its message alone.
  const part = message.startsWith('AJAXError') ? 'base' : 'graphics';
  return { kind: error instanceof Error && error.name === 'GPUInitializationError' ? 'no-webgl' : 'error', part, message };
}
