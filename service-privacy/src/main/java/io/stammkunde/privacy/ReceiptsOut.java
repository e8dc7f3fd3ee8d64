package io.stammkunde.privacy;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;

/** What a participant says. Each answers when it is durable. */
public interface ReceiptsOut {
    Uni<Void> send(PrivacyReceiptV1 receipt);

    Uni<Void> register(ParticipantV1 participant);
}
