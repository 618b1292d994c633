/** What build.ts writes into the bare page: the arcs and the camera of the site's first view. */
interface BareArc {
  readonly from: readonly [lon: number, lat: number];
  readonly to: readonly [lon: number, lat: number];
  readonly width: number;
}
declare const BARE_ARCS: readonly BareArc[];
declare const BARE_CAMERA: { readonly lon: number; readonly lat: number; readonly zoom: number };
