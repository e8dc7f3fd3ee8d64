package io.stammkunde.metrics.experiment;

/**
 * One of the things that are compared.
 *
 * @param key as events name it, {@code variation_id}
 * @param name for readers
 * @param weight share of the people who get it, above 0 and below 1
 */
public record Variant(String key, String name, double weight) {}
