// Words of records, in four languages; each has a file of its own.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { DetailsWords } from './details-words.ts';
import { detailsEn } from './details.en.ts';
import { detailsKo } from './details.ko.ts';
import { detailsZh } from './details.zh.ts';
import { detailsRu } from './details.ru.ts';

export const detailsWords: Record<Lang, DetailsWords> = { en: detailsEn, ko: detailsKo, zh: detailsZh, ru: detailsRu };
