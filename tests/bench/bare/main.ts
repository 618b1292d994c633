// The least that MapLibre and deck.gl can do: a plain background and the same arcs, with deck's own layer. The bench compares the site with
// it.
import 'maplibre-gl/dist/maplibre-gl.css';
import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
const map = new Map({
  container: 'map',
  style: { version: 8, sources: {}, layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#eef1f2' } }] },
  center: [BARE_CAMERA.lon, BARE_CAMERA.lat],
  zoom: BARE_CAMERA.zoom,
  attributionControl: false
});
const drawn = new Promise<void>((done) => {
  map.addControl(
    new MapLibreOverlay({
      layers: [
        new ArcLayer<BareArc>({
          id: 'arcs',
          data: [...BARE_ARCS],
          getSourcePosition: (arc) => [arc.from[0], arc.from[1]],
          getTargetPosition: (arc) => [arc.to[0], arc.to[1]],
          getWidth: (arc) => arc.width
        })
      ],
      onAfterRender: () => done()
    })
  );
});
void Promise.all([drawn, map.once('idle')]).then(() => {
  document.body.dataset['idle'] = String(performance.now());
});
