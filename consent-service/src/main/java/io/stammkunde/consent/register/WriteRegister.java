package io.stammkunde.consent.register;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.purpose.FindPurposes;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.consent.register.RegisterContent.Activity;
import io.stammkunde.consent.register.RegisterContent.KeptIn;
import io.stammkunde.consent.register.RegisterContent.Measures;
import io.stammkunde.consent.register.RegisterContent.Party;
import io.stammkunde.consent.retention.FindRetention;
import io.stammkunde.consent.retention.RetentionRule;
import io.stammkunde.consent.rights.RightsBook;
import io.stammkunde.contracts.privacy.ParticipantV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes the record of processing activities from what is in force. */
@ApplicationScoped
public class WriteRegister {
    private final FindPurposes purposes;
    private final RightsBook book;
    private final FindRetention retention;
    private final RegisterConfig config;
    private final Clock clock;

    public WriteRegister(
            FindPurposes purposes, RightsBook book, FindRetention retention, RegisterConfig config, Clock clock) {
        this.purposes = purposes;
        this.book = book;
        this.retention = retention;
        this.config = config;
        this.clock = clock;
    }

    /** As it is now. */
    @WithTransaction
    public Uni<Register> handle() {
        var now = clock.instant();
        return purposes.current()
                .chain(published -> book.participants()
                        .chain(registered -> retention
                                .rules()
                                .map(rules -> Register.of(content(config, published, registered, rules, now), now))));
    }

    static RegisterContent content(
            RegisterConfig config,
            List<Purpose> published,
            List<ParticipantV1> registered,
            List<RetentionRule> rules,
            Instant now) {
        return new RegisterContent(
                party(config.controller()),
                config.jointControllers().orElse(null),
                party(config.representative()),
                party(config.officer()),
                new Wording(config.people().de(), config.people().en()),
                new Measures(
                        config.securityMeasures().de().orElse(null),
                        config.securityMeasures().en().orElse(null)),
                published.stream()
                        .filter(purpose -> isInForce(purpose, now))
                        .map(WriteRegister::activity)
                        .toList(),
                systems(registered),
                rules.stream().filter(RetentionRule::active).toList());
    }

    private static boolean isInForce(Purpose purpose, Instant now) {
        return !purpose.validFrom().isAfter(now) && !purpose.hasEndedAt(now);
    }

    private static Activity activity(Purpose purpose) {
        var content = purpose.content();
        return new Activity(
                purpose.key().value(),
                purpose.version(),
                purpose.validFrom(),
                content.name(),
                content.description(),
                content.legalBasis(),
                content.dataCategories(),
                content.recipients(),
                content.retention(),
                content.channels());
    }

    private static List<KeptIn> systems(List<ParticipantV1> registered) {
        return registered.stream()
                .flatMap(participant -> participant.stores().stream()
                        .map(store -> new KeptIn(participant.participant(), store.store(), store.category())))
                .distinct()
                .sorted(comparing(KeptIn::participant)
                        .thenComparing(KeptIn::store)
                        .thenComparing(KeptIn::category))
                .toList();
    }

    private static Party party(RegisterConfig.Party party) {
        return new Party(
                party.name().orElse(null),
                party.address().orElse(null),
                party.email().orElse(null),
                party.phone().orElse(null));
    }
}
