// The vocabulary of the tables (kinds, states, evidence, units), in four languages.
import type {
  CrossingKind,
  CrossingState,
  Direction,
  Evidence,
  Family,
  FigureStatus,
  Lang,
  MissileClass,
  MissileTest,
  PositionBasis,
  Valuation
} from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';

export interface Terms {
  readonly evidence: Record<Evidence | 'claim', string>;
  /** Direction as in a table: from the DPRK's side. */
  readonly direction: Record<Direction | 'both' | 'transit', string>;
  readonly status: Record<FigureStatus, string>;
  /** Whether a value includes freight and insurance to the importer. */
  readonly valuation: Record<Valuation, string>;
  readonly family: Record<Family, string>;
  readonly crossingKind: Record<CrossingKind, string>;
  readonly crossingState: Record<CrossingState, string>;
  readonly part: Record<'all' | 'rail' | 'road', string>;
  readonly basis: Record<PositionBasis, string>;
  readonly missile: Record<MissileClass, string>;
  readonly outcome: Record<MissileTest['outcome'], string>;
  readonly kind: Record<Kind, string>;
  readonly language: Record<Lang, string>;
  readonly notReported: string;
  year(year: number): string;
}

const language: Terms['language'] = { en: 'English', ko: '한국어', zh: '中文', ru: 'Русский' };

export const terms: Record<Lang, Terms> = {
  en: {
    evidence: { reported: 'reported', estimated: 'estimated by the publisher', derived: 'calculated by us', zero: 'reported as zero', claim: 'claim' },
    direction: { export: 'DPRK exports', import: 'DPRK imports', total: 'both directions', both: 'both directions', transit: 'transit' },
    status: { final: 'final', provisional: 'provisional', doubted: 'doubtful' },
    valuation: {
      cif: 'c.i.f.: with freight and insurance',
      fob: 'f.o.b.: without freight and insurance',
      mixed: 'exports c.i.f., imports f.o.b.',
      'not-stated': 'not stated'
    },
    family: { customs: 'partner’s customs', kotra: 'KOTRA', mirror: 'mirror compilation' },
    crossingKind: {
      rail: 'railway',
      road: 'road',
      'rail-road': 'railway and road',
      'dam-road': 'road on a dam',
      'land-road': 'overland road',
      pipeline: 'pipeline'
    },
    crossingState: {
      open: 'open',
      'freight-only': 'freight only',
      closed: 'closed',
      suspended: 'suspended',
      'under-construction': 'under construction',
      unknown: 'unknown'
    },
    part: { all: 'whole crossing', rail: 'railway', road: 'road' },
    basis: {
      'two-sources': 'two sources compared',
      'one-source': 'one source',
      derived: 'estimated from nearby features',
      town: 'location of the town, not the exact site'
    },
    missile: {
      srbm: 'short-range ballistic missile',
      mrbm: 'medium-range ballistic missile',
      irbm: 'intermediate-range ballistic missile',
      icbm: 'intercontinental ballistic missile',
      slbm: 'submarine-launched ballistic missile',
      slv: 'satellite launcher',
      hypersonic: 'hypersonic missile',
      cruise: 'cruise missile',
      'cruise-anti-ship': 'anti-ship cruise missile',
      'cruise-ship': 'ship-launched cruise missile',
      'cruise-submarine': 'submarine-launched cruise missile',
      unknown: 'unknown type'
    },
    outcome: { success: 'success', failure: 'failure', unknown: 'unknown' },
    kind: {
      partner: 'Partner',
      crossing: 'Border crossing',
      port: 'Port',
      zone: 'Economic zone',
      area: 'Province or route',
      site: 'Launch site',
      test: 'Missile test',
      nuclear: 'Nuclear test',
      danger: 'Danger area',
      railway: 'Railway',
      event: 'Event',
      restriction: 'Restriction by a resolution',
      fact: 'Figure'
    },
    language,
    notReported: 'no figure',
    year: String
  },
  ko: {
    evidence: { reported: '공표값', estimated: '공표 기관의 추정', derived: '이 사이트의 계산값', zero: '0으로 공표', claim: '주장' },
    direction: { export: '북한의 수출', import: '북한의 수입', total: '수출입 합계', both: '수출입 합계', transit: '통과' },
    status: { final: '확정', provisional: '잠정', doubted: '의심됨' },
    valuation: { cif: 'c.i.f.(운임·보험료 포함)', fob: 'f.o.b.(운임·보험료 제외)', mixed: '수출 c.i.f., 수입 f.o.b.', 'not-stated': '명시되지 않음' },
    family: { customs: '상대국 세관', kotra: 'KOTRA', mirror: '거울 통계' },
    crossingKind: { rail: '철도', road: '도로', 'rail-road': '철도·도로', 'dam-road': '댐 위 도로', 'land-road': '육상 도로', pipeline: '송유관' },
    crossingState: { open: '개방', 'freight-only': '화물만 통과', closed: '폐쇄', suspended: '중단', 'under-construction': '건설 중', unknown: '알 수 없음' },
    part: { all: '전체', rail: '철도', road: '도로' },
    basis: { 'two-sources': '두 출처 비교', 'one-source': '한 출처', derived: '주변 지형지물에서 추정', town: '정확한 위치가 아니라 도시의 위치' },
    missile: {
      srbm: '단거리 탄도미사일',
      mrbm: '준중거리 탄도미사일',
      irbm: '중거리 탄도미사일',
      icbm: '대륙간 탄도미사일',
      slbm: '잠수함발사 탄도미사일',
      slv: '위성 발사체',
      hypersonic: '극초음속 미사일',
      cruise: '순항미사일',
      'cruise-anti-ship': '대함 순항미사일',
      'cruise-ship': '함정발사 순항미사일',
      'cruise-submarine': '잠수함발사 순항미사일',
      unknown: '종류 미상'
    },
    outcome: { success: '성공', failure: '실패', unknown: '알 수 없음' },
    kind: {
      partner: '무역 상대',
      crossing: '국경 통로',
      port: '항구',
      zone: '경제특구',
      area: '성(省) 또는 경로',
      site: '발사 장소',
      test: '미사일 시험',
      nuclear: '핵실험',
      danger: '위험 구역',
      railway: '철도',
      event: '사건',
      restriction: '결의에 따른 제한',
      fact: '수치'
    },
    language,
    notReported: '수치 없음',
    year: (year) => `${year}년`
  },
  zh: {
    evidence: { reported: '公布值', estimated: '发布方估计', derived: '本站推算', zero: '公布为零', claim: '说法' },
    direction: { export: '朝鲜出口', import: '朝鲜进口', total: '进出口合计', both: '进出口合计', transit: '过境' },
    status: { final: '最终', provisional: '初步', doubted: '存疑' },
    valuation: { cif: 'c.i.f.（含运费和保险费）', fob: 'f.o.b.（不含运费和保险费）', mixed: '出口c.i.f.，进口f.o.b.', 'not-stated': '未注明' },
    family: { customs: '伙伴海关', kotra: 'KOTRA', mirror: '镜像统计' },
    crossingKind: { rail: '铁路', road: '公路', 'rail-road': '铁路和公路', 'dam-road': '坝上公路', 'land-road': '陆上公路', pipeline: '输油管道' },
    crossingState: { open: '开放', 'freight-only': '仅限货运', closed: '关闭', suspended: '暂停', 'under-construction': '在建', unknown: '不详' },
    part: { all: '整个口岸', rail: '铁路', road: '公路' },
    basis: { 'two-sources': '两个来源比对', 'one-source': '一个来源', derived: '根据附近地物推算', town: '所在城镇的位置，并非确切位置' },
    missile: {
      srbm: '短程弹道导弹',
      mrbm: '中程弹道导弹',
      irbm: '中远程弹道导弹',
      icbm: '洲际弹道导弹',
      slbm: '潜射弹道导弹',
      slv: '卫星运载火箭',
      hypersonic: '高超音速导弹',
      cruise: '巡航导弹',
      'cruise-anti-ship': '反舰巡航导弹',
      'cruise-ship': '舰射巡航导弹',
      'cruise-submarine': '潜射巡航导弹',
      unknown: '类型不详'
    },
    outcome: { success: '成功', failure: '失败', unknown: '不详' },
    kind: {
      partner: '贸易伙伴',
      crossing: '边境口岸',
      port: '港口',
      zone: '经济特区',
      area: '省份或路线',
      site: '发射地点',
      test: '导弹试验',
      nuclear: '核试验',
      danger: '危险区',
      railway: '铁路',
      event: '事件',
      restriction: '决议的限制',
      fact: '数字'
    },
    language,
    notReported: '没有数字',
    year: (year) => `${year}年`
  },
  ru: {
    evidence: { reported: 'опубликовано', estimated: 'оценка издателя', derived: 'рассчитано нами', zero: 'опубликован ноль', claim: 'утверждение' },
    direction: { export: 'экспорт КНДР', import: 'импорт КНДР', total: 'оба направления', both: 'оба направления', transit: 'транзит' },
    status: { final: 'окончательно', provisional: 'предварительно', doubted: 'под сомнением' },
    valuation: {
      cif: 'c.i.f.: с фрахтом и страховкой',
      fob: 'f.o.b.: без фрахта и страховки',
      mixed: 'экспорт c.i.f., импорт f.o.b.',
      'not-stated': 'не указано'
    },
    family: { customs: 'таможня партнёра', kotra: 'KOTRA', mirror: 'зеркальная статистика' },
    crossingKind: {
      rail: 'железная дорога',
      road: 'автодорога',
      'rail-road': 'железная и автодорога',
      'dam-road': 'дорога по плотине',
      'land-road': 'сухопутная дорога',
      pipeline: 'нефтепровод'
    },
    crossingState: {
      open: 'открыт',
      'freight-only': 'только грузы',
      closed: 'закрыт',
      suspended: 'приостановлен',
      'under-construction': 'строится',
      unknown: 'неизвестно'
    },
    part: { all: 'весь переход', rail: 'железная дорога', road: 'автодорога' },
    basis: {
      'two-sources': 'сверено по двум источникам',
      'one-source': 'один источник',
      derived: 'определено по объектам поблизости',
      town: 'положение города, а не точное место'
    },
    missile: {
      srbm: 'баллистическая ракета малой дальности',
      mrbm: 'баллистическая ракета средней дальности',
      irbm: 'баллистическая ракета промежуточной дальности',
      icbm: 'межконтинентальная баллистическая ракета',
      slbm: 'баллистическая ракета подводных лодок',
      slv: 'ракета-носитель спутника',
      hypersonic: 'гиперзвуковая ракета',
      cruise: 'крылатая ракета',
      'cruise-anti-ship': 'противокорабельная крылатая ракета',
      'cruise-ship': 'корабельная крылатая ракета',
      'cruise-submarine': 'крылатая ракета подводного базирования',
      unknown: 'тип неизвестен'
    },
    outcome: { success: 'успех', failure: 'неудача', unknown: 'неизвестно' },
    kind: {
      partner: 'Партнёр',
      crossing: 'Пограничный переход',
      port: 'Порт',
      zone: 'Экономическая зона',
      area: 'Провинция или маршрут',
      site: 'Место пуска',
      test: 'Испытание ракеты',
      nuclear: 'Ядерное испытание',
      danger: 'Опасный район',
      railway: 'Железная дорога',
      event: 'Событие',
      restriction: 'Ограничение по резолюции',
      fact: 'Показатель'
    },
    language,
    notReported: 'нет данных',
    year: (year) => `${year}\u00a0г.`
  }
};
