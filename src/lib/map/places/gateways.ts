import { name } from '#lib/atlas/lookup.ts';
import { span } from '#lib/symbols/day.ts';
import { gatewaySide } from '#lib/symbols/gateway-size.ts';
import { quantity } from '#lib/words/units.ts';
import { pointAt, type PlaceKind } from './place.ts';
import { FONT_REGULAR } from '../style.ts';

/** What is cited for the year at single crossings and ports: circles for dollars, squares for tonnes, area by value. */
export const gateways: PlaceKind = {
  id: 'gateways',
  features: ({ selection }) =>
    selection.gateways.map(({ fact, unit, names, position }) => {
      const { lang } = selection.view;
      const amount = quantity(fact.value, unit, lang);
      return pointAt(position.lon, position.lat, {
        kind: 'fact', id: fact.id, name: `${name(names, lang)}, ${span(fact.period, lang)}: ${amount}`, label: amount,
        image: `gateway:${unit}:${Math.round(gatewaySide(fact.value, unit))}`, rank: 1
      });
    }),
  layers: (palette, theme) => [
    {
      id: 'gateways-mark', type: 'symbol', source: 'gateways',
      layout: {
        'icon-image': ['concat', ['get', 'image'], `@${theme}`], 'icon-allow-overlap': true, 'icon-ignore-placement': true,
        'text-field': ['step', ['zoom'], '', 5.5, ['get', 'label']], 'text-font': [FONT_REGULAR], 'text-size': 12, 'text-optional': true,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 2
      },
      paint: { 'text-color': palette.place, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 }
    }
  ]
};
