package io.stammkunde.metrics.reporting;

/** A part that cannot be told of. */
public final class NotDivisible extends ReportingRefusal {
    private NotDivisible(String message) {
        super(message);
    }

    /** A figure that is measured over everybody only. */
    public static NotDivisible ofEverybody(String figure) {
        return new NotDivisible(
                "'%s' cannot be asked for a part of the people: leave 'by', 'segment', 'where' and 'asOf' out"
                        .formatted(figure));
    }

    /** A figure of which only the latest state is kept. */
    public static NotDivisible asOfThen(String figure) {
        return new NotDivisible("'%s' rests on what is known now: leave 'asOf' out".formatted(figure));
    }

    /** A figure that is not about orders, which alone have a currency. */
    public static NotDivisible byCurrency(String figure) {
        return new NotDivisible("'%s' knows no currency: divide it by source, segment or cohort".formatted(figure));
    }

    /** A part at an earlier state of knowledge: what became known between two states may be about one person. */
    public static NotDivisible asOf(String figure) {
        return new NotDivisible(
                "'%s' is told of a part of the people or as of an instant, not both: leave out 'asOf', or 'by', 'segment' and 'where'"
                        .formatted(figure));
    }
}
