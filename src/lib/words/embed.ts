// Words of the embed and of the share dialog, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Theme, Ui } from '#lib/view/view.ts';

export interface EmbedWords {
  /** Unit of all figures, after the year. */
  readonly unit: string;
  readonly rest: string;
  readonly earlier: string;
  readonly later: string;
  readonly onSite: string;
  /** If JavaScript does not run and the rest of the address cannot be applied. */
  readonly withoutScripts: string;
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
  readonly code: Record<'iframe' | 'component' | 'link', string>;
  readonly files: string;
  /** About images that the browser draws on request. */
  readonly drawnHere: string;
  readonly drawing: string;
  readonly notDrawn: string;
  /** If the address has its own camera. */
  readonly filesCropped: string;
  readonly tableHolds: string;
  readonly aboutTable: string;
  readonly csp: string;
}

export const embedWords: Record<Lang, EmbedWords> = {
  en: {
    unit: 'US dollars per year',
    rest: 'Close interactive map',
    earlier: 'Earlier year',
    later: 'Later year',
    onSite: 'Open the full map',
    withoutScripts: 'JavaScript is not running, so this shows the default view for these partners and this year.',
    sources: 'Sources:',
    more: (count) => `and ${count} more`,
    share: 'Share',
    shareNote: 'Embed this view in an article, share a link or download it as a file. The code gives exactly what the preview shows.',
    close: 'Close',
    preview: 'Preview',
    phone: 'Phone',
    desktop: 'Desktop',
    height: 'Initial height',
    theme: 'Colours',
    themes: { auto: 'Match device', light: 'Light', dark: 'Dark' },
    language: 'Language',
    controls: 'Controls',
    ui: { full: 'All filters', compact: 'Years only', none: 'None' },
    layers: 'Shown on the map',
    live: 'Start with the interactive map',
    code: { iframe: 'iframe', component: 'Web component', link: 'Link' },
    files: 'Files',
    drawnHere: 'Your browser makes the PNG and the SVG of this exact view.',
    drawing: 'Making the image…',
    notDrawn: 'The image could not be made.',
    filesCropped: 'They show the same place at the same scale, cropped to the size of the image.',
    tableHolds: 'The CSV contains the figures of this view.',
    aboutTable: 'CSV metadata (JSON)',
    csp: 'If the site has a Content-Security-Policy, it needs:'
  },
  ko: {
    unit: '연간, 미국 달러',
    rest: '대화형 지도 닫기',
    earlier: '이전 연도',
    later: '다음 연도',
    onSite: '전체 지도 열기',
    withoutScripts: '자바스크립트가 실행되지 않아 이 상대와 연도의 기본 화면을 보여 준다.',
    sources: '출처:',
    more: (count) => `외 ${count}곳`,
    share: '공유',
    shareNote: '이 화면을 기사에 넣거나 링크로 공유하거나 파일로 받을 수 있다. 코드의 결과는 미리보기와 똑같다.',
    close: '닫기',
    preview: '미리보기',
    phone: '휴대전화',
    desktop: '데스크톱',
    height: '처음 높이',
    theme: '색상',
    themes: { auto: '기기 설정', light: '밝게', dark: '어둡게' },
    language: '언어',
    controls: '조작 단추',
    ui: { full: '모든 필터', compact: '연도만', none: '없음' },
    layers: '지도에 표시',
    live: '대화형 지도로 시작',
    code: { iframe: 'iframe 코드', component: '웹 컴포넌트', link: '링크' },
    files: '파일',
    drawnHere: '이 화면 그대로의 PNG와 SVG를 브라우저에서 만든다.',
    drawing: '이미지를 만드는 중…',
    notDrawn: '이미지를 만들지 못했다.',
    filesCropped: '지도와 같은 곳을 같은 축척으로 보여 주되 이미지 크기에 맞춰 잘라 낸다.',
    tableHolds: 'CSV에는 이 화면의 수치가 들어 있다.',
    aboutTable: 'CSV 메타데이터(JSON)',
    csp: '사이트에 Content-Security-Policy가 있으면 다음이 필요하다:'
  },
  zh: {
    unit: '年度金额，美元',
    rest: '关闭交互式地图',
    earlier: '上一年',
    later: '下一年',
    onSite: '打开完整地图',
    withoutScripts: 'JavaScript没有运行，此处显示这些伙伴该年的默认视图。',
    sources: '来源：',
    more: (count) => `及另外${count}个`,
    share: '分享',
    shareNote: '把此视图嵌入文章、分享链接或下载为文件。代码的效果与预览完全一致。',
    close: '关闭',
    preview: '预览',
    phone: '手机',
    desktop: '桌面',
    height: '初始高度',
    theme: '颜色',
    themes: { auto: '跟随设备', light: '浅色', dark: '深色' },
    language: '语言',
    controls: '控件',
    ui: { full: '全部筛选', compact: '仅年份', none: '无' },
    layers: '地图上显示',
    live: '直接显示交互式地图',
    code: { iframe: 'iframe代码', component: '网页组件', link: '链接' },
    files: '文件',
    drawnHere: '此视图的 PNG 和 SVG 由浏览器生成。',
    drawing: '正在生成图片…',
    notDrawn: '图片未能生成。',
    filesCropped: '图片以同一比例显示同一地点，并按图片大小裁切。',
    tableHolds: 'CSV 包含此视图的数字。',
    aboutTable: 'CSV 元数据（JSON）',
    csp: '如果网站设有 Content-Security-Policy，则需要：'
  },
  ru: {
    unit: 'долларов США в год',
    rest: 'Закрыть интерактивную карту',
    earlier: 'Предыдущий год',
    later: 'Следующий год',
    onSite: 'Открыть полную карту',
    withoutScripts: 'JavaScript не работает, поэтому показан вид по умолчанию для этих партнёров и этого года.',
    sources: 'Источники:',
    more: (count) => `и ещё ${count}`,
    share: 'Поделиться',
    shareNote: 'Вставьте этот вид в статью, поделитесь ссылкой или скачайте файл. Код даёт в точности то, что видно в предпросмотре.',
    close: 'Закрыть',
    preview: 'Предпросмотр',
    phone: 'Телефон',
    desktop: 'Компьютер',
    height: 'Начальная высота',
    theme: 'Цвета',
    themes: { auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
    language: 'Язык',
    controls: 'Управление',
    ui: { full: 'Все фильтры', compact: 'Только годы', none: 'Нет' },
    layers: 'Показывать на карте',
    live: 'Начинать с интерактивной карты',
    code: { iframe: 'Код iframe', component: 'Веб-компонент', link: 'Ссылка' },
    files: 'Файлы',
    drawnHere: 'PNG и SVG именно этого вида создаёт ваш браузер.',
    drawing: 'Изображение создаётся…',
    notDrawn: 'Изображение создать не удалось.',
    filesCropped: 'Они показывают то же место в том же масштабе, обрезанное по размеру изображения.',
    tableHolds: 'CSV содержит данные этого вида.',
    aboutTable: 'Метаданные CSV (JSON)',
    csp: 'Если у сайта есть Content-Security-Policy, в неё нужно добавить:'
  }
};
