package io.stammkunde.consent.notice.http;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.stammkunde.consent.notice.NoticeContent;
import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.notice.NoticeText;
import io.stammkunde.consent.purpose.PurposeKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a notice says, as callers send it.
 *
 * @param purposes keys of the purposes it tells about
 * @param texts by language ({@code de}, {@code en})
 * @param requiresNewConsent whether consents given before no longer count; false if absent
 */
public record NoticeBody(
        @NotEmpty @Size(max = 50)
        Set<@NotNull @Pattern(regexp = PurposeKey.FORM, message = "must be the key of a purpose") String> purposes,

        @NotEmpty @Size(max = 30)
        Map<
                        @Pattern(
                                regexp = NoticeReference.LANGUAGE,
                                message = "must be two lower-case letters such as de")
                        String,
                        @NotNull @Valid Text>
                texts,

        @Nullable Boolean requiresNewConsent) {

    /**
     * A notice in one language.
     *
     * @param text what is to be read
     * @param label what stands at the checkbox or on the button
     */
    public record Text(
            @NotBlank @Size(max = 20_000) String text,
            @NotBlank @Size(max = 500) String label) {
        NoticeText toText() {
            return new NoticeText(text, label);
        }
    }

    NoticeContent toContent() {
        return new NoticeContent(
                purposes.stream().map(PurposeKey::new).collect(toUnmodifiableSet()),
                texts.entrySet().stream()
                        .collect(
                                toMap(Map.Entry::getKey, text -> text.getValue().toText())),
                Boolean.TRUE.equals(requiresNewConsent));
    }
}
