package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests, participants, and what was handed out. Every method joins the running transaction. */
public interface RightsBook {
    /** Adds a request. */
    Uni<Void> add(RightsRequest request);

    /** Whether what names people and what is corrected is kept at all; it is not where nothing could seal it. */
    boolean keepsNames();

    /** A request for reading. Fails with {@link RightsRefusal.UnknownRequest}. */
    Uni<RightsRequest> find(UUID id);

    /** A request that nobody else can change until the transaction ends. Fails with {@link RightsRefusal.UnknownRequest}. */
    Uni<RightsRequest> lock(UUID id);

    /** Keeps what was decided, and when to look again. */
    Uni<Void> keep(RightsRequest request, @Nullable Instant lookAt);

    /** Newest first. */
    Uni<List<RightsRequest>> page(Filter filter, @Nullable UUID before, int limit);

    /** Those of one person, newest first. */
    Uni<List<RightsRequest>> ofPerson(UUID profile, int limit);

    /** Those about which something may still be done, oldest first. */
    Uni<List<RightsRequest>> open();

    /** Requests that must be looked at, longest overdue first; without those that wait for their turn. */
    Uni<List<UUID>> due(Instant now, int limit);

    /**
     * Requests whose turn it is now, longest waiting first.
     *
     * @param waiting what they wait in
     * @param working what they go on to
     * @param atWork how many may be in that at most
     */
    Uni<List<UUID>> inTurn(Instant now, Turn waiting, Turn working, int atWork);

    /** Partially fulfilled requests of which more may be erased by a day, oldest first. */
    Uni<List<UUID>> resumable(LocalDate today, int limit);

    Uni<Void> register(ParticipantV1 participant);

    Uni<List<ParticipantV1>> participants();

    /** Keeps a certificate, once for each execution; the latest is handed out. */
    Uni<Void> certify(UUID request, String certificate, Instant at);

    Uni<Optional<String>> certificate(UUID request);

    /** Keeps an archive until an instant. */
    Uni<Void> archive(UUID request, byte[] zip, Instant until);

    Uni<Optional<byte[]>> archive(UUID request, Instant now);

    /**
     * Which requests are wanted.
     *
     * @param state or null for all
     * @param type or null for all
     */
    record Filter(@Nullable String state, @Nullable RightsType type) {}
}
