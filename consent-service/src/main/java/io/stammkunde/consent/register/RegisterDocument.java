package io.stammkunde.consent.register;

import io.stammkunde.consent.document.Cell;
import io.stammkunde.consent.document.Document;
import io.stammkunde.consent.document.Document.Fact;
import io.stammkunde.consent.document.Document.Table;
import io.stammkunde.consent.document.Language;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.Safeguard;
import io.stammkunde.consent.register.RegisterContent.Activity;
import io.stammkunde.consent.register.RegisterContent.KeptIn;
import io.stammkunde.consent.register.RegisterContent.Party;
import io.stammkunde.consent.retention.RetentionRule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record as people read it. What the law asks for and nobody has stated is named as missing. */
public final class RegisterDocument {
    private static final String SETTING = "stammkunde.consent.register.";

    private final Register register;
    private final Language language;
    private final ZoneId zone;

    private RegisterDocument(Register register, Language language, ZoneId zone) {
        this.register = register;
        this.language = language;
        this.zone = zone;
    }

    /**
     * In a language.
     *
     * @param zone in which days and times are written
     */
    public static Document of(Register register, Language language, ZoneId zone) {
        return new RegisterDocument(register, language, zone).document();
    }

    private Document document() {
        return new Document(
                language,
                word(RegisterWord.TITLE),
                facts(),
                List.of(activities(), systems(), rules()),
                List.of(
                        new Fact(word(RegisterWord.ERASURE_NAME), word(RegisterWord.ERASURE_TEXT)),
                        new Fact(word(RegisterWord.COMPARE_NAME), word(RegisterWord.COMPARE))));
    }

    private List<Fact> facts() {
        var content = register.content();
        var security = content.security();
        return Stream.of(
                        Stream.of(required(RegisterWord.CONTROLLER, lines(content.controller()), "controller.name")),
                        optional(RegisterWord.JOINT, Optional.ofNullable(content.jointControllers())),
                        optional(RegisterWord.REPRESENTATIVE, lines(content.representative())),
                        Stream.of(
                                required(RegisterWord.OFFICER, lines(content.officer()), "officer.name"),
                                required(
                                        RegisterWord.SECURITY,
                                        Optional.ofNullable(language == Language.DE ? security.de() : security.en()),
                                        "security-measures." + language.tag()),
                                new Fact(word(RegisterWord.AT), time(register.at())),
                                new Fact(word(RegisterWord.DIGEST), register.digest())))
                .flatMap(facts -> facts)
                .toList();
    }

    private Fact required(RegisterWord name, Optional<String> value, String setting) {
        return new Fact(
                word(name), value.orElseGet(() -> word(RegisterWord.NOT_STATED).formatted(SETTING + setting)));
    }

    private Stream<Fact> optional(RegisterWord name, Optional<String> value) {
        return value.stream().map(text -> new Fact(word(name), text));
    }

    /** Nobody without a name. */
    private static Optional<String> lines(Party party) {
        return Optional.ofNullable(party.name())
                .map(name -> Stream.of(name, party.address(), party.email(), party.phone())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")));
    }

    private Table activities() {
        return new Table(
                "activities",
                word(RegisterWord.ACTIVITIES),
                words(
                        RegisterWord.ACTIVITY,
                        RegisterWord.PURPOSE,
                        RegisterWord.LEGAL_BASIS,
                        RegisterWord.PEOPLE,
                        RegisterWord.DATA,
                        RegisterWord.RECIPIENTS,
                        RegisterWord.THIRD_COUNTRIES,
                        RegisterWord.ERASURE,
                        RegisterWord.VERSION,
                        RegisterWord.SINCE),
                register.content().activities().stream().map(this::row).toList(),
                word(RegisterWord.NO_ACTIVITIES));
    }

    private List<Cell> row(Activity activity) {
        var people = register.content().people();
        return List.of(
                Cell.of(language.pick(activity.name().de(), activity.name().en())),
                Cell.of(language.pick(
                        activity.description().de(), activity.description().en())),
                Cell.of(LegalWords.of(activity.legalBasis(), language)),
                Cell.of(language.pick(people.de(), people.en())),
                Cell.of(activity.dataCategories().stream()
                        .map(category -> LegalWords.dataCategory(category, language))
                        .toList()),
                Cell.of(recipients(activity.recipients())),
                Cell.of(thirdCountries(activity.recipients())),
                Cell.of(LegalWords.of(activity.retention(), language)),
                Cell.of(activity.version()),
                Cell.of(day(activity.since())));
    }

    private List<String> recipients(List<Recipient> recipients) {
        return recipients.isEmpty()
                ? List.of(word(RegisterWord.NOBODY))
                : recipients.stream()
                        .map(recipient -> "%s (%s)".formatted(recipient.name(), country(recipient)))
                        .toList();
    }

    private List<String> thirdCountries(List<Recipient> recipients) {
        var transfers = recipients.stream()
                .map(recipient -> transfer(recipient, recipient.safeguard()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return transfers.isEmpty() ? List.of(word(RegisterWord.NO_THIRD_COUNTRY)) : transfers;
    }

    private Optional<String> transfer(Recipient recipient, @Nullable Safeguard safeguard) {
        return Optional.ofNullable(safeguard)
                .map(protection -> "%s, %s: %s"
                        .formatted(recipient.name(), country(recipient), LegalWords.of(protection, language)));
    }

    private String country(Recipient recipient) {
        return Locale.of("", recipient.country()).getDisplayCountry(language.locale());
    }

    private Table systems() {
        return new Table(
                "systems",
                word(RegisterWord.SYSTEMS),
                words(RegisterWord.SERVICE, RegisterWord.STORE, RegisterWord.CATEGORY),
                register.content().systems().stream().map(RegisterDocument::row).toList(),
                word(RegisterWord.NO_SYSTEMS));
    }

    private static List<Cell> row(KeptIn system) {
        return List.of(Cell.of(system.participant()), Cell.of(system.store()), Cell.of(system.category()));
    }

    private Table rules() {
        return new Table(
                "retention",
                word(RegisterWord.RETENTION),
                words(
                        RegisterWord.RULE,
                        RegisterWord.CATEGORY,
                        RegisterWord.BASIS,
                        RegisterWord.PERIOD,
                        RegisterWord.COUNTED_FROM,
                        RegisterWord.VERSION),
                register.content().rules().stream().map(this::row).toList(),
                word(RegisterWord.NO_RULES));
    }

    private List<Cell> row(RetentionRule rule) {
        return List.of(
                Cell.of(rule.key()),
                Cell.of(rule.category()),
                Cell.of(rule.basis()),
                Cell.of(LegalWords.of(rule.period(), language)),
                Cell.of(LegalWords.of(rule.start(), language)),
                Cell.of(rule.version()));
    }

    private String time(Instant at) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(language.locale()));
    }

    private String day(Instant at) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale()));
    }

    private String word(RegisterWord word) {
        return word.in(language);
    }

    private List<String> words(RegisterWord... words) {
        return Stream.of(words).map(this::word).toList();
    }
}
