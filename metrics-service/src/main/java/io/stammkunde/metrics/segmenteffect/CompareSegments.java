package io.stammkunde.metrics.segmenteffect;

import io.stammkunde.metrics.figure.Suppression;
import io.stammkunde.metrics.inference.MultipleTests;
import io.stammkunde.metrics.reporting.SmallCells;
import io.stammkunde.metrics.segmenteffect.Effectiveness.Measured;
import io.stammkunde.metrics.segmenteffect.Effectiveness.Overlap;
import io.stammkunde.metrics.segmenteffect.Effectiveness.Segment;
import io.stammkunde.metrics.segmenteffect.MeasureKind.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comparison itself: numbers in, numbers out. Small cells take part in no test and are never shown. */
final class CompareSegments {
    /** One measure of one segment, before the correction for all of them. */
    private record Cell(MeasureKind kind, boolean hidden, Optional<Comparison> found) {}

    /** Members of two segments. */
    record Pair(String a, String b, long both) {}

    private CompareSegments() {}

    /** The segments in the order of the map. */
    static List<Segment> segments(Sums everybody, Map<String, Sums> members) {
        var cells = members.values().stream()
                .map(sums -> cells(sums, everybody.without(sums)))
                .toList();
        var adjusted = MultipleTests.benjaminiHochberg(cells.stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.found().stream())
                        .map(Comparison::pValue)
                        .toList())
                .iterator();
        var segments = new ArrayList<Segment>();
        var each = cells.iterator();
        members.forEach((key, sums) -> {
            var own = each.next();
            if (hides(sums.people(), everybody.people())) {
                segments.add(Segment.suppressed(key));
                return;
            }
            var measures = new ArrayList<Measured>();
            for (var cell : own) {
                measures.add(cell.found()
                        .map(found -> Measured.of(cell.kind().key(), found, adjusted.next()))
                        .orElseGet(() -> Measured.nothing(cell.kind().key(), cell.hidden())));
            }
            segments.add(new Segment(key, sums.people(), false, List.copyOf(measures)));
        });
        return segments;
    }

    private static List<Cell> cells(Sums members, Sums rest) {
        boolean hidden = hides(members.people(), members.people() + rest.people());
        return Arrays.stream(MeasureKind.values())
                .map(kind -> {
                    long concerned = kind.concerned(members);
                    boolean tooFew = hidden || hides(concerned, concerned + kind.concerned(rest));
                    boolean compared = !tooFew && members.people() > 0 && rest.people() > 0;
                    return new Cell(kind, tooFew, compared ? kind.compare(members, rest) : Optional.empty());
                })
                .toList();
    }

    /** Each pair with what both have in common; hidden if that, or what is left of either, is about too few. */
    static List<Overlap> overlap(List<Pair> pairs, Map<String, Sums> members) {
        return pairs.stream()
                .map(pair -> overlap(pair, size(members, pair.a()), size(members, pair.b())))
                .toList();
    }

    private static long size(Map<String, Sums> members, String segment) {
        var sums = members.get(segment);
        return sums == null ? 0 : sums.people();
    }

    private static Overlap overlap(Pair pair, long ofA, long ofB) {
        long both = pair.both();
        if (hides(both, ofA) || hides(both, ofB)) {
            return new Overlap(pair.a(), pair.b(), null, null, true);
        }
        long either = ofA + ofB - both;
        return new Overlap(pair.a(), pair.b(), both, either == 0 ? null : (double) both / either, false);
    }

    private static boolean hides(long part, long all) {
        return Suppression.hides(Math.toIntExact(part), Math.toIntExact(all), SmallCells.LEAST_PEOPLE);
    }
}
