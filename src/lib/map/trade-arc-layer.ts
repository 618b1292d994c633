// A deck.gl layer that draws arcs flat on the map, as quadratic curves with dashes.
import type { Accessor, DefaultProps } from '@deck.gl/core';
import { ArcLayer, type ArcLayerProps } from '@deck.gl/layers';

interface DashProps<D> {
  /** [dash, gap] in px on screen; [0, 0] for a solid line. */
  getDash?: Accessor<D, [number, number]>;
}

export type TradeArcLayerProps<D> = ArcLayerProps<D> & DashProps<D>;

/** The line of deck's vertex shader that gives an arc its height. deck.guard.test.ts fails if a new version changes it. */
const DECK_ARCH = 'return sqrt(r * (p2 - r)) * dh + z0;';

/** Replaces the half ellipse by the quadratic curve of geo/curve.ts: 4·bend·t(1−t) times the chord, sideways. */
const QUADRATIC = 'return 4.0 * r * (1.0 - r) * dh + z0;';

/** Tilt in degrees that lays an arc flat to the right of travel. */
export const FLAT_RIGHT = -90;

/**
 * Deck's ArcLayer laid flat. `getHeight` is the bend (largest distance from the chord as a fraction of its length), and a dash pattern in
 * px runs along the curve. Arc length of a quadratic in closed form: with k = 4·bend and F(u) = ½(u√(1+u²) + asinh u), s(t) = chord/(2k) ·
 * (F(k) − F(k(1−2t))).
 */
export class TradeArcLayer<D> extends ArcLayer<D, DashProps<D>> {
  static override layerName = 'TradeArcLayer';
  static override defaultProps: DefaultProps<TradeArcLayerProps<unknown>> = {
    getDash: { type: 'accessor', value: [0, 0] }
  };

  override getShaders(): Record<string, unknown> & { vs: string } {
    const shaders = super.getShaders();
    if (!shaders.vs.includes(DECK_ARCH)) {
      throw new Error(`TradeArcLayer: deck's arc shader no longer contains "${DECK_ARCH}"; rewrite the replacement`);
    }
    return {
      ...shaders,
      vs: shaders.vs.replace(DECK_ARCH, QUADRATIC),
      inject: {
        'vs:#decl': `
in vec2 instanceDashes;
out vec2 vDash;
out float vAlong;
float arcLengthTerm(float u) { return 0.5 * (u * sqrt(1.0 + u * u) + asinh(u)); }
`,
        'vs:#main-end': `
vDash = instanceDashes;
float chordPx = distance(source.xy, target.xy) * project.scale;
float k = 4.0 * abs(instanceHeights);
vAlong = k < 0.001
  ? chordPx * segmentRatio
  : chordPx / (2.0 * k) * (arcLengthTerm(k) - arcLengthTerm(k * (1.0 - 2.0 * segmentRatio)));
`,
        'fs:#decl': `
in vec2 vDash;
in float vAlong;
`,
        // Gaps between dashes can be picked, too, because readers aim at the line.
        'fs:#main-start': `
if (picking.isActive < 0.5 && vDash.y > 0.0 && mod(vAlong, vDash.x + vDash.y) > vDash.x) discard;
`
      }
    };
  }

  override initializeState(): void {
    super.initializeState();
    this.getAttributeManager()?.addInstanced({
      instanceDashes: { size: 2, accessor: 'getDash', defaultValue: [0, 0] }
    });
  }
}
