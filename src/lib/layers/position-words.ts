// Words about positions, which several layers share.
import type { Words } from './layer.ts';

/** What is not known of positions. */
export const positionWords = {
  derivedPositions: {
    en: 'Positions marked approximate were derived from what lies nearby.',
    ko: '‘대략’으로 표시한 위치는 가까이 있는 것에서 계산했다.',
    zh: '标为“约”的位置由附近的地物推算。',
    ru: 'Положения с пометкой «прибл.» выведены из того, что находится рядом.'
  },
  townPositions: {
    en: 'Some marks stand at the named town, since the position of the thing itself is not known.',
    ko: '시설의 위치를 몰라 해당 도시에 표시한 것이 있다.',
    zh: '有些标记位于所在城镇，因为设施本身的位置不详。',
    ru: 'Некоторые знаки стоят у названного города: положение самого объекта неизвестно.'
  }
} satisfies Readonly<Record<string, Words>>;
