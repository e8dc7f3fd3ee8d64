package io.stammkunde.consent.signal;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.decision.DecideOnDevice;
import io.stammkunde.consent.purpose.GoogleType;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What Google's consent mode is to be told of a person. */
@ApplicationScoped
public class FindGoogleConsent {
    private final DecideOnDevice decide;

    public FindGoogleConsent(DecideOnDevice decide) {
        this.decide = decide;
    }

    /** All seven types, granted or not. If the check fails, none is. */
    public Uni<Map<GoogleType, Boolean>> handle(ProfileId profile) {
        return decide.handle(profile).map(GoogleConsent::of);
    }
}
