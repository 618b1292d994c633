// Fonts of devices for Hangul and Chinese, as CSS.
import { HAN, HANGUL } from './faces.ts';

interface Device {
  readonly family: string;
  readonly range: readonly string[];
  /** Names of fonts by CSS weight. */
  readonly local: Readonly<Record<'400' | '600', readonly string[]>>;
}

/**
 * Fonts of devices for Hangul and Chinese, by the full or PostScript names under which browsers find them. Embeds list them before the
 * site's own fonts: a browser tries the families of a page before the device's other fonts, and would otherwise download ours on every
 * phone.
 */
export const DEVICE: readonly Device[] = [
  {
    family: 'Device Hangul',
    range: HANGUL,
    local: {
      400: ['AppleSDGothicNeo-Regular', 'Malgun Gothic', 'NotoSansCJKkr-Regular', 'NotoSansKR-Regular', 'Noto Sans CJK KR', 'NanumGothic'],
      600: ['AppleSDGothicNeo-SemiBold', 'Malgun Gothic Bold', 'NotoSansCJKkr-Bold', 'NotoSansKR-Bold', 'NotoSansCJKkr-Regular', 'NanumGothicBold']
    }
  },
  {
    family: 'Device Han',
    range: HAN,
    local: {
      400: ['PingFangSC-Regular', 'Microsoft YaHei', 'NotoSansCJKsc-Regular', 'NotoSansSC-Regular', 'Noto Sans CJK SC', 'WenQuanYiZenHei', 'DroidSansFallback'],
      600: ['PingFangSC-Semibold', 'Microsoft YaHei Bold', 'NotoSansCJKsc-Bold', 'NotoSansSC-Bold', 'NotoSansCJKsc-Regular', 'WenQuanYiZenHei']
    }
  }
];

/** The CSS of the fonts of one family. */
export function deviceCss({ family, range, local }: Device): string {
  return Object.entries(local)
    .map(
      ([weight, names]) => `@font-face {
  font-family: '${family}'; font-weight: ${weight}; src: ${names.map((name) => `local('${name}')`).join(', ')};
  unicode-range: ${range.join(', ')};
}
`
    )
    .join('');
}
