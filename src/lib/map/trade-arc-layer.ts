// A deck.gl layer that draws arcs flat on the map, as quadratic curves with dashes, filled or hollow.
import type { Accessor, DefaultProps } from '@deck.gl/core';
import { ArcLayer, type ArcLayerProps } from '@deck.gl/layers';

/** A change of widths: when it ends, in the time of performance.now(), and how many ms it takes; 0: at once. */
export interface Change {
  restsAt?: number;
  stepMs?: number;
}

interface OwnProps<D> extends Change {
  /** [dash, gap] in px on screen; [0, 0] for a solid line. */
  getDash?: Accessor<D, [number, number]>;
  /** The light inside of a hollow line as a fraction of its width; 0 for a filled line. */
  getHollow?: Accessor<D, number>;
  /** Colour of that inside, 0…255. */
  inside?: readonly [number, number, number, number];
  /** Width from which the arc changes to `getWidth`, in the same unit; 0: the arc is new and is drawn in the direction of travel. */
  getWidthBefore?: Accessor<D, number>;
}

export type TradeArcLayerProps<D> = ArcLayerProps<D> & OwnProps<D>;

const UNIFORMS = `layout(std140) uniform tradeArcUniforms {
  float progress;
  vec4 inside;
} tradeArc;
`;

/** The fraction of a change of width that has passed, and the colour of the inside of hollow lines, as deck's shaders get them. */
export const tradeArcUniforms = {
  name: 'tradeArc',
  vs: UNIFORMS,
  fs: UNIFORMS,
  uniformTypes: { progress: 'f32', inside: 'vec4<f32>' }
} as const;

/** The fraction of a change that has passed, and the ms that are left. */
export function progressOf({ restsAt = 0, stepMs = 0 }: Change): { readonly progress: number; readonly left: number } {
  const left = Math.max(0, restsAt - performance.now());
  return { progress: stepMs > 0 ? Math.max(0, 1 - left / stepMs) : 1, left };
}

/** The expression of deck's vertex shader that reads an arc's width. deck.guard.test.ts fails if a new version changes it. */
const DECK_WIDTH = 'project_size_to_pixel(instanceWidths *';

/**
 * Replaces it by the width at this moment. Deck's own transitions would read buffers back from the graphics processor whenever a year has
 * more arcs than those before: the page then waits until everything is drawn.
 */
const WIDTH_NOW = 'project_size_to_pixel(mix(instanceWidthsBefore > 0.0 ? instanceWidthsBefore : instanceWidths, instanceWidths, tradeArc.progress) *';

/** The line of deck's vertex shader that gives an arc its height. deck.guard.test.ts fails if a new version changes it. */
const DECK_ARCH = 'return sqrt(r * (p2 - r)) * dh + z0;';

/** Replaces the half ellipse by the quadratic curve of geo/curve.ts: 4·bend·t(1−t) times the chord, sideways. */
const QUADRATIC = 'return 4.0 * r * (1.0 - r) * dh + z0;';

/** Tilt in degrees that lays an arc flat to the right of travel. */
export const FLAT_RIGHT = -90;

/**
 * Deck's ArcLayer laid flat, whose widths change over time. A new arc is drawn from its source to its target, so that a step shows which way
 * goods go. `getHeight` is the bend (largest distance from the chord as a fraction of its length), and a dash pattern in px runs along the
 * curve. Arc length of a quadratic in closed form: with k = 4·bend and F(u) = ½(u√(1+u²) + asinh u), s(t) = chord/(2k) · (F(k) − F(k(1−2t))).
 */
export class TradeArcLayer<D> extends ArcLayer<D, OwnProps<D>> {
  static override layerName = 'TradeArcLayer';
  static override defaultProps: DefaultProps<TradeArcLayerProps<unknown>> = {
    getDash: { type: 'accessor', value: [0, 0] },
    getHollow: { type: 'accessor', value: 0 },
    inside: { type: 'color', value: [255, 255, 255, 255] },
    getWidthBefore: { type: 'accessor', value: 0 },
    restsAt: { type: 'number', value: 0 },
    stepMs: { type: 'number', value: 0, min: 0 }
  };

  override getShaders(): Record<string, unknown> & { vs: string } {
    const shaders = super.getShaders();
    for (const text of [DECK_ARCH, DECK_WIDTH])
      if (!shaders.vs.includes(text)) throw new Error(`TradeArcLayer: deck's arc shader no longer contains "${text}"; rewrite the replacement`);
    return {
      ...shaders,
      vs: shaders.vs.replace(DECK_ARCH, QUADRATIC).replace(DECK_WIDTH, WIDTH_NOW),
      modules: [...shaders.modules, tradeArcUniforms],
      inject: {
        'vs:#decl': `
in float instanceWidthsBefore;
in vec2 instanceDashes;
in float instanceHollows;
out vec2 vDash;
out float vHollow;
out float vAlong;
out float vShare;
out float vDrawn;
float arcLengthTerm(float u) { return 0.5 * (u * sqrt(1.0 + u * u) + asinh(u)); }
`,
        'vs:#main-end': `
vDash = instanceDashes;
vHollow = instanceHollows;
vShare = segmentRatio;
vDrawn = instanceWidthsBefore > 0.0 ? 1.0 : tradeArc.progress;
float chordPx = distance(source.xy, target.xy) * project.scale;
float k = 4.0 * abs(instanceHeights);
vAlong = k < 0.001
  ? chordPx * segmentRatio
  : chordPx / (2.0 * k) * (arcLengthTerm(k) - arcLengthTerm(k * (1.0 - 2.0 * segmentRatio)));
`,
        'fs:#decl': `
in vec2 vDash;
in float vAlong;
in float vHollow;
in float vShare;
in float vDrawn;
`,
        // Gaps between dashes can be picked, too, because readers aim at the line.
        'fs:#main-start': `
if (vDrawn < 1.0 && vShare > vDrawn) discard;
if (picking.isActive < 0.5 && vDash.y > 0.0 && mod(vAlong, vDash.x + vDash.y) > vDash.x) discard;
`,
        // uv.y runs from −1 to 1 across the line.
        'fs:DECKGL_FILTER_COLOR': `
if (vHollow > 0.0) {
  float across = abs(geometry.uv.y);
  float soft = fwidth(across);
  color = mix(vec4(tradeArc.inside.rgb, step(0.001, color.a)), color, smoothstep(vHollow - soft, vHollow + soft, across));
}
`
      }
    };
  }

  override initializeState(): void {
    super.initializeState();
    this.getAttributeManager()?.addInstanced({
      instanceDashes: { size: 2, accessor: 'getDash', defaultValue: [0, 0] },
      instanceHollows: { size: 1, accessor: 'getHollow', defaultValue: 0 },
      instanceWidthsBefore: { size: 1, accessor: 'getWidthBefore', defaultValue: 0 }
    });
  }

  override draw(options: Parameters<ArcLayer['draw']>[0]): void {
    const { inside = [255, 255, 255, 255] } = this.props;
    const { progress, left } = progressOf(this.props);
    this.state.model?.shaderInputs.setProps({ tradeArc: { progress, inside: inside.map((part) => part / 255) } });
    super.draw(options);
    if (left > 0) this.setNeedsRedraw();
  }
}
