// A deck.gl layer of arrowheads, each of which appears when its new line has been drawn so far.
import type { Accessor, DefaultProps } from '@deck.gl/core';
import { IconLayer, type IconLayerProps } from '@deck.gl/layers';
import { progressOf, tradeArcUniforms, type Change } from './trade-arc-layer.ts';

interface OwnProps<D> extends Change {
  /** Fraction of the change of widths after which the arrowhead appears; 0: it is there from the start. */
  getAppears?: Accessor<D, number>;
}

/** Deck's IconLayer, whose icons appear one after another during a change of widths. */
export class ArrowheadLayer<D> extends IconLayer<D, OwnProps<D>> {
  static override layerName = 'ArrowheadLayer';
  static override defaultProps: DefaultProps<IconLayerProps & OwnProps<unknown>> = {
    getAppears: { type: 'accessor', value: 0 },
    restsAt: { type: 'number', value: 0 },
    stepMs: { type: 'number', value: 0, min: 0 }
  };

  override getShaders(): { modules: object[] } {
    const shaders = super.getShaders() as { modules: object[] };
    return {
      ...shaders,
      modules: [...shaders.modules, tradeArcUniforms],
      ...{
        inject: {
          'vs:#decl': 'in float instanceAppears;\n',
          // All corners in one point: nothing is drawn.
          'vs:#main-end': 'if (tradeArc.progress < instanceAppears) gl_Position = vec4(0.0);\n'
        }
      }
    };
  }

  override initializeState(): void {
    super.initializeState();
    this.getAttributeManager()?.addInstanced({ instanceAppears: { size: 1, accessor: 'getAppears', defaultValue: 0 } });
  }

  override draw(options: Parameters<IconLayer['draw']>[0]): void {
    const { progress, left } = progressOf(this.props);
    this.state.model?.shaderInputs.setProps({ tradeArc: { progress, inside: [0, 0, 0, 0] } });
    super.draw(options);
    if (left > 0) this.setNeedsRedraw();
  }
}
