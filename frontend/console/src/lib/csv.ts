/** The table on the screen as a file that spreadsheets open: RFC 4180, with a mark that says UTF-8. */
const UTF8_MARK = "\ufeff";

/** A cell: quoted where it must be; a text that a spreadsheet would run as a formula is disarmed. */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const isAmount = /^-?\d+(\.\d+)?$/.test(value);
  const safe = !isAmount && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvText(heads: readonly string[], rows: readonly (string | number | null)[][]): string {
  return [heads, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

export function saveFile(name: string, text: string): void {
  saveBlob(name, new Blob([UTF8_MARK, text], { type: "text/csv;charset=utf-8" }));
}

export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
