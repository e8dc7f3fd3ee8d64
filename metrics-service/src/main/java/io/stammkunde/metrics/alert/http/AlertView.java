package io.stammkunde.metrics.alert.http;

import io.stammkunde.metrics.alert.Alert;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert as readers see it.
 *
 * @param targetId of the target, which may have been changed or removed since
 * @param kind {@code target}, {@code threshold} or {@code unexpected-change}
 * @param grain {@code day}, {@code week} or {@code month}
 * @param to the day after the period's last
 * @param expected what was wanted, or what earlier periods let one expect
 * @param low the least that would have been right; null if nothing would be too little
 * @param high the most that would have been right; null if nothing would be too much
 * @param z robust standard deviations from what was expected; null where a value was wanted
 * @param acknowledgedBy the name of whoever took note first
 */
public record AlertView(
        UUID id,
        UUID targetId,
        String figure,
        String kind,
        String grain,
        @Nullable String currency,
        @Nullable String segment,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        BigDecimal expected,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Double z,
        Text message,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {
    static AlertView of(Alert alert) {
        var finding = alert.finding();
        var acknowledged = alert.acknowledged();
        return new AlertView(
                alert.id(),
                alert.targetId(),
                alert.figure(),
                alert.kind(),
                alert.rhythm().key(),
                alert.currency(),
                alert.segment(),
                alert.period().from(),
                alert.period().to(),
                finding.value(),
                finding.expected(),
                finding.low(),
                finding.high(),
                finding.z(),
                alert.message(),
                alert.raisedAt(),
                acknowledged == null ? null : acknowledged.at(),
                acknowledged == null ? null : acknowledged.by());
    }
}
