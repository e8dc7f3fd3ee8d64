package io.stammkunde.segment.value;

/**
 * What is kept of what a source says; the rest is left out, for no rule is likely to ask for it.
 *
 * @param names how many facts of one event or person
 * @param textLength characters of one text; a longer text is left out, not cut
 * @param items entries of one list
 */
public record FactLimits(int names, int textLength, int items) {}
