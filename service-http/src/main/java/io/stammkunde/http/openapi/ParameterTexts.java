package io.stammkunde.http.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter means: as its {@code @param} says, or the field of the parameter object it belongs to. What means
 * the same everywhere in a service stands in its {@code META-INF/stammkunde/parameters.properties}, by name, and under
 * {@code <name>.refuses} what it is refused for, as {@link Refuses} has it.
 */
final class ParameterTexts {
    private static final DotName BEAN = DotName.createSimple("jakarta.ws.rs.BeanParam");
    private static final List<DotName> NAMING = Stream.of("RestQuery", "RestPath", "RestHeader", "RestForm")
            .map(name -> DotName.createSimple("org.jboss.resteasy.reactive." + name))
            .toList();

    private static final Map<String, String> EVERYWHERE = Map.of(
            "limit", "How many items the page has at most.",
            "cursor", "The `nextCursor` of the page before; without it, the list begins.");

    private static final String OF_SERVICE = "META-INF/stammkunde/parameters.properties";

    private final IndexView index;
    private final Comments comments;
    private final Properties ofService;

    ParameterTexts(IndexView index, Comments comments, ClassLoader classes) {
        this.index = index;
        this.comments = comments;
        this.ofService = read(classes);
    }

    private static Properties read(ClassLoader classes) {
        var texts = new Properties();
        try (var file = classes.getResourceAsStream(OF_SERVICE)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, UTF_8));
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void describe(Parameter parameter, Endpoint endpoint) {
        if (isMissing(parameter.getDescription())) {
            var text = Stream.of(
                            ofMethod(parameter.getName(), endpoint),
                            ofObjects(parameter.getName(), endpoint),
                            ofService.getProperty(parameter.getName(), ""),
                            EVERYWHERE.getOrDefault(parameter.getName(), ""))
                    .filter(found -> !found.isEmpty())
                    .findFirst();
            text.ifPresent(parameter::setDescription);
        }
    }

    static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** What the service refuses an operation with such parameters for. */
    List<String> refusals(Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        return parameters.stream()
                .map(parameter -> ofService.getProperty(parameter.getName() + ".refuses", ""))
                .filter(refusal -> !refusal.isEmpty())
                .distinct()
                .toList();
    }

    private String ofMethod(String name, Endpoint endpoint) {
        return endpoint.method().parameters().stream()
                .filter(parameter -> name.equals(nameOf(parameter)))
                .map(parameter -> comments.ofParameter(endpoint.method(), Objects.toString(parameter.name(), "")))
                .findFirst()
                .orElse("");
    }

    private String ofObjects(String name, Endpoint endpoint) {
        return endpoint.method().parameters().stream()
                .filter(parameter -> parameter.hasAnnotation(BEAN))
                .map(parameter -> index.getClassByName(parameter.type().name()))
                .filter(Objects::nonNull)
                .flatMap(object -> fields(object)
                        .filter(field -> name.equals(given(field.annotations(), field.name())))
                        .map(field -> comments.ofField(field.declaringClass(), field.name())))
                .findFirst()
                .orElse("");
    }

    private Stream<FieldInfo> fields(ClassInfo object) {
        var parent = object.superName() == null ? null : index.getClassByName(object.superName());
        return Stream.concat(object.fields().stream(), parent == null ? Stream.of() : fields(parent));
    }

    private static String nameOf(MethodParameterInfo parameter) {
        return given(parameter.annotations(), Objects.toString(parameter.name(), ""));
    }

    private static String given(List<AnnotationInstance> annotations, String otherwise) {
        return annotations.stream()
                .filter(annotation -> NAMING.contains(annotation.name()) && annotation.value() != null)
                .map(annotation -> annotation.value().asString())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }
}
