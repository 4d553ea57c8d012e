// The published types of papaparse bring the globals of Node along, which `core/` is checked without: these are the
// parts that it uses. `core/tsconfig.json` puts them in the others' place.

type Step<Row> = {
  readonly data: Row;
  readonly errors: readonly { readonly code: string; readonly index?: number }[];
  readonly meta: { readonly cursor: number };
};

type ParseConfig<Row> = {
  readonly delimiter: string;
  readonly preview?: number;
  readonly skipEmptyLines: boolean;
  readonly step: (step: Step<Row>) => void;
};

declare const Papa: {
  parse<Row>(text: string, config: ParseConfig<Row>): void;
  unparse(rows: string[][], config: { readonly delimiter: string; readonly newline: string }): string;
};
// oxlint-disable-next-line import/no-default-export -- so does the library
export default Papa;
