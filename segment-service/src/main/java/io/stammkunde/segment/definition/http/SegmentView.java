package io.stammkunde.segment.definition.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.definition.SegmentSizes;
import io.stammkunde.segment.definition.Stage;
import io.stammkunde.segment.person.PersonStates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A segment as its readers see it.
 *
 * @param state BUILDING while people known are still being evaluated
 * @param progress share of them that has been, from 0 to 1
 * @param size members now
 * @param excludedForConsent people for whom the rule holds but who have not permitted the purpose
 * @param text the rule as a sentence
 */
public record SegmentView(
        String key,
        String name,
        @Nullable String description,
        String purpose,
        int version,
        Stage state,
        BigDecimal progress,
        long size,
        long excludedForConsent,
        @Schema(ref = "#/components/schemas/Rule") JsonNode rule,
        TextView text,
        Instant createdAt,
        Instant updatedAt) {
    static SegmentView of(Segment segment, SegmentSizes.Size size) {
        return new SegmentView(
                segment.key(),
                segment.name(),
                segment.definition().description(),
                segment.purpose(),
                segment.version(),
                segment.stage(),
                progress(segment),
                size.members(),
                size.leftOut(),
                segment.definition().rule().json(),
                TextView.of(segment.rule()),
                segment.createdAt(),
                segment.updatedAt());
    }

    private static BigDecimal progress(Segment segment) {
        return segment.stage() == Stage.LIVE
                ? BigDecimal.ONE
                : BigDecimal.valueOf(segment.built())
                        .divide(BigDecimal.valueOf(PersonStates.SHARDS), 2, RoundingMode.DOWN)
                        .min(BigDecimal.ONE);
    }
}
