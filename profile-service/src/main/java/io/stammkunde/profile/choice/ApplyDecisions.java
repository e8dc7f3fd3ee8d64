package io.stammkunde.profile.choice;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.consent.ConsentChangedV1;
import io.stammkunde.profile.identity.AnnouncePeople;
import io.stammkunde.profile.identity.KeepPeople;
import io.stammkunde.profile.identity.LoadPeople;
import io.stammkunde.profile.identity.People;
import io.stammkunde.profile.permission.Choice;
import io.stammkunde.profile.permission.ConsentState;
import io.stammkunde.profile.storage.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Applies decisions of the consent ledger to people's permissions. The later decision stands, so that repeating or
 * reordering them changes nothing. Only decisions without a channel count here: whether a person may be written to by
 * e-mail is asked of consent-service at the time of writing.
 */
@ApplicationScoped
public class ApplyDecisions {
    private static final String NO_CHANNEL = "NONE";

    private final LoadPeople loadPeople;
    private final KeepPeople keepPeople;
    private final AnnouncePeople announcePeople;

    ApplyDecisions(LoadPeople loadPeople, KeepPeople keepPeople, AnnouncePeople announcePeople) {
        this.loadPeople = loadPeople;
        this.keepPeople = keepPeople;
        this.announcePeople = announcePeople;
    }

    /**
     * Applies a batch; never fails, and takes as long as the stores need to come back.
     *
     * @return decisions about people who do not exist
     */
    public Uni<List<ConsentChangedV1>> handle(List<ConsentChangedV1> decisions) {
        var general = decisions.stream()
                .filter(decision -> decision.channel().equals(NO_CHANNEL))
                .toList();
        return Retry.untilDone("applying decisions", () -> attempt(general));
    }

    private Uni<List<ConsentChangedV1>> attempt(List<ConsentChangedV1> decisions) {
        var ids = decisions.stream().map(ConsentChangedV1::profileId).collect(Collectors.toSet());
        return loadPeople.handle(List.of(), ids).chain(people -> apply(people, decisions));
    }

    /** People are announced even if nothing changed: an interrupted attempt may have changed it already. */
    private Uni<List<ConsentChangedV1>> apply(People people, List<ConsentChangedV1> decisions) {
        var known = decisions.stream()
                .filter(decision -> people.stored(decision.profileId()) != null)
                .toList();
        known.forEach(decision -> people.change(
                decision.profileId(),
                profile -> profile.permitting(profile.permissions().decided(decision.purpose(), choice(decision)))));
        var unknown =
                decisions.stream().filter(decision -> !known.contains(decision)).toList();
        return keepPeople
                .handle(people)
                .chain(() -> announcePeople.handle(people, ids(known)))
                .replaceWith(unknown);
    }

    private static Set<UUID> ids(List<ConsentChangedV1> decisions) {
        return decisions.stream().map(ConsentChangedV1::profileId).collect(Collectors.toSet());
    }

    private static Choice choice(ConsentChangedV1 decision) {
        return new Choice(
                ConsentState.valueOf(decision.state()),
                decision.eventTime(),
                decision.validUntil(),
                Math.max(1, decision.sequence()));
    }
}
