package io.stammkunde.consent.notice.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.stammkunde.consent.notice.Notice;
import io.stammkunde.consent.notice.NoticeContent;
import io.stammkunde.consent.notice.NoticeKey;
import io.stammkunde.consent.notice.NoticeText;
import io.stammkunde.consent.purpose.PurposeKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "notice_text")
@IdClass(NoticeRow.Key.class)
@NullUnmarked
class NoticeRow {
    @Id
    String key;

    @Id
    int version;

    @Id
    String language;

    String[] purposes;

    @Column(name = "requires_new_consent")
    boolean requiresNewConsent;

    String text;

    @Column(name = "text_sha256")
    String digest;

    String label;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "published_by")
    String publishedBy;

    /** One row for each language. */
    static List<NoticeRow> of(Notice notice, String publishedBy) {
        return notice.content().ordered().entrySet().stream()
                .map(text -> of(notice, text.getKey(), text.getValue(), publishedBy))
                .toList();
    }

    private static NoticeRow of(Notice notice, String language, NoticeText text, String publishedBy) {
        var row = new NoticeRow();
        row.key = notice.key().value();
        row.version = notice.version();
        row.language = language;
        row.purposes = notice.content().purposes().stream()
                .map(PurposeKey::value)
                .sorted()
                .toArray(String[]::new);
        row.requiresNewConsent = notice.content().requiresNewConsent();
        row.text = text.text();
        row.digest = text.digest();
        row.label = text.label();
        row.publishedAt = notice.publishedAt();
        row.publishedBy = publishedBy;
        return row;
    }

    /** The version that these rows, one for each language, are. */
    static Notice toNotice(List<NoticeRow> rows) {
        var first = rows.getFirst();
        var texts = rows.stream().collect(toMap(row -> row.language, row -> new NoticeText(row.text, row.label)));
        var purposes = Arrays.stream(first.purposes).map(PurposeKey::new).collect(toUnmodifiableSet());
        return new Notice(
                new NoticeKey(first.key),
                first.version,
                new NoticeContent(purposes, texts, first.requiresNewConsent),
                first.publishedAt);
    }

    static class Key {
        String key;
        int version;
        String language;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && version == that.version
                    && Objects.equals(key, that.key)
                    && Objects.equals(language, that.language);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, version, language);
        }
    }
}
