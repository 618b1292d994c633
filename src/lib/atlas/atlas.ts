/**
 * Types of the data. An Atlas is the compiled form of geodata/tables; it does not change during a visit. Values are nominal US dollars;
 * directions are the DPRK's; positions are WGS 84 degrees; dates are ISO 8601 and omit the day or month that the source omits.
 *
 * No field is declared here, except in the Overview: the types follow from the columns of geodata/schema and from what geodata/compile
 * returns. The imports are types only, so that no code of geodata gets into a page. geodata/README.md explains each column.
 */
import type { compile } from '../../../geodata/compile.ts';
import type * as schema from '../../../geodata/schema/tables.ts';

/**
 * All the data, or the part that a view needs, read-only. If some figures and sources are missing, `overview` lists what exists
 * (atlas/parts.ts).
 */
export type Atlas = Frozen<ReturnType<typeof compile>> & { readonly overview?: Overview };

type Frozen<T> = { readonly [K in keyof T]: T[K] extends readonly (infer R)[] ? readonly R[] : T[K] };

/** A file of geodata/tables. */
export type TableName = schema.TableName;

export type Lang = 'en' | 'ko' | 'zh' | 'ru';

/** Names by language; English is always present. */
export type Names = Partner['names'];

/** The name of a code or id in the tables. */
export type NamedId = Atlas['goods'][number];

export type Source = Atlas['sources'][number];

export type Partner = Atlas['partners'][number];
export type PartnerId = Partner['id'];

export type Publication = Atlas['publications'][number];

/** Customs: the partner's own. KOTRA: with an estimate of crude oil. Mirror: compiled from what partners report. */
export type Family = Publication['family'];

/** Order of preference among publications for a partner (or `any`) and a series. */
export type Preference = Atlas['preferences'][number];

/** The family of publications that the reader prefers; the lists are in preferences.csv. */
export type Series = Preference['series'];

/** One published (or derived) figure: a row of trade.csv. */
export type Fact = Atlas['trade'][number];

/** One published monthly figure: a row of monthly.csv. It is never calculated from figures of longer periods. */
export type MonthFact = Atlas['monthly'][number];

/** Export: the DPRK sells. Import: the DPRK buys. Total: only the sum of both is published. */
export type Direction = Fact['direction'];

/** How a figure was obtained. A figure that nobody published has no row. */
export type Evidence = Fact['evidence'];

/** Final or provisional, as published. Doubted: something contradicts it, as its note explains. */
export type FigureStatus = Fact['status'];

/**
 * Whether a value includes freight and insurance to the importer (`cif`) or not (`fob`); `mixed`: a total of exports c.i.f. and imports
 * f.o.b.
 */
export type Valuation = Fact['valuation'];

/** A cited amount of one kind of goods. */
export type CommodityFact = Atlas['commodities'][number];

/** A cited value, share or tonnage at a crossing, port, province or on a route. It is never a country's trade value. */
export type GatewayFact = Atlas['gateways'][number];

/** The unit of a quantity. */
export type Unit = NonNullable<CommodityFact['unit']>;

/** A province or route for which figures are cited. Only a province has a point: stated and schematic, not where goods cross. */
export type Area = Atlas['areas'][number];

export type Crossing = Atlas['crossings'][number];
export type CrossingKind = Crossing['kind'];
export type CrossingStatus = Crossing['statuses'][number];
export type CrossingState = CrossingStatus['state'];

export type Port = Atlas['ports'][number];
export type Zone = Atlas['zones'][number];
export type LaunchSite = Atlas['launchSites'][number];

/** The position of a place, and its basis. */
export type Position = NonNullable<Crossing['position']>;
export type PositionBasis = Position['basis'];

export type MissileTest = Atlas['missileTests'][number];
export type MissileClass = MissileTest['class'];
export type Impact = NonNullable<MissileTest['impact']>;

export type NuclearTest = Atlas['nuclearTests'][number];
export type DangerArea = Atlas['dangerAreas'][number];
export type Railway = Atlas['railways'][number];
export type AtlasEvent = Atlas['events'][number];

/** What a Security Council resolution says about one kind of goods in one direction. */
export type Restriction = Atlas['restrictions'][number];

/** State of goods on a day. Part: restrictions cover only some of the goods. Allowed: no restriction in the table covers them. */
export type RestrictionState = 'allowed' | 'part' | 'capped' | 'banned';

/** What the tables lack or cannot say, with the day on which it was last found true. */
export type DatedLimit = Atlas['limits'][number];

/** Exemptions from a restriction. */
export type Exempt = NonNullable<Restriction['exempt']>[number];

/** The values that a View can have. */
export interface AvailableValues {
  readonly partners: readonly string[];
  readonly years: readonly number[];
  /** Months that can be selected, such as `2023-10`, ascending: all twelve of each year with a monthly figure. */
  readonly months: readonly string[];
  /** Codes of goods with a cited value for a partner's whole year, in alphabetical order. */
  readonly goods: readonly string[];
}

/** The sum of one direction and year over some partners, in US dollars. */
export interface PeriodSum {
  readonly value: number;
  /** The value by evidence of its parts. */
  readonly parts: Readonly<Record<Evidence, number>>;
  /** The sum if each partner's smallest (largest) published figure were used. */
  readonly least: number;
  readonly greatest: number;
}

/** The sums of a year or month by direction. All null if the tables have no figure, which is not zero. */
export type PeriodSums = Readonly<Record<Direction, PeriodSum | null>>;

/**
 * The directions for which a partner has a figure, one digit per period in order: 0 for none, else the sum of 1 (export), 2 (import) and 4
 * (total), as preferences.csv chooses them.
 */
export type KnownDirections = Readonly<Record<PartnerId, string>>;

/**
 * What every view needs to know about the years that it does not show, compiled with the core of the Atlas. A whole Atlas has none; it is
 * then computed by the same function (selection/overview.ts).
 */
export interface Overview {
  readonly available: AvailableValues;
  /** For every partner with a figure, over all calendar years from the first to the last that can be selected. */
  readonly years: Readonly<Record<Series, KnownDirections>>;
  /** For every partner with monthly figures, over the months that can be selected. */
  readonly months: Readonly<Record<Series, KnownDirections>>;
  /** Sums over all partners that can be selected, for the same years. */
  readonly sums: Readonly<Record<Series, readonly PeriodSums[]>>;
  /**
   * For every partner with figures of goods, over the same years: the directions in which the chart of goods has a bar. An estimate counts
   * if the figure shown for its partner, year and direction is one, too.
   */
  readonly goods: Readonly<Record<Series, KnownDirections>>;
}
