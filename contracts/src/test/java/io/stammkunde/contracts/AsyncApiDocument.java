package io.stammkunde.contracts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.stammkunde.contracts.consent.ConsentChangedV1;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.metric.AlertRaisedV1;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.SuppressionV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.contracts.segment.MembershipChangedV1;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the AsyncAPI 3.0 document from the records themselves, so that it cannot say anything else than the code. */
final class AsyncApiDocument {
    private record Channel(String topic, String key, String type, Class<?> payload, String says) {}

    private static final List<Channel> CHANNELS = List.of(
            new Channel(
                    Topics.EVENTS_COLLECTED,
                    "identity hint",
                    CloudEventTypes.EVENT_COLLECTED,
                    CollectedEventV1.class,
                    "Accepted and durable, not yet resolved to a person."),
            new Channel(
                    Topics.EVENTS_RESOLVED,
                    "profile id",
                    CloudEventTypes.EVENT_RESOLVED,
                    ResolvedEventV1.class,
                    "Resolved to a person, with the purposes the event may serve."),
            new Channel(
                    Topics.PROFILES_CHANGED,
                    "profile id",
                    CloudEventTypes.PROFILE_CHANGED,
                    ProfileChangedV1.class,
                    "The public subscription: what a profile is and how it changed. Compacted."),
            new Channel(
                    Topics.CONSENTS_CHANGED,
                    "profileId|purpose|channel",
                    CloudEventTypes.CONSENT_CHANGED,
                    ConsentChangedV1.class,
                    "The current state of a consent. Compacted."),
            new Channel(
                    Topics.SEGMENTS_MEMBERSHIPS,
                    "profileId|segment",
                    CloudEventTypes.MEMBERSHIP_CHANGED,
                    MembershipChangedV1.class,
                    "A person entered or left a segment. Compacted."),
            new Channel(
                    Topics.SCORES_CHANGED,
                    "profile id",
                    CloudEventTypes.SCORES_CHANGED,
                    ScoresChangedV1.class,
                    "Scores of a person after a calculation. Compacted."),
            new Channel(
                    Topics.METRICS_ALERTS,
                    "target id",
                    CloudEventTypes.ALERT_RAISED,
                    AlertRaisedV1.class,
                    "A period of a figure ended other than it was to."),
            new Channel(
                    Topics.PRIVACY_PARTICIPANTS,
                    "participant",
                    CloudEventTypes.PRIVACY_PARTICIPANT,
                    ParticipantV1.class,
                    "Who keeps personal data, and where. Compacted."),
            new Channel(
                    Topics.PRIVACY_SUPPRESSIONS,
                    "keyed hash of an identifier",
                    CloudEventTypes.PRIVACY_SUPPRESSION,
                    SuppressionV1.class,
                    "An identifier that must not make anybody known again; without a value it is released. Compacted."),
            new Channel(
                    Topics.PRIVACY_COMMANDS,
                    "request id",
                    CloudEventTypes.PRIVACY_COMMAND,
                    PrivacyCommandV1.class,
                    "What a participant is to do with one person's data."),
            new Channel(
                    Topics.PRIVACY_CORRECTIONS,
                    "request id",
                    CloudEventTypes.PRIVACY_COMMAND,
                    PrivacyCommandV1.class,
                    "Commands that say what is to be corrected in one person's data. Kept for days only."),
            new Channel(
                    Topics.PRIVACY_RECEIPTS,
                    "request id",
                    CloudEventTypes.PRIVACY_RECEIPT,
                    PrivacyReceiptV1.class,
                    "What a participant did, or found."));

    private final ObjectMapper mapper = new ObjectMapper();
    private final SchemaGenerator schemas = new SchemaGenerator(configuration());

    ObjectNode build() {
        var document = mapper.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Stammkunde")
                .put("version", "1")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary content mode: attributes are record headers (ce_id, ce_source,"
                                + " ce_type, ce_time, ce_subject), the value is the JSON described here. At least once;"
                                + " ce_id tells repetitions apart.");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var messages = document.putObject("components").putObject("messages");
        CHANNELS.forEach(channel -> {
            var name = channel.payload().getSimpleName();
            var node = channels.putObject(channel.topic())
                    .put("address", channel.topic())
                    .put("description", channel.says() + " Key: " + channel.key() + ".");
            node.putObject("messages").putObject(name).put("$ref", "#/components/messages/" + name);
            messages.putObject(name)
                    .put("name", channel.type())
                    .put("title", name)
                    .put("contentType", "application/json")
                    .set("payload", schemas.generateSchema(channel.payload()));
        });
        return document;
    }

    private static com.github.victools.jsonschema.generator.SchemaGeneratorConfig configuration() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forFields()
                .withRequiredCheck(
                        field -> field.getRawMember().getAnnotatedType().getAnnotation(Nullable.class) == null);
        return builder.build();
    }
}
