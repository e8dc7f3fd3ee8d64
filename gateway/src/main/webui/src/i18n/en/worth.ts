import type { worth as german } from '../de/worth';
import type { Translated } from '../Translated';

export const worth: Translated<typeof german> = { worth: { title: 'x' } };
