// Words of the missile tests layer, in four languages.
import type { Words } from '../layer.ts';

/** Its names in the legend. */
export const testKey = {
  stated: {
    en: 'impact area, stated location',
    ko: '낙하 구역(발표된 위치)',
    zh: '落区（公布的位置）',
    ru: 'район падения, место объявлено'
  },
  computed: {
    en: 'impact area, calculated, about 100 km',
    ko: '낙하 구역(계산, 약 100km)',
    zh: '落区（推算，约100公里）',
    ru: 'район падения, расчётный, около 100 км'
  }
} satisfies Readonly<Record<string, Words>>;

/** Its limits, shown wherever the layer is. */
export const testLimits = {
  notCounted: {
    en: 'Surface-to-air missiles and rocket artillery of less than 600 mm are not included, and compilers count differently. South Korea counted about 25 missiles on 2 November 2022; our records have 7. For 2022 Japan counted at least 59 ballistic missiles; our records have 73 that are not cruise missiles.',
    ko: '지대공 미사일과 구경 600mm 미만의 방사포는 여기에 넣지 않았으며, 집계 방법도 기관마다 다르다. 한국은 2022년 11월 2일에 약 25발을 집계했으나 이 자료에는 7발이 있다. 일본은 2022년에 탄도미사일을 적어도 59발로 집계했고, 이 자료에는 순항미사일을 뺀 73발이 있다.',
    zh: '此处不收录地对空导弹和口径不足600毫米的火箭炮，各方的统计方法也不同。韩国统计2022年11月2日约25枚，本数据有7枚。日本统计2022年至少59枚弹道导弹，本数据除巡航导弹外有73枚。',
    ru: 'Зенитные ракеты и реактивная артиллерия калибром менее 600 мм не включены, и составители считают по-разному. Южная Корея насчитала 2 ноября 2022 года около 25 ракет, в наших данных их 7. За 2022 год Япония насчитала не менее 59 баллистических ракет; в наших данных 73, не считая крылатых.'
  },
  stated: {
    en: 'Stated impact locations are reference points given by a government, drawn with their margin of error.',
    ko: '발표된 낙하 위치는 정부가 밝힌 기준점이며, 오차 범위와 함께 그린다.',
    zh: '公布的落点是政府给出的参考点，连同误差范围绘出。',
    ru: 'Объявленные места падения — опорные точки, названные правительством; они показаны с погрешностью.'
  },
  computed: {
    en: 'Calculated impact locations are worked out from launch site, range and bearing and may be off by about 100 km; they are areas, not points.',
    ko: '계산한 낙하 위치는 발사 장소, 사거리, 방위로 구한 것으로 약 100 km 벗어날 수 있다. 점이 아니라 구역이다.',
    zh: '推算的落点由发射地点、射程和方位得出，偏差可达约100公里；所示为区域而非点。',
    ru: 'Расчётные места падения определены по месту пуска, дальности и азимуту с возможной ошибкой около 100 км: это области, а не точки.'
  },
  cruise: {
    en: 'Ranges of cruise missiles are often the length of a path claimed by North Korea’s state media. They do not show where a missile landed.',
    ko: '순항미사일의 사거리는 흔히 북한 관영 매체가 주장한 비행 거리이며, 어디에 떨어졌는지를 뜻하지 않는다.',
    zh: '巡航导弹的射程往往是朝鲜官方媒体所称的航程，不说明导弹落在何处。',
    ru: 'Дальность крылатых ракет — часто длина пути, о которой заявили государственные СМИ КНДР. Где упала ракета, она не показывает.'
  }
} satisfies Readonly<Record<string, Words>>;
