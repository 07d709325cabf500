/** Who may decide what: moderators about points, stories and keys; operators also about the dials. */
export const ROLES = ['moderator', 'operator'] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

/** Whether someone with this role may do what asks for that one. */
export function mayAct(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
