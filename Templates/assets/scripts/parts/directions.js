// `geo:` opens the map application of an Android phone. Other devices do not know it, and are sent to a map they do know;
// none is asked for before the tap.
import { mapAddress } from "../core/map-address.js";

export default function start(element) {
  element.href = mapAddress(element.href, navigator) ?? element.href;
}
