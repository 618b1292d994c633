// What of OpenStreetMap the detail of the border shows, by the tags of an extract and by the layers of two tile schemas.

/** Kinds of the detail: water is an area, a river a line where no area is mapped. */
export type DetailKind = 'water' | 'river' | 'rail' | 'road' | 'built';

/** A kind with what decides how it is drawn and, where a file would be too large, left out first. */
export interface Classified {
  readonly kind: DetailKind;
  /** Sidings, yards, and roads below the secondary class. */
  readonly minor: boolean;
  readonly bridge: boolean;
}

/** The kinds that are areas; the others are lines. */
export const AREAS: ReadonlySet<DetailKind> = new Set(['water', 'built']);

type Tags = Readonly<Record<string, unknown>>;

const BUILT = new Set(['residential', 'industrial', 'commercial', 'retail', 'port', 'harbour', 'railway']);
const RAILS = new Set(['rail', 'narrow_gauge']);
const MAIN_ROADS = new Set(['motorway', 'trunk', 'primary', 'secondary']);
const RIVERS = new Set(['river', 'canal']);

/** The kind of an OpenStreetMap way or multipolygon by its tags; undefined if it is not shown. Lines that are no longer in use have other keys there. */
export function kindOfTags(tags: Tags): Classified | undefined {
  const { natural, waterway, landuse, railway, highway, bridge, tunnel } = tags;
  if (tunnel !== undefined && tunnel !== 'no') return undefined;
  if (natural === 'water' || waterway === 'riverbank' || landuse === 'reservoir') return plain('water');
  if (typeof railway === 'string' && RAILS.has(railway)) return line('rail', tags['service'] !== undefined, bridge !== undefined && bridge !== 'no');
  if (typeof highway === 'string') return road(highway.replace(/_link$/, ''), bridge !== undefined && bridge !== 'no');
  if (typeof waterway === 'string' && RIVERS.has(waterway)) return plain('river');
  if (typeof landuse === 'string' && BUILT.has(landuse)) return plain('built');
  return undefined;
}

/** How to recognise the kinds in the layers of a vector tile schema. */
export interface TileSchema {
  readonly name: string;
  /** The layers that the schema has; an archive with all of them is read by it. */
  readonly layers: readonly string[];
  kindOf(layer: string, properties: Tags): Classified | undefined;
}

/** Version 4 of the base map of Protomaps, and OpenMapTiles 3. */
export const TILE_SCHEMAS: readonly TileSchema[] = [
  {
    name: 'Protomaps',
    layers: ['water', 'roads', 'landuse'],
    kindOf(layer, { kind, kind_detail: detail, is_bridge: bridge, is_tunnel: tunnel, service }) {
      if (tunnel === true) return undefined;
      if (layer === 'water') return typeof kind === 'string' && RIVERS.has(kind) ? plain('river') : plain('water');
      if (layer === 'landuse') return typeof kind === 'string' && BUILT.has(kind) ? plain('built') : undefined;
      if (layer !== 'roads') return undefined;
      if (kind === 'rail') return RAILS.has(String(detail ?? 'rail')) ? line('rail', service !== undefined, bridge === true) : undefined;
      if (kind === 'highway') return line('road', false, bridge === true);
      return kind === 'major_road' ? road(String(detail ?? 'primary').replace(/_link$/, ''), bridge === true) : undefined;
    }
  },
  {
    name: 'OpenMapTiles',
    layers: ['water', 'waterway', 'transportation', 'landuse'],
    kindOf(layer, { class: kind, subclass, brunnel, service }) {
      if (brunnel === 'tunnel') return undefined;
      const bridge = brunnel === 'bridge';
      if (layer === 'water') return plain('water');
      if (layer === 'waterway') return typeof kind === 'string' && RIVERS.has(kind) ? plain('river') : undefined;
      if (layer === 'landuse') return typeof kind === 'string' && BUILT.has(kind) ? plain('built') : undefined;
      if (layer !== 'transportation') return undefined;
      return kind === 'rail' ? (RAILS.has(String(subclass ?? 'rail')) ? line('rail', service !== undefined, bridge) : undefined) : road(String(kind), bridge);
    }
  }
];

function plain(kind: DetailKind): Classified {
  return { kind, minor: false, bridge: false };
}

function line(kind: DetailKind, minor: boolean, bridge: boolean): Classified {
  return { kind, minor, bridge };
}

function road(name: string, bridge: boolean): Classified | undefined {
  if (MAIN_ROADS.has(name)) return line('road', false, bridge);
  return name === 'tertiary' ? line('road', true, bridge) : undefined;
}
