package io.stammkunde.consent.rights;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers who keeps personal data. */
@ApplicationScoped
public class RegisterParticipant {
    private final RightsBook book;

    public RegisterParticipant(RightsBook book) {
        this.book = book;
    }

    @WithTransaction
    public Uni<Void> handle(ParticipantV1 participant) {
        return book.register(participant);
    }
}
