package io.stammkunde.consent.preference;

/**
 * How much a decision took.
 *
 * @param giving whether it was agreed, and not withdrawn, refused or objected to
 * @param steps clicks and keys from opening the page
 * @param seconds from opening the page
 */
public record Effort(boolean giving, int steps, int seconds) {}
