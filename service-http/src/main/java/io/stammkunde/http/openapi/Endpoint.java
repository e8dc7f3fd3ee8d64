package io.stammkunde.http.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** A method of a resource that answers requests. */
record Endpoint(ClassInfo resource, MethodInfo method) {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName REFUSES = DotName.createSimple(Refuses.class);
    private static final DotName INTERNAL = DotName.createSimple(BetweenServices.class);
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName TAG = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.tags.Tag");
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])[A-Z]");
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS");

    /** The endpoints of the service by {@link #key}; REST clients have paths as well, but are interfaces. */
    static Map<String, Endpoint> of(IndexView index) {
        var found = new HashMap<String, Endpoint>();
        for (var annotation : index.getAnnotations(PATH)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.CLASS) {
                var resource = annotation.target().asClass();
                if (!resource.isInterface()) {
                    resource.methods().forEach(method -> add(found, new Endpoint(resource, method)));
                }
            }
        }
        return found;
    }

    /** Of two methods with one path, a document can have one only: it describes both, and the other is hidden. */
    private static void add(Map<String, Endpoint> found, Endpoint endpoint) {
        for (var verb : METHODS) {
            var answers = endpoint.method.hasDeclaredAnnotation(DotName.createSimple("jakarta.ws.rs." + verb));
            var key = answers && !endpoint.isHidden() ? key(verb, endpoint.path()) : "";
            var other = key.isEmpty() ? null : found.putIfAbsent(key, endpoint);
            if (other != null && !other.isSame(endpoint)) {
                throw new IllegalStateException(
                        "two methods answer %s: describe both at one and hide the other by @Operation".formatted(key));
            }
        }
    }

    /** What is in a library is indexed twice: as an archive of beans as well. */
    private boolean isSame(Endpoint other) {
        return resource.name().equals(other.resource.name())
                && method.toString().equals(other.method.toString());
    }

    private boolean isHidden() {
        var operation = method.declaredAnnotation(OPERATION);
        return operation != null
                && operation.value("hidden") != null
                && operation.value("hidden").asBoolean();
    }

    /** Method and path, with parameters reduced to their names. */
    static String key(String verb, String path) {
        var plain = path.replaceAll("\\{\\s*([^}:\\s]+)\\s*:[^/]*}", "{$1}").replaceAll("/+", "/");
        return verb + " "
                + (plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private String path() {
        var below = method.declaredAnnotation(PATH);
        return "/" + resource.declaredAnnotation(PATH).value().asString() + "/"
                + (below == null ? "" : below.value().asString());
    }

    /** Who may call, in the order of the alphabet; empty if no role is asked for. */
    List<String> roles() {
        return declared(ROLES)
                .map(roles -> Stream.of(roles.value().asStringArray()).sorted().toList())
                .orElse(List.of());
    }

    /** The status of success, where it is declared. */
    Optional<String> status() {
        return declared(STATUS).map(status -> String.valueOf(status.value().asInt()));
    }

    /** What the feature refuses, as {@link Refuses} has it; the method's own first. */
    List<String> refusals() {
        return Stream.of(method.declaredAnnotation(REFUSES), resource.declaredAnnotation(REFUSES))
                .filter(Objects::nonNull)
                .flatMap(refuses -> Stream.of(refuses.value().asStringArray()))
                .distinct()
                .toList();
    }

    boolean isBetweenServices() {
        return declared(INTERNAL).isPresent();
    }

    /** Whether the resource says itself what it belongs to. */
    boolean isTagged() {
        return declared(TAG).isPresent();
    }

    /** What the resource is about, in words: {@code Next category} for {@code NextCategoryResource}. */
    String subject() {
        return NEXT_WORD
                .matcher(resourceName())
                .replaceAll(letter -> " " + letter.group().toLowerCase(Locale.ROOT));
    }

    /** A name for programs, stable as long as class and method keep theirs. */
    String operationId() {
        return resourceName() + "_" + method.name();
    }

    private String resourceName() {
        var name = resource.simpleName();
        return name.endsWith("Resource") ? name.substring(0, name.length() - "Resource".length()) : name;
    }

    private Optional<AnnotationInstance> declared(DotName annotation) {
        var onMethod = method.declaredAnnotation(annotation);
        return Optional.ofNullable(onMethod == null ? resource.declaredAnnotation(annotation) : onMethod);
    }
}
