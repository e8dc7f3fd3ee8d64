package io.stammkunde.consent.preference;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.FindConsents;
import io.stammkunde.consent.purpose.FindPurposes;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Reads how everything stands that a person decides. */
@ApplicationScoped
public class FindPreferences {
    private final FindPurposes purposes;
    private final FindConsents consents;
    private final Clock clock;

    public FindPreferences(FindPurposes purposes, FindConsents consents, Clock clock) {
        this.purposes = purposes;
        this.consents = consents;
        this.clock = clock;
    }

    /** By purpose and channel. */
    @WithSession
    public Uni<List<Preference>> of(ProfileId profile) {
        return purposes.current()
                .chain(known ->
                        consents.standing(profile).map(standing -> Preference.of(known, standing, clock.instant())));
    }
}
