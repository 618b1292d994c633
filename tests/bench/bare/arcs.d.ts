// Types of what bare.ts writes into the bare page.

/** The data that bare.ts writes into the bare page: arcs and camera of the site's home page. */
interface BareArc {
  readonly from: readonly [lon: number, lat: number];
  readonly to: readonly [lon: number, lat: number];
  readonly width: number;
}
declare const BARE_ARCS: readonly BareArc[];
declare const BARE_CAMERA: { readonly lon: number; readonly lat: number; readonly zoom: number };
