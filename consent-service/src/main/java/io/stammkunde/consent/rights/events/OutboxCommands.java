package io.stammkunde.consent.rights.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.outbox.Outbox;
import io.stammkunde.consent.outbox.OutboxMessage;
import io.stammkunde.consent.rights.CommandsOut;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.http.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Keyed by request, so that the commands of one request stay in order. What says values goes over a topic that keeps them
 * for days only.
 */
@ApplicationScoped
class OutboxCommands implements CommandsOut {
    private static final String DESTINATION = "privacy-commands";
    private static final String DESTINATION_OF_VALUES = "privacy-corrections";

    private final Outbox outbox;
    private final ConsentLedger ledger;

    OutboxCommands(Outbox outbox, ConsentLedger ledger) {
        this.outbox = outbox;
        this.ledger = ledger;
    }

    @Override
    public Uni<Void> send(List<PrivacyCommandV1> commands) {
        return commands.isEmpty()
                ? Uni.createFrom().voidItem()
                : ledger.numbers(commands.size()).chain(numbers -> outbox.append(messages(commands, numbers)));
    }

    private static List<OutboxMessage> messages(List<PrivacyCommandV1> commands, List<Long> numbers) {
        return IntStream.range(0, commands.size())
                .mapToObj(i -> message(commands.get(i), numbers.get(i)))
                .toList();
    }

    private static OutboxMessage message(PrivacyCommandV1 command, long number) {
        var request = command.requestId().toString();
        var id = UUID.nameUUIDFromBytes("%s|%s|%s|%d"
                .formatted(request, command.participant(), command.mode(), command.attempt())
                .getBytes(UTF_8));
        return new OutboxMessage(
                number,
                id,
                command.saysValues() ? DESTINATION_OF_VALUES : DESTINATION,
                CloudEventTypes.PRIVACY_COMMAND,
                request,
                request,
                json(command),
                command.issuedAt());
    }

    private static String json(PrivacyCommandV1 command) {
        try {
            return WireJson.MAPPER.writeValueAsString(command);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values did not become JSON", impossible);
        }
    }
}
