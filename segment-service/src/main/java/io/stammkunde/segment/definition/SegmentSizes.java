package io.stammkunde.segment.definition;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** How many people segments have. */
public interface SegmentSizes {
    /** One entry for each key. */
    Uni<Map<String, Size>> of(List<String> segments);

    /**
     * How large a segment is.
     *
     * @param members people who belong to it
     * @param leftOut people for whom the rule holds but who have not permitted the purpose
     */
    record Size(long members, long leftOut) {
        public static final Size NONE = new Size(0, 0);
    }
}
