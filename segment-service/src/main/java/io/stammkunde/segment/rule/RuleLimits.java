package io.stammkunde.segment.rule;

import java.time.Duration;

/**
 * How large a rule may be.
 *
 * @param depth levels of nodes, the outermost counted
 * @param nodes nodes in total
 * @param listLength entries of one list
 * @param textLength characters of one text or name
 * @param window the longest window of an event node
 */
public record RuleLimits(int depth, int nodes, int listLength, int textLength, Duration window) {}
