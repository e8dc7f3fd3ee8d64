package io.stammkunde.consent.opendsr.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.stammkunde.consent.opendsr.CallbackHosts;
import io.stammkunde.consent.opendsr.SubjectRequestType;
import io.stammkunde.consent.opendsr.SubmitRequest;
import io.stammkunde.consent.rights.RequestIdentity;
import io.stammkunde.http.InvalidParameter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request as the protocol words it. What else a controller sends is for other processors. It is checked here and not
 * by annotations, so that mistakes are named as the protocol spells them.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SubmissionBody(
        @Schema(description = "The law that is invoked: gdpr.") @Nullable
        String regulation,

        @JsonProperty("subject_request_id")
        @Schema(description = "The id that the controller gives it, a UUID of version 4.")
        @Nullable
        UUID subjectRequestId,

        @JsonProperty("subject_request_type")
        @Schema(description = "What is asked for: access, portability or erasure.")
        @Nullable
        String subjectRequestType,

        @JsonProperty("submitted_time") @Schema(description = "When the person asked.") @Nullable
        Instant submittedTime,

        @JsonProperty("subject_identities") @Schema(description = "What the person is known by.") @Nullable
        List<@Nullable SubjectIdentity> subjectIdentities,

        @JsonProperty("status_callback_urls") @Schema(description = "Whom to tell when its status changes.") @Nullable
        List<@Nullable String> statusCallbackUrls) {
    /** How the identifiers of the protocol are called here. */
    private static final Map<String, String> TYPES =
            Map.of("email", "email", "controller_customer_id", "userId", "phone", "phone");

    private static final int VERSION_4 = 4;
    private static final int MOST_IDENTITIES = 20;
    private static final int MOST_CALLBACKS = 5;
    private static final int LONGEST_VALUE = 512;
    private static final int LONGEST_ADDRESS = 2000;
    private static final Duration SKEW = Duration.ofMinutes(1);

    /**
     * Something the person is known by.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SubjectIdentity(
            @JsonProperty("identity_type") @Schema(description = "Of the identifier.") @Nullable
            String type,

            @JsonProperty("identity_value") @Schema(description = "Personal.") @Nullable
            String value,

            @JsonProperty("identity_format") @Schema(description = "Only raw values are understood.") @Nullable
            String format) {
        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "SubjectIdentity[" + type + "]";
        }
    }

    /** The types of identifiers that are understood. */
    static List<String> identityTypes() {
        return TYPES.keySet().stream().sorted().toList();
    }

    /**
     * What came in.
     *
     * @throws InvalidParameter naming what is wrong
     */
    SubmitRequest.Submission toSubmission(String controller, CallbackHosts hosts, Instant now) {
        if (!"gdpr".equals(regulation)) {
            throw new InvalidParameter("/regulation", "must be gdpr; this service follows no other law");
        }
        var id = required("/subject_request_id", subjectRequestId);
        if (id.version() != VERSION_4) {
            throw new InvalidParameter("/subject_request_id", "must be a UUID of version 4");
        }
        if (required("/submitted_time", submittedTime).isAfter(now.plus(SKEW))) {
            throw new InvalidParameter("/submitted_time", "must not lie in the future");
        }
        var type = SubjectRequestType.read(required("/subject_request_type", subjectRequestType))
                .orElseThrow(
                        () -> new InvalidParameter("/subject_request_type", "must be access, portability or erasure"));
        return new SubmitRequest.Submission(controller, id, type, identities(), callbacks(hosts));
    }

    private List<RequestIdentity> identities() {
        var told = required("/subject_identities", subjectIdentities);
        if (told.isEmpty() || told.size() > MOST_IDENTITIES) {
            throw new InvalidParameter("/subject_identities", "must hold 1 to " + MOST_IDENTITIES + " identities");
        }
        var identities = new ArrayList<RequestIdentity>();
        for (var i = 0; i < told.size(); i++) {
            var pointer = "/subject_identities/" + i;
            identities.add(identity(pointer, required(pointer, told.get(i))));
        }
        return identities;
    }

    private static RequestIdentity identity(String pointer, SubjectIdentity told) {
        if (!"raw".equals(told.format())) {
            throw new InvalidParameter(pointer + "/identity_format", "must be raw; hashes cannot be looked up here");
        }
        var type = TYPES.get(required(pointer + "/identity_type", told.type()));
        if (type == null) {
            throw new InvalidParameter(pointer + "/identity_type", "must be one of " + identityTypes());
        }
        var value = required(pointer + "/identity_value", told.value());
        if (value.isBlank() || value.length() > LONGEST_VALUE) {
            throw new InvalidParameter(pointer + "/identity_value", "must have 1 to " + LONGEST_VALUE + " characters");
        }
        return new RequestIdentity(type, value);
    }

    private List<String> callbacks(CallbackHosts hosts) {
        var told = statusCallbackUrls == null ? List.<@Nullable String>of() : statusCallbackUrls;
        if (told.size() > MOST_CALLBACKS) {
            throw new InvalidParameter("/status_callback_urls", "must hold at most " + MOST_CALLBACKS + " addresses");
        }
        var callbacks = new ArrayList<String>();
        for (var i = 0; i < told.size(); i++) {
            callbacks.add(callback("/status_callback_urls/" + i, told.get(i), hosts));
        }
        return callbacks;
    }

    private static String callback(String pointer, @Nullable String told, CallbackHosts hosts) {
        var address = required(pointer, told);
        if (address.length() > LONGEST_ADDRESS) {
            throw new InvalidParameter(pointer, "must have at most " + LONGEST_ADDRESS + " characters");
        }
        hosts.refuse(address).ifPresent(why -> {
            throw new InvalidParameter(pointer, why);
        });
        return address;
    }

    private static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw new InvalidParameter(pointer, "is required");
        }
        return value;
    }
}
