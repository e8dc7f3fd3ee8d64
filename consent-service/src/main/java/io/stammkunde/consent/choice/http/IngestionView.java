package io.stammkunde.consent.choice.http;

/**
 * How far the intake has come.
 *
 * @param events events whose choices have been recorded
 * @param lag records of the topic that have not been looked at yet
 */
public record IngestionView(long events, long lag) {}
