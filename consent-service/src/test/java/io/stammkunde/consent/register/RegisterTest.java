package io.stammkunde.consent.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stammkunde.consent.document.Cell;
import io.stammkunde.consent.document.CsvText;
import io.stammkunde.consent.document.Document;
import io.stammkunde.consent.document.Document.Fact;
import io.stammkunde.consent.document.Language;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeContent;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.Safeguard;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.consent.register.RegisterContent.Activity;
import io.stammkunde.consent.register.RegisterContent.KeptIn;
import io.stammkunde.consent.retention.RetentionRule;
import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Recipient AT_HOME = new Recipient("Versand GmbH", "DE", null);
    private static final Recipient ABROAD = new Recipient("Mail Inc.", "US", Safeguard.STANDARD_CLAUSES);
    private static final RetentionRule VOUCHERS = rule("vouchers", true);

    private static RegisterConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(RegisterConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(RegisterConfig.class);
    }

    private static RetentionRule rule(String key, boolean isActive) {
        return new RetentionRule(
                key, 2, "orders", "§ 147 AO", Period.ofYears(8), RetentionRule.Start.CALENDAR_YEAR_END, isActive);
    }

    private static Purpose purpose(String key, Instant from, @Nullable Instant until, Recipient... recipients) {
        return new Purpose(
                new PurposeKey(key),
                3,
                new PurposeContent(
                        LegalBasis.ART6_1_A,
                        new Wording("Werbung", "Marketing"),
                        new Wording("Wir schreiben Ihnen.", "We write to you."),
                        List.of("contact", "orders", "shoe-size"),
                        Period.of(3, 1, 0),
                        Set.of(Channel.EMAIL, Channel.NONE),
                        List.of(recipients),
                        SignalMapping.NONE),
                from,
                until);
    }

    private static ParticipantV1 participant(String name, Instant since, StoreV1... stores) {
        return new ParticipantV1(name, false, List.of(stores), since);
    }

    private static Register register(Map<String, String> settings, Instant at, Purpose... purposes) {
        return Register.of(
                WriteRegister.content(
                        config(settings),
                        List.of(purposes),
                        List.of(participant("segment", at, new StoreV1("segment/members", "memberships"))),
                        List.of(VOUCHERS, rule("books", false)),
                        at),
                at);
    }

    private static Document document(Language language, Register register) {
        return RegisterDocument.of(register, language, BERLIN);
    }

    private static List<String> firstRow(Document document, String table) {
        return document.table(table).rows().getFirst().stream()
                .map(cell -> cell.shown(document.language()))
                .toList();
    }

    private static String fact(Document document, String name) {
        return document.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void onlyPurposesInForceAndRulesThatAreAppliedAreInIt() {
        var content = register(
                        Map.of(),
                        NOW,
                        purpose("marketing", NOW, null),
                        purpose("later", NOW.plusSeconds(1), null),
                        purpose("over", NOW.minusSeconds(9), NOW))
                .content();

        assertThat(content.activities()).extracting(Activity::key).containsExactly("marketing");
        assertThat(content.rules()).containsExactly(VOUCHERS);
    }

    @Test
    void whereDataLiesIsOrderedAndToldOnce() {
        var stores = new StoreV1[] {new StoreV1("b", "events"), new StoreV1("a", "orders"), new StoreV1("a", "events")};

        var content = WriteRegister.content(
                config(Map.of()),
                List.of(),
                List.of(participant("segment", NOW, stores), participant("metrics", NOW, stores[0], stores[0])),
                List.of(),
                NOW);

        assertThat(content.systems())
                .containsExactly(
                        new KeptIn("metrics", "b", "events"),
                        new KeptIn("segment", "a", "events"),
                        new KeptIn("segment", "a", "orders"),
                        new KeptIn("segment", "b", "events"));
    }

    @Test
    void theDigestChangesWithTheContentAndWithNothingElse() {
        var purpose = purpose("marketing", NOW.minusSeconds(9), null, AT_HOME);
        var one = register(Map.of(), NOW, purpose);

        assertThat(register(Map.of(), NOW.plus(Duration.ofDays(9)), purpose).digest())
                .isEqualTo(one.digest())
                .matches("[0-9a-f]{64}");
        assertThat(register(Map.of(), NOW, purpose("marketing", NOW.minusSeconds(9), null, ABROAD))
                        .digest())
                .isNotEqualTo(one.digest());
        assertThat(register(Map.of("stammkunde.consent.register.controller.name", "Shop GmbH"), NOW, purpose)
                        .digest())
                .isNotEqualTo(one.digest());
        assertThat(fact(document(Language.DE, one), "Prüfsumme des Inhalts (SHA-256)"))
                .isEqualTo(fact(document(Language.EN, one), "Digest of the content (SHA-256)"));
    }

    @Test
    void anActivityIsToldInGerman() {
        var register = register(Map.of(), NOW, purpose("marketing", NOW, null, AT_HOME, ABROAD));

        assertThat(firstRow(document(Language.DE, register), "activities"))
                .containsExactly(
                        "Werbung",
                        "Wir schreiben Ihnen.",
                        "Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)",
                        "Kunden, Interessenten und Besucher",
                        "Kontaktdaten; Bestellungen; shoe-size",
                        "Versand GmbH (Deutschland); Mail Inc. (Vereinigte Staaten)",
                        "Mail Inc., Vereinigte Staaten: Standarddatenschutzklauseln (Art. 46 Abs. 2 lit. c, d)",
                        "3 Jahre, 1 Monat",
                        "3",
                        "02.03.2026");
    }

    @Test
    void anActivityIsToldInEnglish() {
        var register = register(Map.of(), NOW, purpose("marketing", NOW, null));

        assertThat(firstRow(document(Language.EN, register), "activities"))
                .startsWith("Marketing", "We write to you.", "Consent (Art. 6(1)(a) GDPR)")
                .contains("nobody outside the company", "no transfer", "3 years, 1 month");
        assertThat(firstRow(document(Language.EN, register), "retention"))
                .containsExactly("vouchers", "orders", "§ 147 AO", "8 years", "the end of the calendar year", "2");
    }

    @Test
    void whatNobodyHasStatedIsNamedWithItsSetting() {
        var document = document(Language.EN, register(Map.of(), NOW));

        assertThat(fact(document, "Controller"))
                .isEqualTo("not stated (setting stammkunde.consent.register.controller.name)");
        assertThat(fact(document, "Data protection officer")).contains("officer.name");
        assertThat(fact(document, "Technical and organisational measures")).contains("security-measures.en");
        assertThat(fact(document, "Joint controllers")).isEmpty();
        assertThat(document.table("activities").rows()).isEmpty();
    }

    @Test
    void whoAnswersForItIsToldAsConfigured() {
        var document = document(
                Language.DE,
                register(
                        Map.of(
                                "stammkunde.consent.register.controller.name", "Shop GmbH",
                                "stammkunde.consent.register.controller.address", "Hauptstr. 1, 20095 Hamburg",
                                "stammkunde.consent.register.controller.email", "info@shop.example",
                                "stammkunde.consent.register.joint-controllers", "Lager GmbH",
                                "stammkunde.consent.register.people.de", "Gäste",
                                "stammkunde.consent.register.security-measures.de", "Verschlüsselung"),
                        NOW,
                        purpose("marketing", NOW, null)));

        assertThat(fact(document, "Verantwortlicher"))
                .isEqualTo("Shop GmbH\nHauptstr. 1, 20095 Hamburg\ninfo@shop.example");
        assertThat(fact(document, "Gemeinsam Verantwortliche")).isEqualTo("Lager GmbH");
        assertThat(fact(document, "Technische und organisatorische Maßnahmen")).isEqualTo("Verschlüsselung");
        assertThat(firstRow(document, "activities")).contains("Gäste");
    }

    @Test
    void aTableIsACsvWithAColumnForEachPoint() {
        var csv = CsvText.of(document(Language.EN, register(Map.of(), NOW, purpose("marketing", NOW, null, ABROAD)))
                .table(null));

        assertThat(csv.lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("Activity,Purpose,Legal basis,Data subjects,Categories of data,Recipients,"
                        + "Third countries and safeguards,Time limit for erasure,Version,In force since");
        assertThat(csv).contains("\"Mail Inc., United States: Standard data protection clauses (Art. 46(2)(c), (d))\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P26M | 26 Monate | 26 months",
                "P1Y | 1 Jahr | 1 year",
                "P1Y1M1D | 1 Jahr, 1 Monat, 1 Tag | 1 year, 1 month, 1 day"
            })
    void periodsAreWritten(Period period, String german, String english) {
        assertThat(LegalWords.of(period, Language.DE)).isEqualTo(german);
        assertThat(LegalWords.of(period, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothLanguagesHaveTheSameTables(Language language) {
        var register = register(Map.of(), NOW, purpose("marketing", NOW, null, ABROAD));

        assertThat(document(language, register).tables())
                .extracting(Document.Table::key)
                .containsExactly("activities", "systems", "retention");
        assertThat(document(language, register).tables())
                .allSatisfy(table -> assertThat(table.rows().getFirst()).noneMatch(Cell.Nothing.class::isInstance));
    }
}
