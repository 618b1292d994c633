// Words of the limits of figures and of the map as a whole, in four languages: what follows from methods, which code decides. What the
// tables lack, and what others publish or count, is in limits.csv with a date, or computed. Limits of a layer are in its folder.
import type { Lang } from '#lib/atlas/atlas.ts';

/** The text of each limit; selection/limits.ts decides which of them apply to a view. */
export const limitWords = {
  gaps: {
    en: 'No figure does not mean no trade. Sums over all partners may not be comparable between years, because different partners have figures, and for some we have only one direction. What we do not have is not drawn.',
    ko: '수치가 없다고 무역이 없는 것은 아니다. 해마다 수치가 있는 상대국이 다르므로 전체 상대국을 더한 합은 범위가 다를 수 있다. 한 상대국에 수출이나 수입 한쪽만 있을 수도 있다. 이 자료에 없는 값은 그리지 않는다.',
    zh: '没有数字不等于没有贸易。各年有数字的伙伴不同，因此不同年份的所有伙伴之和范围可能不同；一个伙伴也可能只收有一个方向。本数据没有的数字不予绘制。',
    ru: 'Отсутствие данных не означает отсутствия торговли. В разные годы данные есть по разным партнёрам, поэтому суммы по всем партнёрам могут охватывать разное; по партнёру может быть лишь одно направление. Чего нет в наших данных, того нет и на карте.'
  },
  unrecorded: {
    en: 'Customs figures count goods that pass customs. What governments say about smuggling, arms and oil moved between ships at sea is a claim, and we do not count it as trade value.',
    ko: '세관 통계는 세관을 거친 상품을 집계한다. 밀수, 무기, 해상 환적 유류에 대해 정부가 밝힌 것은 주장이며, 무역액에 넣지 않는다.',
    zh: '海关数字统计经过海关的货物。各国政府就走私、武器以及海上过驳的油品所说的属于说法，我们不计入贸易额。',
    ru: 'Таможенные данные учитывают товары, прошедшие таможню. То, что правительства сообщают о контрабанде, оружии и нефтепродуктах, перегруженных в море, — утверждения; в стоимость торговли мы их не включаем.'
  },
  sides: {
    en: 'Importers may count insurance and freight in the value and exporters leave them out, so the two sides’ figures for the same trade may differ.',
    ko: '수입국은 운임과 보험료를 포함해 집계하고 수출국은 제외할 수 있으므로, 같은 거래의 두 값이 다를 수 있다.',
    zh: '进口方可能计入运费和保险费，出口方可能不计入，因此同一贸易两侧的数字可能不同。',
    ru: 'Импортёры могут включать в стоимость фрахт и страхование, а экспортёры — нет, поэтому данные двух сторон об одной и той же торговле могут расходиться.'
  },
  notJoined: {
    en: 'Publications are not joined into one series: a change from one year to the next may be a change of publication, and another publication may show the opposite.',
    ko: '서로 다른 자료를 하나의 계열로 잇지 않는다. 해마다의 차이는 자료가 바뀐 결과일 수 있으며, 다른 자료에서는 반대 방향일 수도 있다.',
    zh: '不同统计资料不连成一个系列：年度之间的变化可能只是资料不同，另一资料可能显示相反的变化。',
    ru: 'Публикации не соединены в один ряд: изменение от года к году может объясняться сменой публикации, а другая публикация может показывать обратное.'
  },
  months: {
    en: 'Monthly figures are those published for single months. Customs may revise them later, a month without one is a gap, and none is computed from longer periods, so months need not add up to their year.',
    ko: '월별 수치는 한 달씩 공표된 값이다. 세관이 나중에 수정할 수 있고, 공표된 값이 없는 달은 비워 두며, 여러 달의 수치에서 계산한 것은 없다. 따라서 달을 더해도 그 해의 값과 다를 수 있다.',
    zh: '月度数字是单独公布的各月数字。海关此后可能修订，没有数字的月份留空，也不由多个月的数字推算，因此各月相加不一定等于全年。',
    ru: 'Данные за месяцы — то, что опубликовано за отдельные месяцы. Таможня может позже их уточнить, месяц без данных остаётся пропуском, и из данных за более длинные сроки они не вычисляются, поэтому сумма месяцев может не равняться году.'
  },
  publications: {
    en: 'This view combines publications that use different methods. Sums over partners mix them.',
    ko: '이 화면은 집계 방법이 서로 다른 여러 자료를 함께 보여 준다. 상대국을 더한 합에는 여러 자료가 섞여 있다.',
    zh: '此视图汇集统计方法不同的多种统计资料。各伙伴之和混有多种资料。',
    ru: 'Этот вид объединяет публикации, в которых применяются разные методы. В суммах по партнёрам они смешаны.'
  },
  mirror: {
    en: 'Mirror compilations collect what partners reported, including any errors in those reports.',
    ko: '거울 통계는 상대국들의 보고를 모은 것으로, 그 보고의 오류도 그대로 들어 있다.',
    zh: '镜像统计汇集伙伴的报告，其中的错误也包括在内。',
    ru: 'Зеркальные сводки собраны из отчётов партнёров вместе с их ошибками.'
  },
  estimated: {
    en: 'Figures marked ≈ and estimated by their publisher are wholly or partly estimates, not counts.',
    ko: '≈가 붙은 공표 기관의 추정치는 전부 또는 일부가 집계가 아니라 추정에 따른 값이다.',
    zh: '带≈且由发布方估计的数字，全部或部分来自估计，而非统计。',
    ru: 'Значения со знаком ≈, оценённые издателем, полностью или частично представляют собой оценку, а не подсчёт.'
  },
  derived: {
    en: 'Figures marked ≈ and calculated by us are derived from published figures; their details say how.',
    ko: '≈가 붙은 이 사이트의 계산값은 공표된 수치에서 구한 것이다. 계산 방법은 상세 정보에 있다.',
    zh: '带≈且由本站推算的数字得自已公布的数字，方法见其详情。',
    ru: 'Значения со знаком ≈, рассчитанные нами, выведены из опубликованных; способ указан в сведениях о них.'
  },
  doubted: {
    en: 'Figures with a question mark are contradicted by other evidence. They are shown because we found no better ones, and are not added to other figures.',
    ko: '물음표가 붙은 수치는 다른 근거와 어긋난다. 더 나은 수치를 찾지 못해 표시하되 다른 수치와 더하지 않는다.',
    zh: '带问号的数字与其他依据不符；因未找到更好的数字而显示，但不与其他数字相加。',
    ru: 'Значениям со знаком вопроса противоречат другие данные. Они показаны, потому что лучших мы не нашли, и с другими значениями не складываются.'
  },
  provisional: {
    en: 'Provisional figures were first published within months of the period that they cover, and may have been revised since.',
    ko: '잠정 수치는 해당 기간이 지난 뒤 몇 달 안에 처음 공표된 것이며 그 뒤 수정되었을 수 있다.',
    zh: '初步数字是期后数月内首次公布的，此后可能已有修订。',
    ru: 'Предварительные данные впервые опубликованы в первые месяцы после периода; с тех пор их могли пересмотреть.'
  },
  zero: {
    en: 'A reported zero is what the partner’s statistics state. It says nothing about trade that those statistics do not count.',
    ko: '0으로 공표된 값은 상대국 통계에 적힌 것이다. 통계에 잡히지 않은 무역에 대해서는 아무것도 말하지 않는다.',
    zh: '公布为零是伙伴统计中的数字，不说明未计入统计的贸易。',
    ru: 'Опубликованный ноль — то, что говорит статистика партнёра. О неучтённой ею торговле он ничего не говорит.'
  },
  totals: {
    en: 'A figure for exports and imports combined is included in neither exports nor imports.',
    ko: '수출입을 합친 수치는 수출에도 수입에도 들어가지 않는다.',
    zh: '进出口合计的数字既不计入出口，也不计入进口。',
    ru: 'Общая сумма экспорта и импорта не входит ни в экспорт, ни в импорт.'
  },
  goods: {
    en: 'For one type of goods, we show values that a source gives for a whole year under exactly this code. A year or partner without one has no line, so a sum over partners need not be all trade in these goods.',
    ko: '한 품목에 대해서는 출처가 정확히 이 품목 번호로 한 해 전체에 대해 밝힌 값을 보여 준다. 값이 없는 해나 상대는 선이 없으므로, 상대국을 더한 합이 이 품목의 전체 무역은 아닐 수 있다.',
    zh: '对一种商品，显示来源以此编码就整年给出的金额。没有这种数字的年份或伙伴没有线条，因此各伙伴之和不一定是这种商品的全部贸易。',
    ru: 'Для одного вида товаров показаны значения, которые источник приводит за целый год именно под этим кодом. Если за год или по партнёру их нет, нет и линии, поэтому сумма по партнёрам может не быть всей торговлей этими товарами.'
  },
  unplaced: {
    en: 'Places whose location is unknown are not drawn. They are listed above.',
    ko: '위치를 모르는 장소는 그리지 않는다. 위의 목록에 있다.',
    zh: '位置不详的地点不予绘制，已列于上方。',
    ru: 'Места, положение которых неизвестно, на карте не показаны; они перечислены выше.'
  },
  rivers: {
    en: 'Where the base map does not have the banks of the Yalu and the Tumen, they are drawn along the border with a symbolic width.',
    ko: '바탕 지도에 강기슭이 없는 곳에서는 압록강과 두만강을 국경선을 따라 상징적인 너비로 그린다.',
    zh: '在底图没有河岸的地方，鸭绿江和图们江沿国界绘制，宽度仅为示意。',
    ru: 'Там, где на основе карты нет берегов, Ялуцзян и Туманная показаны вдоль границы с условной шириной.'
  }
} satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>;

export type LimitId = keyof typeof limitWords;
