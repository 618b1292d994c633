// Words of UN Security Council restrictions on goods, in four languages.
import type { Exempt, Lang, Restriction, RestrictionState } from '#lib/atlas/atlas.ts';

/** Days and amounts are passed in already formatted. */
export interface RestrictionWords {
  /** Name of the lane under the years, and of a row in a table. */
  readonly title: string;
  /** Instead of the lane. */
  readonly none: string;
  /** The meaning of the states, after the lane and the list. */
  readonly note: string;
  readonly state: Record<RestrictionState, string>;
  from(day: string, state: string): string;
  resolution(number: string): string;
  /** A paragraph by its number, "26 (b)". */
  paragraph(number: string): string;
  /** An annex by its Roman numeral. */
  annex(roman: string): string;
  /** In brackets after a state, if a restriction has exemptions. */
  readonly exempted: string;
  readonly measure: Record<Restriction['measure'], string>;
  readonly exempt: Record<Exempt, string>;
  /** After an exemption that ends. */
  until(exemption: string, day: string): string;
  /** Opens the list of figures. */
  readonly after: string;
  readonly afterNote: string;
  /** For a figure whose period lies partly outside the ban. */
  readonly partly: string;
  /** Before the exemptions. */
  readonly notFor: string;
  /** For a figure that no source consulted explains. */
  readonly unexplained: string;
  readonly record: {
    readonly resolution: string;
    readonly place: string;
    readonly notRead: string;
    readonly codes: string;
    readonly noCode: string;
    readonly codesBy: string;
    readonly reading: string;
    readonly part: string;
    readonly measure: string;
    readonly from: string;
    readonly to: string;
    readonly noEnd: string;
    readonly cap: string;
    readonly noAmount: string;
    readonly exempt: string;
    readonly exemption: string;
    readonly others: string;
  };
  /** The second of two amounts, after the first. */
  or(amounts: readonly [string, string]): string;
  per(amount: string, per: NonNullable<Restriction['capPer']>): string;
  /** Heading of the goods in the record of a resolution. */
  readonly ofEvent: string;
}

export const restrictionWords: Record<Lang, RestrictionWords> = {
  en: {
    title: 'Under resolutions of the UN Security Council',
    none: 'No resolution in the table names these goods.',
    note: 'The state on a day follows from the dates and codes in the table. Allowed: no resolution in the table names the goods. Restricted in part: one names only some of them. Goods that the table names without a customs code have no state here.',
    state: { allowed: 'allowed', part: 'restricted in part', capped: 'capped', banned: 'banned' },
    from: (day, state) => `from ${day} ${state}`,
    resolution: (number) => `resolution ${number}`,
    paragraph: (number) => `paragraph ${number}`,
    annex: (roman) => `annex ${roman}`,
    exempted: 'with exemptions',
    measure: { ban: 'ban', cap: 'cap' },
    exempt: {
      livelihood: 'goods exclusively for people’s livelihood',
      transit: 'coal of other origin through the port of Rajin',
      committee: 'what the Security Council’s committee approves',
      notice: 'what the Security Council’s committee is notified of in advance',
      aircraft: 'fuel for civilian passenger aircraft abroad',
      shipped: 'goods shipped before, as China applied the ban',
      contracts: 'goods under earlier contracts',
      'spare-parts': 'spare parts for the safety of civilian passenger aircraft'
    },
    until: (exemption, day) => `${exemption}, until ${day}`,
    after: 'Recorded after the ban',
    afterNote:
      'Figures above zero, for all partners and years, for goods that a resolution banned in at least part of the period. That trade was recorded does not mean that the ban was violated. Goods of which a ban names only a part are left out.',
    partly: 'The ban did not apply during the whole period.',
    notFor: 'The ban did not apply to:',
    unexplained: 'No source that we have read says why.',
    record: {
      resolution: 'Resolution',
      place: 'In the resolution',
      notRead: 'paragraph not read',
      codes: 'HS codes',
      noCode: 'none found',
      codesBy: 'Codes as stated by',
      reading: 'Code as we read it',
      part: 'Part of',
      measure: 'Measure',
      from: 'From',
      to: 'Last day',
      noEnd: 'no end known',
      cap: 'Cap',
      noAmount: 'no amount stated',
      exempt: 'Does not apply to',
      exemption: 'Exemption',
      others: 'For the same goods'
    },
    or: ([first, second]) => `${first} or ${second}`,
    per: (amount, per) => ({ 'the whole time': `${amount} for the whole time`, 'a year': `${amount} a year`, '12 months': `${amount} in twelve months` })[per],
    ofEvent: 'Restricted goods'
  },
  ko: {
    title: '유엔 안전보장이사회 결의에 따른 상태',
    none: '표에 있는 결의 가운데 이 품목을 지목한 것은 없다.',
    note: '상태는 표의 날짜와 품목 번호에 따른 그날의 상태이다. 허용: 표의 어느 결의도 그 품목을 지목하지 않는다. 일부 제한: 결의가 그중 일부만 지목한다. 표에 품목 번호 없이 적힌 물품은 여기에 상태가 없다.',
    state: { allowed: '허용', part: '일부 제한', capped: '상한', banned: '금지' },
    from: (day, state) => `${day}부터 ${state}`,
    resolution: (number) => `결의 ${number}호`,
    paragraph: (number) => `${number}항`,
    annex: (roman) => `부속서 ${roman}`,
    exempted: '예외 있음',
    measure: { ban: '금지', cap: '상한' },
    exempt: {
      livelihood: '오로지 민생 목적인 것',
      transit: '나진항을 거치는 제3국산 석탄',
      committee: '안보리 위원회가 승인한 것',
      notice: '안보리 위원회에 미리 통보한 것',
      aircraft: '해외에 있는 민간 여객기의 연료',
      shipped: '그 전에 선적된 것(중국의 적용 기준)',
      contracts: '그 전에 맺은 계약의 물품',
      'spare-parts': '민간 여객기의 안전을 위한 예비 부품'
    },
    until: (exemption, day) => `${exemption}, ${day}까지`,
    after: '금지 이후에 기록된 수치',
    afterNote:
      '기간의 일부라도 결의가 금지한 품목의 0보다 큰 수치로, 모든 상대와 연도를 싣는다. 기록되었다는 것이지 금지를 위반했다는 뜻이 아니다. 금지가 일부만 지목한 품목의 수치는 뺐다.',
    partly: '기간 전체가 금지에 들지는 않는다.',
    notFor: '금지의 예외:',
    unexplained: '여기서 읽은 출처 가운데 이유를 밝힌 것은 없다.',
    record: {
      resolution: '결의',
      place: '결의 안의 위치',
      notRead: '항을 읽지 못함',
      codes: 'HS 코드',
      noCode: '찾지 못함',
      codesBy: '번호를 밝힌 출처',
      reading: '우리가 대응시킨 코드',
      part: '다음의 일부',
      measure: '조치',
      from: '시작일',
      to: '마지막 날',
      noEnd: '알려진 끝 없음',
      cap: '상한',
      noAmount: '명시된 양 없음',
      exempt: '예외',
      exemption: '예외의 내용',
      others: '같은 품목에 대해'
    },
    or: ([first, second]) => `${first} 또는 ${second}`,
    per: (amount, per) => ({ 'the whole time': `전체 기간 ${amount}`, 'a year': `연간 ${amount}`, '12 months': `12개월에 ${amount}` })[per],
    ofEvent: '제한하는 품목'
  },
  zh: {
    title: '联合国安理会决议下的状态',
    none: '表中没有决议提到该商品。',
    note: '状态按表中的日期和编码，以当日为准。允许：表中没有决议提到该商品。部分受限：决议只提到其中一部分。表中没有编码的商品在这里没有状态。',
    state: { allowed: '允许', part: '部分受限', capped: '限额', banned: '禁止' },
    from: (day, state) => `${day}起${state}`,
    resolution: (number) => `第${number}号决议`,
    paragraph: (number) => `第${number}段`,
    annex: (roman) => `附件${roman}`,
    exempted: '有例外',
    measure: { ban: '禁止', cap: '限额' },
    exempt: {
      livelihood: '纯属民生目的者',
      transit: '经罗津港的第三国煤炭',
      committee: '安理会委员会批准者',
      notice: '事先通知安理会委员会者',
      aircraft: '境外民用客机的燃料',
      shipped: '此前已启运的货物（按中国的执行）',
      contracts: '此前所订合同的货物',
      'spare-parts': '保障民用客机安全的备件'
    },
    until: (exemption, day) => `${exemption}，至${day}`,
    after: '禁令之后的记录',
    afterNote:
      '在所涉时期内至少部分时间被决议禁止的商品的大于零的数字，包括所有伙伴和年份。有记录并不说明禁令被违反。禁令只提到其中一部分的商品，其数字不列入。',
    partly: '该时期并非全部在禁令之内。',
    notFor: '禁令不适用于：',
    unexplained: '此处所读的来源都没有说明原因。',
    record: {
      resolution: '决议',
      place: '决议中的位置',
      notRead: '段落未读到',
      codes: 'HS编码',
      noCode: '未找到',
      codesBy: '说明编码的来源',
      reading: '我们对应的编码',
      part: '其中一部分',
      measure: '措施',
      from: '起始日',
      to: '最后一日',
      noEnd: '未知终止日',
      cap: '限额',
      noAmount: '未说明数量',
      exempt: '不适用于',
      exemption: '例外的内容',
      others: '对同一商品'
    },
    or: ([first, second]) => `${first}或${second}`,
    per: (amount, per) => ({ 'the whole time': `整个期间${amount}`, 'a year': `每年${amount}`, '12 months': `每十二个月${amount}` })[per],
    ofEvent: '所限制的商品'
  },
  ru: {
    title: 'По резолюциям Совета Безопасности ООН',
    none: 'Ни одна резолюция из таблицы не называет этих товаров.',
    note: 'Состояние указано на день, по датам и кодам таблицы. Разрешено: ни одна резолюция из таблицы не называет этих товаров. Ограничено частично: резолюция называет лишь некоторые из них. У товаров, которые названы в таблице без таможенного кода, состояния здесь нет.',
    state: { allowed: 'разрешено', part: 'ограничено частично', capped: 'лимит', banned: 'запрещено' },
    from: (day, state) => `с ${day} ${state}`,
    resolution: (number) => `резолюция ${number}`,
    paragraph: (number) => `пункт ${number}`,
    annex: (roman) => `приложение ${roman}`,
    exempted: 'с изъятиями',
    measure: { ban: 'запрет', cap: 'лимит' },
    exempt: {
      livelihood: 'предназначенное только для жизнеобеспечения людей',
      transit: 'уголь иного происхождения через порт Раджин',
      committee: 'одобренное Комитетом Совета',
      notice: 'то, о чём Комитет Совета уведомлён заранее',
      aircraft: 'топливо гражданских пассажирских самолётов за рубежом',
      shipped: 'отправленное ранее, как это применял Китай',
      contracts: 'товары по ранее заключённым договорам',
      'spare-parts': 'запчасти для безопасности гражданских пассажирских самолётов'
    },
    until: (exemption, day) => `${exemption}, до ${day}`,
    after: 'Учтено после запрета',
    afterNote:
      'Показатели больше нуля по товарам, которые резолюция запрещала хотя бы часть периода, по всем партнёрам и годам. Они учтены, и это не значит, что запрет нарушен. Показатели по товарам, лишь часть которых названа в запрете, не включены.',
    partly: 'Запрет приходится не на весь период.',
    notFor: 'Запрет не распространялся на:',
    unexplained: 'Ни один прочитанный здесь источник не говорит почему.',
    record: {
      resolution: 'Резолюция',
      place: 'Место в резолюции',
      notRead: 'пункт не прочитан',
      codes: 'Коды ТН ВЭД',
      noCode: 'не найдены',
      codesBy: 'Коды указывает',
      reading: 'Код по нашему чтению',
      part: 'Часть товаров',
      measure: 'Мера',
      from: 'С',
      to: 'Последний день',
      noEnd: 'окончание не известно',
      cap: 'Лимит',
      noAmount: 'количество не указано',
      exempt: 'Кроме',
      exemption: 'Словами',
      others: 'О тех же товарах'
    },
    or: ([first, second]) => `${first} или ${second}`,
    per: (amount, per) => ({ 'the whole time': `${amount} за всё время`, 'a year': `${amount} в год`, '12 months': `${amount} за двенадцать месяцев` })[per],
    ofEvent: 'Товары, которые она ограничивает'
  }
};
