// Words about positions that several layers share, in four languages.
import type { Words } from './layer.ts';

/** Limits of positions. */
export const positionWords = {
  derivedPositions: {
    en: 'Locations marked “approx.” are estimated from nearby features.',
    ko: '‘대략’으로 표시한 위치는 주변 지형지물에서 추정했다.',
    zh: '标为“约”的位置根据附近地物推算。',
    ru: 'Положения с пометкой «прибл.» определены по объектам поблизости.'
  },
  townPositions: {
    en: 'Some marks are placed at the named town because the exact location is unknown.',
    ko: '정확한 위치를 알 수 없어 해당 도시에 표시한 것이 있다.',
    zh: '有些标记位于所在城镇，因为确切位置不详。',
    ru: 'Некоторые знаки стоят у названного города, потому что точное положение неизвестно.'
  }
} satisfies Readonly<Record<string, Words>>;
