package io.stammkunde.consent.signal;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.ledger.ImpossibleTime;
import io.stammkunde.consent.ledger.LineageMoved;
import io.stammkunde.consent.signal.SignalRefusal.NoTcfVendor;
import io.stammkunde.consent.subject.ResolveSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Records what a person's browser and consent tool say. What cannot be read is refused as a whole. */
@ApplicationScoped
public class RecordSignals {
    /** A merge of the same person in between is rare; twice in a row is a defect. */
    private static final int RETRIES = 3;

    /** Tools round the time of a string to its day. */
    private static final Duration DAY = Duration.ofDays(1);

    private final ResolveSubject resolveSubject;
    private final AppendSignals append;
    private final SignalConfig signalConfig;
    private final ConsentConfig config;
    private final Clock clock;

    public RecordSignals(
            ResolveSubject resolveSubject,
            AppendSignals append,
            SignalConfig signalConfig,
            ConsentConfig config,
            Clock clock) {
        this.resolveSubject = resolveSubject;
        this.append = append;
        this.signalConfig = signalConfig;
        this.config = config;
        this.clock = clock;
    }

    /** What came of them. Fails with a {@link SignalRefusal} or {@link ImpossibleTime}, or if the person cannot be told. */
    public Uni<Signalled> handle(Actor by, NewSignals signals) {
        var read = read(signals, clock.instant());
        return resolveSubject
                .handle(signals.subject())
                .chain(profile -> append.handle(by, profile, signals, read))
                .onFailure(LineageMoved.class)
                .retry()
                .atMost(RETRIES);
    }

    private ReadSignals read(NewSignals signals, Instant now) {
        var tcf = signals.tcString().map(text -> TcfReader.read(text, vendor(), now, config.clockSkew()));
        signals.at().ifPresent(at -> requireTimely(at, tcf, now));
        var at = signals.at().filter(given -> !given.isAfter(now)); // slightly ahead is now
        var told = at.or(() -> tcf.map(TcfConsent::lastUpdated).filter(updated -> !updated.isAfter(now)));
        return new ReadSignals(tcf, signals.tcString(), told.orElse(now), signals.gpc(), at.orElse(now));
    }

    private int vendor() {
        return signalConfig.tcfVendorId().orElseThrow(NoTcfVendor::new);
    }

    private void requireTimely(Instant at, Optional<TcfConsent> tcf, Instant now) {
        if (at.isAfter(now.plus(config.clockSkew()))) {
            throw new ImpossibleTime("/at", "must not lie in the future");
        }
        if (at.isBefore(Instant.EPOCH)) {
            throw new ImpossibleTime("/at", "must not lie before 1970");
        }
        if (tcf.filter(consent -> !isOnItsDay(at, consent)).isPresent()) {
            throw new ImpossibleTime(
                    "/at", "must lie within the day on which the TCF string was updated, or be left out");
        }
    }

    private static boolean isOnItsDay(Instant at, TcfConsent consent) {
        return !at.isBefore(consent.lastUpdated())
                && at.isBefore(consent.lastUpdated().plus(DAY));
    }
}
