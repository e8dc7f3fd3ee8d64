package io.stammkunde.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Walks through all operations of a document and says what a reader would miss. */
final class DocumentGaps {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private final JsonNode document;
    private final ProblemTable problems;
    private final Set<String> gaps = new TreeSet<>();
    private final Set<String> operationIds = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private final Set<String> described = new HashSet<>();

    private DocumentGaps(JsonNode document, ProblemTable problems) {
        this.document = document;
        this.problems = problems;
    }

    /** One line each, in the order of the paths. */
    static Set<String> in(String yaml, ProblemTable problems, Path code) throws IOException {
        var walk = new DocumentGaps(new ObjectMapper(new YAMLFactory()).readTree(yaml), problems);
        walk.document();
        walk.operations();
        walk.refusalsOf(code);
        return walk.gaps;
    }

    private void document() {
        for (var part : List.of("title", "version", "description")) {
            demand(!text(document.at("/info/" + part)).isEmpty(), "the document", "info." + part);
        }
        demand(!document.has("servers"), "the document", "independence of servers");
        document.path("tags").forEach(tag -> {
            tags.add(text(tag.path("name")));
            demand(!text(tag.path("description")).isEmpty(), "tag " + text(tag.path("name")), "a description");
        });
    }

    private void operations() {
        document.path("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    var operation = path.getValue().path(method);
                    if (operation.isObject()) {
                        operation(operation, method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
    }

    private void operation(JsonNode operation, String where) {
        var id = text(operation.path("operationId"));
        demand(!id.isEmpty() && operationIds.add(id), where, "an operationId of its own");
        demand(!text(operation.path("summary")).isEmpty(), where, "a summary");
        demand(!operation.path("tags").isEmpty(), where, "a tag");
        operation
                .path("tags")
                .forEach(tag -> demand(tags.contains(text(tag)), where, "the described tag " + text(tag)));
        demand(operation.has("security"), where, "the way to sign in");
        var needsToken = operation.path("security").toString().contains("bearer");
        demand(!needsToken || !operation.path("x-roles").isEmpty() || operation.has("x-any-role"), where, "roles");
        operation.path("parameters").forEach(parameter -> parameter(resolved(parameter), where));
        body(operation.path("requestBody"), where);
        answers(operation, where, needsToken);
    }

    private void parameter(JsonNode parameter, String where) {
        var name = text(parameter.path("name"));
        demand(!text(parameter.path("description")).isEmpty(), where, "a description of " + name);
        demand(parameter.has("schema"), where, "a schema of " + name);
        if (name.equals("limit")) {
            var schema = parameter.path("schema");
            demand(schema.has("minimum") && schema.has("maximum") && schema.has("default"), where, "limits of limit");
        }
    }

    private void body(JsonNode body, String where) {
        if (body.isObject()) {
            demand(!body.path("content").isEmpty(), where, "the media type of the body");
            body.path("content").forEach(media -> properties(media.path("schema"), where));
        }
    }

    /** What is sent has to be understood field by field. */
    private void properties(JsonNode schema, String where) {
        var reference = text(schema.path("$ref"));
        if (!reference.isEmpty()) {
            if (described.add(reference)) {
                var name = reference.substring(reference.lastIndexOf('/') + 1);
                properties(document.at(reference.substring(1)), name);
            }
            return;
        }
        schema.path("properties").properties().forEach(property -> {
            var own = property.getValue();
            demand(
                    !text(own.path("description")).isEmpty()
                            || own.has("const")
                            || (own.has("$ref") && isDescribed(own)),
                    where,
                    "a description of the field " + property.getKey());
            properties(own, where + "." + property.getKey());
        });
        if (schema.has("items")) {
            properties(schema.get("items"), where);
        }
    }

    private boolean isDescribed(JsonNode schema) {
        return !text(document.at(text(schema.path("$ref")).substring(1)).path("description"))
                .isEmpty();
    }

    private void answers(JsonNode operation, String where, boolean needsToken) {
        var answers = operation.path("responses");
        var statuses = answers.propertyStream().map(Map.Entry::getKey).toList();
        demand(statuses.stream().anyMatch(status -> status.matches("[23]\\d\\d")), where, "an answer of success");
        demand(!needsToken || statuses.containsAll(List.of("401", "403")), where, "the answers 401 and 403");
        answers.properties().forEach(answer -> {
            if (answer.getKey().matches("[45]\\d\\d|default")) {
                refusal(answer.getKey(), resolved(answer.getValue()), where);
            } else {
                demand(
                        !text(resolved(answer.getValue()).path("description")).isEmpty(),
                        where,
                        "words for " + answer.getKey());
            }
        });
    }

    private void refusal(String status, JsonNode answer, String where) {
        var named = ProblemTable.slugs(text(answer.path("description")))
                .filter(problems::knows)
                .toList();
        demand(answer.path("content").has("application/problem+json"), where, "problem+json for " + status);
        demand(!named.isEmpty(), where, "the problem types of " + status);
        if (!status.equals("default")) {
            named.forEach(slug -> demand(
                    problems.knows(slug, status), where, "`%s` with %s in docs/problems.md".formatted(slug, status)));
        }
    }

    /** A problem type that the code gives, and that docs/problems.md has, is named by some operation. */
    private void refusalsOf(Path code) throws IOException {
        var said = document.toString();
        try (Stream<Path> files = Files.walk(code)) {
            for (var file : files.filter(path -> path.toString().endsWith("Problems.java"))
                    .toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(problems::knows)
                        .forEach(slug -> demand(
                                said.contains("`" + slug + "`"),
                                file.getFileName().toString(),
                                "an operation that names `" + slug + "`"));
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        var reference = text(node.path("$ref"));
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private void demand(boolean there, String where, String what) {
        if (!there) {
            gaps.add(where + " lacks " + what);
        }
    }

    private static String text(JsonNode node) {
        return node.asText("").strip();
    }
}
