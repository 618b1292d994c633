// Words of every button that copies a text, in four languages.
import type { Lang } from '#lib/atlas/atlas.ts';

interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** The browser refused, and the text is selected. */
  readonly notCopied: string;
}

export const copyWords: Record<Lang, CopyWords> = {
  en: { copy: 'Copy', copied: 'Copied', notCopied: 'Select the text and copy it' },
  ko: { copy: '복사', copied: '복사됨', notCopied: '글을 선택해 복사하세요' },
  zh: { copy: '复制', copied: '已复制', notCopied: '请选中文本复制' },
  ru: { copy: 'Копировать', copied: 'Скопировано', notCopied: 'Выделите текст и скопируйте' }
};
