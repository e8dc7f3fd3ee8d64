package io.stammkunde.profile.erasure;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.Broker;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** One rights request as its coordinator sees it: commands out, receipts in, over the real broker. */
final class Requests {
    private final UUID requestId = UUID.randomUUID();
    private int attempt;

    /** Tells the service to do something and waits for its answer. */
    JsonNode ask(PrivacyMode mode, List<UUID> profileIds, KeptV1... kept) {
        return tell("incoming.privacy-commands", mode, profileIds, List.of(kept), null);
    }

    /** Tells the service what is right and waits for its answer. */
    JsonNode ask(PrivacyMode mode, List<UUID> profileIds, RectificationV1 rectification) {
        return tell("incoming.privacy-corrections", mode, profileIds, List.of(), rectification);
    }

    private JsonNode tell(
            String channel,
            PrivacyMode mode,
            List<UUID> profileIds,
            List<KeptV1> kept,
            @Nullable RectificationV1 rectification) {
        attempt++;
        var command = new PrivacyCommandV1(
                requestId,
                "profile-service",
                mode,
                attempt,
                profileIds,
                Map.of(),
                kept,
                Instant.parse("2026-03-01T00:00:00Z"),
                rectification);
        Broker.append(channel(channel), requestId.toString(), json(command));
        return await().atMost(Api.PATIENCE)
                .until(() -> receipt(attempt), Optional::isPresent)
                .orElseThrow();
    }

    /** Asks again until it is not refused; a suppression may still be on its way. */
    JsonNode execute(List<UUID> profileIds, KeptV1... kept) {
        return await().atMost(Api.PATIENCE)
                .until(
                        () -> ask(PrivacyMode.EXECUTE, profileIds, kept),
                        receipt -> receipt.path("failure").isNull()
                                || receipt.path("failure").isMissingNode());
    }

    void suppress(List<String> hashes) {
        hashes.forEach(hash -> Broker.append(
                Broker.topic("suppressions"),
                hash,
                "{\"suppression\":\"%s\",\"requestId\":\"%s\",\"since\":\"2026-03-01T00:00:00Z\"}"
                        .formatted(hash, requestId)));
    }

    private Optional<JsonNode> receipt(int ofAttempt) {
        return Broker.records(channel("outgoing.privacy-receipts"), requestId.toString()).stream()
                .map(Broker::json)
                .filter(receipt -> receipt.get("attempt").intValue() == ofAttempt)
                .findFirst();
    }

    static String channel(String name) {
        return ConfigProvider.getConfig().getValue("mp.messaging." + name + ".topic", String.class);
    }

    private static String json(PrivacyCommandV1 command) {
        try {
            return WireJson.MAPPER.writeValueAsString(command);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
