// How values and tonnages at single places are drawn: circles for dollars, squares for tonnes, pentagons for provinces; the area shows the
// value.
import { localName } from '#lib/atlas/lookup.ts';
import { formatPeriod } from '#lib/format/date.ts';
import { withEvidenceMarks } from '#lib/format/figure.ts';
import { gatewaySide } from '#lib/symbols/gateway-size.ts';
import { gatewayWords } from '#lib/words/gateways.ts';
import { quantity } from '#lib/words/units.ts';
import { pointFeature, type Drawing } from '../drawing.ts';
import type { GatewayMark } from './gateways.ts';

const NAMES_FROM = 5.5;

export const gatewaysDrawing: Drawing<GatewayMark> = {
  depth: 5,
  features: ({ items, view: { lang } }) =>
    items.map(({ fact, unit, names, position, area }) => {
      const amount = withEvidenceMarks(quantity(fact.value, unit, lang), [fact]);
      const said = `${localName(names, lang)}, ${formatPeriod(fact.period, lang)}: ${amount}`;
      const image = `gateway:${unit}:${gatewaySide(fact.value, unit)}`;
      // A province has no other mark on the map, so its symbol has its name and opens its record.
      return pointFeature(
        position.lon,
        position.lat,
        area
          ? {
              kind: 'area',
              id: area.id,
              name: `${said} — ${gatewayWords[lang].provinceNote}`,
              label: `${localName(names, lang)}\n${amount}`,
              figure: fact.id,
              image: `${image}:area`,
              rank: 1
            }
          : { kind: 'fact', id: fact.id, name: said, label: amount, figure: fact.id, image, rank: 1 }
      );
    }),
  paints: [],
  // Its symbols have the size of their value.
  markPx: 24,
  names: { colour: 'place', from: ({ kind }) => (kind === 'area' ? 0 : NAMES_FROM), order: ({ kind }) => (kind === 'area' ? 8.5 : 5) }
};
