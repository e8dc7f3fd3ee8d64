package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.reporting.FirstPurchases;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Mentions;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.reporting.Reversals;
import io.stammkunde.metrics.reporting.Split;
import io.stammkunde.metrics.reporting.Surveys;
import io.stammkunde.metrics.reporting.Tickets;
import io.stammkunde.metrics.reporting.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is measured over.
 *
 * @param period the days
 * @param grain the width of a bucket, or null for the whole period as one
 * @param currency the one currency of all amounts, or null where a figure counts and adds no amounts
 * @param view whose events, and what of them
 * @param countsPeople whether it matters how many people a value is about, which is costly to count
 */
public record FigureScope(
        Period period, @Nullable Grain grain, @Nullable String currency, View view, boolean countsPeople) {
    public FigureScope(Period period, @Nullable Grain grain, @Nullable String currency, View view) {
        this(period, grain, currency, view, true);
    }

    /** The last instant of which anything is known. */
    public Instant knownUntil() {
        var knownBy = view.knownBy();
        return knownBy == null ? view.now() : knownBy;
    }

    /** The same, restricted further. */
    FigureScope within(Restriction restriction) {
        return new FigureScope(period, grain, currency, view.within(restriction));
    }

    /** The same with each person as one unit for each of their groups. */
    FigureScope splitBy(Split by) {
        return new FigureScope(period, grain, by == Split.CURRENCY ? null : currency, view.splitBy(by));
    }

    /** The same without one of its restrictions. */
    FigureScope without(Restriction restriction) {
        return new FigureScope(period, grain, currency, view.without(restriction));
    }

    /** All that leave out some of its restrictions: what else can be asked that this is a part of. */
    List<FigureScope> wider() {
        return view.restrictions().stream()
                .flatMap(restriction -> {
                    var without = without(restriction);
                    return Stream.concat(Stream.of(without), without.wider().stream());
                })
                .distinct()
                .toList();
    }

    /** The same with everything that is known. */
    FigureScope asOfNow() {
        return new FigureScope(period, grain, currency, new View(view.now(), null, view.restrictions()));
    }

    /** The same of everybody, in all currencies. */
    FigureScope ofEverything() {
        return new FigureScope(period, grain, null, view.ofEverybody());
    }

    /** The same in another period. */
    FigureScope in(Period other) {
        return new FigureScope(other, grain, currency, view);
    }

    /** The same in buckets. */
    FigureScope by(@Nullable Grain width) {
        return new FigureScope(period, width, currency, view);
    }

    /** The same without counting people where nothing but their number depends on it. */
    FigureScope valuesOnly() {
        return new FigureScope(period, grain, currency, view, false);
    }

    /** How many people there are, or 0 where that does not matter. */
    public Field<Integer> people(Field<UUID> person) {
        return countsPeople ? countDistinct(person) : inline(0);
    }

    /** Whether it leaves out some who would be counted otherwise. */
    boolean isOfPart() {
        return !view.restrictions().isEmpty();
    }

    /** The orders of the period. */
    public Table<?> purchases() {
        return Purchases.in(period, currency, view);
    }

    /** The orders of all time. */
    public Table<?> allPurchases() {
        return Purchases.all(currency, view);
    }

    /** Everybody's first order of all time. */
    public Table<?> firstPurchases() {
        return FirstPurchases.of(currency, view);
    }

    /** Who bought on which day of all time, and how often: day, person, number. */
    public Select<?> purchaseDays() {
        return select(Purchases.DAY, Purchases.PERSON, count())
                .from(allPurchases())
                .groupBy(Purchases.DAY, Purchases.PERSON);
    }

    /** The refunds and cancellations of the period. */
    public Table<?> reversals() {
        return Reversals.in(period, currency, view);
    }

    /** The answers to surveys of the period. */
    public Table<?> answers() {
        return Surveys.in(period, view);
    }

    /** When the interactions that answers of the period are about last moved before them. */
    public Table<?> contacts() {
        return Surveys.contacts(period, view);
    }

    /** The support tickets of all time. */
    public Table<?> allTickets() {
        return Tickets.all(view);
    }

    /** The times of all time in which tickets were open. */
    public Table<?> openTickets() {
        return Tickets.openSpells(view);
    }

    /** What was said in public in the period. */
    public Table<?> mentions() {
        return Mentions.in(period, view);
    }

    /** The bucket a day falls into: its first day within the period. */
    public Field<LocalDate> bucket(Field<LocalDate> day) {
        if (grain == null) {
            return inline(period.from());
        }
        var start = field("cast(date_trunc({0}, {1}) as date)", SQLDataType.LOCALDATE, inline(grain.key()), day);
        return greatest(start, inline(period.from()));
    }
}
