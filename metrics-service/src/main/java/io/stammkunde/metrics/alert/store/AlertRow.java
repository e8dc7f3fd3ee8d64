package io.stammkunde.metrics.alert.store;

import io.stammkunde.metrics.alert.Alert;
import io.stammkunde.metrics.alert.Alert.Acknowledged;
import io.stammkunde.metrics.alert.Finding;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.goal.Rhythm;
import io.stammkunde.metrics.reporting.Period;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An alert as a row of its table. */
final class AlertRow {
    private AlertRow() {}

    static Tuple of(Alert alert) {
        var finding = alert.finding();
        return Tuple.tuple()
                .addUUID(alert.id())
                .addUUID(alert.targetId())
                .addString(alert.figure())
                .addString(alert.kind())
                .addString(alert.rhythm().name())
                .addValue(alert.currency())
                .addValue(alert.segment())
                .addLocalDate(alert.period().from())
                .addLocalDate(alert.period().to())
                .addValue(finding.value())
                .addValue(finding.expected())
                .addValue(finding.low())
                .addValue(finding.high())
                .addValue(finding.z())
                .addString(alert.message().de())
                .addString(alert.message().en())
                .addOffsetDateTime(utc(alert.raisedAt()));
    }

    static List<Alert> alerts(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(AlertRow::alert)
                .toList();
    }

    private static Alert alert(Row row) {
        return new Alert(
                row.getUUID("id"),
                row.getUUID("target_id"),
                row.getString("figure"),
                row.getString("kind"),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getString("currency"),
                row.getString("segment"),
                new Period(row.getLocalDate("period_from"), row.getLocalDate("period_to")),
                new Finding(
                        row.getBigDecimal("value"),
                        row.getBigDecimal("expected"),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("high"),
                        row.getDouble("z")),
                new Text(row.getString("message_de"), row.getString("message_en")),
                row.getOffsetDateTime("raised_at").toInstant(),
                acknowledged(row));
    }

    private static @Nullable Acknowledged acknowledged(Row row) {
        var at = row.getOffsetDateTime("acknowledged_at");
        return at == null ? null : new Acknowledged(at.toInstant(), row.getString("acknowledged_by"));
    }

    static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
