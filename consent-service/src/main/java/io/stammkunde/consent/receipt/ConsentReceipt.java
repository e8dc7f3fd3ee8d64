package io.stammkunde.consent.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.Statement;
import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.consent.register.RegisterConfig;
import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A receipt and, within it, the record of consent, in the structure of ISO/IEC TS 27560 as the DPV's guide to it writes it
 * down. The person is named by the profile id only; whoever has the receipt cannot tell from it who they are.
 *
 * @param kind {@code stammkunde-consent-receipt-v1}
 * @param conformsTo the schema
 * @param created when the receipt was made
 * @param missing settings that the operator has not made, though a complete receipt would show them
 */
record ConsentReceipt(
        @JsonProperty("@context") Map<String, Object> context,
        @JsonProperty("@id") String id,
        @JsonProperty("@type") String type,
        @JsonProperty("stammkunde:kind") String kind,
        @JsonProperty("dct:conformsTo") String conformsTo,
        @JsonProperty("dct:identifier") String identifier,
        @JsonProperty("dct:created") Instant created,
        @JsonProperty("dct:publisher") Party publisher,
        @JsonProperty("stammkunde:missing") List<String> missing,
        @JsonProperty("dpv:hasRecordOfActivity") ConsentRecord consent) {
    private static final String KIND = "stammkunde-consent-receipt-v1";
    private static final String SCHEMA = "https://w3id.org/dpv/schema/dpv-27560#";

    /** Somebody with their contact details. */
    record Party(
            @JsonProperty("@type") String type,
            @JsonProperty("dpv:hasName") @Nullable String name,
            @JsonProperty("dpv:hasAddress") @Nullable String address,
            @JsonProperty("schema:email") @Nullable String email,
            @JsonProperty("schema:telephone") @Nullable String phone) {}

    /** Something that is told by its identifier. */
    record Named(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type) {}

    /** The record: who, on what, how and when. */
    record ConsentRecord(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonProperty("dct:conformsTo") String conformsTo,
            @JsonProperty("dct:identifier") String identifier,
            @JsonProperty("dpv:hasDataSubject") Named subject,
            @JsonProperty("dpv:hasDataController") Party controller,
            @JsonProperty("dpv:hasDataProtectionOfficer") Party officer,
            @JsonProperty("dpv:hasApplicableLaw") String law,
            @JsonProperty("dpv:hasLegalBasis") Basis basis,
            @JsonProperty("dpv:hasProcess") Processing process,
            @JsonProperty("dpv:hasNotice") List<Notice> notices,
            @JsonProperty("dpv:hasConsentStatus") Event event,
            @JsonProperty("dpv:hasRight") List<Right> rights,
            @JsonProperty("stammkunde:ledger") Place place) {}

    /** @param code as the platform has it; German laws are named there */
    record Basis(
            @JsonProperty("@id") String id,
            @JsonProperty("stammkunde:code") LegalBasis code) {}

    /** What happens to the data. */
    record Processing(
            @JsonProperty("@type") String type,
            @JsonProperty("dpv:hasPurpose") Aim purpose,
            @JsonProperty("dpv:hasPersonalData") List<Data> data,
            @JsonProperty("dpv:hasRecipient") List<Receiver> recipients,
            @JsonProperty("dpv:hasStorageCondition") Storage storage) {}

    /** @param category as the purpose names it, also where the vocabulary has no term for it */
    record Data(
            @JsonProperty("@type") String type,
            @JsonProperty("stammkunde:category") String category) {}

    /** The purpose in the version that was decided on. */
    record Aim(
            @JsonProperty("dct:identifier") String key,
            @JsonProperty("dct:hasVersion") int version,
            @JsonProperty("dct:title") Wording title,
            @JsonProperty("dct:description") Wording description) {}

    /** Who receives the data, and what protects it outside of the EEA. */
    record Receiver(
            @JsonProperty("dpv:hasName") String name,
            @JsonProperty("dpv:hasLocation") String location,
            @JsonProperty("stammkunde:safeguard") @Nullable String safeguard) {
        static Receiver of(Recipient recipient) {
            var safeguard = recipient.safeguard();
            return new Receiver(
                    recipient.name(),
                    Vocabulary.location(recipient.country()),
                    safeguard == null ? null : safeguard.name());
        }
    }

    record Storage(
            @JsonProperty("@type") String type,
            @JsonProperty("dpv:hasDuration") Period duration) {}

    /**
     * What the person was told: the texts of the purpose, and each notice that was shown.
     *
     * @param language in which, or null for both
     */
    record Notice(
            @JsonProperty("@type") String type,
            @JsonProperty("dct:identifier") String key,
            @JsonProperty("dct:hasVersion") int version,

            @JsonProperty("dct:language") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String language) {}

    /**
     * What was said, when and how.
     *
     * @param type a status of a consent; missing for an objection
     * @param at when it was said
     * @param recorded when it was recorded
     * @param until when it ends by itself (exclusive), or null
     * @param conflict whether it contradicts what else is known
     */
    record Event(
            @JsonProperty("@type") @Nullable String type,
            @JsonProperty("dct:date") Instant at,
            @JsonProperty("dct:dateSubmitted") Instant recorded,
            @JsonProperty("dct:valid") @Nullable Instant until,
            @JsonProperty("dpv:isIndicatedBy") String by,
            @JsonProperty("stammkunde:state") String state,
            @JsonProperty("stammkunde:channel") String channel,
            @JsonProperty("stammkunde:method") String method,
            @JsonProperty("stammkunde:evidence") @Nullable String evidenceDigest,
            @JsonProperty("stammkunde:conflict") boolean conflict) {}

    /** What the person may do. */
    record Right(
            @JsonProperty("@id") String id,
            @JsonProperty("dct:description") Wording description) {}

    /** Where it stands in the person's chain, so that it can be found there unchanged. */
    record Place(
            @JsonProperty("stammkunde:position") int position,
            @JsonProperty("stammkunde:previousHash") String previousHash,
            @JsonProperty("stammkunde:hash") String hash) {}

    static ConsentReceipt of(LedgerEntry entry, Purpose purpose, RegisterConfig config, Instant now) {
        return new ConsentReceipt(
                Vocabulary.CONTEXT,
                "urn:stammkunde:receipt:" + entry.id(),
                "dpv:ConsentReceipt",
                KIND,
                SCHEMA + "receipt",
                entry.id().toString(),
                now,
                party("dpv:DataController", config.controller()),
                config.controller().name().isPresent() ? List.of() : List.of("controller.name"),
                consent(entry, purpose, config));
    }

    private static ConsentRecord consent(LedgerEntry entry, Purpose purpose, RegisterConfig config) {
        var said = entry.statement();
        var basis = purpose.content().legalBasis();
        return new ConsentRecord(
                "urn:uuid:" + entry.id(),
                "dpv:ConsentRecord",
                SCHEMA + "record",
                entry.id().toString(),
                new Named("urn:uuid:" + said.key().profile(), "dpv:DataSubject"),
                party("dpv:DataController", config.controller()),
                party("dpv:DataProtectionOfficer", config.officer()),
                "legal-eu:law-GDPR",
                new Basis(ReceiptTerms.basis(basis), basis),
                process(purpose),
                notices(purpose, said.notices()),
                event(said, entry.recordedAt()),
                ReceiptTerms.rights(purpose.say()),
                new Place(entry.position(), entry.previousHash(), entry.hash()));
    }

    private static List<Notice> notices(Purpose purpose, List<NoticeReference> shown) {
        return Stream.concat(
                        Stream.of(new Notice("dpv:ConsentNotice", purpose.key().value(), purpose.version(), null)),
                        shown.stream()
                                .map(notice -> new Notice(
                                        "dpv:ConsentNotice",
                                        notice.key().value(),
                                        notice.version(),
                                        notice.language())))
                .toList();
    }

    private static Processing process(Purpose purpose) {
        var content = purpose.content();
        return new Processing(
                "dpv:Process",
                new Aim(purpose.key().value(), purpose.version(), content.name(), content.description()),
                content.dataCategories().stream().map(Vocabulary::data).toList(),
                content.recipients().stream().map(Receiver::of).toList(),
                new Storage("dpv:StorageDuration", content.retention()));
    }

    private static Event event(Statement said, Instant recordedAt) {
        return new Event(
                ReceiptTerms.status(said.state()),
                said.eventTime(),
                recordedAt,
                said.validUntil(),
                ReceiptTerms.indicatedBy(said.method()),
                said.state().name(),
                said.key().channel().name(),
                said.method().name(),
                said.evidenceDigest(),
                said.conflict());
    }

    private static Party party(String type, RegisterConfig.Party party) {
        return new Party(
                type,
                party.name().orElse(null),
                party.address().orElse(null),
                party.email().orElse(null),
                party.phone().orElse(null));
    }
}
