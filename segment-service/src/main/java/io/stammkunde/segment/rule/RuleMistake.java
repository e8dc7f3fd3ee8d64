package io.stammkunde.segment.rule;

/**
 * Something in a rule that cannot be meant.
 *
 * @param pointer JSON Pointer (RFC 6901) from the rule's root to the place
 * @param detail what would be right
 */
public record RuleMistake(String pointer, String detail) {}
