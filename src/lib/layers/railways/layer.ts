// The layer of railways: schematic straight lines between towns, labelled as such. From close by they are part of the border crossings.
import type { Railway } from '#lib/atlas/atlas.ts';
import type { Layer, LayerView } from '../layer.ts';
import { DETAILS_FROM } from '../zoom-levels.ts';
import { railwayKey, railwayLimits } from './words.ts';

/** Whether the map shows crossings with their details: then also the railways that lead over them. */
const isCrossingZoom = ({ at, layers }: LayerView): boolean => at !== null && at.zoom >= DETAILS_FROM && layers.includes('crossings');

export const railways: Layer<'railways', Railway> = {
  id: 'railways',
  kinds: ['railway'],
  select: (atlas, view) => (view.layers.includes('railways') || isCrossingZoom(view) ? atlas.railways : []),
  key: ({ id }) => id,
  sources: (items) => items.flatMap(({ sources }) => sources),
  document: { name: 'railways', entry: ({ id }) => id },
  legend: ({ items, view: { lang } }) =>
    items.length > 0
      ? [{ id: 'railway', sample: { shape: 'line', colour: 'place', width: 1.5, dash: [5, 3], exact: true }, text: railwayKey.schematic[lang] }]
      : [],
  limits: [{ id: 'railways', words: railwayLimits.railways, holds: (items) => items.length > 0 }]
};
