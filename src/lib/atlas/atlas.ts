/**
 * The subject's nouns. An Atlas is the compiled form of geodata/tables: it never changes in a visit.
 * Values are nominal US dollars; direction is the DPRK's; positions are WGS 84 degrees; dates are ISO 8601 and may
 * stop at the year or the month when the source does.
 *
 * No field is declared here: the types follow from the columns of geodata/schema and from what geodata/compile makes of them.
 * They are types alone, so that nothing of geodata comes into a page. What each column means is in geodata/README.md.
 */
import type { compile } from '../../../geodata/compile.ts';
import type * as schema from '../../../geodata/schema/tables.ts';

/** All the data. Nothing in it can be changed. */
export type Atlas = Frozen<ReturnType<typeof compile>>;

type Frozen<T> = { readonly [K in keyof T]: T[K] extends readonly (infer R)[] ? readonly R[] : T[K] };

/** A file of geodata/tables. */
export type TableName = schema.TableName;

export type Lang = 'en' | 'ko' | 'zh' | 'ru';

/** Names as known; English is always there. */
export type Names = Partner['names'];

/** What a code or an id of the tables is called. */
export type NamedId = Atlas['goods'][number];

export type Source = Atlas['sources'][number];

export type Partner = Atlas['partners'][number];
export type PartnerId = Partner['id'];

export type Publication = Atlas['publications'][number];

/** Customs: the partner's own. KOTRA: with an estimate of crude oil. Mirror: compilations. */
export type Family = Publication['family'];

/** Order of preference among publications for a partner (or `any`) and a series. */
export type Preference = Atlas['preferences'][number];

/** Which family the reader prefers; the lists themselves are in preferences.csv. */
export type Series = Preference['series'];

/** One published (or derived) figure: a row of trade.csv. */
export type Fact = Atlas['trade'][number];

/** One published figure of a month: a row of monthly.csv. It is never computed from figures of longer periods. */
export type MonthFact = Atlas['monthly'][number];

/** Export: the DPRK sells. Import: the DPRK buys. Total: only the sum of both is published. */
export type Direction = Fact['direction'];

/** What kind of statement a figure is. A figure that nobody published has no row at all. */
export type Evidence = Fact['evidence'];

/** Final or provisional when it was published. Doubted: another source speaks against it, as its note says. */
export type FigureStatus = Fact['status'];

/**
 * Whether freight and insurance to the importer are in a value (`cif`) or not (`fob`); `mixed`: a total of exports c.i.f. and
 * imports f.o.b.
 */
export type Valuation = Fact['valuation'];

/** A cited amount of one kind of goods. */
export type CommodityFact = Atlas['commodities'][number];

/** A cited value, share or tonnage at a crossing, port, province or on a route. Never a country's trade value. */
export type GatewayFact = Atlas['gateways'][number];

/** What a quantity is counted in. */
export type Unit = NonNullable<CommodityFact['unit']>;

/** A province or route that figures are cited for. Only a province has a point: stated and schematic, never where goods cross. */
export type Area = Atlas['areas'][number];

export type Crossing = Atlas['crossings'][number];
export type CrossingKind = Crossing['kind'];
export type CrossingStatus = Crossing['statuses'][number];
export type CrossingState = CrossingStatus['state'];

export type Port = Atlas['ports'][number];
export type Zone = Atlas['zones'][number];
export type LaunchSite = Atlas['launchSites'][number];

/** Where a place is, and how that is known. */
export type Position = NonNullable<Crossing['position']>;
export type PositionBasis = Position['basis'];

export type MissileTest = Atlas['missileTests'][number];
export type MissileClass = MissileTest['class'];
export type Impact = NonNullable<MissileTest['impact']>;

export type NuclearTest = Atlas['nuclearTests'][number];
export type DangerArea = Atlas['dangerAreas'][number];
export type Railway = Atlas['railways'][number];
export type AtlasEvent = Atlas['events'][number];

/** What a resolution of the Security Council says of one kind of goods in one direction. */
export type Restriction = Atlas['restrictions'][number];

/** State of goods under the restrictions of a day. Part: they name only some of the goods. Allowed: none in the table names them. */
export type RestrictionState = 'allowed' | 'part' | 'capped' | 'banned';

/** What a restriction does not hold for. */
export type Exempt = NonNullable<Restriction['exempt']>[number];
