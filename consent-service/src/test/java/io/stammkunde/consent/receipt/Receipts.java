package io.stammkunde.consent.receipt;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stammkunde.consent.Await;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.Book;
import io.stammkunde.consent.ledger.Commands;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.Restated;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeContent;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.Safeguard;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.consent.register.RegisterConfig;
import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.http.WireJson;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Receipts of what Ada said in the morning about analytics, as they are sent. */
final class Receipts {
    private static final Map<String, String> COMPANY = Map.of(
            "stammkunde.consent.register.controller.name", "Musterladen GmbH",
            "stammkunde.consent.register.controller.address", "Hauptstr. 1, 20095 Hamburg",
            "stammkunde.consent.register.controller.email", "info@example.org",
            "stammkunde.consent.register.officer.email", "datenschutz@example.org");

    private Receipts() {}

    /** She consented, to a purpose on this basis. */
    static JsonNode of(LegalBasis basis) {
        return json(consented(), purpose(basis, List.of("usage")), COMPANY);
    }

    /** What she said amounts to this. */
    static JsonNode of(ConsentState state) {
        return json(Restated.with(consented(), state), purpose(LegalBasis.ART6_1_A, List.of("usage")), COMPANY);
    }

    /** The purpose uses this data. */
    static JsonNode about(String... categories) {
        return json(consented(), purpose(LegalBasis.ART6_1_A, List.of(categories)), COMPANY);
    }

    /** The operator has set this and nothing else. */
    static JsonNode with(Map<String, String> settings) {
        return json(consented(), purpose(LegalBasis.ART6_1_A, List.of("usage")), settings);
    }

    private static JsonNode json(LedgerEntry entry, Purpose purpose, Map<String, String> settings) {
        return WireJson.MAPPER.valueToTree(ConsentReceipt.of(entry, purpose, config(settings), NIGHT));
    }

    private static LedgerEntry consented() {
        var book = new Book();
        book.recordUntil(MORNING, Commands.analyticsOf(ADA), EVENING);
        book.record(NOON, Commands.analyticsOf(ADA), Action.WITHDRAW, NOON);
        return Await.await(book.ledger().history(ADA, null, 0, 1)).getFirst();
    }

    private static Purpose purpose(LegalBasis basis, List<String> categories) {
        var content = new PurposeContent(
                basis,
                new Wording("Statistik", "Analytics"),
                new Wording("Wir werten aus.", "We look at it."),
                categories,
                Period.ofMonths(26),
                Set.of(Channel.NONE),
                List.of(new Recipient("Cloud Inc.", "US", Safeguard.STANDARD_CLAUSES)),
                SignalMapping.NONE);
        return new Purpose(new PurposeKey("analytics"), 3, content, MORNING, null);
    }

    private static RegisterConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(RegisterConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(RegisterConfig.class);
    }
}
