package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import java.util.List;

/** Commands for participants, sent after the transaction they are part of. */
public interface CommandsOut {
    Uni<Void> send(List<PrivacyCommandV1> commands);
}
