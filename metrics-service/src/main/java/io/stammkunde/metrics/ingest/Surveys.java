package io.stammkunde.metrics.ingest;

import io.stammkunde.metrics.ingest.SurveyRow.Kind;
import io.stammkunde.metrics.ingest.SurveyRow.Refusal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers to surveys. A score that cannot be on its scale is refused, never moved to the nearest end: one "no
 * answer" coded as 11 would count as a promoter.
 */
final class Surveys {
    private static final int NPS_SCALE = 10;
    private static final int CES_SCALE = 7;
    private static final int SHORTEST_CSAT_SCALE = 3;
    private static final int LONGEST_CSAT_SCALE = 100;

    private Surveys() {}

    /** Either a score with the end of its scale, or why there is none. */
    private record Reading(
            @Nullable BigDecimal score,
            @Nullable Integer scaleMax,
            @Nullable Refusal refused) {
        static Reading refused(Refusal reason) {
            return new Reading(null, null, reason);
        }
    }

    static SurveyRow row(EventRow event, Map<String, Object> properties) {
        var kind = kind(properties);
        var reading = kind == null ? Reading.refused(Refusal.UNKNOWN_KIND) : reading(kind, properties);
        var interaction = Texts.id(properties, "interactionId");
        return new SurveyRow(
                event.key(),
                event.profileId(),
                event.happenedAt(),
                event.happenedOn(),
                Texts.name(properties, "survey"),
                kind,
                Texts.name(properties, "channel"),
                reading.score(),
                reading.scaleMax(),
                reading.refused(),
                interaction == null ? null : Keys.ofOrder(interaction),
                interaction == null ? null : Keys.ofTicket(interaction));
    }

    static InvitationRow invitation(EventRow event, Map<String, Object> properties) {
        return new InvitationRow(
                event.key(),
                event.profileId(),
                event.happenedAt(),
                event.happenedOn(),
                Texts.name(properties, "survey"),
                kind(properties),
                Texts.name(properties, "channel"));
    }

    private static Reading reading(Kind kind, Map<String, Object> properties) {
        var scaleMax = scaleMax(kind, properties);
        if (scaleMax == null) {
            return Reading.refused(Refusal.UNUSABLE_SCALE);
        }
        var score = Numbers.read(properties.get("score"));
        if (score == null) {
            return Reading.refused(Refusal.NO_SCORE);
        }
        var lowest = kind == Kind.NPS ? BigDecimal.ZERO : BigDecimal.ONE;
        if (score.compareTo(lowest) < 0 || score.compareTo(BigDecimal.valueOf(scaleMax)) > 0) {
            return Reading.refused(Refusal.OFF_SCALE);
        }
        if (kind == Kind.NPS && !Numbers.isWhole(score)) {
            return Reading.refused(Refusal.NOT_WHOLE);
        }
        return new Reading(Numbers.kept(score), scaleMax, null);
    }

    /** The end of the scale, or null if the answer does not tell one that its kind is measured on. */
    private static @Nullable Integer scaleMax(Kind kind, Map<String, Object> properties) {
        var told = properties.get("scaleMax");
        var number = Numbers.read(told);
        if (number == null || !Numbers.isWhole(number)) {
            return kind == Kind.NPS && told == null ? NPS_SCALE : null;
        }
        int least = switch (kind) {
            case NPS -> NPS_SCALE;
            case CSAT -> SHORTEST_CSAT_SCALE;
            case CES -> CES_SCALE;
        };
        int most = switch (kind) {
            case NPS -> NPS_SCALE;
            case CSAT -> LONGEST_CSAT_SCALE;
            case CES -> CES_SCALE;
        };
        long scale = number.longValue();
        return scale < least || scale > most ? null : Math.toIntExact(scale);
    }

    private static @Nullable Kind kind(Map<String, Object> properties) {
        if (properties.get("kind") instanceof String text) {
            for (var kind : Kind.values()) {
                if (kind.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
                    return kind;
                }
            }
        }
        return null;
    }
}
