/** The arrangement a text is about. `toeslagen` are those of the tax office; `minimaregeling` everything local for low incomes. */
export type Scheme =
  | 'bijstand'
  | 'bijzondere-bijstand'
  | 'inkomenstoeslag'
  | 'energietoeslag'
  | 'studietoeslag'
  | 'ioaw'
  | 'bbz'
  | 'aio'
  | 'aow'
  | 'ww'
  | 'arbeidsongeschiktheid'
  | 'toeslagen'
  | 'minimaregeling'
  | 'kwijtschelding'
  | 'schuldhulp'
  | 'wmo'
  | 'inburgering'
  /** Told of below its name: something else that a municipality does, such as taking pupils to school. */
  | 'andere-dienst';
