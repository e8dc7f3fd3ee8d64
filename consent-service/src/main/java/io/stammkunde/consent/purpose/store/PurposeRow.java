package io.stammkunde.consent.purpose.store;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.GoogleType;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeContent;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.contracts.consent.LegalBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "purpose_version")
@IdClass(PurposeRow.Id.class)
@NullUnmarked
class PurposeRow {
    @jakarta.persistence.Id
    String key;

    @jakarta.persistence.Id
    int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis")
    LegalBasis legalBasis;

    @Column(name = "name_de")
    String nameDe;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "description_de")
    String descriptionDe;

    @Column(name = "description_en")
    String descriptionEn;

    @Column(name = "data_categories")
    String[] dataCategories;

    String retention;
    String[] channels;

    /** A list in JSON. */
    String recipients;

    @Column(name = "tcf_purposes")
    Integer[] tcfPurposes;

    @Column(name = "tcf_special_features")
    Integer[] tcfSpecialFeatures;

    @Column(name = "google_types")
    String[] googleTypes;

    @Column(name = "objected_by_gpc")
    boolean objectedByGpc;

    @Column(name = "valid_from")
    Instant validFrom;

    @Column(name = "valid_until")
    @Nullable
    Instant validUntil;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "published_by")
    String publishedBy;

    static PurposeRow of(Purpose purpose, Instant publishedAt, String publishedBy) {
        var row = new PurposeRow();
        var content = purpose.content();
        row.key = purpose.key().value();
        row.version = purpose.version();
        row.legalBasis = content.legalBasis();
        row.nameDe = content.name().de();
        row.nameEn = content.name().en();
        row.descriptionDe = content.description().de();
        row.descriptionEn = content.description().en();
        row.dataCategories = content.dataCategories().toArray(String[]::new);
        row.retention = content.retention().toString();
        row.channels = content.channels().stream().sorted().map(Enum::name).toArray(String[]::new);
        row.recipients = RecipientsJson.write(content.recipients());
        row.set(content.signals());
        row.validFrom = purpose.validFrom();
        row.validUntil = purpose.validUntil();
        row.publishedAt = publishedAt;
        row.publishedBy = publishedBy;
        return row;
    }

    private void set(SignalMapping signals) {
        tcfPurposes = signals.tcfPurposes().stream().sorted().toArray(Integer[]::new);
        tcfSpecialFeatures = signals.tcfSpecialFeatures().stream().sorted().toArray(Integer[]::new);
        googleTypes = signals.googleTypes().stream().sorted().map(Enum::name).toArray(String[]::new);
        objectedByGpc = signals.objectedByGpc();
    }

    Purpose toPurpose() {
        var content = new PurposeContent(
                legalBasis,
                new Wording(nameDe, nameEn),
                new Wording(descriptionDe, descriptionEn),
                List.of(dataCategories),
                Period.parse(retention),
                Arrays.stream(channels).map(Channel::valueOf).collect(Collectors.toUnmodifiableSet()),
                RecipientsJson.read(recipients),
                signals());
        return new Purpose(new PurposeKey(key), version, content, validFrom, validUntil);
    }

    private SignalMapping signals() {
        return new SignalMapping(
                Set.of(tcfPurposes),
                Set.of(tcfSpecialFeatures),
                Arrays.stream(googleTypes).map(GoogleType::valueOf).collect(Collectors.toUnmodifiableSet()),
                objectedByGpc);
    }

    static class Id {
        String key;
        int version;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Id id && version == id.version && Objects.equals(key, id.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, version);
        }
    }
}
