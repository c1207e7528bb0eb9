/** What a column of a table shows, on the screen and in a file. */
export interface Column<Row> {
  key: string;
  label: string;
  /** The cell as text: shown unless the table has a slot `cell-<key>`, and written into files. */
  text: (row: Row) => string | number | null;
  /** Figures stand to the right, in digits of one width. */
  figures?: boolean;
  /** In files alone. */
  hidden?: boolean;
  /** On the screen alone: what can be done with a row. */
  acts?: boolean;
  /** Its words may break over lines. */
  wraps?: boolean;
}
