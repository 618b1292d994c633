// Words of the ranges layer, in four languages.
import type { Words } from '../layer.ts';

/** Its limits, shown wherever the layer is. */
export const rangeLimits = {
  ranges: {
    en: 'A ring is one stated range, drawn in all directions. It is neither a flight path nor a maximum range.',
    ko: '원은 발표된 사거리 하나를 모든 방향으로 그린 것이다. 비행 경로도 최대 사거리도 아니다.',
    zh: '圆圈是一个公布的射程，向各个方向画出，既非飞行路线，也非最大射程。',
    ru: 'Круг — одна объявленная дальность, показанная во все стороны. Это не траектория и не максимальная дальность.'
  }
} satisfies Readonly<Record<string, Words>>;
