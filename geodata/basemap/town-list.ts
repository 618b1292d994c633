// The towns that the base map names, with their ranks. Add a town here, then run `npm run basemap`.

/** Rank of a town: 1 is named on the world view, 5 only close to a border bridge. */
export type TownRank = 1 | 2 | 3 | 4 | 5;

export interface Listed {
  readonly rank: TownRank;
  readonly country: string;
  /** The name in GeoNames, with `admin1` if several towns of a country share it. */
  readonly name: string;
  readonly admin1?: string;
  /** The spelling of the tables, if GeoNames has diacritics or an administrative suffix. */
  readonly en?: string;
  /** City in the Unicode CLDR list of example cities, which has its Korean, Chinese and Russian names. */
  readonly cldr?: string;
}

/** `name`, `name=English`, `name/admin1`, `name@CLDR zone`, separated by commas, for one country and rank. */
const LISTS: readonly [country: string, rank: TownRank, towns: string][] = [
  ['KP', 1, 'Pyongyang@Asia/Pyongyang'],
  ['KP', 2, 'Chongjin'],
  ['KP', 3, 'Hamhŭng=Hamhung,Wŏnsan=Wonsan,Namp’o=Nampo,Sinŭiju=Sinuiju,Rajin'],
  ['KP', 4, 'Kaesŏng=Kaesong,Haeju,Hyesan,Kanggye,Sariwŏn-si=Sariwon,P’yŏngsŏng=Pyongsong,Manp’o=Manpo,Sŏnbong=Sonbong,Sinp’o=Sinpo'],
  ['KP', 5, 'Anju,Kusŏng-si=Kusong,Songnim-ni=Songnim,Hoeryŏng=Hoeryong,Musan-ŭp=Musan,Onsŏng=Onsong,Samjiyŏn-ŭp=Samjiyon'],
  ['KP', 5, 'Hŭngnam=Hungnam,Kilju,Uiju,Sakchu-ŭp=Sakju,Sunch’ŏn=Sunchon,Ŭndŏk=Undok,T’ongch’ŏn-ŭp=Tongchon,Chunggang,Sambong,Namyang,Sunan'],
  ['CN', 1, 'Beijing'],
  ['CN', 2, 'Shanghai@Asia/Shanghai,Shenyang,Dalian'],
  ['CN', 3, 'Dandong,Harbin,Changchun,Tianjin,Qingdao'],
  ['CN', 4, 'Yanji/05,Hunchun,Tonghua,Yingkou,Jilin,Yantai/25,Qinhuangdao,Ningbo'],
  ['CN', 5, 'Tumen/05,Langtoucun=Langtou,Ji’an/05,Linjiang/05,Changbai,Longjing/05,Helong,Kuandian,Fushun/19,Benxi'],
  ['RU', 1, 'Moscow/48@Europe/Moscow'],
  ['RU', 2, 'Vladivostok@Asia/Vladivostok'],
  ['RU', 3, 'Khabarovsk,Irkutsk@Asia/Irkutsk'],
  ['RU', 4, 'Nakhodka,Ussuriysk'],
  ['RU', 5, 'Kraskino,Zarubino/59,Slavyanka/59,Pos’yet=Posyet,Vrangel’=Vrangel'],
  ['KR', 1, 'Seoul@Asia/Seoul'],
  ['KR', 2, 'Busan'],
  ['KR', 3, 'Incheon'],
  ['KR', 4, 'Sokcho,Paju'],
  ['JP', 1, 'Tokyo@Asia/Tokyo'],
  ['JP', 3, 'Osaka,Fukuoka,Niigata,Sapporo,Aomori'],
  ['JP', 4, 'Akita,Hakodate'],
  ['MN', 2, 'Ulan Bator=Ulaanbaatar@Asia/Ulaanbaatar'],
  ['TW', 2, 'Taipei@Asia/Taipei'],
  ['HK', 2, 'Hong Kong@Asia/Hong_Kong'],
  ['PH', 2, 'Manila/NCR@Asia/Manila'],
  ['TH', 2, 'Bangkok@Asia/Bangkok'],
  ['SG', 2, 'Singapore@Asia/Singapore'],
  ['ID', 2, 'Jakarta@Asia/Jakarta'],
  ['IN', 2, 'New Delhi'],
  ['IR', 2, 'Tehran@Asia/Tehran']
];

/** The towns on the map. */
export const TOWN_LIST: readonly Listed[] = LISTS.flatMap(([country, rank, towns]) =>
  towns.split(',').map((text): Listed => {
    const [, name = '', admin1, en, cldr] = /^([^/=@]+)(?:\/([^=@]+))?(?:=([^@]+))?(?:@(.+))?$/.exec(text) ?? [];
    return { rank, country, name, ...(admin1 ? { admin1 } : {}), ...(en ? { en } : {}), ...(cldr ? { cldr } : {}) };
  })
);
