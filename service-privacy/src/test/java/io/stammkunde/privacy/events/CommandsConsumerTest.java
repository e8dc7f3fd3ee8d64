package io.stammkunde.privacy.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.privacy.OneParticipant;
import io.stammkunde.privacy.PrivacyConfig;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsConsumerTest {
    private static final TopicPartition COMMANDS = new TopicPartition("privacy.commands", 0);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Vertx vertx = Vertx.vertx();
    private final OneParticipant participant = new OneParticipant();

    @AfterEach
    void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void commandsOfSeveralRequestsWaitForTheirInputAtTheSameTime() {
        var asked = ConcurrentHashMap.<Map<String, Map<Integer, Long>>>newKeySet();
        var everybodyAsked = new CompletableFuture<Void>();
        var consumer = consumer(3, barrier -> {
            asked.add(barrier);
            if (asked.size() == 3) {
                everybodyAsked.complete(null);
            }
            return Uni.createFrom().completionStage(everybodyAsked).replaceWith(barrier);
        });

        consumer.on(records(command(1, 1), command(2, 1), command(3, 1)))
                .await()
                .atMost(PATIENCE);

        assertThat(participant.receipts).hasSize(3);
    }

    @Test
    void noMoreRequestsAreFollowedAtOnceThanTheSettingSays() {
        var atWork = ConcurrentHashMap.<Map<String, Map<Integer, Long>>>newKeySet();
        var most = new ArrayList<Integer>();
        var consumer = consumer(2, barrier -> {
            atWork.add(barrier);
            synchronized (most) {
                most.add(atWork.size());
            }
            return Uni.createFrom()
                    .item(barrier)
                    .onItem()
                    .delayIt()
                    .by(Duration.ofMillis(20))
                    .invoke(atWork::remove);
        });

        consumer.on(records(IntStream.rangeClosed(1, 6)
                        .mapToObj(request -> command(request, 1))
                        .toArray(PrivacyCommandV1[]::new)))
                .await()
                .atMost(PATIENCE);

        assertThat(most).hasSize(6).allMatch(size -> size <= 2);
    }

    @Test
    void commandsOfOneRequestAreFollowedInTheirOrder() {
        var consumer = consumer(16, barrier -> Uni.createFrom().item(barrier));

        consumer.on(records(command(1, 1), command(2, 1), command(1, 2), command(1, 3)))
                .await()
                .atMost(PATIENCE);

        assertThat(participant.receipts)
                .filteredOn(receipt -> receipt.requestId().equals(new UUID(0, 1)))
                .extracting(PrivacyReceiptV1::attempt)
                .containsExactly(1, 2, 3);
    }

    @Test
    void eachRequestHasAContextOfItsOwnForTheDatabaseSessionsItOpens() {
        var contexts = ConcurrentHashMap.<Context>newKeySet();
        var consumer = consumer(16, barrier -> {
            contexts.add(Vertx.currentContext());
            return Uni.createFrom().item(barrier);
        });

        consumer.on(records(command(1, 1), command(2, 1))).await().atMost(PATIENCE);

        assertThat(contexts).hasSize(2);
    }

    private CommandsConsumer consumer(int atOnce, Barrier read) {
        return new CommandsConsumer(vertx, participant.reading(read::reach), new PrivacyConfig() {
            @Override
            public Duration barrierPatience() {
                return PATIENCE;
            }

            @Override
            public int requestsAtOnce() {
                return atOnce;
            }
        });
    }

    private interface Barrier {
        Uni<Map<String, Map<Integer, Long>>> reach(Map<String, Map<Integer, Long>> barrier);
    }

    private static PrivacyCommandV1 command(int request, int attempt) {
        return new PrivacyCommandV1(
                new UUID(0, request),
                OneParticipant.NAME,
                PrivacyMode.EXECUTE,
                attempt,
                List.of(new UUID(0, 100 + request)),
                Map.of("post", Map.of(0, (long) request)),
                List.of(),
                Instant.EPOCH);
    }

    private static ConsumerRecords<String, byte[]> records(PrivacyCommandV1... commands) {
        var records = IntStream.range(0, commands.length)
                .mapToObj(offset -> new ConsumerRecord<>(
                        COMMANDS.topic(),
                        COMMANDS.partition(),
                        offset,
                        commands[offset].requestId().toString(),
                        json(commands[offset])))
                .toList();
        return new ConsumerRecords<>(Map.of(COMMANDS, records), Map.of());
    }

    private static byte[] json(PrivacyCommandV1 command) {
        try {
            return WireJson.MAPPER.writeValueAsBytes(command);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
