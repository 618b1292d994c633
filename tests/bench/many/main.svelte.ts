// The page with many arcs for the bench.
import 'maplibre-gl/dist/maplibre-gl.css';
import { mount } from 'svelte';
import compiled from '#lib/atlas/compiled/atlas.json';
import { readAtlas } from '#lib/atlas/read.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import LiveMap from '#lib/map/LiveMap.svelte';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { defaultView } from '#lib/view/view.ts';
import { manyArcs } from './arcs.ts';

const atlas = readAtlas(compiled);
const count = Number(new URLSearchParams(location.search).get('arcs'));
const base = select(atlas, { ...defaultView(availableValues(atlas)), layers: [] });
let year = 2000;
let selection: Selection = $state.raw(manyArcs(base, count, year));

mount(LiveMap, {
  target: document.querySelector('#map') ?? document.body,
  props: {
    atlas,
    dark: false,
    cooperative: false,
    hasOverflowList: false,
    get selection() {
      return selection;
    },
    onselect: () => undefined,
    oncamera: () => undefined,
    onframe: () => undefined,
    onsay: () => undefined,
    onready: () => {
      document.body.dataset['ready'] = '';
    },
    onfail: (failure: unknown) => {
      throw new Error(`the map failed: ${JSON.stringify(failure)}`);
    }
  }
});

Object.assign(window, {
  /** Shows the next invented year; the map redraws by itself. */
  nextYear: () => {
    selection = manyArcs(base, count, ++year);
  }
});
