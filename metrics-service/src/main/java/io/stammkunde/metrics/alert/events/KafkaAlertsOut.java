package io.stammkunde.metrics.alert.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.metric.AlertRaisedV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.metrics.alert.Alert;
import io.stammkunde.metrics.alert.AlertsOut;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** One CloudEvent for each alert, keyed by its target; its id is the alert's, so that repetitions are recognised. */
@ApplicationScoped
class KafkaAlertsOut implements AlertsOut {
    private final MutinyEmitter<byte[]> emitter;

    KafkaAlertsOut(@Channel("metrics-alerts") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public Uni<Void> send(List<Alert> alerts) {
        return Uni.join()
                .all(alerts.stream()
                        .map(alert -> emitter.sendMessage(message(alert)))
                        .toList())
                .andFailFast()
                .replaceWithVoid();
    }

    private static Message<byte[]> message(Alert alert) {
        var target = alert.targetId().toString();
        var headers = new RecordHeaders();
        header(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(headers, CloudEventHeaders.ID, alert.id().toString());
        header(headers, CloudEventHeaders.SOURCE, "/metrics-service");
        header(headers, CloudEventHeaders.TYPE, CloudEventTypes.ALERT_RAISED);
        header(headers, CloudEventHeaders.TIME, alert.raisedAt().toString());
        header(headers, CloudEventHeaders.SUBJECT, target);
        header(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(target)
                .withHeaders(headers)
                .build();
        return Message.of(json(alert)).addMetadata(metadata);
    }

    private static void header(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static byte[] json(Alert alert) {
        var finding = alert.finding();
        var raised = new AlertRaisedV1(
                alert.id(),
                alert.targetId(),
                alert.figure(),
                alert.kind(),
                alert.currency(),
                alert.segment(),
                alert.period().from(),
                alert.period().to(),
                finding.value(),
                finding.expected(),
                finding.low(),
                finding.high(),
                finding.z(),
                new AlertRaisedV1.Text(alert.message().de(), alert.message().en()),
                alert.raisedAt());
        try {
            return WireJson.MAPPER.writeValueAsBytes(raised);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of numbers and texts can be written as JSON", impossible);
        }
    }
}
