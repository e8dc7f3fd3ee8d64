package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.reporting.UnknownSegment;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Whether a figure of a part of the people may be shown. It may not if it, or what would follow from it and from what
 * may be shown of the others, is about too few: the rest of the people, and the other groups of a breakdown.
 */
final class Disclosure {
    /** Groups that are looked at beside the one asked for; of more than these only the rest as a whole is. */
    private static final int MOST_GROUPS = 200;

    private Disclosure() {}

    /**
     * Whether it is to be hidden.
     *
     * @param people how many it is about
     * @param least the fewest people that anything shown may be about
     */
    static boolean hides(DSLContext sql, Figure figure, FigureScope scope, int people, int least) {
        return scope.wider().stream().anyMatch(whole -> Suppression.hides(people, people(sql, figure, whole), least))
                || scope.view().restrictions().stream()
                        .anyMatch(restriction ->
                                isHiddenInBreakdown(sql, figure, scope.without(restriction), restriction, least));
    }

    /** Segments overlap, so nothing follows from the others about one of them. */
    private static boolean isHiddenInBreakdown(
            DSLContext sql, Figure figure, FigureScope without, Restriction restriction, int least) {
        return switch (restriction) {
            case Restriction.OfSegment(var key) -> false;
            case Restriction.OfSource(var id) -> isHidden(sql, figure, without, Dimension.SOURCE, id.toString(), least);
            case Restriction.OfCohort(var month) ->
                isHidden(sql, figure, without, Dimension.COHORT, month.toString(), least);
        };
    }

    private static boolean isHidden(
            DSLContext sql, Figure figure, FigureScope scope, Dimension by, String group, int least) {
        var groups = Groups.of(sql, figure, by, scope, MOST_GROUPS);
        int index = groups.indexOf(group);
        if (index < 0 || groups.size() > MOST_GROUPS) {
            return false;
        }
        var people = Measurements.parts(sql, figure, by, scope, groups).stream()
                .map(Measurements.Found::people)
                .toList();
        return Suppression.of(people, least).get(index);
    }

    private static int people(DSLContext sql, Figure figure, FigureScope scope) {
        return Measurements.part(sql, figure, scope).people();
    }

    /** Makes sure that all segments of a question are known. */
    static void requireKnown(DSLContext sql, List<Restriction> restrictions) {
        restrictions.stream()
                .flatMap(restriction -> restriction instanceof Restriction.OfSegment(var key)
                        ? Optional.of(key).stream()
                        : Optional.<String>empty().stream())
                .filter(key -> !isKnown(sql, key))
                .findFirst()
                .ifPresent(key -> {
                    throw new UnknownSegment(key);
                });
    }

    private static boolean isKnown(DSLContext sql, String segment) {
        return sql.fetchExists(
                table(name("memberships")),
                Columns.text("memberships", "segment").eq(segment));
    }
}
