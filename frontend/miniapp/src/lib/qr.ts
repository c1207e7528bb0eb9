/** QR codes of our codes and addresses, as the kind of picture that browsers and mini-programs both show. */
import qrcode from "qrcode-generator";

const SMALLEST_THAT_FITS = 0;
const DOT_PX = 6;
const QUIET_PX = 4 * DOT_PX;

/** A data URL with the quiet border that scanners need; texts are ASCII, error correction is M. */
export function qrDataUrl(text: string): string {
  const code = qrcode(SMALLEST_THAT_FITS, "M");
  code.addData(text);
  code.make();
  return code.createDataURL(DOT_PX, QUIET_PX);
}
