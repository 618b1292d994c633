import { name } from '#lib/atlas/lookup.ts';
import { span } from '#lib/format/day.ts';
import { gatewaySide } from '#lib/symbols/gateway-size.ts';
import { marked } from '#lib/format/shown.ts';
import { gatewayWords } from '#lib/words/gateways.ts';
import { quantity } from '#lib/words/units.ts';
import { pointAt, type PlaceKind } from './place.ts';
import { FONT_REGULAR } from '../style.ts';

/** What is cited for the year at single crossings, ports and provinces: circles for dollars, squares for tonnes, area by value. */
export const gateways: PlaceKind = {
  id: 'gateways',
  features: ({ selection }) =>
    selection.gateways.map(({ fact, unit, names, position, area }) => {
      const { lang } = selection.view;
      const amount = marked(quantity(fact.value, unit, lang), [fact]);
      const said = `${name(names, lang)}, ${span(fact.period, lang)}: ${amount}`;
      const image = `gateway:${unit}:${Math.round(gatewaySide(fact.value, unit))}`;
      // A province has no other mark on the map: its symbol bears its name and opens its card.
      return pointAt(position.lon, position.lat, area
        ? { kind: 'area', id: area.id, name: `${said} — ${gatewayWords[lang].provinceNote}`, label: `${name(names, lang)}\n${amount}`, image: `${image}:area`, rank: 1 }
        : { kind: 'fact', id: fact.id, name: said, label: amount, image, rank: 1 });
    }),
  layers: (palette, theme) => [
    {
      id: 'gateways-mark', type: 'symbol', source: 'gateways',
      layout: {
        'icon-image': ['concat', ['get', 'image'], `@${theme}`], 'icon-allow-overlap': true, 'icon-ignore-placement': true,
        // A province's symbol is named at every zoom, having no mark of a place below it.
        'text-field': ['step', ['zoom'], ['case', ['==', ['get', 'kind'], 'area'], ['get', 'label'], ''], 5.5, ['get', 'label']],
        'text-font': [FONT_REGULAR], 'text-size': 12, 'text-optional': true,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 2
      },
      paint: { 'text-color': palette.place, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 }
    }
  ]
};
