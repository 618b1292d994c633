/** The DPRK's end of every arc: Pyongyang (GeoNames 1871859), a schematic point like those of the partners. */
export const DPRK_ANCHOR = { lon: 125.75432, lat: 39.03385 } as const;
