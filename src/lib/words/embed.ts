import type { Lang } from '#lib/atlas/atlas.ts';
import type { Theme, Ui } from '#lib/view/view.ts';

/** Words of the embed and of the dialog that hands it out. */
export interface EmbedWords {
  /** Unit of all figures, after the year. */
  readonly unit: string;
  readonly wake: string;
  readonly rest: string;
  readonly earlier: string;
  readonly later: string;
  readonly onSite: string;
  /** Where scripts are off: whatever else the address asks for cannot be shown. */
  readonly unscripted: string;
  /** Before the publishers of what is shown. */
  readonly sources: string;
  more(count: number): string;
  readonly share: string;
  readonly shareNote: string;
  readonly close: string;
  readonly preview: string;
  readonly phone: string;
  readonly desktop: string;
  readonly height: string;
  readonly theme: string;
  readonly themes: Record<Theme, string>;
  readonly language: string;
  readonly controls: string;
  readonly ui: Record<Ui, string>;
  readonly layers: string;
  readonly live: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly code: Record<'iframe' | 'component' | 'link', string>;
  readonly files: string;
  /** Of pictures that the browser draws when they are asked for. */
  readonly drawnHere: string;
  readonly drawing: string;
  readonly notDrawn: string;
  /** Where the address says where the map looks. */
  readonly ownEdges: string;
  readonly tableHolds: string;
  readonly aboutTable: string;
  readonly csp: string;
}

export const embedWords: Record<Lang, EmbedWords> = {
  en: {
    unit: 'US dollars a year', wake: 'Explore the map', rest: 'Back to the picture', earlier: 'Earlier year', later: 'Later year',
    onSite: 'Open the full map', unscripted: 'Scripts are off: this is the default view of these partners and this year.', sources: 'Sources:', more: (count) => `and ${count} more`,
    share: 'Share', shareNote: 'Put this view into an article, send it, or take it as a file. The code is exactly what the preview shows.',
    close: 'Close', preview: 'Preview', phone: 'Phone', desktop: 'Desktop', height: 'Height before loading',
    theme: 'Colours', themes: { auto: 'As the device', light: 'Light', dark: 'Dark' }, language: 'Language',
    controls: 'Controls', ui: { full: 'All filters', compact: 'Years only', none: 'None' }, layers: 'Shown on the map', live: 'Start the live map at once',
    copy: 'Copy', copied: 'Copied', notCopied: 'Select the text and copy it',
    code: { iframe: 'Frame', component: 'Web component', link: 'Link' },
    files: 'Files', drawnHere: 'This browser draws PNG and SVG of exactly this view.', drawing: 'Drawing the picture…', notDrawn: 'The picture could not be drawn.',
    ownEdges: 'They show the place that the map shows, on the same scale, in a frame of their own.', tableHolds: 'The CSV holds the figures of this view.',
    aboutTable: 'About the CSV (JSON)',
    csp: 'If the site has a Content-Security-Policy, it needs:'
  },
  ko: {
    unit: '연간, 미국 달러', wake: '지도 살펴보기', rest: '그림으로 돌아가기', earlier: '이전 연도', later: '다음 연도',
    onSite: '전체 지도 열기', unscripted: '스크립트가 꺼져 있어 이 상대와 연도의 기본 화면을 보여 준다.', sources: '출처:', more: (count) => `외 ${count}곳`,
    share: '공유', shareNote: '이 화면을 기사에 넣거나 보내거나 파일로 받는다. 코드는 미리보기와 똑같다.',
    close: '닫기', preview: '미리보기', phone: '휴대전화', desktop: '데스크톱', height: '불러오기 전 높이',
    theme: '색상', themes: { auto: '기기 설정', light: '밝게', dark: '어둡게' }, language: '언어',
    controls: '조작 단추', ui: { full: '모든 필터', compact: '연도만', none: '없음' }, layers: '지도에 표시', live: '바로 움직이는 지도 시작',
    copy: '복사', copied: '복사됨', notCopied: '글을 선택해 복사하세요',
    code: { iframe: '프레임', component: '웹 컴포넌트', link: '링크' },
    files: '파일', drawnHere: 'PNG와 SVG는 바로 이 화면을 브라우저에서 그린 것이다.', drawing: '그림을 그리는 중…', notDrawn: '그림을 그리지 못했다.',
    ownEdges: '그림은 지도가 보여 주는 곳을 같은 축척으로 보여 주지만 그림의 크기는 따로 정해져 있다.', tableHolds: 'CSV에는 이 화면의 수치가 들어 있다.',
    aboutTable: 'CSV 설명(JSON)',
    csp: '사이트에 Content-Security-Policy가 있으면 다음이 필요하다:'
  },
  zh: {
    unit: '年度金额，美元', wake: '操作地图', rest: '返回图片', earlier: '上一年', later: '下一年',
    onSite: '打开完整地图', unscripted: '脚本已关闭：此处显示这些伙伴该年的默认视图。', sources: '来源：', more: (count) => `及另外${count}个`,
    share: '分享', shareNote: '把此视图放入文章、发送给他人或保存为文件。代码与预览完全一致。',
    close: '关闭', preview: '预览', phone: '手机', desktop: '桌面', height: '加载前的高度',
    theme: '颜色', themes: { auto: '跟随设备', light: '浅色', dark: '深色' }, language: '语言',
    controls: '控件', ui: { full: '全部筛选', compact: '仅年份', none: '无' }, layers: '地图上显示', live: '直接启动动态地图',
    copy: '复制', copied: '已复制', notCopied: '请选中文字后复制',
    code: { iframe: '框架', component: '网页组件', link: '链接' },
    files: '文件', drawnHere: 'PNG 和 SVG 由浏览器按此视图绘制。', drawing: '正在绘制图片…', notDrawn: '图片未能绘制。',
    ownEdges: '图片以同一比例显示地图所示的地点，大小与地图不同。', tableHolds: 'CSV 包含此视图的数字。',
    aboutTable: 'CSV 说明（JSON）',
    csp: '如果网站设有 Content-Security-Policy，则需要：'
  },
  ru: {
    unit: 'долларов США в год', wake: 'Открыть живую карту', rest: 'Вернуться к картинке', earlier: 'Предыдущий год', later: 'Следующий год',
    onSite: 'Открыть полную карту', unscripted: 'Скрипты отключены: показан вид по умолчанию для этих партнёров и этого года.', sources: 'Источники:', more: (count) => `и ещё ${count}`,
    share: 'Поделиться', shareNote: 'Вставьте этот вид в статью, отправьте его или сохраните файлом. Код в точности соответствует предпросмотру.',
    close: 'Закрыть', preview: 'Предпросмотр', phone: 'Телефон', desktop: 'Компьютер', height: 'Высота до загрузки',
    theme: 'Цвета', themes: { auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' }, language: 'Язык',
    controls: 'Управление', ui: { full: 'Все фильтры', compact: 'Только годы', none: 'Нет' }, layers: 'Показывать на карте', live: 'Сразу запускать живую карту',
    copy: 'Копировать', copied: 'Скопировано', notCopied: 'Выделите текст и скопируйте',
    code: { iframe: 'Фрейм', component: 'Веб-компонент', link: 'Ссылка' },
    files: 'Файлы', drawnHere: 'PNG и SVG этот браузер рисует в точности по этому виду.', drawing: 'Картинка рисуется…', notDrawn: 'Картинку не удалось нарисовать.',
    ownEdges: 'Они показывают то же место, что и карта, в том же масштабе, но размер картинки свой.', tableHolds: 'CSV содержит данные этого вида.',
    aboutTable: 'О файле CSV (JSON)',
    csp: 'Если у сайта есть Content-Security-Policy, в неё нужно добавить:'
  }
};
