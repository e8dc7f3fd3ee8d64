package io.stammkunde.consent.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger without transactions: what is done stays done. */
public final class InMemoryConsentLedger implements ConsentLedger {
    private final Map<ProfileId, SubjectBook> subjects = new HashMap<>();
    private final Map<String, StandingConsent> states = new TreeMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private long sequence;

    @Override
    public Uni<LedgerBooks> open(Collection<ProfileId> profiles) {
        var books = new HashMap<ProfileId, SubjectBook>();
        for (var profile : profiles) {
            Stream.iterate(profile, this::isAbsorbed, this::absorbedBy).forEach(link -> books.put(link, book(link)));
            books.put(holder(profile), book(holder(profile)));
        }
        return Uni.createFrom().item(new LedgerBooks(books));
    }

    @Override
    public Uni<List<Long>> numbers(int count) {
        return Uni.createFrom()
                .item(LongStream.range(0, count)
                        .map(index -> ++sequence)
                        .boxed()
                        .toList());
    }

    @Override
    public Uni<Void> write(LedgerPlan plan) {
        entries.addAll(plan.entries());
        plan.subjects().forEach(book -> subjects.put(book.profile(), book));
        plan.added().forEach(standing -> states.put(standing.key().toString(), standing));
        plan.changed().forEach(standing -> states.put(standing.key().toString(), standing));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<StandingConsent>> standing(ProfileId profile) {
        return Uni.createFrom().item(() -> standingOf(holder(profile)));
    }

    @Override
    public Uni<Map<ProfileId, List<StandingConsent>>> standing(Collection<ProfileId> profiles) {
        return Uni.createFrom()
                .item(() -> profiles.stream()
                        .collect(Collectors.toMap(profile -> profile, profile -> standingOf(holder(profile)))));
    }

    @Override
    public Uni<List<LedgerEntry>> history(ProfileId profile, @Nullable String purpose, int afterPosition, int limit) {
        return Uni.createFrom()
                .item(() -> entriesOf(profile, entry -> entry.position() > afterPosition)
                        .filter(entry -> purpose == null
                                || entry.statement().key().purpose().value().equals(purpose))
                        .limit(limit)
                        .toList());
    }

    @Override
    public Uni<List<LedgerEntry>> decisiveAt(ProfileId profile, PurposeKey purpose, Instant at) {
        var decisive = new HashMap<Channel, LedgerEntry>();
        entriesOf(holder(profile), entry -> entry.statement().key().purpose().equals(purpose))
                .filter(entry -> !entry.statement().eventTime().isAfter(at))
                .filter(entry -> entry.statement().state() != ConsentState.PENDING_CONFIRMATION)
                .forEach(entry ->
                        decisive.merge(entry.statement().key().channel(), entry, InMemoryConsentLedger::later));
        return Uni.createFrom().item(List.copyOf(decisive.values()));
    }

    private static LedgerEntry later(LedgerEntry one, LedgerEntry other) {
        return other.statement().supersedes(StandingConsent.of(one)) ? other : one;
    }

    @Override
    public Uni<Optional<Chain>> chain(ProfileId profile) {
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(subjects.get(profile))
                        .map(book -> new Chain(entriesOf(profile, entry -> true).toList(), book.lastHash())));
    }

    @Override
    public Uni<List<LedgerEntry>> allOfRequest(String origin) {
        return Uni.createFrom()
                .item(() -> entries.stream()
                        .filter(entry -> entry.statement().origin().equals(origin))
                        .toList());
    }

    @Override
    public Uni<Optional<LedgerEntry>> entry(UUID id) {
        return Uni.createFrom()
                .item(() ->
                        entries.stream().filter(entry -> entry.id().equals(id)).findFirst());
    }

    @Override
    public Uni<Map<ConsentKey, Instant>> objectedByGpc(Collection<ProfileId> profiles) {
        var last = new HashMap<ConsentKey, Instant>();
        profiles.stream()
                .map(this::holder)
                .flatMap(holder -> entriesOf(holder, entry -> entry.statement().method() == Method.GPC))
                .forEach(entry -> last.merge(
                        entry.statement().key(),
                        entry.statement().eventTime(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return Uni.createFrom().item(last);
    }

    @Override
    public Uni<List<ConsentKey>> permitting(Collection<PurposeKey> purposes, int limit) {
        return Uni.createFrom()
                .item(() -> states.values().stream()
                        .filter(standing -> standing.state().permits()
                                && purposes.contains(standing.key().purpose()))
                        .limit(limit)
                        .map(StandingConsent::key)
                        .toList());
    }

    @Override
    public Uni<List<ConsentKey>> ended(Instant now, int limit) {
        return Uni.createFrom()
                .item(() -> states.values().stream()
                        .filter(standing -> standing.state().permits() && !standing.permitsAt(now))
                        .sorted(comparing(standing -> String.valueOf(standing.validUntil())))
                        .limit(limit)
                        .map(StandingConsent::key)
                        .toList());
    }

    @Override
    public Uni<List<ConsentKey>> givenBefore(Instant instant, Collection<PurposeKey> purposes, int limit) {
        return Uni.createFrom()
                .item(() -> states.values().stream()
                        .filter(standing -> standing.state().permits())
                        .filter(standing -> purposes.contains(standing.key().purpose()))
                        .filter(standing -> standing.decidedAt().isBefore(instant))
                        .sorted(comparing(StandingConsent::decidedAt))
                        .limit(limit)
                        .map(StandingConsent::key)
                        .toList());
    }

    private SubjectBook book(ProfileId profile) {
        var kept = subjects.getOrDefault(profile, SubjectBook.empty(profile));
        var standing = new HashMap<ConsentKey, StandingConsent>();
        standingOf(profile).forEach(consent -> standing.put(consent.key(), consent));
        return new SubjectBook(profile, kept.entries(), kept.lastHash(), kept.absorbedBy(), standing);
    }

    private List<StandingConsent> standingOf(ProfileId profile) {
        return states.values().stream()
                .filter(standing -> standing.key().profile().equals(profile))
                .sorted(comparing((StandingConsent standing) ->
                                standing.key().purpose().value())
                        .thenComparing(standing -> standing.key().channel().name()))
                .toList();
    }

    private Stream<LedgerEntry> entriesOf(ProfileId profile, Predicate<LedgerEntry> filter) {
        return entries.stream()
                .filter(entry -> entry.statement().key().profile().equals(profile))
                .filter(filter)
                .sorted(comparingInt(LedgerEntry::position));
    }

    private boolean isAbsorbed(ProfileId profile) {
        return subjects.containsKey(profile) && subjects.get(profile).absorbedBy() != null;
    }

    private ProfileId absorbedBy(ProfileId profile) {
        var survivor = subjects.get(profile).absorbedBy();
        return survivor == null ? profile : survivor;
    }

    private ProfileId holder(ProfileId profile) {
        return isAbsorbed(profile) ? holder(absorbedBy(profile)) : profile;
    }
}
