package io.stammkunde.consent.notice.http;

import io.stammkunde.consent.notice.NoticeKey;
import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.purpose.PurposeKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new notice, as callers send it: a key beside what {@link NoticeBody} holds.
 *
 * @param key stays for ever
 * @param purposes keys of the purposes it tells about
 * @param texts by language ({@code de}, {@code en})
 * @param requiresNewConsent whether consents given before no longer count; false if absent
 */
public record NewNotice(
        @NotNull
        @Pattern(regexp = NoticeKey.FORM, message = "must be lower-case letters, digits and hyphens, at most 63")
        String key,

        @NotEmpty @Size(max = 50)
        Set<@NotNull @Pattern(regexp = PurposeKey.FORM, message = "must be the key of a purpose") String> purposes,

        @NotEmpty @Size(max = 30)
        Map<
                        @Pattern(
                                regexp = NoticeReference.LANGUAGE,
                                message = "must be two lower-case letters such as de")
                        String,
                        NoticeBody.@NotNull @Valid Text>
                texts,

        @Nullable Boolean requiresNewConsent) {

    NoticeKey toKey() {
        return new NoticeKey(key);
    }

    NoticeBody body() {
        return new NoticeBody(purposes, texts, requiresNewConsent);
    }
}
