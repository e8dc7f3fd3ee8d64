/** The same keys with other texts. A text that is missing or left over in a language does not compile. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
