declare module 'handlebars/dist/handlebars.js' {
  // One file without the tools for source maps: a quarter of what the package's entry bundles to.
  import Handlebars from 'handlebars';
  export default Handlebars;
}

declare module 'nunjucks/browser/nunjucks.js' {
  // The parts that are used; the package has no types, and those of others leave out the parser.
  interface Node {
    findAll(type: unknown): Node[];
    readonly lineno: number;
    readonly colno: number;
    readonly value: unknown;
    children: Node[];
  }
  type Lookup = (first: never, second: never, third: never) => unknown;
  class Environment {
    constructor(loader: object, options: object);
    filters: Record<string, unknown>;
    tests: Record<string, unknown>;
    globals: Record<string, unknown>;
  }
  class Template {
    constructor(text: string, environment: Environment, path: string, eager: boolean);
    render(values: object): string | null;
  }
  const nunjucks: {
    Environment: typeof Environment;
    Template: typeof Template;
    nodes: {
      Output: unknown;
      TemplateData: new (line: number, column: number, text: string) => Node;
    };
    parser: { parse(text: string, extensions: unknown, options: unknown): Node };
    runtime: { memberLookup: Lookup; contextOrFrameLookup: Lookup };
  };
  export default nunjucks;
}
