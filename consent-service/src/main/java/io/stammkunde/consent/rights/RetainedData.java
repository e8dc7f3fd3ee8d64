package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.retention.FindKept;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What retention rules and legal holds keep today. */
@ApplicationScoped
class RetainedData implements KeptData {
    private final FindKept find;
    private final Clock clock;

    RetainedData(FindKept find, Clock clock) {
        this.find = find;
        this.clock = clock;
    }

    @Override
    public Uni<List<KeptV1>> of(List<UUID> profileIds) {
        return find.of(profileIds, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
