import type {
  Area, Atlas, AtlasEvent, CommodityFact, Crossing, DangerArea, Fact, GatewayFact, LaunchSite, MissileTest, NuclearTest, Partner, Port, Railway, Zone
} from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import type { Selected } from '#lib/view/view.ts';

/** The record that a selection names. */
export type Found =
  | { readonly kind: 'partner'; readonly record: Partner }
  | { readonly kind: 'crossing'; readonly record: Crossing }
  | { readonly kind: 'port'; readonly record: Port }
  | { readonly kind: 'zone'; readonly record: Zone }
  | { readonly kind: 'area'; readonly record: Area }
  | { readonly kind: 'site'; readonly record: LaunchSite }
  | { readonly kind: 'test'; readonly record: MissileTest }
  | { readonly kind: 'nuclear'; readonly record: NuclearTest }
  | { readonly kind: 'danger'; readonly record: DangerArea }
  | { readonly kind: 'railway'; readonly record: Railway }
  | { readonly kind: 'event'; readonly record: AtlasEvent }
  | { readonly kind: 'fact'; readonly record: Fact }
  | { readonly kind: 'commodity'; readonly record: CommodityFact }
  | { readonly kind: 'gateway'; readonly record: GatewayFact };

/** Finds what the address selects; null where the data has no such thing. A `fact` may be a row of any table of figures. */
export function find(atlas: Atlas, { kind, id }: Selected): Found | null {
  switch (kind) {
    case 'partner': return found('partner', byId(atlas.partners, id));
    case 'crossing': return found('crossing', byId(atlas.crossings, id));
    case 'port': return found('port', byId(atlas.ports, id));
    case 'zone': return found('zone', byId(atlas.zones, id));
    case 'area': return found('area', byId(atlas.areas, id));
    case 'site': return found('site', byId(atlas.launchSites, id));
    case 'test': return found('test', byId(atlas.missileTests, id));
    case 'nuclear': return found('nuclear', byId(atlas.nuclearTests, id));
    case 'danger': return found('danger', byId(atlas.dangerAreas, id));
    case 'railway': return found('railway', byId(atlas.railways, id));
    case 'event': return found('event', byId(atlas.events, id));
    case 'fact':
      return found('fact', byId(atlas.trade, id)) ?? found('commodity', byId(atlas.commodities, id)) ?? found('gateway', byId(atlas.gateways, id));
  }
}

function found<K extends Found['kind'], R>(kind: K, record: R | undefined): { kind: K; record: R } | null {
  return record === undefined ? null : { kind, record };
}
