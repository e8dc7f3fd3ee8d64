package io.stammkunde.launcher.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.launcher.feed.FakeGateway.Said;
import io.stammkunde.launcher.system.LauncherFailure;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchSenderTest {
    private static final Said GOOD = Said.json(200, "{\"success\":true}");

    private FakeGateway gateway;

    @BeforeEach
    void start() throws Exception {
        gateway = new FakeGateway();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void batchesKeepBelowTheLimitsAndLoseNothing() throws Exception {
        gateway.says("POST /v1/batch", GOOD);

        long accepted = send(1_200, "x".repeat(700));

        assertThat(accepted).isEqualTo(1_200);
        assertThat(gateway.asked())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(batch -> assertThat(batch.body()).hasSizeLessThanOrEqualTo(512 * 1024))
                .allSatisfy(
                        batch -> assertThat(Platform.JSON.readTree(batch.body()).path("batch"))
                                .hasSizeLessThanOrEqualTo(BatchSender.MOST_EVENTS));
    }

    @Test
    void theWriteKeyComesAsBasicCredentials() throws Exception {
        gateway.says("POST /v1/batch", GOOD);

        send(1, "");

        assertThat(gateway.asked().getFirst().authorization()).isEqualTo("Basic a2V5Og==");
    }

    @Test
    void aBatchIsRepeatedAfterTheTimeThatTheGatewayNames() throws Exception {
        gateway.says(
                "POST /v1/batch",
                new Said(429, "{}", Map.of("Retry-After", "1")),
                new Said(503, "{}", Map.of("Retry-After", "1")),
                GOOD);

        long accepted = send(10, "");

        assertThat(accepted).isEqualTo(10);
        assertThat(gateway.asked()).hasSize(3);
        assertThat(gateway.asked().stream().map(FakeGateway.Asked::body).distinct())
                .hasSize(1);
    }

    @Test
    void anUnknownWriteKeyEndsTheFeed() {
        gateway.says("POST /v1/batch", Said.json(401, "{}"));

        assertThatThrownBy(() -> send(10, ""))
                .isInstanceOf(LauncherFailure.class)
                .hasMessageContaining("401");
    }

    @Test
    void rejectedItemsDoNotCountAsAccepted() throws Exception {
        gateway.says("POST /v1/batch", Said.json(200, "{\"success\":true,\"rejected\":[{\"index\":3}]}"));

        assertThat(send(10, "")).isEqualTo(9);
    }

    private long send(int events, String padding) throws Exception {
        try (BatchSender sender = new BatchSender(Platform.http(), gateway.address(), "key")) {
            for (int number = 0; number < events; number++) {
                sender.add(Map.of("messageId", "m" + number, "padding", padding));
            }
            sender.finish();
            return sender.accepted();
        }
    }
}
