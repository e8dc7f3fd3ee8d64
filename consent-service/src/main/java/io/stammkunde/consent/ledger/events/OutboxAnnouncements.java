package io.stammkunde.consent.ledger.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.ConsentAnnouncements;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.outbox.Outbox;
import io.stammkunde.consent.outbox.OutboxMessage;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.consent.ConsentChangedV1;
import io.stammkunde.http.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Each announcement takes the id and number of the ledger entry it follows from, so a repetition can be told. */
@ApplicationScoped
class OutboxAnnouncements implements ConsentAnnouncements {
    private static final String DESTINATION = "consents-changed";

    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(List<StandingConsent> states) {
        return outbox.append(states.stream().map(OutboxAnnouncements::message).toList());
    }

    private static OutboxMessage message(StandingConsent standing) {
        return new OutboxMessage(
                standing.sequence(),
                standing.entryId(),
                DESTINATION,
                CloudEventTypes.CONSENT_CHANGED,
                standing.key().profile().toString(),
                standing.key().toString(),
                json(changed(standing)),
                standing.recordedAt());
    }

    static ConsentChangedV1 changed(StandingConsent standing) {
        return new ConsentChangedV1(
                standing.key().profile().value(),
                standing.key().purpose().value(),
                standing.purposeVersion(),
                standing.key().channel().name(),
                standing.state().name(),
                standing.state().permits(),
                standing.eventTime(),
                standing.validUntil(),
                standing.sequence());
    }

    private static String json(ConsentChangedV1 changed) {
        try {
            return WireJson.MAPPER.writeValueAsString(changed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values did not become JSON", impossible);
        }
    }
}
