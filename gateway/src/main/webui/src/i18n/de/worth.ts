export const worth = { worth: { title: 'x' } } as const;
