package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.ConfirmBy;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.NewDecision;
import io.stammkunde.consent.ledger.RequestName;
import io.stammkunde.consent.notice.NoticeKey;
import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.consent.subject.SubjectReference;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision, as a caller reports it.
 *
 * @param subject who decided
 * @param purpose key of the purpose
 * @param channel on which it may be asked for separately; none without it
 * @param action what was decided
 * @param at when; now without it
 * @param validUntil when it ends by itself, exclusive
 * @param method how the person was asked; by this interface without it
 * @param evidence what can be shown for it, such as the text of the form
 * @param notices texts that the person was shown
 * @param confirmation how the person is asked whether it was them
 */
public record ConsentRequest(
        @NotNull @Valid Subject subject,

        @NotNull
        @Pattern(regexp = PurposeKey.FORM, message = "must be lower-case letters, digits and hyphens, at most 63")
        String purpose,

        @Nullable Channel channel,
        @NotNull Action action,
        @Nullable Instant at,
        @Nullable Instant validUntil,
        @Nullable Method method,
        @Nullable @Size(max = 8000) String evidence,
        @Nullable @Size(max = 20) List<@NotNull @Valid ShownNotice> notices,
        @Nullable @Valid ConfirmationRequest confirmation) {

    /**
     * A text that the person was shown.
     *
     * @param key of the notice
     * @param version of the notice
     * @param language of the text
     */
    public record ShownNotice(
            @NotNull @Pattern(regexp = NoticeKey.FORM, message = "must be the key of a notice")
            String key,

            @Min(1) @Max(999_999_999) int version,

            @NotNull @Pattern(regexp = NoticeReference.LANGUAGE, message = "must be two lower-case letters such as de")
            String language) {
        NoticeReference toReference() {
            return new NoticeReference(new NoticeKey(key), version, language);
        }
    }

    /**
     * Asks the person whether it was them: a link is sent, and nothing is permitted before it is used.
     *
     * @param address on the channel: an e-mail address, or the number of a mobile phone, whose country code may be left
     *     out within the configured country; if absent, the subject's own value where the subject is named by
     *     {@code email} or {@code phone} respectively
     * @param language of the message, {@code de} or {@code en}; German if absent
     */
    public record ConfirmationRequest(
            @Nullable @Size(max = 254) String address,

            @Nullable @Pattern(regexp = "de|en", message = "must be de or en")
            String language) {
        /** Leaves the address out; it is personal. */
        @Override
        public String toString() {
            return "ConfirmationRequest[" + language + "]";
        }
    }

    /**
     * A profile id, or a type and value.
     *
     * @param profileId the profile of the person
     * @param type what the person is known by, such as {@code email}
     * @param value the address, number or id
     */
    public record Subject(
            @Nullable UUID profileId,
            @Nullable @Size(min = 1, max = 64) String type,
            @Nullable @Size(min = 1, max = 512) String value) {
        /** The person that is meant. */
        public SubjectReference toReference() {
            if (profileId != null && type == null && value == null) {
                return new SubjectReference.Known(new ProfileId(profileId));
            }
            if (profileId == null && type != null && value != null) {
                return new SubjectReference.Identified(type, value);
            }
            throw new InvalidParameter("/subject", "must hold either profileId, or type and value");
        }

        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "Subject[profileId=%s, type=%s]".formatted(profileId, type);
        }
    }

    /** Only letters and text messages carry a link, and only who agrees is asked back. */
    private ConfirmBy confirmBy(ConfirmationRequest asked, ConfirmationAddresses addresses) {
        if (action != Action.GIVE) {
            throw new InvalidParameter("/confirmation", "goes with the action GIVE only; a denial counts at once");
        }
        if (validUntil != null) {
            throw new InvalidParameter("/validUntil", "cannot be told before the person has confirmed");
        }
        var language = asked.language() == null ? "de" : asked.language();
        return switch (channel == null ? Channel.NONE : channel) {
            case EMAIL -> addresses.email(stated(asked, "email"), language);
            case SMS -> addresses.sms(stated(asked, "phone"), language);
            case NONE, PHONE, POST, PUSH, ONSITE, DEVICE ->
                throw new InvalidParameter("/confirmation", "goes with the channels EMAIL and SMS only");
        };
    }

    private ConfirmationAddresses.Stated stated(ConfirmationRequest asked, String type) {
        var address = asked.address();
        if (address != null) {
            return new ConfirmationAddresses.Stated(address, "/confirmation/address");
        }
        var value = subject.value();
        if (value == null || !type.equals(subject.type())) {
            throw new InvalidParameter(
                    "/confirmation/address", "is needed where the subject is not named by its " + type);
        }
        return new ConfirmationAddresses.Stated(value, "/subject/value");
    }

    /** The decision. Fails with an {@link InvalidParameter}, or where nobody can be asked back on the channel. */
    NewDecision toDecision(Optional<RequestName> request, ConfirmationAddresses addresses) {
        if (action == Action.ASK) {
            throw new InvalidParameter("/action", "must be GIVE; add confirmation to have the person asked");
        }
        var how = method == null ? Method.API : method;
        if (!how.isCallersToName()) {
            throw new InvalidParameter("/method", how + " is concluded by the platform itself; name how you asked");
        }
        return new NewDecision(
                subject.toReference(),
                new PurposeKey(purpose),
                channel == null ? Channel.NONE : channel,
                action,
                Optional.ofNullable(at),
                Optional.ofNullable(validUntil),
                how,
                Optional.ofNullable(evidence),
                request,
                notices == null
                        ? List.of()
                        : notices.stream().map(ShownNotice::toReference).toList(),
                Optional.ofNullable(confirmation).map(asked -> confirmBy(asked, addresses)));
    }

    /** Leaves the evidence out; it is personal. */
    @Override
    public String toString() {
        return "ConsentRequest[purpose=%s, channel=%s, action=%s]".formatted(purpose, channel, action);
    }
}
