// Failures of the live map, which the page explains in words/map-status.ts.

/** Why the live map cannot be shown, permanently or for the moment. */
export interface MapFailure {
  /** no-webgl: this browser has no WebGL 2. context-lost: the browser took the context away; the map returns by itself. */
  readonly kind: 'no-webgl' | 'context-lost' | 'error';
  /** The part that failed: the base map, or the graphics. */
  readonly part: 'base' | 'graphics';
  readonly message: string;
}

/** The failure that an error means. */
export function failureOf(error: unknown): MapFailure {
  const message = error instanceof Error ? error.message : String(error);
  // MapLibre's error of a failed request, which can only be recognised by its message.
  const part = message.startsWith('AJAXError') ? 'base' : 'graphics';
  return { kind: error instanceof Error && error.name === 'GPUInitializationError' ? 'no-webgl' : 'error', part, message };
}
