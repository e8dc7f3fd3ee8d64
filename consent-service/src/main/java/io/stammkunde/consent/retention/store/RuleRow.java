package io.stammkunde.consent.retention.store;

import io.stammkunde.consent.retention.RetentionRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Period;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "retention_rule")
@IdClass(RuleRow.Id.class)
@NullUnmarked
class RuleRow {
    @jakarta.persistence.Id
    String key;

    @jakarta.persistence.Id
    int version;

    String category;
    String basis;
    String period;

    @Enumerated(EnumType.STRING)
    RetentionRule.Start start;

    boolean active;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;

    static RuleRow of(RetentionRule rule, Instant at, String by) {
        var row = new RuleRow();
        row.key = rule.key();
        row.version = rule.version();
        row.category = rule.category();
        row.basis = rule.basis();
        row.period = rule.period().toString();
        row.start = rule.start();
        row.active = rule.active();
        row.changedAt = at;
        row.changedBy = by;
        return row;
    }

    RetentionRule toRule() {
        return new RetentionRule(key, version, category, basis, Period.parse(period), start, active);
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
