package io.stammkunde.privacy;

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
