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
    en: 'The range of a cruise missile may be the length of a path claimed by North Korea’s state media. It does not show where the missile landed.',
    ko: '순항미사일의 사거리는 북한 관영 매체가 주장한 비행 거리일 수 있으며, 어디에 떨어졌는지를 뜻하지 않는다.',
    zh: '巡航导弹的射程可能是朝鲜官方媒体所称的航程，不说明导弹落在何处。',
    ru: 'Дальность крылатой ракеты может быть длиной пути, о которой заявили государственные СМИ КНДР. Где упала ракета, она не показывает.'
  }
} satisfies Readonly<Record<string, Words>>;
