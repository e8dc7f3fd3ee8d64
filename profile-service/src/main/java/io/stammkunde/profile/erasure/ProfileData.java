package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.IdentityV1;
import io.stammkunde.privacy.Holding;
import io.stammkunde.privacy.PersonalData;
import io.stammkunde.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The personal data of this service, which knows who is who. */
@ApplicationScoped
public class ProfileData implements PersonalData {
    private final FindPerson findPerson;
    private final CountRecords countRecords;
    private final ErasePerson erasePerson;
    private final RestrictPerson restrictPerson;
    private final RectifyPerson rectifyPerson;
    private final ShowHoldings showHoldings;
    private final Erasures erasures;

    ProfileData(
            FindPerson findPerson,
            CountRecords countRecords,
            ErasePerson erasePerson,
            RestrictPerson restrictPerson,
            RectifyPerson rectifyPerson,
            ShowHoldings showHoldings,
            Erasures erasures) {
        this.findPerson = findPerson;
        this.countRecords = countRecords;
        this.erasePerson = erasePerson;
        this.restrictPerson = restrictPerson;
        this.rectifyPerson = rectifyPerson;
        this.showHoldings = showHoldings;
        this.erasures = erasures;
    }

    @Override
    public List<StoreV1> stores() {
        return CountRecords.stores();
    }

    /** Decisions and scores are of profiles that are known already; those of erased ones are not kept. */
    @Override
    public List<String> channels() {
        return List.of("events-collected");
    }

    @Override
    public boolean ownsIdentity() {
        return true;
    }

    @Override
    public Uni<IdentityV1> identify(Subject subject) {
        return findPerson
                .target(subject)
                .map(target -> new IdentityV1(
                        target.profileIds().stream().sorted().toList(),
                        target.suppressions().stream().sorted().toList()));
    }

    @Override
    public Uni<List<Holding>> count(Subject subject) {
        return countRecords.handle(subject);
    }

    @Override
    public Uni<Void> erase(Subject subject) {
        return erasePerson.handle(subject);
    }

    @Override
    public Uni<Void> restrict(Subject subject, boolean restricted) {
        return restrictPerson.handle(subject.profileIds(), restricted);
    }

    @Override
    public Uni<List<Holding>> uncorrected(Subject subject, RectificationV1 rectification) {
        return rectifyPerson.uncorrected(subject, rectification);
    }

    @Override
    public Uni<Void> rectify(Subject subject, RectificationV1 rectification) {
        return rectifyPerson.handle(subject, rectification);
    }

    @Override
    public Uni<Map<String, Object>> holdings(List<UUID> profileIds) {
        return showHoldings.handle(profileIds);
    }

    @Override
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        return erasures.remember(requestId, found);
    }
}
