package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import java.util.List;
import java.util.UUID;

/** What laws and holds keep of a person's data. */
public interface KeptData {
    Uni<List<KeptV1>> of(List<UUID> profileIds);
}
