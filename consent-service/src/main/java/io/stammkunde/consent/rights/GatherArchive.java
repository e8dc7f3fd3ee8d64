package io.stammkunde.consent.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts together everything that every service holds on a person: a folder for each service, in it a JSON file for each
 * category, and a CSV beside it where the category is a list.
 */
@ApplicationScoped
class GatherArchive {
    private final GatherHoldings gather;

    GatherArchive(GatherHoldings gather) {
        this.gather = gather;
    }

    /** The archive as ZIP. Fails if one of the participants does not answer: half an archive is none. */
    Uni<byte[]> of(Plan plan) {
        var participants = plan.profileIds().isEmpty() ? List.<String>of() : plan.everybody();
        return gather.of(participants, plan.profileIds()).map(GatherArchive::zip);
    }

    private static byte[] zip(Map<String, JsonNode> held) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var participant : held.entrySet()) {
                for (var category : participant.getValue().properties()) {
                    var place = participant.getKey() + '/' + category.getKey();
                    add(zip, place + ".json", pretty(category.getValue()));
                    if (category.getValue() instanceof ArrayNode rows && !rows.isEmpty()) {
                        add(zip, place + ".csv", csv(rows));
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String pretty(JsonNode node) {
        try {
            return WireJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a JSON tree can be written", impossible);
        }
    }

    /** RFC 4180; what is no plain value is written as JSON. */
    private static String csv(ArrayNode rows) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> row.properties().forEach(field -> columns.add(field.getKey())));
        var header = columns.stream().map(GatherArchive::quoted).collect(Collectors.joining(","));
        return rows.valueStream()
                .map(row -> columns.stream()
                        .map(column -> text(row.path(column)))
                        .map(GatherArchive::quoted)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", header + "\r\n", "\r\n"));
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText("") : value.isMissingNode() ? "" : value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
