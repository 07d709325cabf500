/** The part of an OpenAPI description that the page shows. Read carefully: the description is made by a library. Pure. */

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly required: boolean; readonly about: string }[];
  /** Fields of the body. */
  readonly body: readonly string[];
  /** "200", "4xx". */
  readonly answers: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((inside, name) => (isJson(inside) ? inside[name] : undefined), value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** Every operation, in the order of the description. Routes of moderators and machines are left out. */
export function operationsOf(description: unknown): readonly Operation[] {
  const paths = at(description, 'paths');
  if (!isJson(paths)) return [];
  return Object.entries(paths)
    .filter(([path]) => path.startsWith('/v1') && !path.startsWith('/v1/moderation/'))
    .flatMap(([path, methods]) => METHODS.flatMap((method) => operation(path, method, at(methods, method))));
}

function operation(path: string, method: string, described: unknown): readonly Operation[] {
  if (!isJson(described)) return [];
  const parameters = Array.isArray(described.parameters) ? described.parameters.filter(isJson) : [];
  const schema = at(described, 'requestBody', 'content', 'application/json', 'schema');
  const answers = at(described, 'responses');
  return [
    {
      method: method.toUpperCase(),
      path,
      summary: text(described.summary),
      parameters: parameters.map((each) => ({
        name: text(each.name),
        required: each.required === true,
        about: text(each.description) || text(at(each, 'schema', 'description')),
      })),
      body: Object.keys((at(schema, 'properties') ?? {}) as Json),
      answers: isJson(answers) ? Object.keys(answers) : [],
    },
  ];
}
