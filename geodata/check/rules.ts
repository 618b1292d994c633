// The checks in the order in which they run. Each stage sees only what has no problem so far.
import { TABLE_NAMES } from '../schema/tables.ts';
import { checkAmounts } from './amounts.ts';
import { checkChanges, LOGGED } from './changes.ts';
import { checkFirst, checkForward, checkNear, checkNumbers, checkPast, checkSuccessors, DATED_TABLES } from './dates.ts';
import { checkGeometryPlacement } from './geometry-placement.ts';
import { checkIds } from './ids.ts';
import { checkImpacts } from './impacts.ts';
import { checkKeys, checkOrder } from './keys.ts';
import { checkLimits } from './limits.ts';
import { suspectCited } from './plausible/cited.ts';
import { COMPARED, suspectCopies } from './plausible/copies.ts';
import { suspectDerived } from './plausible/derived.ts';
import { suspectDoubt } from './plausible/doubt.ts';
import { suspectFigures, suspectYears } from './plausible/figures.ts';
import { suspectGoods } from './plausible/goods.ts';
import { suspectHabits } from './plausible/habits.ts';
import { suspectListedDoubts } from './plausible/listed-doubts.ts';
import { suspectMonths } from './plausible/months.ts';
import { suspectCodes, suspectNames, suspectPoints, suspectWords } from './plausible/names.ts';
import { suspectArcEnds, suspectLines, suspectPlaces, suspectRecords } from './plausible/places.ts';
import { suspectRestrictions } from './plausible/restrictions.ts';
import { suspectSlips } from './plausible/slips.ts';
import { suspectLate, suspectOrder, suspectSources } from './plausible/sources.ts';
import { suspectTexts } from './plausible/texts.ts';
import { suspectAreas, suspectTests } from './plausible/tests.ts';
import { suspectUnits } from './plausible/units.ts';
import { checkPositions } from './positions.ts';
import { checkPreferences } from './preferences.ts';
import { checkRounding } from './rounding.ts';
import { REFERENCES } from './references.ts';
import { checkRestrictions, checkTimes } from './restrictions.ts';
import { rule, type Rule } from './rule.ts';
import { checkForms, checkPairs } from './shapes.ts';
import { checkMonthlyStanding, checkPublicationStatus } from './publication-status.ts';
import { checkCrossingPeriods } from './crossing-periods.ts';
import { checkFigures, checkMonthlySums, checkSums } from './trade.ts';

/** Ids are unique, and ids that rows refer to exist. */
export const NAMES: readonly Rule[] = [...TABLE_NAMES.map((name) => rule([name], [], (tables) => checkKeys(name, tables[name]))), ...REFERENCES];

/** Each row and shape on its own. */
export const ROWS: readonly Rule[] = [
  rule(['trade', 'monthly'], [], checkFigures),
  rule(['commodities', 'gateways', 'events', 'crossings', 'danger_areas', 'nuclear_tests', 'changes'], [], checkIds),
  rule(['commodities', 'gateways'], [], checkAmounts),
  rule(['restrictions'], [], checkRestrictions),
  rule(['sources', 'crossing_status', 'zones', 'exclusions', 'doubts', 'restrictions'], [], checkForward),
  rule(['shapes'], [], ({ shapes }) => checkForms(shapes))
];

/** Rows compared with each other, with shapes and with the land. */
export const MEANING: readonly Rule[] = [
  ...TABLE_NAMES.map((name) => rule([], [name], (tables) => checkOrder(name, tables[name]))),
  rule([], ['trade'], checkSums),
  rule([], ['monthly'], checkMonthlySums),
  rule(DATED_TABLES, ['sources'], checkPast),
  rule(DATED_TABLES, ['sources'], checkNear),
  rule([], ['limits'], checkLimits),
  rule([], ['trade'], checkFirst),
  rule([], ['nuclear_tests'], checkNumbers),
  rule([], ['partners'], checkSuccessors),
  rule(['commodities', 'gateways'], ['trade'], checkRounding),
  rule(['commodities', 'gateways'], ['sources', 'trade'], checkPublicationStatus),
  rule(['monthly'], ['sources'], checkMonthlyStanding),
  rule([], ['preferences', 'trade', 'monthly', 'commodities'], checkPreferences),
  rule(['crossing_status'], ['crossings'], checkCrossingPeriods),
  rule(['restrictions'], ['events'], checkTimes),
  rule([], ['zones', 'danger_areas', 'railways', 'shapes'], ({ shapes, ...tables }) => checkPairs(tables, shapes)),
  rule([], ['changes', ...LOGGED, 'version'], ({ version, ...tables }) => checkChanges(tables, version)),
  rule(['crossings', 'ports', 'zones', 'launch_sites', 'partners', 'areas'], ['gateways', 'ground'], checkPositions),
  rule(['shapes'], ['ground'], ({ shapes, ground }) => checkGeometryPlacement(shapes, ground))
];

/** Checks that need correct positions. */
export const PLACED: readonly Rule[] = [rule(['missile_tests'], ['launch_sites', 'ground'], checkImpacts)];

/** Values that are possible but unusual; a note in the row can excuse them. Each suspicion suppresses later ones about the same row. */
export const PLAUSIBLE: readonly Rule[] = [
  rule([], ['sources', 'changes', 'today'], suspectSources),
  rule([], ['trade'], suspectYears),
  rule([], ['trade'], suspectFigures),
  rule([], ['trade', 'commodities'], suspectSlips),
  rule(['trade'], [], suspectDerived),
  rule([], ['trade', 'monthly', 'commodities', 'partners'], suspectHabits),
  rule([], ['trade', 'partners'], suspectDoubt),
  rule([], ['trade', 'doubts'], suspectListedDoubts),
  rule([], ['monthly', 'trade', 'publications'], suspectMonths),
  rule([], ['commodities', 'gateways', 'trade', 'partners'], suspectCited),
  rule([], ['commodities', 'trade'], suspectGoods),
  rule(['trade'], ['sources'], ({ trade, sources }) => suspectOrder(trade, sources, ({ year, source }) => ({ column: 'year', time: `${year}-12`, source }))),
  rule(['monthly'], ['sources'], ({ monthly, sources }) => suspectOrder(monthly, sources, ({ month, source }) => ({ column: 'month', time: month, source }))),
  rule(['commodities'], ['sources'], ({ commodities, sources }) =>
    suspectOrder(commodities, sources, ({ period, source }) => ({ column: 'period', time: period, source }))
  ),
  // A claim may be about the future.
  rule(['gateways'], ['sources'], ({ gateways, sources }) =>
    suspectOrder(gateways, sources, ({ period, evidence, source }) => ({ column: 'period', time: evidence === 'claim' ? undefined : period, source }))
  ),
  rule(['missile_tests'], ['sources'], ({ missile_tests, sources }) =>
    suspectOrder(missile_tests, sources, ({ date, source }) => ({ column: 'date', time: date, source }))
  ),
  rule(['nuclear_tests'], ['sources'], ({ nuclear_tests, sources }) =>
    suspectOrder(nuclear_tests, sources, ({ date, source }) => ({ column: 'date', time: date, source }))
  ),
  rule(['events'], ['sources'], ({ events, sources }) => suspectOrder(events, sources, ({ date, source }) => ({ column: 'date', time: date, source }))),
  rule(['restrictions'], ['sources'], ({ restrictions, sources }) =>
    suspectOrder(restrictions, sources, ({ from, source }) => ({ column: 'from', time: from, source }))
  ),
  rule(['crossing_status'], ['sources'], ({ crossing_status, sources }) =>
    suspectOrder(crossing_status, sources, ({ from, source }) => ({ column: 'from', time: from, source }))
  ),
  rule(['crossing_status'], ['sources'], ({ crossing_status, sources }) =>
    suspectLate(crossing_status, sources, ({ from, source }) => ({ column: 'from', time: from, source }))
  ),
  rule(['zones'], ['sources'], ({ zones, sources }) =>
    suspectLate(zones, sources, ({ established, source }) => ({ column: 'established', time: established, source }))
  ),
  rule(['crossings', 'ports', 'zones', 'launch_sites'], ['ground'], suspectPlaces),
  rule(['gateways'], [], suspectUnits),
  rule([], ['restrictions', 'events'], suspectRestrictions),
  rule(['partners'], ['ground'], suspectArcEnds),
  rule([], ['crossings', 'crossing_status'], suspectRecords),
  rule([], ['railways', 'crossings', 'shapes'], suspectLines),
  rule(['missile_tests', 'nuclear_tests'], ['launch_sites'], suspectTests),
  rule(['danger_areas'], ['missile_tests'], suspectAreas),
  rule(
    [],
    [
      'trade',
      'partners',
      'goods',
      'commodities',
      'gateways',
      'sources',
      'publications',
      'missile_tests',
      'danger_areas',
      'launch_sites',
      'railways',
      'crossings'
    ],
    suspectWords
  ),
  rule(['goods', 'partners', 'areas', 'crossings', 'ports', 'zones', 'launch_sites', 'railways', 'publications'], [], suspectNames),
  rule(['areas', 'partners', 'crossings', 'ports', 'zones', 'launch_sites'], [], suspectPoints),
  rule([], ['commodities'], suspectCodes),
  rule([], ['events', 'limits', 'changes', 'nuclear_tests', 'ports', 'zones', 'restrictions'], suspectTexts),
  rule([], COMPARED, (tables) => suspectCopies(tables))
];
