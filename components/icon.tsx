/** Own icon set: simple strokes on a 24 × 24 field. Always beside words, or with a name on the button around it. */

const PATHS = {
  wrong: 'M6 6l12 12M18 6L6 18',
  missing: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
  check: 'M9 9a3 3 0 1 1 4.2 2.8c-.9.4-1.2 1-1.2 2.2M12 17.6v.1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  right: 'M5 13l4.5 4.5L19 7',
  questions: 'M4 5h16v11H9l-5 4z',
  down: 'M6 9l6 6 6-6',
  up: 'M6 15l6-6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  speak: 'M4 10v4h4l5 4V6l-5 4zM16.5 9a4 4 0 0 1 0 6M18.8 6.5a8 8 0 0 1 0 11',
  stop: 'M7 7h10v10H7z',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  point: 'M12 3v12M7 10l5 5 5-5M5 20h14',
  add: 'M12 5v14M5 12h14',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-5 4-7 8-7s8 2 8 7',
  people:
    'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 20c0-4 3-6 6-6s6 2 6 6M16 5.5a3 3 0 0 1 0 5.2M17.5 14.5c2.2.8 3.5 2.7 3.5 5.5',
  page: 'M6 3h8l5 5v13H6zM14 3v5h5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, turn = false }: { readonly name: IconName; readonly turn?: boolean }) {
  return (
    <svg class={turn ? 'icon turn' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
