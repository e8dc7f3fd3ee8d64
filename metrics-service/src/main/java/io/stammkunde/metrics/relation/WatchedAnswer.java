package io.stammkunde.metrics.relation;

/**
 * Somebody who answered a survey, and what came of it.
 *
 * @param score of the answer
 * @param ordersBefore orders up to the answer
 * @param days from the answer to the outcome, or to the end of the watching
 * @param reached whether the outcome came
 */
record WatchedAnswer(double score, int ordersBefore, double days, boolean reached) {}
