/**
 * Where a `geo:` link leads on this device, for somebody who walks; null where it leads well by itself.
 *
 * @param geo `geo:60.17,24.94?q=…`
 * @param device what `navigator` says of it
 */
export function mapAddress(geo, device) {
  const point = /^geo:(-?[\d.]+),(-?[\d.]+)/.exec(geo);
  if (!point || /Android/.test(device.userAgent)) return null;
  const [, latitude, longitude] = point;
  // An iPad says that it is a Mac; a Mac has no touch screen.
  const isApple = /iPhone|iPad|iPod/.test(device.userAgent) || /Mac/.test(device.userAgent);
  return isApple
    ? `https://maps.apple.com/?daddr=${latitude},${longitude}&dirflg=w`
    : `https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=${latitude},${longitude}`;
}
