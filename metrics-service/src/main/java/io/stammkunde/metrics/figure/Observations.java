package io.stammkunde.metrics.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Select;

/** What was observed of each person in a scope: what the interval of a figure rests on. */
public sealed interface Observations {
    /** Bucket, person, and what was observed. */
    Select<?> rows();

    /**
     * What each contributes to a sum or to two that are divided.
     *
     * @param rows bucket, person, numerator, denominator: one for each person in each bucket
     */
    record Sums(Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> rows) implements Observations {}

    /**
     * Who is lost in a span, for a figure that converts their share p to another length of time: 1 − (1 − p)^power.
     *
     * @param rows bucket, person, 1 if lost and else 0, and 1: one for each person in each bucket
     * @param power the other length of time in spans
     */
    record Losses(Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> rows, double power)
            implements Observations {}

    /**
     * Numbers that a figure is the median of.
     *
     * @param rows bucket, person, number: one person may have several in a bucket
     */
    record Numbers(Select<? extends Record3<LocalDate, UUID, Integer>> rows) implements Observations {}
}
