/** Why the live map cannot be shown, or not at the moment. */
export interface MapFailure {
  /** no-webgl: this browser gives no WebGL 2. context-lost: the graphics system took it away; the map returns by itself. */
  readonly kind: 'no-webgl' | 'context-lost' | 'error';
  readonly message: string;
}

/** The failure an error stands for. */
export function failureOf(error: unknown): MapFailure {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: error instanceof Error && error.name === 'GPUInitializationError' ? 'no-webgl' : 'error', message };
}
