/** What can stand in the outbox: an observation or its withdrawal, a result of a round or its withdrawal. */
export type OutboxKind = 'observation' | 'withdrawal' | 'result' | 'result-withdrawal';

export const isWithdrawal = (kind: OutboxKind): boolean => kind === 'withdrawal' || kind === 'result-withdrawal';
