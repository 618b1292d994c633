// Names of the layers that readers switch on and off, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { LayerId } from '#lib/view/view.ts';

export const layerNames: Record<Lang, Record<LayerId, string>> = {
  en: {
    crossings: 'Border crossings',
    ports: 'Ports',
    zones: 'Economic zones',
    sites: 'Missile and nuclear tests',
    missiles: 'All impact areas of missile tests',
    railways: 'Railways (schematic)',
    ranges: 'Range rings of missile tests'
  },
  ko: {
    crossings: '국경 통로',
    ports: '항구',
    zones: '경제특구',
    sites: '미사일 시험과 핵실험',
    missiles: '미사일 시험의 모든 낙하 구역',
    railways: '철도(개략)',
    ranges: '미사일 시험의 사거리 원'
  },
  zh: {
    crossings: '边境口岸',
    ports: '港口',
    zones: '经济特区',
    sites: '导弹与核试验',
    missiles: '导弹试验的全部落区',
    railways: '铁路（示意）',
    ranges: '导弹试验的射程圈'
  },
  ru: {
    crossings: 'Пограничные переходы',
    ports: 'Порты',
    zones: 'Экономические зоны',
    sites: 'Ракетные и ядерные испытания',
    missiles: 'Все районы падения ракет',
    railways: 'Железные дороги (схема)',
    ranges: 'Круги дальности испытаний ракет'
  }
};
