// The layer of values and tonnages cited for the year at single crossings, ports and provinces.
import { gatewayPath, gatewaySide } from '#lib/symbols/gateway-size.ts';
import { gatewayWords } from '#lib/words/gateways.ts';
import { quantity } from '#lib/words/units.ts';
import type { Layer } from '../layer.ts';
import { gatewaysOf, type GatewayMark } from './gateways.ts';
import { gatewayLimits } from './words.ts';

/** Values whose symbols the legend shows. */
const SAMPLES = [
  { unit: 'USD', value: 100e6 },
  { unit: 't', value: 500e3 }
] as const;

export const gateways: Layer<'gateways', GatewayMark> = {
  id: 'gateways',
  kinds: ['area'],
  select: gatewaysOf,
  key: ({ fact }) => fact.id,
  sources: (items) => items.flatMap(({ fact, area }) => [...fact.sources, ...(area?.sources ?? [])]),
  document: { name: 'gateways', entry: ({ fact }) => fact.id },
  legend: ({ items, view: { lang } }) => {
    const words = gatewayWords[lang];
    return [false, true].flatMap((ofArea) =>
      SAMPLES.filter(({ unit }) => items.some((mark) => mark.unit === unit && (mark.area !== undefined) === ofArea)).map(({ unit, value }) => {
        const [px, amount] = [gatewaySide(value, unit), quantity(value, unit, lang)];
        return {
          id: `gateway ${ofArea ? 'area-' : ''}${unit}`,
          sample: { shape: 'symbol' as const, colour: 'place' as const, d: gatewayPath(px, unit, ofArea), px },
          text: ofArea ? words.province(amount) : amount,
          heading: words.title,
          notes: ofArea ? [words.note, words.provinceNote] : [words.note]
        };
      })
    );
  },
  limits: [{ id: 'gateways', words: gatewayLimits.gateways, holds: (items) => items.length > 0 }]
};
