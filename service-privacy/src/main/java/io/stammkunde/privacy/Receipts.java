package io.stammkunde.privacy;

import static java.util.stream.Collectors.toMap;

import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import java.util.List;
import java.util.Map;

/** The rows of receipts. Nothing is reported as erased that was not seen to be gone. */
final class Receipts {
    private Receipts() {}

    /** What would be done. */
    static List<RowV1> planned(List<Holding> now) {
        return now.stream()
                .map(held -> row(held, held.found(), held.retained()))
                .toList();
    }

    /**
     * What was done.
     *
     * @param found by place, before
     * @param left afterwards
     */
    static List<RowV1> done(Map<String, Long> found, List<Holding> left) {
        return left.stream()
                .map(held -> {
                    long before = Math.max(found.getOrDefault(held.place(), 0L), held.found());
                    return row(held, before, held.found());
                })
                .toList();
    }

    /** What is left: a row does not add up where more is left than is retained. */
    static List<RowV1> left(List<Holding> now) {
        return now.stream()
                .map(held -> new RowV1(
                        held.store(),
                        held.category(),
                        held.found(),
                        0,
                        0,
                        0,
                        held.retained(),
                        held.basis(),
                        held.until()))
                .toList();
    }

    /**
     * What a rectification has changed: a row does not add up where something is not corrected.
     *
     * @param stores all places, as registered
     * @param found how many values were wrong before, by place
     * @param left how many still are
     */
    static List<RowV1> corrected(List<StoreV1> stores, Map<String, Long> found, List<Holding> left) {
        var now = numbers(left);
        return stores.stream()
                .map(store -> {
                    var place = Holding.place(store.store(), store.category());
                    long wrong = now.getOrDefault(place, 0L);
                    long before = Math.max(found.getOrDefault(place, 0L), wrong);
                    return new RowV1(store.store(), store.category(), before, 0, 0, 0, 0, null, null, before - wrong);
                })
                .toList();
    }

    /** What was found, by place. */
    static Map<String, Long> numbers(List<Holding> now) {
        return now.stream().collect(toMap(Holding::place, Holding::found, Long::sum));
    }

    private static RowV1 row(Holding held, long found, long left) {
        long gone = found - left;
        return new RowV1(
                held.store(),
                held.category(),
                found,
                held.anonymises() ? 0 : gone,
                held.anonymises() ? gone : 0,
                0,
                held.retained(),
                held.basis(),
                held.until());
    }
}
