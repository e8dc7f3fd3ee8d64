package io.stammkunde.http.openapi;

import static io.stammkunde.http.openapi.ParameterTexts.isMissing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * What the parts of bodies mean, from the Javadoc of their records. The document knows a record by its simple name
 * only, so a text is taken if no other record of that name and shape says something else.
 */
final class SchemaTexts {
    private static final DotName OURS = DotName.createSimple("io.stammkunde");

    private final Map<String, List<ClassInfo>> types;
    private final Comments comments;

    SchemaTexts(IndexView index, Comments comments) {
        this.types = index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith(OURS + "."))
                .filter(type -> type.simpleName() != null)
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
        this.comments = comments;
    }

    void describe(String name, Schema schema) {
        var properties = properties(schema);
        var meant = typesOf(name, schema);
        if (isMissing(schema.getDescription())) {
            agreed(meant, comments::of).forEach(schema::setDescription);
        }
        properties.forEach((property, part) -> {
            if (isMissing(part.getDescription())) {
                agreed(meant, type -> comments.ofField(type, property)).forEach(part::setDescription);
            }
        });
    }

    /** Names are made unique by a number and carry their type arguments behind them: {@code Row2}, {@code PageRow}. */
    List<ClassInfo> typesOf(String name, Schema schema) {
        var properties = properties(schema).keySet();
        var exact = types.getOrDefault(name.replaceFirst("\\d+$", ""), types.getOrDefault(name, List.of()));
        var generic = types.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey())
                        && name.length() > entry.getKey().length())
                .flatMap(entry -> entry.getValue().stream())
                .filter(type -> !type.typeParameters().isEmpty());
        return Stream.concat(exact.stream(), exact.isEmpty() ? generic : Stream.of())
                .filter(type -> type.isEnum() == properties.isEmpty() || type.isRecord())
                .filter(type -> properties.isEmpty() || fieldNames(type).containsAll(properties))
                .toList();
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static Set<String> fieldNames(ClassInfo type) {
        return type.fields().stream().map(FieldInfo::name).collect(Collectors.toSet());
    }

    private static Stream<String> agreed(List<ClassInfo> types, Function<ClassInfo, String> text) {
        var texts = types.stream()
                .map(text)
                .filter(found -> !found.isEmpty())
                .distinct()
                .toList();
        return texts.size() == 1 ? texts.stream() : Stream.of();
    }
}
