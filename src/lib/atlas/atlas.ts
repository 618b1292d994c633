/**
 * The subject's nouns. An Atlas is the compiled form of geodata/tables: it never changes in a visit.
 * Values are nominal US dollars; direction is the DPRK's; positions are WGS 84 degrees; dates are ISO 8601 and may
 * stop at the year or the month when the source does.
 */
import type { CitedStated, FigureStatus, Valuation } from './stated.ts';

export type Lang = 'en' | 'ko' | 'zh' | 'ru';

/** Names as known; English is always there. */
export interface Names {
  readonly en: string;
  readonly ko?: string;
  readonly zh?: string;
  readonly ru?: string;
}

/** What a code or an id of the tables is called. */
export type NamedId = { readonly id: string; readonly names: Names };

/** Export: the DPRK sells. Import: the DPRK buys. Total: only the sum of both is published. */
export type Direction = 'export' | 'import' | 'total';

/** What kind of statement a figure is. A figure that nobody published has no row at all. */
export type Evidence = 'reported' | 'estimated' | 'derived' | 'zero';

/** Customs: the partner's own. KOTRA: adds an estimate of crude oil from 2014 on. Mirror: compilations. */
export type Family = 'customs' | 'kotra' | 'mirror';

/** Which family the reader prefers; the lists themselves are in preferences.csv. */
export type Series = 'customs' | 'kotra';

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** ISO date, possibly partial; absent where the source shows none. */
  readonly published?: string;
  readonly read: string;
  readonly licence: string;
  /** Where a mirror or a later quotation was read: the original publisher's name. */
  readonly via?: string;
  readonly note?: string;
}

export type PartnerId = string;

/** What a statement rests on: ids of sources, and a remark. */
interface Cited {
  readonly sources: readonly string[];
  readonly note?: string;
}

export interface Partner {
  readonly id: PartnerId;
  readonly iso3: string;
  readonly names: Names;
  /** `world` is a compiler's total over all partners: it has no place and is never an arc. */
  readonly kind: 'country' | 'world';
  /** First and last calendar year as a partner, where it began or ended within the years of the tables; what it was a part of before. */
  readonly from?: number; readonly to?: number; readonly partOf?: PartnerId;
  /** The stated, schematic end of the arc. */
  readonly place?: string;
  readonly lon?: number; readonly lat?: number; readonly why?: string;
  /** Of the position and the note; absent for the world. */
  readonly sources?: readonly string[];
  readonly note?: string;
}

export interface Publication {
  readonly id: string;
  readonly family: Family;
  readonly name: string;
  readonly publisher: string;
  /** Of what the note says. */
  readonly sources?: readonly string[]; readonly note?: string;
}

/**
 * Order of preference: for a partner (or `any`) and a series, the publications from first choice to last, in groups. A later
 * group is a reserve: it is used only for a year in which no earlier one has any figure, not even a total.
 */
export interface Preference {
  readonly partner: PartnerId | 'any';
  readonly series: Series;
  readonly groups: readonly (readonly string[])[];
}

/** One published (or derived) figure: a row of trade.csv. */
export interface Fact extends Cited {
  /** `chn-2023-export-gacc`, with `-2`, `-3` for further statements of the same figure. */
  readonly id: string;
  readonly partner: PartnerId;
  readonly year: number;
  readonly direction: Direction;
  readonly value: number;
  readonly valuation: Valuation;
  readonly publication: string;
  readonly evidence: Evidence;
  /** As the source prints it: to the dollar or the thousand (`exact`), or rounded. */
  readonly precision: 'exact' | 'rounded';
  /** Half of this is the most the rounding can hide, in dollars. */
  readonly rounding: number;
  readonly status: FigureStatus;
  readonly reporter: string;
  /** How a derived figure was computed. */
  readonly method?: string;
}

/** How a position is known. `town`: the point is the named town's, not the thing's own. */
export type PositionBasis = 'two-sources' | 'one-source' | 'derived' | 'town';

export interface Position extends Cited {
  readonly lon: number; readonly lat: number;
  readonly basis: PositionBasis;
  /** Radius in metres within which the thing lies, or the distance between two sources; absent if unknown. */
  readonly accuracy?: number;
}

export type CrossingKind = 'rail' | 'road' | 'rail-road' | 'dam-road' | 'land-road' | 'pipeline';
export type CrossingState = 'open' | 'freight-only' | 'closed' | 'suspended' | 'under-construction' | 'unknown';

export interface CrossingStatus extends Cited {
  readonly from?: string;
  readonly to?: string;
  readonly state: CrossingState;
  readonly part: 'all' | 'rail' | 'road';
}

interface Place extends Cited {
  readonly id: string;
  readonly names: Names;
  /** Absent: the thing is listed, never drawn. */
  readonly position?: Position;
}

export interface Crossing extends Place {
  readonly neighbour: 'chn' | 'rus' | 'kor';
  readonly sideDprk: string;
  readonly sideOther: string;
  readonly kind: CrossingKind;
  readonly about?: string;
  /** Oldest first. */
  readonly statuses: readonly CrossingStatus[];
}

export interface Port extends Place {
  readonly country: 'prk' | 'chn' | 'rus';
  readonly unlocode?: string;
  readonly about?: string;
}

export interface Zone extends Place {
  readonly level: 'central' | 'regional';
  readonly established?: string;
  readonly ended?: string;
  readonly areaKm2?: number;
  readonly about?: string;
  /** Outline in WGS 84, wound by RFC 7946; what it is stands in outlineNote. */
  readonly outline?: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  readonly outlineNote?: string;
}

export interface LaunchSite extends Place {
  readonly type: string;
}

export type MissileClass =
  | 'srbm' | 'mrbm' | 'irbm' | 'icbm' | 'slbm' | 'slv' | 'hypersonic'
  | 'cruise' | 'cruise-anti-ship' | 'cruise-ship' | 'cruise-submarine' | 'unknown';

export interface Impact {
  readonly lon: number; readonly lat: number;
  /** stated: a government named a reference place. computed: great circle from site, range and bearing. */
  readonly basis: 'stated' | 'computed';
  readonly radiusKm: number;
}

export interface MissileTest extends Cited {
  readonly id: string;
  /** Korean time. */
  readonly date: string;
  readonly timeUtc?: string;
  readonly missile: string;
  readonly class: MissileClass;
  readonly site?: string;
  readonly count?: number; readonly countNote?: string;
  readonly apogeeKm?: number; readonly rangeKm?: number;
  /** Degrees clockwise from true north at the site. */
  readonly bearing?: number;
  readonly bearingBasis?: 'stated' | 'compilation';
  readonly landing?: string;
  readonly impact?: Impact;
  readonly outcome: 'success' | 'failure' | 'unknown';
}

export interface NuclearTest extends Cited {
  readonly id: string;
  readonly number: number;
  readonly date: string;
  readonly timeUtc: string;
  readonly magnitude: number; readonly magnitudeType: string;
  readonly yieldNote?: string;
  readonly site: string;
}

export interface DangerArea extends Cited {
  readonly id: string;
  readonly launch: string;
  /** ISO date of the launch it was declared for. */
  readonly date: string;
  readonly kind: 'declared' | 'observed';
  readonly stage: string;
  readonly valid?: string; readonly description?: string;
  /** Absent: known in words only, listed and not drawn. */
  readonly geometry?: GeoJSON.Polygon | GeoJSON.Point;
  readonly radiusKm?: number;
}

export interface Railway extends Cited {
  readonly id: string;
  readonly names: Names;
  /** Straight segments between towns: schematic, never track geometry. */
  readonly line: GeoJSON.LineString;
  readonly status?: string;
}

export interface AtlasEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: 'sanctions' | 'border' | 'trade' | 'statistics' | 'infrastructure' | 'diplomacy' | 'arms' | 'inter-korean';
  readonly titles: Names;
  readonly summary: string;
  /** A place it happened at, as `kind:id`. */
  readonly place?: string;
  readonly sources: readonly string[];
}

/** A cited amount of one kind of goods. */
export interface CommodityFact extends Cited, CitedStated {
  readonly id: string;
  readonly partner: PartnerId;
  /** A year, a month or `start/end`. */
  readonly period: string;
  readonly direction: 'export' | 'import';
  /** HS chapter, heading or a range as printed; absent where the source names goods only. */
  readonly hs?: string;
  readonly goods: string;
  readonly value?: number;
  readonly quantity?: number; readonly unit?: string;
  readonly sharePct?: number; readonly shareOf?: string;
  readonly evidence: Evidence;
  readonly reporter: string;
}

/** A province or route that figures are cited for. Only a province has a point: stated and schematic, never where goods cross. */
export interface Area extends NamedId {
  readonly place?: string; readonly lon?: number; readonly lat?: number; readonly why?: string;
  /** Of the position. */
  readonly sources?: readonly string[];
}

/** A cited value, share or tonnage at a crossing, port, province or on a route. Never a country's trade value. */
export interface GatewayFact extends Cited, CitedStated {
  readonly id: string;
  readonly placeKind: 'crossing' | 'port' | 'province' | 'route' | 'country';
  readonly place: string;
  /** Absent where the source bears no date: then no year shows it. */
  readonly period?: string;
  readonly measure: string;
  readonly value?: number; readonly unit?: string;
  readonly direction?: 'export' | 'import' | 'both' | 'transit';
  readonly sharePct?: number;
  readonly evidence: Evidence | 'claim';
  readonly reporter: string;
}

export interface Atlas {
  readonly version: string;
  readonly sources: readonly Source[];
  readonly partners: readonly Partner[];
  readonly publications: readonly Publication[];
  readonly preferences: readonly Preference[];
  readonly trade: readonly Fact[];
  /** Names by customs code or range of codes (`61-62`). */
  readonly goods: readonly NamedId[];
  readonly commodities: readonly CommodityFact[];
  readonly areas: readonly Area[];
  readonly gateways: readonly GatewayFact[];
  readonly crossings: readonly Crossing[];
  readonly ports: readonly Port[];
  readonly zones: readonly Zone[];
  readonly launchSites: readonly LaunchSite[];
  readonly missileTests: readonly MissileTest[];
  readonly nuclearTests: readonly NuclearTest[];
  readonly dangerAreas: readonly DangerArea[];
  readonly railways: readonly Railway[];
  readonly events: readonly AtlasEvent[];
}
