package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.consent.subject.ResolveSubject;
import io.stammkunde.consent.subject.UnresolvableSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Records what many people decided, all of it or nothing. A repeated request gets the entries of the first one. */
@ApplicationScoped
public class RecordDecisions {
    private static final int RETRIES = 3;

    /** How many people who are named by an identifier are asked for at profile-service at the same time. */
    private static final int ASKED_AT_ONCE = 8;

    private final ResolveSubject resolveSubject;
    private final AppendDecisions append;
    private final ConsentConfig config;
    private final Clock clock;

    public RecordDecisions(ResolveSubject resolveSubject, AppendDecisions append, ConsentConfig config, Clock clock) {
        this.resolveSubject = resolveSubject;
        this.append = append;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The entries, in the order of the decisions. Fails with {@link OneOfMany}.
     *
     * @param request names all of them as one
     */
    public Uni<List<LedgerEntry>> handle(Actor by, List<NewDecision> decisions, Optional<RequestName> request) {
        var fingerprint = Fingerprint.of(decisions);
        var timely = IntStream.range(0, decisions.size())
                .mapToObj(index -> AppendDecisions.orWhich(
                        index, () -> decisions.get(index).timely(clock.instant(), config.clockSkew())))
                .toList();
        return profiles(timely)
                .chain(profiles -> append.handle(by, request, profiles, timely, fingerprint)
                        .onFailure(LineageMoved.class)
                        .retry()
                        .atMost(RETRIES));
    }

    private Uni<List<ProfileId>> profiles(List<NewDecision> decisions) {
        return Multi.createFrom()
                .range(0, decisions.size())
                .onItem()
                .transformToUni(index -> resolveSubject
                        .handle(decisions.get(index).subject())
                        .onFailure(UnresolvableSubject.class)
                        .transform(refusal -> new OneOfMany(index, refusal))
                        .map(profile -> new Found(index, profile)))
                .merge(ASKED_AT_ONCE)
                .collect()
                .asList()
                .map(Found::inOrder);
    }

    private record Found(int index, ProfileId profile) {
        static List<ProfileId> inOrder(List<Found> found) {
            return found.stream()
                    .sorted(Comparator.comparingInt(Found::index))
                    .map(Found::profile)
                    .toList();
        }
    }
}
